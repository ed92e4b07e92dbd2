local memo = require "parallax.memo"

describe("parallax.memo.of", function()
  -- A function that counts how often it is asked.
  local function counting(generation)
    local asked = {}
    local of = memo.of(function(key)
      asked[key] = (asked[key] or 0) + 1
      return { key }
    end, generation)
    return of, asked
  end

  it("asks once for a key", function()
    local of, asked = counting()
    assert.equal(of "a", of "a")
    of "b"
    assert.same({ a = 1, b = 1 }, asked)
  end)

  it("remembers false, and hands further arguments on", function()
    local n = 0
    local of = memo.of(function(_, value)
      n = n + 1
      return value
    end)
    assert.is_false(of("a", false))
    assert.is_false(of("a", false))
    assert.equal(1, n)
  end)

  it("keeps what is asked for again, and forgets the rest", function()
    local of, asked = counting(2)
    for _, key in ipairs { "a", "b", "c", "a", "d", "a", "b" } do of(key) end
    assert.same({ a = 1, b = 2, c = 1, d = 1 }, asked)
  end)

  it("does not keep long keys", function()
    local of, asked = counting()
    local long = ("x"):rep(97)
    assert.same(of(long), of(long))
    assert.equal(2, asked[long])
  end)
end)

describe("parallax.memo.table", function()
  local function counting(generation)
    local asked = {}
    return memo.table(function(key)
      asked[key] = (asked[key] or 0) + 1
      return key ~= "no" and { key }
    end, generation), asked
  end

  it("asks once for a key, whatever its value", function()
    local of, asked = counting()
    assert.equal(of.a, of.a)
    assert.is_false(of.no)
    assert.is_false(of.no)
    assert.same({ a = 1, no = 1 }, asked)
  end)

  it("keeps two generations and forgets the rest", function()
    local of, asked = counting(2)
    for _, key in ipairs { "a", "b", "c", "a", "d", "a", "b" } do assert.same({ key }, of[key]) end
    assert.same({ a = 1, b = 2, c = 1, d = 1 }, asked)
  end)

  it("does not keep long keys", function()
    local of, asked = counting()
    local long = ("x"):rep(97)
    assert.same(of[long], of[long])
    assert.equal(2, asked[long])
  end)
end)
