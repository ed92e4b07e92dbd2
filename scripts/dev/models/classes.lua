--- Classes of words for the lexicon of a model: WordNet's, the project's own
--- tables of names, and lists of names.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local wordnet = require "models.wordnet"

local M = {}

-- In the order of enum lexicon in tag_word.h.
local ORDER <const> = {
  "noun", "verb", "adjective", "adverb", "person", "group", "location", "saying", "forename", "surname", "place",
  "country", "people", "body", "company", "title", "site", "particle", "date", "work", "famous_person",
  "famous_place", "famous_body",
}
local BIT = {}
for k, class in ipairs(ORDER) do BIT[class] = 1 << (k - 1) end

-- Words that say nothing of the names they stand in.
local CLOSED = {}
for word in ("a an and at by da de del della der di do dos du el en for from i in la las le les los no of on or the to "
  .. "u und upon van von with y"):gmatch "%S+" do CLOSED[word] = true end

local function collector()
  local masks = {}
  local function add(word, class)
    local folded = core.fold(word)
    masks[folded] = (masks[folded] or 0) | BIT[class]
  end
  return masks, add
end

-- Every word of a name.
local function add_name(add, name, class)
  for word in name:gmatch "[^%s%-]+" do
    if not CLOSED[word:lower()] and #word > 1 then add(word, class) end
  end
end

local function add_all(add, list, class)
  for _, name in ipairs(list) do add_name(add, name, class) end
end

local function add_words(add, list, class)
  for _, word in ipairs(list) do
    if not word:find " " then add(word, class) end
  end
end

local function add_countries(add, country)
  for _, state in ipairs(country.states) do
    add_name(add, state.name, "country")
    add_all(add, state.also or {}, "country")
    for _, people in ipairs(state.people) do
      add_name(add, people, "people")
      add_name(add, people .. "s", "people")
    end
    add_all(add, state.capital, "place")
    add_all(add, state.seat or {}, "place")
  end
  for _, people in ipairs(country.peoples) do
    if type(people) == "string" then
      add_name(add, people, "people")
      add_name(add, people .. "s", "people")
    end
  end
end

local function add_tables(add, lang)
  local function load(name) return lexicon.load(lang .. "." .. name) end
  local forename, place, organisation, title = load "forename", load "place", load "organisation", load "title"
  for _, list in ipairs { forename.male, forename.female, forename.either } do add_all(add, list, "forename") end
  add_words(add, forename.particles, "particle")
  add_words(add, forename.first_surnames, "surname")
  add_countries(add, load "country")
  for _, list in ipairs { place.regions, place.us_states, place.cities } do add_all(add, list, "place") end
  add_words(add, place.heads_after, "site")
  for _, body in ipairs(organisation.bodies) do
    add_name(add, body.name, "body")
    add_all(add, body.also, "body")
  end
  for _, list in ipairs { organisation.heads, organisation.suffixes } do add_words(add, list, "company") end
  for _, list in ipairs { title.man, title.woman, title.either, title.honorific } do add_words(add, list, "title") end
  local calendar = load "calendar"
  add_words(add, calendar.months, "date")
  add_words(add, calendar.days, "date")
  add_words(add, calendar.event_heads, "work")
end

local LISTS <const> = {
  { "forename", "forename" }, { "surname", "surname" }, { "city", "place" }, { "place", "place" },
}

local function add_lists(add, folder)
  for _, list in ipairs(LISTS) do
    for line in io.lines(("%s/%s.txt"):format(folder, list[1])) do
      if not line:find "^#" then add_name(add, line, list[2]) end
    end
  end
end

--- Writes each folded word with its classes as a number.
---@param out file*
---@param folder string the lists of names
---@param lang string
function M.write(out, folder, lang)
  local masks, add = collector()
  wordnet.classes(add)
  add_tables(add, lang)
  add_lists(add, folder)
  local words = {}
  for word in pairs(masks) do words[#words + 1] = word end
  table.sort(words)
  for _, word in ipairs(words) do out:write(word, "\t", masks[word], "\n") end
end

return M
