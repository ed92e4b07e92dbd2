-- Fits what each piece of evidence is worth for a link between two statements,
-- and the limits of linking, to the gold events that may be tuned on; writes
-- lua/parallax/compare/weight.lua. Prints what each event gives when it was held
-- back. The same gold gives the same bytes.
-- Usage: make links, or lua5.4 scripts/dev/links.lua [OUTPUT]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;%s/?.lua;"):format(root, root) .. package.path

local context = require "parallax.compare.context"
local count = require "accuracy.kit.count"
local event = require "links.event"
local logistic = require "kit.logistic"
local weight = require "parallax.compare.weight"

-- Never those of `own-blind`, which check what comes out.
local EVENTS <const> = {
  "bridge", "plant", "takeover", "tracking", "mackerel", "records", "summit", "rates", "landing", "dig",
  "timber", "grandstand", "glassworks", "resignation", "storm", "emulsifier",
  "pipeline", "ballot", "protest", "outpost", "tankers", "readouts", "confidence", "mayor", "walkout",
  "gasdeal", "pellgate", "lindal", "minors", "grocers", "tablets", "federation", "wildfire", "potash",
}

local ALONE <const> = {
  "alike", "aligned", "meant", "telling", "spelling", "wording", "names", "figures", "other_speaker", "both_said",
  "quoted", "apart", "both_lead", "around", "sole",
}
local TOGETHER <const> = { "likely", "along", "beside", "rival", "lesser_rival", "third", "apart" }
local RIDGE <const> = 10

-- Parts of the expected F1 that are tried as limits; see compare.link.
local SURE <const>, SPLIT <const> = { 0.45, 0.5, 0.55 }, { 0.55, 0.65, 0.75 }
local COHERENT <const>, LEAST <const> = 0.45, 0.25

local function fit(names, examples, evidence_of)
  local rows, labels = {}, {}
  for _, example in ipairs(examples) do
    if example.label then
      local evidence, row = evidence_of(example), {}
      for c, name in ipairs(names) do row[c] = evidence[name] end
      rows[#rows + 1], labels[#labels + 1] = row, example.label
    end
  end
  local bias, weights = logistic.fit_scaled(rows, labels, RIDGE)
  local model = { bias = bias, weights = {} }
  for c, name in ipairs(names) do model.weights[c] = { name, weights[c] } end
  return model
end

local function all_examples(events)
  local list = {}
  for _, each in ipairs(events) do table.move(each.examples, 1, #each.examples, #list + 1, list) end
  return list
end

local function without(events, left_out)
  local list = {}
  for _, each in ipairs(events) do
    if each ~= left_out then list[#list + 1] = each end
  end
  return list
end

-- What the pairs of some events say, each pair by itself; two of three answers
-- are asked for again.
local fit_alone
do
  local known = {}
  function fit_alone(events)
    local names = {}
    for k, each in ipairs(events) do names[k] = each.name end
    local key = table.concat(names, " ")
    known[key] = known[key] or fit(ALONE, all_examples(events), function(example) return example.evidence end)
    return known[key]
  end
end

-- The pairs of an event as a model sees them by themselves, and their context.
local function in_context(each, alone)
  local list = {}
  for _, example in ipairs(each.examples) do
    local score = weight.likely(alone, example.evidence)
    if score >= context.FLOOR then
      list[#list + 1] =
        { a = example.a, b = example.b, score = score, label = example.label, quoted = example.evidence.quoted }
    end
  end
  return list, context.new(each.statements, list)
end

-- Both models of some events. The second learns from scores of events that the
-- first had not seen.
local function fit_both(events)
  local examples = {}
  for _, each in ipairs(events) do
    local pairs_of, among = in_context(each, fit_alone(without(events, each)))
    for _, pair in ipairs(pairs_of) do
      examples[#examples + 1] = { label = pair.label, evidence = among:of(pair) }
    end
  end
  return fit_alone(events), fit(TOGETHER, examples, function(example) return example.evidence end)
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
  local counts = {}
  for e, each in ipairs(events) do
    local alone, together = fit_both(without(events, each))
    local found = apply(each, alone, together)
    counts[e] = {}
    for l, limits in ipairs(each_limits()) do
      local links, only = each:count(found, limits)
      counts[e][l] = { links = links, only = only }
    end
  end
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

local function main()
  local events = {}
  for k, name in ipairs(EVENTS) do events[k] = event.read(root, name) end
  local counts = trial(events)
  print_trial(events, counts)
  local _, limits = best_limits(counts)
  local alone, together = fit_both(events)
  local out <close> = assert(io.open(arg[1] or root .. "/lua/parallax/compare/weight.lua", "wb"))
  out:write(require "links.writer".text(alone, together, limits))
end

main()
