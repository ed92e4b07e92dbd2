--- Recipes that do all by themselves: no articles are read for them.
local output = require "parallax.cli.output"
local status = require "parallax.cli.status"

local M = {}

--- Lets the recipe act.
---@param recipe parallax.Recipe
---@param options table as parsed
---@return integer status the recipe's own, else 0
function M.perform(recipe, options)
  local sink <close> = output.open(options.output)
  local code = recipe.act(options, sink)
  sink:finish()
  return code or status.done
end

return M
