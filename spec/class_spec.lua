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

describe("parallax.class.of over layers", function()
  local with_layers = require("spec.helper").document
  local text = 'Ada Moss of NATO said: "No war." The LEND bank paid 3 euros.'
  local doc, layers = with_layers { text = text }
  local function entity(words, type)
    local record = at(doc, words)
    record.type = type
    return record
  end
  layers.entities[1], layers.entities[2] = entity("Ada Moss", "PER"), entity("NATO", "ORG")
  layers.quotes[1] = { content = { at(doc, '"No war."') }, cue = { at(doc, "said") }, source = { at(doc, "Ada Moss") } }
  local tags = { said = { "VERB", "VBD", "say" }, paid = { "VERB", "VBD", "pay" }, No = { "DET", "DT", "no" } }
  doc.tags = function()
    local function of(k) return tags[doc:tokens():text(k)] or { "NOUN", "NN", "thing" } end
    return { at = function(_, k) return of(k)[1], of(k)[2] end, lemma = function(_, k) return of(k)[3] end }
  end

  -- tokens: Ada Moss of NATO said : " No war . " The LEND bank paid 3 euros .
  local rows = {
    { { case = { capital = "X", capitals = "A" } }, "XX.A...X...XA....." },
    { { pos = { VERB = "V", DET = "D" } }, "....V..D......V..." },
    { { tags = { VBD = "P" }, pos = { DET = "D", VERB = "V" } }, "....P..D......P..." },
    { { lemmas = { S = { "say", "tell" }, P = { "pay" } } }, "....S.........P..." },
    { { entities = { PER = "N", ORG = "O" } }, "NN.O.............." },
    { { marks = { open = "<", close = ">", inside = "q" } }, "......<qqq>......." },
    { { quotes = { content = "q", cue = "c", source = "s" } }, "ss..c.qqqqq......." },
    { { kinds = { number = "0", word = "w" }, words = { P = { "paid" } }, case = { lower = "x" } },
      "wwxwx..wx..wwxP0x." },
    { { kinds = { word = "w" }, marks = { inside = "q" }, quotes = { source = "s" } }, "sswww..qqq.wwww.w." },
    { { pos = { DET = "q" }, marks = { inside = "q" }, shared = "q" }, ".......qqq........" },
  }
  for k, row in ipairs(rows) do
    it(("paints each part over those before: %d"):format(k), function() assert.equal(row[2], class.of(doc, row[1])) end)
  end

  it("is a method of documents, and gives tables their map once", function()
    local small = require("parallax.document").new { text = "We said so", lang = "en" }
    local spec = { words = { V = { "said" } } }
    assert.equal(".V.", small:classes(spec))
    assert.equal(".V.", small:classes(spec))
  end)

  it("reports letters that two parts use", function()
    assert.has_error(function() class.of(doc, { pos = { VERB = "V" }, words = { V = { "said" } } }) end,
      "class.of: 'V' is a letter of pos and of words; where that is meant, name it in 'shared'")
    assert.has_error(function() class.of(doc, { kinds = { punct = "N" }, spans = { { "N", {} } } }) end,
      "class.of: 'N' is a letter of kinds and of spans; where that is meant, name it in 'shared'")
  end)

  it("reports values that are none, and letters that are too long", function()
    assert.has_error(function() class.of(doc, { entities = { PERSON = "N" } }) end,
      "class.of: entities: no 'PERSON'; known: PER, ORG, LOC, MISC")
    assert.has_error(function() class.of(doc, { pos = { VERB = "VV" } }) end,
      "class.of: pos: a string of one byte expected, got 'VV'")
  end)

  it("names the model that is missing", function()
    local other = require("parallax.document").new { text = "Ett.", lang = "sv" }
    assert.has_error(function() class.of(other, { pos = { VERB = "V" } }) end)
  end)
end)

describe("parallax.class.paint", function()
  it("paints spans over a class string as the part spans does", function()
    local doc = document "one two three four"
    local spans = { { "a", { { first = 1, last = 6 } } }, { "b", { { first = 6, last = 8 } } } }
    assert.equal("ab..", class.paint(doc, "....", spans))
    assert.equal(class.of(doc, { kinds = { word = "w" }, spans = spans }),
      class.paint(doc, class.of(doc, { kinds = { word = "w" } }), spans))
    assert.equal("xyzw", class.paint(doc, "xyzw", {}))
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

describe("parallax.class.letters", function()
  it("gives each letter of a class string, and none outside it", function()
    local letters = class.letters "N.V"
    assert.equal("N.V", table.concat(letters))
    assert.equal("", letters[0] .. letters[4])
  end)

  it("is made anew each time, so that it may be written over", function()
    class.letters("NV")[1] = "E"
    assert.equal("N", class.letters("NV")[1])
  end)
end)

describe("parallax.class.set", function()
  it("holds the letters of a string, whatever a pattern would make of them", function()
    local set = class.set "V-%"
    assert.same({ V = true, ["-"] = true, ["%"] = true }, set)
  end)
end)
