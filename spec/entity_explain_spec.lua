local document = require "parallax.document"
local entity = require "parallax.entity"
local helper = require "spec.helper"
local json = require "parallax.json"

local function doc_of(text, source)
  return document.new { text = text, id = source or "d", source = source, lang = "en" }
end

-- Groups phrases of one text that are handed in: their rules.
local function joined(text, phrases)
  local doc, mentions, at = doc_of(text), {}, 1
  for k, phrase in ipairs(phrases) do
    local first, last = text:find(phrase, at, true)
    mentions[k], at = { first = first, last = last }, first
  end
  local groups = entity.group({ doc }, { mentions = { mentions } })
  return groups, function(k) return groups:of(1, mentions[k]) end, mentions
end

describe("phrases that are handed in", function()
  it("join the name they stand beside or around", function()
    local _, of = joined("The carmaker Nordvind lost. Prime Minister Ada Vik won.",
      { "The carmaker Nordvind", "The carmaker", "Prime Minister", "Ada Vik" })
    assert.equal(of(1), of(2))
    assert.equal(of(4), of(3))
    assert.not_equal(of(1), of(4))
  end)

  it("join the person of their role, by state where it is named", function()
    local _, of = joined("Peruvian President Ada Vik met President Lars Holm of Denmark. The Peruvian leader won.",
      { "Ada Vik", "President Lars Holm of Denmark", "The Peruvian leader" })
    assert.equal(of(1), of(3))
    assert.not_equal(of(2), of(3))
  end)

  it("join by one head in both numbers", function()
    local _, of = joined("The tariffs rose; a tariff on steel fell.", { "The tariffs", "a tariff on steel" })
    assert.equal(of(1), of(2))
  end)

  it("are the company that was named last", function()
    local _, of = joined("Halden Ltd. sued Vik Corp. and won. The company paid.",
      { "Halden Ltd.", "Vik Corp.", "The company" })
    assert.equal(of(2), of(3))
  end)
end)

describe("the outlets", function()
  it("are known by their last word with the article", function()
    local text = "Lars Vik wrote in the Lantern that Oslo waits. The Lantern said so."
    local groups = entity.group { doc_of(text, "The Evening Lantern") }
    local first, last = text:find("Lantern", 50, true)
    assert.equal("Evening Lantern", groups:of(1, first, last).entity)
    assert.equal("outlet by its last word", groups:of(1, first, last).mentions[1].rule)
  end)
end)

describe("a gazetteer", function()
  it("finds what it has and names it so", function()
    local doc = doc_of "On friday the blue committee met."
    entity.use(doc, entity.gazetteer { { form = "blue committee", type = "ORG", entity = "Committee of Blue" } })
    local found = doc:entities()[1]
    assert.same({ "Committee of Blue", "ORG", "gazetteer" }, { found.entity, found.type, found.rule })
  end)

  it("says which line of a file is wrong", function()
    local folder = helper.folder { ["own.tsv"] = "# mine\nVik\tNOBODY\n" }
    local gazetteer, reason = entity.gazetteer(folder .. "/own.tsv")
    helper.remove(folder)
    assert.is_nil(gazetteer)
    assert.is_truthy(reason:find("own.tsv:2:", 1, true))
  end)
end)

describe("a network", function()
  it("has an edge for two that a sentence names together", function()
    local docs = { doc_of "Ada Moreno met Lars Vik in Oslo. Ada Moreno left Oslo." }
    local network = entity.network(docs, entity.group(docs))
    local edges = {}
    for k, edge in ipairs(network.edges) do
      local a, b = network.nodes[edge.a].group.entity, network.nodes[edge.b].group.entity
      edges[k] = ("%s-%s %d"):format(a, b, edge.sentences)
    end
    assert.same({ "Ada Moreno-Oslo 2", "Ada Moreno-Lars Vik 1", "Oslo-Lars Vik 1" }, edges)
  end)
end)

describe("a profile", function()
  it("counts who acts and who is acted upon", function()
    local docs = { doc_of "Ada Moreno sued Lars Vik. Lars Vik was arrested by Ada Moreno." }
    local profiles = entity.profiles(docs, entity.group(docs))
    assert.same({ 2, 0 }, { profiles[1].documents[1].acts, profiles[1].documents[1].acted_upon })
    assert.same({ 0, 2 }, { profiles[2].documents[1].acts, profiles[2].documents[1].acted_upon })
  end)
end)

describe("parallax explain", function()
  it("says of each mention what joined it, and why", function()
    local out, err, status = helper.run "scripts/parallax explain --name Toman --format json scripts/samples/bridge"
    assert.same({ "", 0 }, { err, status })
    local group = json.decode(out).groups[1]
    assert.equal("Ilse Toman", group.entity)
    for _, m in ipairs(group.mentions) do assert(type(m.reason) == "string", m.rule .. " has no reason") end
  end)

  it("wants a name", function()
    local _, err, status = helper.run "scripts/parallax explain scripts/samples/bridge"
    assert.equal(2, status)
    assert.is_truthy(err:find("--name", 1, true))
  end)
end)
