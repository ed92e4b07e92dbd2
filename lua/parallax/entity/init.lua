--- Who and what a text is about: names, what refers to them, and which
--- mentions across documents are one thing.
local alias = require "parallax.entity.alias"
local find = require "parallax.entity.find"
local gazetteer = require "parallax.entity.gazetteer"
local group = require "parallax.entity.group"
local network = require "parallax.entity.network"
local profile = require "parallax.entity.profile"
local reason = require "parallax.entity.reason"
local reference = require "parallax.entity.reference"

local M = {}

---@class parallax.Entity a name in a text
---@field first integer
---@field last integer
---@field type "PER"|"ORG"|"LOC"|"MISC"
---@field entity? string canonical name of its group within the document, in the layer
---@field rule string what found it: "known", "title", "forename", "body", ...
---@field score number 0 to 1
---@field known_as? string canonical name in the gazetteer that has it

M.find = find.find
M.group = group.group
M.aliases = alias.read
M.gazetteer = gazetteer.read
M.use = gazetteer.use
M.profiles = profile.of
M.network = network.of
M.reason = reason.of

-- What one reading of a document gave, for the layer that is asked for
-- second. Documents are held weakly.
local readings = setmetatable({}, { __mode = "k" })

local function read(doc)
  local reading = readings[doc]
  if not reading then
    local records, text = find.find(doc)
    local groups = group.of_document(doc, records)
    reading = { records = records, text = text, groups = groups }
    readings[doc] = reading
  end
  return reading
end

--- The layer `doc:entities()`: names with the canonical name of their group.
---@param doc parallax.Document
---@return parallax.Entity[]
function M.layer(doc) return read(doc).records end

--- The layer `doc:references()`: pronouns and role nouns.
---@param doc parallax.Document
---@return parallax.Reference[]
function M.references(doc)
  local reading = read(doc)
  if not reading.text then return {} end
  local list = reference.find(reading.text, reading.groups, doc.lang)
  reading.text, reading.groups = nil, nil -- the layer is kept; this was for it
  return list
end

return M
