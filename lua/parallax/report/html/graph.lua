--- A directed graph as inline SVG: origins on the left, what derives from them
--- further right. The same edges stand below in words.
local element = require "parallax.report.html.element"
local inline = require "parallax.report.html.inline"
local label = require "parallax.report.label"

local escape, tag = element.escape, element.tag

local M = {}

local box_width <const>, box_height <const>, gap_x <const>, gap_y <const>, margin <const> = 180, 40, 90, 24, 10

-- How many steps a node is away from an origin, along the longest way. With
-- n nodes no way is longer than n - 1, so a circle ends too.
local function depths(count, edges)
  local depth = {}
  for k = 1, count do depth[k] = 0 end
  for _ = 1, count - 1 do
    local changed = false
    for _, edge in ipairs(edges) do
      if depth[edge.to] < depth[edge.from] + 1 and depth[edge.from] + 1 < count then
        depth[edge.to], changed = depth[edge.from] + 1, true
      end
    end
    if not changed then break end
  end
  return depth
end

-- Of many nodes, those without an edge say nothing in a picture.
local many <const> = 4

local function drawn(nodes, edges)
  local is_drawn = {}
  for k in ipairs(nodes) do is_drawn[k] = #nodes <= many end
  for _, edge in ipairs(edges) do is_drawn[edge.from], is_drawn[edge.to] = true, true end
  return is_drawn
end

-- The nodes to draw, origins first.
local function in_order(nodes, edges, depth)
  local order, is_drawn = {}, drawn(nodes, edges)
  for k in ipairs(nodes) do
    if is_drawn[k] then order[#order + 1] = k end
  end
  table.sort(order, function(a, b)
    if depth[a] ~= depth[b] then return depth[a] < depth[b] end
    return a < b
  end)
  return order
end

-- The upper left corner of every box, and the size of the whole. A box stands
-- no higher than the one it derives from.
local function places(nodes, edges)
  local depth, next_row, row, place = depths(#nodes, edges), {}, {}, {}
  local width, height = 0, 0
  for _, k in ipairs(in_order(nodes, edges, depth)) do
    local column = depth[k]
    row[k] = next_row[column] or 0
    for _, edge in ipairs(edges) do
      if edge.to == k and row[edge.from] then
        row[k] = math.max(row[k], row[edge.from])
        break
      end
    end
    next_row[column] = row[k] + 1
    place[k] = { x = margin + column * (box_width + gap_x), y = margin + row[k] * (box_height + gap_y) }
    width = math.max(width, place[k].x + box_width + margin)
    height = math.max(height, place[k].y + box_height + margin)
  end
  return place, width, height
end

local function node_markup(name, at)
  local away = name:find("(not at hand)", 1, true)
  return tag("rect", {
    "class", away and "box away" or "box", "x", at.x, "y", at.y, "width", box_width, "height", box_height, "rx", 6,
  }) .. tag("text", { "x", at.x + box_width // 2, "y", at.y + box_height // 2 + 5 }, escape(label.shorten(name, 24)))
end

-- From the right side of the origin to the left side of what derives from it.
local function edge_markup(from, to)
  local x1, y1 = from.x + box_width, from.y + box_height // 2
  local x2, y2 = to.x - 9, to.y + box_height // 2
  local bend = math.max(gap_x // 2, (x2 - x1) // 2)
  local path = ("M%d %dC%d %d %d %d %d %d"):format(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2)
  local tip = ("M%d %dl-9 -5v10z"):format(x2 + 9, y2)
  return tag("path", { "class", "edge", "d", path }) .. tag("path", { "class", "tip", "d", tip })
end

local function described(block)
  local parts = {}
  for k, edge in ipairs(block.edges) do
    parts[k] = ("%s derives from %s."):format(block.nodes[edge.to], block.nodes[edge.from])
  end
  return table.concat(parts, " ")
end

--- A graph block as markup.
---@param block table of parallax.report.page
---@param ids table<string, true> the anchors of the page
---@return string
function M.markup(block, ids)
  if #block.edges == 0 then return tag("p", nil, escape(block.empty)) end
  local place, width, height = places(block.nodes, block.edges)
  local shapes, items = {}, {}
  for k, edge in ipairs(block.edges) do
    shapes[#shapes + 1] = edge_markup(place[edge.from], place[edge.to])
    items[k] = tag("li", nil, tag("span", { "class", "name" }, escape(block.nodes[edge.from])), " → ",
      tag("span", { "class", "name" }, escape(block.nodes[edge.to])), " ", inline.markup(edge.note, ids))
  end
  for k, name in ipairs(block.nodes) do
    if place[k] then shapes[#shapes + 1] = node_markup(name, place[k]) end
  end
  local words = tag("title", { "id", "graph-title" }, escape(block.title))
    .. tag("desc", { "id", "graph-desc" }, escape(described(block)))
  local svg = tag("svg", {
    "viewBox", ("0 0 %d %d"):format(width, height), "width", width, "height", height, "role", "img",
    "aria-labelledby", "graph-title graph-desc",
  }, words, table.concat(shapes))
  local frame = tag("figure", { "tabindex", "0", "role", "group", "aria-label", block.title }, svg)
  return frame .. tag("ul", nil, table.concat(items))
end

return M
