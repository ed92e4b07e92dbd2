-- Whom a pronoun or a role noun means, read off what the text has said so
-- far. References are asked about in the order of the text, and what the names
-- before one tell is worked out only where one asks for it. Where the evidence
-- is not good the answer is nil and the rule "open".
--
-- A name is its number in the text, a group what all names of one thing share.
local core = require "parallax.core"
local memo = require "parallax.memo"
local order = require "parallax.order"
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

-- Beyond so many tokens a mark without its partner is a slip.
local LONGEST_QUOTED <const> = 200

-- Whether the mark at token k stands behind a word, not before one.
local function is_closing(tokens, k)
  if k == 1 then return false end
  local _, last = tokens:at(k - 1)
  return last + 1 == tokens:at(k)
end

local function add_run(runs, i, j) runs[#runs + 1] = { first = i, last = j } end

-- What a mark opens that has no partner in its sentence reaches to its end,
-- and may go on. Returns the mark.
local function add_rest(runs, open, stop)
  if not open or stop - open >= LONGEST_QUOTED then return nil end
  add_run(runs, open, stop)
  return open
end

local function add_doubles(runs, text)
  local places, sentences = core.places(text.shapes, '"'), text.sentences
  local s, stop, open, left = 0, 0, nil, nil
  for n = 1, #places do
    local at = places[n]
    if at > stop then
      open, left = nil, add_rest(runs, open, stop)
      repeat s = s + 1 until sentences[s] >= at
      stop = sentences[s]
    end
    if open then
      add_run(runs, open, at)
      open = nil
    elseif not is_closing(text.tokens, at) then
      open = at
    elseif left and at - left < LONGEST_QUOTED then
      add_run(runs, left, at)
    end
    left = nil
  end
  add_rest(runs, open, stop)
end

-- ‘ and ’. The latter is also an apostrophe: behind ‘ the last one of the
-- sentence closes, without it one that has a mark before it.
local function add_singles(runs, text)
  local places, sentences = core.places(text.shapes, "'"), text.sentences
  local s, stop, open, close = 0, 0, nil, nil
  for n = 1, #places do
    local at = places[n]
    if at > stop then
      if open then add_run(runs, open, close or stop) end
      repeat s = s + 1 until sentences[s] >= at
      stop, open, close = sentences[s], nil, nil
    end
    local written = text.tokens:text(at)
    if written == "‘" then
      if open then add_run(runs, open, close or at - 1) end
      open, close = at, nil
    elseif written == "’" and open then
      close = at
    elseif written == "’" and text.shapes:find("^[,.?!]", at - 1) then
      add_run(runs, (sentences[s - 1] or 0) + 1, at)
    end
  end
  if open then add_run(runs, open, close or stop) end
end

local function begins_before(a, b) return a.first < b.first end

-- Runs of tokens between quotation marks, in order, those that overlap as one:
-- what is said there is seen with another's eyes, so nobody is looked up for
-- it. It may go on for sentences.
local function quoted_tokens(text)
  local runs, list = {}, {}
  add_doubles(runs, text)
  add_singles(runs, text)
  order.sort(runs, begins_before)
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

--- A resolver for one document.
---@param text table letters of the document, from find
---@param groups { entity: string, type: string, gender?: string }[] the group of each record
---@param words table from reference.lua
---@return table resolver `names`, those of the text; `letter`, the letter of each token
function M.new(text, groups, words)
  return setmetatable({
    text = text, letter = text.letter, words = words, names = text.names, groups = groups, sentences = text.sentences,
    quoted = quoted_tokens(text), behind_quoted = 1, last_sentence = 1, near = 1, -- where the last look-up ended
    passed = 0, -- names that begin at or before the reference that is asked about
    from = {}, to = {}, persons = {}, -- by sentence: its names, its persons
    learnt = 0, facts = {}, by_role = {}, by_state = {}, -- names whose surroundings were read, and what they told
    headed = 0, by_word = {}, is_headed = {}, -- names of bodies by a word in them
    role_in = {}, -- sentence to whom the role noun means that it begins with; false where that is open
    subject_of = {}, -- sentence to the person its pronoun was found to mean
    set = nil, -- what "the two leaders" was last found to mean, its sentence, and how many names were passed then
  }, Resolver)
end

--- Goes on to the reference at token k: never back.
function Resolver:reach(k)
  local names, n = self.names, self.passed + 1
  while names[n] and names[n].i <= k do n = n + 1 end
  self.passed = n - 1
end

--- The folded word at a token; "" outside the text.
function Resolver:word(k) return self.text.words[k] or "" end

--- Whether token k, that of the reference, stands between quotation marks.
function Resolver:is_quoted(k)
  local quoted, n = self.quoted, self.behind_quoted
  while quoted[n] and quoted[n].last < k do n = n + 1 end
  self.behind_quoted = n
  return quoted[n] ~= nil and quoted[n].first <= k
end

--- The number of the sentence a token is in.
function Resolver:sentence_of(k)
  local list, last = self.sentences, self.last_sentence -- most ask for the one again
  if k <= list[last] and k > (list[last - 1] or 0) then return last end
  local lo, hi = 1, #list
  while lo < hi do
    local mid = (lo + hi) // 2
    if list[mid] >= k then hi = mid else lo = mid + 1 end
  end
  self.last_sentence = lo
  return lo
end

-- Names of a sentence, the first and the last; the last before the first where
-- there are none or too many. Asked about near the reference alone.
local function names_in(self, s)
  local from, to = self.from[s], self.to[s]
  if from then return from, to end
  local names, sentences = self.names, self.sentences
  local before, stop = sentences[s - 1] or 0, sentences[s]
  from = self.passed + 1
  while from > 1 and names[from - 1].i > before do from = from - 1 end
  to = from - 1
  while names[to + 1] and names[to + 1].i <= stop do to = to + 1 end
  if to - from >= MOST_NAMES then to = from - 1 end
  self.from[s], self.to[s] = from, to
  return from, to
end

--- The state that a known name at token k names or belongs to.
function Resolver:state_at(k)
  local letter = self.letter
  while k > 1 and letter[k] == "_" do k = k - 1 end
  local known = self.text.known_at[k]
  if not known then return nil end
  if known.kind == "state" then return known.entity end
  return known.kind == "people" and known.country or nil
end

-- The state that a name is that of.
local function state_named(self, n)
  local known = self.text.known_at[self.names[n].i]
  return known and known.kind == "state" and known.entity or nil
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
  local roles, noun = self.facts[group].roles, nil
  for at = j, math.max(i, j - 3), -1 do
    noun = noun and self:word(at) .. " " .. noun or self:word(at)
    if not roles[noun] then keep(self.by_role, noun, group) end
    roles[noun] = true
  end
end

-- "Norwegian President" before a name, "Norway's" before it, "Chairman of the
-- PRC" before it.
local function learn_before(self, group, i, facts)
  local letter, k = self.letter, i - 1
  while k >= 1 and TITLES[letter[k]] do k = k - 1 end
  if k < i - 1 then note_role(self, group, k + 1, i - 1) end
  local state = self:state_at(k)
  facts.state = facts.state or state or letter[k] == "s" and self:state_at(k - 1) or nil
  if not state then return end
  local office = k
  while OF_THE[letter[office]] or self:state_at(office) do office = office - 1 end
  if office < k and letter[office + 1] == "o" and OFFICES[letter[office]] then
    note_role(self, group, office, office)
  end
end

-- ", the mayor of Tannvik," and "of Norway" behind it.
local function learn_behind(self, group, name, facts)
  local letter, j = self.letter, name.j
  if letter[j + 1] == "," then
    local at = DETERMINERS[letter[j + 2]] and j + 3 or j + 2
    local state = self:state_at(at)
    facts.state = facts.state or state
    local from = state and at + 1 or at
    local to = from
    while OFFICES[letter[to]] do to = to + 1 end
    local is_anothers = CLAIMS[letter[to]] -- ", the singer's agent said", ", the president said"
    if to > from and not is_anothers then note_role(self, group, from, to - 1) end
  elseif letter[j + 1] == "o" and OFFICES[letter[name.i - 1]] then
    facts.state = facts.state or self:state_at(j + 2)
  end
end

-- What stands around the names of persons so far.
local function learn_persons(self)
  for n = self.learnt + 1, self.passed do
    local name, group = self.names[n], self.groups[n]
    if group.type == "PER" then
      local facts = self.facts[group] or { roles = {} }
      self.facts[group] = facts
      learn_before(self, group, name.i, facts)
      learn_behind(self, group, name, facts)
      if facts.state and not facts.indexed then
        facts.indexed = true
        keep(self.by_state, facts.state, group)
      end
    end
  end
  self.learnt = self.passed
end

-- A name is what its sentence is about where no preposition and no verb that
-- takes a person stands right before it, and no possessive mark behind it.
local function is_subject(self, n)
  local name, words = self.names[n], self.words
  local before = self:word(name.i - 1)
  return not words.prepositions[before] and not words.takes_person[before] and self.letter[name.j + 1] ~= "s"
end

-- Whether name n follows another with one token between, both persons or both
-- states.
local function is_near(self, n)
  local before = self.names[n - 1]
  return before ~= nil and before.j == self.names[n].i - 2
end

local function is_alike(self, n)
  if not is_near(self, n) then return false end
  if self.groups[n].type == "PER" and self.groups[n - 1].type == "PER" then return true end
  return state_named(self, n) ~= nil and state_named(self, n - 1) ~= nil
end

-- "Peru and Chile", "Vik and Holt": whether name n and the one before it are
-- two, and no list goes before.
local function ends_pair(self, n)
  local names, letter = self.names, self.letter
  if letter[names[n].i - 1] ~= "n" or not is_near(self, n) then return false end
  return not (letter[names[n - 1].i - 1] == "," and is_alike(self, n - 1))
end

-- The two persons or states, as groups, that name n ends; nil where it does not.
local function pair_at(self, n)
  if not ends_pair(self, n) or not is_alike(self, n) then return nil end
  local groups = self.groups
  if groups[n - 1] == groups[n] or not is_subject(self, n - 1) then return nil end
  return { groups[n - 1], groups[n] }
end

-- The two states last named together.
local function last_states(self)
  for n = self.passed, 2, -1 do
    if ends_pair(self, n) then
      local a, b = state_named(self, n - 1), state_named(self, n)
      if a and b and a ~= b then return { a, b } end
    end
  end
  return nil
end

-- The set that was last spoken of, back to sentence s: two names, or what "the
-- two leaders" meant. Second: its sentence.
local function last_set(self, s)
  local set, before = self.set, self.sentences[s - 1] or 0
  local n, stop = self.passed, set and set.passed or 0
  while n > stop and self.names[n].i > before do
    local pair = pair_at(self, n)
    if pair then return pair, self:sentence_of(self.names[n].i) end
    n = n - 1
  end
  if set and set.s >= s then return set.members, set.s end
  return nil
end

-- Whether "the company" can be it: no ministry, no agency, no paper.
local function trades(self, n)
  if self.groups[n].type ~= "ORG" then return false end
  local name, know = self.names[n], self.text.knowledge
  local known = self.text.known_at[name.i]
  if known and self.text.letters:find("^_*", name.i + 1) then return known.kind == "company" end
  local last = self:word(name.j)
  return know.trading[last] or know.company_marks[last] or not know.heads[last] and self.letter[name.j] ~= "A"
end

--- The company that is named last before token k, in its sentence or one of
--- the two before.
---@param k integer
---@return table? group
function Resolver:last_company(k)
  local before = self.sentences[self:sentence_of(k) - 3] or 0
  for n = self.passed, 1, -1 do
    if self.names[n].i <= before then return nil end
    if trades(self, n) then return self.groups[n] end
  end
  return nil
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

-- By which words the bodies named so far are also called.
local function learn_bodies(self)
  for n = self.headed + 1, self.passed do
    local group = self.groups[n]
    if group.type == "ORG" and not self.is_headed[group] then
      self.is_headed[group] = true
      local heads = heads_of(group.entity)
      for k = 1, #heads do keep(self.by_word, heads[k], group) end
    end
  end
  self.headed = self.passed
end

-- Adds the person of name n to a list, once: "my Ada" is said by somebody else.
local function add_person(self, list, seen, n)
  local group = self.groups[n]
  if group.type == "PER" and not seen[group] and self.letter[self.names[n].i - 1] ~= "9" then
    seen[group] = true
    list[#list + 1] = n
  end
end

-- The persons of a sentence by their first names there, in order.
local function persons_in(self, s)
  local list = self.persons[s]
  if list then return list end
  list = {}
  local seen, from, to = {}, names_in(self, s)
  for n = from, to do add_person(self, list, seen, n) end
  self.persons[s] = list
  return list
end

-- Those of its sentence that stand before token k: whoever says a name means
-- another, so that none between marks is "he" behind them.
local function persons_before(self, s, k)
  local list, seen, from, to = {}, {}, names_in(self, s)
  for n = from, to do
    local i = self.names[n].i
    if i >= k then break end
    local run = self.quoted[span.first_ending(self.quoted, i)]
    if not (run and run.first <= i) then add_person(self, list, seen, n) end
  end
  return list
end

local function agrees(group, gender) return group.gender == nil or group.gender == gender end

-- "Before Putin sent his army": the last person before it that is a subject.
local function binder(self, k)
  local from, to = names_in(self, self:sentence_of(k))
  for n = math.min(to, self.passed), from, -1 do
    if self.groups[n].type == "PER" and self.names[n].i < k and is_subject(self, n) then return self.groups[n] end
  end
  return nil
end

-- Whether the sentence names that person after token k: "he told Putin" is not
-- Putin.
local function is_named_after(self, s, k, group)
  local from, to = names_in(self, s)
  for n = from, to do
    if self.groups[n] == group and self.names[n].i > k then return true end
  end
  return false
end

-- Of the persons of one sentence the one that fits, if one leads. Second: the
-- rule. False when several fit and none leads.
local function leader_of(self, persons, gender, here)
  local groups, fitting, free, only, alone, subject = self.groups, 0, 0, nil, nil, nil
  for k = 1, #persons do
    local n = persons[k]
    local group = groups[n]
    if agrees(group, gender) then
      fitting, only = fitting + 1, group
      if self.letter[self.names[n].j + 1] ~= "s" then free, alone = free + 1, group end
      if not subject and is_subject(self, n) then subject = group end
    end
  end
  if fitting == 1 then return only, here and "only person of its sentence" or "only person before it" end
  local leads = free == 1 and subject == alone -- "Tarna's envoy, Ada Vik, left"
  if leads or subject and (subject.gender == gender or groups[persons[1]] == subject) then
    return subject, here and "subject of its sentence" or "subject before it"
  end
  return fitting == 0 and nil
end

--- Notes a role noun at token k, "the mayor", with whom it means: nil where
--- that is open.
---@param k integer
---@param group? table
function Resolver:pass_role(k, group)
  local s = self:sentence_of(k)
  if self.role_in[s] ~= nil or #persons_before(self, s, k) > 0 then return end
  self.role_in[s] = group or false
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
    local persons = at == s and persons_before(self, s, k) or persons_in(self, at)
    local group, rule = leader_of(self, persons, gender, at == s)
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
  local from, to = names_in(self, s)
  for n = from, to do
    if self.names[n].i >= k then return false end
    if self.groups[n].type ~= "MISC" and is_subject(self, n) then return true end
  end
  return false
end

--- Whom "they" at token k means: the last set, while nothing came between.
---@return table[]? members groups or names
---@return string rule
function Resolver:plural(k)
  local s = self:sentence_of(k)
  local members, of = last_set(self, s - 1)
  if not members or of < s and has_subject(self, s, k) then return nil, "open" end
  return members, "the set before it"
end

--- What "it" at token k means: "Russia says it wants", "Ukraine and its
--- allies". Elsewhere it is left open.
---@return table? group
---@return string rule
function Resolver:thing(k)
  local words, letter = self.text.words, self.letter
  local at = words[k - 1] == "that" and k - 2 or k - 1
  local joined = letter[at] == "m" or letter[at] == "n" and self.words.bound[words[k]]
  if not joined or self.words.empty[words[k + 2]] then return nil, "open" end
  local from, to = names_in(self, self:sentence_of(k))
  for n = from, to do
    local kind = self.groups[n].type
    if self.names[n].j == at - 1 and (kind == "ORG" or kind == "LOC") then
      return self.groups[n], "subject right before it"
    end
  end
  return nil, "open"
end

-- The persons so far in order, and how often each was named; nil where they are too many.
local function persons_so_far(self)
  local persons, count = {}, {}
  for n = 1, self.passed do
    local group = self.groups[n]
    if group.type == "PER" then
      if not count[group] then persons[#persons + 1], count[group] = group, 0 end
      count[group] = count[group] + 1
    end
  end
  return persons, count
end

-- Of persons in order the two most often named, when the third is named less
-- often.
local function two_leading(persons, count)
  if #persons > MOST_PERSONS then return nil end
  local place, ranked = {}, {}
  for k = 1, #persons do place[persons[k]], ranked[k] = k, persons[k] end
  table.sort(ranked, function(a, b)
    if count[a] ~= count[b] then return count[a] > count[b] end
    return place[a] < place[b]
  end)
  local third = ranked[3]
  return third and count[ranked[2]] > count[third] and { ranked[1], ranked[2] } or nil
end

--- The persons that "the two leaders" before token k means.
---@return table[]? groups
---@return string rule
function Resolver:two_persons(k)
  local s, groups = self:sentence_of(k), self.groups
  for at = s, math.max(1, s - 2), -1 do
    local list = at == s and persons_before(self, s, k) or persons_in(self, at)
    if #list == 2 then return { groups[list[1]], groups[list[2]] }, "the two persons before it" end
    if #list > 2 then break end
  end
  local persons, count = persons_so_far(self)
  if #persons == 2 then return persons, "the only two persons so far" end
  local leading = two_leading(persons, count)
  return leading, leading and "the two most named so far" or "open"
end

-- The states so far by name, that of a group by its first name.
local function states_so_far(self)
  local states, seen = {}, {}
  for n = 1, self.passed do
    local group = self.groups[n]
    if not seen[group] then
      seen[group] = true
      states[#states + 1] = state_named(self, n)
    end
  end
  return states
end

--- The states that "the two countries" means, by name.
---@return string[]?
---@return string rule
function Resolver:two_states()
  learn_persons(self)
  local set = self.last_persons
  local a, b = set and self.facts[set[1]], set and self.facts[set[2]]
  if a and b and a.state and b.state and a.state ~= b.state then
    return { a.state, b.state }, "states of the two persons"
  end
  local pair = last_states(self)
  if pair then return pair, "the two states named together" end
  local states = states_so_far(self)
  if #states ~= 2 then return nil, "open" end
  return states, "the only two states so far"
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
    local from, to = names_in(self, at)
    for n = from, to do
      local group = self.groups[n]
      local counts = group.type == "ORG" and self.names[n].i < k and (not trading or trades(self, n))
      if counts and not seen[group] then seen[group], bodies[#bodies + 1] = true, group end
    end
    if #bodies == 2 then return bodies, "the two bodies before it" end
    if #bodies > 2 then break end
  end
  return nil, "open"
end

-- Whether a set was spoken of so far.
local function has_set(self) return last_set(self, 1) ~= nil end

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
    if theirs and not has_set(self) then
      set = self:two_persons(k)
      self.last_persons = set or self.last_persons
    end
    members, rule = self:two_states()
  else
    members, rule = self:two_persons(k)
    self.last_persons = members or self.last_persons
  end
  set = set or members
  if set then self.set = { s = self:sentence_of(k), members = set, passed = self.passed } end
  return members, rule
end

--- The one person of a role, or of a state and a role.
---@param noun string
---@param state? string
---@return table? group
function Resolver:person_of(noun, state)
  learn_persons(self)
  local list, found = state and self.by_state[state] or not state and self.by_role[noun] or {}, nil
  for k = 1, #list do
    local roles = self.facts[list[k]].roles
    if not state or noun == "leader" or roles[noun] or next(roles) == nil then
      if found then return nil end
      found = list[k]
    end
  end
  return found
end

--- The one body with that word in its name.
---@param noun string
---@return table? group
function Resolver:body_of(noun)
  learn_bodies(self)
  local list = self.by_word[noun]
  return list and #list == 1 and list[1] or nil
end

return M
