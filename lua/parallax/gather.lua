-- Lists that the core makes of a text, a value a token. It gives the values, not
-- the list: a constructor takes them up sooner than C writes them to a table.
local M = {}

-- Values given at once; the stack has room for so many.
local BLOCK <const> = 4096

--- A list of values.
---@generic V
---@param n integer how many
---@param values fun(i: integer, j: integer): V... those from i to j
---@return V[]
---
--- Example: `gather.of(#s, function(i, j) return s:byte(i, j) end)`
function M.of(n, values)
  local list = { values(1, math.min(n, BLOCK)) }
  for i = BLOCK + 1, n, BLOCK do
    local j = math.min(n, i + BLOCK - 1)
    table.move({ values(i, j) }, 1, j - i + 1, i, list)
  end
  return list
end

return M
