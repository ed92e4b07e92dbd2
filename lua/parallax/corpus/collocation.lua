--- Words that keep company with the hits of a query.
local check = require "parallax.check"
local frequency = require "parallax.corpus.frequency"
local stats = require "parallax.stats"

local M = {}

---@class parallax.Collocate
---@field word string
---@field together integer tokens near a hit
---@field count integer tokens in the corpus
---@field expected number tokens near a hit, were it by chance
---@field log_dice number
---@field mi3 number
---@field t number
---@field g2 number log-likelihood, signed

--- logDice of a pair: 14 where one never stands without the other, and one less
--- for each halving. Does not depend on the size of the corpus.
--- Source: Rychlý (2008), A Lexicographer-Friendly Association Score, RASLAN.
---@param together integer
---@param a integer times the one stands
---@param b integer times the other
---@return number
---
--- Example: `collocation.log_dice(10, 20, 20)` --> 13.0
function M.log_dice(together, a, b) return 14 + math.log(2 * together / (a + b), 2) end

--- MI3: mutual information with the joint count cubed, so that rare pairs do not lead.
--- Source: Daille (1994), Approche mixte pour l'extraction de terminologie; as in Oakes (1998), Statistics for
--- Corpus Linguistics, section 4.
---@param together integer
---@param expected number
---@return number
function M.mi3(together, expected) return math.log(together ^ 3 / expected, 2) end

--- The t-score: how far the joint count is above chance, by its standard deviation.
--- Source: Church, Gale, Hanks and Hindle (1991), Using Statistics in Lexical Analysis, section 3.
---@param together integer
---@param expected number
---@return number
function M.t(together, expected) return (together - expected) / math.sqrt(together) end

local function counted(corpus, tree, options)
  local near, total, hits, nearby = {}, 0, 0, 0
  for found, segment in corpus:found(tree) do
    if found.matches then
      hits = hits + #found.matches
      local list = found.matches:collocates(options.left, options.right, options.sentence)
      for k = 1, #list, 2 do
        local word = segment:word(list[k])
        near[word], nearby = (near[word] or 0) + list[k + 1], nearby + list[k + 1]
      end
    end
  end
  for segment in corpus.handle:segments() do total = total + select(2, segment:counts()) end
  return near, { hits = hits, nearby = nearby, total = total }
end

local function collocate(word, together, count, sums)
  local expected = sums.nearby * count / sums.total
  local g2 = stats.log_likelihood.test({ together, count - together },
    { sums.nearby, math.max(1, sums.total - sums.nearby) })
  return { word = word, together = together, count = count, expected = expected,
    log_dice = M.log_dice(together, sums.hits, count), mi3 = M.mi3(together, expected),
    t = M.t(together, expected), g2 = g2 }
end

local known = { left = "integer", right = "integer", sentence = "boolean", least = "integer", limit = "integer",
  sort = { "log_dice", "mi3", "t", "g2", "together" } }

--- Ranks the words near the hits of a query. Windows that overlap count a
--- token once; the hits themselves are no collocates.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param options? { left?: integer, right?: integer, sentence?: boolean, least?: integer, limit?: integer, sort?:
---  string }
---  5 words on each side unless given; `sentence` ends the window where the sentence does; `least` times together, 3
---  unless given; `sort` by log_dice unless given
---@return parallax.Collocate[] collocates
---@return { hits: integer, nearby: integer, total: integer } sums hits, tokens near them, tokens of the corpus
function M.rank(corpus, tree, options)
  options = check.options(options, known, "collocation.rank")
  local sort = options.sort or "log_dice"
  local near, sums = counted(corpus, tree,
    { left = options.left or 5, right = options.right or 5, sentence = options.sentence })
  local all, list = frequency.words(corpus).counts, {}
  for word, together in pairs(near) do
    if all[word] and together >= (options.least or 3) then
      list[#list + 1] = collocate(word, together, all[word], sums)
    end
  end
  table.sort(list, function(a, b)
    if a[sort] ~= b[sort] then return a[sort] > b[sort] end
    return a.word < b.word
  end)
  return table.move(list, 1, math.min(options.limit or #list, #list), 1, {}), sums
end

return M
