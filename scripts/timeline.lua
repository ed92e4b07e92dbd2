-- When was there talk of it?
-- Usage: parallax timeline [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local option, view = parallax.cli.option, parallax.report.corpus

local recipe = parallax.recipe {
  name = "timeline",
  summary = "the hits of a query over time",
  example = "--by day SAMPLES bridge",
  corpus = "QUERY",
  options = {
    { "--by", "day, month or year.", argname = "UNIT", default = "month",
      convert = option.one_of { "day", "month", "year" } },
    { "--smooth", "periods on each side for a moving average.", argname = "N", default = "0",
      convert = option.count },
  },
  run = function(corpus, options)
    local points, undated = parallax.corpus.timeline.of(corpus, options.tree,
      { unit = options.by, window = options.smooth })
    return { points = points, undated = undated, window = options.smooth }
  end,
  record = view.timeline, columns = view.point_columns, rows = function(result) return result.points end,
  show = view.show_timeline,
}

os.exit(recipe:main(arg), true)
