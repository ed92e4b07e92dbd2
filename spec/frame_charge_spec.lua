local document = require "parallax.document"
local frame = require "parallax.frame"
local inflection = require "parallax.frame.inflection"
local lexicon = require "parallax.lexicon"

local function charges(text)
  local doc, of = document.new { text = text, lang = "en" }, {}
  for _, word in ipairs(frame.charge.words(doc)) do of[doc.text:sub(word.first, word.last)] = word.score end
  return of
end

describe("parallax.frame.charge.words", function()
  it("ranks a loaded word over a verdict, a verdict over an evaluation, all over plain words", function()
    local of = charges "The regime met in a hall, a shameful meeting and a setback for trade."
    assert.equal(1, of.regime)
    assert.is_true(of.shameful > of.setback or of.shameful == 1)
    assert.is_true(of.setback > of.meeting)
    assert.equal(0, of.the or of.The)
  end)

  it("takes a word that ends as those of camps do for more than a plain one", function()
    local of = charges "The tablist met the spoonmakers of tablism."
    assert.is_true(of.tablism > of.spoonmakers)
  end)

  it("leaves names alone", function()
    local of = charges "Mr Grim met Ada Savage in Velin."
    assert.is_true((of.Savage or 0) < 0.5)
  end)

  it("has nothing for a language without lists", function()
    assert.same({}, frame.charge.words(document.new { text = "Das Regime tagt.", lang = "de" }))
  end)
end)

describe("parallax.frame.charge.sum", function()
  it("counts one loaded word over several weak ones", function()
    local weak = { { score = 0.2 }, { score = 0.2 }, { score = 0.2 } }
    assert.is_true(frame.charge.sum { { score = 1 } } > frame.charge.sum(weak))
    assert.equal(0, frame.charge.sum {})
  end)
end)

describe("evaluations", function()
  local function found(text)
    local list, doc = {}, document.new { text = text, lang = "en" }
    for _, record in ipairs(doc:framing()) do
      if record.kind == "evaluation" then
        list[#list + 1] = doc.text:sub(record.first, record.last) .. " " .. record.polarity .. record.grade
      end
    end
    return list
  end

  it("give good and bad with their grade, in all forms", function()
    assert.same({ "triumphed +2", "smearing -2" }, found "The club triumphed while rivals were smearing it.")
  end)

  it("are none where the part of speech is another, nor of what may be the plain word", function()
    assert.same({}, found "The council met on August 14, and again in August, to set wages of 20 pounds an hour.")
    assert.same({}, found "A grand jury met. The firm has 20 million shares outstanding. The parcel was delivered.")
    assert.same({ "august +2" }, found "The council met in an august hall on Friday evening to hear the mayor speak.")
  end)

  it("give way to a loaded word at the same place", function()
    assert.same({}, found "The regime met.")
  end)
end)

describe("the lexicon en.evaluation", function()
  it("has a class, a grade, a polarity and a reason for each group, and no word twice in one part", function()
    local seen = {}
    for _, group in ipairs(lexicon.load("en.evaluation").groups) do
      assert.is_true(group.grade >= 1 and group.grade <= 3)
      assert.is_truthy(group.polarity:find "^[-+0]$")
      assert.equal("string", type(group.reason))
      for _, part in ipairs { "adjectives", "nouns", "verbs", "phrases" } do
        for _, word in ipairs(group[part] or {}) do
          assert.equal(word:lower(), word)
          local key = part .. " " .. word
          assert.is_nil(seen[key], key)
          seen[key] = true
        end
      end
    end
  end)
end)

describe("inflection", function()
  local function has(list, word)
    for _, form in ipairs(list) do
      if form == word then return true end
    end
    return false
  end

  it("makes the regular forms of verbs, nouns and adjectives", function()
    for verb, forms in pairs {
      slam = { "slams", "slammed", "slamming" }, cry = { "cries", "cried", "crying" },
      smash = { "smashes", "smashed" }, erode = { "erodes", "eroded", "eroding" },
    } do
      for _, form in ipairs(forms) do assert.is_true(has(inflection.verb(verb), form), form) end
    end
    assert.same({ "enemy", "enemies" }, inflection.noun "enemy")
    assert.same({ "gunman", "gunmen" }, inflection.noun "gunman")
    assert.same({ "angry", "angrily" }, inflection.adjective "angry")
    assert.same({ "tragic", "tragically" }, inflection.adjective "tragic")
    assert.same({ "feeble", "feebly" }, inflection.adjective "feeble")
  end)
end)
