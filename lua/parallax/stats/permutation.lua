--- A test for outlets that report the same events: within an event it would
--- be the same, by chance, if the two had changed places.
local check = require "parallax.check"
local random = require "parallax.stats.random"

local M = {}

-- Up to so many events all changes of place are tried.
local EXACT <const> = 16
-- Sums that differ by less than this share count as equal.
local SLACK <const> = 1e-9

local function all_changes(differences, reached)
  local count = 0
  for pattern = 0, (1 << #differences) - 1 do
    local sum = 0
    for k, d in ipairs(differences) do sum = sum + (pattern >> (k - 1) & 1 == 1 and -d or d) end
    if reached(sum) then count = count + 1 end
  end
  return count / (1 << #differences)
end

local function some_changes(differences, reached, options)
  local generator, count = random.new(options.seed), 0
  local samples = options.samples or 9999
  for _ = 1, samples do
    local sum = 0
    for _, d in ipairs(differences) do sum = sum + (generator:bits() < 0 and -d or d) end
    if reached(sum) then count = count + 1 end
  end
  return (count + 1) / (samples + 1)
end

--- The mean difference between two outlets over events both report, and how
--- often chance makes one at least as large, on either side. Up to 16 events
--- all changes are tried, beyond that a sample that includes the one seen.
--- Source: Fisher (1935), The Design of Experiments, section 21; Phipson and Smyth (2010), Permutation P-values
--- Should Never Be Zero, SAGMB 9(1).
---@param pairs_of { [1]: number, [2]: number }[] for each event the value of the first and of the second outlet
---@param options? { samples?: integer, seed?: integer } 9999 and 1 by default
---@return number difference mean of first less second
---@return number p 0 to 1
function M.paired(pairs_of, options)
  options = check.options(options, { samples = "integer", seed = "integer" }, "permutation.paired")
  if #pairs_of == 0 then error("permutation.paired: no events given", 2) end
  local differences, sum = {}, 0
  for k, pair in ipairs(pairs_of) do
    differences[k] = pair[1] - pair[2]
    sum = sum + differences[k]
  end
  local least = math.abs(sum) * (1 - SLACK)
  local function reached(other) return math.abs(other) >= least end
  local p = #differences <= EXACT and all_changes(differences, reached) or some_changes(differences, reached, options)
  return sum / #differences, p
end

return M
