--- The head of a compiled table: lua/parallax/likeness/stems.lua reads it.
local M = {}

--- A line that names the form; how many stems, and a number of the table; where
--- each stem ends; the stems.
---@param magic string
---@param number integer what the table says of itself beside its stems
---@param list string[] sorted by byte
---@return string
function M.bytes(magic, number, list)
  local ends, length = {}, 0
  for k, stem in ipairs(list) do
    length = length + #stem
    ends[k] = string.pack("<I4", length)
  end
  return magic .. string.pack("<I4I4", #list, number) .. table.concat(ends) .. table.concat(list)
end

return M
