local core = require "parallax.core"

-- An index of texts given as strings of terms, each of weight 1 and rare.
local function index_of(texts, most)
  local index = core.termindex(most)
  local lists = {}
  for k, text in ipairs(texts) do
    lists[k] = {}
    for term in text:gmatch "%S+" do table.insert(lists[k], term) end
    index:count(lists[k])
  end
  for _, terms in ipairs(lists) do
    local ones, zeros = {}, {}
    for k = 1, #terms do ones[k], zeros[k] = 1, 0 end
    index:add(terms, ones, zeros)
  end
  return index
end

describe("parallax.core.termindex", function()
  it("finds texts added before, the nearest first, with their cosine", function()
    local index = index_of { "a b c d", "x y z", "a b c e", "a b c d" }
    local found = index:find(4, 0.1, 9, 0)
    assert.same({ 1, 3 }, { found[1], found[3] })
    assert(math.abs(found[2] - 1) < 1e-12 and found[4] > 0.6 and found[4] < 0.8)
    assert.same({}, index:find(2, 0.1, 9, 0))
    assert.equal(2, #index:find(4, 0.1, 1, 0))
  end)

  it("takes one shared term for chance", function()
    local index = index_of { "a b", "a c", "a b" }
    assert.same({}, index:find(2, 0.01, 9, 0))
    assert.equal(1, index:find(3, 0.01, 9, 0)[1])
  end)

  it("weighs a term by how rare it is among the texts counted and at large", function()
    local function cosine(common)
      local index = core.termindex()
      for _, terms in ipairs { { "said", "rare", "one" }, { "said", "rare", "two" } } do
        index:count(terms)
        index:add(terms, { 1, 1, 1 }, { common, 0, 0 })
      end
      return index:find(2, 0.01, 9, 0)[2]
    end
    assert(cosine(0) > cosine(0.5) and cosine(0.5) > cosine(0.99))
  end)

  it("keeps the heaviest terms of a text", function()
    local index, terms, weights, common = core.termindex(), {}, {}, {}
    for k = 1, 100 do terms[k], weights[k], common[k] = "t" .. k, k / 25, 0 end
    index:count(terms)
    index:add(terms, weights, common)
    index:add({ "t1", "t2", "t3" }, { 1, 1, 1 }, { 0, 0, 0 })
    assert.same({}, index:find(2, 0.0001, 9, 0))
    index:add({ "t98", "t99", "t100" }, { 1, 1, 1 }, { 0, 0, 0 })
    assert.equal(1, index:find(3, 0.0001, 9, 0)[1])
  end)

  it("passes over texts that are too many days away", function()
    local index = core.termindex()
    for _, day in ipairs { 100, 104, 110 } do index:add({ "a", "b" }, { 1, 1 }, { 0, 0 }, day) end
    index:add({ "a", "b" }, { 1, 1 }, { 0, 0 })
    index:add({ "a", "b" }, { 1, 1 }, { 0, 0 }, 107)
    local function numbers(days)
      local found, list = index:find(5, 0.1, 9, days), {}
      for k = 1, #found, 2 do list[#list + 1] = found[k] end
      return list
    end
    assert.same({ 4 }, numbers(2))
    assert.same({ 2, 3, 4 }, numbers(3))
    assert.same({ 1, 2, 3, 4 }, numbers(7))
  end)

  it("lets the oldest go above its number of texts, and goes on after it was loaded", function()
    local texts = {}
    for k = 1, 150 do texts[k] = ("a%d b%d c%d"):format(k // 2, k // 2, k) end
    local index = index_of(texts, 80)
    assert.equal(80, #index)
    local again = assert(core.termindex_load(index:save()))
    assert.equal(index:save(), again:save())
    assert.same(index:find(149, 0.1, 9, 0), again:find(149, 0.1, 9, 0))
    assert.equal(148, again:find(149, 0.1, 9, 0)[1])
    assert.equal(151, again:add({ "a75", "b75" }, { 1, 1 }, { 0, 0 }))
    assert.equal(150, again:find(151, 0.1, 9, 0)[1])
    assert.same({}, again:find(1, 0.1, 9, 0))
  end)

  it("refuses a file that is changed in any byte, or cut short", function()
    local bytes = index_of({ "a b", "a c" }, 5):save()
    for at = 1, #bytes do
      local damaged = bytes:sub(1, at - 1) .. string.char(bytes:byte(at) ~ 1) .. bytes:sub(at + 1)
      local loaded, reason = core.termindex_load(damaged)
      assert(not loaded and reason:find "damaged", at)
      assert(not core.termindex_load(bytes:sub(1, at - 1)))
    end
  end)

  it("raises for lists that do not fit, and for texts that there are not", function()
    local index = core.termindex(5)
    assert.error_matches(function() index:add({ "a" }, {}, { 0 }) end, "as many weights as terms")
    assert.error_matches(function() index:add({ "a" }, { -1 }, { 0 }) end, "a number from 0")
    assert.error_matches(function() index:add({ 1 }, { 1 }, { 0 }) end, "term 1: string expected")
    assert.error_matches(function() index:find(1, 0.1, 9, 0) end, "no such text")
    assert.error_matches(function() core.termindex(0) end, "out of range")
    assert.equal(0, #index)
    getmetatable(index).__close(index)
    assert.equal("parallax.termindex (closed)", tostring(index))
    assert.error_matches(function() index:save() end, "index is closed")
  end)
end)

describe("parallax.core.crc32", function()
  it("is the checksum of zlib", function()
    assert.equal(0xCBF43926, core.crc32 "123456789")
    assert.equal(0, core.crc32 "")
  end)
end)
