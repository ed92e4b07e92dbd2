--- Agency: who does, to whom it is done, and who is left out of the sentence.
---
---   The guards shot a clerk       active: guards; of verbs of saying: speaks
---   A clerk was shot by guards    passive: clerk; agent: guards
---   A clerk was shot              agent deleted: clerk
---   the shooting of a clerk       nominalised: clerk
---
--- Not detected: subjects far from their verb; reduced relatives ("the clerk
--- shot on Monday"); deeds no list holds; verbs in the present that look like
--- nouns.
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local verb = require "parallax.quote.verb"
local view = require "parallax.frame.view"
local voice = require "parallax.frame.voice"

local M = {}

---@class parallax.Agency one mention in its part
---@field first integer of the mention to the verb or noun
---@field last integer
---@field target string canonical name of the mention
---@field class "active"|"speaks"|"passive"|"agent"|"agent deleted"|"nominalised"
---@field entry string the verb or noun
---@field voice "own"|"attributed"|"scare"
---@field speaker string?
---@field kind "agency"
---@field rule string
---@field reason string

local REASONS <const> = {
  active = "does it, as the subject", speaks = "says or thinks it, as the subject",
  passive = "it is done to them, and the doer is named",
  agent = "does it, named after by", ["agent deleted"] = "it is done to them, and nobody does it",
  nominalised = "it happens to them as a noun, without a doer",
}

-- Tokens from a mention to its verb, from a participle to "by".
local TO_VERB <const>, TO_BY <const> = 4, 6

local data = {}

local function set_of(...)
  local set = {}
  for _, list in ipairs { ... } do
    for _, word in ipairs(list) do set[word] = true end
  end
  return set
end

local function load(lang)
  if data[lang] == nil then
    local words = lexicon.has(lang .. ".deed") and lexicon.load(lang .. ".deed")
    data[lang] = words and {
      be = set_of(words.be), participle = set_of(words.participle), state = set_of(words.state),
      deed = set_of(words.deed), not_past = set_of(lexicon.load(lang .. ".syntax").not_past),
      verbs = verb.forms(lang),
    } or false
  end
  return data[lang]
end

-- Mentions of known entities by their tokens, in the order of the text.
local function mentions_of(seen)
  local list = {}
  local function add(records, entity_of)
    for _, record in ipairs(records) do
      local i, j = seen.tokens:range(record.first, record.last)
      local target = entity_of(record)
      if i and target and seen:in_body(record.first) then list[#list + 1] = { i = i, j = j, target = target } end
    end
  end
  add(seen.doc:entities(), function(name) return name.entity end)
  add(seen.doc:references(), function(reference) return reference.entity end)
  table.sort(list, function(a, b)
    if a.i ~= b.i then return a.i < b.i end
    return a.j > b.j
  end)
  return list
end

local function is_participle(seen, words, k)
  local word = seen:word(k)
  if words.participle[word] then return true end
  return word:find "..ed$" ~= nil and not words.not_past[word] and not seen.names[k]
end

-- The mention that begins at a token, behind a determiner or not.
local function mention_at(at, seen, k)
  if at[k] then return at[k] end
  return (seen.letters[k] == "d" or seen.letters[k] == "z") and at[k + 1] or nil
end

-- The doer after "by" in the rest of the clause, and whether there is any.
local function agent_of(seen, at, k, last)
  for b = k + 1, math.min(last, k + TO_BY) do
    if seen:word(b) == "by" then return mention_at(at, seen, b + 1), one_of["EdzxV"][seen.letters[b + 1]] ~= nil end
    if one_of[",.MCU"][seen.letters[b]] then break end
  end
  return nil, false
end

local function add(records, seen, class, mention, i, j)
  local first, last = seen:span(math.min(mention.i, i), math.max(mention.j, j))
  local said, speaker = voice.whose(seen.doc, first, last)
  records[#records + 1] = {
    first = first, last = last, kind = "agency", target = mention.target, class = class, entry = seen:word(j),
    rule = "agency/" .. class:gsub(" ", "-"), reason = REASONS[class], voice = said, speaker = speaker,
  }
end

-- Whether a verb of saying stands at token k: "pointed out", not "pointed".
local function says(seen, k, verbs)
  for n = 1, verbs and #verbs or 0 do
    local with = verbs[n].with_words
    local fits = true
    for w = 1, with and #with or 0 do fits = fits and seen:word(k + w) == with[w] end
    if fits and not verbs[n].ends then return true end
  end
  return false
end

-- After the subject: auxiliaries, adverbs and negations, then the verb.
local function find_verb(seen, words, from, last)
  local passive = false
  for k = from, math.min(last, from + TO_VERB) do
    local letter, word = seen.letters[k], seen:word(k)
    if words.be[word] then
      passive = true
    elseif letter ~= "a" and letter ~= "B" and letter ~= "N" then
      if passive then return is_participle(seen, words, k) and not words.state[word] and k or nil, true end
      local is_verb = letter == "V" or word:find "..ed$" ~= nil and not words.not_past[word] or words.verbs[word] ~= nil
      return is_verb and not seen.names[k] and k or nil, false
    end
  end
end

local function add_clause(records, seen, words, at, mention)
  if seen.letters[mention.j] == "z" then return end -- "his"
  local _, last = seen:sentence(mention.i)
  local k, passive = find_verb(seen, words, mention.j + 1, last)
  if not k then return end
  if not passive then
    local kind = says(seen, k, words.verbs[seen:word(k)]) and "speaks" or "active"
    return add(records, seen, kind, mention, k, k)
  end
  local agent, named = agent_of(seen, at, k, last)
  add(records, seen, named and "passive" or "agent deleted", mention, k, k)
  if agent then add(records, seen, "agent", agent, k, k) end
end

-- "the arrest of Sol", "Sol's arrest"
local function add_nominalised(records, seen, words, mention)
  local before = mention.i - 1
  if seen.letters[before] == "d" then before = before - 1 end
  if seen.letters[mention.i] == "z" and words.deed[seen:word(mention.j + 1)] then
    add(records, seen, "nominalised", mention, mention.j + 1, mention.j + 1)
  elseif seen:word(before) == "of" and words.deed[seen:word(before - 1)] then
    add(records, seen, "nominalised", mention, before - 1, before - 1)
  elseif seen.letters[mention.j + 1] == "S" and words.deed[seen:word(mention.j + 2)] then
    add(records, seen, "nominalised", mention, mention.j + 2, mention.j + 2)
  end
end

--- The parts that the entities of a document play in its clauses. A document
--- in a language without the lists has none.
---@param doc parallax.Document
---@return parallax.Agency[] # sorted by first
function M.find(doc)
  local words = view.has(doc.lang) and load(doc.lang)
  if not words then return {} end
  local seen, records, at = view.of(doc), {}, {}
  local mentions = mentions_of(seen)
  for _, mention in ipairs(mentions) do at[mention.i] = at[mention.i] or mention end
  for _, mention in ipairs(mentions) do
    add_nominalised(records, seen, words, mention)
    add_clause(records, seen, words, at, mention)
  end
  for k, record in ipairs(records) do record.order = k end
  table.sort(records, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.order < b.order
  end)
  for _, record in ipairs(records) do record.order = nil end
  return records
end

return M
