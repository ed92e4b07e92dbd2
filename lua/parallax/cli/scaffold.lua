--- `parallax new recipe NAME`: a recipe of one's own that works, and a spec
--- for it, from TEMPLATE.lua.
local lfs = require "lfs"
local status = require "parallax.cli.status"

local M = {}

local SPEC = [[
-- What %s does. Run with: busted --lua=lua5.4 %s_spec.lua
describe("%s", function()
  it("reads an article and prints its table", function()
    local path = os.tmpname()
    local file <close> = assert(io.open(path, "w"))
    assert(file:write('Ada Quill said: "The ferry runs again."\n'))
    file:close()
    local pipe = assert(io.popen(%s .. " ./%s.lua --from txt " .. path))
    local out = pipe:read "a"
    assert.is_true(pipe:close())
    os.remove(path)
    assert.matches("\narticle", out)
  end)
end)
]]

local function read_all(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function write_new(path, text)
  if lfs.symlinkattributes(path, "mode") then
    status.stop(status.usage, path .. ": is there already; choose another name or move it away")
  end
  local file, reason = io.open(path, "wb")
  if not file then status.stop(status.usage, "cannot write the recipe: " .. reason) end
  local ok, problem = file:write(text)
  if not (ok and file:close()) then status.stop(status.fault, ("cannot write %s: %s"):format(path, problem)) end
end

-- The template under another name. Where a checkout lies is no business of a
-- recipe outside it.
local function recipe_text(folder, name)
  local text = read_all(folder .. "/TEMPLATE.lua")
  text = text:gsub("TEMPLATE%.lua", name .. ".lua"):gsub('name = "template"', ('name = "%s"'):format(name))
  return (text:gsub("\npcall%(dofile[^\n]*", ""))
end

-- A command as a Lua string of shell words, safe with a blank in its path.
local function in_shell(command)
  if command:find "[^%w%._/-]" then command = "'" .. command:gsub("'", [['\'']]) .. "'" end
  return ("%q"):format(command)
end

M.summary = "a recipe of your own to start from, with a spec"
M.usage = "new recipe NAME"
M.example = "PARALLAX new recipe verdicts"

--- Writes NAME.lua and NAME_spec.lua into the current folder.
---@param words string[] "recipe" and the name
---@param context parallax.ToolContext
---@return integer status
function M.main(words, context)
  local kind, name = words[1], words[2]
  if kind ~= "recipe" or not name or #words > 2 then
    status.stop(status.usage, ("usage: %s %s"):format(context.command, M.usage))
  end
  if not name:find "^%l[%l%d_-]*$" then
    status.stop(status.usage, ("'%s' is no name for a recipe: small letters, digits, - and _"):format(name))
  end
  write_new(name .. ".lua", recipe_text(context.folder, name))
  write_new(name .. "_spec.lua", SPEC:format(name, name, name, in_shell(context.command), name))
  io.stdout:write(("%s.lua and %s_spec.lua are written. Try: %s ./%s.lua FILE...\n"):format(name, name,
    context.command, name))
  return status.done
end

return M
