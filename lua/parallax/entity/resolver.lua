-- Whom a pronoun or a role noun means, read off what the text has said so
-- far. The text is passed once, from its beginning: names are noted as they
-- come, references are asked about where they stand. Where the evidence is
-- not good the answer is nil and the rule "open".
local core = require "parallax.core"
local memo = require "parallax.memo"
local span = require "parallax.span"

local Resolver = {}
Resolver.__index = Resolver

local M = {}

-- A sentence with more names than this is a list or no sentence: nothing in
-- it is resolved. Beyond so many persons nobody is "the two leaders". Of the
-- persons under one role or state a few are kept: two leave it open anyway.
local MOST_NAMES <const>, MOST_PERSONS <const>, MOST_KEPT <const> = 40, 40, 8

-- Letters of knowledge.lua that are asked for together.
local TITLES <const> = { p = true, P = true, ["6"] = true }
local OFFICES <const> = { p = true, P = true }
local OF_THE <const> = { o = true, t = true, _ = true }
local DETERMINERS <const> = { t = true, ["9"] = true }
local CLAIMS <const> = { s = true, m = true }

-- Names in tokens, with the group each belongs to.
local function names_in_tokens(text, groups)
  local list = {}
  for k = 1, #text.names do
    local name = text.names[k]
    local i, j, group = name.i, name.j, groups[k]
    list[k] = { i = i, j = j, group = group, type = group.type }
  end
  return list
end

-- Beyond so many tokens a mark without its partner is a slip.
local LONGEST_QUOTED <const> = 200

-- Whether the mark at token k stands behind a word, not before one.
local function is_closing(tokens, k)
  if k == 1 then return false end
  local _, last = tokens:at(k - 1)
  return last + 1 == tokens:at(k)
end

local function add_run(runs, i, j) runs[#runs + 1] = { first = i, last = j } end

-- ‘ and ’ in one sentence, of tokens i to j, from the first at or behind token 'at'. The latter
-- is also an apostrophe: behind ‘ the last one closes, without it one that has
-- a mark before it. Returns the first behind the sentence.
local function add_singles(runs, text, i, j, at)
  local open, close
  if at and at < i then at = text.shapes:find("'", i, true) end
  while at and at <= j do
    local written = text.tokens:text(at)
    if written == "‘" then
      if open then add_run(runs, open, close or at - 1) end
      open, close = at, nil
    elseif written == "’" and open then
      close = at
    elseif written == "’" and text.shapes:find("^[,.?!]", at - 1) then
      add_run(runs, i, at)
    end
    at = text.shapes:find("'", at + 1, true)
  end
  if open then add_run(runs, open, close or j) end
  return at
end

-- Runs in order, those that overlap as one.
local function settled(runs)
  table.sort(runs, function(a, b) return a.first < b.first end)
  local list = {}
  for k = 1, #runs do
    local run = runs[k]
    local last = list[#list]
    if last and run.first <= last.last then
      last.last = math.max(last.last, run.last)
    else
      list[#list + 1] = run
    end
  end
  return list
end

-- Runs of tokens between quotation marks: what is said there is seen with
-- another's eyes, so nobody is looked up for it. It may go on for sentences.
local function quoted_tokens(text)
  local runs, at, left = {}, text.shapes:find('"', 1, true), nil
  local single = text.shapes:find("'", 1, true)
  for s = 1, #text.sentences do
    local j = text.sentences[s]
    local open
    while at and at <= j do
      if not open and is_closing(text.tokens, at) then
        if left and at - left < LONGEST_QUOTED then add_run(runs, left, at) end
      elseif open then
        add_run(runs, open, at)
        open = nil
      else
        open = at
      end
      left = nil
      at = text.shapes:find('"', at + 1, true)
    end
    if open and j - open < LONGEST_QUOTED then
      add_run(runs, open, j)
      left = open
    end
    if single then single = add_singles(runs, text, (text.sentences[s - 1] or 0) + 1, j, single) end
    if not at and not single then break end
  end
  return settled(runs)
end

--- A resolver for one document.
---@param text table letters of the document, from find
---@param groups { entity: string, type: string, gender?: string }[] the group of each record
---@param words table from reference.lua
---@return table resolver `names` is the list to pass; `letter`, the letter of each token
function M.new(text, groups, words)
  local self = setmetatable({
    text = text, letter = text.letter, words = words, names = names_in_tokens(text, groups),
    quoted = quoted_tokens(text), by_sentence = {}, last_sentence = 1,
    facts = {}, by_role = {}, by_state = {}, by_word = {}, -- what is known of groups
    count = {}, order = {}, next = 0, persons_so_far = {}, states_so_far = {}, -- who came
    role_in = {}, -- sentence to whom the role noun means that it begins with; false where that is open
    subject_of = {}, -- sentence to the person its pronoun was found to mean
  }, Resolver)
  for k = 1, #self.names do
    local name = self.names[k]
    local s = self:sentence_of(name.i)
    local names = self.by_sentence[s]
    if names then names[#names + 1] = name else self.by_sentence[s] = { name } end
  end
  for s, names in pairs(self.by_sentence) do
    if #names > MOST_NAMES then self.by_sentence[s] = nil end
  end
  return self
end

--- The folded word at a token; "" outside the text.
function Resolver:word(k) return self.text.words[k] or "" end

--- Whether token k stands between quotation marks.
function Resolver:is_quoted(k)
  local run = self.quoted[span.first_ending(self.quoted, k)]
  return run ~= nil and run.first <= k
end

--- The number of the sentence a token is in.
function Resolver:sentence_of(k)
  local list, last = self.text.sentences, self.last_sentence -- most ask for the one again
  if k <= list[last] and k > (list[last - 1] or 0) then return last end
  local lo, hi = 1, #list
  while lo < hi do
    local mid = (lo + hi) // 2
    if list[mid] >= k then hi = mid else lo = mid + 1 end
  end
  self.last_sentence = lo
  return lo
end

--- The state that a known name at token k names or belongs to.
function Resolver:state_at(k)
  while k > 1 and self.letter[k] == "_" do k = k - 1 end
  local known = self.text.known_at[k]
  if not known then return nil end
  if known.kind == "state" then return known.entity end
  return known.kind == "people" and known.country or nil
end

-- Adds to one of the indexes.
local function keep(index, key, group)
  local list = index[key] or {}
  index[key] = list
  if #list < MOST_KEPT then list[#list + 1] = group end
end

-- The words i to j are a title of the group's person, and so is each of their
-- ends: a "deputy prime minister" is a "minister".
local function note_role(self, group, i, j)
  local roles = self.facts[group].roles
  for at = math.max(i, j - 3), j do
    local parts = {}
    for k = at, j do parts[#parts + 1] = self:word(k) end
    local noun = table.concat(parts, " ")
    if not roles[noun] then keep(self.by_role, noun, group) end
    roles[noun] = true
  end
end

-- "Norwegian President" before a name, "Norway's" before it, "Chairman of the
-- PRC" before it.
local function learn_before(self, name, facts)
  local k = name.i - 1
  while k >= 1 and TITLES[self.letter[k]] do k = k - 1 end
  if k < name.i - 1 then note_role(self, name.group, k + 1, name.i - 1) end
  facts.state = facts.state or self:state_at(k) or self.letter[k] == "s" and self:state_at(k - 1) or nil
  local office = k
  if self:state_at(k) then
    while OF_THE[self.letter[office]] or self:state_at(office) do office = office - 1 end
  end
  if office < k and self.letter[office + 1] == "o" and OFFICES[self.letter[office]] then
    note_role(self, name.group, office, office)
  end
end

-- ", the mayor of Tannvik," and "of Norway" behind it.
local function learn_behind(self, name, facts)
  if self.letter[name.j + 1] == "," then
    local at = DETERMINERS[self.letter[name.j + 2]] and name.j + 3 or name.j + 2
    local state = self:state_at(at)
    facts.state = facts.state or state
    local from = state and at + 1 or at
    local to = from
    while OFFICES[self.letter[to]] do to = to + 1 end
    local is_anothers = CLAIMS[self.letter[to]] -- ", the singer's agent said", ", the president said"
    if to > from and not is_anothers then note_role(self, name.group, from, to - 1) end
  elseif self.letter[name.j + 1] == "o" and OFFICES[self.letter[name.i - 1]] then
    facts.state = facts.state or self:state_at(name.j + 2)
  end
end

local function learn_person(self, name)
  local facts = self.facts[name.group] or { roles = {} }
  self.facts[name.group] = facts
  learn_before(self, name, facts)
  learn_behind(self, name, facts)
  if facts.state and not facts.indexed then
    facts.indexed = true
    keep(self.by_state, facts.state, name.group)
  end
end

--- A name is what its sentence is about where no preposition and no verb that
--- takes a person stands right before it, and no possessive mark behind it.
function Resolver:is_subject(name)
  local before = self:word(name.i - 1)
  return not self.words.prepositions[before] and not self.words.takes_person[before]
    and self.letter[name.j + 1] ~= "s"
end

-- "Peru and Chile", "Vik and Holt": two, unless a list goes before.
local function pass_pair(self, name)
  local known, before = self.text.known_at[name.i], self.previous
  local state = known and known.kind == "state" and known.entity or nil
  local near, state_before, was_listed = before ~= nil and before.j == name.i - 2, self.previous_state, self.is_listed
  local alike = near and (state and state_before or name.type == "PER" and before.type == "PER")
  self.previous, self.previous_state, self.is_listed = name, state, alike and self.letter[name.i - 1] == ","
  if not near or was_listed or self.letter[name.i - 1] ~= "n" then return end
  if state and state_before and state_before ~= state then self.last_pair = { state_before, state } end
  if alike and before.group ~= name.group and self:is_subject(before) then
    self.last_set = { s = self:sentence_of(name.i), members = { before.group, name.group } }
  end
end

-- Whether "the company" can be it: no ministry, no agency, no paper.
local function trades(self, name)
  if name.type ~= "ORG" then return false end
  local know, known = self.text.knowledge, self.text.known_at[name.i]
  if known and self.text.letters:find("^_*", name.i + 1) then return known.kind == "company" end
  local last = self:word(name.j)
  return know.trading[last] or know.company_marks[last] or not know.heads[last] and self.letter[name.j] ~= "A"
end

--- The company that is named last before token k, in its sentence or one of
--- the two before.
---@param k integer
---@return table? group
function Resolver:last_company(k)
  local last = self.company
  return last and self:sentence_of(last.i) >= self:sentence_of(k) - 2 and last.group or nil
end

local function one_is(list, wanted)
  for k = 1, #list do
    if list[k] == wanted then return true end
  end
  return false
end

-- The words a body is also called by: the last of its name, and one with "of"
-- behind it. "The police" is no Third Police Station.
local heads_of = memo.of(function(name)
  local folded = core.fold(name)
  local heads = { folded:match "%S+$" or "" }
  if folded:find(" of ", 1, true) then
    for word in folded:gmatch "(%S+) of " do
      if not one_is(heads, word) then heads[#heads + 1] = word end
    end
  end
  return heads
end)

--- Notes a name as it is passed.
function Resolver:pass(name)
  local group = name.group
  self.count[group] = (self.count[group] or 0) + 1
  if not self.order[group] then
    self.next = self.next + 1
    self.order[group] = self.next
    local known = self.text.known_at[name.i]
    if known and known.kind == "state" then self.states_so_far[#self.states_so_far + 1] = known.entity end
    if name.type == "PER" then self.persons_so_far[#self.persons_so_far + 1] = group end
    if name.type == "ORG" then
      local heads = heads_of(group.entity)
      for k = 1, #heads do keep(self.by_word, heads[k], group) end
    end
  end
  if name.type == "PER" then learn_person(self, name) end
  if trades(self, name) then self.company = name end
  pass_pair(self, name)
end

-- Persons named in a sentence before token 'limit', in order, once each.
local function persons_in(self, s, limit)
  local list, seen, said = {}, {}, limit ~= math.huge -- whoever says a name means another
  for _, name in ipairs(self.by_sentence[s] or {}) do
    local is_anothers = self.letter[name.i - 1] == "9" -- "my Ada" is said by somebody else
    is_anothers = is_anothers or said and name.type == "PER" and self:is_quoted(name.i)
    if name.type == "PER" and name.i < limit and not is_anothers and not seen[name.group] then
      seen[name.group] = true
      list[#list + 1] = name
    end
  end
  return list
end

local function agrees(group, gender) return group.gender == nil or group.gender == gender end

-- "before Putin sent his army": the last person before it that is a subject.
local function binder(self, k)
  local nearest
  for _, name in ipairs(self.by_sentence[self:sentence_of(k)] or {}) do
    if name.type == "PER" and name.i < k and (self:is_subject(name) or not nearest) then nearest = name end
  end
  return nearest and self:is_subject(nearest) and nearest.group or nil
end

-- Whether the sentence names that person after token k: "he told Putin" is not
-- Putin.
local function is_named_after(self, s, k, group)
  for _, name in ipairs(self.by_sentence[s] or {}) do
    if name.group == group and name.i > k then return true end
  end
  return false
end

-- Of the persons of one sentence the one that fits, if one leads. Second: the
-- rule. False when several fit and none leads.
local function leader_of(self, persons, gender, here)
  local fitting, subject, free = {}, nil, {}
  for k = 1, #persons do
    local name = persons[k]
    if agrees(name.group, gender) then
      fitting[#fitting + 1] = name.group
      if self.letter[name.j + 1] ~= "s" then free[#free + 1] = name.group end
      if not subject and self:is_subject(name) then subject = name.group end
    end
  end
  if #fitting == 1 then return fitting[1], here and "only person of its sentence" or "only person before it" end
  local leads = #free == 1 and subject == free[1] -- "Tarna's envoy, Ada Vik, left"
  if leads or subject and (subject.gender == gender or persons[1].group == subject) then
    return subject, here and "subject of its sentence" or "subject before it"
  end
  return #fitting == 0 and nil
end

--- Notes a role noun at token k, "the mayor", with whom it means: nil where
--- that is open.
---@param k integer
---@param group? table
function Resolver:pass_role(k, group)
  local s = self:sentence_of(k)
  if self.role_in[s] == nil and #persons_in(self, s, k) == 0 then self.role_in[s] = group or false end
end

-- "The mayor said she": who began the sentence, if that is known.
local function role_before(self, s, gender)
  local group = self.role_in[s]
  if group and agrees(group, gender) then return group, "subject of its sentence" end
  return nil, "open"
end

--- Whom "he" or "she" at token k means.
---@return table? group
---@return string rule
function Resolver:single(k, gender)
  if self.words.bound[self:word(k)] then
    local group = binder(self, k)
    if group and agrees(group, gender) then return group, "subject of its sentence" end
  end
  local s = self:sentence_of(k)
  for at = s, math.max(1, s - 2), -1 do
    local group, rule = leader_of(self, persons_in(self, at, at == s and k or math.huge), gender, at == s)
    if not group and at == s and self.role_in[s] ~= nil then return role_before(self, s, gender) end
    local before = self.subject_of[at]
    local is_other = before and before ~= group and agrees(before, gender) -- "He played Ada Vik. He won."
    if group and at < s and (is_other or is_named_after(self, s, k, group)) then return nil, "open" end
    if group then return group, rule end
    if before and agrees(before, gender) then return before, "same as the pronoun before" end
    if group == false then break end
  end
  return nil, "open"
end

-- Whether a name before token k in its sentence is what the sentence is about.
local function has_subject(self, s, k)
  for _, name in ipairs(self.by_sentence[s] or {}) do
    if name.i < k and name.type ~= "MISC" and self:is_subject(name) then return true end
  end
  return false
end

--- Whom "they" at token k means: the last set, while nothing came between.
---@return table[]? members groups or names
---@return string rule
function Resolver:plural(k)
  local s, set = self:sentence_of(k), self.last_set
  if not set or set.s < s - 1 or set.s < s and has_subject(self, s, k) then return nil, "open" end
  return set.members, "the set before it"
end

--- What "it" at token k means: "Russia says it wants", "Ukraine and its
--- allies". Elsewhere it is left open.
---@return table? group
---@return string rule
function Resolver:thing(k)
  if self.words.empty[self:word(k + 2)] then return nil, "open" end
  local at = self:word(k - 1) == "that" and k - 2 or k - 1
  local joined = self.letter[at] == "m" or self.letter[at] == "n" and self.words.bound[self:word(k)]
  for _, name in ipairs(joined and self.by_sentence[self:sentence_of(k)] or {}) do
    local is_thing = name.type == "ORG" or name.type == "LOC"
    if is_thing and name.j == at - 1 then return name.group, "subject right before it" end
  end
  return nil, "open"
end

-- The two most often named, when the third is named less often.
local function two_leading(self)
  if #self.persons_so_far > MOST_PERSONS then return nil end
  local ranked = table.move(self.persons_so_far, 1, #self.persons_so_far, 1, {})
  table.sort(ranked, function(a, b)
    if self.count[a] ~= self.count[b] then return self.count[a] > self.count[b] end
    return self.order[a] < self.order[b]
  end)
  local third = ranked[3]
  return third and self.count[ranked[2]] > self.count[third] and { ranked[1], ranked[2] } or nil
end

--- The persons that "the two leaders" before token k means.
---@return table[]? groups
---@return string rule
function Resolver:two_persons(k)
  local s = self:sentence_of(k)
  for at = s, math.max(1, s - 2), -1 do
    local persons = persons_in(self, at, at == s and k or math.huge)
    if #persons == 2 then return { persons[1].group, persons[2].group }, "the two persons before it" end
    if #persons > 2 then break end
  end
  if #self.persons_so_far == 2 then
    return { self.persons_so_far[1], self.persons_so_far[2] }, "the only two persons so far"
  end
  local leading = two_leading(self)
  return leading, leading and "the two most named so far" or "open"
end

--- The states that "the two countries" means, by name.
---@return string[]?
---@return string rule
function Resolver:two_states()
  local set = self.last_persons
  local a, b = set and self.facts[set[1]], set and self.facts[set[2]]
  if a and b and a.state and b.state and a.state ~= b.state then
    return { a.state, b.state }, "states of the two persons"
  end
  if self.last_pair then return self.last_pair, "the two states named together" end
  if #self.states_so_far ~= 2 then return nil, "open" end
  return { self.states_so_far[1], self.states_so_far[2] }, "the only two states so far"
end

--- The bodies that "both companies" before token k means: the two that its
--- sentence or one of the two before names, and no third.
---@param k integer
---@param trading boolean companies alone are counted
---@return table[]? groups
---@return string rule
function Resolver:two_bodies(k, trading)
  local s = self:sentence_of(k)
  for at = s, math.max(1, s - 2), -1 do
    local bodies, seen = {}, {}
    for _, name in ipairs(self.by_sentence[at] or {}) do
      local counts = name.type == "ORG" and name.i < k and (not trading or trades(self, name))
      if counts and not seen[name.group] then seen[name.group], bodies[#bodies + 1] = true, name.group end
    end
    if #bodies == 2 then return bodies, "the two bodies before it" end
    if #bodies > 2 then break end
  end
  return nil, "open"
end

--- The members of a set of two: "both countries", "the two leaders", "their
--- two countries", which brings in the persons they belong to.
---@param k integer token where the phrase begins
---@param noun table of reference.lua
---@param theirs boolean
---@return table[]? members groups, or names of states
---@return string rule
function Resolver:two(k, noun, theirs)
  local members, rule, set
  if noun.kind == "body" then
    members, rule = self:two_bodies(k, self.text.knowledge.business[noun.noun] or false)
  elseif noun.kind == "state" then
    if theirs and not self.last_set then
      set = self:two_persons(k)
      self.last_persons = set or self.last_persons
    end
    members, rule = self:two_states()
  else
    members, rule = self:two_persons(k)
    self.last_persons = members or self.last_persons
  end
  set = set or members
  if set then self.last_set = { s = self:sentence_of(k), members = set } end
  return members, rule
end

--- The one person of a role, or of a state and a role.
---@param noun string
---@param state? string
---@return table? group
function Resolver:person_of(noun, state)
  local found
  for _, group in ipairs(state and self.by_state[state] or not state and self.by_role[noun] or {}) do
    local roles = self.facts[group].roles
    if not state or noun == "leader" or roles[noun] or next(roles) == nil then
      if found then return nil end
      found = group
    end
  end
  return found
end

--- The one body with that word in its name.
---@param noun string
---@return table? group
function Resolver:body_of(noun)
  local list = self.by_word[noun]
  return list and #list == 1 and list[1] or nil
end

return M
