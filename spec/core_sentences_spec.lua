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

-- Where the sentences of a text are, from its tokens or from itself.
local function places(text, from_text, map)
  local spans, list = core.sentences(from_text and text or core.tokens(text, map), map), {}
  for k = 1, #spans do list[k] = table.concat({ spans:at(k) }, " ") end
  return table.concat(list, "|")
end

local function assert_same(text)
  assert.equal(places(text, false), places(text, true), text)
  assert.equal(places(text, false, abbreviations), places(text, true, abbreviations), text)
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
      assert_same(input)
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

  it("raises without text or tokens", function()
    assert.error_matches(function() core.sentences(1) end, "parallax.tokens expected")
    assert.error_matches(function() core.sentences() end, "parallax.tokens expected")
  end)

  it("finds the same in the text alone, whatever stands around a mark", function()
    local before = {
      "end", "it", "x", "Arthur D", "Plan B", "and I", "Mr", "etc", "vs", "U.S", "1990s", "2016", "in 19", "is 3.5",
      "$4", ".3", "his D.Phil", "http://a.b/c", "don't", "well-known", '"so"', "(so)", "5%", "é", "so…", "so..",
      "\n7", "",
    }
    local behind = { "", '"', "”", ")", "’", "»", " »", "[4]", '")', "?", "...", "com", "," }
    local gaps = { " ", "  ", "\n", "\n\n", "\n ", " \n \n", "\r\n\r\n", "\u{2028}", "\u{A0}", "", "\t" }
    local after = {
      "The dog", "the dog", "Mr. Fox asked", "“Oh", '"Oh', "(Oh", "'em", "3 dogs", "2. Dogs", "Étés", "— oh", "*",
      "[5] Oh", "",
    }
    for _, b in ipairs(before) do
      for _, mark in ipairs { ".", "?", "!" } do
        for _, close in ipairs(behind) do
          local text = {}
          for _, gap in ipairs(gaps) do
            for _, a in ipairs(after) do text[#text + 1] = b .. mark .. close .. gap .. a end
          end
          assert_same(table.concat(text, " so they say "))
        end
      end
    end
  end)

  it("counts the items of a list in the text alone as among tokens", function()
    assert_same "The list\n1. One. Two\n2. Three it is\n4. Four\nIt was May\n9. Then it ended.\n10. Ten"
    assert_same(("1. One\n2. Two three four five six seven eight. Nine ten. It is\n"):rep(20))
  end)

  it("finds the same wherever the text ends", function()
    local text = 'In May. "Why?" Mr. Fox asked. “It is.”\n\n“No.” J. Doe of the U.S. Army left in 2016. Then 3. So...'
    for last = 0, #text do assert_same(text:sub(1, last)) end
    for first = 1, #text do assert_same(("word "):rep(first) .. text:sub(first)) end
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

  it("are those of the tokens where the text alone is given", function()
    for text in random_text(600, 20250512) do assert_same(text) end
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
