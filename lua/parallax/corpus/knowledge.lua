--- What layers are made from besides the texts: trained models and lexicons.
local core = require "parallax.core"
local lfs = require "lfs"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)corpus/knowledge%.lua$" or "lua/parallax/"

-- The files in the folders below one, sorted.
local function files_below(folder)
  local list = {}
  if not lfs.attributes(folder) then return list end
  for lang in lfs.dir(folder) do
    local path = ("%s/%s"):format(folder, lang)
    if not lang:find "^%." and lfs.attributes(path, "mode") == "directory" then
      for name in lfs.dir(path) do
        if not name:find "^%." then list[#list + 1] = ("%s/%s"):format(path, name) end
      end
    end
  end
  table.sort(list)
  return list
end

-- What of a path is the same on every machine, with the sum of what is in the file.
local function mark_of(path)
  local file <close> = io.open(path, "rb")
  return ("<s4I4"):pack(path:match "[^/]*/[^/]*$", file and core.crc32c(file:read "a" or "") or 0)
end

local sums = {}

--- Sum of all files that a layer may be made from; another one when any of them has changed. Tags follow from the
--- models of tags and the abbreviations; whatever else is known goes into the other layers.
---@param layer string
---@return integer
function M.sum(layer)
  local wanted = layer == "tags" and { ["tags.model"] = true, ["abbreviation.lua"] = true } or nil
  local key = wanted and "tags" or "all"
  if sums[key] then return sums[key] end
  local marks = {}
  for _, folder in ipairs { "models", "lang" } do
    for _, path in ipairs(files_below(here .. folder)) do
      if not wanted or wanted[path:match "[^/]*$"] then marks[#marks + 1] = mark_of(path) end
    end
  end
  sums[key] = core.crc32c(table.concat(marks))
  return sums[key]
end

return M
