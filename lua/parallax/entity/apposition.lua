-- The noun phrase that a name stands in, and what in it says who or what is
-- named: "the carmaker Nordvind", "Ada Vik, the mayor of Tannvik,". Grammars
-- over one letter a token:
--
--   d the   D her   a adjective, number   v participle   n noun   E part of a name
--   h noun for a person   b for a body   l for a place   e for a person or body   m Mr.   t noun of time
--   s 's   - hyphen of a compound   o of, for   p in, on   c and   R who, which
--   , comma   . what ends a phrase   x anything else
--
-- What stands before a name is read backwards from it:
--   matches  the US carmaker | Nordvind          bEd
--   matches  the President of Peru | Ada Vik     Eohd
--   matches  Nordvind's old rival | Solberg      easE
--   refuses  in a letter | Ada Vik said          n
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local lpeg = require "lpeg"

local model = require "parallax.model"
local vocabulary = require "parallax.vocabulary"

local knowledge = require "parallax.entity.knowledge"

local M = {}

local B, Cp, P, S = lpeg.B, lpeg.Cp, lpeg.P, lpeg.S

-- Tokens looked at on either side of a name.
local REACH <const> = 16

-- The letters that are a head for a name of a type.
local HEADS <const> = { PER = "he", ORG = "be", LOC = "l", MISC = "" }

local function swap(from, to) return to, from end

local modifier = S "nhbleaE" + P "-" * #S "nhbleatEv" + P "v" * #S "dD-" + P "s" * #S "nhbleE"
local modifiers = modifier ^ -8
local determiner = S "dD" ^ -1
local of_state = S "nhbleE" * S "nhbleaEs" ^ -5 * P "d" ^ -1 * P "o" -- "of the Peruvian government"
local stop = S ",.R" + -1

-- Backwards from the name: where the phrase ends, and, where it has a
-- description, where that begins.
local function before_name(type)
  local compound = S "av" * P "-" * S "natE" * (P "-" * S "natE") ^ -1 -- "72-year-old", "Oslo-based"
  local adjectives = (compound + P "a") ^ -3
  local owner = P "s" * P "E" * P "E" ^ -3 * P "d" ^ -1 -- "Peru's Ada Vik"
  local needed = type == "PER" and compound * adjectives * P "d" ^ -1 or (compound + P "a") * adjectives * P "d" ^ -1
  local plain = (adjectives * (owner + P "d") + needed) * Cp() -- not "made public Vik's letter"
  if HEADS[type] == "" then return plain end
  local head = S(HEADS[type])
  local titles = head * ((modifier - head) ^ -3 * P "c" * head) ^ -1
  local described = Cp() * (titles + of_state * head) * modifiers * determiner * Cp() / swap
  if type ~= "PER" then return described + plain end
  return P "m" ^ -1 * described + P "m" * Cp() + plain
end

-- Backwards from the comma before the name: nothing but the description
-- stands between its beginning and the comma.
local function before_comma(type)
  if HEADS[type] == "" then return P(false) end
  local head, rest = S(HEADS[type]), modifier * modifiers * determiner + S "dD"
  return (of_state * head * (rest + true) + head * rest) * Cp() * -S ",c"
end

-- Forwards from the comma behind the name: the description and where it ends.
local function behind_comma(type)
  if HEADS[type] == "" then return P(false) end
  local head = S(HEADS[type])
  local ends = head * (P "c" * (modifier - head * -modifier) ^ -3 * head) ^ -1
  local noun = (S "nhblemaEvs-" - ends * #(stop + S "op")) ^ -8 * ends
  local attached = S "op" * (S "nhbleamEvsdDopc-" - stop) ^ -10 * B(S "nhbleE")
  return determiner * noun * attached ^ -1 * Cp() * #(stop - P "," * P "c")
end

-- "Nordvind executives", "the Vellian defence minister": the name only says
-- which.
local is_modifier = P "a" ^ -2 * S "nhble" + P "E" + P "-"

local grammars = {}
for type in pairs(HEADS) do
  grammars[type] = {
    before_name = before_name(type), before_comma = before_comma(type),
    behind_comma = P "," * (P "a" * P ",") ^ -1 * Cp() * behind_comma(type),
  }
end

-- The letters of parts of speech; VERB by itself takes the letter of a word
-- that may be a noun as well.
local PARTS <const> = {
  ADJ = "a", NUM = "a", NOUN = "n", PROPN = "E", ADP = "p", CCONJ = "c", PUNCT = ".", SYM = ".",
  ["PRP$"] = "D", POS = "s", VBN = "v", VBG = "v", WP = "R", WDT = "R", ["WP$"] = "R",
}
local VERBS <const> = { VERB = "x", ["VERB VBN"] = "v", ["VERB VBG"] = "v" } -- no nouns, whatever the word

-- The letters of words, by language, as vocabulary.paint wants them.
local function words_of(lang)
  local role, title = lexicon.load(lang .. ".role"), lexicon.load(lang .. ".title")
  local descriptor, syntax = lexicon.load(lang .. ".descriptor"), lexicon.load(lang .. ".syntax")
  local letters = {}
  local function add(letter, ...)
    for _, list in ipairs { ... } do
      local words = {}
      for _, word in ipairs(list) do
        if not word:find " of " then words[#words + 1] = core.fold(word):match "%S+$" end
      end
      letters[#letters + 1] = { letter, words }
    end
  end
  add("l", role.place, role.state)
  add("b", role.body, role.business, lexicon.load(lang .. ".organisation").apposed, descriptor.bodies)
  add("h", role.office, role.person, title.man, title.woman, title.either, descriptor.heads)
  add("e", descriptor.either)
  add("m", title.honorific)
  add("t", syntax.time, syntax.period)
  add("o", { "of", "for" })
  add("d", descriptor.articles)
  add(",", { "," })
  return letters
end

local function build(lang)
  local tagger = model.load(lang .. ".tags")
  return { words = words_of(lang), parts = tagger:letters(PARTS), verbs = tagger:letters(VERBS) }
end

local built = {}
local function letters_of(lang)
  built[lang] = built[lang] or build(lang)
  return built[lang]
end

---@class parallax.Appositions what stands around the names of a document
local View = {}
View.__index = View

-- "low-cost", not a dash.
local function is_joint(tokens, tags, k)
  if tokens:folded(k) ~= "-" or tags:at(k) ~= "PUNCT" or k == 1 or k == #tokens then return false end
  local first, last = tokens:at(k)
  return select(2, tokens:at(k - 1)) == first - 1 and tokens:at(k + 1) == last + 1
end

-- One letter a token, hyphens over words, and the ranges of names over all.
local function letters_in(doc, tags, ranges)
  local tokens, of, joints = doc:tokens(), letters_of(doc.lang), {}
  local letters = tags:paint(of.parts, ("x"):rep(#tokens))
  letters = tags:paint(of.verbs, vocabulary.paint(doc, of.words, letters))
  local hyphens = core.places(doc:shapes(), "-")
  for n = 1, #hyphens do
    local k = hyphens[n]
    if is_joint(tokens, tags, k) then joints[#joints + 1], joints[#joints + 2] = k, k end
  end
  return core.paint(tokens, letters, "-", joints, "E", ranges)
end

function View:is_capital(k) return self.shapes:find("^X", k) ~= nil end

-- The letters from token i to j, and from j back to i.
local function ahead_of(self, i, j) return self.letters:sub(i, j) end

local function back_from(self, j, i)
  local behind = #self.letters + 1
  return self.turned:sub(behind - j, behind - i)
end

-- The sentence a token is in, as tokens; most ask for the one again.
local function sentence_at(self, k)
  if k < self.s_first or k > self.s_last then
    local first, last = self.tokens:within(self.sentences, k)
    if not first then return k, k end
    self.s_first, self.s_last = first, last
  end
  return self.s_first, self.s_last
end

local function add(self, list, name, i, j, rule)
  local first = self.tokens:at(i)
  local _, last = self.tokens:at(j)
  local form = rule == "around the name" and "phrase" or "nominal"
  list[#list + 1] = { name = name, first = first, last = last, form = form, rule = rule }
end

-- "In a statement | President Sol", "In Velin | President Sol": before a title
-- with a capital nothing stands in small letters but adjectives, and no city.
local function title_start(self, start, head)
  if not self:is_capital(head) then return start end
  for k = head - 1, start, -1 do
    if self.letters:find("^[nhblec]", k) and not self:is_capital(k) then return k + 1 end
  end
  local city, at = self.covered[start], start
  local is_place = city and city.type == "LOC" and self.tags:at(start) == "PROPN"
  if not is_place or start == 1 or not self.city_before[self.words[start - 1]] then return start end
  while self.covered[at] == city do at = at + 1 end
  return at
end

-- What stands right before a name, from token i on. Returns where its phrase begins.
local function read_before(self, list, name, i, j, back)
  local first, last = grammars[name.type].before_name:match(back)
  if not first then return i end
  local start, head = i - first + 1, last and i - last
  if head then start = title_start(self, start, head) end
  if start == i then return start end
  add(self, list, name, start, j, "around the name")
  local is_title = name.type == "PER" and head == start and self:is_capital(head)
  if head and head >= start and not is_title then add(self, list, name, start, head, "before the name") end
  return start
end

-- "The mayor, | Ada Vik, said", where nothing else stands before the name.
local function read_before_comma(self, list, name, i, j, back, ahead)
  if not back:find "^," or not ahead:find "^[,.R]" or ahead:find "^,c" then return end
  local length = grammars[name.type].before_comma:match(back, 2)
  if not length then return end
  add(self, list, name, i - length + 1, i - 2, "apposition")
  add(self, list, name, i - length + 1, j, "around the name")
end

local function read_name(self, list, name, i, j)
  local from, to = sentence_at(self, i)
  local ahead = ahead_of(self, j + 1, math.min(to, j + REACH))
  if is_modifier:match(ahead) then return end
  local back = back_from(self, i - 1, math.max(from, i - REACH))
  local start = read_before(self, list, name, i, j, back)
  local first, behind = grammars[name.type].behind_comma:match(ahead)
  if first then
    add(self, list, name, j + first, j + behind - 1, "apposition")
    add(self, list, name, start, j + behind - 1, "around the name")
  elseif start == i then
    read_before_comma(self, list, name, i, j, back, ahead)
  end
end

--- A reader of the noun phrases around some names.
---@param doc parallax.Document
---@param names { first: integer, last: integer, type: string }[] in order
---@param ranges integer[] first and last token of each, see `core.ranges`
---@param covered table<integer, table> token -> name
---@return parallax.Appositions? reader nil in a language without a tagger
function M.reader(doc, names, ranges, covered)
  local tags = doc:tags()
  if not tags then return nil end
  local letters = letters_in(doc, tags, ranges)
  return setmetatable({
    names = names, ranges = ranges, covered = covered, tokens = doc:tokens(), tags = tags,
    sentences = doc:sentences(), words = doc:words(), letters = letters, turned = letters:reverse(),
    shapes = doc:shapes(), city_before = knowledge.of(doc.lang).usage.city_before, s_first = 1, s_last = 0,
  }, View)
end

---@class parallax.Apposition
---@field name table one of those given
---@field first integer
---@field last integer
---@field form "phrase"|"nominal" with its name, or a description without it
---@field rule string

--- The tokens of one of its names.
---@param n integer number of the name
---@return integer i
---@return integer j
function View:range(n) return self.ranges[2 * n - 1], self.ranges[2 * n] end

--- Adds what stands around one of its names to a list.
---@param list parallax.Apposition[]
---@param n integer number of the name
function View:read(list, n)
  local i, j = self:range(n)
  if i <= j then read_name(self, list, self.names[n], i, j) end
end

--- The noun phrases around names. Not detected: relative clauses, and what a
--- sentence says of a name by a verb.
---@param doc parallax.Document
---@param names { first: integer, last: integer, type: string }[] in order
---@return parallax.Apposition[] none in a language without a tagger
function M.find(doc, names)
  local reader, list = M.reader(doc, names, core.ranges(doc:tokens(), names)), {}
  for n = 1, reader and #names or 0 do reader:read(list, n) end
  return list
end

return M
