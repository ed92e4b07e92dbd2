-- Grows the trees that judge whether two statements are one, and fits the limits
-- of linking, on the gold events that may be tuned on; writes alone.forest,
-- together.forest and the limits in weight.lua to lua/parallax/compare. Prints what
-- each event gives when it was held back. The same gold gives the same bytes.
-- Usage: make links, or lua5.4 scripts/dev/links.lua [FOLDER]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;%s/?.lua;"):format(root, root) .. package.path

local context = require "parallax.compare.context"
local core = require "parallax.core"
local count = require "accuracy.kit.count"
local event = require "links.event"
local file = require "kit.file"
local grown = require "kit.judge"
local judge = require "parallax.judge"
local weight = require "parallax.compare.weight"

-- Never those of `own-blind` and `own-unseen`, which check what comes out; nor yet
-- those of `own-fresh`, on which the rules can be seen on events they were not fitted to.
local EVENTS <const> = {
  "bridge", "plant", "takeover", "tracking", "mackerel", "records", "summit", "rates", "landing", "dig",
  "timber", "grandstand", "glassworks", "resignation", "storm", "emulsifier", "pipeline", "ballot", "protest",
  "outpost", "tankers", "readouts", "confidence", "mayor", "walkout", "gasdeal", "pellgate", "lindal", "minors",
  "grocers", "tablets", "federation", "wildfire", "potash",
  "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine", "statevisit", "layoffs", "schoolban",
  "leak", "rateshock", "landslide", "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
  "portlease", "trainstrike", "inquest",
  "hostagefreed", "bankrun", "wolfcull", "airspace", "derbyriot", "museumreturn", "waterrights", "plagiarism", "refuse",
}

local TOGETHER <const> = { trees = 150, depth = 3, step = 0.05, columns = 0.5, bags = 1 }
-- Parts in which events are held back: for the figures, and for what the second model learns from.
local PARTS <const>, INNER_PARTS <const> = 8, 4

-- Parts of the expected F1 that are tried as limits; see compare.link.
local SURE <const>, SPLIT <const> = { 0.4, 0.45, 0.5 }, { 0.65, 0.72, 0.8 }
local COHERENT <const>, LEAST <const> = 0.45, 0.25

-- The pairs of an event that are likely enough by themselves to be looked at again.
local function judged_alone(each, alone)
  local list = {}
  for _, example in ipairs(each.examples) do
    local score = example.is_same and 1 or judge.probability(alone, example.row)
    if score >= context.FLOOR then
      list[#list + 1] = { a = example.a, b = example.b, score = score, label = example.label }
    end
  end
  return list
end

-- Both models of some events. The second learns from scores of events that the
-- first had not seen.
local function grow_both(events)
  local examples = {}
  grown.each_part(events, INNER_PARTS, function(others, held)
    local alone = assert(core.forest(grown.grow_alone(weight, others)))
    for _, each in ipairs(held) do
      local list = judged_alone(each, alone)
      local among = context.new(each.statements, list)
      for _, pair in ipairs(list) do
        examples[#examples + 1] = { label = pair.label, row = weight:row("together", among:of(pair)) }
      end
    end
  end)
  return grown.grow_alone(weight, events), grown.grow(weight.together, examples, TOGETHER)
end

local function each_limits()
  local list = {}
  for _, sure in ipairs(SURE) do
    for _, split in ipairs(SPLIT) do
      list[#list + 1] = { sure = sure, split = split, coherent = COHERENT, least = LEAST }
    end
  end
  return list
end

-- Of all limits those that do best over some events, links and `only` together.
local function best_limits(counts, left_out)
  local best, most = nil, -1
  for l in ipairs(each_limits()) do
    local links, only = count.new(), count.new()
    for e, of_event in ipairs(counts) do
      if e ~= left_out then
        count.add(links, of_event[l].links)
        count.add(only, of_event[l].only)
      end
    end
    local worth = count.f1(links) + count.f1(only)
    if worth > most then best, most = l, worth end
  end
  return best, each_limits()[best]
end

-- Counts of an event under all limits.
local function counts_of(each, alone, together)
  local found, counts = context.judge(each.statements, judged_alone(each, alone), together), {}
  for l, limits in ipairs(each_limits()) do
    local links, only = each:count(found, limits)
    counts[l] = { links = links, only = only }
  end
  return counts
end

-- The same of each event, held back.
local function trial(events)
  local counts, number = {}, {}
  for e, each in ipairs(events) do number[each] = e end
  grown.each_part(events, PARTS, function(others, held)
    local alone, together = grow_both(others)
    alone, together = assert(core.forest(alone)), assert(core.forest(together))
    for _, each in ipairs(held) do counts[number[each]] = counts_of(each, alone, together) end
  end)
  return counts
end

local function print_trial(events, counts)
  local links, only = count.new(), count.new()
  for e, each in ipairs(events) do
    local held = counts[e][best_limits(counts, e)]
    print(("%-10s links %.3f  only %.3f"):format(each.name, count.f1(held.links), count.f1(held.only)))
    count.add(links, held.links)
    count.add(only, held.only)
  end
  print(("%-10s links %.3f  only %.3f"):format("all", count.f1(links), count.f1(only)))
end

local function write(path, bytes)
  local out <close> = assert(io.open(path, "wb"))
  out:write(bytes)
end

local function main()
  local events, own = {}, root .. "/lua/parallax/compare"
  for k, name in ipairs(EVENTS) do events[k] = event.read(root, name) end
  local counts = trial(events)
  print_trial(events, counts)
  local _, limits = best_limits(counts)
  local alone, together = grow_both(events)
  local folder = arg[1] or own
  write(folder .. "/alone.forest", alone)
  write(folder .. "/together.forest", together)
  local text = file.read(own .. "/weight.lua")
  write(folder .. "/weight.lua", grown.with_limits(text, { "sure", "split", "coherent", "least" }, limits))
end

main()
