--- Which words set the documents of a query apart from others. Words of one
--- article depend on each other, so a test is made only of many articles, and
--- the size of the difference stands first.
local frequency = require "parallax.corpus.frequency"
local stats = require "parallax.stats"

local M = {}

-- Below this expected count G2 gives way to Fisher's exact test.
local LEAST_EXPECTED = 5
local PRIOR_MASS = 500

---@class parallax.KeyWord
---@field word string
---@field count integer in the documents found
---@field other integer in the others
---@field log_ratio number doublings; below 0 where the others have more
---@field g2 number signed
---@field z number of the log-odds ratio with the corpus as prior
---@field p? number nil where nothing was tested
---@field q? number

local function key_of(word, a, n1, b, n2)
  local key = { word = word, count = a, other = b, log_ratio = stats.log_ratio.ratio(a, n1, b, n2) }
  local p, least
  key.g2, p, least = stats.log_likelihood.test({ a, b }, { n1, n2 })
  local _, z = stats.log_odds.ratio(a, n1, b, n2, PRIOR_MASS * (a + b) / (n1 + n2), PRIOR_MASS)
  key.z = z
  return key, least >= LEAST_EXPECTED and p or stats.fisher.test(a, n1, b, n2)
end

local function all_words(found, rest, least)
  local sums = {}
  for word, n in pairs(found.counts) do sums[word] = n end
  for word, n in pairs(rest.counts) do sums[word] = (sums[word] or 0) + n end
  local words = {}
  for _, word in ipairs(frequency.ranked(sums)) do
    if sums[word] < least then break end
    words[#words + 1] = word
  end
  return words
end

--- Compares the words of two sets of documents.
--- Sources: those of the measures in `parallax.stats`.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param options? { against?: parallax.QueryNode, least?: integer, limit?: integer } `least` times in all, 5 unless
---  given; `limit` words come back, the strongest by z on both sides
---@return parallax.KeyWord[] keys
---@return { docs: integer, words: integer, other_docs: integer, other_words: integer, tested: boolean } about
function M.compare(corpus, tree, options)
  options = options or {}
  local found, rest = frequency.split(corpus, tree, options.against)
  local about = { docs = found.docs, words = found.total, other_docs = rest.docs, other_words = rest.total,
    tested = math.min(found.docs, rest.docs) >= stats.keyness.MIN_ARTICLES }
  local keys, p = {}, {}
  if found.total == 0 or rest.total == 0 then return keys, about end
  for k, word in ipairs(all_words(found, rest, options.least or 5)) do
    keys[k], p[k] = key_of(word, found.counts[word] or 0, found.total, rest.counts[word] or 0, rest.total)
  end
  local q = about.tested and stats.false_discovery.adjust(p)
  for k, key in ipairs(keys) do
    if q then key.p, key.q = p[k], q[k] end
  end
  table.sort(keys, function(a, b)
    if math.abs(a.z) ~= math.abs(b.z) then return math.abs(a.z) > math.abs(b.z) end
    return a.word < b.word
  end)
  return table.move(keys, 1, math.min(options.limit or #keys, #keys), 1, {}), about
end

return M
