-- In what words do the outlets put it: each hit of a query in its context?
-- Usage: parallax kwic [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local view = parallax.report.corpus

local recipe = parallax.recipe {
  name = "kwic",
  summary = "hits of a query with the words around them",
  example = "--sort right SAMPLES bridge",
  corpus = "QUERY",
  options = {
    { "--words", "words on each side.", argname = "N", default = "12", convert = parallax.cli.option.count },
    { "--sort", "none, left, right, hit, date, source or random.", argname = "ORDER", default = "none",
      convert = parallax.cli.option.one_of { "none", "left", "right", "hit", "date", "source", "random" } },
    { "--thin", "keep so many hits, drawn by chance.", argname = "N", convert = parallax.cli.option.count },
    { "--limit", "so many lines at most.", argname = "N", convert = parallax.cli.option.count },
    { "--seed", "for what is drawn by chance.", argname = "N", convert = parallax.cli.option.count },
  },
  each = function(corpus, options)
    return corpus:kwic(options.tree, { words = options.words, sort = options.sort, thin = options.thin,
      limit = options.limit, seed = options.seed })
  end,
  record = view.line, columns = view.line_columns, rows = view.line_rows, show = view.lines,
}

os.exit(recipe:main(arg), true)
