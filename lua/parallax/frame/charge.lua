--- How charged each word of a text is: 1 for a loaded word, less for an
--- evaluation, little for a word whose ending alone tells that it takes a
--- stance. For ranking what a reader should look at first; no verdict.
--- Not detected: a charge that only context gives; irony; metaphor.
local evaluation = require "parallax.frame.evaluation"
local lexicon = require "parallax.lexicon"
local view = require "parallax.frame.view"
local voice = require "parallax.frame.voice"
local wording = require "parallax.frame.wording"

local M = {}

-- By grade of an evaluation.
local GRADES <const> = { 0.45, 0.65, 0.9 }
-- Endings of words that take sides, and of words that shade.
local SIDES <const> = {
  "ists?$", "isms?$", "phobi[ac]$", "mongers?$", "mongering$", "crats?$", "^anti", "^pro%-", "^un%l+ed$",
}
local SHADES <const> = { "ous$", "ously$", "ful$", "fully$", "less$", "lessly$", "ively$", "ishly$", "%l%l%lly$" }

local function ends_so(word, list)
  for _, pattern in ipairs(list) do
    if word:find(pattern) then return true end
  end
  return false
end

local common = {}

local function common_of(lang)
  if not common[lang] then
    local set = {}
    local lists = lexicon.has(lang .. ".common") and lexicon.load(lang .. ".common") or { closed = {}, open = {} }
    for _, part in ipairs { "closed", "open" } do
      for _, word in ipairs(lists[part]) do set[word] = true end
    end
    common[lang] = set
  end
  return common[lang]
end

-- What the form of a word alone says.
local function form_charge(seen, k, is_common)
  local word = seen:word(k)
  if #word < 4 or seen.letters[k] ~= "x" and seen.letters[k] ~= "V" then return 0 end
  if ends_so(word, SIDES) then return 0.4 end
  if ends_so(word, SHADES) then return is_common[word] and 0.1 or 0.3 end
  return is_common[word] and 0.02 or 0.12
end

local function raise(scores, i, j, score)
  for k = i, j do scores[k] = math.max(scores[k] or 0, score) end
end

---@class parallax.frame.Charge
---@field first integer
---@field last integer
---@field score number 0 to 1

--- The words of a document with their charge. A document in a language
--- without word lists has none.
---@param doc parallax.Document
---@return parallax.frame.Charge[] # in the order of the text
function M.words(doc)
  if not view.has(doc.lang) then return {} end
  local seen, scores, list = view.of(doc), {}, {}
  local is_common = common_of(doc.lang)
  for _, hit in ipairs(evaluation.hits(seen)) do
    local base = GRADES[hit.entry.grade]
    if hit.entry.polarity == "0" then base = base * 0.8 end
    raise(scores, hit.i, hit.j, base)
  end
  for _, record in ipairs(wording.find(seen)) do
    local i, j = seen.tokens:range(record.first, record.last)
    if record.kind == "loaded" and i then raise(scores, i, j, 1) end
  end
  for _, piece in ipairs(voice.scares(doc)) do
    local i, j = seen.tokens:range(piece.first, piece.last)
    if i then raise(scores, i, j, 0.7) end
  end
  for k = 1, seen.count do
    local first, last, kind = seen.tokens:at(k)
    if kind == "word" then
      list[#list + 1] = { first = first, last = last, score = scores[k] or form_charge(seen, k, is_common) }
    end
  end
  return list
end

--- How charged some words are together: a loaded word counts fully, many
--- weak ones little.
---@param words parallax.frame.Charge[]
---@return number
function M.sum(words)
  local sum = 0
  for _, word in ipairs(words) do sum = sum + word.score ^ 2 end
  return sum
end

return M
