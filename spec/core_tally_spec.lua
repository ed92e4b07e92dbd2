local core = require "parallax.core"
local random = require "parallax.stats.random"

local WORDS = { the = { 1 }, is = { 1, 3 }, der = { 2 }, die = { 2, 3 }, ["łodz"] = { 3 } }

describe("parallax.core.tally", function()
  it("counts the words of a text for each class", function()
    local tally = core.tally({ the = { 1 }, is = { 1, 2 } }, 3)
    local words, scores, known, different = tally:read "The cat is. THE end: is 1"
    assert.equal(6, words)
    assert.same({ 3, 1, 0 }, scores)
    assert.same({ 4, 2, 0 }, known)
    assert.same({ 2, 1, 0 }, different)
  end)

  it("counts letters beyond ASCII to a word, and folds", function()
    local words, scores = core.tally({ ete = { 1 }, ["зима"] = { 2 } }, 2):read "Été-ЗИМА"
    assert.same({ 2, { 1, 1 } }, { words, scores })
  end)

  it("reads a text again as it did before", function()
    local tally = core.tally(WORDS, 3)
    local before = { tally:read "the is the" }
    tally:read "der die is"
    assert.same(before, { tally:read "the is the" })
  end)

  it("has nothing to say of an empty text, and without words", function()
    assert.same({ 0, { 0 }, { 0 }, { 0 } }, { core.tally({ a = { 1 } }, 1):read "" })
    assert.same({ 0 }, select(2, core.tally({}, 1):read "a b"))
  end)

  it("is what going through word by word finds #property", function()
    local pieces = { "the ", "The,", "is ", "der ", "die-", "x", "ß ", "Łodz ", "  ", "5", "é" }
    local rolls, tally = random.new(11), core.tally({ the = { 1 }, is = { 1, 3 }, der = { 2 }, die = { 2, 3 } }, 3)
    for _ = 1, 200 do
      local text = {}
      for k = 1, rolls:integer(50) do text[k] = pieces[rolls:integer(#pieces)] end
      text = table.concat(text)
      local order, times, words = {}, {}, 0
      for word in core.fold(text):gmatch "[%a\128-\255]+" do
        words = words + 1
        if not times[word] then order[#order + 1] = word end
        times[word] = (times[word] or 0) + 1
      end
      local scores, known, different = { 0, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 }
      for _, word in ipairs(order) do
        local classes = word ~= "łodz" and WORDS[word] or {}
        for _, class in ipairs(classes) do
          scores[class] = scores[class] + times[word] / #classes
          known[class], different[class] = known[class] + times[word], different[class] + 1
        end
      end
      assert.same({ words, scores, known, different }, { tally:read(text) }, text)
    end
  end)

  it("raises for what are no classes", function()
    assert.error_matches(function() core.tally({ a = { 2 } }, 1) end, "no class: 2")
    assert.error_matches(function() core.tally({ a = { 1, 1 } }, 1) end, "more classes than there are")
    assert.error_matches(function() core.tally({ a = "1" }, 1) end, "must be a list")
    assert.error_matches(function() core.tally({ { 1 } }, 1) end, "must be a string")
    assert.error_matches(function() core.tally({}, 256) end, "out of range")
  end)
end)
