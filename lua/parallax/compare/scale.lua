--- What a likeness says beside the likenesses around it: .3 is much between two
--- sentences of which neither is more than .1 like any other, and little where
--- one of them is like them all.
--- Source: Conneau et al. (2018), Word translation without parallel data
--- (cross-domain similarity local scaling).
local M = {}

-- Partners in the other report that are looked at.
local NEAREST <const> = 4

---@class parallax.Scale
---@field list parallax.Statement[]
---@field value table<integer, number> pair -> how alike
---@field nearest table<integer, table<integer, number[]>> statement -> other report -> its highest values there
local Scale = {}
Scale.__index = Scale

local function key_of(a, b) return a < b and a << 32 | b or b << 32 | a end

-- Keeps the highest values in order.
local function note_value(nearest, value)
  local k = #nearest + 1
  while k > 1 and nearest[k - 1] < value do k = k - 1 end
  if k <= NEAREST then
    table.insert(nearest, k, value)
    nearest[NEAREST + 1] = nil
  end
end

function Scale:note_at(a, doc, value)
  local of_a = self.nearest[a]
  if not of_a then
    of_a = {}
    self.nearest[a] = of_a
  end
  if not of_a[doc] then of_a[doc] = {} end
  note_value(of_a[doc], value)
end

--- A scale without values.
---@param statements parallax.Statement[] of all documents
---@return parallax.Scale
function M.new(statements) return setmetatable({ list = statements, value = {}, nearest = {} }, Scale) end

--- Notes how alike two statements are; each pair once, all of them before the first `of`.
---@param a integer number of a statement
---@param b integer of another, in another document
---@param value number
function Scale:note(a, b, value)
  self.value[key_of(a, b)] = value
  self:note_at(a, self.list[b].doc, value)
  self:note_at(b, self.list[a].doc, value)
end

local function mean(values)
  local sum = 0
  for _, value in ipairs(values) do sum = sum + value end
  return sum / #values
end

--- How alike two statements are, less how alike each is to what is nearest it
--- in the report of the other.
---@param a integer number of a statement
---@param b integer of another
---@return number scaled -1 to 1; 0 for a pair that was not noted
function Scale:of(a, b)
  local value = self.value[key_of(a, b)]
  if not value then return 0 end
  local of_a, of_b = self.nearest[a][self.list[b].doc], self.nearest[b][self.list[a].doc]
  return value - (mean(of_a) + mean(of_b)) / 2
end

return M
