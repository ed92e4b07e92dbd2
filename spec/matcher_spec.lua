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

  it("is not misled by words of one hash", function()
    -- equal in tag and place under the first seed
    for _, bounds in ipairs { "tokens", "ascii" } do
      local function found(phrases, text)
        return core.matcher(phrases, { bounds = bounds }):find(bounds == "tokens" and core.tokens(text) or text)
      end
      assert.same({}, found({ "blbub" }, "dxoqb"))
      assert.same(bounds == "tokens" and { 1, 1, 2 } or { 1, 5, 2 }, found({ "blbub", "dxoqb" }, "dxoqb"))
      assert.equal(6, #found({ "blbub", "dxoqb" }, "dxoqb blbub"))
    end
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
    assert.has_error(function() core.matcher({ "a" }, { bounds = "words" }) end)
    assert.has_error(function() core.matcher({ "a" }, 5) end)
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

-- Runs the check with each level of vector instructions that the machine has.
local function at_every_level(check)
  local best = core.simd()
  finally(function() core.simd(best) end)
  for _, level in ipairs { "portable", "sse2", "avx2", "avx512", "neon" } do
    if core.simd(level) then check() end
  end
end

-- Every match in bytes by looking for every phrase everywhere.
local function naive_bytes(phrases, text, exact)
  local function form(s) return exact and s or (s:gsub("[A-Z]", string.lower)) end
  local whole, seen, found = form(text), {}, {}
  for id, phrase in ipairs(phrases) do
    phrase = form(phrase)
    local first, last = whole:find(phrase, 1, true)
    while first and not seen[phrase] do
      local open = first > 1 and whole:find("^%w", first - 1) or whole:find("^%w", last + 1)
      if not open then found[#found + 1] = { first, last, id } end
      first, last = whole:find(phrase, first + 1, true)
    end
    seen[phrase] = true
  end
  table.sort(found, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] > b[2]
  end)
  local flat = {}
  for _, hit in ipairs(found) do table.move(hit, 1, 3, #flat + 1, flat) end
  return flat
end

describe("parallax.core.matcher with bounds 'ascii'", function()
  local function found(phrases, text, overlap, case)
    local list = {}
    local hits_of = core.matcher(phrases, { bounds = "ascii", case = case }):find(text, overlap)
    for k = 1, #hits_of, 3 do list[#list + 1] = text:sub(hits_of[k], hits_of[k + 1]) .. "#" .. hits_of[k + 2] end
    return table.concat(list, " | ")
  end

  it("finds bytes with no letter or digit beside them", function()
    assert.equal("York#1 | york#1 | YORK#1", found({ "York" }, "York-yorks _york_ 1York YORK\0"))
    assert.equal("York#1", found({ "York" }, "York york", "all", "exact"))
  end)

  it("takes the bytes between words as they are", function()
    assert.equal("new york#1", found({ "New York" }, "new  york new-york new\nyork new york"))
    assert.equal("a - b#2 | a-b#1", found({ "a-b", "a - b" }, "a - b, a-b, a -b"))
  end)

  it("takes marks before and behind the words of a phrase for part of it", function()
    assert.equal("Yahoo!#1 | (yahoo#2", found({ "yahoo!", "(yahoo" }, "Yahoo! (yahoo) yahoo"))
    assert.equal(".net#1", found({ ".NET" }, "asp.net .net"))
    assert.equal("(a)#4 | (a#3 | a)#2 | a#1", found({ "a", "a)", "(a", "(a)" }, "(a)", "all"))
    assert.equal("(a)#4", found({ "a", "a)", "(a", "(a)" }, "(a)"))
    assert.equal("é#1", found({ "éa" }, "éa"):gsub("a", ""))
  end)

  it("knows capitals of ASCII only", function()
    assert.equal("café#1 | CAFé#1", found({ "Café" }, "café CAFÉ CAFé"))
    assert.equal("", found({ "a[b" }, "a{b"))
    assert.equal("", found({ "a@b" }, "a`b"))
  end)

  it("gives the leftmost and longest, none overlapping", function()
    assert.equal("a b c#2 | c d#3", found({ "b c", "a b c", "c d" }, "a b c c d"))
    assert.equal("a b c#3 | b c#1 | c d#2", found({ "b c", "c d", "a b c" }, "a b c d", "all"))
  end)

  it("finds words of any length", function()
    for len = 1, 40 do
      local word = ("abcdefghij"):rep(4):sub(1, len)
      assert.equal(word .. "#1", found({ word:upper() }, ("x %s %s %sx"):format(word:sub(2), word, word)), len)
      local other = word:sub(1, len // 2) .. "z" .. word:sub(len // 2 + 2)
      assert.equal("", found({ word }, other), len)
    end
  end)

  it("finds words wherever they stand in a block", function()
    local matcher = core.matcher({ "word", "two words" }, { bounds = "ascii" })
    for before = 0, 140 do
      local text = (" "):rep(before) .. "word"
      assert.same({ before + 1, before + 4, 1 }, matcher:find(text))
      assert.same({}, matcher:find(("x"):rep(before + 1) .. "word"))
      assert.same({ before + 1, before + 9, 2 }, matcher:find((" "):rep(before) .. "two words."))
    end
  end)

  it("follows phrases longer than what is looked at in one go", function()
    local words = {}
    for k = 1, 5000 do words[k] = "w" .. k % 997 end
    local long = table.concat(words, " ")
    local phrases = { table.concat(words, " ", 1001, 4000), "w996 w0", "w5 w6 w7" }
    for _, bounds in ipairs { "tokens", "ascii" } do
      local matcher = core.matcher(phrases, { bounds = bounds })
      local all = matcher:find(bounds == "tokens" and core.tokens(long) or long, "all")
      local places, first = { 0, 0, 0 }, nil
      for k = 3, #all, 3 do
        places[all[k]] = places[all[k]] + 1
        if all[k] == 1 then first = first or all[k - 2] end
      end
      assert.same({ 3, 5, 6 }, places) -- words repeat after 997
      assert.equal(bounds == "tokens" and 4 or #table.concat(words, " ", 1, 3) + 2, first)
    end
  end)

  it("takes a string, and the other kind tokens", function()
    assert.has_error(function() core.matcher({ "a" }, { bounds = "ascii" }):find(core.tokens "a") end)
    assert.has_error(function() core.matcher({ "a" }):find "a" end)
  end)

  it("refuses a phrase without a letter or digit, naming its number", function()
    assert.has_error(function() core.matcher({ "a", "é –" }, { bounds = "ascii" }) end,
      "phrase 2 has no ASCII letter or digit in it")
  end)

  it("finds on every path what looking for every phrase finds #property (seed 5)", function()
    math.randomseed(5)
    local pieces = { "a", "A", "b", "B", "ab", "c", " ", " ", " ", "-", "!", "(", "é", "\xFF", "\0",
      "abcdefgh", "ABCDEFGHI", "abcdefghabcdefghabc", "0", "9" }
    local function make(most)
      local list = {}
      for k = 1, math.random(most) do list[k] = pieces[math.random(#pieces)] end
      return table.concat(list)
    end
    for round = 1, 300 do
      local phrases, case = {}, round % 2 == 0 and "fold" or "exact"
      for _ = 1, 12 do
        local phrase = make(5)
        if phrase:find "%w" then phrases[#phrases + 1] = phrase end
      end
      local text = make(round % 30 == 0 and 20000 or 200)
      local want = naive_bytes(phrases, text, case == "exact")
      local matcher = core.matcher(phrases, { bounds = "ascii", case = case })
      at_every_level(function()
        assert.equal(table.concat(want, " "), table.concat(matcher:find(text, "all"), " "))
        assert.equal(table.concat(longest_of(want), " "), table.concat(matcher:find(text), " "))
        assert.equal(#want // 3, matcher:count(text, "all"))
      end)
    end
  end)
end)

describe("files of parallax.core.matcher", function()
  local path

  before_each(function() path = os.tmpname() end)
  after_each(function() os.remove(path) end)

  local function write(bytes)
    local file <close> = assert(io.open(path, "wb"))
    file:write(bytes)
  end

  local function read()
    local file <close> = assert(io.open(path, "rb"))
    return file:read "a"
  end

  local phrases = { "New York", "York", "naïve" }

  it("give the matcher that was saved", function()
    for _, options in ipairs { { bounds = "ascii" }, { case = "exact" }, {} } do
      options.values = { "city", "", "manner\0" }
      local matcher = core.matcher(phrases, options)
      assert.is_true(matcher:save(path))
      local opened <close> = assert(core.matcher_open(path))
      local text = "new york, New York, naïve, NAÏVE"
      local source = options.bounds == "ascii" and text or core.tokens(text)
      assert.same(matcher:find(source, "all"), opened:find(source, "all"))
      assert.truthy(#opened:find(source) >= 6)
      assert.equal("city", opened:value(1))
      assert.equal("", opened:value(2))
      assert.equal("manner\0", opened:value(3))
      assert.equal(#read(), opened:size())
      assert.equal(tostring(matcher), tostring(opened))
    end
  end)

  it("hold the same bytes for the same phrases", function()
    assert(core.matcher(phrases):save(path))
    local first = read()
    assert(core.matcher(phrases):save(path))
    assert.equal(first, read())
  end)

  it("may be replaced while they are open", function()
    assert(core.matcher({ "old" }, { bounds = "ascii" }):save(path))
    local old = assert(core.matcher_open(path))
    assert(core.matcher({ "new" }, { bounds = "ascii" }):save(path))
    assert.equal(1, old:count "old new old news" - 1)
    assert.same({ 5, 7, 1 }, assert(core.matcher_open(path)):find "old new")
  end)

  it("are refused with a reason when they are none, or not there", function()
    os.remove(path)
    assert.same({ nil, path .. ": No such file or directory" }, { core.matcher_open(path) })
    for _, bytes in ipairs { "", "plxmatch", ("x"):rep(4096) } do
      write(bytes)
      assert.same({ nil, path .. ": no matcher file" }, { core.matcher_open(path) })
    end
    assert.equal(nil, (core.matcher_open "."))
    assert.equal(nil, (core.matcher(phrases):save "no/such/folder"))
  end)

  it("are refused whichever byte is changed, and at whatever length they are cut", function()
    assert(core.matcher(phrases, { values = { "a", "b", "c" } }):save(path))
    local whole = read()
    for k = 1, #whole do
      write(whole:sub(1, k - 1) .. string.char(whole:byte(k) ~ 1) .. whole:sub(k + 1))
      local matcher, reason = core.matcher_open(path)
      assert.is_nil(matcher, k)
      assert.equal(path .. ": ", reason:sub(1, #path + 2))
    end
    for len = 0, #whole - 1 do
      write(whole:sub(1, len))
      assert.is_nil((core.matcher_open(path)), len)
    end
    write(whole .. "\0")
    assert.same({ nil, path .. ": cut short, or longer than it says" }, { core.matcher_open(path) })
    write(whole:sub(1, 8) .. "\2" .. whole:sub(10))
    assert.same({ nil, path .. ": another version of the format; build the matcher anew" }, { core.matcher_open(path) })
  end)
end)

describe("parallax.matcher", function()
  local matcher = require "parallax.matcher"

  it("numbers phrases with values in byte order, whatever order the table has", function()
    local built = matcher { Rome = "IT", Athens = "GR", ["New York"] = "US", Bonn = "DE" }
    local values = {}
    for k = 1, #built do values[k] = built:value(k) end
    assert.same({ "GR", "DE", "US", "IT" }, values)
  end)

  it("gives what is found as records with spans of bytes", function()
    local text = "In ROME, not in new  york."
    local want = {
      { first = 4, last = 7, phrase = 2, value = "IT" },
      { first = 17, last = 25, phrase = 1, value = "US" },
    }
    local names = { ["New York"] = "US", Rome = "IT" }
    assert.same(want, matcher.spans(matcher(names), require("parallax.core").tokens(text)))
    assert.same({ want[1] }, matcher.spans(matcher(names, { bounds = "ascii" }), text))
    assert.same({ { first = 1, last = 1, phrase = 1 } }, matcher.spans(matcher({ "a" }, { bounds = "ascii" }), "A"))
  end)

  it("refuses what it does not know", function()
    assert.has_error(function() matcher("a") end, "matcher: phrases: table expected, got string")
    assert.has_error(function() matcher({ "a" }, { overlap = "all" }) end)
    assert.has_error(function() matcher({ "a", "b" }, { values = { "1" } }) end, "1 values for 2 phrases")
    assert.has_error(function() matcher({ a = "1" }, { values = { "1" } }) end,
      "matcher: option 'values': the phrases have values already")
    assert.has_error(function() matcher { a = 1 } end, "value 1: string expected, got number")
    assert.has_error(function() matcher { [true] = "a" } end)
    assert.has_error(function() matcher({ "a" }):value(2) end)
  end)

  it("opens what was saved", function()
    local path = os.tmpname()
    assert(matcher({ a = "letter" }):save(path))
    assert.equal("letter", assert(matcher.open(path)):value(1))
    os.remove(path)
    assert.same({ nil, path .. ": No such file or directory" }, { matcher.open(path) })
  end)
end)
