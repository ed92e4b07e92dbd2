-- What is to be read, cut into tasks for workers: a file each, and files of
-- lines in pieces of a megabyte.
local input = require "parallax.read.input"
local json = require "parallax.json"

local M = {}

local PIECE = 1 << 20

local function task(given, text) return ("<s4s4"):pack(json.encode(given), text or "") end

local function count_lines(text)
  local lines, records = 0, 0
  for line in text:gmatch "([^\n]*)\n?" do
    lines = lines + 1
    if line:find "%S" then records = records + 1 end
  end
  return lines, records
end

-- Pieces of a text of lines, from a file or from memory.
local function cut(next_chunk, path, options, yield)
  local line, number = 0, 0
  for chunk in next_chunk do
    local lines, records = count_lines(chunk)
    if records > 0 then
      yield(task({ path = path, line = line, number = number, options = options }, chunk), #chunk)
    end
    line, number = line + lines, number + records
  end
end

local function from_memory(text)
  local at = 1
  return function()
    if at > #text then return nil end
    local stop = text:find("\n", at + PIECE, true) or #text
    local chunk = text:sub(at, stop)
    at = stop + 1
    return chunk
  end
end

local function is_lines(path, options)
  return path ~= "-" and (options.format or input.format(path)) == "ndjson"
end

local function visit(path, options, yield)
  local file = is_lines(path, options) and input.open(path)
  if not file then return yield(task { path = path, options = options }, 0) end
  local head = file:read(2) or ""
  if head == "\xFF\xFE" or head == "\xFE\xFF" then -- the reader decodes these as a whole
    file:close()
    return yield(task { path = path, options = options }, 0)
  end
  if head == "\x1F\x8B" then
    local text = input.rest(file, path, head)
    file:close()
    if not text then return yield(task { path = path, options = options }, 0) end
    return cut(from_memory(text), path, options, yield)
  end
  cut(input.chunks(file, head), path, options, yield)
  file:close()
end

--- Iterates over tasks of `read_work`.
---@param paths string[]
---@param options table of `read.open`
---@return fun(): string?, integer? next the task, and the bytes of text in it as far as known
function M.tasks(paths, options)
  return coroutine.wrap(function()
    for entry in input.entries(paths) do
      if not entry.skipped then visit(entry.path, options, coroutine.yield) end
    end
  end)
end

return M
