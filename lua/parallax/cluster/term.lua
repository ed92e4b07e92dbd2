--- What an article is about, as weighted terms: stems and numbers, those that
--- are written with a capital above the others, those of the title twice.
local core = require "parallax.core"
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"

local M = {}

local TITLE = 2 -- a word of the title counts as so many
local NAME = 2 -- a word mostly written with a capital weighs so much more
local SENTENCES = 20 -- of an article, on average: from the share of sentences to that of articles
local WORDS_MOST = 200000 -- remembered of a language; then all are forgotten, so memory is bounded

---@class parallax.Terms
---@field names string[] each once, in the order of the text
---@field weights number[] how much it says in this article
---@field common number[] share of articles at large that have it, 0 where nothing is known

-- What is known of the words of a language: word -> stem, or false for one
-- that says nothing.
local languages = {}

local function stemmer_of(code)
  local name = lang.name(code)
  return name and core.stemmer(name:lower()) or nil
end

local function language(code)
  local known = languages[code]
  if not known or known.n > WORDS_MOST then
    known = { n = 0, stems = {}, stemmer = stemmer_of(code), per_10000 = {} }
    if lang.has(code) then
      for _, word in ipairs(lexicon.load(code .. ".stopword").words) do known.stems[word] = false end
    end
    if lexicon.has(code .. ".background") then known.per_10000 = lexicon.load(code .. ".background").per_10000 end
    languages[code] = known
  end
  return known
end

local function stem_of(known, word)
  local stem = #word > 1 and (known.stemmer and known.stemmer:stem(word) or word)
  known.stems[word], known.n = stem, known.n + 1
  return stem
end

-- What the letters of core.shapes say of a token: 1 a name, 0 another word or
-- a number; the others are no terms.
local worth = { [("X"):byte()] = 1, [("A"):byte()] = 1, [("I"):byte()] = 1, [("x"):byte()] = 0, [("0"):byte()] = 0 }

---@class parallax.TermCounts
---@field names string[] in the order of their first places
---@field all table<string, integer> places, those in the title more than once
---@field seen table<string, integer> places
---@field capital table<string, integer> places with a capital

-- Adds tokens i..j to the counts.
local function count(known, counts, tokens, shapes, i, j, times)
  local all, seen, capital, stems = counts.all, counts.seen, counts.capital, known.stems
  for k = i, j do
    local is_name = worth[shapes:byte(k)]
    if is_name then
      local word = tokens:folded(k)
      local name = stems[word]
      if name == nil then name = stem_of(known, word) end
      if name then
        if not all[name] then
          counts.names[#counts.names + 1] = name
          all[name], seen[name], capital[name] = 0, 0, 0
        end
        all[name], seen[name], capital[name] = all[name] + times, seen[name] + 1, capital[name] + is_name
      end
    end
  end
end

local function share_of_articles(per_10000)
  return per_10000 and 1 - (1 - per_10000 / 10000) ^ SENTENCES or 0
end

--- The terms of an article: its title, and its text without front matter and
--- boilerplate.
---@param doc parallax.Document
---@return parallax.Terms
function M.of(doc)
  local known = language(doc.lang)
  local counts = { names = {}, all = {}, seen = {}, capital = {} }
  local tokens = doc:tokens()
  local shapes = doc:shapes()
  for _, part in ipairs(doc:body()) do
    local i, j = tokens:range(part.first, part.last)
    if i then count(known, counts, tokens, shapes, i, j, 1) end
  end
  if doc.title then
    local title <close> = core.tokens(doc.title)
    count(known, counts, title, core.shapes(title), 1, #title, TITLE)
  end
  local terms = { names = counts.names, weights = {}, common = {} }
  for k, name in ipairs(counts.names) do
    local weight = 1 + math.log(counts.all[name])
    terms.weights[k] = counts.capital[name] * 2 > counts.seen[name] and weight * NAME or weight
    terms.common[k] = share_of_articles(known.per_10000[name])
  end
  return terms
end

return M
