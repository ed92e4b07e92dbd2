--- Text that is shown must not act: what a terminal or a bidirectional layout
--- would obey is written out as an escape one can read.
local function escape_byte(c) return ("\\x%02x"):format(c:byte()) end

local function escape_code(c) return ("\\u{%x}"):format(utf8.codepoint(c)) end

-- Bytes that are no UTF-8, one escape each.
local function escape_ill_formed(text)
  local parts, at = {}, 1
  while at <= #text do
    local size, bad = utf8.len(text, at)
    if size then bad = #text + 1 end
    parts[#parts + 1] = text:sub(at, bad - 1)
    if not size then parts[#parts + 1] = escape_byte(text:sub(bad, bad)) end
    at = bad + 1
  end
  return table.concat(parts)
end

--- Returns the text with control characters (C0 but tab and line feed, DEL,
--- C1), bidirectional controls, line and paragraph separators and byte order
--- marks as escapes. A carriage return before a line feed is dropped.
---@param text string
---@param with_marks? boolean leave the left-to-right, right-to-left and Arabic letter marks, which move no other text
---@return string
---
--- Example: `visible "\27[2Jgone"` --> `\x1b[2Jgone`
return function(text, with_marks)
  if not text:find "[^\t\n\x20-\x7e]" then return text end
  if not utf8.len(text) then text = escape_ill_formed(text) end
  text = text:gsub("\r\n", "\n"):gsub("[%z\1-\8\11-\31\127]", escape_byte)
  if not text:find "[\xc2\xd8\xe2\xef]" then return text end
  text = text:gsub("\xc2[\x80-\x9f]", escape_code)
  if not with_marks then
    text = text:gsub("\xd8\x9c", escape_code):gsub("\xe2\x80[\x8e\x8f]", escape_code)
  end
  text = text:gsub("\xe2\x80[\xa8-\xae]", escape_code)
  text = text:gsub("\xe2\x81[\xa6-\xa9]", escape_code)
  return (text:gsub("\xef\xbb\xbf", escape_code))
end
