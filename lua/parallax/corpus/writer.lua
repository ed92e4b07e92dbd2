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

local options = { wait = "number", pack = "boolean", segment_bytes = "integer", rebuild = "boolean" }

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

-- Whether the segments cover the documents of the store without a gap.
local function check_index(self)
  local last, reason = self.handle.store:last()
  if not last then return nil, reason end
  local covered = 0
  for _, row in ipairs(self.handle.rows) do
    if row.first ~= covered + 1 then break end
    covered = row.last
  end
  if covered == last then return true end
  return nil, ("%s: the index lacks documents after number %d; parallax reindex %s makes it anew")
    :format(self.dir, covered, self.dir)
end

--- Opens a corpus to write, and makes it where there is none. One process at a
--- time; it may be declared `<close>`, which takes back what is not committed.
---@param dir string
---@param given? { wait?: number, pack?: boolean, segment_bytes?: integer, rebuild?: boolean } `wait`: seconds for
---  another writer, 0 unless given; `pack`: compress texts, unless false; `rebuild`: for `rebuild` alone, the index
---  is not looked at
---@return parallax.Writer? writer
---@return string? reason
---@return string? code "limit" when another process writes
function M.open(dir, given)
  given = check.options(given, options, "writer.open")
  local opened, reason, code = handle.open(dir, given.rebuild and "write" or "create", given.wait, given.rebuild)
  if not opened then return nil, reason, code end
  opened.store:pack(given.pack ~= false)
  local self = setmetatable({
    dir = dir, handle = opened, added = 0, committed = 0, segment_bytes = given.segment_bytes or SEGMENT_BYTES,
    builder = core.segment_builder(),
  }, Writer)
  if given.rebuild then return self end
  local ok
  ok, reason = check_index(self)
  if ok then ok, reason = opened:settle() end
  if not ok then
    opened:close()
    return nil, reason, "damaged"
  end
  remove_orphans(self)
  load_known(self)
  return self
end

-- An empty builder. The old one gives back at once what the collector does not
-- see of it.
local function renew(self)
  local _ <close> = self.builder
  self.builder = core.segment_builder()
end

-- The document among the candidates for which 'test' holds.
local function confirmed(test, ...)
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
  local by_id = confirmed(function(no)
    local about = store:about(no)
    return about ~= nil and about.id == doc.id
  end, self.ids:find(core.text_hash(doc.id)))
  local function has_text(no)
    local row = store:get(no)
    return row ~= nil and row.text == doc.text
  end
  if by_id and has_text(by_id) then return by_id, by_id end
  return by_id, confirmed(has_text, self.texts:find(core.text_hash(doc.text)))
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

-- Fills the builder with the documents first..last, as they are in the store.
local function refill(self, first, last)
  local document = require "parallax.document"
  renew(self)
  for no = first, last do
    local row, reason = self.handle.store:get(no)
    if not row then return nil, reason end
    index(self, document.new { text = row.text, id = row.id, source = row.source, date = row.date, lang = row.lang },
      no)
  end
  return true
end

-- Writes the builder as the segment of documents first..last and lists it.
local function write_segment(self, first, last)
  local docs, tokens = self.builder:counts()
  local file = ("%08d-%08d.%x"):format(first, last, os.time())
  while lfs.attributes(self.handle:path(file)) do file = file .. "x" end
  local ok, reason = self.handle:place(file, function(part) return self.builder:write(part) end)
  if not ok then return nil, reason end
  return self.handle.store:add_segment { file = file, layer = "tokens", base = file, made_by = MADE_BY, first = first,
    last = last, docs = docs, tokens = tokens }
end

local function write_index(self)
  local joined = to_join(self)
  local first = joined[1] and joined[1].first or self.first
  if joined[1] then
    local filled, damage = refill(self, first, self.last)
    if not filled then return nil, damage end
  end
  local ok, reason = write_segment(self, first, self.last)
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
  renew(self)
  return self.handle:refresh(true)
end

-- Writes what the builder has, as one more segment of an index made anew.
local function write_part(self, first, last)
  local ok, reason = write_segment(self, first, last)
  renew(self)
  return ok, reason
end

local function index_all(self, damaged)
  local last = assert(self.handle.store:last())
  local first, document = 1, require "parallax.document"
  for no = 1, last do
    local row, reason = self.handle.store:get(no)
    if row then
      index(self, document.new { text = row.text, id = row.id, source = row.source, date = row.date, lang = row.lang },
        no)
    else
      damaged(no, reason)
    end
    local docs, _, bytes = self.builder:counts()
    if docs > 0 and (bytes >= self.segment_bytes or no == last) then
      assert(write_part(self, first, no))
      first = no + 1
    end
  end
end

--- Makes the index anew from the texts. Until it is done the old one serves;
--- layers are dropped, and `layer.fill` makes them again.
---@param damaged fun(no: integer, reason: string) is told of a document that cannot be read and is left out
---@return boolean? done
---@return string? reason
function Writer:rebuild(damaged)
  local store = self.handle.store
  local ok, reason = store:clear_segments()
  if ok then ok, reason = pcall(index_all, self, damaged) end
  if ok then ok, reason = store:commit() end
  if not ok then
    self:rollback()
    return nil, ("%s: %s"):format(self.dir, tostring(reason))
  end
  ok, reason = self.handle:refresh(true)
  remove_orphans(self)
  return ok, reason
end

--- Takes back what is not committed.
function Writer:rollback()
  self.handle.store:rollback()
  self.first, self.added = nil, self.committed
  renew(self)
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
