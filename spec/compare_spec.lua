local compare = require "parallax.compare"
local document = require "parallax.document"
local likeness = require "parallax.likeness"

local WIRE = [[
The harbour board voted on Monday to close the old ferry terminal in Sandvik by October.

Chairwoman Ines Moreau said the terminal was "a danger to every passenger who uses it".

About 1,200 commuters cross the bay each morning, according to the operator.

The board will publish its report on the piers next week.
]]

local REWRITE = [[
By October the old ferry terminal of Sandvik will be shut, the harbour board decided on Monday, writes Norwire.

The terminal is "a danger for all travellers", according to Ines Moreau, who chairs the board.

A petition against the plan gathered 4,000 names within two days.
]]

local function documents(texts)
  local list = {}
  for k, given in ipairs(texts) do
    list[k] = document.new {
      text = given.text or given, id = given.id or "d" .. k, source = given.source, date = given.date, lang = "en",
    }
  end
  return list
end

local function text_of(comparison, span) return comparison.documents[span.doc].text:sub(span.first, span.last) end

local function pair()
  return documents {
    { text = WIRE, source = "Norwire", date = "2025-03-03" },
    { text = REWRITE, source = "Kustbladet", date = "2025-03-04" },
  }
end

describe("parallax.compare.run", function()
  it("links statements that say the same in other words", function()
    local comparison = compare.run(pair())
    local found = {}
    for _, link in ipairs(comparison.sentences) do
      local texts = {}
      for m, member in ipairs(link.members) do texts[m] = text_of(comparison, member) end
      found[#found + 1] = texts
    end
    assert.equal(2, #found)
    assert.matches("^The harbour board voted", found[1][1])
    assert.matches("^By October the old ferry", found[1][2])
    assert.matches("^Chairwoman", found[2][1])
    assert.matches("^The terminal is", found[2][2])
  end)

  it("tells what one report has alone, and what the deriving report left out", function()
    local comparison = compare.run(pair())
    local only = {}
    for k, span in ipairs(comparison.only) do
      only[k] = { span.reason, (text_of(comparison, span):match "^%S+ %S+") }
    end
    assert.same({ { "left_out", "About 1,200" }, { "left_out", "The board" }, { "not_found", "A petition" } }, only)
  end)

  it("puts every statement into links or only, never both", function()
    local comparison = compare.run(pair())
    local linked, alone = 0, #comparison.only
    for _, link in ipairs(comparison.sentences) do linked = linked + #link.members end
    assert.equal(7, linked + alone)
    assert.equal(#comparison.sentences + alone, #comparison.matrix)
  end)

  it("derives the report that credits from the one it credits", function()
    local edges = compare.run(pair()).lineage
    assert.equal(1, #edges)
    assert.same({ 1, 2 }, { edges[1].from, edges[1].to })
    assert.equal("credit", edges[1].signals[1])
  end)

  it("abstains from a direction without credit or time", function()
    local list = documents { WIRE, (REWRITE:gsub(", writes Norwire", "")) }
    assert.same({}, compare.run(list).lineage)
  end)

  it("finds everything alone in a single document", function()
    local comparison = compare.run(documents { WIRE })
    assert.same({}, comparison.sentences)
    assert.equal(4, #comparison.only)
  end)

  it("finds nothing in common between reports on different events", function()
    local comparison = compare.run(documents {
      WIRE,
      "A cold front brings snow to the northern valleys tonight.\n\n"
        .. "Drivers should expect ice on the passes until Friday noon.\n",
    })
    assert.same({}, comparison.sentences)
  end)

  it("links every statement of an article told twice with itself", function()
    local comparison = compare.run(documents { WIRE, WIRE })
    assert.same({}, comparison.only)
    for _, link in ipairs(comparison.sentences) do
      assert.equal(2, #link.members)
      assert.equal(1, link.score)
      assert.equal(link.members[1].first, link.members[2].first)
    end
  end)

  it("gives the same links whatever the order of the documents #property", function()
    local function links_of(list)
      local comparison, found = compare.run(list), {}
      for _, link in ipairs(comparison.sentences) do
        local texts = {}
        for m, member in ipairs(link.members) do texts[m] = text_of(comparison, member) end
        table.sort(texts)
        found[#found + 1] = table.concat(texts, "|")
      end
      table.sort(found)
      return found
    end
    assert.same(links_of(documents { WIRE, REWRITE }), links_of(documents { REWRITE, WIRE }))
  end)
end)

describe("parallax.likeness", function()
  local function features(text) return likeness.features(document.new { text = text, lang = "en" }, 1, #text) end

  it("takes a number for the same however its thousands are grouped", function()
    assert.same(features("1,200 sheep").keys, features("1200 sheep").keys)
  end)

  it("takes a word and its derivation for one", function()
    assert.same(features("unilateral steps").keys, features("unilaterally stepping").keys)
  end)

  it("is 1 for equal texts and 0 for texts without a common word", function()
    local a, b, c = features("grey geese fly"), features("grey geese fly"), features("red cars stop")
    local space = likeness.space { a, b, c }
    assert.equal(1, (space:compare(a, b)))
    assert.equal(0, (space:compare(a, c)))
  end)

  it("is symmetric", function()
    local a, b = features("the geese fly south in autumn"), features("geese fly to the north")
    local space = likeness.space { a, b }
    assert.same({ space:compare(a, b) }, { space:compare(b, a) })
  end)
end)
