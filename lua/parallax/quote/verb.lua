-- The forms of reporting verbs, from their lemmas: say, says, said, saying.
local lexicon = require "parallax.lexicon"

local M = {}

---@class parallax.ReportingVerb
---@field lemma string
---@field frames table<string, true> see lang/en/reporting.lua
---@field stance string
---@field speech boolean false for thought, belief and plan
---@field with string? the words that must follow, parted by spaces
---@field ends boolean? holds only where a comma, a colon or marks come next
---@field negated boolean? holds only where it is negated
---@field prepositions table<string, true> words that lead to what is said: called FOR
---@field ways table<integer, function[]>? how it takes what is said, once asked for: see quote/clause.lua

local function third(lemma)
  if lemma:find "[sxzo]$" or lemma:find "[cs]h$" then return lemma .. "es" end
  if lemma:find "[^aeiou]y$" then return lemma:sub(1, -2) .. "ies" end
  return lemma .. "s"
end

local function past(lemma)
  if lemma:find "e$" then return lemma .. "d" end
  if lemma:find "[^aeiou]y$" then return lemma:sub(1, -2) .. "ied" end
  return lemma .. "ed"
end

local function ing(lemma)
  if lemma:find "[^eyo]e$" then return lemma:sub(1, -2) .. "ing" end
  return lemma .. "ing"
end

local function words(s) return s:gmatch "%S+" end

--- What a row of the language's lists says of a word that reports.
---@param row table { lemma, frames, stance }, see lang/en/reporting.lua
---@param speech boolean
---@return parallax.ReportingVerb
function M.new(row, speech)
  local verb = { lemma = row[1], frames = {}, stance = row[3], speech = speech, with = row.with, prepositions = {},
    negated = row.negated, ends = row.ends }
  if row.with then
    verb.with_words = {}
    for word in words(row.with) do table.insert(verb.with_words, word) end
  end
  for frame in words(row[2]) do
    if frame:sub(1, 1) == "+" then
      verb.prepositions[frame:sub(2)] = true
    else
      verb.frames[frame] = true
    end
  end
  return verb
end

local function add(forms, form, letter, verb)
  forms[form] = forms[form] or { letter = letter }
  if letter == "v" then forms[form].letter = "v" end
  table.insert(forms[form], verb)
end

local function add_forms(forms, row, verb)
  local lemma = row[1]
  if row.base ~= false then
    add(forms, lemma, "b", verb)
    add(forms, third(lemma), "s", verb)
  end
  if row.ing ~= false then add(forms, row.ing or ing(lemma), "g", verb) end
  local seen = {}
  for form in words((row.past or past(lemma)) .. " " .. (row.part or "")) do
    if form == lemma then
      forms[lemma].letter, forms[lemma].noun = "v", row.noun
    elseif not seen[form] then
      add(forms, form, "v", verb)
      if row.part and row.part:find(form, 1, true) and not (row.past or ""):find(form, 1, true) then
        forms[form].part = true
      end
    end
    seen[form] = true
  end
end

local built = {}

-- Parts a form's verbs: those that must be followed by a word, those of a negated form
-- alone, and the others.
local function split(verbs)
  verbs.with, verbs.plain, verbs.negated = {}, {}, {}
  for _, verb in ipairs(verbs) do
    table.insert(verb.with and verbs.with or verb.negated and verbs.negated or verbs.plain, verb)
  end
end

--- Every form of every reporting verb of a language. A form is a list of the
--- verbs it may be, of which `with` has those that other words must follow, `negated`
--- those that hold behind a not alone and `plain` the others, and `letter`: v past or participle, s third person, b
--- base, g -ing; `noun` where a past may be one too ("forecast"); `part` where no past is
--- ("written").
---@param lang string
---@return table<string, parallax.ReportingVerb[]>
function M.forms(lang)
  if built[lang] then return built[lang] end
  local data, forms = lexicon.load(lang .. ".reporting"), {}
  for _, part in ipairs { "speech", "thought" } do
    for _, row in ipairs(data[part]) do add_forms(forms, row, M.new(row, part == "speech")) end
  end
  for _, verbs in pairs(forms) do split(verbs) end
  built[lang] = forms
  return forms
end

return M
