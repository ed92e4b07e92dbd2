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

local function write_float(x)
  for _, form in ipairs { "%.15g", "%.16g" } do
    local s = form:format(x)
    if tonumber(s) == x then return s end
  end
  return ("%.17g"):format(x)
end

local Writer = {}
Writer.__index = Writer

-- Where in the value the writer stands: "documents[2].title".
function Writer:path()
  local parts = {}
  for k = 1, self.depth do
    local key = self.keys[k]
    parts[k] = math.type(key) == "integer" and ("[%d]"):format(key) or "." .. tostring(key)
  end
  local path = table.concat(parts):gsub("^%.", "")
  return path ~= "" and path or "the value"
end

function Writer:fail(reason) error(("json.encode: %s: %s"):format(self:path(), reason), 0) end

function Writer:put(s)
  self.n = self.n + 1
  self.out[self.n] = s
end

-- Steps into entry 'key': whatever goes wrong in there is told with its path.
function Writer:enter(key)
  self.depth = self.depth + 1
  self.keys[self.depth] = key
  if self.depth > DEPTH_LIMIT then
    self.depth = 3 -- the start of the path tells enough
    self:fail(("nested more than %d deep, or a table inside itself"):format(DEPTH_LIMIT))
  end
end

function Writer:leave() self.depth = self.depth - 1 end

function Writer:newline()
  if self.indent then self:put("\n" .. self.indent:rep(self.depth)) end
end

function Writer:number(x)
  if x ~= x or math.abs(x) == math.huge then self:fail "NaN and infinity are no JSON numbers" end
  local whole = math.tointeger(x)
  if whole and (math.type(x) == "integer" or math.abs(x) <= EXACT) then return self:put(("%d"):format(whole)) end
  self:put(write_float(x))
end

local function all_numbers(list)
  for _, value in ipairs(list) do
    if type(value) ~= "number" then return false end
  end
  return true
end

-- A list of numbers, such as a span, stays on one line.
function Writer:list(list)
  local flat = not self.indent or all_numbers(list)
  self:put "["
  for k = 1, #list do
    self:enter(k)
    if k > 1 then self:put(flat and self.indent and ", " or ",") end
    if not flat then self:newline() end
    self:value(list[k])
    self:leave()
  end
  if not flat and #list > 0 then self:newline() end
  self:put "]"
end

function Writer:entry(key, value, first)
  if type(key) ~= "string" then self:fail(("key: string expected, got %s"):format(type(key))) end
  self:enter(key)
  if not first then self:put "," end
  self:newline()
  self.names[key] = self.names[key] or write_string(key) .. (self.indent and ": " or ":")
  self:put(self.names[key])
  self:value(value)
  self:leave()
end

function Writer:ordered(object)
  local seen = {}
  self:put "{"
  for k = 1, #object do
    local key = object[k][1]
    if key ~= nil and seen[key] then self:fail(("key '%s' stands there twice"):format(key)) end
    self:entry(key, object[k][2], k == 1)
    seen[key] = true
  end
  if #object > 0 then self:newline() end
  self:put "}"
end

function Writer:sorted(object, keys)
  table.sort(keys)
  self:put "{"
  for k, key in ipairs(keys) do self:entry(key, object[key], k == 1) end
  if #keys > 0 then self:newline() end
  self:put "}"
end

-- A plain table is an array when its keys are 1..n, an object when they are
-- all strings.
function Writer:plain(t)
  local names, count = {}, 0
  for key in pairs(t) do
    count = count + 1
    if type(key) == "string" then
      names[#names + 1] = key
    elseif math.type(key) ~= "integer" then
      self:fail(("a key of type %s"):format(type(key)))
    end
  end
  if #names == count then return self:sorted(t, names) end
  if #names > 0 then self:fail "a table with both string and integer keys" end
  if #t ~= count then self:fail "an array with holes" end
  self:list(t)
end

function Writer:value(value)
  local kind = type(value)
  if kind == "string" then return self:put(write_string(value)) end
  if kind == "number" then return self:number(value) end
  if kind == "boolean" then return self:put(tostring(value)) end
  if value == nil or value == M.null then return self:put "null" end
  if kind ~= "table" then self:fail(("a %s has no JSON form"):format(kind)) end
  local mark = getmetatable(value)
  if mark == OBJECT then return self:ordered(value) end
  if mark == ARRAY then return self:list(value) end
  return self:plain(value)
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
  local writer = setmetatable({ out = {}, n = 0, keys = {}, depth = 0, names = {} }, Writer)
  writer.indent = indent and (" "):rep(indent)
  writer:value(value)
  return table.concat(writer.out)
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
