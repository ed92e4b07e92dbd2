-- The place of an office and who holds it.
local document = require "parallax.document"

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
    local found = names("“It is over,” said the Minister of Ecology, Saule Dzhan, on Friday.")
    assert.truthy(found:find("Saule Dzhan PER", 1, true))
  end)
end)
