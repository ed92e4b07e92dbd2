local check = require "parallax.check"

local KNOWN = { case = { "fold", "exact" }, limit = "integer", where = "string|table", any = true }

local function find(options) return check.options(options, KNOWN, "kwic.find") end

local function message(options)
  local ok, reason = pcall(find, options)
  assert.is_false(ok)
  return reason
end

describe("parallax.check.options", function()
  it("gives the options back, and an empty table for none", function()
    local options = { case = "fold", limit = 5, where = {}, any = print }
    assert.equal(options, find(options))
    assert.same({}, find(nil))
  end)

  it("names an unknown key, the nearest known one and all that there are", function()
    assert.matches("kwic.find: unknown option 'limt' (did you mean 'limit'?); known: any, case, limit, where",
      message { limt = 5 }, 1, true)
  end)

  it("suggests nothing when no known key is within two edits", function()
    local reason = message { colour = 1 }
    assert.matches("unknown option 'colour'; known:", reason, 1, true)
    assert.matches("known: none", select(2, pcall(check.options, { x = 1 }, {}, "f")), 1, true)
  end)

  it("takes the first key in the alphabet when two are as near", function()
    local _, reason = pcall(check.options, { bat = 1 }, { cat = true, hat = true }, "f")
    assert.matches("did you mean 'cat'?", reason, 1, true)
  end)

  it("names the type or the values that a key takes", function()
    assert.matches("option 'limit': integer expected, got float", message { limit = 1.5 }, 1, true)
    assert.matches("option 'where': string or table expected, got boolean", message { where = true }, 1, true)
    assert.matches([[option 'case': "fold" or "exact" expected, got 'upper']], message { case = "upper" }, 1, true)
  end)

  it("tells the same of several mistakes every time", function()
    for _ = 1, 20 do
      assert.matches("'aaa'", message { zzz = 1, aaa = 1, mmm = 1 }, 1, true)
    end
  end)

  it("blames the caller of the function that asked", function()
    local reason = message { nothing = 1 }
    assert.matches("^spec/check_spec.lua:%d+:", reason)
    assert.matches("options: table expected, got string", select(2, pcall(find, "fold")), 1, true)
  end)

  it("takes a key that is no string for unknown", function()
    assert.matches("unknown option '1'", message { "fold" }, 1, true)
  end)
end)

describe("parallax.check.nearest", function()
  it("allows two edits, and takes the first listed of two as near", function()
    assert.equal("quotes", check.nearest("qoutes", { "compare", "quotes" }))
    assert.equal("framing", check.nearest("farming", { "framing", "farmland" }))
    assert.equal("hat", check.nearest("bat", { "hat", "cat" }))
    assert.is_nil(check.nearest("annotate", { "compare", "quotes" }))
    assert.is_nil(check.nearest("", { "a", "ab" }))
    assert.is_nil(check.nearest("x", { "y" }))
  end)
end)
