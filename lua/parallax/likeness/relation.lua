--- Which features of the texts compared are related words, found once for all
--- of them.
local wordnet = require "parallax.wordnet"

local M = {}

---@class parallax.RelatedKey
---@field key string
---@field kind string what the word of `key` is to the word asked about
---@field strength number

---@alias parallax.RelatedKeys table<string, parallax.RelatedKey[]> by feature, the closest first

-- A broader or narrower word says a part only; of antonyms one side may be
-- denied, and about the same they are in any case.
local HIERARCHY <const>, ANTONYM <const> = 0.8, 0.5

local mirrored = { hypernym = "hyponym", hyponym = "hypernym" }

local function strength_of(link)
  if mirrored[link.kind] then return link.strength * HIERARCHY end
  return link.kind == "antonym" and ANTONYM or link.strength
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
  for _, link in ipairs(wordnet.related(words)) do
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
  end
  return related
end

return M
