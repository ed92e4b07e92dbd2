local core = require "parallax.core"

local function column(s)
  local values = {}
  for value in s:gmatch "%S+" do values[#values + 1] = value end
  return core.column(values)
end

describe("parallax.core.seeds", function()
  it("finds common runs at their full length", function()
    assert.same({ 2, 1, 3 }, core.seeds(column "x a b c y", column "a b c z", 2))
    assert.same({ 2, 1, 3 }, core.seeds(column "x a b c y", column "a b c z", 3))
    assert.same({}, core.seeds(column "x a b c y", column "a b c z", 4))
  end)

  it("finds a run at every place, sorted", function()
    assert.same({ 1, 1, 2, 1, 4, 2, 4, 1, 2, 4, 4, 2 }, core.seeds(column "a b x a b", column "a b y a b", 2))
    assert.same({ 1, 2, 1, 2, 1, 1 }, core.seeds(column "a b", column "b a", 1))
  end)

  it("begins no seed at what is everywhere, but runs over it", function()
    local a, b = column "r the the s", column "the the the the r the the s"
    assert.same({ 1, 5, 4 }, core.seeds(a, b, 1, 2))
    assert.same({}, core.seeds(column "the the", b, 1, 2))
  end)

  it("finds nothing where there is nothing", function()
    assert.same({}, core.seeds(column "", column "a", 1))
    assert.same({}, core.seeds(column "a", column "", 1))
    assert.has_error(function() core.seeds(column "a", column "a", 0) end)
    assert.has_error(function() core.seeds(column "a", column "a", 1, 0) end)
  end)

  it("stays small where everything repeats", function()
    local same = column(("a "):rep(20000))
    assert.same({}, core.seeds(same, same, 5))
    local period = {}
    for k = 1, 1000 do period[k] = "w" .. k end
    local four = column((table.concat(period, " ") .. " "):rep(4))
    assert.equal(3 * 7, #core.seeds(four, four, 5)) -- one run on each of seven diagonals
  end)

  it("is what comparing every pair of places finds #property", function()
    math.randomseed(20250513)
    for _ = 1, 300 do
      local a, b, k = {}, {}, math.random(1, 3)
      for at = 1, math.random(0, 25) do a[at] = ("abc"):sub(math.random(3)):sub(1, 1) end
      for at = 1, math.random(0, 25) do b[at] = ("abc"):sub(math.random(3)):sub(1, 1) end
      local expected = {}
      for i = 1, #a do
        for j = 1, #b do
          local n = 0
          while a[i + n] and a[i + n] == b[j + n] do n = n + 1 end
          local inside = i > 1 and j > 1 and a[i - 1] == b[j - 1]
          if n >= k and not inside then table.move({ i, j, n }, 1, 3, #expected + 1, expected) end
        end
      end
      assert.same(expected, core.seeds(core.column(a), core.column(b), k, 100))
    end
  end)
end)

describe("parallax.core.align", function()
  it("gives the best stretch, its ranges and what it is made of", function()
    local found = core.align(column "x x a b c d y", column "z a b q d w")
    assert.same({ score = 5, i1 = 3, i2 = 6, j1 = 2, j2 = 5, same = 3, differ = 1, only_a = 0, only_b = 0 }, found)
  end)

  it("opens gaps on either side", function()
    assert.same({ 4, 1, 0 }, (function()
      local f = core.align(column "a b x c d", column "a b c d")
      return { f.same, f.only_a, f.only_b }
    end)())
    assert.same({ 4, 0, 1 }, (function()
      local f = core.align(column "a b c d", column "a b x c d")
      return { f.same, f.only_a, f.only_b }
    end)())
  end)

  it("keeps to ranges, scores and the band", function()
    local a, b = column "a b c a b c", column "a b c"
    assert.same({ 4, 6 }, { core.align(a, b, nil, 4, 6).i1, core.align(a, b, nil, 4).i2 })
    assert.equal(2, core.align(a, b, nil, 1, 6, 2, 3).same)
    local banded = core.align(a, b, { low = -3, high = -3 })
    assert.same({ 4, 1 }, { banded.i1, banded.j1 })
    assert.is_nil(core.align(a, b, { low = 1, high = 1 }))
    assert.equal(15, core.align(a, b, { match = 5 }).score)
    assert.equal(2, core.align(column "a x b", column "a b", { gap = -3 }).score)
  end)

  it("finds nothing where nothing is alike", function()
    assert.is_nil(core.align(column "a", column "b"))
    assert.is_nil(core.align(column "", column "b"))
  end)

  it("refuses ranges outside, scores that make no sense, and too much", function()
    local a = column "a b"
    assert.has_error(function() core.align(a, a, nil, 1, 3) end)
    assert.has_error(function() core.align(a, a, { gap = 1 }) end)
    assert.has_error(function() core.align(a, a, { match = 0 }) end)
    local long = column(("a "):rep(20000))
    assert.has_error(function() core.align(long, long) end, "too much to align: narrow the ranges or the band")
    assert.equal(20000, core.align(long, long, { low = -5, high = 5 }).same)
  end)

  -- The whole table, with the recurrence of Smith and Waterman as printed.
  local function best_score(a, b)
    local best, h = 0, {}
    for i = 0, #a do
      h[i] = {}
      for j = 0, #b do
        h[i][j] = 0
        if i > 0 and j > 0 then
          local pair = h[i - 1][j - 1] + (a[i] == b[j] and 2 or -1)
          h[i][j] = math.max(0, pair, h[i - 1][j] - 1, h[i][j - 1] - 1)
          best = math.max(best, h[i][j])
        end
      end
    end
    return best
  end

  it("reaches the score of the full table, by its own count #property", function()
    math.randomseed(20250514)
    for _ = 1, 300 do
      local a, b = {}, {}
      for at = 1, math.random(1, 20) do a[at] = ("abc"):sub(math.random(3)):sub(1, 1) end
      for at = 1, math.random(1, 20) do b[at] = ("abc"):sub(math.random(3)):sub(1, 1) end
      local f, expected = core.align(core.column(a), core.column(b)), best_score(a, b)
      assert.equal(expected, f and f.score or 0)
      if f then
        assert.equal(expected, 2 * f.same - f.differ - f.only_a - f.only_b)
        assert.equal(f.i2 - f.i1 + 1, f.same + f.differ + f.only_a)
        assert.equal(f.j2 - f.j1 + 1, f.same + f.differ + f.only_b)
      end
    end
  end)
end)
