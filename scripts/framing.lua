-- What does each article call things, in whose voice, how does it attribute,
-- and where does it weigh its words? Usage: parallax framing [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local framing = require "parallax.report.framing"

local recipe = parallax.recipe {
  name = "framing",
  summary = "labels, loaded words, hedges and frames, and whose voice they are in",
  formats = { "text", "json", "ndjson", "csv", "html", "markdown" },
  layers = { "quotes", "framing" },
  run = function(documents)
    local groups = parallax.entity.group(documents)
    return {
      documents = documents, labels = parallax.frame.labels(documents, groups),
      attributions = parallax.frame.summary.attributions(documents, groups),
    }
  end,
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
    framing.frames(page, result)
  end,
}

os.exit(recipe:main(arg), true)
