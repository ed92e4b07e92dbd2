-- Which passages does one text have from another: copied, edited, told anew?
-- Usage: parallax reuse [--pairs PAIRS.ndjson] FILE... > passages.ndjson
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local report, status = require "parallax.report.reuse", require "parallax.cli.status"

-- The pairs that were asked for; without any, those that share phrases.
local function requests(documents, options)
  if not options.pairs then return parallax.reuse.candidates(documents) end
  local wanted, rejected = parallax.reuse.requests(options.pairs, documents)
  if not wanted then status.stop(status.usage, "--pairs: " .. rejected) end
  for _, message in ipairs(rejected) do options.reject(message) end
  return wanted
end

local recipe = parallax.recipe {
  name = "reuse",
  summary = "passages that one text has from another: copied, edited, rewritten",
  example = "--format text SAMPLES/bridge",
  formats = { "ndjson", "json", "text", "csv", "html" },
  filter = true,
  options = {
    { "--pairs", 'compare these pairs of ids only, lines {"id","a","b"}; each gets a line, with passages or without.',
      argname = "FILE" },
  },
  run = function(documents, options)
    local result = {}
    for _, request in ipairs(requests(documents, options)) do
      local a, b = documents[request.a], documents[request.b]
      local passages = options.attempt(a, "reuse", function() return parallax.reuse.find(a, b) end)
      if passages and (request.id or #passages > 0) then
        result[#result + 1] = { id = request.id or a.id .. " " .. b.id, a = a, b = b, passages = passages }
      end
    end
    return result
  end,
  record = function(result, options) return report.lines(result, options.offsets) end,
  lines = function(result, options) return report.lines(result, options.offsets) end,
  columns = report.columns,
  rows = function(result, options) return report.rows(result, options.offsets) end,
  show = function(page, result)
    report.overview(page, result)
    for _, found in ipairs(result) do report.passages(page, found) end
  end,
}

os.exit(recipe:main(arg), true)
