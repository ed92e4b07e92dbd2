-- Pairs of documents that someone wants compared: lines {"id", "a", "b"}, where
-- a and b are ids of documents.
local json = require "parallax.json"

local M = {}

---@class parallax.reuse.Request
---@field id string|number
---@field a integer number of the first document
---@field b integer number of the second

local HINT <const> = 'write {"id": "1", "a": "id of a document", "b": "id of another"}'

-- The request of a line, or nil and what is wrong with it.
local function request_of(line, number_of)
  local object, reason = json.decode(line)
  if reason then return nil, "not JSON: " .. reason end
  if type(object) ~= "table" then return nil, "not an object; " .. HINT end
  local request = { id = object.id }
  if type(request.id) ~= "string" and math.type(request.id) ~= "integer" then return nil, "no 'id'; " .. HINT end
  for _, side in ipairs { "a", "b" } do
    local id = object[side]
    if type(id) ~= "string" and math.type(id) ~= "integer" then return nil, ("no '%s'; %s"):format(side, HINT) end
    request[side] = number_of[tostring(id)]
    if not request[side] then return nil, ("'%s': no document has the id '%s'"):format(side, tostring(id)) end
  end
  return request
end

--- Reads pairs of documents from a file, one JSON object a line. A bad line
--- costs that line alone.
---@param path string
---@param documents parallax.Document[] their ids are looked up
---@return parallax.reuse.Request[]? requests nil when the file cannot be read
---@return string[]|string rejected "path:line: reason" of each bad line, or why the file cannot be read
function M.read(path, documents)
  local file <close>, problem = io.open(path, "rb")
  local content, reason = nil, problem
  if file then content, reason = file:read "a" end
  if not content then return nil, reason end
  local number_of, requests, rejected, n = {}, {}, {}, 0
  for k, doc in ipairs(documents) do number_of[doc.id] = number_of[doc.id] or k end
  for line in (content .. "\n"):gmatch "(.-)\r?\n" do
    n = n + 1
    if line:find "%S" then
      local request, wrong = request_of(line, number_of)
      if request then requests[#requests + 1] = request
      else rejected[#rejected + 1] = ("%s:%d: %s"):format(path, n, wrong) end
    end
  end
  return requests, rejected
end

return M
