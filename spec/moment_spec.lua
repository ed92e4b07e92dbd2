local moment = require "parallax.moment"

describe("parallax.moment", function()
  it("takes the zone into account, and a day without an hour for a day long", function()
    assert.same({ from = 1470, to = 1470, exact = true, offset = 60 }, moment.of "1970-01-02T01:30:00+01:00")
    assert.same({ from = 1530, to = 1530, exact = true }, moment.of "1970-01-02T01:30")
    assert.same({ from = 1440, to = 2880, exact = false }, moment.of "1970-01-02")
    for _, date in ipairs { "1970-01", "1970", "" } do assert.is_nil(moment.of(date), date) end
    assert.is_nil(moment.of(nil))
  end)

  local lags = {
    { "2025-05-09T08:10", "2025-05-09T08:50", "40 min" },
    { "2025-05-09T08:10", "2025-05-09T11:15", "3 h 05 min" },
    { "2025-05-09T23:30:00-05:00", "2025-05-10T06:00:00+01:00", "30 min" },
    { "2025-05-09T08:10", "2025-05-13T10:20", "4 days 2 h" },
    { "2025-05-09T08:10", "2025-05-09", "the same day" },
    { "2025-05-09", "2025-05-10T23:59", "1 day" },
    { "2025-05-09", "2025-05-19", "10 days" },
  }
  for _, row in ipairs(lags) do
    it(("puts %s %s after %s"):format(row[2], row[3], row[1]), function()
      assert.equal(row[3], moment.lag(moment.of(row[1]), moment.of(row[2])))
    end)
  end

  it("numbers the days of the Gregorian calendar", function()
    assert.equal(0, moment.day "1970-01-01")
    assert.equal(-1, moment.day "1969-12-31T23:59")
    assert.equal(11016, moment.day "2000-02-29")
    assert.equal(20217, moment.day "2025-05-09")
    assert.equal(moment.day "2024-12-31" + 1, moment.day "2025-01-01")
  end)

  it("has no day for a date that is less precise", function()
    assert.is_nil(moment.day "2025-05")
    assert.is_nil(moment.day "")
    assert.is_nil(moment.day(nil))
  end)

  local orders = {
    { "2025-05-09", "2025-05-10", true },
    { "2025-05-09", "2025-05-09", nil },
    { "2025-05-09", "2025-05-09T10:00Z", nil },
    { "2025-05-09T08:00", "2025-05-09T08:01", true },
    { "2025-05-09T23:00:00-05:00", "2025-05-10T04:30:00+01:00", false },
    { "2025-05-10T01:00:00+03:00", "2025-05-09T22:30:00Z", true },
    { "2025-05-09T10:00", "2025-05-09T20:00Z", nil },
    { "2025-05-09T10:00", "2025-05-11T10:00Z", true },
    { "2025-04", "2025-05-01", true },
    { "2024-12", "2025", true },
    { "2025-12-31", "2025-12", nil },
    { "2025", "2025-05-09", nil },
    { "", "2025-05-09", nil },
  }
  for _, row in ipairs(orders) do
    it(("puts '%s' before '%s': %s"):format(row[1], row[2], row[3]), function()
      assert.equal(row[3], moment.before(row[1], row[2]))
      local turned = row[3]
      if turned ~= nil then turned = not turned end
      assert.equal(turned, moment.before(row[2], row[1]))
    end)
  end

  it("knows no order without a date", function() assert.is_nil(moment.before(nil, "2025-05-09")) end)
end)
