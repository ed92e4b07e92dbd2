-- Whom words for two mean: "both countries", "the two leaders", "their two
-- countries", and "they" behind a pair of names. Where the text does not tell
-- which two, the answer is nil and the rule "open".
local Pair = {}
Pair.__index = Pair

local M = {}

-- Beyond so many persons nobody is "the two leaders".
local MOST_PERSONS <const> = 40

--- The sets of two in a document.
---@param discourse table of discourse.lua
---@param holder table of holder.lua
---@return table pair
function M.new(discourse, holder)
  return setmetatable({
    discourse = discourse, holder = holder,
    set = nil, -- what "the two leaders" was last found to mean, its sentence, and how many names were passed then
    last_persons = nil, -- whom words for two persons last meant
    looked_at = 0, ends_at = 0, members = nil, -- names looked at so far; the last that ends two, and those
  }, Pair)
end

-- Whether name n follows another with one token between.
local function is_near(d, n)
  local before = d.names[n - 1]
  return before ~= nil and before.j == d.names[n].i - 2
end

-- Whether it does, both persons or both states.
local function is_alike(d, n)
  if not is_near(d, n) then return false end
  if d.groups[n].type == "PER" and d.groups[n - 1].type == "PER" then return true end
  return d:state_named(n) ~= nil and d:state_named(n - 1) ~= nil
end

-- "Peru and Chile", "Vik and Holt": whether name n and the one before it are
-- two, and no list goes before.
local function ends_pair(d, n)
  local names, letter = d.names, d.letter
  if letter[names[n].i - 1] ~= "n" or not is_near(d, n) then return false end
  return not (letter[names[n - 1].i - 1] == "," and is_alike(d, n - 1))
end

-- The two persons or states, as groups, that name n ends; nil where it does not.
local function pair_at(d, n)
  if not ends_pair(d, n) or not is_alike(d, n) then return nil end
  local groups = d.groups
  if groups[n - 1] == groups[n] or not d:is_subject(n - 1) then return nil end
  return { groups[n - 1], groups[n] }
end

-- The two states last named together.
local function last_states(d)
  for n = d.passed, 2, -1 do
    if ends_pair(d, n) then
      local a, b = d:state_named(n - 1), d:state_named(n)
      if a and b and a ~= b then return { a, b } end
    end
  end
  return nil
end

-- The last name so far that ends two, and those: each name is looked at once.
local function last_pair(self)
  local d = self.discourse
  for n = self.looked_at + 1, d.passed do
    local members = pair_at(d, n)
    if members then self.ends_at, self.members = n, members end
  end
  self.looked_at = d.passed
  return self.ends_at, self.members
end

-- The set that was last spoken of, back to sentence s: two names, or what "the
-- two leaders" meant. Second: its sentence.
local function last_set(self, s)
  local d, set = self.discourse, self.set
  local before = d.sentences[s - 1] or 0
  local n, members = last_pair(self)
  if members and n > (set and set.passed or 0) and d.names[n].i > before then
    return members, d:sentence_of(d.names[n].i)
  end
  if set and set.s >= s then return set.members, set.s end
  return nil
end

-- Whether a name before token k in its sentence is what the sentence is about.
local function has_subject(d, s, k)
  local from, to = d:names_in(s)
  for n = from, to do
    if d.names[n].i >= k then return false end
    if d.groups[n].type ~= "MISC" and d:is_subject(n) then return true end
  end
  return false
end

--- Whom "they" at token k means: the last set, while nothing came between.
---@param k integer
---@return table[]? members groups or names
---@return string rule
function Pair:plural(k)
  local d = self.discourse
  local s = d:sentence_of(k)
  local members, of = last_set(self, s - 1)
  if not members or of < s and has_subject(d, s, k) then return nil, "open" end
  return members, "the set before it"
end

-- The persons so far in order, and how often each was named; nil where they are too many.
local function persons_so_far(d)
  local persons, count = {}, {}
  for n = 1, d.passed do
    local group = d.groups[n]
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

-- The persons that "the two leaders" before token k means, as groups, with the rule.
local function two_persons(d, k)
  local s, groups = d:sentence_of(k), d.groups
  for at = s, math.max(1, s - 2), -1 do
    local list = at == s and d:persons_before(s, k) or d:persons_in(at)
    if #list == 2 then return { groups[list[1]], groups[list[2]] }, "the two persons before it" end
    if #list > 2 then break end
  end
  local persons, count = persons_so_far(d)
  if #persons == 2 then return persons, "the only two persons so far" end
  local leading = two_leading(persons, count)
  return leading, leading and "the two most named so far" or "open"
end

-- The states so far by name, that of a group by its first name.
local function states_so_far(d)
  local states, seen = {}, {}
  for n = 1, d.passed do
    local group = d.groups[n]
    if not seen[group] then
      seen[group] = true
      states[#states + 1] = d:state_named(n)
    end
  end
  return states
end

-- The states that "the two countries" means, by name, with the rule.
local function two_states(self)
  local d, holder, set = self.discourse, self.holder, self.last_persons
  local a, b = set and holder:state_of(set[1]), set and holder:state_of(set[2])
  if a and b and a ~= b then return { a, b }, "states of the two persons" end
  local pair = last_states(d)
  if pair then return pair, "the two states named together" end
  local states = states_so_far(d)
  if #states ~= 2 then return nil, "open" end
  return states, "the only two states so far"
end

-- The bodies that "both companies" before token k means, as groups, with the
-- rule: the two that its sentence or one of the two before names, and no third;
-- of companies alone where it is about 'trading'.
local function two_bodies(d, k, trading)
  local s = d:sentence_of(k)
  for at = s, math.max(1, s - 2), -1 do
    local bodies, seen = {}, {}
    local from, to = d:names_in(at)
    for n = from, to do
      local group = d.groups[n]
      local counts = group.type == "ORG" and d.names[n].i < k and (not trading or d:trades(n))
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
function Pair:two(k, noun, theirs)
  local d = self.discourse
  local members, rule, set
  if noun.kind == "body" then
    members, rule = two_bodies(d, k, d.text.knowledge.business[noun.noun] or false)
  elseif noun.kind == "state" then
    if theirs and not has_set(self) then
      set = two_persons(d, k)
      self.last_persons = set or self.last_persons
    end
    members, rule = two_states(self)
  else
    members, rule = two_persons(d, k)
    self.last_persons = members or self.last_persons
  end
  set = set or members
  if set then self.set = { s = d:sentence_of(k), members = set, passed = d.passed } end
  return members, rule
end

return M
