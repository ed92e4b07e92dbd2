--- Bringing documents into a corpus. What is added is in when `commit` has
--- returned, and then for good; what was added since is lost with the process.
local check = require "parallax.check"
local core = require "parallax.core"
local date = require "parallax.corpus.date"
local handle = require "parallax.corpus.handle"
local lfs = require "lfs"

local M = {}

-- Bytes of text that one segment, and one transaction, holds: memory is about
-- three times as much.
local SEGMENT_BYTES = 64 << 20

-- A segment smaller than this share of its successor is joined with it, so
-- that many small imports leave few segments.
local JOIN_SHARE = 1

local MADE_BY = "tokens 1"

---@class parallax.Writer
---@field dir string
---@field added integer documents added since it was opened
---@field committed integer of these, so many are in for good
local Writer = { __name = "parallax.Writer" }
Writer.__index = Writer

local options = { wait = "number", pack = "boolean", segment_bytes = "integer" }

-- What an import that broke off has left: files that no row names.
local function remove_orphans(self)
  local named = {}
  for _, row in ipairs(assert(self.handle.store:segments())) do named[row.file] = true end
  for name in lfs.dir(self.dir .. "/seg") do
    if name ~= "." and name ~= ".." and not named[name] then os.remove(self.handle:path(name)) end
  end
end

local function load_known(self)
  self.ids, self.texts = core.known(), core.known()
  for segment in self.handle:segments() do
    self.ids:load(segment, "id")
    self.texts:load(segment, "text")
  end
end

-- Documents of the store that the index does not have yet: none, unless the
-- index was removed.
local function check_index(self)
  local docs = 0
  for _, row in ipairs(self.handle.rows) do docs = docs + row.docs end
  local last, reason = self.handle.store:last()
  if not last then return nil, reason end
  if docs == last then return true end
  return nil, ("the index has %d documents of %d; parallax reindex %s makes it anew"):format(docs, last, self.dir)
end

--- Opens a corpus to write, and makes it where there is none. One process at a
--- time; it may be declared `<close>`, which takes back what is not committed.
---@param dir string
---@param given? { wait?: number, pack?: boolean, segment_bytes?: integer } `wait`: seconds for another writer, 0
---  unless given; `pack`: compress texts, unless false
---@return parallax.Writer? writer
---@return string? reason
---@return string? code "limit" when another process writes
function M.open(dir, given)
  given = check.options(given, options, "writer.open")
  local opened, reason, code = handle.open(dir, "create", given.wait)
  if not opened then return nil, reason, code end
  opened.store:pack(given.pack ~= false)
  local self = setmetatable({
    dir = dir, handle = opened, added = 0, committed = 0, segment_bytes = given.segment_bytes or SEGMENT_BYTES,
    builder = core.segment_builder(),
  }, Writer)
  local ok
  ok, reason = check_index(self)
  if not ok then
    opened:close()
    return nil, ("%s: %s"):format(dir, reason), "damaged"
  end
  remove_orphans(self)
  load_known(self)
  return self
end

-- The document among the candidates for which 'test' holds.
local function confirmed(self, test, ...)
  for k = 1, select("#", ...) do
    local no = select(k, ...)
    if test(no) then return no end
  end
  return nil
end

--- What is in already of a document: its id, its text, or both.
---@param doc parallax.Document
---@return integer? by_id number of the document with this id
---@return integer? by_text number of one with this text
function Writer:known(doc)
  local store = self.handle.store
  local by_id = confirmed(self, function(no)
    local about = store:about(no)
    return about ~= nil and about.id == doc.id
  end, self.ids:find(core.text_hash(doc.id)))
  local function has_text(no)
    local row = store:get(no)
    return row ~= nil and row.text == doc.text
  end
  if by_id and has_text(by_id) then return by_id, by_id end
  return by_id, confirmed(self, has_text, self.texts:find(core.text_hash(doc.text)))
end

local function index(self, doc, no)
  local tokens, sentences = doc:tokens(), doc:sentences()
  local day = date.number(doc.date)
  if not self.builder:add(tokens, sentences, no, doc.id, doc.source or "", day) then
    error("a segment holds no more tokens", 0)
  end
end

--- Adds a document, whether its id and text are in or not.
---@param doc parallax.Document
---@return integer? no its number
---@return string? reason
function Writer:add(doc)
  local no, reason = self.handle.store:add(doc)
  if not no then return nil, reason end
  index(self, doc, no)
  self.ids:add(core.text_hash(doc.id), no)
  self.texts:add(core.text_hash(doc.text), no)
  self.first = self.first or no
  self.last, self.added = no, self.added + 1
  local _, _, bytes = self.builder:counts()
  if bytes >= self.segment_bytes then
    local ok
    ok, reason = self:commit()
    if not ok then return nil, reason end
  end
  return no
end

-- The last segments, while each is no larger than what would be joined to it.
local function to_join(self)
  local docs, tokens, bytes = self.builder:counts()
  local joined = {}
  for k = #self.handle.rows, 1, -1 do
    local row = self.handle.rows[k]
    local size = row.tokens * 6 -- of the text, roughly
    if docs == 0 or row.tokens > tokens * JOIN_SHARE or bytes + size > self.segment_bytes or self:has_layers(row) then
      break
    end
    tokens, bytes = tokens + row.tokens, bytes + size
    table.insert(joined, 1, row)
  end
  return joined
end

--- Whether a segment has layers beside its tokens.
---@param row table
---@return boolean
function Writer:has_layers(row)
  for _, rows in pairs(self.handle.layers) do
    for _, layer in ipairs(rows) do
      if layer.base == row.file then return true end
    end
  end
  return false
end

-- A builder of the documents first..last, as they are in the store.
local function rebuilt(self, first, last)
  local builder, document = core.segment_builder(), require "parallax.document"
  local fresh = self.builder
  self.builder = builder
  for no = first, last do
    local row, reason = self.handle.store:get(no)
    if not row then
      self.builder = fresh
      return nil, reason
    end
    index(self, document.new { text = row.text, id = row.id, source = row.source, date = row.date, lang = row.lang }, no)
  end
  return builder
end

local function sync_folder(self) return core.sync(self.dir .. "/seg") end

-- Writes the builder as the segment of documents first..last and lists it.
local function write_segment(self, first, last)
  local docs, tokens = self.builder:counts()
  local file = ("%08d-%08d.%x"):format(first, last, os.time())
  while lfs.attributes(self.handle:path(file)) do file = file .. "x" end
  local part = self.handle:path(file .. ".part")
  os.remove(part)
  local ok, reason = self.builder:write(part)
  if ok then ok, reason = os.rename(part, self.handle:path(file)) end
  if ok then ok, reason = sync_folder(self) end
  if not ok then
    os.remove(part)
    return nil, reason
  end
  return self.handle.store:add_segment { file = file, layer = "tokens", base = file, made_by = MADE_BY, first = first,
    last = last, docs = docs, tokens = tokens }
end

local function write_index(self)
  local joined, reason = to_join(self), nil
  local first = joined[1] and joined[1].first or self.first
  if joined[1] then
    self.builder, reason = rebuilt(self, first, self.last)
    if not self.builder then return nil, reason end
  end
  local ok
  ok, reason = write_segment(self, first, self.last)
  for _, row in ipairs(joined) do
    if ok then ok, reason = self.handle.store:drop_segment(row.file) end
  end
  if not ok then return nil, reason end
  return joined
end

--- Makes all that was added durable: when it returns true, a power cut costs
--- none of it.
---@return boolean? done
---@return string? reason what is not committed stays out
function Writer:commit()
  if not self.first then return true end
  local joined, reason = write_index(self)
  local ok
  if joined then ok, reason = self.handle.store:commit() end
  if not ok then
    self:rollback()
    return nil, ("%s: %s"):format(self.dir, reason)
  end
  for _, row in ipairs(joined) do os.remove(self.handle:path(row.file)) end
  self.committed, self.first = self.added, nil
  self.builder = core.segment_builder()
  return self.handle:refresh(true)
end

--- Takes back what is not committed.
function Writer:rollback()
  self.handle.store:rollback()
  self.builder, self.first, self.added = core.segment_builder(), nil, self.committed
end

--- Closes the corpus, without what is not committed.
---@return boolean? done
---@return string? reason
function Writer:close()
  if self.is_closed then return true end
  self:rollback()
  self.is_closed = true
  return self.handle:close()
end

Writer.__close = Writer.close

return M
