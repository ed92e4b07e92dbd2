--- Bytes to UTF-8: by byte order mark, else as declared, else as UTF-8 if they
--- are, else as Windows-1252. What was assumed is told.
local charset = require "parallax.read.charset"
local core = require "parallax.core"

local M = {}

---@class parallax.Decoded
---@field text string UTF-8 without NUL
---@field encoding string what the bytes were taken for
---@field replaced integer how many U+FFFD stand for something unreadable
---@field notes string[] what was assumed or repaired

local SAMPLE = 4096

-- Beginnings of files that hold no text, with what they are.
local magic = {
  { "\x89PNG", "a PNG image" }, { "\xFF\xD8\xFF", "a JPEG image" }, { "GIF8", "a GIF image" },
  { "%PDF-", "a PDF file" }, { "PK\3\4", "a zip archive (or .docx, .odt, .epub)" }, { "\x7FELF", "a program" },
  { "MZ", "a program", binary = true }, { "\xD0\xCF\x11\xE0", "an old Office file" }, { "{\\rtf", "an RTF file" },
  { "\x28\xB5\x2F\xFD", "a zstd archive" }, { "BZh", "a bzip2 archive", binary = true },
  { "\xFD7zXZ", "an xz archive" }, { "7z\xBC\xAF", "a 7z archive" }, { "Rar!", "a rar archive", binary = true },
  { "SQLite format 3\0", "an SQLite database" }, { "OggS", "an Ogg file" }, { "ID3", "an MP3 file", binary = true },
  { "RIFF", "a RIFF (sound, video or WebP) file", binary = true },
}

-- UTF-16 without a mark: a text in a Western language has every other byte
-- zero. Returns the encoding, or nil.
local function utf16_by_zeros(sample)
  if #sample < 16 or not sample:find "%z" then return nil end
  local zeros = { 0, 0 } -- at odd and even positions
  for at in sample:gmatch "()%z" do zeros[2 - at % 2] = zeros[2 - at % 2] + 1 end
  local half = #sample / 2
  if zeros[2] > half * 0.6 and zeros[1] < half * 0.1 then return "utf-16le" end
  if zeros[1] > half * 0.6 and zeros[2] < half * 0.1 then return "utf-16be" end
end

local function controls_in(sample)
  local _, count = sample:gsub("[%z\1-\8\14-\26\28-\31]", "")
  return count
end

--- Whether bytes are no text at all. Text in UTF-16 is no such case.
---@param bytes string
---@return string? what "a PNG image", "binary data"; nil for text
function M.binary(bytes)
  local sample = bytes:sub(1, SAMPLE)
  if sample:find "^\xFF\xFE" or sample:find "^\xFE\xFF" or utf16_by_zeros(sample) then return nil end
  local controls = controls_in(sample)
  for _, entry in ipairs(magic) do
    local fits = sample:sub(1, #entry[1]) == entry[1]
    if fits and (not entry.binary or controls > 0) then return entry[2] end
  end
  -- One byte in fifty is much for a text in an old encoding, though not for
  -- UTF-8 with holes in it; the sample may end amid a letter.
  local valid, at = core.is_utf8(sample)
  local share = (valid or at > #sample - 4) and 10 or 50
  return controls * share > #sample and "binary data" or nil
end

local function by_mark(bytes)
  if bytes:find "^\xEF\xBB\xBF" then return "utf-8" end
  if bytes:find "^\xFF\xFE" then return "utf-16le" end
  if bytes:find "^\xFE\xFF" then return "utf-16be" end
end

-- What a file says of itself: an XML declaration or an HTML meta element.
local declarations = {
  "<%?[xX][mM][lL][^>]-[eE][nN][cC][oO][dD][iI][nN][gG]%s*=%s*[\"']([%w_:.-]+)",
  "<[mM][eE][tT][aA][^>]-[cC][hH][aA][rR][sS][eE][tT]%s*=%s*[\"']?%s*([%w_:.-]+)",
}

--- The encoding that HTML or XML declares in its first 4096 bytes.
---@param bytes string
---@return string? declared as it stands there
function M.declared(bytes)
  local sample = bytes:sub(1, SAMPLE)
  for _, pattern in ipairs(declarations) do
    -- A tag that is opened again and again would make the search slow.
    local at = 1
    while at do
      at = sample:find("<", at, true)
      local found = at and sample:sub(at, at + 512):match("^" .. pattern)
      if found then return found end
      at = at and at + 1
    end
  end
end

local function decode_as(bytes, name)
  if charset.letters[name] then return charset.decode(bytes, name) end
  -- The core drops one mark of the encoding by itself.
  return core.decode(bytes, name)
end

local function has_multibyte(bytes) return bytes:find "[\xC2-\xF4][\x80-\xBF]" ~= nil end

-- The encoding to read, and a note on why where it is no matter of course.
local function choose(bytes, declared)
  local name = by_mark(bytes)
  if name then return name end
  name = declared and charset.name(declared)
  if name and name:find "^utf%-16" then name = "utf-8" end -- such a declaration could not be read, were it true
  local is_utf8 = core.is_utf8(bytes)
  if name == "utf-8" and not is_utf8 and not has_multibyte(bytes) then
    return "windows-1252", "declared as UTF-8, which it is not: read as Windows-1252"
  end
  if name then
    local doubtful = name ~= "utf-8" and is_utf8 and has_multibyte(bytes)
    return name, doubtful and ("declared as %s, and read so, though it would be valid UTF-8"):format(declared) or nil
  end
  name = utf16_by_zeros(bytes:sub(1, SAMPLE))
  if name then return name, ("no byte order mark: taken for %s by its zero bytes"):format(name:upper()) end
  if is_utf8 then return "utf-8" end
  return "windows-1252", "not UTF-8 and no encoding declared: read as Windows-1252"
end

--- Decodes the bytes of a file.
--- Not detected: encodings neither declared nor UTF-8; they pass for
--- Windows-1252, with a note.
---@param bytes string
---@param declared? string what the file says of itself, see `encoding.declared`
---@return parallax.Decoded? decoded nil for an encoding we cannot read
---@return string? reason
---@return string? hint what to do about it
function M.decode(bytes, declared)
  local known = declared and charset.name(declared)
  if declared and not known and not core.is_utf8(bytes) and not by_mark(bytes) then
    return nil, ("the encoding '%s' is not supported"):format(declared),
      ("convert it first: iconv -f %s -t UTF-8"):format(declared)
  end
  local name, note = choose(bytes, known and declared)
  local text, replaced = decode_as(bytes, name)
  local notes = { note }
  if replaced > 0 then
    notes[#notes + 1] = ("%d unreadable %s replaced by U+FFFD"):format(replaced, replaced == 1 and "place" or "places")
  end
  return { text = text, encoding = name, replaced = replaced, notes = notes }
end

return M
