-- Who in a report bears a role: "the economy minister" is whom the report
-- introduces as "Jonas Hartwig, the economy minister" or "Minister of Economy
-- Jonas Hartwig", before it or after it, where the words fit one person only.
local apposition = require "parallax.entity.apposition"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"

local M = {}

---@class parallax.quote.Bearer
---@field entity string
---@field type "PER"|"ORG"
---@field words table<string, true> those of the description, folded
---@field heads table<string, true> its head nouns

-- As many letters of two words have to be the same: "Peru" and "Peruvian".
local SAME <const> = 4

local built = {}

-- Nouns for whoever leads a state, and those that are no way to tell persons
-- apart.
local function nouns_of(lang)
  if not built[lang] then
    built[lang] = { chiefs = {}, passing = {} }
    local data = lexicon.load(lang .. ".role")
    for _, list in ipairs { "chiefs", "passing" } do
      for _, word in ipairs(data[list]) do built[lang][list][word] = true end
    end
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
    bearer = { entity = name.entity, type = name.type, words = {}, heads = {} }
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

--- The one person or body of the report that the words from token i to j
--- describe: "the former mayor of Oslo".
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return string? entity nil where nobody is described so, or several are
function M.of(view, i, j)
  local head, nouns = head_of(view, i, j), nouns_of(view.doc.lang)
  local noun, found = view:word(head), nil
  for _, bearer in ipairs(bearers(view)) do
    if bearer.heads[noun] and fits(view, bearer, i, head, j, nouns.passing) then
      if found then return nil end
      found = bearer
    end
  end
  return found and found.entity
end

return M
