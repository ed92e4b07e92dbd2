local agency = require "parallax.frame.agency"
local document = require "parallax.document"
local each_case = require "spec.cases"

local function read(text) return document.new { text = text, lang = "en" } end

describe("parallax.frame.agency.find", function()
  each_case("framing_agency", function(title, input, expected)
    it(title, function()
      local lines = {}
      for _, found in ipairs(agency.find(read(input))) do
        lines[#lines + 1] = ("%s | %s | %s"):format(found.class, found.target, found.entry)
      end
      assert.equal(expected, #lines > 0 and table.concat(lines, "\n") or "none")
    end)
  end)

  it("gives the evidence from the mention to the deed, with its voice", function()
    local doc = read 'Ada Quill said: "Oskar Brandeis was beaten."'
    local found = agency.find(doc)[2]
    assert.equal("Oskar Brandeis was beaten", doc.text:sub(found.first, found.last))
    assert.equal("attributed", found.voice)
    assert.equal("Ada Quill", found.speaker)
  end)

  it("finds nothing where a language has no lists", function()
    assert.same({}, agency.find(document.new { text = "Ada Quill wurde verhaftet.", lang = "de" }))
  end)
end)
