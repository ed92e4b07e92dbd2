-- Where a name begins that a heading in capitals before it runs into: "TALKS FAIL
-- Ada Vik left".
local wordnet = require "parallax.wordnet"

local M = {}

-- Capitals that are a word and no acronym have more letters than this.
local ACRONYM <const> = 3

-- "TALKS [FAIL]": a word of the dictionary.
local function is_shouted(text, k)
  return #text.words[k] > ACRONYM and text.shapes:find("^A", k) ~= nil and #wordnet.forms(text.words[k]) > 0
end

--- Where a name begins without it. One that is all in capitals stays.
---@param i integer first token
---@param j integer last token
---@param text table letters of the document, from letters.of
---@return integer i
function M.of(i, j, text)
  if i == j or not text.shapes:find("^A", i) then return i end
  local k = i
  while k < j and is_shouted(text, k) do k = k + 1 end
  if k > i + 1 and text.shapes:find("^X", k) then i = k end -- more than one: "REUTERS Insider"
  return i
end

return M
