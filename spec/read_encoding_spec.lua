local encoding = require "parallax.read.encoding"

local function decoded(bytes, declared)
  local found = assert(encoding.decode(bytes, declared))
  return { found.text, found.encoding, found.notes[1] }
end

describe("parallax.read.encoding.decode", function()
  local rows = {
    { "takes UTF-8 as it is", "caf\xC3\xA9", nil, { "café", "utf-8" } },
    { "drops a byte order mark", "\xEF\xBB\xBFcafé", nil, { "café", "utf-8" } },
    { "reads UTF-16 by its mark, little end first", "\xFF\xFEn\0\x13\x20", nil, { "n–", "utf-16le" } },
    { "reads UTF-16 by its mark, big end first", "\xFE\xFF\0n\x20\x13", nil, { "n–", "utf-16be" } },
    { "prefers the mark to what is declared", "\xEF\xBB\xBFé", "windows-1252", { "é", "utf-8" } },
    { "reads what is declared", "\xCF\xF0\xE8", "windows-1251", { "При", "windows-1251" } },
    { "reads Latin-1 as browsers do", "\x93caf\xE9\x94", "ISO-8859-1", { "“café”", "windows-1252" } },
    { "falls back to Windows-1252, and says so", "\x93caf\xE9\x94", nil,
      { "“café”", "windows-1252", "not UTF-8 and no encoding declared: read as Windows-1252" } },
    { "does not believe in UTF-8 without a single letter of it", "caf\xE9 ol\xE9", "utf-8",
      { "café olé", "windows-1252", "declared as UTF-8, which it is not: read as Windows-1252" } },
    { "repairs UTF-8 and counts", "caf\xC3\xA9 \xFF\xFE!", "utf-8",
      { "café \u{FFFD}\u{FFFD}!", "utf-8", "2 unreadable places replaced by U+FFFD" } },
    { "replaces NUL", "a\0b", nil, { "a\u{FFFD}b", "utf-8", "1 unreadable place replaced by U+FFFD" } },
    { "holds to what is declared, and doubts it aloud", "caf\xC3\xA9", "latin1",
      { "cafÃ©", "windows-1252", "declared as latin1, and read so, though it would be valid UTF-8" } },
  }
  for _, row in ipairs(rows) do
    it(row[1], function() assert.same(row[4], decoded(row[2], row[3])) end)
  end

  it("sees UTF-16 without a mark by its zero bytes", function()
    local found = assert(encoding.decode(("A plain text."):gsub(".", "%0\0"), nil))
    assert.same({ "A plain text.", "utf-16le" }, { found.text, found.encoding })
    assert.equal("no byte order mark: taken for UTF-16LE by its zero bytes", found.notes[1])
  end)

  it("refuses an encoding it cannot read, and says what to do", function()
    assert.same(
      { nil, "the encoding 'Shift_JIS' is not supported", "convert it first: iconv -f Shift_JIS -t UTF-8" },
      { encoding.decode("\x82\xA0", "Shift_JIS") })
  end)

  it("reads on when an unknown encoding is declared over plain UTF-8", function()
    assert.same({ "é", "utf-8" }, decoded("é", "x-unknown"))
  end)
end)

describe("parallax.read.encoding.declared", function()
  local rows = {
    { '<?xml version="1.0" encoding="windows-1251"?><rss>', "windows-1251" },
    { '<html><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">', "iso-8859-1" },
    { "<!doctype html><meta charset=utf-8>", "utf-8" },
    { "<p>charset=utf-8</p>", nil },
    { ("<meta "):rep(20000), nil },
  }
  for _, row in ipairs(rows) do
    it(("finds %s in %.40s"):format(row[2], row[1]), function() assert.equal(row[2], (encoding.declared(row[1]))) end)
  end
end)

describe("parallax.read.encoding.binary", function()
  local rows = {
    { "\x89PNG\r\n\x1A\n\0\0", "a PNG image" },
    { "%PDF-1.7", "a PDF file" },
    { "PK\3\4\20", "a zip archive (or .docx, .odt, .epub)" },
    { "\x7FELF\2\1", "a program" },
    { ("\1\2\3abc"):rep(50), "binary data" },
    { "MZ is no program when it is a word", nil },
    { "RIFF raff", nil },
    { "\xFF\xFEa\0", nil },
    { "text with one \0 in it, and enough else", nil },
    { "", nil },
  }
  for _, row in ipairs(rows) do
    it(("takes %q for %s"):format(row[1]:sub(1, 12), row[2] or "text"), function()
      assert.equal(row[2], (encoding.binary(row[1])))
    end)
  end

  it("knows noise from a text in an old encoding #property", function()
    local seed, bytes = 20250314, {}
    for k = 1, 4096 do
      seed = (seed * 1103515245 + 12345) % 2147483648
      bytes[k] = string.char(seed >> 16 & 0xFF)
    end
    assert.equal("binary data", encoding.binary(table.concat(bytes)))
    assert.is_nil(encoding.binary(("caf\xE9 cr\xE8me, \x93no\x94\0 "):rep(100):gsub("%z", "", 98)))
  end)
end)
