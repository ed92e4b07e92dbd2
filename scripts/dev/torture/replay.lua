--- Power cuts from a record of writes: at a point of the record, what was synced
--- is on disk, and of the rest any part, torn at sectors; names are as of the
--- last sync of their folder, or later ones.
local M = {}

local SECTOR = 512

local function number(log, at) return ("<I8"):unpack(log, at) end

local function bytes(log, at)
  local n
  n, at = number(log, at)
  return log:sub(at, at + n - 1), at + n
end

--- Reads a record.
---@param log string
---@return table[] operations
function M.parse(log)
  local list, at = {}, 1
  while at <= #log do
    local op = { kind = log:sub(at, at) }
    op.path, at = bytes(log, at + 1)
    if op.kind == "W" then
      op.at, at = number(log, at)
      op.bytes, at = bytes(log, at)
    elseif op.kind == "T" then
      op.size, at = number(log, at)
    elseif op.kind == "R" then
      op.to, at = bytes(log, at)
    end
    list[#list + 1] = op
  end
  return list
end

local function overwrite(text, at, piece)
  if #text < at then text = text .. ("\0"):rep(at - #text) end
  return text:sub(1, at) .. piece .. text:sub(at + #piece + 1)
end

local function apply(file, op)
  if op.kind == "W" then file.text = overwrite(file.text, op.at, op.bytes)
  elseif #file.text > op.size then file.text = file.text:sub(1, op.size)
  else file.text = file.text .. ("\0"):rep(op.size - #file.text) end
end

-- Some sectors of a write, or all, or none.
local function tear(file, op, random)
  local fate = random(3)
  if fate == 1 then return end
  if fate == 2 or op.kind == "T" then return apply(file, op) end
  for from = 0, #op.bytes - 1, SECTOR do
    if random(2) == 1 then
      apply(file, { kind = "W", at = op.at + from, bytes = op.bytes:sub(from + 1, from + SECTOR) })
    end
  end
end

local function folder_of(path) return path:match "^(.*)/[^/]*$" end

-- The disk as of operation 'cut': files by number, and the names that are durable.
local function disk_at(operations, cut, syncs_count)
  local names, durable, pending, acks = {}, {}, {}, {}
  local function name_change(folder, change)
    pending[folder] = pending[folder] or {}
    table.insert(pending[folder], change)
  end
  for k = 1, cut do
    local op = operations[k]
    local file = names[op.path]
    if op.kind == "A" then acks[#acks + 1] = op.path
    elseif op.kind == "C" then
      if not file then
        file = { text = "", waiting = {} }
        names[op.path] = file
        name_change(folder_of(op.path), { op.path, file })
      else
        table.insert(file.waiting, { kind = "T", size = 0 })
      end
    elseif op.kind == "W" or op.kind == "T" then
      if file then table.insert(file.waiting, op) end
    elseif op.kind == "R" then
      names[op.path], names[op.to] = nil, file
      name_change(folder_of(op.to), { op.path, nil, op.to, file })
    elseif op.kind == "U" then
      names[op.path] = nil
      name_change(folder_of(op.path), { op.path })
    elseif op.kind == "S" and syncs_count then
      if file then
        for _, wait in ipairs(file.waiting) do apply(file, wait) end
        file.waiting = {}
      else -- a folder
        for _, change in ipairs(pending[op.path] or {}) do M.rename(durable, change) end
        pending[op.path] = nil
      end
    end
  end
  return durable, pending, acks
end

--- Carries out a change of names: of one, or from one to another at once.
---@param names table<string, table>
---@param change table
function M.rename(names, change)
  names[change[1]] = change[2]
  if change[3] then names[change[3]] = change[4] end
end

--- Writes the disk as a power cut leaves it.
---@param operations table[]
---@param cut integer
---@param from string the folder the record is about
---@param to string where it is to be built
---@param random fun(n: integer): integer
---@param without_sync? boolean as if nothing had ever been synced
---@return string[] acks made before the cut
function M.build(operations, cut, from, to, random, without_sync)
  local names, pending, acks = disk_at(operations, cut, not without_sync)
  local folders = {}
  for folder in pairs(pending) do folders[#folders + 1] = folder end
  table.sort(folders)
  for _, folder in ipairs(folders) do
    local changes = pending[folder]
    for k = 1, random(#changes + 1) - 1 do M.rename(names, changes[k]) end
  end
  local paths = {}
  for path in pairs(names) do paths[#paths + 1] = path end
  table.sort(paths)
  os.execute(("rm -rf '%s'; mkdir -p '%s/seg'"):format(to, to))
  for _, path in ipairs(paths) do
    local file = { text = names[path].text }
    for _, wait in ipairs(names[path].waiting) do tear(file, wait, random) end
    local target <close> = assert(io.open(to .. path:sub(#from + 1), "wb"))
    target:write(file.text)
  end
  return acks
end

return M
