-- parallax.quote.find on spec/cases/quotes.txt. A line of expectation is
--   type | source | speaker | cue | fragments of the content, joined by " + "
-- with "-" for what is not there, and "thought" after the type of what is no
-- speech.
local cases = require "spec.cases"
local document = require "parallax.document"

local function joined(text, spans)
  local parts = {}
  for k, span in ipairs(spans) do parts[k] = text:sub(span.first, span.last) end
  return #parts > 0 and table.concat(parts, " + ") or "-"
end

local function line_of(text, quote)
  return table.concat({
    quote.type .. (quote.speech and "" or " thought"), joined(text, quote.source), quote.speaker or "-",
    joined(text, quote.cue), joined(text, quote.content),
  }, " | ")
end

local function lines_of(text)
  local lines = {}
  for _, quote in ipairs(document.new({ text = text, lang = "en" }):quotes()) do
    lines[#lines + 1] = line_of(text, quote)
  end
  return table.concat(lines, "\n")
end

describe("parallax.quote.find", function()
  cases("quotes", function(title, input, expected)
    it("finds " .. title, function() assert.equal(expected, lines_of(input)) end)
  end)
end)
