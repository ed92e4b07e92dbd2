--- What is known of a word before anything is compared: its stem, whether it
--- says anything, how common it is in the language at large.
local core = require "parallax.core"
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"

local M = {}

local stemmers, stopwords, backgrounds = {}, {}, {}

local function stemmer_of(code)
  if stemmers[code] == nil then
    local name = lang.name(code)
    stemmers[code] = name and core.stemmer(name:lower()) or false
  end
  return stemmers[code]
end

--- The stem of a folded word in a language; the word itself where Snowball
--- has no stemmer for it.
---@param word string folded
---@param code string ISO 639-1
---@return string
function M.stem(word, code)
  local stemmer = stemmer_of(code)
  return stemmer and stemmer:stem(word) or word
end

--- The words that say how a sentence is built rather than what it says.
---@param code string ISO 639-1
---@return table<string, true> set of folded words; empty for a language without data
function M.stopwords(code)
  if not stopwords[code] then
    local set = {}
    if lang.has(code) then
      for _, word in ipairs(lexicon.load(code .. ".stopword").words) do set[word] = true end
    end
    stopwords[code] = set
  end
  return stopwords[code]
end

--- How many of 10,000 sentences of the language a stem stands in.
---@param code string ISO 639-1
---@return table<string, integer> per_10000 rare stems are absent
function M.background(code)
  if not backgrounds[code] then
    backgrounds[code] = lexicon.has(code .. ".background") and lexicon.load(code .. ".background").per_10000 or {}
  end
  return backgrounds[code]
end

return M
