-- Which documents of a corpus hold a word, a phrase, or any query?
-- Usage: parallax search [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local view = parallax.report.corpus

local recipe = parallax.recipe {
  name = "search",
  summary = "documents of a corpus that a query finds",
  about = parallax.cli.corpus.query_help,
  example = "SAMPLES 'minist* NEAR/8 bridge'",
  corpus = "QUERY",
  options = {
    { "--sort", "none, date, -date, relevance (BM25) or random.", argname = "ORDER", default = "none",
      convert = parallax.cli.option.one_of { "none", "date", "-date", "relevance", "random" } },
    { "--quotes", "search in the stored quotations: also speaker:, type:, stance:." },
    { "--limit", "so many documents at most.", argname = "N", convert = parallax.cli.option.count },
    { "--seed", "for random order.", argname = "N", convert = parallax.cli.option.count },
  },
  each = function(corpus, options)
    if options.quotes then return parallax.cli.corpus.quotes(corpus, options) end
    return corpus:search(options.tree, { sort = options.sort, limit = options.limit, seed = options.seed })
  end,
  record = view.result, columns = view.result_columns, rows = view.result_rows, show = view.results,
}

os.exit(recipe:main(arg), true)
