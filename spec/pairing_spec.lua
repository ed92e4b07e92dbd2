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
  local limits = { sure = 0.5, likely = 0.3, coherent = 0.2 }

  it("joins a sure pair where it is one side's best", function()
    assert.equal("1-2-3", join("aab", { { 1, 3, 0.9 }, { 2, 3, 0.6 } }, limits))
  end)

  it("joins a likely pair only where it is the best of both", function()
    assert.equal("1-3", join("aab", { { 1, 3, 0.45 }, { 2, 3, 0.4 } }, limits))
  end)

  it("joins nothing below likely", function()
    assert.equal("", join("ab", { { 1, 2, 0.29 } }, limits))
  end)

  it("keeps groups apart whose members are not alike on average", function()
    local chain = { { 1, 2, 0.9 }, { 3, 4, 0.9 }, { 2, 3, 0.6 } }
    assert.equal("1-2 3-4", join("abcd", chain, limits))
    assert.equal("1-2-3-4", join("abcd", chain, { sure = 0.5, likely = 0.3, coherent = 0.1 }))
  end)

  it("gives the same groups whatever the order of the pairs", function()
    local chain = { { 1, 2, 0.9 }, { 3, 4, 0.9 }, { 2, 3, 0.6 }, { 1, 3, 0.6 } }
    local turned = { chain[4], chain[2], chain[3], chain[1] }
    assert.equal(join("abcd", chain, limits), join("abcd", turned, limits))
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
