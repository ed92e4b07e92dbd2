local core = require "parallax.core"

local function of(lists, letters)
  local vocabulary = core.vocabulary()
  for _, pairs_of in ipairs(letters or {}) do vocabulary:letters(pairs_of) end
  for _, list in ipairs(lists) do vocabulary:phrases(list) end
  return vocabulary
end

describe("parallax.core.vocabulary", function()
  it("paints the letters of words, the later over the earlier, and leaves the others", function()
    local tokens = core.tokens "The café and the bar"
    local nouns, others = { { "d", { "the" } }, { "x", { "cafe" } } }, { { "d", { "bar", "and" } }, { "C", { "and" } } }
    local vocabulary = of({}, { nouns, others })
    local reading = vocabulary:read(tokens)
    assert.equal("dx.d.", vocabulary:classes(reading, 1, "....."))
    assert.equal("..C.d", vocabulary:classes(reading, 2, "....."))
    assert.equal(4, #vocabulary)
  end)

  it("finds the phrases of each list as if it were alone", function()
    local vocabulary = of { { "new york", "new york times", "times" }, { "york times square", "New  York" } }
    local found = vocabulary:find(vocabulary:read(core.tokens "In New York Times Square, New York"))
    assert.same({ { 2, 4, 2, 7, 8, 1 }, { 2, 3, 2, 7, 8, 2 } }, found)
  end)

  it("cuts phrases where the text is cut, given the same abbreviations", function()
    local abbreviations = core.wordmap { ["corp."] = "e" }
    local vocabulary, list = core.vocabulary(), { "Tolm Corp. of Brenn", "corp." }
    vocabulary:phrases(list, abbreviations)
    vocabulary:phrases(list)
    local tokens = core.tokens("Tolm Corp. of Brenn sold a corp. here", abbreviations)
    local found = vocabulary:find(vocabulary:read(tokens))
    assert.same(core.matcher(list, { abbreviations = abbreviations }):find(tokens), found[1])
    assert.same({ 1, 4, 1, 7, 7, 2 }, found[1])
  end)

  it("gives the first number to a phrase that stands twice in a list", function()
    local vocabulary = of { { "a b", "A B", "c" } }
    assert.same({ { 1, 2, 1, 3, 3, 3 } }, vocabulary:find(vocabulary:read(core.tokens "a b c")))
  end)

  it("tells the words of a text as tokens:words() does, known or not", function()
    local tokens = core.tokens "Ünknown words, THE end of the"
    local vocabulary = of({ { "the end" } })
    assert.same(tokens:words(), { vocabulary:words(vocabulary:read(tokens), tokens, 1, #tokens) })
    vocabulary:phrases { "unknown" }
    assert.same(tokens:words(), { vocabulary:words(vocabulary:read(tokens), tokens, 0, 99) })
    assert.same({ "words", "," }, { vocabulary:words(vocabulary:read(tokens), tokens, 2, 3) })
    assert.same({}, { vocabulary:words(vocabulary:read(tokens), tokens, 3, 2) })
  end)

  it("has words that were added later as unknown in an older reading", function()
    local vocabulary, tokens = of { { "one" } }, core.tokens "one two"
    local before = vocabulary:read(tokens)
    vocabulary:phrases { "two" }
    assert.same({ { 1, 1, 1 }, {} }, vocabulary:find(before))
    assert.same({ { 1, 1, 1 }, { 2, 2, 1 } }, vocabulary:find(vocabulary:read(tokens)))
  end)

  it("is empty to begin with, and of an empty text there is nothing", function()
    local vocabulary = core.vocabulary()
    assert.same({}, vocabulary:find(vocabulary:read(core.tokens "a b")))
    vocabulary:phrases { "a" }
    assert.same({ {} }, vocabulary:find(vocabulary:read(core.tokens "")))
    assert.equal("", vocabulary:classes(vocabulary:read(core.tokens ""), vocabulary:letters {}, ""))
  end)

  it("refuses what is no word, no phrase and no class string of the text", function()
    local vocabulary = core.vocabulary()
    assert.has_error(function() vocabulary:phrases { "a", " " } end, "phrase 2 has no token in it")
    assert.has_error(function() vocabulary:phrases { 1 } end, "entry 1: string expected, got number")
    assert.has_error(function() vocabulary:letters { { "ab", {} } } end, "a letter of one byte expected, got 'ab'")
    local number, reading = vocabulary:letters { { "a", { "b" } } }, vocabulary:read(core.tokens "b c")
    assert.has_error(function() vocabulary:classes(reading, number, ".") end)
    assert.has_error(function() vocabulary:classes(reading, number + 3, "..") end)
    assert.has_error(function() vocabulary:words(reading, core.tokens "b", 1, 1) end)
  end)

  it("finds what a matcher of each list finds #property", function()
    math.randomseed(20261)
    local words = { "a", "b", "c", "A", "é", "don't", ".", "d" }
    local function text(most)
      local list = {}
      for k = 1, math.random(most) do list[k] = words[math.random(#words)] end
      return table.concat(list, " ")
    end
    for _ = 1, 300 do
      local lists = {}
      for k = 1, math.random(4) do
        lists[k] = {}
        for n = 1, math.random(12) do lists[k][n] = text(4) end
      end
      local vocabulary, tokens = of(lists), core.tokens(text(60))
      local found = vocabulary:find(vocabulary:read(tokens))
      for k, list in ipairs(lists) do assert.same(core.matcher(list):find(tokens), found[k]) end
    end
  end)
end)
