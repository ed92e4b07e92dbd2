--- Phrases in marks: what a report quotes or sets off word for word. Two
--- statements that have one phrase so are likely to be one statement, however
--- differently the rest is told.
--- Source: after Leskovec, Backstrom and Kleinberg (2009), Meme-tracking.
local change = require "parallax.quote.change"
local word = require "parallax.likeness.word"

local M = {}

-- One word in marks says little; a long quotation is compared as a whole.
local FEWEST <const>, MOST <const> = 2, 8

-- The stems of the words of a stretch that say something, with a bar around
-- each, so that a phrase is found in it as a part of the string.
local function stems_of(doc, first, last)
  local tokens, stop, parts = doc:tokens(), word.stopwords(doc.lang), {}
  local i, j = tokens:range(first, last)
  for k = i or 1, j or 0 do
    local _, _, kind = tokens:at(k)
    local folded = tokens:folded(k)
    if (kind == "word" or kind == "number") and not stop[folded] then
      parts[#parts + 1] = word.stem(folded, doc.lang)
    end
  end
  return "|" .. table.concat(parts, "|") .. "|", #parts
end

--- Gives each statement its `stems`, and its `phrases`: those in marks.
---@param doc parallax.Document
---@param statements parallax.Statement[] of this document, in order
function M.note(doc, statements)
  for _, statement in ipairs(statements) do
    statement.stems, statement.phrases = stems_of(doc, statement.first, statement.last), {}
  end
  local k = 1
  for _, quote in ipairs(doc:quotes()) do
    for _, span in ipairs(change.marked_spans(doc, quote)) do
      while k > 1 and statements[k] and statements[k].first > span.first do k = k - 1 end
      while statements[k] and statements[k].last < span.first do k = k + 1 end
      local statement = statements[k]
      if not statement then break end
      local phrase, n = stems_of(doc, span.first, span.last)
      if n >= FEWEST and n <= MOST and statement.first <= span.first then
        table.insert(statement.phrases, phrase)
      end
    end
    k = math.min(k, #statements)
  end
end

--- Whether a phrase that one has in marks stands in the other.
---@param a parallax.Statement
---@param b parallax.Statement
---@return boolean
function M.is_shared(a, b)
  for _, phrase in ipairs(a.phrases) do
    if b.stems:find(phrase, 1, true) then return true end
  end
  for _, phrase in ipairs(b.phrases) do
    if a.stems:find(phrase, 1, true) then return true end
  end
  return false
end

return M
