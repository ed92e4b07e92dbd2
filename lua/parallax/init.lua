--- Parallax compares how several outlets report the same event.
--- Each room of the library is a field here and is loaded when first used:
--- `parallax.read`, `parallax.document`, `parallax.quote`, ...
---@class parallax
---@field core parallax.core the C primitives
---@field version string
local M = { version = "0.1.0" }

local rooms = {}
for _, name in ipairs {
  "attribute",
  "check",
  "class",
  "cli",
  "cluster",
  "compare",
  "core",
  "corpus",
  "cover",
  "document",
  "entity",
  "frame",
  "json",
  "lang",
  "lexicon",
  "likeness",
  "matcher",
  "pairing",
  "query",
  "quote",
  "read",
  "recipe",
  "report",
  "reuse",
  "span",
  "stats",
  "wordnet",
} do
  rooms[name] = "parallax." .. name
end

--- Opens a corpus to read: see `parallax.corpus`.
---@param dir string
---@param given? { damaged?: fun(row: table, reason: string) } as `parallax.corpus.open` takes it
---@return parallax.Corpus? corpus
---@return string? reason
---@return string? code
function M.open(dir, given) return require("parallax.corpus").open(dir, given) end

return setmetatable(M, {
  __index = function(self, name)
    if not rooms[name] then return nil end
    local room = require(rooms[name])
    rawset(self, name, room)
    return room
  end,
})
