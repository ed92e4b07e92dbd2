local idea = require "parallax.likeness.idea"
local relation = require "parallax.likeness.relation"
local stems = require "parallax.likeness.stems"

-- How close two words are, and how many pairs were found.
local function between(a, b) return idea.related({ a, b })[1 << 32 | 2] end

local function kind_of(a, b)
  local found = relation.links { a, b }
  return found[1] and found[1].kind, #found
end

describe("parallax.likeness.idea", function()
  it("relates words that reporters put for one another", function()
    for _, row in ipairs {
      { "quit", "resigned" }, { "cops", "officers" }, { "axed", "scrapped" }, { "probe", "inquiry" },
      { "blaze", "fire" }, { "captives", "prisoners" }, { "bullying", "intimidation" },
    } do
      assert.is_true((between(row[1], row[2]) or 0) > 0.3, row[1] .. " ~ " .. row[2])
    end
  end)

  it("relates words of different things not at all, or hardly", function()
    for _, row in ipairs { { "quit", "rain" }, { "goalkeeper", "inflation" }, { "mackerel", "verdict" } } do
      assert.is_true((between(row[1], row[2]) or 0) < 0.1, row[1] .. " ~ " .. row[2])
    end
  end)

  it("says nothing of words that the table has not, and of forms of one word", function()
    assert.is_nil(between("zqxv", "brrtl"))
    assert.is_nil(between("resign", "resigned"))
    assert.same({}, idea.related {})
  end)

  it("is never as sure as the same word, and the same from both sides", function()
    local words = { "quit", "resign", "leave", "post", "departure", "fire", "blaze", "sack", "dismiss" }
    local n = 0
    for pair, strength in pairs(idea.related(words)) do
      n = n + 1
      local a, b = pair >> 32, pair & 0xffffffff
      assert.is_true(a < b)
      assert.is_true(strength > 0 and strength <= 0.8)
      assert.equal(strength, between(words[b], words[a]))
      assert.equal(strength, idea.strength(words[a], words[b]))
    end
    assert.is_true(n > 5)
  end)
end)

describe("parallax.likeness.relation.links", function()
  it("says through what two words are related", function()
    assert.equal("idea", (kind_of("cops", "detectives")))
    assert.equal("synonym", (kind_of("car", "automobile")))
    assert.equal("antonym", (kind_of("win", "lose")))
    assert.same({ nil, 0 }, { kind_of("goalkeeper", "inflation") })
  end)

  it("finds the same between two sides of few words and of many", function()
    local left, right = { "cops", "blaze", "quit" }, { "officers", "fire", "resigned" }
    local function found(padding)
      local words, count, list = {}, #left + padding, {}
      for _, each in ipairs(left) do words[#words + 1] = each end
      for k = 1, padding do words[#words + 1] = "zq" .. k end
      for _, each in ipairs(right) do words[#words + 1] = each end
      for k = 1, padding do words[#words + 1] = "xv" .. k end
      for _, link in ipairs(relation.links(words, count)) do
        if link.a <= count and link.b > count then
          list[#list + 1] = ("%s~%s %.6f"):format(words[link.a], words[link.b], link.strength)
        end
      end
      return list
    end
    assert.is_true(#found(0) >= 3)
    assert.same(found(0), found(70))
  end)

  it("finds the same between two lists, asked once or again, in parts or as a whole", function()
    local left = { "cops", "blaze", "quit", "zqx", "win" }
    local right = { "officers", "lose", "fire", "resigned", "detectives" }
    local expected, both = {}, table.move(right, 1, #right, #left + 1, table.move(left, 1, #left, 1, {}))
    for _, link in ipairs(relation.links(both, #left)) do
      if link.a <= #left and link.b > #left then
        expected[#expected + 1] = { a = link.a, b = link.b - #left, kind = link.kind, strength = link.strength }
      end
    end
    assert.is_true(#expected >= 4)
    relation.between({ left[2], left[1] }, { right[3] })
    assert.same(expected, relation.between(left, right))
    assert.same(expected, relation.between(left, right))
    local many = {}
    for k = 1, 520 do many[k] = "zq" .. k end
    assert.same({}, relation.between(many, many)) -- more pairs than are kept
    left[#left + 1] = "zqy"
    assert.same(expected, relation.between(left, right))
  end)

  it("gives each pair once, in order", function()
    local words = { "cops", "fire", "police", "blaze", "officers", "inferno", "car", "vehicle" }
    local last = 0
    for _, link in ipairs(relation.links(words)) do
      local pair = link.a << 32 | link.b
      assert.is_true(link.a < link.b and pair > last)
      last = pair
    end
    assert.is_true(last > 0)
  end)
end)

describe("parallax.likeness.stems", function()
  it("says which table is missing or no table, and what to do", function()
    local path = os.tmpname()
    local file <close> = assert(io.open(path, "wb"))
    file:write "something else"
    assert(file:close())
    assert.error_matches(function() stems.open(path, "parallax ideas 1\n") end, "not such a table")
    os.remove(path)
    assert.error_matches(function() stems.open(path, "parallax ideas 1\n") end, "make meaning")
  end)
end)
