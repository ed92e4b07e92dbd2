--- Values over time, or over parts of a text, as inline SVG. The same figures
--- stand in a table on the page.
local element = require "parallax.report.html.element"

local tag = element.tag

local M = {}

local width <const>, height <const>, left <const>, bottom <const>, top <const> = 720, 220, 50, 40, 20

local function text(x, y, content, anchor)
  return tag("text", { "x", ("%.1f"):format(x), "y", ("%.1f"):format(y), "font-size", "12", "text-anchor", anchor,
    "fill", "currentColor" }, element.escape(content))
end

-- A round number not below the highest value.
local function ceiling(value)
  if value <= 0 then return 1 end
  local unit = 10 ^ math.floor(math.log(value, 10))
  for _, step in ipairs { 1, 2, 5, 10 } do
    if value <= step * unit then return step * unit end
  end
end

local function number(value) return value % 1 == 0 and ("%d"):format(value) or ("%.3g"):format(value) end

local function line_path(points, field, place)
  local parts = {}
  for k, point in ipairs(points) do
    parts[k] = ("%s%.1f %.1f"):format(k == 1 and "M" or "L", place(k, point[field] or 0))
  end
  return table.concat(parts, " ")
end

--- Draws a chart: a bar for each value, and a line where values are smoothed.
---@param block { title: string, points: { label: string, value: number, smooth?: number }[] }
---@return string markup
function M.markup(block)
  local points, most = block.points, 0
  for _, point in ipairs(points) do most = math.max(most, point.value, point.smooth or 0) end
  local limit, inner = ceiling(most), height - bottom - top
  local step = (width - left - 10) / math.max(1, #points)
  local function place(k, value) return left + (k - 0.5) * step, top + inner * (1 - value / limit) end
  local parts = { text(left - 6, top + 4, number(limit), "end"), text(left - 6, top + inner, "0", "end") }
  for k, point in ipairs(points) do
    local x, y = place(k, point.value)
    local bar = math.max(1, step * 0.7)
    parts[#parts + 1] = tag("rect", { "x", ("%.1f"):format(x - bar / 2), "y", ("%.1f"):format(y), "width",
      ("%.1f"):format(bar), "height", ("%.1f"):format(top + inner - y), "fill", "currentColor", "opacity", "0.45" },
      tag("title", nil, element.escape(("%s: %s"):format(point.label, number(point.value)))))
  end
  if points[1] and points[1].smooth then
    parts[#parts + 1] = tag("path", { "d", line_path(points, "smooth", place), "fill", "none", "stroke",
      "currentColor", "stroke-width", "2" })
  end
  if #points > 0 then
    parts[#parts + 1] = text(left, height - bottom + 18, points[1].label, "start")
    if #points > 1 then parts[#parts + 1] = text(width - 10, height - bottom + 18, points[#points].label, "end") end
  end
  return tag("div", { "class", "scroll" }, tag("svg", { "viewBox", ("0 0 %d %d"):format(width, height), "width", width,
    "role", "img", "aria-label", block.title }, table.concat(parts)))
end

return M
