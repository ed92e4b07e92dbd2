--- The stems of a text that say something, as the comparisons count them.
local core = require "parallax.core"
local word = require "parallax.likeness.word"

local M = {}

local stopwords = word.stopwords "en"

--- The stems of a text, in order, without words that only build sentences.
---@param text string UTF-8
---@return string[]
function M.list(text)
  local list = {}
  for each in core.fold(text):gmatch "[%a\x80-\xFF][%a\x80-\xFF']*" do
    each = each:gsub("'s$", "")
    if #each > 1 and not stopwords[each] then list[#list + 1] = word.stem(each, "en") end
  end
  return list
end

return M
