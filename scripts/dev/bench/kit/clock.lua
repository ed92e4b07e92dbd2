--- Timing on one thread, in processor time.
local M = {}

--- Seconds that a piece of work takes, garbage of earlier work swept away first.
---@param work fun()
---@return number seconds
function M.seconds(work)
  collectgarbage()
  collectgarbage()
  local start = os.clock()
  work()
  return os.clock() - start
end

--- The middle value; of an even number of values, the mean of the two.
---@param values number[]
---@return number
function M.median(values)
  local sorted = table.move(values, 1, #values, 1, {})
  table.sort(sorted)
  local half = #sorted // 2
  return #sorted % 2 == 1 and sorted[half + 1] or (sorted[half] + sorted[half + 1]) / 2
end

return M
