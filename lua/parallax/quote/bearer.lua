-- Who in a report bears a role: "the economy minister" is whom the report
-- introduces as "Jonas Hartwig, the economy minister" or "Minister of Economy
-- Jonas Hartwig", before it or after it, where the words fit one person only.
local apposition = require "parallax.entity.apposition"
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"
local span = require "parallax.span"

local M = {}

---@class parallax.quote.Bearer
---@field entity string
---@field type "PER"|"ORG"
---@field at integer byte where it is first described
---@field words table<string, true> those of the description, folded
---@field heads table<string, true> its head nouns

-- As many letters of two words have to be the same: "Peru" and "Peruvian".
local SAME <const> = 4

local built = {}

-- Nouns by what they tell: who leads a state, which bearer is meant, who is
-- somebody's, of what gender.
local function nouns_of(lang)
  if not built[lang] then
    local data, of = lexicon.load(lang .. ".role"), { gender = {} }
    for _, list in ipairs { "chiefs", "passing", "relative" } do
      of[list] = {}
      for _, word in ipairs(data[list]) do of[list][word] = true end
    end
    for _, gender in ipairs { "male", "female" } do
      for _, word in ipairs(data[gender]) do of.gender[word] = gender end
    end
    of.any_chief = data.any_chief
    built[lang] = of
  end
  return built[lang]
end

local STOPS <const> = ",R(iOKWH)T"

-- The head noun of the phrase from token i to j.
local function head_of(view, i, j)
  local k = i
  while k < j and not one_of[STOPS][view.letters[k + 1]] do k = k + 1 end
  return k
end

-- Notes a description, tokens i to j, of a name.
local function note(view, list, name, i, j)
  while i <= j and one_of["dz,"][view.letters[i]] do i = i + 1 end
  while j >= i and view.letters[j] == "," do j = j - 1 end
  if i > j then return end
  local bearer = list[name.entity]
  if not bearer then
    bearer = { entity = name.entity, type = name.type, at = name.first, words = {}, heads = {} }
    list[name.entity], list[#list + 1] = bearer, bearer
  end
  bearer.heads[view:word(head_of(view, i, j))] = true
  for k = i, j do bearer.words[view:word(k)] = true end
end

-- All that the document says of its persons and bodies beside their names.
local function bearers(view)
  if view.bearers then return view.bearers end
  local list, names = {}, {}
  for k = 1, #view.names do
    local name = view.names[k]
    names[k] = { first = name.first, last = name.last, type = name.type, entity = name.entity }
  end
  for _, found in ipairs(apposition.find(view.doc, names)) do
    local name = found.name
    if name.entity and (name.type == "PER" or name.type == "ORG") then
      local i, j = view.tokens:range(found.first, found.last)
      if found.form == "nominal" then
        note(view, list, name, i, j)
      else
        note(view, list, name, i, name.i - 1)
      end
    end
  end
  view.bearers = list
  return list
end

local function alike(a, b)
  if a == b then return true end
  return #a >= SAME and #b >= SAME and a:sub(1, SAME) == b:sub(1, SAME)
end

-- Whether a description has each word of the phrase from token i to j but its head.
local function fits(view, bearer, i, head, j, passing)
  for k = i, j do
    local letter, word = view.letters[k], view:word(k)
    if k ~= head and not one_of["dzO'iB,"][letter] and not passing[word] then
      local has = false
      for other in pairs(bearer.words) do has = has or alike(word, other) end
      if not has then return false end
    end
  end
  return true
end

local function is_chief(bearer, chiefs)
  for noun in pairs(bearer.heads) do
    if chiefs[noun] then return true end
  end
  return false
end

-- Of those described alike before a byte, the one who was named last of them,
-- unless both are in sight.
local function last_named(view, among, count, i, first)
  if count == 1 then return next(among) end
  local unit, n = view:unit(i)
  unit = view.units[n - 2] or view.units[1]
  local start, found = view:bytes(unit.i, unit.i), nil
  local k = span.first_ending(view.names, start)
  while view.names[k] and view.names[k].last < first do
    local entity = view.names[k].entity
    if among[entity] then
      if found and found ~= entity then return nil end
      found = entity
    end
    k = k + 1
  end
  return found
end

-- The one whom the report describes with the words from token i to j: before
-- them, or else anywhere.
local function described(view, i, head, j)
  local nouns, noun, first = nouns_of(view.doc.lang), view:word(head), view:bytes(i, i)
  local found, count, earlier, before = nil, 0, {}, 0
  for _, bearer in ipairs(bearers(view)) do
    local is_it = bearer.heads[noun] or noun == nouns.any_chief and is_chief(bearer, nouns.chiefs)
    if is_it and fits(view, bearer, i, head, j, nouns.passing) then
      found, count = bearer.entity, count + 1
      if bearer.at < first then earlier[bearer.entity], before = true, before + 1 end
    end
  end
  if before > 0 then return last_named(view, earlier, before, i, first), true end
  return count == 1 and found or nil, count > 0
end

-- "The head of state": the one who bears such an office, the first of several.
local function chief(view)
  local chiefs = nouns_of(view.doc.lang).chiefs
  local first, at
  for _, bearer in ipairs(bearers(view)) do
    if bearer.type == "PER" and is_chief(bearer, chiefs) and (not at or bearer.at < at) then
      first, at = bearer.entity, bearer.at
    end
  end
  return first
end

-- Tokens i to j as they are listed: "head of state".
local function phrase_of(view, i, j)
  local words = {}
  for k = i, j do words[#words + 1] = view:word(k) end
  return table.concat(words, " ")
end

local function is_age(view, i) return view.doc.text:find("^%d+%-year%-old", (view:bytes(i, i))) ~= nil end

-- "The 47-year-old": who is told to be of that age.
local function aged(view, i)
  local age = is_age(view, i) and view.doc.text:match("^%d+", (view:bytes(i, i)))
  for k = 1, age and #view.names or 0 do
    local name = view.names[k]
    if name.type == "PER" and view.doc.text:match("^, (%d+)%f[%D]", name.last + 1) == age then return name.entity end
  end
end

local function is_quoted(view, name)
  return view.letters[view.tokens:range(name.first, name.last)] == "q"
end

-- The one person named outside marks between two bytes; of several the one
-- whose name comes first of all words.
local function only_person(view, first, last)
  local k, found = span.first_ending(view.names, first), nil
  while view.names[k] and view.names[k].last < last do
    local name = view.names[k]
    if name.type == "PER" and not is_quoted(view, name) then
      if found and found.entity ~= name.entity then return found.first <= first + 1 and found or nil end
      found = found or name
    end
    k = k + 1
  end
  return found
end

-- Whether a word stands somewhere before token i.
local function is_told_before(view, word, i)
  for k = 1, i - 1 do
    if view:word(k) == word then return true end
  end
  return false
end

-- "Ada Vik left early. The geologist said ...": a noun that the report has not
-- had yet says more of the one person it has just named. "The lawyer" there is
-- Vik's.
local function just_named(view, i, head)
  local nouns, noun = nouns_of(view.doc.lang), view:word(head)
  local is_person = role.persons(view.doc.lang)[noun] or noun:find "logist$" or is_age(view, i + 1)
  if not is_person or nouns.relative[noun] or not is_age(view, i + 1) and is_told_before(view, noun, head) then return nil end
  local unit, n = view:unit(i)
  local before = view.units[n - 1] or unit
  local name = only_person(view, (view:bytes(before.i, before.i)), (view:bytes(i, i)))
  if not name then return nil end
  local gender, own = knowledge.of(view.doc.lang).gender[name.entity:match "^%S+":lower()], nouns.gender[noun]
  return (not own or own == gender or gender == nil or gender == "either") and name.entity or nil
end

--- The person or body of the report that the words from token i to j mean, a
--- phrase with "the", or one that a headline has without it.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return string? entity nil where nobody is described so, or several are
function M.of(view, i, j)
  local is_the = view:word(i) == view.definite
  local start = i < j and one_of["dz"][view.letters[i]] and i + 1 or i
  local person = aged(view, start)
  if person then return person end
  if nouns_of(view.doc.lang).chiefs[phrase_of(view, start, j)] and j > start + 1 then return chief(view) end
  local head = head_of(view, i, j)
  local entity, is_known = described(view, i, head, j)
  if entity or is_known or head < j or not is_the then return entity end
  return just_named(view, i, head)
end

return M
