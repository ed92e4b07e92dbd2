local core = require "parallax.core"

describe("parallax.core.column", function()
  it("keeps one value a token and counts the distinct", function()
    local column = core.column { "NOUN", "VERB", "NOUN", "" }
    assert.same({ 4, 3 }, { #column, column:distinct() })
    assert.same({ "NOUN", "VERB", "NOUN", "" }, { column:at(1), column:at(2), column:at(3), column:at(4) })
    assert.has_error(function() column:at(5) end)
  end)

  it("takes the words and the kinds of tokens", function()
    local tokens = core.tokens "The 3 men, the men."
    local words, kinds = core.column(tokens), core.column(tokens, "kind")
    assert.equal("The", words:at(1))
    assert.equal(6, words:distinct()) -- The 3 men , the .
    assert.same({ "word", "number", "punct" }, { kinds:at(1), kinds:at(2), kinds:at(7) })
  end)

  it("holds more values than its first table has room for", function()
    local values = {}
    for k = 1, 5000 do values[k] = "w" .. k % 1700 end
    local column = core.column(values)
    assert.equal(1700, column:distinct())
    for k = 1, 5000, 37 do assert.equal(values[k], column:at(k)) end
  end)

  it("paints tokens by their folded value and leaves the others", function()
    local column = core.column { "É", "b", "e", "c" }
    assert.equal("X.X,", column:paint(core.wordmap { e = "X" }, "...,"))
    assert.has_error(function() column:paint(core.wordmap { e = "X" }, "...") end)
  end)

  it("refuses what is no string", function()
    assert.has_error(function() core.column { "a", 2 } end, "value 2: string expected, got number")
  end)
end)

describe("parallax.core.paint", function()
  local tokens = core.tokens "one two three"

  it("paints tokens that lie wholly or partly in a record", function()
    assert.equal("XX.", core.paint(tokens, "...", "X", { { first = 3, last = 5 } }))
    assert.equal("X.X", core.paint(tokens, "...", "X", { { first = 9, last = 900 }, { first = -4, last = 1 } }))
    assert.equal("...", core.paint(tokens, "...", "X", { { first = 3, last = 2 } }))
  end)

  it("paints one list over the other", function()
    assert.equal("XYY", core.paint(tokens, "...", "X", { { first = 1, last = 5 } }, "Y", { { first = 5, last = 13 } }))
    assert.has_error(function() core.paint(tokens, "...", "X", {}, "Y") end)
    assert.has_error(function() core.paint(tokens, "...", "X") end)
  end)

  it("refuses records without a span, and classes of another length", function()
    assert.has_error(function() core.paint(tokens, "...", "X", { { first = 1 } }) end)
    assert.has_error(function() core.paint(tokens, "..", "X", {}) end)
    assert.has_error(function() core.paint(tokens, "...", "XX", {}) end)
  end)
end)

describe("parallax.core.spans", function()
  it("keeps bounds in order", function()
    local spans = core.spans { 1, 3, 4, 4 }
    assert.same({ 2, 4, 4 }, { #spans, spans:at(2) })
    assert.equal(1, spans:find(2))
  end)

  it("refuses spans that overlap, are empty, or stand alone", function()
    for _, list in ipairs { { 1, 3, 3, 4 }, { 2, 1 }, { 0, 1 }, { 1 } } do
      assert.has_error(function() core.spans(list) end)
    end
  end)
end)
