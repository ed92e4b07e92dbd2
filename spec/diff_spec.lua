local core = require "parallax.core"

local EQUAL, DELETE, INSERT, REPLACE = 0, 1, 2, 3

local function letters(s)
  local list = {}
  for c in s:gmatch "." do list[#list + 1] = c end
  return list
end

-- "equal 1-2=1-2 delete 3-3=3-2", the flat array made readable.
local function readable(script)
  local names, parts = { [0] = "equal", "delete", "insert", "replace" }, {}
  for k = 1, #script, 5 do
    parts[#parts + 1] = ("%s %d-%d=%d-%d"):format(names[script[k]], table.unpack(script, k + 1, k + 4))
  end
  return table.concat(parts, " ")
end

-- Applies a script to 'a' and checks on the way that it covers both lists
-- without a gap, that equal runs are equal and that no two changes meet.
local function apply(script, a, b)
  local result, i, j, changed = {}, 1, 1, false
  for k = 1, #script, 5 do
    local op, i1, i2, j1, j2 = table.unpack(script, k, k + 4)
    assert.same({ i, j }, { i1, j1 })
    assert.equal(op, i2 < i1 and INSERT or j2 < j1 and DELETE or op == EQUAL and EQUAL or REPLACE)
    assert.is_true(i2 >= i1 or j2 >= j1)
    assert.is_false(changed and op ~= EQUAL)
    if op == EQUAL then
      assert.equal(i2 - i1, j2 - j1)
      for step = 0, i2 - i1 do assert.equal(a[i1 + step], b[j1 + step]) end
    end
    local from, low, high = b, j1, j2
    if op == EQUAL then from, low, high = a, i1, i2 end
    table.move(from, low, high, #result + 1, result)
    i, j, changed = i2 + 1, j2 + 1, op ~= EQUAL
  end
  assert.same({ #a + 1, #b + 1 }, { i, j })
  return result
end

-- Entries deleted plus entries inserted.
local function cost(script)
  local sum = 0
  for k = 1, #script, 5 do
    local op, i1, i2, j1, j2 = table.unpack(script, k, k + 4)
    if op ~= EQUAL then sum = sum + i2 - i1 + 1 + j2 - j1 + 1 end
  end
  return sum
end

-- The same by the longest common subsequence, cell by cell.
local function least_cost(a, b)
  local row = {}
  for j = 0, #b do row[j] = 0 end
  for i = 1, #a do
    local above_left = 0
    for j = 1, #b do
      local above = row[j]
      row[j] = a[i] == b[j] and above_left + 1 or math.max(above, row[j - 1])
      above_left = above
    end
  end
  return #a + #b - 2 * row[#b]
end

describe("parallax.core.diff", function()
  local rows = {
    { "", "", "" },
    { "abc", "abc", "equal 1-3=1-3" },
    { "", "ab", "insert 1-0=1-2" },
    { "ab", "", "delete 1-2=1-0" },
    { "abc", "axc", "equal 1-1=1-1 replace 2-2=2-2 equal 3-3=3-3" },
    { "abc", "ac", "equal 1-1=1-1 delete 2-2=2-1 equal 3-3=2-2" },
    { "ac", "abc", "equal 1-1=1-1 insert 2-1=2-2 equal 2-2=3-3" },
    { "abc", "xyz", "replace 1-3=1-3" },
    { "abcd", "xbcdy", "replace 1-1=1-1 equal 2-4=2-4 insert 5-4=5-5" },
  }
  for _, row in ipairs(rows) do
    it(("of %q and %q is %q"):format(row[1], row[2], row[3]), function()
      assert.equal(row[3], readable(core.diff(letters(row[1]), letters(row[2]))))
    end)
  end

  it("compares whole strings, by bytes", function()
    local a = { "friends", "of", "steel", "", "\0x" }
    local b = { "iron", "friends", "", "\0y" }
    assert.equal("insert 1-0=1-1 equal 1-1=2-2 delete 2-3=3-2 equal 4-4=3-3 replace 5-5=4-4", readable(core.diff(a, b)))
  end)

  it("is not misled by strings of one length and one hash", function()
    assert.equal("replace 1-1=1-1", readable(core.diff({ "declinate" }, { "macallums" }))) -- under 32-bit FNV-1a
  end)

  it("refuses what is no list of strings, naming the entry", function()
    assert.has_error(function() core.diff({ "a", 1 }, {}) end, "list 1, entry 2: string expected, got number")
    assert.has_error(function() core.diff({}, { "a", nil, "b" }) end)
    assert.has_error(function() core.diff("a", {}) end)
  end)

  it("gives the shortest script there is, and a correct one #property (seed 7)", function()
    math.randomseed(7)
    for _ = 1, 3000 do
      local size, a, b = math.random(2, 5), {}, {}
      for k = 1, math.random(0, 30) do a[k] = string.char(96 + math.random(size)) end
      for k = 1, math.random(0, 30) do b[k] = string.char(96 + math.random(size)) end
      local script = core.diff(a, b)
      assert.same(b, apply(script, a, b))
      assert.equal(least_cost(a, b), cost(script))
    end
  end)

  it("stays correct beyond the bound where scripts may be longer #property (seed 8)", function()
    math.randomseed(8)
    local a, b = {}, {}
    for k = 1, 20000 do a[k], b[k] = string.char(96 + math.random(3)), string.char(96 + math.random(3)) end
    local before = os.clock()
    local script = core.diff(a, b)
    assert.is_true(os.clock() - before < 10)
    assert.same(b, apply(script, a, b))
    -- random lists over three letters have well over half in common
    assert.is_true(cost(script) < 20000)
  end)

  it("is quick where the lists have nothing in common", function()
    local a, b = {}, {}
    for k = 1, 200000 do a[k], b[k] = "a" .. k, "b" .. k end
    assert.equal("replace 1-200000=1-200000", readable(core.diff(a, b)))
  end)
end)
