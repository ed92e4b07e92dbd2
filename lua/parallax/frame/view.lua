-- What the detectors of this room look at: a document as a class string, its
-- names and quotation marks, and which tokens tell the story. Made once for a
-- document and shared by them.
--
-- Letters: d the, z her, s she, o them, R who, W what, H that, i in, T to,
-- a has, N not, C and, U although, B also, Y Thursday, y week, V went, E a
-- name, 0 number, x any other word, S the possessive, - a hyphen, M a
-- quotation mark, "," a comma, "." anything else.
local class = require "parallax.class"
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local span = require "parallax.span"
local vocabulary = require "parallax.vocabulary"

local M = {}

---@class parallax.frame.View
---@field doc parallax.Document
---@field tokens parallax.Tokens
---@field count integer of tokens
---@field shape string class string
---@field letters table<integer, string> of shape; "" outside the text
---@field words string[] the tokens, folded
---@field marks parallax.Mark[]
---@field names table<integer, table> token number -> the record of doc:entities() it lies in
---@field ranges integer[] first and last token of each of doc:entities()
local View = {}

local KINDS = { word = "x", number = "0", punct = ".", symbol = ".", url = ".", email = ".", tag = "." }

local words = {}

-- The words of each letter.
local function words_of(lang)
  if words[lang] then return words[lang] end
  local syntax = lexicon.load(lang .. ".syntax")
  words[lang] = {
    { "V", syntax.verb }, { "i", syntax.preposition }, { "i", syntax.measure }, { "U", syntax.subordination },
    { "B", syntax.adverb },
    { "y", syntax.period }, { "Y", syntax.time }, { "d", syntax.determiner }, { "z", syntax.possessive },
    { "s", syntax.subject }, { "o", syntax.object }, { "W", syntax.interrogative }, { "N", syntax.negation },
    { "a", syntax.auxiliary }, { "C", syntax.coordination }, { "R", syntax.relative }, { "T", { "to" } },
    { "H", { "that" } }, { ",", { "," } }, { "-", { "-" } }, { "S", { "'s", "'" } },
  }
  return words[lang]
end

--- The folded form of token k, "" outside the text.
function View:word(k) return self.words[k] or "" end

--- Whether token k begins with a capital letter of the basic alphabet.
function View:is_capital(k)
  local first = self.tokens:at(k)
  return self.doc.text:find("^%u", first) ~= nil
end

--- Whether token k touches the one before and the one after: the hyphen of a
--- compound, not a dash.
function View:is_joint(k)
  if k <= 1 or k >= self.count then return false end
  local first, last = self.tokens:at(k)
  local _, before = self.tokens:at(k - 1)
  return before == first - 1 and (self.tokens:at(k + 1)) == last + 1
end

--- The tokens of the sentence that token k is in.
---@return integer i
---@return integer j
function View:sentence(k)
  if k >= self.sentence_i and k <= self.sentence_j then return self.sentence_i, self.sentence_j end
  local i, j = self.tokens:within(self.sentences, k)
  if not i then return k, k end
  self.sentence_i, self.sentence_j = i, j -- what is asked next is mostly about the same
  return i, j
end

--- Bytes of tokens i to j.
---@return integer first
---@return integer last
function View:span(i, j) return self.tokens:span(i, j) end

--- Whether a byte of a token stands in the story, not in front matter or boilerplate.
function View:in_body(byte)
  if self.is_all_body then return true end
  local part = self.part -- where the last one was that was asked about
  if part and part.first <= byte and byte <= part.last then return true end
  part = self.body[span.first_ending(self.body, byte)]
  self.part = part
  return part ~= nil and part.first <= byte
end

-- The methods are copied, not inherited: hundreds are called on each view.
local function with_methods(view)
  for name, method in pairs(View) do view[name] = method end
  return view
end

local made = setmetatable({}, { __mode = "k" })

--- Looks at a document; it must be in a language with data.
---@param doc parallax.Document
---@return parallax.frame.View
function M.of(doc)
  if made[doc] then return made[doc] end
  local tokens, marks = doc:tokens(), doc:quotation_marks()
  local classes = vocabulary.paint(doc, words_of(doc.lang), tokens:classes(nil, KINDS))
  local names = doc:name_tokens()
  local shape = core.mark_classes(core.paint(tokens, classes, "E", names.ranges), marks, "MM")
  local view = with_methods {
    doc = doc, tokens = tokens, count = #tokens, marks = marks, words = doc:words(), letters = class.letters(shape),
    shape = shape, body = doc:body(), is_all_body = #doc:marks() == 0, names = names.owners, ranges = names.ranges,
    sentences = doc:sentences(), sentence_i = 0, sentence_j = -1,
  }
  made[doc] = view
  return view
end

local complete = {} -- codes of languages with all the lists

--- Whether a language has the word lists of this room.
---@param lang string ISO 639-1
---@return boolean
function M.has(lang)
  if complete[lang] then return true end
  if lang == "und" or not lexicon.has(lang .. ".loaded") or not lexicon.has(lang .. ".syntax") then return false end
  complete[lang] = true
  return true
end

return M
