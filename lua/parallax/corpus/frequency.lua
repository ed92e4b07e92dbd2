--- How often words are in a corpus, or in the documents a query finds.
local M = {}

---@class parallax.WordCounts
---@field counts table<string, integer> folded word to tokens
---@field total integer tokens counted
---@field docs integer documents counted

local kept = { word = true, number = true, tag = true }

local function add(into, segment, docs)
  local list = segment:frequencies(docs)
  for k = 1, #list, 2 do
    if kept[segment:kind(list[k])] then
      local word, n = segment:word(list[k]), list[k + 1]
      into.counts[word], into.total = (into.counts[word] or 0) + n, into.total + n
    end
  end
  into.docs = into.docs + #docs
end

local function new_counts() return { counts = {}, total = 0, docs = 0 } end

--- Counts words, numbers and tags; marks and addresses are left out.
---@param corpus parallax.Corpus
---@param tree? parallax.QueryNode all documents unless given
---@return parallax.WordCounts
function M.words(corpus, tree)
  local result = new_counts()
  if not tree then
    for segment in corpus.handle:segments(true) do add(result, segment, segment:select(nil)) end
    return result
  end
  for found, segment in corpus:found(tree) do add(result, segment, found.docs) end
  return result
end

--- Counts the words of the documents a query finds, and of those another finds;
--- without another, of all the others. A document that both find is in both.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param against? parallax.QueryNode
---@return parallax.WordCounts found
---@return parallax.WordCounts rest
function M.split(corpus, tree, against)
  local found, rest = new_counts(), new_counts()
  for here, segment in corpus:found(tree) do
    add(found, segment, here.docs)
    if not against then add(rest, segment, segment:select(nil):without(here.docs)) end
  end
  return found, against and M.words(corpus, against) or rest
end

--- The words in order, the most frequent first, then by the alphabet.
---@param counts table<string, integer>
---@param limit? integer
---@return string[]
function M.ranked(counts, limit)
  local words = {}
  for word in pairs(counts) do words[#words + 1] = word end
  table.sort(words, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  return table.move(words, 1, math.min(limit or #words, #words), 1, {})
end

--- The word list of a corpus.
---@param corpus parallax.Corpus
---@param tree? parallax.QueryNode
---@param limit? integer
---@return { word: string, count: integer, per_million: number }[]
---@return parallax.WordCounts all
function M.list(corpus, tree, limit)
  local all = M.words(corpus, tree)
  local rows = {}
  for k, word in ipairs(M.ranked(all.counts, limit)) do
    rows[k] = { word = word, count = all.counts[word], per_million = all.counts[word] / all.total * 1e6 }
  end
  return rows, all
end

return M
