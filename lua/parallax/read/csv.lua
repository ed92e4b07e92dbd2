--- CSV and TSV with a header, one document a record (RFC 4180).
---   a field    `plain`, `"with, comma"`, `"a ""quoted"" word"`, over several lines
---   refused    `"closed" too early`, a quotation mark that is never closed
local counter = require "parallax.read.counter"
local field = require "parallax.read.field"
local lpeg = require "lpeg"
local order = require "parallax.read.order"

local P, S, C, Cs, Cp = lpeg.P, lpeg.S, lpeg.C, lpeg.Cs, lpeg.Cp

local M = {}

local COLUMNS_MOST = 512
local EFFORT_MOST = 8 -- times the size of the file, spent looking for a sane line

local delimiters = { ",", ";", "\t", "|" }

-- One field and the position after it; fails on broken quoting.
local function field_pattern(delimiter)
  local stop = S(delimiter .. "\r\n")
  local blank = delimiter == "\t" and P " " or S " \t"
  local quoted = blank ^ 0 * P '"' * Cs(((1 - P '"') + P '""' / '"') ^ 0) * P '"' * blank ^ 0 * #(stop + -P(1))
  local bare = -(blank ^ 0 * P '"') * C((1 - stop) ^ 0)
  return (quoted + bare) * Cp()
end

local patterns = {}
for _, delimiter in ipairs(delimiters) do patterns[delimiter] = field_pattern(delimiter) end

local Table = {}
Table.__index = Table

-- The fields of the record at 'at' and where the next one begins; nil and the
-- reason when there is no telling.
function Table:record_at(at)
  local fields, n, text = {}, 0, self.text
  while true do
    local value, after = self.pattern:match(text, at)
    if not value then return nil, "broken quoting" end
    n = n + 1
    fields[n] = value
    local c = text:sub(after, after)
    if c ~= self.delimiter then
      local skip = text:sub(after, after + 1) == "\r\n" and 2 or 1
      return fields, after + skip
    end
    if n > self.limit then return nil, "too many fields" end
    at = after + 1
  end
end

local function after_line(text, at)
  local stop = text:find("[\r\n]", at)
  if not stop then return #text + 1 end
  return text:sub(stop, stop + 1) == "\r\n" and stop + 2 or stop + 1
end

-- The start of the next line that is a record as the header has it. 'false'
-- when looking for it costs too much.
function Table:next_sane(at)
  while at <= #self.text do
    local fields, after = self:record_at(at)
    if fields and #fields == #self.names then return at end
    self.effort = self.effort + (fields and after - at or 64)
    if self.effort > EFFORT_MOST * #self.text then return false end
    at = after_line(self.text, at)
  end
  return at
end

function Table:move_to(at)
  self.at, self.line = at, self.counter:line_of(at)
end

function Table:broken(reason)
  local record = { line = self.line, reason = reason, number = self.number,
    hint = 'a field with a quotation mark is written "like ""this""", and closed' }
  local sane = self:next_sane(after_line(self.text, self.at))
  if not sane then
    record.reason = record.reason .. "; no record beyond could be told apart"
    sane = #self.text + 1
  end
  self:move_to(sane)
  local last = self.line - (sane > #self.text and 0 or 1)
  if last > record.line then record.reason = ("%s (up to line %d)"):format(record.reason, last) end
  return record
end

local function is_blank_record(fields) return #fields == 1 and not fields[1]:find "%S" end

local function surplus(fields, count)
  for k = count + 1, #fields do
    if fields[k]:find "%S" then return true end
  end
  return false
end

function Table:document(fields)
  local text = fields[self.column.text]
  if not text then return { reason = ("%d of %d fields, and not the text"):format(#fields, #self.names) } end
  local record = { text = text, notes = { self.lacking } }
  self.lacking = nil -- said once
  return field.fill(record, function(name)
    local value = self.column[name] and fields[self.column[name]]
    return value ~= "" and value or nil
  end, self.read_date)
end

-- Passes the next record: its fields and its line, or nil and what is wrong
-- with it; nothing at the end.
function Table:step()
  while self.at <= #self.text do
    local fields, after = self:record_at(self.at)
    if fields and is_blank_record(fields) and #self.names > 1 then
      self:move_to(after)
    else
      self.number = self.number + 1
      if not fields then return nil, self:broken(after) end
      -- Too few fields over several lines: a quotation mark swallowed them.
      local is_torn = #fields < #self.names and after_line(self.text, self.at) < after
      if is_torn then return nil, self:broken "broken quoting" end
      local line = self.line
      self:move_to(after)
      return fields, line
    end
  end
end

function Table:next()
  local fields, line = self:step()
  if not fields then return line end -- what is wrong, or nil at the end
  local record
  if surplus(fields, #self.names) then
    record = { reason = ("%d fields where the header has %d"):format(#fields, #self.names),
      hint = "a field with the delimiter in it stands in quotation marks" }
  else
    record = self:document(fields)
  end
  record.line, record.number = line, self.number
  return record
end

-- The values of a column from the first record on, with their lines.
function Table:values(column)
  local other = setmetatable({}, Table)
  for key, value in pairs(self) do other[key] = value end
  other.number, other.effort, other.counter, other.at, other.line = 0, 0, counter.new(self.text), 1, 1
  other:move_to(self.header_end)
  return function()
    while other.at <= #other.text do
      local fields, line = other:step()
      if fields and fields[column] then return fields[column], line end
    end
  end
end

-- Which columns stand for which field.
local function columns_of(names, map)
  local position = {}
  for k, name in ipairs(names) do position[name] = position[name] or k end
  local column, known = {}, 0
  local chosen = field.choose(names, map)
  for ours, theirs in pairs(chosen) do
    column[ours] = position[theirs]
    known = known + 1
  end
  return column, known, field.lacking(names, chosen)
end

local function is_better(a, b)
  if not b then return true end
  if a.known ~= b.known then return a.known > b.known end
  return #a.names > #b.names
end

-- Reads the header with each delimiter; the one that tells most names wins.
local function open_table(text, options)
  local at = text:find "%S" or 1
  local declared = text:match("^sep=(.)\r?\n", at)
  if declared and patterns[declared] then at = after_line(text, at) end
  local best
  local candidates = options.tabs and { "\t", ",", ";" } or delimiters
  for _, delimiter in ipairs(patterns[declared] and { declared } or candidates) do
    local t = setmetatable({ text = text, delimiter = delimiter, pattern = patterns[delimiter], limit = COLUMNS_MOST,
      at = 1, line = 1, number = 0, effort = 0, counter = counter.new(text) }, Table)
    local names, after = t:record_at(at)
    if names then
      for k, name in ipairs(names) do names[k] = name:match "^%s*(.-)%s*$" end
      t.names, t.limit = names, #names + 64
      t.column, t.known, t.lacking = columns_of(names, options.map)
      t.header_end = after
      if is_better(t, best) then best = t end
    end
  end
  return best
end

--- Whether a text looks like a table: its first line names the text and more.
---@param head string the start of the text
---@return boolean
function M.is_table(head)
  local t = open_table(head:match "^%s*[^\r\n]*", {})
  return t ~= nil and t.column.text ~= nil and t.known > 1 and #t.names > 1
end

--- Reads a table.
--- Not detected: a file without a header; its first record would name columns.
---@param text string UTF-8
---@param options { map?: table<string, string>, tabs?: boolean, day_first?: boolean } `tabs` for a .tsv; `day_first`
---  how to read `09/05/2025`, which the other dates of the column tell otherwise
---@return fun(): table? record a document, or `line`, `reason` and `hint`
function M.each(text, options)
  local t = open_table(text, options)
  local problem
  if not t then
    problem = { line = 1, reason = "the header cannot be read: broken quoting, or more than 512 columns",
      hint = "the first line names the columns, as in id,title,text" }
  elseif not t.column.text then
    local reason, hint = field.no_text(t.names, options.map)
    problem = { line = 1, reason = reason:gsub("field", "column"), hint = hint:gsub("^fields", "columns") }
  else
    t:move_to(t.header_end)
    t.read_date = order.reader(options.day_first, function() return t:values(t.column.date) end)
  end
  return function()
    if not problem then return t:next() end
    local told = problem
    problem, t = nil, { next = function() end }
    return told
  end
end

return M
