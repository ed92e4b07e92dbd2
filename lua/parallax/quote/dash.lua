-- Dashes between clauses.
local M = {}

local byte = string.byte

local SPACE <const>, HYPHEN <const> = 32, 45

--- Finds them: em dashes always, others where spaces surround them.
---@param text string
---@return parallax.Span[]
function M.spans(text)
  local found = {}
  local function add(first, last) found[#found + 1] = { first = first, last = last } end
  local at = text:find("\xE2\x80", 1, true)
  while at do
    local shape = text:byte(at + 2)
    local is_dash = shape == 0x94 or shape == 0x95
      or shape == 0x93 and (text:find("^%s", at + 3) or text:find("^%s", at - 1))
    if is_dash then add(at, at + 2) end
    at = text:find("\xE2\x80", at + 3, true)
  end
  at = text:find("-", 1, true)
  while at do
    local after, stop = byte(text, at + 1), at + 1
    if after == HYPHEN then
      stop = text:match("^%-+()", at)
      if stop == at + 2 then add(at, at + 1) end
    elseif after and after <= SPACE and text:find("^%s%-%s", at - 1) then
      add(at, at)
    end
    at = text:find("-", stop, true)
  end
  return found
end

return M
