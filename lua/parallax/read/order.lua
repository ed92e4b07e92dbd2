--- Whether the dates of a column have the day or the month first. What one
--- value leaves open another settles: `29/05/2025` has the day first, and then
--- so has `09/05/2025`.
local date = require "parallax.read.date"

local M = {}

-- The first value with the day first and the first with the month first, each
-- with its line.
local function witnesses(values)
  local seen = {}
  for value, line in values do
    local day_first = date.day_first(value)
    if day_first ~= nil and not seen[day_first] then
      seen[day_first] = ("'%s' in line %d"):format(value:sub(1, 20), line)
      if seen[not day_first] then break end
    end
  end
  return seen[true], seen[false]
end

-- What the column says: the order, or nil, and why.
local function verdict(values)
  local day, month = witnesses(values)
  if day and month then return nil, ("the column has both orders: %s, %s"):format(day, month) end
  if day then return true, ("dates are read with the day first, as %s has it"):format(day) end
  if month then return false, ("dates are read with the month first, as %s has it"):format(month) end
  return nil, "no other date of the column tells"
end

--- A reader of the dates of a column, for `field.fill`. It looks the column
--- through once, at the first value that can be read in two ways.
---@param day_first? boolean what the user says; then the column is not asked
---@param column fun(): fun(): string?, integer? gives the values of the column with their lines
---@return fun(value: string): string?, string? read the date in ISO 8601, and a note
function M.reader(day_first, column)
  local order, why, is_asked = day_first, nil, day_first ~= nil
  return function(value)
    local iso, reason, code = date.parse(value, order)
    local note
    if code == "order" and not is_asked then
      is_asked = true
      order, why = verdict(column())
      if order ~= nil then note = why end
      iso, reason, code = date.parse(value, order)
    end
    if iso then return iso, note end
    local hint = code == "order" and ("; %s; --day-first or --month-first does"):format(why) or ""
    return nil, ("date '%s' left out: %s%s"):format(value:sub(1, 60), reason, hint)
  end
end

return M
