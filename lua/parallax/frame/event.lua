-- What a document calls the events, acts and groups it is about: noun phrases
-- whose head is in the list of concepts, with their modifiers and the entity
-- they carry.
-- Not detected: a name for an event that no list holds; events told by a verb.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local phrase = require "parallax.frame.phrase"
local vocabulary = require "parallax.vocabulary"

local M = {}

---@class parallax.frame.Event
---@field first integer the determiner left out
---@field last integer
---@field wording? string in small letters, from when `wording_of` was asked
---@field concept string
---@field entity string? canonical name of what it is about
---@field modified boolean it has a modifier
---@field judges boolean one of these judges
---@field rank "heads"|"weak"|"loaded"
---@field reference "definite"|"pointing"|"indefinite"|"bare"
---@field is_said_to_be boolean "this is a siege"
---@field leads boolean the headline or the first sentence names it
---@field proper boolean World War Two: a name of its own
---@field senses table[] all concepts the head may belong to

-- Tokens from which a sentence is taken for one, and not for a headline.
local OPENING = 12

local data = {}

local function set_of(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

-- "Ukrainian" -> "Ukraine"
local function people_of(lang)
  local states = {}
  if not lexicon.has(lang .. ".country") then return states end
  for _, state in ipairs(lexicon.load(lang .. ".country").states) do
    for _, word in ipairs(state.people) do states[word:lower()] = state.name end
  end
  return states
end

-- What the words of a head alone tell: `bare`, that it needs no determiner, as
-- plurals and groups of people do; `acts`, that it may be a participle.
local function note_forms(senses, head, verbs)
  local tokens = core.tokens(head)
  local first, last = tokens:folded(1), tokens:folded(#tokens)
  local is_plural = last:find "[^su]s$" ~= nil or last:find "ing$" ~= nil
  senses.bare = not verbs[last] and (is_plural or senses[1].people == true)
  senses.acts = first:find "ing$" ~= nil
end

-- The entries of the loaded list that are one word.
local function loaded_of(lang)
  local words = {}
  for _, group in ipairs(lexicon.load(lang .. ".loaded").groups) do
    for _, word in ipairs(group.words) do words[word] = true end
  end
  return words
end

local function load(lang)
  if data[lang] then return data[lang] end
  local events = lexicon.load(lang .. ".event")
  local list, number, senses = {}, {}, {}
  for _, concept in ipairs(events.concepts) do
    for _, rank in ipairs { "heads", "weak", "loaded" } do
      for _, head in ipairs(concept[rank]) do
        if not number[head] then
          list[#list + 1] = head
          number[head], senses[#list] = #list, {}
        end
        table.insert(senses[number[head]], {
          concept = concept.concept, rank = rank, people = concept.people, many = concept.many, states = concept.states,
        })
      end
    end
  end
  local verbs = set_of(events.verbs)
  for k, head in ipairs(list) do note_forms(senses[k], head, verbs) end
  for _, idiom in ipairs(events.idioms) do
    list[#list + 1] = idiom
    senses[#list] = false
  end
  data[lang] = {
    list = list, ordinals = set_of(events.ordinals), being = set_of(events.being),
    subjects = set_of(events.subjects), after = set_of(events.after),
    senses = senses, adjectives = set_of(events.adjectives), general = set_of(events.general),
    indefinite = set_of(events.indefinite), pointing = set_of(events.pointing), about = set_of(events.about),
    not_past = set_of(lexicon.load(lang .. ".syntax").not_past), states = people_of(lang),
    loaded = loaded_of(lang),
  }
  return data[lang]
end

-- A noun that follows makes the head a modifier itself: "war crimes".
local function is_modifier(view, words, last)
  local letter, word = view.letters[last + 1], view:word(last + 1)
  if letter == "-" then return view:is_joint(last + 1) end
  if letter == "E" then
    local _, stop = view.tokens:at(last)
    return (view.tokens:at(last + 1)) == stop + 2 and view.names[last + 1].type ~= "PER"
  end
  if letter ~= "x" then return false end
  if word:find "..ed$" and not words.not_past[word] or words.after[word] or word:find "..ly$" then return false end
  return not (word:find "...ing$" and view.letters[last + 2] ~= "x") -- "funding resolution", but "aligning the two"
end

-- The entity in a phrase: what a preposition leads to, else the last name
-- among its modifiers.
local function carried(view, words, i, head, name, sense)
  if name and name.type ~= "PER" then return name.entity end
  for k = head - 1, i, -1 do
    local record = view.names[k]
    if record then
      local state = words.states[view:word(k)]
      if state and sense.states then return state end
      if not state and (record.type == "LOC" or record.type == "ORG") then return record.entity end
    end
  end
end

-- The first meeting is one of several.
local function is_one_of_many(view, words, i, head)
  for k = i, head - 1 do
    if words.ordinals[view:word(k)] or view:word(k):find "...est$" then return true end
  end
  return false
end

local function reference_of(view, words, bound, determiner)
  if bound == "d" then
    local word = view:word(determiner)
    if words.general[word] then return nil end
    return words.indefinite[word] and "indefinite" or words.pointing[word] and "pointing" or "definite"
  end
  if bound == "z" or bound == "S" then return "definite" end
  return "bare"
end

-- A bare noun is one only where something shows it: a modifier, a preposition
-- before it, the start of its sentence. "Police fire" and "to protest" are not.
local function is_noun(view, i, head, bound, plural)
  if bound ~= "" then return true end
  local before = view.letters[i - 1]
  if before == "T" or before == "a" or before == "s" or before == "N" then return false end
  if i < head then return before ~= "x" and before ~= "E" end
  return plural and (before == "i" or before == "C")
end

-- World War Two: it is remembered, so that "that war" is not taken for another.
local function named(view, k, senses)
  local name = view.names[k]
  return {
    first = name.first, last = name.last, wording = name.entity or "", concept = senses[1].concept, rank = "heads",
    senses = senses,
    reference = "definite", entity = name.entity, modified = false, proper = true, i = k, j = k,
  }
end

-- Words that judge, alone or as a modifier: "the reckless ruling".
local function judges(view, words, i, head)
  for k = i, head - 1 do
    if words.loaded[view:word(k)] then return true end
  end
  return false
end

-- "The soldiers fighting there" tells what they do.
local function is_participle(view, head, senses) return senses.acts and view:word(head - 1):find "[^s]s$" end

local function read(view, words, head, last, senses)
  local bare = senses.bare
  if is_modifier(view, words, last) or is_participle(view, head, senses) then return nil end
  local i, bound, determiner = phrase.left(view, words, head, bare)
  if not is_noun(view, i, head, bound, bare) then return nil end
  local reference = reference_of(view, words, bound, determiner)
  if not reference or is_one_of_many(view, words, i, head) then return nil end
  local j, name = phrase.right(view, words, last)
  local first, stop = view:span(i, j)
  local sense, at_start = senses[1], view:sentence(head) == head
  return {
    first = first, last = stop, concept = sense.concept, rank = sense.rank, senses = senses, reference = reference,
    wording = nil, leads = nil, about = nil,
    is_said_to_be = words.being[view:word(determiner - 1)] and words.subjects[view:word(determiner - 2)] or false,
    entity = carried(view, words, i, head, name, sense),
    modified = i < head, judges = judges(view, words, i, head),
    proper = view:is_capital(last) and not at_start and bound ~= "^", i = i, j = j,
  }
end

-- Of the concepts a head may belong to, the one the document is surely about.
local function settle(events)
  local count = {}
  for at = 1, #events do
    local event = events[at]
    if #event.senses == 1 and event.rank == "heads" then count[event.concept] = (count[event.concept] or 0) + 1 end
  end
  for at = 1, #events do
    local event, best = events[at], 0
    for k = 1, #event.senses do
      local sense = event.senses[k]
      local n = (count[sense.concept] or 0) + (sense.rank == "weak" and 0 or 0.5)
      if n > best then event.concept, event.rank, best = sense.concept, sense.rank, n end
    end
  end
end

-- Last byte of the headlines and the first sentence: what they tell of is the
-- event, though "a fire" is not yet "the fire".
local function opening_of(view)
  local sentences = view.doc:sentences()
  for s = 1, #sentences do
    local first, last = sentences:at(s)
    local i, j = view.tokens:range(first, last)
    if i and j - i >= OPENING and view:word(j) == "." and view:in_body(last) then return last end
  end
  return 0
end

-- Everything the document names, as written and by its canonical name, a
-- people as its state.
local function named_in(view, words)
  local named_set = {}
  for k, name in pairs(view.names) do
    named_set[name.entity or ""], named_set[view.doc.text:sub(name.first, name.last)] = true, true
    local state = words.states[view:word(k)]
    if state then named_set[state] = true end
  end
  return named_set
end

-- Whether the document names an entity: told only where somebody asks.
local function naming(view, words)
  local set
  return function(entity)
    set = set or named_in(view, words)
    return set[entity] == true
  end
end

-- The wording of an event, told only where somebody asks.
local function wording(view)
  return function(event)
    event.wording = event.wording or view.doc.text:sub(event.first, event.last):lower()
    return event.wording
  end
end

--- The events a document names, in order; `is_named` tells whether it names an
--- entity, `wording_of` how it words an event.
---@param view parallax.frame.View
---@return parallax.frame.Event[]
function M.find(view)
  if view.events then return view.events end
  local words, events, opening = load(view.doc.lang), {}, opening_of(view)
  local found = vocabulary.find(view.doc, words.list)
  for at = 1, #found, 3 do
    local i, j, senses = found[at], found[at + 1], words.senses[found[at + 2]]
    local first = view.tokens:at(i)
    if senses and view.names[i] then
      events[#events + 1] = named(view, i, senses)
    elseif senses and view:in_body(first) then -- no senses: an idiom
      local event = read(view, words, i, j, senses)
      if event then
        event.leads = first <= opening and event.rank ~= "weak"
        events[#events + 1] = event
      end
    end
  end
  settle(events)
  events.is_named, events.wording_of = naming(view, words), wording(view)
  view.events = events
  return events
end

return M
