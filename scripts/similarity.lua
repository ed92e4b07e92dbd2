-- How alike is what two sentences say?
-- Usage: parallax similarity [--explain] PAIRS.ndjson > scores.ndjson
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "similarity",
  summary = "how alike two sentences are, pair by pair",
  about = 'how alike two sentences are: lines {"id","a","b"} in, lines {"id","score"} out, 0 to 1. '
    .. "From 0.52 on, most pairs say the same in other words",
  usage = "PAIRS.ndjson...",
  example = "SAMPLES/sentence.pairs",
  formats = { "ndjson", "json" },
  filter = true,
  reader = parallax.read.pairs,
  options = { { "--explain", "Add which words correspond, and through which relation." } },
  record = function(pair, options)
    local found = parallax.likeness.compare(pair.a, pair.b, pair.lang)
    return parallax.report.export.likeness(pair, found, options.explain)
  end,
}

os.exit(recipe:main(arg), true)
