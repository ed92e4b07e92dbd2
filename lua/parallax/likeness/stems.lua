--- A compiled table with a row for each stem, as scripts/dev/meaning/table.lua
--- writes it.
local M = {}

---@class parallax.Stems
---@field bytes string the file
---@field n integer stems
---@field number integer what the table says of itself beside its stems
---@field rows integer where the rows begin, less one
local Stems = {}
Stems.__index = Stems

--- Reads a table that comes with Parallax.
---@param path string
---@param magic string the line it begins with
---@return parallax.Stems # raises where there is no such table
function M.open(path, magic)
  local file, reason = io.open(path, "rb")
  if not file then error(("meaning: %s; install Parallax anew, or run `make meaning`"):format(reason), 0) end
  local bytes = file:read "a"
  file:close()
  if bytes:sub(1, #magic) ~= magic then error(("meaning: %s: not such a table"):format(path), 0) end
  local n, number, at = string.unpack("<I4I4", bytes, #magic + 1)
  local table = setmetatable({ bytes = bytes, n = n, number = number, ends = at - 1, first = at - 1 + 4 * n }, Stems)
  table.rows = table.first + table:end_of(n - 1)
  return table
end

-- Where stem k ends among the stems, from 0.
function Stems:end_of(k) return k < 0 and 0 or (string.unpack("<I4", self.bytes, self.ends + 4 * k + 1)) end

--- The number of a stem.
---@param stem string
---@return integer? k from 0; nil for one that the table has not
function Stems:find(stem)
  local low, high = 0, self.n - 1
  while low <= high do
    local middle = (low + high) // 2
    local found = self.bytes:sub(self.first + self:end_of(middle - 1) + 1, self.first + self:end_of(middle))
    if found == stem then return middle end
    if found < stem then low = middle + 1 else high = middle - 1 end
  end
  return nil
end

return M
