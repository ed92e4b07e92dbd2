-- Who is meant by a speaker without a name, read off all reports together:
-- "the minister" of one is the trade minister that another names, "Dravonia's
-- trade ministry" is the "Ministry of Trade" of the next. Only where the words
-- fit one alone.
-- Not detected: whom only the story tells ("the champion"), several at once.
local core = require "parallax.core"

local description = require "parallax.compare.description"
local knowledge = require "parallax.entity.knowledge"
local told = require "parallax.compare.told"

local M = {}

---@class parallax.Described
---@field by_noun table<string, table[]> those that may be meant: `name`, `type`, `gender`, `docs` and `list`, the
---  descriptions of them
---@field loose table<string, parallax.Description[]> speakers without a name
---@field state_of table<string, string> folded name of a place -> its name
local Described = {}
Described.__index = Described

-- Of so many with one noun nobody is meant alone.
local MOST <const> = 64
-- Letters that a place and its people have to share; no place has so many.
local LEAST_STEM <const>, LONGEST <const> = 4, 40

local function differ(a, b) return a ~= nil and b ~= nil and a ~= b end

-- The places of all reports: folded name to itself, stem to name.
local function places_of(groups)
  local places = { named = {}, stems = {}, name_of = {} }
  for _, group in ipairs(groups) do
    local name = core.fold(group.entity)
    if group.type == "LOC" then places.name_of[name] = places.name_of[name] or group.entity end
    if group.type == "LOC" and not name:find " " then
      places.named[name] = name
      local stem = name:gsub("[aeiouy]+$", "")
      if #stem >= LEAST_STEM then places.stems[stem] = places.stems[stem] or name end
    elseif group.type == "LOC" then
      places.named[name] = name
    end
  end
  return places
end

-- Tells of folded words what place they name or belong to.
local function place_teller(places, lang)
  local know, endings = knowledge.of(lang), description.words(lang).peoples
  return function(word)
    local known = know and know.by_form[word]
    if known and known.kind == "state" then return core.fold(known.entity) end
    if known and known.kind == "people" and known.country then return core.fold(known.country) end
    if places.named[word] then return word end
    for n = LEAST_STEM, math.min(#word - 1, LONGEST) do
      local place = places.stems[word:sub(1, n)]
      if place and endings[word:sub(n + 1)] then return place end
      if place and endings[word:sub(#place + 1)] and word:sub(1, #place) == place then return place end
    end
    return nil
  end
end

local function entry_of(self, name, group)
  local entry = self.by_name[name]
  if not entry then
    entry = { name = name, type = group.type, gender = group.gender, docs = {}, list = {}, nouns = {}, seen = {} }
    self.by_name[name] = entry
  end
  return entry
end

-- Notes a description of an entry.
local function keep(self, entry, d, found)
  entry.docs[d] = true
  entry.list[#entry.list + 1] = found
  local list = self.by_noun[found.noun] or {}
  self.by_noun[found.noun] = list
  if not entry.nouns[found.noun] then entry.nouns[found.noun], list[#list + 1] = true, entry end
end

-- Notes that a document describes an entry so, or that it is its name.
local note
function note(self, entry, d, text, is_name)
  local words, place_of = self.words[d], self.place_of[d]
  local key = d .. ":" .. text
  if entry.seen[key] then return end
  entry.seen[key] = true
  local found = description.of(text, words, place_of, is_name)
  if not found or found.only and found.only ~= entry.type then return end
  keep(self, entry, d, found)
  local more = not is_name and description.before_title(text, words)
  if more then note(self, entry, d, more) end
end

-- What the documents say of their names: descriptions beside them, and what a
-- body's own name says.
local function add_names(self, d, mentions)
  local doc, names = self.documents[d], {}
  for k, mention in ipairs(mentions) do
    local group = self.groups[mention.key]
    names[k] = { first = mention.first, last = mention.last, type = group.type, group = group }
    if group.type == "ORG" then note(self, entry_of(self, group.entity, group), d, group.entity, true) end
  end
  told.each(doc, names, self.words[d], function(name, text)
    note(self, entry_of(self, name.group.entity, name.group), d, text)
  end, function(name, body)
    local of = {}
    for word in body.group.entity:gmatch "%S+" do of[#of + 1] = core.fold(word) end
    keep(self, entry_of(self, name.group.entity, name.group), d, { noun = description.ANY, of = of, rank = "" })
  end)
end

--- Reads the documents of a comparison.
---@param documents parallax.Document[]
---@param groups parallax.Group[]
---@param mentions table<integer, { first: integer, last: integer, key: string }[]> as `parallax.Naming` has them
---@return parallax.Described
function M.new(documents, groups, mentions)
  local self = setmetatable({
    documents = documents, groups = {}, by_name = {}, words = {}, place_of = {},
    by_noun = {}, loose = {},
  }, Described)
  for _, group in ipairs(groups) do self.groups[group.entity] = self.groups[group.entity] or group end
  local places, tellers = places_of(groups), {}
  self.state_of = places.name_of
  for d, doc in ipairs(documents) do
    self.words[d] = description.words(doc.lang)
    if self.words[d] then
      tellers[doc.lang] = tellers[doc.lang] or place_teller(places, doc.lang)
      self.place_of[d] = tellers[doc.lang]
      add_names(self, d, mentions[d])
    end
  end
  return self
end

-- How well an entry fits a description: 3 where both name one place, 2 where
-- both say what it is for, 1 where nothing speaks against it, else 0.
local function fit(entry, wanted, words)
  if differ(wanted.gender, entry.gender) or differ(wanted.only, entry.type) then return 0 end
  local best, another = 0, false
  for _, known in ipairs(entry.list) do
    local fits, strong = description.fits(wanted, known, words)
    local place = wanted.place and known.place
    if fits and place and wanted.place == place then return 3 end
    another = another or strong and not fits or fits and place ~= nil and place ~= false
    if fits and not place then best = math.max(best, strong and 2 or 1) end
  end
  return another and best < 2 and 0 or best
end

-- What has one of the nouns that may name what is wanted; nil where it is too much.
local function candidates(index, wanted, words)
  local list, seen = {}, {}
  local function add(noun)
    for _, entry in ipairs(index[noun] or {}) do
      if not seen[entry] and #list <= MOST then seen[entry], list[#list + 1] = true, entry end
    end
  end
  for _, noun in ipairs(words.near[wanted.noun] or { wanted.noun }) do add(noun) end
  if wanted.only == "PER" and #wanted.of > 0 then add(description.ANY) end
  return #list <= MOST and list or nil
end

-- The entries that fit best.
local function fitting(self, d, wanted)
  local best, list = 1, {}
  for _, entry in ipairs(candidates(self.by_noun, wanted, self.words[d]) or {}) do
    local how = fit(entry, wanted, self.words[d])
    if how > best then best, list = how, {} end
    if how == best then list[#list + 1] = entry end
  end
  return list, best == 3
end

-- Of several the one that this document describes so.
local function one_here(list, d)
  local found
  for _, entry in ipairs(list) do
    if entry.docs[d] then
      if found then return nil end
      found = entry
    end
  end
  return found
end

local function tells_more(text, other) return #text > #other or #text == #other and text < other end

-- All that tells one from others of its noun.
local function variant(found)
  local of = table.move(found.of, 1, #found.of, 1, {})
  table.sort(of)
  return table.concat(of, " ") .. "|" .. (found.place or "")
end

-- Of the speakers without a name that may be the same the one that tells most;
-- nil where two of them tell something else.
local function alike(self, d, wanted)
  local words, own, more, best = self.words[d], variant(wanted), nil, nil
  local list = self.loose[wanted.noun] or {}
  if #list > MOST then return nil end
  for _, loose in ipairs(list) do
    if description.fits(wanted, loose, words) and not differ(wanted.place, loose.place) then
      local other = variant(loose)
      if other ~= own and more and more ~= other then return nil end
      if other ~= own then more = other end
      if not best or tells_more(loose.text, best.text) then best = loose end
    end
  end
  return best
end

-- Whether such bodies of two places are spoken of, so that one without its
-- place may be of either.
local function is_of_several(self, d, wanted, list)
  local place
  local function differs(known)
    if not known.place or not description.fits(wanted, known, self.words[d]) then return false end
    place = place or known.place
    return place ~= known.place
  end
  for _, entry in ipairs(list) do
    for _, known in ipairs(entry.list) do
      if differs(known) then return true end
    end
  end
  for _, loose in ipairs(candidates(self.loose, wanted, self.words[d]) or {}) do
    if differs(loose) then return true end
  end
  return false
end

--- Notes a speaker without a name. All of them before the first is asked for.
---@param d integer number of the document
---@param text string with its article
---@param name string without
function Described:add(d, text, name)
  local words = self.words[d]
  local found = words and description.of(text, words, self.place_of[d])
  if not found or found.vague or found.owned then return end
  found.text = name
  local list = self.loose[found.noun] or {}
  self.loose[found.noun] = list
  for _, known in ipairs(list) do
    if #list > MOST or known.text == name then return end
  end
  list[#list + 1] = found
end

-- "Its managing director": the one whom the reports describe so.
local function owned(self, wanted)
  local found
  for _, entry in ipairs(self.by_noun[wanted.noun] or {}) do
    local rank = entry.list[1].rank
    if not differ(wanted.gender, entry.gender) and not differ(wanted.only, entry.type) and rank == wanted.rank then
      if found then return nil end
      found = entry
    end
  end
  return found and found.name
end

--- The one that the words of a document stand for.
---@param d integer number of the document
---@param text string
---@return string? name nil where nobody fits, or several do
function Described:of(d, text)
  local words = self.words[d]
  local wanted = words and description.of(text, words, self.place_of[d])
  if wanted and wanted.state and wanted.place and #wanted.of == 0 then return self.state_of[wanted.place] end
  if not wanted or wanted.vague then return nil end
  if wanted.owned then return owned(self, wanted) end
  local list, placed = fitting(self, d, wanted)
  local is_open = #list > 1 or not wanted.place and is_of_several(self, d, wanted, list)
  if is_open then
    local here = (placed or not wanted.place) and one_here(list, d)
    return here and here.name or nil
  end
  if list[1] then return list[1].name end
  local same = alike(self, d, wanted)
  return same and same.text or nil
end

return M
