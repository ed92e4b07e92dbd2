local document = require "parallax.document"
local stats = require "parallax.stats"

local function near(expected, found, slack)
  assert.is_true(math.abs(expected - found) <= (slack or 1e-9) * math.max(1, math.abs(expected)),
    ("expected %.12g, found %.12g"):format(expected, found))
end

describe("parallax.stats.special", function()
  it("knows factorials, small arguments and large ones", function()
    near(math.log(24), stats.special.log_gamma(5))
    near(1.0957979948180752, stats.special.log_gamma(0.3))
    near(12815504.569147611, stats.special.log_gamma(1e6), 1e-13)
    near(math.log(10), stats.special.log_choose(5, 2))
    assert.equal(0, stats.special.log_choose(7, 7))
  end)

  it("has the tails of tables", function()
    near(0.05, stats.special.chi_squared_tail(3.841458820694124, 1))
    near(math.exp(-3), stats.special.chi_squared_tail(6, 2))
    near(0.0455002638963584, stats.special.normal_tails(2))
    assert.equal(1, stats.special.chi_squared_tail(0, 3))
  end)

  it("keeps a tail of many degrees or far out between 0 and 1 #property", function()
    local random = stats.random.new(11)
    for _ = 1, 500 do
      local p = stats.special.chi_squared_tail(random:unit() * 5000, random:integer(300))
      assert.is_true(p >= 0 and p <= 1)
    end
  end)
end)

describe("parallax.stats.random", function()
  it("repeats itself from the same seed only", function()
    local a, b, c = stats.random.new(3), stats.random.new(3), stats.random.new(4)
    local x = a:unit()
    assert.equal(x, b:unit())
    assert.are_not.equal(x, c:unit())
  end)

  it("draws every number of a range about equally often, and none outside", function()
    local random, times = stats.random.new(5), {}
    for _ = 1, 6000 do
      local n = random:integer(6)
      times[n] = (times[n] or 0) + 1
    end
    assert.equal(6, #times)
    for n = 1, 6 do assert.is_true(math.abs(times[n] - 1000) < 150) end
  end)

  it("keeps all items when it shuffles", function()
    local list = stats.random.new(2):shuffle { 1, 2, 3, 4, 5 }
    table.sort(list)
    assert.same({ 1, 2, 3, 4, 5 }, list)
  end)
end)

describe("parallax.stats.log_odds.ratio", function()
  it("draws a rare word towards its prior and leaves a frequent one", function()
    local _, rare = stats.log_odds.ratio(1, 1000, 0, 1000, 0.01, 500)
    local _, frequent = stats.log_odds.ratio(60, 1000, 20, 1000, 10, 500)
    assert.is_true(frequent > 3 and rare < 1)
  end)

  it("turns its sign when the groups change places", function()
    local one, z = stats.log_odds.ratio(7, 425, 1, 365, 0.6, 500)
    local other, minus = stats.log_odds.ratio(1, 365, 7, 425, 0.6, 500)
    near(one, -other)
    near(z, -minus)
    near(math.log(7.6 / 917.4) - math.log(1.6 / 863.4), one)
  end)
end)

describe("parallax.stats.log_likelihood.test", function()
  it("is signed for two groups and not for three", function()
    assert.is_true((stats.log_likelihood.test({ 1, 9 }, { 100, 100 })) < 0)
    assert.is_true((stats.log_likelihood.test({ 9, 1 }, { 100, 100 })) > 0)
    local g2, p, least = stats.log_likelihood.test({ 10, 20, 5 }, { 1000, 1200, 900 })
    near(6.126606547136934, g2)
    near(math.exp(-g2 / 2), p)
    near(35 * 900 / 3100, least)
  end)

  it("finds nothing where the shares are equal", function()
    local g2, p = stats.log_likelihood.test({ 5, 10 }, { 500, 1000 })
    near(0, g2)
    near(1, p)
  end)
end)

describe("parallax.stats.fisher.test", function()
  it("sums the tables no likelier than the one seen", function()
    near(0.18422658107605452, stats.fisher.test(3, 1000, 12, 1500))
    near(0.005477494641581328, stats.fisher.test(8, 10, 1, 9))
    near(2.1031771996896645e-05, stats.fisher.test(1, 24, 9, 12))
    near(1, stats.fisher.test(2, 50, 2, 50))
  end)

  it("does not overflow on large counts", function()
    local p = stats.fisher.test(50000, 10000000, 50400, 10000000)
    assert.is_true(p > 0.15 and p < 0.25)
  end)

  it("is a probability, the same from either side #property", function()
    local random = stats.random.new(7)
    for _ = 1, 300 do
      local n1, n2 = random:integer(400), random:integer(400)
      local a, b = random:integer(n1 + 1) - 1, random:integer(n2 + 1) - 1
      local p = stats.fisher.test(a, n1, b, n2)
      assert.is_true(p >= 0 and p <= 1)
      near(p, stats.fisher.test(b, n2, a, n1), 1e-6)
    end
  end)
end)

describe("effect sizes", function()
  it("count doublings", function()
    near(2, stats.log_ratio.ratio(8, 1000, 2, 1000))
    near(1, stats.log_ratio.ratio(1, 500, 0, 500))
  end)

  it("give per cent, and nothing where nothing is there to compare with", function()
    near(200, stats.percent_difference.of(6, 1000, 2, 1000))
    assert.is_nil(stats.percent_difference.of(6, 1000, 0, 1000))
  end)

  it("tell an even spread from one article", function()
    near(0, (stats.deviation.of({ 2, 4 }, { 100, 200 })))
    local dp, normalised = stats.deviation.of({ 0, 6 }, { 200, 100 })
    near(2 / 3, dp)
    near(1, normalised)
    assert.is_nil((stats.deviation.of({ 0, 0 }, { 10, 10 })))
  end)
end)

describe("parallax.stats.false_discovery.adjust", function()
  it("never falls below p nor with growing p", function()
    local q = stats.false_discovery.adjust { 0.04, 0.01, 0.03, 0.5 }
    near(4 / 75, q[1])
    near(0.04, q[2])
    near(4 / 75, q[3])
    near(0.5, q[4])
  end)
end)

describe("parallax.stats.bootstrap.interval", function()
  local function mean(list)
    local sum = 0
    for _, x in ipairs(list) do sum = sum + x end
    return sum / #list
  end

  it("covers the mean and repeats itself", function()
    local units = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }
    local low, high = stats.bootstrap.interval({ units }, mean, { seed = 9 })
    assert.is_true(low > 4 and low < 6.5 and high > 6.5 and high < 9)
    local again = stats.bootstrap.interval({ units }, mean, { seed = 9 })
    assert.equal(low, again)
  end)

  it("resamples each group by itself", function()
    local low, high = stats.bootstrap.interval({ { 5, 5 }, { 2, 2 } }, function(a, b) return mean(a) - mean(b) end)
    assert.equal(3, low)
    assert.equal(3, high)
  end)
end)

describe("parallax.stats.permutation.paired", function()
  it("tries all changes of place among few events", function()
    local difference, p = stats.permutation.paired { { 5, 1 }, { 6, 3 }, { 4, 3 } }
    near(8 / 3, difference)
    near(2 / 8, p)
  end)

  it("is never 0 where it samples, and says so of no difference", function()
    local apart, alike = {}, {}
    for k = 1, 20 do apart[k], alike[k] = { 10 + k, 1 }, { 3, 3 } end
    local _, p = stats.permutation.paired(apart, { samples = 999 })
    near(1 / 1000, p)
    _, p = stats.permutation.paired(alike, { samples = 99 })
    assert.equal(1, p)
  end)
end)

describe("parallax.stats.agreement.alpha", function()
  -- Four coders, twelve units, worked out by hand from the coincidence matrix.
  local units = { { 1, 1 }, { 2, 2, 3 }, { 3, 3, 3 }, { 1, 2 }, { 4 } }

  it("is 1 for full agreement, below 0 where coders avoid each other", function()
    assert.equal(1, (stats.agreement.alpha { { "a", "a" }, { "b", "b", "b" } }))
    assert.is_true(stats.agreement.alpha { { "a", "b" }, { "b", "a" } } < 0)
  end)

  it("leaves out what one alone coded", function()
    local _, n = stats.agreement.alpha(units)
    assert.equal(10, n)
  end)

  it("weighs near misses by the level of measurement", function()
    -- Pairs observed apart: 2-3 twice 1/2 each way and 1-2: 2 + 2 of 10 values; by chance 66 of 90.
    near(1 - 9 * (2 + 2) / 66, (stats.agreement.alpha(units)))
    -- 1-2 9 ways each direction, 2-3 12, 1-3 12 times 4.
    near(1 - 9 * 4 / (2 * (9 + 12 + 48)), (stats.agreement.alpha(units, { level = "interval" })))
  end)

  it("has none where all values are the same", function()
    assert.is_nil((stats.agreement.alpha { { 1, 1 }, { 1, 1 } }))
  end)
end)

describe("parallax.stats.keyness", function()
  local function article(text) return stats.keyness.count(document.new { text = text, lang = "en" }) end

  local function group(name, text, n)
    local articles = {}
    for k = 1, n do articles[k] = article(text) end
    return { name = name, articles = articles }
  end

  it("counts words, not marks and numbers", function()
    assert.same({ counts = { the = 2, harbour = 1, closed = 1, tide = 1 }, total = 5 },
      article "The harbour closed: the tide, 4.")
  end)

  it("prints no test between few articles, and says why", function()
    local result = stats.keyness.compare { group("North", "ferries sink", 12), group("South", "ferries sail", 2) }
    assert.is_false(result.tested)
    assert.equal("no test below 10 articles a group: South has 2", result.untested)
    assert.equal(0, result.tests)
    for _, key in ipairs(result.keys) do
      assert.is_nil(key.p)
      assert.is_nil(key.low)
      assert.is_number(key.z)
    end
    assert.equal("the 14 articles compared, together", result.prior.source)
  end)

  it("tests every term once for two groups, and corrects over all of them", function()
    local result = stats.keyness.compare({
      group("North", "ferries sink in storms", 12), group("South", "ferries sail in sunshine", 12),
    }, { intervals = 1, samples = 50 })
    assert.equal(6, result.tests)
    assert.equal(6, #result.keys)
    local first = result.keys[1]
    assert.is_true(first.q >= first.p and first.q < 0.01)
    assert.equal("G2", first.test)
    assert.is_true(first.low <= first.log_ratio and first.high >= first.log_ratio)
    near(0.5 / (1 - 4 / 96), first.deviation)
  end)

  it("falls back on Fisher's exact test where counts are small", function()
    local result = stats.keyness.compare({ group("North", "ferries sink", 2), group("South", "ferries sail", 2) },
      { min_articles = 2 })
    for _, key in ipairs(result.keys) do assert.equal("Fisher", key.test) end
  end)

  it("compares each of several groups with all others", function()
    local result = stats.keyness.compare {
      group("North", "ferries sink", 1), group("South", "ferries sail", 1), group("East", "ferries wait", 1),
    }
    assert.equal(4 * 3, #result.keys)
    assert.equal(1, result.keys[1].count)
  end)

  it("names the corpus its prior comes from", function()
    local prior = { counts = { ferries = 10 }, total = 1000, source = "a harbour chronicle" }
    local result = stats.keyness.compare({ group("North", "ferries sink", 1), group("South", "ferries sail", 1) },
      { prior = prior, prior_mass = 100 })
    assert.same({ source = "a harbour chronicle", mass = 100 }, result.prior)
  end)

  it("refuses a group without words", function()
    assert.has_error(function() stats.keyness.compare { group("North", "1 2", 1), group("South", "sail", 1) } end,
      "keyness.compare: the group 'North' has no words")
  end)
end)
