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

-- The fields of each line that is no comment, with where it stands.
local function each_line(path, source)
  local number, lines = 0, (source .. "\n"):gmatch "(.-)\r?\n"
  return function()
    for line in lines do
      number = number + 1
      if line:find "%S" and not line:find "^#" then
        local fields = {}
        for field in (line .. "\t"):gmatch "%s*([^\t]-)%s*\t" do fields[#fields + 1] = field end
        return fields, ("%s:%d"):format(path, number)
      end
    end
  end
end

local function from_lines(path, source)
  local aliases = {}
  for fields, where in each_line(path, source) do
    local alias, canonical, type = table.unpack(fields)
    if #fields < 2 or #fields > 3 or alias == "" or canonical == "" then
      return nil, where .. ": alias, tab, canonical name expected"
    end
    local ok, reason = add(aliases, alias, canonical, type, where)
    if not ok then return nil, reason end
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

-- The whole of a text file.
local function slurp(path)
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local source = file:read "a"
  file:close()
  if not source then return nil, path .. ": cannot be read" end
  local valid, at = core.is_utf8(source)
  if not valid then return nil, ("%s: byte %d is not UTF-8"):format(path, at) end
  return (source:gsub("^\u{FEFF}", ""))
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
  local source, reason = slurp(path)
  if not source then return nil, reason end
  return from_lines(path, source)
end

-- One name of a gazetteer; the canonical name is the name itself where none is given.
local function add_name(names, name, type, canonical, where)
  if not name or name == "" or not TYPES[type] then
    return nil, where .. ": name, type PER, ORG, LOC or MISC, and perhaps canonical name expected"
  end
  names[#names + 1] = { form = name, type = type, entity = canonical ~= "" and canonical or name }
  return true
end

--- Reads a gazetteer: names to be found wherever they stand, whatever the
--- rules say. A .lua file `return { meta = ..., names = { { name, type,
--- canonical }, ... } }`, or lines `name<TAB>type[<TAB>canonical]` with `#`
--- comments.
---@param path string
---@return { form: string, type: string, entity: string }[]? names
---@return string? reason "path:line: reason"
function M.names(path)
  local names = {}
  if path:find "%.lua$" then
    local list, reason = lexicon.read(path)
    if not list then return nil, reason end
    for k, row in ipairs(list.names or {}) do
      local where = ("%s: names[%d]"):format(path, k)
      local ok, fault = add_name(names, row[1], row[2], row[3], where)
      if not ok then return nil, fault end
    end
    return names
  end
  local source, reason = slurp(path)
  if not source then return nil, reason end
  for fields, where in each_line(path, source) do
    local ok, fault = add_name(names, fields[1], fields[2], fields[3], where)
    if not ok then return nil, fault end
  end
  return names
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
