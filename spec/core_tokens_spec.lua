local cases = require "spec.cases"
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local random_text = require "spec.random_text"

local abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)

local function texts(tokens)
  local list = {}
  for k = 1, #tokens do list[k] = tokens:text(k) end
  return list
end

describe("parallax.core.tokens", function()
  cases("tokens", function(title, input, expected)
    it(title, function() assert.equal(expected, table.concat(texts(core.tokens(input, abbreviations)), "|")) end)
  end)

  it("gives the span and the kind of each token", function()
    local tokens = core.tokens "Né 5% a@b.org x.com #tag!"
    local found = {}
    for k = 1, #tokens do found[k] = { tokens:at(k) } end
    assert.same({
      { 1, 3, "word" }, { 5, 5, "number" }, { 6, 6, "symbol" }, { 8, 14, "email" }, { 16, 20, "url" },
      { 22, 25, "tag" }, { 26, 26, "punct" },
    }, found)
  end)

  it("knows only initials and lettered abbreviations without a map", function()
    assert.same({ "Mr", ".", "J.", "Xi", ",", "U.S.", ",", "non", "-", "profit" },
      texts(core.tokens "Mr. J. Xi, U.S., non-profit"))
  end)

  it("folds a token by its number", function()
    local tokens = core.tokens "Émile’S Łódź"
    assert.equal("emile", tokens:folded(1))
    assert.equal("'s", tokens:folded(2))
    assert.equal("lodz", tokens:folded(3))
  end)

  it("folds all tokens at once as one by one", function()
    local tokens, folded = core.tokens "Émile’S Łódź, e.g. ΑΒΓ", {}
    for k = 1, #tokens do folded[k] = tokens:folded(k) end
    assert.same(folded, tokens:words())
    for i = 1, #tokens do
      for j = i, #tokens do assert.equal(table.concat(folded, " ", i, j), tokens:folded(i, j)) end
    end
    assert.has_error(function() tokens:folded(2, 1) end)
    assert.has_error(function() tokens:folded(1, #tokens + 1) end)
    assert.equal("lodz", tokens:words()[3])
    assert.same({}, core.tokens(""):words())
  end)

  it("has no token in an empty or blank text", function()
    assert.equal(0, #core.tokens "")
    assert.equal(0, #core.tokens " \t\r\n\u{A0}\u{200B}\u{FEFF}\0\u{AD}")
  end)

  it("takes every ill-formed subpart for a symbol", function()
    local tokens = core.tokens "a\xE2\x82b\xFF\xFE"
    assert.same({ "a", "\xE2\x82", "b", "\xFF", "\xFE" }, texts(tokens))
    assert.equal("symbol", select(3, tokens:at(2)))
  end)

  it("raises for a token number out of range, and for other types", function()
    local tokens = core.tokens "one two"
    for _, method in ipairs { "at", "text", "folded" } do
      assert.error_matches(function() tokens[method](tokens, 0) end, "position out of range")
      assert.error_matches(function() tokens[method](tokens, 3) end, "position out of range")
      assert.error_matches(function() tokens[method](tokens, 1.5) end, "no integer representation")
      assert.error_matches(function() tokens[method]({}, 1) end, "parallax.tokens expected")
    end
    assert.error_matches(function() core.tokens("a", {}) end, "parallax.wordmap expected")
    assert.error_matches(function() core.tokens(nil) end, "string expected")
  end)

  it("raises once closed, and closes twice without harm", function()
    local tokens = core.tokens "one two"
    do
      local closing <close> = tokens
      assert.equal("parallax.tokens (2)", tostring(closing))
    end
    assert.equal("parallax.tokens (closed)", tostring(tokens))
    assert.error_matches(function() return #tokens end, "tokens are closed")
    assert.error_matches(function() core.sentences(tokens) end, "tokens are closed")
    getmetatable(tokens).__gc(tokens)
  end)

  it("leaves the tokens of other texts alone when closed, and when the next text has more", function()
    local kept = core.tokens "Ada met Bo."
    do local _ <close> = core.tokens "one two three" end
    local next_text = core.tokens "four five"
    do local _ <close> = core.tokens(("word "):rep(2000)) end
    assert.equal(1000, #core.tokens(("x "):rep(1000)))
    assert.equal("Ada|met|Bo|.", table.concat(texts(kept), "|"))
    assert.equal("four|five", table.concat(texts(next_text), "|"))
  end)

  it("keeps its text alive", function()
    local tokens = core.tokens(("word "):rep(1000) .. os.time())
    collectgarbage()
    assert.equal("word", tokens:text(1000))
  end)
end)

describe("parallax.core.tokens find", function()
  local tokens = core.tokens "ab  cd. "

  it("finds the token that covers a byte", function()
    assert.equal(1, tokens:find(1))
    assert.equal(1, tokens:find(2))
    assert.equal(2, tokens:find(6))
    assert.equal(3, tokens:find(7))
  end)

  it("finds the next token from a gap, none past the last", function()
    assert.equal(2, tokens:find(3))
    assert.equal(2, tokens:find(4))
    assert.is_nil(tokens:find(8))
    assert.is_nil(tokens:find(math.maxinteger))
    assert.is_nil(core.tokens(""):find(1))
  end)

  it("raises below byte 1", function()
    assert.error_matches(function() tokens:find(0) end, "position out of range")
  end)
end)

describe("parallax.core.tokens span", function()
  local tokens = core.tokens "ab  cd. "

  it("gives the bytes that tokens cover", function()
    assert.same({ 1, 2 }, { tokens:span(1, 1) })
    assert.same({ 1, 7 }, { tokens:span(1, 3) })
  end)

  it("raises out of range and for an end before the beginning", function()
    assert.error_matches(function() tokens:span(1, 4) end, "position out of range")
    assert.error_matches(function() tokens:span(2, 1) end, "before the first")
  end)
end)

describe("parallax.core.tokens range", function()
  local tokens = core.tokens "ab  cd. "

  it("gives the tokens wholly or partly inside", function()
    assert.same({ 1, 3 }, { tokens:range(1, 8) })
    assert.same({ 1, 2 }, { tokens:range(2, 5) })
    assert.same({ 2, 2 }, { tokens:range(3, 6) })
    assert.same({ 3, 3 }, { tokens:range(7, 7) })
    assert.same({ 1, 3 }, { tokens:range(-5, math.maxinteger) })
  end)

  it("gives nil where there is none", function()
    assert.is_nil(tokens:range(3, 4))
    assert.is_nil(tokens:range(8, 8))
    assert.is_nil(tokens:range(9, 100))
    assert.is_nil(tokens:range(5, 4))
    assert.is_nil(tokens:range(math.mininteger, 0))
  end)
end)

describe("parallax.core.tokens within", function()
  it("gives the tokens of the span that a token begins in", function()
    local tokens, spans = core.tokens "ab  cd. ef", core.spans { 1, 2, 5, 7 }
    assert.same({ 1, 1 }, { tokens:within(spans, 1) })
    assert.same({ 2, 3 }, { tokens:within(spans, 3) })
    assert.is_nil(tokens:within(spans, 4))
  end)

  it("raises for a token out of range, and for what is no list of spans", function()
    local tokens = core.tokens "ab"
    assert.error_matches(function() tokens:within(core.spans {}, 2) end, "position out of range")
    assert.error_matches(function() tokens:within({}, 1) end, "parallax.spans expected")
  end)
end)

describe("parallax.core.tokens repeats", function()
  it("gives where a word stands, folded, in order", function()
    local tokens = core.tokens "Rain, rain in Évry. Rainy EVRY"
    assert.same({ 1, 3 }, tokens:repeats(3))
    assert.same({ 5, 8 }, tokens:repeats(5))
    assert.same({ 2 }, tokens:repeats(2))
  end)

  it("raises for a token out of range", function()
    assert.error_matches(function() core.tokens "ab":repeats(2) end, "position out of range")
    assert.error_matches(function() core.tokens "":repeats(1) end, "position out of range")
  end)
end)

describe("parallax.core.tokens classes", function()
  local tokens = core.tokens "Émile said 5 “things” at a@b.org."
  local map = core.wordmap { ["émile"] = "N", SAID = "v", ["5"] = "x" }

  it("prefers the word to its kind, and a point to nothing", function()
    assert.equal('Nvx".".@"', tokens:classes(map, { punct = '"', number = "0", email = "@" }))
    assert.equal("Nvx......", tokens:classes(map))
    assert.equal("..0......", tokens:classes(nil, { number = "0" }))
  end)

  it("is as long as there are tokens", function()
    assert.equal("", core.tokens(""):classes(map))
    assert.equal(10000, #core.tokens(("a "):rep(10000)):classes(map))
  end)

  it("raises unless a letter is one byte", function()
    assert.error_matches(function() tokens:classes(map, { word = "ww" }) end, "the letter of kind 'word'")
    assert.error_matches(function() tokens:classes(map, { punct = 1 }) end, "the letter of kind 'punct'")
    assert.error_matches(function() tokens:classes({}) end, "parallax.wordmap expected")
  end)
end)

describe("tokens of any text #property", function()
  it("are sorted, whole characters, and rebuild it with the gaps", function()
    for text in random_text(300, 20250509) do
      local tokens = core.tokens(text, abbreviations)
      local parts, at = {}, 1
      for k = 1, #tokens do
        local first, last = tokens:at(k)
        assert(at <= first and first <= last and last <= #text, text)
        local gap = text:sub(at, first - 1)
        assert(not gap:find "[%w%p]", ("lost '%s' of: %s"):format(gap, text))
        assert(utf8.len(tokens:text(k)), text)
        parts[#parts + 1], parts[#parts + 2] = gap, tokens:text(k)
        at = last + 1
      end
      assert.equal(text, table.concat(parts) .. text:sub(at))
    end
  end)

  it("know their sentence", function()
    for text in random_text(60, 15) do
      local tokens = core.tokens(text)
      local sentences = core.sentences(tokens)
      for k = 1, #tokens do
        local s = sentences:find((tokens:at(k)))
        assert.same(s and { tokens:range(sentences:at(s)) } or {}, { tokens:within(sentences, k) })
      end
    end
  end)

  it("repeat where their folded forms are the same", function()
    for text in random_text(60, 9) do
      local tokens = core.tokens(text)
      local words = tokens:words()
      for k = 1, #tokens do
        local naive = {}
        for n = 1, #words do
          if words[n] == words[k] then naive[#naive + 1] = n end
        end
        assert.same(naive, tokens:repeats(k))
      end
    end
  end)

  it("are found from every byte of theirs", function()
    for text in random_text(60, 8) do
      local tokens = core.tokens(text)
      for byte = 1, #text do
        local naive
        for k = #tokens, 1, -1 do
          if select(2, tokens:at(k)) >= byte then naive = k end
        end
        assert.equal(naive, tokens:find(byte))
      end
    end
  end)
end)

describe("tokens of hostile text", function()
  -- Linear time: ten times the text within some forty times the time, on inputs
  -- on which looking ahead from every character would cost a hundred times.
  local function seconds(text)
    local best = math.huge
    for _ = 1, 3 do
      local clock = os.clock()
      core.sentences(core.tokens(text, abbreviations), abbreviations)
      best = math.min(best, os.clock() - clock)
    end
    return best
  end

  local pieces = {
    "a.", "a-", "a@", "www.", "://", "'", "“", "1.", "A. ", "[", ".", "x'", "a.b@", "\n", " ", "1\n", "e.g.", ". \n",
  }
  for _, piece in ipairs(pieces) do
    it(("takes linear time on repeated %q"):format(piece), function()
      local short = seconds(piece:rep(20000))
      local long = seconds(piece:rep(200000))
      assert(long < 40 * short + 0.05, ("%.4f s became %.4f s"):format(short, long))
    end)
  end
end)

describe("lang/en/abbreviation", function()
  it("uses only the letters it explains", function()
    for form, letter in pairs(lexicon.load("en.abbreviation").abbreviations) do
      assert(letter:find "^[nedNEDpsv]$", form)
      local kind = letter:lower()
      assert((kind == "p") == (form:sub(-1) == "-"), form)
      assert((kind == "s" or kind == "v") == (form:find "^[%a']+$" ~= nil), form)
    end
  end)
end)
