--- How things become bytes one by one, for formats that allow it: what stands
--- before the first, each of them, what stands between two, and what follows
--- the last.
local json = require "parallax.json"

local M = {}

local function nothing() return "" end

-- A record as JSON; one that has several results gives the first.
local function encoded(recipe, subject, options) return (json.encode((recipe.record(subject, options)))) end

---@class parallax.RecipeStream
---@field before fun(recipe: parallax.Recipe, options: table): string
---@field each fun(recipe: parallax.Recipe, subject: any, options: table): string
---@field between string
---@field after string

---@type table<string, parallax.RecipeStream>
local streams = {
  ndjson = {
    before = nothing, between = "", after = "",
    each = function(recipe, subject, options) return encoded(recipe, subject, options) .. "\n" end,
  },
  json = { before = function() return "[" end, between = ",\n", after = "]\n", each = encoded },
  conllu = {
    before = nothing, between = "", after = "",
    each = function(_, doc) return require("parallax.report.conllu").render(doc) end,
  },
  csv = {
    before = function(recipe, options)
      return require("parallax.report.csv").record(recipe.columns, #recipe.columns, options.raw)
    end,
    between = "", after = "",
    each = function(recipe, subject, options)
      return require("parallax.report.csv").rows(recipe.columns, recipe.rows(subject, options), options.raw)
    end,
  },
}

--- How the recipe writes piece by piece in the format asked for; nil where it
--- cannot: tables of a page are made of the whole.
---@param recipe parallax.Recipe
---@param options table
---@return parallax.RecipeStream?
function M.of(recipe, options)
  if options.format == "csv" and not recipe.rows then return nil end
  return streams[options.format]
end

--- Writes a piece, with what stands before it.
---@param sink parallax.Output
---@param stream parallax.RecipeStream
---@param written integer pieces so far
---@param bytes string
---@param recipe parallax.Recipe
---@param options table
---@return integer written
function M.write(sink, stream, written, bytes, recipe, options)
  sink:write(written == 0 and stream.before(recipe, options) or stream.between, bytes)
  return written + 1
end

return M
