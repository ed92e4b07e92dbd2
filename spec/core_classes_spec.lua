local core = require "parallax.core"
local random = require "parallax.stats.random"
local random_text = require "spec.random_text"

local function has(set, letter) return letter ~= "" and set:find(letter, 1, true) ~= nil end

-- What core.chunks gives, letter by letter.
local function chunks_slowly(classes, ends, first, more, joint)
  local list, bounds, at, b = {}, table.move(ends, 1, #ends, 1, {}), 1, 1
  bounds[#bounds + 1] = #classes
  while at <= #classes do
    while bounds[b] < at do b = b + 1 end
    local function letter(k) return k <= bounds[b] and classes:sub(k, k) or "" end
    if has(first, letter(at)) then
      local k = at + 1
      while has(more, letter(k)) or has(joint, letter(k)) do
        k = k + (has(joint, letter(k)) and not has(more, letter(k)) and letter(k + 1):find "%l" and 2 or 1)
      end
      list[#list + 1], list[#list + 2] = at, classes:sub(at, k - 1)
      at = k
    else
      at = at + 1
    end
  end
  return list
end

-- A class string of up to 'most' letters.
local function class_string(rolls, letters, most)
  local list = {}
  for k = 1, rolls:integer(most) do
    local at = rolls:integer(#letters)
    list[k] = letters:sub(at, at)
  end
  return table.concat(list)
end

describe("parallax.core.chunks", function()
  it("cuts out what begins with some letters and goes on with others", function()
    assert.same({ 2, "Xo", 5, "X" }, core.chunks("oXo.X", {}, "X", "Xo", "-"))
    assert.same({}, core.chunks("", {}, "X", "X", "-"))
    assert.same({}, core.chunks("oo", { 2 }, "X", "Xo", ""))
  end)

  it("goes on behind a joint with one small letter", function()
    assert.same({ 1, "X-xX" }, core.chunks("X-xX", {}, "X", "X", "-"))
    assert.same({ 1, "X-x", 5, "X--" }, core.chunks("X-xxX--", {}, "X", "X", "-"))
  end)

  it("ends where it is told", function()
    assert.same({ 1, "XX", 3, "X" }, core.chunks("XXX", { 2, 3 }, "X", "X", "-"))
    assert.same({ 1, "X-", 4, "X" }, core.chunks("X-xX", { 2 }, "X", "X", "-"))
  end)

  it("finds what looking letter by letter finds #property", function()
    local rolls = random.new(11)
    for _ = 1, 2000 do
      local classes, ends = class_string(rolls, "XXov-x.", 30), {}
      for k = 1, #classes do if rolls:integer(6) == 1 then ends[#ends + 1] = k end end
      assert.same(chunks_slowly(classes, ends, "Xv", "Xo", "-"), core.chunks(classes, ends, "Xv", "Xo", "-"), classes)
    end
  end)

  it("refuses ends out of order or range", function()
    assert.error_matches(function() core.chunks("XX", { 2, 1 }, "X", "X", "") end, "ascending")
    assert.error_matches(function() core.chunks("XX", { 3 }, "X", "X", "") end, "ascending")
    assert.error(function() core.chunks("XX", "2", "X", "X", "") end)
  end)
end)

describe("parallax.core.overlay", function()
  it("paints letters over places, the last of them to the end", function()
    assert.equal("x1__P", core.overlay("xxxxx", { 2, 4, "1_", 5, 5, "P" }))
    assert.equal("xabbb", core.overlay("xxxxx", { 2, 3, "ab", 4, 5, "b" }))
    assert.equal("x", core.overlay("x", {}))
  end)

  it("lets the later count", function() assert.equal("abb", core.overlay("xxx", { 1, 3, "a", 2, 3, "b" })) end)

  it("refuses places outside and letters that are none", function()
    for _, list in ipairs { { 0, 1, "a" }, { 2, 1, "a" }, { 1, 3, "a" }, { 1, 1, "" }, { 1, 1 }, { 1, 1, 5 } } do
      assert.error_matches(function() core.overlay("xx", list) end, "places and letters")
    end
  end)
end)

describe("parallax.core.cased", function()
  it("puts letters into capitals where the word is, and takes them back where none is", function()
    assert.equal("pPPP7s,0", core.cased("pppp7spp", "xXAIXs,0"))
  end)

  it("makes of the letters of words what core.shapes makes #property", function()
    local words = { said = "m", he = "c", ["can"] = "z", ["mr."] = "6", ["20th"] = "d", ["the"] = "t", ["-"] = "q" }
    for text in random_text(300, 31) do
      local tokens = core.tokens(text)
      local expected, shapes = core.shapes(tokens, core.wordmap(words))
      local letters = {}
      for k, word in ipairs(tokens:words()) do letters[k] = words[word] or shapes:sub(k, k) end
      assert.equal(expected, core.cased(table.concat(letters), shapes), text)
    end
  end)

  it("refuses letters without shapes", function()
    assert.error_matches(function() core.cased("x", "xx") end, "as many")
  end)
end)

-- What core.again gives, by comparing every place with every stretch.
local function again_slowly(words, stretches, classes, letters)
  local list, taken, k = {}, {}, 1
  for s = 1, #stretches, 3 do
    for at = stretches[s], stretches[s + 1] do taken[at] = true end
  end
  while k <= #words do
    local best, number
    for s = 1, #stretches, 3 do
      local size = stretches[s + 1] - stretches[s]
      local fits = stretches[s + 2] and size < 8 and has(letters, classes:sub(k, k)) and k + size <= #words
      for n = 0, fits and size or -1 do
        fits = fits and not taken[k + n] and words[k + n] == words[stretches[s] + n]
      end
      if fits and (not best or size > best) then best, number = size, s // 3 + 1 end
    end
    if best then table.move({ k, k + best, number }, 1, 3, #list + 1, list) end
    k = k + (best or 0) + 1
  end
  return list
end

local function again(text, stretches, letters)
  local tokens = core.tokens(text)
  return core.again(tokens, stretches, core.shapes(tokens), letters or "X")
end

describe("parallax.core.again", function()
  it("finds the words of a stretch elsewhere, whatever their case behind the first", function()
    assert.same({ 4, 5, 1 }, again("Ada Vik met Ada VIK, not ada Vik", { 1, 2, true }))
  end)

  it("takes the longer of two that begin alike, and the first of equal ones", function()
    local stretches = { 1, 1, true, 3, 4, true, 6, 6, true }
    assert.same({ 8, 9, 2, 11, 11, 1 }, again("Ada , Ada Vik , Ada . Ada Vik and Ada", stretches))
  end)

  it("looks for what is sought alone, and not in any stretch", function()
    assert.same({}, again("Ada and Ada", { 1, 1, false }))
    assert.same({}, again("Ada and Ada Vik", { 1, 1, true, 3, 4, false }))
    assert.same({}, again("Ada", {}))
  end)

  it("looks for no more than eight words", function()
    local eight, nine = ("A"):rep(8, " "), ("B"):rep(9, " ")
    assert.same({ 10, 17, 1 }, again(eight .. " , " .. eight, { 1, 8, true }, "IXA"))
    assert.same({}, again(nine .. " , " .. nine, { 1, 9, true }, "IXA"))
  end)

  it("finds what comparing every place finds #property", function()
    local rolls, vocabulary = random.new(5), { "A", "a", "B", "b", "Ca", "ca", "Éa", ",", "éa" }
    for _ = 1, 1500 do
      local list, stretches, at = {}, {}, 0
      for k = 1, rolls:integer(40) do list[k] = vocabulary[rolls:integer(#vocabulary)] end
      local tokens = core.tokens(table.concat(list, " "))
      while true do
        local i = at + rolls:integer(5)
        at = i + rolls:integer(3) - 1
        if at > #tokens then break end
        table.move({ i, at, rolls:integer(4) > 1 }, 1, 3, #stretches + 1, stretches)
      end
      local shapes = core.shapes(tokens)
      local expected = again_slowly(tokens:words(), stretches, shapes, "XI")
      assert.same(expected, core.again(tokens, stretches, shapes, "XI"), table.concat(list, " "))
    end
  end)

  it("refuses stretches out of order or range, and another text's classes", function()
    for _, stretches in ipairs { { 2, 1, true }, { 1, 4, true }, { 0, 1, true }, { 2, 2, true, 1, 1, true } } do
      assert.error(function() again("Ada Vik ate", stretches) end)
    end
    assert.error_matches(function() core.again(core.tokens "Ada", {}, "XX", "X") end, "one byte a token")
  end)
end)

-- What core.numerals gives, digit by digit.
local function numerals_slowly(text, tokens)
  local list = {}
  for at in text:gmatch "%f[%d]()%d%d" do
    local k = tokens:find(at)
    if k ~= list[#list] then list[#list + 1] = k end
  end
  return list
end

describe("parallax.core.numerals", function()
  it("lists the tokens in which two digits or more begin", function()
    assert.same({ 2, 6, 7 }, core.numerals(core.tokens "The A380 and 7 of 1,200 x2012y30z"))
    assert.same({}, core.numerals(core.tokens ""))
  end)

  it("finds what looking digit by digit finds, wherever a block ends #property", function()
    for text in random_text(300, 23) do
      for _, given in ipairs { text, ("x"):rep(50) .. " 12 " .. text .. "07", text:rep(4, " 1900 x1 ") } do
        local tokens = core.tokens(given)
        assert.same(numerals_slowly(given, tokens), core.numerals(tokens), given)
      end
    end
    for shift = 55, 70 do
      local given = ("x"):rep(shift) .. " 12 345"
      assert.same({ 2, 3 }, core.numerals(core.tokens(given)))
    end
  end)
end)
