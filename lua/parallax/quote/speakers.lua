--- What speaks for two quotations being of one speaker, or against it: whose name
--- is known, what is told of each, how often either speaks.
local likeness = require "parallax.likeness"
local measure = require "parallax.likeness.measure"

local M = {}

-- Words that a dictionary relates this closely count as shared in part.
local RELATED <const> = 0.3

---@class parallax.SpeakerEvidence
---@field list parallax.Version[]
---@field profiles table<string, parallax.Features> what is told of each speaker
---@field told parallax.Space of that
---@field meant table<string, string|false> speaker -> what that is about
---@field akin table<string, number> two speakers -> how far what is told of one is told of the other
---@field sources parallax.Features[] of each version
---@field words parallax.Space of these
---@field meaning (string|false)[] of these
---@field turn table<parallax.Version, integer> the how manieth time its speaker speaks in its document
---@field turns table<integer, table<string|false, integer>> document -> speaker -> how often
local Speakers = {}
Speakers.__index = Speakers

function Speakers:note_turn(version)
  local speaker, of_doc = version.speaker or false, self.turns[version.doc] or {}
  of_doc[speaker] = (of_doc[speaker] or 0) + 1
  self.turns[version.doc], self.turn[version] = of_doc, of_doc[speaker]
end

-- What is told of the speakers of some versions, each once.
function Speakers:note_profiles()
  local names, list = {}, {}
  for _, version in ipairs(self.list) do
    local speaker = version.speaker
    if speaker and self.meant[speaker] == nil then
      self.meant[speaker] = false
      names[#names + 1], list[#list + 1] = speaker, self.profiles[speaker]
    end
  end
  self.told = likeness.space(list)
  for k, meaning in ipairs(likeness.meaning.of(list, self.told.weight)) do self.meant[names[k]] = meaning end
end

-- What the words of each source are.
function Speakers:note_sources(documents)
  for k, version in ipairs(self.list) do
    local doc, source = documents[version.doc], version.quote.source[1]
    self.sources[k] = source and likeness.features(doc, source.first, source.last) or likeness.merge {}
  end
  self.words = likeness.space(self.sources, RELATED)
  self.meaning = likeness.meaning.of(self.sources, self.words.weight)
end

--- Prepares the speakers of the versions of a comparison.
---@param documents parallax.Document[]
---@param versions parallax.Version[] of all documents, in order
---@param profiles table<string, parallax.Features> what is told of each speaker
---@return parallax.SpeakerEvidence
function M.new(documents, versions, profiles)
  local speakers = setmetatable({
    list = versions, profiles = profiles, meant = {}, akin = {}, sources = {}, turn = {}, turns = {},
  }, Speakers)
  speakers:note_profiles()
  speakers:note_sources(documents)
  for _, version in ipairs(versions) do speakers:note_turn(version) end
  return speakers
end

local function share_name(a, b)
  for _, name in ipairs(a) do
    for _, other in ipairs(b) do
      if name == other then return true end
    end
  end
  return false
end

local function is_same(a, b)
  if not a.speaker or not b.speaker then return false end
  return a.speaker == b.speaker or a.named ~= nil and b.named ~= nil and share_name(a.named, b.named)
end

-- "The union" and "Greta Holm of the dockers' union": how far what is told of
-- the one is told of the other.
function Speakers:kinship(a, b)
  if not a or not b then return 0 end
  local key = a < b and a .. "\0" .. b or b .. "\0" .. a
  if not self.akin[key] then
    local _, contained = self.told:compare(self.profiles[a], self.profiles[b])
    self.akin[key] = contained
  end
  return self.akin[key]
end

local function nearness(a, b) return a and b and math.max(0, likeness.meaning.cosine(a, b)) or 0 end

-- The only words of a speaker in each report are likely to be one utterance; of
-- several, those that come at the same turn.
function Speakers:note_turns(a, b, into)
  local of_a, of_b = self.turns[a.doc][a.speaker], self.turns[b.doc][b.speaker]
  into.only_turn = 1 / (of_a * of_b)
  into.turn_apart = math.abs((self.turn[a] - 0.5) / of_a - (self.turn[b] - 0.5) / of_b)
end

--- Puts what is known of who speaks in two versions beside other evidence.
---@param m integer number of a version
---@param n integer of another, in another document
---@param into table<string, number> gets names of `quote.weight`
function Speakers:note(m, n, into)
  local a, b = self.list[m], self.list[n]
  local same = is_same(a, b)
  local is_other = not same and a.named ~= nil and b.named ~= nil
  local akin = same and 0 or self:kinship(a.speaker, b.speaker)
  into.same_speaker, into.other_speaker = measure.bit(same), measure.bit(is_other)
  into.speakers = measure.part(a.speaker, b.speaker)
  into.akin_speaker, into.akin_names = akin, is_other and akin or 0
  into.only_turn, into.turn_apart = 0, 0
  if same then self:note_turns(a, b, into) end
  into.source_words = (self.words:compare(self.sources[m], self.sources[n], true))
  into.source_meant = nearness(self.meaning[m], self.meaning[n])
  into.told_meant = nearness(self.meant[a.speaker or ""], self.meant[b.speaker or ""])
end

return M
