--- Which found stretch of text is which gold one. Both are seen as sets of
--- words, so that quotation marks, commas and white space at an edge make no
--- difference, and no tokenizer of ours has a say in its own measurement.
local M = {}

local FOUND = 0.5 -- Dice, as in the scorer of quotations

-- A word is a run of letters and digits. Marks and spaces beyond ASCII (those
-- of Latin-1 and of U+2000 to U+206F) are blanked out, byte for byte.
local function blank_marks(text)
  return (text:gsub("\xE2[\x80\x81][\x80-\xBF]", "   "):gsub("\xC2[\x80-\xBF]", "  "))
end

--- Where the words of a text stand.
---@param text string
---@return { first: integer, last: integer }[]
function M.words(text)
  local list = {}
  for first, after in blank_marks(text):gmatch "()[%w\x80-\xFF]+()" do
    list[#list + 1] = { first = first, last = after - 1 }
  end
  return list
end

--- The words that some spans touch.
---@param words { first: integer, last: integer }[] of `words`
---@param spans { first: integer, last: integer }[]
---@return table<integer, true> set numbers of words
---@return integer size
function M.set(words, spans)
  local set, size = {}, 0
  for _, span in ipairs(spans) do
    for k, word in ipairs(words) do
      if word.first <= span.last and word.last >= span.first and not set[k] then
        set[k], size = true, size + 1
      end
    end
  end
  return set, size
end

local function dice(a, b)
  local common = 0
  for k in pairs(a.set) do
    if b.set[k] then common = common + 1 end
  end
  local size = a.size + b.size
  return size > 0 and 2 * common / size or 0
end

--- For each found item the gold item it shares most with, when that is at
--- least half of both (Dice); the earlier one on a tie. An item is
--- `{ doc =, spans = {{ first, last }, ..} }`.
---@param found table[]
---@param gold table[]
---@param texts table<any, string> by `doc`
---@return table<table, table> gold item by found item
function M.align(found, gold, texts)
  local words, by_doc, aligned = {}, {}, {}
  for doc, text in pairs(texts) do words[doc], by_doc[doc] = M.words(text), {} end
  for _, item in ipairs(gold) do
    local set, size = M.set(words[item.doc], item.spans)
    table.insert(by_doc[item.doc], { item = item, set = set, size = size })
  end
  for _, item in ipairs(found) do
    local set, size = M.set(words[item.doc], item.spans)
    local best, share = nil, FOUND
    for _, other in ipairs(by_doc[item.doc]) do
      local d = dice({ set = set, size = size }, other)
      if d > share or d == share and not best then best, share = other.item, d end
    end
    aligned[item] = best
  end
  return aligned
end

return M
