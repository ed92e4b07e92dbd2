--- Agreement between coders: how far Parallax and a reader, or several
--- readers, coded alike beyond chance.
local check = require "parallax.check"

local M = {}

-- Squared differences between values, by level of measurement. Each gets two
-- values, their places in the sorted list, and how often each value occurs.
local metrics = {
  nominal = function(a, b) return a == b and 0 or 1 end,
  interval = function(a, b) return (a - b) ^ 2 end,
  ratio = function(a, b) return a + b == 0 and 0 or ((a - b) / (a + b)) ^ 2 end,
  ordinal = function(_, _, i, j, totals)
    if i > j then i, j = j, i end
    local between = 0
    for k = i, j do between = between + totals[k] end
    return (between - (totals[i] + totals[j]) / 2) ^ 2
  end,
}

local function is_before(a, b)
  if type(a) == type(b) and (type(a) == "number" or type(a) == "string") then return a < b end
  return tostring(a) < tostring(b)
end

-- The different values in order, and the place of each.
local function values_of(units)
  local values, place = {}, {}
  for _, unit in ipairs(units) do
    for _, value in ipairs(unit) do
      if #unit > 1 and not place[value] then values[#values + 1], place[value] = value, 0 end
    end
  end
  table.sort(values, is_before)
  for k, value in ipairs(values) do place[value] = k end
  return values, place
end

-- How often two values meet in a unit, each pair weighted by the unit's size.
local function coincidences(units, place, count)
  local cells, totals, all = {}, {}, 0
  for i = 1, count do cells[i], totals[i] = {}, 0 end
  for _, unit in ipairs(units) do
    local size = #unit
    for k = 1, size > 1 and size or 0 do
      local i = place[unit[k]]
      totals[i], all = totals[i] + 1, all + 1
      for l = 1, size do
        local j = place[unit[l]]
        if k ~= l then cells[i][j] = (cells[i][j] or 0) + 1 / (size - 1) end
      end
    end
  end
  return cells, totals, all
end

--- Krippendorff's alpha: 1 is full agreement, 0 what chance would give, below
--- 0 less than that. Any number of coders; a unit that one alone coded does
--- not count.
--- Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, Departmental Papers (ASC) 43.
---@param units any[][] for each unit coded, the values its coders gave; missing ones left out
---@param options? { level?: "nominal"|"ordinal"|"interval"|"ratio" } nominal by default
---@return number? alpha nil where no unit has two values, or all values are one and the same
---@return integer n values that count
function M.alpha(units, options)
  options = check.options(options, { level = { "nominal", "ordinal", "interval", "ratio" } }, "agreement.alpha")
  local metric = metrics[options.level or "nominal"]
  local values, place = values_of(units)
  local cells, totals, all = coincidences(units, place, #values)
  local observed, expected = 0, 0
  for i = 1, #values do
    for j = 1, #values do
      local distance = metric(values[i], values[j], i, j, totals)
      observed = observed + (cells[i][j] or 0) * distance
      expected = expected + totals[i] * totals[j] * distance
    end
  end
  if expected == 0 then return nil, all end
  return 1 - (all - 1) * observed / expected, all
end

return M
