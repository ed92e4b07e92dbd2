-- Grows the trees that judge whether two quotations are versions of one
-- utterance, and fits the limits of joining them, on the gold events that may be
-- tuned on; writes alone.forest and the limits in weight.lua to
-- lua/parallax/quote. Prints what each event gives when it was held back: pairs by
-- themselves, and chains. The same gold gives the same bytes.
-- Usage: make chains, or lua5.4 scripts/dev/chains.lua [FOLDER]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;%s/?.lua;"):format(root, root) .. package.path

local core = require "parallax.core"
local count = require "accuracy.kit.count"
local event = require "chains.event"
local file = require "kit.file"
local grown = require "kit.judge"
local weight = require "parallax.quote.weight"

-- Never those of `own-blind` and `own-unseen`, which check what comes out.
local EVENTS <const> = {
  "bridge", "plant", "mackerel", "records", "summit", "rates", "landing", "dig", "timber", "grandstand", "glassworks",
  "resignation", "storm", "emulsifier",
  "pipeline", "ballot", "protest", "outpost", "tankers", "readouts", "confidence", "mayor", "walkout",
  "gasdeal", "pellgate", "lindal", "minors", "grocers", "tablets", "federation", "wildfire", "potash",
  "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine", "statevisit", "layoffs", "schoolban",
  "leak", "rateshock", "landslide", "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
  "portlease", "trainstrike", "inquest",
  "hostagefreed", "bankrun", "wolfcull", "airspace", "derbyriot", "museumreturn", "waterrights", "plagiarism", "refuse",
  "ransomware", "juryhung", "rentcap", "transfer", "nuclearlease", "bishop", "fishkill",
}

-- Parts in which events are held back.
local PARTS <const> = 8

-- Parts of the expected F1 that are tried as limits; see `pairing.limits`. Higher ones
-- than these do as well here, and lose versions that any reader sees.
local SURE <const>, COHERENT <const> = { 0.32, 0.38, 0.45 }, { 0.2, 0.28 }
local LEAST_F1 <const> = 0.76

local function each_limits()
  local list = {}
  for _, sure in ipairs(SURE) do
    for _, coherent in ipairs(COHERENT) do
      list[#list + 1] = { sure = sure, coherent = coherent, least_f1 = LEAST_F1 }
    end
  end
  return list
end

-- Counts of each event held back: pairs, and chains under all limits.
local function trial(events)
  local counts, number = {}, {}
  for e, each in ipairs(events) do number[each] = e end
  grown.each_part(events, PARTS, function(others, held)
    local model = assert(core.forest(grown.grow_alone(weight, others)))
    for _, each in ipairs(held) do
      counts[number[each]] = { pairs = each:count_pairs(model), chains = each:count(model, each_limits()) }
    end
  end)
  return counts
end

local function sum_of(counts, limits, left_out)
  local sum = count.new()
  for e, of_event in ipairs(counts) do
    if e ~= left_out then count.add(sum, of_event.chains[limits]) end
  end
  return sum
end

-- Of limits that do as well within so much, the highest counts: who reads that two
-- utterances are one believes it.
local AS_WELL <const> = 0.004

-- The limits that do best over some events.
local function best_limits(counts, left_out)
  local worth, most = {}, -1
  for l in ipairs(each_limits()) do
    worth[l] = count.f1(sum_of(counts, l, left_out))
    most = math.max(most, worth[l])
  end
  local list = each_limits()
  for l = #list, 1, -1 do
    if worth[l] >= most - AS_WELL then return l, list[l] end
  end
end

local function print_trial(events, counts)
  local of_pairs, of_chains = count.new(), count.new()
  for e, each in ipairs(events) do
    local pairs_held, chains_held = counts[e].pairs, counts[e].chains[best_limits(counts, e)]
    print(("%-12s pairs %.3f  chains %.3f"):format(each.name, count.f1(pairs_held), count.f1(chains_held)))
    count.add(of_pairs, pairs_held)
    count.add(of_chains, chains_held)
  end
  print(("%-12s pairs %.3f  chains %.3f"):format("all", count.f1(of_pairs), count.f1(of_chains)))
end

local function write(path, bytes)
  local out <close> = assert(io.open(path, "wb"))
  out:write(bytes)
end

local function main()
  local events, own = {}, root .. "/lua/parallax/quote"
  for k, name in ipairs(EVENTS) do events[k] = event.read(root, name) end
  local counts = trial(events)
  print_trial(events, counts)
  local _, limits = best_limits(counts)
  local folder, text = arg[1] or own, file.read(own .. "/weight.lua")
  write(folder .. "/alone.forest", grown.grow_alone(weight, events))
  write(folder .. "/weight.lua", grown.with_limits(text, { "sure", "coherent", "least_f1" }, limits))
end

main()
