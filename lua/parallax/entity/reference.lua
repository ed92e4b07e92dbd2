-- Pronouns and role nouns: "he", "the president", "the Chinese leader", "the
-- two leaders", "both countries". Each is listed; whom it means is told only
-- where the text gives good evidence, and left open elsewhere.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

local M = {}

---@class parallax.Reference
---@field first integer
---@field last integer
---@field form "pronoun"|"nominal"
---@field entity? string canonical name; nil where the text leaves it open
---@field members? string[] canonical names, of a set
---@field rule string what told it, or why it is open

local PREPOSITION = {
  with = true, to = true, by = true, of = true, from = true, ["for"] = true, against = true, about = true, between = true, on = true, at = true,
  ["in"] = true, over = true, under = true, like = true, than = true, via = true, after = true, before = true, without = true,
}
-- "it is necessary": a pronoun that stands for no thing.
local EMPTY = {
  necessary = true, important = true, possible = true, impossible = true, clear = true, unclear = true, time = true, likely = true, unlikely = true,
  essential = true, crucial = true, difficult = true, hard = true, easy = true, vital = true, too = true, premature = true, up = true,
}
-- Verbs right before whom they are done to; "said" is none.
local TAKES_PERSON = {
  told = true, tells = true, asked = true, asks = true, warned = true, urged = true, met = true, meets = true, accused = true, called = true,
  thanked = true, praised = true, joined = true, quoted = true, blamed = true, criticized = true, criticised = true, replaced = true,
  defeated = true, beat = true, supported = true, appointed = true, named = true, visited = true, invited = true, married = true,
}
local DETERMINER = { the = true, this = true, that = true, both = true, their = true, his = true, her = true, its = true }

-- A sentence with more names than this is a list or no sentence: nothing in
-- it is resolved. Beyond so many persons nobody is "the two leaders".
local MOST_NAMES <const>, MOST_PERSONS <const> = 40, 40

-- What the words of the language can refer to, built once.
local function build(lang)
  local pronoun, role = lexicon.load(lang .. ".pronoun"), lexicon.load(lang .. ".role")
  local map = {}
  for _, word in ipairs(pronoun.male) do map[word] = "h" end
  for _, word in ipairs(pronoun.female) do map[word] = "s" end
  for _, word in ipairs(pronoun.plural) do map[word] = "p" end
  for _, word in ipairs(pronoun.thing) do map[word] = "i" end
  local nouns, phrases = {}, {}
  local function add(noun, kind, plural)
    if nouns[noun] then return end
    nouns[noun] = { kind = kind, plural = plural, noun = noun }
    phrases[#phrases + 1] = noun
  end
  local singular = {}
  for plural, one in pairs(role.plural) do singular[one] = singular[one] or plural end
  for _, kind in ipairs { "office", "person", "state", "body" } do
    for _, noun in ipairs(role[kind]) do
      add(noun, kind, false)
      add(singular[noun] or (noun .. "s"), kind, true)
    end
  end
  for _, noun in ipairs(role.sides) do add(noun, "sides", true) end
  local bound = {}
  for _, word in ipairs(pronoun.bound) do bound[word] = true end
  table.sort(phrases)
  return {
    map = core.wordmap(map), nouns = nouns, phrases = phrases, matcher = lexicon.matcher(phrases, { abbreviations = lexicon.wordmap(lexicon.load(lang .. ".abbreviation").abbreviations) }), bound = bound, numbers = role.numbers,
  }
end

local built = {}
local function words_of(lang)
  built[lang] = built[lang] or build(lang)
  return built[lang]
end

local Reader = {}
Reader.__index = Reader

-- Names in tokens, with the group each belongs to.
local function names_in_tokens(text, records, groups)
  local list = {}
  for _, record in ipairs(records) do
    local i, j = text.tokens:range(record.first, record.last)
    local group = groups:of(1, record)
    list[#list + 1] = { at = i, i = i, j = j, group = group, type = group.type, record = record }
  end
  return list
end

function Reader:word(k) return k >= 1 and k <= self.n and self.text.tokens:folded(k) or "" end

-- The sentence a token is in.
function Reader:sentence_of(k)
  local list, lo, hi = self.text.sentences, 1, #self.text.sentences
  while lo < hi do
    local mid = (lo + hi) // 2
    if list[mid].j >= k then hi = mid else lo = mid + 1 end
  end
  return lo
end

-- What the words before and after a name say of a person: titles and state.
function Reader:learn_person(name)
  local letters = self.text.letters
  local facts = self.facts[name.group] or { roles = {} }
  self.facts[name.group] = facts
  local k = name.i - 1
  while k >= 1 and letters:find("^[pP6]", k) do k = k - 1 end
  local function role(i, j)
    for at = math.max(i, j - 3), j do
      local noun = table.concat(self:words(at, j), " ")
      if not facts.roles[noun] then self:index(self.by_role, noun, name.group) end
      facts.roles[noun] = true
    end
  end
  if k < name.i - 1 then role(k + 1, name.i - 1) end
  local state = self:state_at(k) or letters:find("^s", k) and self:state_at(k - 1)
  -- "Chairman of the PRC Xi Jinping"
  local title_end = k
  while self:state_at(k) and (letters:find("^[ot_]", title_end) or self:state_at(title_end)) do title_end = title_end - 1 end
  if title_end < k and letters:find("^o", title_end + 1) and letters:find("^[pP]", title_end) then role(title_end, title_end) end
  facts.state = facts.state or state
  -- "Ada Moreno, the mayor of Vellin,"
  if letters:find("^,", name.j + 1) then
    local at = name.j + 2
    if letters:find("^[t9]", at) then at = at + 1 end
    facts.state = facts.state or self:state_at(at)
    if self:state_at(at) then at = at + 1 end
    local from = at
    while letters:find("^[pP]", at) do at = at + 1 end
    if at > from then role(from, at - 1) end
  end
  if letters:find("^o", name.j + 1) and letters:find("^[pP]", name.i - 1) then
    facts.state = facts.state or self:state_at(name.j + 2)
  end
  if facts.state and not facts.indexed then
    facts.indexed = true
    self:index(self.by_state, facts.state, name.group)
  end
end

-- Groups under a role, a state, a word of a body's name: at most a few, as
-- more than one that fits leaves the reference open anyway.
function Reader:index(index, key, group)
  local list = index[key] or {}
  index[key] = list
  if #list < 8 then list[#list + 1] = group end
end

function Reader:words(i, j)
  local list = {}
  for k = i, j do list[#list + 1] = self.text.tokens:folded(k) end
  return list
end

-- The state that a known name at token k names or belongs to.
function Reader:state_at(k)
  while k > 1 and self.text.letters:find("^_", k) do k = k - 1 end
  local known = self.text.known_at[k]
  if not known then return nil end
  if known.kind == "state" then return known.entity end
  return known.kind == "people" and known.country or nil
end

-- A name is the subject where no preposition or verb stands right before it
-- and no possessive mark behind it.
function Reader:is_subject(name)
  local before = self:word(name.i - 1)
  return not PREPOSITION[before] and not TAKES_PERSON[before] and not self.text.letters:find("^s", name.j + 1)
end

-- Persons named in a sentence before token 'limit', in order, once each.
function Reader:persons(s, limit)
  local list, seen = {}, {}
  for _, name in ipairs(self.by_sentence[s] or {}) do
    if name.type == "PER" and name.i < limit and not seen[name.group] then
      seen[name.group] = true
      list[#list + 1] = name
    end
  end
  return list
end

local function agrees(group, gender) return group.gender == nil or group.gender == gender end

-- Whom "he" or "she" at token k means.
function Reader:single(k, gender)
  local s = self:sentence_of(k)
  if self.bound[self:word(k)] then
    local nearest -- "before Putin sent his army"
    for _, name in ipairs(self.by_sentence[s] or {}) do
      if name.type == "PER" and name.i < k then
        if self:is_subject(name) or not nearest then nearest = name end
      end
    end
    if nearest and self:is_subject(nearest) and agrees(nearest.group, gender) then return nearest.group, "subject of its sentence" end
  end
  for at = s, math.max(1, s - 2), -1 do
    local persons = self:persons(at, at == s and k or math.huge)
    local fitting, subject = {}, nil
    for _, name in ipairs(persons) do
      if agrees(name.group, gender) then
        fitting[#fitting + 1] = name.group
        if not subject and self:is_subject(name) then subject = name.group end
      end
    end
    if #fitting == 1 then
      if at < s and self:other_here(s, k, fitting[1]) then return nil, "open" end
      return fitting[1], at == s and "only person of its sentence" or "only person before it"
    end
    if subject then
      -- Two persons fit: the subject leads only where its gender is known.
      if subject.gender == gender or self:resolved_subject(at) == subject then return subject, "subject before it" end
      if #fitting > 1 and at < s and self:is_first_subject(persons, subject) then return subject, "subject before it" end
      if at == s and self:is_first_subject(persons, subject) then return subject, "subject of its sentence" end
    end
    if self.subject_of[at] and agrees(self.subject_of[at], gender) then return self.subject_of[at], "same as the pronoun before" end
    if #fitting > 1 then return nil, "open" end
  end
  return nil, "open"
end

-- Whether the pronoun's own sentence names that person as someone else: "he
-- told Putin" is not Putin.
function Reader:other_here(s, k, group)
  for _, name in ipairs(self.by_sentence[s] or {}) do
    if name.group == group and name.i > k then return true end
  end
  return false
end

function Reader:resolved_subject(s) return self.subject_of[s] end

function Reader:is_first_subject(persons, group) return persons[1] and persons[1].group == group end

local function names_of(groups)
  local list = {}
  for k, group in ipairs(groups) do list[k] = type(group) == "string" and group or group.entity end
  return list
end

-- The two persons or states that "the two ..." means before token k.
function Reader:two_persons(k)
  local s = self:sentence_of(k)
  for at = s, math.max(1, s - 2), -1 do
    local persons = self:persons(at, at == s and k or math.huge)
    if #persons == 2 then return { persons[1].group, persons[2].group }, "the two persons before it" end
    if #persons > 2 then break end
  end
  if #self.persons_so_far == 2 then return { self.persons_so_far[1], self.persons_so_far[2] }, "the only two persons so far" end
  if #self.persons_so_far > MOST_PERSONS then return nil, "open" end
  local ranked = table.move(self.persons_so_far, 1, #self.persons_so_far, 1, {})
  table.sort(ranked, function(a, b)
    if self.count[a] ~= self.count[b] then return self.count[a] > self.count[b] end
    return self.order[a] < self.order[b]
  end)
  if ranked[3] and self.count[ranked[2]] > self.count[ranked[3]] then return { ranked[1], ranked[2] }, "the two most named so far" end
  return nil, "open"
end

function Reader:two_states(k)
  local set = self.last_persons
  if set and #set == 2 then
    local a, b = self.facts[set[1]], self.facts[set[2]]
    if a and b and a.state and b.state and a.state ~= b.state then return { a.state, b.state }, "states of the two persons" end
  end
  if self.last_pair then return self.last_pair, "the two states named together" end
  if #self.states_so_far == 2 then return { self.states_so_far[1], self.states_so_far[2] }, "the only two states so far" end
  return nil, "open"
end

-- Notes a name as it is passed, for what follows.
function Reader:pass(name)
  local group = name.group
  self.count[group] = (self.count[group] or 0) + 1
  if not self.order[group] then
    self.next = self.next + 1
    self.order[group] = self.next
    if name.type == "ORG" then
      for word in core.fold(group.entity):gmatch "%S+" do self:index(self.by_word, word, group) end
    end
    if name.type == "PER" then self.persons_so_far[#self.persons_so_far + 1] = group end
    local known = self.text.known_at[name.i]
    if known and known.kind == "state" then self.states_so_far[#self.states_so_far + 1] = known.entity end
  end
  if name.type == "PER" then self:learn_person(name) end
  self:pass_pair(name)
end

-- "Peru and Chile", "Vik and Holt": two, unless a list goes before.
function Reader:pass_pair(name)
  local known, before, letters = self.text.known_at[name.i], self.previous, self.text.letters
  local state = known and known.kind == "state" and known.entity or nil
  local near = before ~= nil and before.name.j == name.i - 2
  local alike = near and (state and before.state or name.type == "PER" and before.name.type == "PER")
  self.previous = { name = name, state = state, listed = alike and letters:find("^,", name.i - 1) ~= nil }
  if not near or before.listed or not letters:find("^n", name.i - 1) then return end
  if state and before.state and before.state ~= state then self.last_pair = { before.state, state } end
  if alike and before.name.group ~= name.group and self:is_subject(before.name) then
    self.last_set = { s = self:sentence_of(name.i), members = { before.name.group, name.group }, named = true }
  end
end

-- A record over tokens i to j.
function Reader:record(i, j, form, rule, entity, members)
  local first = self.text.tokens:at(i)
  local _, last = self.text.tokens:at(j)
  return { first = first, last = last, form = form, entity = entity, members = members, rule = rule }
end

function Reader:pronoun(k, letter)
  local inside = self.quoted[k]
  if letter == "h" or letter == "s" then
    local group, rule
    if not inside then group, rule = self:single(k, letter == "h" and "male" or "female") end
    if group then self.subject_of[self:sentence_of(k)] = self.subject_of[self:sentence_of(k)] or group end
    return self:record(k, k, "pronoun", rule or "open", group and group.entity)
  end
  if letter == "p" and not inside then return self:plural(k) end
  if letter == "i" and not inside then return self:thing(k) end
  return self:record(k, k, "pronoun", "open")
end

-- Whether a name before token k in its sentence is what the sentence is about.
function Reader:has_subject(s, k)
  for _, name in ipairs(self.by_sentence[s] or {}) do
    if name.i < k and name.type ~= "MISC" and self:is_subject(name) then return true end
  end
  return false
end

function Reader:plural(k)
  local s, set = self:sentence_of(k), self.last_set
  if set and set.members and (set.s == s or set.s == s - 1 and not self:has_subject(s, k)) then
    return self:record(k, k, "pronoun", "the set before it", nil, names_of(set.members))
  end
  return self:record(k, k, "pronoun", "open")
end

-- "Russia says it wants", "Ukraine and its allies": a state or body right
-- before, with a verb of saying or "and" between.
function Reader:thing(k)
  if EMPTY[self:word(k + 2)] then return self:record(k, k, "pronoun", "open") end
  local at = k - 1
  if self:word(at) == "that" then at = at - 1 end
  local link = self.text.letters:sub(at, at)
  if link == "m" or link == "n" then
    for _, name in ipairs(self.by_sentence[self:sentence_of(k)] or {}) do
      if name.j == at - 1 and (name.type == "ORG" or name.type == "LOC") and (link == "m" or self.bound[self:word(k)]) then
        return self:record(k, k, "pronoun", "subject right before it", name.group.entity)
      end
    end
  end
  return self:record(k, k, "pronoun", "open")
end

-- The determiner phrase around a role noun: where it begins, its number, the
-- state it names. Nil where the noun is no reference: "a president",
-- "President Moreno", "leaders".
function Reader:phrase(i, j)
  local letters = self.text.letters
  if letters:find("^[1-5_]", j) or letters:find("^[XFEIWA1-5]", j + 1) and not letters:find("^4", j + 1) then return nil end
  local at, state, number, steps = i - 1, nil, nil, 0
  while at >= 1 and steps < 3 do
    local word = self:word(at)
    if DETERMINER[word] then
      return { i = at, state = state, number = number or (word == "both" and 2), determiner = word, plain = steps == 0 }
    end
    number = number or self.numbers[word]
    state = state or self:state_at(at)
    if word == "and" or letters:find("^[%p]", at) and not letters:find("^_", at) then return nil end
    at, steps = at - 1, steps + 1
  end
  return nil
end

-- One person of that role, or of that state with a role.
function Reader:person_of(noun, phrase)
  local found
  for _, group in ipairs(phrase.state and self.by_state[phrase.state] or not phrase.state and self.by_role[noun] or {}) do
    local facts = self.facts[group]
    local fits
    if phrase.state then
      fits = facts and facts.state == phrase.state and (noun == "leader" or facts.roles[noun] or next(facts.roles) == nil)
    else
      fits = facts and facts.roles[noun]
    end
    if fits then
      if found then return nil end
      found = group
    end
  end
  return found
end

function Reader:body_of(noun)
  local list = self.by_word[noun] or {}
  return #list == 1 and list[1] or nil
end

function Reader:set(i, j, noun, phrase)
  local members, rule
  if noun.kind == "state" then
    members, rule = self:two_states(i)
  elseif noun.kind == "office" or noun.kind == "person" then
    members, rule = self:two_persons(i)
    if members then self.last_persons = members end
  end
  if noun.kind == "state" and phrase.determiner == "their" and not self.last_set then
    local persons = self:two_persons(i)
    if persons then
      self.last_persons = persons
      members, rule = self:two_states(i)
      self.last_set = { s = self:sentence_of(i), members = persons }
      return self:record(i, j, "nominal", rule, nil, members and names_of(members))
    end
  end
  if members then self.last_set = { s = self:sentence_of(i), members = members } end
  return self:record(phrase.i, j, "nominal", rule or "open", nil, members and names_of(members))
end

function Reader:nominal(i, j, noun)
  local phrase = self:phrase(i, j)
  if not phrase then return nil end
  if noun.plural then
    if phrase.number ~= 2 then
      if phrase.number or noun.kind == "sides" then return self:record(phrase.i, j, "nominal", "open") end
      return nil
    end
    return self:set(phrase.determiner == "their" and phrase.i or i, j, noun, phrase)
  end
  if phrase.determiner ~= "the" or phrase.number then return nil end
  local group
  if not self.quoted[i] then
    if noun.kind == "office" or noun.kind == "person" then
      group = self:person_of(noun.noun, phrase)
    elseif noun.kind == "body" and phrase.plain then
      group = self:body_of(noun.noun)
    end
  end
  local rule = group and (phrase.state and "role and state" or "role") or "open"
  return self:record(phrase.i, j, "nominal", rule, group and group.entity)
end

-- Tokens between quotation marks: what is said there is seen with another's
-- eyes, so nobody is looked up for it.
local function quoted_tokens(text)
  local quoted, at = {}, text.shapes:find('"', 1, true)
  for _, s in ipairs(text.sentences) do
    local open
    while at and at <= s.j do
      if open then
        for k = open, at do quoted[k] = true end
        open = nil
      else
        open = at
      end
      at = text.shapes:find('"', at + 1, true)
    end
    if open and s.j - open < 200 then for k = open, s.j do quoted[k] = true end end
  end
  return quoted
end

-- Pronouns and role nouns outside names, each list in order.
local function pronouns_in(text, words)
  local list = {}
  for at, letter in text.tokens:classes(words.map):gmatch "()([hspi])" do
    list[#list + 1] = { at = at, pronoun = letter }
  end
  return list
end

local function nouns_in(text, words, names)
  local list, named = {}, {}
  for _, name in ipairs(names) do
    for k = name.i, name.j do named[k] = true end
  end
  local hits = words.matcher:find(text.tokens)
  for h = 1, #hits, 3 do
    if not named[hits[h]] and not named[hits[h + 1]] then
      list[#list + 1] = { at = hits[h], to = hits[h + 1], noun = words.nouns[words.phrases[hits[h + 2]]] }
    end
  end
  return list
end

-- Merges ordered lists by the token each entry is at; earlier lists first.
local function merged(...)
  local lists, at, result = { ... }, {}, {}
  for k in ipairs(lists) do at[k] = 1 end
  while true do
    local least
    for k, list in ipairs(lists) do
      local entry = list[at[k]]
      if entry and (not least or entry.at < lists[least][at[least]].at) then least = k end
    end
    if not least then return result end
    result[#result + 1] = lists[least][at[least]]
    at[least] = at[least] + 1
  end
end

--- Pronouns of the third person and role nouns, with whom they mean where the
--- text tells. Not detected: cataphora, "one", "the former"; roles known only
--- from the day's news.
---@param text table letters of the document, from find
---@param records parallax.Entity[]
---@param groups parallax.Group[] of this document
---@param lang string
---@return parallax.Reference[] sorted by first
function M.find(text, records, groups, lang)
  local words = words_of(lang)
  local reader = setmetatable({
    text = text, n = #text.letters, names = names_in_tokens(text, records, groups), facts = {}, count = {}, order = {}, next = 0,
    by_role = {}, by_state = {}, by_word = {}, persons_so_far = {}, states_so_far = {}, subject_of = {}, by_sentence = {}, bound = words.bound, numbers = words.numbers,
    quoted = quoted_tokens(text),
  }, Reader)
  for _, name in ipairs(reader.names) do
    local s = reader:sentence_of(name.i)
    reader.by_sentence[s] = reader.by_sentence[s] or {}
    table.insert(reader.by_sentence[s], name)
  end
  for s, names in pairs(reader.by_sentence) do
    if #names > MOST_NAMES then reader.by_sentence[s] = nil end
  end
  local list = {}
  for _, event in ipairs(merged(reader.names, pronouns_in(text, words), nouns_in(text, words, reader.names))) do
    if event.group then
      reader:pass(event)
    elseif event.pronoun then
      list[#list + 1] = reader:pronoun(event.at, event.pronoun)
    else
      list[#list + 1] = reader:nominal(event.at, event.to, event.noun)
    end
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

return M
