local document = require "parallax.document"

local function resolved(text)
  local doc = document.new { text = text, lang = "en" }
  local lines = {}
  for k, r in ipairs(doc:references()) do
    lines[k] = text:sub(r.first, r.last) .. " = " .. (r.entity or r.members and table.concat(r.members, " + ") or "?")
  end
  return table.concat(lines, "\n")
end

describe("parallax.entity.references", function()
  require "spec.cases" ("entity_references", function(title, input, expected)
    it(title, function() assert.equal(expected, resolved(input)) end)
  end)

  it("gives form and rule, in order", function()
    local doc = document.new { text = "Lars Vik came. He left. The two leaders met him.", lang = "en" }
    local last = 0
    for _, r in ipairs(doc:references()) do
      assert.is_true(r.form == "pronoun" or r.form == "nominal")
      assert.is_string(r.rule)
      assert.is_true(r.first > last)
      last = r.first
    end
    assert.is_true(last > 0)
  end)

  it("is empty in a language without tables", function()
    assert.same({}, document.new { text = "He said so.", lang = "fr" }:references())
  end)

  it("does work in proportion to a sentence that never ends", function()
    local function work(n)
      local text, steps = ("Clara Vance and Anna Weber said they would go, "):rep(n), 0
      local doc = document.new { text = text, lang = "en" }
      doc:entities()
      debug.sethook(function() steps = steps + 1 end, "", 1000)
      doc:references()
      debug.sethook()
      return steps
    end
    assert.is_true(work(1200) < 4 * work(400))
  end)

  it("stands hostile text", function()
    local texts = { "", "he", ("he "):rep(3000), ("the two men "):rep(999), ('"'):rep(3000), ("the the "):rep(1000) }
    for _, text in ipairs(texts) do
      assert.is_table(document.new { text = text, lang = "en" }:references())
    end
  end)
end)
