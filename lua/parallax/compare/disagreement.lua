--- Numbers that disagree: linked statements that count the same thing and come
--- to different figures.
--- Not detected: numbers that a sentence says without a word for what it counts;
--- fractions in words; dates and years, which are no counts.
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local number = require "parallax.likeness.number"
local word = require "parallax.likeness.word"
local wordnet = require "parallax.wordnet"

local M = {}

---@class parallax.Disagreement
---@field link parallax.Link
---@field a parallax.Figure
---@field b parallax.Figure of a later document

---@class parallax.Figure
---@field doc integer
---@field first integer
---@field last integer
---@field value number
---@field bound? "least"|"most"|"about" how the report hedges it
---@field of table<string, string> stems of the words it may count, with the words

-- Words after a figure among which what it counts stands, and words before it
-- that may hedge it.
local AFTER <const>, BEFORE <const> = 3, 3
-- How far apart two figures still agree where one is said to be rough.
local ROUGH <const> = 0.15
-- How closely two words for what is counted must be related.
local RELATED <const> = 0.5
-- How telling the words for it must be, in rare words.
local TELLING <const> = 0.5

local known = {}

-- What is known of the words around figures in a language.
local function known_of(code)
  if not known[code] then
    local entry = { phrases = {}, bounds = {}, uncounted = {} }
    local list = lang.has(code) and lexicon.has(code .. ".number") and lexicon.load(code .. ".number") or {}
    for _, bound in ipairs { "least", "most", "about" } do
      for _, phrase in ipairs(list.bounds and list.bounds[bound] or {}) do
        table.insert(entry.phrases, phrase)
        table.insert(entry.bounds, bound)
      end
    end
    for _, each in ipairs(list.uncounted or {}) do entry.uncounted[each] = true end
    known[code] = entry
  end
  return known[code]
end

-- The hedge that ends just before token k.
local function bound_before(doc, first, k)
  local tokens, hedges = doc:tokens(), known_of(doc.lang)
  for n = BEFORE, 1, -1 do
    if k - n >= first then
      local parts = {}
      for at = k - n, k - 1 do parts[#parts + 1] = tokens:folded(at) end
      local said = table.concat(parts, " ")
      for p, phrase in ipairs(hedges.phrases) do
        if phrase == said then return hedges.bounds[p] end
      end
    end
  end
  return nil
end

-- What a figure counts: the first words behind it that say something.
local function counted(doc, from, last)
  local tokens, stop, around, list, n = doc:tokens(), word.stopwords(doc.lang), known_of(doc.lang), {}, 0
  for k = from, last do
    local _, _, kind = tokens:at(k)
    local folded = tokens:folded(k)
    if kind == "symbol" and n == 0 then
      list[folded], n = folded, n + 1
    elseif kind ~= "word" or n == AFTER or around.uncounted[folded] then
      break
    elseif not stop[folded] then
      list[word.stem(folded, doc.lang)], n = folded, n + 1
    end
  end
  return list
end

local function is_year(value) return math.type(value) == "integer" and value >= 1800 and value <= 2100 end

local function figures_of(doc, statement)
  local tokens, list = doc:tokens(), {}
  local first, last = tokens:range(statement.first, statement.last)
  local k = first or 1
  while k <= (last or 0) do
    local value, stop_at = number.read(tokens, k, doc.lang)
    local of = value and not is_year(value) and counted(doc, stop_at + 1, last)
    if of and next(of) then
      list[#list + 1] = {
        doc = statement.doc, first = (tokens:at(k)), last = select(2, tokens:at(stop_at)),
        value = value, bound = bound_before(doc, first, k), of = of,
      }
    end
    k = stop_at + 1
  end
  return list
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- How closely a word of one figure stands for one of the other.
local function matched(stem, said, of)
  if of[stem] then return 1 end
  for _, other in ipairs(sorted_keys(of)) do
    local kind, strength = wordnet.relation(said, of[other])
    if kind and kind ~= "antonym" and strength >= RELATED then return strength end
  end
  return 0
end

-- Whether both count the same, as far as the words tell: "people" alone, or
-- "years", tells too little.
local function count_same(a, b, code)
  local background, sum = word.background(code), 0
  for _, stem in ipairs(sorted_keys(a.of)) do
    local telling = 1 - math.log(background[stem] or 1) / math.log(10000)
    sum = sum + telling * matched(stem, a.of[stem], b.of)
  end
  return sum >= TELLING
end

local function agree(a, b)
  if a.value == b.value then return true end
  if a.bound == "least" and b.value >= a.value or b.bound == "least" and a.value >= b.value then return true end
  if a.bound == "most" and b.value <= a.value or b.bound == "most" and a.value <= b.value then return true end
  local is_rough = a.bound == "about" or b.bound == "about"
  return is_rough and math.abs(a.value - b.value) <= ROUGH * math.max(a.value, b.value)
end

local function has_value(list, value)
  for _, figure in ipairs(list) do
    if figure.value == value then return true end
  end
  return false
end

local function compare_statements(link, in_a, in_b, code, found)
  for _, a in ipairs(in_a) do
    for _, b in ipairs(in_b) do
      local is_settled = has_value(in_b, a.value) or has_value(in_a, b.value)
      if not is_settled and not agree(a, b) and count_same(a, b, code) then
        found[#found + 1] = { link = link, a = a, b = b }
      end
    end
  end
end

-- Calls visit(k, m) for the members of a link in different documents, unless an
-- earlier link had them both.
local function each_new_pair(link, seen, visit)
  for k, a in ipairs(link.members) do
    seen[a] = seen[a] or {}
    for m = k + 1, #link.members do
      local b = link.members[m]
      if a.doc ~= b.doc and not seen[a][b] then
        seen[a][b] = true
        visit(k, m)
      end
    end
  end
end

--- The numbers that linked statements disagree on.
---@param documents parallax.Document[]
---@param links parallax.Link[]
---@return parallax.Disagreement[] by link, then member
function M.find(documents, links)
  local found, seen = {}, {}
  for _, link in ipairs(links) do
    local figures = {}
    for k, member in ipairs(link.members) do figures[k] = figures_of(documents[member.doc], member) end
    each_new_pair(link, seen, function(k, m)
      compare_statements(link, figures[k], figures[m], documents[link.members[k].doc].lang, found)
    end)
  end
  return found
end

return M
