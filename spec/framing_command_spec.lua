local helper = require "spec.helper"
local json = require "parallax.json"

local a = [[{"id":"a","source":"North","lang":"en",]]
  .. [["text":"The regime fell. “We won,” Ada Quill said. Kenya says it was a sham."}]]
local b = [[{"id":"b","source":"Valley","lang":"en",]]
  .. [["text":"The government fell. Ada Quill claims they won. The ‘victory’ party was loud."}]]

local function framing(options, content)
  local folder = helper.folder { ["in.ndjson"] = content or (a .. "\n" .. b .. "\n") }
  local out, err, status = helper.run(("lua5.4 scripts/framing.lua %s %s/in.ndjson"):format(options, folder))
  helper.remove(folder)
  return out, err, status
end

describe("parallax framing", function()
  it("gives json with documents, labels, framing and attributions, spans in characters", function()
    local out, err, status = framing "--format json"
    assert.equal("", err)
    assert.equal(0, status)
    local result = assert(json.decode(out))
    assert.equal("a", result.documents[1].id)
    local text, found = result.documents[1].text, {}
    for _, record in ipairs(result.framing) do
      if record.doc == "a" then
        local first, last = utf8.offset(text, record.span[1] + 1), utf8.offset(text, record.span[2] + 1) - 1
        found[#found + 1] = record.kind .. ": " .. text:sub(first, last)
      end
    end
    assert.same({ "loaded: regime", "loaded: sham" }, found)
    assert.equal("Ada Quill", result.attributions[1].speaker)
    assert.is_true(#result.labels > 0)
  end)

  it("gives ndjson, one object a document, in input order", function()
    local out = framing "--format ndjson"
    local ids = {}
    for line in out:gmatch "[^\n]+" do ids[#ids + 1] = json.decode(line).id end
    assert.same({ "a", "b" }, ids)
  end)

  it("gives csv with the reason of every hit", function()
    local out = framing "--format csv"
    assert.is_truthy(out:find "^id,source,kind,words,target,voice,speaker,start,end,rule,entry,class,reason")
    assert.is_truthy(out:find("a,North,loaded,regime,,own,", 1, true))
    assert.is_truthy(out:find("b,Valley,scare,victory,,scare,", 1, true))
  end)

  it("shows in text who says and who claims, and whose the loaded word is", function()
    local out, _, status = framing "--format text"
    assert.equal(0, status)
    assert.is_truthy(out:find("claims [distance]", 1, true))
    assert.is_truthy(out:find("said by Kenya", 1, true))
    assert.is_truthy(out:find("in scare quotes", 1, true))
  end)

  it("gives the same bytes on every run", function()
    for _, format in ipairs { "text", "json", "csv", "html" } do
      assert.equal(framing("--format " .. format), (framing("--format " .. format)))
    end
  end)

  it("tells who does and who is done to, and how well the model of polarity judges", function()
    local result = assert(json.decode((framing "--format json")))
    local kinds = {}
    for _, found in ipairs(result.portrayal) do kinds[found.kind] = true end
    assert.same({ agency = true, polarity = true }, kinds)
    local out = framing("--format text"):gsub("%s+", " ")
    assert.is_truthy(out:find("Held back from training: neg precision", 1, true))
    assert.is_truthy(out:find("Who gets to speak", 1, true))
  end)

  it("prints no test between few articles, and why", function()
    local out, _, status = framing "--format text --by source"
    assert.equal(0, status)
    assert.is_truthy(out:find("Evidence only: no test below 10 articles a group: North has 1, Valley has 1.", 1, true))
    assert.is_truthy(out:gsub("%s+", " "):find("Prior: the 2 articles compared, together, worth 500 words.", 1, true))
    assert.is_nil(out:find("G2", 1, true))
    local keyness = assert(json.decode((framing "--format json --by source"))).keyness
    assert.equal("the 2 articles compared, together", keyness.prior)
    assert.equal("no test below 10 articles a group: North has 1, Valley has 1", keyness.untested)
    for _, key in ipairs(keyness.keys) do assert.same({ json.null, json.null }, { key.p, key.g2 }) end
  end)

  it("tests where every outlet has articles enough", function()
    local lines = {}
    for k = 1, 20 do
      local words = k % 2 == 0 and "The ferries sail on in the sunshine." or "The ferries sink in the storm."
      lines[k] = json.encode { id = "d" .. k, source = k % 2 == 0 and "North" or "Valley", lang = "en", text = words }
    end
    local content = table.concat(lines, "\n") .. "\n"
    local keyness = assert(json.decode((framing("--format json --by source", content)))).keyness
    assert.equal(json.null, keyness.untested)
    assert.equal(#keyness.keys, keyness.tests)
    assert.is_true(keyness.keys[1].q < 0.05 and keyness.keys[1].low <= keyness.keys[1].high)
    assert.is_truthy((framing("--format text --by source", content)):find("G2", 1, true))
  end)

  it("refuses a list of frames that it cannot read as wrong usage", function()
    local _, err, status = framing "--lexicon no/such/list.tsv"
    assert.equal(2, status)
    assert.is_truthy(err:find("no/such/list.tsv", 1, true))
  end)

  it("says of an article without findings that there are none", function()
    local out, _, status = framing("--format text", [[{"id":"c","lang":"en","text":"It rains."}]])
    assert.equal(0, status)
    assert.is_truthy(out:find("None was found", 1, true))
  end)
end)
