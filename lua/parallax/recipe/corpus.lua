--- Recipes about a corpus. What it gives piece by piece is written as it comes;
--- for a page it is collected.
local output = require "parallax.cli.output"
local render = require "parallax.recipe.render"
local status = require "parallax.cli.status"
local stream = require "parallax.recipe.stream"

local M = {}

local function collected(recipe, corpus, options)
  if not recipe.each then return recipe.run(corpus, options) end
  local list = {}
  for item in recipe.each(corpus, options) do list[#list + 1] = item end
  return list
end

local function write_each(recipe, corpus, sink, options, form)
  local written = 0
  for item in recipe.each(corpus, options) do
    written = stream.write(sink, form, written, form.each(recipe, item, options), recipe, options)
  end
  if written == 0 then sink:write(form.before(recipe, options)) end
  sink:write(form.after)
end

--- Opens the corpus, works and writes.
---@param recipe parallax.Recipe
---@param options table as parsed
---@return integer status
function M.perform(recipe, options)
  local place <close> = require("parallax.cli.corpus").open(recipe, options)
  local sink <close> = output.open(options.output)
  local form = recipe.each and stream.of(recipe, options)
  if form then
    write_each(recipe, place.corpus, sink, options, form)
  else
    sink:write(render[options.format](recipe, collected(recipe, place.corpus, options), options))
  end
  sink:finish()
  return place.is_partial and status.some_failed or status.done
end

return M
