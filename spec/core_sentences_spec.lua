local cases = require "spec.cases"
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local random_text = require "spec.random_text"

local abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)

local function sentences(text)
  local spans, list = core.sentences(core.tokens(text, abbreviations), abbreviations), {}
  for k = 1, #spans do list[k] = text:sub(spans:at(k)) end
  return list
end

local function paragraphs(text)
  local spans, list = core.paragraphs(text), {}
  for k = 1, #spans do list[k] = text:sub(spans:at(k)) end
  return list
end

describe("parallax.core.sentences", function()
  cases("sentences", function(title, input, expected)
    it(title, function()
      assert.equal(expected, (table.concat(sentences(input), "\0"):gsub("\n", "⏎"):gsub("\0", "\n")))
    end)
  end)

  it("knows line breaks of every kind", function()
    for _, line in ipairs { "\n", "\r\n", "\r", "\u{2028}", "\u{85}" } do
      assert.same({ "Head", "Text" }, sentences("Head" .. line .. "Text"))
      assert.same({ "head", "text" }, sentences("head" .. line .. " " .. line .. "text"))
      assert.same({ "head" .. line .. "text" }, sentences("head" .. line .. "text"))
    end
  end)

  it("has none without tokens, one without a final mark", function()
    assert.same({}, sentences "")
    assert.same({}, sentences "\n \n")
    assert.same({ "word" }, sentences " word\n")
    assert.same({ "“" }, sentences "“")
  end)

  it("lets no abbreviation end a sentence in mid-line without a map", function()
    local spans = core.sentences(core.tokens "In the U.S. The end. It is.")
    assert.equal(2, #spans)
    assert.same({ 1, 20 }, { spans:at(1) })
  end)

  it("outlives its tokens", function()
    local tokens = core.tokens "One. Two."
    local spans = core.sentences(tokens)
    getmetatable(tokens).__close(tokens)
    assert.same({ 6, 9 }, { spans:at(2) })
  end)

  it("raises without tokens", function()
    assert.error_matches(function() core.sentences "One." end, "parallax.tokens expected")
  end)
end)

describe("parallax.core.paragraphs", function()
  it("parts at blank lines and trims", function()
    assert.same({ "one\ntwo", "three", "four" }, paragraphs "\n\n one\ntwo \n \t\nthree\r\n\r\n\u{A0}\n  four\n")
  end)

  it("knows line breaks of every kind", function()
    assert.same({ "a\rb", "c" }, paragraphs "a\rb\r\rc")
    assert.same({ "a", "b\u{2028}c" }, paragraphs "a\u{2029}\u{2029}b\u{2028}c")
  end)

  it("has none in an empty or blank text", function()
    assert.same({}, paragraphs "")
    assert.same({}, paragraphs " \n\r\n\t \u{FEFF}\n")
  end)
end)

describe("parallax.core spans", function()
  local spans = core.paragraphs "ab\n\ncd"

  it("finds the span that covers a byte, nil in a gap and past the end", function()
    assert.equal(1, spans:find(1))
    assert.equal(1, spans:find(2))
    assert.is_nil(spans:find(3))
    assert.is_nil(spans:find(4))
    assert.equal(2, spans:find(6))
    assert.is_nil(spans:find(7))
    assert.is_nil(spans:find(math.maxinteger))
  end)

  it("raises out of range, and is empty once closed", function()
    assert.error_matches(function() spans:at(3) end, "position out of range")
    assert.error_matches(function() spans:at(0) end, "position out of range")
    assert.error_matches(function() spans:find(0) end, "position out of range")
    local closed = core.paragraphs "ab"
    do local _ <close> = closed end
    assert.equal(0, #closed)
    assert.is_nil(closed:find(1))
    assert.equal("parallax.spans (0)", tostring(closed))
  end)
end)

describe("sentences of any text #property", function()
  it("begin and end with a token, and leave none out", function()
    for text in random_text(300, 20250510) do
      local tokens = core.tokens(text, abbreviations)
      local spans = core.sentences(tokens, abbreviations)
      local k = 1
      for j = 1, #spans do
        local first, last = spans:at(j)
        local i, e = tokens:range(first, last)
        assert.equal(k, i)
        assert.equal(first, (tokens:at(i)))
        assert.equal(last, select(2, tokens:at(e)))
        k = e + 1
      end
      assert.equal(#tokens + 1, k)
    end
  end)

  it("lie inside one paragraph each", function()
    for text in random_text(300, 20250511) do
      local parts = core.paragraphs(text)
      local spans = core.sentences(core.tokens(text, abbreviations), abbreviations)
      for j = 1, #spans do
        local first, last = spans:at(j)
        assert(parts:find(first) and parts:find(first) == parts:find(last), text)
      end
    end
  end)
end)
