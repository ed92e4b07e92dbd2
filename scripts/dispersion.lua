-- Is a query spread over the corpus, or does it stand in a few places?
-- Usage: parallax dispersion [options] CORPUS QUERY
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local view = parallax.report.corpus

local recipe = parallax.recipe {
  name = "dispersion",
  summary = "how evenly the hits of a query are spread",
  example = "SAMPLES bridge",
  corpus = "QUERY",
  options = {
  },
  run = function(corpus, options) return parallax.corpus.dispersion.of(corpus, options.tree) end,
  record = view.dispersion, show = view.show_dispersion,
}

os.exit(recipe:main(arg), true)
