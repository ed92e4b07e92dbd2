-- Evaluations: good and bad, and what raises the pitch, from
-- lang/<code>/evaluation.lua; and how charged any word of a text is.
local inflection = require "parallax.frame.inflection"
local lexicon = require "parallax.lexicon"
local vocabulary = require "parallax.vocabulary"

local M = {}

---@class parallax.frame.Evaluation
---@field class string
---@field rule string
---@field polarity "+"|"-"|"0"
---@field grade integer 1 to 3
---@field reason string
---@field entry string as the list has it
---@field plain true? it may be the plain word

local PARTS <const> = {
  { "adjectives", inflection.adjective }, { "verbs", inflection.verb }, { "nouns", inflection.noun },
  { "phrases", function(phrase) return { phrase } end },
}

-- What a word is not where its part of speech says so: of the month nothing is august, a
-- wage is waged by nobody, and what lies in the east is no lie.
local EXCLUDED <const> = {
  adjectives = { NNP = true, NNPS = true, NNS = true }, verbs = { NN = true, NNS = true, NNP = true, NNPS = true },
  nouns = { VB = true, VBZ = true, VBP = true, VBD = true, MD = true, NNP = true, NNPS = true }, phrases = {},
}

local data = {}

local function load(lang)
  if data[lang] then return data[lang] end
  local list, entries, sure, known, parts = {}, {}, {}, {}, {}
  local words, plain = lexicon.has(lang .. ".evaluation") and lexicon.load(lang .. ".evaluation") or { groups = {} }, {}
  for _, word in ipairs(words.plain or {}) do plain[word] = true end
  for _, group in ipairs(words.groups) do
    for _, part in ipairs(PARTS) do
      for _, entry in ipairs(group[part[1]] or {}) do
        local evaluation = {
          class = group.class, rule = "evaluation/" .. group.class:gsub(" ", "-"), polarity = group.polarity,
          grade = group.grade, reason = group.reason, entry = entry, plain = group.plain or plain[entry],
        }
        for _, form in ipairs(part[2](entry)) do
          parts[form] = parts[form] or {}
          parts[form][#parts[form] + 1] = EXCLUDED[part[1]]
          if not known[form] then
            list[#list + 1] = form
            known[form], entries[#list], sure[#list] = evaluation, evaluation, not evaluation.plain and evaluation
          end
        end
      end
    end
  end
  data[lang] = { list = list, entries = entries, sure = sure, of = known, parts = parts }
  return data[lang]
end

--- What a single word evaluates, if it does.
---@param lang string
---@param word string folded
---@return parallax.frame.Evaluation?
function M.of(lang, word) return load(lang).of[word] end

--- The evaluations of a document, as token ranges; the longest entry wins.
---@param view parallax.frame.View
---@return { i: integer, j: integer, entry: parallax.frame.Evaluation }[]
function M.hits(view)
  local words, hits = load(view.doc.lang), {}
  if #words.list == 0 then return hits end
  local found = vocabulary.find(view.doc, words.list)
  for at = 1, #found, 3 do
    local i, j = found[at], found[at + 1]
    if not view.names[i] then hits[#hits + 1] = { i = i, j = j, entry = words.entries[found[at + 2]] } end
  end
  return hits
end

-- Whether a word can be what it is listed as, by its part of speech.
local function fits(tags, i, parts)
  local _, xpos = tags:at(i)
  for k = 1, #parts do
    if not parts[k][xpos] then return true end
  end
  return false
end

local function record_of(entry, first, last)
  return {
    first = first, last = last, kind = "evaluation", rule = entry.rule, entry = entry.entry, class = entry.class,
    reason = entry.reason, grade = entry.grade, polarity = entry.polarity, voice = nil, speaker = nil, depth = nil,
  }
end

--- The evaluations of a document as records, but those that may be the plain
--- word, and those at which a loaded word stands already.
---@param view parallax.frame.View
---@param loaded parallax.Framing[] sorted by first
---@return parallax.Framing[]
function M.find(view, loaded)
  local words, records = load(view.doc.lang), {}
  if #words.list == 0 then return records end
  local found, near, tags = vocabulary.find(view.doc, words.list), 1, view.doc:tags()
  for at = 1, #found, 3 do
    local entry, i, number = words.sure[found[at + 2]], found[at], found[at + 2]
    local is_meant = entry and not view.names[i]
    if is_meant and tags and i == found[at + 1] then is_meant = fits(tags, i, words.parts[words.list[number]]) end
    if is_meant then
      local first, last = view:span(i, found[at + 1])
      while loaded[near] and loaded[near].last < first do near = near + 1 end
      if not loaded[near] or loaded[near].first > last then records[#records + 1] = record_of(entry, first, last) end
    end
  end
  return records
end

return M
