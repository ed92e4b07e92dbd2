local conllu = require "parallax.report.conllu"
local document = require "parallax.document"

local function rows(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do
    if not line:find "^#" then
      local row = {}
      for cell in (line .. "\t"):gmatch "(.-)\t" do row[#row + 1] = cell end
      list[#list + 1] = row
    end
  end
  return list
end

describe("report.conllu", function()
  local doc = document.new { id = "a\n1", text = "Ana Ruiz can't go. She\tsaid so.", lang = "en" }
  local text = conllu.render(doc)

  it("has ten columns a token, numbered within the sentence", function()
    local numbers = {}
    for k, row in ipairs(rows(text)) do
      assert.equal(10, #row)
      numbers[k] = row[1]
    end
    assert.same({ "1", "2", "3", "4", "5", "6", "1", "2", "3", "4" }, numbers)
  end)

  it("tells names, missing spaces and places", function()
    local list = rows(text)
    assert.equal("NER=B-PER|TokenRange=0:3", list[1][10])
    assert.equal("NER=I-PER|TokenRange=4:8", list[2][10])
    assert.equal("SpaceAfter=No|TokenRange=9:11", list[3][10])
  end)

  it("writes ids and sentences in one line each", function()
    assert.matches("# newdoc id = a 1\n", text)
    assert.matches("# sent_id = a 1%-2\n# text = She said so%.\n", text)
  end)

  it("ends every sentence with a blank line", function()
    assert.equal(2, select(2, text:gsub("\n\n", "")))
    assert.matches("\n\n$", text)
  end)

  it("leaves what the language has no model for empty", function()
    local row = rows(conllu.render(document.new { text = "Ana", lang = "und" }))[1]
    assert.same({ "_", "_", "_" }, { row[3], row[4], row[5] })
  end)
end)
