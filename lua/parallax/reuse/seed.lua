-- Sentences of two documents that are alike: where reuse may be.
local threshold = require "parallax.reuse.threshold"

local M = {}

local function postings(sentences)
  local list_of = {}
  for j, sentence in ipairs(sentences) do
    for _, stem in ipairs(sentence.terms) do
      local list = list_of[stem]
      if not list then
        list = {}
        list_of[stem] = list
      end
      list[#list + 1] = j
    end
  end
  return list_of
end

-- The sentences of b that share a stem which is not everywhere, in order.
local function candidates(sentence, list_of)
  local seen, found = {}, {}
  for _, stem in ipairs(sentence.terms) do
    local list = list_of[stem]
    for _, j in ipairs(list and #list <= threshold.seed_postings and list or {}) do
      if not seen[j] then seen[j], found[#found + 1] = true, j end
    end
  end
  table.sort(found)
  return found
end

--- The pairs of sentences that are alike: by the cosine of their weighted stems
--- and by the share of stems in common (Dice).
--- Source: M. Sanchez-Perez, G. Sidorov and A. Gelbukh, "A Winning Approach to
--- Text Alignment for Text Reuse Detection at PAN 2014", CLEF 2014.
---@param space parallax.reuse.Space
---@return integer[][] seeds `{ sentence of a, sentence of b }`, sorted
function M.find(space)
  local seeds, list_of, norms = {}, postings(space.b.sentences), {}
  for j, sentence in ipairs(space.b.sentences) do norms[j] = space:norm(sentence) end
  for i, x in ipairs(space.a.sentences) do
    local norm = space:norm(x)
    for _, j in ipairs(candidates(x, list_of)) do
      local y = space.b.sentences[j]
      local product, common = space:product(x, y)
      if product > threshold.seed_cosine * norm * norms[j]
        and 2 * common > threshold.seed_dice * (#x.terms + #y.terms) then
        seeds[#seeds + 1] = { i, j }
      end
    end
  end
  return seeds
end

return M
