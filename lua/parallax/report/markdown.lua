--- A page as Markdown: headings, lists, quotations, and tables as GitHub,
--- Pandoc and most editors read them. Text from an article stays text: every
--- character that Markdown or HTML would act on is escaped.
--- Source: CommonMark 0.30 (2021), section 2.4, backslash escapes; GitHub
--- Flavored Markdown 0.29, section 4.10, tables.
local visible = require "parallax.report.visible"

local M = {}

local marks = { title = "**", strong = "**", heading = "", name = "**", label = "*", hit = "*" }

-- A run is one line: what stands at the beginning of a line cannot act there.
local function escape(text)
  text = visible(text):gsub("%s+", " ")
  return (text:gsub("[\\`*_{}%[%]<>#|~&!+-]", "\\%0"):gsub("(%d)([.)])", "%1\\%2"))
end

local function inline(runs)
  local parts = {}
  for k, run in ipairs(runs) do
    local mark = marks[run.style] or ""
    local before, inner, after = run.text:match "^(%s*)(.-)(%s*)$"
    if inner == "" then mark = "" end
    parts[k] = (before ~= "" and " " or "") .. mark .. escape(inner) .. mark .. (after ~= "" and " " or "")
  end
  return table.concat(parts)
end

local blocks = {}

function blocks.heading(block) return { ("#"):rep(block.level) .. " " .. inline(block.runs) } end

function blocks.text(block) return { inline(block.runs) } end

function blocks.list(block)
  local lines = {}
  for k, item in ipairs(block.items) do lines[k] = "- " .. inline(item) end
  return lines
end

local function noted(text, note) return #note > 0 and ("%s (%s)"):format(text, inline(note)) or text end

function blocks.evidence(block)
  local text = inline(block.runs)
  if #block.mark > 0 then text = inline(block.mark) .. " " .. text end
  return { "> " .. noted(text, block.note) }
end

function blocks.versions(block)
  local lines = {}
  if #block.title > 0 then lines = { "**" .. inline(block.title):gsub("%*%*", "") .. "**", "" } end
  for _, version in ipairs(block.versions) do
    local note = #version.note > 0 and " " .. inline(version.note) or ""
    lines[#lines + 1] = ("- %s: %s%s"):format(inline(version.who), inline(version.runs), note)
  end
  return lines
end

local function row_of(cells, count)
  local parts = {}
  for c = 1, count do parts[c] = inline(cells[c] or {}) end
  return "| " .. table.concat(parts, " | ") .. " |"
end

function blocks.table(block)
  local titles, rules, lines = {}, {}, {}
  if #block.title > 0 then lines = { "**" .. inline(block.title):gsub("%*%*", "") .. "**", "" } end
  for c, column in ipairs(block.columns) do
    titles[c], rules[c] = column.title, column.align == "right" and "---:" or "---"
  end
  lines[#lines + 1] = row_of(titles, #titles)
  lines[#lines + 1] = "| " .. table.concat(rules, " | ") .. " |"
  for _, row in ipairs(block.rows) do lines[#lines + 1] = row_of(row, #titles) end
  if #block.note > 0 then
    lines[#lines + 1] = ""
    lines[#lines + 1] = inline(block.note)
  end
  return lines
end

function blocks.graph(block)
  if #block.edges == 0 then return { escape(block.empty or "") } end
  local lines = {}
  for k, edge in ipairs(block.edges) do
    local from, to = escape(block.nodes[edge.from]), escape(block.nodes[edge.to])
    lines[k] = "- " .. noted(("%s → %s"):format(from, to), edge.note)
  end
  return lines
end

-- The hit stands out; a line of a corpus is one row.
function blocks.concordance(block)
  local lines = { "| Where | Before | Hit | After |", "| --- | ---: | --- | --- |" }
  for _, line in ipairs(block.lines) do
    lines[#lines + 1] = ("| %s | %s | **%s** | %s |"):format(escape(line.note), escape(line.left), escape(line.hit),
      escape(line.right))
  end
  return lines
end

function blocks.chart() return {} end -- a table says the same
function blocks.network() return {} end -- a table says the same
function blocks.timeline() return {} end
function blocks.articles() return {} end -- the other blocks say the same

--- Renders a page.
---@param page parallax.Page
---@return string markdown ends with a line feed
function M.render(page)
  local parts = { "# " .. escape(page.title) }
  if page.about then parts[2] = escape(page.about) end
  for _, block in ipairs(page.blocks) do
    local lines = blocks[block.kind](block)
    if #lines > 1 or lines[1] and lines[1] ~= "" then parts[#parts + 1] = table.concat(lines, "\n") end
  end
  return table.concat(parts, "\n\n") .. "\n"
end

return M
