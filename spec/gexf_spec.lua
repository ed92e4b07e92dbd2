local gexf = require "parallax.report.gexf"
local helper = require "spec.helper"
local xml = require "parallax.read.xml"

-- What an XML file holds: open, close and empty tags with their attributes;
-- fails where tags do not match.
local function elements_of(text)
  local list, open = {}, {}
  for kind, first, last, name in xml.tokens(text) do
    if kind == "open" or kind == "empty" then
      local tag = { name = name, source = text:sub(first, last) }
      list[#list + 1] = tag
      if kind == "open" then open[#open + 1] = name end
    elseif kind == "close" then
      assert.equal(table.remove(open), name)
    end
  end
  assert.same({}, open)
  return list
end

local function named(list, name)
  local found = {}
  for _, tag in ipairs(list) do
    if tag.name == name then found[#found + 1] = tag end
  end
  return found
end

local function attribute(tag, name) return xml.attribute(tag.source, name) end

-- What Gephi needs of a file: ids that are there and unlike each other, values
-- of fields that are declared, of the type that they are declared with.
local function check(text)
  local list = elements_of(text)
  local nodes, types = {}, {}
  assert.equal("http://www.gexf.net/1.2draft", attribute(list[1], "xmlns"))
  for _, field in ipairs(named(list, "attribute")) do types[attribute(field, "id")] = attribute(field, "type") end
  for _, node in ipairs(named(list, "node")) do
    local id = attribute(node, "id")
    assert.is_nil(nodes[id], id)
    nodes[id] = attribute(node, "label")
  end
  for _, edge in ipairs(named(list, "edge")) do
    assert.is_string(nodes[attribute(edge, "source")])
    assert.is_string(nodes[attribute(edge, "target")])
  end
  local forms = { integer = "^%d+$", boolean = "^[tf][ra]%l+$", string = "" }
  for _, value in ipairs(named(list, "attvalue")) do
    assert.matches(forms[types[attribute(value, "for")]], attribute(value, "value"))
  end
  return nodes, #named(list, "edge")
end

describe("parallax.report.gexf", function()
  it("keeps names from being markup", function()
    local id, label = 'a"b<c>&d', "</node><x y='1'>\1\u{FFFF}"
    local nodes, edges = check(gexf.render {
      directed = true, node_fields = { { name = 'a"<', type = "string" } }, edge_fields = {},
      nodes = { { id = id, label = label, values = { "<&>" } }, { id = "e", label = "", values = { "" } } },
      edges = { { from = id, to = "e", directed = false, weight = 3, values = {} } },
    })
    assert.same({ [id] = "</node><x y='1'>  ", e = "" }, nodes)
    assert.equal(1, edges)
  end)

  it("says of an edge what differs from the others", function()
    local out = gexf.render { directed = true, node_fields = {}, edge_fields = {}, nodes = {}, edges = {
      { from = "a", to = "b", values = {} }, { from = "a", to = "b", directed = false, weight = 2, values = {} },
    } }
    assert.matches('<edge id="1" source="a" target="b">', out, 1, true)
    assert.matches('<edge id="2" source="a" target="b" type="undirected" weight="2">', out, 1, true)
  end)

  it("is what entities and lineage write, whole and without loose ends", function()
    local nodes, edges = check((helper.run "scripts/parallax entities --format gexf scripts/samples/bridge"))
    assert.equal("Ilse Toman", nodes.n1)
    assert.is_true(edges > 10)
    nodes, edges = check((helper.run "scripts/parallax lineage --format gexf scripts/samples/march"))
    assert.equal("Pacific Wire", nodes["scripts/samples/march/pacific-wire.txt"])
    assert.is_true(edges >= 1)
  end)

  it("has an attribute for each field of GraphML, with the same values", function()
    local of = {}
    for _, format in ipairs { "gexf", "graphml" } do
      local out = helper.run("scripts/parallax entities --format " .. format .. " scripts/samples/bridge")
      local _, nodes = out:gsub("<node ", "")
      local _, edges = out:gsub("<edge ", "")
      of[format] = { nodes, edges }
    end
    assert.same(of.graphml, of.gexf)
  end)
end)
