-- File name patterns: * ? [abc] [!a-z] within a name, ** across folders.
local lfs = require "lfs"

local M = {}

--- Whether a path is a pattern rather than a name.
---@param path string
---@return boolean
function M.is_pattern(path) return path:find "[*?%[]" ~= nil end

-- Whether character 'c' is in the class that opens at 'at' of 'pattern'.
-- Returns that and where the pattern goes on; nil for a class without an end.
local function in_class(pattern, at, c)
  local k = at + 1
  local negated = pattern:find("^[!^]", k) ~= nil
  if negated then k = k + 1 end
  local found, first = false, true
  while first or pattern:sub(k, k) ~= "]" do
    if k > #pattern then return nil end
    local low, high = pattern:sub(k, k), pattern:sub(k, k)
    if pattern:find("^%-[^%]]", k + 1) then high, k = pattern:sub(k + 2, k + 2), k + 2 end
    if low <= c and c <= high then found = true end
    first, k = false, k + 1
  end
  return found ~= negated, k + 1
end

-- Whether one pattern element at 'p' takes the character 'c', and where the
-- pattern goes on.
local function takes(pattern, p, c)
  local element = pattern:sub(p, p)
  if element == "?" then return true, p + 1 end
  if element == "[" then
    local found, after = in_class(pattern, p, c)
    if after then return found, after end
  end
  return element == c and element ~= "", p + 1
end

--- Whether a name fits a pattern. At most length of name times pattern.
---@param pattern string without "/"
---@param name string
---@return boolean
function M.fits(pattern, name)
  local p, n, star, mark = 1, 1, nil, nil
  while n <= #name do
    local taken, after
    if pattern:sub(p, p) ~= "*" then taken, after = takes(pattern, p, name:sub(n, n)) end
    if pattern:sub(p, p) == "*" then
      star, mark, p = p, n, p + 1
    elseif taken then
      p, n = after, n + 1
    elseif star then -- the last star takes one more
      p, mark = star + 1, mark + 1
      n = mark
    else
      return false
    end
  end
  return pattern:find("^%**$", p) ~= nil
end

--- The names in a folder, sorted, without hidden ones.
---@param folder string
---@return string[]? names nil when it cannot be read
---@return string? reason
function M.names(folder)
  local ok, each, state, control, closing = pcall(lfs.dir, folder)
  if not ok then return nil, (each:match("[^:]+$"):match("^%s*(.*)$"):gsub("^%u", string.lower)) end
  local names = {}
  for name in each, state, control, closing do
    if name:sub(1, 1) ~= "." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function is_folder(path) return lfs.attributes(path, "mode") == "directory" end

local function join(folder, name)
  if folder == "" then return name end
  return folder:sub(-1) == "/" and folder .. name or folder .. "/" .. name
end

-- All folders at and below 'folder'; links are not followed.
local function folders_below(folder, found)
  found[#found + 1] = folder
  for _, name in ipairs(M.names(folder == "" and "." or folder) or {}) do
    local path = join(folder, name)
    if lfs.symlinkattributes(path, "mode") == "directory" then folders_below(path, found) end
  end
  return found
end

local function matches_in(folder, pattern, is_last, found)
  if pattern == "**" then
    for _, below in ipairs(folders_below(folder, {})) do found[#found + 1] = below end
  elseif not M.is_pattern(pattern) then
    local path = join(folder, pattern)
    if lfs.attributes(path, "mode") then found[#found + 1] = path end
  else
    for _, name in ipairs(M.names(folder == "" and "." or folder) or {}) do
      local path = join(folder, name)
      if M.fits(pattern, name) and (is_last or is_folder(path)) then found[#found + 1] = path end
    end
  end
end

--- The paths that fit a pattern, sorted. Folders are among them, but not beside
--- what "**" finds inside them. Hidden names are left out, also where the
--- pattern asks for them.
---@param pattern string
---@return string[]
function M.expand(pattern)
  local at, parts = pattern:sub(1, 1) == "/" and { "/" } or { "" }, {}
  for part in pattern:gmatch "[^/]+" do parts[#parts + 1] = part end
  local is_deep = table.concat(parts, "/", 1, math.max(0, #parts - 1)):find("**", 1, true) ~= nil
  if parts[#parts] == "**" then table.remove(parts) end -- the folder, which is read with its subfolders
  for k, part in ipairs(parts) do
    local found = {}
    for _, folder in ipairs(at) do matches_in(folder, part, k == #parts, found) end
    at = found
  end
  table.sort(at)
  local unique = {}
  for _, path in ipairs(at) do
    if path == "" then path = "." end
    if path ~= unique[#unique] and not (is_deep and is_folder(path)) then unique[#unique + 1] = path end
  end
  return unique
end

return M
