--- How evenly the hits of a query are spread.
local stats = require "parallax.stats"

local M = {}

local SLICES = 50

---@class parallax.Dispersion
---@field hits integer
---@field docs integer documents with a hit
---@field all_docs integer
---@field dp? number Gries' DP over documents; nil without a hit
---@field dp_norm? number by the largest it could be
---@field dp_source? number DP over outlets
---@field slices integer[] hits in each of 50 stretches of equal length, in the order documents came in

-- Hits and tokens of each document, in order.
local function parts_of(corpus, tree)
  local counts, sizes = {}, {}
  for found, segment in corpus:found(tree) do
    local from = #counts
    for d = 1, (segment:counts()) do
      local _, first, last = segment:doc(d)
      counts[from + d], sizes[from + d] = 0, last - first + 1
    end
    local list = found.matches and found.matches:by_doc() or {}
    for k = 1, #list, 2 do counts[from + list[k]] = list[k + 1] end
  end
  return counts, sizes
end

local function slices_of(corpus, tree)
  local _, tokens = corpus.handle:totals()
  local slices, before = {}, 0
  for k = 1, SLICES do slices[k] = 0 end
  for found, segment in corpus:found(tree) do
    for k = 1, found.matches and #found.matches or 0 do
      local at = before + found.matches:at(k) - 1
      local slice = math.min(SLICES, at * SLICES // math.max(1, tokens) + 1)
      slices[slice] = slices[slice] + 1
    end
    before = before + select(2, segment:counts())
  end
  return slices
end

--- Measures the spread of a query.
--- Source: Gries (2008); see `parallax.stats.deviation`.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@return parallax.Dispersion
function M.of(corpus, tree)
  local counts, sizes = parts_of(corpus, tree)
  local result = { hits = 0, docs = 0, all_docs = #counts, slices = slices_of(corpus, tree) }
  for _, n in ipairs(counts) do
    result.hits, result.docs = result.hits + n, result.docs + (n > 0 and 1 or 0)
  end
  if result.hits == 0 then return result end
  result.dp, result.dp_norm = stats.deviation.of(counts, sizes)
  local hits, tokens = {}, {}
  for k, count in ipairs(corpus:count(tree, { by = "source" })) do hits[k], tokens[k] = count.hits, count.all_tokens end
  result.dp_source = stats.deviation.of(hits, tokens)
  return result
end

return M
