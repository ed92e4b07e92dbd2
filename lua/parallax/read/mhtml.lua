--- Pages that a browser saved as a single file (.mhtml, .mht): a message in
--- parts, the first of HTML being the page. Source: RFC 2557, RFC 2045.
local M = {}

local HEAD <const> = 8192 -- bytes that the headers of a message or part have at most
local PARTS_MOST <const> = 256 -- that are looked at: the page is the first or near it

-- The fields of the headers at 'at', in lower case, folded lines joined, and
-- where the body begins.
local function headers_at(text, at)
  local head = text:sub(at, at + HEAD)
  local stop, after = head:find "\r?\n\r?\n"
  if not stop then return nil end
  local fields = {}
  for line in (head:sub(1, stop - 1):gsub("\r?\n[ \t]+", " ") .. "\n"):gmatch "([^\r\n]*)\r?\n" do
    local name, value = line:match "^([%w-]+):%s*(.*)$"
    if name then fields[name:lower()] = value end
  end
  return fields, at + after
end

-- Triples of bytes from fours of letters; what is no letter is passed over.
local function base64(text)
  local value = {}
  for k, letter in utf8.codes "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" do
    value[utf8.char(letter)] = k - 1
  end
  local letters = text:gsub("[^%w+/]", "")
  return (letters:gsub("..?.?.?", function(four)
    local n = 0
    for k = 1, 4 do n = n << 6 | (value[four:sub(k, k)] or 0) end
    return string.char(n >> 16, n >> 8 & 255, n & 255):sub(1, math.max(0, #four - 1))
  end))
end

local function quoted_printable(text)
  return (text:gsub("\r\n", "\n"):gsub("=\n", ""):gsub("=(%x%x)", function(hex)
    return string.char(tonumber(hex, 16))
  end))
end

local codings <const> = { ["base64"] = base64, ["quoted-printable"] = quoted_printable }

local function body_of(fields, text)
  local coding = codings[(fields["content-transfer-encoding"] or ""):lower():match "[%w-]+"]
  return coding and coding(text) or text
end

---@class parallax.SavedPage
---@field html string bytes, in the encoding of the page
---@field charset? string as the part names it
---@field url? string where the page came from

--- The page in a message; nil where the bytes are no such message, or hold no
--- page.
--- Not detected: pages in frames, which are parts of their own; a page behind
--- the first 256 parts.
---@param bytes string
---@return parallax.SavedPage?
function M.page(bytes)
  if not bytes:find "^%u[%w-]*:" then return nil end
  local fields, at = headers_at(bytes, 1)
  local kind = fields and fields["mime-version"] and fields["content-type"] or ""
  local boundary = kind:lower():find "^multipart/"
    and (kind:match 'boundary="([^"]+)"' or kind:match "boundary=([^%s;]+)")
  if not boundary then return nil end
  local mark = "\n--" .. boundary
  local from = bytes:find(mark, at - 2, true)
  for _ = 1, PARTS_MOST do
    if not from then return nil end
    local next_mark = bytes:find(mark, from + #mark, true)
    local part, start = headers_at(bytes, (bytes:find("\n", from + 1, true) or #bytes) + 1)
    if part and (part["content-type"] or ""):lower():find "^text/html" then
      return {
        html = body_of(part, bytes:sub(start, (next_mark or #bytes + 1) - 1)),
        charset = part["content-type"]:match '[cC][hH][aA][rR][sS][eE][tT]="?([%w_:.-]+)',
        url = fields["snapshot-content-location"] or part["content-location"],
      }
    end
    from = next_mark
  end
end

return M
