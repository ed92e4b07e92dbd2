--- Peers in C that read texts from files: scripts/dev/bench/NAME.c, built where
--- its library is installed.
local shell = require "kit.shell"

local M = {}

--- Builds a program.
---@param root string top of the checkout
---@param name string of the source file
---@param flags string[] for the compiler, libraries among them
---@param missing string what to say when it does not build
---@return string? program nil when it does not build
---@return string? reason
function M.build(root, name, flags, missing)
  local program = ("%s/build/bench/%s"):format(root, name)
  shell.run { "mkdir", "-p", root .. "/build/bench" }
  local status = shell.run {
    os.getenv "CC" or "cc", "-std=c11", "-O2", ("%s/scripts/dev/bench/%s.c"):format(root, name), "-o", program,
    table.unpack(flags),
  }
  if status ~= 0 then return nil, missing end
  return program
end

--- Writes texts with a NUL byte after each.
---@param path string
---@param texts string[]
function M.write(path, texts)
  local file <close> = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do file:write((text:gsub("%z", " ")), "\0") end
end

--- Runs a program that prints seconds in its first line and its results after.
---@param words string[]
---@return number seconds
---@return string results
function M.run(words)
  local seconds, results = shell.capture(words):match "^(%S+)\n(.*)$"
  return assert(tonumber(seconds)), results
end

return M
