-- XML as a stream of tokens, in linear time and without recursion. Lenient:
-- feeds are seldom well-formed. Entities that a document defines itself are
-- never expanded.
local M = {}

local named = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'" }

local function entity(name)
  if named[name] then return named[name] end
  local hex, decimal = name:match "^#[xX](%x+)$", name:match "^#(%d+)$"
  local code = hex and #hex <= 6 and tonumber(hex, 16) or decimal and #decimal <= 7 and tonumber(decimal)
  if not code then return nil end -- "&nbsp;" is left to whoever reads HTML
  local is_letter = code > 0 and code <= 0x10FFFF and not (code >= 0xD800 and code <= 0xDFFF)
  return is_letter and utf8.char(code) or "\u{FFFD}"
end

--- Replaces the references that XML itself knows.
---@param s string
---@return string
function M.decode(s)
  if not s:find("&", 1, true) then return s end
  return (s:gsub("&(#?%w+);", entity))
end

--- The value of an attribute in the text of a tag.
---@param tag string "<link href='...'>"
---@param name string
---@return string?
function M.attribute(tag, name)
  local at = 1
  while true do
    local key, quote, after
    at, after, key, quote = tag:find("%s([%w:_.-]+)%s*=%s*([\"'])", at)
    if not at then return nil end
    local close = tag:find(quote, after + 1, true)
    if not close then return nil end
    if key == name then return M.decode(tag:sub(after + 1, close - 1)) end
    at = close
  end
end

local Reader = {}
Reader.__index = Reader

-- 'what' at or after 'at'; once it is known not to come, no search again.
function Reader:find(what, at)
  if self.missing[what] then return nil end
  local first, last = self.text:find(what, at, true)
  if not first then self.missing[what] = true end
  return first, last
end

-- The ">" that ends the tag at 'at'; one in quotation marks is passed over.
-- No further than the next "<", which XML allows in no tag.
function Reader:tag_end(at)
  local stop, text = at, self.text
  while true do
    stop = text:find("[<>\"']", stop)
    local c = stop and text:sub(stop, stop)
    if not stop or c == "<" then return nil end
    if c == ">" then return stop end
    local close = text:find(c == '"' and '[<"]' or "[<']", stop + 1)
    if not close or text:sub(close, close) == "<" then return text:match("^[^<>]*()>", stop) end
    stop = close + 1
  end
end

-- Sections that end by a mark of their own. Without it they go on to the end.
local sections = {
  { "<![CDATA[", "]]>", "cdata" }, { "<!--", "-->", "comment" }, { "<?", "?>", "instruction" },
}

function Reader:section(at)
  for _, s in ipairs(sections) do
    local opens, closes, kind = s[1], s[2], s[3]
    if self.text:sub(at, at + #opens - 1) == opens then
      local first, last = self:find(closes, at + #opens)
      return kind, at + #opens, (first or #self.text + 1) - 1, last or #self.text, first ~= nil
    end
  end
end

-- A document type may hold declarations in brackets.
function Reader:declaration(at)
  local stop = self:find(">", at) and self.text:find("[>%[]", at)
  if stop and self.text:sub(stop, stop) == "[" then
    stop = self:find("]", stop)
    stop = stop and self:find(">", stop)
  end
  return stop or #self.text
end

--- Iterates over the tokens.
---@param text string
---@return fun(): string?, integer, integer, string?, boolean? next kind "text", "cdata", "open", "close" or
---  "empty"; first and last byte, of the content for cdata and the tag for tags; the name; whether cdata ends
function M.tokens(text)
  local reader = setmetatable({ text = text, missing = {} }, Reader)
  local at = 1
  return function()
    while at <= #text do
      local from = at
      if text:byte(at) ~= 60 then
        at = reader:find("<", at) or #text + 1
        return "text", from, at - 1
      end
      local kind, first, last, after, is_closed = reader:section(at)
      if kind then
        at = after + 1
        if kind == "cdata" then return kind, first, last, nil, is_closed end
      elseif text:sub(at, at + 1) == "<!" then
        at = reader:declaration(at) + 1
      else
        local slash, name = text:match("^<(/?)([%a_\128-\255][%w:_.\128-\255-]*)", at)
        local stop = name and reader:tag_end(at + #name)
        if not stop then
          at = at + 1
          return "text", from, from
        end
        at = stop + 1
        if slash == "/" then return "close", from, stop, name end
        return text:byte(stop - 1) == 47 and "empty" or "open", from, stop, name
      end
    end
  end
end

return M
