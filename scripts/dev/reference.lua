-- Writes docs/reference.md from the annotations, so that it cannot differ from
-- what stands beside the code.
-- Usage: lua5.4 scripts/dev/reference.lua [--check]   from the top of a checkout
local lfs = require "lfs"

local PAGE = "docs/reference.md"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

local function exists(path) return lfs.attributes(path, "mode") == "file" end

-- The rooms that `parallax.NAME` opens, in the order of the alphabet.
local function rooms()
  local list = {}
  local names = read("lua/parallax/init.lua"):match "in ipairs {(.-)} do"
  for name in names:gmatch '"([%w_]+)"' do
    local path = ("lua/parallax/%s.lua"):format(name)
    if not exists(path) then path = ("lua/parallax/%s/init.lua"):format(name) end
    if name ~= "core" then list[#list + 1] = { name = name, path = path } end
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

-- Comment blocks (`---` lines) with the line of code below each.
local function comments(text)
  local list, block = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\n" do
    if line:find "^%-%-%-" then
      block[#block + 1] = line:sub(4)
    else
      if #block > 0 then list[#list + 1] = { lines = block, code = line } end
      block = {}
    end
  end
  return list
end

-- A type and what is said behind it. A space inside brackets, or behind the
-- colon or comma of a function's results, belongs to the type.
local function split_type(rest)
  local depth = 0
  for at = 1, #rest do
    local c = rest:sub(at, at)
    if c:find "[({<%[]" then depth = depth + 1 end
    if c:find "[)}>%]]" then depth = depth - 1 end
    if c == " " and depth == 0 and not rest:sub(at - 1, at - 1):find "[:,]" then
      return rest:sub(1, at - 1), rest:sub(at + 1)
    end
  end
  return rest, ""
end

-- An annotation as one list item: "@param text string UTF-8".
local function item(tag, rest)
  local name
  if tag == "param" or tag == "field" then
    name, rest = rest:match "^(%S+)%s*(.*)$"
  elseif tag ~= "return" then
    return nil
  end
  local kind, about = split_type(rest)
  about = about:gsub("^%s*#?%s*", "")
  local subject = name and ("`%s`:"):format(name) or "returns"
  return ("- %s `%s`%s"):format(subject, kind, about ~= "" and " – " .. about or "")
end

-- An annotation may go on over several lines.
local function joined(lines)
  local list = {}
  for _, line in ipairs(lines) do
    if #list > 0 and list[#list]:find "^@" and line:find "^  " then
      list[#list] = list[#list] .. " " .. line:match "^%s*(.*)$"
    else
      list[#list + 1] = line
    end
  end
  return list
end

-- A comment as Markdown: prose, then a list of what goes in and comes out.
local function described(lines)
  local prose, list = {}, {}
  for _, line in ipairs(joined(lines)) do
    local tag, rest = line:match "^@(%w+)%s*(.*)$"
    if tag then
      list[#list + 1] = item(tag, rest)
    else
      prose[#prose + 1] = line:gsub("^ ", ""):gsub("^  ", "    ")
    end
  end
  local parts = { (table.concat(prose, "\n"):gsub("^%s+", ""):gsub("%s+$", "")) }
  if #list > 0 then parts[#parts + 1] = table.concat(list, "\n") end
  return table.concat(parts, "\n\n")
end

local function class_of(lines)
  for _, line in ipairs(lines) do
    local name = line:match "^@class ([%w_.]+)"
    if name then return name, line:match "^@class [%w_.]+:?%s*[%w_.]*%s*(.*)$" end
  end
end

local function add_class(out, lines)
  local name, about = class_of(lines)
  local fields = described(lines):gsub("^%s+", "")
  if not fields:find("- `", 1, true) then return end
  out[#out + 1] = ("### `%s`"):format(name)
  if about ~= "" then out[#out + 1] = about:gsub("^%l", string.upper) .. "." end
  out[#out + 1] = fields
end

-- Functions and records of one file.
local function add_file(out, prefix, text)
  for _, comment in ipairs(comments(text)) do
    local class = class_of(comment.lines)
    local owner, sep, name, parameters = comment.code:match "^function ([%w_]+)([.:])([%w_]+)%((.-)%)"
    if class then add_class(out, comment.lines) end
    if name and not (class and #comment.lines == 1) then
      local at = owner == "M" and prefix or owner == "core" and "core" or owner:lower()
      out[#out + 1] = ("### `%s%s%s(%s)`"):format(at, sep, name, parameters)
      out[#out + 1] = described(comment.lines)
    end
  end
end

local function head_of(text)
  local lines = {}
  for line in text:gmatch "[^\n]*" do
    local said = line:match "^%-%-%-? ?(.*)$"
    if not said or said:find "^@" then break end
    lines[#lines + 1] = said:gsub("^  ", "    ")
  end
  return table.concat(lines, "\n")
end

local function page()
  local out = {
    "# Reference",
    "Written by `make reference` from the annotations beside the code; an editor with the Lua language server shows "
      .. "the same as you type. Spans are bytes, from 1, inclusive.",
  }
  local list = rooms()
  local contents = {}
  for k, room in ipairs(list) do contents[k] = ("[%s](#parallax%s)"):format(room.name, room.name) end
  contents[#contents + 1] = "[core](#parallaxcore)"
  out[#out + 1] = table.concat(contents, " · ")
  for _, room in ipairs(list) do
    local text = read(room.path)
    out[#out + 1] = "## parallax." .. room.name
    local head = head_of(text)
    if head ~= "" then out[#out + 1] = head end
    add_file(out, room.name, text)
  end
  out[#out + 1] = "## parallax.core"
  out[#out + 1] = "The C primitives. They take and give Lua strings; every userdata is immutable."
  add_file(out, "core", read "c/bind/meta.lua")
  return table.concat(out, "\n\n") .. "\n"
end

local new = page()
if exists(PAGE) and read(PAGE) == new then return end
if arg[1] == "--check" then
  io.stderr:write(PAGE, ": does not say what the annotations say; run 'make reference'\n")
  os.exit(1)
end
local file = assert(io.open(PAGE, "w"))
assert(file:write(new)):close()
