local class = require "parallax.class"
local core = require "parallax.core"
local lpeg = require "lpeg"
local span = require "parallax.span"

local function document(text)
  local tokens = core.tokens(text)
  return { text = text, tokens = function() return tokens end }
end

local function at(doc, s)
  local first, last = doc.text:find(s, 1, true)
  return { first = first, last = last }
end

describe("parallax.class.of", function()
  local doc = document [["It is over," Ana Lee told the BBC.]]
  local names = { at(doc, "Ana Lee"), at(doc, "BBC") }
  local spec = {
    kinds = { punct = ",", number = "0" },
    words = { V = { "said", "says", "told" }, D = { "the", "a" } },
    spans = { { "N", names } },
  }

  it("runs the example of its description", function()
    local classes = class.of(doc, spec)
    assert.equal(",...,,NNVDN,", classes)
    local P, Cp = lpeg.P, lpeg.Cp
    local name = P "N" ^ 1
    local clause = Cp() * name * P "V" * (P "D" ^ -1 * name) ^ -1 * (Cp() / span.last)
    local i, j = lpeg.match(P { clause + 1 * lpeg.V(1) }, classes)
    local first, last = class.span(doc, i, j)
    assert.equal("Ana Lee told the BBC", doc.text:sub(first, last))
  end)

  it("gives a point to every token it is told nothing about", function()
    assert.equal(("."):rep(12), class.of(doc, {}))
  end)

  it("lets words override kinds, spans override words, later spans earlier ones", function()
    local small = document "7 seven told"
    assert.equal("0.V", class.of(small, { kinds = { number = "0" }, words = { V = { "told" } } }))
    assert.equal("S.V", class.of(small, { kinds = { number = "0" }, words = { S = { "7" }, V = { "told" } } }))
    local all, one = { { first = 1, last = #small.text } }, { at(small, "seven") }
    assert.equal("ABA", class.of(small, { words = { V = { "told" } }, spans = { { "A", all }, { "B", one } } }))
    assert.equal("AAA", class.of(small, { words = { V = { "told" } }, spans = { { "B", one }, { "A", all } } }))
  end)

  it("takes a list of pairs where the later one counts", function()
    local small = document "say said"
    assert.equal("BA", class.of(small, { words = { { "A", { "say", "said" } }, { "B", { "say" } } } }))
    assert.has_error(function() class.of(small, { words = { A = { "say" }, B = { "SAY" } } }) end)
  end)

  it("compares words folded", function()
    assert.equal("VV", class.of(document "SAID Sàid", { words = { V = { "said" } } }))
  end)

  it("marks tokens that lie partly in a span, none for an empty span", function()
    local small = document "one two three"
    assert.equal("XX.", class.of(small, { spans = { { "X", { { first = 3, last = 5 } } } } }))
    assert.equal("...", class.of(small, { spans = { { "X", { { first = 3, last = 2 } } } } }))
  end)

  it("handles more tokens than a call can take as arguments", function()
    local long = document(("a b "):rep(100000))
    local classes = class.of(long, { words = { A = { "a" } }, spans = { { "X", { { first = 1, last = 1 } } } } })
    assert.equal("X." .. ("A."):rep(99999), classes)
  end)

  it("refuses phrases, long letters and unknown parts", function()
    assert.has_error(function() class.of(doc, { words = { V = { "told off" } } }) end,
      "class.of: words: 'told off' is more than one word; find phrases with lexicon.matcher")
    assert.has_error(function() class.of(doc, { words = { VV = { "told" } } }) end)
    assert.has_error(function() class.of(doc, { spans = { { "", {} } } }) end)
    assert.has_error(function() class.of(doc, { word = {} }) end)
  end)
end)

describe("parallax.class.span", function()
  it("covers the tokens and what is between them", function()
    local doc = document "  one,  two "
    assert.same({ 3, 11 }, { class.span(doc, 1, 3) })
    assert.same({ 6, 6 }, { class.span(doc, 2, 2) })
    assert.has_error(function() class.span(doc, 1, 4) end)
  end)
end)
