-- Labels: what an outlet calls those it writes about and the event itself.
local concept = require "parallax.frame.concept"
local descriptor = require "parallax.frame.descriptor"
local event = require "parallax.frame.event"
local view = require "parallax.frame.view"
local voice = require "parallax.frame.voice"

local M = {}

local MARKS = { "“", "”", "„", "‟", "«", "»", "‹", "›", '"', "``", "''" }

--- A label as it is listed: without marks and leading determiner, blanks
--- single.
---@param text string
---@return string
function M.normalise(text)
  for _, mark in ipairs(MARKS) do text = text:gsub(mark, "") end
  text = text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  local rest = text:match "^[Tt]he (.+)$" or text:match "^[Aa]n? (.+)$" or text:match "^[Tt]h[ie]se? (.+)$"
    or text:match "^[Tt]hat (.+)$" or text:match "^[Tt]hose (.+)$"
  return rest or text
end

-- Where a mention begins behind its determiner.
local function bare_first(doc, mention)
  local determiner = doc.text:sub(mention.first, mention.last):match "^[Tt]he%s+" or ""
  return mention.first + #determiner
end

local function is_called(doc)
  return function(mention) return voice.is_called(doc, mention.first, mention.last) end
end

-- "The ministry" in "the Ministry of Finance" is part of a name.
local function is_in_name(seen, reference)
  local k = seen.tokens:find(reference.last)
  local name = k and seen.names[k]
  return name ~= nil and name.first <= bare_first(seen.doc, reference) and reference.last <= name.last
end

local function add_nominals(seen, records)
  local doc = seen.doc
  local references = doc:references()
  for k = 1, #references do
    local reference = references[k]
    local target = reference.form == "nominal" and (reference.entity
      or reference.members and #reference.members > 0 and table.concat(reference.members, " and "))
    if target and not is_in_name(seen, reference) then
      records[#records + 1] = {
        first = bare_first(doc, reference), last = reference.last, kind = "label", target = target,
        rule = "label/nominal", class = "nominal", reason = "a description in place of a name",
        voice = nil, speaker = nil, depth = nil,
      }
    end
  end
end

-- Where mentions of each thing begin and end: "the mayor" and "mayor of Velin"
-- are one description of her, and the mention stands.
local function edges_of(records)
  local begin, stop = {}, {} -- byte to those whose mentions do
  for k = 1, #records do
    local record = records[k]
    local first, last, whose = record.first, record.last, record.target or record.entity
    begin[first], stop[last] = begin[first] or {}, stop[last] or {}
    begin[first][whose], stop[last][whose] = true, true
  end
  return function(record, whose)
    local begins, stops = begin[record.first], stop[record.last]
    return begins and begins[whose] or stops and stops[whose] or false
  end
end

-- Adds descriptions that are not there yet as a mention.
local function add_new(records, more)
  if #more == 0 then return end
  local is_there = edges_of(records)
  for k = 1, #more do
    local record = more[k]
    if not is_there(record, record.target) then records[#records + 1] = record end
  end
end

--- The labels of one document.
---@param seen parallax.frame.View
---@return parallax.Framing[]
function M.find(seen)
  local doc, records = seen.doc, {}
  add_nominals(seen, records)
  add_new(records, descriptor.find(seen))
  local events = event.find(seen)
  if #events == 0 then return records end
  local mentions = concept.resolve({ events }, is_called(doc))[1]
  for k = 1, #mentions do
    local mention = mentions[k]
    local found = mention.event
    records[#records + 1] = {
      first = found.first, last = found.last, kind = "label", target = mention.key, rule = "label/event",
      class = found.rank == "loaded" and "loaded event" or "event",
      reason = "a noun phrase that names an event or group",
    }
  end
  return records
end

--- Per document its own canonical names to those of the groups.
---@param documents parallax.Document[]
---@param groups parallax.Group[]
---@return table<string, string>[]
function M.common_names(documents, groups)
  local at, common = {}, {}
  for d in ipairs(documents) do at[d], common[d] = {}, {} end
  for _, group in ipairs(groups) do
    for _, mention in ipairs(group.mentions) do at[mention.doc][mention.first] = group.entity end
  end
  for d, doc in ipairs(documents) do
    for _, name in ipairs(doc:entities()) do
      if name.entity and at[d][name.first] then common[d][name.entity] = at[d][name.first] end
    end
  end
  return common
end

--- The common name of a speaker; of a set that is joined by "and", of each.
---@param common table<string, string> of one document
---@param speaker string?
---@return string?
function M.common_speaker(common, speaker)
  if not speaker or common[speaker] then return speaker and common[speaker] end
  local names = {}
  for name in (speaker .. " and "):gmatch "(.-) and " do names[#names + 1] = common[name] or name end
  return table.concat(names, " and ")
end

local function new_label(doc, d, entity, first, last, rule, common)
  local said, speaker = voice.whose(doc, first, last)
  return {
    entity = entity, label = M.normalise(doc.text:sub(first, last)), doc = d, first = first, last = last, voice = said,
    speaker = M.common_speaker(common[d], speaker), rule = rule,
  }
end

-- What each is called by itself; a name in a byline or a credit line is
-- nobody's label.
local function in_story(doc, byte) return not view.has(doc.lang) or view.of(doc):in_body(byte) end

local function add_groups(labels, documents, groups, common)
  for _, group in ipairs(groups) do
    for _, mention in ipairs(group.mentions) do
      local doc = documents[mention.doc]
      if mention.form ~= "pronoun" and not mention.shared and in_story(doc, mention.first) then
        local first = mention.form == "nominal" and bare_first(doc, mention) or mention.first
        local rule = "label/" .. mention.form
        labels[#labels + 1] = new_label(doc, mention.doc, group.entity, first, mention.last, rule, common)
      end
    end
  end
end

-- Titles and descriptions beside names, but those that are mentions already.
local function add_descriptors(labels, documents, common)
  local mentions = {}
  for d in ipairs(documents) do mentions[d] = {} end
  for _, label in ipairs(labels) do table.insert(mentions[label.doc], label) end
  for d, doc in ipairs(documents) do
    local is_there = edges_of(mentions[d])
    for _, found in ipairs(view.has(doc.lang) and descriptor.find(view.of(doc)) or {}) do
      local entity = common[d][found.target] or found.target
      if not is_there(found, entity) then
        labels[#labels + 1] = new_label(doc, d, entity, found.first, found.last, found.rule, common)
      end
    end
  end
end

-- Concepts that two documents name, or one in words that judge, or, where
-- there is but one document, that it names in two ways.
local function worth_listing(resolved, documents)
  local found = {}
  for d, mentions in ipairs(resolved) do
    for _, mention in ipairs(mentions) do
      local at = found[mention.key] or { documents = 0, wordings = 0, seen = {} }
      found[mention.key] = at
      if at.last ~= d then at.documents, at.last = at.documents + 1, d end
      local label = M.normalise(documents[d].text:sub(mention.event.first, mention.event.last)):lower()
      if not at.seen[label] then at.wordings, at.seen[label] = at.wordings + 1, true end
      at.loaded = at.loaded or mention.event.rank == "loaded"
    end
  end
  return function(key)
    local at = found[key]
    return at.documents > 1 or at.loaded or #documents == 1 and at.wordings > 1
  end
end

local function add_events(labels, documents, common)
  local lists, called = {}, {}
  for d, doc in ipairs(documents) do
    lists[d] = view.has(doc.lang) and event.find(view.of(doc)) or {}
    called[d] = is_called(doc)
  end
  local resolved = concept.resolve(lists, function(found, d) return called[d](found) end)
  local is_listed = worth_listing(resolved, documents)
  for d, mentions in ipairs(resolved) do
    for _, mention in ipairs(mentions) do
      if is_listed(mention.key) then
        labels[#labels + 1] =
          new_label(documents[d], d, mention.key, mention.event.first, mention.event.last, "label/event", common)
      end
    end
  end
end

--- What each document calls each thing, by document and position.
---@param documents parallax.Document[]
---@param groups parallax.Group[]
---@return parallax.Label[]
function M.labels(documents, groups)
  local labels, common = {}, M.common_names(documents, groups)
  add_groups(labels, documents, groups, common)
  add_descriptors(labels, documents, common)
  add_events(labels, documents, common)
  for k, label in ipairs(labels) do label.order = k end
  table.sort(labels, function(a, b)
    if a.doc ~= b.doc then return a.doc < b.doc end
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last < b.last end
    return a.order < b.order
  end)
  for _, label in ipairs(labels) do label.order = nil end
  return labels
end

return M
