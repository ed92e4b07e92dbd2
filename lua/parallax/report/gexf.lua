--- A graph in GEXF, the format of Gephi: in version 1.2, since readers of later
--- ones take it too, and not the other way round. Source: gexf.net, the schema
--- of version 1.2draft.
local xml = require "parallax.report.xml"

local M = {}

local escape = xml.escape

---@class parallax.GexfField
---@field name string
---@field type "string"|"integer"|"boolean"

---@class parallax.Gexf
---@field directed boolean what edges are that do not say
---@field node_fields parallax.GexfField[]
---@field edge_fields parallax.GexfField[]
---@field nodes { id: string, label: string, values: any[] }[] `values` as in `node_fields`
---@field edges { from: string, to: string, directed?: boolean, weight?: integer, values: any[] }[] by ids of nodes

local function declared(class, fields)
  local lines = { ('    <attributes class="%s">'):format(class) }
  for k, field in ipairs(fields) do
    lines[k + 1] = ('      <attribute id="%s%d" title="%s" type="%s"/>'):format(class, k, escape(field.name),
      field.type)
  end
  lines[#lines + 1] = "    </attributes>"
  return table.concat(lines, "\n")
end

local function values_of(class, item)
  local parts = {}
  for k, value in ipairs(item.values) do
    parts[k] = ('<attvalue for="%s%d" value="%s"/>'):format(class, k, escape(tostring(value)))
  end
  return "<attvalues>" .. table.concat(parts) .. "</attvalues>"
end

local function edge_markup(edge, number)
  local type = edge.directed == nil and "" or edge.directed and ' type="directed"' or ' type="undirected"'
  local weight = edge.weight and (' weight="%d"'):format(edge.weight) or ""
  return ('      <edge id="%d" source="%s" target="%s"%s%s>%s</edge>'):format(number, escape(edge.from),
    escape(edge.to), type, weight, values_of("edge", edge))
end

--- Writes a graph.
---@param graph parallax.Gexf
---@return string xml
function M.render(graph)
  local lines = {
    '<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    "  <meta><creator>Parallax</creator></meta>",
    ('  <graph mode="static" defaultedgetype="%s">'):format(graph.directed and "directed" or "undirected"),
    declared("node", graph.node_fields), declared("edge", graph.edge_fields), "    <nodes>",
  }
  for _, node in ipairs(graph.nodes) do
    lines[#lines + 1] = ('      <node id="%s" label="%s">%s</node>'):format(escape(node.id), escape(node.label),
      values_of("node", node))
  end
  lines[#lines + 1] = "    </nodes>\n    <edges>"
  for k, edge in ipairs(graph.edges) do lines[#lines + 1] = edge_markup(edge, k) end
  lines[#lines + 1] = "    </edges>\n  </graph>\n</gexf>\n"
  return table.concat(lines, "\n")
end

return M
