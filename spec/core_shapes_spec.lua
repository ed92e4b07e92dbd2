local core = require "parallax.core"

local function shapes(text, words)
  local tokens = core.tokens(text, core.wordmap { ["mr."] = "N" })
  return core.shapes(tokens, words and core.wordmap(words))
end

describe("parallax.core.shapes", function()
  for _, row in ipairs {
    { "lower and capital", "the Paris McDonald iPhone", "xXXX" },
    { "acronyms and initials", "NATO U.S. G20 J. K I", "AAAIII" },
    { "letters beyond ASCII", "Élan łódź Ольга дом ÖSTERREICH", "XxXxA" },
    { "scripts without case", "習 שלום", "xx" },
    { "possessives", "Xi's Xi’s XI'S", "XsXsAs" },
    { "quotes of every kind", "“a” ‘b’ «c» „d“", '"x"\'x\'"x""x"' },
    { "dashes, marks and symbols", "a – b, (c) & 5 €", "x-x,(x)&0~" },
    { "addresses", "x@y.org #done", "@@" },
    { "titles with their point", "Mr. Vik", "XX" },
    { "nothing", "", "" },
  } do
    it("tells " .. row[1], function() assert.equal(row[3], shapes(row[2])) end)
  end

  it("puts the value of a word in its place, in capitals where the word is", function()
    assert.equal("pX.Px.PX", shapes("president Vik. President said. PRESIDENT Vik", { president = "p" }))
    assert.equal("7x7x", shapes("In a in b", { ["in"] = "7" }))
  end)

  it("gives the plain shapes beside the letters of words", function()
    local letters, plain = shapes("President Vik, in Łódź", { president = "p", ["in"] = "7" })
    assert.same({ "PX,7X", "XX,xX" }, { letters, plain })
    assert.equal(1, select("#", shapes("President")))
  end)

  it("has one byte for each token", function()
    local text = ("Ada “said” U.S. 5,000 — no‑one's €\n"):rep(50)
    local tokens = core.tokens(text)
    assert.equal(#tokens, #core.shapes(tokens))
  end)

  it("refuses what is no tokens, and closed tokens", function()
    assert.error(function() core.shapes "text" end)
    local tokens = core.tokens "text"
    do local _ <close> = tokens end
    assert.error_matches(function() core.shapes(tokens) end, "closed")
  end)
end)

describe("parallax.core.letters", function()
  it("takes a class string apart, whatever its bytes", function()
    assert.same({ "a", "\0", "\xFF" }, core.letters "a\0\xFF")
    assert.same({}, core.letters "")
  end)
end)

describe("parallax.core.places", function()
  it("lists where a class string has one of some letters", function()
    assert.same({ 2, 4, 5 }, core.places("xvxsv", "vs"))
    assert.same({ 1, 3 }, core.places("\0a\xFF", "\xFF\0"))
    assert.same({}, core.places("xvx", ""))
    assert.same({}, core.places("", "x"))
  end)
end)
