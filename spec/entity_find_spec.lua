local document = require "parallax.document"
local entity = require "parallax.entity"

local function found(text)
  local doc = document.new { text = text, lang = "en" }
  local lines = {}
  for k, record in ipairs(entity.find(doc)) do
    lines[k] = record.type .. " " .. text:sub(record.first, record.last)
  end
  return table.concat(lines, "\n")
end

describe("parallax.entity.find", function()
  require "spec.cases" ("entities", function(title, input, expected)
    it(title, function() assert.equal(expected, found(input)) end)
  end)

  it("gives records in order, apart from each other, with rule and score", function()
    local text = "Ada Moreno met Lars Vik of the Ministry of Trade in Oslo."
    local last = 0
    for _, record in ipairs(entity.find(document.new { text = text, lang = "en" })) do
      assert.is_true(record.first > last and record.last >= record.first and record.last <= #text)
      assert.is_string(record.rule)
      assert.is_true(record.score > 0 and record.score <= 1)
      last = record.last
    end
    assert.is_true(last > 0)
  end)

  it("takes two names with nothing but particles between for one", function()
    local names = found "Its main expected beneficiary, Chile's Aguas del Poniente, said it had no part."
    assert.truthy(names:find(" Aguas del Poniente", 1, true), names)
  end)

  it("finds nothing in a language without tables", function()
    assert.same({}, entity.find(document.new { text = "Ada Moreno est à Paris.", lang = "fr" }))
  end)

  it("takes the outlet's own name for a body", function()
    local doc = document.new { text = "A copy was seen by Norpress on Monday.", lang = "en", source = "Norpress" }
    local record = entity.find(doc)[1]
    assert.equal("ORG", record and record.type)
  end)

  it("stands empty, lone and endless input", function()
    local texts = { "", "x", "Moreno", '"', ("“"):rep(3000), ("A "):rep(3000), ("Ada Vik "):rep(999), ("U.S."):rep(99) }
    for _, text in ipairs(texts) do
      assert.is_table(entity.find(document.new { text = text, lang = "en" }))
    end
  end)

  it("takes work in proportion to the text", function()
    local function work(n)
      local doc = document.new { text = ("Ada Moreno met Of The Ministry of X-Y In Oslo "):rep(n), lang = "en" }
      doc:tags()
      local steps = 0
      debug.sethook(function() steps = steps + 1 end, "", 1000)
      entity.find(doc)
      debug.sethook()
      return steps
    end
    work(10)
    local small, large = work(500), work(4000)
    assert.is_true(large < 8 * 1.15 * small, ("8 times the text took %.1f times the work"):format(large / small))
  end)
end)
