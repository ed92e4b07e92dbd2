-- What a noun phrase says of the one it stands for: "Dravonia's deputy trade
-- minister" and "the deputy minister of Trade of Dravonia" say the same. The
-- noun, what it is for, of which place, of whom.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

local M = {}

--- The noun of whom nothing is told but where he belongs: "Ada Vik of the union".
M.ANY = "*"

---@class parallax.Description
---@field noun string the first of those that name the same: "chair" of "chairwoman"
---@field of string[] what it is for and whose, folded: "trade"; "halvik" of "the head of Halvik"
---@field place? string the name of the place, folded
---@field rank string words like "former" and "deputy", in order of the alphabet
---@field gender? "male"|"female" that the noun tells
---@field only? "PER"|"ORG" what alone the noun can be for
---@field vague? boolean it fits too many, or may be anyone
---@field state? boolean with a place it is the state there that speaks
---@field owned? boolean "its leader": whose is not told

-- Words and bytes of a phrase that are read; letters of two words that have to be the
-- same, which are half of the longer at least.
local MOST_WORDS <const>, MOST_BYTES <const>, SAME <const> = 12, 200, 4

local function set_of(...)
  local set = {}
  for _, list in ipairs { ... } do
    for _, word in ipairs(list) do set[core.fold(word)] = true end
  end
  return set
end

-- Noun to the first of those that name the same, and to those it may stand for.
local function equals_of(data)
  local first, covers = {}, {}
  for _, list in ipairs(data.same) do
    for _, noun in ipairs(list) do first[noun] = first[noun] or list[1] end
  end
  for _, list in ipairs(data.broader) do
    local noun = first[list[1]] or list[1]
    local of = covers[noun] or {}
    covers[noun] = of
    for k = 2, #list do of[first[list[k]] or list[k]] = true end
  end
  return first, covers
end

-- Noun to those that may name the same, or a kind of it, or what it is a kind of.
local function nouns_near(covers)
  local near = {}
  local function add(noun, other)
    near[noun] = near[noun] or { noun }
    for _, known in ipairs(near[noun]) do
      if known == other then return end
    end
    table.insert(near[noun], other)
  end
  for noun, of in pairs(covers) do
    for other in pairs(of) do
      add(noun, other)
      add(other, noun)
    end
  end
  for _, list in pairs(near) do table.sort(list) end
  return near
end

-- What of several words is one noun: "head of state", not "party leader",
-- which tells of what.
local function add_phrases(words, honorific)
  for noun in pairs(set_of(honorific)) do words.persons[noun] = nil end
  for noun in pairs(words.first) do
    if noun:find " " then words.phrases[noun] = true end
    if not words.bodies[noun] then words.persons[noun] = true end
  end
  for noun in pairs(words.persons) do
    local first = not noun:find " of " and noun:match "^(%S+) "
    if first and words.empty[first] and not words.rank[first] then words.phrases[noun] = true end
  end
end

local built = {}

local function build(lang)
  local data, role = lexicon.load(lang .. ".description"), lexicon.load(lang .. ".role")
  local described, title = lexicon.load(lang .. ".descriptor"), lexicon.load(lang .. ".title")
  local organisation = lexicon.load(lang .. ".organisation")
  local words = {
    persons = set_of(role.office, role.person, described.heads, described.either, title.either),
    bodies = set_of(organisation.heads, organisation.heads_of, organisation.trading, described.bodies, role.body,
      role.business),
    determiners = set_of(lexicon.load(lang .. ".pronoun").determiners, data.owned, data.indefinite),
    rank = set_of(data.rank), vague = set_of(data.vague), empty = set_of(data.empty, role.passing),
    owned = set_of(data.owned), indefinite = set_of(data.indefinite), ends = set_of(data.prepositions),
    male = set_of(role.male), female = set_of(role.female), peoples = set_of(data.peoples),
    heading = data.heading, heads_of = data.heads_of, states = set_of(data.states), phrases = {},
    trading = set_of(organisation.trading, organisation.suffixes, data.companies), clubs = set_of(organisation.clubs),
  }
  words.first, words.covers = equals_of(data)
  words.near = nouns_near(words.covers)
  add_phrases(words, title.honorific)
  return words
end

--- What a language knows of such phrases; nil where it has no lists.
---@param lang string
---@return table?
function M.words(lang)
  if built[lang] == nil then built[lang] = lexicon.has(lang .. ".description") and build(lang) or false end
  return built[lang] or nil
end

-- The words of a phrase, folded, with "'s" a word of its own.
local function split(text)
  local list = {}
  text = text:gsub("’", "'"):gsub("'s%f[%s%z]", " 's "):gsub("s' ", "s 's "):gsub("%f[%w][Ee]x%-", "former ")
  for word in text:gmatch "[%w\128-\255'&-]+" do list[#list + 1] = core.fold(word) end
  return list
end

-- Joins what is one noun: "head of state".
local function with_phrases(list, words)
  local joined, k = {}, 1
  while k <= #list do
    local stop = k
    for last = math.min(k + 3, #list), k + 1, -1 do
      if words.phrases[table.concat(list, " ", k, last)] then
        stop = last
        break
      end
    end
    joined[#joined + 1] = table.concat(list, " ", k, stop)
    k = stop + 1
  end
  return joined
end

-- Where the noun phrase ends: at the first preposition.
local function head_at(list, words)
  local k = 1
  while k < #list and not words.ends[list[k + 1]] do k = k + 1 end
  return k
end

local function is_open(word, words)
  return not words.determiners[word] and not words.empty[word] and not words.ends[word] and not word:find "^[%d']"
end

-- What words from i to j are: a place, or what the noun is for.
local function note(found, list, i, j, words, place_of)
  while i <= j and not is_open(list[i], words) do i = i + 1 end
  if i > j then return end
  local place = place_of(table.concat(list, " ", i, j)) or place_of(list[j])
  if place then
    found.place = found.place or place
    return
  end
  for k = i, j do
    if is_open(list[k], words) then found.of[#found.of + 1] = list[k] end
  end
end

-- What stands behind the noun: "of Trade of Dravonia".
local function read_behind(found, list, k, words, place_of)
  while k <= #list do
    local stop = k
    while stop < #list and not words.ends[list[stop + 1]] do stop = stop + 1 end
    note(found, list, k + 1, stop, words, place_of)
    k = stop + 1
  end
end

-- What stands before the noun: "Dravonia's deputy trade", "Dravonian deputy trade".
local function read_before(found, list, last, words, place_of)
  local from, ranks = 1, {}
  for k = 2, last do
    if list[k] == "'s" then
      note(found, list, from, k - 1, words, place_of)
      from = k + 1
    end
  end
  for k = from, last do
    local word = list[k]
    local place = place_of(word)
    if words.rank[word] then
      ranks[#ranks + 1] = word
    elseif place then
      found.place = found.place or place
    elseif is_open(word, words) then
      found.of[#found.of + 1] = word
    end
  end
  table.sort(ranks)
  found.rank = table.concat(ranks, " ")
end

-- What the last word of a name tells of a body: "Nordvind Lines" is a company,
-- "Kronbank" a bank. Second: what is left of the word.
local function body_in(word, words)
  if words.trading[word] then return "company" end
  if words.clubs[word] then return "club" end
  if words.bodies[word] then return word end
  for n = 4, #word - 3 do
    local ending = word:sub(-n)
    if words.bodies[ending] then return ending, word:sub(1, -n - 1) end
  end
end

-- "The head of the Dravonian government" as "the Dravonian head of government".
local function with_head(text, words)
  for _, noun in ipairs(words.heads_of) do
    text = text:gsub("^(.-)(%f[%a][Hh]ead) of the (%S+) (%a+)", function(before, head, place, last)
      return core.fold(last) == noun and ("%s%s %s of %s"):format(before, place, head, noun) or nil
    end)
  end
  return text
end

--- Reads a phrase.
---@param text string
---@param words table of M.words
---@param place_of fun(word: string): string? the place that folded words name or belong to
---@param is_name? boolean it is the name of a body: "Kronbank"
---@return parallax.Description? description nil where the head noun is none for a person or a body
function M.of(text, words, place_of, is_name)
  if #text > MOST_BYTES then return nil end
  local years = text:match "^(%d+)%-year%-old" or text:match "^%a+ (%d+)%-year%-old"
  if years then return { noun = "aged", of = { years }, rank = "", only = "PER" } end
  local list = split(with_head(text, words))
  if #list == 0 or #list > MOST_WORDS then return nil end
  list = with_phrases(list, words)
  local at = head_at(list, words)
  local noun, rest = list[at], nil
  if is_name then noun, rest = body_in(noun, words) end
  if not words.bodies[noun] and not words.persons[noun] then return nil end
  local found = {
    state = words.states[noun], noun = words.first[noun] or noun, of = { rest }, owned = words.owned[list[1]],
    vague = words.vague[noun] or words.indefinite[list[1]],
    only = not words.bodies[noun] and "PER" or not words.persons[noun] and "ORG" or nil,
    gender = words.male[noun] and "male" or words.female[noun] and "female" or nil,
  }
  read_before(found, list, at - 1, words, place_of)
  read_behind(found, list, at + 1, words, place_of)
  return found
end

--- "Air force commander" of "air force commander General", where a rank or a
--- title stands behind a role.
---@param text string
---@param words table of M.words
---@return string?
function M.before_title(text, words)
  local role, title = text:match "^(.*%S) (%u%S*)$"
  local noun = role and core.fold(role:match "%S+$")
  return noun and words.persons[core.fold(title)] and words.persons[noun] and role or nil
end

-- "Economy" and "economic", "Peru" and "Peruvian"; not "community" and "commission".
local function alike(a, b)
  if a == b then return true end
  local n = math.max(SAME, (math.max(#a, #b) + 1) // 2)
  return #a >= n and #b >= n and a:sub(1, n) == b:sub(1, n)
end

-- Whether each word of one list is in the other.
local function are_in(list, other)
  for _, word in ipairs(list) do
    local has = false
    for k = 1, #other do has = has or alike(word, other[k]) end
    if not has then return false end
  end
  return true
end

local function differ(a, b) return a ~= nil and b ~= nil and a ~= b end

local function stands_for(noun, other, words)
  return words.covers[noun] ~= nil and words.covers[noun][other] == true
end

--- Whether a description may be of the one that another is of, leaving out the
--- place. "The minister" may be the trade minister; "the head of the union" is
--- no president of whom nothing is told.
---@param wanted parallax.Description
---@param known parallax.Description
---@param words table of M.words
---@return boolean fits
---@return boolean? is_strong what both say it is for is the same; true beside false: it is another thing
function M.fits(wanted, known, words)
  if known.noun == M.ANY then return #wanted.of > 0 and are_in(wanted.of, known.of) end
  local same = wanted.noun == known.noun
  local broader = stands_for(wanted.noun, known.noun, words)
  if not same and not broader and not stands_for(known.noun, wanted.noun, words) then return false end
  if wanted.rank ~= known.rank or differ(wanted.gender, known.gender) then return false end
  if #wanted.of > 0 and #known.of > 0 then
    local fits = are_in(wanted.of, known.of) or are_in(known.of, wanted.of)
    return fits, fits or same
  end
  if not same and not broader then return false end
  return #wanted.of == 0 or same and not known.owned
end

return M
