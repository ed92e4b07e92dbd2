-- Short names: "the Lantern" for the Evening Lantern, where the text has that
-- in full, is from it, or where many papers are called so; "Rovers" for Solberg
-- Rovers, where the text has that.
local core = require "parallax.core"

local M = {}

local ARTICLES <const> = { t = true, T = true }

-- The last words of bodies the text names in full, and of its own outlet.
local function endings(doc, text, names)
  local words, know, of = text.words, text.knowledge, {}
  for k = 1, #names do
    local found = names[k]
    local word = found.type == "ORG" and found.i < found.j and words[found.j]
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
  return not text.doubtful:find("^h", k) and not shapes:find("^[XAI]", k + 1) and not letters:find("^[1-5]", k + 1)
    and not shapes:find("^%-", k + 1) and not text.seen:find("^s", k)
end

-- Whether what stands before the word says that it is a name; 'known' that
-- the text has it in full.
local function is_meant(k, known, text)
  if ARTICLES[text.letter[k - 1]] then return true end
  return known and text.knowledge.clubs[text.words[k]] and not text.shapes:find("^[XA]", k - 1)
end

local function add(list, k)
  list[#list + 1] = { i = k, j = k, type = "ORG", rule = "short", score = 0.72 }
end

--- Short names of bodies.
---@param doc parallax.Document
---@param text table from letters.of
---@param names table[] records in tokens, in order
---@return table[] records `{ i, j, type, rule, score }` in order, apart from each other
function M.find(doc, text, names)
  local list, known, know = {}, endings(doc, text, names), text.knowledge
  for _, k in ipairs(core.places(text.shapes, "X")) do
    local word = text.words[k]
    local is_short = known[word] or know.press[word]
    if is_short and is_meant(k, known[word], text) and is_alone(k, text) then add(list, k) end
  end
  return list
end

return M
