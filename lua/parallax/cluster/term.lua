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
---@field names string[] each once, sorted
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
  local stem = known.stems[word]
  if stem == nil then
    stem = #word > 1 and (known.stemmer and known.stemmer:stem(word) or word)
    known.stems[word], known.n = stem, known.n + 1
  end
  return stem
end

local capital = { X = true, A = true, I = true }

-- Adds tokens i..j to the counts.
local function count(known, counts, tokens, shapes, i, j, times)
  for k = i, j do
    local shape = shapes:sub(k, k)
    if shape == "x" or shape == "0" or capital[shape] then
      local name = stem_of(known, tokens:folded(k))
      if name then
        local entry = counts[name]
        if not entry then
          entry = { all = 0, seen = 0, capital = 0 }
          counts[name] = entry
        end
        entry.all, entry.seen = entry.all + times, entry.seen + 1
        if capital[shape] then entry.capital = entry.capital + 1 end
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
  local known, counts = language(doc.lang), {}
  local tokens = doc:tokens()
  local shapes = core.shapes(tokens)
  for _, part in ipairs(doc:body()) do
    local i, j = tokens:range(part.first, part.last)
    if i then count(known, counts, tokens, shapes, i, j, 1) end
  end
  if doc.title then
    local title <close> = core.tokens(doc.title)
    count(known, counts, title, core.shapes(title), 1, #title, TITLE)
  end
  local terms = { names = {}, weights = {}, common = {} }
  for name in pairs(counts) do terms.names[#terms.names + 1] = name end
  table.sort(terms.names)
  for k, name in ipairs(terms.names) do
    local entry = counts[name]
    local weight = 1 + math.log(entry.all)
    terms.weights[k] = entry.capital * 2 > entry.seen and weight * NAME or weight
    terms.common[k] = share_of_articles(known.per_10000[name])
  end
  return terms
end

return M
