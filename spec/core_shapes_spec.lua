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
    assert.same({ "a", "\0", "\xFF" }, { core.letters("a\0\xFF", 1, 3) })
    assert.same({ "b", "a" }, { core.letters("aba", 2, 9) })
    assert.same({}, { core.letters("", 1, 1) })
    assert.same({}, { core.letters("ab", 2, 1) })
    assert.error_matches(function() core.letters(("a"):rep(2 ^ 20 + 1), 1, 2 ^ 20 + 1) end, "stack overflow")
  end)
end)

-- What a place between two has, looked at one by one.
local function seen(classes, letters, i, j)
  local first, bits = nil, 0
  for k = math.max(i, 1), math.min(j, #classes) do
    local at = letters:find(classes:sub(k, k), 1, true)
    if at then first, bits = first or k, bits | 1 << at - 1 end
  end
  return first, bits
end

local function random_letters(most)
  local letters = {}
  for k = 1, math.random(0, most) do letters[k] = string.char(97 + math.random(0, 5)) end
  return table.concat(letters)
end

describe("parallax.core.place", function()
  it("finds the first of some letters between two places", function()
    assert.equal(2, core.place("xvxsv", "sv", 1, 5))
    assert.equal(4, core.place("xvxsv", "sv", 3, 5))
    assert.equal(3, core.place("\0a\xFF", "\xFF", 1, 3))
    assert.is_nil(core.place("xvxsv", "sv", 3, 3))
    assert.is_nil(core.place("xvxsv", "", 1, 5))
  end)

  it("looks at nothing outside the string", function()
    assert.equal(1, core.place("v", "v", math.mininteger, math.maxinteger))
    assert.is_nil(core.place("v", "v", 2, 9))
    assert.is_nil(core.place("v", "v", 1, 0))
    assert.is_nil(core.place("", "v", 0, 1))
  end)

  it("is what looking at each place finds #property", function()
    math.randomseed(20251122)
    for _ = 1, 500 do
      local classes, letters = random_letters(20), "ca"
      local i, j = math.random(-1, 22), math.random(-1, 22)
      assert.equal((seen(classes, letters, i, j)), core.place(classes, letters, i, j))
    end
  end)
end)

describe("parallax.core.present", function()
  it("tells which letters stand between two places", function()
    assert.equal(5, core.present("xvxs", "vrs", 2, 4))
    assert.equal(0, core.present("xvxs", "vrs", 3, 3))
    assert.equal(1 << 31, core.present("z", ("y"):rep(31) .. "z", 1, 1))
    assert.equal(0, core.present("", "v", 1, 9))
  end)

  it("refuses more letters than it has bits", function()
    assert.error_matches(function() core.present("x", ("y"):rep(33), 1, 1) end, "32")
  end)

  it("is what looking at each place finds #property", function()
    math.randomseed(20251123)
    for _ = 1, 500 do
      local classes, letters = random_letters(20), "fbda"
      local i, j = math.random(-1, 22), math.random(-1, 22)
      assert.equal(select(2, seen(classes, letters, i, j)), core.present(classes, letters, i, j))
    end
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
