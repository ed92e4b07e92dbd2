--- News text to time on.
local core = require "parallax.core"
local json = require "parallax.json"

local M = {}

--- The articles of DATA/bench/small.ndjson.gz.
---@param data string folder
---@param most? integer take no more than so many
---@return { id: string, text: string }[]? articles nil when the file is missing
---@return string? reason
function M.articles(data, most)
  local path = data .. "/bench/small.ndjson.gz"
  local file <close> = io.open(path, "rb")
  if not file then return nil, path .. " is missing" end
  local list = {}
  for line in assert(core.gunzip(file:read "a")):gmatch "[^\n]+" do
    list[#list + 1] = assert(json.decode(line))
    if #list == most then break end
  end
  return list
end

--- Their texts alone.
---@param data string
---@return string[]? texts nil when the file is missing
---@return integer|string size bytes of all texts, or the reason
function M.texts(data)
  local articles, reason = M.articles(data)
  if not articles then return nil, reason end
  local texts, size = {}, 0
  for k, article in ipairs(articles) do
    texts[k] = article.text
    size = size + #article.text
  end
  return texts, size
end

return M
