--- What speaks for two statements being one, as numbers that a linear model
--- weighs: their words, names and figures, who speaks, where they stand and
--- what stands around them.
local likeness = require "parallax.likeness"
local phrase = require "parallax.compare.phrase"

local weight = require "parallax.compare.weight"

local M = {}

-- What a pair of related words counts of what the same word would.
local RELATED <const> = 0.7

---@class parallax.Evidence
---@field list parallax.Statement[]
---@field space parallax.Space
---@field size table<integer, integer> document -> how many statements it has
---@field place table<integer, integer> statement -> its number in its document
---@field count table<integer, table<string, integer>> document -> feature -> in how many of its statements it stands
---@field around table<integer, parallax.Features> statement -> what its neighbours are about
local Evidence = {}
Evidence.__index = Evidence

function Evidence:note_place(k, statement)
  local d = statement.doc
  self.size[d], self.count[d] = (self.size[d] or 0) + 1, self.count[d] or {}
  self.place[k] = self.size[d]
  for _, key in ipairs(statement.features.keys) do self.count[d][key] = (self.count[d][key] or 0) + 1 end
end

function Evidence:note_neighbours(k, statement)
  local parts = {}
  for _, other in ipairs { self.list[k - 1] or statement, self.list[k + 1] or statement } do
    if other ~= statement and other.doc == statement.doc then parts[#parts + 1] = other.features end
  end
  local around = likeness.merge(parts)
  around.total = 0
  for _, key in ipairs(around.keys) do around.total = around.total + self.space.weight[key] end
  self.around[k] = around
end

--- Prepares the statements of a comparison.
---@param statements parallax.Statement[] of all documents, in order, with features, speakers and chains
---@param space parallax.Space of their features
---@return parallax.Evidence
function M.new(statements, space)
  local evidence = { list = statements, space = space, size = {}, place = {}, count = {}, around = {} }
  setmetatable(evidence, Evidence)
  for k, statement in ipairs(statements) do evidence:note_place(k, statement) end
  for k, statement in ipairs(statements) do evidence:note_neighbours(k, statement) end
  return evidence
end

-- One odd thing more says less the more there are.
local function squashed(n) return n / (n + 1) end

-- How many features of a kind both have.
local function shared_of_kind(a, b, kind)
  local same = 0
  for _, key in ipairs(a.keys) do
    if key:sub(1, 2) == kind and b.has[key] then same = same + 1 end
  end
  return same
end

-- What both have and hardly another statement of either document has: a word
-- that each report uses once is likely to stand in one statement.
function Evidence:sole(a, b)
  local in_a, in_b, sum = self.count[a.doc], self.count[b.doc], 0
  for _, key in ipairs(a.features.keys) do
    if b.features.has[key] then sum = sum + a.features.has[key] / (in_a[key] * in_b[key]) end
  end
  self.space:each_related(a.features, b.features, function(p, q)
    local telling = math.min(a.features.has[p] or 0, b.features.has[q] or 0)
    if telling > 0 then sum = sum + RELATED * telling / (in_a[p] * in_b[q]) end
  end)
  return sum
end

-- Whether both have a speaker in common, and whether both have others.
local function speakers_of(a, b)
  if not next(a.speakers) or not next(b.speakers) then return 0, 0 end
  for speaker in pairs(a.speakers) do
    if b.speakers[speaker] then return 1, 0 end
  end
  return 0, 1
end

-- Whether both carry a version of one quotation, or one phrase in marks.
local function is_quoted(a, b)
  for chain in pairs(a.chains or {}) do
    if b.chains and b.chains[chain] then return true end
  end
  return phrase.is_shared(a, b)
end

--- What speaks for two statements being one.
---@param a integer number of a statement
---@param b integer of another, in another document
---@return table<string, number> evidence each 0 to 1, by the names of `compare.weight`
function Evidence:of(a, b)
  local p, q = self.list[a], self.list[b]
  local alike, contained, telling = self.space:compare(p.features, q.features)
  local same_speaker, other_speaker = speakers_of(p, q)
  return {
    alike = alike,
    contained = contained,
    telling = squashed(telling),
    names = squashed(shared_of_kind(p.features, q.features, "e:")),
    figures = squashed(shared_of_kind(p.features, q.features, "n:")),
    same_speaker = same_speaker,
    other_speaker = other_speaker,
    quoted = is_quoted(p, q) and 1 or 0,
    apart = math.abs(self.place[a] / self.size[p.doc] - self.place[b] / self.size[q.doc]),
    around = (self.space:compare(self.around[a], self.around[b])),
    sole = squashed(self:sole(p, q)),
  }
end

--- How likely two statements are one.
--- Source: see `compare.weight`.
---@param a integer number of a statement
---@param b integer of another, in another document
---@return number probability 0 to 1
function Evidence:likely(a, b)
  local evidence, sum = self:of(a, b), weight.bias
  for _, each in ipairs(weight.weights) do sum = sum + each[2] * evidence[each[1]] end
  return 1 / (1 + math.exp(-sum))
end

return M
