--- Entities of many documents: over time and outlets, and who is named with
--- whom. Sections for a page, and the network as GraphML.
local entities = require "parallax.report.entities"
local gexf = require "parallax.report.gexf"
local graph = require "parallax.report.graph"
local section = require "parallax.report.section"

local M = {}

-- Fewer documents show no course of time and no network.
local MANY <const> = 4
-- Entities followed over time, edges listed, nodes and edges drawn.
local MOST_FOLLOWED <const>, MOST_LISTED <const>, MOST_DRAWN <const>, MOST_LINES <const> = 10, 20, 24, 80

-- Days, months or years, whichever makes few enough columns.
local LENGTHS <const> = { 10, 7, 4 }
local MOST_PERIODS <const> = 6

local function periods_of(documents, length)
  local seen, list = {}, {}
  for _, doc in ipairs(documents) do
    local period = doc.date and doc.date:sub(1, length)
    if period and #period == length and not seen[period] then seen[period], list[#list + 1] = true, period end
  end
  table.sort(list)
  return list
end

local function periods(documents)
  for _, length in ipairs(LENGTHS) do
    local list = periods_of(documents, length)
    if #list <= MOST_PERIODS or length == LENGTHS[#LENGTHS] then return list, length end
  end
end

local function total(profile)
  local count = 0
  for _, presence in pairs(profile.documents) do count = count + presence.mentions end
  return count
end

-- The entities that most documents name.
local function followed(profiles)
  local list = {}
  for k, profile in ipairs(profiles) do list[k] = { profile = profile, total = total(profile) } end
  table.sort(list, function(a, b)
    if a.profile.outlets ~= b.profile.outlets then return a.profile.outlets > b.profile.outlets end
    if a.total ~= b.total then return a.total > b.total end
    if a.profile.entity ~= b.profile.entity then return a.profile.entity < b.profile.entity end
    return a.profile.type < b.profile.type
  end)
  for k = #list, MOST_FOLLOWED + 1, -1 do list[k] = nil end
  return list
end

-- A row per entity: in each column, documents that name it of those there are.
local function shares(result, keys, key_of)
  local of, rows = {}, {}
  for _, doc in ipairs(result.documents) do
    local key = key_of(doc)
    if key then of[key] = (of[key] or 0) + 1 end
  end
  for k, item in ipairs(followed(result.profiles)) do
    local row, named = { entity = { text = item.profile.entity, style = "name" } }, {}
    for d in pairs(item.profile.documents) do
      local key = key_of(result.documents[d])
      if key then named[key] = (named[key] or 0) + 1 end
    end
    for c, key in ipairs(keys) do row[c] = ("%d/%d"):format(named[key] or 0, of[key] or 0) end
    rows[k] = row
  end
  return rows
end

local function table_of(page, title, keys, rows, note)
  local columns = { { key = "entity", title = "Entity" } }
  for c, key in ipairs(keys) do columns[#columns + 1] = { key = c, title = key, align = "right" } end
  page:table { title = title, columns = columns, rows = rows, note = note }
end

local function outlets(documents)
  local seen, list = {}, {}
  for _, doc in ipairs(documents) do
    if doc.source and not seen[doc.source] then seen[doc.source], list[#list + 1] = true, doc.source end
  end
  table.sort(list)
  return list
end

--- How many documents of each period, and of each outlet, name the entities
--- that most documents name. Of few documents: nothing.
---@param page parallax.Page
---@param result parallax.EntitiesResult
function M.course(page, result)
  if #result.documents < MANY then return end
  local times, length = periods(result.documents)
  local names = outlets(result.documents)
  if #times < 2 and #names < 2 then return end
  page:heading(2, "Over time and outlets")
  local note = "Documents that name the entity / all of that column."
  if #times > 1 then
    local function period(doc) return doc.date and #doc.date >= length and doc.date:sub(1, length) or nil end
    table_of(page, "By date", times, shares(result, times, period), note)
  end
  if #names > 1 and #names <= MOST_PERIODS then
    table_of(page, "By outlet", names, shares(result, names, function(doc) return doc.source end), note)
  end
end

local function drawn(network)
  local nodes, edges = {}, {}
  for k = 1, math.min(MOST_DRAWN, #network.nodes) do
    nodes[k] = { label = network.nodes[k].group.entity, weight = network.nodes[k].mentions }
  end
  for _, edge in ipairs(network.edges) do
    if edge.b <= #nodes and #edges < MOST_LINES then
      edges[#edges + 1] = { a = edge.a, b = edge.b, weight = edge.sentences }
    end
  end
  return nodes, edges
end

--- Who is named with whom, most often first, and a picture where there is room.
--- Of few documents: nothing.
---@param page parallax.Page
---@param result parallax.EntitiesResult
function M.network(page, result)
  local network, rows = result.network, {}
  if #result.documents < MANY or #network.edges == 0 then return end
  page:heading(2, "Named together")
  local nodes, edges = drawn(network)
  page:network { title = "Who is named with whom", nodes = nodes, edges = edges }
  for k = 1, math.min(MOST_LISTED, #network.edges) do
    local edge = network.edges[k]
    rows[k] = {
      a = { text = network.nodes[edge.a].group.entity, style = "name" },
      b = { text = network.nodes[edge.b].group.entity, style = "name" },
      documents = edge.documents, sentences = edge.sentences,
    }
  end
  page:table {
    columns = {
      { key = "a", title = "Entity" }, { key = "b", title = "With" }, { key = "documents", title = "Documents" },
      { key = "sentences", title = "Sentences" },
    },
    rows = rows,
    note = ("Sentences that name both. %d pairs of the %d entities that most documents name.")
      :format(#network.edges, #network.nodes),
  }
end

--- The network as GraphML: a node an entity, an edge for two that a sentence
--- names together.
---@param result parallax.EntitiesResult
---@return string
function M.graphml(result)
  local nodes = {}
  for k, node in ipairs(result.network.nodes) do
    nodes[k] = {
      label = node.group.entity, type = node.group.type, mentions = node.mentions, documents = node.documents,
    }
  end
  return graph.network("entities", nodes, result.network.edges)
end

--- The network in GEXF, for Gephi, as `graphml`.
---@param result parallax.EntitiesResult
---@return string
function M.gexf(result)
  local nodes, edges = {}, {}
  for k, node in ipairs(result.network.nodes) do
    nodes[k] = { id = "n" .. k, label = node.group.entity, values = { node.group.type, node.mentions, node.documents } }
  end
  for k, edge in ipairs(result.network.edges) do
    edges[k] = { from = "n" .. edge.a, to = "n" .. edge.b, weight = edge.sentences, values = { edge.documents } }
  end
  return gexf.render {
    directed = false, nodes = nodes, edges = edges,
    node_fields = {
      { name = "type", type = "string" }, { name = "mentions", type = "integer" },
      { name = "documents", type = "integer" },
    },
    edge_fields = { { name = "documents", type = "integer" } },
  }
end

--- The whole report: who is in the story, under which names, over time, with whom.
---@param page parallax.Page
---@param result { documents: parallax.Document[], profiles: table[], network: table }
function M.show(page, result)
  section.documents(page, result.documents)
  entities.prominence(page, result)
  entities.labels(page, result)
  entities.only(page, result)
  M.course(page, result)
  M.network(page, result)
end

return M
