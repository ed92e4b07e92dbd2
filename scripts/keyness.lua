-- Which words set some documents of a corpus apart from the others?
-- Usage: parallax keyness [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local option, view = parallax.cli.option, parallax.report.corpus

local recipe = parallax.recipe {
  name = "keyness",
  summary = "words that set the documents of a query apart",
  example = "--least 2 SAMPLES source:Norpress",
  corpus = "QUERY",
  options = {
    { "--against", "compare with the documents of this query, not all others.", argname = "QUERY",
      convert = parallax.cli.corpus.tree },
    { "--least", "words that stand so often in all.", argname = "N", default = "5",
      convert = option.count },
    { "--limit", "so many words at most.", argname = "N", default = "50",
      convert = option.count },
  },
  run = function(corpus, options)
    local keys, about = parallax.corpus.keyness.compare(corpus, options.tree, options)
    return { keys = keys, about = about }
  end,
  record = view.keyness, columns = view.key_columns, rows = function(result) return result.keys end,
  show = view.show_keyness,
}

os.exit(recipe:main(arg), true)
