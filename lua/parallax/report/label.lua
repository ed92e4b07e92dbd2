--- Short names for the documents of a report, no two alike.
local M = {}

local longest <const> = 20 -- characters of a file name that serves as a label

local function base_name(id)
  local name = M.file_name(id):gsub("%.gz$", ""):gsub("%.%w+$", "")
  return M.shorten(name, longest)
end

--- The last part of a path.
---@param id string
---@return string
function M.file_name(id) return id:match "([^/]+)/*$" or id end

--- The outlet of each document, else its file name; a name that comes again is
--- numbered.
---@param documents parallax.Document[]
---@return string[]
---
--- Example: two documents of Reuters and one of the file a.txt --> { "Reuters", "Reuters #2", "a" }
function M.of(documents)
  local labels, taken = {}, {}
  for k, doc in ipairs(documents) do
    local name = doc.source and doc.source:find "%S" and doc.source or base_name(doc.id)
    local label, n = name, 1
    while taken[label] do
      n = n + 1
      label = ("%s #%d"):format(name, n)
    end
    labels[k], taken[label] = label, true
  end
  return labels
end

--- At most `count` characters, cut at a word where possible, with an ellipsis.
---@param text string
---@param count integer
---@return string
function M.shorten(text, count)
  text = text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  if (utf8.len(text) or #text) <= count then return text end
  local cut = text:sub(1, (utf8.offset(text, count) or count + 1) - 1)
  return (cut:match "^(.*%S)%s+%S*$" or cut) .. "…"
end

return M
