local core = require "parallax.core"

local function packed(list) return string.pack(("f"):rep(#list), table.unpack(list)) end

describe("parallax.core.dot", function()
  it("sums the products of two vectors of any length", function()
    assert.equal(0, core.dot("", ""))
    assert.equal(11, core.dot(packed { 1, 2 }, packed { 3, 4 }))
    local state = 7
    local function next_number()
      state = (state * 1103515245 + 12345) % 2147483648
      return state % 17 - 8 -- whole numbers, so that no order of additions rounds
    end
    for n = 1, 40 do
      local a, b, sum = {}, {}, 0
      for k = 1, n do
        a[k], b[k] = next_number(), next_number()
        sum = sum + a[k] * b[k]
      end
      assert.equal(sum, core.dot(packed(a), packed(b)))
      assert.equal(sum, core.dot(packed(b), packed(a)))
    end
  end)

  it("refuses what is no pair of vectors of one length", function()
    assert.error_matches(function() core.dot(packed { 1, 2 }, packed { 1 }) end, "as long as the first")
    assert.error_matches(function() core.dot("abc", "abc") end, "packed floats expected")
    assert.error_matches(function() core.dot("abcd") end, "string expected")
  end)
end)
