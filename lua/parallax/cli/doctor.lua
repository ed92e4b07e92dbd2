--- `parallax doctor`: what is installed, in which version, and what is missing
--- or would make things better. Ends with 1 where something needed is missing.
local lfs = require "lfs"
local status = require "parallax.cli.status"
local terminal = require "parallax.cli.terminal"
local visible = require "parallax.report.visible"

local M = {}

-- How each Lua module tells its version, and the package that has it.
local MODULES = {
  { "lpeg", "lua-lpeg", function(m) return type(m.version) == "function" and m.version() or m.version end },
  { "cjson", "lua-cjson", function(m) return m._VERSION end },
  { "argparse", "lua-argparse", function(m) return m.version end },
  { "lfs", "lua-filesystem", function(m) return m._VERSION end },
}

local function row(name, state, about) return { name = name, state = state, about = about } end

local function module_rows(rows)
  for _, entry in ipairs(MODULES) do
    local ok, module = pcall(require, entry[1])
    if ok then
      rows[#rows + 1] = row(entry[1], "ok", tostring(entry[3](module) or "version unknown"))
    else
      rows[#rows + 1] = row(entry[1], "missing", "install " .. entry[2] .. ", or with LuaRocks")
    end
  end
end

local function core_row()
  local ok, core = pcall(require, "parallax.core")
  if not ok then return row("parallax.core", "missing", "run make in the checkout, or install with LuaRocks") end
  local path = package.searchpath("parallax.core", package.cpath) or "built in"
  local level = core.simd and core.simd()
  return row("parallax.core", "ok", path .. (level and (", vectors: " .. tostring(level)) or ""))
end

-- Every file below the models folder, with its size.
local function model_rows(rows, folder, prefix)
  if lfs.attributes(folder, "mode") ~= "directory" then return end
  local names = {}
  for name in lfs.dir(folder) do
    if name:sub(1, 1) ~= "." then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local path = folder .. "/" .. name
    local mode = lfs.attributes(path, "mode")
    if mode == "directory" then
      model_rows(rows, path, prefix .. name .. "/")
    elseif name:find "%.bin$" then
      rows[#rows + 1] = row("model " .. prefix .. name, "ok", ("%d KB"):format(lfs.attributes(path, "size") // 1024))
    end
  end
end

local function language_row(folder)
  local codes = {}
  for name in lfs.dir(folder) do
    if name:find "^%l%l%l?$" and lfs.attributes(folder .. "/" .. name, "mode") == "directory" then
      codes[#codes + 1] = name
    end
  end
  table.sort(codes)
  return row("languages", "ok", table.concat(codes, ", ") .. " with all layers; others: tokens, sentences, marks")
end

local function has_program(name)
  return os.execute(("command -v %s >/dev/null 2>&1"):format(name)) == true
end

local function helper_rows(rows)
  local pager = has_program "less"
  rows[#rows + 1] = row("pager", pager and "ok" or "better", pager and "less" or "install less for long text")
  local ok = pcall(require, "readline")
  rows[#rows + 1] = row("readline", ok and "ok" or "better",
    ok and "history and editing in parallax repl" or "lua-readline or rlwrap gives parallax repl a history")
end

local function survey()
  local rows = {
    row("parallax", "ok", require("parallax").version),
    row("Lua", _VERSION == "Lua 5.4" and "ok" or "missing", _VERSION),
    core_row(),
  }
  module_rows(rows)
  local library = debug.getinfo(1, "S").source:match "^@(.*)cli/[^/]*$"
  model_rows(rows, library .. "models", "")
  rows[#rows + 1] = language_row(library .. "lang")
  helper_rows(rows)
  return rows
end

local SIGNS = { ok = "  ok      ", missing = "  MISSING ", better = "  better  " }

M.summary = "what is installed, which models, what is missing"
M.usage = "doctor"
M.example = "PARALLAX doctor"

--- Prints the survey.
---@return integer status 1 where something needed is missing
function M.main()
  local missing = 0
  for _, entry in ipairs(survey()) do
    if entry.state == "missing" then missing = missing + 1 end
    io.stdout:write(SIGNS[entry.state], ("%-16s "):format(entry.name), (visible(entry.about)), "\n")
  end
  io.stdout:write(("\nterminal: %d columns, colour %s\n"):format(terminal.width(),
    terminal.has_color "auto" and "yes" or "no"))
  return missing > 0 and status.some_failed or status.done
end

return M
