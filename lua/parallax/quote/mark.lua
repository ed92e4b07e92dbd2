-- Pairs quotation marks, whatever the language; the rules stand with the
-- primitive, in c/text/quotation.h and c/text/quotemark.h.
--
--   “sisters in spirit“     a pair, though closed by an opening mark
--   ''So be it,'' she said  a pair
--   the dogs' 'best' bowl   one pair, round "best"
--   don’t, ’90s, 5'10"      none
local core = require "parallax.core"

local M = {}

---@class parallax.QuoteMark a pair of quotation marks with what stands between
---@field first integer first byte of the opening mark
---@field last integer last byte of the closing mark, or of the paragraph
---@field inner_first integer
---@field inner_last integer
---@field family string "double" "single" "guillemet" "angle"
---@field depth integer 1 for an outermost pair
---@field closed boolean false when the paragraph ended first
---@field resumed boolean? true when it goes on from the pair before, which the last paragraph left open
---@field i integer first token
---@field open_j integer last token of the opening mark, which may be more than one ('')
---@field close_i integer first token of the closing mark, j + 1 where there is none
---@field j integer last token
---@field lost boolean? true when it is open and no paragraph goes on with it: its partner is missing

local passages_of = setmetatable({}, { __mode = "k" }) -- by paragraphs, since more than one asks for them

--- The paragraphs of a text, where a line is one of its own when the line
--- before it ended like one.
---@param text string
---@param paragraphs parallax.Spans of the text
---@return parallax.Spans
function M.passages(text, paragraphs)
  local passages = passages_of[paragraphs] or core.passages(text, paragraphs)
  passages_of[paragraphs] = passages
  return passages
end

--- Pairs the quotation marks of a document.
--- Not detected: a quotation whose opening mark is missing; speech that only
--- a dash at the start of its line shows.
---@param doc parallax.Document
---@return parallax.QuoteMark[] # sorted by first; nested pairs follow the pair they are in
---
--- Example: in `He said “no“.` one pair, `“no“`, closed
function M.find(doc)
  return core.quotation_marks(doc.text, M.passages(doc.text, doc:paragraphs()), doc:tokens())
end

return M
