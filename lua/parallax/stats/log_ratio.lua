--- Log Ratio: how many times as frequent, in doublings.
local M = {}

--- The binary logarithm of the ratio of two relative frequencies; 1 is twice,
--- 2 four times as frequent. A count of 0 is taken as one half.
--- Not detected: whether there is enough evidence; that is what tests are for.
--- Source: Hardie (2014), Log Ratio: an informal introduction, ESRC Centre for Corpus Approaches to Social Science.
---@param a number times the word stands in the first group
---@param n1 number words of the first group
---@param b number times it stands in the second
---@param n2 number
---@return number doublings below 0 where the second group has more
---
--- Example: `stats.log_ratio.ratio(8, 1000, 2, 1000)` --> 2.0
function M.ratio(a, n1, b, n2)
  if a == 0 then a = 0.5 end
  if b == 0 then b = 0.5 end
  return math.log((a / n1) / (b / n2), 2)
end

return M
