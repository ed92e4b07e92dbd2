--- How a finished result becomes bytes, a function a format. Each takes the
--- recipe, what it is about (a result, or documents), and the options.
local terminal = require "parallax.cli.terminal"

local M = {}

local function new_page(recipe, subject, options)
  local page = require("parallax.report.page").new { title = "Parallax: " .. recipe.summary }
  recipe.show(page, subject, options)
  return page
end

function M.text(recipe, subject, options)
  local wish = options.output and "never" or options.color
  local style = { width = terminal.width(options.width), color = terminal.has_color(wish) }
  return require("parallax.report.text").render(new_page(recipe, subject, options), style)
end

function M.html(recipe, subject, options)
  return require("parallax.report.html").render(new_page(recipe, subject, options))
end

function M.markdown(recipe, subject, options)
  return require("parallax.report.markdown").render(new_page(recipe, subject, options))
end

function M.json(recipe, subject, options)
  return require("parallax.json").encode((recipe.record(subject, options))) .. "\n"
end

function M.ndjson(recipe, subject, options)
  local lines = {}
  for k, value in ipairs(recipe.lines(subject, options)) do
    lines[k] = require("parallax.json").encode(value) .. "\n"
  end
  return table.concat(lines)
end

function M.csv(recipe, subject, options)
  local csv = require "parallax.report.csv"
  if not recipe.rows then return csv.page(new_page(recipe, subject, options), options.raw) end
  return csv.record(recipe.columns, #recipe.columns, options.raw)
    .. csv.rows(recipe.columns, recipe.rows(subject, options), options.raw)
end

return M
