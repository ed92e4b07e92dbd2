-- Who and what is in the story, how prominent, and what does each outlet call
-- them? Usage: parallax entities [--aliases TABLE] [--gazetteer TABLE] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local entities, crowd = require "parallax.report.entities", require "parallax.report.crowd"

local recipe = parallax.recipe {
  name = "entities",
  summary = "who is in the story, how prominent, and what each outlet calls them",
  example = "SAMPLES/bridge",
  options = {
    { "--aliases", "names of your own, above all rules: lines of alias, tab, canonical name.", argname = "TABLE",
      convert = parallax.entity.aliases },
    { "--gazetteer", "names to find wherever they stand: lines of name, tab, PER, ORG, LOC or MISC.",
      argname = "TABLE", convert = parallax.entity.gazetteer },
  },
  formats = { "text", "json", "ndjson", "csv", "graphml", "gexf", "html", "markdown" },
  prepare = function(doc, options)
    if options.gazetteer then parallax.entity.use(doc, options.gazetteer) end
  end,
  layers = { "entities", "references", "quotes" },
  run = function(documents, options)
    local groups = parallax.entity.group(documents, { aliases = options.aliases, phrases = true })
    return {
      documents = documents, profiles = parallax.entity.profiles(documents, groups),
      network = parallax.entity.network(documents, groups),
    }
  end,
  record = function(result, options) return entities.record(result, options.offsets) end,
  lines = function(result, options) return entities.lines(result, options.offsets) end,
  columns = entities.columns,
  rows = function(result, options) return entities.rows(result, options.offsets) end,
  writers = { graphml = crowd.graphml, gexf = crowd.gexf },
  show = crowd.show,
}

os.exit(recipe:main(arg), true)
