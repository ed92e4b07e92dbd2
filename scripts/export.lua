-- Take documents or annotations out of a corpus.
-- Usage: parallax export [options] CORPUS [QUERY]
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "export",
  summary = "documents or annotations of a corpus, for other programs",
  usage = "CORPUS [QUERY]",
  arguments = "A corpus, and a query that chooses documents: see parallax search --help.",
  example = "SAMPLES source:Norpress",
  options = {
    { "--as", "documents (NDJSON), brat (a .txt and .ann each, into --folder) or web (W3C annotations, NDJSON).",
      argname = "FORM", default = "documents",
      convert = parallax.cli.option.one_of { "documents", "brat", "web" } },
    { "--layer", "annotations of this layer only.", argname = "NAME" },
    { "--folder", "where files go.", argname = "DIR" },
  },
  act = parallax.cli.upkeep.export,
}

os.exit(recipe:main(arg), true)
