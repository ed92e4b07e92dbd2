-- When and where something was said, behind what was said of a thing: "put the cost
-- at 40 million | on Friday", "called it a circus | in a letter to the board".
local one_of = require "parallax.one_of"

local M = {}

-- "Put the cost at 40 million | on Friday": when a thing was said of, behind it.
local function before_time(view, start, k)
  local low = math.max(start + 2, k - 2)
  local behind = view.shape:sub(low, k):match "()iYy?$"
  if not behind then return k end
  local last = low + behind - 2
  return last > start and view:is("about_when", last) and last - 1 or last -- late on Friday
end

local OCCASION <const> = 8 -- tokens of "in an open letter to the board"

-- "In a letter", "on Twitter": a preposition and where things are said.
local function is_occasion(view, i, k)
  if not view:is("at_occasion", i) then return false end
  for at = i + 1, math.min(k, i + 4) do
    if view:is("occasion", at) then
      local known = at == i + 1 or one_of["dz"][view.letters[i + 1]] ~= nil
      return known and (at == k or not one_of["xEr'"][view.letters[at + 1]])
    end
    if not one_of["xEdzr-"][view.letters[at]] then return false end
  end
  return false
end

-- "Called the merger 'a circus' | in a letter to the board", "on his show": where it
-- was said, behind what.
local function before_occasion(view, start, k)
  for i = k - 1, math.max(start + 2, k - OCCASION), -1 do
    if is_occasion(view, i, k) then return i - 1 end
    if not one_of["xEdz0r-iTOUbs"][view.letters[i]] then break end
  end
  return k
end

--- Where what was said of a thing ends, before these.
---@param view parallax.quote.View
---@param start integer its first token
---@param k integer its last token so far
---@return integer k
function M.before(view, start, k) return before_occasion(view, start, before_time(view, start, k)) end

return M
