local compare = require "parallax.compare"
local document = require "parallax.document"
local likeness = require "parallax.likeness"
local phrase = require "parallax.compare.phrase"
local statement = require "parallax.compare.statement"

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

  it("says which words of a link stand for one another", function()
    local found = {}
    for _, s in ipairs(compare.run(pair()).sentences[1].substitutions) do found[s.a .. "~" .. s.b] = s.relation end
    assert.equal("synonym", found["close~shut"])
    for _, s in ipairs(compare.run(pair()).sentences[1].substitutions) do assert.same({ 1, 2 }, { s.from, s.to }) end
  end)

  it("tells figures that count the same and disagree", function()
    local function disagreements(a, b)
      local list = {}
      for k, d in ipairs(compare.run(documents { a, b }).disagreements) do
        list[k] = { d.a.value, d.b.value, text_of({ documents = documents { a, b } }, d.a) }
      end
      return list
    end
    local told = "About 1,200 commuters cross the bay each morning, according to the operator."
    assert.same({ { 1200, 900, "1,200" } },
      disagreements(told, "Some 900 commuters cross the bay each morning, the operator said."))
    assert.same({ { 1200, 90, "1,200" } },
      disagreements(told, "Barely ninety travellers cross the bay each morning, the operator said."))
    assert.same({}, disagreements(told, "Around 1,250 commuters cross the bay each morning, the operator said."))
    assert.same({}, disagreements(told, "More than 1,000 commuters cross the bay each morning, the operator said."))
    assert.same({}, disagreements(told, "By nine in the morning commuters cross the bay, the operator said."))
    assert.same({}, disagreements(told, "The 1,200 commuters cross the bay on 3 boats, the operator said."))
  end)

  local function reordered(a, b)
    local kinds = {}
    for k, link in ipairs(compare.run(documents { a, b }).sentences) do
      for _, o in ipairs(link.order) do kinds[#kinds + 1] = k .. " " .. table.concat(o.kinds, ",") end
    end
    return kinds
  end

  local VOTE = "The harbour board voted on Monday to close the ferry terminal in Sandvik. "
  local TEARS = "Ines Moreau, who chairs the board, wept after the vote on the terminal. "
  local PIERS = "The piers are rotten, a diver found in April. "
  local BOTH = "The harbour board voted on Monday to close the ferry terminal in Sandvik, and Ines Moreau, "
    .. "who chairs the board, wept after the vote on the terminal. "

  it("tells statements that were merged and split", function()
    assert.same({ "1 merged" }, reordered(VOTE .. TEARS .. PIERS, BOTH .. PIERS))
    assert.same({ "1 split" }, reordered(BOTH .. PIERS, VOTE .. TEARS .. PIERS))
    assert.same({}, reordered(VOTE .. PIERS, VOTE .. PIERS))
  end)

  it("tells the statement that was moved, not those that made room", function()
    local rain = "Heavy rain drowned the music at the opening of the fair. "
    assert.same({ "3 moved" }, reordered(VOTE .. PIERS .. rain, rain .. VOTE .. PIERS))
  end)

  it("knows a phrase in marks again, in marks or not", function()
    local function statements_of(text)
      local doc = document.new { text = text, lang = "en" }
      local list = statement.of(doc, 1)
      phrase.note(doc, list)
      return list
    end
    local palace = statements_of "It ends only when its “buried seeds” are dug up, Ada Moreno said. She left by train."
    local town = statements_of "All towns should pull the buried seed out, Ada Moreno said in her speech."
    local stone = statements_of "All towns should pull the “hidden stones” out, Ada Moreno said in her speech."
    assert.is_true(phrase.is_shared(palace[1], town[1]))
    assert.is_true(phrase.is_shared(town[1], palace[1]))
    assert.is_false(phrase.is_shared(palace[1], stone[1]))
    assert.is_false(phrase.is_shared(palace[2], town[1]))
  end)

  it("links statements that little but a phrase in marks joins", function()
    local a = "The palace said on Friday that the quarrel over the lake could end only by digging up its "
      .. "“buried seeds”, a phrase that its envoys have often used when they argued that the fleet was forced to sail."
    local other = "Ada Moreno, the leader of Lirra, told the fishers over tea that one must weigh the fears of all "
      .. "towns around the lake and pull out the “%s” of it."
    assert.equal(1, #compare.run(documents { a, other:format "buried seeds" }).sentences)
    assert.equal(0, #compare.run(documents { a, other:format "hidden stones" }).sentences)
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
