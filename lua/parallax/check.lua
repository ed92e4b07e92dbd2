-- Argument checks shared by the library. A caller's mistake is an error that
-- names the argument; it points at the caller, not at the library.
local M = {}

-- Levenshtein distance, two rows; only ever run on short option names.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local above_left = row[0]
    row[0] = i
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      local cost = math.min(row[j] + 1, row[j - 1] + 1, above_left + (same and 0 or 1))
      above_left, row[j] = row[j], cost
    end
  end
  return row[#b]
end

--- The keys of a table in the order of the alphabet: Lua's own order differs
--- from run to run.
---@param known table<string, any>
---@return string[]
function M.sorted_keys(known)
  local keys = {}
  for key in pairs(known) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

--- The word meant by a slip: at most two edits away, the first listed on a
--- tie. A word as short as the slip itself suggests nothing.
---@param word string
---@param keys string[]
---@return string?
---
--- Example: `check.nearest("qoutes", { "compare", "quotes" })` --> `"quotes"`
function M.nearest(word, keys)
  local best, best_distance = nil, math.min(3, #word)
  for _, key in ipairs(keys) do
    local d = distance(word, key)
    if d < best_distance then best, best_distance = key, d end
  end
  return best
end

local function unknown_key(key, known, where)
  local keys = M.sorted_keys(known)
  local guess = type(key) == "string" and #key <= 64 and M.nearest(key, keys)
  local hint = guess and (" (did you mean '%s'?)"):format(guess) or ""
  local list = #keys > 0 and table.concat(keys, ", ") or "none"
  return ("%s: unknown option '%s'%s; known: %s"):format(where, tostring(key), hint, list)
end

local function one_of(value, choices)
  for _, choice in ipairs(choices) do
    if value == choice then return true end
  end
  return false
end

local function of_type(value, types)
  for name in types:gmatch "[^|]+" do
    if type(value) == name or math.type(value) == name then return true end
  end
  return false
end

local function quoted(choices)
  local list = {}
  for k, choice in ipairs(choices) do list[k] = ('"%s"'):format(choice) end
  return table.concat(list, " or ")
end

-- What is wrong with 'value' under the rule of its key; nil when nothing is.
local function fault(value, rule)
  if rule == true then return nil end
  if type(rule) == "table" then
    if one_of(value, rule) then return nil end
    return ("%s expected, got '%s'"):format(quoted(rule), tostring(value))
  end
  if of_type(value, rule) then return nil end
  return ("%s expected, got %s"):format(rule:gsub("|", " or "), math.type(value) or type(value))
end

--- Checks a trailing table of options against the options that exist, and
--- raises an error at the caller of the function that asked.
--- Not checked: the inside of table values.
---@param options table? as the user gave it; nil is an empty table
---@param known table<string, true|string|any[]> name to `true` (anything), a type or types ("string|integer"),
---  or the list of permitted values
---@param where string the function, for the message: "lang.identify"
---@return table options the same table, or a new empty one
---
--- Example: `check.options(options, { case = { "fold", "exact" }, limit = "integer" }, "kwic.find")`
function M.options(options, known, where)
  if options == nil then return {} end
  if type(options) ~= "table" then
    error(("%s: options: table expected, got %s"):format(where, type(options)), 3)
  end
  local wrong = {}
  for key, value in pairs(options) do
    local rule = known[key]
    local reason = rule == nil and unknown_key(key, known, where) or nil
    if rule ~= nil then
      local bad = fault(value, rule)
      reason = bad and ("%s: option '%s': %s"):format(where, key, bad)
    end
    if reason then wrong[#wrong + 1] = reason end
  end
  -- 'pairs' has no order of its own: of several mistakes the first in
  -- alphabetical order is told.
  table.sort(wrong)
  if wrong[1] then error(wrong[1], 3) end
  return options
end

return M
