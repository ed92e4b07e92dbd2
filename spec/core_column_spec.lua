local core = require "parallax.core"
local random_text = require "spec.random_text"

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

  it("paints ranges as the records they are of, as far as there are tokens", function()
    assert.equal("XX.", core.paint(tokens, "...", "X", { 1, 2 }))
    assert.equal("X.X", core.paint(tokens, "...", "X", { 3, 3, 2, 1, 1, 1 }))
    assert.equal("...", core.paint(tokens, "...", "X", { 0, 1, 3, 4, 2 }))
  end)
end)

describe("parallax.core.ranges", function()
  local tokens = core.tokens "one two three"

  it("gives the tokens of each record, and the last record of each token", function()
    local records = {
      { first = 3, last = 5 }, { first = 4, last = 4 }, { first = 5, last = 900 }, { first = -4, last = 0 },
    }
    local ranges, owners = core.ranges(tokens, records)
    assert.same({ 1, 2, 2, 3 }, { ranges[1], ranges[2], ranges[5], ranges[6] })
    assert.is_true(ranges[4] < ranges[3] and ranges[8] < ranges[7])
    assert.equal(records[1], owners[1])
    assert.equal(records[3], owners[2])
    assert.equal(records[3], owners[3])
    assert.same({ {}, {} }, { core.ranges(tokens, {}) })
  end)

  it("refuses records without a span", function()
    assert.has_error(function() core.ranges(tokens, { { first = 1 } }) end)
    assert.has_error(function() core.ranges(tokens, { 1, 2 }) end)
  end)
end)

describe("ranges of records in any text #property", function()
  it("are those that tokens:range gives, and paint the same", function()
    for text in random_text(60, 31) do
      local tokens, records, naive = core.tokens(text), {}, {}
      for k = 1, math.random(0, 12) do
        local first = math.random(-1, #text + 2)
        records[k] = { first = first, last = first + math.random(-2, 20) }
      end
      local ranges, owners = core.ranges(tokens, records)
      for k, record in ipairs(records) do
        local i, j = tokens:range(record.first, record.last)
        if i then assert.same({ i, j }, { ranges[2 * k - 1], ranges[2 * k] }) end
        assert.equal(i ~= nil, ranges[2 * k - 1] <= ranges[2 * k])
        for at = i or 1, j or 0 do naive[at] = record end
      end
      for k = 1, #tokens do assert.equal(naive[k], owners[k]) end
      local classes = ("."):rep(#tokens)
      assert.equal(core.paint(tokens, classes, "X", records), core.paint(tokens, classes, "X", ranges))
    end
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
