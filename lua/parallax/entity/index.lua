-- By which parts of their names the groups of a joiner are found. Surnames are
-- noted as soon as somebody is named in full, since whoever settles next asks
-- for them. First words, acronyms and the like are asked for by what does not
-- settle itself alone, which is little: they wait until it is known what that is.
local pool = require "parallax.entity.pool"
local translit = require "parallax.entity.translit"

local M = {}

--- The indexes a pool has to have.
M.NAMES = { "surnames", "juniors", "given", "heads", "tails", "initials", "lasts", "ends", "skeletons", "bones",
  "roles" }

local PLURAL_END <const> = ("s"):byte()

local function note_person(self, m)
  local groups = self.pool
  pool.name_in_full(m)
  groups:note("surnames", m, m.form.family)
  translit.note(groups, m)
  self.persons[#self.persons + 1] = m
end

local function note_other(self, m)
  local form, group = m.form, m.group
  local last = form.n > 1 and form.words[#form.words]
  group.trades = group.trades or form.company ~= form.key or form.known and form.known.kind == "company"
    or self.know.trading[last] or nil
  if form.defines then self.defined[form.defines] = self.defined[form.defines] or group end
  if form.n == 1 and not form.nickname then return end -- it has no parts
  pool.name_in_full(m)
  self.others[#self.others + 1] = m
end

--- Makes a settled name findable by its parts, once for all mentions alike.
---@param self table joiner
---@param m table mention with `group`
function M.add(self, m)
  local form, before = m.form, self.indexed[m.form]
  if before and before.group == m.group and before.type == m.type and before.doc == m.doc then return end
  self.indexed[form] = m
  local is_marked = m.type == "ORG" and form.company ~= form.key -- "Hugo Brandt AG"
  if form.full and m.group.type == nil and (m.type == "PER" or form.is_person and not is_marked) then
    note_person(self, m)
  elseif m.type ~= "PER" and form.is_name and not form.several then
    note_other(self, m)
  end
end

-- The keys by which some mentions ask: their words, "Dreamliner" of
-- "Dreamliners", an acronym's letters, the spelling of a surname.
local function keys_of(list, numbers)
  local asked = {}
  for n = 1, #numbers do
    local form = list[numbers[n]].form
    local key = form.key
    asked[key] = true
    if key:byte(-1) == PLURAL_END then asked[key:sub(1, -2)] = true end
    if form.acronym then asked[form.acronym] = true end
    if form.family then asked[form.family] = true end
  end
  return asked
end

local function note(groups, asked, name, m, key)
  if asked[key] then groups:note(name, m, key) end
end

local function note_parts(groups, asked, m)
  local form = m.form
  if form.tail then note(groups, asked, "tails", m, form.tail) end
  if form.company_end then note(groups, asked, "ends", m, form.company_end) end
  if form.nickname then note(groups, asked, "heads", m, form.nickname) end
  if form.full and m.type == nil and form.n < 4 and not form.code and not m.group.entity then
    note(groups, asked, "lasts", m, form.family)
  end
  if form.n == 1 then return end
  if form.initials then note(groups, asked, "initials", m, form.initials) end
  local openings = form.openings
  for k = 1, #openings do note(groups, asked, "heads", m, openings[k]) end
end

--- Notes all else that some mentions may ask for, once the rest has its groups.
---@param self table joiner
---@param list table[] all mentions
---@param numbers integer[] of those that ask
function M.finish(self, list, numbers)
  if #numbers == 0 then return end
  local asked, groups, persons, others = keys_of(list, numbers), self.pool, self.persons, self.others
  for k = 1, #persons do
    local m = persons[k]
    if m.form.elder then note(groups, asked, "juniors", m, m.form.elder) end
    note(groups, asked, "given", m, m.form.given)
  end
  for k = 1, #others do note_parts(groups, asked, others[k]) end
end

return M
