--- What is known of a pair of statements once every pair was looked at by
--- itself: whether the pairs around it are likely too, whether one of the two
--- has a likelier partner, whether a third report has both.
--- Source: after Cohen and Carvalho (2005), Stacked sequential learning.
local weight = require "parallax.compare.weight"

local M = {}

--- Pairs less likely than this by themselves have no say, and are none.
M.FLOOR = 0.01

-- Sentences before and after that are looked at; what those far away count, and
-- those that would be off the order of the two.
local REACH <const>, FADE <const>, SLIP <const> = 4, 3, 1
-- Partners in other reports among which a third that has both is sought.
local PARTNERS <const> = 8

-- What a pair at each place around another counts for it.
local around = {}
for i = -REACH, REACH do
  for j = -REACH, REACH do
    if i ~= 0 and j ~= 0 then
      around[#around + 1] =
        { i = i, j = j, worth = math.exp(-math.abs(i - j) / SLIP - math.max(math.abs(i), math.abs(j)) / FADE) }
    end
  end
end

---@class parallax.Context
---@field list parallax.Statement[]
---@field chance table<integer, table<integer, number>> statement -> other -> how likely they are one
---@field best table<integer, table<integer, number[]>> statement -> document -> its two best likelihoods there
---@field place number[] of each statement in its report, 0 to 1
---@field size table<integer, integer> document -> how many statements it has
---@field common table<integer, table<integer, number>> document -> other -> how many links they may have
---@field partners table<integer, parallax.Pair[]> statement -> its likeliest pairs, the best first
local Context = {}
Context.__index = Context

-- How many links two reports may have.
function Context:note_common(a, b, score)
  local of = self.common[a] or {}
  self.common[a] = of
  of[b] = (of[b] or 0) + score
end

function Context:note(a, b, score)
  self.chance[a] = self.chance[a] or {}
  self.chance[a][b] = score
  local best, doc = self.best[a], self.list[b].doc
  if not best then
    best = {}
    self.best[a], self.partners[a] = best, {}
  end
  local top = best[doc] or { 0, 0 }
  best[doc] = top
  if score > top[1] then
    top[1], top[2] = score, top[1]
  elseif score > top[2] then
    top[2] = score
  end
  self:note_common(self.list[a].doc, doc, score)
  table.insert(self.partners[a], { other = b, score = score })
end

-- Where each statement stands in its report, 0 to 1; how many each report has.
local function places_of(statements)
  local number, size, place = {}, {}, {}
  for k, statement in ipairs(statements) do
    size[statement.doc] = (size[statement.doc] or 0) + 1
    number[k] = size[statement.doc]
  end
  for k, statement in ipairs(statements) do place[k] = number[k] / size[statement.doc] end
  return place, size
end

--- Prepares the pairs of a comparison.
---@param statements parallax.Statement[] of all documents, in order
---@param found parallax.Pair[] each with how likely it is by itself, 0 to 1
---@return parallax.Context
function M.new(statements, found)
  local context = setmetatable({ list = statements, chance = {}, best = {}, partners = {}, common = {} }, Context)
  context.place, context.size = places_of(statements)
  for _, pair in ipairs(found) do
    if pair.score >= M.FLOOR then
      context:note(pair.a, pair.b, pair.score)
      context:note(pair.b, pair.a, pair.score)
    end
  end
  for _, partners in pairs(context.partners) do
    table.sort(partners, function(p, q)
      if p.score ~= q.score then return p.score > q.score end
      return p.other < q.other
    end)
    for k = #partners, PARTNERS + 1, -1 do partners[k] = nil end
  end
  return context
end

-- How likely the statements at a place around a pair are one; none outside
-- the two reports.
function Context:at(a, b, i, j)
  local p, q = self.list[a + i], self.list[b + j]
  local row = self.chance[a + i]
  local is_inside = row and p and q and p.doc == self.list[a].doc and q.doc == self.list[b].doc
  return is_inside and row[b + j] or 0
end

-- A report that follows another keeps the order of what it tells, mostly.
function Context:along(a, b)
  local sum = 0
  for _, place in ipairs(around) do sum = sum + place.worth * self:at(a, b, place.i, place.j) end
  return sum
end

-- A sentence beside one of the two may be the rest of a statement that was split.
function Context:beside(a, b)
  return math.max(self:at(a, b, 0, 1), self:at(a, b, 0, -1), self:at(a, b, 1, 0), self:at(a, b, -1, 0))
end

-- The likelihood of the best other partner of a statement in a document.
function Context:rival(a, doc, score)
  local top = self.best[a] and self.best[a][doc] or { 0, 0 }
  return score >= top[1] and top[2] or top[1]
end

-- Whether a statement of a third document is likely one with both.
function Context:third(a, b)
  local most = 0
  for _, partner in ipairs(self.partners[a] or {}) do
    local c = partner.other
    if self.list[c].doc ~= self.list[b].doc then
      most = math.max(most, math.min(partner.score, self.chance[b] and self.chance[b][c] or 0))
    end
  end
  return most
end

-- Beyond these a likelihood says no more than that; below the floor nobody looks.
local SURE <const>, HARDLY <const> = 0.9999, M.FLOOR

local function log_odds(p)
  p = math.min(math.max(p, HARDLY), SURE)
  return math.log(p / (1 - p))
end

-- What part of the shorter of two reports the other may have too.
function Context:common_part(a, b)
  local of = self.common[a]
  return (of and of[b] or 0) / math.min(self.size[a], self.size[b])
end

--- What is known of a pair from all pairs.
---@param pair parallax.Pair with how likely it is by itself
---@return table<string, number> evidence by the names of `compare.weight`
function Context:of(pair)
  local a, b, score = pair.a, pair.b, pair.score
  local doc_a, doc_b = self.list[a].doc, self.list[b].doc
  local of_a, of_b = self:rival(a, doc_b, score), self:rival(b, doc_a, score)
  return {
    likely = log_odds(score),
    along = self:along(a, b),
    beside = self:beside(a, b),
    rival = log_odds(math.max(of_a, of_b)),
    lesser_rival = log_odds(math.min(of_a, of_b)),
    third = math.max(self:third(a, b), self:third(b, a)),
    common = self:common_part(doc_a, doc_b),
    apart = math.abs(self.place[a] - self.place[b]),
  }
end

--- Judges pairs in the light of all of them.
---@param statements parallax.Statement[] of all documents, in order
---@param found parallax.Pair[] each with how likely it is by itself, 0 to 1
---@param model? parallax.Forest another than that of `compare.weight`
---@return parallax.Pair[] # with how likely they are together, in the same order; the same words are the same statement
function M.judge(statements, found, model)
  local context, judged = M.new(statements, found), {}
  for k, pair in ipairs(found) do
    local score = pair.score < 1 and weight:likely("together", context:of(pair), model) or 1
    judged[k] = { a = pair.a, b = pair.b, score = score }
  end
  return judged
end

return M
