--- Deviation of proportions: whether a word is spread over the articles or
--- sits in a few.
local M = {}

--- DP of a word: 0 where every article has the share of it that its length
--- asks for, near 1 where a short one has all. The second value is DP by the
--- largest it could be, so that corpora of other parts compare.
--- Source: Gries (2008), Dispersions and adjusted frequencies in corpora, IJCL 13(4); normalised after Lijffijt and
--- Gries (2012), IJCL 17(1).
---@param counts number[] times the word stands in each article
---@param sizes number[] words of each article
---@return number? dp nil where the word stands nowhere
---@return number? normalised nil where there is but one article
---
--- Example: `stats.deviation.of({ 4, 0 }, { 100, 100 })` --> 0.5, 1.0
function M.of(counts, sizes)
  local count, size, least = 0, 0, math.huge
  for k = 1, #counts do count, size, least = count + counts[k], size + sizes[k], math.min(least, sizes[k]) end
  if count == 0 or size == 0 then return nil end
  local sum = 0
  for k = 1, #counts do sum = sum + math.abs(counts[k] / count - sizes[k] / size) end
  local most = 1 - least / size
  if #counts < 2 or most == 0 then return sum / 2, nil end
  return sum / 2, sum / 2 / most
end

return M
