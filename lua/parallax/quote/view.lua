-- What the grammars of this room look at: a document as a class string, its
-- quotation marks painted in, cut into stretches that a clause cannot leave.
--
-- Letters: d the, z her, p she, o them, H that, R who, W whether, i in, O of,
-- T to, a has, N not, C and, U although, B also, Y Thursday, y week, r claim (noun),
-- v said, s says, b say, g saying, V went, E a name, 0 number, x any other
-- word, < > quotation marks, q a token between them, K a dash, - a hyphen,
-- ' the possessive, and , . ! ; : ( ) as they are; ~ other punctuation.
local class = require "parallax.class"
local core = require "parallax.core"
local dash = require "parallax.quote.dash"
local lexicon = require "parallax.lexicon"
local ticker = require "parallax.ticker"
local verb = require "parallax.quote.verb"
local vocabulary = require "parallax.vocabulary"

local M = {}

local byte = string.byte

-- Bytes of the endings "ed" and "ly".
local E <const>, D <const>, L <const>, Y <const> = 101, 100, 108, 121

local CAPITAL_M <const> = 77

---@class parallax.quote.View
---@field doc parallax.Document
---@field tokens parallax.Tokens
---@field names table[] those of the document
---@field ranges integer[] first and last token of each of them
---@field owners table<integer, table> token -> the one of them that it lies in
---@field marks parallax.QuoteMark[] all pairs
---@field outer parallax.QuoteMark[] the outermost of them
---@field all string class string
---@field shape string the same with everything between marks as "q"
---@field letters table<integer, string> of shape; "" outside the text
---@field words string[] folded
---@field behind_filler table<integer, integer> token -> the first behind what may stand between cue and content
---@field behind_hearer table<integer, integer|false> token -> the first behind who listens
---@field phrases string[]? that attribute: according to
---@field headlines { i: integer, j: integer }[]? those of units that are headlines, once asked for
---@field reference integer? number of the reference last asked for
---@field units { i: integer, j: integer }[] stretches of one sentence, or more when marks hold them together
---@field forms table<string, parallax.ReportingVerb[]>
local View = {}

--- The folded form of token k, "" outside the text.
function View:word(k) return self.words[k] or "" end

--- First and last byte of tokens i to j.
function View:bytes(i, j) return self.tokens:span(i, j) end

--- Bytes of tokens i to j, as a span.
function View:span(i, j)
  local first, last = self.tokens:span(i, j)
  return { first = first, last = last }
end

--- Whether the word is in the named set of the language's syntax or reporting
--- data.
function View:is(set, k) return self.sets[set][self.words[k]] == true end

--- An adjective that says what one thinks of a thing, by list or, "unworkable", by its
--- part of speech.
function View:is_predicate(k)
  if self:is("predicate", k) then return true end
  local tags = self.letters[k] == "x" and self.doc:tags()
  if not tags then return false end
  local pos, fine = tags:at(k)
  return pos == "ADJ" or fine == "VBN" and self:is_adverb(k - 1) -- badly written
end

--- An adverb by list or by its ending.
function View:is_adverb(k)
  local letter = self.letters[k]
  if letter ~= "x" then return letter == "B" end
  local word = self.words[k]
  local l, y = byte(word, -2, -1)
  return y == Y and l == L and #word > 3 and not self.sets.not_adverb[word]
end

--- A finite verb as far as a list and an ending tell.
function View:is_verb(k)
  local letter = self.letters[k]
  if letter ~= "x" then return letter == "V" or letter == "a" or letter == "v" end
  local word = self.words[k]
  local e, d = byte(word, -2, -1)
  return d == D and e == E and #word > 3 and not self.sets.not_past[word]
end

local FINITE <const> = { VBP = true, VBZ = true, VBD = true, MD = true }

-- The part of speech of token k; nil beyond the text, and where there is no tagger.
local function tag_of(view, k)
  local tags = view.doc:tags()
  if not tags or k < 1 or k > view.count then return nil end
  local _, xpos = tags:at(k)
  return xpos
end

--- A finite verb as far as its part of speech tells; false where there is no tagger.
function View:is_tagged_finite(k)
  return FINITE[tag_of(self, k)] or false
end

--- The same, of what was: "refused"; an analyst is no verb of the present.
function View:is_tagged_past(k)
  return tag_of(self, k) == "VBD"
end

--- A finite verb by any of these: also "seeks", "drew".
function View:is_finite(k)
  return self:is_verb(k) or self.letters[k] == "x" and self:is_tagged_finite(k)
end

--- A noun for more than one, as its part of speech tells; false where there is no tagger.
function View:is_plural_noun(k)
  local xpos = tag_of(self, k)
  return xpos == "NNS" or xpos == "NNPS"
end

--- A noun by its part of speech; false where there is no tagger.
function View:is_tagged_noun(k)
  local xpos = tag_of(self, k)
  return xpos == "NN" or xpos == "NNS"
end

--- The verb of an infinitive: "to [halt]", "will soon [halt]", not "to [them]", "to [court]".
function View:is_infinitive(k)
  if tag_of(self, k) ~= "VB" then return false end
  local before = self.letters[k - 1]
  if before == "B" or before == "N" then before = self.letters[k - 2] end
  return before == "T" or before == "a"
end

--- A verb that is no participle: also "could [upset]".
function View:is_any_verb(k)
  if self:is_finite(k) then return true end
  local letter = self.letters[k]
  if letter ~= "x" and letter ~= "b" then return false end
  local xpos = tag_of(self, k)
  return xpos == "VB" or letter == "b" and xpos == "VBP"
end

--- The unit that token k is in.
function View:unit(k)
  local low, high = 1, #self.units
  while low < high do
    local middle = (low + high) // 2
    if self.units[middle].j < k then low = middle + 1 else high = middle end
  end
  return self.units[low], low
end

--- The outermost pair of marks whose last token is j.
function View:pair_ending(j)
  local low, high = 1, #self.outer
  while low <= high do
    local middle = (low + high) // 2
    local m = self.outer[middle]
    if m.j == j then return m end
    if m.j < j then low = middle + 1 else high = middle - 1 end
  end
end

--- Whether token k closes marks with a comma inside: the agency "Kurier," ...
function View:ends_with_comma(k)
  local m = self.letters[k] == ">" and self:pair_ending(k)
  return m and self.doc.text:sub(m.inner_last, m.inner_last) == "," or false
end

--- The outermost pair of marks whose first token is i.
function View:pair_starting(i)
  local low, high = 1, #self.outer
  while low < high do
    local middle = (low + high) // 2
    if self.outer[middle].i < i then low = middle + 1 else high = middle end
  end
  local m = self.outer[low]
  return m and m.i == i and m or nil
end

--- The first byte inside marks that is no space and no punctuation.
function View:first_inner(m)
  local head = self.doc.text:sub(m.inner_first, math.min(m.inner_last, m.inner_first + 20))
  return head:match "[^%s%p]" or ""
end

--- Whether marks hold a quotation that could stand alone, rather than words in
--- a clause.
function View:is_sentence(m, unit)
  local before = self.letters[m.i - 1]
  return m.i <= unit.i or before == "," or before == ":" or before == ">" or self:first_inner(m):find "%u" ~= nil
end

local TITLE <const> = 24 -- tokens of a line that may be a headline

--- Whether token k stands in a short line without a full stop, as headlines are.
function View:is_title(k)
  local unit = self:unit(k)
  local last = self.letters[unit.j]
  return unit.j - unit.i < TITLE and last ~= "." and last ~= "!" and last ~= ">"
end

--- The number of the paragraph that token k is in.
function View:paragraph(k)
  local first = self.tokens:at(k)
  return self.doc:paragraphs():find(first)
end

local function set_of(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

local function sets_of(lists)
  local sets = {}
  for name, list in pairs(lists) do sets[name] = set_of(list) end
  return sets
end

local function words_of(s)
  local set = {}
  for word in s:gmatch "%S+" do set[word] = true end
  return set
end

-- Number words: "five", "million".
local function numbers_of(lang)
  local data, set = lexicon.load(lang .. ".number"), {}
  for _, part in ipairs { data.values, data.scales } do
    for word in pairs(part) do set[word] = true end
  end
  return set
end

-- Adjectives that a thing may be called: "absurd", "clear".
local function predicates_of(lang, more)
  local set = set_of(more)
  if lexicon.has(lang .. ".evaluation") then
    for _, group in ipairs(lexicon.load(lang .. ".evaluation").groups) do
      for _, word in ipairs(group.adjectives or {}) do set[word] = true end
    end
  end
  return set
end

-- What is looked for as a phrase, and of those the readings of the adjectives.
local function phrases_of(attribution)
  local phrases, adjectives = table.move(attribution.phrases, 1, #attribution.phrases, 1, {}), {}
  for _, row in ipairs(attribution.adjectives) do
    phrases[#phrases + 1], adjectives[row[1]] = row[1], verb.new(row, false)
  end
  table.move(attribution.hearsay, 1, #attribution.hearsay, #phrases + 1, phrases)
  return table.move(attribution.reasons, 1, #attribution.reasons, #phrases + 1, phrases), adjectives
end

-- "In Lee's words": the nouns, and for each what may stand before its owner.
local function wordings_of(rows)
  local by_form, list = {}, {}
  for n, row in ipairs(rows) do by_form[row[1]], list[n] = words_of(row[2]), row[1] end
  return by_form, list
end

-- Nouns that report, by form and in a list.
local function nouns_of(attribution)
  local by_form, list = {}, {}
  for _, part in ipairs { "speech", "thought" } do
    for _, row in ipairs(attribution[part]) do
      list[#list + 1] = row[1]
      by_form[row[1]] = { frames = words_of(row[2]), stance = row[3], speech = part == "speech", lemma = row[1] }
    end
  end
  return by_form, list
end

local KINDS <const> = { word = "x", number = "0", punct = "~", symbol = "x", url = "x", email = "x", tag = "x" }

-- Sets of words that have the name of their list, by the file that it is in;
-- and those with a name for one of them.
local SETS <const> = {
  syntax = {
    "not_past", "linking", "about_when", "roughly", "either", "not_adverb", "owner", "together_with", "contrast",
    "rather", "lasting_auxiliary", "withheld", "capitalised",
    "be", "as", "agent", "origin", "topic", "setting", "joining", "quantity", "amount", "indefinite", "opener",
    "binding", "impersonal", "without", "none", "bound", "inside", "collective", "participle", "lasting", "single",
    "supposing", "whereabouts", "together", "both", "plural", "pointer", "honorific", "next", "nobody", "part",
    "anyone", "shifted", "perfect", "sweeping", "personal", "stressing", "dating", "extent", "amid",
  },
  reporting = {
    "also_noun", "leading", "handling", "declining", "refusing", "unnamed", "confining", "purpose", "granting",
    "willing", "withholding", "hindering", "causing", "failing", "sourcing",
  },
  attribution = {
    "having", "light", "instant", "unsaid", "own", "own_words", "telling", "remarked", "effect", "running",
    "figures", "hearing", "heard", "quoted", "quoting", "nameless", "serving",
    "occasion", "at_occasion", "containing", "repeating",
  },
}
local SINGULAR <const> = {
  hearsay = "hearsays", writer = "writers", document = "documents", holder = "holders", ground = "grounds",
  verdict = "verdicts", label = "labels", text = "texts", finder = "finders", judgement = "judgements",
  answer = "answers", recorder = "recorders",
}

local function sets_from(lang, data)
  local sets = { taken = sets_of(data.reporting.taken), number = numbers_of(lang) }
  sets.predicate = predicates_of(lang, data.attribution.predicates)
  for file, names in pairs(SETS) do
    for _, name in ipairs(names) do sets[name] = set_of(data[file][name]) end
  end
  for name, list in pairs(SINGULAR) do sets[name] = set_of(data.attribution[list]) end
  return sets
end

-- The words that each letter stands for.
local function words_by_letter(syntax, forms, nouns, words)
  local by_letter = { v = {}, s = {}, b = {}, g = {} }
  for form, verbs in pairs(forms) do table.insert(by_letter[verbs.letter], form) end
  return {
    { "i", syntax.preposition }, { "O", syntax.measure }, { "U", syntax.subordination }, { "B", syntax.adverb },
    { "y", syntax.period }, { "Y", syntax.time }, { "d", syntax.determiner }, { "z", syntax.possessive },
    { "p", syntax.subject }, { "o", syntax.object }, { "W", syntax.interrogative }, { "N", syntax.negation },
    { "V", syntax.verb }, { "r", words }, { "r", nouns }, { "b", by_letter.b }, { "s", by_letter.s },
    { "g", by_letter.g }, { "v", by_letter.v }, { "a", syntax.auxiliary }, { "C", syntax.coordination },
    { "R", syntax.relative }, { "T", syntax.infinitive }, { "H", syntax.complement }, { ",", { "," } },
    { ".", { ".", "..." } }, { "!", { "!", "?" } }, { ";", { ";" } }, { ":", { ":" } }, { "(", { "(", "[" } },
    { ")", { ")", "]" } }, { "'", { "'", "'s" } }, { "-", { "-" } },
  }
end

-- Language data in the form the view needs, built once.
local languages = {}

local function language(lang)
  if languages[lang] then return languages[lang] end
  local data = {}
  for file in pairs(SETS) do data[file] = lexicon.load(lang .. "." .. file) end
  local syntax, attribution, forms = data.syntax, data.attribution, verb.forms(lang)
  local reporting_nouns, nouns = nouns_of(attribution)
  local phrases, adjectives = phrases_of(attribution)
  local wordings, words = wordings_of(attribution.words)
  languages[lang] = {
    forms = forms, definite = syntax.definite[1], nouns = reporting_nouns, phrases = phrases,
    adjectives = adjectives, reasons = set_of(attribution.reasons), hearsay = set_of(attribution.hearsay),
    wordings = wordings, sets = sets_from(lang, data),
    words_by_letter = words_by_letter(syntax, forms, nouns, words),
  }
  return languages[lang]
end

local function outermost(marks)
  local outer = {}
  for k = 1, #marks do
    local m = marks[k]
    if m.depth == 1 and not m.lost then outer[#outer + 1] = m end
  end
  return outer
end

-- "In May", "5 May", "May 5": a month, and no auxiliary.
local function with_may(doc, words, all, shape)
  if not doc.text:find("May", 1, true) then return all, shape end
  local tokens = doc:tokens()
  for k = 1, #words do
    if words[k] == "may" and byte(doc.text, (tokens:at(k))) == CAPITAL_M then
      local before, after = shape:sub(k - 1, k - 1), shape:sub(k + 1, k + 1)
      if before:find "^[iO0]" and k > 1 or after == "0" then
        all = all:sub(1, k - 1) .. "Y" .. all:sub(k + 1)
        shape = shape:sub(1, k - 1) .. (shape:sub(k, k) == "q" and "q" or "Y") .. shape:sub(k + 1)
      end
    end
  end
  return all, shape
end

local METHODS <const> = {}
for name in pairs(View) do METHODS[#METHODS + 1] = name end

-- The methods are copied, not inherited: hundreds are called on each view.
local function with_methods(view)
  for k = 1, #METHODS do view[METHODS[k]] = View[METHODS[k]] end
  return view
end

--- Looks at a document with the eyes of its language; needs language data.
---@param doc parallax.Document
---@return parallax.quote.View
function M.new(doc)
  local data, tokens, names = language(doc.lang), doc:tokens(), doc:name_tokens()
  local marks = doc:quotation_marks()
  local classes = vocabulary.paint(doc, data.words_by_letter, tokens:classes(nil, KINDS))
  local all, shape = core.mark_classes(core.paint(tokens, classes, "E", names.ranges, "E", ticker.spans(doc.text), "K",
    dash.spans(doc.text)), marks)
  if shape:find("-y-", 1, true) then -- "the 40-year-old": no time is told
    all, shape = all:gsub("%-y%-", "-x-"), shape:gsub("%-y%-", "-x-")
  end
  local words = doc:words()
  all, shape = with_may(doc, words, all, shape)
  local outer = outermost(marks)
  return with_methods {
    letters = class.letters(shape), behind_filler = {}, behind_hearer = {},
    doc = doc, tokens = tokens, count = #tokens, all = all, shape = shape, marks = marks, outer = outer,
    names = doc:entities(), ranges = names.ranges, owners = names.owners,
    units = core.stretches(tokens, doc:sentences(), doc:body(), outer), words = words,
    forms = data.forms, nouns = data.nouns, sets = data.sets, phrases = data.phrases, adjectives = data.adjectives,
    reasons = data.reasons, hearsay = data.hearsay, wordings = data.wordings,
    definite = data.definite,
  }
end

return M
