-- Fits the weights of lua/parallax/quote/weight.lua to the gold events and puts
-- them there. Prints for each event what the weights that the other events give
-- make of it. The same gold gives the same bytes.
-- Usage: make chains, or lua5.4 scripts/dev/chains.lua [OUTPUT]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;%s/?.lua;"):format(root, root) .. package.path

local chain = require "parallax.quote.chain"
local entity = require "parallax.entity"
local gold = require "spec.gold"
local logistic = require "kit.logistic"
local naming = require "parallax.compare.naming"
local overlap = require "accuracy.kit.overlap"
local own = require "accuracy.kit.own"
local pairing = require "parallax.pairing"
local weight = require "parallax.quote.weight"

local EVENTS <const> = {
  "bridge", "plant", "mackerel", "records", "summit", "rates", "landing", "dig", "timber", "grandstand", "glassworks",
  "resignation", "storm", "emulsifier",
  "pipeline", "ballot", "protest", "outpost", "tankers", "readouts", "confidence", "mayor", "walkout",
  "gasdeal", "pellgate", "lindal", "minors", "grocers", "tablets", "federation", "wildfire", "potash",
  "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine", "statevisit", "layoffs", "schoolban",
  "leak", "rateshock", "landslide", "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
}
local RIDGE <const> = 10

-- The gold quotation that each version stands for.
local function gold_of(event, versions)
  local found, known, texts = {}, {}, {}
  for k, version in ipairs(versions) do found[k] = { doc = version.doc, spans = version.quote.content } end
  for k, quote in ipairs(event.quotes) do known[k] = { doc = quote.doc, spans = quote.content, key = quote.key } end
  for d, doc in ipairs(event.documents) do texts[d] = doc.text end
  local aligned, of = overlap.align(found, known, texts), {}
  for k, item in ipairs(found) do of[k] = aligned[item] and aligned[item].key end
  return of
end

local function row_of(evidence)
  local row = {}
  for k, each in ipairs(weight.weights) do row[k] = assert(evidence[each[1]], each[1]) end
  return row
end

-- Rows and labels of the pairs of an event. What stands in one gold chain and
-- is no gold pair is neither right nor wrong.
local function pairs_of(name)
  local event = gold.resolve(("%s/spec/fixtures/%s.gold.json"):format(root, name))
  local names = naming.of(event.documents, entity.group(event.documents))
  local versions, with = chain.prepare(event.documents, names.mentions, function(d, q) return names:speaker(d, q) end)
  local of, chain_of, is_pair = gold_of(event, versions), own.chains(event), {}
  for _, pair in ipairs(event.pairs) do
    is_pair[pair.a .. " " .. pair.b], is_pair[pair.b .. " " .. pair.a] = true, true
  end
  local rows, labels = {}, {}
  pairing.each_pair(versions, function(a, b) with:note(a, b) end)
  pairing.each_pair(versions, function(a, b)
    local p, q = of[a], of[b]
    local right = p and q and is_pair[p .. " " .. q]
    if right or not (p and q and chain_of[p] == chain_of[q]) then
      rows[#rows + 1], labels[#labels + 1] = row_of(with:of(a, b)), right and 1 or 0
    end
  end)
  return { name = name, rows = rows, labels = labels }
end

local function fit(events, without)
  local rows, labels = {}, {}
  for _, event in ipairs(events) do
    if event ~= without then
      table.move(event.rows, 1, #event.rows, #rows + 1, rows)
      table.move(event.labels, 1, #event.labels, #labels + 1, labels)
    end
  end
  return logistic.fit_scaled(rows, labels, RIDGE)
end

-- Of the pairs held likelier than not, how many are right; and how many of the right ones.
local function count(event, bias, weights)
  local right, found, all = 0, 0, 0
  for r, row in ipairs(event.rows) do
    local sum = bias
    for k, each in ipairs(weights) do sum = sum + each * row[k] end
    all = all + event.labels[r]
    if sum > 0 then right, found = right + event.labels[r], found + 1 end
  end
  return right, found, all
end

-- The module as it stands, with other numbers.
local function rewritten(text, bias, weights)
  local n = 0
  text = text:gsub("bias = %-?[%d.]+", ("bias = %.2f"):format(bias), 1)
  return (text:gsub('({ "[%w_]+", )%-?[%d.]+', function(head)
    n = n + 1
    return ("%s%.2f"):format(head, weights[n])
  end))
end

local function main()
  local path, events = root .. "/lua/parallax/quote/weight.lua", {}
  for k, name in ipairs(EVENTS) do events[k] = pairs_of(name) end
  for _, event in ipairs(events) do
    print(("%-10s right %3d of %3d found, of %3d"):format(event.name, count(event, fit(events, event))))
  end
  local file <close> = assert(io.open(path, "rb"))
  local text = rewritten(file:read "a", fit(events))
  local out <close> = assert(io.open(arg[1] or path, "wb"))
  out:write(text)
end

main()
