--- Search in the stored quotations of a corpus.
---
---   root causes                the words in a row, inside a quotation
---   speaker:Putin              a word of the speaker's name; speaker:"Ilse Toman"
---   type:direct stance:distance  as the quotation has it
---   source:Norpress date:2025  of the article; also title: lang: byline: url: id:
---   speaker:Toman (bridge OR freight) NOT type:indirect
local core = require "parallax.core"
local hit = require "parallax.corpus.hit"
local layer = require "parallax.corpus.layer"
local query = require "parallax.corpus.query"
local seek = require "parallax.corpus.seek"

local M = {}

---@class parallax.QuotationFound
---@field no integer number of the document
---@field id string
---@field source? string
---@field date? string
---@field quote table as `doc:quotes()` has it
---@field text string the quotation with its cue and source
---@field doc fun(): parallax.Document

local fields = { speaker = true, type = true, stance = true, source = true, date = true, title = true, lang = true,
  byline = true, url = true, id = true }

-- Whether a name has the words asked for, in a row.
local function has_words(name, wanted)
  local folded = " " .. core.fold(name):gsub("[%s%p]+", " ") .. " "
  return core.wildcard("* " .. core.fold(wanted) .. " *", folded)
end

local function any(values, test)
  for _, value in ipairs(values) do
    if test(value) then return true end
  end
  return false
end

local tests = {
  speaker = function(quote, values)
    return any(values, function(value) return has_words(quote.speaker or "", value) end)
  end,
  type = function(quote, values) return any(values, function(value) return quote.type == value end) end,
  stance = function(quote, values) return any(values, function(value) return quote.stance == value end) end,
}

-- ---- a tree on the quotations of one segment: a test of quotation and place ----

-- Spans of a document's matches, in bytes.
local function spans_in(place, matches)
  local by_doc = {}
  for k = 1, #matches do
    local i, j = matches:at(k)
    local d = place.segment:doc_of(i)
    by_doc[d] = by_doc[d] or {}
    by_doc[d][#by_doc[d] + 1] = hit.span(place.corpus, place.segment, place.row, i, j)
  end
  return by_doc
end

local function holds(quote, spans)
  for _, part in ipairs(quote.content or {}) do
    for _, span in ipairs(spans) do
      if span.first >= part.first and span.last <= part.last then return true end
    end
  end
  return false
end

local compile

local function of_words(place, node)
  local by_doc = spans_in(place, seek.run(place.segment, node, place.about).matches)
  return function(quote, d) return by_doc[d] ~= nil and holds(quote, by_doc[d]) end
end

local function of_field(place, node)
  local test = tests[node.name]
  if test then return function(quote) return test(quote, node.values) end end
  local docs = seek.run(place.segment, node, place.about).docs
  return function(_, d) return docs:has(d) end
end

local kinds = { phrase = of_words, near = of_words, field = of_field }

kinds["and"] = function(place, node)
  local a, b = compile(place, node.left), compile(place, node.right)
  return function(quote, d) return a(quote, d) and b(quote, d) end
end

kinds["or"] = function(place, node)
  local a, b = compile(place, node.left), compile(place, node.right)
  return function(quote, d) return a(quote, d) or b(quote, d) end
end

kinds["not"] = function(place, node)
  local a, b = node.left and compile(place, node.left), compile(place, node.right)
  return function(quote, d) return (not a or a(quote, d)) and not b(quote, d) end
end

function compile(place, node) return kinds[node.kind](place, node) end

--- Parses a query on quotations.
---@param text string
---@return parallax.QueryNode? tree
---@return string? message
---@return integer? column
function M.parse(text) return query.parse(text, fields) end

local function found_of(corpus, no, quote)
  local about = corpus:about(no)
  local function doc() return assert(corpus:doc(no)) end
  return { no = no, id = about.id, source = about.source, date = about.date, quote = quote, doc = doc,
    text = doc().text:sub(quote.first, quote.last) }
end

-- The stored quotations of a segment and the row of their file; nil where there are none, or they are damaged and
-- somebody wants to be told.
local function layer_of(corpus, row)
  local listed = layer.listed(corpus.handle, row, "quotes")
  if not listed or corpus.handle.aside[listed.file] then return nil end
  local ok, quotes = pcall(layer.of, corpus.handle, row, "quotes")
  local reason = quotes
  if ok then ok, reason = pcall(quotes.prepare, quotes) end
  if ok then return quotes, listed end
  corpus.handle:set_aside(listed, reason)
  return nil
end

-- The quotations of a document; none where they are damaged, which is told.
local function records_of(corpus, listed, quotes, d, no)
  local function is_whole() return quotes:verify() == 0 end
  return corpus.handle:spare(listed, no, is_whole, quotes.records, quotes, d) or {}
end

--- Iterates over quotations, in the order of their documents.
---@param corpus parallax.Corpus
---@param what string|parallax.QueryNode raises when it is wrong, or no segment has the layer
---@return fun(): parallax.QuotationFound?
function M.each(corpus, what)
  local tree, message = what, nil
  if type(what) == "string" then tree, message = M.parse(what) end
  if not tree then error("query: " .. message, 3) end
  if not corpus.handle.layers.quotes then
    error(("%s: no quotations are stored; parallax reindex --layers quotes %s makes them"):format(corpus.dir,
      corpus.dir), 0)
  end
  return coroutine.wrap(function()
    for segment, row in corpus.handle:segments() do
      local quotes, listed = layer_of(corpus, row)
      local test = quotes and compile({ corpus = corpus, segment = segment, row = row,
        about = function(no) return corpus:about(no) end }, tree)
      for d = 1, quotes and (segment:counts()) or 0 do
        local no = segment:doc(d)
        for _, quote in ipairs(records_of(corpus, listed, quotes, d, no)) do
          if test(quote, d) then coroutine.yield(found_of(corpus, no, quote)) end
        end
      end
    end
  end)
end

--- Documents whose quotations are not stored yet.
---@param corpus parallax.Corpus
---@return integer
function M.lacking(corpus)
  local docs = 0
  for _, row in ipairs(corpus.handle.rows) do
    if not layer.listed(corpus.handle, row, "quotes") then docs = docs + row.docs end
  end
  return docs
end

return M
