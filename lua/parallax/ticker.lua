-- Codes of shares and their exchanges, as wire reports have them behind names:
-- "Vesna Bank (VSN.PX)", "Vendis Ports VNDp.LS". They are no words, and no sentence
-- ends in them.
local M = {}

local byte = string.byte

local A <const>, Z <const> = 65, 90

local CODE <const> = 8 -- bytes of a code before its point, at most

-- The code around the point at a byte: "(VSN.PX)" with its brackets, "VSNp.PX".
local function code_at(text, at)
  local from = math.max(1, at - CODE)
  local place = text:sub(from, at - 1):match "()%f[%w]%u+%l?$"
  local last = text:match("^%u+()", at + 1) - 1
  if not place or text:find("^%w", last + 1) or text:find("^%.%w", last + 1) then return nil end -- U.S.A.
  local first = from + place - 1
  local open, close = text:sub(math.max(1, first - 2), first - 1):match "%(%s?$", text:match("^%s?%)", last + 1)
  if text:find("^%.", last + 1) and not text:find("^%u%u", first) then return nil end -- U.S.
  if open and close then return { first = first - #open, last = last + #close } end
  return text:find("^%u%u", first) and { first = first, last = last } or nil
end

--- Finds them.
---@param text string
---@return parallax.Span[]
function M.spans(text)
  local found = {}
  local at = text:find(".", 1, true)
  while at do
    local after = byte(text, at + 1)
    if after and after >= A and after <= Z then found[#found + 1] = code_at(text, at) end
    at = text:find(".", at + 1, true)
  end
  return found
end

--- A phrase without them.
---@param text string
---@return string
function M.without(text)
  local codes = M.spans(text)
  for k = #codes, 1, -1 do
    local before = text:sub(1, codes[k].first - 1):gsub("%s+$", "")
    text = before .. text:sub(codes[k].last + 1)
  end
  return text
end

return M
