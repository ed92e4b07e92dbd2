local core = require "parallax.core"
local span = require "parallax.span"

-- What span needs of a document: its text and its character map.
local function document(text)
  local map = core.charmap(text)
  return { text = text, charmap = function() return map end }
end

local function at(first, last) return { first = first, last = last } end

describe("parallax.span", function()
  it("turns the position after a match into its last byte", function()
    assert.equal(4, span.last(5))
  end)

  it("contains what lies inside, itself included", function()
    assert.is_true(span.contains(at(3, 8), at(3, 8)))
    assert.is_true(span.contains(at(3, 8), at(4, 5)))
    assert.is_false(span.contains(at(3, 8), at(2, 8)))
    assert.is_false(span.contains(at(3, 8), at(8, 9)))
    assert.is_true(span.contains(at(3, 8), at(5, 4)))
  end)

  it("overlaps from the first common byte on, and never with an empty span", function()
    assert.is_true(span.overlaps(at(1, 3), at(3, 5)))
    assert.is_false(span.overlaps(at(1, 2), at(3, 5)))
    assert.is_false(span.overlaps(at(1, 9), at(5, 4)))
    assert.is_false(span.overlaps(at(5, 4), at(1, 9)))
  end)
end)

describe("parallax.span.to_export", function()
  local doc = document "Né à Brno"

  it("counts from 0, half-open, in characters unless told", function()
    assert.same({ 3, 4 }, span.to_export(doc, 5, 6))
    assert.same({ 4, 6 }, span.to_export(doc, 5, 6, "bytes"))
    assert.same({ 0, 9 }, span.to_export(doc, 1, #doc.text, "chars"))
  end)

  it("keeps an empty span empty", function()
    assert.same({ 0, 0 }, span.to_export(doc, 1, 0))
    assert.same({ 9, 9 }, span.to_export(doc, #doc.text + 1, #doc.text))
  end)

  it("raises outside the text, and for another unit", function()
    assert.has_error(function() span.to_export(doc, 1, 12) end,
      "span.to_export: span 1..12 outside a text of 11 bytes")
    assert.has_error(function() span.to_export(doc, 0, 3) end)
    assert.has_error(function() span.to_export(doc, 5, 3) end)
    assert.has_error(function() span.to_export(doc, 1, 2, "lines") end,
      [[span.to_export: unit: "bytes" or "chars" expected, got 'lines']])
  end)
end)

describe("parallax.span.from_export", function()
  local doc = document "Né à Brno"

  it("gives the bytes back", function()
    assert.same({ 5, 6 }, { span.from_export(doc, 3, 4) })
    assert.same({ 5, 6 }, { span.from_export(doc, 4, 6, "bytes") })
  end)

  it("gives nil outside the text", function()
    assert.is_nil((span.from_export(doc, 0, 10)))
    assert.is_nil((span.from_export(doc, -1, 3)))
    assert.is_nil((span.from_export(doc, 4, 3)))
    assert.is_nil((span.from_export(doc, 0, 12, "bytes")))
  end)

  it("undoes to_export for every character span #property (seed 5)", function()
    math.randomseed(5)
    for _ = 1, 100 do
      local chars, starts, text = {}, {}, ""
      for k = 1, math.random(0, 400) do
        starts[k] = #text + 1
        chars[k] = utf8.char(({ 65, 233, 8220, 128512 })[math.random(4)])
        text = text .. chars[k]
      end
      starts[#starts + 1] = #text + 1
      local long = document(text)
      for _ = 1, 10 do
        local a = math.random(#starts)
        local b = math.random(a, #starts)
        local first, last = starts[a], starts[b] - 1
        assert.same({ a - 1, b - 1 }, span.to_export(long, first, last))
        assert.same({ first, last }, { span.from_export(long, a - 1, b - 1) })
      end
    end
  end)
end)

describe("looking up in sorted spans", function()
  local spans = { { first = 3, last = 5 }, { first = 8, last = 8 }, { first = 12, last = 20 } }

  it("finds the first that ends at a byte or after it", function()
    local found = {}
    for byte = 1, 21 do found[byte] = span.first_ending(spans, byte) end
    assert.same({ 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4 }, found)
  end)

  it("finds the first that begins at a byte or after it", function()
    local found = {}
    for byte = 1, 14 do found[byte] = span.first_beginning(spans, byte) end
    assert.same({ 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4 }, found)
  end)

  it("finds none in none", function()
    assert.equal(1, span.first_ending({}, 7))
    assert.equal(1, span.first_beginning({}, 7))
  end)
end)
