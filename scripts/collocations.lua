-- Which words keep company with a query?
-- Usage: parallax collocations [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local option, view = parallax.cli.option, parallax.report.corpus

local recipe = parallax.recipe {
  name = "collocations",
  summary = "words that stand near the hits of a query",
  example = "--least 2 SAMPLES bridge",
  corpus = "QUERY",
  options = {
    { "--left", "words before a hit.", argname = "N", default = "5",
      convert = option.count },
    { "--right", "words behind it.", argname = "N", default = "5",
      convert = option.count },
    { "--sentence", "only within its sentence." },
    { "--least", "words that stand there so often.", argname = "N", default = "3",
      convert = option.count },
    { "--sort", "log_dice, mi3, t, g2 or together.", argname = "MEASURE", default = "log_dice",
      convert = option.one_of { "log_dice", "mi3", "t", "g2", "together" } },
    { "--limit", "so many words at most.", argname = "N", default = "50",
      convert = option.count },
  },
  run = function(corpus, options)
    local rows, sums = parallax.corpus.collocation.rank(corpus, options.tree, { left = options.left,
      right = options.right, sentence = options.sentence, least = options.least, sort = options.sort,
      limit = options.limit })
    return { rows = rows, sums = sums }
  end,
  record = view.collocations, columns = view.collocate_columns, rows = function(result) return result.rows end,
  show = view.show_collocations,
}

os.exit(recipe:main(arg), true)
