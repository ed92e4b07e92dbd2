-- Reading as a task of a worker: a file, or a piece of a file of lines, to
-- packed documents and what was said about them.
local json = require "parallax.json"
local parcel = require "parallax.corpus.parcel"
local read = require "parallax.read"

local M = {}

local function said(list)
  local result = {}
  for k, entry in ipairs(list) do result[k] = tostring(entry) end
  return json.array(result)
end

--- Reads; see `pieces`.
---@param task string
---@return string result
function M.work(task)
  local head, text = ("<s4s4"):unpack(task)
  local given = json.decode(head)
  local options = given.options
  options.repeated_ids = true
  local each, report
  if given.line then
    each, report = read.piece(text, { path = given.path, line = given.line, number = given.number }, options)
  else
    each, report = read.open(given.path, options)
  end
  local docs = {}
  for doc in each do docs[#docs + 1] = parcel.pack(doc) end
  local about = json.encode { docs = #docs, rejected = said(report.rejected), notes = said(report.notes),
    skipped = said(report.skipped) }
  return ("<s4"):pack(about) .. table.concat(docs)
end

return M
