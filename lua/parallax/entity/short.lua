-- Short names: "the Lantern" for the Evening Lantern, where the text has that
-- in full, is from it, or where many papers are called so; "Rovers" for Solberg
-- Rovers, where the text has that.
local class = require "parallax.class"
local core = require "parallax.core"

local M = {}

local ARTICLES <const> = { t = true, T = true }

-- Letters of words in small, which the knowledge has otherwise than as titles.
local SMALL <const> = class.set "abdefghijklmnoqrstuvwxyz"

-- The last words of bodies the text names in full, and of its own outlet; and
-- whether a club is among them.
local function endings(doc, text, names)
  local words, know, of, has_club = text.words, text.knowledge, {}, false
  local function add_ending(word)
    of[word], has_club = true, has_club or know.clubs[word] ~= nil
  end
  for k = 1, #names do
    local found = names[k]
    local word = found.type == "ORG" and found.i < found.j and words[found.j]
    if word and not know.company_marks[word] then add_ending(word) end
  end
  local source = doc.source and core.fold(doc.source):match " (%S+)$"
  if source then add_ending(source) end
  return of, has_club
end

-- Whether the capitalised word at token k, behind "the", stands by itself and
-- is nowhere an ordinary word.
local function is_alone(k, text)
  local letters, shapes = text.letters, text.shapes
  return not text.doubtful:find("^h", k) and not shapes:find("^[XAI]", k + 1) and not letters:find("^[1-5]", k + 1)
    and not shapes:find("^%-", k + 1) and not text.seen:find("^s", k)
end

-- Where a short name may stand: behind "the", and a club's anywhere.
local function candidates(text, has_club)
  if has_club then return core.places(text.shapes, "X") end
  local list = core.places(text.letters, "tT")
  for n = 1, #list do list[n] = list[n] + 1 end
  return list
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
  local list, words, letter, press = {}, text.words, text.letter, text.knowledge.press
  local known, has_club = endings(doc, text, names)
  local places = candidates(text, has_club)
  for n = 1, #places do
    local k = places[n]
    local word = words[k]
    local is_short = not SMALL[letter[k]] and (known[word] or press[word]) and text.shapes:find("^X", k)
    if is_short and is_meant(k, known[word], text) and is_alone(k, text) then add(list, k) end
  end
  return list
end

return M
