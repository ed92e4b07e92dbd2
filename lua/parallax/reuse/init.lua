--- Text that one document has from another: copied, edited or told anew.
local core = require "parallax.core"

local candidate = require "parallax.reuse.candidate"
local cluster = require "parallax.reuse.cluster"
local request = require "parallax.reuse.request"
local run = require "parallax.reuse.run"
local seed = require "parallax.reuse.seed"
local space = require "parallax.reuse.space"
local stretch = require "parallax.reuse.stretch"
local threshold = require "parallax.reuse.threshold"
local view = require "parallax.reuse.view"

local M = {}

---@class parallax.reuse.Passage
---@field a parallax.Span in the first document
---@field b parallax.Span in the second
---@field kind "verbatim"|"edited"|"rewritten" nearly every word the same and in order; half of them; fewer
---@field score number share of stems that both sides have, whatever their order (Dice), 0 to 1
---@field rule "runs"|"sentences"|"summary" what found it: words in order, alike sentences, words spread over the other

M.candidates = candidate.find
M.requests = request.read

local function box_of(a, b, range)
  return {
    a.sentences[range[1]].from, a.sentences[range[2]].to, b.sentences[range[3]].from, b.sentences[range[4]].to,
  }
end

-- Passages that alike sentences show, with the edges that copied words give
-- them, or that make the sides most alike.
local function alike(a, b)
  local between, runs, list = space.new(a, b), run.find(a, b), {}
  local ranges = cluster.ranges(between, seed.find(between))
  for _, range in ipairs(ranges) do
    local copied = run.copied(runs, box_of(a, b, range), range)
    if not copied then cluster.settle(between, range) end
    copied = copied or run.copied(runs, box_of(a, b, range), range)
    local rule = copied and "runs" or "sentences"
    list[#list + 1] = { box = copied or box_of(a, b, range), cosine = range.cosine, rule = rule }
  end
  return list, run.long(runs, #a.sentences)
end

local function common(from, to, other_from, other_to) return math.min(to, other_to) - math.max(from, other_from) + 1 end

local function are_rivals(x, y)
  local most = threshold.rival
  return common(x[1], x[2], y[1], y[2]) > most * (x[2] - x[1] + 1)
    or common(x[3], x[4], y[3], y[4]) > most * (x[4] - x[3] + 1)
end

-- Of passages that claim the same words the best stays.
local function best_of(list)
  for k, passage in ipairs(list) do
    local box = passage.box
    passage.worth = passage.cosine * (math.min(box[2] - box[1], box[4] - box[3]) + 1)
    passage.order = k
  end
  table.sort(list, function(x, y)
    if x.worth ~= y.worth then return x.worth > y.worth end
    return x.order < y.order
  end)
  local kept = {}
  for _, passage in ipairs(list) do
    local rival = false
    for _, other in ipairs(kept) do rival = rival or are_rivals(passage.box, other.box) end
    if not rival then kept[#kept + 1] = passage end
  end
  return kept
end

-- Adds what was copied word for word in sentences that are not alike as wholes.
local function with_copies(list, boxes)
  for _, box in ipairs(boxes) do
    local rival = false
    for _, passage in ipairs(list) do rival = rival or are_rivals(box, passage.box) end
    if not rival then list[#list + 1] = { box = box, rule = "runs" } end
  end
  return list
end

-- The most that one passage covers of the words from..to of a, with about as
-- many words of b.
local function held(list, from, to)
  local most = 0
  for _, passage in ipairs(list) do
    local box = passage.box
    if box[4] - box[3] < threshold.wide * (box[2] - box[1]) then
      most = math.max(most, common(box[1], box[2], from, to) / (to - from + 1))
    end
  end
  return most
end

-- Puts a summary in the place of the passages that showed parts of it.
local function with_summaries(a, b, list)
  for _, one in ipairs(stretch.find(a, b)) do
    local from, to = a.sentences[one.from].from, a.sentences[one.to].to
    if held(list, from, to) < threshold.held and stretch.is_summary(a, b, one) then
      local kept = {}
      for _, passage in ipairs(list) do
        local box = passage.box
        if common(box[1], box[2], from, to) < (box[2] - box[1] + 1) / 2 then kept[#kept + 1] = passage end
      end
      local u, v = stretch.source(a, b, one)
      kept[#kept + 1] = { box = { from, to, b.sentences[u].from, b.sentences[v].to }, rule = "summary" }
      list = kept
    end
  end
  return list
end

local MOST_CELLS = 1 << 24

-- The share of words that an alignment near the diagonal finds equal.
local function equal_share(a, b, box)
  local n, m = box[2] - box[1] + 1, box[4] - box[3] + 1
  local slack = 32 + math.abs(n - m)
  if n * (2 * slack + 1) > MOST_CELLS then slack = MOST_CELLS // n // 2 end
  local found = core.align(a.folded, b.folded, { low = -slack, high = slack }, box[1], box[2], box[3], box[4])
  return found and 2 * found.same / (n + m) or 0
end

local function kind_of(a, b, passage)
  local share = passage.rule == "summary" and 0 or equal_share(a, b, passage.box)
  if share >= threshold.verbatim then return "verbatim" end
  return share >= threshold.edited and "edited" or "rewritten"
end

-- The share of stems that two ranges of words have in common, repetitions counted.
local function dice(a, b, box)
  local x, y, both = view.bag(a, box[1], box[2]), view.bag(b, box[3], box[4]), 0
  for _, stem in ipairs(x.terms) do both = both + math.min(x.count[stem], y.count[stem] or 0) end
  return 2 * both / (box[2] - box[1] + 1 + box[4] - box[3] + 1)
end

local function record(a, b, passage)
  local box = passage.box
  return {
    a = view.span(a, box[1], box[2]), b = view.span(b, box[3], box[4]), kind = kind_of(a, b, passage),
    score = dice(a, b, box), rule = passage.rule,
  }
end

local function is_long_enough(doc, span)
  return utf8.len(doc.text, span.first, span.last) >= threshold.least_chars
end

--- The passages that two documents have in common.
--- Finds copies word for word, edited and reordered ones, rewriting and
--- translation as far as every other stem or so survives, and summaries in the
--- first of most of the second. Not detected: passages below about 150
--- characters; rewriting that leaves no words; a summary of the first in the
--- second (ask the other way round). Common quotations and boilerplate are
--- reused text, too: whether that means anything is for the reader to say.
--- A passage has one origin: of several places it may come from, the most
--- alike is given. In time about linear in the words.
---@param a parallax.Document
---@param b parallax.Document
---@return parallax.reuse.Passage[] # sorted by their place in the first document
function M.find(a, b)
  local x, y, list = view.of(a), view.of(b), {}
  local passages, copies = alike(x, y)
  for _, passage in ipairs(with_summaries(x, y, with_copies(best_of(passages), copies))) do
    local one = record(x, y, passage)
    if is_long_enough(a, one.a) and is_long_enough(b, one.b) then list[#list + 1] = one end
  end
  table.sort(list, function(p, q)
    if p.a.first ~= q.a.first then return p.a.first < q.a.first end
    return p.b.first < q.b.first
  end)
  return list
end

return M
