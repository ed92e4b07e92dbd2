--- Framing of several documents side by side: what each calls each thing, and
--- how each attributes to each speaker.
local label = require "parallax.frame.label"

local M = {}

---@class parallax.Usage one wording of one document for one thing
---@field label string as first written
---@field voice? "own"|"attributed"|"scare" nil for a name
---@field speaker? string
---@field count integer
---@field first integer of the first instance
---@field last integer

---@class parallax.Concept
---@field entity string
---@field per table<integer, parallax.Usage[]> document number to wordings, the most frequent first
---@field documents integer how many documents name it
---@field total integer

local function is_name(found) return found.rule == "label/name" end

-- Who calls it so belongs to a description; a name is the same in any mouth.
local function usage_key(found)
  local key = found.label:lower()
  if is_name(found) then return key end
  return table.concat({ key, found.voice, found.speaker or "" }, "\0")
end

local function add_usage(usages, found)
  local key = usage_key(found)
  local usage = usages[key]
  if not usage then
    usage = { label = found.label, count = 0, first = found.first, last = found.last }
    if not is_name(found) then usage.voice, usage.speaker = found.voice, found.speaker end
    usages[key] = usage
    usages[#usages + 1] = usage
  end
  usage.count = usage.count + 1
end

-- Most frequent first, then as they come in the text.
local function sort_usages(concept)
  for d, usages in pairs(concept.per) do
    local list = table.move(usages, 1, #usages, 1, {})
    table.sort(list, function(a, b)
      if a.count ~= b.count then return a.count > b.count end
      if a.first ~= b.first then return a.first < b.first end
      return a.last < b.last
    end)
    concept.per[d] = list
  end
end

--- What each document calls each thing, what most documents name first.
---@param labels parallax.Label[] of `frame.labels`
---@return parallax.Concept[]
function M.concepts(labels)
  local of, list = {}, {}
  for _, found in ipairs(labels) do
    local concept = of[found.entity]
    if not concept then
      concept = { entity = found.entity, per = {}, documents = 0, total = 0 }
      of[found.entity] = concept
      list[#list + 1] = concept
    end
    if not concept.per[found.doc] then
      concept.per[found.doc] = {}
      concept.documents = concept.documents + 1
    end
    concept.total = concept.total + 1
    add_usage(concept.per[found.doc], found)
  end
  for _, concept in ipairs(list) do sort_usages(concept) end
  table.sort(list, function(a, b)
    if a.documents ~= b.documents then return a.documents > b.documents end
    if a.total ~= b.total then return a.total > b.total end
    return a.entity < b.entity
  end)
  return list
end

--- Per document its own canonical names to those of the groups.
---@param documents parallax.Document[]
---@param groups parallax.Group[] of `entity.group(documents)`
---@return table<string, string>[]
function M.common_names(documents, groups) return label.common_names(documents, groups) end

---@class parallax.Attribution how one document attributes to one speaker
---@field doc integer
---@field speaker string
---@field cue string the words of attribution, in small letters
---@field stance string neutral, distance, endorse, concede, insist, commissive, deny, parrot
---@field count integer
---@field first integer of the first instance
---@field last integer

-- The words of a cue, folded together with its forms only by letter case.
local function cue_of(doc, quote)
  local parts = {}
  for k, part in ipairs(quote.cue or {}) do parts[k] = doc.text:sub(part.first, part.last) end
  return (table.concat(parts, " … "):gsub("%s+", " "):lower())
end

--- How each document attributes what is said: the words and stance of every
--- attribution to a known speaker.
---@param documents parallax.Document[]
---@param groups parallax.Group[] of `entity.group(documents)`
---@return parallax.Attribution[] # by document, in order of first instance
function M.attributions(documents, groups)
  local common, list = label.common_names(documents, groups), {}
  for d, doc in ipairs(documents) do
    local of = {}
    for _, quote in ipairs(doc:quotes()) do
      local speaker, cue = quote.speaker, cue_of(doc, quote)
      if speaker and cue ~= "" then
        speaker = label.common_speaker(common[d], speaker)
        local key = table.concat({ speaker, cue, quote.stance or "" }, "\0")
        if not of[key] then
          of[key] = { doc = d, speaker = speaker, cue = cue, stance = quote.stance or "neutral", count = 0,
            first = quote.first, last = quote.last }
          list[#list + 1] = of[key]
        end
        of[key].count = of[key].count + 1
      end
    end
  end
  return list
end

return M
