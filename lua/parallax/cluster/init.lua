--- Articles by event, and near-duplicates, for collections too large to
--- compare all with all. Articles come in batches; what they are compared with
--- is the batch and the newest articles before it, so memory and the time for
--- an article do not grow with the collection.
local check = require "parallax.check"
local core = require "parallax.core"
local linkage = require "parallax.cluster.linkage"
local moment = require "parallax.moment"
local state = require "parallax.cluster.state"
local term = require "parallax.cluster.term"

local M = {}

local BATCH = 4096 -- articles grouped together
local NEIGHBOURS = 32 -- that an article is grouped by
local SLOTS, WORDS = 128, 5 -- of signatures: see core.minhash

-- Cosine that the members of an event have on average. Set on ECB+, where .20
-- to .26 do about as well.
local COSINE = 0.23

-- Resemblance of an article and its reprint: a third of the sentences may be new.
local RESEMBLANCE = 0.5

-- Reports on one event come within so many days.
local DAYS = 7

-- Articles looked back upon.
local KEPT = 65536

---@class parallax.Cluster
---@field events integer events found so far
local Cluster = {}
Cluster.__index = Cluster

local known = { cosine = "number", resemblance = "number", days = "integer", kept = "integer" }

---@class parallax.ClusterOptions
---@field cosine? number above 0, at most 1: how alike the articles on an event are on average; .23 by default
---@field resemblance? number 0 to 1: share of equal five-word runs at which an article is a near-duplicate; .5
---@field days? integer articles further apart are not about one event; 7; those without a date may be about any
---@field kept? integer articles that are looked back upon; 65536

local ranges = { { "cosine", 0.01, 1 }, { "days", 0, 100000 }, { "kept", 1, 1 << 24 }, { "resemblance", 0, 1 } }

local function checked(options)
  options = check.options(options, known, "cluster.new")
  local limits = {
    cosine = options.cosine or COSINE, resemblance = options.resemblance or RESEMBLANCE, days = options.days or DAYS,
    kept = options.kept or KEPT,
  }
  for _, range in ipairs(ranges) do
    local name, least, most = table.unpack(range)
    if not (limits[name] >= least and limits[name] <= most) then
      error(("cluster.new: option '%s': %g to %g expected"):format(name, least, most), 3)
    end
  end
  return limits
end

--- Begins a collection.
---@param options? parallax.ClusterOptions
---@return parallax.Cluster
function M.new(options)
  local limits = checked(options)
  return setmetatable({
    limits = limits, signatures = core.lsh(SLOTS, SLOTS // 4, limits.kept), index = core.termindex(limits.kept),
    originals = {}, event_of = {}, size_of = {}, events = 0,
  }, Cluster)
end

local nothing = ("\xFF"):rep(4 * SLOTS)

-- The number, in signatures, of the article that this one is nearest to, and
-- its own; nothing for a text without words.
local function resembling(self, doc)
  local signature = core.minhash(doc.text, SLOTS, WORDS)
  if signature == nothing then return nil, nil end
  local found, best = self.signatures:find(signature, self.limits.resemblance), nil
  for k = 1, #found, 2 do
    if not best or found[k + 1] > found[best + 1] then best = k end
  end
  return best and found[best], self.signatures:add(signature)
end

-- An article about to be grouped; one that is a near-duplicate goes with its
-- original and is not looked at further.
local function new_item(self, doc)
  local original, number = resembling(self, doc)
  local item = { id = doc.id, original = original and self.originals[original] }
  if number then
    self.originals[number] = item
    self.originals[number - self.limits.kept] = nil
  end
  if not item.original then
    item.terms, item.day = term.of(doc), moment.day(doc.date)
    self.index:count(item.terms.names)
  end
  return item
end

local function add_to_event(self, number, event)
  self.event_of[number] = event
  self.size_of[event] = (self.size_of[event] or 0) + 1
  local oldest = number - self.limits.kept
  local left = self.event_of[oldest]
  if not left then return end
  self.event_of[oldest] = nil
  self.size_of[left] = self.size_of[left] > 1 and self.size_of[left] - 1 or nil
end

-- Nodes and pairs for linkage: the items, each by itself, and the events that
-- earlier articles near to them are in.
local function links_of(self, items)
  local nodes, found, node_of, of_event = {}, {}, {}, {}
  for k, item in ipairs(items) do
    nodes[k] = { size = 1 }
    item.number = self.index:add(item.terms.names, item.terms.weights, item.terms.common, item.day)
    node_of[item.number], item.terms = k, nil
  end
  for k, item in ipairs(items) do
    local near = self.index:find(item.number, self.limits.cosine / 2, NEIGHBOURS, self.limits.days)
    for n = 1, #near, 2 do
      local other, event = node_of[near[n]], self.event_of[near[n]]
      if not other and event then
        other = of_event[event]
        if not other then
          other = #nodes + 1
          nodes[other], of_event[event] = { size = self.size_of[event], fixed = true, event = event }, other
        end
      end
      if other then found[#found + 1] = { k, other, near[n + 1] } end
    end
  end
  return nodes, found
end

local function group(self, items)
  local nodes, found = links_of(self, items)
  local root = linkage.join(nodes, found, self.limits.cosine, NEIGHBOURS)
  local event_of_root = {}
  for k = #items + 1, #nodes do event_of_root[root(k)] = nodes[k].event end
  for k, item in ipairs(items) do
    local r = root(k)
    if not event_of_root[r] then
      self.events = self.events + 1
      event_of_root[r] = self.events
    end
    item.event = event_of_root[r]
    add_to_event(self, item.number, item.event)
  end
end

---@class parallax.Clustered
---@field id string of the article
---@field event integer number of its event, from 1, in the order of their first articles
---@field duplicate_of? string id of an earlier article that it reprints

--- Adds articles, which are grouped with each other and with those before.
--- Events that stood before are never joined or divided.
--- Not detected: an event that goes on for longer than `days` without an
--- article in between; near-duplicates that share less than `resemblance`.
---@param documents parallax.Document[] a few thousand at once: what is grouped together is grouped better
---@return parallax.Clustered[] # in the same order
function Cluster:add(documents)
  local all, items, results = {}, {}, {}
  for k, doc in ipairs(documents) do
    all[k] = new_item(self, doc)
    if not all[k].original then items[#items + 1] = all[k] end
  end
  group(self, items)
  for k, item in ipairs(all) do
    local original = item.original
    if original then item.event, item.original = original.event, nil end
    results[k] = { id = item.id, event = item.event, duplicate_of = original and original.id }
  end
  return results
end

--- Groups articles as they come, a batch at a time.
---@param documents fun(): parallax.Document? as `parallax.read.open` gives them
---@return fun(): parallax.Clustered? next in the order of the articles
function Cluster:each(documents)
  local results, k = {}, 0
  return function()
    k = k + 1
    if results[k] then return results[k] end
    local batch = {}
    for doc in documents do
      batch[#batch + 1] = doc
      if #batch == BATCH then break end
    end
    results, k = self:add(batch), 1
    return results[1]
  end
end

--- Writes the collection to a file, which is replaced as a whole or not at all.
---@param path string
---@return true? done
---@return string? reason
function Cluster:save(path) return state.save(self, path) end

--- Goes on with a collection that was saved.
---@param path string
---@return parallax.Cluster? cluster nil for a file that is missing, damaged, or of another version
---@return string? reason
function M.load(path)
  local self, reason = state.load(path)
  if not self then return nil, reason end
  return setmetatable(self, Cluster)
end

return M
