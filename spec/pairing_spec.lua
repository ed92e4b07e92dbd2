local pairing = require "parallax.pairing"

-- Items by the letter of their document: "aab" is two of the first, one of the second.
local function items_of(letters)
  local items = {}
  for letter in letters:gmatch "." do items[#items + 1] = { doc = letter:byte() - 96 } end
  return items
end

local function join(letters, pairs_found, limits)
  local found = {}
  for k, p in ipairs(pairs_found) do found[k] = { a = p[1], b = p[2], score = p[3] } end
  local group_of = pairing.join(items_of(letters), found, limits)
  local groups, seen = {}, {}
  for k = 1, #letters do
    local group = group_of[k]
    if group and not seen[group] then
      seen[group] = true
      groups[#groups + 1] = table.concat(group, "-")
    end
  end
  return table.concat(groups, " ")
end

describe("parallax.pairing.join", function()
  local limits = { sure = 0.5, coherent = 0.2 }

  it("joins sure pairs, and two parts of one document with their whole", function()
    assert.equal("1-2-3", join("aab", { { 1, 3, 0.9 }, { 2, 3, 0.6 } }, limits))
  end)

  it("joins nothing that is not sure", function()
    assert.equal("1-3", join("aab", { { 1, 3, 0.5 }, { 2, 3, 0.49 } }, limits))
  end)

  it("takes a second item of a document only from a surer pair, if it is to", function()
    local found = { { 1, 2, 0.9 }, { 1, 3, 0.6 } }
    assert.equal("1-2-3", join("abb", found, limits))
    assert.equal("1-2-3", join("abb", found, { sure = 0.5, coherent = 0.2, split = 0.6 }))
    assert.equal("1-2", join("abb", found, { sure = 0.5, coherent = 0.2, split = 0.61 }))
    assert.equal("1-2-3", join("abc", found, { sure = 0.5, coherent = 0.2, split = 0.61 }))
  end)

  it("holds apart, if groups are to be complete, what has a pair that was not found", function()
    local found = { { 1, 2, 0.9 }, { 2, 3, 0.9 } }
    assert.equal("1-2-3", join("abc", found, limits))
    assert.equal("1-2", join("abc", found, { sure = 0.5, coherent = 0.2, complete = true }))
    found[3] = { 1, 3, 0.1 }
    assert.equal("1-2-3", join("abc", found, { sure = 0.5, coherent = 0.2, complete = true }))
  end)

  it("keeps groups apart whose members are not alike on average", function()
    local chain = { { 1, 2, 0.9 }, { 3, 4, 0.9 }, { 2, 3, 0.6 } }
    assert.equal("1-2 3-4", join("abcd", chain, limits))
    assert.equal("1-2-3-4", join("abcd", chain, { sure = 0.5, coherent = 0.1 }))
  end)

  it("gives the same groups whatever the order of the pairs", function()
    local chain = { { 1, 2, 0.9 }, { 3, 4, 0.9 }, { 2, 3, 0.6 }, { 1, 3, 0.6 } }
    local turned = { chain[4], chain[2], chain[3], chain[1] }
    assert.equal(join("abcd", chain, limits), join("abcd", turned, limits))
  end)
end)

describe("parallax.pairing.limits", function()
  local PARTS <const> = { sure = 0.5, coherent = 0.4, complete = true }

  local function limits_of(scores)
    local scored = {}
    for k, score in ipairs(scores) do scored[k] = { a = 2 * k - 1, b = 2 * k, score = score } end
    return pairing.limits(scored, PARTS)
  end

  it("asks more of reports that follow each other closely", function()
    local close, free = limits_of { 1, 1, 0 }, limits_of { 0.6, 0.5, 0.4, 0.3 }
    assert.near(0.5, close.sure, 1e-9)
    assert.is_true(free.sure < close.sure)
    assert.near(free.sure / 0.5 * 0.4, free.coherent, 1e-9)
    assert.is_true(close.complete)
    assert.is_nil(close.split)
    assert.near(0.25, pairing.limits({ { score = 1 } }, { sure = 1, coherent = 1, split = 0.25 }).split, 1e-9)
  end)

  it("sinks no further where nothing is expected", function()
    assert.same(limits_of {}, limits_of { 0.01 })
    assert.near(0.25, limits_of({}).sure, 1e-9)
  end)
end)

describe("parallax.pairing.each_pair", function()
  it("visits each pair of different documents once", function()
    local seen = {}
    pairing.each_pair(items_of "abab", function(a, b) seen[#seen + 1] = a .. "-" .. b end)
    assert.same({ "1-2", "2-3", "1-4", "3-4" }, seen)
  end)
end)

describe("parallax.pairing.each_candidate", function()
  local function visited(list, documents)
    local df, pairs_seen = {}, {}
    for _, item in ipairs(list) do
      for _, key in ipairs(item.keys) do df[key] = (df[key] or 0) + 1 end
    end
    pairing.each_candidate(list, function(item) return item end, df, documents, function(a, b)
      pairs_seen[#pairs_seen + 1] = a .. "-" .. b
    end)
    return table.concat(pairs_seen, " ")
  end

  it("visits pairs of different documents that share a feature, each once", function()
    assert.equal("1-3 2-3", visited({
      { doc = 1, keys = { "x", "y" } }, { doc = 1, keys = { "x" } }, { doc = 2, keys = { "x", "y" } },
      { doc = 2, keys = { "z" } },
    }, 2))
  end)

  it("lets a feature that very many items have propose nobody", function()
    local list = {}
    for k = 1, 60 do list[k] = { doc = k % 2 + 1, keys = { "everywhere" } } end
    assert.equal("", visited(list, 2))
  end)
end)
