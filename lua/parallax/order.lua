--- Lists that are in order already, or nearly so, as what is found from left to
--- right in a text mostly is.
local M = {}

local NEARLY <const> = 16 -- steps back, in all, that are less work than sorting

-- Moves what stands too far right; false where that takes too many steps, with
-- the list in another order than before, but equal records in theirs.
local function insert(list, comes_before)
  local steps = 0
  for k = 2, #list do
    local record, to = list[k], k
    while to > 1 and comes_before(record, list[to - 1]) do
      list[to] = list[to - 1]
      to, steps = to - 1, steps + 1
      if steps > NEARLY then
        list[to] = record
        return false
      end
    end
    list[to] = record
  end
  return true
end

--- Sorts a list of different things, at the cost of one comparison each where
--- it is in order. What is equal keeps its order.
---@generic T
---@param list T[]
---@param comes_before fun(a: T, b: T): boolean as for `table.sort`
function M.sort(list, comes_before)
  if insert(list, comes_before) then return end
  local number = {}
  for k = 1, #list do number[list[k]] = k end
  table.sort(list, function(a, b)
    if comes_before(a, b) then return true end
    return not comes_before(b, a) and number[a] < number[b]
  end)
end

return M
