-- What a name behind "President of" is. Behind an office comes what it is an
-- office in, and only then who holds it: "President of Vellia | Ada Vik" is a
-- place and a person, and Vellia is a place wherever else the text has it.
local lexicon = require "parallax.lexicon"

local M = {}

local SCORE <const> = 0.75

-- Tokens of a name that may be two.
local LONGEST <const> = 8

-- Tokens of an office behind which its bearer stands.
local MOST_OFFICE <const> = 8

local built = {}

-- The nouns that a state's name follows with "of".
local function nouns_of(lang)
  if not built[lang] then
    local set, data = {}, lexicon.load(lang .. ".role")
    for _, list in ipairs { data.chiefs, data.of_state } do
      for _, noun in ipairs(list) do set[noun] = true end
    end
    built[lang] = set
  end
  return built[lang]
end

-- Whether a name that may be a person's, or a place's with a person's, stands behind
-- "President of" or "President of the".
local function is_behind(found, words, nouns)
  local k = found.i - 1
  local word = words[k]
  if word ~= "of" and word ~= "the" then return false end
  if found.type ~= "PER" and found.j < found.i + 2 then return false end
  if word == "the" then k = k - 1 end
  return words[k] == "of" and nouns[words[k - 1]] == true
end

local function key_of(text, i, j) return text.tokens:folded(i, j) end

-- Where in a name the person begins: what is left of it, or the place by
-- itself, stands elsewhere in the text, or an initial tells, or a given name
-- and a surname are left. Nil where it is one name.
local function person_at(found, text, stands)
  if found.j - found.i > LONGEST then return nil end
  if found.type ~= "PER" then -- "the Republic Ada Vik", taken for a place
    for k = found.i + 1, found.j - 1 do
      if stands[key_of(text, k, found.j)] == "PER" then return k end
    end
    return nil
  end
  for k = found.i + 1, found.j do
    local is_whole = k < found.j
    if stands[key_of(text, found.i, k - 1)] or is_whole and stands[key_of(text, k, found.j)] then return k end
    if is_whole and text.letters:find("^I", k) then return k end
  end
  return found.j - found.i == 2 and found.i + 1 or nil
end

local function keys_in(names, text)
  local stands = {}
  for k = 1, #names do stands[key_of(text, names[k].i, names[k].j)] = names[k].type end
  return stands
end

local function first_behind(names, words, nouns)
  for n = 1, #names do
    if is_behind(names[n], words, nouns) then return n end
  end
  return nil
end

-- The names in order, each place and person by itself; and the places by key.
local function apart(names, text, nouns)
  local places, first = {}, first_behind(names, text.words, nouns)
  if not first then return names, places end
  local list, stands = table.move(names, 1, first - 1, 1, {}), keys_in(names, text)
  for n = first, #names do
    local found = names[n]
    local behind = is_behind(found, text.words, nouns)
    local k = behind and found.i < found.j and person_at(found, text, stands)
    if k then
      list[#list + 1] = { i = found.i, j = k - 1, type = "LOC", rule = "located", score = SCORE }
      places[key_of(text, found.i, k - 1)] = true
      found.i, found.type = k, "PER"
    elseif behind and found.i == found.j then
      places[text.words[found.i]] = true
    end
    list[#list + 1] = found
  end
  return list, places
end

-- What is a word of somebody's full name is no place.
local function drop_persons(places, names, text)
  for n = 1, #names do
    local found = names[n]
    if found.type == "PER" and found.i < found.j then
      places[text.words[found.i]], places[text.words[found.j]] = nil, nil
    end
  end
end

-- ", the Minister of Ecology, | Ada Vik,": whoever bears an office is a person.
local function is_bearer(found, text, offices)
  local words, i = text.words, found.i
  if found.i == found.j or words[i - 1] ~= "," or words[found.j + 1] ~= "," then return false end
  for k = i - 2, math.max(2, i - MOST_OFFICE), -1 do
    if words[k] == "of" then return offices[words[k - 1]] == true end
    if not text.shapes:find("^X", k) then return false end
  end
  return false
end

--- Parts the place of an office from who holds it, and calls such places
--- places throughout the text.
---@param names table[] records in tokens, in order, apart from each other
---@param text table the letters of the text, of letters.lua
---@param lang string
---@return table[] records in order, apart from each other
function M.settle(names, text, lang)
  local nouns = nouns_of(lang)
  local list, places = apart(names, text, nouns)
  for n = 1, #list do
    local found = list[n]
    if found.type == "MISC" and is_bearer(found, text, nouns) then
      found.type, found.rule, found.score = "PER", "title", SCORE
    end
  end
  if next(places) == nil then return list end
  drop_persons(places, list, text)
  for n = 1, #list do
    local found = list[n]
    if found.type == "PER" then
      local key = key_of(text, found.i, found.j)
      local is_people = places[key:match "^(.*)n$" or ""]
      if places[key] or is_people then
        found.type, found.rule, found.score = is_people and "MISC" or "LOC", is_people and "people" or "located", SCORE
      end
    end
  end
  return list
end

return M
