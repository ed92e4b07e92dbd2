local document = require "parallax.document"
local html = require "parallax.report.html"
local page = require "parallax.report.page"
local section = require "parallax.report.section"
local text = require "parallax.report.text"

local function articles(dates)
  local list = {}
  for k, date in ipairs(dates) do
    list[k] = document.new { id = ("a%d"):format(k), source = ("Outlet %d"):format(k), date = date or nil, text = "A." }
  end
  return list
end

local function timeline(dates)
  local p = page.new { title = "T" }
  section.timeline(p, articles(dates))
  return p
end

describe("the timeline of a report", function()
  it("has the articles in order of time, zones considered, and names those without a date", function()
    local out = text.render(timeline { "2025-05-10T01:00:00+03:00", "2025-05-09T21:30:00Z", false, "2025-05-09" })
    local order = {}
    for name in out:gmatch "%[%u%] (Outlet %d)" do order[#order + 1] = name end
    assert.same({ "Outlet 4", "Outlet 2", "Outlet 1" }, order)
    assert.matches("[A] Outlet 1  2025-05-09 22:00  the same day", out, 1, true)
    assert.matches("Times are UTC. Without a date: Outlet 3.", out, 1, true)
  end)

  it("keeps the time of the zone that all have", function()
    local out = text.render(timeline { "2025-05-10T01:00:00-03:30", "2025-05-09T21:30:00-03:30", "2025-05-09" })
    assert.matches("Outlet 1  2025-05-10 01:00  1 day", out, 1, true)
    assert.matches("Times are UTC-03:30.", out, 1, true)
  end)

  it("says whose time has no zone", function()
    assert.matches("No zone is given by Outlet 2: the time is as it stands.",
      text.render(timeline { "2025-05-09T10:00:00Z", "2025-05-09T11:00" }), 1, true)
  end)

  it("is left out where it would tell nothing", function()
    for _, dates in ipairs { {}, { "2025-05-09" }, { "2025-05-09", false }, { "2025-05-09", "2025-05-09" },
      { "2025-05", "2025-06" } } do
      assert.same({}, timeline(dates).blocks)
    end
  end)

  it("is a picture with title and description in HTML", function()
    local out = html.render(timeline { "2025-05-09T10:00:00Z", "2025-05-10", "2025-05-10T12:00:00Z" })
    assert.matches('<title id="time1">When each article appeared</title>', out, 1, true)
    assert.matches("Outlet 1, 2025-05-09 10:00; Outlet 2, 2025-05-10; Outlet 3, 2025-05-10 12:00.</desc>", out, 1, true)
    local _, dots = out:gsub('<circle class="node"', "")
    local _, bars = out:gsub('<rect class="box"', "")
    assert.same({ 2, 1 }, { dots, bars })
  end)

  it("has a handful of marks and stays within its frame, be it minutes or decades", function()
    local spans = { { "2025-05-09T10:00:00Z", "2025-05-09T10:01:00Z" }, { "2025-05-09", "2025-05-10" },
      { "2025-05-09", "2025-11-09" }, { "1950-01-01", "2025-01-01" }, { "0001-01-01", "9999-12-31" } }
    for _, dates in ipairs(spans) do
      local out = html.render(timeline(dates))
      local width = tonumber(out:match 'viewBox="0 0 (%d+)')
      local _, marks = out:gsub('<line class="rule"', "")
      assert.is_true(marks <= 2 + 7, dates[1])
      for x in out:gmatch ' x1?2?="(%-?%d+)"' do assert.is_true(tonumber(x) >= 0 and tonumber(x) <= width, x) end
    end
  end)

  it("keeps what an outlet is called from being markup", function()
    local hostile = articles { "2025-05-09", "2025-05-10" }
    hostile[1] = document.new { id = "x", source = "<script>1</script>", date = "2025-05-09", text = "A." }
    local p = page.new { title = "T" }
    section.timeline(p, hostile)
    assert.not_matches("<script>1", html.render(p), 1, true)
  end)
end)
