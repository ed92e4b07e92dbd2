--- The places that a query finds, from the matches of each segment.
local M = {}

-- Whether a segment is whole, all of which is read.
local function whole(segment) return function() return segment:touch(true) end end

--- The bytes of a match in the text of its document; nil where that part of the
--- index is damaged and the document was told of.
---@param corpus parallax.Corpus
---@param segment any
---@param row table of the segment
---@param i integer first token, of the segment
---@param j integer last
---@return { first: integer, last: integer }?
---@return integer no of the document
---@return integer from its first token
function M.span(corpus, segment, row, i, j)
  local no, from = segment:doc((segment:doc_of(i)))
  return corpus.handle:spare(row, no, whole(segment), function()
    local first, last = segment:span(i, j)
    return { first = first, last = last }
  end), no, from
end

--- The lines of matches k to k + most - 1, as `segment:lines` has them, without
--- those of documents that damage hit.
---@param corpus parallax.Corpus
---@param segment any
---@param row table of the segment
---@param matches any
---@param k integer
---@param most integer
---@param words integer on each side
---@return table list
function M.lines(corpus, segment, row, matches, k, most, words)
  if not corpus.handle.damaged then return segment:lines(matches, k, most, words, words) end
  local ok, list = pcall(segment.lines, segment, matches, k, most, words, words)
  if ok then return list end
  list = {}
  for at = k, math.min(k + most - 1, #matches) do
    local no = segment:doc((segment:doc_of((matches:at(at)))))
    local line = corpus.handle:spare(row, no, whole(segment), segment.lines, segment, matches, at, 1, words, words)
    table.move(line or {}, 1, line and #line or 0, #list + 1, list)
  end
  return list
end

--- Iterates over hits, as `corpus:matches` gives them.
---@param corpus parallax.Corpus
---@param next_found fun(): parallax.Found?, any?, table? of `corpus:found`
---@return fun(): parallax.Hit?
function M.each(corpus, next_found)
  local found, segment, row, k = nil, nil, nil, 0
  return function()
    while true do
      while not found or not found.matches or k >= #found.matches do
        found, segment, row = next_found()
        if not found then return nil end
        k = 0
      end
      k = k + 1
      local i, j = found.matches:at(k)
      local span, no, from = M.span(corpus, segment, row, i, j)
      if span then return { no = no, first = span.first, last = span.last, i = i - from + 1, j = j - from + 1 } end
    end
  end
end

return M
