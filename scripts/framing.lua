-- What does each article call things, in whose voice, how does it attribute,
-- where does it weigh its words, and what does it select? Usage: parallax framing [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local framing = require "parallax.report.framing"
local portrayal = require "parallax.report.portrayal"
local selection = require "parallax.report.selection"

local recipe = parallax.recipe {
  name = "framing",
  summary = "labels, loaded words, agency, frames and selection, and whose voice they are in",
  formats = { "text", "json", "ndjson", "csv", "html" },
  layers = { "quotes", "framing" },
  options = {
    { "--lexicon", "Frames of your own: a .lua file like lang/en/frame.lua, or lines of entry, tab, frame.",
      argname = "FILE", convert = parallax.frame.topic.read },
    { "--concepts", "Which labels name one thing: lines such as 'the war = conflict; invasion'.",
      argname = "FILE", convert = parallax.frame.regroup.read },
    { "--model", "A model of parallax train frames, for the headlines.", argname = "FILE",
      convert = parallax.frame.model.read },
    { "--by", "Also the words that set groups of articles apart: source.", argname = "FIELD", words = { "source" } },
  },
  run = function(documents, options)
    local comparison = parallax.compare.run(documents)
    local common = parallax.frame.summary.common_names(documents, comparison.entities)
    return {
      documents = documents, comparison = comparison, has_own_frames = options.lexicon ~= nil,
      framing = framing.layers(documents, options.lexicon),
      labels = options.concepts and parallax.frame.regroup.apply(comparison.labels, options.concepts)
        or comparison.labels,
      attributions = parallax.frame.summary.attributions(documents, comparison.entities),
      agency = parallax.frame.portrayal.agency(documents, common),
      polarity = parallax.frame.portrayal.polarity(documents, comparison.entities),
      model = options.model,
      keyness = options.by and framing.by_source(documents),
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
    portrayal.agency(page, result)
    portrayal.polarity(page, result)
    framing.frames(page, result)
    framing.headlines(page, result)
    selection.shares(page, result.comparison)
    selection.places(page, result.comparison)
    selection.balance(page, result.comparison)
    framing.keyness(page, result)
  end,
}

os.exit(recipe:main(arg), true)
