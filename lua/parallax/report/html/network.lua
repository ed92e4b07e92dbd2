--- A network as inline SVG: the nodes on a circle, the most named on top and on
--- from there clockwise; the thicker an edge, the more it weighs.
local element = require "parallax.report.html.element"
local label = require "parallax.report.label"

local escape, tag = element.escape, element.tag

local M = {}

local RADIUS <const>, MARGIN_X <const>, MARGIN_Y <const> = 260, 210, 40
local MOST_WIDTH <const>, LEAST_DOT <const>, MOST_DOT <const> = 8, 4, 16

local function round(x) return math.floor(x * 10 + 0.5) / 10 end

-- Where the nodes stand; and at which angle, for their labels.
local function places(count)
  local place = {}
  for k = 1, count do
    local angle = 2 * math.pi * (k - 1) / count - math.pi / 2
    local x, y = math.cos(angle), math.sin(angle)
    place[k] = { x = MARGIN_X + RADIUS * (1 + x), y = MARGIN_Y + RADIUS * (1 + y), out_x = x, out_y = y }
  end
  return place
end

local function heaviest(list)
  local most = 1
  for _, item in ipairs(list) do most = math.max(most, item.weight) end
  return most
end

local function node_markup(node, at, most)
  local size = LEAST_DOT + (MOST_DOT - LEAST_DOT) * math.sqrt(node.weight / most)
  local anchor = math.abs(at.out_x) < 0.2 and "middle" or at.out_x > 0 and "start" or "end"
  local x, y = at.x + (size + 6) * at.out_x, at.y + (size + 12) * at.out_y + 5
  return tag("circle", { "class", "node", "cx", round(at.x), "cy", round(at.y), "r", round(size) })
    .. tag("text", { "x", round(x), "y", round(y), "class", anchor },
      escape(label.shorten(node.label, 26)))
end

local function edge_markup(edge, place, most)
  local a, b = place[edge.a], place[edge.b]
  return tag("line", {
    "class", "edge", "x1", round(a.x), "y1", round(a.y), "x2", round(b.x), "y2", round(b.y),
    "stroke-width", round(1 + (MOST_WIDTH - 1) * edge.weight / most), "stroke-opacity", 0.5,
  })
end

--- A network block as markup.
---@param block table of parallax.report.page
---@return string
function M.markup(block)
  local place, shapes = places(#block.nodes), {}
  local most_edge, most_node = heaviest(block.edges), heaviest(block.nodes)
  for k, edge in ipairs(block.edges) do shapes[k] = edge_markup(edge, place, most_edge) end
  for k, node in ipairs(block.nodes) do shapes[#shapes + 1] = node_markup(node, place[k], most_node) end
  local width, height = 2 * (RADIUS + MARGIN_X), 2 * (RADIUS + MARGIN_Y)
  local svg = tag("svg", {
    "class", "network", "viewBox", ("0 0 %d %d"):format(width, height), "width", width, "height", height,
    "role", "img", "aria-label", block.title,
  }, table.concat(shapes))
  return tag("figure", { "tabindex", "0", "role", "group", "aria-label", block.title }, svg)
end

return M
