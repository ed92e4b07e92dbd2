--- Days as numbers, so that dates can be subtracted.
local M = {}

--- The number of the day of a date, 1970-01-01 being 0, in the Gregorian
--- calendar. Source: Howard Hinnant, "chrono-compatible low-level date
--- algorithms", days_from_civil.
---@param date? string ISO 8601
---@return integer? # nil for a date less precise than a day
---
--- Example: `number "2025-05-09T10:00"` --> 20217
function M.number(date)
  local year, month, day = (date or ""):match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
  if not year then return nil end
  year, month, day = math.tointeger(year), math.tointeger(month), math.tointeger(day)
  if month <= 2 then year = year - 1 end
  local era, of_era = year // 400, year % 400
  local of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

return M
