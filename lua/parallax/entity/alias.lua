-- A user's own table of names: what is one thing, whatever the rules say.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

local M = {}

local TYPES = { PER = true, ORG = true, LOC = true, MISC = true }

local function add(aliases, alias, canonical, type, where)
  if type ~= nil and type ~= "" and not TYPES[type] then
    return nil, ("%s: type PER, ORG, LOC or MISC expected, got '%s'"):format(where, type)
  end
  local entry = { entity = canonical, type = type ~= "" and type or nil }
  aliases[core.fold(alias)] = entry
  aliases[core.fold(canonical)] = aliases[core.fold(canonical)] or entry
  return true
end

local function from_lines(path, source)
  local aliases, number = {}, 0
  for line in (source .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    if line:find "%S" and not line:find "^#" then
      local where = ("%s:%d"):format(path, number)
      local fields = {}
      for field in (line .. "\t"):gmatch "%s*([^\t]-)%s*\t" do fields[#fields + 1] = field end
      local alias, canonical, type = table.unpack(fields)
      if #fields < 2 or #fields > 3 or alias == "" or canonical == "" then
        return nil, where .. ": alias, tab, canonical name expected"
      end
      local ok, reason = add(aliases, alias, canonical, type, where)
      if not ok then return nil, reason end
    end
  end
  return aliases
end

local function from_list(path, list)
  local aliases = {}
  for k, row in ipairs(list) do
    local where = ("%s: aliases[%d]"):format(path, k)
    if type(row) ~= "table" or type(row[1]) ~= "string" or type(row[2]) ~= "string" then
      return nil, where .. ": { alias, canonical name, type } expected"
    end
    local ok, reason = add(aliases, row[1], row[2], row[3], where)
    if not ok then return nil, reason end
  end
  return aliases
end

--- Reads an alias table: a .lua file `return { meta = ..., aliases = { {
--- alias, canonical, type }, ... } }`, or lines `alias<TAB>canonical[<TAB>type]`
--- with `#` comments. Of two lines for one alias the later counts.
---@param path string
---@return table<string, { entity: string, type?: string }>? aliases by folded alias
---@return string? reason "path:line: reason"
function M.read(path)
  if path:find "%.lua$" then
    local list, reason = lexicon.read(path)
    if not list then return nil, reason end
    return from_list(path, list.aliases or {})
  end
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local source = file:read "a"
  file:close()
  if not source then return nil, path .. ": cannot be read" end
  local valid, at = core.is_utf8(source)
  if not valid then return nil, ("%s: byte %d is not UTF-8"):format(path, at) end
  return from_lines(path, (source:gsub("^\u{FEFF}", "")))
end

--- The aliases of an option: a path, or a table of alias to canonical name.
---@param given nil|string|table<string, string|{ entity: string, type?: string }>
---@return table<string, { entity: string, type?: string }>
function M.of(given)
  if given == nil then return {} end
  if type(given) == "string" then return assert(M.read(given)) end
  local aliases = {}
  for alias, entry in pairs(given) do
    local name = type(entry) == "string" and entry or entry.entity
    assert(add(aliases, alias, name, type(entry) == "table" and entry.type or nil, "aliases"))
  end
  return aliases
end

return M
