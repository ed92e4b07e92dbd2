--- What a likeness says beside the likenesses around it: .3 is much between two
--- sentences of which neither is more than .1 like any other, and little where
--- one of them is like them all.
--- Source: Conneau et al. (2018), Word translation without parallel data
--- (cross-domain similarity local scaling).
local M = {}

-- Other partners in the other document that are looked at.
local NEAREST <const> = 2

---@class parallax.Scale
---@field items parallax.Item[]
---@field measure fun(a: integer, b: integer): number
---@field value table<integer, number> pair -> how alike
---@field nearest table<integer, table<integer, number[]>> item -> other document -> its highest values there
local Scale = {}
Scale.__index = Scale

local function key_of(a, b) return a < b and a << 32 | b or b << 32 | a end

-- Keeps the highest values in order, one more than are looked at.
local function note_value(nearest, value)
  local k = #nearest + 1
  while k > 1 and nearest[k - 1] < value do k = k - 1 end
  if k <= NEAREST + 1 then
    table.insert(nearest, k, value)
    nearest[NEAREST + 2] = nil
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

-- How alike an item is to what is nearest it in a document, leaving out the
-- partner there that is `own` like it. What is not there is not like it.
function Scale:level(a, doc, own)
  local nearest, sum = self.nearest[a] and self.nearest[a][doc] or {}, 0
  for k = 1, NEAREST + 1 do sum = sum + (nearest[k] or 0) end
  return (sum - math.max(own, nearest[NEAREST + 1] or 0)) / NEAREST
end

--- How alike two items are, less how alike each is to what else is nearest it
--- in the document of the other. Only pairs that were noted are around.
---@param a integer number of an item
---@param b integer of another, in another document
---@return number scaled -1 to 1 for a measure of 0 to 1
function Scale:of(a, b)
  local noted = self.value[key_of(a, b)]
  local own, value = noted or 0, noted or self.measure(a, b)
  return value - (self:level(a, self.items[b].doc, own) + self:level(b, self.items[a].doc, own)) / 2
end

return M
