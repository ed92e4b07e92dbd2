--- Corpora: documents on disk, searched and counted without being read again.
--- A corpus is a folder: `corpus.db`, an SQLite database that holds the truth,
--- and `seg/`, an index that can be made anew from it. Made by `writer`.
local check = require "parallax.check"
local date = require "parallax.corpus.date"
local document = require "parallax.document"
local handle = require "parallax.corpus.handle"
local stored = require "parallax.corpus.layer"
local query = require "parallax.corpus.query"
local seek = require "parallax.corpus.seek"

local M = {}

---@class parallax.Corpus
---@field dir string
---@field handle parallax.CorpusHandle
local Corpus = { __name = "parallax.Corpus" }
Corpus.__index = Corpus

--- Opens a corpus to read. Another process may write meanwhile: each question
--- sees what was in when it was asked.
---@param dir string
---@param given? { damaged?: fun(row: { file: string, first: integer, last: integer, docs: integer, id?: string },
---  reason: string) }
---  `damaged` is told of a file of the index that is damaged, and how many documents it has, or of the one document
---  (`id`) that the damage hit: answers then leave them out; without it, a question raises
---@return parallax.Corpus? corpus may be declared `<close>`
---@return string? reason
---@return string? code "io", "limit" (another format) or "damaged"
---
--- Example: `local corpus <close> = assert(parallax.open "news")`
function M.open(dir, given)
  given = check.options(given, { damaged = "function" }, "corpus.open")
  local opened, reason, code = handle.open(dir, "read")
  if not opened then return nil, reason, code end
  opened.damaged = given.damaged
  return setmetatable({ dir = dir, handle = opened }, Corpus)
end

--- Whether a folder holds a corpus.
---@param dir string
---@return boolean
function M.is_corpus(dir)
  local file = io.open(dir .. "/corpus.db", "rb")
  if file then file:close() end
  return file ~= nil
end

--- Closes the corpus. Harmless the second time.
---@return boolean? done
---@return string? reason
function Corpus:close() return self.handle:close() end

Corpus.__close = Corpus.close

function Corpus:__tostring() return ("parallax.Corpus: %s"):format(self.dir) end

local function refreshed(self)
  local ok, reason = self.handle:settle()
  if not ok then error(reason, 0) end
  return self.handle
end

--- How much is in: documents, tokens, and segments of the index.
---@return integer docs
---@return integer tokens
---@return integer segments
function Corpus:size()
  local opened = refreshed(self)
  local docs, tokens = opened:totals()
  return docs, tokens, #opened.rows
end

--- Makes a document of a row of the store.
---@param row table
---@return parallax.Document
local function document_of(self, row)
  local doc = document.new {
    text = row.text, id = row.id, source = row.source, title = row.title, date = row.date, byline = row.byline,
    url = row.url, lang = row.lang, origin = { path = self.dir },
  }
  stored.lend(self.handle, row.no, doc)
  return doc
end

--- A document by its number or its id.
---@param key integer|string
---@return parallax.Document? doc nil when there is none
---@return string? reason nil then; else what is wrong with it
function Corpus:doc(key)
  local no = math.type(key) == "integer" and key or refreshed(self):find(key)
  if not no then return nil end
  local row, reason, code = self.handle.store:get(no)
  if row then return document_of(self, row) end
  return nil, code ~= "limit" and ("%s: %s"):format(self.dir, reason) or nil
end

--- What is said of a document, without its text: id, source, title, date,
--- byline, url, lang, size, no.
---@param no integer
---@return table? about
---@return string? reason
function Corpus:about(no) return self.handle.store:about(no) end

local filters = { source = "string", from = "string", to = "string", lang = "string", damaged = "function" }

local function chosen(segment, given)
  local from = given.from and date.period(given.from) or nil
  local to = given.to and select(2, date.period(given.to)) or nil
  return segment:select(given.source and { [given.source] = true } or nil, from, to)
end

--- Iterates over the documents, in the order they came in. The loop may be left
--- at any time. A damaged document is told to `damaged`, or raises.
---@param given? { source?: string, from?: string, to?: string, lang?: string, damaged?: fun(no: integer, reason:
---  string) }
---  `from` and `to` as "2025", "2025-05" or "2025-05-09"
---@return fun(): parallax.Document?
---
--- Example: `for doc in corpus:docs { source = "Reuters" } do print(doc.id) end`
function Corpus:docs(given)
  given = check.options(given, filters, "corpus:docs")
  local on_damage = given.damaged
  local opened = refreshed(self)
  local next_segment, list, segment, k = opened:segments(), {}, nil, 0
  local function next_number()
    while k >= #list do
      segment = next_segment()
      if not segment then return nil end
      list, k = chosen(segment, given):list(), 0
    end
    k = k + 1
    return (segment:doc(list[k]))
  end
  return function()
    while true do
      local no = next_number()
      if not no then return nil end
      local row, reason = opened.store:get(no)
      if row and (not given.lang or row.lang == given.lang) then return document_of(self, row) end
      if not row then
        if not on_damage then error(("%s: %s"):format(self.dir, reason), 2) end
        on_damage(no, reason)
      end
    end
  end
end

-- A query as the user wrote it, or a tree.
local function tree_of(text)
  if type(text) ~= "string" then return text end
  local tree, message = query.parse(text)
  if not tree then error("query: " .. message, 3) end
  return tree
end

--- Runs a query on every segment.
---@param text string|parallax.QueryNode see `parallax.corpus.query`; raises when it is wrong
---@param most? integer so many hits of each segment are enough; more may come
---@return fun(): parallax.Found?, any?, table? next what is found, the segment and its row, one at a time
function Corpus:found(text, most)
  local tree, opened = tree_of(text), refreshed(self)
  local next_segment = opened:segments()
  local function about(no) return self:about(no) end
  return function()
    while true do
      local segment, row = next_segment()
      if not segment then return nil end
      if not opened.damaged then return seek.run(segment, tree, about, most), segment, row end
      local ok, found = pcall(seek.run, segment, tree, about, most)
      if ok then return found, segment, row end
      if segment:touch(true) then error(found, 0) end -- the segment is not to blame
      opened:set_aside(row, opened:path(row.file) .. ": a block of it is damaged")
    end
  end
end

---@class parallax.Hit one place in a document
---@field no integer number of the document
---@field first integer byte
---@field last integer byte
---@field i integer its first token in the document
---@field j integer its last
---@field phrase? integer of a matcher
---@field captures? table<string, parallax.query.Place> of a query over tokens

--- Iterates over the hits of a query, document by document; over those of a
--- query over tokens (`parallax.query`), with their captures; or over those of a
--- phrase matcher (`core.matcher`), for which all texts are read.
---@param what string|parallax.QueryNode|parallax.Query|parallax.Matcher
---@return fun(): parallax.Hit?
---
--- Example: `for hit in corpus:matches "root causes" do print(hit.no, hit.first, hit.last) end`
function Corpus:matches(what)
  if type(what) == "table" and what.cql then
    local each = require("parallax.corpus.pattern").each(self, what)
    return function() return (each()) end
  end
  if type(what) == "userdata" then return require("parallax.corpus.scan").matches(self, what) end
  return require("parallax.corpus.hit").each(self, self:found(what))
end

---@class parallax.Count
---@field hits integer places; for a query of no words, 0
---@field docs integer documents with a hit
---@field all_docs integer documents there are
---@field all_tokens integer tokens there are
---@field key? string what it is counted by; "" where that is not known

--- Counts the hits of a query, and the documents they are in.
---@param text string|parallax.QueryNode
---@param options? { by?: "source"|"year"|"month"|"day" }
---@return parallax.Count|parallax.Count[] counts one, or with `by` a list sorted by key
---
--- Example: `corpus:count("root causes", { by = "source" })`
function Corpus:count(text, options)
  options = check.options(options, { by = { "source", "year", "month", "day" } }, "corpus:count")
  if options.by then return require("parallax.corpus.tally").by(self, tree_of(text), options.by) end
  local count = { hits = 0, docs = 0, all_docs = 0, all_tokens = 0 }
  for found, segment in self:found(text) do
    local docs, tokens = segment:counts()
    count.hits = count.hits + (found.matches and #found.matches or 0)
    count.docs = count.docs + #found.docs
    count.all_docs, count.all_tokens = count.all_docs + docs, count.all_tokens + tokens
  end
  return count
end

--- Iterates over the documents that a query finds, with their number of hits.
---@param text string|parallax.QueryNode
---@param options? { sort?: "none"|"date"|"-date"|"relevance"|"random", seed?: integer, limit?: integer }
---  `none` is the order they came in; `relevance` is BM25; `random` by a fixed seed, 1 unless given
---@return fun(): parallax.Result?
---
--- Example: `for result in corpus:search("talks", { sort = "relevance", limit = 10 }) do print(result.id) end`
function Corpus:search(text, options)
  return require("parallax.corpus.search").each(self, tree_of(text), options)
end

--- Iterates over the hits of a query with the words around them.
---@param text string|parallax.QueryNode
---@param options? { words?: integer, sort?: string, limit?: integer, seed?: integer } see `parallax.corpus.kwic`
---@return fun(): parallax.KwicLine?
function Corpus:kwic(text, options)
  return require("parallax.corpus.kwic").each(self, tree_of(text), options)
end

--- Iterates over the quotations of a corpus that has the layer.
---@param text string words of the quotation, and speaker:, type:, stance:, source:, date:; see
---  `parallax.corpus.quotation`
---@return fun(): parallax.QuotationFound?
---
--- Example: `for found in corpus:quotes "speaker:Toman bridge" do print(found.id, found.text) end`
function Corpus:quotes(text) return require("parallax.corpus.quotation").each(self, text) end

--- Runs a function on every document, in worker processes, and iterates over
--- what it returns in the order of the documents. It must not use local
--- variables from outside of itself: another process runs it.
---@param work fun(doc: parallax.Document): any a value that has a JSON form; nil gives nothing
---@param options? { source?: string, from?: string, to?: string, lang?: string, workers?: integer, died?:
---  fun(message: string) }
---  those of `docs`; `workers` as many as processors unless given
---@return fun(): string?, any next id of the document, then the value, or nil and why it failed
---
--- Example: `for id, n in corpus:map(function(doc) return #doc:quotes() end) do print(id, n) end`
function Corpus:map(work, options) return require("parallax.corpus.map").each(self, work, options) end

--- Human annotations of a document, which live with its text.
---@param key integer|string number or id of the document
---@param layer? string all layers unless given
---@return table[]? records as they were given to `annotate`, sorted by first byte
---@return string? reason
function Corpus:annotations(key, layer) return require("parallax.corpus.note").read(self, key, layer) end

--- Sets the human annotations of a document in a layer: those that were there
--- are replaced. They survive every reindex.
---@param key integer|string number or id of the document
---@param layer string a name of one's own, such as "frames"
---@param records { first: integer, last: integer }[] spans of bytes and any fields that have a JSON form
---@return boolean? done
---@return string? reason
function Corpus:annotate(key, layer, records)
  return require("parallax.corpus.note").write(self, key, layer, records)
end

--- Counts by a field with the rate of each, for `frequencies`. Without a query
--- every document counts, and no hits.
---@param corpus parallax.Corpus
---@param tree? parallax.QueryNode
---@param by "source"|"year"|"month"|"day"
---@return table[] rows of `parallax.Count` with `per_million`
function M.rates(corpus, tree, by)
  local rows = corpus:count(tree or { kind = "all" }, { by = by })
  for _, row in ipairs(rows) do row.per_million = row.all_tokens > 0 and row.hits / row.all_tokens * 1e6 or 0 end
  return rows
end

-- The measures and the writer, loaded when first used.
return setmetatable(M, {
  __index = function(self, name)
    local rooms = { collocation = true, dispersion = true, frequency = true, inspect = true, keyness = true,
      layer = true, pool = true, query = true, standoff = true, timeline = true, web = true, writer = true }
    if not rooms[name] then return nil end
    local room = require("parallax.corpus." .. name)
    rawset(self, name, room)
    return room
  end,
})
