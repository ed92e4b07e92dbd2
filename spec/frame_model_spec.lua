local document = require "parallax.document"
local feature = require "parallax.frame.feature"
local helper = require "spec.helper"
local linear = require "parallax.frame.linear"
local model = require "parallax.frame.model"

-- Texts of two kinds that one word tells apart, and a word of both.
local function examples(n)
  local list = {}
  for k = 1, n do
    local is_sea = k % 2 == 1
    list[k] = {
      features = { is_sea and "ship" or "field", "the", "w" .. k % 5 },
      labels = { [is_sea and "sea" or "land"] = true },
    }
  end
  return list
end

describe("parallax.frame.linear", function()
  local trained = linear.train(examples(40))

  it("tells apart what a word tells apart, and gives that word as the reason", function()
    assert.same({ "sea" }, (trained:predict { "ship", "the" }))
    assert.same({ "land" }, (trained:predict { "field", "the" }))
    assert.equal("ship", trained:reasons("sea", 1)[1].feature)
    assert.equal(1, #trained:reasons("sea", 1))
  end)

  it("is the same for the same examples", function() assert.same(trained, linear.train(examples(40))) end)

  it("may give several labels, unless each example has one", function()
    local both = { features = { "ship", "field" }, labels = { sea = true, land = true } }
    local list = examples(20)
    for k = 1, 20 do list[20 + k] = both end
    assert.same({ "land", "sea" }, (linear.train(list):predict { "ship", "field" }))
    assert.equal(1, #linear.train(list, { single = true }):predict { "ship", "field" })
  end)

  it("leaves out features of too few examples", function()
    assert.is_nil(linear.train({ { features = { "once" }, labels = { a = true } } }).weights.once)
  end)
end)

describe("parallax.frame.model", function()
  it("measures on examples that were not trained on, groups kept together", function()
    local trial = model.cross_validate(examples(40), { folds = 4 })
    assert.equal(4, trial.folds)
    assert.equal(1, trial.macro_f1)
    assert.equal(20, trial.scores[1].n)
    -- Each label has one feature of its own and one group: nothing can be learnt for it.
    local list = {}
    for k = 1, 8 do
      list[k] = { features = { "w" .. k % 2 }, labels = { [("l%d"):format(k % 2)] = true }, group = k % 2 }
    end
    assert.equal(0, model.cross_validate(list, { folds = 2 }).macro_f1)
  end)

  it("reads back what it wrote, with what it is worth", function()
    local list = examples(40)
    local trained = model.train(list)
    local text = model.text(trained, {
      kind = "text", source = "a \"test\"", license = "none", note = "x", trial = model.cross_validate(list),
    })
    local folder = helper.folder { ["m.lua"] = text }
    local back = assert(model.read(folder .. "/m.lua"))
    helper.remove(folder)
    assert.equal("a \"test\"", back.meta.source)
    assert.equal(1, back.held_back[1].precision)
    assert.same({ "sea" }, (back.linear:predict { "ship" }))
  end)

  it("refuses a file that is no model", function()
    local folder = helper.folder { ["m.lua"] = "return { meta = { source = 's', license = 'l' }, labels = {} }" }
    local _, reason = model.read(folder .. "/m.lua")
    helper.remove(folder)
    assert.is_truthy(reason:find("m.lua:1: no model: no table 'bias'", 1, true))
  end)

  it("has a model of polarity that sees no names", function()
    local judge = assert(model.load("en", "polarity"))
    assert.same({ "neg", "neu", "pos" }, judge.linear.labels)
    assert.equal(3, #judge.held_back)
    assert.is_nil(model.load("de", "polarity"))
    local function judged(name)
      local doc = document.new { text = name .. " was convicted of fraud and corruption.", lang = "en" }
      return (judge.linear:predict(feature.target(doc, 1, #name)))
    end
    assert.same({ "neg" }, judged "Ada Quill")
    assert.same(judged "Ada Quill", judged "Oskar Brandeis")
  end)
end)

describe("parallax.frame.feature", function()
  local doc = document.new { text = "Ada Quill praised Oskar Brandeis. He did not fail.", lang = "en" }

  local function has(list, wanted)
    for _, item in ipairs(list) do
      if item == wanted then return true end
    end
    return false
  end

  it("masks names by their type", function()
    local features = feature.target(doc, 1, 9)
    for _, item in ipairs(features) do assert.is_nil((item:find "brandeis")) end
    assert.is_true(has(features, "r:PER"))
    assert.is_true(has(features, "r:praised"))
    assert.is_true(has(features, "rn+"))
  end)

  it("turns an evaluation round after a negation", function()
    local at = doc.text:find("He", 1, true)
    assert.is_true(has(feature.target(doc, at, at + 1), "rn~-"))
  end)

  it("sees words, pairs and beginnings of a headline", function()
    local features = feature.text(document.new { text = "Harbour closed", lang = "en" })
    for _, wanted in ipairs { "harbour", "^ harbour", "harbo*", "harbour closed" } do
      assert.is_true(has(features, wanted), wanted)
    end
  end)
end)
