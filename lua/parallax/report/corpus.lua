--- Reports on a corpus: what a search found, lines of context, counts.
local json = require "parallax.json"

local M = {}

local function spans(list, offset)
  local numbers = {}
  for _, span in ipairs(list) do numbers[#numbers + 1] = { span.first - offset, span.last } end
  return json.array(numbers)
end

--- A document found, for json: offsets are bytes, 0-based and half-open.
---@param result parallax.Result
---@return table
function M.result(result)
  return json.object {
    { "id", result.id }, { "source", result.source or json.null }, { "title", result.title or json.null },
    { "date", result.date or json.null }, { "hits", result.hits }, { "score", result.score or json.null },
    { "spans", spans(result.spans(), 1) },
  }
end

M.result_columns = { "id", "source", "date", "title", "hits", "score" }

--- A document found, for csv.
---@param result parallax.Result
---@return table[]
function M.result_rows(result) return { result } end

--- The documents found, as a table.
---@param page parallax.Page
---@param results parallax.Result[]
function M.results(page, results)
  local rows, hits = {}, 0
  for k, result in ipairs(results) do
    hits = hits + result.hits
    rows[k] = { hits = result.hits, date = result.date or "", source = result.source or "",
      title = { { text = result.title or result.id, style = "name" } }, id = result.id }
  end
  page:text(("%d documents, %d hits."):format(#results, hits))
  if #rows > 0 then page:table { columns = { { key = "id", below = true }, "date", "source", "title", "hits" }, rows = rows } end
end

--- A line of context, for json.
---@param line parallax.KwicLine
---@return table
function M.line(line)
  return json.object {
    { "id", line.id }, { "source", line.source or json.null }, { "date", line.date or json.null },
    { "left", line.left }, { "hit", line.hit }, { "right", line.right }, { "span", { line.first - 1, line.last } },
  }
end

M.line_columns = { "id", "source", "date", "left", "hit", "right", "first", "last" }

--- A line of context, for csv: bytes, from 1, inclusive.
---@param line parallax.KwicLine
---@return table[]
function M.line_rows(line) return { line } end

--- Lines of context, the hits under each other.
---@param page parallax.Page
---@param lines parallax.KwicLine[]
function M.lines(page, lines)
  page:text(("%d lines."):format(#lines))
  local list = {}
  for k, line in ipairs(lines) do
    local note = table.concat({ line.source or line.id, line.date and line.date:sub(1, 10) }, " ")
    list[k] = { left = line.left, hit = line.hit, right = line.right, note = note }
  end
  page:concordance(list)
end

return M
