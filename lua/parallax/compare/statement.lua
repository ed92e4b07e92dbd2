--- Statements: the sentences of an article that tell its story, without
--- headlines (which repeat it) and without what `marks` set aside.
local M = {}

---@class parallax.Statement
---@field doc integer number of the document in the comparison
---@field first integer
---@field last integer
---@field sentence integer number of the sentence in `doc:sentences()`, from 1
---@field features? parallax.Features
---@field stems? string see compare.phrase
---@field phrases? string[]
---@field chains? table<parallax.Chain, true> of which a version begins in it
---@field is_said? boolean words of somebody, known or not, stand in it
---@field speakers? table<string, true> common names of those whose words, or part of them, stand in it

local function is_headline(doc, part)
  for _, mark in ipairs(doc:marks()) do
    if (mark.kind == "headline" or mark.kind == "subhead") and mark.first <= part.first and part.last <= mark.last then
      return true
    end
    if mark.first > part.last then break end
  end
  return false
end

-- Blank space at the seam of two spans belongs to neither.
local function trimmed(text, first, last)
  first = text:find("%S", first) or last + 1
  while last >= first and text:find("^%s", last) do last = last - 1 end
  return first, last
end

-- What is left between two marks may be a bar or a bracket.
local function has_word(doc, first, last)
  local tokens = doc:tokens()
  local i, j = tokens:range(first, last)
  for k = i or 1, j or 0 do
    local _, _, kind = tokens:at(k)
    if kind ~= "punct" and kind ~= "symbol" then return true end
  end
  return false
end

--- The statements of a document, in order.
---@param doc parallax.Document
---@param number integer what `doc` is to be in each statement
---@return parallax.Statement[]
function M.of(doc, number)
  local list = {}
  local sentences = doc:sentences()
  local k = 1
  for _, part in ipairs(doc:body()) do
    while k <= #sentences and select(2, sentences:at(k)) < part.first do k = k + 1 end
    if not is_headline(doc, part) then
      for s = k, #sentences do
        local first, last = sentences:at(s)
        if first > part.last then break end
        first, last = trimmed(doc.text, math.max(first, part.first), math.min(last, part.last))
        if first <= last and has_word(doc, first, last) then
          list[#list + 1] = { doc = number, first = first, last = last, sentence = s }
        end
      end
    end
  end
  return list
end

return M
