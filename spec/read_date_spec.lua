local date = require "parallax.read.date"

describe("parallax.read.date.parse", function()
  local forms = {
    { "2025-05-09", "2025-05-09" },
    { "2025-05-09T14:20:00+03:00", "2025-05-09T14:20:00+03:00" },
    { "2025-05-09T14:20:00.123Z", "2025-05-09T14:20:00Z" },
    { "20250509T142000Z", "2025-05-09T14:20:00Z" },
    { "2025-05-09 14:20", "2025-05-09T14:20" },
    { "2025-05", "2025-05" },
    { "2025", "2025" },
    { "Fri, 09 May 2025 14:20:00 GMT", "2025-05-09T14:20:00Z" },
    { "Fri, 9 May 25 14:20:00 EST", "2025-05-09T14:20:00-05:00" },
    { "May 9, 2025", "2025-05-09" },
    { "Friday, May 9th, 2025", "2025-05-09" },
    { "9 May 2025, 2:20 pm", "2025-05-09T14:20" },
    { "12:05 a.m., 9 May 2025", "2025-05-09T00:05" },
    { "17:30, 3 September 2025", "2025-09-03T17:30" },
    { "Sept. 3, 2025", "2025-09-03" },
    { "2025.05.09", "2025-05-09" },
    { "9.5.2025", "2025-05-09" },
    { "29/05/2025", "2025-05-29" },
    { "05/29/2025", "2025-05-29" },
    { "5/5/2025", "2025-05-05" },
    { "29-05-2025 14:20", "2025-05-29T14:20" },
    { "2024-02-29", "2024-02-29" },
    { "1746800400", "2025-05-09T14:20:00Z" },
    { 1746800400, "2025-05-09T14:20:00Z" },
    { 1746800400000, "2025-05-09T14:20:00Z" },
    { "Thu 18 Sep 2025 17:26 IST", "2025-09-18T17:26" },
  }
  for _, row in ipairs(forms) do
    it(("reads %s"):format(row[1]), function() assert.equal(row[2], (date.parse(row[1]))) end)
  end

  local refused = {
    { "09/05/2025", "ambiguous: the day may be 9 or 5", "order" },
    { "9-5-2025", "ambiguous: the day may be 9 or 5", "order" },
    { "13/05/25", "ambiguous: a year of two digits may stand first or last", "order" },
    { "13/05-2025", "not a date we can read" },
    { "31/31/2025", "no such date" },
    { "2025-02-30", "not a date we can read" },
    { "2025-13-01", "not a date we can read" },
    { "2023-02-29", "not a date we can read" },
    { "yesterday", "not a date we can read" },
    { "", "not a date we can read" },
    { 12, "neither a date nor a time in seconds" },
    { ("1 January "):rep(10000), "not a date we can read" },
  }
  for _, row in ipairs(refused) do
    it(("refuses %.30s"):format(row[1]), function() assert.same({ nil, row[2], row[3] }, { date.parse(row[1]) }) end)
  end

  it("reads figures in the order it is told, where they leave a choice", function()
    local rows = {
      { "09/05/2025", "2025-05-09", "2025-09-05" }, { "9-5-25 8:15", "2025-05-09T08:15", "2025-09-05T08:15" },
      { "29/05/2025", "2025-05-29", "2025-05-29" }, { "2025-05-09", "2025-05-09", "2025-05-09" },
    }
    for _, row in ipairs(rows) do
      assert.same({ row[2], row[3] }, { (date.parse(row[1], true)), (date.parse(row[1], false)) })
    end
  end)
end)

describe("parallax.read.date.day_first", function()
  it("says which order a date shows, if it shows one", function()
    assert.same({ true, true, false },
      { date.day_first "29/05/2025", date.day_first "29-5-25", date.day_first "5/29/2025" })
    for _, value in ipairs { "09/05/2025", "31/31/2025", "2025-05-29", "29 May 2025", "" } do
      assert.is_nil(date.day_first(value), value)
    end
  end)
end)
