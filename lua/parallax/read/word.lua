-- LPeg patterns for word lists: without regard to case, longest word first,
-- whole words only. For lists of tens; long ones go to parallax.core.matcher.
local lpeg = require "lpeg"

local P, R, S, Cc = lpeg.P, lpeg.R, lpeg.S, lpeg.Cc

local M = {}

M.no_letter = -R("az", "AZ", "\128\255")

local function without_case(word)
  local pattern = P(true)
  for c in word:gmatch "." do
    local lower, upper = c:lower(), c:upper()
    pattern = pattern * (lower == upper and P(c) or S(lower .. upper))
  end
  return pattern
end

--- A pattern for the keys of a table, capturing their values.
---@param map table<string, any>
---@return any pattern of LPeg
function M.map(map)
  local list = {}
  for word in pairs(map) do list[#list + 1] = word end
  table.sort(list, function(a, b) return #a > #b or #a == #b and a < b end)
  local pattern = P(false)
  for _, word in ipairs(list) do
    local ends_on_letter = word:find "%a$"
    pattern = pattern + without_case(word) * (ends_on_letter and M.no_letter or P(true)) * Cc(map[word])
  end
  return pattern
end

--- A pattern for the words of a list, capturing nothing.
---@param list string[]
---@return any pattern of LPeg
function M.any_of(list)
  local map = {}
  for _, word in ipairs(list) do map[word] = true end
  return M.map(map) / 0
end

return M
