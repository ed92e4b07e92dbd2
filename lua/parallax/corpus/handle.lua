-- What an open corpus is made of: the store and the segments of its index,
-- which are mapped when first used.
local core = require "parallax.core"

local M = {}

---@class parallax.CorpusHandle
---@field dir string
---@field store any of `core.store`
---@field rows table[] of the token segments, by first document
---@field layers table<string, table[]> layer name to its rows
---@field version integer of the list of segments
---@field damaged? fun(row: table, reason: string) is told once of each file of the index that is damaged and then
---  left out, or of each document (`id`) that is; without it, damage raises
---@field aside table<string, true> files, and documents of them, that are left out
local Handle = {}
Handle.__index = Handle

--- Opens a store and lists its segments.
---@param dir string
---@param mode "read"|"write"|"create"
---@param wait? number seconds to wait for another writer
---@param without_index? boolean do not read the list of segments: it is to be made anew
---@return parallax.CorpusHandle? handle
---@return string? reason
---@return string? code "io", "limit" or "damaged"
function M.open(dir, mode, wait, without_index)
  local store, reason, code = core.store(dir, mode, wait or 0)
  if not store then return nil, ("%s: %s"):format(dir, reason), code end
  local handle = setmetatable({ dir = dir, store = store, open = {}, aside = {}, version = -1 }, Handle)
  handle.rows, handle.layers = {}, {}
  if without_index then return handle end
  local ok
  ok, reason, code = handle:refresh()
  if ok then return handle end
  handle:close()
  return nil, ("%s: %s"):format(dir, reason), code
end

--- Reads the list of segments again where another process, or this one, has
--- changed it.
---@param changed? boolean this process has
---@return boolean? done
---@return string? reason
---@return string? code
function Handle:refresh(changed)
  local version = self.store:version()
  if version == self.version and not changed then return true end
  local rows, reason, code = self.store:segments()
  if not rows then return nil, reason, code end
  local old = self.open
  self.mapped = nil
  self.rows, self.layers, self.open, self.version = {}, {}, {}, version
  for _, row in ipairs(rows) do
    self.open[row.file], old[row.file] = old[row.file], nil
    if row.layer == "tokens" then
      self.rows[#self.rows + 1] = row
    else
      self.layers[row.layer] = self.layers[row.layer] or {}
      table.insert(self.layers[row.layer], row)
    end
  end
  return true
end

--- The path of a file of the index.
---@param file string
---@return string
function Handle:path(file) return ("%s/seg/%s"):format(self.dir, file) end

--- Makes a file of the index: under another name first, so that no half of it
--- is ever found under its own, and durable before any row names it.
---@param file string
---@param write fun(path: string): boolean?, string?
---@return boolean? done
---@return string? reason
function Handle:place(file, write)
  local part = self:path(file .. ".part")
  os.remove(part)
  local ok, reason = write(part)
  if ok then ok, reason = os.rename(part, self:path(file)) end
  if ok then ok, reason = core.sync(self.dir .. "/seg") end
  if ok then return true end
  os.remove(part)
  return nil, reason
end

--- A token segment, mapped. Raises when its file is missing or damaged: what it
--- holds can be made anew, and an answer without it would be wrong.
---@param row table
---@return any segment of `core.segment`
function Handle:segment(row)
  local segment = self.open[row.file]
  if segment then return segment end
  local reason
  segment, reason = core.segment(self:path(row.file))
  if not segment then
    error(("%s; the texts are not touched by this: parallax reindex %s makes the index anew"):format(reason,
      self.dir), 0)
  end
  self.open[row.file] = segment
  return segment
end

--- Leaves a damaged segment out from now on; raises where nobody wants to be
--- told.
---@param row table of the token segment
---@param reason string
function Handle:set_aside(row, reason)
  if not self.damaged then error(reason, 0) end
  if self.aside[row.file] then return end
  self.aside[row.file] = true
  self.damaged(row, reason)
end

--- Makes something of one document from a file of the index. Where that fails
--- because a part of the file is damaged, the document is left out and told of
--- once; raises where nobody wants to be told, or the file is whole.
---@param row table of the file
---@param no integer of the document
---@param verify fun(): boolean whether the file is whole
---@param make fun(...): any
---@param ... any for it
---@return any? made nil where the document is left out
function Handle:spare(row, no, verify, make, ...)
  if not self.damaged then return make(...) end
  local ok, made = pcall(make, ...)
  if ok then return made end
  if verify() then error(made, 0) end
  local key = ("%s:%d"):format(row.file, no)
  if not self.aside[key] then
    self.aside[key] = true
    local about = self.store:about(no)
    self.damaged({ file = row.file, first = no, last = no, docs = 1, id = about and about.id or tostring(no) },
      self:path(row.file) .. ": a block of it is damaged")
  end
  return nil
end

local TRIES = 10

-- Maps all segments of the list; those that cannot be are left out where they may.
local function map_all(self, is_last)
  local mapped = {}
  for _, row in ipairs(self.rows) do
    local ok, segment = pcall(self.segment, self, row)
    if ok then mapped[#mapped + 1] = { segment = segment, row = row }
    elseif is_last and self.damaged then self:set_aside(row, segment)
    else error(segment, 0) end
  end
  self.mapped = mapped
end

--- Reads the list again where it has changed, and maps all of it, so that a
--- question is answered from one state: a writer may remove files that it has
--- joined as soon as the list names the new one.
---@return boolean? done
---@return string? reason
function Handle:settle()
  local ok, reason
  for try = 1, TRIES do
    ok, reason = self:refresh(try > 1)
    if not ok then return nil, reason end
    ok, reason = pcall(map_all, self, try == TRIES)
    if ok then return true end
  end
  return nil, reason
end

-- Whether a segment is to be used; where damage is not to raise, what is read of it is checked before.
local function is_fit(self, place, whole)
  if self.aside[place.row.file] then return false end
  if not self.damaged or place.segment:touch(whole) then return true end
  self:set_aside(place.row, self:path(place.row.file) .. ": a block of it is damaged")
  return false
end

--- Iterates over the token segments, in the order of their documents, as they
--- were when the list was settled.
---@param whole? boolean all of each will be read
---@return fun(): any?, table?
function Handle:segments(whole)
  local k, mapped = 0, self.mapped
  if not mapped then
    assert(self:settle())
    mapped = self.mapped
  end
  return function()
    repeat k = k + 1 until not mapped[k] or is_fit(self, mapped[k], whole)
    if mapped[k] then return mapped[k].segment, mapped[k].row end
  end
end

--- How much is in the segments.
---@return integer docs
---@return integer tokens
function Handle:totals()
  local docs, tokens = 0, 0
  for _, row in ipairs(self.rows) do docs, tokens = docs + row.docs, tokens + row.tokens end
  return docs, tokens
end

--- The segment that holds a document, and its number there.
---@param no integer
---@return any? segment
---@return integer? d
function Handle:locate(no)
  for _, row in ipairs(self.rows) do
    if no >= row.first and no <= row.last then
      local segment = self:segment(row)
      local d = segment:find_doc(no)
      if d then return segment, d end
    end
  end
  return nil
end

--- Number of the document with an id.
---@param id string
---@return integer? no
function Handle:find(id)
  local hash = core.text_hash(id)
  for segment in self:segments() do
    for _, no in ipairs(segment:ids(hash)) do
      local about = self.store:about(no)
      if about and about.id == id then return no end
    end
  end
  return nil
end

--- Gives everything back. Harmless the second time.
---@return boolean? done
---@return string? reason
function Handle:close()
  local ok, reason = self.store:close()
  for _, file in pairs(self.open) do file:close() end
  self.open = {}
  return ok, reason
end

return M
