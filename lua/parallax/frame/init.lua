--- Framing: in which words an article puts its story, and whose words they
--- are. What is found is a fact about wording; no outlet is judged by it.
local agency = require "parallax.frame.agency"
local charge = require "parallax.frame.charge"
local evaluation = require "parallax.frame.evaluation"
local label = require "parallax.frame.label"
local model = require "parallax.frame.model"
local portrayal = require "parallax.frame.portrayal"
local regroup = require "parallax.frame.regroup"
local summary = require "parallax.frame.summary"
local topic = require "parallax.frame.topic"
local view = require "parallax.frame.view"
local voice = require "parallax.frame.voice"
local wording = require "parallax.frame.wording"

local M = {}

---@class parallax.Framing
---@field first integer
---@field last integer
---@field kind "label"|"loaded"|"evaluation"|"hedge"|"booster"|"scare"|"frame"
---@field target string? whom or what a label is for: a canonical name, or a concept such as "armed conflict (Ukraine)"
---@field voice "own"|"attributed"|"scare"
---@field speaker string? canonical name, where attributed to somebody known
---@field depth integer? 0 own, 1 quoted, 2 quoted within what is quoted
---@field rule string what found it
---@field entry string? the entry of the word list
---@field class string of the entry
---@field reason string why the entry is in the list
---@field polarity? "+"|"-" of an evaluation
---@field grade? integer of an evaluation, 1 to 3

---@class parallax.Label
---@field entity string the entity group or the concept
---@field label string as the document has it, without article and marks
---@field doc integer number of the document
---@field first integer
---@field last integer
---@field voice "own"|"attributed"|"scare"
---@field speaker string?
---@field rule string

-- The order of records that begin and end together.
local RANK = { label = 1, scare = 2, loaded = 3, evaluation = 4, hedge = 5, booster = 6, frame = 7 }

local function scares(doc)
  local records = {}
  for _, piece in ipairs(voice.scares(doc)) do
    records[#records + 1] = {
      first = piece.first, last = piece.last, kind = "scare", rule = piece.rule, entry = piece.entry,
      class = "distance", reason = "words used and kept at arm's length", voice = nil, speaker = nil, depth = nil,
    }
  end
  return records
end

local function comes_before(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last < b.last end
  if a.kind ~= b.kind then return RANK[a.kind] < RANK[b.kind] end
  if a.class ~= b.class then return a.class < b.class end
  return (a.target or "") < (b.target or "")
end

-- Bits of a sort key for the bytes of a span; those of a longer one are not told apart.
local LONGEST <const> = (1 << 29) - 1

-- Records in order. Most differ in span or kind: they are sorted by numbers,
-- which takes no call for each comparison.
local function sort(records)
  local keys, of = {}, {}
  for k = 1, #records do
    local record = records[k]
    local first, size = record.first, record.last - record.first
    if size > LONGEST then size = LONGEST end
    local key = first << 32 | size << 3 | RANK[record.kind]
    if of[key] then
      table.sort(records, comes_before)
      return records
    end
    keys[k], of[key] = key, record
  end
  table.sort(keys)
  for k = 1, #keys do records[k] = of[keys[k]] end
  return records
end

-- Records with their voices; in the order of the text these are found soonest.
local function with_voices(doc, records)
  for k = 1, #records do
    local record = records[k]
    record.voice, record.speaker, record.depth = voice.whose(doc, record.first, record.last)
  end
  return records
end

--- Finds labels, loaded words, evaluations, hedges, boosters, scare quotes and
--- lexicon frames, each with its voice. A document in a language without word lists
--- has none.
--- Not detected: metaphor, irony, omission; words that no list holds.
---@param doc parallax.Document
---@return parallax.Framing[] # sorted by first
function M.find(doc)
  if not view.has(doc.lang) then return {} end
  local seen, records = view.of(doc), {}
  local worded = wording.find(seen)
  local layers = { label.find(seen), scares(doc), worded, evaluation.find(seen, worded), topic.find(seen) }
  local count, is_all = 0, seen.is_all_body
  for n = 1, #layers do
    local found = layers[n]
    for k = 1, #found do
      local record = found[k]
      if is_all or seen:in_body(record.first) then
        count = count + 1
        records[count] = record
      end
    end
  end
  return with_voices(doc, sort(records))
end

--- The frames of a list of the user's own in one document, with their voice.
---@param doc parallax.Document
---@param frames table of `frame.topic.read`
---@return parallax.Framing[] # sorted by first; none in a language without word lists
function M.find_frames(doc, frames)
  if not view.has(doc.lang) then return {} end
  local seen, records = view.of(doc), {}
  for _, record in ipairs(topic.find(seen, frames)) do
    if seen:in_body(record.first) then
      record.rule = "frame/own-list"
      records[#records + 1] = record
    end
  end
  return with_voices(doc, sort(records))
end

--- The layer `doc:framing()`.
---@param doc parallax.Document
---@return parallax.Framing[]
function M.layer(doc) return M.find(doc) end

--- What each document calls each thing: the names and descriptions of every
--- entity group, and the noun phrases for events and groups of people that two
--- documents name or one names in words that judge (lang/<code>/event.lua).
---@param documents parallax.Document[]
---@param groups parallax.Group[] of `entity.group(documents)`
---@return parallax.Label[] # by document, then position
function M.labels(documents, groups) return label.labels(documents, groups) end

M.agency = agency
M.charge = charge
M.model = model
M.portrayal = portrayal
M.regroup = regroup
M.topic = topic
M.voice = voice
M.summary = summary

return M
