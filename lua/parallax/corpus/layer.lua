--- Layers of a corpus that cost much to make: names, quotations, framing. Each
--- goes with a segment of tokens, in a file of its own: one column for each
--- field of the records, values numbered, and the spans. Of tags there are so
--- many that they lie as the core has them, three bytes a token; lemmas follow
--- from form and tag.
local core = require "parallax.core"
local json = require "parallax.json"
local knowledge = require "parallax.corpus.knowledge"
local lfs = require "lfs"
local parcel = require "parallax.corpus.parcel"
local pool = require "parallax.corpus.pool"

local M = {}

--- The layers there may be.
M.names = { "tags", "entities", "quotes", "framing" }

local VERSION = "1"

--- What makes a layer now, with the sum of the models and lexicons it is made
--- from; a file made by anything else is made anew.
---@param name string
---@return string
function M.made_by(name)
  return ("%s %s, parallax %s, %08x"):format(name, VERSION, require("parallax").version, knowledge.sum(name))
end

-- ---- writing ----

local function new_columns() return { names = {}, fields = {}, spans = {}, starts = { 0 }, records = 0 } end

local function column_of(columns, name)
  local column = columns.fields[name]
  if not column then
    column = { ids = {}, values = {}, by_value = {} }
    for k = 1, columns.records - 1 do column.ids[k] = 0 end
    columns.fields[name] = column
    columns.names[#columns.names + 1] = name
  end
  return column
end

local function add_value(column, at, value)
  local text = json.encode(value)
  local id = column.by_value[text]
  if not id then
    id = #column.values + 1
    column.values[id], column.by_value[text] = text, id
  end
  column.ids[at] = id
end

local function add_record(columns, record)
  columns.records = columns.records + 1
  local at = columns.records
  columns.spans[2 * at - 1], columns.spans[2 * at] = record.first, record.last
  local names = {}
  for name in pairs(record) do
    if name ~= "first" and name ~= "last" then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do add_value(column_of(columns, name), at, record[name]) end
  for _, column in pairs(columns.fields) do column.ids[at] = column.ids[at] or 0 end
end

local function add_document(columns, records)
  for _, record in ipairs(records) do add_record(columns, record) end
  columns.starts[#columns.starts + 1] = columns.records
end

local PIECE = 4096 -- numbers packed at once

local function packed(numbers)
  local parts = {}
  for from = 1, #numbers, PIECE do
    local to = math.min(from + PIECE - 1, #numbers)
    parts[#parts + 1] = ("<" .. ("I4"):rep(to - from + 1)):pack(table.unpack(numbers, from, to))
  end
  return table.concat(parts)
end

local function packed_strings(values)
  local parts = {}
  for k, value in ipairs(values) do parts[k] = ("<s4"):pack(value) end
  return table.concat(parts)
end

local function write_columns(path, name, columns)
  local writer <close> = assert(core.segment_writer(path))
  table.sort(columns.names)
  local info = json.encode { layer = name, fields = json.array(columns.names), records = columns.records }
  assert(writer:section("INFO", info))
  assert(writer:section("DOCS", packed(columns.starts)))
  assert(writer:section("SPAN", packed(columns.spans)))
  for k, field in ipairs(columns.names) do
    assert(writer:section(("F%03d"):format(k), packed(columns.fields[field].ids)))
    assert(writer:section(("S%03d"):format(k), packed_strings(columns.fields[field].values)))
  end
  return writer:finish()
end

-- ---- tags ----

local function tags_model(doc) return require("parallax.model").load(doc.lang .. ".tags") end

-- The sum of each model that was asked for it.
local sums = setmetatable({}, { __mode = "k" })

local function sum_of(model)
  sums[model] = sums[model] or model:sum()
  return sums[model]
end

-- The tags of a document behind the sum of the model they are of; empty where
-- its language has none.
local function pack_tags(doc)
  local tags = doc:tags()
  return tags and ("<I4"):pack(sum_of(tags_model(doc))) .. tags:bytes() or ""
end

-- Tags as they were packed; nil where another model is in use by now.
local function unpack_tags(bytes, doc)
  local model = #bytes >= 4 and tags_model(doc)
  if not model or ("<I4"):unpack(bytes) ~= sum_of(model) then return nil end
  return core.tags(doc:tokens(), model, bytes:sub(5))
end

local function write_tags(path, packed_tags)
  local writer <close> = assert(core.segment_writer(path))
  local starts, at = { 0 }, 0
  for k, bytes in ipairs(packed_tags) do
    at = at + #bytes
    starts[k + 1] = at
  end
  assert(writer:section("INFO", json.encode { layer = "tags", fields = json.array {}, records = #packed_tags }))
  assert(writer:section("DOCS", packed(starts)))
  assert(writer:section("TAGS", table.concat(packed_tags)))
  return writer:finish()
end

-- ---- reading ----

---@class parallax.LayerFile
local Layer = {}
Layer.__index = Layer

--- Opens a layer of a segment.
---@param path string
---@return parallax.LayerFile? layer
---@return string? reason
function M.open(path)
  local file, reason = core.segment_file(path)
  if not file then return nil, reason end
  local info
  info, reason = file:section "INFO"
  if not info then return nil, ("%s: %s"):format(path, reason) end
  info = assert(json.decode(info))
  return setmetatable({ file = file, fields = info.fields, count = info.records, values = {} }, Layer)
end

local function numbers(self, tag, from, count)
  if count == 0 then return {} end
  local bytes = assert(self.file:section(tag, 4 * from, 4 * count))
  local list = {}
  for k = 1, count do list[k] = ("<I4"):unpack(bytes, 4 * k - 3) end
  return list
end

-- The values of a field, in the order of their numbers.
local function values_of(self, k)
  if not self.values[k] then
    local bytes, list, at = assert(self.file:section(("S%03d"):format(k))), {}, 1
    while at <= #bytes do list[#list + 1], at = ("<s4"):unpack(bytes, at) end
    self.values[k] = list
  end
  return self.values[k]
end

--- The records of the d-th document of the segment, as they were made.
---@param d integer
---@return table[]
function Layer:records(d)
  local bounds = numbers(self, "DOCS", d - 1, 2)
  local from, count = bounds[1], bounds[2] - bounds[1]
  local spans, records = numbers(self, "SPAN", 2 * from, 2 * count), {}
  for n = 1, count do records[n] = { first = spans[2 * n - 1], last = spans[2 * n] } end
  for k, name in ipairs(self.fields) do
    local values = values_of(self, k)
    for n, id in ipairs(numbers(self, ("F%03d"):format(k), from, count)) do
      if id > 0 then records[n][name] = json.decode(values[id]) end
    end
  end
  return records
end

--- The tags of the d-th document of the segment.
---@param d integer
---@param doc parallax.Document
---@return parallax.Tags? # nil where they are of another model
function Layer:tags(d, doc)
  local bounds = numbers(self, "DOCS", d - 1, 2)
  return unpack_tags(assert(self.file:section("TAGS", bounds[1], bounds[2] - bounds[1])), doc)
end

--- Reads what all documents share, so that afterwards only a document's own part can turn out to be damaged. Raises
--- where this is.
function Layer:prepare()
  for k = 1, #self.fields do values_of(self, k) end
end

--- Gives the file back.
function Layer:close() self.file:close() end

--- Number of damaged blocks.
---@return integer
function Layer:verify() return self.file:verify() end

-- ---- making ----

--- A task of a worker: the layers of one document.
---@param task string the layers wanted, and the document, packed
---@return string result JSON behind its length, then the tags
function M.work(task)
  local wanted, at = ("<s4"):unpack(task)
  local doc, result = parcel.unpack(task, at), {}
  local tags = ""
  for name in wanted:gmatch "%S+" do
    if name == "tags" then
      tags = pack_tags(doc)
    else
      local records = doc:layer(name)
      result[name] = json.array(table.move(records, 1, #records, 1, {}))
    end
  end
  return ("<s4"):pack(json.encode(result)) .. tags
end

-- What a worker made of a document, added to the columns; without it, nothing.
local function take(columns, wanted, bytes)
  local made, tags = {}, ""
  if bytes then
    local text, at = ("<s4"):unpack(bytes)
    made, tags = assert(json.decode(text)), bytes:sub(at)
  end
  for _, name in ipairs(wanted) do
    if name == "tags" then table.insert(columns.tags, tags) else add_document(columns[name], made[name] or {}) end
  end
end

local function tasks(store, segment, wanted)
  local d, all = 0, segment:counts()
  local head = ("<s4"):pack(table.concat(wanted, " "))
  return function()
    d = d + 1
    if d > all then return nil end
    local no = segment:doc(d)
    return head .. parcel.pack(assert(store:get(no))), no
  end
end

-- The layers that a segment lacks, or has from another version, model or lexicon.
local function missing(handle, row, wanted)
  local list = {}
  for _, name in ipairs(wanted) do
    local found = false
    for _, layer in ipairs(handle.layers[name] or {}) do
      found = found or layer.base == row.file and layer.made_by == M.made_by(name)
    end
    if not found then list[#list + 1] = name end
  end
  return list
end

local function drop_old(handle, row, name)
  local old = {}
  for _, layer in ipairs(handle.layers[name] or {}) do
    if layer.base == row.file then
      assert(handle.store:drop_segment(layer.file))
      old[#old + 1] = layer.file
    end
  end
  return old
end

-- Writes the columns of one segment and lists them; returns the files they replace.
local function put_layers(handle, row, columns, wanted)
  local old = {}
  for _, name in ipairs(wanted) do
    local file = ("%s.%s.%x"):format(row.file, name, os.time())
    while lfs.attributes(handle:path(file)) do file = file .. "x" end
    assert(handle:place(file, function(path)
      if name == "tags" then return write_tags(path, columns.tags) end
      return write_columns(path, name, columns[name])
    end))
    for _, gone in ipairs(drop_old(handle, row, name)) do old[#old + 1] = gone end
    assert(handle.store:add_segment { file = file, layer = name, base = row.file, made_by = M.made_by(name),
      first = row.first, last = row.last, docs = row.docs, tokens = row.tokens })
  end
  return old
end

local function fill_segment(handle, row, wanted, workers, on_problem, on_done)
  local columns = {}
  for _, name in ipairs(wanted) do columns[name] = name == "tags" and {} or new_columns() end
  for no, bytes, reason in workers:map(tasks(handle.store, handle:segment(row), wanted)) do
    if not bytes then on_problem(no, reason) end
    take(columns, wanted, bytes)
    on_done(no)
  end
  local old = put_layers(handle, row, columns, wanted)
  local ok, reason = handle.store:commit()
  if not ok then error(reason, 0) end
  handle:refresh(true)
  for _, file in ipairs(old) do os.remove(handle:path(file)) end
end

--- Makes the layers that segments lack, or have from another version, model or
--- lexicon; workers
--- share the documents. Committed segment by segment. Memory: the records of
--- one segment.
---@param writer parallax.Writer
---@param wanted string[] of `names`
---@param options? { workers?: integer, problem?: fun(no: integer, reason: string), done?: fun(no: integer), died?:
---  fun(message: string) }
---@return boolean? done
---@return string? reason
function M.fill(writer, wanted, options)
  options = options or {}
  local function nothing() end
  local handle = writer.handle
  local workers <close> = pool.new("parallax.corpus.layer", { workers = options.workers, died = options.died })
  for _, row in ipairs(table.move(handle.rows, 1, #handle.rows, 1, {})) do
    local list = missing(handle, row, wanted)
    if #list > 0 then
      local ok, reason = pcall(fill_segment, handle, row, list, workers, options.problem or nothing,
        options.done or nothing)
      if not ok then
        handle.store:rollback()
        return nil, tostring(reason)
      end
    end
  end
  return true
end

--- The row of a segment's layer.
---@param handle parallax.CorpusHandle
---@param row table of the token segment
---@param name string
---@return table? row nil when it was not made
function M.listed(handle, row, name)
  for _, listed in ipairs(handle.layers[name] or {}) do
    if listed.base == row.file then return listed end
  end
  return nil
end

--- The layer of a segment, opened once. Raises where its file is damaged.
---@param handle parallax.CorpusHandle
---@param row table of the token segment
---@param name string
---@return parallax.LayerFile? layer nil when it was not made
function M.of(handle, row, name)
  local listed = M.listed(handle, row, name)
  if not listed then return nil end
  handle.open[listed.file] = handle.open[listed.file] or assert(M.open(handle:path(listed.file)))
  return handle.open[listed.file]
end

-- The stored tags of a document; nil where its segment has none.
local function stored_tags(handle, no, doc)
  for _, row in ipairs(handle.layers.tags) do
    if no >= row.first and no <= row.last then
      local _, d = handle:locate(no)
      return d and M.of(handle, { file = row.base }, "tags"):tags(d, doc)
    end
  end
  return nil
end

--- Lets a document take its tags from the corpus where they are stored.
---@param handle parallax.CorpusHandle
---@param no integer
---@param doc parallax.Document
function M.lend(handle, no, doc)
  if not handle.layers.tags then return end
  require("parallax.document").provide(doc, "tags", function()
    local done, tags = pcall(stored_tags, handle, no, doc) -- where the index is damaged they are made again
    return done and tags or nil
  end)
end

return M
