local helper = require "spec.helper"
local json = require "parallax.json"
local parallax = require "parallax"
local rule = require "parallax.report.rule"

local TEXT = 'Ada Quill, the mayor, said on Monday that the ferry "may never sail again".\n\n'
  .. "She called the closure a siege of the island.\n"

local function explained(words, format)
  local folder = helper.folder { ["a.txt"] = TEXT }
  local out, err, code = helper.run(("%s/scripts/parallax explain %s --format %s a.txt"):format(helper.root, words,
    format), folder)
  helper.remove(folder)
  return out, err, code
end

describe("parallax explain --words", function()
  it("finds every record that holds the words, with its rule in words", function()
    local found = assert(json.decode((explained("--words 'ada QUILL'", "json"))))
    assert.equal("ada QUILL", found.words)
    assert.equal(1, #found.places)
    assert.same({ 0, 9 }, found.places[1].span)
    local layers = {}
    for k, record in ipairs(found.places[1].records) do
      layers[k] = record.layer
      assert.is_true(record.span[1] <= 0 and record.span[2] >= 9)
      assert.is_string(record.reason)
    end
    assert.same({ "entities", "quotes" }, layers)
  end)

  it("has references, parts of quotations and framing", function()
    local out = explained("--words she", "text")
    assert.matches("references: pronoun, Ada", out, 1, true)
    out = explained("--words siege", "ndjson")
    assert.matches('"layer":"quotes"', out, 1, true)
    assert.matches('"layer":"framing"', out, 1, true)
  end)

  it("has the columns of explain in CSV", function()
    local out = explained("--words siege", "csv")
    assert.equal(parallax.report.csv.record(require("parallax.report.explain").columns, 9), out:match "^[^\n]*\n")
    assert.matches("\nAda Quill,quotes,a.txt,", out, 1, true)
  end)

  it("says that words stand nowhere, or that nothing holds them", function()
    assert.matches("These words stand in none of the articles.", explained("--words zebra", "text"), 1, true)
    assert.matches("no record holds them", explained("--words on", "text"), 1, true)
  end)

  it("wants to know what to explain", function()
    local _, err, code = explained("", "text")
    assert.equal(2, code)
    assert.matches("--name NAME or --words WORDS", err, 1, true)
  end)
end)

describe("the rules of names and quotations", function()
  it("all have words", function()
    for doc in parallax.read.open { "scripts/samples", "spec/fixtures" } do
      for _, layer in ipairs { "entities", "quotes" } do
        for _, record in ipairs(doc:layer(layer)) do
          assert.is_string(rule.words(layer, record.rule), layer .. ": " .. record.rule)
        end
      end
    end
  end)
end)
