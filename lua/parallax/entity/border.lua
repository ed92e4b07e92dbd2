-- Where a name begins and ends that something else runs into: a heading in capitals
-- before it, "TALKS FAIL Ada Vik left", the code of a share behind it.
local ticker = require "parallax.ticker"
local wordnet = require "parallax.wordnet"

local M = {}

-- Capitals that are a word and no acronym have more letters than this.
local ACRONYM <const> = 3

-- "TALKS [FAIL]": a word of the dictionary.
local function is_shouted(text, k)
  return #text.words[k] > ACRONYM and text.shapes:find("^A", k) ~= nil and #wordnet.forms(text.words[k]) > 0
end

-- "ON | TOUR [Monti]", "GOLDMAN [Goldman]": the last word of a heading, before a person.
local function ends_heading(i, text)
  if not text.shapes:find("^AX", i) then return false end
  return text.words[i] == text.words[i + 1] or #text.words[i] > ACRONYM and text.shapes:find("^A", i - 1) ~= nil
end

--- Where a name begins without a heading before it. One that is all in capitals stays.
---@param i integer first token
---@param j integer last token
---@param type? string where it is known
---@param text table letters of the document, from letters.of
---@return integer i
function M.of(i, j, type, text)
  if i == j or not text.shapes:find("^A", i) then return i end
  if type == "PER" and i > 1 and ends_heading(i, text) then return i + 1 end
  local k = i
  while k < j and is_shouted(text, k) do k = k + 1 end
  if k > i + 1 and text.shapes:find("^X", k) then i = k end -- more than one: "REUTERS Insider"
  return i
end

-- Names cut before the codes of shares that they hold or run into.
local function cut(names, codes, text)
  local kept, c = {}, 1
  for k = 1, #names do
    local found = names[k]
    local first, last = text.tokens:span(found.i, found.j)
    while codes[c] and codes[c].last < first do c = c + 1 end
    if codes[c] and codes[c].first <= last then found.j = text.tokens:range(codes[c].first, codes[c].last) - 1 end
    if found.j >= found.i then kept[#kept + 1] = found end
  end
  return kept
end

--- Names without what stands behind them: the codes of shares, and of persons what
--- they hold, "Ada Vik [MP]".
---@param names table[] records in tokens, in order
---@param text table letters of the document, from letters.of
---@return table[]
function M.trimmed(names, text)
  local codes, words, honours = ticker.spans(text.doc.text), text.words, text.knowledge.honours
  if codes[1] then names = cut(names, codes, text) end
  for k = 1, #names do
    local found = names[k]
    local j = found.j
    if j > found.i and found.type == "PER" and honours[words[j]] then found.j = j - 1 end
  end
  return names
end

return M
