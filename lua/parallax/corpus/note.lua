-- Human annotations: records of a layer of one's own, kept with the text.
local handle = require "parallax.corpus.handle"
local json = require "parallax.json"

local M = {}

local function number_of(corpus, key)
  if math.type(key) == "integer" then return key end
  return corpus.handle:find(key)
end

--- The annotations of a document.
---@param corpus parallax.Corpus
---@param key integer|string number or id
---@param layer? string
---@return table[]? records with `first`, `last` and `layer`
---@return string? reason
function M.read(corpus, key, layer)
  local no = number_of(corpus, key)
  if not no then return nil, ("no document '%s'"):format(key) end
  local notes, reason = corpus.handle.store:notes(no, layer)
  if not notes then return nil, ("%s: %s"):format(corpus.dir, reason) end
  local records = {}
  for k, note in ipairs(notes) do
    local record = assert(json.decode(note.data))
    record.first, record.last, record.layer = note.first, note.last, note.layer
    records[k] = record
  end
  return records
end

-- The fields of a record that are no span, as JSON; keys in order.
local function data_of(record, k)
  local names, entries = {}, {}
  for name in pairs(record) do
    if type(name) ~= "string" then error(("corpus:annotate: record %d: a key that is no string"):format(k), 4) end
    if name ~= "first" and name ~= "last" and name ~= "layer" then names[#names + 1] = name end
  end
  table.sort(names)
  for n, name in ipairs(names) do entries[n] = { name, record[name] } end
  return json.encode(json.object(entries))
end

local function check_record(record, size, k)
  local first, last = record.first, record.last
  if math.type(first) == "integer" and math.type(last) == "integer" and first >= 1 and last >= first - 1
    and last <= size then return end
  error(("corpus:annotate: record %d: first and last must be bytes of the text, 1 to %d"):format(k, size), 4)
end

local function replace(store, no, layer, records, size)
  local ok, reason = store:begin()
  if ok then ok, reason = store:drop_notes(no, layer) end
  for k, record in ipairs(records) do
    check_record(record, size, k)
    if ok then ok, reason = store:add_note(no, layer, record.first, record.last, data_of(record, k)) end
  end
  if ok then ok, reason = store:commit() end
  return ok, reason
end

--- Sets the annotations of a document in a layer. Opens the corpus to write for
--- the moment, and waits up to ten seconds for another writer.
---@param corpus parallax.Corpus
---@param key integer|string number or id
---@param layer string
---@param records table[]
---@return boolean? done
---@return string? reason
function M.write(corpus, key, layer, records)
  if type(layer) ~= "string" or layer == "" then error("corpus:annotate: layer: a name expected", 3) end
  if type(records) ~= "table" then error("corpus:annotate: records: a list expected", 3) end
  local no = number_of(corpus, key)
  local about = no and corpus:about(no)
  if not about then return nil, ("no document '%s'"):format(key) end
  local opened, reason = handle.open(corpus.dir, "write", 10)
  if not opened then return nil, reason end
  local done, ok, why = pcall(replace, opened.store, no, layer, records, about.size)
  opened.store:rollback()
  opened:close()
  if not done then error(ok, 0) end
  return ok, why
end

return M
