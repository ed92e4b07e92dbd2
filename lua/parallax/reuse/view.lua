-- A document as reuse is sought in it: its words without marks, as they stand
-- and as stems, and sentences as counts of stems.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local likeness = require "parallax.likeness"

local M = {}

local LEAST_WORDS = 3 -- a shorter sentence goes with the next

---@class parallax.reuse.Bag stems with their counts
---@field terms string[] each stem once, in order of first appearance
---@field count table<string, integer>

---@class parallax.reuse.Sentence: parallax.reuse.Bag
---@field from integer first word
---@field to integer last word

---@class parallax.reuse.View
---@field doc parallax.Document
---@field words integer[] numbers of the tokens that are words
---@field stems string[] by word
---@field folded parallax.Column by word
---@field sentences parallax.reuse.Sentence[]
---@field sentence_of integer[] by word
---@field has table<string, boolean> the stems

local function is_word(kind) return kind ~= "punct" and kind ~= "symbol" end

--- The words of a document, which are kept nowhere.
---@param doc parallax.Document
---@return integer[] tokens their numbers
---@return string[] forms folded
---@return string[] stems
function M.words(doc)
  local words, forms, stems = {}, {}, {}
  local tokens, stem_of = doc:tokens(), {}
  for k = 1, #tokens do
    local _, _, kind = tokens:at(k)
    if is_word(kind) then
      local form, n = tokens:folded(k), #words + 1
      stem_of[form] = stem_of[form] or likeness.stem(form, doc.lang) -- asked for once a form
      words[n], forms[n], stems[n] = k, form, stem_of[form]
    end
  end
  return words, forms, stems
end

local function add_words(view)
  local forms
  view.words, forms, view.stems = M.words(view.doc)
  view.folded = core.column(forms)
  for _, stem in ipairs(view.stems) do view.has[stem] = true end
end

-- Ends of sentences as numbers of words.
local function sentence_ends(view)
  local ends, sentences, tokens = {}, view.doc:sentences(), view.doc:tokens()
  local word = 0
  for s = 1, #sentences do
    local _, last = sentences:at(s)
    while view.words[word + 1] and tokens:at(view.words[word + 1]) <= last do word = word + 1 end
    if word > (ends[#ends] or 0) then ends[#ends + 1] = word end
  end
  return ends
end

--- Counts the stems of a range of words.
---@param view parallax.reuse.View
---@param from integer
---@param to integer
---@return parallax.reuse.Bag
function M.bag(view, from, to)
  local terms, count = {}, {}
  for k = from, to do
    local stem = view.stems[k]
    if not count[stem] then terms[#terms + 1] = stem end
    count[stem] = (count[stem] or 0) + 1
  end
  return { terms = terms, count = count }
end

local function add_sentence(view, from, to)
  local sentence = M.bag(view, from, to)
  sentence.from, sentence.to = from, to
  local n = #view.sentences + 1
  view.sentences[n] = sentence
  for k = from, to do view.sentence_of[k] = n end
end

local function add_sentences(view)
  local from = 1
  for _, to in ipairs(sentence_ends(view)) do
    if to - from + 1 >= LEAST_WORDS or to == #view.words then
      add_sentence(view, from, to)
      from = to + 1
    end
  end
end

local views = setmetatable({}, { __mode = "k" })

--- The view of a document, made once.
---@param doc parallax.Document
---@return parallax.reuse.View
function M.of(doc)
  if not views[doc] then
    local view = { doc = doc, sentences = {}, sentence_of = {}, has = {} }
    add_words(view)
    add_sentences(view)
    views[doc] = view
  end
  return views[doc]
end

local backgrounds = {}

-- Of 10000 sentences of the language, those with the stem; 1 where nothing is known.
local function per_10000(stem, code)
  if not backgrounds[code] then
    local name = code .. ".background"
    backgrounds[code] = lexicon.has(name) and lexicon.load(name).per_10000 or {}
  end
  return backgrounds[code][stem] or 1
end

--- The share of sentences of a language that have a stem.
---@param stem string
---@param code string language
---@return number 0.0001 for one that is rare, and where nothing is known
function M.share(stem, code) return per_10000(stem, code) / 10000 end

--- How telling a stem is by itself: 1 for one that is rare in the language, 0
--- for one that stands in every sentence; 1 for all where nothing is known.
---@param stem string
---@param code string language
---@return number
function M.telling(stem, code) return 1 - math.log(per_10000(stem, code)) / math.log(10000) end

--- The bytes that a range of words covers.
---@param view parallax.reuse.View
---@param from integer
---@param to integer
---@return parallax.Span
function M.span(view, from, to)
  local tokens = view.doc:tokens()
  local first = tokens:at(view.words[from])
  local _, last = tokens:at(view.words[to])
  return { first = first, last = last }
end

return M
