--- Trained models: where their files are, and that each is read once.
local core = require "parallax.core"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)model%.lua$" or "lua/parallax/"

local loaded = {}

--- Where the file of a model is, or would be.
---@param name string language and task with a point between: "en.tags"
---@return string path
function M.path(name)
  local lang, task = name:match "^(%l+)%.(%l+)$"
  if not lang then error(("model: '%s' is no name such as en.tags"):format(tostring(name)), 3) end
  return ("%smodels/%s/%s.model"):format(here, lang, task)
end

--- Reads a model from a file.
---@param path string
---@return parallax.Model? model nil when there is no such file, or it is none of a model
---@return string? reason with the path
function M.read(path)
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local bytes = file:read "a"
  file:close()
  if not bytes then return nil, path .. ": cannot be read" end
  local model, why = core.model(bytes)
  if not model then return nil, ("%s: %s"):format(path, why) end
  return model
end

--- Loads a model that comes with the library; once read, it is kept.
---@param name string language and task with a point between: "en.tags"
---@return parallax.Model? model nil when the library has none of that name; a file that is damaged raises
function M.load(name)
  if loaded[name] == nil then
    local path = M.path(name)
    local file = io.open(path, "rb")
    if file then file:close() end
    loaded[name] = file and assert(M.read(path)) or false
  end
  return loaded[name] or nil
end

return M
