--- A query over time.
local M = {}

---@class parallax.TimePoint
---@field period string "2025", "2025-05" or "2025-05-09"
---@field hits integer
---@field docs integer documents with a hit
---@field all_docs integer
---@field per_million number hits by a million tokens of the period
---@field smooth? number the same, smoothed

-- The period behind one.
local function successor(period, unit)
  local year, month, day = period:match "^(%d+)%-?(%d*)%-?(%d*)$"
  year, month, day = tonumber(year), tonumber(month) or 1, tonumber(day) or 1
  if unit == "year" then return ("%04d"):format(year + 1) end
  if unit == "month" then
    return month == 12 and ("%04d-01"):format(year + 1) or ("%04d-%02d"):format(year, month + 1)
  end
  return os.date("!%Y-%m-%d", os.time { year = year, month = month, day = day + 1, hour = 12, isdst = false })
end

local MOST_PERIODS = 100000 -- a date of the year 1 must not fill the memory

-- Periods in between that have no document are points too.
local function filled(counts, unit)
  local points, by_key = {}, {}
  for _, count in ipairs(counts) do by_key[count.key] = count end
  local period, last = counts[1] and counts[1].key, counts[#counts] and counts[#counts].key
  while period and period <= last and #points < MOST_PERIODS do
    local count = by_key[period]
    local tokens = count and count.all_tokens or 0
    points[#points + 1] = { period = period, hits = count and count.hits or 0, docs = count and count.docs or 0,
      all_docs = count and count.all_docs or 0, per_million = tokens > 0 and count.hits / tokens * 1e6 or 0,
      tokens = tokens }
    period = successor(period, unit)
  end
  return points
end

-- Centred moving average, weighted by the tokens of each period: the rate in
-- the window. At both ends the window is cut.
local function smooth(points, window)
  for k, point in ipairs(points) do
    local hits, tokens = 0, 0
    for n = math.max(1, k - window), math.min(#points, k + window) do
      hits, tokens = hits + points[n].hits, tokens + points[n].tokens
    end
    point.smooth = tokens > 0 and hits / tokens * 1e6 or 0
  end
end

--- Counts a query by period. Documents without a date precise enough are left
--- out, and counted.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param options? { unit?: "year"|"month"|"day", window?: integer } month unless given; `window` periods on each side
---  of one make its centred moving average, 0 and none unless given
---@return parallax.TimePoint[] points
---@return integer undated documents
function M.of(corpus, tree, options)
  options = options or {}
  local unit, undated = options.unit or "month", 0
  local counts = corpus:count(tree, { by = unit })
  if counts[1] and counts[1].key == "" then undated = table.remove(counts, 1).all_docs end
  local points = filled(counts, unit)
  if (options.window or 0) > 0 then smooth(points, options.window) end
  for _, point in ipairs(points) do point.tokens = nil end
  return points, undated
end

return M
