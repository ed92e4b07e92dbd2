-- Make the index of a corpus anew from its texts, or layers after a change of what makes them.
-- Usage: parallax reindex [options] CORPUS
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "reindex",
  summary = "make the index, or layers, anew from the texts",
  usage = "CORPUS",
  arguments = "CORPUS is what parallax import made, as in its example.",
  example = "--layers quotes /tmp/parallax-example",
  options = {
    { "--layers", "make only these: entities, quotes, framing; those of this version stay.", argname = "LIST",
      words = parallax.corpus.layer.names },
    { "--workers", "processes that make layers.", argname = "N",
      convert = parallax.cli.option.count },
    { "--wait", "seconds to wait while another process writes.", argname = "S", default = "60",
      convert = parallax.cli.option.count },
  },
  act = parallax.cli.upkeep.reindex,
}

os.exit(recipe:main(arg), true)
