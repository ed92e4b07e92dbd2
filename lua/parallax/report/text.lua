--- A page as text for a terminal: wrapped, aligned, and safe to show.
local check = require "parallax.check"
local wrap = require "parallax.report.wrap"
local width = require "parallax.report.width"

local M = {}

-- Colour repeats what words and marks already say.
local sgr = {
  title = "1", heading = "1", strong = "1", faint = "2", name = "36", label = "35", only = "33", quote = "32",
  delete = "31", insert = "32",
}

---@class parallax.TextWriter
local Writer = {}
Writer.__index = Writer

function Writer:line(text) self.out[#self.out + 1] = text end

-- One blank line between blocks, however many ask for it.
function Writer:gap()
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
      self:line("  " .. self:join(label) .. (" "):rep(indent - 2 - label.width) .. self:join(body[k] or {}))
    end
  end
end

local gutter <const> = 2

-- What columns get when there is too little room: as much as they need, or an
-- even share of what the narrow ones leave over.
local function share_out(needs, room)
  local widths, open, left = {}, #needs, room
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
local number_column <const> = 12

local function title_need(column)
  if column.align ~= "right" then return math.max(wrap.natural(column.title), 1) end
  local longest = 1
  for _, atom in ipairs(wrap.atoms(column.title)) do longest = math.max(longest, atom.width) end
  return math.min(longest, number_column)
end

local function column_needs(block)
  local needs = {}
  for c, column in ipairs(block.columns) do
    needs[c] = title_need(column)
    for _, row in ipairs(block.rows) do needs[c] = math.max(needs[c], wrap.natural(row[c])) end
  end
  return needs
end

function Writer:cells(block, cells, widths, style)
  local wrapped, height = {}, 0
  for c, runs in ipairs(cells) do
    wrapped[c] = wrap.lines(wrap.atoms(style and restyle(runs, style) or runs), widths[c])
    height = math.max(height, #wrapped[c])
  end
  for k = 1, height do
    local parts = {}
    for c = 1, #cells do
      local line = wrapped[c][k] or { width = 0 }
      local space = (" "):rep(widths[c] - line.width)
      local text = self:join(line)
      parts[c] = block.columns[c].align == "right" and space .. text or text .. space
    end
    self:line((table.concat(parts, (" "):rep(gutter)):gsub("%s+$", "")))
  end
end

-- Where columns would become too narrow to read, each row is a small list.
local function stack_rows(self, block)
  for _, row in ipairs(block.rows) do
    self:paragraph(restyle(row[1], "strong"), 0, "")
    for c = 2, #row do
      if #row[c] > 0 then
        local runs = restyle(block.columns[c].title, "faint")
        runs[#runs + 1] = { text = ": " }
        for _, run in ipairs(row[c]) do runs[#runs + 1] = run end
        self:paragraph(runs, 4, "  ")
      end
    end
  end
end

local narrowest <const> = 10

function blocks.table(self, block)
  self:gap()
  if #block.title > 0 then self:paragraph(restyle(block.title, "strong"), 0, "") end
  local needs = column_needs(block)
  local widths = share_out(needs, self.width - gutter * (#needs - 1))
  local fits = true
  for c, w in ipairs(widths) do fits = fits and (w >= needs[c] or w >= narrowest) end
  if fits then
    local titles, rule = {}, {}
    for c, column in ipairs(block.columns) do
      titles[c], rule[c] = column.title, ("-"):rep(widths[c])
    end
    self:cells(block, titles, widths, "faint")
    self:line(self:paint(table.concat(rule, (" "):rep(gutter)), "faint"))
    for _, row in ipairs(block.rows) do self:cells(block, row, widths) end
  else
    stack_rows(self, block)
  end
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
