-- Short names behind an article: "the Lantern" for the Evening Lantern, where
-- the text has that in full, is from it, or where most papers are called so.
local core = require "parallax.core"

local M = {}

-- The last words of bodies the text names in full, and of its own outlet.
local function endings(doc, text, names)
  local tokens, know, of = text.tokens, text.knowledge, {}
  for _, found in ipairs(names) do
    local word = found.type == "ORG" and found.i < found.j and tokens:folded(found.j)
    if word and not know.company_marks[word] then of[word] = true end
  end
  local source = doc.source and core.fold(doc.source):match " (%S+)$"
  if source then of[source] = true end
  return of
end

-- Whether the capitalised word at token k, behind "the", stands by itself and
-- is nowhere an ordinary word.
local function is_alone(k, text)
  local letters, shapes = text.letters, text.shapes
  return text.heading_at[k] == nil and not shapes:find("^[XAI]", k + 1) and not letters:find("^[1-5]", k + 1)
    and not shapes:find("^%-", k + 1) and text.seen[text.tokens:folded(k)] ~= "small"
end

--- Short names of bodies.
---@param doc parallax.Document
---@param text table from letters.of
---@param names table[] records in tokens, in order
---@return table[] records `{ i, j, type, rule, score }` in order, apart from each other
function M.find(doc, text, names)
  local list, known, press = {}, endings(doc, text, names), text.knowledge.press
  for at in text.letters:gmatch "()[tT]%u" do
    local k = at + 1
    local word = text.shapes:find("^X", k) and text.tokens:folded(k)
    if word and (known[word] or press[word]) and is_alone(k, text) then
      list[#list + 1] = { i = k, j = k, type = "ORG", rule = "short", score = 0.72 }
    end
  end
  return list
end

return M
