-- Whom "he" and "she" mean, and what "it" does, by the names of its sentence
-- and of the two before. Where none leads the answer is nil and the rule "open".
local Antecedent = {}
Antecedent.__index = Antecedent

local M = {}

--- Who pronouns of a document mean.
---@param discourse table of discourse.lua
---@return table antecedent
function M.new(discourse)
  return setmetatable({
    discourse = discourse,
    role_in = {}, -- sentence to whom the role noun means that it begins with; false where that is open
    subject_of = {}, -- sentence to the person its pronoun was found to mean
  }, Antecedent)
end

local function agrees(group, gender) return group.gender == nil or group.gender == gender end

-- "Before Putin sent his army": the last person before it that is a subject.
local function binder(d, k)
  local from, to = d:names_in(d:sentence_of(k))
  for n = math.min(to, d.passed), from, -1 do
    if d.groups[n].type == "PER" and d.names[n].i < k and d:is_subject(n) then return d.groups[n] end
  end
  return nil
end

-- Whether the sentence names that person after token k: "he told Putin" is not
-- Putin.
local function is_named_after(d, s, k, group)
  local from, to = d:names_in(s)
  for n = from, to do
    if d.groups[n] == group and d.names[n].i > k then return true end
  end
  return false
end

-- Of the persons of one sentence the one that fits, if one leads. Second: the
-- rule. False when several fit and none leads.
local function leader_of(d, persons, gender, here)
  local groups, fitting, free, only, alone, subject = d.groups, 0, 0, nil, nil, nil
  for k = 1, #persons do
    local n = persons[k]
    local group = groups[n]
    if agrees(group, gender) then
      fitting, only = fitting + 1, group
      if d.letter[d.names[n].j + 1] ~= "s" then free, alone = free + 1, group end
      if not subject and d:is_subject(n) then subject = group end
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
function Antecedent:pass_role(k, group)
  local d = self.discourse
  local s = d:sentence_of(k)
  if self.role_in[s] ~= nil or #d:persons_before(s, k) > 0 then return end
  self.role_in[s] = group or false
end

-- "The mayor said she": who began the sentence, if that is known.
local function role_before(self, s, gender)
  local group = self.role_in[s]
  if group and agrees(group, gender) then return group, "subject of its sentence" end
  return nil, "open"
end

-- Whom "he" or "she" at token k of sentence s means, with the rule.
local function person_at(self, s, k, gender)
  local d = self.discourse
  if d.words.bound[d:word(k)] then
    local group = binder(d, k)
    if group and agrees(group, gender) then return group, "subject of its sentence" end
  end
  for at = s, math.max(1, s - 2), -1 do
    local persons = at == s and d:persons_before(s, k) or d:persons_in(at)
    local group, rule = leader_of(d, persons, gender, at == s)
    if not group and at == s and self.role_in[s] ~= nil then return role_before(self, s, gender) end
    local before = self.subject_of[at]
    local is_other = before and before ~= group and agrees(before, gender) -- "He played Ada Vik. He won."
    if group and at < s and (is_other or is_named_after(d, s, k, group)) then return nil, "open" end
    if group then return group, rule end
    if before and agrees(before, gender) then return before, "same as the pronoun before" end
    if group == false then break end
  end
  return nil, "open"
end

--- Whom "he" or "she" at token k means; the next one may mean the same.
---@param k integer
---@param gender "male"|"female"
---@return table? group
---@return string rule
function Antecedent:single(k, gender)
  local s = self.discourse:sentence_of(k)
  local group, rule = person_at(self, s, k, gender)
  self.subject_of[s] = self.subject_of[s] or group
  return group, rule
end

--- What "it" at token k means: "Russia says it wants", "Ukraine and its
--- allies". Elsewhere it is left open.
---@param k integer
---@return table? group
---@return string rule
function Antecedent:thing(k)
  local d = self.discourse
  local words, letter = d.text.words, d.letter
  local at = words[k - 1] == "that" and k - 2 or k - 1
  local joined = letter[at] == "m" or letter[at] == "n" and d.words.bound[words[k]]
  if not joined or d.words.empty[words[k + 2]] then return nil, "open" end
  local from, to = d:names_in(d:sentence_of(k))
  for n = from, to do
    local kind = d.groups[n].type
    if d.names[n].j == at - 1 and (kind == "ORG" or kind == "LOC") then
      return d.groups[n], "subject right before it"
    end
  end
  return nil, "open"
end

return M
