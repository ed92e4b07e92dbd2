-- parallax.quote.mark on spec/cases/quote_marks.txt. Each line is the depth of
-- a pair, "+" when the next paragraph goes on with it, "?" when its partner is
-- lost, and the pair. A pair of marks round nothing but space counts too.
local cases = require "spec.cases"
local document = require "parallax.document"
local mark = require "parallax.quote.mark"

local function lines_of(text)
  local lines = {}
  for _, m in ipairs(mark.find(document.new { text = text, lang = "en" })) do
    local state = m.closed and "" or m.lost and "?" or "+"
    lines[#lines + 1] = ("%d%s %s"):format(m.depth, state, text:sub(m.first, m.last))
  end
  return table.concat(lines, "\n")
end

describe("parallax.quote.mark.find", function()
  cases("quote_marks", function(title, input, expected)
    it("pairs " .. title, function() assert.equal(expected, lines_of(input)) end)
  end)

  it("needs no language", function()
    local doc = document.new { text = "Он сказал: «Мы не продаёмся», и ушёл.", lang = "ru" }
    local marks = mark.find(doc)
    assert.equal(1, #marks)
    assert.equal("«Мы не продаёмся»", doc.text:sub(marks[1].first, marks[1].last))
  end)

  it("keeps what stands between the marks apart from them", function()
    local text = "“Yes,” he said."
    local m = mark.find(document.new { text = text, lang = "en" })[1]
    assert.equal("Yes,", text:sub(m.inner_first, m.inner_last))
  end)
end)
