local document = require "parallax.document"
local likeness = require "parallax.likeness"

local TEXTS <const> = {
  "The council elected a treasurer.",
  "A treasurer was chosen in the council election.",
  "Rain fell on the harbour.",
  "The council elected a treasurer.",
  "",
}

local function grams_of(texts)
  local documents, spans = {}, {}
  for k, text in ipairs(texts) do
    documents[k] = document.new { text = text, id = "d" .. k, lang = "en" }
    spans[k] = { doc = k, first = 1, last = #text }
  end
  return likeness.grams(documents, spans)
end

describe("parallax.likeness.grams", function()
  local grams
  setup(function() grams = grams_of(TEXTS) end)

  it("is 1 for the same words, 0 for none", function()
    assert.near(1, grams:spelling(1, 4), 1e-9)
    assert.near(1, grams:wording(1, 4), 1e-9)
    assert.equal(0, grams:wording(1, 3))
    assert.equal(0, grams:spelling(1, 5))
    assert.equal(0, grams:wording(1, 5))
  end)

  it("finds one word in another", function()
    assert.is_true(grams:spelling(1, 2) > 2 * grams:spelling(1, 3))
  end)

  it("counts pairs of words", function()
    assert.near(2 * 2 / (4 + 7), grams:wording(1, 2), 1e-9) -- "a treasurer", "the council"
  end)

  it("is the same whichever text is asked about", function()
    for a = 1, #TEXTS do
      for b = 1, #TEXTS do
        assert.equal(grams:spelling(a, b), grams:spelling(b, a))
        assert.equal(grams:wording(a, b), grams:wording(b, a))
      end
    end
  end)

  it("takes characters for what they are in any script", function()
    local other = grams_of { "выборы мэра", "выборах мэров", "дождь" }
    assert.is_true(other:spelling(1, 2) > 0.2)
    assert.equal(0, other:spelling(1, 3))
  end)
end)
