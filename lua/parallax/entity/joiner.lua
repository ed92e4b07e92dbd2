-- Decides which mentions are one thing. Every mention is looked up under
-- keys, never compared with every other: the work is linear in the mentions.
--
-- First come names that settle themselves: the user's table, known names,
-- full names of persons. They are indexed by their parts. Then the rest asks
-- for them: a surname, an acronym, a first word; each joins only where one
-- thing fits, in its own document before the others.
local core = require "parallax.core"

local usage = require "parallax.entity.usage"

local Joiner = {}
Joiner.__index = Joiner

local M = {}

-- Groups kept under one key; with more, the key tells nothing any more.
local MOST_KEPT <const> = 8

-- A body or place that well found is none by accident; a person no better
-- found than that has only capitals to show.
local SURE_THING <const>, WEAK_PERSON <const> = 0.7, 0.5

-- Keys to groups, in one document or in all.
local INDEXES = { "surnames", "juniors", "given", "heads", "tails", "initials" }

--- A joiner for mentions of these documents.
---@param documents parallax.Document[]
---@param know table from knowledge.of
---@param aliases table from alias.of
---@return table joiner `groups` in the order they came up, `by_key`
function M.new(documents, know, aliases)
  local self = setmetatable({
    documents = documents, know = know, aliases = aliases, groups = {}, by_key = {}, defined = {}, outlets = {},
    states = {}, tail_keys = {}, things = {}, here = {}, all = {},
  }, Joiner)
  for _, name in ipairs(INDEXES) do self.here[name], self.all[name] = {}, {} end
  for _, doc in ipairs(documents) do -- outlets name themselves and each other
    local name = doc.source and doc.source:gsub("^[Tt]he ", "")
    if name then self.outlets[core.fold(name)] = name end
  end
  return self
end

-- The group of a key, made when it is not there.
local function under(self, key)
  local group = self.by_key[key]
  if not group then
    group = { mentions = {}, types = {}, names = {} }
    self.groups[#self.groups + 1] = group
    self.by_key[key] = group
  end
  return group
end

local function join(group, m, rule)
  group.mentions[#group.mentions + 1] = { doc = m.doc, first = m.first, last = m.last, form = "name", rule = rule }
  m.group = group
  if m.type then group.types[m.type] = (group.types[m.type] or 0) + (m.score or 1) end
  if rule ~= "capital as actor" then group.names[m.form.bare] = (group.names[m.form.bare] or 0) + 1 end
  local gender = m.form.gender
  if gender and gender ~= "either" then group.gender = group.gender or gender end
  return true
end

local function add(index, key, group)
  local list = index[key] or {}
  index[key] = list
  for _, other in ipairs(list) do
    if other == group then return end
  end
  if #list < MOST_KEPT then list[#list + 1] = group else list.full = true end
end

-- Notes a group under a key, for its document and for all, and where its
-- document first names it in full.
local function note(self, name, m, key)
  if not key then return end
  local full_at = m.group.full_at or {}
  m.group.full_at = full_at
  full_at[m.doc] = math.min(full_at[m.doc] or m.first, m.first)
  local here = self.here[name]
  here[m.doc] = here[m.doc] or {}
  add(here[m.doc], key, m.group)
  add(self.all[name], key, m.group)
end

-- The only group under a key that fits.
local function only(index, key, fits)
  local list, found = index and index[key], nil
  if not list or list.full then return nil end
  for _, group in ipairs(list) do
    if not fits or fits(group) then
      if found then return nil end
      found = group
    end
  end
  return found
end

-- Whether the document has a full personal name that ends in this one:
-- "Denzel Washington ... Washington said".
local function is_surname_here(self, m)
  local here = self.here.surnames[m.doc]
  return m.form.n == 1 and here ~= nil and here[m.form.family] ~= nil
end

local function is_really_known(self, m)
  local known = m.form.known
  if not known then return false end
  return not (known.unsure and (m.type == "PER" or m.type == nil and is_surname_here(self, m)))
end

local function settle_known(self, m, known)
  if known.kind == "capital" and self.states[known.capital] and usage.is_actor(m, self.documents[m.doc], self.know) then
    local group = under(self, "known:" .. known.capital)
    group.entity, group.type = known.capital, "LOC"
    return join(group, m, "capital as actor")
  end
  local group = under(self, (known.kind == "people" and "people:" or "known:") .. known.entity)
  group.entity, group.type, group.country = known.entity, known.type, known.country
  return join(group, m, m.form.key == core.fold(known.entity) and "same name" or "known alias")
end

-- The head noun of a phrase handed in: "treaty" of "the disputed treaty on
-- lithium, which ...".
local function head_of(phrase, know)
  local head
  for word, comma in phrase:gmatch "([^%s,]+)(,?)" do
    if head and know.phrase_ends[word] then break end
    head = word
    if comma ~= "" then break end
  end
  return head or phrase
end

-- A phrase without a name joins by its head, "the treaty" in one outlet with
-- "the disputed treaty" in another; but not by a word for persons or bodies,
-- of which a story has many: "the company".
local function settle_phrase(self, m)
  local phrase = core.fold(m.written)
  local head, know = head_of(phrase, self.know), self.know
  local of_many = know.titles[head] or know.heads[head] or know.apposed[head]
  return join(under(self, "phrase:" .. (of_many and phrase or head)), m, of_many and "same words" or "same head")
end

-- Names that a table settles, and full names of persons.
local function settle(self, m)
  local form = m.form
  local own = self.aliases[form.key] or self.aliases[core.fold(m.written)]
  if own then
    local group = under(self, "alias:" .. own.entity)
    group.entity, group.type = own.entity, own.type or group.type
    return join(group, m, "alias table")
  end
  if not form.is_name and m.type ~= "PER" then return settle_phrase(self, m) end
  if is_really_known(self, m) then return settle_known(self, m, form.known) end
  if self.outlets[form.key] then
    local group = under(self, "outlet:" .. form.key)
    group.entity, group.type = self.outlets[form.key], "ORG"
    return join(group, m, "same name")
  end
  if form.full and (m.type == "PER" or m.type == nil and form.is_person) then
    local turned = form.turned and self.by_key["person:" .. form.turned] -- "Klara Nagy" and "Nagy Klara"
    return join(turned or under(self, "person:" .. form.full), m, turned and "surname first" or "same name")
  end
  return false
end

-- Makes a settled name findable by its parts.
local function index(self, m)
  local form = m.form
  if form.full and m.group.type == nil and (m.type == "PER" or form.is_person) then
    note(self, "surnames", m, form.family)
    note(self, "juniors", m, form.elder)
    note(self, "given", m, form.given)
  elseif m.type ~= "PER" and form.is_name and not form.several then
    if form.defines then self.defined[form.defines] = self.defined[form.defines] or m.group end
    note(self, "tails", m, form.tail)
    if form.n > 1 then
      note(self, "initials", m, form.initials)
      note(self, "heads", m, form.words[1])
    end
  end
end

local function fits_gender(m)
  local gender = m.form.titled and m.form.gender
  if not gender or gender == "either" then return nil end
  return function(group) return group.gender == nil or group.gender == gender end
end

-- Of two who bear the name the one that this document has named so far.
local function only_so_far(surnames, m, fits)
  return only(surnames, m.form.family, function(group)
    return group.full_at[m.doc] < m.first and (not fits or fits(group))
  end)
end

-- A person by one name. Not where a second person of the name came up before,
-- nor, without a title, where a body begins with it: "Ford".
local function join_person(self, m)
  local form, here, all = m.form, self.here, self.all
  if m.type ~= nil and m.type ~= "PER" or form.full or form.family == nil or m.plural then return false end
  local bodies = m.type == nil and all.heads or here.heads[m.doc]
  if not form.titled and bodies and bodies[form.key] then return false end
  local fits, surnames = fits_gender(m), here.surnames[m.doc]
  local group = only(surnames, form.family, fits) or only_so_far(surnames, m, fits)
  if not group and not (surnames and surnames[form.family]) then
    group = only(here.juniors[m.doc], form.family, fits) or only(here.given[m.doc], form.family, fits)
      or only(all.surnames, form.family, fits)
  end
  return group ~= nil and join(group, m, form.titled and "title and surname" or "surname")
end

-- Anything by its acronym, defined in the text or made of its initials.
local function join_acronym(self, m)
  local acronym = m.form.acronym
  if not acronym then return false end
  local group = self.defined[acronym]
  if group then return join(group, m, "acronym defined") end
  group = only(self.all.initials, acronym)
  return group ~= nil and join(group, m, "acronym of initials")
end

-- A body without the state it was named with: "the Air Force".
local function join_tail(self, m)
  local group = only(self.here.tails[m.doc], m.form.key) or only(self.all.tails, m.form.key)
  return group ~= nil and join(group, m, "without its state")
end

-- A body by the first word of its name: in the same document, or where the
-- word is taken for a body, or for a name of any kind on little evidence.
local function join_short(self, m)
  local word, know = m.form.key, self.know
  if m.form.n ~= 1 or know.common[word] or know.heads[word] or know.place_heads[word] then return false end
  local is_body = m.type == nil or m.type == "ORG"
  local group = is_body and only(self.here.heads[m.doc], word)
    or (m.type == "ORG" or m.type and m.score <= 0.6) and only(self.all.heads, word) or nil
  return group ~= nil and group.type ~= "LOC" and join(group, m, "first word")
end

-- What is left groups with its like.
local function join_same(self, m)
  local group = under(self, (m.plural and "several:" or "name:") .. m.form.company)
  return join(group, m, #group.mentions == 0 and "first mention" or "same name")
end

-- "the Joint Plan (JP)": the acronym in brackets right behind a longer name.
local function note_definitions(self, list)
  for k = 2, #list do
    local long, short = list[k - 1], list[k]
    local acronym = short.form.acronym
    if acronym and long.doc == short.doc and long.form.n > 1 and long.group and short.first - long.last <= 4 then
      local between = self.documents[short.doc].text:sub(long.last + 1, short.first - 1)
      if between:find "^%s*%([\"“]?$" then self.defined[acronym] = self.defined[acronym] or long.group end
    end
  end
end

-- What all mentions together tell before any is joined: states that are
-- named, bodies that are named with their state, and what one outlet takes
-- for a person for want of evidence where another shows it to be a club.
local function survey(self, list)
  for _, m in ipairs(list) do
    local known = m.form.known
    if known then self.states[known.kind == "state" and known.entity or known.country or ""] = true end
    if m.form.tail and m.type ~= "PER" then self.tail_keys[m.form.tail] = true end
    if m.form.n > 1 and m.type ~= "PER" and (m.score or 0) >= SURE_THING then self.things[m.form.key] = m.type end
  end
  for _, m in ipairs(list) do
    if m.type == "PER" and m.score and m.score <= WEAK_PERSON then m.type = self.things[m.form.key] or m.type end
  end
end

-- Names of several words group by themselves, but for "Vik Jr." and for what
-- may be a body without its state.
local function stands_alone(self, m)
  local form = m.form
  if form.n == 1 or form.junior and not form.full then return false end
  return m.type == "PER" or self.tail_keys[form.key] == nil
end

--- Joins mentions to groups.
---@param list table[] mentions in order, with `form`
function Joiner:run(list)
  survey(self, list)
  -- Surnames must be known before "Washington" is read as a city.
  for _, m in ipairs(list) do
    if m.form.full and m.type == "PER" and settle(self, m) then index(self, m) end
  end
  for _, m in ipairs(list) do
    if not m.group and (settle(self, m) or stands_alone(self, m) and join_same(self, m)) then index(self, m) end
  end
  note_definitions(self, list)
  for _, m in ipairs(list) do
    if not m.group then
      local _ = join_tail(self, m) or join_acronym(self, m) or join_person(self, m) or join_short(self, m)
        or join_same(self, m)
    end
  end
end

return M
