--- Any number of articles: those of a file, and again with other words changed.
local core = require "parallax.core"
local json = require "parallax.json"
local parallax = require "parallax"

local M = {}

--- Articles of DATA/bench/m40.ndjson.gz as JSON lines.
---@param data string folder
---@return string[]? lines nil when the file is missing
---@return string? reason
function M.lines(data)
  local path = data .. "/bench/m40.ndjson.gz"
  local file <close> = io.open(path, "rb")
  if not file then return nil, path .. " is missing" end
  local lines = {}
  for line in assert(core.gunzip(file:read "a")):gmatch "[^\n]+" do lines[#lines + 1] = line end
  return lines
end

-- Later rounds replace every word of some letters, so that neither the words
-- nor the runs of an article are those of the round before.
local function changed(text, round)
  if round == 0 then return text end
  return (text:gsub("%a%a%a%a%a+", function(word)
    local sum = round
    for k = 1, #word do sum = (sum * 31 + word:byte(k)) % 1000003 end
    return sum % 3 > 0 and ("%s%x"):format(word:sub(1, 3), sum % 4096) or nil
  end))
end

--- Iterates over `count` documents, as a reader would give them.
---@param lines string[]
---@param count integer
---@return fun(): parallax.Document?
function M.documents(lines, count)
  local k = 0
  return function()
    k = k + 1
    if k > count then return nil end
    local article, round = assert(json.decode(lines[(k - 1) % #lines + 1])), (k - 1) // #lines
    local text = changed(article.text, round)
    if not core.is_utf8(text) or not text:find "%S" then text = article.title or "-" end
    return parallax.document.new {
      id = ("%s-%d"):format(article.id, round), text = text, title = article.title, date = article.date,
      source = article.source,
    }
  end
end

return M
