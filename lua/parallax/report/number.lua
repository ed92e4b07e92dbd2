--- The section on numbers that linked statements disagree on.
local article = require "parallax.report.article"
local label = require "parallax.report.label"

local M = {}

-- How much of the statement stands around a figure, in bytes.
local AROUND <const> = 60

-- Where a word begins at or after a byte, or ends at or before it.
local function word_start(text, at, limit) return at <= limit and limit or text:find("%f[%S]", at) or at end
local function word_stop(text, at, limit)
  if at >= limit then return limit end
  while at > 1 and not text:find("^%S%f[%s]", at) do at = at - 1 end
  return at
end

-- The words around a figure, the figure itself marked.
local function passage(doc, figure)
  local k = doc:sentences():find(figure.first)
  local first, last = doc:sentences():at(k)
  local from = word_start(doc.text, figure.first - AROUND, first)
  local to = math.max(figure.last, word_stop(doc.text, figure.last + AROUND, last))
  local function piece(i, j) return (doc.text:sub(i, j):gsub("%s+", " ")) end
  return {
    from > first and "… " or "", piece(from, figure.first - 1),
    { text = piece(figure.first, figure.last), style = "hit" },
    piece(figure.last + 1, to), to < last and " …" or "",
  }
end

local function version_of(documents, labels, figure)
  local doc = documents[figure.doc]
  local number = doc:sentences():find(figure.first)
  return {
    who = labels[figure.doc], content = passage(doc, figure),
    note = { text = "sentence " .. number, anchor = article.sentence_anchor(figure.doc, doc, figure.first) },
  }
end

--- Numbers that linked statements disagree on; nothing where there are none.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.disagreements(page, comparison)
  if #comparison.disagreements == 0 then return end
  local documents, labels = comparison.documents, label.of(comparison.documents)
  page:heading(2, "Numbers that disagree")
  for _, found in ipairs(comparison.disagreements) do
    page:versions {
      versions = { version_of(documents, labels, found.a), version_of(documents, labels, found.b) }, beside = true,
    }
  end
end

return M
