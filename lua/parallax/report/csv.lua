--- Tables as CSV.
--- Source: RFC 4180 (2005): CRLF after every record, quotes doubled.
local page = require "parallax.report.page"

local M = {}

-- A spreadsheet runs a cell that begins like this. An apostrophe in front
-- makes it text; the price is that such a cell is no longer byte for byte what
-- the article says, which is why `raw` exists.
local function neutralise(cell)
  if cell:find "^[=+@\t\r-]" then return "'" .. cell end
  return cell
end

local function quote(cell)
  if not cell:find '[",\r\n]' then return cell end
  return '"' .. cell:gsub('"', '""') .. '"'
end

local function cell_text(content)
  if type(content) == "string" then return content end
  local parts = {}
  for k, run in ipairs(page.runs(content)) do parts[k] = run.text end
  return table.concat(parts)
end

--- One record.
---@param cells any[] inline content each; a missing one is nil up to `count`
---@param count integer number of columns
---@param raw? boolean leave formulas as they are
---@return string line with its CRLF
function M.record(cells, count, raw)
  local parts = {}
  for k = 1, count do
    local content = cells[k]
    local text = cell_text(content)
    local is_text = type(content) ~= "number"
    parts[k] = quote(not raw and is_text and neutralise(text) or text)
  end
  return table.concat(parts, ",") .. "\r\n"
end

--- Rows as CSV, in the order of the columns.
---@param columns string[] keys into the rows
---@param rows table[] records by column, or lists of as many cells
---@param raw? boolean
---@return string
function M.rows(columns, rows, raw)
  local lines = {}
  for k, row in ipairs(rows) do
    local cells = row
    if row[1] == nil then
      cells = {}
      for c, column in ipairs(columns) do cells[c] = row[column] end
    end
    lines[k] = M.record(cells, #columns, raw)
  end
  return table.concat(lines)
end

--- Every table of a page, a blank line between.
---@param given parallax.Page
---@param raw? boolean
---@return string
function M.page(given, raw)
  local tables = {}
  for _, block in ipairs(given.blocks) do
    if block.kind == "table" then
      local titles, lines = {}, {}
      for c, column in ipairs(block.columns) do titles[c] = column.title end
      lines[1] = M.record(titles, #titles, raw)
      for _, row in ipairs(block.rows) do lines[#lines + 1] = M.record(row, #titles, raw) end
      tables[#tables + 1] = table.concat(lines)
    end
  end
  return table.concat(tables, "\r\n")
end

return M
