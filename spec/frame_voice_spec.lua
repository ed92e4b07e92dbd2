local document = require "parallax.document"
local each_case = require "spec.cases"
local voice = require "parallax.frame.voice"

describe("parallax.frame.voice.at", function()
  each_case("framing_voice", function(title, input, expected)
    it(title, function()
      local first = input:find("[[", 1, true)
      local last = input:find("]]", 1, true) - 3
      local doc = document.new { text = input:gsub("%[%[", ""):gsub("%]%]", ""), lang = "en" }
      local said, speaker, depth, marked = voice.at(doc, first, last)
      local line = ("%s %d%s%s"):format(said, depth, marked and " marked" or "", speaker and ": " .. speaker or "")
      assert.equal(expected, line)
    end)
  end)

  it("needs no word list for what stands in marks", function()
    local doc = document.new { text = "„Die Fähre sank“, sagte Ada Quill.", lang = "de" }
    doc.quotes = function()
      return { { content = { { first = 4, last = 17 } }, cue = {}, source = {}, type = "direct" } }
    end
    assert.equal("attributed", (voice.at(doc, 5, 8)))
    assert.equal("own", (voice.at(doc, 24, 28)))
  end)

  it("goes outwards for a speaker when the innermost quotation has none", function()
    local doc = document.new { text = "abcdefghij", lang = "und" }
    doc.quotes = function()
      return {
        { content = { { first = 1, last = 9 } }, cue = {}, source = {}, type = "indirect", speaker = "Ada" },
        { content = { { first = 3, last = 6 } }, cue = {}, source = {}, type = "direct" },
      }
    end
    local said, speaker, depth = voice.at(doc, 4, 5)
    assert.same({ "attributed", "Ada", 2 }, { said, speaker, depth })
  end)

  it("wants the whole span inside", function()
    local doc = document.new { text = "abcdefghij", lang = "und" }
    doc.quotes = function()
      return { { content = { { first = 1, last = 5 } }, cue = {}, source = {}, type = "direct", speaker = "Ada" } }
    end
    assert.equal("own", (voice.at(doc, 4, 6)))
    assert.equal("attributed", (voice.at(doc, 4, 5)))
  end)

  it("follows the innermost of several quotations in order", function()
    local doc = document.new { text = ("x"):rep(100), lang = "und" }
    doc.quotes = function()
      local list = {}
      for k = 1, 40 do
        list[k] = { content = { { first = k, last = 101 - k } }, source = {}, type = "direct", speaker = "s" .. k }
      end
      return list
    end
    assert.equal("s7", select(2, voice.at(doc, 7, 94)))
    assert.equal("s40", select(2, voice.at(doc, 50, 51)))
  end)
end)

describe("voices of spans #property", function()
  -- Quotations within quotations: each of random size, apart from its neighbours.
  local function nested(list, first, last, depth)
    while first <= last and depth < 6 do
      local i = math.random(first, last)
      local j = math.random(i, last)
      list[#list + 1] = { content = { { first = i, last = j } }, source = {}, type = "direct", speaker = "s" .. #list }
      nested(list, i + 1, j - 1, depth + 1)
      first = j + 1
    end
    return list
  end

  local function naive(quotes, first, last)
    local inner, depth
    for _, quote in ipairs(quotes) do
      local part = quote.content[1]
      if part.first <= first and last <= part.last then inner, depth = quote, (depth or 0) + 1 end
    end
    return inner and inner.speaker, depth or 0
  end

  it("are the same whatever was asked before", function()
    math.randomseed(77)
    for _ = 1, 30 do
      local size = math.random(1, 80)
      local quotes, doc = nested({}, 1, size, 0), document.new { text = ("x"):rep(size), lang = "und" }
      doc.quotes = function() return quotes end
      for _ = 1, 60 do
        local first = math.random(1, size)
        local last = math.min(size, first + math.random(0, 6))
        local _, speaker, depth = voice.whose(doc, first, last)
        assert.same({ naive(quotes, first, last) }, { speaker, depth })
      end
    end
  end)
end)
