-- Growing boosted trees, and that core.forest reads what was grown.
package.path = "./scripts/dev/?.lua;" .. package.path
local core = require "parallax.core"
local forest = require "kit.forest"

local state

local function share()
  state = (state * 1103515245 + 12345) % 2147483648
  return (state >> 8) / (1 << 23)
end

-- Points that are right where one of two numbers is above a half, and not both; a third says nothing.
local function exclusive_or(n, seed)
  local rows, labels = {}, {}
  state = seed
  for k = 1, n do
    rows[k] = { share(), share(), share() }
    labels[k] = (rows[k][1] > 0.5) ~= (rows[k][2] > 0.5) and 1 or 0
  end
  return rows, labels
end

local NAMES <const> = { "one", "other", "noise" }
local SMALL <const> = { trees = 60, bags = 2, depth = 3, step = 0.2, columns = 1, bias = 0 }

-- Share of rows whose score is on the side of their label.
local function right_of(rows, labels, score)
  local right = 0
  for k, row in ipairs(rows) do
    if (score(row) > 0) == (labels[k] == 1) then right = right + 1 end
  end
  return right / #rows
end

describe("scripts/dev/kit/forest.lua #dev", function()
  it("tells apart what no sum of weighted columns can: one of two, not both", function()
    local rows, labels = exclusive_or(1500, 11)
    local unseen, expected = exclusive_or(500, 12)
    local grown = assert(core.forest(forest.fit(NAMES, rows, labels, SMALL)))
    assert.is_true(right_of(unseen, expected, function(row) return grown:score(row) end) > 0.95)
  end)

  it("gives the same bytes for the same rows, others for another seed", function()
    local rows, labels = exclusive_or(200, 13)
    local bytes = forest.fit(NAMES, rows, labels, SMALL)
    assert.equal(bytes, forest.fit(NAMES, rows, labels, SMALL))
    local other = { seed = 2 }
    for name, value in pairs(SMALL) do other[name] = value end
    assert.not_equal(bytes, forest.fit(NAMES, rows, labels, other))
  end)

  it("writes names, bias and the trees of all bags", function()
    local rows, labels = exclusive_or(200, 14)
    local grown = assert(core.forest(forest.fit(NAMES, rows, labels, { trees = 3, bags = 4, depth = 6 })))
    assert.same(NAMES, grown:names())
    assert.equal(12, #grown)
  end)

  it("scores near the odds that rows have where nothing tells them apart", function()
    local rows, labels = {}, {}
    for k = 1, 1000 do rows[k], labels[k] = { 7 }, k % 4 == 0 and 1 or 0 end
    local grown = assert(core.forest(forest.fit({ "same" }, rows, labels, { step = 0.2 })))
    assert.near(math.log(1 / 3), grown:score { 7 }, 0.05)
    assert.near(math.log(1 / 3), grown:score { -100 }, 0.05)
  end)

  it("keeps leaves small where few rows speak for them", function()
    local rows, labels = {}, {}
    for k = 1, 100 do rows[k], labels[k] = { k }, k == 100 and 1 or 0 end
    local settings = { trees = 1, bags = 1, rows = 1, step = 1, bias = 0, ridge = 1e6 }
    local grown = assert(core.forest(forest.fit({ "place" }, rows, labels, settings)))
    assert.near(0, grown:score { 100 }, 1e-4)
    settings.ridge, settings.least = 1e-6, 26 -- all rows together have a curvature of 25
    grown = assert(core.forest(forest.fit({ "place" }, rows, labels, settings)))
    assert.near(-98 / 50, grown:score { 100 }, 1e-4)
    assert.equal(grown:score { 1 }, grown:score { 100 })
  end)

  it("says which row, number or setting is wrong", function()
    local function refuses(message, ...)
      local given = table.pack(...)
      assert.error_matches(function() forest.fit(table.unpack(given, 1, given.n)) end, message, 1, true)
    end
    refuses("row 2 has 1 numbers, not 2", { "a", "b" }, { { 1, 2 }, { 1 } }, { 1, 0 })
    refuses("row 1, b: a finite number expected, got inf", { "a", "b" }, { { 1, math.huge } }, { 1 })
    refuses("row 1, b: a finite number expected, got x", { "a", "b" }, { { 1, "x" } }, { 1 })
    refuses("1 labels for 2 rows", { "a" }, { { 1 }, { 2 } }, { 1 })
    refuses("no setting 'tree'", { "a" }, { { 1 } }, { 1 }, { tree = 3 })
  end)
end)
