--- %DIFF: by how much one relative frequency is above another.
local M = {}

--- The difference between two relative frequencies in per cent of the second.
--- Source: Gabrielatos and Marchi (2012), Keyness: Appropriate metrics and practical issues. They put a tiny number
--- for a count of 0 in the second group; here there is no value then, since the number would be arbitrary.
---@param a number times the word stands in the first group
---@param n1 number words of the first group
---@param b number times it stands in the second
---@param n2 number
---@return number? percent nil where the second group does not have the word
---
--- Example: `stats.percent_difference.of(6, 1000, 2, 1000)` --> 200.0
function M.of(a, n1, b, n2)
  if b == 0 then return nil end
  return (a / n1 - b / n2) * 100 / (b / n2)
end

return M
