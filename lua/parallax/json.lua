-- JSON, the same bytes for the same value on every run and machine, and
-- nothing that JSON forbids on either way. Reading rests on lua-cjson; the
-- traps of it are handled here and nowhere else.
local cjson = require "cjson"
local core = require "parallax.core"
local lpeg = require "lpeg"

local check = require "parallax.check"

local concat, math_type = table.concat, math.type

local M = {}

--- The JSON null, where Lua's nil would leave a hole.
M.null = cjson.null

local DEPTH_LIMIT = 1000
local EXACT = 2 ^ 53 -- integers up to here survive a float

-- Marks. A marked table is written by its mark, not by its keys.
local OBJECT, ARRAY = { __name = "parallax.json.object" }, { __name = "parallax.json.array" }
local SPANS = { __name = "parallax.json.spans" }

--- An object whose keys keep the order given.
---@param entries {[1]: string, [2]: any}[] `{ key, value }`; a nil value is written as null
---@return table object for `encode`
---
--- Example: `json.encode(json.object { { "id", "a1" }, { "span", { 0, 5 } } })` --> `{"id":"a1","span":[0,5]}`
function M.object(entries) return setmetatable(entries, OBJECT) end

--- Marks a sequence as an array, so that it is written as `[]` even when it
--- is empty; a plain empty table is written as `{}`.
---@generic T: table
---@param list T without a metatable of its own
---@return T list the same table
function M.array(list)
  local mark = getmetatable(list)
  if mark ~= nil and mark ~= ARRAY then error("json.array: list: it has a metatable of its own", 2) end
  return setmetatable(list, ARRAY)
end

--- A list of spans, in far less room than an array of arrays, or of objects,
--- and written in far less time; for thousands of tokens.
---@param numbers integer[] start and end in turn
---@param key? string makes each span an object of this one key
---@param fields? { [1]: string, [2]: string[] }[] with a key: further ones of each object, name and values by span
---@return table array for `encode`
---
--- Example: `json.encode(json.spans({ 0, 5, 6, 7 }, "span"))` --> `[{"span":[0,5]},{"span":[6,7]}]`
function M.spans(numbers, key, fields)
  if #numbers % 2 ~= 0 then error("json.spans: numbers: an odd number of them", 2) end
  numbers.key, numbers.fields = key, key and fields or {}
  return setmetatable(numbers, SPANS)
end

-- What JSON forbids in a string, what ends or opens a comment or a tag when
-- the text stands in an HTML script element, and the two line separators that
-- JavaScript once took for line ends.
local ESCAPES = {
  ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t",
  ["</"] = "<\\/", ["<!"] = "\\u003c!",
}

local function escape(c) return ESCAPES[c] or ("\\u%04x"):format(c:byte()) end

local function write_string(s)
  if not s:find '[%c"\\<\128-\255]' then return '"' .. s .. '"' end
  if not core.is_utf8(s) then s = core.decode(s, "utf-8") end
  if s:find '[%c"\\]' then s = s:gsub('[%c"\\]', escape) end
  if s:find "<[/!]" then s = s:gsub("<[/!]", escape) end
  if s:find "\u{2028}" then s = s:gsub("\u{2028}", "\\u2028") end
  if s:find "\u{2029}" then s = s:gsub("\u{2029}", "\\u2029") end
  return '"' .. s .. '"'
end

-- A number as JSON has it; nil for NaN and infinity.
local function write_number(x)
  if math_type(x) == "integer" then return ("%d"):format(x) end
  if x ~= x or x == math.huge or x == -math.huge then return nil end
  if x % 1 == 0 and math.abs(x) <= EXACT then return ("%d"):format(x) end
  for _, form in ipairs { "%.15g", "%.16g" } do
    local s = form:format(x)
    if tonumber(s) == x then return s end
  end
  return ("%.17g"):format(x)
end

-- A list of numbers, such as a span, in one piece; nil when something else is
-- in it.
local function write_numbers(list, count, comma)
  local parts = {}
  for k = 1, count do
    parts[k] = type(list[k]) == "number" and write_number(list[k]) or nil
    if not parts[k] then return nil end
  end
  return "[" .. concat(parts, comma) .. "]"
end

local CACHED = 40 -- bytes up to which a written string is kept: rules, types and names come again

-- What stands between the values of one depth: 'first' and 'rest' hold all
-- that goes before a value, by its key, for the first one in an object and
-- for those after it.
---@class parallax.json.Level
---@field comma string with the line end, when there are lines
---@field open string
---@field close string
---@field first table<string, string> key to `{"key":`
---@field rest table<string, string> key to `,"key":`

-- A writer appends pieces of text to 'out'. Its functions take the number of
-- pieces there and the depth of the value, and return the new number.
---@class parallax.json.Writer
---@field out (string|integer)[]
---@field keys any[] the way to the value: its key at each depth
---@field short table<string, string> short strings as they were written before
---@field seen table<string, integer> the visit that saw the key last
---@field visit integer counts objects
---@field levels table<integer, parallax.json.Level>
---@field colon string between a key and its value
---@field comma string between numbers

-- Without lines one level serves all depths.
local function new_levels(indent)
  local function level(lines, depth)
    local line = lines and "\n" .. indent:rep(depth) or ""
    local outer = lines and "\n" .. indent:rep(depth - 1) or ""
    return { open = line, comma = "," .. line, close = outer, first = {}, rest = {} }
  end
  local levels = {}
  local flat = not indent and level(false, 0)
  return setmetatable(levels, {
    __index = function(_, depth)
      levels[depth] = flat or level(true, depth)
      return levels[depth]
    end,
  })
end

-- Where in the value the writer stands: "documents[2].title".
local function path_of(keys, depth)
  local parts = {}
  for k = 1, depth do
    local key = keys[k]
    parts[k] = math_type(key) == "integer" and ("[%d]"):format(key) or "." .. tostring(key)
  end
  local path = concat(parts):gsub("^%.", "")
  return path ~= "" and path or "the value"
end

local function fail(w, depth, reason) error(("json.encode: %s: %s"):format(path_of(w.keys, depth), reason), 0) end

local put_value

local function put_list(w, n, list, depth)
  local out, count = w.out, #list
  local a, b = list[1], list[2]
  if count == 2 and math_type(a) == "integer" and math_type(b) == "integer" then
    out[n + 1] = "[" .. a .. w.comma .. b .. "]" -- a span
    return n + 1
  end
  local numbers = type(a) ~= "table" and write_numbers(list, count, w.comma)
  if numbers then
    out[n + 1] = numbers
    return n + 1
  end
  local level, keys = w.levels[depth + 1], w.keys
  out[n + 1] = "[" .. level.open
  for k = 1, count do
    if k > 1 then out[n + 1] = level.comma end
    keys[depth + 1] = k
    n = put_value(w, n + 1, list[k], depth + 1)
  end
  out[n + 1] = level.close .. "]"
  return n + 1
end

-- What goes before the value of a key; kept for the next time.
local function prefix(w, key, depth, is_first)
  if type(key) ~= "string" then fail(w, depth, ("key: string expected, got %s"):format(type(key))) end
  local level = w.levels[depth + 1]
  local written = (is_first and "{" .. level.open or level.comma) .. write_string(key) .. w.colon
  local known = is_first and level.first or level.rest
  known[key] = written
  return written
end

local function check_unique(w, object, depth)
  local seen, visit = w.seen, w.visit + 1
  w.visit = visit
  for k = 1, #object do
    local key = object[k][1]
    if type(key) == "string" then
      if seen[key] == visit then fail(w, depth, ("key '%s' stands there twice"):format(key)) end
      seen[key] = visit
    end
  end
end

local function put_object(w, n, object, depth)
  local count, out, keys, level = #object, w.out, w.keys, w.levels[depth + 1]
  if count > 1 then check_unique(w, object, depth) end
  local known = level.first
  for k = 1, count do
    local key = object[k][1]
    out[n + 1] = known[key] or prefix(w, key, depth, k == 1)
    keys[depth + 1] = key
    n = put_value(w, n + 1, object[k][2], depth + 1)
    known = level.rest
  end
  out[n + 1] = count == 0 and "{}" or level.close .. "}"
  return n + 1
end

-- The fields of the object around span k of a list, behind the span.
local function put_fields(w, n, fields, k, depth)
  local out, short = w.out, w.short
  for f = 1, #fields do
    local name, value = fields[f][1], fields[f][2][k]
    if type(value) ~= "string" then fail(w, depth, ("field '%s': a value that is no string"):format(name)) end
    local written = short[value] or write_string(value)
    if #value <= CACHED then short[value] = written end
    out[n + 1] = w.levels[depth + 2].rest[name] or prefix(w, name, depth + 1, false)
    out[n + 2] = written
    n = n + 2
  end
  return n
end

local function put_spans(w, n, spans, depth)
  if #spans == 0 then return put_list(w, n, spans, depth) end
  local out, level, key, fields = w.out, w.levels[depth + 1], spans.key, spans.fields
  local before = (key and prefix(w, key, depth + 1, true) or "") .. "["
  local after = key and w.levels[depth + 2].close .. "}" or ""
  out[n + 1] = "[" .. level.open .. before
  local between = after .. level.comma .. before
  for k = 1, #spans, 2 do
    local a, b = spans[k], spans[k + 1]
    if math_type(a) ~= "integer" or math_type(b) ~= "integer" then fail(w, depth, "a span that is no two integers") end
    out[n + 2], out[n + 3], out[n + 4], out[n + 5] = a, w.comma, b, "]"
    n = put_fields(w, n + 5, fields, (k + 1) // 2, depth)
    out[n + 1] = between
  end
  out[n + 1] = after .. level.close .. "]"
  return n + 1
end

-- A plain table is an array when its keys are 1..n, an object when they are
-- all strings.
local function put_plain(w, n, t, depth)
  local names, count = {}, 0
  for key in pairs(t) do
    count = count + 1
    if type(key) == "string" then
      names[#names + 1] = key
    elseif math_type(key) ~= "integer" then
      fail(w, depth, ("a key of type %s"):format(type(key)))
    end
  end
  if #names == count then
    table.sort(names)
    for k, name in ipairs(names) do names[k] = { name, t[name] } end
    return put_object(w, n, names, depth)
  end
  if #names > 0 then fail(w, depth, "a table with both string and integer keys") end
  if #t ~= count then fail(w, depth, "an array with holes") end
  return put_list(w, n, t, depth)
end

-- A value that is no table, in one piece.
local function write_scalar(w, value, depth)
  local kind = type(value)
  if kind == "string" then return write_string(value) end
  if kind == "number" then return write_number(value) or fail(w, depth, "NaN and infinity are no JSON numbers") end
  if kind == "boolean" then return tostring(value) end
  if value == nil or value == M.null then return "null" end
  fail(w, depth, ("a %s has no JSON form"):format(kind))
end

local function put_scalar(w, n, value, depth)
  local short = w.short[value]
  if not short then
    short = write_scalar(w, value, depth)
    if type(value) == "string" and #value <= CACHED then w.short[value] = short end
  end
  w.out[n + 1] = short
  return n + 1
end

function put_value(w, n, value, depth)
  if type(value) ~= "table" then return put_scalar(w, n, value, depth) end
  if depth >= DEPTH_LIMIT then
    -- the start of the path tells enough
    fail(w, 3, ("nested more than %d deep, or a table inside itself"):format(DEPTH_LIMIT))
  end
  local mark = getmetatable(value)
  if mark == OBJECT then return put_object(w, n, value, depth) end
  if mark == ARRAY then return put_list(w, n, value, depth) end
  if mark == SPANS then return put_spans(w, n, value, depth) end
  return put_plain(w, n, value, depth)
end

--- Writes a value as JSON. Keys stand in the order of `json.object`, or sorted
--- bytewise for plain tables; floats have the fewest digits that read back as
--- the same number, whole ones no point. Ill-formed UTF-8 becomes U+FFFD. The
--- text may stand inside an HTML script element.
--- Raises for NaN, infinity, functions, holes, mixed keys and tables nested
--- more than 1000 deep, naming the path.
---@param value any
---@param indent? integer spaces a level; one line without it
---@return string
---
--- Example: `json.encode({ b = { 1, 2.5 }, a = json.null })` --> `{"a":null,"b":[1,2.5]}`
function M.encode(value, indent)
  local writer = {
    out = {}, keys = {}, short = {}, seen = {}, visit = 0, levels = new_levels(indent and (" "):rep(indent)),
    colon = indent and ": " or ":", comma = indent and ", " or ",",
  }
  return concat(writer.out, "", 1, put_value(writer, 0, value, 0))
end

-- lua-cjson takes NaN, Infinity and hexadecimal unless told not to. The depth
-- limit keeps a document of a million brackets off the C stack.
local decoder = cjson.new()
decoder.decode_invalid_numbers(false)
decoder.decode_max_depth(DEPTH_LIMIT)

-- The pass before decoding: rewrites what lua-cjson would spoil or refuse.
--   matches  "a\ud800b"            -> "a\ufffdb"  (half of a surrogate pair)
--   matches  12345678901234567890  -> "12345678901234567890", on demand
--   matches  "12345678901234567890" as it is: a string already
--   refuses nothing: whatever is no JSON is left for the decoder to report
local P, R, S, Cs = lpeg.P, lpeg.R, lpeg.S, lpeg.Cs
local digit, hex = R "09", R("09", "AF", "af")
local high = P "\\u" * S "dD" * S "89abAB" * hex * hex
local low = P "\\u" * S "dD" * R("cf", "CF") * hex * hex
local lone = (high + low) / "\\ufffd"
local text = P '"' * (high * low + lone + P "\\" * 1 + (1 - S '"\\')) ^ 0 * P '"' ^ -1
local number = P "-" ^ -1 * digit ^ 1 * (P "." * digit ^ 1) ^ -1 * (S "eE" * S "+-" ^ -1 * digit ^ 1) ^ -1

local function keep_digits(s)
  local inexact = #s > 15 and not s:find "[.eE]" and math.abs(tonumber(s)) > EXACT
  return inexact and '"' .. s .. '"' or s
end

local mended = Cs((text + 1) ^ 0)
local mended_keeping = Cs((text + number / keep_digits + 1) ^ 0)

-- lua-cjson reads every number as a float: 5 would print as 5.0. Returns nil
-- when a number is beyond the range of a float.
local function whole_numbers(value)
  if type(value) == "number" then
    if math.abs(value) == math.huge then return nil end
    return math.abs(value) <= EXACT and math.tointeger(value) or value
  end
  if type(value) == "table" then
    for key, entry in pairs(value) do
      local whole = entry
      if type(entry) == "number" or type(entry) == "table" then whole = whole_numbers(entry) end
      if whole == nil then return nil end
      value[key] = whole
    end
  end
  return value
end

-- The text for the decoder. Lengths may change: see where_it_fails.
local function prepare(source, keep_integers)
  local input = core.is_utf8(source) and source or core.decode(source, "utf-8")
  input = input:gsub("^\u{FEFF}", "")
  if keep_integers and input:find(("%d"):rep(16)) then return mended_keeping:match(input) end
  if input:find "\\u[dD][89a-fA-F]" then return mended:match(input) end
  return input
end

-- The decoder's message, with its position in the text as it was given: that
-- text once more, with only such mending as changes no length.
local function where_it_fails(source, message)
  local ok, again = pcall(decoder.decode, mended:match((source:gsub("^\u{FEFF}", "   "))))
  return ((ok and message or again):gsub("at character (%d+)$", "at byte %1"))
end

--- Reads JSON. Objects and arrays become plain tables (so an empty one does
--- not tell which it was), null becomes `json.null`, whole numbers up to 2^53
--- become integers. Ill-formed UTF-8, and half of a surrogate pair, become
--- U+FFFD; a byte order mark is skipped. Of two equal keys the last counts.
--- Integers beyond 2^53 become floats and lose digits, unless
--- `big_integers = "string"` keeps them as strings, as an id needs.
---@param source string
---@param options? { big_integers?: "float"|"string" }
---@return any? value nil when the text is no JSON, or nested more than 1000 deep
---@return string? reason with the byte position, "... at byte 7"
---
--- Example: `json.decode('{"id": 5}').id` --> `5`
function M.decode(source, options)
  options = check.options(options, { big_integers = { "float", "string" } }, "json.decode")
  local ok, value = pcall(decoder.decode, prepare(source, options.big_integers == "string"))
  if not ok then return nil, where_it_fails(source, value) end
  value = whole_numbers(value)
  if value == nil then return nil, "a number beyond the range of a float" end
  return value
end

return M
