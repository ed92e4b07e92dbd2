--- Who and what is named together.
local M = {}

---@class parallax.Network
---@field nodes { group: parallax.Group, mentions: integer, documents: integer }[] the most named first
---@field edges { a: integer, b: integer, sentences: integer, documents: integer }[] numbers of nodes, a < b; the
---  heaviest first
---@field left_out integer groups that are no nodes, for want of room

-- A sentence that names more things than this is a list.
local MOST_IN_SENTENCE <const> = 12

local function nodes_of(groups, most)
  local nodes = {}
  for k, group in ipairs(groups) do
    local documents, count, mentions = {}, 0, 0
    for _, m in ipairs(group.mentions) do
      if not documents[m.doc] then documents[m.doc], count = true, count + 1 end
      if not m.beside then mentions = mentions + 1 end
    end
    nodes[k] = { group = group, mentions = mentions, documents = count }
  end
  table.sort(nodes, function(a, b)
    if a.documents ~= b.documents then return a.documents > b.documents end
    if a.mentions ~= b.mentions then return a.mentions > b.mentions end
    if a.group.entity ~= b.group.entity then return a.group.entity < b.group.entity end
    return a.group.type < b.group.type
  end)
  local left_out = math.max(0, #nodes - most)
  for k = #nodes, most + 1, -1 do nodes[k] = nil end
  return nodes, left_out
end

-- The nodes that each sentence of each document names: document to sentence
-- to list, ascending.
local function by_sentence(documents, nodes)
  local named = {}
  for d in ipairs(documents) do named[d] = {} end
  for n, node in ipairs(nodes) do
    for _, m in ipairs(node.group.mentions) do
      local s = documents[m.doc]:sentences():find(m.first) or 0
      local list = named[m.doc][s] or {}
      named[m.doc][s] = list
      if list[#list] ~= n then list[#list + 1] = n end
    end
  end
  return named
end

local function add_sentence(edges, by_key, list, d)
  for i = 1, #list <= MOST_IN_SENTENCE and #list or 0 do
    for j = i + 1, #list do
      local key = list[i] << 32 | list[j]
      local edge = by_key[key]
      if not edge then
        edge = { a = list[i], b = list[j], sentences = 0, documents = 0 }
        by_key[key], edges[#edges + 1] = edge, edge
      end
      edge.sentences = edge.sentences + 1
      if edge.last ~= d then edge.last, edge.documents = d, edge.documents + 1 end
    end
  end
end

--- The co-occurrence network: an edge for two entities that a sentence names
--- together. Not counted: sentences that name more than twelve, which are lists.
---@param documents parallax.Document[]
---@param groups parallax.Groups of entity.group(documents)
---@param options? { most?: integer } nodes at most; 50
---@return parallax.Network
function M.of(documents, groups, options)
  local nodes, left_out = nodes_of(groups, options and options.most or 50)
  local edges, by_key, named = {}, {}, by_sentence(documents, nodes)
  for d in ipairs(documents) do
    for _, list in pairs(named[d]) do add_sentence(edges, by_key, list, d) end -- sorted below
  end
  for _, edge in ipairs(edges) do edge.last = nil end
  table.sort(edges, function(x, y)
    if x.documents ~= y.documents then return x.documents > y.documents end
    if x.sentences ~= y.sentences then return x.sentences > y.sentences end
    if x.a ~= y.a then return x.a < y.a end
    return x.b < y.b
  end)
  return { nodes = nodes, edges = edges, left_out = left_out }
end

return M
