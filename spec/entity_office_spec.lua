-- The place of an office and who holds it.
local document = require "parallax.document"
local knowledge = require "parallax.entity.knowledge"
local letters = require "parallax.entity.letters"
local office = require "parallax.entity.office"

local function names(text)
  local list = {}
  for _, name in ipairs(document.new({ text = text, lang = "en" }):entities()) do
    list[#list + 1] = text:sub(name.first, name.last) .. " " .. name.type
  end
  return table.concat(list, ", ")
end

describe("parallax.entity.office", function()
  it("parts the place of an office from who holds it", function()
    assert.equal("Vellmora LOC, Tove Ramm PER", names "“It is over,” President of Vellmora Tove Ramm stated.")
    assert.equal("Vellmora LOC, T. Ramm PER", names "“It is over,” President of Vellmora T. Ramm stated.")
  end)

  it("calls the place a place wherever it stands", function()
    local text = "Vellmora thanked the guests. President of Vellmora Tove Ramm stated that Vellmora was calm."
    assert.equal("Vellmora LOC, Vellmora LOC, Tove Ramm PER, Vellmora LOC", names(text))
  end)

  it("takes who bears an office for a person", function()
    local doc = document.new { text = "All is over, said the Minister of Ecology, Zeyna Dursan, today.", lang = "en" }
    local text = letters.of(doc, knowledge.of "en")
    local found = office.settle({ { i = 11, j = 12, type = "MISC", rule = "run", score = 0.5 } }, text, "en")
    assert.equal("PER", found[1].type)
    found = office.settle({ { i = 8, j = 8, type = "MISC", rule = "run", score = 0.5 } }, text, "en")
    assert.equal("MISC", found[1].type)
  end)
end)
