-- Dates as numbers, so that an index compares them: 2025-05-09 is 20250509,
-- and what is not known of it is 0.
local M = {}

--- A date as a number.
---@param iso? string ISO 8601, as precise as known
---@return integer number 20250509, 20250500, 20250000; 0 without a date
function M.number(iso)
  local year, rest = (iso or ""):match "^(%d%d%d%d)(.*)$"
  if not year then return 0 end
  local month, day = rest:match "^%-(%d%d)%-?(%d?%d?)"
  return year * 10000 + (tonumber(month) or 0) * 100 + (tonumber(day) or 0)
end

--- The numbers between which the dates of a period lie.
---@param text string "2025", "2025-05", "2025-05-09", or two of these with ".." between, either left out
---@return integer? first nil when this is no period
---@return integer last
---
--- Example: `date.period "2025-05..2025-07"` gives 20250500, 20250799
function M.period(text)
  local from, to = text:match "^(.-)%.%.(.*)$"
  if not from then from, to = text, text end
  for _, part in ipairs { from, to } do
    local fits = part:find "^%d%d%d%d$" or part:find "^%d%d%d%d%-%d%d$" or part:find "^%d%d%d%d%-%d%d%-%d%d$"
    if part ~= "" and not fits then return nil, 0 end
  end
  if from == "" and to == "" then return nil, 0 end
  local missing = { [4] = 9999, [7] = 99, [10] = 0 }
  return from == "" and 1 or M.number(from), to == "" and 99999999 or M.number(to) + missing[#to]
end

--- The start of a period of equal length that a date lies in.
---@param number integer of `number`
---@param unit "day"|"month"|"year"
---@return string? label "2025-05-09", "2025-05" or "2025"; nil when the date is not as precise
function M.label(number, unit)
  local year, month, day = number // 10000, number // 100 % 100, number % 100
  if number == 0 or unit ~= "year" and month == 0 or unit == "day" and day == 0 then return nil end
  if unit == "year" then return ("%04d"):format(year) end
  if unit == "month" then return ("%04d-%02d"):format(year, month) end
  return ("%04d-%02d-%02d"):format(year, month, day)
end

return M
