-- Metadata in the names of files: "{source}_{date}.txt".
local date = require "parallax.read.date"

local M = {}

local fields = { id = true, source = true, title = true, date = true, byline = true, url = true, lang = true, _ = true }

--- Takes a rule apart. `{source}`, `{date}`, ... stand for a part of the name
--- without "/"; `{_}` for one that does not matter; all else for itself.
---@param rule string
---@return table? parts
---@return string? reason
function M.compile(rule)
  local parts, at = {}, 1
  while at <= #rule do
    local first, last, name = rule:find("{([^{}]*)}", at)
    if (first or #rule + 1) > at then parts[#parts + 1] = rule:sub(at, (first or #rule + 1) - 1) end
    if not first then break end
    if not fields[name] then
      return nil, ("'{%s}' is no field; known: {source} {date} {title} {id} {byline} {url} {lang} {_}"):format(name)
    end
    if type(parts[#parts]) == "table" then return nil, "two fields with nothing between them" end
    parts[#parts + 1] = { field = name }
    at = last + 1
  end
  local _, slashes = rule:gsub("/", "")
  parts.depth, parts.has_extension = slashes, rule:find "%.%w+$" ~= nil
  return parts
end

-- As much of the path as the rule speaks of: its last folders and the name.
local function subject(parts, path)
  local names = {}
  for name in path:gmatch "[^/]+" do names[#names + 1] = name end
  local first = #names - parts.depth
  if first < 1 then return nil end
  local tail = table.concat(names, "/", first)
  if parts.has_extension then return tail end
  return (tail:gsub("%.[gG][zZ]$", ""):gsub("%.%w+$", ""))
end

-- Where the value of a field ends that 'after' follows: as soon as possible,
-- but a date, which may have the same signs in it, as late as possible.
local function value_end(name, at, field, after)
  local stop = name:find(after, at + 1, true)
  local found = stop
  while field == "date" and stop do
    if date.parse(name:sub(at, stop - 1), true) then found = stop end
    stop = name:find(after, stop + 1, true)
  end
  return found
end

--- Applies a rule to a path.
---@param parts table of `compile`
---@param path string
---@return table<string, string>? values nil when the path does not fit
---
--- Example: "{source}_{date}" gives for "in/Le Soir_2025-05-09.txt" `{ source = "Le Soir", date = "2025-05-09" }`
function M.apply(parts, path)
  local name = subject(parts, path)
  if not name then return nil end
  local values, at = {}, 1
  for k, part in ipairs(parts) do
    if type(part) == "string" then
      if name:sub(at, at + #part - 1) ~= part then return nil end
      at = at + #part
    else
      local stop = #name + 1
      if parts[k + 1] then stop = value_end(name, at, part.field, parts[k + 1]) end
      local value = stop and name:sub(at, stop - 1)
      if not value or value == "" or value:find("/", 1, true) then return nil end
      if part.field ~= "_" then values[part.field] = value end
      at = stop
    end
  end
  return at == #name + 1 and values or nil
end

return M
