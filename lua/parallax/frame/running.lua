-- Quotations that run on over line breaks: where a paragraph is set one
-- sentence a line, a mark that opens in one line may close some lines on.
--
--   "We came.            said on three lines, one quotation
--   We saw.
--   We left," she said.
local M = {}

-- How far a closing mark is looked for, in bytes.
local REACH = 4000

-- Bytes of the next double mark at or after a position, and whether it closes.
local function next_mark(text, at, limit)
  while at <= limit do
    local first = text:find('["\xE2]', at)
    if not first or first > limit then return nil end
    if text:byte(first) == 0x22 then
      local before, after = text:sub(first - 1, first - 1), text:sub(first + 1, first + 1)
      return first, first, before:find "%S" ~= nil and not after:find "%w"
    end
    local shape = text:sub(first, first + 2)
    if shape == "“" or shape == "”" then return first, first + 2, shape == "”" end
    at = first + 1
  end
end

-- A mark amid a clause has only lost its partner.
local function begins_sentence(text, first)
  local head = text:sub(math.max(1, first - 4), first - 1)
  return not head:find "%S" or head:find "[,:%.!%?%)%]%-\x80-\xBF]%s*$" ~= nil or head:find "\n%s*$" ~= nil
end

-- Where the paragraph ends that a position is in, if that is within reach and
-- the next one opens with a mark again.
local function resumed_end(text, at)
  local blank = text:sub(at, at + REACH):find("\n[ \t\r]*\n")
  local next_word = blank and text:find("%S", at + blank)
  if next_word and (text:find('^"%w', next_word) or text:find("^“", next_word)) then return at + blank - 2 end
end

-- Whether a blank line stands between two positions.
local function is_apart(text, from, to) return text:sub(from, to):find "\n[ \t\r]*\n" ~= nil end

-- Where the quotation ends that a mark opens; nil where it only lost its partner.
local function end_of(text, m)
  local from = m.last + 1
  local first, last, closes = next_mark(text, from, math.min(#text, from + REACH))
  if first and not is_apart(text, from, first) then return closes and last or nil end
  return resumed_end(text, from)
end

--- Where open marks of a document reach, beyond the line they stand in.
---@param text string
---@param marks parallax.QuoteMark[]
---@return { first: integer, last: integer }[] runs sorted by first
function M.find(text, marks)
  local runs, reached = {}, 0
  for k = 1, #marks do
    local m = marks[k]
    if not m.closed and m.family == "double" and m.first > reached and begins_sentence(text, m.first) then
      local last = end_of(text, m)
      if last then
        runs[#runs + 1] = { first = m.first, last = last }
        reached = last
      end
    end
  end
  return runs
end

return M
