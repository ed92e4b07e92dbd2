--- What speaks for two quotations being versions of one utterance, as numbers
--- that a linear model weighs: what is said, who says it and in what manner,
--- where it stands and what stands around it.
--- Not detected: a metaphor retold in another picture by a speaker of whom
--- nothing is told.
local likeness = require "parallax.likeness"
local weight = require "parallax.quote.weight"

local M = {}

-- Words that a dictionary relates this closely count as shared in part.
local RELATED <const> = 0.3

---@class parallax.VersionEvidence
---@field list parallax.Version[]
---@field content parallax.Space
---@field marked parallax.Space
---@field around parallax.Space
---@field near parallax.Space
---@field scales table<string, parallax.Scale> likenesses that are compared with those around them
---@field told parallax.Space of what is told of the speakers
---@field profiles table<string, parallax.Features>
---@field akin table<string, number> two speakers -> how far what is told of one is told of the other
---@field turn table<parallax.Version, integer> the how manieth time its speaker speaks in its document
---@field turns table<integer, table<string|false, integer>> document -> speaker -> how often
local Evidence = {}
Evidence.__index = Evidence

local function space_over(versions, field, related)
  local list = {}
  for k, version in ipairs(versions) do list[k] = version[field] end
  return likeness.space(list, related)
end

local function space_of(profiles, versions)
  local list, seen = {}, {}
  for _, version in ipairs(versions) do
    local speaker = version.speaker
    if speaker and not seen[speaker] then seen[speaker], list[#list + 1] = true, profiles[speaker] end
  end
  return likeness.space(list)
end

function Evidence:note_turn(version)
  local speaker, of_doc = version.speaker or false, self.turns[version.doc] or {}
  of_doc[speaker] = (of_doc[speaker] or 0) + 1
  self.turns[version.doc], self.turn[version] = of_doc, of_doc[speaker]
end

-- The first to the last byte of what each version quotes, as it is spelt.
local function grams_of(documents, versions)
  local spans = {}
  for k, version in ipairs(versions) do
    local content = version.quote.content
    spans[k] = { doc = version.doc, first = content[1].first, last = content[#content].last }
  end
  return likeness.grams(documents, spans)
end

-- How near versions are in what they, or the sentences around them, are about.
function Evidence:new_meanings(field)
  local texts = {}
  for k, version in ipairs(self.list) do texts[k] = version[field] end
  local meaning = likeness.meaning.of(texts, self[field].weight)
  return likeness.scale(self.list, function(a, b)
    return meaning[a] and meaning[b] and math.max(0, likeness.meaning.cosine(meaning[a], meaning[b])) or 0
  end)
end

-- What says more beside the pairs around it.
function Evidence:new_scales(documents)
  local list, grams = self.list, grams_of(documents, self.list)
  return {
    spelling = likeness.scale(list, function(a, b) return grams:spelling(a, b) end),
    wording = likeness.scale(list, function(a, b)
      return (self.content:compare(list[a].content, list[b].content, true))
    end),
    sense = self:new_meanings("content"),
    scene = self:new_meanings("around"),
    setting = likeness.scale(list, function(a, b)
      return (select(2, self.around:compare(list[a].around, list[b].around)))
    end),
  }
end

--- Notes a pair that will be asked about: some likenesses say more beside those
--- of the pairs around it. All of them before the first `of` or `likely`.
---@param m integer number of a version
---@param n integer of another, in another document
function Evidence:note(m, n)
  for _, scale in pairs(self.scales) do scale:note(m, n) end
end

--- Prepares the versions of a comparison.
---@param documents parallax.Document[]
---@param versions parallax.Version[] of all documents, in order
---@param profiles table<string, parallax.Features> what is told of each speaker
---@return parallax.VersionEvidence
function M.new(documents, versions, profiles)
  local evidence = setmetatable({
    list = versions,
    content = space_over(versions, "content", RELATED),
    marked = space_over(versions, "marked", RELATED),
    around = space_over(versions, "around", RELATED),
    near = space_over(versions, "near"),
    told = space_of(profiles, versions),
    profiles = profiles, akin = {}, turn = {}, turns = {},
  }, Evidence)
  evidence.scales = evidence:new_scales(documents)
  for _, version in ipairs(versions) do evidence:note_turn(version) end
  return evidence
end

local function yes(condition) return condition and 1 or 0 end

local function share_name(a, b)
  for _, name in ipairs(a) do
    for _, other in ipairs(b) do
      if name == other then return true end
    end
  end
  return false
end

local function is_same_speaker(a, b)
  if not a.speaker or not b.speaker then return false end
  return a.speaker == b.speaker or a.named ~= nil and b.named ~= nil and share_name(a.named, b.named)
end

-- "The union" and "Greta Holm of the dockers' union": how far what is told of
-- the one is told of the other.
function Evidence:akin_speakers(a, b)
  if not a or not b then return 0 end
  local key = a < b and a .. "\0" .. b or b .. "\0" .. a
  if not self.akin[key] then
    local _, contained = self.told:compare(self.profiles[a], self.profiles[b])
    self.akin[key] = contained
  end
  return self.akin[key]
end

-- Who speaks in both. The only words of a speaker in each report are likely to
-- be one utterance; of several, those that come at the same turn.
function Evidence:speakers(a, b)
  if is_same_speaker(a, b) then
    local of_a, of_b = self.turns[a.doc][a.speaker], self.turns[b.doc][b.speaker]
    local apart = (self.turn[a] - 0.5) / of_a - (self.turn[b] - 0.5) / of_b
    return { same = 1, akin = 0, only = 1 / (of_a * of_b), turn = math.abs(apart) }
  end
  return { same = 0, akin = self:akin_speakers(a.speaker, b.speaker), only = 0, turn = 0 }
end

local function mean(a, b) return (a + b) / 2 end

-- One odd thing more says less the more there are.
local function squashed(n) return n / (n + 1) end

--- What speaks for two versions being of one utterance.
---@param m integer number of a version
---@param n integer of another, in another document; noted
---@return table<string, number> evidence by the names of `quote.weight`; 0 to 1, or -1 to 1 for what is scaled
function Evidence:of(m, n)
  local a, b = self.list[m], self.list[n]
  local p, q, speaker = a.quote, b.quote, self:speakers(a, b)
  local alike, contained, telling = self.content:compare(a.content, b.content, true)
  local marked, marked_in = self.marked:compare(a.marked, b.marked, true)
  local _, around = self.around:compare(a.around, b.around)
  local scales = self.scales
  local is_other = speaker.same == 0 and a.named ~= nil and b.named ~= nil
  return {
    alike = alike,
    contained = contained,
    telling = squashed(telling),
    marked = mean(marked, marked_in),
    around = around,
    spelling = scales.spelling:of(m, n),
    wording = scales.wording:of(m, n),
    sense = scales.sense:of(m, n),
    scene = scales.scene:of(m, n),
    setting = scales.setting:of(m, n),
    near = (self.near:compare(a.near, b.near)),
    same_speaker = speaker.same,
    other_speaker = yes(is_other),
    akin_speaker = speaker.akin,
    akin_names = is_other and speaker.akin or 0,
    only_turn = speaker.only,
    turn_apart = speaker.turn,
    apart = math.abs(a.place - b.place),
    both_marked = yes(p.type ~= "indirect" and q.type ~= "indirect"),
    same_type = yes(p.type == q.type),
    same_stance = yes(p.stance ~= nil and p.stance ~= "neutral" and p.stance == q.stance),
    one_denies = yes(a.negative ~= b.negative),
    one_thinks = yes(p.speech ~= q.speech),
  }
end

--- How likely two versions are of one utterance.
--- Source: see `quote.weight`.
---@param m integer number of a version
---@param n integer of another, in another document
---@return number probability 0 to 1
function Evidence:likely(m, n)
  local evidence, sum = self:of(m, n), weight.bias
  for _, each in ipairs(weight.weights) do sum = sum + each[2] * evidence[each[1]] end
  return 1 / (1 + math.exp(-sum))
end

return M
