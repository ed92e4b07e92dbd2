-- Bring articles into a corpus, to be searched and counted.
-- Usage: parallax import [options] CORPUS FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "import",
  summary = "bring articles into a corpus, which is made where there is none",
  about = "Brings articles into a corpus, which is made where there is none. What is in already is left alone, so "
    .. "the same command goes on after a break.",
  usage = "CORPUS FILE...",
  example = "/tmp/parallax-example SAMPLES/bridge",
  options = {
    { "--no-copies", "leave out a text that is in under another id." },
    { "--layers", "also make layers: " .. table.concat(parallax.corpus.layer.names, ", ") .. ".", argname = "LIST",
      words = parallax.corpus.layer.names },
    { "--workers", "processes that read; as many as processors by default.", argname = "N",
      convert = parallax.cli.option.count },
    { "--wait", "seconds to wait while another process writes.", argname = "S", default = "60",
      convert = parallax.cli.option.count },
  },
  act = parallax.cli.import.run,
}

os.exit(recipe:main(arg), true)
