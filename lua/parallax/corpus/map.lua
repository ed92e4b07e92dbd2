-- A function of the user's on every document, in worker processes.
local json = require "parallax.json"
local parcel = require "parallax.corpus.parcel"
local pool = require "parallax.corpus.pool"

local M = {}

local functions = {} -- of a worker: by their bytes

--- A task of a worker: the function, dumped, and a document.
---@param task string
---@return string json
function M.work(task)
  local code, at = ("<s4"):unpack(task)
  functions[code] = functions[code] or assert(load(code, "=map", "b"))
  local value = functions[code]((parcel.unpack(task, at)))
  return value == nil and "" or json.encode(value)
end

-- The function as bytes. Its own upvalues would be lost on the way.
local function dumped(work)
  for k = 1, math.huge do
    local name = debug.getupvalue(work, k)
    if not name then break end
    if name ~= "_ENV" then
      error(("corpus:map: the function uses '%s' from outside of itself; a worker does not have it"):format(name), 4)
    end
  end
  return string.dump(work)
end

--- See `parallax.Corpus:map`.
---@param corpus parallax.Corpus
---@param work fun(doc: parallax.Document): any
---@param options? table
---@return fun(): string?, any, string?
function M.each(corpus, work, options)
  options = options or {}
  local head = ("<s4"):pack(dumped(work))
  local next_doc = corpus:docs { source = options.source, from = options.from, to = options.to, lang = options.lang }
  local workers = pool.new("parallax.corpus.map", { workers = options.workers, died = options.died })
  local each = workers:map(function()
    local doc = next_doc()
    if doc then return head .. parcel.pack(doc), doc.id end
  end)
  return function()
    local id, result, reason = each()
    if not id then return workers:close() end
    if result == nil then return id, nil, reason end
    if result == "" then return id, nil end
    return id, json.decode(result)
  end, nil, nil, workers
end

return M
