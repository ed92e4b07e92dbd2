-- What was worked out for a key and may be asked again: names, words and
-- their like return in a text, in the next on the event, in a corpus. Two
-- generations are kept, so that memory stays bounded: what is asked for again
-- moves to the young one, and when that is full the old one goes.
local M = {}

-- Keys of a generation at most, and bytes of a key: a longer one is no word and
-- no name, and does not return.
local GENERATION <const>, LONGEST <const> = 4096, 96

--- A function that remembers what another gives for a string of 96 bytes or
--- less.
---@generic V
---@param make fun(key: string, ...): V not nil; the same for a key whatever else it is given
---@param generation? integer keys in the young generation at most; 4096
---@return fun(key: string, ...): V # what it gives is shared: it is not to be changed
---
--- Example: `local length = memo.of(function(word) return #word end)`
function M.of(make, generation)
  local young, old, n, most = {}, {}, 0, generation or GENERATION
  return function(key, ...)
    local value = young[key]
    if value ~= nil then return value end
    value = old[key]
    if value == nil then value = make(key, ...) end
    if #key > LONGEST then return value end
    if n == most then young, old, n = {}, young, 0 end
    young[key], n = value, n + 1
    return value
  end
end

--- The same as a table, which is asked sooner than a function.
---@generic V
---@param make fun(key: string): V not nil
---@param generation? integer keys kept at most, and as many that were not asked for since; 4096
---@return table<string, V> # nothing in it is to be changed
---
--- Example: `local lengths = memo.table(function(word) return #word end)`
function M.table(make, generation)
  local old, n, most = {}, 0, generation or GENERATION
  return setmetatable({}, {
    __index = function(young, key)
      local value = old[key]
      if value == nil then value = make(key) end
      if #key > LONGEST then return value end
      if n == most then
        old, n = {}, 0
        for other, kept in pairs(young) do old[other], young[other] = kept, nil end
      end
      young[key], n = value, n + 1
      return value
    end,
  })
end

return M
