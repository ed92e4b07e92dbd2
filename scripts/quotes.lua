-- Who is quoted, in which words, and what became of them in other articles?
-- Usage: parallax quotes [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local quotations = parallax.report.quotations

local recipe = parallax.recipe {
  name = "quotes",
  summary = "who is quoted in each article, and in which words",
  example = "SAMPLES/takeover",
  formats = { "text", "json", "ndjson", "csv", "html", "markdown" },
  layers = { "quotes" },
  run = function(documents) return parallax.compare.quotations(documents) end,
  record = function(result, options) return quotations.record(result, options.offsets) end,
  lines = function(result, options) return quotations.lines(result, options.offsets) end,
  columns = quotations.columns,
  rows = quotations.rows,
  show = function(page, result)
    parallax.report.section.documents(page, result.documents)
    quotations.show(page, result)
  end,
}

os.exit(recipe:main(arg), true)
