--- The project's own gold, spec/fixtures/*.gold.json, and what `compare` prints
--- for its articles: one line an event.
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local file = require "kit.file"
local gold = require "spec.gold"
local overlap = require "accuracy.kit.overlap"

local M = {}

M.sets = { { set = "own" } }

local function fixtures(job)
  local folder, list = job.root .. "/spec/fixtures", {}
  for k, name in ipairs(file.names(folder, ".gold.json")) do list[k] = folder .. "/" .. name end
  return list
end

--- Compares the articles of each event.
---@param job accuracy.Job
function M.predict(job)
  local lines = {}
  for k, path in ipairs(fixtures(job)) do
    local output = job:file(k .. ".json")
    job:parallax(
      { "compare", "--format", "json", "--offsets", "bytes", table.unpack(gold.resolve(path).paths) },
      { stdout = output }
    )
    lines[k] = file.read(output)
  end
  local out <close> = assert(io.open(job.prediction, "wb"))
  out:write(table.unpack(lines))
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

--- Counts each event and adds up.
---@param job accuracy.Job
---@param count_event fun(event: spec.Gold, found: table, align: function): accuracy.Count `found` is of
---  `compared.items`, align(found items, gold items) of `overlap.align`
---@return table[] rows
function M.f1(job, count_event)
  local sum, paths = count.new(), fixtures(job)
  for k, result in ipairs(file.records(job.prediction)) do
    local event, found = gold.resolve(paths[k]), compared.items(result)
    count.add(sum, count_event(event, found, function(some, known) return overlap.align(some, known, found.texts) end))
  end
  return { { metric = "f1", value = count.f1(sum), n = sum.gold } }
end

return M
