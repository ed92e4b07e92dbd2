local grammar = require "parallax.entity.grammar"
local random = require "parallax.stats.random"

local function found(letters)
  local list = {}
  local names = grammar.names[letters]
  for at = 1, #names, 3 do list[#list + 1] = names[at + 1] .. " " .. letters:sub(names[at], names[at + 2] - 1) end
  return list
end

-- The names of all stretches, by their places in the whole.
local function by_stretches(letters)
  local list, parts = {}, grammar.stretches(letters, {})
  for at = 1, #parts, 2 do
    for k, value in ipairs(grammar.names[parts[at + 1]]) do
      list[#list + 1] = k % 3 == 2 and value or value + parts[at] - 1
    end
  end
  return list
end

describe("parallax.entity.grammar", function()
  it("finds the names in letters", function()
    assert.same({ "title FX" }, found "PPFX")
    assert.same({ "body KoXnX" }, found "KoXnX")
    assert.same({}, found "D0")
  end)

  it("parts letters where no name goes on", function()
    assert.same({ 1, "PFX", 6, "KoX" }, grammar.stretches("PFXxzKoX.", {}))
    assert.same({ 2, "XX-x" }, grammar.stretches("xXX-xx", {}))
    assert.same({ 1, "PF", 3, "X" }, grammar.stretches("PFX", { 2, 3 }))
  end)

  it("finds in stretches what is in the whole #property", function()
    local rolls, letters = random.new(3), "XXXXAFFEWCBLQYGVUJPHKKI123_oottnnrvsxcz-&'\",.06dpf()"
    for _ = 1, 3000 do
      local text = {}
      for k = 1, rolls:integer(40) do
        local at = rolls:integer(#letters)
        text[k] = letters:sub(at, at)
      end
      text = table.concat(text)
      assert.same(grammar.names[text], by_stretches(text), text)
    end
  end)
end)
