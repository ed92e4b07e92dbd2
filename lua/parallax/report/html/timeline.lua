--- Articles on a line of time as inline SVG: a dot for a minute, a bar for a
--- day whose hour is not known. A table on the page says the same.
local element = require "parallax.report.html.element"
local label = require "parallax.report.label"
local moment = require "parallax.moment"

local escape, tag = element.escape, element.tag

local M = {}

local WIDTH <const>, LEFT <const>, RIGHT <const>, ROW <const>, FOOT <const>, TOP <const> = 760, 200, 50, 28, 44, 8
local DAY <const> = 1440 -- minutes
local MOST_TICKS <const> = 6

-- Minutes between two marks of the scale.
local steps = { 5, 10, 15, 30, 60, 120, 180, 360, 720, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY }

local function step_of(span)
  for _, step in ipairs(steps) do
    if span / step <= MOST_TICKS then return step end
  end
  local longest = steps[#steps]
  return longest * math.ceil(span / longest / MOST_TICKS)
end

-- The scale: where a minute stands, and the marks.
local function scale_of(items)
  local from, to = items[1].at.from, items[1].at.to
  for _, item in ipairs(items) do from, to = math.min(from, item.at.from), math.max(to, item.at.to) end
  local span = math.max(to - from, 1)
  local step, ticks = step_of(span), {}
  for at = math.ceil(from / step) * step, to, step do ticks[#ticks + 1] = at end
  local function place(at) return LEFT + math.floor((WIDTH - LEFT - RIGHT) * (at - from) / span + 0.5) end
  return place, ticks, step
end

local function tick_markup(x, height, at, step, is_new_day)
  local base = height - FOOT
  local parts = { tag("line", { "class", "rule", "x1", x, "y1", TOP, "x2", x, "y2", base }) }
  local date = step >= DAY or is_new_day
  if step < DAY then
    parts[2] = tag("text", { "x", x, "y", base + 18 }, (os.date("!%H:%M", at * 60)))
  end
  if date then
    parts[#parts + 1] = tag("text", { "x", x, "y", base + (step < DAY and 36 or 18) }, (os.date("!%Y-%m-%d", at * 60)))
  end
  return table.concat(parts)
end

local function item_markup(item, k, place)
  local y = TOP + ROW * (k - 1) + ROW // 2
  local x, x2 = place(item.at.from), place(item.at.to)
  local name = tag("text", { "class", "end", "x", LEFT - 16, "y", y + 5 },
    escape(("%s %s"):format(item.key, label.shorten(item.label, 22))))
  local guide = tag("line", { "class", "rule", "x1", LEFT, "y1", y, "x2", WIDTH - RIGHT, "y2", y })
  if item.at.exact then return name .. guide .. tag("circle", { "class", "node", "cx", x, "cy", y, "r", 6 }) end
  return name .. guide .. tag("rect", {
    "class", "box", "x", x, "y", y - 6, "width", math.max(x2 - x, 6), "height", 12, "rx", 3,
  })
end

local function described(items)
  local parts = {}
  for k, item in ipairs(items) do parts[k] = ("%s, %s"):format(item.label, moment.text(item.at)) end
  return table.concat(parts, "; ") .. "."
end

-- A name that nothing else on the page has.
local function new_id(ids)
  local n = 1
  while ids[("time%d"):format(n)] do n = n + 1 end
  local id = ("time%d"):format(n)
  ids[id] = true
  return id
end

--- A timeline block as markup.
---@param block table of parallax.report.page
---@param ids table<string, true> the anchors of the page; takes one more
---@return string
function M.markup(block, ids)
  local place, ticks, step = scale_of(block.items)
  local height = TOP + ROW * #block.items + FOOT
  local shapes, day = {}, nil
  for k, at in ipairs(ticks) do
    shapes[k] = tick_markup(place(at), height, at, step, at // DAY ~= day)
    day = at // DAY
  end
  for k, item in ipairs(block.items) do shapes[#shapes + 1] = item_markup(item, k, place) end
  local id = new_id(ids)
  local words = tag("title", { "id", id }, escape(block.title))
    .. tag("desc", { "id", id .. "-desc" }, escape(described(block.items)))
  local svg = tag("svg", {
    "class", "wide", "viewBox", ("0 0 %d %d"):format(WIDTH, height), "width", WIDTH, "height", height, "role", "img",
    "aria-labelledby", ("%s %s-desc"):format(id, id),
  }, words, table.concat(shapes))
  return tag("figure", { "tabindex", "0", "role", "group", "aria-label", block.title }, svg)
end

return M
