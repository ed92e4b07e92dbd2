--- The break iterators of ICU as the peer of a job: icu.c, built where the
--- library is installed.
local shell = require "kit.shell"

local M = {}

local PASSES = 3

--- Builds the program. Nothing is built where ICU is missing.
---@param root string top of the checkout
---@return string? program nil when ICU is missing
---@return string? reason
function M.build(root)
  if not shell.has "pkg-config" or shell.run { "pkg-config", "--exists", "icu-uc" } ~= 0 then
    return nil, "libicu-dev is missing; make bench-deps installs it"
  end
  local program, flags = root .. "/build/bench/icu", {}
  for flag in shell.capture({ "pkg-config", "--cflags", "--libs", "icu-uc" }):gmatch "%S+" do
    flags[#flags + 1] = flag
  end
  shell.run { "mkdir", "-p", root .. "/build/bench" }
  local status = shell.run {
    os.getenv "CC" or "cc", "-std=c11", "-O2", root .. "/scripts/dev/bench/icu.c", "-o", program, table.unpack(flags),
  }
  if status ~= 0 then return nil, "icu.c does not compile" end
  return program
end

--- Writes the texts where the program can read them.
---@param path string
---@param texts string[]
function M.write(path, texts)
  local file <close> = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do file:write(text:gsub("%z", " "), "\0") end
end

--- Seconds that one pass over the texts takes.
---@param program string
---@param kind "words"|"uax29"|"sentences"
---@param path string
---@return number
function M.seconds(program, kind, path)
  return tonumber(shell.capture({ program, kind, path, PASSES }):match "^%S+") / PASSES
end

--- Where the pieces end, in bytes, as they are printed: one line a text, a
--- blank after each number.
---@param program string
---@param kind "words"|"uax29"|"sentences"
---@param path string
---@return string
function M.borders(program, kind, path) return shell.capture { program, kind, path, 0 } end

return M
