-- What do several articles about one event share, how do their quotations and
-- names differ, and what does only one tell? Usage: parallax compare A B [C ...]
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local section = parallax.report.section

local recipe = parallax.recipe {
  name = "compare",
  summary = "how several articles tell one event",
  usage = "A B [C ...]",
  example = "SAMPLES/takeover",
  formats = { "text", "json", "html", "markdown" },
  layers = { "entities", "quotes", "framing" },
  run = function(documents) return parallax.compare.run(documents) end,
  record = function(comparison, options) return parallax.report.export.comparison(comparison, options.offsets) end,
  show = function(page, comparison)
    section.glance(page, comparison)
    section.documents(page, comparison.documents)
    section.timeline(page, comparison.documents)
    section.lineage(page, comparison)
    section.speakers(page, comparison.documents, comparison.quotes)
    section.chains(page, comparison)
    section.names(page, comparison)
    section.matrix(page, comparison)
    section.disagreements(page, comparison)
    section.only(page, comparison)
    section.articles(page, comparison)
  end,
}

os.exit(recipe:main(arg), true)
