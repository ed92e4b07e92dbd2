local core = require "parallax.core"

local FFFD = "\u{FFFD}"

describe("parallax.core.is_utf8", function()
  it("accepts text, NUL and noncharacters included", function()
    for _, s in ipairs { "", "plain", "é€😀", "\0", "\u{FFFF}", "\u{10FFFF}", ("x"):rep(100) .. "é" } do
      assert.is_true(core.is_utf8(s))
    end
  end)

  local bad = {
    { "a stray continuation byte", "ab\x80", 3 },
    { "a byte that never occurs", "\xFF", 1 },
    { "an overlong form", "a\xC0\xAF", 2 },
    { "an overlong form of three bytes", "\xE0\x80\xAF", 1 },
    { "a surrogate", "é\xED\xA0\x80", 3 },
    { "a code point above U+10FFFF", "\xF4\x90\x80\x80", 1 },
    { "a sequence cut off by the end", "abcdefgh\xE2\x82", 9 },
    { "a sequence cut off by a letter", "\xE2\x82a", 1 },
  }
  for _, row in ipairs(bad) do
    it("finds " .. row[1], function() assert.same({ false, row[3] }, { core.is_utf8(row[2]) }) end)
  end
end)

describe("parallax.core.decode", function()
  local rows = {
    { "keeps well-formed text", "utf-8", "a é € 😀\r\n", "a é € 😀\r\n", 0 },
    { "drops a byte order mark", "utf-8", "\xEF\xBB\xBFa", "a", 0 },
    { "drops only one mark, at the start", "utf-8", "\xEF\xBB\xBF\u{FEFF}a\u{FEFF}", "\u{FEFF}a\u{FEFF}", 0 },
    { "replaces NUL", "utf-8", "a\0b", "a" .. FFFD .. "b", 1 },
    { "replaces a maximal subpart as one", "utf-8", "a\xF0\x9F\x98b", "a" .. FFFD .. "b", 1 },
    { "replaces each byte that begins nothing", "utf-8", "\xC0\xAF\xFF", FFFD:rep(3), 3 },
    { "replaces a surrogate byte by byte", "utf-8", "\xED\xA0\x80", FFFD:rep(3), 3 },
    { "replaces a cut sequence and the NUL that cuts it", "utf-8", "\xE2\x82\0", FFFD:rep(2), 2 },
    { "replaces a cut sequence at the end", "utf-8", "\xE2\x82", FFFD, 1 },
    { "follows the example of the Unicode standard", "utf-8", "\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
      FFFD:rep(3) .. "b" .. FFFD .. "c" .. FFFD:rep(2) .. "d", 6 },
    { "reads windows-1252", "windows-1252", "\x93caf\xE9\x94 \x80\x81", "“café” €\u{81}", 0 },
    { "takes iso-8859-1 for windows-1252", "iso-8859-1", "\x93", "“", 0 },
    { "replaces NUL in windows-1252", "windows-1252", "\0", FFFD, 1 },
    { "reads utf-16le and drops its mark", "utf-16le", "\xFF\xFEa\0\xAC\x20", "a€", 0 },
    { "reads utf-16be and drops its mark", "utf-16be", "\xFE\xFF\0a\x20\xAC", "a€", 0 },
    { "joins surrogate pairs", "utf-16le", "\x3D\xD8\x00\xDE", "😀", 0 },
    { "replaces a lone high surrogate", "utf-16be", "\xD8\x3D\0a", FFFD .. "a", 1 },
    { "replaces a lone low surrogate", "utf-16be", "\xDE\x00\0a", FFFD .. "a", 1 },
    { "replaces two high surrogates each", "utf-16be", "\xD8\x3D\xD8\x3D", FFFD:rep(2), 2 },
    { "replaces a high surrogate at the end", "utf-16be", "\0a\xD8\x3D", "a" .. FFFD, 1 },
    { "replaces an odd last byte", "utf-16le", "a\0b", "a" .. FFFD, 1 },
    { "replaces NUL in utf-16", "utf-16le", "\0\0", FFFD, 1 },
    { "decodes nothing", "utf-16le", "", "", 0 },
  }
  for _, row in ipairs(rows) do
    it(row[1] .. " (" .. row[2] .. ")", function()
      assert.same({ row[4], row[5] }, { core.decode(row[3], row[2]) })
    end)
  end

  it("names the encodings it knows not", function()
    assert.error_matches(function() core.decode("a", "koi8-r") end, "invalid option 'koi8%-r'")
    assert.error_matches(function() core.decode("a") end, "string expected")
  end)

  it("gives well-formed text without NUL for any bytes #property", function()
    math.randomseed(20250509)
    for _ = 1, 500 do
      local bytes = {}
      for k = 1, math.random(0, 60) do
        bytes[k] = math.random(3) == 1 and math.random(0x20, 0x7E) or math.random(0, 255)
      end
      local s = string.char(table.unpack(bytes))
      for _, encoding in ipairs { "utf-8", "windows-1252", "utf-16le", "utf-16be" } do
        local text, replaced = core.decode(s, encoding)
        assert(core.is_utf8(text) and not text:find "\0", ("%q"):format(s))
        local marks = select(2, text:gsub(FFFD, ""))
        assert(marks >= replaced, ("%q"):format(s))
      end
      if core.is_utf8(s) and not s:find "\0" then
        assert.equal(s, (core.decode(s, "utf-8")))
      end
    end
  end)
end)
