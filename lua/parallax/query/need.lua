-- What every match of a query must have in it, so that an index can say where
-- matches may be before any token is looked at.
local core = require "parallax.core"

local M = {}

---@class parallax.query.Need a condition that some token of every match fulfils
---@field attribute string
---@field pattern string
---@field flags string
---@field literal string? the value itself, when the expression is plain characters; lower case under the flag c
---@field offset integer? tokens from the beginning of the match, when it is always the same

local function add(list, test, offset)
  list[#list + 1] = {
    attribute = test.attribute, pattern = test.pattern, flags = test.flags, offset = offset,
    literal = core.regex(test.pattern, test.flags):literal(),
  }
end

local function add_test(list, test, offset)
  if not test.op then
    if not test.negated then add(list, test, offset) end
  elseif test.op == "and" then
    for _, part in ipairs(test) do add_test(list, part, offset) end
  end
end

-- Each walks a node that begins at 'offset' (nil: not known) and returns where
-- what follows it begins.
local walk = {}

local function visit(node, list, offset) return walk[node.is](node, list, offset) end

function walk.any(_, _, offset) return offset and offset + 1 end

function walk.test(node, list, offset)
  add_test(list, node.test, offset)
  return offset and offset + 1
end

function walk.sequence(node, list, offset)
  for _, part in ipairs(node) do offset = visit(part, list, offset) end
  return offset
end

function walk.capture(node, list, offset) return visit(node.part, list, offset) end

-- One copy says it all; a repetition of fixed length leaves the place known.
walk["repeat"] = function(node, list, offset)
  if node.low == 0 then return nil end
  local behind = visit(node.part, list, offset)
  if not behind or node.high ~= node.low then return nil end
  return offset + (behind - offset) * node.low
end

-- No condition is common to all parts; their length may be.
function walk.choice(node, _, offset)
  local behind = visit(node[1], {}, offset)
  for k = 2, #node do
    if visit(node[k], {}, offset) ~= behind then return nil end
  end
  return behind
end

function walk.begin(_, _, offset) return offset end
walk["end"] = walk.begin
function walk.region() return nil end

--- The conditions that every match fulfils at one of its tokens. None are
--- reported of alternatives and of parts that may be absent.
---@param main parallax.query.Node
---@return parallax.query.Need[] # in the order of the query
function M.of(main)
  local list = {}
  visit(main, list, 0)
  return list
end

return M
