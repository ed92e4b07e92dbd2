-- Why are these mentions one person, body or place?
-- Usage: parallax explain --name NAME [--aliases TABLE] [--gazetteer TABLE] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local explain = require "parallax.report.explain"

local recipe = parallax.recipe {
  name = "explain",
  summary = "why mentions are taken for one person, body or place",
  usage = "--name NAME FILE...",
  example = "--name Toman SAMPLES/bridge",
  options = {
    { "--name", "the canonical name, or any of its mentions as written.", argname = "NAME",
      required = true },
    { "--aliases", "names of your own, above all rules: lines of alias, tab, canonical name.", argname = "TABLE",
      convert = parallax.entity.aliases },
    { "--gazetteer", "names to find wherever they stand: lines of name, tab, PER, ORG, LOC or MISC.",
      argname = "TABLE", convert = parallax.entity.gazetteer },
  },
  prepare = function(doc, options)
    if options.gazetteer then parallax.entity.use(doc, options.gazetteer) end
  end,
  layers = { "entities", "references" },
  run = function(documents, options)
    local groups = parallax.entity.group(documents, { aliases = options.aliases, phrases = true })
    return { name = options.name, documents = documents, groups = groups:named(documents, options.name) }
  end,
  record = function(result, options) return explain.record(result, options.offsets) end,
  lines = function(result, options) return explain.lines(result, options.offsets) end,
  columns = explain.columns,
  rows = function(result, options) return explain.rows(result, options.offsets) end,
  show = function(page, result)
    parallax.report.section.documents(page, result.documents)
    explain.show(page, result)
  end,
}

os.exit(recipe:main(arg), true)
