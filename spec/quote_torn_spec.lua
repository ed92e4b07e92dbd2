-- Text as it comes from bad extraction: cut anywhere, lines broken and joined, marks
-- lost and doubled, credits without an article. Whatever it is, every layer is made, and
-- every span of it stands in the text.
local cases = require "spec.cases"
local document = require "parallax.document"

local SEED <const> = 20261123
local TEXTS <const> = 1500
local PIECES <const> = 5

local GLUE <const> = {
  " ", "\n", ". ", ", ", "\n\n", "” “", ": ", " - ", "; ", "”", " “", " (", ") ", "’", "'", '"', "… ",
}

-- Each once raised an error: nothing was left of a content or a source, or a rule
-- looked behind the last token.
local TORN <const> = {
  "a contrast that others tell\nLee believes the pumps were changed for “good reasons,” even though many said so.",
  "Lee was hopeful, noting gaps “ said to Cho, ", "© Reporter, said ",
  'at (Photo: - "We by rail.“', "sure photo: and ", "May 2019, according to the\n\n",
  "told is Post’s slogan, “dark dark”.… ", "message from was that ",
  "Yard.’word was “untidy”. the comments her ", "guild's demand for ,  would ",
}

local function assert_spans(text, record, key)
  local last = 0
  for _, span in ipairs(record[key]) do
    local fits = last < span.first and span.first <= span.last and span.last <= #text
    assert.is_true(fits, ("%s %d to %d behind %d: %s"):format(key, span.first, span.last, last, text))
    if key == "content" then last = span.last end
  end
end

local function assert_layers(text)
  local doc = document.new { text = text, lang = "en" }
  local made, problem = pcall(function() return doc:framing(), doc:references() end)
  assert.is_true(made, ("%s\n%s"):format(problem, text))
  for _, quote in ipairs(doc:quotes()) do
    for _, key in ipairs { "content", "cue", "source" } do assert_spans(text, quote, key) end
  end
end

local function sentences()
  local list = {}
  cases("quotes", function(_, input)
    for line in input:gmatch "[^\n]*%S[^\n]*" do list[#list + 1] = line end
  end)
  return list
end

local function any(list) return list[math.random(#list)] end

-- A stretch of words of a line, some left out, others or marks put between.
local function torn(line)
  local words, kept = {}, {}
  for word in line:gmatch "%S+" do words[#words + 1] = word end
  local first = math.random(#words)
  for k = first, math.min(#words, first + math.random(30)) do
    local chance = math.random()
    if chance > 0.05 then kept[#kept + 1] = words[k] end
    if chance > 0.85 then kept[#kept + 1] = chance > 0.92 and any(GLUE) or any(words) end
  end
  return table.concat(kept, " ")
end

describe("torn text #property", function()
  for _, text in ipairs(TORN) do
    it("raises no error: " .. text:gsub("%s+", " "), function() assert_layers(text) end)
  end

  it("has every span within it, in order", function()
    math.randomseed(SEED)
    local lines = sentences()
    for _ = 1, TEXTS do
      local parts = {}
      for k = 1, math.random(PIECES) do parts[k] = torn(any(lines)) .. any(GLUE) end
      assert_layers(table.concat(parts))
    end
  end)
end)
