--- What a recipe file says of itself, without running it: for completion, the
--- manual page and whoever lists recipes.
local option = require "parallax.cli.option"

local M = {}

---@class parallax.RecipeOutline
---@field name string
---@field summary string
---@field usage string
---@field example string
---@field options parallax.OptionOutline[]

-- A recipe file ends with os.exit(recipe:main(arg)). Run with an `os` whose
-- exit returns and words that ask for the recipe itself, it only makes it.
local function recipe_of(path)
  local found
  local words = { [0] = path, outline = function(recipe) found = recipe end }
  local quiet_os = setmetatable({ exit = function() end }, { __index = os })
  local env = setmetatable({ arg = words, os = quiet_os }, { __index = _G })
  local chunk, reason = loadfile(path, "t", env)
  if not chunk then return nil, reason end
  local ok, result = pcall(chunk)
  if not ok then return nil, tostring(result) end
  return found or (type(result) == "table" and result.options and result or nil), path .. ": makes no recipe"
end

--- Reads a recipe file.
---@param path string
---@return parallax.RecipeOutline?
---@return string? reason
function M.of(path)
  local recipe, reason = recipe_of(path)
  if not recipe then return nil, reason end
  return {
    name = recipe.name, summary = recipe.summary, usage = recipe.usage, example = recipe.example,
    options = option.outline(option.parser(recipe, "parallax " .. recipe.name)),
  }
end

return M
