local helper = require "spec.helper"
local page = require "parallax.report.page"
local speech = require "parallax.report.speech"
local text = require "parallax.report.text"

-- The report on the quotations of two articles with such dates.
local function dated(first, second)
  local comparison = helper.comparison()
  comparison.documents[1].date, comparison.documents[2].date = first, second
  local p = page.new { title = "T" }
  speech.chains(p, comparison)
  return text.render(p)
end

describe("the first of several versions", function()
  for _, case in ipairs {
    { "2025-05-09", "2025-05-10", "2025-05-09" },
    { "2025-05-09", "2025-05-09", nil },
    { "2025-05-09", "2025-05-09T10:00", nil },
    { "2025-05-09T09:30", "2025-05-09T10:00", "2025-05-09 09:30" },
    { "2025-05-09T09:30:00Z", "2025-05-09T10:00:00+01:00", nil },
    { "2025-05-09T15:30:00-03:00", "2025-05-09T23:48:00Z", "2025-05-09 15:30" },
    { "2025-02-28T23:30:00-03:00", "2025-03-01T02:31:00Z", "2025-02-28 23:30" },
    { "2025-05-09T09:30", "2025-05-09T10:00:00Z", nil },
    { "2025-05-09", nil, nil },
    { nil, "2025-05-09", nil },
  } do
    it(("of %s and %s is called earliest: %s"):format(case[1], case[2], case[3] ~= nil), function()
      assert.equal(case[3], dated(case[1], case[2]):match "%(earliest:%s+([^)]*)%)")
    end)
  end
end)

describe("parallax.report.speech.ranked", function()
  it("puts the most quoted first, then who is quoted in more articles", function()
    local quote = { type = "direct", speech = true }
    local function member(doc, speaker) return { doc = doc, speaker = speaker, quote = quote } end
    local chains = {
      { members = { member(1, "Ada") } }, { members = { member(1, "Ada") } },
      { members = { member(1, "Bo"), member(2, "Bo") } }, { members = { member(2, nil), member(2, nil) } },
      { members = { member(2, nil) } },
    }
    local names = {}
    for k, entry in ipairs((speech.ranked({}, chains))) do
      names[k] = ("%s %d/%d"):format(entry.name, entry.total, entry.articles)
    end
    assert.same({ "Bo 2/2", "Ada 2/1", "(nobody named) 3/1" }, names)
  end)

  it("counts what was not said apart", function()
    local quote = { type = "indirect", speech = false }
    local list, silent = speech.ranked({}, { { members = { { doc = 1, speaker = "Ada", quote = quote } } } })
    assert.same({}, list)
    assert.equal(1, silent)
  end)
end)
