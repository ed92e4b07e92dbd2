local likeness = require "parallax.likeness"

-- Three items of one document and three of another.
local ITEMS <const> = { { doc = 1 }, { doc = 1 }, { doc = 1 }, { doc = 2 }, { doc = 2 }, { doc = 2 } }
local VALUES <const> = {
  [1] = { [4] = 0.3, [5] = 0.1, [6] = 0.1 },
  [2] = { [4] = 0.3, [5] = 0.3, [6] = 0.3 },
  [3] = { [4] = 0.0, [5] = 0.0, [6] = 0.9 },
}

local function measure(a, b) return VALUES[math.min(a, b)][math.max(a, b)] end

describe("parallax.likeness.scale", function()
  local scale
  setup(function()
    scale = likeness.scale(ITEMS, measure)
    for a = 1, 3 do
      for b = 4, 6 do scale:note(a, b) end
    end
  end)

  it("takes off what else is near either of the two", function()
    -- beside 1-4 item 1 has .1 and .1, item 4 has .3 and 0
    assert.near(0.3 - (0.1 + 0.15) / 2, scale:of(1, 4), 1e-9)
    -- beside 2-6 item 2 has .3 and .3, item 6 has .9 and .1
    assert.near(0.3 - (0.3 + 0.5) / 2, scale:of(2, 6), 1e-9)
  end)

  it("is the same whichever is asked about", function()
    for a = 1, 3 do
      for b = 4, 6 do assert.equal(scale:of(a, b), scale:of(b, a)) end
    end
  end)

  it("leaves a pair as it is that stands alone", function()
    local alone = likeness.scale({ { doc = 1 }, { doc = 2 } }, function() return 0.7 end)
    alone:note(1, 2)
    assert.equal(0.7, alone:of(1, 2))
  end)

  it("measures a pair that was not noted against those that were", function()
    local some = likeness.scale(ITEMS, measure)
    some:note(1, 5)
    some:note(1, 6)
    assert.near(0.3 - 0.1 / 2, some:of(1, 4), 1e-9)
  end)
end)
