--- What speaks for two quotations being versions of one utterance, as numbers
--- that a linear model weighs: what is said, who says it, how, where, and what
--- stands around it.
local likeness = require "parallax.likeness"
local weight = require "parallax.quote.weight"

local M = {}

-- Words that a dictionary relates this closely count as shared in part.
local RELATED <const> = 0.3

---@class parallax.VersionEvidence
---@field list parallax.Version[]
---@field content parallax.Space
local Evidence = {}
Evidence.__index = Evidence

local function space_over(versions, field, related)
  local list = {}
  for k, version in ipairs(versions) do list[k] = version[field] end
  return likeness.space(list, related)
end

-- How often each speaker speaks in each document, and the how manieth time it
-- is at each version.
local function note_turns(versions)
  local turns, count = {}, {}
  for _, version in ipairs(versions) do
    count[version.doc] = count[version.doc] or {}
    local of_doc, speaker = count[version.doc], version.speaker or false
    of_doc[speaker] = (of_doc[speaker] or 0) + 1
    turns[version] = of_doc[speaker]
  end
  return turns, count
end

local function note_features(versions)
  local count = {}
  for _, version in ipairs(versions) do
    count[version.doc] = count[version.doc] or {}
    local of_doc = count[version.doc]
    for _, key in ipairs(version.content.keys) do of_doc[key] = (of_doc[key] or 0) + 1 end
  end
  return count
end

---@param versions parallax.Version[] of all documents, in order
---@param profiles table<string, parallax.Features>
---@return parallax.VersionEvidence
function M.new(versions, profiles)
  local turns, spoken = note_turns(versions)
  local evidence = {
    list = versions,
    content = space_over(versions, "content", RELATED),
    marked = space_over(versions, "marked", RELATED),
    around = space_over(versions, "around", RELATED),
    near = space_over(versions, "near"),
    profiles = profiles,
    alike_speakers = {},
    turns = turns,
    spoken = spoken,
    count = note_features(versions),
  }
  local list = {}
  for _, profile in pairs(profiles) do list[#list + 1] = profile end
  evidence.profile = likeness.space(list)
  return setmetatable(evidence, Evidence)
end

-- One odd thing more says less the more there are.
local function squashed(n) return n / (n + 1) end

local function yes(condition) return condition and 1 or 0 end

local function shared_of_kind(a, b, kind)
  local same, in_a, in_b = 0, 0, 0
  for _, key in ipairs(a.keys) do
    if key:sub(1, 2) == kind then
      in_a = in_a + 1
      if b.has[key] then same = same + 1 end
    end
  end
  for _, key in ipairs(b.keys) do
    if key:sub(1, 2) == kind then in_b = in_b + 1 end
  end
  return same, in_a, in_b
end

local function share_name(a, b)
  for _, name in ipairs(a) do
    for _, other in ipairs(b) do
      if name == other then return true end
    end
  end
  return false
end

function Evidence:speakers_alike(a, b)
  if not a or not b then return 0 end
  local key = a < b and a .. "\0" .. b or b .. "\0" .. a
  if not self.alike_speakers[key] then
    local _, contained = self.profile:compare(self.profiles[a], self.profiles[b])
    self.alike_speakers[key] = contained
  end
  return self.alike_speakers[key]
end

function Evidence:sole(a, b)
  local in_a, in_b, sum = self.count[a.doc], self.count[b.doc], 0
  for _, key in ipairs(a.content.keys) do
    if b.content.has[key] then sum = sum + a.content.has[key] / (in_a[key] * in_b[key]) end
  end
  return sum
end

function Evidence:of(p, q)
  local a, b = self.list[p], self.list[q]
  local alike, contained, telling = self.content:compare(a.content, b.content, true)
  local m_alike, m_contained, m_telling = self.marked:compare(a.marked, b.marked, true)
  local around, around_in = self.around:compare(a.around, b.around)
  local near = self.near:compare(a.near, b.near)
  local figures, fa, fb = shared_of_kind(a.content, b.content, "n:")
  local named = a.named and b.named
  local same = a.speaker ~= nil and (a.speaker == b.speaker or named and share_name(a.named, b.named)) or false
  local other = named and not same
  local na, nb = self.spoken[a.doc][a.speaker or false], self.spoken[b.doc][b.speaker or false]
  local la, lb = #a.content.keys, #b.content.keys
  local profile = same and 0 or self:speakers_alike(a.speaker, b.speaker)
  return {
    alike = alike, contained = contained, telling = squashed(telling),
    marked = (m_alike + m_contained) / 2, marked_telling = squashed(m_telling),
    around = around, around_in = around_in, near = near,
    sole = squashed(self:sole(a, b)),
    figures = squashed(figures), other_figures = yes(figures == 0 and fa > 0 and fb > 0),
    same_speaker = yes(same),
    other_speaker = yes(other),
    akin_speaker = profile,
    other_akin = other and profile or 0,
    nobody = yes(not a.speaker or not b.speaker),
    only_turn = same and 1 / (na * nb) or 0,
    turn = same and math.abs((self.turns[a] - 0.5) / na - (self.turns[b] - 0.5) / nb) or 0,
    apart = math.abs(a.place - b.place),
    both_direct = yes(a.quote.type ~= "indirect" and b.quote.type ~= "indirect"),
    same_type = yes(a.quote.type == b.quote.type),
    polarity = yes(a.negative ~= b.negative),
    same_stance = yes(a.quote.stance == b.quote.stance and a.quote.stance ~= "neutral" and a.quote.stance ~= nil),
    speech = yes(a.quote.speech ~= b.quote.speech),
    short = 1 / (1 + math.min(la, lb)),
    length = math.min(la, lb) / math.max(la, lb, 1),
  }
end

return M
