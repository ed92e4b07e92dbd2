--- Many tests at once: which share of the results called significant would be
--- so by chance.
local M = {}

--- The q of every p: the smallest false discovery rate at which its test is
--- among the significant ones. All tests made must be given, not only those
--- worth showing.
--- Source: Benjamini and Hochberg (1995), Controlling the False Discovery Rate, JRSS B 57(1).
---@param p number[]
---@return number[] q in the order of p
---
--- Example: `stats.false_discovery.adjust { 0.01, 0.02, 0.5 }` --> { 0.03, 0.03, 0.5 }
function M.adjust(p)
  local order, q = {}, {}
  for k = 1, #p do order[k] = k end
  table.sort(order, function(a, b)
    if p[a] ~= p[b] then return p[a] > p[b] end
    return a > b
  end)
  local least = 1
  for rank = 1, #p do
    local k = order[rank]
    least = math.min(least, p[k] * #p / (#p - rank + 1))
    q[k] = least
  end
  return q
end

return M
