-- Who is quoted in each article, and in which words?
-- Usage: parallax quotes [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local export, section = parallax.report.export, parallax.report.section

local recipe = parallax.recipe {
  name = "quotes",
  summary = "who is quoted in each article, and in which words",
  example = "SAMPLES/takeover",
  layers = { "quotes" },
  record = function(doc, options) return export.document(doc, { "quotes" }, options.offsets) end,
  columns = { "id", "source", "speaker", "type", "speech", "stance", "cue", "content", "start", "end", "rule" },
  rows = section.quote_rows,
  show = function(page, documents)
    section.documents(page, documents)
    section.speakers(page, documents)
    for _, doc in ipairs(documents) do section.quotations(page, doc) end
  end,
}

os.exit(recipe:main(arg), true)
