-- Documents as strings, for the way between processes.
local document = require "parallax.document"

local M = {}

local names = { "id", "source", "title", "date", "byline", "url", "lang", "text" }

--- Packs what is known of a document, and its text.
---@param doc table with the fields of a document
---@return string
function M.pack(doc)
  local parts = {}
  for k, name in ipairs(names) do
    parts[k] = doc[name] and ("<i1s4"):pack(1, doc[name]) or ("<i1"):pack(0)
  end
  return table.concat(parts)
end

--- Reads one document.
---@param bytes string
---@param at? integer 1 unless given
---@return parallax.Document
---@return integer next position behind it
function M.unpack(bytes, at)
  local given = {}
  at = at or 1
  for _, name in ipairs(names) do
    local is_there
    is_there, at = ("<i1"):unpack(bytes, at)
    if is_there == 1 then given[name], at = ("<s4"):unpack(bytes, at) end
  end
  return document.new(given), at
end

return M
