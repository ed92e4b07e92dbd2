local core = require "parallax.core"

local function rows(list)
  for _, row in ipairs(list) do
    it(row[1], function() assert.equal(row[3], core.fold(row[2])) end)
  end
end

describe("parallax.core.fold", function()
  rows {
    { "folds case", "PRESIDENT Xi", "president xi" },
    { "folds case beyond ASCII", "ПУТИН ΣΊΣΥΦΟΣ", "путин σισυφοσ" },
    { "folds to more letters where Unicode does", "STRASSE straße ﬁn", "strasse strasse fin" },
    { "drops the dot of a capital İ", "İstanbul", "istanbul" },
    { "strips marks, composed or not", "Erdoğan café cafe\u{301}", "erdogan cafe cafe" },
    { "strips strokes and parts ligatures", "Łódź Søren Đoković Ægir œuvre Ǿ", "lodz soren dokovic aegir oeuvre o" },
    { "has one apostrophe", "it’s it‘s itʼs it´s it＇s", "it's it's it's it's it's" },
    { "has one hyphen", "a‐b‑c–d—e−f", "a-b-c-d-e-f" },
    { "leaves quotation marks", "“a” „b“ «c»", "“a” „b“ «c»" },
    { "drops what is invisible", "co\u{AD}op\u{200D}e\u{FEFF}r", "cooper" },
    { "does not decompose for compatibility", "２ ｘ", "２ ｘ" },
    { "makes composed and decomposed Hangul equal", "한", core.fold "\u{1112}\u{1161}\u{11AB}" },
    { "keeps the empty string", "", "" },
    { "keeps NUL and ill-formed bytes", "A\0\xFF\xE2\x82B", "a\0\xFF\xE2\x82b" },
    { "has room for the longest expansion", ("ΐ"):rep(1000), ("ι"):rep(1000) },
  }

  it("raises for anything but a string", function()
    assert.error_matches(function() core.fold(nil) end, "string expected")
  end)

  it("changes nothing when applied twice #property", function()
    for cp = 1, 0x10FFFF do
      if cp < 0xD800 or (cp > 0xDFFF and (cp < 0x3400 or cp % 17 == 0)) then
        local once = core.fold(utf8.char(cp))
        assert(core.fold(once) == once, ("U+%04X"):format(cp))
        assert(core.is_utf8(once), ("U+%04X"):format(cp))
      end
    end
  end)
end)
