local core = require "parallax.core"
local random_text = require "spec.random_text"

-- The segments of a text, with | between them.
local function segments(text)
  local list = {}
  for first, last in core.words(text):each() do list[#list + 1] = text:sub(first, last) end
  return table.concat(list, "|")
end

-- Each row: the rule, the text as it is to be split.
local function check(rows)
  for _, row in ipairs(rows) do
    local text = row[2]:gsub("|", "")
    it(row[1] .. ": " .. row[2]:gsub("%c", "?"), function()
      assert.equal(row[2], segments(text))
      -- Behind a word and more than a block of plain text the same holds.
      local before = ("so it was "):rep(9)
      assert.equal(segments(before) .. "|" .. row[2], segments(before .. text))
    end)
  end
end

describe("parallax.core.words", function()
  check {
    { "WB3", "a|\r\n|b" }, { "WB3a, WB3b", "a|\n|\r|b" }, { "WB3a", "\n|\u{301}|a" }, { "WB3a", "a|\u{85}|\u{2028}|b" },
    { "WB3a", "a|\v|\f|b" }, { "WB3c", "👩\u{200D}👧|👧" }, { "WB3c", "a|\u{231A}\u{200D}🛑|!" }, { "WB3d", "a|   |b| |c" },
    { "WB3d", "a| |\u{A0}|b" }, { "WB3d, WB4", "a| \u{301}| |b" }, { "WB4", "a\u{301}\u{AD}b.\u{308}c" },
    { "WB4", "👍🏽|👍" }, { "WB4", "a\u{200D}b" },
    { "WB5", "straße|,|αβγ|,|אבג|,|абв" }, { "WB6, WB7", "can't|,|l’été|,|a:b|,|a·b" },
    { "WB6, WB7", "a|.|.|b|'|.|c'd|'" }, { "WB6, WB4", "a\u{301}'\u{308}b" }, { "WB6", "a|:| |a|:|1" },
    { "WB7a", "אב'|'| |ab|'" }, { "WB7b, WB7c", 'א"ב|"| |a|"|b' },
    { "WB8 to WB10", "3a4|-|a3" }, { "WB11, WB12", "3.5|,| |1,234;5'6|.|.|7" }, { "WB11", "3|:|4|,|a" },
    { "WB12, WB4", "3\u{301},\u{308}4" }, { "WB13", "カタカナ|ひ|ら" }, { "WB13a, WB13b", "_a_1__カ_|-|_" },
    { "WB15, WB16", "🇩🇪|🇫🇷|🇮" }, { "WB16", "a|🇩\u{200D}🇪|🇫" },
    { "WB999", "中|文|。|ก" }, { "WB999", "$|5|%|(|a|)|…|“|b|”|—|c" },
  }

  it("asks no dictionary: Thai and Khmer are one character each", function()
    assert.equal("ภ|า|ษ|า|ไ|ท|ย", segments "ภาษาไทย")
    assert.equal("ខ្|មែ|រ", segments "ខ្មែរ")
  end)

  it("has nothing for an empty text", function()
    local words = core.words ""
    assert.equal(0, #words)
    assert.is_nil(words:find(1))
    assert.is_nil((words:each()()))
    assert.has_error(function() words:at(1) end, "bad argument #1 to 'at' (position out of range)")
  end)

  it("takes what is no UTF-8 for a character by itself", function()
    assert.equal("a|\xFF|b|\xE2\x82|c|\xC3", segments "a\xFFb\xE2\x82c\xC3")
  end)

  it("tells the segment by number and by byte", function()
    local words = core.words(("ab, c! "):rep(300))
    assert.equal(300 * 6, #words)
    assert.same({ 1, 2 }, { words:at(1) })
    assert.same({ 2100, 2100 }, { words:at(1800) })
    assert.equal(1, words:find(2))
    assert.equal(2, words:find(3))
    assert.equal(1800, words:find(2100))
    assert.is_nil(words:find(2101))
    assert.has_error(function() words:at(1801) end)
    assert.equal("parallax.words (1800)", tostring(words))
  end)

  it("splits long runs of one kind #property", function()
    assert.equal(1, #core.words(("a"):rep(100000)))
    assert.equal(1, #core.words((" "):rep(100000)))
    assert.equal(100000, #core.words((","):rep(100000)))
    assert.equal(1, #core.words("a" .. ("\u{301}"):rep(100000)))
    assert.equal(3, #core.words("a'" .. ("\u{301}"):rep(100000) .. "."))
    assert.equal(50000, #core.words(("🇩"):rep(100000)))
  end)

  it("covers every text without a gap, and at, each and find agree #property", function()
    for text in random_text(300, 20221115) do
      local words, at = core.words(text), 0
      local k = 0
      for first, last in words:each() do
        k = k + 1
        assert.equal(at + 1, first)
        assert.same({ first, last }, { words:at(k) })
        assert.equal(k, words:find(first))
        assert.equal(k, words:find(last))
        at = last
      end
      assert.equal(#text, at)
      assert.equal(#words, k)
    end
  end)
end)
