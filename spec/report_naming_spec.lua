local compare = require "parallax.compare"
local document = require "parallax.document"
local naming = require "parallax.report.naming"

-- Everyone the section names, in whichever of its parts.
local function named_in(text)
  local list = {
    document.new { text = text, id = "a", lang = "en" },
    document.new { text = "It rained.", id = "b", lang = "en" },
  }
  local varied, same, alone = naming.sorted(compare.run(list))
  local names = {}
  for _, entry in ipairs(varied) do names[#names + 1] = entry.entity end
  table.move(same, 1, #same, #names + 1, names)
  table.move(alone[1], 1, #alone[1], #names + 1, names)
  table.sort(names)
  return table.concat(names, ", ")
end

describe("parallax.report.naming.sorted", function()
  local story = "Mayor Ada Moreno said on Monday that Lars Oban was wrong.\n"

  it("names who is in the story", function() assert.equal("Ada Moreno, Lars Oban", named_in(story)) end)

  it("leaves out who only made the report", function()
    local credits = "(Additional reporting by Peter Lund; Editing by Clara Vance)\n"
    assert.equal("Ada Moreno, Lars Oban", named_in("By Ines Falk\n\n" .. story .. "\n" .. credits))
  end)

  it("keeps a reporter whom the story names too", function()
    assert.matches("Ines Falk", named_in("By Ines Falk\n\n" .. story .. "\nInes Falk was threatened at the gate.\n"))
  end)
end)
