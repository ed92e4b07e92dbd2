--- The user's own word on which labels name one thing. A plain file, a line
--- for each thing: its name, an equals sign, and with semicolons between what
--- belongs to it, each a label or a thing that Parallax found.
---
---   the war = armed conflict (Ukraine); Ukrainian crisis      merges
---   the annexation = land grab of 2014                        splits off
---
--- A label counts before the thing it was found under, so that a line can take
--- one wording out of a group. Case does not matter.
local core = require "parallax.core"

local M = {}

---@class parallax.frame.Regrouping
---@field of table<string, string> folded label or thing to the name of the user's

local function trim(s) return s:match "^%s*(.-)%s*$" end

-- Adds one line; returns nil or what is wrong with it.
local function add_line(rules, line)
  if line:find "^%s*$" or line:find "^%s*#" then return nil end
  if not core.is_utf8(line) then return "not UTF-8" end
  local name, list = line:match "^(.-)=(.*)$"
  name = name and trim(name) or ""
  if name == "" then return "a name, an equals sign and labels expected" end
  for item in (list .. ";"):gmatch "(.-);" do
    local key = core.fold(trim(item))
    if key ~= "" then
      if rules.of[key] and rules.of[key] ~= name then
        return ("'%s' belongs to '%s' already"):format(trim(item), rules.of[key])
      end
      rules.of[key] = name
    end
  end
end

--- Reads such a file.
---@param path string
---@return parallax.frame.Regrouping? rules
---@return string? reason "path:line: reason"
function M.read(path)
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local content
  content, reason = file:read "a"
  file:close()
  if not content then return nil, ("%s: %s"):format(path, reason) end
  local rules, number = { of = {} }, 0
  for line in (content:gsub("^\u{FEFF}", "") .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    local bad = add_line(rules, line)
    if bad then return nil, ("%s:%d: %s"):format(path, number, bad) end
  end
  return rules
end

--- Labels under the names that the user gave; the others stay as they are.
---@param labels parallax.Label[] of `frame.labels`; not changed
---@param rules parallax.frame.Regrouping
---@return parallax.Label[]
function M.apply(labels, rules)
  local list = {}
  for k, label in ipairs(labels) do
    local copy = {}
    for key, value in pairs(label) do copy[key] = value end
    copy.entity = rules.of[core.fold(label.label)] or rules.of[core.fold(label.entity)] or label.entity
    list[k] = copy
  end
  return list
end

return M
