-- The letters of a document: what each token can be in a name, with known
-- names painted over, and with the capitals taken back from words that stand
-- capitalised only because a sentence begins there or a headline shouts.
local core = require "parallax.core"

local class = require "parallax.class"
local vocabulary = require "parallax.vocabulary"

local caseless = require "parallax.entity.caseless"

local M = {}

local CAPITAL_AT <const> = "^[XAI]"
local CAPITAL <const>, ACRONYM <const>, INITIAL <const> = ("XAI"):byte(1, 3) -- of core.shapes

-- Marks that are lists of persons, whose capitals mean what they say.
local CREDITS = { byline = true, contributors = true }

-- A byte a sentence, "c" for a list of persons; nil where there is none.
local function credits_of(doc)
  local marks, some = doc:marks(), false
  for _, mark in ipairs(marks) do some = some or CREDITS[mark.kind] end
  if not some then return nil end
  local spans, at, list = doc:sentences(), 1, {}
  for k = 1, #spans do
    local first, last = spans:at(k)
    while marks[at] and marks[at].last < first do at = at + 1 end
    list[k] = marks[at] and CREDITS[marks[at].kind] and marks[at].first <= last and "c" or "."
  end
  return table.concat(list)
end

-- Of several words the first is capitalised, and the last unless it is listed
-- small; "al-Qaeda" has its capital inside.
local function begins_and_ends_as(entry, i, j, shapes)
  if not shapes:find(CAPITAL_AT, i) then return shapes:find("^x%-X", i) ~= nil end
  return not shapes:find("^x", j) or entry.form:find " %l[^ ]*$" ~= nil
end

-- Of one word in capitals.
local function is_written_as_acronym(entry, i, text)
  if text.shapes:find("^X", i) and not entry.form:find "%d" then return false end
  return not (text.doubtful:find("^h", i) and (text.knowledge.closed[text.words[i]] or entry.unsure))
end

-- Of one word that may be a forename or an ordinary word.
local function is_surely_name(i, text)
  local shapes, word, know = text.shapes, text.words[i], text.knowledge
  if text.letters:find("^[FI]", math.max(i - 1, 1)) and i > 1 then return false end -- "Michael Jordan"
  if text.letters:find("^[XFEI]", i + 1) and not shapes:find("^A", i) then return false end -- "Jordan Peters"
  if text.doubtful:find("^%.", i) then return true end
  if text.seen:find("^s", i) then return false end
  return text.seen:find("^C", i) ~= nil or not (know.common[word] or know.closed[word])
end

-- Whether a match of the tables is written as a name is written.
local function is_written_as_name(entry, i, j, text)
  if i < j then return begins_and_ends_as(entry, i, j, text.shapes) end
  local shape = text.shapes:byte(i)
  if entry.acronym then return (shape == ACRONYM or shape == CAPITAL) and is_written_as_acronym(entry, i, text) end
  if shape ~= CAPITAL and shape ~= ACRONYM and shape ~= INITIAL then return false end
  return not entry.unsure or is_surely_name(i, text)
end

-- The letters with all matches painted over them: a title is many letters p or
-- P; a known name one digit and "_".
local function paint_known(letters, text)
  local hits, known, painted, n = text.found, text.knowledge.known, {}, 0
  for h = 1, #hits, 3 do
    local i, j, entry = hits[h], hits[h + 1], known[hits[h + 2]]
    local over
    if not entry then
      over = text.shapes:find(CAPITAL_AT, i) and "P" or "p"
    elseif is_written_as_name(entry, i, j, text) then
      over, text.known_at[i] = entry.painted, entry
    end
    if over then
      painted[n + 1], painted[n + 2], painted[n + 3] = i, j, over
      n = n + 3
    end
  end
  return core.overlay(letters, painted)
end

--- The letters of a document's tokens, and what they were made from.
---@param doc parallax.Document
---@param know table from knowledge.of
---@return table text `doc`, `tokens`, `words`, `shapes`, `letters`, `letter` one by one; `sentences`, the last token
---  of each; `found`, where names and titles of the tables stand; `known_at`, token to parallax.Known; `doubtful` and
---  `seen`, of which tokens the capital proves nothing and what the rest says of their words, as core.capitals gives
---  them; `caseless`, whether it was written without capitals; `knowledge`
function M.of(doc, know)
  local tokens, sentences = doc:tokens(), doc:sentences()
  local text = { doc = doc, tokens = tokens, words = doc:words(), knowledge = know, known_at = {}, run = nil }
  text.found = vocabulary.find(doc, know.forms, know.abbreviations)
  text.shapes = doc:shapes()
  text.letters = core.cased(vocabulary.paint(doc, know.word_letters, text.shapes), text.shapes)
  text.caseless = caseless.is(text.shapes)
  if text.caseless then text.letters, text.shapes = caseless.raise(text) end
  local taken
  taken, text.doubtful, text.seen, text.sentences =
    core.capitals(tokens, sentences, text.letters, text.shapes, know.traits, know.word_endings, credits_of(doc))

  text.letters = paint_known(taken, text)
  text.letter = class.letters(text.letters)
  return text
end

return M
