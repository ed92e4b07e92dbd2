-- Groups of mentions, across documents: what they are called, of what type
-- they are, in which order they stand.
local core = require "parallax.core"

local alias = require "parallax.entity.alias"
local apposition = require "parallax.entity.apposition"
local check = require "parallax.check"
local forms = require "parallax.entity.form"
local joiner = require "parallax.entity.joiner"
local knowledge = require "parallax.entity.knowledge"
local usage = require "parallax.entity.usage"

local M = {}

---@class parallax.Mention
---@field doc integer number of the document, from 1
---@field first integer
---@field last integer
---@field form "name"|"nominal"|"pronoun"|"phrase" a phrase has a name in it: "the carmaker Nordvind"
---@field shared true? it means several: "the two leaders"
---@field rule string what joined it: "same name", "surname", "acronym defined", ...
---@field beside? true of a phrase round a name, or a description beside it: the name is counted, and this is not

---@class parallax.Group
---@field entity string canonical name
---@field type "PER"|"ORG"|"LOC"|"MISC"
---@field country? string of a people or a seat of government: its state, which is a group of its own
---@field gender? "male"|"female"
---@field mentions parallax.Mention[]

---@class parallax.Groups: parallax.Group[] in order of first mention
---@field named fun(groups: parallax.Groups, documents: parallax.Document[], name: string): parallax.Group[]
---  the groups that bear a name, canonical or as a mention has it
---@field of fun(groups: parallax.Groups, doc: integer, first: integer|table, last?: integer): parallax.Group?
---  the group of a mention, by the number of its document and its span, or a record that has one

local SMALL_S <const> = ("s"):byte()

-- "the Morenos": a family, several persons; not "the Elvis song".
local function is_plural(form, text, first, know)
  local key = form.key
  return key:byte(-1) == SMALL_S and not know.gender[key] and usage.before(text, first):find "[Tt]he %s*$" ~= nil
end

-- Of a text without capitals a name is read as if it had them.
local function with_capitals(written, know)
  if written:find "[%u\128-\255]" then return written end
  return (written:gsub("%f[%w]%l%w*", function(word)
    return not know.closed[word] and not know.particles[word] and word:gsub("^%l", string.upper) or nil
  end))
end

-- Adds the mentions of a document, in order of place.
local function add_mentions(list, d, doc, records, are_given)
  local know, text = knowledge.of(doc.lang), doc.text
  local form_of = forms.forms(know)
  for k = 1, #records do
    local given = records[k]
    local first, type = given.first, given.type
    local written = text:sub(first, given.last)
    local form = form_of[written]
    if form.is_small and not are_given then
      written = with_capitals(written, know)
      form = form_of[written]
    end
    if type == "PER" and form.known and form.n == 1 then form = forms.personal(form) end
    if not form.titled and not form.known then form = usage.with_title(form, text, first, know) end
    local m = { -- with room for its group
      doc = d, first = first, last = given.last, type = type, given = given, written = written, form = form,
      group = nil,
    }
    if type == "PER" and form.n == 1 and is_plural(form, text, first, know) then m.plural = true end
    list[#list + 1] = m
  end
end

-- The mentions as the joiner wants them, in order of document and place.
local function prepare(documents, mentions, are_given)
  local list = {}
  for d, doc in ipairs(documents) do
    local records = knowledge.of(doc.lang) and (mentions and mentions[d] or not mentions and doc:entities())
    if records then add_mentions(list, d, doc, records, are_given) end
  end
  return list
end

local TYPES <const> = { "PER", "ORG", "LOC", "MISC" } -- the first of equals counts
local IS_TYPE <const> = { PER = true, ORG = true, LOC = true, MISC = true }

-- The type that most of a group's mentions are of, by their scores.
local function majority(group)
  local types, best = group.types, nil
  if not types then return IS_TYPE[group.first_type] and group.first_type end
  for k = 1, #TYPES do
    local type = TYPES[k]
    if types[type] and (not best or types[type] > types[best]) then best = type end
  end
  return best
end

local function kind_of(group) return group.type or majority(group) or "MISC" end

local function is_shouted(name) return not name:find "%l" and name:find "%u%u%u%u" ~= nil end

local function word_count(name) return select(2, name:gsub("%S+", "")) end

-- The longest form by words, then one that is not shouted, then the most
-- frequent, then the first in the alphabet.
local function is_better(name, other, count)
  local words, other_words = word_count(name), word_count(other)
  if words ~= other_words then return words > other_words end
  local shouted = is_shouted(name)
  if shouted ~= is_shouted(other) then return not shouted end
  if count[name] ~= count[other] then return count[name] > count[other] end
  return name < other
end

local function canonical(group)
  if not group.names then return group.first_name or group.spare end
  local best
  for name in pairs(group.names) do
    if not best or is_better(name, best, group.names) then best = name end
  end
  return best
end

-- "GARY PELHAM" of a shouted byline is Gary Pelham; what is not of the first
-- letters of the alphabet is left as it stands.
local function person_name(name)
  if not is_shouted(name) or name:find "[\128-\255]" then return name end
  return (name:gsub("(%u)(%u+)", function(first, rest) return first .. rest:lower() end))
end

local function name_of(group, type)
  local name = group.entity or canonical(group)
  return type == "PER" and not group.entity and name:find " " and person_name(name) or name
end

-- "Vellian" belongs to "Vellia" where the texts name both.
local function state_of_people(group, by_key)
  if group.country or group.type or majority(group) ~= "MISC" then return group.country end
  local stem = core.fold(canonical(group)):match "^(.*)n$"
  local state = stem and by_key["name:" .. stem]
  return state and majority(state) == "LOC" and canonical(state) or nil
end

local function by_place(a, b)
  if a.doc ~= b.doc then return a.doc < b.doc end
  if a.first ~= b.first then return a.first < b.first end
  return a.last < b.last
end

-- A span as one number: a text has fewer than 2^31 bytes.
local function place_key(first, last) return first << 32 | last end

-- The groups that bear a name, canonical or in any mention by name.
local function named(groups, documents, name)
  local found, wanted = {}, core.fold(name):gsub("^the ", "")
  for _, group in ipairs(groups) do
    local bears = core.fold(group.entity) == wanted
    for _, m in ipairs(bears and {} or group.mentions) do
      bears = bears or m.form == "name" and core.fold(documents[m.doc].text:sub(m.first, m.last)) == wanted
    end
    if bears then found[#found + 1] = group end
  end
  return found
end

-- Mentions mostly come in order.
local function sort_mentions(list)
  for k = 2, #list do
    if by_place(list[k], list[k - 1]) then return table.sort(list, by_place) end
  end
end

-- The groups by document and span of their mentions.
local function places_of(list)
  local places = {}
  for _, group in ipairs(list) do
    for _, m in ipairs(group.mentions) do
      local here = places[m.doc]
      if not here then
        here = {}
        places[m.doc] = here
      end
      here[place_key(m.first, m.last)] = group
    end
  end
  return places
end

-- Finished groups of a joiner, in order of first mention, with their look-up.
local function finish(joined)
  local list, methods = {}, {}
  for k, group in ipairs(joined.pool.groups) do
    sort_mentions(group.mentions)
    local kind = kind_of(group)
    list[k] = {
      entity = name_of(group, kind), type = kind,
      country = state_of_people(group, joined.pool.by_key), gender = group.gender, mentions = group.mentions,
    }
  end
  local places = places_of(list)
  table.sort(list, function(a, b) return by_place(a.mentions[1], b.mentions[1]) end)
  function methods.of(_, doc, first, last)
    if type(first) == "table" then first, last = first.first, first.last end
    return places[doc] and places[doc][place_key(first, last)]
  end
  function methods.named(groups, documents, name) return named(groups, documents, name) end
  return setmetatable(list, { __index = methods })
end

local function add_phrase(d, found, described)
  local mentions = found.name.group.mentions
  mentions[#mentions + 1] = {
    doc = d, first = found.first, last = found.last, form = found.form, rule = found.rule, beside = true,
  }
  if found.form == "nominal" then described[found.first] = found end
end

-- The phrases around names, and the descriptions in them, go where the name
-- went. Returns, per document, the descriptions by where they begin.
local function add_phrases(list, documents)
  local described, at = {}, 1
  for d, doc in ipairs(documents) do
    local names = {}
    while list[at] and list[at].doc == d do
      local m = list[at]
      at = at + 1
      if not (m.form.known and m.form.known.kind == "people") then
        names[#names + 1] = { first = m.first, last = m.last, type = kind_of(m.group), group = m.group }
      end
    end
    described[d] = {}
    for _, found in ipairs(apposition.find(doc, names)) do add_phrase(d, found, described[d]) end
  end
  return described
end

local function add_reference(d, r, group, described)
  local whole = described and described[r.first]
  if whole and whole.name.group == group and r.last <= whole.last then return end -- "the mayor" of "the mayor of Oslo"
  table.insert(group.mentions, {
    doc = d, first = r.first, last = r.last, form = r.form, rule = r.rule, shared = r.members and true or nil,
  })
end

-- Pronouns and role nouns go where their document's own reading put them: to
-- the group that the document's name for it went to, "the two leaders" to both.
local function add_references(list, documents, described)
  local at = 1
  for d, doc in ipairs(documents) do
    local group_of = {}
    while list[at] and list[at].doc == d do
      local m = list[at]
      at = at + 1
      local entity = m.given.entity
      if entity and not group_of[entity] then group_of[entity] = m.group end
    end
    for _, r in ipairs(doc:references()) do
      for _, name in ipairs(r.members or { r.entity }) do
        if group_of[name] then add_reference(d, r, group_of[name], described[d]) end
      end
    end
  end
end

local function joined(documents, list, aliases, keeps_mentions)
  local know = knowledge.of "en"
  for _, doc in ipairs(documents) do know = knowledge.of(doc.lang) or know end
  local self = joiner.new(documents, know, aliases, keeps_mentions)
  self:run(list)
  return self
end

local OPTIONS <const> = { mentions = "table", aliases = "string|table", phrases = "boolean" }

--- Groups the mentions of several documents by what they name.
--- Not joined: what only knowledge of the day tells (who is president), a
--- surname that two people in sight bear, a nationality and its state.
---@param documents parallax.Document[]
---@param options? { mentions?: { first: integer, last: integer, type?: string }[][], aliases?: string|table,
---  phrases?: boolean } mentions: a list per document, instead of the names
---  found; then only they are grouped. aliases: a path or table as for
---  `entity.aliases`, above all rules. phrases: with the phrases around names,
---  and the descriptions in them, as mentions; false by default
---@return parallax.Groups groups in order of first mention; `groups:of(doc, first, last)` looks one up
function M.group(documents, options)
  options = check.options(options, OPTIONS, "entity.group")
  local list = prepare(documents, options.mentions, options.mentions ~= nil)
  local result = joined(documents, list, alias.of(options.aliases), true)
  local described = options.phrases and add_phrases(list, documents) or {}
  if not options.mentions then add_references(list, documents, described) end
  return finish(result)
end

-- "Nomura" is a firm where the text has "Nomura Holdings": not "America" beside "America Corp".
local function note_firms(list)
  for k = 1, #list do
    local m = list[k]
    local marked = m.form.company ~= m.form.key and m.form.n > 1 and m.type == "ORG"
    if marked and (not m.group.type or m.group.type == "ORG") then m.group.is_firm = true end
  end
end

--- Groups the names of one document, before its layer exists. A record takes
--- the type that all mentions of its name together show, and the name of its
--- group.
---@param doc parallax.Document
---@param records parallax.Entity[]
---@return { entity: string, type: string, gender?: string }[] groups the group of each record
function M.of_document(doc, records)
  local list, groups = prepare({ doc }, { records }), {}
  local all = joined({ doc }, list, {}, false).pool.groups
  note_firms(list)
  for k = 1, #all do
    local group = all[k]
    local kind = kind_of(group)
    group.entity, group.type = name_of(group, kind), kind
  end
  for k = 1, #list do
    local m, record = list[k], records[k]
    local group = m.group
    record.type, record.entity, groups[k] = group.is_firm and "ORG" or m.type, group.entity, group
  end
  return groups
end

return M
