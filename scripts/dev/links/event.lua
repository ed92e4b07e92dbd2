--- A gold event as examples: the pairs of its statements that may be linked,
--- what speaks for each, and whether a careful reader links them.
local compare = require "parallax.compare"
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local gold = require "spec.gold"
local link = require "parallax.compare.link"
local links = require "accuracy.links"
local only = require "accuracy.only"
local overlap = require "accuracy.kit.overlap"
local own = require "accuracy.kit.own"
local weight = require "parallax.compare.weight"

local M = {}

---@class links.Example
---@field a integer number of a statement
---@field b integer
---@field row number[] what speaks for it by itself, in the order of `weight.alone`
---@field is_same boolean in the same words
---@field label integer? 1 or 0; nil for one that counts neither way

---@class links.Event
---@field name string
---@field gold spec.Gold
---@field statements parallax.Statement[]
---@field items table[] the statements as accuracy tasks have them
---@field texts string[]
---@field examples links.Example[]
local Event = {}
Event.__index = Event

local function items_of(statements)
  local items = {}
  for k, statement in ipairs(statements) do
    items[k] = { doc = statement.doc, spans = { { first = statement.first, last = statement.last } } }
  end
  return items
end

-- Whether the gold links two statements; nil where one is left out of the count.
local function labeller(event)
  local sentences, linked = own.sentences(event.gold), {}
  local aligned = overlap.align(event.items, sentences.items, event.texts)
  for _, pair in ipairs(compared.pairs(sentences.groups)) do linked[count.key(pair[1], pair[2])] = true end
  return function(a, b)
    local p, q = aligned[event.items[a]], aligned[event.items[b]]
    if p and sentences.neither[p] or q and sentences.neither[q] then return nil end
    return p and q and linked[count.key(p, q)] and 1 or 0
  end
end

local function example_of(with, a, b)
  local evidence = with:of(a, b)
  return { a = a, b = b, row = weight:row("alone", evidence), is_same = evidence.alike >= 1 }
end

--- Reads an event of spec/fixtures.
---@param root string of the checkout
---@param name string
---@return links.Event
function M.read(root, name)
  local marked = gold.resolve(("%s/spec/fixtures/%s.gold.json"):format(root, name))
  local event = setmetatable({ name = name, gold = marked }, Event)
  local documents = event.gold.documents
  event.statements, event.texts, event.examples = compare.prepare(documents).statements, {}, {}
  for d, doc in ipairs(documents) do event.texts[d] = doc.text end
  event.items = items_of(event.statements)
  local label = labeller(event)
  link.each_candidate(documents, event.statements, function(with, a, b, lack)
    if lack == 0 then
      local example = example_of(with, a, b)
      example.label = label(a, b)
      event.examples[#event.examples + 1] = example
    end
  end)
  return event
end

--- Counts the links, and what stands in one report only, that scores lead to.
---@param found parallax.Pair[] scored
---@param parts table of `link.groups`
---@return accuracy.Count links
---@return accuracy.Count only
function Event:count(found, parts)
  local groups, alone, linked = {}, {}, {}
  for g, group in ipairs((link.groups(self.statements, #self.texts, found, found, parts))) do
    groups[g] = {}
    for m, s in ipairs(group) do groups[g][m], linked[s] = self.items[s], true end
  end
  for k, item in ipairs(self.items) do
    if not linked[k] then alone[#alone + 1] = item end
  end
  local result = { groups = groups, only = alone }
  local function align(some, known) return overlap.align(some, known, self.texts) end
  return links.count(self.gold, result, align), only.count(self.gold, result, align)
end

return M
