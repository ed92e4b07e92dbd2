--- The log-odds ratio with an informative Dirichlet prior: how much more a
--- group favours a word than another does, drawn towards what is usual for
--- that word, so that rare words do not win by chance.
local M = {}

--- The log-odds ratio of one word and its z.
--- Not detected: that a word stands in one article only; see `stats.deviation`.
--- Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 16, 19, 22.
---@param a number times the word stands in the first group
---@param n1 number words of the first group
---@param b number times it stands in the second
---@param n2 number
---@param prior number pseudo-count of the word in the prior, above 0
---@param mass number pseudo-counts of all words in the prior
---@return number log_odds natural logarithm, above 0 where the first group favours the word
---@return number z log_odds by its standard deviation
---
--- Example: `stats.log_odds.ratio(7, 425, 1, 365, 0.6, 500)` --> 1.49, 1.72
function M.ratio(a, n1, b, n2, prior, mass)
  local with1, with2 = a + prior, b + prior
  local delta = math.log(with1) - math.log(n1 + mass - with1) - math.log(with2) + math.log(n2 + mass - with2)
  return delta, delta / math.sqrt(1 / with1 + 1 / with2)
end

return M
