--- Counting right, wrong and missed, and the figures made of them.
local M = {}

---@class accuracy.Count
---@field right integer
---@field found integer
---@field gold integer

---@return accuracy.Count
function M.new() return { right = 0, found = 0, gold = 0 } end

--- Adds one count to another.
---@param sum accuracy.Count
---@param part accuracy.Count
function M.add(sum, part)
  for _, key in ipairs { "right", "found", "gold" } do sum[key] = sum[key] + part[key] end
end

--- Harmonic mean of precision and recall; 0 where nothing is found or sought.
---@param count accuracy.Count
---@return number
function M.f1(count)
  local sum = count.found + count.gold
  return sum > 0 and 2 * count.right / sum or 0
end

--- One key for two items, in whichever order they come.
---@param a table with a `number`
---@param b table
---@return string
function M.key(a, b)
  return ("%d-%d"):format(math.min(a.number, b.number), math.max(a.number, b.number))
end

--- Counts found pairs against gold pairs. A found pair whose members stand for
--- a gold pair is right once; one with a member that stands for nothing is wrong.
---@param found { [1]: table, [2]: table }[]
---@param aligned table<table, table> gold item by found item, each with a `number`
---@param gold table<string, true> keys of `count.key`
---@param skip? table<string, true> pairs that count neither way
---@return accuracy.Count
function M.pairs(found, aligned, gold, skip)
  local count, seen = M.new(), {}
  for _ in pairs(gold) do count.gold = count.gold + 1 end
  for _, pair in ipairs(found) do
    local a, b = aligned[pair[1]], aligned[pair[2]]
    local key = a and b and M.key(a, b)
    if not key then
      count.found = count.found + 1
    elseif not seen[key] and not (skip and skip[key]) then
      seen[key] = true
      count.found = count.found + 1
      if gold[key] then count.right = count.right + 1 end
    end
  end
  return count
end

return M
