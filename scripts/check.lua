-- Is a corpus whole, every text and every block of its index?
-- Usage: parallax check CORPUS
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "check",
  summary = "whether a corpus is whole: every checksum, every row",
  usage = "CORPUS",
  arguments = "CORPUS is what parallax import made, as in its example.",
  example = "/tmp/parallax-example",
  act = parallax.cli.upkeep.check,
}

os.exit(recipe:main(arg), true)
