-- Who in a report bears a role: "the economy minister" is whom the report
-- introduces as "Ada Vik, the economy minister" or "Minister of Economy
-- Ada Vik", before it or after it, where the words fit one person only.
local apposition = require "parallax.entity.apposition"
local core = require "parallax.core"
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"
local span = require "parallax.span"

local place = core.place

local M = {}

---@class parallax.quote.Bearer
---@field entity string
---@field type "PER"|"ORG"
---@field at integer byte where it is first described
---@field words table<string, true> those of the description, folded
---@field count integer how many words they are
---@field heads table<string, true> its head nouns
---@field leads? boolean whether one of them leads a state

-- Beyond so many of one role nobody is "the minister"; so many words of a
-- description are kept, and so many names looked through.
local MOST_BEARERS <const>, MOST_WORDS <const>, MOST_NAMES <const> = 16, 64, 40

local DESCRIBED <const> = { PER = true, ORG = true }

-- So many nouns of a report are looked up one by one.
local MOST_NOUNS <const> = 32

-- Bytes between a noun and the name that it describes, at most; and those that
-- end a sentence or a clause, or the line.
local NEAR <const>, ENDS <const> = 96, "\n;:?!"

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

local function add(index, key, bearer)
  index[key] = index[key] or {}
  table.insert(index[key], bearer)
end

-- Who is described, as far as it was asked for.
local function bearers(view)
  if not view.bearers then
    view.bearers = {
      by_name = {}, by_head = {}, chiefs = {}, -- bearers
      is_read = {}, -- numbers of names
      of_entity = nil, -- numbers of the names of each
      reader = apposition.reader(view.doc, view.names, view.ranges, view.owners),
    }
  end
  return view.bearers
end

-- The names of a person or body, by number.
local function names_of(view, list, entity)
  if not list.of_entity then
    list.of_entity = {}
    for n = 1, #view.names do
      local name = view.names[n]
      if DESCRIBED[name.type] and name.entity then add(list.of_entity, name.entity, n) end
    end
  end
  return list.of_entity[entity]
end

local function bearer_of(list, name)
  local bearer = list.by_name[name.entity]
  if not bearer then
    bearer = { entity = name.entity, type = name.type, at = name.first, words = {}, count = 0, heads = {} }
    list.by_name[name.entity] = bearer
  end
  bearer.at = math.min(bearer.at, name.first)
  return bearer
end

-- Notes a description, tokens i to j, of a name.
local function note(view, list, name, i, j)
  while i <= j and one_of["dz,"][view.letters[i]] do i = i + 1 end
  while j >= i and view.letters[j] == "," do j = j - 1 end
  if i > j then return end
  local bearer = bearer_of(list, name)
  local head, chiefs = view:word(head_of(view, i, j)), nouns_of(view.doc.lang).chiefs
  if not bearer.heads[head] then
    bearer.heads[head] = true
    add(list.by_head, head, bearer)
    if chiefs[head] and not bearer.leads then
      bearer.leads = true
      list.chiefs[#list.chiefs + 1] = bearer
    end
  end
  for k = i, j do
    local word = view:word(k)
    if not bearer.words[word] and bearer.count < MOST_WORDS then
      bearer.words[word], bearer.count = true, bearer.count + 1
    end
  end
end

local APART <const> = one_of[".;:KiOCTaHpN<>"] -- right before a name, these are no end of what describes it

-- Reads what stands around name number n, once.
local function read(view, list, n)
  if list.is_read[n] or not list.reader then return end
  list.is_read[n] = true
  local i, j = list.reader:range(n)
  if i > j or APART[view.letters[i - 1]] and view.letters[j + 1] ~= "," then return end
  local phrases = {}
  list.reader:read(phrases, n)
  for k = 1, #phrases do
    local found = phrases[k]
    local from, to = view.tokens:range(found.first, found.last)
    if found.form ~= "nominal" then to = i - 1 end
    note(view, list, found.name, from, to)
  end
end

-- All that the document says of its persons and bodies beside their names.
local function all_bearers(view)
  local list = bearers(view)
  if not list.is_whole then
    list.is_whole = true
    for n = 1, #view.names do
      local name = view.names[n]
      if DESCRIBED[name.type] and name.entity then read(view, list, n) end
    end
  end
  return list
end

-- Reads what stands around the names that a noun at one of its places may
-- describe: no sentence ends between them.
local function read_near(view, places)
  local names, text, tokens = view.names, view.doc.text, view.tokens
  local from = span.first_ending(names, (tokens:span(places[1], places[1])) - NEAR) -- the first not too far left
  for n = 1, #places do
    local first, last = tokens:span(places[n], places[n])
    while names[from] and names[from].last < first - NEAR do from = from + 1 end
    local k, name = from, names[from]
    while name and name.first <= last + NEAR do
      local behind, before = last + 1, name.first - 1
      if name.first < first then behind, before = name.last + 1, first - 1 end
      if DESCRIBED[name.type] and name.entity and not place(text, ENDS, behind, before) then
        read(view, bearers(view), k)
      end
      k, name = k + 1, names[k + 1]
    end
  end
end

-- Reads what stands around the other names of some bearers.
local function read_others(view, list, some)
  for k = 1, math.min(#some, MOST_BEARERS) do
    local bearer = some[k]
    local others = bearer.is_whole and {} or names_of(view, list, bearer.entity)
    for n = 1, math.min(#others, MOST_NAMES) do read(view, list, others[n]) end
    bearer.is_whole = true
  end
end

-- Those whom the document describes with a noun: their names stand near its
-- places. Of many nouns, all names are looked at.
local function bearers_by(view, noun, places)
  local near, list = view.nouns_near or { nouns = {}, count = 0 }, view.bearers
  view.nouns_near = near
  if not near.nouns[noun] and not (list and list.is_whole) then
    near.nouns[noun], near.count = true, near.count + 1
    if near.count > MOST_NOUNS then return all_bearers(view).by_head[noun] or {} end
    read_near(view, places)
    list = view.bearers
    if list then read_others(view, list, list.by_head[noun] or {}) end
  end
  return list and list.by_head[noun] or {}
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

-- Of those described alike, the one who was named before token i in its
-- stretch or one of the two before, unless two were.
local function last_named(view, among, i)
  local _, n = view:unit(i)
  local before = view.units[n - 2] or view.units[1]
  local k, last = span.first_ending(view.names, (view:bytes(before.i, before.i))), view:bytes(i, i)
  local found
  for at = k, k + MOST_NAMES do
    local name = view.names[at]
    if not name or name.last >= last then return found end
    if among[name.entity] then
      if found and found ~= name.entity then return nil end
      found = name.entity
    end
  end
end

-- The tokens of each word.
local function all_places(view)
  local places, words = {}, view.words
  for k = 1, view.count do
    local of = places[words[k]]
    if of then of[#of + 1] = k else places[words[k]] = { k } end
  end
  return places
end

-- The tokens of the word that token k is. A few words are sought; of more a list
-- is made.
local function places_of(view, k)
  local asked, word = view.asked or { places = {}, count = 0 }, view.words[k]
  view.asked = asked
  if not asked.places[word] then
    asked.count = asked.count + 1
    asked.places[word] = view.tokens:repeats(k)
    if asked.count == MOST_NOUNS then asked.places = all_places(view) end
  end
  return asked.places[word]
end

-- The one whom the report describes with the words from token i to j: before
-- them, or else anywhere. Second: whether anybody is described so.
local function described(view, i, head, j)
  local nouns, noun, first = nouns_of(view.doc.lang), view:word(head), view:bytes(i, i)
  local places = places_of(view, head)
  local is_noun = view.letters[head] ~= "'" -- not the "'s" of "he's"
  if not is_noun or #places == 1 and noun ~= nouns.any_chief then return nil, false end -- nowhere else
  local list = noun == nouns.any_chief and all_bearers(view).chiefs or {}
  if #list == 0 then list = bearers_by(view, noun, places) end
  if #list > MOST_BEARERS then return nil, true end
  local found, earlier = {}, {}
  for _, bearer in ipairs(list) do
    if fits(view, bearer, i, head, j, nouns.passing) then
      found[#found + 1] = bearer.entity
      if bearer.at < first then
        earlier[#earlier + 1], earlier[bearer.entity] = bearer.entity, true
      end
    end
  end
  if #earlier > 1 then return last_named(view, earlier, i), true end
  return earlier[1] or #found == 1 and found[1] or nil, #found > 0
end

-- "The head of state": the one who bears such an office, the first of several.
local function chief(view)
  local first
  for _, bearer in ipairs(all_bearers(view).chiefs) do
    if bearer.type == "PER" and (not first or bearer.at < first.at) then first = bearer end
  end
  return first and first.entity
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
  if not is_age(view, i) then return nil end
  if not view.ages then
    view.ages = {}
    for k = 1, #view.names do
      local name = view.names[k]
      local age = name.type == "PER" and view.doc.text:match("^, (%d+)%f[%D]", name.last + 1)
      if age then view.ages[age] = view.ages[age] or name.entity end
    end
  end
  return view.ages[view.doc.text:match("^%d+", (view:bytes(i, i)))]
end

local function is_quoted(view, name)
  return view.letters[view.tokens:range(name.first, name.last)] == "q"
end

-- The one person named outside marks between two bytes; of several the one
-- whose name comes first of all words.
local function only_person(view, first, last)
  local k, found = span.first_ending(view.names, first), nil
  for at = k, k + MOST_NAMES do
    local name = view.names[at]
    if not name or name.last >= last then return found end
    if name.type == "PER" and not is_quoted(view, name) then
      if found and found.entity ~= name.entity then return found.first <= first + 1 and found or nil end
      found = found or name
    end
  end
end

-- "Ada Vik left early. The geologist said ...": a noun that the report has not
-- had yet says more of the one person it has just named. "The lawyer" there is
-- Vik's.
local function just_named(view, i, head)
  local nouns, noun = nouns_of(view.doc.lang), view:word(head)
  local is_person = role.persons(view.doc.lang)[noun] or noun:find "logist$" or is_age(view, i + 1)
  if not is_person or nouns.relative[noun] then return nil end
  if places_of(view, head)[1] < head and not is_age(view, i + 1) then return nil end
  local unit, n = view:unit(i)
  local before = view.units[n - 1] or unit
  local name = only_person(view, (view:bytes(before.i, before.i)), (view:bytes(i, i)))
  if not name or view.letters[i - 1] == "i" and name.first >= view:bytes(unit.i, unit.i) then return nil end -- told by
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
  if j > start + 1 and nouns_of(view.doc.lang).chiefs[phrase_of(view, start, j)] then return chief(view) end
  local head = head_of(view, i, j)
  local entity, is_known = described(view, i, head, j)
  if entity or is_known or head < j or not is_the then return entity end
  return just_named(view, i, head)
end

return M
