--- Which unit of one sentence says what which unit of another says, and through
--- which relation. Each stands in one match at most; the surest go first.
local memo = require "parallax.memo"
local related = require "parallax.likeness.relation"
local wordnet = require "parallax.wordnet"

local M = {}

---@class parallax.Match
---@field a integer number of a unit of the first sentence
---@field b integer
---@field relation "same"|"inflection"|"compound"|"synonym"|"derivation"|"hypernym"|"hyponym"|"cause"|"idea"
---  |"spelling"|"capital"|"antonym"|"number" what `b` is to `a`; antonyms and other numbers stand in one place and
---  differ
---@field strength number how much of the weight counts as shared: 0 to 1

-- A broader or narrower word says a part only; a relation of rare senses says nothing.
local HIERARCHY <const>, LEAST <const> = 0.8, 0.25
-- A capital may stand for the state.
local CAPITAL <const> = 0.6
-- Words that no dictionary has are often one name spelled in two ways.
local SPELLING <const>, SHORTEST <const>, MOST_UNKNOWN <const>, LONGEST <const> = 0.75, 4, 24, 32

local Alignment = {}
Alignment.__index = Alignment

function Alignment:join(a, b, relation, strength)
  table.insert(self.matches, { a = a, b = b, relation = relation, strength = strength })
  self.of_a[a], self.of_b[b] = b, a
end

-- Positions of the units of a list that are still free, by key.
local function free_by_key(units, taken)
  local at = {}
  for k, unit in ipairs(units) do
    if not taken[k] then
      at[unit.key] = at[unit.key] or { next = 1 }
      table.insert(at[unit.key], k)
    end
  end
  return at
end

function Alignment:join_same()
  local at = free_by_key(self.b, self.of_b)
  for a, unit in ipairs(self.a) do
    local places = at[unit.key]
    if places and places[places.next] and not self.of_a[a] then
      self:join(a, places[places.next], "same", 1)
      places.next = places.next + 1
    end
  end
end

-- Two neighbours on one side are one word on the other: "fly by", "flyby".
local function compounds(units, others)
  local at, found = {}, {}
  for k, unit in ipairs(others) do at[unit.word] = at[unit.word] or k end
  for k = 1, #units - 1 do
    local whole = #units[k].word > 1 and at[units[k].word .. units[k + 1].word]
    if whole then found[#found + 1] = { first = k, whole = whole } end
  end
  return found
end

function Alignment:join_compounds()
  for _, found in ipairs(compounds(self.a, self.b)) do
    if not self.of_b[found.whole] and not self.of_a[found.first] then
      self:join(found.first, found.whole, "compound", 1)
      self:join(found.first + 1, found.whole, "compound", 1)
    end
  end
  for _, found in ipairs(compounds(self.b, self.a)) do
    if not self.of_a[found.whole] and not self.of_b[found.first] then
      self:join(found.whole, found.first, "compound", 1)
      self:join(found.whole, found.first + 1, "compound", 1)
    end
  end
end

local function free_units(units, taken, kind)
  local list = {}
  for k, unit in ipairs(units) do
    if not taken[k] and unit.kind == kind then list[#list + 1] = k end
  end
  return list
end

-- Of all related words the closest are joined first, then those that stand first.
local function best_first(found)
  table.sort(found, function(p, q)
    if p.strength ~= q.strength then return p.strength > q.strength end
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
end

function Alignment:join_found(found)
  best_first(found)
  for _, pair in ipairs(found) do
    if not self.of_a[pair.a] and not self.of_b[pair.b] then
      self:join(pair.a, pair.b, pair.relation, pair.counts or pair.strength)
    end
  end
end

-- How sure a link is, and how much of the weight it counts for.
local function worth_of(link)
  if link.kind == "antonym" then return link.strength, 0 end
  local is_hierarchy = link.kind == "hypernym" or link.kind == "hyponym"
  local worth = is_hierarchy and link.strength * HIERARCHY or link.strength
  return worth, worth
end

-- The different words among units of a list, and where each of them stands: a
-- word that is repeated is looked up once.
local function words_at(units, places)
  local words, at, number_of = {}, {}, {}
  for _, k in ipairs(places) do
    local folded = units[k].word
    local n = number_of[folded]
    if not n then
      n = #words + 1
      words[n], number_of[folded], at[n] = folded, n, {}
    end
    table.insert(at[n], k)
  end
  return words, at
end

function Alignment:join_related()
  local words, at_a = words_at(self.a, free_units(self.a, self.of_a, "word"))
  local others, at_b = words_at(self.b, free_units(self.b, self.of_b, "word"))
  local found = {}
  for _, link in ipairs(#words > 0 and #others > 0 and related.between(words, others) or {}) do
    local worth, counts = worth_of(link)
    if worth >= LEAST then
      for k, a in ipairs(at_a[link.a]) do
        local b = at_b[link.b][k]
        if not b then break end
        found[#found + 1] = { a = a, b = b, relation = link.kind, strength = worth, counts = counts }
      end
    end
  end
  self:join_found(found)
end

-- Levenshtein distance of two words, in bytes.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local replaced = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      diagonal = row[j]
      row[j] = math.min(row[j] + 1, row[j - 1] + 1, replaced)
    end
  end
  return row[#b]
end

local function spelled_alike(a, b)
  if #a > LONGEST or #b > LONGEST then return 0 end
  local longer = math.max(#a, #b)
  if math.min(#a, #b) < SHORTEST or math.min(#a, #b) / longer < SPELLING then return 0 end
  return 1 - distance(a, b) / longer
end

-- Whether WordNet has a word.
local in_wordnet = memo.of(function(folded) return #wordnet.forms(folded) > 0 end)

local function unknown_words(units, taken)
  local list = {}
  for _, k in ipairs(free_units(units, taken, "word")) do
    list[#list + 1] = { at = k, word = units[k].word, is_known = in_wordnet(units[k].word) }
  end
  return #list <= MOST_UNKNOWN and list or {}
end

function Alignment:join_spellings()
  local found, in_b = {}, unknown_words(self.b, self.of_b)
  for _, p in ipairs(unknown_words(self.a, self.of_a)) do
    for _, q in ipairs(in_b) do
      local alike = not (p.is_known and q.is_known) and spelled_alike(p.word, q.word) or 0
      if alike >= SPELLING then
        found[#found + 1] = { a = p.at, b = q.at, relation = "spelling", strength = alike }
      end
    end
  end
  self:join_found(found)
end

function Alignment:join_capitals()
  local at = {}
  for _, b in ipairs(free_units(self.b, self.of_b, "name")) do
    at[self.b[b].state] = at[self.b[b].state] or b
  end
  for _, a in ipairs(free_units(self.a, self.of_a, "name")) do
    local b = at[self.a[a].state]
    if b and not self.of_b[b] then self:join(a, b, "capital", CAPITAL) end
  end
end

-- Numbers that are left on both sides count something in other figures.
function Alignment:join_numbers()
  local in_b = free_units(self.b, self.of_b, "number")
  for k, a in ipairs(free_units(self.a, self.of_a, "number")) do
    if in_b[k] then self:join(a, in_b[k], "number", 0) end
  end
end

--- Aligns the units of two sentences.
---@param a parallax.Unit[]
---@param b parallax.Unit[]
---@param code string ISO 639-1; relations between words are known for "en"
---@return parallax.Match[] by a, then b
---@return table<integer, integer> of_a the partner of each unit of `a` that has one
---@return table<integer, integer> of_b
function M.units(a, b, code)
  local alignment = setmetatable({ a = a, b = b, of_a = {}, of_b = {}, matches = {} }, Alignment)
  alignment:join_compounds()
  alignment:join_same()
  if code == "en" then
    alignment:join_related()
    alignment:join_spellings()
  end
  alignment:join_capitals()
  alignment:join_numbers()
  table.sort(alignment.matches, function(p, q)
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
  return alignment.matches, alignment.of_a, alignment.of_b
end

return M
