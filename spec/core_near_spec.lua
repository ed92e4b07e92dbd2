local core = require "parallax.core"

local levels = {}
do
  local best = core.simd()
  for _, level in ipairs { "portable", "sse2", "avx2", "neon" } do
    if core.simd(level) then levels[#levels + 1] = level end
  end
  core.simd(best)
end

-- Runs a check at every level of vector instructions of this machine.
local function at_every_level(check)
  local best = core.simd()
  finally(function() core.simd(best) end)
  for _, level in ipairs(levels) do
    core.simd(level)
    check(level)
  end
end

local function codes(s)
  local list = {}
  for _, code in utf8.codes(s) do list[#list + 1] = code end
  return list
end

-- The table that everybody fills by hand. 'free' lets a begin anywhere in b;
-- then the end of the first best stretch is returned too, in characters.
local function by_hand(a, b, free)
  a, b = codes(a), codes(b)
  local row = {}
  for i = 0, #a do row[i] = i end
  local best, at = #a, 0
  for j = 1, #b do
    local corner = row[0]
    if not free then row[0] = j end
    for i = 1, #a do
      local above = row[i]
      row[i] = math.min(above + 1, row[i - 1] + 1, corner + (a[i] == b[j] and 0 or 1))
      corner = above
    end
    if row[#a] < best then best, at = row[#a], j end
  end
  if free then return best, at end
  return row[#a]
end

local letters = { "a", "b", "c", "d ", "é", "ж", "’", "漢" }

local function random_text(n)
  local list = {}
  for k = 1, n do list[k] = letters[math.random(#letters)] end
  return table.concat(list)
end

local function edited(text, edits)
  local list = {}
  for _, code in utf8.codes(text) do list[#list + 1] = utf8.char(code) end
  for _ = 1, edits do
    local kind, at = math.random(3), math.random(#list + 1)
    if kind == 1 then table.insert(list, at, "z")
    elseif list[at] and kind == 2 then table.remove(list, at)
    elseif list[at] then list[at] = "y" end
  end
  return table.concat(list)
end

-- A text of up to 'most' characters, and one that is like it, or not at all.
local function random_pair(most)
  local a = random_text(math.random(0, most))
  if math.random(2) == 1 then return a, random_text(math.random(0, most)) end
  return a, edited(a, math.random(0, most // 3))
end

local SEED <const> = 20260514

describe("parallax.core.distance", function()
  it("counts insertions, deletions and substitutions of characters", function()
    assert.equal(3, core.distance("kitten", "sitting"))
    assert.equal(0, core.distance("", ""))
    assert.equal(4, core.distance("", "né’s"))
    assert.equal(1, core.distance("café", "cafe"))
    assert.equal(2, core.distance("flaw", "lawn"))
  end)

  it("gives nil above the limit, and the distance at it", function()
    assert.equal(3, core.distance("kitten", "sitting", 3))
    assert.is_nil(core.distance("kitten", "sitting", 2))
    assert.is_nil(core.distance("a", "abcdef", 4))
  end)

  it("takes an ill-formed byte for a character of its own", function()
    assert.equal(1, core.distance("a\xFFb", "a\xFEb"))
    assert.equal(1, core.distance("a\xE9", "aé"))
  end)

  it("goes over many blocks of rows", function()
    local a = ("abcdefghij"):rep(500)
    assert.equal(10, core.distance(a, a:sub(11)))
    assert.equal(5000, core.distance(a, ("x"):rep(5000)))
  end)

  it("raises for a negative limit and for what is no string", function()
    assert.error_matches(function() core.distance("a", "b", -1) end, "a distance is 0 or more")
    assert.error_matches(function() core.distance("a") end, "string expected")
  end)

  it("is what the table says #property", function()
    math.randomseed(SEED)
    for round = 1, 60 do
      local a, b = random_pair(300)
      local d, max = by_hand(a, b), math.random(0, 150)
      assert.equal(d, core.distance(a, b), "round " .. round)
      assert.equal(d <= max and d or nil, core.distance(a, b, max), "round " .. round)
    end
  end)
end)

describe("parallax.core.locate", function()
  local text = "She said: “We do not close a bridge lightly.” He said nothing."

  it("finds a quotation word for word, and with its words changed", function()
    local d, i, j = core.locate("close a bridge", text)
    assert.same({ 0, "close a bridge" }, { d, text:sub(i, j) })
    d, i, j = core.locate("“We don't close the bridge lightly", text)
    assert.equal("“We do not close a bridge lightly", text:sub(i, j))
    assert.equal(5, d)
  end)

  it("takes the first of equal stretches, and the shortest that ends there", function()
    local d, i, j = core.locate("abc", "xabcabc")
    assert.same({ 0, 2, 4 }, { d, i, j })
    d, i, j = core.locate("aab", "xxab")
    assert.same({ 1, 3, 4 }, { d, i, j })
  end)

  it("gives nil when nothing is near enough", function()
    assert.is_nil(core.locate("close a bridge", "zzzz", 5))
    assert.equal(14, core.locate("close a bridge", "zzzz"))
  end)

  it("finds an empty stretch for an empty pattern, and in an empty text", function()
    assert.same({ 0, 1, 0 }, { core.locate("", "abc") })
    assert.same({ 3, 1, 0 }, { core.locate("abc", "") })
  end)

  it("never divides a character", function()
    local d, i, j = core.locate("é", "aéb")
    assert.same({ 0, 2, 3 }, { d, i, j })
  end)

  it("is what the table says, with a limit and without, at every level #property", function()
    at_every_level(function(level)
      math.randomseed(SEED)
      for round = 1, 8 do
        local a = random_text(math.random(1, 260))
        local b = random_text(math.random(0, 700)) .. edited(a, math.random(0, 70)) .. random_text(math.random(0, 700))
        local wanted, last = by_hand(a, b, true)
        local where = ("%s, round %d"):format(level, round)
        local d, i, j = core.locate(a, b)
        assert.equal(wanted, d, where)
        assert.equal(last, utf8.len(b:sub(1, j)), where)
        assert.equal(wanted, by_hand(a, b:sub(i, j)), where)
        local max = math.random(0, 80)
        local found = { core.locate(a, b, max) }
        assert.same(wanted <= max and { d, i, j } or {}, found, where)
      end
    end)
  end)
end)

-- The texts of a list that are alike, by comparing all.
local function all_alike(query, texts, likeness)
  local found = {}
  for k, text in ipairs(texts) do
    local d, longer = core.distance(query, text), math.max(utf8.len(query), utf8.len(text))
    if d <= longer * (1 - likeness) + 1e-9 then
      found[#found + 1] = k
      found[#found + 1] = d
    end
  end
  return found
end

describe("parallax.core.alike and parallax.core.near", function()
  local texts = { "We will not sign.", "we will not sign", "They signed.", "", "We will not sing." }

  it("find the texts that are like a query, by number", function()
    assert.same({ 1, 0, 2, 2, 5, 2 }, core.alike("We will not sign.", texts, 0.8))
    assert.same({ 1, 0 }, core.alike("We will not sign.", texts, 1))
    assert.same({ 1, 0, 2, 2, 5, 2 }, core.near(texts):find("We will not sign.", 0.8))
  end)

  it("find an empty text by an empty query alone", function()
    assert.same({ 4, 0 }, core.alike("", texts, 0.5))
    assert.same({ 4, 0 }, core.near(texts):find("", 0.5))
    assert.same({}, core.alike("", {}, 0.5))
    assert.same({}, core.near({}):find("a", 0.5))
  end)

  it("count characters, not bytes", function()
    assert.same({ 1, 1 }, core.alike("éééé", { "éééa", "éa" }, 0.75))
    assert.same({ 1, 1 }, core.near({ "éééa", "éa" }):find("éééé", 0.75))
  end)

  it("raise for an entry that is no string, and for a likeness out of range", function()
    assert.error_matches(function() core.alike("a", { "a", 1 }, 0.5) end, "text 2: string expected, got number")
    assert.error_matches(function() core.near { "a", {} } end, "text 2: string expected, got table")
    assert.error_matches(function() core.alike("a", {}, 0) end, "a likeness is .01 to 1")
    assert.error_matches(function() core.near({}):find("a", 1.5) end, "a likeness is .01 to 1")
  end)

  it("raise once closed, and close twice without harm", function()
    local index = core.near(texts)
    assert.equal("parallax.near (5)", tostring(index))
    do
      local closing <close> = index
      assert.equal(5, #closing)
    end
    assert.equal("parallax.near (closed)", tostring(index))
    assert.error_matches(function() index:find("a", 0.5) end, "index is closed")
    getmetatable(index).__gc(index)
  end)

  it("find what comparing all finds, at every level #property", function()
    at_every_level(function(level)
      math.randomseed(SEED)
      for round = 1, 5 do
        local query, list = random_text(math.random(0, 250)), {}
        for k = 1, 80 do
          list[k] = k % 2 == 0 and edited(query, math.random(0, 90)) or random_text(math.random(0, 250))
        end
        local index = core.near(list)
        for _, likeness in ipairs { 0.95, 0.75, 0.6, 0.3, 0.02 } do
          local where, wanted = ("%s, round %d, %g"):format(level, round, likeness), all_alike(query, list, likeness)
          assert.same(wanted, core.alike(query, list, likeness), where)
          assert.same(wanted, index:find(query, likeness), where)
        end
      end
    end)
  end)

  it("find texts with more characters than there are bytes", function()
    local many = {}
    for k = 1, 300 do many[k] = utf8.char(0x4E00 + k) end
    local text = table.concat(many)
    local list = { text, "plain", text .. "x", utf8.char(0x4E01):rep(301) }
    assert.same({ 1, 0, 3, 1 }, core.near(list):find(text, 0.9))
    assert.same({ 1, 0, 3, 1 }, core.alike(text, list, 0.9))
  end)
end)

describe("parallax.core.simd", function()
  it("names a level that it was given, and refuses others", function()
    at_every_level(function(level) assert.equal(level, core.simd()) end)
    assert.error_matches(function() core.simd "mmx" end, "invalid option")
  end)
end)
