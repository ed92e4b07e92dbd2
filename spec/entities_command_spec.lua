local helper = require "spec.helper"
local json = require "parallax.json"

local north = [[{"id":"a","source":"North","lang":"en","title":"Moreno warns Oslo",]]
  .. [["text":"Norwegian President Ada Moreno warned builders in Oslo on Friday.\n\n“It is late,” Moreno said. ]]
  .. [[She left. Lars Vik stayed."}]]
local valley = [[{"id":"b","source":"Valley","lang":"en",]]
  .. [["text":"The mayor of Oslo met Ada Moreno. Mrs. Moreno smiled. Ines Falk, a builder, did not."}]]

local function entities(options, more)
  local folder = helper.folder { ["in.ndjson"] = north .. "\n" .. valley .. "\n", ["own.tsv"] = more or "" }
  local given = options:gsub("OWN", folder .. "/own.tsv")
  local out, err, status = helper.run(("lua5.4 scripts/entities.lua %s %s/in.ndjson"):format(given, folder))
  helper.remove(folder)
  return out, err, status
end

local function entity_of(result, name)
  for _, entity in ipairs(result.entities) do
    if entity.entity == name then return entity end
  end
  error("no entity " .. name)
end

describe("parallax entities", function()
  it("gives json with mentions, prominence and labels, spans in characters", function()
    local out, err, status = entities "--format json"
    assert.equal("", err)
    assert.equal(0, status)
    local result = assert(json.decode(out))
    local moreno = entity_of(result, "Ada Moreno")
    assert.equal("PER", moreno.type)
    assert.equal("a", moreno.mentions[1].doc)
    local text, span = result.documents[1].text, moreno.mentions[2].span
    local written = text:sub(utf8.offset(text, span[1] + 1), utf8.offset(text, span[2] + 1) - 1)
    assert.same({ "Norwegian President Ada Moreno", "phrase" }, { written, moreno.mentions[2].form })
    local here = moreno.outlets[1]
    assert.same({ 3, 6, true, true }, { here.mentions, here.of, here.headline, here.lead })
    assert.equal("Norwegian President Ada Moreno", here.labels[2].label)
    assert.equal(0.5, here.share)
  end)

  it("says what only one outlet names", function()
    local result = json.decode((entities "--format json"))
    assert.equal("b", entity_of(result, "Ines Falk").only)
    assert.equal(json.null, entity_of(result, "Oslo").only)
    local out = entities "--format text"
    assert.is_truthy(out:find "Named by one article only")
    assert.is_truthy(out:find("Valley   Ines Falk", 1, true))
  end)

  it("gives csv, a line for each label", function()
    local out = entities "--format csv"
    local columns = "entity,type,id,source,mentions,of,share,first,headline,lead,quoted,"
      .. "acts,acted_upon,label,form,count"
    assert.equal(columns, (out:match "^[^\r\n]*"))
    local row = "Ada Moreno,PER,b,Valley,2,4,0.5000,22,false,true,0,1,1,Mrs. Moreno,name,1"
    assert.is_truthy(out:find(row, 1, true))
  end)

  it("obeys a table of names", function()
    local out, _, status = entities("--aliases OWN --format json", "Lars Vik\tThe Builder\tORG\n")
    assert.equal(0, status)
    assert.equal("ORG", entity_of(json.decode(out), "The Builder").type)
  end)

  it("names the line of such a table that is wrong, and does nothing", function()
    local out, err, status = entities("--aliases OWN", "Lars Vik\n")
    assert.same({ "", 2 }, { out, status })
    assert.is_truthy(err:find("own.tsv:1:", 1, true))
  end)

  it("gives the same bytes on every run", function()
    for _, format in ipairs { "text", "json", "csv", "html" } do
      assert.equal((entities("--format " .. format)), (entities("--format " .. format)))
    end
  end)
end)
