--- The report of scripts/reuse.lua: sections for a page, JSON and CSV.
local json = require "parallax.json"
local label = require "parallax.report.label"
local span = require "parallax.span"

local M = {}

local array, object = json.array, json.object

---@class parallax.report.Reuse what two documents have in common
---@field id string|number
---@field a parallax.Document
---@field b parallax.Document
---@field passages parallax.reuse.Passage[]

local function pair_of(doc, part, unit) return array(span.to_export(doc, part.first, part.last, unit)) end

local function rounded(score)
  local short = math.floor(score * 10000 + 0.5) / 10000
  return math.tointeger(short) or short
end

--- One line of NDJSON.
---@param found parallax.report.Reuse
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.line(found, unit)
  local passages = {}
  for k, passage in ipairs(found.passages) do
    passages[k] = object {
      { "a", pair_of(found.a, passage.a, unit) }, { "b", pair_of(found.b, passage.b, unit) },
      { "kind", passage.kind }, { "score", rounded(passage.score) }, { "rule", passage.rule },
    }
  end
  return object { { "id", found.id }, { "a", found.a.id }, { "b", found.b.id }, { "passages", array(passages) } }
end

--- All lines.
---@param result parallax.report.Reuse[]
---@param unit? "bytes"|"chars" chars by default
---@return table array
function M.lines(result, unit)
  local lines = {}
  for k, found in ipairs(result) do lines[k] = M.line(found, unit) end
  return array(lines)
end

--- The columns of the CSV.
M.columns = { "id", "a", "b", "kind", "score", "a_start", "a_end", "b_start", "b_end", "a_text", "b_text" }

--- A row for each passage.
---@param result parallax.report.Reuse[]
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.rows(result, unit)
  local rows = {}
  for _, found in ipairs(result) do
    for _, p in ipairs(found.passages) do
      local a = span.to_export(found.a, p.a.first, p.a.last, unit)
      local b = span.to_export(found.b, p.b.first, p.b.last, unit)
      rows[#rows + 1] = {
        id = found.id, a = found.a.id, b = found.b.id, kind = p.kind, score = rounded(p.score),
        a_start = a[1], a_end = a[2], b_start = b[1], b_end = b[2],
        a_text = found.a.text:sub(p.a.first, p.a.last), b_text = found.b.text:sub(p.b.first, p.b.last),
      }
    end
  end
  return rows
end

local MOST_SHOWN <const> = 400 -- characters of a passage on a page

-- The share of a document's characters that its passages cover.
local function share(doc, passages, side)
  local spans, covered, behind = {}, 0, 0
  for k, passage in ipairs(passages) do spans[k] = passage[side] end
  table.sort(spans, function(x, y) return x.first < y.first end)
  for _, part in ipairs(spans) do
    local first = math.max(part.first, behind + 1)
    if part.last >= first then
      covered, behind = covered + part.last - first + 1, part.last
    end
  end
  return #doc.text > 0 and ("%.0f%%"):format(100 * covered / #doc.text) or "0%"
end

--- Which pairs have text in common, and how much of each.
---@param page parallax.Page
---@param result parallax.report.Reuse[]
function M.overview(page, result)
  if #result == 0 then return page:text "No passages in common were found." end
  local rows = {}
  for k, found in ipairs(result) do
    local names = label.of { found.a, found.b }
    rows[k] = {
      first = names[1], second = names[2], passages = #found.passages,
      share_a = share(found.a, found.passages, "a"), share_b = share(found.b, found.passages, "b"),
    }
  end
  page:table {
    title = "Text in common", rows = rows,
    columns = {
      { key = "first", title = "First" }, { key = "second", title = "Second" },
      { key = "passages", title = "Passages" }, { key = "share_a", title = "of the first", align = "right" },
      { key = "share_b", title = "of the second", align = "right" },
    },
  }
end

--- The passages themselves, side by side, with the words that differ.
---@param page parallax.Page
---@param found parallax.report.Reuse
function M.passages(page, found)
  local names = label.of { found.a, found.b }
  if #found.passages > 0 then page:heading(2, ("%s and %s"):format(names[1], names[2])) end
  for k, p in ipairs(found.passages) do
    local versions = {}
    for n, side in ipairs { "a", "b" } do
      local doc = found[side]
      versions[n] = { who = names[n], content = label.shorten(doc.text:sub(p[side].first, p[side].last), MOST_SHOWN) }
    end
    local kind = p.rule == "summary" and p.kind .. " in summary" or p.kind
    local title = ("%d. %s, %.0f%% of the words in both"):format(k, kind, 100 * p.score)
    page:versions { title = title, versions = versions }
  end
end

return M
