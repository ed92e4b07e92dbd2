local core = require "parallax.core"

-- Each hit as "text#phrase".
local function hits(phrases, text, options, overlap)
  local tokens, list = core.tokens(text), {}
  local found = core.matcher(phrases, options):find(tokens, overlap)
  for k = 1, #found, 3 do
    local first = tokens:at(found[k])
    local _, last = tokens:at(found[k + 1])
    list[#list + 1] = text:sub(first, last) .. "#" .. found[k + 2]
  end
  return table.concat(list, " | ")
end

local function forms(text, case)
  local tokens, list = core.tokens(text), {}
  for k = 1, #tokens do list[k] = case == "exact" and tokens:text(k) or tokens:folded(k) end
  return list
end

local function same_at(text, at, phrase)
  for k = 1, #phrase do
    if text[at + k - 1] ~= phrase[k] then return false end
  end
  return true
end

-- Every match by trying every phrase at every token.
local function naive(phrases, text, case)
  local words, found = forms(text, case), {}
  for at = 1, #words do
    local here = {}
    for id, phrase in ipairs(phrases) do
      local sequence = forms(phrase, case)
      local last = at + #sequence - 1
      if same_at(words, at, sequence) and not here[last] then here[last] = id end
    end
    for last = #words, at, -1 do
      if here[last] then table.move({ at, last, here[last] }, 1, 3, #found + 1, found) end
    end
  end
  return found
end

local function longest_of(all)
  local found, next_at = {}, 1
  for k = 1, #all, 3 do
    if all[k] >= next_at then
      table.move(all, k, k + 2, #found + 1, found)
      next_at = all[k + 1] + 1
    end
  end
  return found
end

describe("parallax.core.matcher", function()
  local cities = { "York", "New York", "New York Times", "Times Square" }

  it("finds the longest phrase at the leftmost place, none overlapping", function()
    assert.equal("New York Times#3", hits(cities, "the New York Times Square"))
    assert.equal("York#1 | New York#2", hits(cities, "York, not New York."))
  end)

  it("finds every phrase when asked for all, longest first", function()
    assert.equal("New York Times#3 | New York#2 | York#1 | Times Square#4",
      hits(cities, "New York Times Square", nil, "all"))
  end)

  it("compares whole tokens only", function()
    assert.equal("", hits({ "York" }, "Yorkshire and Yorks"))
    assert.equal("New York#2", hits(cities, "New York-based"))
  end)

  it("matches across line breaks and any space between tokens", function()
    assert.equal("New\n  York#2", hits(cities, "in New\n  York"))
  end)

  it("ignores case and marks unless told to be exact", function()
    assert.equal("ERDOGAN#1 | Erdoğan#1", hits({ "erdoğan" }, "ERDOGAN or Erdoğan"))
    assert.equal("Erdoğan#1", hits({ "Erdoğan" }, "ERDOGAN or Erdoğan", { case = "exact" }))
    assert.equal("Xi's#1", hits({ "Xi’s" }, "Xi's"))
  end)

  it("gives the first number of a phrase that stands in the list twice", function()
    assert.equal("peace#1", hits({ "peace", "Peace" }, "peace"))
    assert.equal("peace#2", hits({ "Peace", "peace" }, "peace", { case = "exact" }))
    assert.equal(2, #core.matcher { "peace", "Peace" })
  end)

  it("goes on behind a phrase that began but did not end", function()
    assert.equal("a b#2", hits({ "a a c", "a b" }, "a a b"))
    assert.equal("b c#2", hits({ "a b d", "b c" }, "a b c"))
  end)

  it("takes abbreviations as texts do", function()
    local abbreviations = core.wordmap { ["corp."] = "+" }
    local tokens = core.tokens("Acme Corp. said", abbreviations)
    local found = core.matcher({ "Acme Corp." }, { abbreviations = abbreviations }):find(tokens)
    assert.same({ 1, #tokens - 1, 1 }, found)
  end)

  it("is not misled by words of one length and one hash", function()
    -- equal under 32-bit FNV-1a
    assert.equal("", hits({ "declinate" }, "macallums"))
    assert.equal("macallums#2", hits({ "declinate", "macallums" }, "macallums"))
  end)

  it("finds nothing without phrases or without text", function()
    assert.same({}, core.matcher({}):find(core.tokens "some text"))
    assert.same({}, core.matcher(cities):find(core.tokens ""))
  end)

  it("refuses a phrase without a token, naming its number", function()
    assert.has_error(function() core.matcher { "a", " \n" } end, "phrase 2 has no token in it")
    assert.has_error(function() core.matcher { "a", 5 } end, "phrase 2: string expected, got number")
    assert.has_error(function() core.matcher { "a", nil, "b" } end)
  end)

  it("refuses options it does not know", function()
    assert.has_error(function() core.matcher({ "a" }, { fold = true }) end)
    assert.has_error(function() core.matcher({ "a" }, { case = "upper" }) end)
    assert.has_error(function() core.matcher({ "a" }):find(core.tokens "a", "some") end)
  end)

  it("tells its size, and refuses work once closed", function()
    local kept
    do
      local matcher <close> = core.matcher(cities)
      kept = matcher
      assert.equal("parallax.matcher (4, fold)", tostring(matcher))
    end
    assert.equal("parallax.matcher (closed)", tostring(kept))
    assert.has_error(function() kept:find(core.tokens "York") end)
    assert.has_error(function() return #kept end)
  end)

  it("finds what trying every phrase finds #property (seed 3)", function()
    math.randomseed(3)
    local vocabulary = { "a", "A", "b", "é", "E", "x-y", "don't", "1,000", ".", "«", "U.S." }
    local function sentence(most)
      local list = {}
      for k = 1, math.random(most) do list[k] = vocabulary[math.random(#vocabulary)] end
      return table.concat(list, " ")
    end
    for round = 1, 400 do
      local phrases, case = {}, round % 2 == 0 and "fold" or "exact"
      for k = 1, math.random(12) do phrases[k] = sentence(4) end
      local text = sentence(40)
      local matcher, tokens = core.matcher(phrases, { case = case }), core.tokens(text)
      local all = naive(phrases, text, case)
      assert.same(all, matcher:find(tokens, "all"))
      assert.same(longest_of(all), matcher:find(tokens))
    end
  end)

  it("tells a hundred thousand phrases apart #property (seed 4)", function()
    math.randomseed(4)
    local phrases, text = {}, {}
    for k = 1, 100000 do phrases[k] = ("w%d v%d"):format(k % 1000, k) end
    for k = 1, 1000 do text[k] = phrases[math.random(#phrases)] end
    local found = core.matcher(phrases):find(core.tokens(table.concat(text, " ")))
    assert.equal(3000, #found)
    for k = 1, 1000 do assert.equal(text[k], phrases[found[3 * k]]) end
  end)
end)
