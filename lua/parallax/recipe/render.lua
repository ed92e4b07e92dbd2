--- How a finished result becomes bytes, a function a format.
local terminal = require "parallax.cli.terminal"

local M = {}

local function new_page(recipe, subject, options)
  local page = require("parallax.report.page").new { title = "Parallax: " .. recipe.summary }
  recipe.show(page, subject, options)
  return page
end

--- The page for a terminal, in colour where it is one; a file gets none.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.text(recipe, subject, options)
  local wish = options.output and "never" or options.color
  local style = { width = terminal.width(options.width), color = terminal.has_color(wish) }
  return require("parallax.report.text").render(new_page(recipe, subject, options), style)
end

--- The page as one HTML file.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.html(recipe, subject, options)
  return require("parallax.report.html").render(new_page(recipe, subject, options))
end

--- The page as Markdown.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.markdown(recipe, subject, options)
  return require("parallax.report.markdown").render(new_page(recipe, subject, options))
end

--- The record, as one value.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.json(recipe, subject, options)
  return require("parallax.json").encode((recipe.record(subject, options))) .. "\n"
end

--- The lines of the result, a JSON value each.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.ndjson(recipe, subject, options)
  local lines = {}
  for k, value in ipairs(recipe.lines(subject, options)) do
    lines[k] = require("parallax.json").encode(value) .. "\n"
  end
  return table.concat(lines)
end

--- The rows of the result, or else the tables of the page.
---@param recipe parallax.Recipe
---@param subject any a result, or documents
---@param options table as parsed
---@return string bytes
function M.csv(recipe, subject, options)
  local csv = require "parallax.report.csv"
  if not recipe.rows then return csv.page(new_page(recipe, subject, options), options.raw) end
  return csv.record(recipe.columns, #recipe.columns, options.raw)
    .. csv.rows(recipe.columns, recipe.rows(subject, options), options.raw)
end

return M
