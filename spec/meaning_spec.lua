local document = require "parallax.document"
local likeness = require "parallax.likeness"
local meaning = require "parallax.likeness.meaning"

local function meanings(texts, lang)
  local features = {}
  for k, text in ipairs(texts) do
    local doc = document.new { text = text, id = "d" .. k, lang = lang or "en" }
    features[k] = likeness.features(doc, 1, #text)
  end
  return meaning.of(features, likeness.space(features).weight)
end

describe("parallax.likeness.meaning", function()
  local list
  setup(function()
    list = meanings {
      "The court sentenced the thief.", "A judge jailed the burglar.", "The goalkeeper scored twice.",
      "Zqxv brrtl.",
    }
  end)

  it("brings texts near that speak of the same in other words", function()
    assert.is_true(meaning.cosine(list[1], list[2]) > meaning.cosine(list[1], list[3]) + 0.2)
  end)

  it("has vectors of length 1", function()
    for k = 1, 3 do assert.near(1, meaning.cosine(list[k], list[k]), 1e-6) end
  end)

  it("is the same whichever of two is asked about", function()
    assert.equal(meaning.cosine(list[1], list[3]), meaning.cosine(list[3], list[1]))
  end)

  it("has none in other languages", function()
    assert.same({ false }, meanings({ "Le tribunal condamne le voleur." }, "fr"))
  end)

  it("knows nothing of a text without a word that has a vector", function()
    local alone = meanings { "Zqxv brrtl." }
    assert.equal(0, meaning.cosine(alone[1], alone[1]))
  end)
end)
