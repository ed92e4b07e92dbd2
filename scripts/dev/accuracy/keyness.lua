-- Are the keyness statistics those of a worked example, to the last digit it
-- gives? The largest difference is told. The example prints its priors to six
-- decimals, which of a prior of 0.0002 leaves three digits: so max_error is the
-- distance to the nearest value that a prior which rounds to the one printed
-- gives, and max_error_as_printed what the rounded prior itself gives.
local file = require "kit.file"
local json = require "parallax.json"
local stats = require "parallax.stats"

local function example(job) return assert(json.decode(file.read(job.gold))) end

-- Half a unit of the last decimal printed.
local ROUNDING <const> = 5e-7

local function whole(number) return assert(math.tointeger(number)) end

local function measures(row, given)
  local a, b, n1, n2 = whole(row.a), whole(row.b), whole(given.n1), whole(given.n2)
  local found = {
    w = row.w, G2 = (stats.log_likelihood.test({ a, b }, { n1, n2 })), LR = stats.log_ratio.ratio(a, n1, b, n2),
    fisher = stats.fisher.test(a, n1, b, n2),
  }
  for suffix, change in pairs { _low = -ROUNDING, [""] = 0, _high = ROUNDING } do
    found["log_odds" .. suffix], found["z" .. suffix] =
      stats.log_odds.ratio(a, n1, b, n2, row.prior + change, given.prior_mass)
  end
  return found
end

-- How far a value is outside of what the rounding of the prior allows.
local function distance(row, name, value)
  local one, other = row[name .. "_low"] or row[name], row[name .. "_high"] or row[name]
  return math.max(0, math.min(one, other) - value, value - math.max(one, other))
end

-- The p that q is over: of G2 where all counts expected are 5 and more.
local function chance(row, given, fisher)
  local _, p, least = stats.log_likelihood.test({ row.a, row.b }, { given.n1, given.n2 })
  return least >= 5 and p or fisher
end

return {
  name = "keyness",
  sets = { { set = "fixture", gold = "framing/keyness_fixture.json" } },
  predict = function(job)
    local given, rows, p = example(job), {}, {}
    for k, row in ipairs(given.rows) do
      rows[k] = measures(row, given)
      p[k] = chance(row, given, rows[k].fisher)
    end
    for k, q in ipairs(stats.false_discovery.adjust(p)) do rows[k].q = q end
    file.write_records(job.prediction, rows)
  end,
  score = function(job)
    local given, worst, printed, count = example(job), 0, 0, 0
    for k, row in ipairs(file.records(job.prediction)) do
      for _, name in ipairs { "log_odds", "z", "G2", "LR", "fisher", "q" } do
        local value = given.rows[k][name]
        worst, count = math.max(worst, distance(row, name, value)), count + 1
        printed = math.max(printed, math.abs(row[name] - value))
      end
    end
    return {
      { metric = "max_error", value = worst, n = count },
      { metric = "max_error_as_printed", value = printed, n = count },
    }
  end,
}
