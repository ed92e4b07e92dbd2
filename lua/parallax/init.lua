--- Parallax compares how several outlets report the same event.
--- Each room of the library is a field here and is loaded when first used:
--- `parallax.read`, `parallax.document`, `parallax.quote`, ...
---@class parallax
---@field core parallax.core the C primitives
---@field version string
local M = { version = "0.1.0" }

local rooms = {}
for _, name in ipairs {
  "check", "class", "compare", "core", "document", "entity", "frame", "json", "lang", "lexicon", "likeness",
  "matcher", "pairing", "quote", "read", "recipe", "report", "span",
  "attribute",
  "check",
  "class",
  "compare",
  "core",
  "document",
  "entity",
  "frame",
  "json",
  "lang",
  "lexicon",
  "likeness",
  "pairing",
  "query",
  "quote",
  "read",
  "recipe",
  "report",
  "span",
  "wordnet",
} do
  rooms[name] = "parallax." .. name
end

return setmetatable(M, {
  __index = function(self, name)
    if not rooms[name] then return nil end
    local room = require(rooms[name])
    rawset(self, name, room)
    return room
  end,
})
