-- Bring annotations made by people into a corpus.
-- Usage: parallax annotations [options] CORPUS FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "annotations",
  summary = "bring human annotations, of brat or in the W3C's form, into a corpus",
  usage = "CORPUS FILE...",
  arguments = "A corpus, and files: .ann of brat, named as parallax export names them, or .ndjson of W3C annotations.",
  example = "/tmp/parallax-example coded/*.ann",
  options = {
    { "--layer", "the layer they go into.", argname = "NAME", default = "coded" },
  },
  act = parallax.cli.upkeep.annotations,
}

os.exit(recipe:main(arg), true)
