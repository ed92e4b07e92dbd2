local core = require "parallax.core"

-- Expression, flags, values that match, values that do not.
local rows = {
  { "say", "", { "say" }, { "says", "sa", "Say", "" } },
  { "", "", { "" }, { "a" } },
  { "s.y", "", { "say", "séy" }, { "sy", "saay" } },
  { "say|tell|", "", { "say", "tell", "" }, { "saytell" } },
  { "a(b|c(d|e))f", "", { "abf", "acdf", "acef" }, { "acf", "abdf" } },
  { "[a-c]+x?", "", { "a", "abcx" }, { "x", "dx", "abxx" } },
  { "[^a-c]", "", { "d", "é" }, { "a", "dd" } },
  { "[]a]", "", { "]", "a" }, { "[" } },
  { "[a-]+", "", { "-a-" }, { "b" } },
  { "[à-é]", "", { "é", "ç" }, { "e", "ê" } },
  { "\\d+\\s\\w+", "", { "12 men", "٣ été" }, { "twelve men", "12men" } },
  { "[\\d,]+", "", { "1,200" }, { "1.200" } },
  { "\\D\\W\\S", "", { "a-b" }, { "1-b", "ab-", "a- " } },
  { "a{3}", "", { "aaa" }, { "aa", "aaaa" } },
  { "a{2,4}", "", { "aa", "aaaa" }, { "a", "aaaaa" } },
  { "a{2,}b", "", { "aab", "aaaaaab" }, { "ab" } },
  { "a{,2}b", "", { "b", "aab" }, { "aaab" } },
  { "(ab){0}c", "", { "c" }, { "abc" } },
  { "(a*)*b", "", { "b", "aaab" }, { "a" } },
  { "(a|b)*abb", "", { "abb", "babaabb" }, { "ab", "abba" } },
  { "\\$5\\.00\\|", "", { "$5.00|" }, { "$5x00|" } },
  { "école", "c", { "École", "ÉCOLE" }, { "ecole" } },
  { "[a-f]+Z", "c", { "BADz" }, { "BADy" } },
  { "[^a]", "c", { "b" }, { "A" } },
  { "straße", "c", { "STRAßE" }, { "STRASSE" } },
  { "Erdogan", "d", { "Erdoğan" }, { "erdogan" } },
  { "erdoğan", "cd", { "ERDOGAN", "Erdog\u{306}an" }, { "erdoan" } },
  { "가나", "d", { "가나" }, { "가다" } },
  { "a.b*", "l", { "a.b*" }, { "axb" } },
  { ".", "", { "😀" }, { "" } },
}

describe("parallax.core.regex", function()
  for _, row in ipairs(rows) do
    it(("matches whole values: %s %s"):format(row[1], row[2]), function()
      local regex = assert(core.regex(row[1], row[2]))
      for _, value in ipairs(row[3]) do assert(regex:matches(value), value) end
      for _, value in ipairs(row[4]) do assert(not regex:matches(value), value) end
    end)
  end

  local faults = {
    { "a(b", 2, "the group is not closed by ')'" },
    { "a)b", 2, "')' closes no group" },
    { "[a-", 1, "the class is not closed by ']'" },
    { "x[b-a]", 3, "the range runs backwards" },
    { "[\\d-z]", 2, "a class such as \\d cannot begin or end a range" },
    { "*a", 1, "nothing to repeat; write \\ before the sign itself" },
    { "a\\", 2, "nothing follows the backslash" },
    { "a\\q", 2, "this backslash sequence has no meaning" },
    { "a{x}", 2, "a repetition is {3}, {2,4}, {2,} or {,4}" },
    { "a{4,2}", 2, "the repetition runs backwards" },
    { "(a{200}){200}", 14, "the expression is too long, its repetitions counted" },
    { ("("):rep(101), 101, "groups are nested too deep" },
  }
  for _, row in ipairs(faults) do
    it("says where it is wrong: " .. row[1]:sub(1, 20), function()
      local regex, reason, at = core.regex(row[1])
      assert.is_nil(regex)
      assert.same({ row[3], row[2] }, { reason, at })
    end)
  end

  it("takes no more than steps times bytes where backtracking would take for ever", function()
    local regex = assert(core.regex("(a?){50}a{50}"))
    assert(regex:matches(("a"):rep(50)))
    assert(not regex:matches(("a"):rep(49)))
    assert(not assert(core.regex "(a*)*b"):matches(("a"):rep(20000)))
    assert(assert(core.regex(("x|"):rep(5000))):matches "x")
  end)

  it("knows what is plain characters", function()
    assert.equal("say", core.regex("say"):literal())
    assert.equal("a.b", core.regex("a\\.b"):literal())
    assert.equal("étage", core.regex("ÉTAGE", "c"):literal())
    assert.equal("", core.regex(""):literal())
    assert.is_nil(core.regex("say|tell"):literal())
    assert.is_nil(core.regex("say?"):literal())
  end)

  it("refuses unknown flags, and use after closing", function()
    assert.has_error(function() core.regex("a", "x") end)
    local regex = core.regex "a"
    getmetatable(regex).__close(regex)
    assert.has_error(function() regex:matches "a" end)
  end)

  -- An expression as a tree, its spelling, and matching by trying everything.
  local function random_tree(random, depth)
    local kind = depth == 0 and 1 or random(6)
    if kind <= 2 then return { "char", random(3) == 1 and "b" or "a" } end
    if kind == 3 then return { "any" } end
    local one = random_tree(random, depth - 1)
    if kind == 4 then return { "repeat", one, random(0, 2), random(2, 3) } end
    return { kind == 5 and "both" or "either", one, random_tree(random, depth - 1) }
  end

  local function spelling(tree)
    local kind = tree[1]
    if kind == "char" then return tree[2] end
    if kind == "any" then return "." end
    if kind == "both" then return spelling(tree[2]) .. spelling(tree[3]) end
    if kind == "either" then return ("(%s|%s)"):format(spelling(tree[2]), spelling(tree[3])) end
    return ("(%s){%d,%d}"):format(spelling(tree[2]), tree[3], tree[4])
  end

  -- Places where a match of the tree that begins at one of 'from' can end.
  local function ends(tree, value, from)
    local to, kind = {}, tree[1]
    if kind == "both" then return ends(tree[3], value, ends(tree[2], value, from)) end
    if kind == "either" then
      for at in pairs(ends(tree[2], value, from)) do to[at] = true end
      for at in pairs(ends(tree[3], value, from)) do to[at] = true end
    elseif kind == "repeat" then
      local now = from
      for k = 0, tree[4] do
        if k >= tree[3] then for at in pairs(now) do to[at] = true end end
        now = ends(tree[2], value, now)
      end
    else
      for at in pairs(from) do
        local c = value:sub(at, at)
        if c ~= "" and (kind == "any" or c == tree[2]) then to[at + 1] = true end
      end
    end
    return to
  end

  it("agrees with trying everything #property", function()
    local seed = 20250511
    math.randomseed(seed)
    for _ = 1, 2000 do
      local tree, value = random_tree(math.random, 3), {}
      for k = 1, math.random(0, 7) do value[k] = math.random(3) == 1 and "b" or "a" end
      value = table.concat(value)
      local expected = ends(tree, value, { true })[#value + 1] == true
      assert.equal(expected, core.regex(spelling(tree)):matches(value), spelling(tree) .. " on " .. value)
    end
  end)
end)
