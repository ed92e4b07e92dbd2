--- What two sentences are compared by: words with what they weigh, numbers by
--- their value, states and their peoples by the state.
local core = require "parallax.core"
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local number = require "parallax.likeness.number"
local word = require "parallax.likeness.word"

local M = {}

---@class parallax.Unit
---@field key string equal for units that say the same
---@field kind "word"|"function"|"number"|"name"
---@field word string the first of its words, folded
---@field value? number of a number
---@field state? string of a name: the state it is, or is the capital of
---@field weight number how much it says, above 0
---@field first integer
---@field last integer

-- A word that the background does not have stands in fewer than one of 10,000
-- sentences; what only builds the sentence says a fraction of what it would.
local UNSEEN <const>, FUNCTION <const> = 0.7, 0.25

local names = {}

-- The names of states, peoples and capitals of a language, each with what it
-- is taken for.
local function names_of(code)
  if names[code] ~= nil then return names[code] end
  local phrases, takes = {}, {}
  local function add(list, state, kind)
    for _, phrase in ipairs(list or {}) do
      phrases[#phrases + 1], takes[#takes + 1] = phrase, { key = kind .. state, state = state }
    end
  end
  local has = lang.has(code) and lexicon.has(code .. ".country")
  for _, state in ipairs(has and lexicon.load(code .. ".country").states or {}) do
    add({ state.name }, state.name, "c:")
    add(state.also, state.name, "c:")
    add(state.people, state.name, "c:")
    for _, people in ipairs(state.people) do add({ people .. "s" }, state.name, "c:") end
    add(state.capital, state.name, "k:")
  end
  names[code] = has and { matcher = core.matcher(phrases, { case = "exact" }), takes = takes } or false
  return names[code]
end

local negations = {}

local function negations_of(code)
  if not negations[code] then
    local set = {}
    if lang.has(code) and lexicon.has(code .. ".number") then
      for _, negation in ipairs(lexicon.load(code .. ".number").negations) do set[negation] = true end
    end
    negations[code] = set
  end
  return negations[code]
end

-- The root of the inverse frequency: one odd word does not decide alone.
local function weight_of(stem, background) return math.sqrt(math.log(1 + 10000 / (background[stem] or UNSEEN))) end

local Reader = {}
Reader.__index = Reader

function Reader:add(kind, key, folded, k, last, weight)
  local first, stop_at = self.tokens:at(k), select(2, self.tokens:at(last))
  local unit = { kind = kind, key = key, word = folded, weight = weight, first = first, last = stop_at }
  self.units[#self.units + 1] = unit
  return unit
end

-- The parts of a compound are words of their own: "arms-control".
function Reader:add_word(k)
  local folded = self.tokens:folded(k)
  if self.negations[folded] then self.is_negated = true end
  for part in folded:gmatch "[^-]+" do
    local stem = word.stem(part, self.code)
    local weight = weight_of(stem, self.background)
    if self.stopwords[part] then
      self:add("function", "w:" .. stem, part, k, k, weight * FUNCTION)
    else
      self:add("word", "w:" .. stem, part, k, k, weight)
    end
  end
end

local RARE <const> = weight_of("", {})

-- Adds what begins at token k; returns its last token.
function Reader:step(k, taken, last)
  if taken then
    self:add("name", taken.key, self.tokens:folded(k), k, last, RARE).state = taken.state
    return last
  end
  local _, _, kind = self.tokens:at(k)
  local value, stop_at = number.read(self.tokens, k, self.code)
  if value then
    self:add("number", "n:" .. value, self.tokens:folded(k), k, stop_at, RARE).value = value
    return stop_at
  elseif kind == "number" then
    self:add("number", "n:" .. self.tokens:folded(k), self.tokens:folded(k), k, k, RARE)
  elseif kind ~= "punct" and kind ~= "symbol" then
    self:add_word(k)
  end
  return k
end

--- The units of a text, in order.
---@param text string UTF-8
---@param code string ISO 639-1
---@return parallax.Unit[]
---@return boolean is_negated whether a word of it denies
function M.of(text, code)
  local tokens = core.tokens(text)
  local reader = setmetatable({
    tokens = tokens, code = code, units = {}, is_negated = false,
    stopwords = word.stopwords(code), background = word.background(code), negations = negations_of(code),
  }, Reader)
  local known = names_of(code)
  local hits, h, k = known and known.matcher:find(tokens) or {}, 1, 1
  while k <= #tokens do
    while hits[h] and hits[h] < k do h = h + 3 end
    local is_name = hits[h] == k
    k = 1 + reader:step(k, is_name and known.takes[hits[h + 2]], hits[h + 1])
  end
  return reader.units, reader.is_negated
end

return M
