-- Decides which mentions are one thing. Every mention is looked up under
-- keys, never compared with every other: the work is linear in the mentions.
--
-- First come names that settle themselves: the user's table, known names,
-- full names of persons. They are indexed by their parts. Then the rest asks
-- for them: a surname, an acronym, a first word; each joins only where one
-- thing fits, in its own document before the others. Phrases come last.
local core = require "parallax.core"

local double = require "parallax.entity.double"
local forms = require "parallax.entity.form"
local index = require "parallax.entity.index"
local outlet = require "parallax.entity.outlet"
local phrase = require "parallax.entity.phrase"
local pool = require "parallax.entity.pool"
local translit = require "parallax.entity.translit"
local usage = require "parallax.entity.usage"

local only = pool.only

local Joiner = {}
Joiner.__index = Joiner

local M = {}

-- How much more often a wording was found as a body than as a person, for all
-- of it to be one, and for a company's short name.
local MORE <const>, SOME <const> = 1.5, 0.25

local PLURAL_END <const> = ("s"):byte()

--- A joiner for mentions of these documents.
---@param documents parallax.Document[]
---@param know table from knowledge.of
---@param aliases table from alias.of
---@param keeps_mentions boolean whether the groups are to have lists of their mentions
---@return table joiner `pool` holds the groups, `list` the mentions
function M.new(documents, know, aliases, keeps_mentions)
  return setmetatable({
    documents = documents, know = know, aliases = next(aliases) and aliases,
    pool = pool.new(index.NAMES, #documents, keeps_mentions),
    defined = {}, outlets = outlet.names(documents), states = {}, tail_keys = {}, marked = {},
    weights = { ORG = {}, LOC = {} }, -- type to key to the sum of scores; of PER, when it is asked for
    title_genders = {}, list = nil,
    indexed = {}, persons = {}, others = {}, -- of index.lua
  }, Joiner)
end

-- Whether the document has a full personal name that ends in this one:
-- "Denzel Washington ... Washington said".
local function is_surname_here(self, m)
  local here = self.pool.here[m.doc].surnames
  return m.form.n == 1 and here ~= nil and here[m.form.family] ~= nil
end

local function is_really_known(self, m, known)
  return not (known.unsure and (m.type == "PER" or m.type == nil and is_surname_here(self, m)))
end

local function settle_known(self, m, known)
  local groups = self.pool
  if known.kind == "capital" and self.states[known.capital] and usage.is_actor(m, self.documents[m.doc], self.know) then
    local group = groups:under("known:" .. known.capital)
    group.entity, group.type = known.capital, "LOC"
    return groups:join(group, m, "capital as actor", true)
  end
  local group = groups:under(known.group)
  group.entity, group.type, group.country = known.entity, known.type, known.country
  return groups:join(group, m, m.form.key == known.key and "same name" or "known alias")
end

-- "Klara Nagy" and "Nagy Klara", "Volodymyr Zelensky" and "Vladimir
-- Zelenskiy" are one where nothing speaks against it.
local function settle_person(self, m)
  local form, groups = m.form, self.pool
  local key = form.person
  local group = groups.by_key[key]
  if group then return groups:join(group, m, "same name") end
  local turned = form.turned and groups.by_key["person:" .. form.turned]
  if turned then return groups:join(turned, m, "surname first") end
  local near = translit.near(groups, m, self.know)
  if near then groups.by_key[key] = near end
  return groups:join(near or groups:under(key), m, near and "transliteration" or "same name")
end

-- What a user's own tables settle.
local function settle_own(self, m)
  local aliases = self.aliases
  local own = aliases and (aliases[m.form.key] or aliases[core.fold(m.written)])
  local entity = own and own.entity or m.given.known_as
  if not entity then return false end
  local group = self.pool:under("alias:" .. entity)
  group.entity = entity
  if own then group.type = own.type or group.type else group.type = m.type end
  return self.pool:join(group, m, own and "alias table" or "gazetteer")
end

-- Names that a table settles, and full names of persons.
local function settle(self, m)
  local form, groups, type, outlets = m.form, self.pool, m.type, self.outlets
  if (self.aliases or m.given.known_as) and settle_own(self, m) then return true end
  if form.code and type ~= "PER" then
    return groups:join(groups:under("code:" .. form.code), m, "same number", not form.is_name)
  end
  if not form.is_name and type ~= "PER" then return false end
  if form.known and is_really_known(self, m, form.known) then return settle_known(self, m, form.known) end
  local name, rule
  if outlets then name, rule = outlets:of(m) end
  if name then
    local group = groups:under("outlet:" .. name)
    group.entity, group.type = name, "ORG"
    return groups:join(group, m, rule)
  end
  if form.full and (type == "PER" or type == nil and form.is_person) then return settle_person(self, m) end
  return false
end

-- "Oleh Hnatiuk (Олег Гнатюк)": in brackets, in its own script.
local function settle_bracketed(self, list, k)
  local m, before = list[k], list[k - 1]
  local is_behind = before ~= nil and before.doc == m.doc and before.group ~= nil
  if not is_behind then return false end
  local between = self.documents[m.doc].text:sub(before.last + 1, m.first - 1)
  if not between:find "^%s*%($" then return false end
  local by_key, key = self.pool.by_key, m.form.person or m.form.name
  by_key[key] = by_key[key] or before.group
  return self.pool:join(before.group, m, "in its own script", true)
end

-- "R. Bek", "J. M. Bosch": no forename is written out.
local function is_initial(m)
  local form = m.form
  return form.full ~= nil and m.type == "PER" and #form.given == 1
end

local function settles(self, list, k, m)
  return m.form.is_foreign and settle_bracketed(self, list, k) or settle(self, m)
end

-- Of two who bear a surname the title decides. Of a sole bearer it does not: a
-- table of forenames may be wrong, unless the document has the other title too.
local function fits_gender(self, m)
  local gender = m.form.titled and m.form.gender
  if not gender or gender == "either" then return nil end
  local family, pool_of = m.form.family, self.pool
  local is_sole = only(pool_of.here[m.doc].surnames, family) and only(pool_of.all.surnames, family)
  if is_sole and m.form.title_gender and not self.title_genders[m.doc][family].several then return nil end
  return function(group) return group.gender == nil or group.gender == gender end
end

-- Of two who bear the name the one that this document has named so far.
local function only_so_far(surnames, m, fits)
  return only(surnames, m.form.family, function(group)
    return group.full_at[m.doc] < m.first and (not fits or fits(group))
  end)
end

-- "Birgit and Nils Aas": whether the text has the first name so.
local function is_coupled(text, group)
  for name in pairs(group.names or { [group.first_name or ""] = 1 }) do
    local first = name:match "^%S+"
    if first and text:find(first .. " and ", 1, true) then return true end
  end
  return false
end

-- "Mrs Aas" where this document has but her husband in full, "Birgit and Nils
-- Aas": she whom another document names.
local function bearer_elsewhere(self, m, fits)
  local here, family = self.pool.here[m.doc].surnames, m.form.family
  if not fits or here and only(here, family, fits) then return nil end
  local text = self.documents[m.doc].text
  return only(self.pool.all.surnames, family, function(group)
    return group.gender == m.form.title_gender and not (group.full_at and group.full_at[m.doc])
      and is_coupled(text, group)
  end)
end

-- "R. Bek" is "Rustam Bek" where one such person is named; by itself it is a
-- name as others are.
local function join_initial(self, m)
  local form, groups = m.form, self.pool
  local function fits(group)
    local known = group.spelt
    return known ~= nil and #known.given > 1 and known.given:sub(1, 1) == form.given and group.junior == form.junior
  end
  local group = only(groups.here[m.doc].surnames, form.family, fits) or only(groups.all.surnames, form.family, fits)
  return group ~= nil and groups:join(group, m, "initial and surname", true)
end

-- Whether a name that a body begins with too, "Thale" beside "Thale Provisions", is a
-- person's: of one who was named in full before the body, and whom this document gives
-- no title.
local function is_persons(self, m, surnames, bodies, fits)
  if m.type ~= "PER" or not surnames then return false end
  local titles = self.title_genders[m.doc]
  if titles and titles[m.form.family] then return false end -- Mr Vik sold it; Vik has 40 ships
  local person, body = only_so_far(surnames, m, fits), pool.leading(bodies, m.form.key)
  return person ~= nil and (not body or person.full_at[m.doc] < body.full_at[m.doc])
end

-- A person by one name. Not where a second person of the name came up before,
-- nor, without a title, where a body begins with it: "Ford".
local function join_person(self, m)
  local form, here, all = m.form, self.pool.here, self.pool.all
  if m.type ~= nil and m.type ~= "PER" or form.full or form.family == nil or m.plural then return false end
  local fits, surnames = fits_gender(self, m), here[m.doc].surnames
  local bodies = m.type == nil and all.heads or here[m.doc].heads
  local may_be_body = not form.titled and bodies and bodies[form.key]
  if may_be_body and not is_persons(self, m, surnames, bodies, fits) then return false end
  local group = only(surnames, form.family, fits) or only_so_far(surnames, m, fits)
  if not group and not (surnames and surnames[form.family]) then
    group = only(here[m.doc].juniors, form.family, fits) or only(here[m.doc].given, form.family, fits)
      or only(all.surnames, form.family, fits) or m.type == nil and only(here[m.doc].lasts, form.family)
      or m.type == "PER" and only(all.given, form.family, fits) or nil -- "his widow, Ada"
  end
  if group then return self.pool:join(group, m, form.titled and "title and surname" or "surname") end
  if surnames and surnames[form.family] or all.surnames[form.family] then
    group = form.title_gender and bearer_elsewhere(self, m, fits)
    return group and self.pool:join(group, m, "title and surname") or false
  end
  group = translit.surname(self.pool, m, self.persons)
  return group ~= nil and self.pool:join(group, m, "transliteration")
end

-- Anything by its acronym, defined in the text or made of its initials.
local function join_acronym(self, m)
  local acronym = m.form.acronym
  local group = self.defined[acronym]
  if group then return self.pool:join(group, m, "acronym defined") end
  group = only(self.pool.all.initials, acronym)
  return group ~= nil and self.pool:join(group, m, "acronym of initials")
end

-- A body without the state it was named with: "the Air Force".
local function join_tail(self, m)
  local here, all = self.pool.here[m.doc].tails, self.pool.all.tails
  local group = only(here, m.form.key) or only(all, m.form.key)
  return group ~= nil and self.pool:join(group, m, "without its state")
end

-- How often a wording was found as a person.
local function person_weight(self, key)
  if not self.weights.PER then
    local weight = {}
    for _, m in ipairs(self.list) do
      local form, given = m.form, m.given
      if given.type == "PER" then weight[form.key] = (weight[form.key] or 0) + (given.score or 1) end
    end
    self.weights.PER = weight
  end
  return self.weights.PER[key] or 0
end

-- "Ford" was taken for a person, yet nobody bears the name and a company
-- begins with it: in the same document, or the word is elsewhere a body too.
local function is_short_company(self, m, group)
  local form, surnames = m.form, self.pool.all.surnames
  if not group or not group.trades or form.titled or form.n > 1 or surnames[form.family] then return false end
  if self.pool.here[m.doc].heads[form.key] then return true end
  return (self.weights.ORG[form.key] or 0) >= SOME * person_weight(self, form.key)
end

-- A body by the first words of its name: in the same document, or where they
-- are taken for a body, or for a name of any kind on little evidence.
local function join_short(self, m)
  local key, know, heads = m.form.key, self.know, self.pool.all.heads
  if not heads[key] then
    key = key:byte(-1) == PLURAL_END and key:sub(1, -2) -- "Dreamliners"
    if not heads[key] then return false end
  end
  if m.form.n > 3 or know.common[key] or know.heads[key] or know.place_heads[key] then return false end
  local is_body = m.type == nil or m.type == "ORG"
  local here, all = self.pool.here[m.doc].heads, self.pool.all.heads
  local group = is_body and pool.leading(here, key)
    or (is_body or m.type and (m.given.score or 1) <= 0.6) and pool.leading(all, key) or nil
  if not group and m.type == "PER" then
    local company = pool.leading(all, key)
    group = is_short_company(self, m, company) and company or nil
  end
  return group ~= nil and group.type ~= "LOC" and self.pool:join(group, m, "first word")
end

-- "the Lantern", "Rovers", "Brandt" of Hugo Brandt AG: a body by the last word
-- of its name, behind it in the same document.
local function join_end(self, m)
  local key, know = m.form.key, self.know
  if m.form.n > 1 or m.type == "PER" then return false end
  local group = pool.leading(self.pool.here[m.doc].ends, key)
  if not group or group.type == "LOC" or group.full_at[m.doc] > m.first then return false end
  local is_meant = m.written:find "^[Tt]he " or know.clubs[key] or m.type == "ORG" and group.trades
    or usage.before(self.documents[m.doc].text, m.first):find "[Tt]he %s*$"
  return is_meant and self.pool:join(group, m, "last word") or false
end

-- The group that a name by itself would go to.
local function lookup(self, form)
  local by_key = self.pool.by_key
  return form.known and by_key["known:" .. form.known.entity] or form.person and by_key[form.person]
    or form.acronym and self.defined[form.acronym] or by_key[form.name]
end

-- "GM and Chrysler" is the set of the two, whatever each is called.
local function join_set(self, m)
  local members = {}
  for part in (m.written:gsub(",", " and ") .. " and "):gmatch "%s*(.-)%s+and%s" do
    local group = part ~= "" and lookup(self, forms.of(part, self.know))
    members[#members + 1] = group and group.number or part ~= "" and core.fold(part) or nil
  end
  table.sort(members, function(a, b) return tostring(a) < tostring(b) end)
  return self.pool:join(self.pool:under("set:" .. table.concat(members, "+")), m, "set of the same")
end

-- Two long forms with one acronym are one where both are made of its letters.
local function join_defined(self, m)
  local acronym, initials = m.form.defines, m.form.initials
  local group = acronym and initials and initials:find(acronym, 1, true) and self.defined[acronym]
  return group and self.pool:join(group, m, "acronym defined") or false
end

-- What is left groups with its like, "GMs" with "GM".
local function join_same(self, m)
  local by_key, form = self.pool.by_key, m.form
  local may_be_plural = m.type ~= "PER" and not m.plural and form.like:byte(-1) == PLURAL_END
  local singular = may_be_plural and not by_key[form.name] and form.like:match "^(.+)s$"
  local one = singular and by_key["name:" .. singular]
  if one then return self.pool:join(one, m, "plural", true) end
  local group = self.pool:under(m.plural and "several:" .. form.like or form.name)
  return self.pool:join(group, m, "same name")
end

local function join_alone(self, m) return join_defined(self, m) or join_same(self, m) end

-- "the Joint Plan (JP)": the acronym in brackets right behind a longer name.
local function note_definition(self, long, short)
  if not long or long.doc ~= short.doc or long.form.n == 1 or not long.group then return end
  if short.first - long.last > 4 then return end
  local acronym = short.form.acronym
  local between = self.documents[short.doc].text:sub(long.last + 1, short.first - 1)
  if between:find "^%s*%([\"“]?$" then self.defined[acronym] = self.defined[acronym] or long.group end
end

-- Of which gender a document's titles say the bearers of a surname are.
local function note_title(self, m)
  local genders, family = self.title_genders[m.doc] or {}, m.form.family
  self.title_genders[m.doc] = genders
  local of = genders[family] or { gender = m.form.title_gender }
  genders[family] = of
  of.several = of.several or of.gender ~= m.form.title_gender
end

-- What all mentions together tell before any is joined: states that are
-- named, bodies that are named with their state, of what type each wording
-- was mostly found, which are companies by their mark. Returns the numbers of
-- persons by their full names, of other persons, of acronyms.
local function survey(self, list)
  local weights, persons, by_one_name, acronyms = self.weights, {}, {}, {}
  for k = 1, #list do
    local m = list[k]
    local form, type = m.form, m.type
    local known, key = form.known, form.key
    if known then self.states[known.kind == "state" and known.entity or known.country or ""] = true end
    if form.tail and type ~= "PER" then self.tail_keys[form.tail] = true end
    if form.company ~= key and (form.n > 1 or type == "ORG") then self.marked[form.company] = true end
    if form.title_gender and form.family then note_title(self, m) end
    if form.acronym then acronyms[#acronyms + 1] = k end
    if type == "PER" then
      local numbers = form.full and persons or by_one_name
      numbers[#numbers + 1] = k
    elseif weights[type] then
      weights[type][key] = (weights[type][key] or 0) + (m.given.score or 1)
    end
  end
  return persons, by_one_name, acronyms
end

-- One thing is of one type: what is a person here for want of evidence is a
-- club where the other mentions show it to be one.
local function retype(self, m)
  if m.type ~= "PER" or m.form.titled or m.group then return end
  local key, weights = m.form.key, self.weights
  if m.form.n == 1 and self.marked[key] then
    m.type = "ORG"
    return
  end
  local body, place = weights.ORG[key], weights.LOC[key]
  if not body and not place then return end
  local least = MORE * person_weight(self, key)
  if body and body > least then m.type = "ORG" end
  if place and place > least then m.type = "LOC" end
end

-- Names of several words group by themselves, but for "Vik Jr." and for what
-- may be a body without its state.
local function stands_alone(self, m)
  local form = m.form
  if not form.is_name and m.type ~= "PER" or form.several then return false end
  if form.n == 1 or not form.full and (form.junior or m.type == "PER") then return false end
  return m.type == "PER" or self.tail_keys[form.key] == nil
end

local function join_rest(self, m)
  local form = m.form
  return self.pool.all.tails[form.key] and join_tail(self, m) or form.acronym and join_acronym(self, m)
    or join_person(self, m) or join_short(self, m) or join_end(self, m) or join_same(self, m)
end

-- Persons by their full names: surnames must be known before "Washington" is
-- read as a city.
local function join_persons(self, list, persons)
  local endings = double.endings(list, persons)
  for n = 1, #persons do
    local k = persons[n]
    local m = list[k]
    retype(self, m)
    local person = m.type == "PER" and double.person(endings, m.form, self.know)
    if person then
      self.pool:join(self.pool:under(person), m, "double surname")
    elseif m.type == "PER" and not is_initial(m) and settles(self, list, k, m) then index.add(self, m) end
  end
end

-- Names that settle themselves. Returns the numbers of the mentions that do not.
local function join_settled(self, list)
  local left = {}
  for k = 1, #list do
    local m = list[k]
    if not m.group and not (is_initial(m) and join_initial(self, m)) then
      if settles(self, list, k, m) or stands_alone(self, m) and join_alone(self, m) then
        index.add(self, m)
      else
        left[#left + 1] = k
      end
    end
  end
  return left
end

--- Joins mentions to groups.
---@param list table[] mentions in order, with `form`
function Joiner:run(list)
  self.list = list
  local persons, by_one_name, acronyms = survey(self, list)
  join_persons(self, list, persons)
  for n = 1, #by_one_name do
    local m = list[by_one_name[n]]
    if not is_surname_here(self, m) then retype(self, m) end
  end
  local left = join_settled(self, list)
  index.finish(self, list, left)
  for n = 1, #acronyms do note_definition(self, list[acronyms[n] - 1], list[acronyms[n]]) end
  for n = 1, #left do
    local m = list[left[n]]
    if not m.form.several and (m.form.is_name or m.type == "PER") then join_rest(self, m) end
  end
  for n = 1, #left do
    local m = list[left[n]]
    if not m.group and m.form.several and m.form.is_name then join_set(self, m) end
  end
  phrase.join(self, list, left)
end

return M
