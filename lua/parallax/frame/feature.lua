--- What linear models see of a text. Names are masked by their type, so that
--- no model learns to think well or ill of anyone by name.
local core = require "parallax.core"
local evaluation = require "parallax.frame.evaluation"
local lexicon = require "parallax.lexicon"
local view = require "parallax.frame.view"

local M = {}

-- Nearest words that are told apart by side, and how far sides matter at all.
local NEAR <const>, FAR <const> = 6, 12
-- Tokens of a sentence that are looked at on either side, whatever its length.
local WIDEST <const> = 120
-- Mentions of one thing that are looked at together.
local MENTIONS <const> = 8

--- What a whole text, such as a headline, is made of: words, pairs of words,
--- beginnings of long words.
---@param doc parallax.Document
---@param first? integer the whole text by default
---@param last? integer
---@return string[]
function M.text(doc, first, last)
  local tokens, features, before = doc:tokens(), {}, "^"
  local i, j = tokens:range(first or 1, last or #doc.text)
  for k = i or 1, j or 0 do
    local _, _, kind = tokens:at(k)
    if kind == "word" or kind == "number" then
      local word = kind == "number" and "0" or tokens:folded(k)
      features[#features + 1] = word
      features[#features + 1] = before .. " " .. word
      if #word > 5 then features[#features + 1] = word:match("^" .. utf8.charpattern:rep(5)) .. "*" end
      before = word
    end
  end
  return features
end

local stemmer
local negations = {}

local function negations_of(lang)
  if not negations[lang] then
    local set = {}
    for _, word in ipairs(lexicon.load(lang .. ".syntax").negation) do set[word] = true end
    negations[lang] = set
  end
  return negations[lang]
end

-- One mention in its sentence.
---@class parallax.frame.Window
---@field seen parallax.frame.View
---@field i integer first token of the mention
---@field j integer
---@field from integer first token of the sentence
---@field to integer
---@field is_own boolean the mention asked about, not another of the same words
local Window = {}
Window.__index = Window

-- A token as models see it: the mention, the type of a name, a number, or the word.
function Window:word(k)
  if k < self.from then return "^" end
  if k > self.to then return "$" end
  if k >= self.i and k <= self.j then return "TARGET" end
  local seen = self.seen
  if seen.names[k] then return seen.names[k].type or "MISC" end
  local _, _, kind = seen.tokens:at(k)
  return kind == "number" and "0" or seen:word(k)
end

local function stem_of(word)
  if word:find "^%u" then return word end
  stemmer = stemmer or core.stemmer "english"
  return stemmer:stem(word)
end

-- "+" or "-" of a word, turned round by a negation in the three words before it.
function Window:polarity(k, polarity)
  local negation = negations_of(self.seen.doc.lang)
  for back = 1, 3 do
    if negation[self:word(k - back)] then return polarity == "+" and "~+" or "~-" end
  end
  return polarity
end

local function distance_of(n) return n <= 3 and "n" or n <= 8 and "m" or "f" end

-- Adds one evaluation; returns 1 or -1 by what it says, 0 for neither.
function Window:add_evaluation(features, k, side, n)
  local found = not self.seen.names[k] and evaluation.of(self.seen.doc.lang, self.seen:word(k))
  if not found then return 0 end
  local polarity = found.polarity
  if polarity ~= "0" then polarity = self:polarity(k, polarity) end
  features[#features + 1] = "e" .. polarity .. found.grade
  features[#features + 1] = side .. distance_of(n) .. polarity
  return polarity == "+" and 1 or polarity == "-" and -1 or 0
end

-- Adds the words on one side of the mention, the nearest first, of the
-- mention asked about also those that are so wherever they stand; returns how
-- many are good and how many bad.
function Window:add_side(features, side)
  local n, good, bad = 0, 0, 0
  local from, to, step = self.i - 1, self.from, -1
  if side == "r" then from, to, step = self.j + 1, self.to, 1 end
  for k = from, to, step do
    local _, _, kind = self.seen.tokens:at(k)
    if kind == "word" then
      local word = self:word(k)
      local stem = stem_of(word)
      n = n + 1
      if self.is_own then
        features[#features + 1] = "s:" .. word
        features[#features + 1] = "m:" .. stem
      end
      if n <= NEAR then features[#features + 1] = side .. ":" .. word end
      if n <= FAR then features[#features + 1] = side .. "f:" .. stem end
      local sign = self:add_evaluation(features, k, side, n)
      if sign > 0 then good = good + 1 elseif sign < 0 then bad = bad + 1 end
    end
  end
  features[#features + 1] = side .. "p" .. math.min(good, 3)
  features[#features + 1] = side .. "m" .. math.min(bad, 3)
  features[#features + 1] = side .. "d" .. math.max(-3, math.min(3, good - bad))
  return good, bad
end

function Window:add_pairs(features)
  for k = self.from, self.to - 1 do features[#features + 1] = "b:" .. self:word(k) .. " " .. self:word(k + 1) end
end

-- Its own words, where they are no name.
function Window:add_own(features)
  for k = self.i, self.j do
    if not self.seen.names[k] then features[#features + 1] = "t:" .. self.seen:word(k) end
  end
  features[#features + 1] = "tt:" .. (self.seen.names[self.i] and self.seen.names[self.i].type or "none")
end

local function window_of(seen, first, last, is_own)
  local i, j = seen.tokens:range(first, last)
  if not i then return nil end
  local from, to = seen:sentence(i)
  return setmetatable({
    seen = seen, i = i, j = j, from = math.min(math.max(from, i - WIDEST), i),
    to = math.max(math.min(to, j + WIDEST), j), is_own = is_own,
  }, Window)
end

local function add_window(features, window)
  local good_left, bad_left = window:add_side(features, "l")
  local good_right, bad_right = window:add_side(features, "r")
  local good, bad = good_left + good_right, bad_left + bad_right
  features[#features + 1] = "d" .. math.max(-4, math.min(4, good - bad))
  features[#features + 1] = "P" .. math.min(4, good)
  features[#features + 1] = "M" .. math.min(4, bad)
end

--- What stands around a mention in its sentence: words by side and distance,
--- evaluations with their negation, pairs of words.
---@param doc parallax.Document in a language with word lists
---@param first integer of the mention
---@param last integer
---@return string[]
function M.target(doc, first, last)
  local features, window = {}, window_of(view.of(doc), first, last, true)
  if not window then return features end
  add_window(features, window)
  window:add_pairs(features)
  features[#features + 1] = "rb:" .. window:word(window.j + 1) .. " " .. window:word(window.j + 2)
  features[#features + 1] = "lb:" .. window:word(window.i - 2) .. " " .. window:word(window.i - 1)
  if window.i == window.from then features[#features + 1] = "start" end
  window:add_own(features)
  return features
end

--- What stands around a mention and around the other places of the document
--- that have the same words.
---@param doc parallax.Document in a language with word lists
---@param first integer of the mention
---@param last integer
---@return string[]
function M.role(doc, first, last)
  local features, seen = {}, view.of(doc)
  local window = window_of(seen, first, last, true)
  if not window then return features end
  add_window(features, window)
  window:add_own(features)
  local words = doc.text:sub(first, last):gsub("^[Tt]he%s+", ""):gsub("'s$", ""):gsub("’s$", "")
  local at = words ~= "" and 1 or nil
  for _ = 1, MENTIONS do
    local from, to = nil, nil
    if at then from, to = doc.text:find(words, at, true) end
    if not from then break end
    local other = (from < first or to > last) and window_of(seen, from, to, false)
    if other then add_window(features, other) end
    at = to + 1
  end
  return features
end

return M
