local diff = require "parallax.report.diff"
local helper = require "spec.helper"
local label = require "parallax.report.label"
local page = require "parallax.report.page"
local text = require "parallax.report.text"
local visible = require "parallax.report.visible"
local width = require "parallax.report.width"

local function rendered(fill, options)
  local p = page.new { title = "T" }
  fill(p)
  return (text.render(p, options):gsub("^T\n=\n\n?", ""))
end

describe("parallax.report.visible", function()
  for _, case in ipairs {
    { "plain text\n\ttabbed", "plain text\n\ttabbed" },
    { "\27[2J", "\\x1b[2J" },
    { "a\0b\127", "a\\x00b\\x7f" },
    { "one\r\ntwo\rthree", "one\ntwo\\x0dthree" },
    { "\u{9b}31m", "\\u{9b}31m" },
    { "abc\u{202E}def", "abc\\u{202e}def" },
    { "\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}" },
    { "\u{61C}\u{200F}\u{FEFF}", "\\u{61c}\\u{200f}\\u{feff}" },
    { "line\u{2028}end", "line\\u{2028}end" },
    { "été — “naïve” 習", "été — “naïve” 習" },
    { "bad\xff\xc3(", "bad\\xff\\xc3(" },
  } do
    it(("shows %q"):format(case[1]), function() assert.equal(case[2], visible(case[1])) end)
  end

  it("takes linear time on bytes that are no text", function()
    local start = os.clock()
    visible(("\xff"):rep(200000))
    visible(("\27"):rep(200000))
    assert.is_true(os.clock() - start < 2)
  end)
end)

describe("parallax.report.width", function()
  for _, case in ipairs {
    { "abc", 3 }, { "été", 3 }, { "e\u{301}", 1 }, { "習近平", 6 }, { "ﾊﾝ", 2 }, { "한국", 4 }, { "🙂", 2 }, { "", 0 },
  } do
    it(("of '%s' is %d"):format(case[1], case[2]), function() assert.equal(case[2], width.of(case[1])) end)
  end

  it("splits without breaking a character", function()
    assert.same({ "習近", "平" }, width.split("習近平", 5))
    assert.same({ "abc", "def", "g" }, width.split("abcdefg", 3))
  end)
end)

describe("a page as text", function()
  it("wraps at the width, by columns and not by bytes", function()
    assert.equal("éééé éééé\néééé\n", rendered(function(p) p:text "éééé éééé éééé" end, { width = 10 }))
    assert.equal("習近平\n主席\n", rendered(function(p) p:text "習近平 主席" end, { width = 8 }))
  end)

  it("cuts a word that no line can hold", function()
    assert.equal("aaaaaaaaaa\naaaaa b\n", rendered(function(p) p:text(("a"):rep(15) .. " b") end, { width = 10 }))
  end)

  it("marks deleted and inserted words by brackets", function()
    local function fill(p) p:diff("sisters of granite", "stone sisters") end
    assert.equal("{+stone+} sisters [-of granite-]\n", rendered(fill))
  end)

  it("never lets article text act on the terminal", function()
    local out = rendered(function(p)
      p:text "\27]0;title\7 \u{202E}reversed"
      p:heading(2, "\27[31m")
      p:list { "\27[1A" }
      p:table { title = "\27", columns = { "a\27" }, rows = { { ["a\27"] = "\8\8" } }, note = "\27" }
      p:versions { title = "\27", versions = { { who = "\27", content = "\27", note = "\27" } } }
      p:graph { title = "x", nodes = { "\27a", "b" }, edges = { { from = 1, to = 2, note = "\27" } } }
    end)
    assert.not_matches("[%z\1-\9\11-\31\127]", out)
    assert.not_matches("\u{202E}", out)
  end)

  it("colours nothing unless told, and closes every colour it opens", function()
    local function fill(p) p:text { { text = "name", style = "name" }, " ", { text = "other", style = "strong" } } end
    assert.equal("name other\n", rendered(fill))
    assert.equal("\27[36mname\27[0m \27[1mother\27[0m\n", rendered(fill, { color = true }):gsub("^.-\n\n", ""))
  end)

  it("aligns columns and wraps cells", function()
    local rows = {
      { who = "Ada", n = 2, what = "a long cell that has to wrap" }, { who = "Bo", n = 11, what = "short" },
    }
    assert.equal([[
who   n  what
---  --  -----------------
Ada   2  a long cell that
         has to wrap
Bo   11  short
]], rendered(function(p) p:table { columns = { "who", "n", "what" }, rows = rows } end, { width = 26 }))
  end)

  it("lists rows under each other where columns become too narrow", function()
    local rows = { { a = ("x"):rep(12), b = ("y"):rep(12), c = ("z"):rep(12) } }
    local out = rendered(function(p) p:table { columns = { "a", "b", "c" }, rows = rows } end, { width = 24 })
    assert.equal("xxxxxxxxxxxx\n  b: yyyyyyyyyyyy\n  c: zzzzzzzzzzzz\n", out)
  end)

  it("moves a column below its row where it has no room", function()
    local rows = { { who = "Ada", n = 2, what = ("word "):rep(12) } }
    local function fill(p)
      p:table { columns = { "who", "n", { key = "what", title = "example", below = true } }, rows = rows }
    end
    local words = ("word "):rep(12):sub(1, -2)
    assert.equal("who  n\n    example\n---  -\nAda  2\n    " .. words:sub(1, 44) .. "\n    " .. words:sub(46) .. "\n",
      rendered(fill, { width = 50 }))
    assert.equal("Ada  2  " .. words, rendered(fill, { width = 80 }):match "(Ada[^\n]*)\n")
  end)

  it("says once what a group of rows is about", function()
    local rows = {
      { who = "Ada", where = "Post", as = "mayor" }, { who = "Ada", where = "Wire", as = "builder" },
      { who = "Bo", where = "Post", as = "critic" },
    }
    assert.equal([[
who
  where  as
  -----  -------
Ada
  Post   mayor
  Wire   builder
Bo
  Post   critic
]], rendered(function(p) p:table { columns = { { key = "who", group = true }, "where", "as" }, rows = rows } end))
  end)

  it("never breaks a column to keep", function()
    local rows = { { what = ("long "):rep(20), date = "2025-05-09 13:10" } }
    local out = rendered(function(p)
      p:table { columns = { "what", { key = "date", keep = true } }, rows = rows }
    end, { width = 40 })
    assert.truthy(out:find("2025-05-09 13:10", 1, true))
  end)

  it("puts the numbers of a stacked row on one line and leaves out what is none", function()
    local columns, row = { { key = "what" } }, { what = ("long "):rep(40) }
    for k = 1, 9 do
      columns[k + 1] = { key = k, title = ("N%d"):format(k), align = "right" }
      row[k] = k % 2 == 1 and "10, 11" or "–"
    end
    local out = rendered(function(p) p:table { columns = columns, rows = { row } } end, { width = 66 })
    assert.matches("\n  N1: 10, 11; N3: 10, 11; N5: 10, 11; N7: 10, 11; N9: 10, 11\n", out)
  end)

  it("keeps a run on one line", function()
    local function fill(p) p:text { "on the day ", { text = "2025-05-09 13:10", keep = true }, ")" } end
    assert.equal("on the day\n2025-05-09 13:10)\n", rendered(fill, { width = 24 }))
  end)

  it("marks keys and hits without colour", function()
    local function fill(p) p:text { { text = "A", style = "key" }, " the ", { text = "mob", style = "hit" } } end
    assert.equal("[A] the *mob*\n", rendered(fill))
  end)

  it("keeps every line within the width", function()
    for _, columns in ipairs { 20, 33, 80, 120 } do
      for line in text.render(helper.compare_page(helper.comparison()), { width = columns }):gmatch "[^\n]+" do
        assert.is_true(width.of(line) <= columns, ("%d: %s"):format(columns, line))
      end
    end
  end)

  it("takes linear time on one endless word and on endless space", function()
    local start = os.clock()
    rendered(function(p) p:text(("x"):rep(2000000)) end)
    rendered(function(p) p:text((" "):rep(2000000)) end)
    assert.is_true(os.clock() - start < 5)
  end)
end)

describe("the report of a comparison", function()
  local out = text.render(helper.compare_page(helper.comparison()), {})

  it("says in its first lines what corresponds, what is shared, what stands alone", function()
    local first = out:match "^(.-)The articles\n"
    first = first:gsub("\n  ", " ")
    assert.truthy(first:find("- 1 quotation corresponds (differences: 1 marks widened, 1 reworded); "
      .. "1 stands in one article only: Northwire 1.", 1, true))
    assert.matches("%- 1 statement is shared; 2 stand in one article only: Northwire 1, Valley Post 1%.", first)
    assert.matches("%- 1 speaker: Ada Quill %(3 in 2 articles%)%.", first)
    assert.matches("%- 1 goes by several wordings – Ada Quill%.", first)
    assert.matches("%- Derived: Valley Post from Northwire, Northwire from Reuters %(not at hand%)%.", first)
  end)

  it("lists quotations of one article alone under its name, a line each", function()
    assert.matches("\nNorthwire: 1 quotation\n%- Ada Quill: friends of the old ferry\n", out)
  end)

  it("tells at once who is quoted where", function() assert.matches("\nAda Quill +2 +1\n +This bridge", out) end)

  it("sets corresponding quotations under each other with their differences", function()
    assert.matches("Northwire    This bridge is a gift to the whole valley %(earliest: 2025%-05%-09%)\n", out)
    assert.matches("Valley Post  %[%-This%-%]%{%+the%+%} bridge", out)
    assert.matches("%(reworded, marks\n? *widened%)", out)
  end)

  it("shows the names and labels of each outlet with their voice", function()
    assert.matches("Ada Quill +Mayor Ada Quill +Quill; self%-styled builder %[own voice%]", out)
  end)

  it("shows what only one tells, and why", function()
    assert.matches("Northwire: 1 sentence, left out by Valley Post, which derives from it", out)
    assert.matches("About 300 people protested%. %(3%)", out)
  end)

  it("shows who derives from whom", function()
    assert.matches("Northwire %-> Valley Post %(time, statements%)", out)
    assert.matches("Reuters %(not at hand%) %-> Northwire %(credit%)", out)
  end)

  it("shows the matrix with the numbers of the sentences", function()
    assert.matches("This bridge is a gift to the whole valley%. +2 +2\n", out)
  end)
end)

describe("parallax.report.diff", function()
  local function shown(a, b)
    local parts = {}
    for _, run in ipairs((diff.runs(a, b))) do
      local style = run.style
      local mark = style == "delete" and "-" or style == "insert" and "+" or ""
      parts[#parts + 1] = mark .. run.text .. mark
    end
    return table.concat(parts)
  end

  for _, case in ipairs {
    { "sisters of granite", "stone sisters", "+stone+ sisters -of granite-" },
    { "We won", "we won", "we won" },
    { "“We won”", '"We won,"', '"We won,"' },
    { "", "We won", "+We won+" },
    { "We won", "", "-We won-" },
    { "We did not win", "We did win", "We did -not- win" },
    { "the U.S.", "the US", "the -U.S.-+US+" },
  } do
    it(("of '%s' and '%s'"):format(case[1], case[2]), function() assert.equal(case[3], shown(case[1], case[2])) end)
  end

  it("tells how much both have in common", function()
    assert.equal(1, select(2, diff.runs("a b c", "A B C")))
    assert.equal(0, select(2, diff.runs("a b", "c d")))
    assert.equal(0.5, select(2, diff.runs("a b", "a b c d")))
  end)
end)

describe("parallax.report.label", function()
  it("takes the outlet, else the file name, and numbers what comes again", function()
    assert.same({ "Reuters", "Reuters #2", "post" },
      label.of { { source = "Reuters", id = "1" }, { source = "Reuters", id = "2" }, { id = "a/b/post.txt.gz" } })
  end)

  it("takes the title where the file name is a mere number", function()
    assert.same({ "“Bridge opens at last…”", "12_ab34", "bridge-2" }, label.of {
      { id = "004_2195c0d541b39880.txt", title = "Bridge opens at last in the valley" }, { id = "12_ab34.txt" },
      { id = "bridge-2.txt", title = "Bridge opens" },
    })
  end)

  it("caps every name and still numbers what comes again", function()
    local long = "The Very Long Name of an Outlet"
    assert.same({ "The Very Long Name of…", "The Very Long Name of… #2" },
      label.of { { source = long, id = "1" }, { source = long, id = "2" } })
  end)

  it("gives columns of more than four documents letters", function()
    local documents = {}
    for k = 1, 28 do documents[k] = { source = "S" .. k, id = tostring(k) } end
    local titles = label.columns(documents)
    assert.same({ "A", "Z", "AA", "AB" }, { titles[1].text, titles[26].text, titles[27].text, titles[28].text })
    assert.same({ "S1", "S2" }, label.columns { documents[1], documents[2] })
    assert.is_nil(label.legend { documents[1] })
    assert.is_string(label.legend(documents))
  end)

  it("shows dates to the minute", function()
    assert.equal("2025-03-14 13:10", label.date "2025-03-14T13:10:00+01:00")
    assert.equal("2025-03-14", label.date "2025-03-14")
    assert.equal("", label.date(nil))
  end)

  it("shortens the middle of a file name", function()
    assert.equal("abcde…wxyz", label.shorten_middle("abcdefghijklmnopqrstuvwxyz", 10))
    assert.equal("short.txt", label.shorten_middle("short.txt", 10))
    assert.equal("éé…éé", label.shorten_middle("éééééééé", 5))
  end)

  it("shortens at a word, in whole characters", function()
    assert.equal("one two", label.shorten("one two", 7))
    assert.equal("one…", label.shorten("one twothree", 7))
    assert.equal("ééé…", label.shorten("ééééé", 4))
  end)
end)
