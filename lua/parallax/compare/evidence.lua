--- What speaks for two statements being one, as numbers that a model weighs:
--- their words, names and figures, what they are about, who speaks, where they
--- stand and what stands around them.
local likeness = require "parallax.likeness"
local measure = require "parallax.likeness.measure"
local phrase = require "parallax.compare.phrase"
local weight = require "parallax.compare.weight"

local bit, part, squashed = measure.bit, measure.part, measure.squashed

local M = {}

---@class parallax.Evidence
---@field list parallax.Statement[]
---@field space parallax.Space
---@field size table<integer, integer> document -> how many statements it has
---@field place table<integer, integer> statement -> its number in its document
---@field count table<integer, table<string, integer>> document -> feature -> in how many of its statements it stands
---@field around table<integer, parallax.Features> statement -> what its neighbours are about
---@field meaning (string|false)[] of each statement; see parallax.likeness.meaning
---@field reading table<integer, parallax.Reading> statement -> its sentence, read once
---@field documents parallax.Document[]
---@field spelling parallax.Scale
---@field wording parallax.Scale
---@field meant parallax.Scale of what they are about
local Evidence = {}
Evidence.__index = Evidence

function Evidence:note_statement(k, statement)
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
---@param documents parallax.Document[]
---@param statements parallax.Statement[] of all documents, in order, with features, speakers and chains
---@param space parallax.Space of their features
---@return parallax.Evidence
function M.new(documents, statements, space)
  local grams = likeness.grams(documents, statements)
  local evidence = setmetatable({
    documents = documents, list = statements, space = space, size = {}, place = {}, count = {}, around = {},
    reading = {},
    spelling = likeness.scale(statements, function(a, b) return grams:spelling(a, b) end),
    wording = likeness.scale(statements, function(a, b) return grams:wording(a, b) end),
  }, Evidence)
  evidence.meant = likeness.scale(statements, function(a, b) return evidence:nearness(a, b) end)
  local features = {}
  for k, statement in ipairs(statements) do
    evidence:note_statement(k, statement)
    features[k] = statement.features
  end
  for k, statement in ipairs(statements) do evidence:note_neighbours(k, statement) end
  evidence.meaning = likeness.meaning.of(features, space.weight)
  return evidence
end

-- Whether both carry a version of one quotation, or one phrase in marks.
local function is_quoted(a, b)
  for chain in pairs(a.chains or {}) do
    if b.chains and b.chains[chain] then return true end
  end
  return phrase.is_shared(a, b)
end

--- Notes a pair that will be asked about: how alike it is in spelling says more
--- beside the pairs around it. All of them before the first `of` or `likely`.
---@param a integer number of a statement
---@param b integer of another, in another document
function Evidence:note(a, b)
  self.spelling:note(a, b)
  self.wording:note(a, b)
  self.meant:note(a, b)
end

--- Whether two statements are worth a closer look where there are many.
---@param a integer number of a statement
---@param b integer of another, in another document
---@param least number how alike their words must be: 0 to 1
---@return boolean
function Evidence:is_worth_a_look(a, b, least)
  local p, q = self.list[a], self.list[b]
  return is_quoted(p, q) or (self.space:compare(p.features, q.features)) >= least
end

function Evidence:read(k)
  if not self.reading[k] then
    local statement = self.list[k]
    local doc = self.documents[statement.doc]
    self.reading[k] = likeness.read(doc.text:sub(statement.first, statement.last), doc.lang)
  end
  return self.reading[k]
end

local function have_common_speaker(a, b)
  for speaker in pairs(a.speakers) do
    if b.speakers[speaker] then return true end
  end
  return false
end

-- How near the sentences are in what they are about. Few languages have
-- meanings: elsewhere the shared words stand in.
function Evidence:nearness(a, b)
  local p, q = self.meaning[a], self.meaning[b]
  if p and q then return math.max(0, likeness.meaning.cosine(p, q)) end
  return (self.space:compare(self.list[a].features, self.list[b].features))
end

-- How alike the sentences are word by word. Words of two languages have no such
-- likeness: there the shared words stand in.
function Evidence:aligned_words(a, b, alike)
  local read_a, read_b = self:read(a), self:read(b)
  return read_a.code == read_b.code and likeness.score(read_a, read_b) or alike
end

-- Their words, and what these are about.
function Evidence:note_words(a, b, into)
  local p, q = self.list[a].features, self.list[b].features
  local alike, _, telling = self.space:compare(p, q)
  into.alike, into.telling = alike, squashed(telling)
  into.aligned = self:aligned_words(a, b, alike)
  into.one_denies = bit(self:read(a).denies ~= self:read(b).denies)
  into.meant, into.spelling, into.wording = self.meant:of(a, b), self.spelling:of(a, b), self.wording:of(a, b)
  local in_a, in_b = self.count[self.list[a].doc], self.count[self.list[b].doc]
  into.sole = squashed(measure.sole(self.space, p, q, in_a, in_b))
  into.around = (self.space:compare(self.around[a], self.around[b]))
  into.names, into.figures = squashed((measure.shared(p, q, "e:"))), squashed((measure.shared(p, q, "n:")))
  into.lighter, into.heavier = squashed(math.min(p.total, q.total)), squashed(math.max(p.total, q.total))
end

-- Whose words they are.
local function note_speech(p, q, into)
  local has_p, has_q = next(p.speakers) ~= nil, next(q.speakers) ~= nil
  local is_same = have_common_speaker(p, q)
  into.speakers, into.same_speaker = part(has_p, has_q), bit(is_same)
  into.other_speaker = bit(has_p and has_q and not is_same)
  into.said, into.both_said = part(p.is_said, q.is_said), bit(p.is_said == q.is_said)
  into.quoted, into.requoted = bit(is_quoted(p, q)), part(p.chains, q.chains)
end

-- Where they stand in their reports.
function Evidence:note_place(a, b, into)
  local size_a, size_b = self.size[self.list[a].doc], self.size[self.list[b].doc]
  local p, q = self.place[a] / size_a, self.place[b] / size_b
  into.apart, into.earlier, into.later = math.abs(p - q), math.min(p, q), math.max(p, q)
  into.both_lead = bit(self.place[a] == 1 and self.place[b] == 1)
  into.size = squashed(math.min(size_a, size_b))
end

--- What speaks for two statements being one.
---@param a integer number of a statement
---@param b integer of another, in another document; noted
---@return table<string, number> evidence by the names of `compare.weight`; 0 to 1, or -1 to 1 for what is scaled
function Evidence:of(a, b)
  local into = {}
  self:note_words(a, b, into)
  note_speech(self.list[a], self.list[b], into)
  self:note_place(a, b, into)
  return into
end

--- How likely two statements are one, by themselves.
---@param a integer number of a statement
---@param b integer of another, in another document; noted
---@return number probability 0 to 1; 1 where their words are the same
function Evidence:likely(a, b)
  local evidence = self:of(a, b)
  return evidence.alike < 1 and weight:likely("alone", evidence) or 1
end

return M
