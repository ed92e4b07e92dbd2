--- Intervals by resampling. The units drawn are articles, never words: words
--- of one article are not independent of each other.
local check = require "parallax.check"
local random = require "parallax.stats.random"

local M = {}

-- The value at a share of a sorted list, between two neighbours in proportion.
local function quantile(sorted, share)
  local at = share * (#sorted - 1) + 1
  local low = math.floor(at)
  local high = math.min(low + 1, #sorted)
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low)
end

local function draw(units, generator)
  local sample = {}
  for k = 1, #units do sample[k] = units[generator:integer(#units)] end
  return sample
end

--- A percentile interval of a statistic over articles. Each group is resampled
--- by itself. The same seed gives the same interval.
--- Not detected: a bias of the statistic itself; with few articles intervals are too narrow.
--- Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
---@param groups any[][] the articles of each group, any values
---@param statistic fun(...: any[]): number of as many lists as there are groups
---@param options? { samples?: integer, level?: number, seed?: integer } 1000, 0.95 and 1 by default
---@return number low
---@return number high
function M.interval(groups, statistic, options)
  options = check.options(options, { samples = "integer", level = "number", seed = "integer" }, "bootstrap.interval")
  local generator, values = random.new(options.seed), {}
  for k = 1, options.samples or 1000 do
    local samples = {}
    for g, units in ipairs(groups) do samples[g] = draw(units, generator) end
    values[k] = statistic(table.unpack(samples))
  end
  table.sort(values)
  local out = (1 - (options.level or 0.95)) / 2
  return quantile(values, out), quantile(values, 1 - out)
end

return M
