--- What a likeness says beside the likenesses around it: .3 is much between two
--- sentences of which neither is more than .1 like any other, and little where
--- one of them is like them all.
--- Source: Conneau et al. (2018), Word translation without parallel data
--- (cross-domain similarity local scaling).
local M = {}

-- Partners in the other document that are looked at.
local NEAREST <const> = 4

---@class parallax.Scale
---@field items parallax.Item[]
---@field measure fun(a: integer, b: integer): number
---@field value table<integer, number> pair -> how alike
---@field nearest table<integer, table<integer, number[]>> item -> other document -> its highest values there
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

--- A scale that knows no pair yet.
---@param items parallax.Item[] of all documents
---@param measure fun(a: integer, b: integer): number how alike two of them are, by number
---@return parallax.Scale
function M.new(items, measure)
  return setmetatable({ items = items, measure = measure, value = {}, nearest = {} }, Scale)
end

--- Notes a pair: each once, all of them before the first is asked about.
---@param a integer number of an item
---@param b integer of another, in another document
function Scale:note(a, b)
  local value = self.measure(a, b)
  self.value[key_of(a, b)] = value
  self:note_at(a, self.items[b].doc, value)
  self:note_at(b, self.items[a].doc, value)
end

local function mean(values)
  local sum = 0
  for _, value in ipairs(values) do sum = sum + value end
  return sum / #values
end

-- How alike an item is to what is nearest it in a document.
function Scale:level(a, doc)
  local nearest = self.nearest[a] and self.nearest[a][doc]
  return nearest and mean(nearest) or 0
end

--- How alike two items are, less how alike each is to what is nearest it in
--- the document of the other. Of a pair that was not noted the same is said, as
--- far as others were.
---@param a integer number of an item
---@param b integer of another, in another document
---@return number scaled -1 to 1 for a measure of 0 to 1
function Scale:of(a, b)
  local value = self.value[key_of(a, b)] or self.measure(a, b)
  return value - (self:level(a, self.items[b].doc) + self:level(b, self.items[a].doc)) / 2
end

return M
