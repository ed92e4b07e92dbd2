-- The documents a query finds, in the order asked for.
local check = require "parallax.check"
local core = require "parallax.core"
local hit = require "parallax.corpus.hit"
local seek = require "parallax.corpus.seek"

local M = {}

-- Robertson and Zaragoza's usual values: how soon more hits stop to matter,
-- and how much the length of a document does.
local K1, B = 1.2, 0.75

---@class parallax.Result a document that a query finds
---@field no integer
---@field id string
---@field source? string
---@field title? string
---@field date? string
---@field hits integer 0 where the query names no words
---@field score? number of `relevance`
---@field spans fun(): { first: integer, last: integer }[] where the hits are, in bytes
---@field doc fun(): parallax.Document

local function spans_of(corpus, entry)
  local segment, matches = entry.segment, entry.matches
  local _, from, to = segment:doc(entry.d)
  local list = {}
  local low, high = 1, #matches + 1
  while low < high do -- the first match in the document
    local middle = (low + high) // 2
    if matches:at(middle) < from then low = middle + 1 else high = middle end
  end
  for k = low, #matches do
    local i, j = matches:at(k)
    if i > to then break end
    list[#list + 1] = hit.span(corpus, segment, entry.row, i, j)
  end
  return list
end

local function result_of(corpus, entry)
  local about, reason = corpus:about(entry.no)
  if not about then error(("%s: %s"):format(corpus.dir, reason), 0) end
  return {
    no = entry.no, id = about.id, source = about.source, title = about.title, date = about.date, hits = entry.hits,
    score = entry.score,
    doc = function() return assert(corpus:doc(entry.no)) end,
    spans = function() return entry.matches and spans_of(corpus, entry) or {} end,
  }
end

-- One entry for each document found, segment by segment.
local function entries(corpus, tree)
  return coroutine.wrap(function()
    for found, segment, row in corpus:found(tree) do
      local hits = {}
      local pairs_list = found.matches and found.matches:by_doc() or {}
      for k = 1, #pairs_list, 2 do hits[pairs_list[k]] = pairs_list[k + 1] end
      for _, d in ipairs(found.docs:list()) do
        local no, from, to, day = segment:doc(d)
        coroutine.yield { no = no, d = d, segment = segment, row = row, matches = found.matches, hits = hits[d] or 0,
          date = day, tokens = to - from + 1 }
      end
    end
  end)
end

-- ---- relevance ----

-- The phrases that speak for a document: not those behind NOT.
local function phrases_of(node, list)
  if node.kind == "phrase" then list[#list + 1] = node end
  if node.left then phrases_of(node.left, list) end
  if node.right and node.kind ~= "not" then phrases_of(node.right, list) end
  return list
end

-- How often each phrase is in each document, and in how many it is.
local function frequencies(corpus, phrases)
  local by_no, docs = {}, {}
  for p = 1, #phrases do docs[p] = 0 end
  for segment in corpus.handle:segments(true) do
    for p, phrase in ipairs(phrases) do
      local counts = seek.run(segment, phrase).matches:by_doc()
      docs[p] = docs[p] + #counts // 2
      for k = 1, #counts, 2 do
        local no = segment:doc(counts[k])
        by_no[no] = by_no[no] or {}
        by_no[no][p] = counts[k + 1]
      end
    end
  end
  return by_no, docs
end

--- BM25 of each entry.
--- Source: S. Robertson and H. Zaragoza, "The Probabilistic Relevance
--- Framework: BM25 and Beyond" (2009), section 3.4; the idf as Lucene has it,
--- which is never below 0.
local function score(corpus, list, tree)
  local phrases = phrases_of(tree, {})
  local by_no, docs = frequencies(corpus, phrases)
  local all_docs, all_tokens = corpus.handle:totals()
  local mean = all_tokens / math.max(1, all_docs)
  for _, entry in ipairs(list) do
    entry.score = 0
    for p, n in pairs(by_no[entry.no] or {}) do
      local idf = math.log(1 + (all_docs - docs[p] + 0.5) / (docs[p] + 0.5))
      entry.score = entry.score + idf * n * (K1 + 1) / (n + K1 * (1 - B + B * entry.tokens / mean))
    end
  end
end

-- ---- orders ----

local function by(first, then_number)
  return function(a, b)
    local x, y = first(a), first(b)
    if x ~= y then return x < y end
    if then_number then return a.no < b.no end
    return a.no > b.no
  end
end

local orders = {
  date = by(function(e) return e.date end, true),
  ["-date"] = by(function(e) return -e.date end, true),
  relevance = by(function(e) return -e.score end, true),
  random = by(function(e) return e.key end, true),
}

local function sorted(corpus, tree, options)
  local list = {}
  for entry in entries(corpus, tree) do list[#list + 1] = entry end
  if options.sort == "relevance" then score(corpus, list, tree) end
  if options.sort == "random" then
    for _, entry in ipairs(list) do entry.key = core.text_hash(("%d:%d"):format(options.seed or 1, entry.no)) end
  end
  table.sort(list, orders[options.sort])
  local k = 0
  return function()
    k = k + 1
    return list[k]
  end
end

local known = { sort = { "none", "date", "-date", "relevance", "random" }, seed = "integer", limit = "integer" }

--- Iterates over the documents that a query finds.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode
---@param options? { sort?: string, seed?: integer, limit?: integer }
---@return fun(): parallax.Result?
function M.each(corpus, tree, options)
  options = check.options(options, known, "corpus:search")
  local in_order = (options.sort or "none") == "none"
  local next_entry = in_order and entries(corpus, tree) or sorted(corpus, tree, options)
  local left = options.limit or math.huge
  return function()
    if left <= 0 then return nil end
    left = left - 1
    local entry = next_entry()
    if not entry then
      left = 0
      return nil
    end
    return result_of(corpus, entry)
  end
end

return M
