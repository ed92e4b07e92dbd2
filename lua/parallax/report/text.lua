--- A page as text for a terminal: wrapped, aligned, and safe to show.
local check = require "parallax.check"
local wrap = require "parallax.report.wrap"
local width = require "parallax.report.width"

local M = {}

-- Colour repeats what words and marks already say.
local sgr = {
  title = "1", heading = "1", strong = "1", faint = "2", name = "36", label = "35", hit = "35", only = "33",
  quote = "32", delete = "31", insert = "32",
}

---@class parallax.TextWriter
local Writer = {}
Writer.__index = Writer

function Writer:line(text) self.out[#self.out + 1] = text end

-- One blank line between blocks, however many ask for it; none after the
-- heading of a mere list.
function Writer:gap()
  local tight = self.tight
  self.tight = false
  if tight then return end
  if #self.out > 0 and self.out[#self.out] ~= "" then self:line "" end
end

function Writer:paint(text, style)
  local code = self.color and sgr[style]
  return code and ("\27[%sm%s\27[0m"):format(code, text) or text
end

-- A line of atoms as bytes. Neighbours of one style share one escape pair.
function Writer:join(line)
  local parts, k = {}, 1
  while k <= #line do
    local style, words = line[k].style, {}
    if k > 1 and line[k].space then parts[#parts + 1] = " " end
    repeat
      words[#words + 1] = (#words > 0 and line[k].space and " " or "") .. line[k].text
      k = k + 1
    until not line[k] or line[k].style ~= style
    parts[#parts + 1] = self:paint(table.concat(words), style)
  end
  return table.concat(parts)
end

-- Wraps runs; the first line after 'head', the others after 'indent' columns.
function Writer:paragraph(runs, indent, head)
  local lines = wrap.lines(wrap.atoms(runs), self.width - indent)
  for k, line in ipairs(lines) do
    self:line((k == 1 and head or (" "):rep(indent)) .. self:join(line))
  end
end

local blocks = {}

local function restyle(runs, style)
  local result = {}
  for k, run in ipairs(runs) do result[k] = { text = run.text, style = run.style or style } end
  return result
end

local rules = { [2] = "=", [3] = "-" }

function blocks.heading(self, block)
  self:gap()
  local lines = wrap.lines(wrap.atoms(restyle(block.runs, "heading")), self.width)
  local longest = 0
  for _, line in ipairs(lines) do
    self:line(self:join(line))
    longest = math.max(longest, line.width)
  end
  if rules[block.level] then self:line(rules[block.level]:rep(longest)) end
  self.tight = block.level > 3
end

function blocks.text(self, block)
  self:gap()
  self:paragraph(block.runs, 0, "")
end

function blocks.list(self, block)
  self:gap()
  for _, item in ipairs(block.items) do self:paragraph(item, 2, "- ") end
end

function blocks.evidence(self, block)
  local runs = {}
  for _, run in ipairs(block.mark) do runs[#runs + 1] = run end
  if #runs > 0 then runs[#runs + 1] = { text = " " } end
  for _, run in ipairs(block.runs) do runs[#runs + 1] = run end
  if #block.note > 0 then
    runs[#runs + 1] = { text = "  (" }
    for _, run in ipairs(block.note) do runs[#runs + 1] = run end
    runs[#runs + 1] = { text = ")" }
  end
  self:paragraph(runs, 4, "  | ")
end

local function widest(list, field)
  local most = 0
  for _, item in ipairs(list) do most = math.max(most, wrap.natural(item[field])) end
  return most
end

function blocks.versions(self, block)
  self:gap()
  if #block.title > 0 then self:paragraph(restyle(block.title, "strong"), 0, "") end
  local indent = math.min(widest(block.versions, "who"), self.width // 4) + 4
  for _, version in ipairs(block.versions) do
    local who = wrap.lines(wrap.atoms(restyle(version.who, "name")), indent - 4)
    local runs = { table.unpack(version.runs) }
    if #version.note > 0 then
      runs[#runs + 1] = { text = "  " }
      for _, run in ipairs(version.note) do runs[#runs + 1] = run end
    end
    local body = wrap.lines(wrap.atoms(runs), self.width - indent)
    for k = 1, math.max(#who, #body) do
      local label = who[k] or { width = 0 }
      local line = "  " .. self:join(label) .. (" "):rep(indent - 2 - label.width) .. self:join(body[k] or {})
      self:line((line:gsub("%s+$", "")))
    end
  end
end

local gutter <const> = 2

-- What columns get when there is too little room: as much as they need, or an
-- even share of what the narrow ones leave over. Those to keep come first,
-- unless the others would have next to nothing.
local function share_out(needs, room, keep)
  local widths, open, left, kept = {}, #needs, room, 0
  for k in pairs(keep) do kept, open = kept + needs[k], open - 1 end
  if kept + 10 * open <= room then
    for k in pairs(keep) do widths[k], left = needs[k], left - needs[k] end
  else
    open = #needs
  end
  repeat
    local share, settled = left // math.max(open, 1), false
    for k, need in ipairs(needs) do
      if not widths[k] and need <= share then
        widths[k], open, left, settled = need, open - 1, left - need, true
      end
    end
  until open == 0 or not settled
  for k in ipairs(needs) do
    if not widths[k] then
      widths[k] = left // open
      left, open = left - widths[k], open - 1
    end
  end
  return widths
end

-- A column of numbers needs no more than its numbers and the longest word of
-- its title; a title of many letters is cut rather than the texts beside it.
local number_column <const> = 16

local function title_need(column)
  if column.align ~= "right" then return math.max(wrap.natural(column.title), 1) end
  local longest = 1
  for _, atom in ipairs(wrap.atoms(column.title)) do longest = math.max(longest, atom.width) end
  return math.min(longest, number_column)
end

local function column_need(block, c)
  local need = title_need(block.columns[c])
  for _, row in ipairs(block.rows) do need = math.max(need, wrap.natural(row[c])) end
  return need
end

-- A column that may stand below its row stays beside it with so many columns.
local roomy <const> = 60
local narrowest <const> = 10
local many_columns <const> = 8 -- of more, but one space parts them where room is scarce
local group_indent <const> = 2

local function total(needs, space)
  local sum = space * (#needs - 1)
  for _, need in ipairs(needs) do sum = sum + need end
  return sum
end

-- Whether a text that needs so many columns can be read in so few.
local function is_readable(columns, need)
  return columns >= need or columns >= narrowest and (columns >= 2 * narrowest or need <= 8 * columns)
end

-- How a table is laid out: which columns stand beside each other and how wide,
-- which one below the row, whether the first is a line above it.
local function layout_of(block, columns)
  local layout = { shown = {}, needs = {}, keep = {}, indent = 0, space = gutter, fits = true }
  local last
  for c, column in ipairs(block.columns) do
    if c == 1 and column.group and #block.columns > 1 then
      layout.group, layout.indent = 1, group_indent
    elseif column.below and not last then
      last = c
    else
      layout.shown[#layout.shown + 1] = c
      layout.needs[#layout.needs + 1] = column_need(block, c)
      layout.keep[#layout.needs] = (column.keep or column.align == "right") or nil
    end
  end
  local room = columns - layout.indent
  local need = last and column_need(block, last) or 0
  if last and room - total(layout.needs, gutter) - gutter >= math.min(need, roomy) then
    local at = #layout.shown + 1
    while layout.shown[at - 1] and layout.shown[at - 1] > last do at = at - 1 end
    table.insert(layout.shown, at, last)
    table.insert(layout.needs, at, need)
    for k = #layout.needs, at, -1 do layout.keep[k] = k > at and layout.keep[k - 1] or nil end
  else
    layout.below = last
  end
  if #layout.needs > many_columns and total(layout.needs, gutter) > room then layout.space = 1 end
  layout.widths = share_out(layout.needs, room - layout.space * (#layout.needs - 1), layout.keep)
  for k, w in ipairs(layout.widths) do layout.fits = layout.fits and is_readable(w, layout.needs[k]) end
  return layout
end

function Writer:cells(block, layout, cells, style)
  local wrapped, height = {}, 0
  for k, c in ipairs(layout.shown) do
    wrapped[k] = wrap.lines(wrap.atoms(style and restyle(cells[c], style) or cells[c]), layout.widths[k])
    height = math.max(height, #wrapped[k])
  end
  for h = 1, height do
    local parts = {}
    for k, c in ipairs(layout.shown) do
      local line = wrapped[k][h] or { width = 0 }
      local space = (" "):rep(layout.widths[k] - line.width)
      local text = self:join(line)
      parts[k] = block.columns[c].align == "right" and space .. text or text .. space
    end
    self:line(((" "):rep(layout.indent) .. table.concat(parts, (" "):rep(layout.space)):gsub("%s+$", "")))
  end
end

local function plain(runs)
  local parts = {}
  for k, run in ipairs(runs) do parts[k] = run.text end
  return table.concat(parts)
end

local function grid(self, block, layout)
  local titles, rule, group = {}, {}, nil
  for c, column in ipairs(block.columns) do titles[c] = column.title end
  for k, w in ipairs(layout.widths) do rule[k] = ("-"):rep(w) end
  if layout.group then self:paragraph(restyle(titles[1], "faint"), 0, "") end
  self:cells(block, layout, titles, "faint")
  if layout.below then self:paragraph(restyle(titles[layout.below], "faint"), 4, (" "):rep(4)) end
  local line = (" "):rep(layout.indent) .. table.concat(rule, (" "):rep(layout.space))
  self:line(self:paint(line, "faint"))
  for _, row in ipairs(block.rows) do
    if layout.group and plain(row[1]) ~= group then
      group = plain(row[1])
      self:paragraph(row[1], 0, "")
    end
    self:cells(block, layout, row)
    if layout.below then self:paragraph(row[layout.below], 4, (" "):rep(4)) end
  end
end

local function is_nothing(runs) return #runs == 0 or plain(runs) == "" or plain(runs) == "–" end

-- Where columns would become too narrow to read, each row is a small list; its
-- numbers share a line.
local function stack_rows(self, block)
  for _, row in ipairs(block.rows) do
    self:paragraph(restyle(row[1], "strong"), 0, "")
    local numbers = {}
    for c = 2, #row do
      local column = block.columns[c]
      local runs = column.align == "right" and numbers or {}
      if not is_nothing(row[c]) then
        if #runs > 0 then runs[#runs + 1] = { text = "; " } end
        for _, run in ipairs(restyle(column.title, "faint")) do runs[#runs + 1] = run end
        runs[#runs + 1] = { text = ": " }
        for _, run in ipairs(row[c]) do runs[#runs + 1] = run end
        if runs ~= numbers then self:paragraph(runs, 4, "  ") end
      end
    end
    self:paragraph(numbers, 4, "  ")
  end
end

function blocks.table(self, block)
  self:gap()
  if #block.title > 0 then self:paragraph(restyle(block.title, "strong"), 0, "") end
  local layout = layout_of(block, self.width)
  if layout.fits then grid(self, block, layout) else stack_rows(self, block) end
  if #block.note > 0 then self:paragraph(restyle(block.note, "faint"), 0, "") end
end

function blocks.graph(self, block)
  self:gap()
  if #block.edges == 0 then self:paragraph({ { text = block.empty } }, 0, "") end
  for _, edge in ipairs(block.edges) do
    local runs = {
      { text = block.nodes[edge.from], style = "name" }, { text = " -> " },
      { text = block.nodes[edge.to], style = "name" },
    }
    if #edge.note > 0 then runs[#runs + 1] = { text = "  " } end
    for _, run in ipairs(edge.note) do runs[#runs + 1] = run end
    self:paragraph(runs, 4, "")
  end
end

function blocks.concordance(self, block)
  self:gap()
  for _, line in ipairs(require("parallax.report.concordance").layout(block.lines, self.width)) do
    self:line(("%s  %s %s %s"):format(self:paint(line.note, "faint"), line.left, self:paint(line.hit, "hit"),
      line.right))
  end
end

-- One row of blocks, eight heights: the shape; the figures stand in a table.
function blocks.chart(self, block)
  local most, parts = 0, {}
  for _, point in ipairs(block.points) do most = math.max(most, point.value) end
  local count = math.min(#block.points, self.width)
  for k = 1, count do -- neighbours share a column where there are too many
    local value = 0
    for n = (k - 1) * #block.points // count + 1, k * #block.points // count do
      value = math.max(value, block.points[n].value)
    end
    parts[k] = value <= 0 and " " or utf8.char(0x2580 + math.max(1, math.ceil(8 * value / most)))
  end
  if count == 0 then return end
  self:gap()
  self:paragraph({ { text = block.title, style = "strong" } }, 0, "")
  self:line(table.concat(parts))
end

function blocks.network() end -- a picture; a table says the same
function blocks.timeline() end
function blocks.articles() end -- no room; the other blocks say the same

--- Renders a page.
---@param page parallax.Page
---@param options? { width?: integer, color?: boolean } 80 columns, no colour
---@return string text ends with a line feed
function M.render(page, options)
  options = check.options(options, { width = "integer", color = "boolean" }, "text.render")
  local writer = setmetatable({ out = {}, width = options.width or 80, color = options.color or false }, Writer)
  writer:paragraph({ { text = page.title, style = "title" } }, 0, "")
  writer:line(("="):rep(math.min(width.of(page.title), writer.width)))
  if page.about then writer:paragraph({ { text = page.about } }, 0, "") end
  for _, block in ipairs(page.blocks) do blocks[block.kind](writer, block) end
  return table.concat(writer.out, "\n") .. "\n"
end

return M
