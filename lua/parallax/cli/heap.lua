--- How a program that works on one document after the other keeps its memory:
--- layers are made of many small tables, most of them gone with their document.
local core = require "parallax.core"

local M = {}

-- New tables are looked through as soon as they are this share of the heap: a
-- hundredth or two fit into a processor's cache, where they are made anew.
local PERCENT_NEW <const> = 2

--- Sets the collector and the allocator of this Lua, to the end of the process.
function M.prepare()
  collectgarbage("generational", PERCENT_NEW)
  core.pool()
end

return M
