local document = require "parallax.document"
local entity = require "parallax.entity"
local frame = require "parallax.frame"

local function read(id, text) return document.new { id = id, source = id, text = text, lang = "en" } end

local wire = read("wire", [[
Chinese President Hu Wenli met Oleg Varga on Monday. Hu said the Ukraine conflict must end.

Kenya calls the war an colonial-style invasion. A mob came to the embassy.]])

local paper = read("paper", [[
The Chinese leader met Oleg Varga on Monday. Hu Wenli said the "Ukrainian crisis" must end.

Demonstrators came to the embassy.]])

-- "entity: label | voice | speaker" of every label of a document.
local function lines(labels, d)
  local list = {}
  for _, found in ipairs(labels) do
    if found.doc == d then
      list[#list + 1] = ("%s: %s | %s%s"):format(found.entity, found.label, found.voice,
        found.speaker and " | " .. found.speaker or "")
    end
  end
  return list
end

local function has(list, line)
  for _, other in ipairs(list) do
    if other == line then return true end
  end
  return false
end

describe("parallax.frame.labels", function()
  local documents = { wire, paper }
  local labels = frame.labels(documents, entity.group(documents))

  it("lists names and titles of an entity in both documents", function()
    assert.is_true(has(lines(labels, 1), "Hu Wenli: Chinese President | own"))
    assert.is_true(has(lines(labels, 1), "Hu Wenli: Hu | own"))
    assert.is_true(has(lines(labels, 2), "Hu Wenli: Hu Wenli | own"))
  end)

  it("puts the names of one war together, each with its voice", function()
    assert.is_true(has(lines(labels, 1), "armed conflict (Ukraine): Ukraine conflict | attributed | Hu Wenli"))
    assert.is_true(has(lines(labels, 1), "armed conflict (Ukraine): colonial-style invasion | attributed | Kenya"))
    assert.is_true(has(lines(labels, 2), "armed conflict (Ukraine): Ukrainian crisis | attributed | Hu Wenli"))
  end)

  it("puts a group of people together, whatever it is called", function()
    assert.is_true(has(lines(labels, 1), "demonstrators: mob | own"))
    assert.is_true(has(lines(labels, 2), "demonstrators: Demonstrators | own"))
  end)

  it("stands in the order of documents and positions", function()
    for k = 2, #labels do
      local a, b = labels[k - 1], labels[k]
      assert.is_true(a.doc < b.doc or a.doc == b.doc and a.first <= b.first)
    end
  end)

  it("has its evidence in the text, article and marks left out", function()
    for _, found in ipairs(labels) do
      local words = documents[found.doc].text:sub(found.first, found.last)
      assert.is_nil(found.label:find "^[Tt]he ")
      assert.is_truthy(words:find(found.label:match "%a+", 1, true))
    end
  end)

  it("lists no neutral event that one of several documents names alone", function()
    local a, b = read("a", "The ceasefire in Sudan holds. The ceasefire holds."), read("b", "It rains in Sudan.")
    for _, found in ipairs(frame.labels({ a, b }, entity.group { a, b })) do
      assert.is_nil(found.entity:find "^peace")
    end
  end)

  it("lists an event of a single document that names it in two ways", function()
    local a = read("a", "The ceasefire in Sudan holds. The truce was signed.")
    assert.is_true(has(lines(frame.labels({ a }, entity.group { a }), 1), "peace (Sudan): truce | own"))
  end)

  it("takes documents without a language", function()
    local a = document.new { text = "Путин и Си", lang = "und" }
    assert.same({}, frame.labels({ a }, entity.group { a }))
    assert.same({}, frame.labels({}, {}))
  end)
end)

describe("parallax.frame.summary.concepts", function()
  local documents = { wire, paper }
  local concepts = frame.summary.concepts(frame.labels(documents, entity.group(documents)))

  it("counts the wordings of each document, descriptions by voice", function()
    for _, concept in ipairs(concepts) do
      local total = 0
      for _, usages in pairs(concept.per) do
        for _, usage in ipairs(usages) do total = total + usage.count end
      end
      assert.equal(concept.total, total)
    end
  end)

  it("begins with what most documents name", function()
    for k = 2, #concepts do assert.is_true(concepts[k - 1].documents >= concepts[k].documents) end
  end)
end)

describe("parallax.frame.summary.attributions", function()
  it("keeps the cue and its stance for each speaker and document", function()
    local a = read("a", "Ada Quill said it rains. Ada Quill said it snows.")
    local b = read("b", "Ada Quill claims it rains.")
    local documents = { a, b }
    local list = frame.summary.attributions(documents, entity.group(documents))
    local rows = {}
    for k, found in ipairs(list) do
      rows[k] = ("%d %s: %s (%s) %d"):format(found.doc, found.speaker, found.cue, found.stance, found.count)
    end
    assert.same({ "1 Ada Quill: said (neutral) 2", "2 Ada Quill: claims (distance) 1" }, rows)
  end)
end)
