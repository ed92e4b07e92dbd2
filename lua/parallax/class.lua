-- Class strings: one byte per token, so that an LPeg pattern runs over tokens
-- and a position in the pattern is a token number. A grammar then reads like
-- what it finds. With
--
--   local classes = class.of(doc, {
--     kinds = { punct = ",", number = "0" },
--     words = { V = { "said", "says", "told" }, D = { "the", "a" } },
--     spans = { { "N", doc:entities() } },
--   })
--
-- the text `"It is over," Ana Lee told the BBC.` might be `,...,,NNVDN,`
-- ("Ana Lee" and "BBC" being names), and "a name, a verb, perhaps an object"
-- is
--
--   local P, Cp = lpeg.P, lpeg.Cp
--   local name = P "N" ^ 1
--   local clause = Cp() * name * P "V" * (P "D" ^ -1 * name) ^ -1 * (Cp() / span.last)
--   local i, j = lpeg.match(P { clause + 1 * lpeg.V(1) }, classes)
--   local first, last = class.span(doc, i, j) -- "Ana Lee told the BBC"
--
-- A letter means what the caller says it means; "." is any other token.
local core = require "parallax.core"

local attribute = require "parallax.attribute"
local check = require "parallax.check"
local gather = require "parallax.gather"

local M = {}

local function is_letter(letter) return type(letter) == "string" and #letter == 1 end

local function no_letter(part, letter)
  return ("class.of: %s: a string of one byte expected, got '%s'"):format(part, tostring(letter))
end

-- Adds the words of one letter; returns nil, or what is wrong with them.
local function add_words(map, letter, list, later_wins)
  if not is_letter(letter) then return no_letter("words", letter) end
  for _, word in ipairs(list) do
    local folded = core.fold(word)
    if folded:find "%s" then
      return ("class.of: words: '%s' is more than one word; find phrases with lexicon.matcher"):format(word)
    end
    local other = map[folded]
    if other and other ~= letter and not later_wins then
      return ("class.of: words: '%s' has two letters; give a list of pairs to say which counts"):format(word)
    end
    map[folded] = letter
  end
end

-- Word maps by the table they were built from.
local wordmaps = setmetatable({}, { __mode = "k" })

-- Two forms: { V = list, D = list } where no word may have two letters, or
-- { { "V", list }, { "D", list } } where the later pair counts.
local function wordmap_of(words)
  if wordmaps[words] then return wordmaps[words] end
  local map, ordered = {}, words[1] ~= nil
  for key, entry in (ordered and ipairs or pairs)(words) do
    local letter, list = key, entry
    if ordered then letter, list = entry[1], entry[2] end
    local reason = add_words(map, letter, list, ordered)
    if reason then return nil, reason end
  end
  wordmaps[words] = core.wordmap(map)
  return wordmaps[words]
end

-- Maps of a part by its table: { VERB = "V" } as it stands, { V = words } and
-- pairs turned round.
local valuemaps = setmetatable({}, { __mode = "k" })

local function valuemap_of(values)
  if not valuemaps[values] then valuemaps[values] = core.wordmap(values) end
  return valuemaps[values]
end

-- The values that a part may name; false: any.
local KNOWN = {
  kinds = { "word", "number", "punct", "symbol", "url", "email", "tag" },
  case = { "lower", "capital", "capitals", "none" },
  pos = {
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
  },
  tags = false,
  entities = { "PER", "ORG", "LOC", "MISC" },
  marks = { "open", "close", "inside" },
  quotes = { "content", "cue", "source" },
}

-- Parts in the order in which they paint: the later counts.
local ORDER = { "kinds", "case", "pos", "tags", "lemmas", "words", "marks", "entities", "quotes", "spans" }

-- nil, or what is wrong with a part that maps values to letters.
local function fault_of_values(part, values)
  for value, letter in pairs(values) do
    if not is_letter(letter) then return no_letter(part, letter) end
    local known, is_known = KNOWN[part], not KNOWN[part]
    for _, name in ipairs(known or {}) do is_known = is_known or name == value end
    if not is_known then
      return ("class.of: %s: no '%s'; known: %s"):format(part, tostring(value), table.concat(known, ", "))
    end
  end
end

-- The letters of a part, in a list.
local function letters_of(part, entry)
  local list = {}
  local paired = part == "spans" or (part == "words" or part == "lemmas") and entry[1] ~= nil
  if paired then
    for k, pair in ipairs(entry) do list[k] = pair[1] end
  else
    for key, value in pairs(entry) do list[#list + 1] = KNOWN[part] == nil and key or value end
  end
  return list
end

-- nil, or the first letter, in the order of the alphabet, that two parts use.
local function clash(spec)
  local owner, reasons = {}, {}
  for _, part in ipairs(ORDER) do
    for _, letter in ipairs(spec[part] and letters_of(part, spec[part]) or {}) do
      local other = owner[letter]
      if other and other ~= part and not (spec.shared or ""):find(letter, 1, true) then
        reasons[#reasons + 1] = ("class.of: '%s' is a letter of %s and of %s; where that is meant, name it in 'shared'")
          :format(letter, other, part)
      end
      owner[letter] = part
    end
  end
  table.sort(reasons)
  return reasons[1]
end

-- nil, or what is wrong with a specification. What was found right is not
-- looked at again: specifications are written once and used on many documents.
local sound = setmetatable({}, { __mode = "k" })

local function fault(spec)
  if sound[spec] then return nil end
  for _, part in ipairs(ORDER) do
    local reason = spec[part] and KNOWN[part] ~= nil and fault_of_values(part, spec[part])
    if reason then return reason end
  end
  for _, pair in ipairs(spec.spans or {}) do
    if not is_letter(pair[1]) then return no_letter("spans", pair[1]) end
  end
  local reason = clash(spec)
  sound[spec] = not reason
  return reason
end

-- Each part paints its letters over the classes so far.
local painters = {}

local function column_painter(name, map_of)
  return function(doc, classes, part)
    local map, reason = map_of(part)
    if not map then return nil, reason end
    return attribute.column(doc, name):paint(map, classes)
  end
end

painters.kinds = function(doc, _, kinds) return doc:tokens():classes(nil, kinds) end
painters.case = column_painter("case", valuemap_of)
painters.pos = column_painter("pos", valuemap_of)
painters.tags = column_painter("tag", valuemap_of)
painters.lemmas = column_painter("lemma", wordmap_of)
painters.words = column_painter("word", wordmap_of)

local function marks_of(doc, which)
  local list = {}
  for k, pair in ipairs(doc:quotation_marks()) do
    if which == "inside" then
      list[k] = { first = pair.inner_first, last = pair.inner_last }
    elseif which == "open" then
      list[k] = { first = pair.first, last = pair.inner_first - 1 }
    elseif pair.closed then
      list[#list + 1] = { first = pair.inner_last + 1, last = pair.last }
    end
  end
  return list
end

function painters.marks(doc, classes, letters)
  for _, which in ipairs { "inside", "open", "close" } do
    local letter = letters[which]
    if letter then classes = core.paint(doc:tokens(), classes, letter, marks_of(doc, which)) end
  end
  return classes
end

function painters.entities(doc, classes, letters)
  for _, type in ipairs(KNOWN.entities) do
    local list = {}
    for _, entity in ipairs(letters[type] and doc:entities() or {}) do
      if entity.type == type then list[#list + 1] = entity end
    end
    if list[1] then classes = core.paint(doc:tokens(), classes, letters[type], list) end
  end
  return classes
end

function painters.quotes(doc, classes, letters)
  for _, part in ipairs(KNOWN.quotes) do
    if letters[part] then
      classes = core.paint(doc:tokens(), classes, letters[part], attribute.quoted(doc, part))
    end
  end
  return classes
end

--- Paints spans over a class string, as the part `spans` does: for spans of
--- one document, where the rest of the specification is the same for all.
---@param doc parallax.Document
---@param classes string
---@param spans table list of `{ letter, records }`; the later counts
---@return string
function M.paint(doc, classes, spans)
  for _, pair in ipairs(spans) do classes = core.paint(doc:tokens(), classes, pair[1], pair[2]) end
  return classes
end

painters.spans = M.paint

local PARTS = {
  kinds = "table", case = "table", pos = "table", tags = "table", lemmas = "table", words = "table", marks = "table",
  entities = "table", quotes = "table", spans = "table", shared = "string",
}

---@class parallax.ClassSpec what the letters stand for; every part may be absent
---@field kinds? table<string, string> kind of token to letter
---@field case? table<string, string> `lower`, `capital`, `capitals`, `none` to letter
---@field pos? table<string, string> universal part of speech to letter: `{ VERB = "V", AUX = "V" }`
---@field tags? table<string, string> Penn Treebank tag to letter
---@field lemmas? table letter to list of lemmas, as `words`
---@field words? table letter to list of words, or a list of `{ letter, words }` where the later counts
---@field marks? table<string, string> `open`, `close`, `inside` of quotation marks to letter
---@field entities? table<string, string> PER, ORG, LOC, MISC to letter
---@field quotes? table<string, string> `content`, `cue`, `source` of quotations to letter
---@field spans? table list of `{ letter, records }`
---@field shared? string letters that several parts may use

--- The class string of a document: one byte per token of `doc:tokens()`.
--- A token takes the letter of the last part of the specification that has one
--- for it, in the order above, from kinds to spans; within `spans` the later
--- counts, and a token that lies partly in a span is in it; without any it is
--- ".". Words and lemmas are compared folded, and are single tokens: "don't"
--- is two ("do", "n't"). Tables are compiled once and not to be changed.
--- Raises when two parts use one letter that is not `shared`, when a word has
--- two letters, and when the document cannot have an attribute.
--- Not detected: phrases; find them with `lexicon.matcher` and give them as
--- spans.
---@param doc parallax.Document
---@param spec parallax.ClassSpec
---@return string classes of `#doc:tokens()` bytes
---
--- Example: `class.of(doc, { pos = { VERB = "V" }, entities = { PER = "P" } })`
function M.of(doc, spec)
  if not sound[spec] then
    spec = check.options(spec, PARTS, "class.of")
    local reason = fault(spec)
    if reason then error(reason, 2) end
  end
  local classes = ("."):rep(#doc:tokens())
  for _, part in ipairs(ORDER) do
    if spec[part] then
      local reason
      classes, reason = painters[part](doc, classes, spec[part])
      if not classes then error(reason, 2) end
    end
  end
  return classes
end

local outside = { __index = function() return "" end }

--- The letters of a class string one by one, for rules that look around a token
--- without asking whether the text ends there.
---@param classes string
---@return table<integer, string> letters "" at every other place; made anew, to be written over
---
--- Example: `class.letters("NV")[1]` --> `"N"`, `class.letters("NV")[3]` --> `""`
function M.letters(classes)
  local list = gather.of(#classes, function(i, j) return core.letters(classes, i, j) end)
  return setmetatable(list, outside)
end

--- The letters of a string as a set, for what is asked of one letter often.
---@param letters string
---@return table<string, true>
---
--- Example: `class.set("NV").V` --> `true`
function M.set(letters)
  local set = {}
  for letter in letters:gmatch "." do set[letter] = true end
  return set
end

--- The bytes that tokens i to j cover, with what stands between them.
---@param doc parallax.Document
---@param i integer token, from 1
---@param j integer token, i or later
---@return integer first
---@return integer last
function M.span(doc, i, j)
  return doc:tokens():span(i, j)
end

return M
