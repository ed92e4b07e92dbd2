--- What speaks for two quotations being versions of one utterance, as numbers
--- that a model weighs: what is said, who says it and in what manner, where it
--- stands and what stands around it.
--- Not detected: a metaphor retold in another picture by a speaker of whom
--- nothing is told.
local likeness = require "parallax.likeness"
local measure = require "parallax.likeness.measure"
local speakers = require "parallax.quote.speakers"
local weight = require "parallax.quote.weight"

local bit, part, squashed = measure.bit, measure.part, measure.squashed

local M = {}

-- Words that a dictionary relates this closely count as shared in part.
local RELATED <const> = 0.3
-- What has less of its words in common is not compared word by word: that takes
-- long, and adds little where it is true of most pairs.
local GLANCE <const> = 0.2
-- Reports on different events give one utterance in the same words, so far alike,
-- and so many of them.
local SAME <const>, FEWEST <const> = 0.6, 5

---@class parallax.VersionEvidence
---@field list parallax.Version[]
---@field documents parallax.Document[]
---@field content parallax.Space
---@field marked parallax.Space
---@field around parallax.Space
---@field near parallax.Space
---@field scales table<string, parallax.Scale> likenesses that are compared with those around them
---@field speakers parallax.SpeakerEvidence
---@field kin parallax.Kin of the documents
---@field count table<integer, table<string, integer>> document -> feature -> around how many of its versions it stands
---@field size table<integer, integer> document -> how many versions it has
---@field readings table<string, table<integer, parallax.Reading>> what is read -> version -> its words, read once
local Evidence = {}
Evidence.__index = Evidence

local function space_over(versions, field, related)
  local list = {}
  for k, version in ipairs(versions) do list[k] = version[field] end
  return likeness.space(list, related)
end

-- From the first to the last byte of what each version quotes, as it is spelt.
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

function Evidence:note_version(version)
  local d = version.doc
  self.size[d], self.count[d] = (self.size[d] or 0) + 1, self.count[d] or {}
  for _, key in ipairs(version.around.keys) do self.count[d][key] = (self.count[d][key] or 0) + 1 end
end

--- Prepares the versions of a comparison.
---@param documents parallax.Document[]
---@param versions parallax.Version[] of all documents, in order
---@param profiles table<string, parallax.Features> what is told of each speaker
---@param among parallax.Kin of the documents
---@return parallax.VersionEvidence
function M.new(documents, versions, profiles, among)
  local evidence = setmetatable({
    list = versions, documents = documents, kin = among,
    content = space_over(versions, "content", RELATED),
    marked = space_over(versions, "marked", RELATED),
    around = space_over(versions, "around", RELATED),
    near = space_over(versions, "near"),
    speakers = speakers.new(documents, versions, profiles),
    count = {}, size = {}, readings = { content = {}, around = {} },
  }, Evidence)
  evidence.scales = evidence:new_scales(documents)
  for _, version in ipairs(versions) do evidence:note_version(version) end
  return evidence
end

-- The words of what a version quotes, or of the sentences that it stands in.
function Evidence:read(m, what)
  local known = self.readings[what]
  if not known[m] then
    local version, parts = self.list[m], {}
    local doc = self.documents[version.doc]
    for k, span in ipairs(what == "content" and version.quote.content or version.sentences) do
      parts[k] = doc.text:sub(span.first, span.last)
    end
    known[m] = likeness.read(table.concat(parts, " "), doc.lang)
  end
  return known[m]
end

-- How alike two versions are word by word, where their words are alike enough;
-- words of two languages have no such likeness.
function Evidence:aligned(m, n, what, alike)
  if alike < GLANCE then return 0 end
  local a, b = self:read(m, what), self:read(n, what)
  return a.code == b.code and likeness.score(a, b) or 0
end

local function mean(a, b) return (a + b) / 2 end

-- What is said.
function Evidence:note_content(m, n, into)
  local a, b, scales = self.list[m], self.list[n], self.scales
  local alike, contained, telling = self.content:compare(a.content, b.content, true)
  into.alike, into.contained, into.telling = alike, contained, squashed(telling)
  into.marked = mean(self.marked:compare(a.marked, b.marked, true))
  into.aligned = self:aligned(m, n, "content", alike)
  into.spelling, into.wording, into.sense = scales.spelling:of(m, n), scales.wording:of(m, n), scales.sense:of(m, n)
  into.lighter = squashed(math.min(a.content.total, b.content.total))
  into.heavier = squashed(math.max(a.content.total, b.content.total))
  local shared, of_a, of_b = measure.shared(a.content, b.content, "n:")
  into.figures, into.other_figures = squashed(shared), bit(shared == 0 and of_a > 0 and of_b > 0)
  into.figures_in_one = bit((of_a > 0) ~= (of_b > 0))
  into.names = squashed((measure.shared(a.content, b.content, "e:")))
end

-- What stands around it, and where.
function Evidence:note_place(m, n, into)
  local a, b, scales = self.list[m], self.list[n], self.scales
  local _, around = self.around:compare(a.around, b.around)
  into.around, into.retold = around, self:aligned(m, n, "around", around)
  into.sole = squashed(measure.sole(self.around, a.around, b.around, self.count[a.doc], self.count[b.doc]))
  into.scene, into.setting = scales.scene:of(m, n), scales.setting:of(m, n)
  into.near = (self.near:compare(a.near, b.near))
  into.apart = math.abs(a.place - b.place)
  into.earlier, into.later = math.min(a.place, b.place), math.max(a.place, b.place)
  into.size = squashed(math.min(self.size[a.doc], self.size[b.doc]))
end

-- In what manner it is said.
local function note_manner(a, b, into)
  local p, q = a.quote, b.quote
  into.both_marked = bit(p.type ~= "indirect" and q.type ~= "indirect")
  into.direct = part(p.type == "direct", q.type == "direct")
  into.indirect = part(p.type == "indirect", q.type == "indirect")
  into.same_type = bit(p.type == q.type)
  into.same_stance = bit(p.stance ~= nil and p.stance ~= "neutral" and p.stance == q.stance)
  into.one_denies, into.one_thinks = bit(a.negative ~= b.negative), bit(p.speech ~= q.speech)
end

--- What speaks for two versions being of one utterance.
---@param m integer number of a version
---@param n integer of another, in another document; noted
---@return table<string, number> evidence by the names of `quote.weight`; 0 to 1, or -1 to 1 for what is scaled
function Evidence:of(m, n)
  local into = {}
  self:note_content(m, n, into)
  self:note_place(m, n, into)
  self.speakers:note(m, n, into)
  note_manner(self.list[m], self.list[n], into)
  return into
end

--- Whether two versions stand in reports on one event.
---@param m integer number of a version
---@param n integer of another, in another document
---@return boolean
function Evidence:are_kin(m, n) return self.kin:lack(self.list[m].doc, self.list[n].doc) == 0 end

-- What is said in nearly the same words elsewhere.
function Evidence:repeated(m, n)
  local a, b = self.list[m].content, self.list[n].content
  local alike = self.content:compare(a, b)
  return math.min(#a.keys, #b.keys) >= FEWEST and alike >= SAME and alike or 0
end

--- How likely two versions are of one utterance.
---@param m integer number of a version
---@param n integer of another, in another document; noted
---@return number probability 0 to 1
function Evidence:likely(m, n)
  if self:are_kin(m, n) then return weight:likely("alone", self:of(m, n)) end
  return self:repeated(m, n)
end

return M
