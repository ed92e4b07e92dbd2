-- Stretches of one document whose words stand in the other, wherever they
-- stand there: what a summary looks like, which no pair of sentences shows.
-- Containment is Broder's ("On the resemblance and containment of documents",
-- 1997), over weighted stems; stretches are all maximal scoring ones.
local threshold = require "parallax.reuse.threshold"
local view = require "parallax.reuse.view"

local M = {}

---@class parallax.reuse.Stretch
---@field from integer first sentence
---@field to integer last sentence
---@field sum number by how much its words outweigh chance
---@field share number of the weight of its words, those that stand in the other document
---@field window number the same, of the best window of the other document
---@field rest number the same, of the sentences outside the stretch

-- Weight of a sentence's stems, and of those that stand in the other document.
local function weigh(sentence, other, code)
  local found, all = 0, 0
  for _, stem in ipairs(sentence.terms) do
    local weight = view.telling(stem, code)
    all = all + weight
    if other.has[stem] then found = found + weight end
  end
  return found, all
end

-- All maximal scoring stretches of a list of numbers, in linear time.
-- Source: W. L. Ruzzo and M. Tompa, "A Linear Time Algorithm for Finding All
-- Maximal Scoring Subsequences", ISMB 1999. Each has the sums before it and
-- at its end.
local function maximal(scores)
  local list, sum = {}, 0
  for k, score in ipairs(scores) do
    local before = sum
    sum = sum + score
    if score > 0 then
      local one = { from = k, to = k, before = before, behind = sum }
      local j = #list
      while j > 0 do
        while j > 0 and list[j].before >= one.before do j = j - 1 end
        if j == 0 or list[j].behind >= one.behind then break end
        one.from, one.before = list[j].from, list[j].before
        for m = #list, j, -1 do list[m] = nil end
        j = #list
      end
      list[#list + 1] = one
    end
  end
  return list
end

-- The share of a stretch's weight that stands in the best window of b, and in all of b.
local function windows(bag, b, words, code)
  local weight, all = {}, 0
  for _, stem in ipairs(bag.terms) do
    weight[stem] = view.telling(stem, code)
    all = all + weight[stem]
  end
  local count, inside, best, i = {}, 0, 0, 1
  local seen, whole = {}, 0
  local function shift(sentence, by)
    for _, stem in ipairs(sentence.terms) do
      local w = weight[stem]
      if w then
        local n = (count[stem] or 0) + by
        count[stem] = n
        if by > 0 and n == 1 then inside = inside + w elseif by < 0 and n == 0 then inside = inside - w end
        if not seen[stem] then seen[stem], whole = true, whole + w end
      end
    end
  end
  for _, sentence in ipairs(b.sentences) do
    shift(sentence, 1)
    while sentence.to - b.sentences[i].from + 1 > threshold.window * words and b.sentences[i] ~= sentence do
      shift(b.sentences[i], -1)
      i = i + 1
    end
    best = math.max(best, inside)
  end
  return best / all, whole / all
end

--- The stretches of a that b covers more than chance and the rest of a explain.
--- `window` and `share` are added by `measure`.
---@param a parallax.reuse.View
---@param b parallax.reuse.View
---@return parallax.reuse.Stretch[]
function M.find(a, b)
  local scores, found, all = {}, {}, {}
  local total_found, total = 0, 0
  for s, sentence in ipairs(a.sentences) do
    found[s], all[s] = weigh(sentence, b, a.doc.lang)
    scores[s] = found[s] - threshold.stretch_bias * all[s]
    total_found, total = total_found + found[s], total + all[s]
  end
  local list = {}
  for _, one in ipairs(maximal(scores)) do
    local stretch = { from = one.from, to = one.to, sum = one.behind - one.before }
    local f, n = total_found, total
    for s = one.from, one.to do f, n = f - found[s], n - all[s] end
    local guess = threshold.stretch_chance_weight
    stretch.rest = (f + guess * threshold.stretch_chance) / (n + guess)
    if stretch.sum >= threshold.stretch_sum then list[#list + 1] = stretch end
  end
  return list
end

--- The sentences of b from the first to the last that has to do with a stretch:
--- what stands before and behind is no part of what it sums up.
---@param a parallax.reuse.View
---@param b parallax.reuse.View
---@param stretch parallax.reuse.Stretch
---@return integer from
---@return integer to
function M.source(a, b, stretch)
  local bag = view.bag(a, a.sentences[stretch.from].from, a.sentences[stretch.to].to)
  local from, to
  for j, sentence in ipairs(b.sentences) do
    local common, all = 0, 0
    for _, stem in ipairs(sentence.terms) do
      local weight = view.telling(stem, b.doc.lang)
      common, all = common + (bag.count[stem] and weight or 0), all + weight
    end
    if common > threshold.source_share * all then from, to = from or j, j end
  end
  return from or 1, to or #b.sentences
end

--- Whether a stretch sums up the other document: its words are there, and
--- spread over it.
---@param a parallax.reuse.View
---@param b parallax.reuse.View
---@param stretch parallax.reuse.Stretch
---@return boolean
function M.is_summary(a, b, stretch)
  local from, to = a.sentences[stretch.from].from, a.sentences[stretch.to].to
  local words = to - from + 1
  if words < threshold.summary_words or #b.words <= threshold.wide * words then return false end
  stretch.window, stretch.share = windows(view.bag(a, from, to), b, words, a.doc.lang)
  return stretch.share >= stretch.rest + threshold.stretch_above and stretch.window >= threshold.window_share
    and stretch.share - stretch.window >= threshold.window_loss
end

return M
