-- Queries over tokens (CQL, `parallax.query`) on a corpus: the index chooses the
-- documents that have the words every match must have, the query runs on each.
local core = require "parallax.core"
local query = require "parallax.corpus.query"

local M = {}

-- The word that a need names, folded; nil where the index cannot tell.
local function word_of(need)
  if need.attribute ~= "word" or not need.literal then return nil end
  local tokens <close> = core.tokens(need.literal, query.abbreviations())
  return #tokens == 1 and tokens:folded(1) or nil
end

-- Documents of a segment that may have a match.
local function candidates(segment, needs)
  local docs = segment:select(nil)
  for _, need in ipairs(needs) do
    local folded = word_of(need)
    if folded then
      local word = segment:find_word(folded)
      docs = docs:both(segment:phrase({ word and { word } or { none = true } }):docs())
    end
  end
  return docs:list()
end

--- Iterates over the matches of a query over tokens. Documents that lack what it
--- asks for (parts of speech without a model of their language) are passed over.
---@param corpus parallax.Corpus
---@param pattern parallax.Query
---@return fun(): parallax.Hit?, parallax.Document? next
function M.each(corpus, pattern)
  assert(corpus.handle:settle())
  return coroutine.wrap(function()
    for segment in corpus.handle:segments(true) do
      for _, d in ipairs(candidates(segment, pattern:needs())) do
        local no = segment:doc(d)
        local doc = assert(corpus:doc(no))
        for match in (pattern:suits(doc) and pattern:each(doc) or function() end) do
          coroutine.yield({ no = no, first = match.first, last = match.last, i = match.i, j = match.j,
            captures = match.captures }, doc)
        end
      end
    end
  end)
end

local function between(doc, first, last)
  if last < first then return "" end
  return (doc.text:sub(first, last):gsub("%s+", " "))
end

--- A match with the words around it, as `kwic` gives lines.
---@param corpus parallax.Corpus
---@param hit parallax.Hit
---@param doc parallax.Document
---@param words integer on each side
---@return parallax.KwicLine
function M.line(corpus, hit, doc, words)
  local tokens = doc:tokens()
  local from, to = math.max(1, hit.i - words), math.min(#tokens, hit.j + words)
  local _, last = tokens:at(to)
  local left, right = between(doc, (tokens:at(from)), hit.first - 1), between(doc, hit.last + 1, last)
  return { no = hit.no, id = doc.id, source = doc.source, date = doc.date, first = hit.first, last = hit.last,
    left = left:match "^(.-) ?$", hit = between(doc, hit.first, hit.last), right = right:match "^ ?(.*)$",
    doc = function() return assert(corpus:doc(hit.no)) end }
end

return M
