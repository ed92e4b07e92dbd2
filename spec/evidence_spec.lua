local compare = require "parallax.compare"
local document = require "parallax.document"
local evidence = require "parallax.compare.evidence"
local likeness = require "parallax.likeness"
local pairing = require "parallax.pairing"
local weight = require "parallax.compare.weight"

local MAYOR = [[
Mayor Tove Lindgren opened the tram depot in Aldby on Friday.

"We waited nine winters for this," Lindgren said.

The depot holds 24 trams and a workshop.

Engineer Pavel Hruska called the roof "a cathedral of glass".
]]

local PAPER = [[
The tram depot in Aldby was opened on Friday by Tove Lindgren, the mayor.

Nine winters were a long wait, Lindgren said.

It has room for 24 vehicles.

The roof drips, Pavel Hruska said.
]]

local HALL = [=[
The hall seats 900 people.

The council did not sell the old hall.

Nobody was asked.
]=]

local ROOMS = [=[
The hall seats 650 people.

The council sold the old hall.
]=]

local function prepared(...)
  local list = {}
  for k, text in ipairs { ... } do list[k] = document.new { text = text, id = "d" .. k, lang = "en" } end
  local statements, features = compare.prepare(list).statements, {}
  for k, statement in ipairs(statements) do features[k] = statement.features end
  local found = evidence.new(list, statements, likeness.space(features, 0.3))
  pairing.each_pair(statements, function(a, b) found:note(a, b) end)
  return found, #statements
end

describe("parallax.compare.evidence", function()
  local found, n
  setup(function() found, n = prepared(MAYOR, PAPER) end)

  it("has every number between 0 and 1, or -1 and 1 where it is scaled", function()
    assert.equal(8, n)
    for a = 1, 4 do
      for b = 5, 8 do
        for name, value in pairs(found:of(a, b)) do
          local is_scaled = name == "spelling" or name == "wording" or name == "meant"
          local least = is_scaled and -1 or 0
          assert.is_true(value >= least and value <= 1, name)
        end
      end
    end
  end)

  it("is the same whichever of two statements is asked about", function()
    for a = 1, 4 do
      for b = 5, 8 do assert.same(found:of(a, b), found:of(b, a)) end
    end
  end)

  it("has all that a pair by itself is judged by", function()
    local of, n_names = found:of(1, 5), 0
    for _, name in ipairs(weight.alone) do assert.is_number(of[name], name) end
    for _ in pairs(of) do n_names = n_names + 1 end
    assert.equal(#weight.alone, n_names)
  end)

  it("knows whether both are words of somebody, and not of the same", function()
    assert.equal(0, found:of(2, 6).other_speaker)
    assert.equal(1, found:of(2, 8).other_speaker)
    assert.equal(0, found:of(3, 7).other_speaker)
  end)

  it("knows whether both are words of one speaker", function()
    assert.equal(1, found:of(2, 6).same_speaker)
    assert.equal(0, found:of(2, 8).same_speaker)
    assert.equal(0, found:of(3, 7).same_speaker)
  end)

  it("counts how many have a speaker, words of somebody, and a quotation that the other report has", function()
    for _, name in ipairs { "speakers", "said", "requoted" } do
      assert.equal(0, found:of(3, 7)[name], name)
      assert.equal(0.5, found:of(2, 7)[name], name)
      assert.equal(0.5, found:of(3, 6)[name], name)
      assert.equal(1, found:of(2, 8)[name], name)
    end
  end)

  it("knows whether both are words of somebody, or neither", function()
    assert.equal(1, found:of(2, 8).both_said)
    assert.equal(1, found:of(3, 7).both_said)
    assert.equal(0, found:of(2, 7).both_said)
  end)

  it("knows whether both open their reports", function()
    assert.equal(1, found:of(1, 5).both_lead)
    assert.equal(0, found:of(1, 6).both_lead)
  end)

  it("finds a pair more alike in spelling than what is around it", function()
    for a = 1, 4 do assert.is_true(found:of(a, a + 4).spelling > 0) end
    assert.is_true(found:of(1, 8).spelling < 0)
  end)

  it("counts figures both have", function()
    assert.equal(0.5, found:of(3, 7).figures)
    assert.equal(0, found:of(3, 5).figures)
  end)

  it("knows where one side alone denies", function()
    local hall = prepared(HALL, ROOMS)
    assert.equal(1, hall:of(2, 5).one_denies)
    assert.equal(0, hall:of(1, 5).one_denies)
  end)

  it("weighs the lighter and the heavier of the two", function()
    local leads, short = found:of(1, 5), found:of(1, 7)
    assert.is_true(short.lighter < leads.lighter)
    assert.is_true(short.lighter < short.heavier)
    assert.equal(leads.heavier, short.heavier)
  end)

  it("counts a word more where neither report has it elsewhere", function()
    assert.is_true(found:of(2, 6).sole > found:of(3, 5).sole) -- "depot" stands twice in the first
    assert.is_true(found:of(3, 5).sole > 0)
  end)

  it("tells how far apart in their reports two statements stand", function()
    assert.equal(0, found:of(1, 5).apart)
    assert.equal(0.75, found:of(1, 8).apart)
  end)

  it("tells where each of the two stands in its report, and how long the shorter one is", function()
    local hall = prepared(HALL, ROOMS)
    assert.equal(1 / 3, hall:of(1, 5).earlier)
    assert.equal(1, hall:of(1, 5).later)
    assert.equal(0.5, hall:of(3, 4).earlier)
    assert.equal(1, hall:of(3, 4).later)
    assert.equal(2 / 3, hall:of(1, 4).size)
  end)

  it("finds each statement likelier than any other of its neighbours", function()
    for a = 1, 3 do
      for b = 5, 7 do
        if b ~= a + 4 then assert.is_true(found:likely(a, a + 4) > found:likely(a, b)) end
      end
    end
  end)
end)
