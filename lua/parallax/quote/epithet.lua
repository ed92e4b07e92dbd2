-- What a report says of its persons and bodies beside their names, in
-- appositions and titles: of "Ada Vik, the economy minister" that she is one.
-- Read where it is asked for, once.
local apposition = require "parallax.entity.apposition"
local core = require "parallax.core"
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
---@field within table<string, string|false> head noun -> the word that makes another of it: "prime"
---@field leads? boolean whether one of them leads a state

--- Beyond so many of one role nobody is "the minister"; so many nouns of a
--- report are looked up one by one.
M.MOST_BEARERS, M.MOST_NOUNS = 16, 32

local MOST_BEARERS <const>, MOST_NOUNS <const> = M.MOST_BEARERS, M.MOST_NOUNS

-- So many words of a description are kept, and so many names looked through.
local MOST_WORDS <const>, MOST_NAMES <const> = 64, 40

local DESCRIBED <const> = { PER = true, ORG = true }

--- Bytes between a noun and the name that it describes, at most.
M.NEAR = 96

local NEAR <const> = M.NEAR

-- What ends a sentence or a clause, or the line.
local ENDS <const> = "\n;:?!"

-- Tokens from an office to the name behind it.
local LONGEST_OFFICE <const> = 14

local built = {}

--- Nouns by what they tell: who leads a state, which bearer is meant, who is
--- somebody's, of what gender.
---@param lang string
---@return table<string, table|string>
function M.nouns(lang)
  if not built[lang] then
    local data, of = lexicon.load(lang .. ".role"), { gender = {} }
    for _, list in ipairs { "chiefs", "passing", "relative", "office", "person", "styles" } do
      of[list] = {}
      for _, word in ipairs(data[list]) do of[list][word] = true end
    end
    for _, gender in ipairs { "male", "female" } do
      for _, word in ipairs(data[gender]) do of.gender[word] = gender end
    end
    of.any_chief, of.compound = data.any_chief, {}
    for _, phrase in ipairs(data.chiefs) do of.compound[phrase:match "^%S+ (%S+)$" or ""] = true end
    built[lang] = of
  end
  return built[lang]
end

local STOPS <const> = ",R(iOKWH)T"

--- The head noun of the phrase from token i to j.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return integer
function M.head(view, i, j)
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
    bearer = { entity = name.entity, type = name.type, at = name.first, words = {}, count = 0, heads = {}, within = {} }
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
  local at, chiefs = M.head(view, i, j), M.nouns(view.doc.lang).chiefs
  local head, before = view:word(at), at > i and view:word(at - 1) or ""
  if chiefs[before .. " " .. head] and bearer.within[head] ~= false then
    bearer.within[head] = before -- a prime minister is not "the minister"
  else
    bearer.within[head] = false
  end
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

--- All that the document says of its persons and bodies beside their names.
---@param view parallax.quote.View
---@return { by_name: table<string, parallax.quote.Bearer>, by_head: table<string, parallax.quote.Bearer[]>,
---  chiefs: parallax.quote.Bearer[] }
function M.all(view)
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

-- "Minister of Trade [Ada Vik]", "by the Minister of State in the Ministry of
-- Defence, Dr. [Ada Vik]": what ends at a token is told of the name behind.
local function note_behind(view, name, at)
  if name.type ~= "PER" or name.first < view:bytes(at, at) then return end
  local i, first = view.tokens:range(name.first, name.last), at
  if i - at > LONGEST_OFFICE then return end
  local between = view.shape:sub(at + 1, i - 1)
  local is_direct = between:find "^Od?[xEb'-]+$" and not role.persons(view.doc.lang)[view:word(i - 1)]
  if not is_direct and not between:find "^[iOdxEbr'-]+,x?%.?$" then return end
  while one_of["xE"][view.letters[first - 1]] and not view:is_verb(first - 1) do first = first - 1 end
  local stop = core.place(view.shape, ",", at + 1, i - 1) or i
  note(view, bearers(view), name, first, stop - 1)
end

-- Reads what stands around the names that a noun at one of its places may
-- describe: no sentence ends between them.
local function read_near(view, places, is_person)
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
        if is_person then note_behind(view, name, places[n]) end
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

--- The names of a person or body.
---@param view parallax.quote.View
---@param entity string
---@return integer[] numbers in `view.names`
function M.names(view, entity) return names_of(view, bearers(view), entity) or {} end

--- Those whom the document describes with a noun: their names stand near its
--- places. Of many nouns, all names are looked at.
---@param view parallax.quote.View
---@param noun string folded
---@param places integer[] its tokens
---@return parallax.quote.Bearer[]
function M.by(view, noun, places)
  local near, list = view.nouns_near or { nouns = {}, count = 0 }, view.bearers
  view.nouns_near = near
  if not near.nouns[noun] and not (list and list.is_whole) then
    near.nouns[noun], near.count = true, near.count + 1
    if near.count > MOST_NOUNS then return M.all(view).by_head[noun] or {} end
    read_near(view, places, role.persons(view.doc.lang)[noun])
    list = view.bearers
    if list then read_others(view, list, list.by_head[noun] or {}) end
  end
  return list and list.by_head[noun] or {}
end

return M
