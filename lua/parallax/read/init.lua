--- Reading: from files of many kinds to documents. One bad input never stops
--- the batch; each is told with its place, the reason and what to do.
local check = require "parallax.check"
local core = require "parallax.core"
local csv = require "parallax.read.csv"
local date = require "parallax.read.date"
local document = require "parallax.document"
local encoding = require "parallax.read.encoding"
local feed = require "parallax.read.feed"
local field = require "parallax.read.field"
local html = require "parallax.read.html"
local input = require "parallax.read.input"
local json = require "parallax.read.json"
local mhtml = require "parallax.read.mhtml"
local pair = require "parallax.read.pair"
local plain = require "parallax.read.plain"
local rule = require "parallax.read.rule"

local M = {}

local HEAD = 65536 -- bytes looked at to tell a format
local TEXT_MOST = (1 << 31) - 1

---@class parallax.Rejection
---@field where string "path" or "path:line"
---@field reason string
---@field hint? string what to do about it

---@class parallax.ReadReport
---@field files integer files opened
---@field read integer records found: kept and rejected
---@field kept integer documents handed out
---@field rejected parallax.Rejection[] `tostring` tells one in a line
---@field skipped parallax.Rejection[] files of folders that are no documents by their names
---@field notes parallax.Rejection[] what was assumed or repaired

local Told = { __name = "parallax.Rejection" }
Told.__index = Told
function Told:__tostring()
  local told = ("%s: %s"):format(self.where, self.reason)
  return self.hint and told .. "; " .. self.hint or told
end

local function told(path, line, reason, hint)
  local where = line and ("%s:%d"):format(path, line) or path
  return setmetatable({ where = where, reason = reason, hint = hint }, Told)
end

-- What a text is when no name tells: by its first letters.
local function sniff(text)
  local head = text:sub(1, HEAD)
  local first = head:match "^%s*([{%[<])"
  if first == "{" then
    local line = head:match "^%s*([^\r\n]*)"
    return head:find "\n%s*{" and line:find "}%s*$" and "ndjson" or "json"
  end
  if first == "[" then return head:find "^%s*%[%s*[{%[%]]" and "json" or "txt" end
  if first == "<" then
    local lower = head:lower()
    if lower:find "<rss[%s>]" or lower:find "<feed[%s>]" or lower:find "<rdf:rdf[%s>]" then return "xml" end
    for _, pattern in ipairs { "^%s*<!doctype html", "<html[%s>]", "<body[%s>]", "<p[%s>]" } do
      if lower:find(pattern) then return "html" end
    end
    return lower:find "^%s*<%?xml" and "xml" or "txt"
  end
  return csv.is_table(head) and "csv" or "txt"
end

-- What a file holds that its name does not tell: lines of JSON in a .json, a
-- page in an .xml.
local function refine(format, text)
  if not format then return sniff(text) end
  if format == "json" and sniff(text) == "ndjson" then return "ndjson" end
  if format ~= "xml" then return format end
  local lower = text:sub(1, HEAD):lower()
  local is_page = lower:find "<html[%s>]" and not lower:find "<rss[%s>]" and not lower:find "<feed[%s>]"
  return is_page and "html" or "xml"
end

local names_of_formats = {
  txt = "plain", html = "html", json = "json", ndjson = "json", csv = "csv", tsv = "csv", xml = "feed",
}

local readers = {
  txt = plain.each,
  html = html.each,
  json = json.each,
  csv = csv.each,
  tsv = function(text, options) return csv.each(text, { map = options.map, tabs = true, day_first = options.day_first })
  end,
  xml = feed.each,
}

local Run = {}
Run.__index = Run

function Run:reject(path, line, reason, hint)
  self.report.read = self.report.read + 1
  table.insert(self.report.rejected, told(path, line, reason, hint))
end

-- An id that no document before had.
function Run:unique(id)
  if self.options.repeated_ids then return id end
  if not self.ids[id] then
    self.ids[id] = 1
    return id
  end
  local n = self.ids[id] + 1
  while self.ids[("%s#%d"):format(id, n)] do n = n + 1 end
  local other = ("%s#%d"):format(id, n)
  self.ids[id], self.ids[other] = n, 1
  return other
end

-- What the file's name and the user say where the record does not.
function Run:complete(record, path)
  local by_rule = self.rule and rule.apply(self.rule, path)
  if self.rule and not by_rule then record.notes[#record.notes + 1] = "the name of the file does not fit the rule" end
  for name, value in pairs(by_rule or {}) do
    if name == "date" then value, record.notes[#record.notes + 1] = field.dates(self.options.day_first)(value) end
    if name == "lang" then value = field.lang_of(value) end
    record[name] = record[name] or value
  end
  record.source = record.source or self.options.source or record.dateline_source
  record.date = record.date or self.options.date
end

-- What was noted on the record, and, with the first, on the whole file.
function Run:tell_notes(record, name, decoded)
  local report = self.report.notes
  for _, note in ipairs(record.notes) do report[#report + 1] = told(name, record.line, note) end
  for _, note in ipairs(decoded.notes) do
    report[#report + 1] = not decoded.is_told and told(name, record.line, note) or nil
  end
  decoded.is_told = true
  table.move(decoded.notes, 1, #decoded.notes, #record.notes + 1, record.notes)
end

function Run:document(record, path, format, decoded)
  local notes = record.notes
  plain.fill(record)
  self:complete(record, path)
  record.url = record.url or decoded.url
  local name = path == "-" and self.options.stdin or path
  self:tell_notes(record, name, decoded)
  self.report.read, self.report.kept = self.report.read + 1, self.report.kept + 1
  local id = record.id or record.number and ("%s#%d"):format(name, record.number) or name
  return document.new {
    text = record.text, id = self:unique(id), source = record.source, title = record.title, date = record.date,
    byline = record.byline, url = record.url, lang = record.lang,
    origin = { path = name, line = record.line, format = names_of_formats[format], encoding = decoded.encoding,
      notes = notes, headings = record.headings },
  }
end

-- Text as a document may have it, or nil and why not.
local function usable(text)
  if not text:find "%S" then return nil, "no text", "the document is empty" end
  if #text > TEXT_MOST then return nil, "a text longer than 2 GiB", "split it" end
  if text:find "%z" then text = text:gsub("%z", "\u{FFFD}") end
  if not core.is_utf8(text) then text = core.decode(text, "utf-8") end
  return text
end

function Run:records(each, path, format, decoded)
  local name, count = path == "-" and self.options.stdin or path, 0
  for record in each do
    count = count + 1
    local reason, hint = record.reason, record.hint
    if not reason then record.text, reason, hint = usable(record.text) end
    if reason then
      self:reject(name, record.line, reason, hint)
    else
      record.lang = self.options.lang or record.lang
      coroutine.yield(self:document(record, path, format, decoded))
    end
  end
  if count == 0 then self:reject(name, 1, "no document in it", "the file has no records") end
end

-- The decoded text of a file that is read as a whole.
local function decode(bytes, format)
  local what = encoding.binary(bytes)
  if what then return nil, ("not text but %s"):format(what), "extract its text first" end
  local page = (format == "html" or not format) and mhtml.page(bytes)
  if page then
    local decoded, reason, hint = encoding.decode(page.html, page.charset or encoding.declared(page.html))
    if decoded then decoded.url = page.url end
    return decoded, reason, hint
  end
  local is_markup = format == "html" or format == "xml" or not format and bytes:find "^%s*<"
  local declared = is_markup and encoding.declared(bytes) or nil
  if format == "json" or format == "ndjson" then declared = "utf-8" end
  return encoding.decode(bytes, declared)
end

function Run:whole(file, path, head, format)
  local bytes, reason, hint = input.rest(file, path, head)
  local decoded
  if bytes and not bytes:find "%S" then bytes, reason, hint = nil, "no text", "the file is empty" end
  if bytes then decoded, reason, hint = decode(bytes, format) end
  if not decoded then return self:reject(path == "-" and self.options.stdin or path, 1, reason, hint) end
  bytes = nil -- luacheck: ignore 311
  format = self.options.format or refine(format, decoded.text)
  if format == "ndjson" then
    local text = decoded.text
    local chunks = function()
      local chunk = text
      text = nil
      return chunk
    end
    return self:records(json.each_line(chunks, self.options), path, format, decoded)
  end
  self:records(readers[format](decoded.text, self.options), path, format, decoded)
end

-- Lines of JSON are read as they come, so that a large file need not fit into
-- memory. Each piece is repaired by itself.
function Run:lines(file, path, head, is_dialogue)
  local decoded = { encoding = "utf-8", notes = {} }
  local chunks = input.chunks(file, head, is_dialogue)
  local each = json.each_line(function()
    local chunk = chunks()
    if not chunk or core.is_utf8(chunk) then return chunk end
    local text, replaced = core.decode(chunk, "utf-8")
    table.insert(self.report.notes, told(path, nil, ("%d unreadable places replaced by U+FFFD"):format(replaced)))
    return text
  end, self.options)
  self:records(each, path, "ndjson", decoded)
end

local function is_streamed(head, format)
  local mark = head:sub(1, 2)
  if mark == "\x1F\x8B" or mark == "\xFF\xFE" or mark == "\xFE\xFF" then return false end
  return format == "ndjson" and not encoding.binary(head)
end

function Run:file(path)
  local file, reason, hint = input.open(path)
  if not file then return self:reject(path, nil, reason, hint) end
  self.report.files = self.report.files + 1
  local _ <close> = setmetatable({}, { __close = function() -- also when the reading is given up half-way
    if path ~= "-" then file:close() end
  end })
  local format = self.options.format or input.format(path)
  -- A program that writes a line and waits for the answer gets it.
  local is_dialogue = path == "-" and format == "ndjson"
  local head, message = file:read(is_dialogue and "L" or HEAD)
  if message then return self:reject(path, nil, (message:gsub("^%u", string.lower)), "check what the path names") end
  head = head or ""
  if is_streamed(head, format) then return self:lines(file, path, head, is_dialogue) end
  self:whole(file, path, head, format)
end

function Run:entry(entry)
  if entry.skipped then
    table.insert(self.report.skipped, told(entry.path, nil, entry.reason))
  elseif entry.reason then
    self:reject(entry.path, nil, entry.reason, entry.hint)
  else
    self:file(entry.path)
  end
end

local known = {
  map = "table", source = "string", date = "string", lang = "string", source_rule = "string", stdin = "string",
  repeated_ids = "boolean", day_first = "boolean", format = { "txt", "html", "json", "ndjson", "csv", "tsv", "xml" },
}

-- The options, with everything a caller may have got wrong told at once.
local function checked(options)
  options = check.options(options, known, "read.open")
  local run = { map = options.map, source = options.source, lang = options.lang, format = options.format,
    stdin = options.stdin or "-", repeated_ids = options.repeated_ids, day_first = options.day_first }
  for name in pairs(options.map or {}) do
    if not field.names[name] then error(("read.open: map: no field '%s'"):format(tostring(name)), 3) end
  end
  if options.date then
    local iso, reason = date.parse(options.date)
    if not iso then error(("read.open: date: '%s': %s"):format(options.date, reason), 3) end
    run.date = iso
  end
  return run
end

--- Opens pairs of texts; see parallax.read.pair.
M.pairs = pair.open

local function new_run(options)
  local run = setmetatable({ options = checked(options), ids = {} }, Run)
  run.report = { files = 0, read = 0, kept = 0, rejected = {}, skipped = {}, notes = {} }
  if options and options.source_rule then
    local parts, reason = rule.compile(options.source_rule)
    if not parts then error("read.open: source_rule: " .. reason, 3) end
    run.rule = parts
  end
  return run
end

--- Reads a piece of an NDJSON file, as `open` would read it at its place.
--- Raises for options that do not exist.
---@param text string whole lines
---@param place { path: string, line: integer, number: integer } the file, and the lines and records before the piece
---@param options? table of `open`
---@return fun(): parallax.Document? next
---@return parallax.ReadReport report
function M.piece(text, place, options)
  local run, chunk = new_run(options), text
  local records = json.each_line(function()
    local given = chunk
    chunk = nil
    return given
  end, run.options)
  local function placed()
    local record = records()
    if record then record.line, record.number = record.line + place.line, record.number + place.number end
    return record
  end
  local decoded = { encoding = "utf-8", notes = {} }
  return coroutine.wrap(function() run:records(placed, place.path, "ndjson", decoded) end), run.report
end

--- Opens inputs: files, folders, patterns, "-" for standard input. The
--- extension tells the format (.txt .html .json .ndjson .jsonl .csv .tsv .xml,
--- also with .gz), else the content. A document's id is its own; else the path
--- as given, with "#3" for the third record of a file; a repeated id gets "#2".
--- Not detected: encodings neither declared nor UTF-8 (they pass for
--- Windows-1252, with a note).
--- Raises for options that do not exist.
---@param paths string|string[]
---@param options? { map?: table<string, string>, source?: string, date?: string, lang?: string, format?: string,
---  source_rule?: string, stdin?: string, repeated_ids?: boolean, day_first?: boolean } `map` field to name in the
---  file; `source`, `date` where a file does not say; `lang` for all; `format` instead of what name and content tell;
---  `source_rule` metadata in file names, as "{source}_{date}.txt"; `stdin` the name to give to standard input;
---  `repeated_ids` leaves a repeated id as it is; `day_first` whether `09/05/2025` is in May: otherwise the other
---  dates of a table tell, or it is left out
---@return fun(): parallax.Document? next in input order
---@return parallax.ReadReport report complete when `next` has returned nil
---
--- Example: `for doc in parallax.read.open "articles/" do print(doc.id, doc.source) end`
function M.open(paths, options)
  if type(paths) == "string" then paths = { paths } end
  if type(paths) ~= "table" then error("read.open: paths: string or list of strings expected", 2) end
  local run = new_run(options)
  local each = coroutine.wrap(function()
    for entry in input.entries(paths) do run:entry(entry) end
  end)
  local is_done = false
  return function()
    if is_done then return nil end
    local doc = each()
    is_done = doc == nil
    return doc
  end, run.report
end

return M
