-- JSON, the same bytes for the same value on every run and machine, and
-- nothing that JSON forbids on either way. Reading rests on lua-cjson; the
-- traps of it are handled here and nowhere else.
local cjson = require "cjson"
local core = require "parallax.core"
local lpeg = require "lpeg"

local check = require "parallax.check"

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

--- A maker of objects that all have the same keys, in this order: for records
--- by the thousand, in far less room and time than `json.object`.
---@param keys string[] each once
---@return fun(values: any[]): table # values in the order of the keys; nil is written as null
---
--- Example: `json.encode(json.shape { "type", "span" } { "PER", { 0, 5 } })` --> `{"type":"PER","span":[0,5]}`
function M.shape(keys)
  local seen = {}
  for k, key in ipairs(keys) do
    if type(key) ~= "string" or seen[key] then
      error(("json.shape: keys[%d]: a string expected that is not there yet"):format(k), 2)
    end
    seen[key] = true
  end
  local mark = { __name = "parallax.json.shape", ["parallax.json.keys"] = table.move(keys, 1, #keys, 1, {}) }
  return function(values) return setmetatable(values, mark) end
end

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

local KINDS <const> = { span = true, list = true, value = true, unless = true }

--- A maker of arrays of objects, one for each record of a list, written straight
--- from the records.
---@param fields { [1]: string, [2]: "span"|"list"|"value"|"unless", [3]: string? }[] at most 16: key, kind, and
---  field of the record where it is not called as the key. `span` is that of the record itself, by its `first` and
---  `last`; `list` a list of such; `value` is written as it stands, nil as null; `unless` is true unless it is false
---@return fun(records: table[], size: integer, chars: parallax.Charmap?): table # records with spans in a text of
---  `size` bytes, to be counted in code points where there is a map for them
---
--- Example: with `make = json.records { { "type", "value" } }`,
---  `json.encode(make({ { first = 1, last = 5, type = "PER" } }, 9))` --> `[{"type":"PER"}]`
function M.records(fields)
  local flat = {}
  for k, field in ipairs(fields) do
    if type(field[1]) ~= "string" or not KINDS[field[2]] then
      error(("json.records: fields[%d]: a key and a kind expected"):format(k), 2)
    end
    local head = (k == 1 and "{" or ",") .. core.json_encode(field[1], nil, OBJECT, ARRAY, SPANS) .. ":"
    table.move({ field[1], field[2], head, field[3] or field[1] }, 1, 4, #flat + 1, flat)
  end
  if #fields == 0 or #fields > 16 then error("json.records: fields: 1 to 16 expected", 2) end
  local mark = { __name = "parallax.json.records", ["parallax.json.fields"] = flat }
  return function(records, size, chars)
    return setmetatable({ records = records, size = size, chars = chars }, mark)
  end
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
  return core.json_encode(value, indent, OBJECT, ARRAY, SPANS)
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
