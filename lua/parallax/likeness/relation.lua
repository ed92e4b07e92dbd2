--- Which words are related: by WordNet, and by what reporters put for one
--- another.
local idea = require "parallax.likeness.idea"
local wordnet = require "parallax.wordnet"

local M = {}

---@class parallax.RelatedKey
---@field key string
---@field kind string what the word of `key` is to the word asked about
---@field strength number

---@class parallax.RelatedList: parallax.RelatedKey[] the closest first
---@field place table<string, integer> feature -> its number in the list

---@alias parallax.RelatedKeys table<string, parallax.RelatedList> by feature

-- Up to so many pairs each is looked at; of more, those that share an idea.
local FEW <const> = 4096

-- Words that share less of their ideas are not related by them.
local LEAST_IDEA <const> = 0.1

-- A broader or narrower word says a part only; of antonyms one side may be
-- denied, and about the same they are in any case.
local HIERARCHY <const>, ANTONYM <const> = 0.8, 0.5

local mirrored = { hypernym = "hyponym", hyponym = "hypernym" }

local function strength_of(link)
  if mirrored[link.kind] then return link.strength * HIERARCHY end
  return link.kind == "antonym" and ANTONYM or link.strength
end

local function by_words(p, q)
  if p.a ~= q.a then return p.a < q.a end
  return p.b < q.b
end

-- What WordNet says of a pair keeps its name, and is as close as ideas hold it.
-- Antonyms stay as they are, though one line of reporters' words may have both.
local function raise(link, strength)
  if link.kind == "antonym" or strength <= strength_of(link) then return end
  link.strength = mirrored[link.kind] and math.min(1, strength / HIERARCHY) or strength
end

-- How ideas relate the words up to `count` with those behind it.
local function across(words, count)
  if count * (#words - count) > FEW then return idea.related(words) end
  local shared = {}
  for a = 1, count do
    for b = count + 1, #words do
      local strength = idea.strength(words[a], words[b])
      if strength > 0 then shared[a << 32 | b] = strength end
    end
  end
  return shared
end

--- Every related pair of a list of words.
---@param words string[] folded
---@param count? integer only pairs of one of the first so many words with one of the others are asked for: what
---  relates two words of one side is found in part
---@return parallax.WordLink[] by a, then b; kinds of `wordnet.relation`, or "idea": words that reporters put for one
---  another
function M.links(words, count)
  local list, shared = wordnet.related(words), count and across(words, count) or idea.related(words)
  for _, link in ipairs(list) do
    local pair = link.a << 32 | link.b
    if shared[pair] then
      raise(link, shared[pair])
      shared[pair] = nil
    end
  end
  for pair, strength in pairs(shared) do
    if strength >= LEAST_IDEA then
      list[#list + 1] = { a = pair >> 32, b = pair & 0xffffffff, kind = "idea", strength = strength }
    end
  end
  table.sort(list, by_words)
  return list
end

-- Pairs of words whose relation is kept at hand, at most: those of an event
-- return with each pair of its sentences.
local PAIRS <const> = 1 << 18

-- What relates a word to others, by the word and the other: a link, or false.
local known, known_count = {}, 0

-- Finds out about the pairs of two lists of words and keeps it.
local function learn(words, others)
  local both = table.move(others, 1, #others, #words + 1, table.move(words, 1, #words, 1, {}))
  for _, word in ipairs(words) do
    local row = known[word] or {}
    known[word] = row
    for _, other in ipairs(others) do row[other] = row[other] or false end
  end
  for _, link in ipairs(M.links(both, #words)) do
    if link.a <= #words and link.b > #words then known[both[link.a]][both[link.b]] = link end
  end
  known_count = known_count + #words * #others
end

-- The words of two lists that stand in a pair not known yet.
local function unknown(words, others)
  local new_words, new_others, is_new = {}, {}, {}
  for _, word in ipairs(words) do
    local row, is_known = known[word], true
    for k = 1, #others do
      if not row or row[others[k]] == nil then is_known, is_new[k] = false, true end
    end
    if not is_known then new_words[#new_words + 1] = word end
  end
  for k, other in ipairs(others) do
    if is_new[k] then new_others[#new_others + 1] = other end
  end
  return new_words, new_others
end

--- Every related pair of a word of one list and a word of another, as `links`
--- has them.
---@param words string[] folded, each once
---@param others string[] the same
---@return parallax.WordLink[] by a, then b: `a` a number in `words`, `b` one in `others`
function M.between(words, others)
  if known_count > PAIRS then known, known_count = {}, 0 end
  local new_words, new_others = unknown(words, others)
  if #new_words > 0 then learn(new_words, new_others) end
  local list = {}
  for a, word in ipairs(words) do
    local row = known[word]
    for b = 1, #others do
      local link = row[others[b]]
      if link then list[#list + 1] = { a = a, b = b, kind = link.kind, strength = link.strength } end
    end
  end
  return list
end

-- The English words of the texts, each feature once.
local function words_of(list)
  local words, keys, seen = {}, {}, {}
  for _, features in ipairs(list) do
    for _, key in ipairs(features.lang == "en" and features.keys or {}) do
      local word = features.words[key]
      if word and not seen[key] then
        seen[key] = true
        words[#words + 1], keys[#keys + 1] = word, key
      end
    end
  end
  return words, keys
end

--- Relates the words of several texts.
---@param list parallax.Features[] those in other languages than English have no related words
---@param least number 0 to 1: how close a relation must be
---@return parallax.RelatedKeys
function M.of(list, least)
  local words, keys = words_of(list)
  local related = {}
  local function add(key, other, kind, strength)
    related[key] = related[key] or {}
    table.insert(related[key], { key = other, kind = kind, strength = strength })
  end
  for _, link in ipairs(M.links(words)) do
    local strength = strength_of(link)
    if strength >= least then
      add(keys[link.a], keys[link.b], link.kind, strength)
      add(keys[link.b], keys[link.a], mirrored[link.kind] or link.kind, strength)
    end
  end
  for _, found in pairs(related) do
    table.sort(found, function(p, q)
      if p.strength ~= q.strength then return p.strength > q.strength end
      return p.key < q.key
    end)
    found.place = {}
    for k, each in ipairs(found) do found.place[each.key] = k end
  end
  return related
end

return M
