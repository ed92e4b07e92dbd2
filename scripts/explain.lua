-- Why are these mentions one person, body or place? What are these words taken for, and why?
-- Usage: parallax explain --name NAME|--words WORDS [--aliases TABLE] [--gazetteer TABLE] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local status = require "parallax.cli.status"
local explain, why = require "parallax.report.explain", require "parallax.report.why"

local recipe = parallax.recipe {
  name = "explain",
  summary = "what words and mentions are taken for, and why",
  usage = "--name NAME|--words WORDS FILE...",
  example = "--name Toman SAMPLES/bridge",
  options = {
    { "--name", "mentions of whom or what: a name, canonical or as written.", argname = "NAME" },
    { "--words", "every record that holds these words, and its rule.", argname = "WORDS" },
    { "--aliases", "names of your own, above all rules: lines of alias, tab, canonical name.", argname = "TABLE",
      convert = parallax.entity.aliases },
    { "--gazetteer", "names to find wherever they stand: lines of name, tab, PER, ORG, LOC or MISC.", argname = "TABLE",
      convert = parallax.entity.gazetteer },
  },
  prepare = function(doc, options) return options.gazetteer and parallax.entity.use(doc, options.gazetteer) end,
  layers = { "entities", "references" },
  run = function(documents, options)
    if options.words then return why.find(documents, options.words) end
    if not options.name then status.stop(status.usage, "explain what? --name NAME or --words WORDS says it") end
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
