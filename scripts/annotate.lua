-- Which tokens, sentences, names, quotations and framing does each document
-- have? Usage: parallax annotate [--layers LIST] FILE... > layers.ndjson
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local export = parallax.report.export

local recipe = parallax.recipe {
  name = "annotate",
  summary = "layers of every document as one JSON object a line",
  example = "--layers sentences,quotes SAMPLES/takeover",
  formats = { "ndjson", "json", "conllu" },
  filter = true,
  options = {
    { "--layers", "layers to write, with commas between: " .. table.concat(export.layers, ", ") .. "; all by default.",
      argname = "LIST", words = export.layers },
  },
  record = function(doc, options)
    return export.document(doc, options.layers or export.layers, options.offsets, options.attempt)
  end,
}

os.exit(recipe:main(arg), true)
