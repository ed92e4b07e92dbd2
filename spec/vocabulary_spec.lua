local core = require "parallax.core"
local helper = require "spec.helper"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local order = require "parallax.order"
local vocabulary = require "parallax.vocabulary"

describe("parallax.vocabulary", function()
  local doc = helper.document { id = "x", text = "The harbour office said that the harbour was shut." }

  it("paints words, finds phrases and tells words as the primitives for one list do", function()
    local list, letters = { "harbour office", "harbour" }, { { "d", { "the" } }, { "v", { "said" } } }
    assert.equal("d..v.d....", vocabulary.paint(doc, letters, ("."):rep(10)))
    assert.same(lexicon.matcher(list):find(doc:tokens()), vocabulary.find(doc, list))
    assert.same(doc:tokens():words(), vocabulary.words(doc))
  end)

  it("knows of a document what lists are asked about that come later", function()
    assert.same({}, vocabulary.find(doc, { "ferry" }))
    assert.same({ 9, 9, 1 }, vocabulary.find(doc, { "shut" }))
    assert.equal(".........x", vocabulary.paint(doc, { { "x", { "." } } }, ("."):rep(10)))
  end)
end)

describe("parallax.one_of", function()
  it("says whether a letter is one of several, and of none outside the text", function()
    assert.is_true(one_of["dz-"].z)
    assert.is_true(one_of["dz-"]["-"])
    assert.is_nil(one_of["dz-"].x)
    assert.is_nil(one_of["dz-"][""])
  end)
end)

describe("parallax.order.sort", function()
  local function by_key(a, b) return a.key < b.key end

  it("sorts what is nearly in order and what is not, equal things in their order #property", function()
    math.randomseed(20262)
    for round = 1, 200 do
      local list = {}
      for k = 1, math.random(0, 60) do list[k] = { key = round % 2 == 0 and k // 3 or math.random(9), number = k } end
      if #list > 3 then list[1], list[3] = list[3], list[1] end
      for k, record in ipairs(list) do record.number = k end
      order.sort(list, by_key)
      for k = 2, #list do
        local a, b = list[k - 1], list[k]
        assert.is_true(a.key < b.key or a.key == b.key and a.number < b.number)
      end
    end
  end)
end)

describe("parallax.core.places", function()
  it("gives the places of some letters", function()
    assert.same({ 2, 4 }, core.places("xvxs", "vs"))
    assert.same({}, core.places("xvxs", ""))
  end)
end)
