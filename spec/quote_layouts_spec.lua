-- Sentences by the product of verb, layout, subject and content: what each says is
-- found, whole, and as its speaker's; see spec/quote_layouts.lua.
local document = require "parallax.document"
local layouts = require "spec.quote_layouts"

local EACH <const> = 120 -- sentences of a layout
local MOST <const> = 6 -- of them that may have a hole
local SEED <const> = 20240611
local TRAPS <const> = 1500
local MOST_TRAPS <const> = 15

-- The words of spans, without the marks and commas at their ends.
local function words_of(text, spans)
  local list = {}
  for k, span in ipairs(spans) do
    list[k] = text:sub(span.first, span.last):gsub("[“”]", ""):gsub("^[%s%p]+", ""):gsub("[%s%p]+$", "")
  end
  return table.concat(list, " + ")
end

local function quotes_of(text) return document.new({ text = text .. "\n", lang = "en" }):quotes() end

-- Whether a quotation is found as it stands; a relative clause may give who it is about.
local function is_found(text, quote, found)
  local content, source = words_of(text, quote.content), words_of(text, quote.source)
  for _, other in ipairs(found) do
    if words_of(text, other.content) == content then
      local speaker = words_of(text, other.source)
      if speaker == source or source == "who" and speaker ~= "" then return true end
    end
  end
  return false
end

local function holes_of(layout)
  local holes = {}
  for _ = 1, EACH do
    local text, quotes = layouts.make(layout)
    local found = quotes_of(text)
    for _, quote in ipairs(quotes) do
      if not is_found(text, quote, found) then holes[#holes + 1] = text break end
    end
  end
  return holes
end

describe("quotations in every layout #property", function()
  for n, layout in ipairs(layouts.names()) do
    it("are found: " .. layout, function()
      math.randomseed(SEED + n)
      local holes = holes_of(layout)
      assert.is_true(#holes <= MOST, ("%d holes:\n%s"):format(#holes, table.concat(holes, "\n")))
    end)
  end

  it("are not found where the same nouns do something else", function()
    math.randomseed(SEED)
    local caught = {}
    for _ = 1, TRAPS do
      local text = layouts.trap()
      if quotes_of(text)[1] then caught[#caught + 1] = text end
    end
    assert.is_true(#caught <= MOST_TRAPS, ("%d caught:\n%s"):format(#caught, table.concat(caught, "\n")))
  end)
end)
