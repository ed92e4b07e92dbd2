local document = require "parallax.document"
local export = require "parallax.report.export"
local helper = require "spec.helper"
local json = require "parallax.json"

describe("a comparison as json", function()
  local comparison = helper.comparison()
  local text = json.encode(export.comparison(comparison))
  local result = assert(json.decode(text))

  it("has its keys in the fixed order", function()
    local at = 0
    for _, key in ipairs { "documents", "entities", "quotes", "sentences", "only", "labels", "matrix", "lineage" } do
      local first = assert(text:find('"' .. key .. '":[', at + 1, true), key)
      assert.is_true(first > at)
      at = first
    end
    assert.matches('^{"documents":%[{"id":"wire.txt","source":"Northwire","title":"Bridge opens","date":"2025%-05%-09",'
      .. '"lang":"en","text":"', text)
    assert.matches('{"doc":"wire.txt","content":%[%[41,82%]%],"cue":%[%[101,105%]%],"source":%[%[85,100%]%],'
      .. '"type":"direct",' .. '"speaker":"Ada Quill","speech":true}', text)
  end)

  it("counts members and sentences from 0", function()
    assert.same({ from = 0, to = 1, kinds = { "reworded", "marks_widened" } }, result.quotes[1].changes[1])
    assert.same({ ["wire.txt"] = { 1 }, ["post.txt"] = { 1 } }, result.matrix[1].told)
  end)

  it("points at the text it carries along", function()
    local doc = result.documents[1]
    local s, e = table.unpack(result.quotes[2].members[1].content[1])
    local first, last = utf8.offset(doc.text, s + 1), utf8.offset(doc.text, e + 1) - 1
    assert.equal("friends of the old ferry", doc.text:sub(first, last))
  end)

  it("counts bytes when asked to", function()
    local bytes = assert(json.decode(json.encode(export.comparison(comparison, "bytes"))))
    local s, e = table.unpack(bytes.quotes[2].members[1].content[1])
    assert.equal("friends of the old ferry", bytes.documents[1].text:sub(s + 1, e))
  end)

  it("writes an absent speaker as null and an empty list as []", function()
    assert.matches('"voice":"own","speaker":null}', text)
    assert.matches('"changes":%[%]', text)
  end)
end)

describe("one document as json", function()
  local doc = helper.document { id = "x", text = "É. Two." }
  local untagged = document.new { id = "x", text = "Éa. Two.", lang = "und" }

  it("has the layers asked for in the fixed order, whatever the order asked", function()
    assert.equal('{"id":"x","tokens":[{"span":[0,2]},{"span":[2,3]},{"span":[4,7]},{"span":[7,8]}],'
      .. '"sentences":[[0,3],[4,8]]}', json.encode(export.document(untagged, { "sentences", "tokens" })))
  end)

  it("has tokens with lemma and parts of speech where the language has a model", function()
    local text = helper.document { id = "x", text = "She left." }
    assert.equal('{"id":"x","tokens":[{"span":[0,3],"lemma":"she","upos":"PRON","xpos":"PRP"},'
      .. '{"span":[4,8],"lemma":"leave","upos":"VERB","xpos":"VBD"},'
      .. '{"span":[8,9],"lemma":".","upos":"PUNCT","xpos":"."}]}', json.encode(export.document(text, { "tokens" })))
  end)

  it("writes empty layers as []", function()
    assert.equal('{"id":"x","entities":[],"quotes":[],"framing":[]}',
      json.encode(export.document(doc, { "framing", "quotes", "entities" })))
  end)

  it("leaves a layer out that fails, when told how to go on", function()
    local function attempt(_, what, step) if what ~= "sentences" then return step() end end
    local object = export.document(doc, { "sentences", "quotes" }, "chars", attempt)
    assert.equal('{"id":"x","quotes":[]}', json.encode(object))
  end)

  it("counts bytes when asked to, and nothing but bytes or characters", function()
    assert.equal('{"id":"x","tokens":[{"span":[0,3]},{"span":[3,4]},{"span":[5,8]},{"span":[8,9]}]}',
      json.encode(export.document(untagged, { "tokens" }, "bytes")))
    assert.has_error(function() export.layer(doc, "tokens", "words") end,
      "export.layer: unit: \"bytes\" or \"chars\" expected, got 'words'")
  end)

  it("refuses a layer that does not exist", function()
    assert.has_error(function() export.layer(doc, "tags") end, "export.layer: no layer called 'tags'")
  end)
end)
