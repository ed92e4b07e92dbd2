local core = require "parallax.core"

describe("parallax.core.wordmap", function()
  it("finds words whatever their case and marks", function()
    local map = core.wordmap { Xi = "N", ["café"] = "c", ["it’s"] = "i" }
    assert.equal("N", map:get "XI")
    assert.equal("c", map:get "CAFE")
    assert.equal("i", map:get "it's")
    assert.is_nil(map:get "cafés")
    assert.is_nil(map:get "")
  end)

  it("takes any byte for a value, NUL and UTF-8 fragments included", function()
    local map = core.wordmap { a = "\0", b = "\xFF", [""] = "e" }
    assert.equal("\0", map:get "a")
    assert.equal("\xFF", map:get "B")
    assert.equal("e", map:get "")
  end)

  it("counts words that fold alike once", function()
    assert.equal(1, #core.wordmap { Xi = "N", XI = "N", xi = "N" })
    assert.equal(0, #core.wordmap {})
  end)

  it("raises when words that fold alike have different values", function()
    assert.error_matches(function() core.wordmap { Xi = "N", XI = "x" } end, "folds to a word that has another value")
  end)

  it("raises for values that are not one byte, and keys that are no strings", function()
    assert.error_matches(function() core.wordmap { word = "ab" } end, "'word' must be a string of one byte")
    assert.error_matches(function() core.wordmap { word = "" } end, "'word' must be a string of one byte")
    assert.error_matches(function() core.wordmap { word = 1 } end, "'word' must be a string of one byte")
    assert.error_matches(function() core.wordmap { "word" } end, "must be a string, not a number")
    assert.error_matches(function() core.wordmap "word" end, "table expected")
  end)

  it("is empty once closed", function()
    local map = core.wordmap { a = "x" }
    assert.equal("parallax.wordmap (1)", tostring(map))
    do local _ <close> = map end
    assert.is_nil(map:get "a")
    assert.equal(0, #map)
  end)

  it("is the table it was made of #property", function()
    math.randomseed(42)
    local words = {}
    for _ = 1, 5000 do
      local word = {}
      for k = 1, math.random(1, 4) do word[k] = string.char(math.random(97, 102)) end
      words[table.concat(word)] = string.char(math.random(0, 255))
    end
    local map, count = core.wordmap(words), 0
    for word, value in pairs(words) do
      count = count + 1
      assert.equal(value, map:get(word))
      assert.is_nil(map:get(word .. "z"))
    end
    assert.equal(count, #map)
  end)
end)
