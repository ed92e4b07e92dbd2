-- Two documents whose sentences are compared: how much a stem weighs between
-- them, and how alike ranges of their sentences are.
-- Source: G. Salton, A. Wong and C. S. Yang, "A Vector Space Model for Automatic
-- Indexing", CACM 18 (1975), with sentences for documents.
local threshold = require "parallax.reuse.threshold"
local view = require "parallax.reuse.view"

local M = {}

---@class parallax.reuse.Space
---@field a parallax.reuse.View
---@field b parallax.reuse.View
---@field weight table<string, number> logarithm of the inverse share of sentences with the stem
local Space = {}
Space.__index = Space

-- Stem -> number of sentences with it, in both views.
local function sentence_counts(a, b)
  local count = {}
  for _, side in ipairs { a, b } do
    for _, sentence in ipairs(side.sentences) do
      for _, stem in ipairs(sentence.terms) do count[stem] = (count[stem] or 0) + 1 end
    end
  end
  return count
end

--- The space of two views.
---@param a parallax.reuse.View
---@param b parallax.reuse.View
---@return parallax.reuse.Space
function M.new(a, b)
  local weight, prior = sentence_counts(a, b), threshold.prior_sentences
  local n = #a.sentences + #b.sentences + prior
  for stem, sentences in pairs(weight) do
    weight[stem] = math.log(n / (sentences + prior * view.share(stem, a.doc.lang)))
  end
  return setmetatable({ a = a, b = b, weight = weight }, Space)
end

--- The length of a bag as a vector.
---@param bag parallax.reuse.Bag
---@return number
function Space:norm(bag)
  local sum = 0
  for _, stem in ipairs(bag.terms) do
    local x = bag.count[stem] * self.weight[stem]
    sum = sum + x * x
  end
  return math.sqrt(sum)
end

--- The product of two bags as vectors, and the number of stems in both.
---@param x parallax.reuse.Bag
---@param y parallax.reuse.Bag
---@return number product
---@return integer common
function Space:product(x, y)
  local sum, common = 0, 0
  for _, stem in ipairs(x.terms) do
    local n = y.count[stem]
    if n then
      sum, common = sum + x.count[stem] * n * self.weight[stem] ^ 2, common + 1
    end
  end
  return sum, common
end

local function bag_of(side, s, t)
  if s == t then return side.sentences[s] end
  return view.bag(side, side.sentences[s].from, side.sentences[t].to)
end

--- The cosine between two ranges of sentences.
---@param r integer[] sentences r[1]..r[2] of a, r[3]..r[4] of b
---@return number 0 to 1
function Space:cosine(r)
  local x, y = bag_of(self.a, r[1], r[2]), bag_of(self.b, r[3], r[4])
  local norms = self:norm(x) * self:norm(y)
  return norms > 0 and self:product(x, y) / norms or 0
end

return M
