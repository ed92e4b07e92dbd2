--- JSON documents: one object, a list of them, an object with a list of them,
--- or one object a line (NDJSON).
local core = require "parallax.core"
local field = require "parallax.read.field"
local html = require "parallax.read.html"
local json = require "parallax.json"

local M = {}

local lists = { "articles", "documents", "items", "docs", "results", "hits", "data", "records", "entries" }

local function keys_of(object)
  local names = {}
  for key in pairs(object) do
    if type(key) == "string" then names[#names + 1] = key end
  end
  table.sort(names)
  return names
end

-- The value under "a.b.c", or under that name as a whole.
local function at_path(object, path)
  if not field.is_null(object[path]) then return object[path] end
  local value = object
  for key in path:gmatch "[^.]+" do
    if type(value) ~= "table" then return nil end
    value = value[key]
  end
  return value
end

local function kind_of(value)
  if value == json.null then return "null" end
  if type(value) ~= "table" then return "a " .. type(value) end
  return #value > 0 and "a list" or "an object"
end

local function text_of(object, chosen)
  local value = chosen.text and at_path(object, chosen.text)
  if not field.is_null(value) then
    local text = field.text_of(value)
    if text then return text end
    return nil, ("field '%s' is no text but %s"):format(chosen.text, kind_of(value))
  end
  if chosen.markup and type(object[chosen.markup]) == "string" then return html.text(object[chosen.markup]) end
  return nil
end

-- Which names stand for which fields; a path into an object is no name of a field.
local function choose(names, map)
  local chosen = field.choose(names, map)
  for ours, theirs in pairs(map or {}) do
    if not chosen[ours] and theirs:find(".", 1, true) then chosen[ours] = theirs end
  end
  return chosen
end

-- A document of an object with these names, or why there is none.
local function filled(object, names, chosen, how)
  local text, problem = text_of(object, chosen)
  if not text then
    local reason, hint = field.no_text(names, how.map)
    if problem then return { reason = problem, hint = "a text, or a list of paragraphs, is wanted" } end
    return { reason = reason, hint = hint }
  end
  return field.fill({ text = text, notes = {} }, function(name)
    return chosen[name] and at_path(object, chosen[name])
  end, how.read_date)
end

-- 'how' is what the user said of reading: names of fields, and of dates.
local function record_of(object, how)
  if type(object) ~= "table" or #object > 0 then
    return { reason = ("not an object but %s"):format(kind_of(object)), hint = 'write {"text": "..."}' }
  end
  local names = keys_of(object)
  return filled(object, names, choose(names, how.map), how)
end

local function line_of(text, byte)
  local _, count = text:sub(1, byte - 1):gsub("\n", "")
  return count + 1
end

-- Line on which element 'wanted' of the list that opens at 'at' begins.
local function element_line(text, at, wanted)
  local depth, n, expects = 0, 0, false
  while at do
    local stop, _, c = text:find('([%[%]{},"%w-])', at)
    if not stop then break end
    if expects and depth == 1 and c ~= "]" and c ~= "," then
      n, expects = n + 1, false
      if n == wanted then return line_of(text, stop) end
    end
    at = stop + 1
    if c == '"' then
      repeat
        at = text:find('["\\]', at)
        if at and text:byte(at) == 92 then at = at + 2 elseif at then at = at + 1 break end
      until not at
    elseif c == "[" or c == "{" then
      depth = depth + 1
      if depth == 1 then expects = true end
    elseif c == "]" or c == "}" then
      depth = depth - 1
    elseif c == "," and depth == 1 then
      expects = true
    end
  end
  return 1
end

-- The documents in a decoded value, and the name of the list they stand in.
local function documents_of(value, map)
  if #value > 0 then return value end
  local chosen = field.choose(keys_of(value), map)
  if chosen.text or chosen.markup then return { value } end
  for _, name in ipairs(lists) do
    if type(value[name]) == "table" and #value[name] > 0 then return value[name], name end
  end
  return { value }
end

local function failure(text, reason)
  local byte = tonumber(reason:match "at byte (%d+)" or reason:match "at character (%d+)")
  return { line = byte and line_of(text, byte) or 1, reason = "not JSON: " .. reason,
    hint = "one object, a list of objects, or one object a line (.ndjson)" }
end

--- Reads a JSON file.
---@param text string UTF-8
---@param options { map?: table<string, string>, day_first?: boolean }
---@return fun(): table? record a document, or `line`, `reason` and `hint`
function M.each(text, options)
  local how = { map = options.map, read_date = field.dates(options.day_first) }
  local value, reason = json.decode(text, { big_integers = "string" })
  local documents, list, n
  if type(value) == "table" then documents, list = documents_of(value, options.map) end
  n = 0
  return function()
    n = n + 1
    if not documents then
      if n > 1 then return nil end
      if reason then return failure(text, reason) end
      return { line = 1, reason = ("not a document but %s"):format(kind_of(value)), hint = 'write {"text": "..."}' }
    end
    local object = documents[n]
    if object == nil then return nil end
    local record = record_of(object, how)
    record.line = 1
    if #documents > 1 or list or #value > 0 then
      record.number = n
      if record.reason then
        local opens = list and text:find('"' .. list .. '"%s*:%s*%[') or 1
        record.line = element_line(text, text:find("[", opens, true) or 1, n)
        record.reason = ("document %d: %s"):format(n, record.reason)
      end
    end
    return record
  end
end

--- Lines with their numbers; a blank one is no record.
---@param chunks fun(): string? pieces of the file that end where a line ends
---@return fun(): string?, integer?
function M.lines(chunks)
  local chunk, at, line = nil, 1, 0
  return function()
    while true do
      while not chunk or at > #chunk do
        chunk, at = chunks(), 1
        if not chunk then return nil end
      end
      local stop = chunk:find("\n", at, true) or #chunk + 1
      local found = chunk:sub(at, stop - 1)
      line, at = line + 1, stop + 1
      if found:find "%S" then return found, line end
    end
  end
end

-- Whatever the core's reader refuses goes to the one that repairs, and says
-- what is wrong.
local function mended(text, how)
  local object, reason = json.decode(text, { big_integers = "string" })
  if reason then return { reason = "not JSON: " .. reason, hint = "each line is one JSON object" } end
  return record_of(object, how)
end

-- The object of a line as a table would be, but that a field becomes a value
-- only when it is asked for.
local function lazy(fields)
  return setmetatable({}, { __index = function(_, name) return fields:get(name) end })
end

-- From the fields of a line to a document. Lines of one file have the same
-- names, mostly, so the choice among them is made once.
local function taker(fields, how)
  local object, known, names, chosen = lazy(fields), nil, nil, nil
  return function()
    local here = fields:names()
    local key = table.concat(here, "\0")
    if key ~= known then
      table.sort(here)
      known, names, chosen = key, here, choose(here, how.map)
    end
    return filled(object, names, chosen, how)
  end
end

--- Reads NDJSON, one object a line.
---@param chunks fun(): string? pieces of the file that end where a line ends
---@param options { map?: table<string, string>, day_first?: boolean }
---@return fun(): table? record a document, or `line`, `reason` and `hint`
function M.each_line(chunks, options)
  local fields, how = core.json_record "string", { map = options.map, read_date = field.dates(options.day_first) }
  local take, chunk, at, line, n = taker(fields, how), "", 1, 0, 0
  return function()
    while true do
      while at > #chunk do
        chunk, at = chunks(), 1
        if not chunk then return nil end
      end
      local from = at
      local behind, taken = fields:line(chunk, from)
      at, line = behind, line + 1
      local text = taken == nil and chunk:sub(from, at - 1):gsub("\n$", "")
      if taken or text and text:find "%S" then
        local record = taken and take() or mended(text, how)
        n = n + 1
        record.line, record.number = line, n
        return record
      end
    end
  end
end

return M
