local core = require "parallax.core"
local random_text = require "spec.random_text"

describe("parallax.core.charmap", function()
  it("counts characters before a byte offset", function()
    local map = core.charmap "Né à Brno"
    assert.equal(0, map:chars(0))
    assert.equal(1, map:chars(1))
    assert.equal(2, map:chars(3))
    assert.equal(9, map:chars(11))
    assert.equal(9, #map)
  end)

  it("counts over many checkpoints", function()
    local map = core.charmap(("aé€😀"):rep(1000))
    assert.equal(4000, #map)
    for k = 0, 1000 do assert.equal(4 * k, map:chars(10 * k)) end
  end)

  it("raises outside the text", function()
    local map = core.charmap "abc"
    assert.error_matches(function() map:chars(-1) end, "position out of range")
    assert.error_matches(function() map:chars(4) end, "position out of range")
    assert.equal(0, core.charmap(""):chars(0))
  end)

  it("raises once closed", function()
    local map = core.charmap "abc"
    assert.equal("parallax.charmap (3)", tostring(map))
    do local _ <close> = map end
    assert.error_matches(function() map:chars(0) end, "charmap is closed")
    assert.equal("parallax.charmap (closed)", tostring(map))
  end)

  it("agrees with utf8.len #property", function()
    for text in random_text(100, 3) do
      local map = core.charmap(text)
      for n = 0, #text do
        local chars = utf8.len(text:sub(1, n))
        if chars then assert.equal(chars, map:chars(n)) end
      end
    end
  end)
end)
