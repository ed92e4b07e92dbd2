-- Pronouns and role nouns: "he", "the president", "the Chinese leader", "the
-- two leaders", "both countries". Each is listed; whom it means is told only
-- where the text gives good evidence, and left open elsewhere.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local vocabulary = require "parallax.vocabulary"

local resolver = require "parallax.entity.resolver"

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

-- What the words of a language can refer to, built once.
local function build(lang)
  local pronoun, role = lexicon.load(lang .. ".pronoun"), lexicon.load(lang .. ".role")
  local map = {}
  for letter, list in pairs { h = pronoun.male, s = pronoun.female, p = pronoun.plural, i = pronoun.thing } do
    for _, word in ipairs(list) do map[word] = letter end
  end
  local nouns, phrases = nouns_of(role)
  return {
    map = core.wordmap(map), nouns = nouns, phrases = phrases, numbers = role.numbers,
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
  local first = r.text.tokens:at(i)
  local _, last = r.text.tokens:at(j)
  return {
    first = first, last = last, form = form, entity = group and group.entity or nil,
    members = members and names_of(members), rule = rule,
  }
end

-- Letters that are marks; "_" goes on with a name.
local MARKS <const> = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"

local GENDER = { h = "male", s = "female" }

local function read_pronoun(r, k, letter)
  if r:is_quoted(k) then return record(r, k, k, "pronoun", "open") end
  if letter == "p" then
    local members, rule = r:plural(k)
    return record(r, k, k, "pronoun", rule, nil, members)
  end
  local group, rule
  if letter == "i" then
    group, rule = r:thing(k)
  else
    group, rule = r:single(k, GENDER[letter])
    local s = r:sentence_of(k)
    r.subject_of[s] = r.subject_of[s] or group
  end
  return record(r, k, k, "pronoun", rule, group)
end

-- The phrase around a role noun: where it begins, its determiner, its number,
-- the state it names, whether the noun follows at once, whether it is of
-- somebody: "the miller's daughter" is not "the daughter" before. Nil where the noun is
-- no reference: "a president", "President Moreno", "leaders".
local function phrase_at(r, i, j)
  local letter = r.letter
  if one_of["12345_"][letter[j]] or one_of["XFEIWA1235"][letter[j + 1]] then return nil end
  local state, number, owned
  for at = i - 1, math.max(1, i - 3), -1 do
    local word = r:word(at)
    if r.words.determiners[word] then
      number = number or word == "both" and 2 or nil
      return {
        i = at, state = state, number = number, determiner = word, plain = at == i - 1, owned = owned and not state,
      }
    end
    number = number or r.words.numbers[word]
    state = state or r:state_at(at)
    owned = owned or letter[at] == "s" and not state
    if word == "and" or one_of[MARKS][letter[at]] then return nil end
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
  local members, rule = r:two(phrase.i, noun, phrase.determiner == "their")
  return record(r, phrase.i, j, "nominal", rule, nil, members)
end

local function read_noun(r, i, j, noun)
  local phrase = phrase_at(r, i, j)
  if not phrase then return nil end
  if noun.plural then return read_set(r, j, noun, phrase) end
  if phrase.determiner ~= "the" or phrase.number then return nil end
  local group, rule
  if not r:is_quoted(i) and not phrase.owned then
    if noun.kind == "office" or noun.kind == "person" then
      group = r:person_of(noun.noun, phrase.state)
    elseif noun.kind == "body" and phrase.plain then
      group = r:body_of(noun.noun)
      if not group and r.text.knowledge.business[noun.noun] then
        group = r:last_company(i)
        rule = group and "last company before it"
      end
    end
  end
  local speaks = r.text.letters:find("^m", j + 1) ~= nil -- "the witness said", not "the witness box"
  if speaks and (noun.kind == "office" or noun.kind == "person") then r:pass_role(i, group) end
  rule = rule or group and (phrase.state and "role and state" or "role") or "open"
  return record(r, phrase.i, j, "nominal", rule, group)
end

-- Of names in order, from number n on, the first that does not end before
-- token k.
local function first_behind(names, n, k)
  while names[n] and names[n].j < k do n = n + 1 end
  return n
end

local function covers(name, k) return name ~= nil and name.i <= k and k <= name.j end

-- Role nouns outside names, in order.
local function nouns_in(r)
  local list, words, n = {}, r.words, 1
  local hits = vocabulary.find(r.text.doc, words.phrases)
  for h = 1, #hits, 3 do
    local i, j = hits[h], hits[h + 1]
    n = first_behind(r.names, n, i)
    if not covers(r.names[n], i) and not covers(r.names[first_behind(r.names, n, j)], j) then
      list[#list + 1] = { at = i, to = j, noun = words.nouns[words.phrases[hits[h + 2]]] }
    end
  end
  return list
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

-- Passes names, pronouns and role nouns in the order of the text; of those at
-- one token in this order.
local function pass(r, list)
  local letters = r.text.tokens:classes(r.words.map)
  local names, pronouns, nouns = r.names, core.places(letters, "hspi"), nouns_in(r)
  local n, p, q, behind = 1, 1, 1, #letters + 1
  while true do
    local pronoun, noun = pronouns[p] or behind, nouns[q]
    local at = noun and noun.at < pronoun and noun.at or pronoun
    while names[n] and names[n].i <= at do
      r:pass(names[n])
      n = n + 1
    end
    if at == behind then return end
    if at == pronoun then
      add(list, read_pronoun(r, at, letters:sub(at, at)))
      p = p + 1
    else
      add(list, read_noun(r, at, noun.to, noun.noun))
      q = q + 1
    end
  end
end

--- Pronouns of the third person and role nouns, with whom they mean where the
--- text tells. Not detected: references to what comes later; "one", "the
--- former"; roles known only from the day's news.
---@param text table letters of the document, from find
---@param groups { entity: string, type: string, gender?: string }[] the group of each record
---@param lang string
---@return parallax.Reference[] sorted by first
function M.find(text, groups, lang)
  local r = resolver.new(text, groups, words_of(lang))
  local list = {}
  pass(r, list)
  return list
end

return M
