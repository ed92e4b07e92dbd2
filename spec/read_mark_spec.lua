local mark = require "parallax.read.mark"

-- "kind value|kind value", in order; a mark without a value is its kind alone.
local function told(text, lang, known)
  local list = {}
  for _, m in ipairs(mark.find(text, lang or "en", known)) do
    list[#list + 1] = m.value and ("%s %s"):format(m.kind, m.value) or m.kind
  end
  return table.concat(list, "|")
end

local story = "The minister said on Friday that the bridge over the Sorna would stay shut until the danger had passed,"
  .. " and that nobody should ask him again."

local function over_story(head) return told(head .. "\n\n" .. story .. "\n\n" .. story) end
local function under_story(tail) return told(story .. "\n\n" .. story .. "\n\n" .. tail) end

describe("parallax.read.mark.find", function()
  describe("over the story", function()
    local rows = {
      { " date 2025-05-09 [Source: Norpress]", "date 2025-05-09|source Norpress" },
      { "2025.05.09", "date 2025-05-09" },
      { "Friday, 9 May 2025, 14:20", "date 2025-05-09T14:20" },
      { "#News #Exclusive", "tag News|tag Exclusive" },
      { "Bridge shut for good", "headline" },
      { "Bridge shut for good\n\n2025.05.09\n\nAnd nobody says why", "headline|date 2025-05-09|subhead" },
      { "#News\n\n“Not one lorry”: bridge shut", "tag News|headline" },
      { "Bridge shut for good\nBy Anna Holt and Jonas Reik\nUpdated at 11:05 GMT",
        "headline|byline Anna Holt and Jonas Reik|updated 11:05 GMT" },
      { "Published: 17:30, 3 September 2025 | Updated: 18:05", "date 2025-09-03T17:30|updated 18:05" },
      { "By Anna Holt | 3 June 2025, 09:12 (updated 11:47)", "byline Anna Holt|date 2025-06-03T09:12|updated 11:47" },
      { "May 4, 2025 | Agnes Thole", "date 2025-05-04|byline Agnes Thole" },
      { "Bridge shut\n\nSentinel political desk 14 March 2025, 19.15",
        "headline|byline Sentinel political desk|date 2025-03-14T19:15" },
      { "THE DAILY LANTERN\n\nBRIDGE SHUT FOR GOOD", "source The Daily Lantern|headline" },
      { "Bridge shut for good\n\nSorna News Agency\n14 May 2026", "headline|source Sorna News Agency|date 2026-05-14" },
      { "Bridge shut for good\n\nAnd the news is bad\n14 May 2026", "headline|subhead|date 2026-05-14" },
      { "Bridge shut\n\nThe minister gives no reason for it whatever.\n\nBy Anna Holt",
        "headline|subhead|byline Anna Holt" },
      { "2 min read", "tag" },
    }
    for _, row in ipairs(rows) do
      it(("marks %q"):format(row[1]), function() assert.equal(row[2], over_story(row[1])) end)
    end

    it("takes a name on top for the outlet when the dateline has it", function()
      assert.equal("source Nordwire|tag Courts|date 2025-09-18|dateline Nordwire",
        told("Nordwire | Courts | 18 Sep 2025\n\nDUBLIN, Sept 18 (Nordwire) – " .. story))
    end)

    it("leaves a first sentence alone", function() assert.equal("", told(story .. "\n\n" .. story)) end)

    it("marks no headline where nothing follows", function()
      for _, text in ipairs { "Hello", "Bridge shut", "no full stop anywhere\n\nnor here", '"', "“”“”" } do
        assert.equal("", told(text))
      end
    end)

    it("does not take the first lines of hard-wrapped text for a headline", function()
      assert.equal("", told("The minister said on Friday that the bridge\nover the Sorna would stay shut until the\n"
        .. "danger had passed, and that nobody\nshould ask him again.\n\n" .. story))
    end)

    it("knows the headline by the title from elsewhere, whatever its case", function()
      assert.equal("tag POLITICS|headline", told("POLITICS\n\nBridge shut for good.\n\n" .. story, "en",
        { title = "BRIDGE SHUT FOR GOOD." }))
    end)

    it("looks for no other headline when the title is known", function()
      assert.equal("", told("The bridge\n\n" .. story, "en", { title = "Something else" }))
    end)

    it("marks a line that names the author known from elsewhere", function()
      assert.equal("headline|byline Ingrid Solæs",
        told("Bridge shut\n\nIngrid Solæs / Norpress\n\n" .. story, "en", { byline = "Ingrid Solæs" }))
    end)

    it("marks the headings it is given", function()
      local text = "Bridge shut\n\n" .. story .. "\n\nAsk in Morvane.\n\n" .. story
      local at = text:find "Ask in"
      assert.equal("headline|subhead", told(text, "en", { headings = { { first = 1, last = 11 }, { first = at,
        last = at + 14 } } }))
    end)
  end)

  describe("at the first words of a paragraph", function()
    local rows = {
      { "MOSCOW, May 8 (Reuters) - ", "dateline Reuters", "MOSCOW" },
      { "PARIS — ", "dateline", "PARIS" },
      { "WASHINGTON (AP) — ", "dateline AP", "WASHINGTON" },
      { "MARLBY, England, Sept 3 (Norpress) - ", "dateline Norpress", "MARLBY" },
      { "ASUNCION/BELGRADE – ", "dateline", "ASUNCION/BELGRADE" },
      { "ASUNCIÓN. ", "dateline", "ASUNCIÓN" },
      { "ST. PETERSBURG, 8 May (TASS) -- ", "dateline TASS", "ST. PETERSBURG" },
      { "Kyiv (AFP) – ", "dateline AFP", "Kyiv" },
    }
    for _, row in ipairs(rows) do
      it(("marks %q"):format(row[1]), function()
        local text = row[1] .. story
        assert.equal(row[2], told(text))
        local found = mark.find(text, "en")[1]
        assert.equal(row[3], found.place)
        assert.equal(row[1]:match "^(.-)%s*$", text:sub(found.first, found.last))
      end)
    end

    for _, start in ipairs { "NATO — ", "FIVE workers are missing. ", "Smith (Labour) said: ", "I - ", "UPDATE: " } do
      it(("does not mark %q"):format(start), function() assert.equal("", told(start .. story)) end)
    end
  end)

  describe("under the story", function()
    local rows = {
      { "Photo: Reuters", "photo Reuters" },
      { "Photo by Ann Lee", "photo Ann Lee" },
      { "Photo: Twisted steel at the works. Lantern / Reuters", "photo Lantern / Reuters" },
      { "The dome of the Four Courts, on Thursday. Photo: AFP", "caption AFP" },
      { "(Additional reporting by Mirek Dolan in Pelisk; Editing by Susan Vale)", "contributors" },
      { "Editing by Susan Vale", "contributors" },
      { "Reuters contributed to this report.", "credit Reuters" },
      { "(Pacific Wire, Odjek)", "credit Pacific Wire, Odjek" },
      { "AP/AFP", "credit AP/AFP" },
      { "É. F.", "byline" },
      { "Source: Norpress", "source Norpress" },
      { "Read more: Bridges of the valley", "related" },
      { "Related:\n- Bridges of the valley\n- Lorries", "related|related|related" },
      { "Tags: bridge, lorry", "tag bridge, lorry" },
      { "© 2025 Harbour Post Ltd. All rights reserved.", "copyright" },
      { "Copyright 2025 Harbour Post", "copyright" },
      { "Advertisement", "related" },
      { "Do YOU work at the bridge? Ring our newsdesk on 01632 960 114.", "related" },
      { "a", "stray" },
      { "Photo: Reuters\n\nk", "photo Reuters|stray" },
    }
    for _, row in ipairs(rows) do
      it(("marks %q"):format(row[1]), function() assert.equal(row[2], under_story(row[1])) end)
    end

    local sentences = {
      "By Monday the police had arrested 40 people.",
      "Copyright law is clear on the matter, she said.",
      "Images by the agency showed smoke over the town.",
      "Reporting by the rights group had already shown that.",
      "Thousands have come to sign up for the march.",
      "The photo by the door was taken by Reuters on May 9, 2025.",
      "On Friday, writes Reuters, the bridge was shut.",
      "Related questions were not answered.",
      "I",
    }
    for _, sentence in ipairs(sentences) do
      it(("leaves %q alone"):format(sentence), function()
        assert.equal("", told(story .. "\n\n" .. sentence .. "\n\n" .. story))
      end)
    end
  end)

  it("uses no words of a language it has no data for", function()
    assert.equal("date 2025-05-09|photo AFP", told(
      "2025.05.09\n\n" .. story .. "\n\nBy Anna Holt\n\n" .. story .. "\n\nPhoto: AFP", "xx"))
  end)

  it("gives sorted, disjoint marks inside the text, on the letters themselves", function()
    local text = "\r\n  Bridge shut \r\n\r\n\tBy Ann Lee\r\n\r\n" .. story .. "\r\n\r\n Photo: X \r\n\r\n a \r\n"
    local at = 0
    for _, m in ipairs(mark.find(text, "en")) do
      assert(m.first > at and m.last >= m.first and m.last <= #text)
      assert(text:sub(m.first, m.first):find "%S" and text:sub(m.last, m.last):find "%S")
      at = m.last
    end
    assert.equal("headline|byline Ann Lee|photo X|stray", told(text))
  end)

  it("goes back over a date that a byline cannot end with", function()
    assert.same({}, mark.find("Written by Ana Moss January 4 2007a", "en")) -- LPeg 1.0.2 could abort here
  end)

  it("takes linear time on openers that never close", function()
    local openers = { "(", "[Source: ", "By ", "#", "Photo: ", "Updated at ", "MOSCOW, May 8 (", "2025-", "\n", "a\n",
      "By A\n", "MOSCOW/", " | ", "Photo:\n", "(photo ", ". Ring our ", "1 January ", "\r", "AP/", "A. " }
    for _, opener in ipairs(openers) do
      local started = os.clock()
      mark.find((opener):rep(100000 // #opener) .. "x", "en")
      assert(os.clock() - started < 2, opener)
    end
  end)
end)
