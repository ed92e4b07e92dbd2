-- What does each article call things, in whose voice, how does it attribute,
-- weigh its words and select? Usage: parallax framing [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local framing = require "parallax.report.framing"
local keyness = require "parallax.report.keyness"
local portrayal = require "parallax.report.portrayal"
local selection = require "parallax.report.selection"
local study = require "parallax.report.study"
local training = require "parallax.report.training"

local recipe = parallax.recipe {
  name = "framing",
  summary = "labels, loaded words, agency, frames and selection, and whose voice they are in",
  formats = { "text", "json", "ndjson", "csv", "html", "markdown" },
  layers = { "quotes", "framing" },
  options = study.options,
  run = study.run,
  record = function(result, options) return framing.record(result, options.offsets) end,
  lines = function(result, options) return framing.lines(result, options.offsets) end,
  columns = framing.columns,
  rows = function(result, options) return framing.rows(result, options.offsets) end,
  show = function(page, result)
    parallax.report.section.documents(page, result.documents)
    framing.labels(page, result)
    framing.attributions(page, result)
    framing.counts(page, result)
    framing.instances(page, result, "Loaded words", { loaded = true })
    framing.instances(page, result, "Scare quotes", { scare = true })
    framing.instances(page, result, "Hedges and boosters", { hedge = true, booster = true })
    portrayal.agency(page, result)
    portrayal.polarity(page, result)
    framing.frames(page, result)
    training.headlines(page, result)
    selection.show(page, result.comparison)
    keyness.show(page, result.keyness)
  end,
}

os.exit(recipe:main(arg), true)
