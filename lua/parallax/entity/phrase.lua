-- Mentions handed in that are no names, "the disputed treaty", "the Peruvian
-- president", "the company": what they are said of where the text says so,
-- else their head noun. Names are grouped before.
local core = require "parallax.core"
local pool = require "parallax.entity.pool"
local role = require "parallax.entity.role"
local word = require "parallax.likeness.word"


local M = {}

-- Of several persons of one role the one who is named so many times as often
-- as the next is meant.
local LEADS <const> = 2

-- Mentions looked through for the business that "the company" is.
local MOST_BACK <const> = 12

-- The head noun of a phrase: "treaty" of "the disputed treaty on lithium,
-- which ...".
local function head_of(phrase, know)
  local head
  for found, comma in phrase:gmatch "([^%s,]+)(,?)" do
    if head and know.phrase_ends[found] then break end
    head = found
    if comma ~= "" then break end
  end
  head = (head or phrase):gsub("^%p+", ""):gsub("%p+$", "")
  return head ~= "" and head or phrase
end

-- Words for persons or bodies, of which a story has many.
local function is_of_many(head, know)
  return know.person_nouns[head] or know.heads[head] or know.apposed[head] or false
end

-- "The company" is another one in another text; "the disputed company" may not be.
local function is_bare(m) return m.phrase:gsub("^the ", "") == m.head end

local function has_name(m) return m.group ~= nil and m.form.is_name and not m.form.several end

-- A phrase inside a longer mention: "the carmaker" of "the carmaker
-- Nordvind", and of "Nordvind, the carmaker".
local function is_part(m, outer)
  if outer.first > m.first or outer.last < m.last then return false end
  local bare = outer.form.bare
  if m.first == outer.first then
    return outer.written:sub(m.last - m.first + 2):gsub("^[%s,]+", ""):sub(1, #bare) == bare
  end
  return m.last == outer.last and outer.written:sub(1, #bare) == bare
    and outer.written:sub(#bare + 1, m.first - outer.first):find "^%s*,%s+$" ~= nil
end

-- "Prime Minister | Ada Vik"; "Ada Vik, | the prime minister, ...".
local function is_beside(m, other, text)
  if m.last < other.first then return text:sub(m.last + 1, other.first - 1) == " " end
  local gap = other.last < m.first and text:sub(other.last + 1, m.first - 1)
  return gap == ", " and text:find("^[,.;]", m.last + 1) ~= nil
end

-- The group of the name that a phrase stands in apposition to.
local function apposition(self, list, k)
  local m = list[k]
  local text = self.documents[m.doc].text
  for _, at in ipairs { k - 1, k + 1, k - 2 } do
    local other = list[at]
    if other and other.doc == m.doc and has_name(other) then
      if is_part(m, other) or m.of_many and is_beside(m, other, text) then return other.group end
    end
  end
end

local function note_role(self, m, found)
  local nouns, rest = { found.noun }, found.noun
  while rest:find " " and not self.know.titles[rest:match "^%S+"] do
    rest = rest:match " (.*)$"
    nouns[#nouns + 1] = rest
  end
  if self.know.chiefs[found.noun] then nouns[#nouns + 1] = "leader" end
  if rest:find " " then nouns[#nouns + 1] = found.head end
  for _, noun in ipairs(nouns) do
    self.pool:note("roles", m, "|" .. noun)
    if found.state then self.pool:note("roles", m, found.state .. "|" .. noun) end
  end
end

-- How often each document names a group, and which are businesses.
local function survey(list)
  for k = 1, #list do
    local m = list[k]
    local group = m.group
    if group then
      group.count_in = group.count_in or {}
      group.count_in[m.doc] = (group.count_in[m.doc] or 0) + 1
      local known = m.form.known
      group.trades = group.trades or m.form.company ~= m.form.key or known and known.kind == "company" or nil
    end
  end
end

-- What the texts call each person right before the name. Read once, where the
-- first role is asked for.
local function survey_roles(self, list)
  if self.has_roles then return end
  self.has_roles = true
  for k = 1, #list do
    local m = list[k]
    if m.group and m.form.family and m.form.is_name and not m.group.entity then
      local text = self.documents[m.doc].text
      local at = text:find(m.form.bare:match "^%S+", m.first, true)
      local found = at and at <= m.last and role.before(text, at, self.know)
      if found then note_role(self, m, found) end
    end
  end
end

-- Of several groups the one that a document names far more often.
local function leader_of(groups, doc)
  local best, most, next_most = nil, 0, 0
  for _, group in ipairs(groups or {}) do
    local count = group.count_in[doc] or 0
    if count > most then
      best, most, next_most = group, count, most
    elseif count > next_most then
      next_most = count
    end
  end
  return most >= LEADS * next_most and best or nil
end

-- The person of a role: in its document, else the only one in all.
local function bearer(self, list, m)
  local found = role.of(m.written:gsub("%s+", " "), self.know)
  if not found then return nil end
  survey_roles(self, list)
  local key, index = (found.state or "") .. "|" .. found.noun, self.pool.here[m.doc].roles
  local group = index and (pool.only(index, key) or leader_of(index[key], m.doc))
  return group or found.state and pool.only(self.pool.all.roles, key) or nil
end

-- The business that was named last before "the company" in its document.
local function business_before(self, list, k)
  local m = list[k]
  if not (self.know.business[m.head] and is_bare(m)) then return nil end
  for at = k - 1, math.max(1, k - MOST_BACK), -1 do
    local other = list[at]
    if other.doc ~= m.doc then return nil end
    if has_name(other) and other.group.trades then return other.group end
  end
end

-- "Democrat Ada Vik": what a reading of the text has found to be a name by itself, and
-- is one of many, is nobody's; but "Ada Vik, an Ohio Democrat".
local function is_own_name(m) return m.given.rule ~= nil and m.form.n == 1 end

local function join_phrase(self, list, k)
  local m, groups = list[k], self.pool
  if is_own_name(m) then return groups:join(groups:under(m.form.name), m, "same name") end
  local group = apposition(self, list, k)
  if group then
    group.trades = group.trades or self.know.business[m.head]
    return groups:join(group, m, "apposition", true)
  end
  group = business_before(self, list, k)
  if group then return groups:join(group, m, "last company before it", true) end
  group = m.of_many and not m.given.rule and bearer(self, list, m)
  if group then return groups:join(group, m, "role", true) end
  if m.of_many then
    local where = is_bare(m) and m.doc or ""
    return groups:join(groups:under(("phrase:%s:%s"):format(where, m.phrase)), m, "same words")
  end
  return groups:join(groups:under("phrase:" .. word.stem(m.head, self.know.lang)), m, "same head")
end

--- Joins the phrases of a list, whose names have their groups.
---@param self table joiner with `documents`, `know` and `pool`
---@param list table[] mentions in order
---@param left integer[] numbers of mentions, in order: all that have no group, and perhaps more
function M.join(self, list, left)
  local some = false
  for n = 1, #left do
    local m = list[left[n]]
    if not m.group then
      m.phrase = core.fold(m.written)
      m.head = head_of(m.phrase, self.know)
      m.of_many = is_of_many(m.head, self.know)
      some = true
    end
  end
  if not some then return end
  survey(list)
  for n = 1, #left do
    if not list[left[n]].group then join_phrase(self, list, left[n]) end
  end
end

return M
