--- Columns that text takes on a terminal.
---
--- A small rule instead of a table per font: combining marks and invisible
--- characters take none, East Asian wide and full-width characters and most
--- pictographs two, everything else one.
--- Source: Unicode Standard Annex 11, East Asian Width; ranges merged by hand.
local zero = {
  0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x610, 0x61A, 0x64B, 0x65F, 0x6D6, 0x6DC, 0x6DF, 0x6E4, 0x93A, 0x93A,
  0x93C, 0x93C, 0x941, 0x948, 0x94D, 0x94D, 0xE31, 0xE31, 0xE34, 0xE3A, 0xE47, 0xE4E, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF,
  0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x20D0, 0x20FF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xE0100, 0xE01EF,
}
local wide = {
  0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97C,
  0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF,
  0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
}

-- Whether 'code' lies in one of the sorted ranges {first, last, first, last, ...}.
local function is_in(ranges, code)
  local low, high = 1, #ranges // 2
  while low <= high do
    local middle = (low + high) // 2
    if code > ranges[2 * middle] then
      low = middle + 1
    elseif code < ranges[2 * middle - 1] then
      high = middle - 1
    else
      return true
    end
  end
  return false
end

local function of_code(code)
  if code < 0x300 then return 1 end
  if is_in(zero, code) then return 0 end
  return code >= 0x1100 and is_in(wide, code) and 2 or 1
end

local M = {}

--- Columns of a text without line breaks and control characters.
---@param text string UTF-8
---@return integer
function M.of(text)
  if not text:find "[\x80-\xff]" then return #text end
  local columns = 0
  for _, code in utf8.codes(text) do columns = columns + of_code(code) end
  return columns
end

--- Splits a text into pieces of at most `columns` columns (at least one
--- character each).
---@param text string UTF-8
---@param columns integer
---@return string[] pieces
function M.split(text, columns)
  local pieces, start, used = {}, 1, 0
  for at, code in utf8.codes(text) do
    local w = of_code(code)
    if used + w > columns and at > start then
      pieces[#pieces + 1] = text:sub(start, at - 1)
      start, used = at, 0
    end
    used = used + w
  end
  pieces[#pieces + 1] = text:sub(start)
  return pieces
end

return M
