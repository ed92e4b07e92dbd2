-- Which documents of a collection may have text in common: those that share
-- shingles few others have. Source: A. Broder et al., "Syntactic Clustering of
-- the Web", WWW6 (1997), over stems.
local threshold = require "parallax.reuse.threshold"
local view = require "parallax.reuse.view"

local M = {}

-- Numbers of stems, given out as they come.
local function numbering()
  local number_of, n = {}, 0
  return function(stem)
    if not number_of[stem] then
      n = n + 1
      number_of[stem] = n
    end
    return number_of[stem]
  end
end

-- The shingles of a document as integers, each once.
local function shingles(doc, number)
  local _, _, stems = view.words(doc)
  local list, seen = {}, {}
  for k = 1, #stems do stems[k] = number(stems[k]) end
  for k = threshold.shingle, #stems do
    local hash = 0
    for m = k - threshold.shingle + 1, k do hash = (hash + stems[m]) * 0x9E3779B97F4A7C15 end
    hash = hash ~ (hash >> 29)
    if not seen[hash] then seen[hash], list[#list + 1] = true, hash end
  end
  return list
end

-- The documents that hold a shingle, for each that several hold. Most have one
-- holder only: its number stands for the list.
local function shared_shingles(documents)
  local number, holders, lists = numbering(), {}, {}
  for d, doc in ipairs(documents) do
    for _, hash in ipairs(shingles(doc, number)) do
      local held = holders[hash]
      if not held then
        holders[hash] = d
      elseif math.type(held) then
        holders[hash] = { held, d }
        lists[#lists + 1] = holders[hash]
      elseif #held <= threshold.shingle_documents then
        held[#held + 1] = d
      end
    end
  end
  return lists
end

--- The pairs of documents worth a comparison: those that share runs of stems
--- which few documents have. Not found: pairs that share no words in order, as
--- in a free summary; compare such pairs by name. Memory grows with the words
--- of the collection.
---@param documents parallax.Document[]
---@return { a: integer, b: integer, weight: number }[] # a < b, in that order
function M.find(documents)
  local weights, list = {}, {}
  for a = 1, #documents do weights[a] = {} end
  for _, held in ipairs(shared_shingles(documents)) do
    local n = #held
    for k = 2, n <= threshold.shingle_documents and n or 0 do
      for m = 1, k - 1 do
        local row = weights[held[m]]
        row[held[k]] = (row[held[k]] or 0) + 1 / (n - 1)
      end
    end
  end
  for a, row in ipairs(weights) do
    for b, weight in pairs(row) do
      if weight >= threshold.shingle_weight - 1e-9 then list[#list + 1] = { a = a, b = b, weight = weight } end
    end
  end
  table.sort(list, function(x, y)
    if x.a ~= y.a then return x.a < y.a end
    return x.b < y.b
  end)
  return list
end

return M
