--- The project's own gold, spec/fixtures/*.gold.json, and what `compare` prints
--- for its articles: one line an event. The events of `own-blind` and `own-unseen` were
--- written and marked without sight of the rules, and nothing is tuned on them. So were
--- those of `own-seen`, `own-more`, `own-wide`, `own-many`, `own-late`, `own-last` and `own-fresh`, but
--- those may be tuned on; those of `own` and `own-dev` the rules' authors know.
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local file = require "kit.file"
local gold = require "spec.gold"
local overlap = require "accuracy.kit.overlap"

local M = {}

local EVENTS = {
  ["own"] = { "bridge", "plant" },
  ["own-blind"] = { "telmin", "kestrel" },
  ["own-dev"] = { "takeover", "tracking" },
  ["own-fresh"] = {
    "ransomware", "juryhung", "rentcap", "transfer", "nuclearlease", "bishop", "fishkill",
  },
  ["own-last"] = {
    "hostagefreed", "bankrun", "wolfcull", "airspace", "derbyriot", "museumreturn",
    "waterrights", "plagiarism", "refuse",
  },
  ["own-late"] = {
    "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine",
    "statevisit", "layoffs", "schoolban", "leak", "rateshock", "landslide",
    "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
    "portlease", "trainstrike", "inquest",
  },
  ["own-many"] = {
    "pipeline", "ballot", "protest", "outpost", "tankers", "readouts",
    "confidence", "mayor", "walkout", "gasdeal", "pellgate", "lindal",
    "minors", "grocers", "tablets", "federation", "wildfire", "potash",
  },
  ["own-more"] = { "summit", "rates", "landing", "dig" },
  ["own-seen"] = { "mackerel", "records" },
  ["own-unseen"] = {
    "coalition", "minefire", "databreach", "tariffs", "surgeon", "satellite", "consulate", "heatwave",
  },
  ["own-wide"] = { "timber", "grandstand", "glassworks", "resignation", "storm", "emulsifier" },
}

M.sets = {
  { set = "own" }, { set = "own-seen" }, { set = "own-more" }, { set = "own-wide" }, { set = "own-many" },
  { set = "own-late" }, { set = "own-last" }, { set = "own-fresh" }, { set = "own-unseen" }, { set = "own-blind" },
}

--- Those where links and what stands in one only are marked: `own-dev` has nothing else.
M.linked = {
  { set = "own" }, { set = "own-dev" }, { set = "own-seen" }, { set = "own-more" }, { set = "own-wide" },
  { set = "own-many" }, { set = "own-late" }, { set = "own-last" }, { set = "own-fresh" }, { set = "own-unseen" },
  { set = "own-blind" },
}

local function fixture(job, event) return ("%s/spec/fixtures/%s.gold.json"):format(job.root, event) end

--- Compares the articles of each event.
---@param job accuracy.Job
function M.predict(job)
  local lines = {}
  for k, event in ipairs(EVENTS[job.set]) do
    local output = job:file(k .. ".json")
    job:parallax(
      { "compare", "--format", "json", "--offsets", "bytes", table.unpack(gold.resolve(fixture(job, event)).paths) },
      { stdout = output }
    )
    lines[k] = file.read(output)
  end
  local out <close> = assert(io.open(job.prediction, "wb"))
  out:write(table.unpack(lines))
end

--- Chain numbers of the gold quotations of an event: two that a path of gold
--- pairs connects share one.
---@param event spec.Gold
---@return table<string, integer> chain by key of the quotation
function M.chains(event)
  local chain = {}
  for k, quote in ipairs(event.quotes) do chain[quote.key] = k end
  for _, pair in ipairs(event.pairs) do
    local from, to = chain[pair.b], chain[pair.a]
    for key, number in pairs(chain) do
      if number == from then chain[key] = to end
    end
  end
  return chain
end

-- Sentences as items, each stretch of text once, numbered.
local function add_sentence(items, by_span, s)
  local key = ("%d:%d-%d"):format(s.doc, s.first, s.last)
  if not by_span[key] then
    by_span[key] = { doc = s.doc, spans = { s }, number = #items + 1 }
    items[#items + 1] = by_span[key]
  end
  return by_span[key]
end

--- The gold sentences of an event: all of them, and which stand where.
---@param event spec.Gold
---@return { items: table[], groups: table[][], only: table<table, true>, neither: table<table, true> }
function M.sentences(event)
  local items, by_span, groups, only, neither = {}, {}, {}, {}, {}
  for g, link in ipairs(event.links) do
    groups[g] = {}
    for m, member in ipairs(link.members) do groups[g][m] = add_sentence(items, by_span, member) end
  end
  for _, s in ipairs(event.only) do only[add_sentence(items, by_span, s)] = true end
  for _, s in ipairs(event.neither) do neither[add_sentence(items, by_span, s)] = true end
  return { items = items, groups = groups, only = only, neither = neither }
end

local function row(set, counted)
  return { set = set, metric = "f1", value = count.f1(counted), n = counted.gold }
end

--- Counts each event and adds up: a row for the set, then one for each event.
---@param job accuracy.Job
---@param count_event fun(event: spec.Gold, found: table, align: function): accuracy.Count `found` is of
---  `compared.items`, align(found items, gold items) of `overlap.align`
---@return table[] rows
function M.f1(job, count_event)
  local sum, events = count.new(), {}
  for k, result in ipairs(file.records(job.prediction)) do
    local name = EVENTS[job.set][k]
    local event, found = gold.resolve(fixture(job, name)), compared.items(result)
    local counted =
      count_event(event, found, function(some, known) return overlap.align(some, known, found.texts) end)
    count.add(sum, counted)
    events[k] = row(job.set .. "/" .. name, counted)
  end
  return { row(job.set, sum), table.unpack(events) }
end

return M
