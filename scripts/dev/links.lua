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
local forest = require "kit.forest"
local weight = require "parallax.compare.weight"

-- Never those of `own-blind`, which check what comes out.
local EVENTS <const> = {
  "bridge", "plant", "takeover", "tracking", "mackerel", "records", "summit", "rates", "landing", "dig",
  "timber", "grandstand", "glassworks", "resignation", "storm", "emulsifier", "pipeline", "ballot", "protest",
  "outpost", "tankers", "readouts", "confidence", "mayor", "walkout", "gasdeal", "pellgate", "lindal", "minors",
  "grocers", "tablets", "federation", "wildfire", "potash",
  "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine", "statevisit", "layoffs", "schoolban",
  "leak", "rateshock", "landslide", "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
}

local ALONE <const> = { trees = 250, depth = 4, step = 0.04, columns = 0.4, bags = 2 }
local TOGETHER <const> = { trees = 150, depth = 3, step = 0.05, columns = 0.5, bags = 1 }
-- Parts in which events are held back: for the figures, and for what the second model learns from.
local PARTS <const>, INNER_PARTS <const> = 8, 4

-- Parts of the expected F1 that are tried as limits; see compare.link.
local SURE <const>, SPLIT <const> = { 0.4, 0.45, 0.5 }, { 0.65, 0.72, 0.8 }
local COHERENT <const>, LEAST <const> = 0.45, 0.25

-- The bytes of a model of some rows.
local function grow(name, settings, examples)
  local rows, labels = {}, {}
  for _, example in ipairs(examples) do
    if example.label then rows[#rows + 1], labels[#labels + 1] = example.row, example.label end
  end
  return forest.fit(weight[name], rows, labels, settings)
end

-- Holds back one part of some events after the other.
local function each_part(events, parts, visit)
  for part = 1, parts do
    local others, held = {}, {}
    for e, each in ipairs(events) do table.insert((e - part) % parts == 0 and held or others, each) end
    visit(others, held)
  end
end

-- What judges a pair by itself, from some events.
local function grow_alone(events)
  local examples = {}
  for _, each in ipairs(events) do table.move(each.examples, 1, #each.examples, #examples + 1, examples) end
  return grow("alone", ALONE, examples)
end

-- The pairs of an event as a model sees them by themselves, and their context.
local function in_context(each, alone)
  local list = {}
  for _, example in ipairs(each.examples) do
    local score = example.is_same and 1 or weight.likely(alone, example.row)
    if score >= context.FLOOR then
      list[#list + 1] = { a = example.a, b = example.b, score = score, label = example.label }
    end
  end
  return list, context.new(each.statements, list)
end

-- Both models of some events. The second learns from scores of events that the
-- first had not seen.
local function grow_both(events)
  local examples = {}
  each_part(events, INNER_PARTS, function(others, held)
    local alone = assert(core.forest(grow_alone(others)))
    for _, each in ipairs(held) do
      local pairs_of, among = in_context(each, alone)
      for _, pair in ipairs(pairs_of) do
        examples[#examples + 1] = { label = pair.label, row = weight.row(weight.together, among:of(pair)) }
      end
    end
  end)
  return grow_alone(events), grow("together", TOGETHER, examples)
end

local function apply(each, alone, together)
  local list, among = in_context(each, alone)
  local found = {}
  for k, pair in ipairs(list) do found[k] = { a = pair.a, b = pair.b, score = among:likely(pair, together) } end
  return found
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

-- Counts of each event under all limits, held back.
local function trial(events)
  local counts, number = {}, {}
  for e, each in ipairs(events) do number[each] = e end
  each_part(events, PARTS, function(others, held)
    local alone, together = grow_both(others)
    alone, together = assert(core.forest(alone)), assert(core.forest(together))
    for _, each in ipairs(held) do
      local found, of_event = apply(each, alone, together), {}
      for l, limits in ipairs(each_limits()) do
        local links, only = each:count(found, limits)
        of_event[l] = { links = links, only = only }
      end
      counts[number[each]] = of_event
    end
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

-- The module as it stands, with other limits.
local function with_limits(text, limits)
  local line = ("M.limits = { sure = %g, split = %g, coherent = %g, least = %g }")
    :format(limits.sure, limits.split, limits.coherent, limits.least)
  return (text:gsub("M%.limits = %b{}", line, 1))
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
  write(folder .. "/weight.lua", with_limits(file.read(own .. "/weight.lua"), limits))
end

main()
