-- Which documents of a collection may have text in common: those that share
-- shingles. Source: A. Broder et al., "Syntactic Clustering of the Web", WWW6
-- (1997), over stems.
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

-- Calls back with the shingles of a view as integers, each once.
local function each_shingle(x, number, call)
  local seen, window = {}, {}
  for k, stem in ipairs(x.stems) do
    window[(k - 1) % threshold.shingle + 1] = number(stem)
    if k >= threshold.shingle then
      local hash = 0
      for m = k - threshold.shingle, k - 1 do hash = (hash + window[m % threshold.shingle + 1]) * 0x9E3779B97F4A7C15 end
      hash = hash ~ (hash >> 29)
      if not seen[hash] then
        seen[hash] = true
        call(hash)
      end
    end
  end
end

local function documents_of(documents)
  local number, holders, order = numbering(), {}, {}
  for d, doc in ipairs(documents) do
    each_shingle(view.of(doc), number, function(hash)
      local list = holders[hash]
      if not list then
        list = {}
        holders[hash], order[#order + 1] = list, list
      end
      if #list <= threshold.shingle_documents then list[#list + 1] = d end
    end)
  end
  return order
end

--- The pairs of documents worth a comparison, those that share several runs of
--- stems which are not in many documents. Not found: pairs that share no words
--- in order, as in a free summary; compare such pairs by name.
--- Memory grows with the words of the collection.
---@param documents parallax.Document[]
---@return { a: integer, b: integer, shared: integer }[] # a < b, in that order
function M.find(documents)
  local shared, list = {}, {}
  for _, holders in ipairs(documents_of(documents)) do
    for k = 2, #holders <= threshold.shingle_documents and #holders or 0 do
      for m = 1, k - 1 do
        local a = holders[m]
        shared[a] = shared[a] or {}
        shared[a][holders[k]] = (shared[a][holders[k]] or 0) + 1
      end
    end
  end
  for a = 1, #documents do
    for b = a + 1, #documents do
      local n = shared[a] and shared[a][b] or 0
      if n >= threshold.shingles_shared then list[#list + 1] = { a = a, b = b, shared = n } end
    end
  end
  return list
end

return M
