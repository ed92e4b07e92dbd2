--- Why mentions are one thing: each mention of a group, with what joined it.
--- Results of parallax.report.why are shown and exported by that.
local json = require "parallax.json"
local label = require "parallax.report.label"
local reason = require "parallax.entity.reason"
local span = require "parallax.span"
local why = require "parallax.report.why"

local M = {}

---@class parallax.Explanation
---@field name string as asked for
---@field documents parallax.Document[]
---@field groups parallax.Group[] those that bear the name, in order of first mention

-- Bytes of text shown on either side of a mention.
local AROUND <const> = 40

-- From byte to byte, no character cut, as one line.
local function piece(text, first, last)
  while first > 1 and text:byte(first) and text:byte(first) & 0xC0 == 0x80 do first = first - 1 end
  while last < #text and text:byte(last + 1) & 0xC0 == 0x80 do last = last + 1 end
  return (text:sub(first, last):gsub("%s+", " "))
end

-- A mention in its surroundings, as inline content.
local function in_context(text, m)
  local from, to = math.max(1, m.first - AROUND), math.min(#text, m.last + AROUND)
  return {
    from > 1 and "…" or "", piece(text, from, m.first - 1), { text = piece(text, m.first, m.last), style = "hit" },
    piece(text, m.last + 1, to), to < #text and "…" or "",
  }
end

--- A section for each group: its mentions, what joined each, and what that
--- rule sees.
---@param page parallax.Page
---@param result parallax.Explanation
function M.show(page, result)
  if result.places then return why.show(page, result) end
  if #result.groups == 0 then
    return page:text { "Nothing here bears the name ", { text = result.name, style = "name" }, "." }
  end
  local names = label.of(result.documents)
  for _, group in ipairs(result.groups) do
    page:heading(2, ("%s (%s)"):format(group.entity, group.type))
    local rows = {}
    for k, m in ipairs(group.mentions) do
      rows[k] = {
        article = names[m.doc], mention = in_context(result.documents[m.doc].text, m), form = m.form,
        why = ("%s: %s"):format(m.rule, reason.of(m.rule) or ""),
      }
    end
    page:table {
      columns = {
        { key = "article", title = "Article" }, { key = "mention", title = "Mention" },
        { key = "form", title = "Form" }, { key = "why", title = "Joined by" },
      },
      rows = rows,
    }
  end
end

M.columns = { "entity", "type", "id", "first", "last", "mention", "form", "rule", "reason" }

--- CSV: a line for each mention.
---@param result parallax.Explanation
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.rows(result, unit)
  if result.places then return why.rows(result, unit) end
  local rows = {}
  for _, group in ipairs(result.groups) do
    for _, m in ipairs(group.mentions) do
      local doc = result.documents[m.doc]
      local s = span.to_export(doc, m.first, m.last, unit or "chars")
      rows[#rows + 1] = {
        group.entity, group.type, doc.id, s[1], s[2], doc.text:sub(m.first, m.last), m.form, m.rule,
        reason.of(m.rule) or "",
      }
    end
  end
  return rows
end

--- The result as lines of NDJSON: a group each, as in `record`.
---@param result parallax.Explanation
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.lines(result, unit)
  if result.places then return why.lines(result, unit) end
  local lines = {}
  for g, group in ipairs(result.groups) do
    local mentions = {}
    for k, m in ipairs(group.mentions) do
      local doc = result.documents[m.doc]
      mentions[k] = json.object {
        { "doc", doc.id }, { "span", json.array(span.to_export(doc, m.first, m.last, unit or "chars")) },
        { "form", m.form }, { "rule", m.rule }, { "reason", reason.of(m.rule) },
      }
    end
    lines[g] = json.object {
      { "entity", group.entity }, { "type", group.type }, { "mentions", json.array(mentions) },
    }
  end
  return lines
end

--- The result as JSON.
---@param result parallax.Explanation
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.record(result, unit)
  if result.places then
    return json.object { { "words", result.words }, { "places", json.array(why.lines(result, unit)) } }
  end
  return json.object { { "name", result.name }, { "groups", json.array(M.lines(result, unit)) } }
end

return M
