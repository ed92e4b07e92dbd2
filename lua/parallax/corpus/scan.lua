-- A phrase matcher on all texts of a corpus.
local M = {}

local function offsets(doc, tokens, hits, no)
  local list = {}
  for k = 1, #hits, 3 do
    local first = tokens:at(hits[k])
    local _, last = tokens:at(hits[k + 1])
    list[#list + 1] = { no = no, id = doc.id, first = first, last = last, i = hits[k], j = hits[k + 1],
      phrase = hits[k + 2] }
  end
  return list
end

--- Iterates over the hits of a matcher; texts are read and split one by one.
---@param corpus parallax.Corpus
---@param matcher parallax.Matcher
---@return fun(): parallax.Hit?
function M.matches(corpus, matcher)
  local next_doc, list, k, no = corpus:docs(), {}, 0, 0
  return function()
    while k >= #list do
      local doc = next_doc()
      if not doc then return nil end
      no = no + 1
      local tokens = doc:tokens()
      list, k = offsets(doc, tokens, matcher:find(tokens), no), 0
    end
    k = k + 1
    return list[k]
  end
end

return M
