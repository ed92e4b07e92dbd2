local core = require "parallax.core"

local MAGIC <const> = "parallax forest 1\n"
local INFINITY <const>, NAN <const> = math.huge, 0 / 0

-- A forest as c/near/forest.h has it: trees of { nodes = { { column from 1, cut }, ... }, leaves = { ... } }.
local function packed(f)
  local parts = { MAGIC, string.pack("B", #f.names) }
  for _, name in ipairs(f.names) do parts[#parts + 1] = string.pack("s1", name) end
  parts[#parts + 1] = string.pack("<fI4B", f.bias, f.count or #f.trees, f.depth)
  for _, tree in ipairs(f.trees) do
    for _, node in ipairs(tree.nodes) do parts[#parts + 1] = string.pack("<Bf", node[1] - 1, node[2]) end
    for _, leaf in ipairs(tree.leaves) do parts[#parts + 1] = string.pack("<f", leaf) end
  end
  return table.concat(parts)
end

-- One tree of depth 1 over two columns; what differs is given.
local function small(change)
  local f = { names = { "alike", "apart" }, bias = -3, depth = 1,
    trees = { { nodes = { { 2, 0.5 } }, leaves = { 1, 2 } } } }
  for key, value in pairs(change or {}) do f[key] = value end
  return packed(f)
end

local function float(x) return (string.unpack("<f", (string.pack("<f", x)))) end

-- Walks each tree as one would by hand.
local function walk(f, row)
  local sum = f.bias
  for _, tree in ipairs(f.trees) do
    local k = 1
    while k <= #tree.nodes do
      local node = tree.nodes[k]
      if float(row[node[1]]) <= node[2] then k = 2 * k else k = 2 * k + 1 end
    end
    sum = sum + tree.leaves[k - #tree.nodes]
  end
  return sum
end

local state

local function below(n)
  state = (state * 1103515245 + 12345) % 2147483648
  return (state >> 8) % n
end

local function number() return float((below(41) - 20) / 10) end

local function random_tree(depth, columns)
  local tree = { nodes = {}, leaves = {} }
  for k = 1, 2 ^ depth - 1 do
    tree.nodes[k] = below(6) == 0 and { 1, INFINITY } or { 1 + below(columns), number() }
  end
  for k = 1, 2 ^ depth do tree.leaves[k] = number() end
  return tree
end

local function random_forest()
  local f = { names = {}, bias = number(), depth = 1 + below(6), trees = {} }
  for k = 1, 1 + below(below(4) == 0 and 255 or 9) do f.names[k] = "column_" .. k end
  for k = 1, below(12) do f.trees[k] = random_tree(f.depth, #f.names) end
  return f
end

local function random_row(columns)
  local row, odd = {}, { NAN, INFINITY, -INFINITY, 1e300, 0.1, -0.0 }
  for k = 1, columns do row[k] = odd[below(20)] or number() end
  return row
end

describe("parallax.core.forest", function()
  it("scores as a walk down each tree by hand does #property", function()
    state = 20250731
    for _ = 1, 150 do
      local f = random_forest()
      local forest = assert(core.forest(packed(f)))
      assert.same(f.names, forest:names())
      assert.equal(#f.trees, #forest)
      for _ = 1, 20 do
        local row = random_row(#f.names)
        assert.equal(walk(f, row), forest:score(row))
      end
    end
  end)

  it("goes left at the cut, right above it and with NaN", function()
    local forest = assert(core.forest(small()))
    assert.equal(-2, forest:score { 9, 0.5 })
    assert.equal(-1, forest:score { 9, 0.500001 })
    assert.equal(-1, forest:score { 9, NAN })
    assert.equal(-2, forest:score { 9, -INFINITY })
  end)

  it("compares floats: what 32 bits do not tell apart goes the same way", function()
    local forest = assert(core.forest(small { trees = { { nodes = { { 1, 0.1 } }, leaves = { 1, 2 } } } }))
    assert.equal(-2, forest:score { 0.1, 0 })
    assert.equal(-2, forest:score { 0.1 + 1e-12, 0 })
    assert.equal(-1, forest:score { 0.1 + 1e-7, 0 })
  end)

  it("does not split where the cut is infinite", function()
    local forest = assert(core.forest(small { trees = { { nodes = { { 1, INFINITY } }, leaves = { 1, 2 } } } }))
    assert.equal(-2, forest:score { INFINITY, 0 })
  end)

  it("is its bias without trees", function()
    assert.equal(-3, assert(core.forest(small { trees = {} })):score { 1, 2 })
  end)

  it("keeps the bytes it was opened from", function()
    local forest = assert(core.forest(small()))
    collectgarbage()
    collectgarbage()
    assert.same({ "alike", "apart" }, forest:names())
    assert.equal("parallax.forest (1)", tostring(forest))
  end)

  it("takes no row that is not as long as its names, and says which number is wrong", function()
    local forest = assert(core.forest(small()))
    local function refuses(row, message)
      assert.error_matches(function() forest:score(row) end, message, 1, true)
    end
    refuses({ 1 }, "column 2, apart: number expected, got nil")
    refuses({ "1", 2 }, "column 1, alike: number expected, got string")
    refuses({ 1, 2, 3 }, "more than the 2 numbers expected")
    refuses("row", "table expected, got string")
    refuses(nil, "table expected, got nil")
  end)
end)

describe("parallax.core.forest on bytes that are no forest", function()
  local function refuses(bytes, reason)
    local forest, why = core.forest(bytes)
    assert.is_nil(forest)
    assert.equal(reason, why)
  end

  local function tree(column, cut, left) return { { nodes = { { column, cut } }, leaves = { left, 2 } } } end

  it("refuses another kind and another version", function()
    refuses("", "not a forest")
    refuses("parallax meaning 1\n", "not a forest")
    refuses((small():gsub("1\n", "2\n", 1)), "a forest of another version")
  end)

  it("refuses columns without number or name", function()
    refuses(MAGIC, "cut short: it has no columns")
    refuses(small { names = {} }, "it has no columns")
    for _, name in ipairs { "", "two words", "b\27[31m", "b\0", "é" } do
      refuses(small { names = { "a", name } }, "the name of a column is no printable ASCII")
    end
  end)

  it("refuses a depth, a bias and trees that cannot be", function()
    refuses(small { depth = 0 }, "its trees are of no depth from 1 to 6")
    refuses(small { depth = 7 }, "its trees are of no depth from 1 to 6")
    refuses(small { bias = NAN }, "its bias is not finite")
    refuses(small { trees = tree(3, 0, 1) }, "a tree asks for a column it has not")
    refuses(small { trees = tree(1, NAN, 1) }, "a cut of a tree is no number")
    refuses(small { trees = tree(1, 0, NAN) }, "a leaf of a tree is not finite")
    refuses(small { trees = tree(1, 0, -INFINITY) }, "a leaf of a tree is not finite")
  end)

  it("refuses a number of trees that is not that of its bytes", function()
    for _, count in ipairs { 0, 2, 0xFFFFFFFF } do
      refuses(small { count = count }, "cut short or too long for the number of its trees")
    end
    refuses(small() .. "\0", "cut short or too long for the number of its trees")
  end)

  it("refuses every beginning of a forest", function()
    local whole = small()
    for n = 0, #whole - 1 do
      local forest, reason = core.forest(whole:sub(1, n))
      assert.is_nil(forest)
      assert.is_string(reason)
    end
  end)

  it("takes nothing but a string", function()
    assert.error_matches(function() core.forest {} end, "string expected")
  end)
end)
