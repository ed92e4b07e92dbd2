-- Which words are frequent, and how often does a query hit in which outlet or month?
-- Usage: parallax frequencies [options] CORPUS [QUERY]
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local option, view = parallax.cli.option, parallax.report.corpus

local recipe = parallax.recipe {
  name = "frequencies",
  summary = "words by frequency, or the hits of a query by outlet or time",
  example = "--by source SAMPLES bridge",
  corpus = "[QUERY]",
  options = {
    { "--by", "source, year, month or day: counts the hits of the query.", argname = "FIELD",
      convert = option.one_of { "source", "year", "month", "day" } },
    { "--limit", "so many words at most.", argname = "N", default = "50",
      convert = option.count },
  },
  run = function(corpus, options)
    if options.by then return { by = options.by, rows = parallax.corpus.rates(corpus, options.tree, options.by) } end
    local rows, all = parallax.corpus.frequency.list(corpus, options.tree)
    return { rows = table.move(rows, 1, math.min(#rows, options.limit), 1, {}), all = all, different = #rows }
  end,
  record = view.frequencies, show = view.show_frequencies,
}

os.exit(recipe:main(arg), true)
