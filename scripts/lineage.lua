-- Who derives from whom, and what says so?
-- Usage: parallax lineage [--format text|json|dot|graphml|gexf|html] A B [C ...]
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local lineage, section = parallax.report.lineage, parallax.report.section

local recipe = parallax.recipe {
  name = "lineage",
  summary = "who derives from whom, with what says so",
  usage = "A B [C ...]",
  example = "SAMPLES/takeover",
  formats = { "text", "json", "dot", "graphml", "gexf", "html" },
  layers = { "entities", "quotes" },
  run = function(documents) return parallax.compare.run(documents) end,
  record = function(comparison, options) return parallax.report.export.lineage(comparison, options.offsets) end,
  writers = { dot = lineage.dot, graphml = lineage.graphml, gexf = lineage.gexf },
  show = function(page, comparison)
    section.documents(page, comparison.documents)
    section.lineage(page, comparison)
    lineage.grounds(page, comparison)
    lineage.akin(page, comparison)
  end,
}

os.exit(recipe:main(arg), true)
