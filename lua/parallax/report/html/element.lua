--- Markup from values. Everything that reaches a page as text or attribute
--- passes `escape`, and tags are only ever made here.
local visible = require "parallax.report.visible"

local M = {}

local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

--- Text as it may stand between tags or in a quoted attribute. Characters that
--- HTML forbids, or that would reorder what follows, become visible escapes.
---@param text string
---@return string
function M.escape(text) return (visible(text, true):gsub("[&<>\"']", entities)) end

--- An element. Attributes are a list { name, value, name, value, ... }; one
--- whose value is false is left out.
---@param name string
---@param attributes? any[]
---@param ... string its content, markup already
---@return string markup
function M.tag(name, attributes, ...)
  local parts = { "<", name }
  attributes = attributes or {}
  for k = 1, #attributes, 2 do
    local value = attributes[k + 1]
    if value then parts[#parts + 1] = (' %s="%s"'):format(attributes[k], M.escape(tostring(value))) end
  end
  parts[#parts + 1] = ">"
  for k = 1, select("#", ...) do parts[#parts + 1] = (select(k, ...)) end
  parts[#parts + 1] = "</" .. name .. ">"
  return table.concat(parts)
end

--- The address, when it is one that a reader may follow: http or https and no
--- character that has no place in an address.
---@param address? string
---@return string?
function M.web_address(address)
  if not address or #address > 4096 then return nil end
  local scheme = address:match "^(%a+)://[^%s%c\"'<>\\`{}|^]+$"
  scheme = scheme and scheme:lower()
  return (scheme == "http" or scheme == "https") and address or nil
end

return M
