--- A value as text a person can read: tables with their keys in order, long
--- ones cut, text harmless to a terminal.
local visible = require "parallax.report.visible"

local MOST <const>, DEEPEST <const>, LONGEST <const> = 40, 4, 200

local show

local function text_of(value)
  local text = visible(value)
  if utf8.len(text) > LONGEST then text = text:sub(1, utf8.offset(text, LONGEST + 1) - 1) .. "…" end
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n") .. '"'
end

local function rank_of(key) return math.type(key) and 1 or type(key) == "string" and 2 or 3 end

-- Numbers before words, each in order; what is neither goes last, by its name.
local function by_key(a, b)
  local x, y = rank_of(a), rank_of(b)
  if x ~= y then return x < y end
  if x == 3 then return tostring(a) < tostring(b) end
  return a < b
end

local function keys_of(value)
  local keys = {}
  for key in next, value do
    if not (math.type(key) == "integer" and key >= 1 and key <= #value) then keys[#keys + 1] = key end
  end
  table.sort(keys, by_key)
  return keys
end

local function key_of(key, indent, seen)
  if type(key) == "string" and key:find "^[%a_][%w_]*$" then return key end
  return "[" .. show(key, indent, seen) .. "]"
end

local function table_of(value, indent, seen)
  if seen[value] then return "{ … }" end
  if #indent >= 2 * DEEPEST then return ("{ … %d }"):format(#value) end
  seen[value] = true
  local parts, deeper, length = {}, indent .. "  ", 0
  local function add(part)
    parts[#parts + 1], length = part, length + #part
  end
  for k = 1, math.min(#value, MOST) do add(show(value[k], deeper, seen)) end
  if #value > MOST then add(("… %d more"):format(#value - MOST)) end
  for _, key in ipairs(keys_of(value)) do
    if #parts > 2 * MOST then add "…" break end
    add(key_of(key, deeper, seen) .. " = " .. show(value[key], deeper, seen))
  end
  seen[value] = nil
  if #parts == 0 then return "{}" end
  local one_line = "{ " .. table.concat(parts, ", ") .. " }"
  if length + #indent < 72 and not one_line:find("\n", 1, true) then return one_line end
  return "{\n" .. deeper .. table.concat(parts, ",\n" .. deeper) .. "\n" .. indent .. "}"
end

function show(value, indent, seen)
  if type(value) == "string" then return text_of(value) end
  if type(value) ~= "table" then return (visible(tostring(value))) end
  local meta = getmetatable(value)
  if type(meta) == "table" and rawget(meta, "__tostring") then return (visible(tostring(value))) end
  return table_of(value, indent, seen)
end

--- Shows a value.
---@param value any
---@return string text of one or more lines, without a line feed at the end
---
--- Example: `inspect { "a", k = { 1, 2 } }` --> `{ "a", k = { 1, 2 } }`
return function(value) return show(value, "", {}) end
