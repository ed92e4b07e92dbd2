--- Fisher's exact test, for counts too small for an approximation.
local special = require "parallax.stats.special"

local M = {}

-- Tables whose probability differs by less than this share count as equal.
local SLACK <const> = 1e-7
-- Terms below this share of the largest add nothing to a float.
local NOTHING <const> = 1e-20

local function log_probability(a, row, column, total)
  return special.log_choose(column, a) + special.log_choose(total - column, row - a) - special.log_choose(total, row)
end

-- Adds the tables on one side of the mode, each from the one before.
local function add_side(sum, a, step, table_of, bound)
  local row, column, total, limit = table_of.row, table_of.column, table_of.total, table_of.limit
  local p = table_of.at_mode
  while a ~= bound do
    if step > 0 then
      p = p * ((row - a) * (column - a)) / ((a + 1) * (total - row - column + a + 1))
    else
      p = p * (a * (total - row - column + a)) / ((row - a + 1) * (column - a + 1))
    end
    a = a + step
    if p <= limit then sum = sum + p end
    if p < NOTHING * table_of.at_mode then break end
  end
  return sum
end

--- The two-sided p of a two-by-two table: the sum over all tables with the
--- same margins that are no likelier than the one seen.
--- Source: Fisher (1922), On the Interpretation of chi-squared from Contingency Tables, JRSS 85(1); two-sided by
--- probability, as Freeman and Halton (1951).
---@param a integer times the word stands in the first group
---@param n1 integer words of the first group
---@param b integer times it stands in the second
---@param n2 integer
---@return number p 0 to 1
---
--- Example: `stats.fisher.test(0, 425, 5, 365)` --> 0.0207
function M.test(a, n1, b, n2)
  local row, column, total = a + b, n1, n1 + n2
  local low, high = math.max(0, row - n2), math.min(row, n1)
  local mode = math.min(high, math.max(low, (row + 1) * (column + 1) // (total + 2)))
  local seen = math.exp(log_probability(a, row, column, total))
  if seen == 0 then return 0 end
  local table_of = { row = row, column = column, total = total, limit = seen * (1 + SLACK) }
  table_of.at_mode = math.exp(log_probability(mode, row, column, total))
  local sum = table_of.at_mode <= table_of.limit and table_of.at_mode or 0
  sum = add_side(sum, mode, 1, table_of, high)
  sum = add_side(sum, mode, -1, table_of, low)
  return math.min(1, sum)
end

return M
