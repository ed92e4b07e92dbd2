--- The log-likelihood ratio G2: how unlikely the difference between groups
--- would be if a word were spread over them by their size alone.
local special = require "parallax.stats.special"

local M = {}

-- 2 * observed * ln(observed / expected); 0 where nothing was observed.
local function cell(observed, expected)
  return observed > 0 and 2 * observed * math.log(observed / expected) or 0
end

--- G2 of one word over any number of groups, words and all other words being
--- the rows of the table. Of two groups it bears a sign: below 0 where the
--- first has less than its share.
--- Not detected: dependence between words of one article, which makes p too small.
--- Source: Dunning (1993), Accurate Methods for the Statistics of Surprise and Coincidence, Computational
--- Linguistics 19(1); both rows of the table as there.
---@param counts number[] times the word stands in each group
---@param totals number[] words of each group
---@return number g2
---@return number p of the chi-squared distribution
---@return number least the smallest expected count; below 5, p is not to be trusted
function M.test(counts, totals)
  local count, total = 0, 0
  for g = 1, #counts do count, total = count + counts[g], total + totals[g] end
  local g2, least = 0, math.huge
  for g = 1, #counts do
    local with, without = count * totals[g] / total, (total - count) * totals[g] / total
    g2 = g2 + cell(counts[g], with) + cell(totals[g] - counts[g], without)
    least = math.min(least, with, without)
  end
  g2 = math.max(0, g2)
  local p = special.chi_squared_tail(g2, #counts - 1)
  if #counts == 2 and counts[1] * totals[2] < counts[2] * totals[1] then g2 = -g2 end
  return g2, p, least
end

return M
