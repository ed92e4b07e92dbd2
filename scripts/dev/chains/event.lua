--- A gold event as examples: the pairs of quotations found in it, what speaks
--- for each, and whether a careful reader says that they correspond.
local chain = require "parallax.quote.chain"
local chains = require "accuracy.chains"
local count = require "accuracy.kit.count"
local entity = require "parallax.entity"
local gold = require "spec.gold"
local judge = require "parallax.judge"
local naming = require "parallax.compare.naming"
local overlap = require "accuracy.kit.overlap"
local own = require "accuracy.kit.own"
local pairing = require "parallax.pairing"
local weight = require "parallax.quote.weight"

local M = {}

---@class chains.Event
---@field name string
---@field gold spec.Gold
---@field versions parallax.Version[]
---@field with parallax.VersionEvidence
---@field items table[] the versions as accuracy tasks have them
---@field texts string[]
---@field examples parallax.dev.Example[]
---@field row table<integer, number[]> pair -> its row
local Event = {}
Event.__index = Event

-- The key of the gold quotation that each version stands for.
local function gold_of(event)
  local known = {}
  for k, quote in ipairs(event.gold.quotes) do
    known[k] = { doc = quote.doc, spans = quote.content, key = quote.key }
  end
  local aligned, of = overlap.align(event.items, known, event.texts), {}
  for k, item in ipairs(event.items) do of[k] = aligned[item] and aligned[item].key end
  return of
end

-- Whether a pair is right; nil where it counts neither way: what stands in one
-- gold chain and is no gold pair.
local function labeller(event)
  local of, chain_of, is_pair = gold_of(event), own.chains(event.gold), {}
  for _, pair in ipairs(event.gold.pairs) do
    is_pair[pair.a .. " " .. pair.b], is_pair[pair.b .. " " .. pair.a] = true, true
  end
  return function(a, b)
    local p, q = of[a], of[b]
    if p and q and is_pair[p .. " " .. q] then return 1 end
    if p and q and chain_of[p] == chain_of[q] then return nil end
    return 0
  end
end

--- Reads an event of spec/fixtures.
---@param root string of the checkout
---@param name string
---@return chains.Event
function M.read(root, name)
  local marked = gold.resolve(("%s/spec/fixtures/%s.gold.json"):format(root, name))
  local event = setmetatable({ name = name, gold = marked, items = {}, texts = {}, examples = {}, row = {} }, Event)
  local documents = marked.documents
  local names = naming.of(documents, entity.group(documents))
  event.versions, event.with =
    chain.prepare(documents, names.mentions, function(d, q) return names:speaker(d, q) end)
  for d, doc in ipairs(documents) do event.texts[d] = doc.text end
  for k, version in ipairs(event.versions) do
    event.items[k] = { doc = version.doc, spans = version.quote.content }
  end
  local label = labeller(event)
  pairing.each_pair(event.versions, function(a, b) event.with:note(a, b) end)
  pairing.each_pair(event.versions, function(a, b)
    if not event.with:are_kin(a, b) then return end
    local row = weight:row("alone", event.with:of(a, b))
    event.row[a << 32 | b] = row
    event.examples[#event.examples + 1] = { a = a, b = b, row = row, label = label(a, b) }
  end)
  return event
end

-- The evidence as a model of one's own judges it.
function Event:judged_by(model)
  local row = self.row
  return setmetatable({
    likely = function(_, a, b)
      local of_pair = row[a < b and a << 32 | b or b << 32 | a]
      return of_pair and judge.probability(model, of_pair) or self.with:likely(a, b)
    end,
  }, { __index = self.with })
end

--- Counts the pairs of quotations in the chains that a model leads to.
---@param model parallax.Forest
---@param parts table[] each of `pairing.limits`
---@return accuracy.Count[] one for each of `parts`
function Event:count(model, parts)
  local with, found, counts = self:judged_by(model), {}, {}
  pairing.each_pair(self.versions, function(a, b)
    found[#found + 1] = { a = a, b = b, score = with:likely(a, b) }
  end)
  for p, part in ipairs(parts) do
    local chain_of, seen, groups = chain.join(self.versions, with, found, true, part), {}, {}
    for v in ipairs(self.versions) do
      local members = chain_of[v]
      if members and not seen[members] then
        seen[members] = true
        groups[#groups + 1] = {}
        for m, w in ipairs(members) do groups[#groups][m] = self.items[w] end
      end
    end
    counts[p] = chains.count(self.gold, { chains = groups }, function(some, known)
      return overlap.align(#some > 0 and self.items or some, known, self.texts)
    end)
  end
  return counts
end

--- Counts the pairs that a model holds likelier than not, by themselves.
---@param model parallax.Forest
---@return accuracy.Count
function Event:count_pairs(model)
  local counted = count.new()
  for _, each in ipairs(self.examples) do
    if each.label then
      local is_found = judge.probability(model, each.row) > 0.5
      counted.gold = counted.gold + each.label
      counted.found = counted.found + (is_found and 1 or 0)
      counted.right = counted.right + (is_found and each.label or 0)
    end
  end
  return counted
end

return M
