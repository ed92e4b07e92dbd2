--- WordNet 3.0 (Fellbaum 1998), English: base forms of words, and how two words
--- are related. The table lies in wordnet/ beside it, under WordNet's own licence.
--- Not detected: which sense a word has in its sentence (the usual ones count
--- for more); words younger than 2006; names of persons and firms.
--- Source: Fellbaum, C. (ed.), WordNet: An Electronic Lexical Database, 1998.
local core = require "parallax.core"

local M = {}

local PATH = debug.getinfo(1, "S").source:match "^@(.*)wordnet%.lua$" .. "wordnet/table.bin"

local opened

-- The table is mapped when it is first asked for, once a process.
local function table_of_words()
  if not opened then
    local found, reason = core.wordnet(PATH)
    if not found then error("wordnet: " .. reason .. "; install Parallax anew, or run `make wordnet`", 0) end
    opened = found
  end
  return opened
end

---@class parallax.Base
---@field word string base form, folded
---@field pos "noun"|"verb"|"adj"|"adv"

--- The base forms of a word.
---@param word string
---@param pos? "noun"|"verb"|"adj"|"adv" any, unless given
---@return parallax.Base[] none for a word that WordNet has not
---
--- Example: `wordnet.forms "left"` has left as noun, adj and adv, and leave as verb
function M.forms(word, pos)
  local flat, list = table_of_words():bases(core.fold(word), pos), {}
  for k = 1, #flat, 2 do list[#list + 1] = { word = flat[k], pos = flat[k + 1] } end
  return list
end

--- How two words are related: the strongest of the relations that any of their
--- senses give, a sense counting less the rarer it is.
---@param a string
---@param b string
---@param pos? "noun"|"verb"|"adj"|"adv" what both are; any, unless given
---@return "inflection"|"synonym"|"derivation"|"hypernym"|"hyponym"|"cause"|"antonym"|nil kind what `b` is to `a`: a
---  hypernym is broader, up to three steps; of two that are "cause" one causes or entails the other; nil where
---  there is no relation
---@return number? strength above 0, up to 1
---
--- Example: `wordnet.relation("car", "vehicle")` --> `"hypernym", 0.53`
function M.relation(a, b, pos)
  local found = table_of_words():related({ core.fold(a), core.fold(b) }, pos)
  return found[3], found[4]
end

---@class parallax.WordLink
---@field a integer number of a word
---@field b integer number of another, greater than `a`
---@field kind string see `wordnet.relation`
---@field strength number

--- Every related pair of a list of words, without trying each with each.
---@param words string[] folded
---@return parallax.WordLink[] by a, then b
function M.related(words)
  local flat, list = table_of_words():related(words), {}
  for k = 1, #flat, 4 do
    list[#list + 1] = { a = flat[k], b = flat[k + 1], kind = flat[k + 2], strength = flat[k + 3] }
  end
  return list
end

return M
