--- Quotations to look for and to look among.
local core = require "parallax.core"

local M = {}

local COPIES = 5
local MODULUS <const> = 2147483647

local function lines_of(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = line end
  return list
end

local function slurp(path)
  local file <close> = io.open(path, "rb")
  return file and file:read "a"
end

-- The generator of Lehmer, so that every machine sees the same texts.
local function lehmer(seed)
  return function(n)
    seed = seed * 48271 % MODULUS
    return seed % n + 1
  end
end

-- Every eighth word or so becomes another of the same text, or goes.
local function changed(line, pick)
  local words = {}
  for word in line:gmatch "%S+" do words[#words + 1] = word end
  local kept = {}
  for k, word in ipairs(words) do
    local fate = pick(16)
    if fate == 1 then word = words[pick(#words)] end
    if fate ~= 2 or #words == 1 then kept[#kept + 1] = k == 1 and word or " " .. word end
  end
  return table.concat(kept)
end

--- The queries, each 60 to 200 characters long.
---@param data string folder
---@return string[]? queries nil when the file is missing
---@return string? reason
function M.queries(data)
  local path = data .. "/bench/quote_queries_20.txt"
  local text = slurp(path)
  if not text then return nil, path .. " is missing" end
  local list = {}
  for _, line in ipairs(lines_of(text)) do
    local n = utf8.len(line)
    if n and n >= 60 and n <= 200 then list[#list + 1] = line end
  end
  return list
end

--- The quotations to look among: those of the file as they are, and four times
--- with other words changed.
---@param data string folder
---@return string[]? texts nil when the file is missing
---@return string? reason
function M.texts(data)
  local path = data .. "/bench/quotes_20k.txt.gz"
  local packed = slurp(path)
  if not packed then return nil, path .. " is missing" end
  local lines, list = lines_of(assert(core.gunzip(packed))), {}
  for copy = 1, COPIES do
    local pick = lehmer(copy)
    for _, line in ipairs(lines) do list[#list + 1] = copy == 1 and line or changed(line, pick) end
  end
  return list
end

return M
