local class = require "parallax.class"
local document = require "parallax.document"
local gather = require "parallax.gather"

describe("parallax.gather.of", function()
  it("has every value in its place, however many", function()
    for _, n in ipairs { 0, 1, 4095, 4096, 4097, 10000 } do
      local list = gather.of(n, function(i, j)
        local values = {}
        for k = i, j do values[#values + 1] = 2 * k end
        return table.unpack(values)
      end)
      assert.equal(n, #list)
      for k = 1, n do assert.equal(2 * k, list[k]) end
    end
  end)

  it("makes the words and letters of a long text", function()
    local doc = document.new { text = ("Velin met Ada Vik. "):rep(3000), lang = "en" }
    assert.same(doc:tokens():words(), doc:words())
    local letters = class.letters(doc:shapes())
    assert.equal(doc:shapes(), table.concat(letters))
    assert.equal("", letters[#letters + 1])
  end)
end)
