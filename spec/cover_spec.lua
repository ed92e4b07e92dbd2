local cover = require "parallax.cover"

-- Items by the letter of their document: "aab" is two of the first, one of the second.
local function items_of(letters)
  local items = {}
  for letter in letters:gmatch "." do items[#items + 1] = { doc = letter:byte() - 96 } end
  return items
end

local function pairs_of(list)
  local found = {}
  for k, p in ipairs(list) do found[k] = { a = p[1], b = p[2], score = p[3] } end
  return found
end

local LIMITS <const> = { sure = 0.5, split = 0.6, coherent = 0.4, least = 0.2 }

local function groups(letters, list, limits)
  local parts = cover.groups(items_of(letters), pairs_of(list), limits or LIMITS)
  for k, group in ipairs(parts) do parts[k] = table.concat(group, "-") end
  return table.concat(parts, " ")
end

describe("parallax.cover.groups", function()
  it("groups what is likely one, and nothing else", function()
    assert.equal("1-2-3", groups("abc", { { 1, 2, 0.9 }, { 2, 3, 0.8 }, { 1, 3, 0.7 } }))
    assert.equal("1-2", groups("abc", { { 1, 2, 0.5 }, { 2, 3, 0.49 } }))
    assert.equal("", groups("ab", {}))
  end)

  it("puts an item that says two things into two groups", function()
    assert.equal("1-2 2-3", groups("abc", { { 1, 2, 0.9 }, { 2, 3, 0.8 }, { 1, 3, 0.1 } }))
    assert.equal("1-2 2-3", groups("abc", { { 1, 2, 0.9 }, { 2, 3, 0.8 } }), "a pair that was not found")
  end)

  it("lets a weak pair in where the others hold it together", function()
    assert.equal("1-2-3", groups("abc", { { 1, 2, 0.9 }, { 2, 3, 0.8 }, { 1, 3, 0.2 } }))
    local list = { { 1, 2, 0.9 }, { 2, 3, 0.55 }, { 1, 3, 0.2 } }
    assert.equal("1-2 2-3", groups("abc", list, { sure = 0.5, split = 0.6, coherent = 0.6, least = 0.2 }))
  end)

  it("asks more of a pair where one of the two has a likelier partner there", function()
    assert.equal("1-2-3", groups("abb", { { 1, 2, 0.9 }, { 1, 3, 0.6 } }))
    assert.equal("1-2", groups("abb", { { 1, 2, 0.9 }, { 1, 3, 0.59 } }))
    assert.equal("1-2 1-3", groups("abc", { { 1, 2, 0.9 }, { 1, 3, 0.5 } }), "of another document")
  end)

  it("drops a group that a later one has as a part", function()
    local list = { { 1, 2, 0.9 }, { 2, 3, 0.8 }, { 1, 3, 0.2 } }
    assert.equal("1-2-3", groups("abc", list, { sure = 0.5, split = 0.6, coherent = 0.51, least = 0.2 }))
  end)

  it("does not run two statements together over a sentence that makes both", function()
    local list = { { 1, 3, 0.9 }, { 2, 4, 0.9 }, { 1, 4, 0.9 } } -- a: 1 2, b: 3 4
    assert.equal("1-2-4 1-3-4", groups("aabb", list))
  end)

  it("tells the score of a pair in either order, and none of a pair that was not found", function()
    local _, score = cover.groups(items_of "abc", pairs_of { { 1, 2, 0.3 } }, LIMITS)
    assert.equal(0.3, score(1, 2))
    assert.equal(0.3, score(2, 1))
    assert.is_nil(score(1, 3))
    assert.is_nil(score(3, 1))
  end)

  describe("#property", function()
    local function random_pairs(letters)
      local list = {}
      for a = 1, #letters do
        for b = a + 1, #letters do
          local is_found = letters:byte(a) ~= letters:byte(b) and math.random() < 0.6
          if is_found then list[#list + 1] = { a, b, math.random() } end
        end
      end
      return list
    end

    it("has each sure pair in a group, no group twice, and the same ones whatever the order", function()
      math.randomseed(20261122)
      for _ = 1, 200 do
        local letters = ("aaabbbccdd"):sub(1, math.random(2, 10))
        local list = random_pairs(letters)
        local made, seen, is_together = cover.groups(items_of(letters), pairs_of(list), LIMITS), {}, {}
        for _, group in ipairs(made) do
          local name = table.concat(group, "-")
          assert.is_nil(seen[name], name)
          seen[name] = true
          for k, a in ipairs(group) do
            for m = k + 1, #group do is_together[a .. "-" .. group[m]] = true end
          end
        end
        for _, p in ipairs(list) do
          if p[3] >= LIMITS.split then assert.is_true(is_together[p[1] .. "-" .. p[2]]) end
        end
        local turned = {}
        for k = #list, 1, -1 do turned[#turned + 1] = list[k] end
        assert.equal(groups(letters, list), groups(letters, turned))
      end
    end)
  end)
end)
