-- Pronouns and role nouns: "he", "the president", "the Chinese leader", "the
-- two leaders", "both countries". Each is listed; whom it means is told only
-- where the text gives good evidence, and left open elsewhere.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local vocabulary = require "parallax.vocabulary"

local antecedent = require "parallax.entity.antecedent"
local discourse = require "parallax.entity.discourse"
local holder = require "parallax.entity.holder"
local pair = require "parallax.entity.pair"

local M = {}

---@class parallax.Reference
---@field first integer
---@field last integer
---@field form "pronoun"|"nominal"
---@field entity? string canonical name; nil where the text leaves it open
---@field members? string[] canonical names, of a set
---@field rule string what told it, or "open"

local function set(list)
  local of = {}
  for _, word in ipairs(list) do of[word] = true end
  return of
end

-- Role nouns in both numbers: what each can refer to.
local function nouns_of(role)
  local nouns, phrases, plural_of = {}, {}, {}
  local function add(form, noun)
    if nouns[form] then return end
    nouns[form], phrases[#phrases + 1] = noun, form
  end
  local function add_both(list, kind)
    for _, noun in ipairs(list) do
      add(noun, { kind = kind, noun = noun })
      add(plural_of[noun] or noun .. "s", { kind = kind, noun = noun, plural = true })
    end
  end
  for plural, noun in pairs(role.plural) do plural_of[noun] = plural end
  for _, kind in ipairs { "office", "person", "state", "body" } do add_both(role[kind], kind) end
  add_both(role.business, "body")
  for _, noun in ipairs(role.sides) do add(noun, { kind = "sides", noun = noun, plural = true }) end
  for _, noun in ipairs(role.pairs) do add(noun, { kind = "person", noun = noun, plural = true, number = 2 }) end
  return nouns, phrases
end

-- What the words of a language can refer to, built once. Of the letters d
-- are determiners that are no pronoun.
local function build(lang)
  local pronoun, role = lexicon.load(lang .. ".pronoun"), lexicon.load(lang .. ".role")
  local nouns, phrases = nouns_of(role)
  return {
    letters = {
      { "d", pronoun.determiners }, { "h", pronoun.male }, { "s", pronoun.female }, { "p", pronoun.plural },
      { "i", pronoun.thing },
    },
    nouns = nouns, phrases = phrases, numbers = role.numbers,
    bound = set(pronoun.bound), prepositions = set(pronoun.prepositions), takes_person = set(pronoun.takes_person),
    empty = set(pronoun.empty), determiners = set(pronoun.determiners),
  }
end

local built = {}
local function words_of(lang)
  built[lang] = built[lang] or build(lang)
  return built[lang]
end

local function names_of(members)
  local list = {}
  for k, member in ipairs(members) do list[k] = type(member) == "string" and member or member.entity end
  return list
end

-- A record over tokens i to j.
local function record(r, i, j, form, rule, group, members)
  local first, last = r.text.tokens:span(i, j)
  return {
    first = first, last = last, form = form, entity = group and group.entity or nil,
    members = members and names_of(members), rule = rule,
  }
end

-- Letters that are marks; "_" goes on with a name.
local MARKS <const> = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"

local GENDER = { h = "male", s = "female" }

local function read_pronoun(r, k, letter)
  if r.discourse:is_quoted(k) then return record(r, k, k, "pronoun", "open") end
  if letter == "p" then
    local members, rule = r.pair:plural(k)
    return record(r, k, k, "pronoun", rule, nil, members)
  end
  local group, rule
  if letter == "i" then
    group, rule = r.antecedent:thing(k)
  else
    group, rule = r.antecedent:single(k, GENDER[letter])
  end
  return record(r, k, k, "pronoun", rule, group)
end

-- Letters of a noun that is no reference, "a leader"s, and of what makes it part of a name.
local NO_NOUN <const>, NAMES <const>, IS_MARK <const> = one_of["12345_"], one_of["XFEIWA1235"], one_of[MARKS]

-- Tokens from a determiner to its noun.
local REACH <const> = 3

-- The phrase around a role noun: where it begins, its determiner, its number,
-- the state it names, whether the noun follows at once, whether it is of
-- somebody: "the miller's daughter" is not "the daughter" before. Nil where the noun is
-- no reference: "a president", "this president", "President Moreno", "leaders".
local function phrase_at(r, i, j, is_plural)
  local letter, words, data = r.text.letter, r.text.words, r.words
  if NO_NOUN[letter[j]] or NAMES[letter[j + 1]] then return nil end
  local state, number, owned
  for at = i - 1, math.max(1, i - REACH), -1 do
    local word, kind = words[at], letter[at]
    if data.determiners[word] then
      number = number or word == "both" and 2 or nil
      if not is_plural and (number or word ~= "the") then return nil end
      return {
        i = at, state = state, number = number, determiner = word, plain = at == i - 1, owned = owned and not state,
      }
    end
    number = number or data.numbers[word]
    state = state or r.discourse:state_at(at)
    owned = owned or kind == "s" and not state
    if word == "and" or IS_MARK[kind] then return nil end
  end
  return nil
end

local function read_set(r, j, noun, phrase)
  phrase.number = phrase.number or noun.number
  local known = phrase.number == 2 and noun.kind ~= "sides"
  if not known then
    if not phrase.number and noun.kind ~= "sides" then return nil end
    return record(r, phrase.i, j, "nominal", "open")
  end
  local members, rule = r.pair:two(phrase.i, noun, phrase.determiner == "their")
  return record(r, phrase.i, j, "nominal", rule, nil, members)
end

local function read_noun(r, i, j, noun)
  local phrase = phrase_at(r, i, j, noun.plural)
  if not phrase then return nil end
  if noun.plural then return read_set(r, j, noun, phrase) end
  local group, rule
  if not r.discourse:is_quoted(i) and not phrase.owned then
    if noun.kind == "office" or noun.kind == "person" then
      group = r.holder:person_of(noun.noun, phrase.state)
    elseif noun.kind == "body" and phrase.plain then
      group = r.holder:body_of(noun.noun)
      if not group and r.text.knowledge.business[noun.noun] then
        group = r.holder:last_company(i)
        rule = group and "last company before it"
      end
    end
  end
  local speaks = r.text.letters:find("^m", j + 1) ~= nil -- "the witness said", not "the witness box"
  if speaks and (noun.kind == "office" or noun.kind == "person") then r.antecedent:pass_role(i, group) end
  rule = rule or group and (phrase.state and "role and state" or "role") or "open"
  return record(r, phrase.i, j, "nominal", rule, group)
end

-- Whether token k stands in one of names in order, from number n on. Second:
-- the first name that does not end before it.
local function is_in_name(names, n, k)
  while names[n] and names[n].j < k do n = n + 1 end
  return names[n] ~= nil and names[n].i <= k, n
end

local NONE <const> = ("."):byte()

-- Whether one of the REACH letters before token i is a letter of the map.
local function follows_word(letters, i)
  local a, b, c = letters:byte(math.max(1, i - REACH), i - 1)
  return a and a ~= NONE or b and b ~= NONE or c and c ~= NONE
end

-- Of the role nouns { i, j, number, ... } the first from place h on that is
-- outside names and may have a determiner before it.
local function next_noun(r, hits, h, letters)
  while hits[h] do
    local i, j = hits[h], hits[h + 1]
    if follows_word(letters, i) then
      local inside
      inside, r.near = is_in_name(r.text.names, r.near, i)
      if not inside and (i == j or not is_in_name(r.text.names, r.near, j)) then return h end
    end
    h = h + 3
  end
  return h
end

-- Adds a record where it belongs: a phrase begins before the noun it was found by.
local function add(list, found)
  if not found then return end
  local k = #list
  while k > 0 and (list[k].first > found.first or list[k].first == found.first and list[k].last > found.last) do
    list[k + 1] = list[k]
    k = k - 1
  end
  list[k + 1] = found
end

-- Passes pronouns and role nouns in the order of the text; at one token in
-- this order.
local function pass(r, list)
  local words, doc, all = r.words, r.text.doc, #r.text.letters
  local letters = vocabulary.paint(doc, words.letters, ("."):rep(all))
  local pronouns, hits = core.places(letters, "hspi"), vocabulary.find(doc, words.phrases)
  local p, h, behind = 1, next_noun(r, hits, 1, letters), all + 1
  while true do
    local pronoun, noun = pronouns[p] or behind, hits[h] or behind
    if pronoun <= noun then
      if pronoun == behind then return end
      r.discourse:reach(pronoun)
      add(list, read_pronoun(r, pronoun, letters:sub(pronoun, pronoun)))
      p = p + 1
    else
      r.discourse:reach(noun)
      add(list, read_noun(r, noun, hits[h + 1], words.nouns[words.phrases[hits[h + 2]]]))
      h = next_noun(r, hits, h + 3, letters)
    end
  end
end

-- What a document is read with: its text as far as it has come, and who tells
-- whom a pronoun, a role noun, a word for two means.
local function reader_of(text, groups, words)
  local so_far = discourse.new(text, groups, words)
  local held = holder.new(so_far)
  return {
    text = text, words = words, near = 1, -- the name that the last look-up ended at
    discourse = so_far, antecedent = antecedent.new(so_far), holder = held, pair = pair.new(so_far, held),
  }
end

--- Pronouns of the third person and role nouns, with whom they mean where the
--- text tells. Not detected: references to what comes later; "one", "the
--- former"; roles known only from the day's news.
---@param text table letters of the document, from find
---@param groups { entity: string, type: string, gender?: string }[] the group of each record
---@param lang string
---@return parallax.Reference[] sorted by first
function M.find(text, groups, lang)
  local r = reader_of(text, groups, words_of(lang))
  local list = {}
  pass(r, list)
  return list
end

return M
