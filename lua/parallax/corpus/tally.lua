-- Counts of a query by a field of the documents.
local date = require "parallax.corpus.date"

local M = {}

local function add(counts, key, numbers, k)
  local count = counts[key]
  if not count then
    count = { key = key, hits = 0, docs = 0, all_docs = 0, all_tokens = 0 }
    counts[key], counts[#counts + 1] = count, count
  end
  count.all_docs, count.all_tokens = count.all_docs + numbers[k + 1], count.all_tokens + numbers[k + 2]
  count.docs, count.hits = count.docs + numbers[k + 3], count.hits + numbers[k + 4]
end

--- Counts by source or by date, sorted by key. What is not known has the key "".
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param by "source"|"year"|"month"|"day"
---@return parallax.Count[]
function M.by(corpus, tree, by)
  local counts = {}
  for found, segment in corpus:found(tree) do
    local numbers = segment:tally(by, found.docs, found.matches)
    local sources = by == "source" and segment:sources()
    for k = 1, #numbers, 5 do
      add(counts, sources and sources[numbers[k]] or not sources and date.label(numbers[k], by) or "", numbers, k)
    end
  end
  local list = table.move(counts, 1, #counts, 1, {})
  table.sort(list, function(a, b) return a.key < b.key end)
  return list
end

return M
