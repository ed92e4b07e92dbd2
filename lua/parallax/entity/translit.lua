-- Two spellings of one foreign name: "Volodymyr Zelensky" and "Vladimir
-- Zelenskiy", "Gaddafi" and "Qaddafi". They agree in their consonants and
-- nearly so in the rest; two persons of one document stay two.
local core = require "parallax.core"

local pool = require "parallax.entity.pool"
local spelling = require "parallax.entity.spelling"

local M = {}

-- Consonants that must agree before vowels may differ: below, half the names
-- of a language would fit.
local LEAST_CONSONANTS <const> = 3
-- Letters that may differ, for so many of the longer spelling.
local LETTERS_PER_CHANGE <const> = 4

-- Whether two spelling keys can be one word.
local function alike(a, b)
  if a == b then return true end
  if #spelling.skeleton(a) < LEAST_CONSONANTS then return false end
  return core.distance(a, b, math.max(#a, #b) // LETTERS_PER_CHANGE) ~= nil
end

-- Kept with the form, which many mentions share.
local function bones_of(form)
  form.bones = form.bones or spelling.skeleton(form.family)
  return form.bones
end

local function key_of(form)
  form.skeleton = form.skeleton or spelling.skeleton(form.given) .. " " .. bones_of(form)
  return form.skeleton
end

-- Two that one document names are two; so are "Jan Vik" and "Jon Vik".
local function fits(group, m, know)
  local form, other = m.form, group.spelt
  if not other or group.full_at[m.doc] or group.junior ~= form.junior then return false end
  local gender = form.gender ~= "either" and form.gender or nil
  if gender and group.gender and gender ~= group.gender then return false end
  if not alike(form.family, other.family) or not alike(form.given, other.given) then return false end
  if form.family == other.family then return true end
  -- Both parts differ, or the surname: only where no table has the given name.
  local is_long = #bones_of(form) > LEAST_CONSONANTS
  return is_long or form.given == other.given and not know.gender[form.words[1]]
end

--- Notes a full personal name by its consonants.
---@param groups table pool
---@param m table mention with `group`
function M.note(groups, m)
  m.group.spelt = m.group.spelt or { family = m.form.family, given = m.form.given }
  m.group.junior = m.group.junior or m.form.junior
  groups:note("skeletons", m, key_of(m.form))
end

-- The groups of persons by the consonants of their surnames, once somebody asks.
local function by_bones(groups, persons)
  if not groups.has_bones then
    groups.has_bones = true
    for k = 1, #persons do groups:note("bones", persons[k], bones_of(persons[k].form)) end
  end
  return groups.all.bones
end

--- The only person whose surname a mention of one word spells otherwise:
--- "Zelenčuk" for Zelenchuk. A surname of few consonants is too like others.
---@param groups table pool
---@param m table mention
---@param persons table[] mentions that name persons in full
---@return table? group
function M.surname(groups, m, persons)
  if m.type ~= "PER" or #persons == 0 then return nil end
  local bones = bones_of(m.form)
  if #bones <= LEAST_CONSONANTS then return nil end
  local family = m.form.family
  return pool.only(by_bones(groups, persons), bones, function(group) return alike(family, group.spelt.family) end)
end

--- The group of another spelling of a full personal name.
---@param groups table pool
---@param m table mention
---@param know table from knowledge.of
---@return table? group
function M.near(groups, m, know)
  local list = groups.all.skeletons[key_of(m.form)]
  for _, group in ipairs(list or {}) do
    if fits(group, m, know) then return group end
  end
  return nil
end

return M
