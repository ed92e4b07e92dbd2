-- Which mentions are one thing. Every mention is looked up under keys, never
-- compared with every other: the work is linear in the mentions.
local core = require "parallax.core"

local alias = require "parallax.entity.alias"
local check = require "parallax.check"
local forms = require "parallax.entity.form"
local knowledge = require "parallax.entity.knowledge"
local usage = require "parallax.entity.usage"

local M = {}

---@class parallax.Mention
---@field doc integer number of the document, from 1
---@field first integer
---@field last integer
---@field form "name"|"nominal"|"pronoun"
---@field rule string what joined it: "same name", "surname", "acronym defined", ...

---@class parallax.Group
---@field entity string canonical name
---@field type "PER"|"ORG"|"LOC"|"MISC"
---@field country? string of a people or a seat of government: its state, which is a group of its own
---@field gender? "male"|"female"
---@field mentions parallax.Mention[]

local Maker = {}
Maker.__index = Maker

-- The group of a key, made when it is not there.
function Maker:under(key)
  local group = self.by_key[key]
  if not group then
    group = { mentions = {}, types = {}, names = {}, number = #self.groups + 1 }
    self.groups[#self.groups + 1] = group
    self.by_key[key] = group
  end
  return group
end

function Maker:join(group, m, rule)
  local mention = { doc = m.doc, first = m.first, last = m.last, form = "name", rule = rule }
  group.mentions[#group.mentions + 1] = mention
  m.group = group
  if m.type then group.types[m.type] = (group.types[m.type] or 0) + (m.score or 1) end
  if rule ~= "capital as actor" then
    local name = m.form.bare
    group.names[name] = (group.names[name] or 0) + 1
  end
  local gender = m.form.gender
  if gender and gender ~= "either" then group.gender = group.gender or gender end
end

-- A set of groups under a key, within a scope.
local function note(index, key, group)
  local list = index[key]
  if not list then
    index[key] = { group }
    return
  end
  for _, other in ipairs(list) do if other == group then return end end
  list[#list + 1] = group
end

local function only(index, key, fits)
  local list, found = index and index[key], nil
  for _, group in ipairs(list or {}) do
    if not fits or fits(group) then
      if found then return nil end
      found = group
    end
  end
  return found
end

-- 1. Names that a table settles, and full names.
function Maker:settle(m)
  local form = m.form
  local own = self.aliases[form.key] or self.aliases[core.fold(m.written)]
  if own then
    local group = self:under("alias:" .. own.entity)
    group.entity, group.type = own.entity, own.type or group.type
    return self:join(group, m, "alias table")
  end
  if self.outlets[form.key] then
    local group = self:under("outlet:" .. form.key)
    group.type = "ORG"
    return self:join(group, m, "same name")
  end
  if not form.is_name and m.type ~= "PER" then return self:join(self:under("phrase:" .. core.fold(m.written)), m, "same words") end
  local known = form.known
  if known and not (known.unsure and (m.type == "PER" or m.type == nil and self:is_surname_here(m))) then return self:settle_known(m, known) end
  if form.full and (m.type == "PER" or m.type == nil and form.is_person) then
    return self:join(self:under("person:" .. form.full), m, "same name")
  end
  m.open = true
end

function Maker:settle_known(m, known)
  if known.kind == "capital" and self.states[known.capital] and usage.is_actor(m, self.documents[m.doc], self.know) then
    local group = self:under("known:" .. known.capital)
    group.entity, group.type = known.capital, "LOC"
    return self:join(group, m, "capital as actor")
  end
  local group = self:under((known.kind == "people" and "people:" or "known:") .. known.entity)
  group.entity, group.type, group.country = known.entity, known.type, known.country
  self:join(group, m, m.form.key == core.fold(known.entity) and "same name" or "known alias")
end

-- Whether the document has a full personal name that ends in this one:
-- "Denzel Washington ... Washington said".
function Maker:is_surname_here(m)
  local here = self.surnames[m.doc]
  return m.form.n == 1 and here ~= nil and here[m.form.family] ~= nil
end

-- Makes the settled names findable by their parts.
function Maker:index(m)
  local form, group = m.form, m.group
  if form.full and group.type == nil and (m.type == "PER" or form.is_person) then
    self.surnames[m.doc] = self.surnames[m.doc] or {}
    note(self.surnames[m.doc], form.family, group)
    note(self.all_surnames, form.family, group)
    if form.elder then
      self.juniors[m.doc] = self.juniors[m.doc] or {}
      note(self.juniors[m.doc], form.elder, group)
    end
    if form.given then
      self.given[m.doc] = self.given[m.doc] or {}
      note(self.given[m.doc], form.given, group)
    end
  elseif m.type ~= "PER" and form.is_name and not form.several then
    if form.defines then self.defined[form.defines] = self.defined[form.defines] or group end
    if form.tail then
      self.tails[m.doc] = self.tails[m.doc] or {}
      note(self.tails[m.doc], form.tail, group)
      note(self.all_tails, form.tail, group)
    end
    if form.initials and form.n > 1 then note(self.initials, form.initials, group) end
    if form.n > 1 then
      self.heads[m.doc] = self.heads[m.doc] or {}
      note(self.heads[m.doc], form.words[1], group)
      note(self.all_heads, form.words[1], group)
    end
  end
end

local function fits_gender(m)
  local gender = m.form.titled and m.form.gender
  if not gender or gender == "either" then return nil end
  return function(group) return group.gender == nil or group.gender == gender end
end

-- 2a. A person by one name: this document first, then all of them, and only
-- where no second bearer is in sight.
function Maker:join_person(m)
  if m.form.full or m.form.family == nil or m.plural then return false end
  local bodies = m.type == nil and self.all_heads or self.heads[m.doc]
  if not m.form.titled and bodies and bodies[m.form.key] then return false end -- a company named like a person
  local fits = fits_gender(m)
  local here = self.surnames[m.doc]
  local group = only(here, m.form.family, fits)
  if not group and not (here and here[m.form.family]) then
    group = only(self.juniors[m.doc], m.form.family, fits) or only(self.given[m.doc], m.form.family, fits)
      or only(self.all_surnames, m.form.family, fits)
  end
  if not group then return false end
  self:join(group, m, m.form.titled and "title and surname" or "surname")
  return true
end

-- 2b. Anything by its acronym, defined in the text or made of its initials.
function Maker:join_acronym(m)
  local acronym = m.form.acronym
  if not acronym then return false end
  local group = self.defined[acronym]
  if group then
    self:join(group, m, "acronym defined")
    return true
  end
  group = only(self.initials, acronym)
  if not group then return false end
  self:join(group, m, "acronym of initials")
  return true
end

-- 2c. A body without the state it was named with: "the Air Force".
function Maker:join_tail(m)
  local group = only(self.tails[m.doc], m.form.key) or only(self.all_tails, m.form.key)
  if not group then return false end
  self:join(group, m, "without its state")
  return true
end

-- Two words or more that may be the tail of a name still to come.
function Maker:waits_for_state(m) return m.type ~= "PER" and self.tail_keys[m.form.key] ~= nil end

-- 2d. A body by the first word of its name, within one document.
function Maker:join_short(m)
  if m.form.n ~= 1 or m.type ~= nil and m.type ~= "ORG" then return false end
  local word = m.form.key
  if self.know.common[word] or self.know.heads[word] or self.know.place_heads[word] then return false end
  local group = only(self.heads[m.doc], word)
  if not group or group.type == "LOC" then return false end
  self:join(group, m, "first word")
  return true
end

-- 3. What is left groups with its like.
function Maker:join_same(m)
  local key = m.form.company
  if m.plural then key = "several:" .. key end
  local group = self:under("name:" .. key)
  self:join(group, m, #group.mentions == 0 and "first mention" or "same name")
end

local function is_plural(m)
  return m.type == "PER" and m.form.n == 1 and m.form.key:find "s$" ~= nil
    and m.before:find "[Tt]he %s*$" ~= nil
end

-- The mentions as the maker wants them, in order of document and place.
local function prepare(documents, mentions)
  local list, cache = {}, {}
  for d, doc in ipairs(documents) do
    local know = knowledge.of(doc.lang)
    for _, given in ipairs(know and (mentions and mentions[d] or not mentions and doc:entities()) or {}) do
      local written = doc.text:sub(given.first, given.last)
      cache[written] = cache[written] or forms.of(written, know)
      local m = { doc = d, first = given.first, last = given.last, type = given.type, score = given.score, entity = given.entity, written = written,
        form = cache[written], before = doc.text:sub(math.max(1, given.first - 24), given.first - 1) }
      m.form = usage.with_title(m, know)
      list[#list + 1] = m
    end
  end
  return list
end

-- "the Joint Plan (JP)": the acronym in brackets right behind a longer name.
function Maker:note_definitions(list)
  for k = 2, #list do
    local long, short = list[k - 1], list[k]
    if short.form.acronym and long.doc == short.doc and long.form.n > 1 and long.group then
      local text = self.documents[short.doc].text
      if short.first - long.last <= 4 and text:sub(long.last + 1, short.first - 1):find "^%s*%([\"“]?$" then
        self.defined[short.form.acronym] = self.defined[short.form.acronym] or long.group
      end
    end
  end
end

local function majority(types)
  local best
  for _, type in ipairs { "PER", "ORG", "LOC", "MISC" } do
    if types[type] and (not best or types[type] > types[best]) then best = type end
  end
  return best
end

-- The longest form by words, then the most frequent, then the first in the
-- alphabet.
local function canonical(names)
  local best, best_words
  for name, count in pairs(names) do
    local words = select(2, name:gsub("%S+", ""))
    local better = not best or words > best_words
      or words == best_words and (count > names[best] or count == names[best] and name < best)
    if better then best, best_words = name, words end
  end
  return (best:gsub("%s+", " "))
end

-- "Vellian" belongs to "Vellia" where the texts name both.
local function state_of_people(group, by_key)
  if group.country or majority(group.types) ~= "MISC" or group.type then return group.country end
  local stem = core.fold(canonical(group.names)):match "^(.*)n$"
  local state = stem and by_key["name:" .. stem]
  return state and majority(state.types) == "LOC" and canonical(state.names) or nil
end

local function finish(groups, by_key)
  local list = {}
  for _, group in ipairs(groups) do
    if #group.mentions > 0 then
      table.sort(group.mentions, function(a, b)
        if a.doc ~= b.doc then return a.doc < b.doc end
        return a.first < b.first
      end)
      list[#list + 1] = {
        entity = group.entity or canonical(group.names), type = group.type or majority(group.types) or "MISC",
        country = state_of_people(group, by_key), gender = group.gender, mentions = group.mentions,
      }
    end
  end
  table.sort(list, function(a, b)
    local x, y = a.mentions[1], b.mentions[1]
    if x.doc ~= y.doc then return x.doc < y.doc end
    return x.first < y.first
  end)
  return list
end

local function place_key(doc, first, last) return ("%d:%d:%d"):format(doc, first, last) end

---@class parallax.Groups: parallax.Group[] in order of first mention
---@field of fun(groups: parallax.Groups, doc: integer, first: integer|table, last?: integer): parallax.Group? the group of
---  a mention, by the number of its document among those grouped and its span or a record that has one

local function lookup(list)
  local places = {}
  for _, group in ipairs(list) do
    for _, m in ipairs(group.mentions) do places[place_key(m.doc, m.first, m.last)] = group end
  end
  local methods = {}
  function methods:of(doc, first, last)
    if type(first) == "table" then first, last = first.first, first.last end
    return places[place_key(doc, first, last)]
  end
  return setmetatable(list, { __index = methods })
end

-- Pronouns and role nouns go where their document's own reading put them: to
-- the group that the document's name for it went to.
local function add_references(list, documents)
  local at = 1
  for d, doc in ipairs(documents) do
    local group_of = {}
    while list[at] and list[at].doc == d do
      local m = list[at]
      if m.entity and not group_of[m.entity] then group_of[m.entity] = m.group end
      at = at + 1
    end
    for _, reference in ipairs(doc:references()) do
      local group = reference.entity and group_of[reference.entity]
      if group then
        group.mentions[#group.mentions + 1] =
          { doc = d, first = reference.first, last = reference.last, form = reference.form, rule = reference.rule }
      end
    end
  end
end

-- Names of the outlets themselves, which their own and others' texts name.
local function outlets_of(documents)
  local outlets = {}
  for _, doc in ipairs(documents) do
    if doc.source then outlets[(core.fold(doc.source):gsub("^the ", ""))] = true end
  end
  return outlets
end

local function make(documents, list, aliases)
  local know = knowledge.of "en"
  for _, doc in ipairs(documents) do know = knowledge.of(doc.lang) or know end
  local maker = setmetatable({
    documents = documents, aliases = aliases, outlets = outlets_of(documents), know = know, groups = {}, by_key = {}, surnames = {}, all_surnames = {}, juniors = {}, given = {},
    initials = {}, heads = {}, all_heads = {}, defined = {}, tails = {}, all_tails = {}, tail_keys = {}, states = {},
  }, Maker)
  for _, m in ipairs(list) do
    local known = m.form.known
    if known then maker.states[known.kind == "state" and known.entity or known.country or ""] = true end
    if m.form.tail and m.type ~= "PER" then maker.tail_keys[m.form.tail] = true end
  end
  for _, m in ipairs(list) do
    m.plural = is_plural(m)
    if m.form.full and m.type == "PER" then -- surnames must be known before "Washington" is read as a city
      maker:settle(m)
      if m.group then maker:index(m) end
    end
  end
  for _, m in ipairs(list) do
    if not m.group then
      maker:settle(m)
      if m.open and m.form.n > 1 and not (m.form.junior and not m.form.full) and not maker:waits_for_state(m) then maker:join_same(m) end
      if m.group then maker:index(m) end
    end
  end
  maker:note_definitions(list)
  for _, m in ipairs(list) do
    if not m.group then
      local joined = maker:join_tail(m) or maker:join_acronym(m) or (m.type == "PER" or m.type == nil) and maker:join_person(m) or maker:join_short(m)
      if not joined then maker:join_same(m) end
    end
  end
  return maker.groups, maker.by_key
end

--- Groups the mentions of several documents by what they name.
--- Not joined: what only knowledge of the day tells (who is president), a
--- surname that two people in sight bear, a nationality and its state.
---@param documents parallax.Document[]
---@param options? { mentions?: { first: integer, last: integer, type?: string }[][], aliases?: string|table }
---  mentions: a list per document, instead of the names found; then only they
---  are grouped. aliases: a path or table as for `entity.aliases`, above all rules
---@return parallax.Groups groups in order of first mention; `groups:of(doc, first, last)` looks one up
function M.group(documents, options)
  options = check.options(options, { mentions = "table", aliases = "string|table" }, "entity.group")
  local list = prepare(documents, options.mentions)
  local groups, by_key = make(documents, list, alias.of(options.aliases))
  if not options.mentions then add_references(list, documents) end
  return lookup(finish(groups, by_key))
end

--- Groups the names of one document, before its layer exists.
---@param doc parallax.Document
---@param records parallax.Entity[]
---@return parallax.Groups
function M.of_document(doc, records)
  return lookup(finish(make({ doc }, prepare({ doc }, { records }), {})))
end

return M
