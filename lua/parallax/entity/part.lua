-- What part a mention has in its clause: whether it acts or is acted upon, as
-- far as the parts of speech beside it show. No parse: "Vik, who had lost
-- everything, resigned" shows nothing.
local M = {}

-- Adverbs, titles and articles passed over on the way to the verb.
local MOST_PASSED <const> = 3

local BETWEEN <const> = { DET = true, ADJ = true, PROPN = true, NOUN = true }

-- The first token from k in a direction that is none of these.
local function beyond(tags, k, step, passed)
  for _ = 1, MOST_PASSED do
    if k < 1 or k > #tags or not passed[tags:at(k)] then break end
    k = k + step
  end
  return k >= 1 and k <= #tags and k or nil
end

local ADVERBS <const> = { ADV = true }
local HELPERS <const> = { ADV = true, AUX = true, PART = true }

-- "was arrested", "has been seen".
local function is_passive(tags, k)
  local has_be, at = false, k
  while at <= math.min(#tags, k + MOST_PASSED) and HELPERS[tags:at(at)] do
    has_be = has_be or tags:lemma(at) == "be"
    at = at + 1
  end
  return has_be and at <= #tags and select(2, tags:at(at)) == "VBN"
end

local function by_verb_behind(tags, j)
  local k = beyond(tags, j + 1, 1, ADVERBS)
  local upos = k and tags:at(k)
  if upos ~= "VERB" and upos ~= "AUX" then return nil end
  local _, xpos = tags:at(k)
  if xpos == "VBG" or xpos == "VBN" then return nil end -- "Vik, seen by many"
  return is_passive(tags, k) and "acted_upon" or "acts"
end

local function by_verb_before(tags, i)
  local k = beyond(tags, i - 1, -1, BETWEEN)
  if not k then return nil end
  if tags:at(k) == "VERB" then return "acted_upon" end
  local is_agent = tags:lemma(k) == "by" and k > 1 and select(2, tags:at(k - 1)) == "VBN"
  return is_agent and "acts" or nil
end

--- The part of a mention.
---@param doc parallax.Document
---@param m { first: integer, last: integer }
---@return "acts"|"acted_upon"|nil # nil where nothing shows it, and in a language without a tagger
function M.of(doc, m)
  local tags = doc:tags()
  if not tags then return nil end
  local i, j = doc:tokens():range(m.first, m.last)
  if not i then return nil end
  return by_verb_behind(tags, j) or by_verb_before(tags, i)
end

return M
