--- How alike texts are in how they are written: in trigrams of characters, so
--- that "elected" is near "election" in any language and without a dictionary,
--- and in pairs of words, small words too, so that "as soon as he can" counts.
--- Source: Dice (1945), Measures of the amount of ecologic association between
--- species; Damashek (1995), Gauging similarity with n-grams.
local M = {}

---@class parallax.GramList the n-grams of a text
---@field list string[] each once, sorted, so that sums over them are the same each time
---@field has table<string, true>

---@class parallax.Grams of texts that are compared with each other
---@field trigrams parallax.GramList[] of characters, one of each text
---@field bigrams parallax.GramList[] of words
---@field worth table<string, number> trigram -> how rare it is among the texts, in nats
---@field total number[] what the trigrams of each text are worth together
local Grams = {}
Grams.__index = Grams

-- The words and numbers of a span, folded.
local function words_of(doc, first, last)
  local tokens, list = doc:tokens(), {}
  local i, j = tokens:range(first, last)
  for k = i or 1, j or 0 do
    local _, _, kind = tokens:at(k)
    if kind == "word" or kind == "number" then list[#list + 1] = tokens:folded(k) end
  end
  return list
end

local function new_list(parts, n, joint)
  local list, has = {}, {}
  for k = 1, #parts - n + 1 do
    local gram = table.concat(parts, joint, k, k + n - 1)
    if not has[gram] then list[#list + 1], has[gram] = gram, true end
  end
  table.sort(list)
  return { list = list, has = has }
end

local function trigrams_of(words)
  local characters = {}
  for character in (" " .. table.concat(words, " ") .. " "):gmatch(utf8.charpattern) do
    characters[#characters + 1] = character
  end
  return new_list(characters, 3, "")
end

function Grams:weigh()
  local df = {}
  for _, grams in ipairs(self.trigrams) do
    for _, gram in ipairs(grams.list) do df[gram] = (df[gram] or 0) + 1 end
  end
  for gram, n in pairs(df) do self.worth[gram] = math.log(#self.trigrams / n) end
  for k, grams in ipairs(self.trigrams) do
    self.total[k] = 0
    for _, gram in ipairs(grams.list) do self.total[k] = self.total[k] + self.worth[gram] end
  end
end

--- Reads the texts of a comparison.
---@param documents parallax.Document[]
---@param spans { doc: integer, first: integer, last: integer }[] each in `documents[doc]`
---@return parallax.Grams
function M.new(documents, spans)
  local grams = setmetatable({ trigrams = {}, bigrams = {}, worth = {}, total = {} }, Grams)
  for k, span in ipairs(spans) do
    local words = words_of(documents[span.doc], span.first, span.last)
    grams.trigrams[k], grams.bigrams[k] = trigrams_of(words), new_list(words, 2, " ")
  end
  grams:weigh()
  return grams
end

--- How much of their trigrams two texts share, weighed by how rare each is.
---@param a integer number of a text
---@param b integer
---@return number dice 0 to 1
function Grams:spelling(a, b)
  local list, has, sum = self.trigrams[a].list, self.trigrams[b].has, 0
  local total = self.total[a] + self.total[b]
  for _, gram in ipairs(list) do
    if has[gram] then sum = sum + self.worth[gram] end
  end
  return total > 0 and 2 * sum / total or 0
end

--- How many of their pairs of words two texts share.
---@param a integer number of a text
---@param b integer
---@return number dice 0 to 1
function Grams:wording(a, b)
  local list, other, n = self.bigrams[a].list, self.bigrams[b], 0
  local total = #list + #other.list
  for _, gram in ipairs(list) do
    if other.has[gram] then n = n + 1 end
  end
  return total > 0 and 2 * n / total or 0
end

return M
