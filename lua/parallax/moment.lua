--- When articles appeared, as far as their dates tell: a stretch of time for
--- each, since a date without a time of day is a day long.
local M = {}

local DAY <const> = 1440 -- minutes
-- How far a clock of an unknown zone may be from UTC, in minutes.
local ZONES <const> = 14 * 60

---@class parallax.Moment
---@field from integer minutes since 1970, in UTC where the zone is known
---@field to integer as `from`; the end of the day, where the time of day is not known
---@field exact boolean the time of day is known
---@field offset? integer minutes that its zone is ahead of UTC; nil where no zone is given

local function days_before(year, month, day)
  if month <= 2 then year = year - 1 end
  local era, of_era = year // 400, year % 400
  local of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

--- The number of the day of a date, 1970-01-01 being 0, in the Gregorian
--- calendar. Source: Howard Hinnant, "chrono-compatible low-level date
--- algorithms", days_from_civil.
---@param date? string ISO 8601
---@return integer? # nil for a date less precise than a day
---
--- Example: `moment.day "2025-05-09T10:00"` --> 20217
function M.day(date)
  local year, month, day = (date or ""):match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
  return year and days_before(math.tointeger(year), math.tointeger(month), math.tointeger(day))
end

local function minutes_of(date)
  local hour, minute, rest = date:match "^%d%d%d%d%-%d%d%-%d%dT(%d%d):(%d%d)(.*)$"
  if not hour then return nil end
  local sign, zone_hour, zone_minute = rest:match "([+-])(%d%d):(%d%d)$"
  local offset = sign and math.tointeger((sign .. "1") * (zone_hour * 60 + zone_minute)) or rest:find "Z$" and 0
  return math.tointeger(hour * 60 + minute - (offset or 0)), offset or nil
end

--- The stretch of time that a date names.
---@param date? string ISO 8601
---@return parallax.Moment? moment nil for a date less precise than a day
---
--- Example: `moment.of("1970-01-02T01:30:00+01:00").from` --> 1470
function M.of(date)
  local number = M.day(date)
  if not number then return nil end
  local minutes, offset = minutes_of(date)
  if not minutes then return { from = number * DAY, to = (number + 1) * DAY, exact = false } end
  local at = number * DAY + minutes
  return { from = at, to = at, exact = true, offset = offset }
end

-- A month or a year as a stretch of time.
local function long_stretch(date)
  local year, month = date:match "^(%d%d%d%d)%-?(%d?%d?)"
  if not year then return nil end
  year, month = math.tointeger(year), math.tointeger(month)
  local to_year, to_month = year + 1, 1
  if month and month < 12 then to_year, to_month = year, month + 1 end
  return { from = days_before(year, month or 1, 1) * DAY, to = days_before(to_year, to_month, 1) * DAY, exact = false }
end

--- Whether one date is before another, as far as both tell: a day is neither
--- before nor after an hour of it, and hours of which one has a zone and the
--- other none are compared only where no zone could change the answer.
---@param a? string ISO 8601, down to a year
---@param b? string
---@return boolean? before false where it is after; nil where that is not known
---
--- Example: `moment.before("2025-05-09T23:00-05:00", "2025-05-10T04:30+01:00")` --> false
function M.before(a, b)
  local p, q = a and (M.of(a) or long_stretch(a)), b and (M.of(b) or long_stretch(b))
  if not p or not q then return nil end
  local slack = p.exact and q.exact and not p.offset ~= not q.offset and ZONES or 0
  if p.to + slack <= q.from and p.from < q.from then return true end
  if q.to + slack <= p.from and q.from < p.from then return false end
  return nil
end

--- Puts moments of several zones on one clock: that of their zone, where all
--- that have one have the same, else UTC.
---@param moments parallax.Moment[] changed
---@return string? clock "UTC", "UTC+01:00"; nil where no zone is given
function M.align(moments)
  local shared
  for _, at in ipairs(moments) do
    if at.offset then shared = (shared == nil or shared == at.offset) and at.offset or 0 end
  end
  for _, at in ipairs(moments) do
    if at.offset then at.from, at.to = at.from + shared, at.to + shared end
  end
  if not shared or shared == 0 then return shared and "UTC" end
  return ("UTC%s%02d:%02d"):format(shared < 0 and "-" or "+", math.abs(shared) // 60, math.abs(shared) % 60)
end

--- Whether one stretch begins before another; of two that begin together, the
--- one that ends first.
---@param a parallax.Moment
---@param b parallax.Moment
---@return boolean
function M.is_before(a, b)
  if a.from ~= b.from then return a.from < b.from end
  return a.to < b.to
end

--- A moment as readers write it.
---@param at parallax.Moment
---@return string "2025-05-09 14:20", or the day alone
function M.text(at) return (os.date(at.exact and "!%Y-%m-%d %H:%M" or "!%Y-%m-%d", at.from * 60)) end

local function exact_lag(minutes)
  if minutes < 60 then return ("%d min"):format(minutes) end
  if minutes < 2 * DAY then return ("%d h %02d min"):format(minutes // 60, minutes % 60) end
  return ("%d days %d h"):format(minutes // DAY, minutes % DAY // 60)
end

--- How long after another a moment is: to the minute where both are known so
--- well, else by the days of their dates.
---@param first parallax.Moment
---@param at parallax.Moment not before `first`
---@return string
---
--- Example: from 08:10 to 11:15 --> "3 h 05 min"
function M.lag(first, at)
  if first.exact and at.exact then return exact_lag(at.from - first.from) end
  local days = at.from // DAY - first.from // DAY
  return days == 0 and "the same day" or days == 1 and "1 day" or ("%d days"):format(days)
end

return M
