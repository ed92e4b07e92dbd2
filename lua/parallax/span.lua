-- Spans: `first, last`, 1-based inclusive bytes of a text, so that
-- text:sub(first, last) is the evidence. An empty span has last == first - 1.
-- Other programs count from 0, half-open, mostly in characters; only export
-- and import convert.
local M = {}

---@class parallax.Span
---@field first integer first byte
---@field last integer last byte

--- The last position of what a pattern matched up to here: LPeg's `Cp()`
--- gives the position after it.
---@param position integer
---@return integer last
---
--- Example: `lpeg.Cg(lpeg.Cp() / span.last, "last")`
function M.last(position) return position - 1 end

--- Whether all of `inner` lies in `outer`. A span contains itself, and an
--- empty span at or beside its ends.
---@param outer parallax.Span
---@param inner parallax.Span
---@return boolean
function M.contains(outer, inner) return outer.first <= inner.first and inner.last <= outer.last end

--- Whether two spans have a byte in common. An empty span has none.
---@param a parallax.Span
---@param b parallax.Span
---@return boolean
function M.overlaps(a, b) return math.max(a.first, b.first) <= math.min(a.last, b.last) end

--- Looks up in sorted spans by halving: the first that ends at a byte or after
--- it. The spans must not overlap, or nest with their ends in order.
---@param spans parallax.Span[]
---@param byte integer
---@return integer k number of the span, #spans + 1 for none
function M.first_ending(spans, byte)
  local low, high = 1, #spans + 1
  while low < high do
    local middle = (low + high) // 2
    if spans[middle].last < byte then low = middle + 1 else high = middle end
  end
  return low
end

--- Looks up in spans sorted by `first`: the first that begins at a byte or
--- after it.
---@param spans parallax.Span[]
---@param byte integer
---@return integer k number of the span, #spans + 1 for none
function M.first_beginning(spans, byte)
  local low, high = 1, #spans + 1
  while low < high do
    local middle = (low + high) // 2
    if spans[middle].first < byte then low = middle + 1 else high = middle end
  end
  return low
end

local function check_unit(unit, where)
  if unit ~= nil and unit ~= "bytes" and unit ~= "chars" then
    error(('%s: unit: "bytes" or "chars" expected, got \'%s\''):format(where, tostring(unit)), 3)
  end
  return unit or "chars"
end

--- The span as other programs count: from 0, half-open.
--- Source: the text position selector of the W3C Web Annotation Data Model
--- (2017), section 4.2.5, counts code points in this way.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@param unit? "bytes"|"chars" UTF-8 bytes, or code points (default)
---@return integer[] pair `{ start, end }`
---
--- Example: in "Né à Brno", `span.to_export(doc, 5, 6)` --> `{ 3, 4 }`, the letter "à"
function M.to_export(doc, first, last, unit)
  if unit ~= "bytes" then check_unit(unit, "span.to_export") end
  if first < 1 or last < first - 1 or last > #doc.text then
    error(("span.to_export: span %d..%d outside a text of %d bytes"):format(first, last, #doc.text), 2)
  end
  if unit == "bytes" then return { first - 1, last } end
  local map = doc:charmap()
  return { map:chars(first - 1), map:chars(last) }
end

-- The most bytes that hold no more than 'count' characters: where character
-- number 'count', from 0, begins.
local function bytes_of(map, count, limit)
  local low, high = 0, limit
  while low < high do
    local middle = (low + high + 1) // 2
    if map:chars(middle) <= count then low = middle else high = middle - 1 end
  end
  return low
end

--- The reverse of `to_export`.
---@param doc parallax.Document
---@param s integer start, from 0
---@param e integer end, exclusive
---@param unit? "bytes"|"chars" code points by default
---@return integer? first nil when the pair lies outside the text
---@return integer? last
function M.from_export(doc, s, e, unit)
  unit = check_unit(unit, "span.from_export")
  local size = #doc.text
  if unit == "bytes" then
    if s < 0 or e < s or e > size then return nil end
    return s + 1, e
  end
  local map = doc:charmap()
  if s < 0 or e < s or e > map:chars(size) then return nil end
  return bytes_of(map, s, size) + 1, bytes_of(map, e, size)
end

return M
