--- Who derives from whom: the graph for programs that draw, and what each edge
--- rests on.
local gexf = require "parallax.report.gexf"
local graph = require "parallax.report.graph"
local label = require "parallax.report.label"

local M = {}

local most_phrases <const> = 5 -- rare phrases shown of an edge

local function away_id(name) return "not at hand: " .. name end

-- Documents as nodes, then the outlets that are credited but not at hand.
local function nodes_of(comparison)
  local nodes, labels, has = {}, label.of(comparison.documents), {}
  for k, doc in ipairs(comparison.documents) do nodes[k] = { id = doc.id, label = labels[k] } end
  for _, edge in ipairs(comparison.lineage) do
    if type(edge.from) == "string" and not has[edge.from] then
      has[edge.from] = true
      nodes[#nodes + 1] = { id = away_id(edge.from), label = edge.from, away = true }
    end
  end
  return nodes
end

local function edges_of(comparison)
  local edges, documents = {}, comparison.documents
  for k, edge in ipairs(comparison.lineage) do
    local from = documents[edge.from] and documents[edge.from].id or away_id(edge.from)
    edges[k] = { from = from, to = documents[edge.to].id, label = table.concat(edge.signals, ", "), directed = true }
  end
  for _, kin in ipairs(comparison.akin) do
    edges[#edges + 1] = { from = documents[kin.a].id, to = documents[kin.b].id,
      label = table.concat(kin.signals, ", "), directed = false }
  end
  return edges
end

--- The lineage in the DOT language.
---@param comparison parallax.Comparison
---@return string
function M.dot(comparison) return graph.dot(nodes_of(comparison), edges_of(comparison)) end

--- The lineage as GraphML.
---@param comparison parallax.Comparison
---@return string
function M.graphml(comparison) return graph.graphml(nodes_of(comparison), edges_of(comparison)) end

--- The lineage in GEXF, for Gephi.
---@param comparison parallax.Comparison
---@return string
function M.gexf(comparison)
  local nodes, edges = nodes_of(comparison), edges_of(comparison)
  for _, node in ipairs(nodes) do node.values = { node.away or false } end
  for _, edge in ipairs(edges) do edge.values = { edge.label } end
  return gexf.render {
    directed = true, nodes = nodes, edges = edges,
    node_fields = { { name = "away", type = "boolean" } }, edge_fields = { { name = "signals", type = "string" } },
  }
end

local function percent(share) return ("%d%%"):format(math.floor(share * 100 + 0.5)) end

local function quoted(list)
  local parts = {}
  for k = 1, math.min(#list, most_phrases) do parts[k] = "“" .. list[k] .. "”" end
  if #list > most_phrases then parts[#parts + 1] = ("%d more"):format(#list - most_phrases) end
  return table.concat(parts, ", ")
end

-- What an edge rests on, besides its credit, a line each.
local function grounds_of(edge)
  local list, has = {}, {}
  for _, signal in ipairs(edge.signals) do has[signal] = true end
  local function add(signal, text)
    if has[signal] then list[#list + 1] = text end
  end
  add("photo", "It credits a picture to the same outlet.")
  add("time", "It is dated later.")
  add("copied", percent(edge.copied) .. " of its runs of five words stand in the other.")
  add("statements", percent(edge.statements) .. " of its statements are linked with the other's.")
  add("contained", "It is mostly contained in the other, and not the other way round.")
  add("phrases", "Rare phrases in both: " .. quoted(edge.phrases) .. ".")
  add("errors", "Slips in both: " .. quoted(edge.errors) .. ".")
  add("translated", "Both quote the same in marks with other words, as after a translation.")
  return list
end

--- What every edge rests on: the credit word for word, then shares and traces.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.grounds(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  if #comparison.lineage == 0 then return end
  page:heading(2, "What it rests on")
  for _, edge in ipairs(comparison.lineage) do
    page:heading(3, ("%s, from %s"):format(labels[edge.to], labels[edge.from] or edge.from))
    if edge.evidence then
      local doc = documents[edge.to]
      local k = doc:sentences():find(edge.evidence.first)
      local first, last = edge.evidence.first, edge.evidence.last
      if k then first, last = doc:sentences():at(k) end
      page:evidence { doc = doc, first = first, last = last, note = "credit" }
    end
    local grounds = grounds_of(edge)
    if #grounds > 0 then page:list(grounds) end
  end
end

--- Documents that share more than their event, without a sign which is the
--- origin; nothing where there are none.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.akin(page, comparison)
  if #comparison.akin == 0 then return end
  local labels, items = label.of(comparison.documents), {}
  page:heading(2, "Akin, with no sign of a direction")
  for k, kin in ipairs(comparison.akin) do
    local grounds = table.concat(grounds_of(kin), " "):gsub("of its", "of one's")
    items[k] = { { text = ("%s and %s"):format(labels[kin.a], labels[kin.b]), style = "strong" }, ": " .. grounds }
  end
  page:list(items)
end

return M
