--- Dates as news files write them, to ISO 8601.
--- Matches   `May 9, 2025`, `2025.05.09`, `Fri, 09 May 2025 14:20:00 GMT`
--- Refuses   `09/05/2025`: the 9th of May or the 5th of September, unless told which
local lexicon = require "parallax.lexicon"
local lpeg = require "lpeg"
local word = require "parallax.read.word"

local P, R, S, C, Cc, Cg, Ct, Cmt = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Ct, lpeg.Cmt

local M = {}

local digit = R "09"
local space = S " \t" + P "\u{A0}"
local gap = space ^ 1
local no_digit, no_letter = -digit, -R("az", "AZ")

local function number(pattern, name) return Cg(pattern / math.tointeger, name) end

local calendar = lexicon.load "en.boilerplate"

local months = {}
for month, names in ipairs(calendar.months) do
  for _, name in ipairs(names) do months[name] = month end
end

local weekdays = {}
for _, name in ipairs(calendar.weekdays) do weekdays[name] = true end

local year = number(R "12" * digit * digit * digit * no_digit, "year")
local two_digits = number(digit * digit ^ -1 * no_digit, "month")
local day_of = number(digit * digit ^ -1 * no_digit, "day")
local day = number(digit * digit ^ -1, "day") * (P "st" + "nd" + "rd" + "th" + P "." * #space + no_digit) * no_letter
local month = Cg(word.map(months), "month") * P "." ^ -1
local weekday = word.map(weekdays) / 0 * P "." ^ -1 * (S "," * space ^ 0 + gap)

local function same_marks(mark, before, after) return before * P(mark) * after end
local function any_mark(before, middle, after)
  local pattern = P(false)
  for _, mark in ipairs { "-", "/", "." } do
    pattern = pattern + before * P(mark) * same_marks(mark, middle, after)
  end
  return pattern
end

local two = digit * digit * no_digit
local hour = number(digit * digit ^ -1, "hour")
local clock = hour * S ":." * number(two, "minute") * (P ":" * number(two, "second") * (S ".," * digit ^ 1) ^ -1) ^ -1
local half = space ^ 0 * (S "aA" * P "." ^ -1 * S "mM" * Cg(Cc "am", "half")
                        + S "pP" * P "." ^ -1 * S "mM" * Cg(Cc "pm", "half")) * P "." ^ -1 * no_letter
local offset = Cg(C(S "+-") * C(digit * digit) * P ":" ^ -1 * C(digit * digit) / "%1%2:%3", "zone")
local zone = offset + (P "Z" + "GMT" + "UTC" + "UT") * no_letter * Cg(Cc "Z", "zone")
  + Cg(word.map(calendar.zones), "zone")
local time = clock * half ^ -1 * (space ^ 0 * zone) ^ -1
local bare_hour = hour * half

local joint = space ^ 0 * S ",|" ^ -1 * space ^ 0 * (P "at" * gap) ^ -1 + gap
local iso = year * P "-" * two_digits * P "-" * day_of
local basic = number(R "12" * digit * digit * digit, "year") * number(R "01" * digit, "month")
  * number(R "03" * digit * no_digit, "day") * P "T"
local year_first = any_mark(year, two_digits, day_of)
local dots = number(digit * digit ^ -1, "day") * P "." * space ^ -1 * number(digit * digit ^ -1, "month") * P "."
  * space ^ -1 * year
local day_month = day * (gap + S "-.") * (P "of" * gap) ^ -1 * month * (P "," ^ -1 * gap + S "-.") * year
local month_day = month * gap * day * (P "," * space ^ 0 + gap) * year

local named = weekday ^ -1 * (month_day + day_month)
local calendar_date = named + year_first + dots
local pair = digit * digit
local moment = (basic * number(pair, "hour") * number(pair, "minute") * number(pair, "second") * zone ^ -1)
  + iso * (P "T" + gap) * time
  + calendar_date * (joint * (time + bare_hour)) ^ -1
local time_first = (time + bare_hour) * (joint * calendar_date)

-- RFC 822 allows two digits for the year, and tables have them.
local short_year = number(digit * digit * no_digit, "short")
local rfc822 = weekday ^ -1 * day * gap * month * gap * short_year * gap * time

-- `9/5/2025`, `09-05-25`: day and month in either order.
local function numbers(mark)
  return number(digit * digit ^ -1, "a") * P(mark) * number(digit * digit ^ -1, "b") * P(mark) * (year + short_year)
end
local figures = Ct(numbers "/" + numbers "-")

local lengths = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_leap(y) return y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0) end

local function is_valid(t)
  if t.month < 1 or t.month > 12 or t.day < 1 or t.day > lengths[t.month] then return false end
  if t.month == 2 and t.day == 29 and not is_leap(t.year) then return false end
  return not t.hour or t.hour <= 24 and (t.minute or 0) < 60 and (t.second or 0) <= 60
end

local function hour_of(t)
  if not t.half or t.hour > 12 then return t.hour end
  return t.hour % 12 + (t.half == "pm" and 12 or 0)
end

local function to_iso(t)
  if t.short then t.year = t.short + (t.short < 70 and 2000 or 1900) end
  if not is_valid(t) then return nil end
  local date = ("%04d-%02d-%02d"):format(t.year, t.month, t.day)
  if not t.hour then return date end
  local clock_time = ("T%02d:%02d"):format(hour_of(t), t.minute or 0)
  if t.zone == "" then t.zone = nil end -- a name that stands for several offsets
  if t.second or t.zone then clock_time = clock_time .. (":%02d"):format(t.second or 0) end
  return date .. clock_time .. (t.zone or "")
end

-- The check gives back no value: LPeg up to 1.0.2 aborts the process when it
-- goes back over values that a function of Cmt made.
local function checked(pattern)
  local date = Ct(pattern)
  return #Cmt(date, function(_, _, t) return to_iso(t) ~= nil end) * (date / to_iso)
end

--- LPeg: a date, with or without a time of day, at the position; captures its
--- ISO 8601 form. `09/05/2025` is no match.
M.pattern = checked(moment) + checked(time_first)

local whole = space ^ 0 * (checked(moment) + checked(time_first) + checked(rfc822)) * S " \t\r\n." ^ 0 * -1
local whole_figures = space ^ 0 * figures * (joint * Ct(time)) ^ -1 * space ^ 0 * -1
local partial = space ^ 0 * C(R "12" * digit * digit * digit * (P "-" * R "01" * digit) ^ -1) * space ^ 0 * -1

-- Whether the day stands first, as far as the figures tell by themselves.
local function day_comes_first(t)
  if t.a > 12 then return true end
  if t.b > 12 then return false end
end

local function from_figures(t, clock_time, day_first)
  if t.a > 12 and t.b > 12 then return nil, "no such date" end
  local is_day_first = day_comes_first(t)
  if is_day_first == nil then is_day_first = day_first end
  if t.short and day_first == nil then
    return nil, "ambiguous: a year of two digits may stand first or last", "order"
  elseif is_day_first == nil and t.a ~= t.b then
    return nil, ("ambiguous: the day may be %d or %d"):format(t.a, t.b), "order"
  end
  local given = clock_time or {}
  given.year, given.short = t.year, t.short
  given.day, given.month = t.a, t.b
  if not is_day_first then given.day, given.month = t.b, t.a end
  local text = to_iso(given)
  if not text then return nil, "no such date" end
  return text
end

-- Seconds since 1970, or milliseconds where that would be far in the future.
local function from_number(n)
  if n > 1e11 then n = n / 1000 end
  if n < 1e8 or n > 1e11 then return nil, "neither a date nor a time in seconds" end
  return os.date("!%Y-%m-%dT%H:%M:%SZ", math.floor(n))
end

local HEAD <const> = 80 -- characters that a date is sought in

--- Reads a date in any of the forms that news uses: ISO 8601, RFC 822, names
--- of months, `2025.05.09`, `9.5.2025` (day first), `29/05/2025`, seconds since
--- 1970. A time of day and its zone are kept where given.
--- Not detected: names of months in other languages than English.
---@param value string|number
---@param day_first? boolean whether `09/05/2025` is the 9th of May (true) or the 5th of September (false); by default
---  it is refused, as is a year of two digits
---@return string? iso "2025-05-09", "2025-05-09T14:20", "2025-05-09T14:20:00+03:00"; also "2025-05" and "2025"
---@return string? reason
---@return "order"? code the date would be read if `day_first` were given
---
--- Example: `date.parse "9 May 2025, 2:20 pm"` --> `"2025-05-09T14:20"`
function M.parse(value, day_first)
  if type(value) == "number" then return from_number(value) end
  local head = value:sub(1, HEAD)
  local text = whole:match(head)
  if text then return text end
  local found, clock_time = whole_figures:match(head)
  if found then return from_figures(found, clock_time, day_first) end
  if head:find "^%s*%d%d%d%d%d%d%d%d%d%d%d?%d?%d?%s*$" then return from_number(tonumber(head)) end
  text = partial:match(head)
  if text and (#text == 4 or tonumber(text:sub(6)) >= 1 and tonumber(text:sub(6)) <= 12) then return text end
  return nil, "not a date we can read"
end

--- Whether a date in figures alone has the day or the month first, as a number
--- over 12 tells: `29/05/2025`, `05-29-25`.
---@param value string
---@return boolean? day_first nil where it does not tell
function M.day_first(value)
  local found = whole_figures:match(value:sub(1, HEAD))
  if found and not (found.a > 12 and found.b > 12) then return day_comes_first(found) end
end

return M
