-- Whom one role noun means: "the mayor", "the Norwegian president", "the
-- police", "the company". What stands around the names so far tells who holds
-- which role, and is read only where a noun asks for it. Where two could be
-- meant the answer is nil.
local core = require "parallax.core"
local memo = require "parallax.memo"

local Holder = {}
Holder.__index = Holder

local M = {}

-- Of the persons under one role or state a few are kept: two leave it open
-- anyway.
local MOST_KEPT <const> = 8

-- Letters of knowledge.lua that are asked for together.
local TITLES <const> = { p = true, P = true, ["6"] = true }
local OFFICES <const> = { p = true, P = true }
local OF_THE <const> = { o = true, t = true, _ = true }
local DETERMINERS <const> = { t = true, ["9"] = true }
local CLAIMS <const> = { s = true, m = true }

--- Who holds roles in a document.
---@param discourse table of discourse.lua
---@return table holder
function M.new(discourse)
  return setmetatable({
    discourse = discourse,
    learnt = 0, facts = {}, by_role = {}, by_state = {}, -- names whose surroundings were read, and what they told
    headed = 0, by_word = {}, is_headed = {}, -- names of bodies by a word in them
  }, Holder)
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
  local d, roles, noun = self.discourse, self.facts[group].roles, nil
  for at = j, math.max(i, j - 3), -1 do
    noun = noun and d:word(at) .. " " .. noun or d:word(at)
    if not roles[noun] then keep(self.by_role, noun, group) end
    roles[noun] = true
  end
end

-- "Norwegian President" before a name, "Norway's" before it, "Chairman of the
-- PRC" before it.
local function learn_before(self, group, i, facts)
  local d = self.discourse
  local letter, k = d.letter, i - 1
  while k >= 1 and TITLES[letter[k]] do k = k - 1 end
  if k < i - 1 then note_role(self, group, k + 1, i - 1) end
  local state = d:state_at(k)
  facts.state = facts.state or state or letter[k] == "s" and d:state_at(k - 1) or nil
  if not state then return end
  local office = k
  while OF_THE[letter[office]] or d:state_at(office) do office = office - 1 end
  if office < k and letter[office + 1] == "o" and OFFICES[letter[office]] then
    note_role(self, group, office, office)
  end
end

-- ", the mayor of Tannvik," and "of Norway" behind it.
local function learn_behind(self, group, name, facts)
  local d = self.discourse
  local letter, j = d.letter, name.j
  if letter[j + 1] == "," then
    local at = DETERMINERS[letter[j + 2]] and j + 3 or j + 2
    local state = d:state_at(at)
    facts.state = facts.state or state
    local from = state and at + 1 or at
    local to = from
    while OFFICES[letter[to]] do to = to + 1 end
    local is_anothers = CLAIMS[letter[to]] -- ", the singer's agent said", ", the president said"
    if to > from and not is_anothers then note_role(self, group, from, to - 1) end
  elseif letter[j + 1] == "o" and OFFICES[letter[name.i - 1]] then
    facts.state = facts.state or d:state_at(j + 2)
  end
end

-- What stands around the names of persons so far.
local function learn_persons(self)
  local d = self.discourse
  for n = self.learnt + 1, d.passed do
    local name, group = d.names[n], d.groups[n]
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
  self.learnt = d.passed
end

--- The one person of a role, or of a state and a role.
---@param noun string
---@param state? string
---@return table? group
function Holder:person_of(noun, state)
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

--- The company that is named last before token k, in its sentence or one of
--- the two before.
---@param k integer
---@return table? group
function Holder:last_company(k)
  local d = self.discourse
  local before = d.sentences[d:sentence_of(k) - 3] or 0
  for n = d.passed, 1, -1 do
    if d.names[n].i <= before then return nil end
    if d:trades(n) then return d.groups[n] end
  end
  return nil
end

--- The state of a person, where what stands around the names so far tells one.
---@param group table
---@return string?
function Holder:state_of(group)
  learn_persons(self)
  local facts = self.facts[group]
  return facts and facts.state
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
  local d = self.discourse
  for n = self.headed + 1, d.passed do
    local group = d.groups[n]
    if group.type == "ORG" and not self.is_headed[group] then
      self.is_headed[group] = true
      local heads = heads_of(group.entity)
      for k = 1, #heads do keep(self.by_word, heads[k], group) end
    end
  end
  self.headed = d.passed
end

--- The one body with that word in its name.
---@param noun string
---@return table? group
function Holder:body_of(noun)
  learn_bodies(self)
  local list = self.by_word[noun]
  return list and #list == 1 and list[1] or nil
end

return M
