--- A collection in a file: a head that says how long each part is, the parts,
--- a checksum. Only a file that is whole, and of this version, is read.
local core = require "parallax.core"

local M = {}

local MAGIC <const> = "PXEVENT\1"
local HEAD <const> = "<c8 d d I4 I4 I8 s8 s8 s8"

-- One entry an article, oldest first, for the numbers that are still known.
local function numbers_of(map)
  local list = {}
  for number in pairs(map) do list[#list + 1] = number end
  table.sort(list)
  return list
end

local function pack_originals(originals)
  local parts = {}
  for k, number in ipairs(numbers_of(originals)) do
    parts[k] = string.pack("<I8 I8 s4", number, originals[number].event, originals[number].id)
  end
  return table.concat(parts)
end

local function pack_events(event_of)
  local parts = {}
  for k, number in ipairs(numbers_of(event_of)) do parts[k] = string.pack("<I8 I8", number, event_of[number]) end
  return table.concat(parts)
end

--- Writes a collection.
---@param cluster parallax.Cluster
---@param path string
---@return true? done
---@return string? reason
function M.save(cluster, path)
  local limits = cluster.limits
  local bytes = string.pack(HEAD, MAGIC, limits.cosine, limits.resemblance, limits.days, limits.kept, cluster.events,
    cluster.signatures:save(), cluster.index:save(), pack_originals(cluster.originals))
    .. pack_events(cluster.event_of)
  local part = path .. ".part"
  local file, reason = io.open(part, "wb")
  if not file then return nil, reason end
  local written = file:write(bytes, string.pack("<I4", core.crc32(bytes)))
  local closed, why = file:close()
  if not (written and closed) then
    os.remove(part)
    return nil, why or "the disk is full"
  end
  local done, message = os.rename(part, path)
  if not done then return nil, message end
  return true
end

local function unpack_originals(bytes)
  local originals, at = {}, 1
  while at <= #bytes do
    local number, event, id
    number, event, id, at = string.unpack("<I8 I8 s4", bytes, at)
    originals[number] = { id = id, event = event }
  end
  return originals
end

local function unpack_events(bytes, at, last)
  local event_of, size_of = {}, {}
  while at <= last do
    local number, event
    number, event, at = string.unpack("<I8 I8", bytes, at)
    event_of[number], size_of[event] = event, (size_of[event] or 0) + 1
  end
  return event_of, size_of
end

-- Raises for bytes that are cut short; the checksum makes that a forgery.
local function unpack_all(bytes)
  local magic, cosine, resemblance, days, kept, events, signatures, index, originals, at = string.unpack(HEAD, bytes)
  local event_of, size_of = unpack_events(bytes, at, #bytes - 4)
  return {
    is_ours = magic == MAGIC, signatures = core.lsh_load(signatures), index = core.termindex_load(index),
    limits = { cosine = cosine, resemblance = resemblance, days = days, kept = kept }, events = events,
    originals = unpack_originals(originals), event_of = event_of, size_of = size_of,
  }
end

--- Reads a collection.
---@param path string
---@return table? fields of a parallax.Cluster
---@return string? reason
function M.load(path)
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local bytes = file:read "a"
  file:close()
  if not bytes then return nil, path .. ": cannot be read" end
  local damaged = path .. ": no collection of this version, or damaged"
  if #bytes < 12 or bytes:sub(1, 8) ~= MAGIC then return nil, damaged end
  if string.unpack("<I4", bytes, #bytes - 3) ~= core.crc32(bytes:sub(1, -5)) then return nil, damaged end
  local ok, fields = pcall(unpack_all, bytes)
  if not (ok and fields.is_ours and fields.signatures and fields.index) then return nil, damaged end
  fields.is_ours = nil
  return fields
end

return M
