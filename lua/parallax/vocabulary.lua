-- What the word lists of a language say of a text, all at once: its tokens are
-- looked up one time, in the words of every list that was ever asked about.
-- Where a class string or a list of phrases is wanted of document after
-- document, this is the way; `parallax.class` has all the other attributes.
local core = require "parallax.core"
local gather = require "parallax.gather"

local M = {}

---@class parallax.vocabulary.Language
---@field words parallax.Vocabulary
---@field letters table<table, integer> pairs of a class string -> their number in it
---@field phrases table<string[], integer> the same of lists of phrases

local languages = {}

local function of_language(lang)
  local of = languages[lang]
  if not of then
    of = { words = core.vocabulary(), letters = {}, phrases = {} }
    languages[lang] = of
  end
  return of
end

---@class parallax.vocabulary.Reading
---@field ids parallax.Reading
---@field known integer how many words there were then
---@field found integer[][]? where the phrases of each list stand, by its number

-- Document -> its reading.
local readings = setmetatable({}, { __mode = "k" })

local function reading_of(doc, words)
  local reading = readings[doc]
  if not reading or reading.known < #words then
    reading = { ids = words:read(doc:tokens()), known = #words, found = nil }
    readings[doc] = reading
  end
  return reading
end

--- The tokens of a document, folded: the same as `doc:tokens():words()`, sooner.
---@param doc parallax.Document
---@return string[]
function M.words(doc)
  local words, tokens = of_language(doc.lang).words, doc:tokens()
  local ids = reading_of(doc, words).ids
  return gather.of(#tokens, function(i, j) return words:words(ids, tokens, i, j) end)
end

--- A class string with the letters of words painted over it.
---@param doc parallax.Document
---@param pairs_of table list of `{ letter, words }`, the later counts; kept, and not to be changed
---@param classes string one byte a token
---@return string
---
--- Example: `vocabulary.paint(doc, { { "d", { "the", "a" } } }, ("."):rep(#doc:tokens()))`
function M.paint(doc, pairs_of, classes)
  local of = of_language(doc.lang)
  local number = of.letters[pairs_of]
  if not number then
    number = of.words:letters(pairs_of)
    of.letters[pairs_of] = number
  end
  return of.words:classes(reading_of(doc, of.words).ids, number, classes)
end

--- Where phrases stand in a document: the same as a matcher of the list finds, sooner.
---@param doc parallax.Document
---@param list string[] kept, and not to be changed
---@param abbreviations? parallax.Wordmap by which phrases are cut into tokens; the same for a list whenever it is asked
---  about
---@return integer[] # `{ i, j, number, ... }`: first and last token, number in the list
function M.find(doc, list, abbreviations)
  local of = of_language(doc.lang)
  local number = of.phrases[list]
  if not number then
    number = of.words:phrases(list, abbreviations)
    of.phrases[list] = number
  end
  local reading = reading_of(doc, of.words)
  if not reading.found or not reading.found[number] then reading.found = of.words:find(reading.ids) end
  return reading.found[number]
end

return M
