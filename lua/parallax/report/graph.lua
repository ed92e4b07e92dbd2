--- A graph for programs that draw graphs: DOT (Graphviz) and GraphML. Every
--- name is escaped; what is no text in XML is left out.
local xml = require "parallax.report.xml"

local M = {}

local xml_string = xml.escape

---@class parallax.GraphNode
---@field id string
---@field label string
---@field away? boolean it is named, but not among the documents

---@class parallax.GraphEdge
---@field from string id of a node
---@field to string
---@field label string
---@field directed boolean

-- Graphviz reads a backslash before the quote and line ends; all else stands as it is.
local function dot_string(text)
  return '"' .. text:gsub("%c", " "):gsub("\\", "\\\\"):gsub('"', '\\"') .. '"'
end

--- The graph in the DOT language.
---@param nodes parallax.GraphNode[]
---@param edges parallax.GraphEdge[]
---@return string
function M.dot(nodes, edges)
  local lines = { "digraph lineage {", "  rankdir=LR;", "  node [shape=box];" }
  for _, node in ipairs(nodes) do
    local style = node.away and ", style=dashed" or ""
    lines[#lines + 1] = ("  %s [label=%s%s];"):format(dot_string(node.id), dot_string(node.label), style)
  end
  for _, edge in ipairs(edges) do
    local style = edge.directed and "" or ", dir=none, style=dashed"
    lines[#lines + 1] = ("  %s -> %s [label=%s%s];"):format(dot_string(edge.from), dot_string(edge.to),
      dot_string(edge.label), style)
  end
  lines[#lines + 1] = "}\n"
  return table.concat(lines, "\n")
end

--- The graph in GraphML 1.0 (Brandes et al. 2001).
---@param nodes parallax.GraphNode[]
---@param edges parallax.GraphEdge[]
---@return string
function M.graphml(nodes, edges)
  local lines = {
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="away" for="node" attr.name="away" attr.type="boolean"><default>false</default></key>',
    '  <key id="signals" for="edge" attr.name="signals" attr.type="string"/>',
    '  <graph id="lineage" edgedefault="directed">',
  }
  for _, node in ipairs(nodes) do
    local away = node.away and '<data key="away">true</data>' or ""
    lines[#lines + 1] = ('    <node id="%s"><data key="label">%s</data>%s</node>'):format(xml_string(node.id),
      xml_string(node.label), away)
  end
  for k, edge in ipairs(edges) do
    local ends = ('source="%s" target="%s"'):format(xml_string(edge.from), xml_string(edge.to))
    lines[#lines + 1] = ('    <edge id="e%d" %s directed="%s"><data key="signals">%s</data></edge>'):format(k, ends,
      tostring(edge.directed), xml_string(edge.label))
  end
  lines[#lines + 1] = "  </graph>\n</graphml>\n"
  return table.concat(lines, "\n")
end

--- A network without directions in GraphML 1.0, its nodes and edges weighted.
---@param name string of the graph
---@param nodes { label: string, type: string, mentions: integer, documents: integer }[]
---@param edges { a: integer, b: integer, sentences: integer, documents: integer }[] by number of node
---@return string
function M.network(name, nodes, edges)
  local lines = {
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="type" for="node" attr.name="type" attr.type="string"/>',
    '  <key id="mentions" for="node" attr.name="mentions" attr.type="int"/>',
    '  <key id="documents" for="all" attr.name="documents" attr.type="int"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
    ('  <graph id="%s" edgedefault="undirected">'):format(xml_string(name)),
  }
  for k, node in ipairs(nodes) do
    lines[#lines + 1] = ('    <node id="n%d"><data key="label">%s</data><data key="type">%s</data>'
      .. '<data key="mentions">%d</data><data key="documents">%d</data></node>'):format(k, xml_string(node.label),
      xml_string(node.type), node.mentions, node.documents)
  end
  for k, edge in ipairs(edges) do
    lines[#lines + 1] = ('    <edge id="e%d" source="n%d" target="n%d"><data key="weight">%d</data>'
      .. '<data key="documents">%d</data></edge>'):format(k, edge.a, edge.b, edge.sentences, edge.documents)
  end
  lines[#lines + 1] = "  </graph>\n</graphml>\n"
  return table.concat(lines, "\n")
end

return M
