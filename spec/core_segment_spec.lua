local core = require "parallax.core"

local best = core.simd()
local helper = require "spec.helper"

local texts = {
  "The Bridge is closed. The mayor said the bridge stays closed.\n\nNobody crosses.",
  "A bridge, a ferry – and the U.S. envoy's visit.",
  "",
  "No bridge here; the mayor left.  The end",
}

local folder

local function build(list, sentences)
  local builder <close> = core.segment_builder()
  for k, text in ipairs(list) do
    local tokens <close> = core.tokens(text)
    local spans = sentences and core.sentences(tokens) or nil
    assert(builder:add(tokens, spans, k, "id" .. k, k % 2 == 1 and "Odd" or "Even", 20250500 + k))
  end
  local path = ("%s/%s"):format(folder, tostring(list):gsub("%W", ""))
  os.remove(path)
  assert(builder:write(path))
  return assert(core.segment(path)), path
end

local function slots(segment, ...)
  local list = {}
  for k, word in ipairs { ... } do
    local no = segment:find_word(word)
    list[k] = word == "*" and {} or no and { no } or { none = true }
  end
  return list
end

local function places(matches)
  local list = {}
  for k = 1, #matches do list[k] = { matches:at(k) } end
  return list
end

describe("a segment", function()
  local segment

  setup(function()
    folder = helper.folder {}
    segment = build(texts, true)
  end)
  teardown(function()
    segment:close()
    helper.remove(folder)
  end)

  it("counts documents, tokens, words and forms", function()
    local docs, tokens, words, forms = segment:counts()
    local all = 0
    for _, text in ipairs(texts) do all = all + #core.tokens(text) end
    assert.same({ 4, all }, { docs, tokens })
    assert.is_true(words < forms and forms < tokens)
  end)

  it("is the same file, with the same checksums, on every kind of instructions", function()
    core.simd "portable"
    local first, path = build({ texts[1], texts[2] })
    first:close()
    local expected = helper.slurp(path)
    for _, level in ipairs { "sse2", "avx2", "avx512", "neon" } do
      if core.simd(level) then
        local other <close>, its_path = build({ texts[1], texts[2] })
        assert.equal(expected, helper.slurp(its_path), level)
        assert.is_true(#other:phrase(slots(other, "bridge")) > 0)
      end
    end
    core.simd(best)
  end)

  it("says what it knows of a document", function()
    local no, first, last, date, source, size = segment:doc(2)
    assert.same({ 2, 20250502, "Even", #texts[2] }, { no, date, source, size })
    assert.equal(#core.tokens(texts[2]), last - first + 1)
    local _, from, to = segment:doc(3)
    assert.equal(from - 1, to)
  end)

  it("finds words in their folded form, with how they are written", function()
    local word = segment:find_word "bridge"
    assert.same({ "bridge", 4 }, { segment:word(word) })
    assert.same({ "bridge", "Bridge" }, segment:forms(word))
    assert.is_nil(segment:find_word "Bridge")
    assert.is_nil(segment:find_word "brid")
  end)

  it("finds a phrase, never across two documents", function()
    assert.same({ { 6, 7 }, { 34, 35 } }, places(segment:phrase(slots(segment, "the", "mayor"))))
    assert.equal(0, #segment:phrase(slots(segment, "crosses", ".", "a")))
    assert.equal(0, #segment:phrase(slots(segment, "the", "absent")))
  end)

  it("takes any token for an empty slot, and forms as written", function()
    assert.equal(6, #segment:phrase(slots(segment, "the", "*")))
    assert.equal(2, #segment:phrase(slots(segment, "bridge", "*", "closed")))
    local word = segment:find_word "bridge"
    assert.equal(1, #segment:phrase { { word, form = "Bridge" } })
    assert.equal(0, #segment:phrase { { word, form = "BRIDGE" } })
    assert.has_error(function() segment:phrase { {} } end)
  end)

  it("expands wildcards", function()
    local function names(pattern)
      local list = {}
      for k, word in ipairs(segment:words(pattern)) do list[k] = segment:word(word) end
      return list
    end
    assert.same({ "the" }, names "th*")
    assert.same({ "bridge" }, names "b?idge")
    assert.same({ "closed", "crosses" }, names "c*s*")
    assert.same({ "envoy" }, names "*oy")
    assert.same({}, names "q*")
  end)

  it("tells where each token is in its text", function()
    for d, text in ipairs(texts) do
      local tokens, bytes = core.tokens(text), segment:bytes(d)
      assert.equal(2 * #tokens, #bytes)
      for k = 1, #tokens do
        local first, last = tokens:at(k)
        assert.same({ first, last }, { bytes[2 * k - 1], bytes[2 * k] })
      end
    end
    local i, j = segment:phrase(slots(segment, "mayor", "left")):at(1)
    assert.equal("mayor left", texts[4]:sub(segment:span(i, j)))
  end)

  it("shows the words around a hit, within its document", function()
    local matches = segment:phrase(slots(segment, "mayor", "left"))
    local first, last = texts[4]:find("mayor left", 1, true)
    assert.same({ 4, first, last, "here; the", "mayor left", ". The" }, segment:lines(matches, 1, 10, 3, 2))
    assert.same({ 4, first, last, "No bridge here; the", "mayor left", ". The end" },
      segment:lines(matches, 1, 1, 50, 50))
    assert.has_error(function() segment:lines(matches, 2, 1, 3, 3) end)
    assert.has_error(function() segment:lines(matches, 1, 0, 3, 3) end)
  end)

  it("shows some of the hits, each where its text has it", function()
    local matches = segment:phrase(slots(segment, "the", "*"))
    local list = segment:lines(matches, 1, 4096, 2, 2)
    assert.equal(6 * #matches, #list)
    for k = 1, #matches do
      local d, first, last = table.unpack(list, 6 * k - 5, 6 * k - 3)
      assert.equal(d, segment:doc_of((matches:at(k))))
      assert.same({ segment:span(matches:at(k)) }, { first, last })
      assert.same({ d, first, last }, { table.unpack(segment:lines(matches, k, 1, 0, 0), 1, 3) })
    end
  end)

  it("finds only the first hits where a limit is set", function()
    local all = places(segment:phrase(slots(segment, "the")))
    assert.same({ all[1], all[2], all[3] }, places(segment:phrase(slots(segment, "the"), 3)))
    assert.equal(0, #segment:phrase(slots(segment, "the"), 0))
    assert.same(all, places(segment:phrase(slots(segment, "the"), 1000)))
  end)

  it("knows sentences", function()
    local i = segment:phrase(slots(segment, "mayor", "said")):at(1)
    local first, last = segment:sentence(i)
    assert.equal("The mayor said the bridge stays closed.", texts[1]:sub(segment:span(first, last)))
  end)

  it("chooses documents by source and date", function()
    assert.same({ 1, 3 }, segment:select({ Odd = true }):list())
    assert.same({ 2, 3 }, segment:select(nil, 20250502, 20250503):list())
    assert.same({ 1, 2, 3, 4 }, segment:select(nil):list())
    local odd, early = segment:select { Odd = true }, segment:select(nil, 0, 20250502)
    assert.same({ 1 }, odd:both(early):list())
    assert.same({ 1, 2, 3 }, odd:either(early):list())
    assert.same({ 3 }, odd:without(early):list())
    assert.is_true(odd:has(3) and not odd:has(2) and #odd == 2)
  end)

  it("counts by source and date", function()
    local matches = segment:phrase(slots(segment, "bridge"))
    local tally = segment:tally("source", matches:docs(), matches)
    assert.equal("Odd", segment:sources()[tally[1]])
    assert.same({ 2, 1, 2 }, { tally[2], tally[4], tally[5] })
    assert.same({ 20250500, 4, 39, 3, 4 }, segment:tally("month", matches:docs(), matches))
  end)

  it("finds neighbours", function()
    local mayor, bridge = segment:phrase(slots(segment, "mayor")), segment:phrase(slots(segment, "bridge"))
    assert.same({ { 7, 10 }, { 31, 35 } }, places(mayor:near(bridge, 3)))
    assert.same({ { 7, 10 } }, places(mayor:near(bridge, 2, true)))
    assert.equal(0, #mayor:near(bridge, 1, true))
  end)

  it("counts what stands near, each token once", function()
    local list, near = segment:phrase(slots(segment, "bridge")):collocates(1, 1), {}
    for k = 1, #list, 2 do near[segment:word(list[k])] = list[k + 1] end
    assert.same({ the = 2, is = 1, stays = 1, a = 1, [","] = 1, no = 1, here = 1 }, near)
  end)
end)

describe("the search in a segment", function()
  setup(function() folder = helper.folder {} end)
  teardown(function() helper.remove(folder) end)

  -- Texts of few words, so that phrases repeat and blocks are full.
  local function random_texts()
    local list = {}
    for k = 1, 60 do
      local words = {}
      for n = 1, math.random(0, 300) do words[n] = ("w%d"):format(math.random(12) * math.random(6)) end
      list[k] = table.concat(words, " ")
    end
    return list
  end

  local function naive(list, first, second)
    local found = 0
    for _, text in ipairs(list) do
      local words = {}
      for word in text:gmatch "%S+" do words[#words + 1] = word end
      for n = 1, #words - 1 do
        if words[n] == first and words[n + 1] == second then found = found + 1 end
      end
    end
    return found
  end

  it("finds what a plain search finds, on every kind of instructions #property", function()
    math.randomseed(11)
    local list = random_texts()
    local segment <close> = build(list)
    for _ = 1, 60 do
      local a, b = "w" .. math.random(36), "w" .. math.random(36)
      local expected = naive(list, a, b)
      for _, level in ipairs { "portable", "sse2", "avx2", "avx512", "neon" } do
        if core.simd(level) then assert.equal(expected, #segment:phrase(slots(segment, a, b)), a .. " " .. b) end
      end
    end
    core.simd(best)
  end)

  -- Documents and tokens in them where the slots follow one another: '*' is any word, "a|b" either.
  local function naive_places(list, pattern)
    local found = {}
    for d, text in ipairs(list) do
      local words = {}
      for word in text:gmatch "%S+" do words[#words + 1] = word end
      for n = 1, #words - #pattern + 1 do
        local fits = true
        for k, slot in ipairs(pattern) do
          fits = fits and (slot == "*" or ("|%s|"):format(slot):find(("|%s|"):format(words[n + k - 1]), 1, true))
        end
        if fits then found[#found + 1] = ("%d:%d"):format(d, n) end
      end
    end
    return found
  end

  local function segment_places(segment, pattern)
    local list, found = {}, {}
    for k, slot in ipairs(pattern) do
      list[k] = {}
      for word in slot:gmatch "[^|*]+" do list[k][#list[k] + 1] = segment:find_word(word) end
      list[k].none = slot ~= "*" and #list[k] == 0 or nil
    end
    local matches = segment:phrase(list)
    for k = 1, #matches do
      local first = matches:at(k)
      local d = segment:doc_of(first)
      local _, from = segment:doc(d)
      found[k] = ("%d:%d"):format(d, first - from + 1)
    end
    return found
  end

  local function random_slot(k)
    local kind = math.random(6)
    if kind == 1 and k > 1 then return "*" end
    local words = {}
    for n = 1, kind == 2 and 6 or kind == 3 and 2 or 1 do words[n] = "w" .. math.random(36) end
    return table.concat(words, "|")
  end

  it("finds sequences of any slots where they stand, in the right documents #property", function()
    math.randomseed(23)
    local list = random_texts()
    for _ = 1, 400 do table.insert(list, math.random(#list), "w" .. math.random(12)) end
    local segment <close> = build(list)
    for _ = 1, 60 do
      local pattern = {}
      for k = 1, math.random(4) do pattern[k] = random_slot(k) end
      local expected = naive_places(list, pattern)
      for _, level in ipairs { "portable", "sse2", "avx2", "avx512", "neon" } do
        if core.simd(level) then
          assert.same(expected, segment_places(segment, pattern), table.concat(pattern, " "))
        end
      end
    end
    core.simd(best)
  end)

  it("finds a word again behind more blocks than 16 bits count", function()
    local list, filler = {}, ("a "):rep(430000)
    for k = 1, 11 do list[k] = (k == 11 and "late rare " or k == 1 and "rare " or "") .. filler end
    list[12] = "late"
    local segment <close> = build(list)
    assert.same({ { 1, 1 }, { 4300003, 4300003 } }, places(segment:phrase(slots(segment, "rare"))))
    assert.same({ { 4300002, 4300002 }, { 4730004, 4730004 } }, places(segment:phrase(slots(segment, "late"))))
  end)

  it("keeps texts apart whose words are more than 16 bits count #property", function()
    local words = {}
    for k = 1, 70000 do words[k] = ("u%dx"):format(k) end
    local segment <close> = build { table.concat(words, " ") .. " u7x u69999x" }
    assert.equal(2, #segment:phrase(slots(segment, "u69999x")))
    assert.same({ { 70001, 70002 } }, places(segment:phrase(slots(segment, "u7x", "u69999x"))))
    assert.same({ { 69999, 70000 } }, places(segment:phrase(slots(segment, "u69999x", "u70000x"))))
  end)
end)

describe("a file of sections", function()
  local path

  setup(function()
    folder = helper.folder {}
    path = folder .. "/file"
    local writer <close> = assert(core.segment_writer(path))
    assert(writer:section("ABCD", ("x"):rep(100000)))
    assert(writer:section("EFGH", "short"))
    assert(writer:finish())
  end)
  teardown(function() helper.remove(folder) end)

  it("gives back its sections, whole and in part", function()
    local file <close> = assert(core.segment_file(path))
    assert.equal("short", file:section "EFGH")
    assert.equal(("x"):rep(10), file:section("ABCD", 99990, 10))
    assert.is_nil(file:section("ABCD", 99990, 11))
    assert.is_nil(file:section "NONE")
    assert.equal(0, file:verify())
  end)

  it("is never written over", function()
    local writer, reason = core.segment_writer(path)
    assert.is_nil(writer)
    assert.matches("File exists", reason)
  end)

  local function damaged(at, byte)
    local text = helper.slurp(path)
    if at < 0 then at = #text + at + 1 end
    local other = folder .. "/damaged"
    local file <close> = assert(io.open(other, "wb"))
    file:write(text:sub(1, at - 1), byte or string.char(text:byte(at) ~ 1), text:sub(at + 1))
    return other
  end

  it("tells damage when it is read", function()
    local file <close> = assert(core.segment_file(damaged(70000)))
    local bytes, reason = file:section "ABCD"
    assert.is_nil(bytes)
    assert.matches("damaged", reason)
    assert.equal("xxx", file:section("ABCD", 0, 3))
    assert.equal(1, file:verify())
  end)

  for _, case in ipairs { { 3, "no segment" }, { 9, "header is damaged" }, { -1, "cut short" }, { -70,
    "cut short" } } do
    it(("is refused with a wrong byte at %d"):format(case[1]), function()
      local file, reason = core.segment_file(damaged(case[1]))
      assert.is_nil(file)
      assert.matches(case[2], reason)
    end)
  end

  it("is refused when it is cut short", function()
    local text = helper.slurp(path)
    for _, size in ipairs { 0, 10, 127, 128, #text // 2, #text - 1 } do
      local file <close> = assert(io.open(folder .. "/cut", "wb"))
      file:write(text:sub(1, size))
      file:close()
      assert.is_nil((core.segment_file(folder .. "/cut")))
    end
  end)
end)
