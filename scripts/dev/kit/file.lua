--- Files of one JSON object a line, as data, predictions and scorers have them.
local json = require "parallax.json"
local lfs = require "lfs"

local M = {}

---@param path string
---@return boolean
function M.exists(path) return lfs.attributes(path, "mode") == "file" end

---@param path string
---@return boolean
function M.is_folder(path) return lfs.attributes(path, "mode") == "directory" end

--- The names in a folder that end so, sorted.
---@param folder string
---@param ending string ".conllu"
---@return string[]
function M.names(folder, ending)
  local list = {}
  if not M.is_folder(folder) then return list end
  for name in lfs.dir(folder) do
    if name:sub(-#ending) == ending then list[#list + 1] = name end
  end
  table.sort(list)
  return list
end

---@param path string
---@return string
function M.read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

--- The records of a text of one JSON object a line.
---@param text string
---@param name string for the message
---@return table[]
function M.decode_lines(text, name)
  local list = {}
  for line in text:gmatch "[^\n]+" do
    local record, reason = json.decode(line)
    if not record then error(("%s: line %d: %s"):format(name, #list + 1, reason), 0) end
    list[#list + 1] = record
  end
  return list
end

---@param path string
---@return table[]
function M.records(path) return M.decode_lines(M.read(path), path) end

---@param path string
---@param records any[]
function M.write_records(path, records)
  local file <close> = assert(io.open(path, "wb"))
  for _, record in ipairs(records) do file:write(json.encode(record), "\n") end
end

return M
