-- The letters of a document: what each token can be in a name, with known
-- names painted over, and with the capitals taken back from words that stand
-- capitalised only because a sentence begins there or a headline shouts.
local core = require "parallax.core"

local caseless = require "parallax.entity.caseless"
local knowledge = require "parallax.entity.knowledge"

local M = {}

local CAPITAL_AT <const> = "^[XAI]"

-- Letters of capitalised words that may be ordinary ones.
local MAY_LOSE <const> = {}
for letter in ("ABCEFGHIKLPQSUVWXY"):gmatch "." do MAY_LOSE[letter] = true end

-- Marks that are lists of persons, whose capitals mean what they say.
local CREDITS = { byline = true, contributors = true }

-- Token ranges of the sentences; which are credits.
local function sentence_ranges(doc)
  local tokens, spans, list = doc:tokens(), doc:sentences(), {}
  local marks, at = doc:marks(), 1
  for k = 1, #spans do
    local first, last = spans:at(k)
    local i, j = tokens:range(first, last)
    while marks[at] and marks[at].last < first do at = at + 1 end
    local credit = marks[at] ~= nil and CREDITS[marks[at].kind] and marks[at].first <= last
    if i then list[#list + 1] = { i = i, j = j, credit = credit } end
  end
  return list
end

-- Whether capitals mean nothing here: "Bridge Reopens After Storm", "TALKS
-- FAIL IN GENEVA". A full stop, or a word or two alone, is no headline.
local function is_heading(letters, shapes, i, j)
  local part = shapes:sub(i, j)
  local shouted = not part:find("x", 1, true)
  if not shouted and part:find '[.?!]"?$' then return false end
  part = letters:sub(i, j)
  local _, capitals = part:gsub("[%u1-5]", "")
  if capitals < 4 then return false end
  if shouted then return select(2, shapes:sub(i, j):gsub("A", "")) * 3 > capitals * 2 end
  local _, small = part:gsub("[xcfpehklbqygmuw]", "")
  return capitals >= 2 * small
end

-- Tokens whose capital proves nothing: number to true; and the headings.
local function doubtful_tokens(sentences, letters, shapes)
  local doubtful = {}
  for _, s in ipairs(sentences) do
    s.heading = not s.credit and is_heading(letters, shapes, s.i, s.j)
    if s.heading then
      for k = s.i, s.j do doubtful[k] = true end
    else
      local k = shapes:find("[%a]", s.i)
      if k and k <= s.j then doubtful[k] = true end
    end
  end
  for at in shapes:gmatch '["(:%[]()X' do doubtful[at] = true end
  return doubtful
end

-- What the rest of the text says about doubtful words: folded word to
-- "small" where it is also written small, else "capital" where it also
-- stands capitalised in the middle of a sentence.
local function evidence(words, doubtful, shapes)
  local asked, seen = {}, {}
  for k in pairs(doubtful) do
    if shapes:find(CAPITAL_AT, k) then asked[words[k]] = true end
  end
  if next(asked) == nil then return seen end
  for at = 1, #words do
    local word = words[at]
    if asked[word] and not doubtful[at] then
      if shapes:find("^x", at) then seen[word] = "small" else seen[word] = seen[word] or "capital" end
    end
  end
  return seen
end

-- Whether a doubtful capital at token k stays one.
local function keeps_capital(k, text, in_heading)
  local letter, next_letter = text.letters:sub(k, k), text.letters:sub(k + 1, k + 1)
  local word = text.words[k]
  local seen = text.seen[word]
  if seen == "small" and not letter:find "[PF]" then return false end
  if letter:find "[FEP]" or seen == "capital" then return true end
  if letter == "W" then return not text.knowledge.closed[word] and next_letter:find "[XIEF]" ~= nil end
  if letter == "C" then return false end
  if letter:find "[HKBQYLGUV]" then return in_heading or next_letter:find "[%uo]" ~= nil end
  if in_heading then return letter == "X" and text.letters:find("^F", k - 1) ~= nil end
  if knowledge.ends_in(word, text.knowledge.endings) then return false end
  if next_letter:find "[XAFIEHKLQCGBUYJ1-5]" then return true end
  if next_letter:find "[xzm]" then
    local verb = text.words[k + 1]
    if text.knowledge.plural_verbs[verb] then return false end
    return next_letter == "m" or verb == "is" or verb == "was" or verb == "has" or verb == "had" or verb == "will"
  end
  return next_letter == "s" or next_letter == "," and text.letters:find("^[t9]", k + 2) ~= nil
end

-- Of several words the first is capitalised, and the last unless it is listed
-- small; "al-Qaeda" has its capital inside.
local function begins_and_ends_as(entry, i, j, shapes)
  if shapes:find("^x%-X", i) then return true end
  if not shapes:find(CAPITAL_AT, i) then return false end
  return shapes:find("^[^x]", j) ~= nil or entry.form:find " %l[^ ]*$" ~= nil
end

-- Whether a match of the tables is written as a name is written.
local function is_written_as_name(entry, i, j, text)
  local shapes = text.shapes
  if entry.acronym and i == j then
    if not shapes:find("^A", i) and not shapes:find("^X", i) then return false end
    if shapes:find("^X", i) and not entry.form:find "%d" then return false end
    return not (text.heading_at[i] and (text.knowledge.closed[text.words[i]] or entry.unsure))
  end
  if i < j then return begins_and_ends_as(entry, i, j, shapes) end
  if not shapes:find(CAPITAL_AT, i) then return false end
  if not entry.unsure then return true end
  if text.letters:find("^[FI]", math.max(i - 1, 1)) and i > 1 then return false end -- "Michael Jordan"
  if text.letters:find("^[XFEI]", i + 1) and not shapes:find("^A", i) then return false end -- "Jordan Peters"
  if not text.doubtful[i] then return true end
  local word = text.words[i]
  if text.seen[word] == "small" then return false end
  return text.seen[word] == "capital" or not (text.knowledge.common[word] or text.knowledge.closed[word])
end

-- Paints one match. A title is many letters p or P; a known name one digit
-- and "_".
local function paint(letter, i, j, entry, text)
  if entry then
    letter[i] = entry.letter
    for k = i + 1, j do letter[k] = "_" end
    text.known_at[i] = entry
  else
    local title = text.shapes:find(CAPITAL_AT, i) and "P" or "p"
    for k = i, j do letter[k] = title end
  end
end

local function paint_known(letter, text)
  local hits = text.knowledge.matcher:find(text.tokens)
  for h = 1, #hits, 3 do
    local i, j, entry = hits[h], hits[h + 1], text.knowledge.known[hits[h + 2]]
    if not entry or is_written_as_name(entry, i, j, text) then paint(letter, i, j, entry, text) end
  end
end

-- Takes the capital back from words that have it for where they stand.
local function take_capitals(text)
  for k in pairs(text.doubtful) do
    local letter = text.letter[k]
    if MAY_LOSE[letter] then
      if not keeps_capital(k, text, text.heading_at[k]) then
        text.letter[k] = "c"
      elseif letter == "A" and text.heading_at[k] then
        text.letter[k] = "X" -- in a shouted line no word is an acronym
      end
    end
  end
end

--- The letters of a document's tokens, and what they were made from.
---@param doc parallax.Document
---@param know table from knowledge.of
---@return table text `tokens`, `words`, `shapes`, `letters`, `letter` one by one; `sentences` as
---  `{ i, j, heading }`; `known_at`, token to parallax.Known; `doubtful`, tokens whose capital proves nothing; `seen`,
---  what the rest says of them; `caseless`, whether it was written without capitals; `knowledge`
function M.of(doc, know)
  local tokens = doc:tokens()
  local text = { tokens = tokens, words = doc:words(), knowledge = know, known_at = {}, heading_at = {} }
  text.letters, text.shapes = core.shapes(tokens, know.map)
  text.caseless = caseless.is(text.shapes)
  if text.caseless then text.letters, text.shapes = caseless.raise(text) end
  text.sentences = sentence_ranges(doc)
  text.doubtful = doubtful_tokens(text.sentences, text.letters, text.shapes)
  text.seen = evidence(text.words, text.doubtful, text.shapes)
  for _, s in ipairs(text.sentences) do
    if s.heading then for k = s.i, s.j do text.heading_at[k] = true end end
  end

  text.letter = core.letters(text.letters)
  take_capitals(text)
  paint_known(text.letter, text)
  text.letters = table.concat(text.letter)
  return text
end

return M
