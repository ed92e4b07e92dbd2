local core = require "parallax.core"

-- Runs a check at every level of vector instructions of this machine.
local function at_every_level(check)
  local best = core.simd()
  finally(function() core.simd(best) end)
  for _, level in ipairs { "portable", "sse2", "avx2", "neon" } do
    if core.simd(level) then check(level) end
  end
end

-- Text of different made-up words, and the same with some of them changed.
local function prose(n, seed)
  math.randomseed(seed)
  local words = {}
  for k = 1, n do words[k] = ("w%05d"):format(math.random(99999)) end
  return words
end

local function with_changed(words, every)
  local list = {}
  for k, word in ipairs(words) do list[k] = k % every == 0 and "other" .. k or word end
  return list
end

local function runs_of(words, width)
  local set, n = {}, 0
  for k = 1, #words - width + 1 do
    local run = table.concat(words, " ", k, k + width - 1)
    if not set[run] then set[run], n = true, n + 1 end
  end
  return set, n
end

local function jaccard(a, b, width)
  local set, n = runs_of(a, width)
  local other, m = runs_of(b, width)
  local both = 0
  for run in pairs(set) do
    if other[run] then both = both + 1 end
  end
  return both / (n + m - both)
end

describe("parallax.core.minhash", function()
  it("estimates the share of equal runs of words", function()
    local a = prose(2000, 7)
    for _, every in ipairs { 7, 20, 80 } do
      local b = with_changed(a, every)
      local found = core.resemblance(core.minhash(table.concat(a, " "), 1024), core.minhash(table.concat(b, " "), 1024))
      local wanted = jaccard(a, b, 5)
      assert(math.abs(found - wanted) < 0.06, ("one in %d: %g, not %g"):format(every, found, wanted))
    end
    local other = table.concat(prose(2000, 8), " ")
    assert.equal(0, core.resemblance(core.minhash(table.concat(a, " ")), core.minhash(other)))
  end)

  it("hears no difference in case, marks and spaces", function()
    local plain = core.minhash "We will not close the bridge today he said to reporters"
    assert.equal(plain, core.minhash "“We will NOT close the Bridge today,” he said — to\u{A0}reporters…")
    assert.not_equal(plain, core.minhash "We will now close the bridge today he said to reporters")
  end)

  it("knows a text of few words, and one of none", function()
    assert.equal(core.minhash "Two words", core.minhash "two — words!")
    assert.not_equal(core.minhash "Two words", core.minhash "Two swords")
    assert.equal(("\xFF"):rep(512), core.minhash "")
    assert.equal(("\xFF"):rep(128), core.minhash("“ … ”", 32))
  end)

  it("is the same wherever a word or a mark falls in the blocks it reads", function()
    local words = "ein zwei drei vier fünf – sechs “sieben” acht neun zehn " -- marks of two and three bytes
    local plain = core.minhash(words:rep(20), 64, 3)
    for k = 1, 70 do assert.equal(plain, core.minhash((" "):rep(k) .. words:rep(20), 64, 3), k .. " blanks before") end
  end)

  it("is the same at every level", function()
    local text, first = table.concat(prose(500, 3), " ") .. (" naïve “plan” – élan’s"):rep(9), nil
    at_every_level(function(level)
      first = first or core.minhash(text, 256, 4)
      assert.equal(first, core.minhash(text, 256, 4), level)
    end)
  end)

  it("raises for numbers of slots and words that there cannot be", function()
    assert.error_matches(function() core.minhash("a", 33) end, "multiple of 32")
    assert.error_matches(function() core.minhash("a", 2048) end, "32 to 1024 expected")
    assert.error_matches(function() core.minhash("a", 128, 33) end, "1 to 32 expected")
    assert.error_matches(function() core.resemblance("a", "b") end, "no signature")
    assert.error_matches(function() core.resemblance(core.minhash("a", 32), core.minhash "a") end, "one size")
  end)
end)

describe("parallax.core.winnow", function()
  local function prints_of(text, words, window)
    local list, set = core.winnow(text, words, window), {}
    for k = 1, #list, 3 do set[list[k]] = text:sub(list[k + 1], list[k + 2]) end
    return set, #list // 3
  end

  it("keeps a run of every passage that is long enough", function()
    local passage = table.concat(prose(8, 1), " ") -- 5 words and a window of 4
    local a = table.concat(prose(40, 2), " ") .. " " .. passage .. " " .. table.concat(prose(40, 3), " ")
    local b = table.concat(prose(25, 4), " ") .. " " .. passage:upper() .. "; " .. table.concat(prose(30, 5), " ")
    local ours, theirs = prints_of(a), prints_of(b)
    local shared = 0
    for hash, text in pairs(ours) do
      if theirs[hash] then
        shared = shared + 1
        assert.equal(text:lower(), theirs[hash]:lower())
        assert(passage:find(text, 1, true))
      end
    end
    assert(shared > 0)
  end)

  it("keeps about two runs in window + 1, in the order of the text", function()
    local text = table.concat(prose(3000, 6), " ")
    local list = core.winnow(text, 5, 9)
    assert(math.abs(#list / 3 / 3000 - 0.2) < 0.02)
    for k = 4, #list, 3 do assert(list[k + 1] > list[k - 2]) end
  end)

  it("keeps every run with a window of one, and the only run of a short text", function()
    assert.equal(6, select(2, prints_of("one two three four five six seven", 2, 1)))
    local text = "  “one – two.” "
    local list = core.winnow(text, 5, 4)
    assert.equal(3, #list)
    assert.equal("one – two", text:sub(list[2], list[3]))
    assert.same({}, core.winnow " … ")
  end)

  it("keeps the last of equal runs", function()
    local list = core.winnow(("a b "):rep(20), 2, 4)
    assert(#list // 3 < 20)
    assert.error_matches(function() core.winnow("a", 5, 65) end, "1 to 64 expected")
  end)
end)

describe("parallax.core.lsh", function()
  local function signature(words) return core.minhash(table.concat(words, " ")) end
  local base = prose(400, 9)

  it("finds what resembles a text, with its resemblance, by number", function()
    local index = core.lsh()
    assert.equal(1, index:add(signature(base)))
    assert.equal(2, index:add(signature(prose(400, 10))))
    assert.equal(3, index:add(signature(with_changed(base, 100))))
    local found = index:find(signature(base), 0.5)
    assert.same({ 1, 1.0, 3 }, { table.unpack(found, 1, 3) })
    assert(found[4] > 0.85 and found[4] < 1 and #found == 4)
    assert.same({ 1, 1.0 }, index:find(signature(base), 1))
    assert.equal("parallax.lsh (3)", tostring(index))
  end)

  it("lets the oldest go above its number of texts", function()
    local index = core.lsh(128, 32, 100)
    for k = 1, 250 do assert.equal(k, index:add(signature(prose(20, k)))) end
    assert.equal(100, #index)
    assert.same({}, index:find(signature(prose(20, 150)), 0.9))
    assert.same({ 151, 1.0 }, index:find(signature(prose(20, 151)), 0.9))
    assert.same({ 250, 1.0 }, index:find(signature(prose(20, 250)), 0.9))
  end)

  it("can be saved, and goes on after it was loaded", function()
    local index = core.lsh(128, 32, 100)
    for k = 1, 130 do index:add(signature(prose(20, k))) end
    local again = assert(core.lsh_load(index:save()))
    assert.equal(index:save(), again:save())
    assert.equal(131, again:add(signature(prose(20, 131))))
    assert.same({ 40, 1.0 }, again:find(signature(prose(20, 40)), 0.9))
  end)

  it("refuses a file that is changed in any byte, cut short, or none of its own", function()
    local index = core.lsh(32, 8, 10)
    index:add(core.minhash("one two three", 32))
    local bytes = index:save()
    for at = 1, #bytes do
      local damaged = bytes:sub(1, at - 1) .. string.char(bytes:byte(at) ~ 1) .. bytes:sub(at + 1)
      local loaded, reason = core.lsh_load(damaged)
      assert(not loaded and reason:find "damaged", at)
      assert(not core.lsh_load(bytes:sub(1, at - 1)))
    end
    assert(not core.lsh_load "")
    assert(not core.lsh_load(core.termindex():save()))
  end)

  it("raises for signatures of another size, and once closed", function()
    local index = core.lsh(32)
    assert.error_matches(function() index:add(core.minhash "a") end, "another size")
    assert.error_matches(function() core.lsh(32, 33) end, "1 to 32 expected")
    getmetatable(index).__close(index)
    assert.equal("parallax.lsh (closed)", tostring(index))
    assert.error_matches(function() return #index end, "index is closed")
    getmetatable(index).__gc(index)
  end)
end)
