--- Text as it may stand in XML 1.0, in elements and in attributes.
local ENTITIES <const> = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local M = {}

--- Escapes; control characters, and the two code points XML has no place for,
--- become spaces.
---@param text string UTF-8
---@return string
function M.escape(text)
  return (text:gsub("%c", " "):gsub("\u{FFFE}", " "):gsub("\u{FFFF}", " "):gsub('[&<>"]', ENTITIES))
end

return M
