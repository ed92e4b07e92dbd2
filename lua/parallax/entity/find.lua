-- Finds names: a trained model, beside it rules. Of the rules the grammar says
-- where; tables, the words around and the rest of the text say of what type.
local core = require "parallax.core"
local class = require "parallax.class"

local border = require "parallax.entity.border"
local gazetteer = require "parallax.entity.gazetteer"
local grammar = require "parallax.entity.grammar"
local knowledge = require "parallax.entity.knowledge"
local letters = require "parallax.entity.letters"
local office = require "parallax.entity.office"
local product = require "parallax.entity.product"
local short = require "parallax.entity.short"
local trained = require "parallax.entity.trained"
local types = require "parallax.entity.type"

local M = {}

-- How sure each way of finding is, from reading what it finds.
local SCORE = {
  known = 0.95, title = 0.95, company = 0.95, dateline = 0.95,
  body = 0.9, forename = 0.9, outlet = 0.9, part = 0.9, family = 0.9,
  ["surname first"] = 0.85, initials = 0.85, place = 0.85, event = 0.8, people = 0.8, located = 0.75, short = 0.72,
  apposed = 0.75,
  context = 0.7, particle = 0.7, acronym = 0.7, at = 0.6, ending = 0.6, named = 0.6, run = 0.5,
}
local WEAK <const>, SURE <const> = 0.3, 0.9

local PEOPLE_END <const>, FAMILY_END <const> = ("ns"):byte(1, 2)

-- Types of what the grammar tells apart by itself.
local TYPE = {
  title = "PER", forename = "PER", ["surname first"] = "PER", initials = "PER", particle = "PER", company = "ORG",
  body = "ORG", named = "ORG", place = "LOC", event = "MISC",
}

-- "Customer Service", "Law School": ordinary words before a head that many
-- things have. Not where an acronym is made of it.
local function is_generic(i, j, text)
  if text.letters:find("^%(A%)", j + 1) then return false end
  return not text.letters:sub(i, j - 1):find "[^CHGPc]" and text.knowledge.generic_heads[text.words[j]] == true
end

-- "Kim Jong" with its "-un": a short syllable in small letters ends a name in
-- Korean and Chinese order.
local function with_syllable(j, text)
  if text.letter[j + 1] ~= "-" or not text.shapes:find("^x", j + 2) then return j end
  local know, given, syllable = text.knowledge, text.words[j], text.words[j + 2]
  if #syllable > 5 or #given > 5 or know.after_hyphen[syllable] then return j end
  local is_word = know.closed[syllable] or know.common[syllable]
  if is_word and not know.first_surnames[text.words[j - 1]] then return j end
  return j + 2
end

-- "the pressure group Open Signal Ireland", "Open Signal Ireland (OSI)": the
-- state behind a name is its last word. Returns where the name ends.
local function with_branch(i, j, text)
  local _, last = text.letters:find("^1_*", j + 1)
  if text.letters:find("[^XAC]", i) <= j then return j end
  if i > 1 and text.knowledge.apposed[text.words[i - 1]] then return last end
  if not text.letters:find("^%(A%)", last + 1) then return j end
  local initials = {}
  for k = i, last do initials[#initials + 1] = text.words[k]:sub(1, 1) end
  return text.words[last + 2] == table.concat(initials) and last or j
end

-- Letters of which a run must have one to be a name.
local NAMING <const> = class.set "XAFEWV"

-- What each kind of the grammar becomes: type, rule, weak. No type: no name.
local read = {}

function read.run(i, j, text)
  local letter, at = text.letter, i
  while not NAMING[letter[at]] do
    at = at + 1
    if at > j then return nil end
  end
  local type, rule, weak = types.of(i, j, text)
  if not type then return "MISC", "run", true end
  return type, rule, weak
end

function read.particle(i, _, text)
  if text.knowledge.apposed[text.words[i - 1]] then return "ORG", "apposed" end -- "the company Casa de Orsa"
  local at = text.letters:find("^v", i) and i or i + 1
  return text.knowledge.leading_particles[text.words[at]] and "PER" or nil, "particle"
end

function read.body(i, j, text) return "ORG", "body", is_generic(i, j, text) end

-- "Baek Do-hyun", not "Vik Re-elected" or "Moreno Do-gooder".
function read.syllables(i, j, text)
  local know, given, syllable = text.knowledge, text.words[j - 2], text.words[j]
  local is_short = #given <= 5 and #syllable <= 5 and text.words[i] ~= given
  if not is_short or know.after_hyphen[syllable] or know.closed[syllable] or know.common[syllable] then return nil end
  return "PER", "surname first"
end

-- "Mr. Vale", not "Mr. President".
function read.title(i, j, text)
  return not (i == j and text.knowledge.addressed[text.words[i]]) and "PER" or nil, "title"
end

function read.initials(i, _, text) return "PER", "initials", not text.tokens:text(i):find "%.$" end

function read.known(i, j, text)
  local type = text.known_at[i].type
  if type == "LOC" then text.place_ends[j] = true end
  return type, "known"
end

-- One name of the grammar as a record in tokens, its score low when nothing but
-- its capitals speaks for it; nil when it is none.
local function record(i, kind, j, text)
  local type, rule, weak = TYPE[kind], kind, nil
  if kind == "run" then i = border.of(i, j, nil, text) end
  local reader = read[kind]
  if reader then type, rule, weak = reader(i, j, text) end
  if kind == "run" and text.letter[j + 1] == "1" then
    local last = with_branch(i, j, text)
    if last > j then j, type, rule, weak = last, "ORG", "context", nil end
  end
  if not type then return nil end
  if text.dateline_at[i] and rule ~= "known" then type, rule, weak = "LOC", "dateline", nil end
  if type == "PER" and i < j then j = with_syllable(j, text) end
  return { i = i, j = j, type = type, rule = rule, score = weak and WEAK or SCORE[rule] }
end

-- "HOLM, March 4 -": the token a report's place begins at, to true. Before a
-- colon somebody may speak.
local function datelines(doc)
  local at = {}
  for _, mark in ipairs(doc:marks()) do
    local is_place = mark.kind == "dateline" and doc.text:byte(mark.last) ~= (":"):byte()
    local k = is_place and doc:tokens():find(mark.first)
    if k then at[k] = true end
  end
  return at
end

-- The names that the grammar finds, stretch by stretch.
local function collect(text)
  local list, last = {}, 0
  text.place_ends = {} -- tokens where a known place ends
  local parts, names_of = grammar.stretches(text.letters, text.sentences), grammar.names
  for at = 1, #parts, 2 do
    local names, offset = names_of[parts[at + 1]], parts[at] - 1
    for n = 1, #names, 3 do
      local i = names[n] + offset
      local found = i > last and record(i, names[n + 1], names[n + 2] + offset - 1, text)
      if found then list[#list + 1], last = found, found.j end
    end
  end
  return list
end

-- The words of full personal names.
local function learn_parts(found, parts, text)
  local last = text.words[found.j]
  parts[text.knowledge.suffixes[last] and text.words[found.j - 1] or last] = true
  parts[text.words[found.i]] = true
end

-- The first word of a body, and a company without the mark that it is one.
local function learn_body(found, learnt, text)
  learnt.shorts[text.words[found.i]] = text.letters:find("^X", found.i) ~= nil
  local bare = found.rule == "company" and found.key:match "^(.*[^,]),? %S+$"
  local best = bare and learnt.best[bare]
  if bare and (not best or best.score < found.score) then learnt.best[bare] = found end
end

-- What the text teaches about its own names: `parts`, words of full personal
-- names; `shorts`, first words of bodies; `best`, by key the record found for
-- the best reason.
local function lessons(list, text)
  local words, tokens, parts, best = text.words, text.tokens, {}, {}
  local learnt = { parts = parts, shorts = {}, best = best, count = nil }
  for k = 1, #list do
    local found = list[k]
    local i, j, rule, score = found.i, found.j, found.rule, found.score
    local key = i == j and words[i] or tokens:folded(i, j)
    found.key = key
    if i < j and found.type == "PER" and score >= SCORE.context then learn_parts(found, parts, text) end
    if rule == "company" or rule == "body" then learn_body(found, learnt, text) end
    local other = best[key]
    if not other or other.score < score then best[key] = found end
  end
  return learnt
end

local function set(found, type, rule)
  found.type, found.rule, found.score = type, rule, SCORE[rule]
end

-- "Jordan" behind "Ann Jordan", where the tables know the land.
local function correct_known(found, learnt, text)
  local is_part = text.known_at[found.i].unsure and learnt.parts[found.key]
  if is_part and not text.letters:find("^[78]", found.i - 1) then set(found, "PER", "part") end
end

-- What the text says of one word against what was thought of it: "Vellanian"
-- where Vellania is a place, the outlet.
local function correct(found, learnt)
  local key = found.key
  if key == learnt.outlet then return set(found, "ORG", "outlet") end
  if found.i < found.j or found.score >= SURE or key:byte(-1) ~= PEOPLE_END then return end
  local place = learnt.best[key:sub(1, -2)]
  if place and place.type == "LOC" then set(found, "MISC", "people") end
end

-- Whether a name was found three times or more.
local function is_frequent(key, learnt, list)
  if not learnt.count then
    learnt.count = {}
    for k = 1, #list do learnt.count[list[k].key] = (learnt.count[list[k].key] or 0) + 1 end
  end
  return learnt.count[key] >= 3
end

-- A record that is not sure takes what the text knows better: a word of a
-- full personal name is that person, the first word of a body that body, and
-- a name is of one type, the one it was given for the best reason.
local function adopt(found, learnt, list, text)
  local key, is_word, best = found.key, found.i == found.j, learnt.best[found.key]
  if is_word and learnt.parts[key] and best.score < SURE then return set(found, "PER", "part") end
  if found.score == WEAK and found.type == "PER" and not is_word and learnt.parts[text.words[found.j]] then
    return set(found, "PER", "context")
  end
  local is_place = best.type == "LOC" and best.rule ~= "ending" -- "the Sorna river"
  local is_short = is_word and learnt.shorts[key] and not is_place
  if is_short and best.score < SCORE.short then return set(found, "ORG", "short") end
  if best.score > found.score then
    found.type, found.rule, found.score = best.type, best.rule, best.score
  elseif is_word and key:byte(-1) == FAMILY_END and learnt.parts[key:sub(1, -2)]
    and text.letters:find("^[tT]", found.i - 1) then
    set(found, "PER", "family") -- "the Morenos"
  elseif (found.rule == "acronym" or found.type == "PER") and is_frequent(key, learnt, list) then
    found.score = math.max(found.score, SCORE.run)
  end
end

-- Makes the lessons count everywhere. What stays weak is dropped.
local function learn(list, text, outlet)
  local learnt, kept = lessons(list, text), {}
  learnt.outlet = outlet
  for k = 1, #list do
    local found = list[k]
    if found.rule == "known" then
      correct_known(found, learnt, text)
    else
      correct(found, learnt)
      if found.score < SURE then adopt(found, learnt, list, text) end
    end
    if found.score >= SCORE.run then kept[#kept + 1] = found end
  end
  return kept
end

-- Whether a place is spoken of as one: "in Paris", and where a report begins.
local function is_place(found, text)
  return text.letters:find("^[78]", found.i - 1) ~= nil or text.dateline_at[found.i] == true
end

-- "Valeska Paris, a nurse, ... Paris said": a city's name is that of a person who was
-- named in full before, in a text where nothing is in that city.
local function name_surnames(names, text)
  local full, places, words = nil, nil, text.words
  for n = 1, #names do
    local found = names[n]
    if found.type == "PER" and found.j > found.i and not words[found.j]:find("%.$") then
      full = full or {}
      full[words[found.j]] = full[words[found.j]] or found.i
    elseif full and found.type == "LOC" and found.i == found.j and full[words[found.i]] then
      places = places or {}
      places[#places + 1] = found
    end
  end
  if not places then return end
  local meant = {}
  for n = 1, #names do
    local found = names[n]
    if found.type == "LOC" and found.i == found.j and is_place(found, text) then meant[words[found.i]] = true end
  end
  for n = 1, #places do
    if not meant[words[places[n].i]] then
      set(places[n], "PER", "part")
      places[n].entity = nil
    end
  end
end

-- Whether between two names stands nothing but particles, and one at least.
local function are_joined(before, found, text)
  local words, particles, k = text.words, text.knowledge.particles, found.i - 1
  while k > before.j and particles[words[k]] and text.shapes:find("^x", k) do k = k - 1 end
  return k < found.i - 1 and k == before.j
end

-- "Aguas del | Poniente": such two names are one.
local function join_particles(names, text)
  local words, particles, kept = text.words, text.knowledge.particles, math.min(1, #names)
  for n = 2, #names do
    local before, found = names[kept], names[n]
    if particles[words[found.i - 1]] and are_joined(before, found, text) then
      before.j, before.score = found.j, math.max(before.score, found.score)
    else
      kept = kept + 1
      names[kept] = found
    end
  end
  for n = #names, kept + 1, -1 do names[n] = nil end
end

-- How many particles stand before the last word of a name, its first word apart.
local function particle_count(found, text)
  local words, particles, i = text.words, text.knowledge.particles, found.j
  while i - 1 > found.i and particles[words[i - 1]] do i = i - 1 end
  return found.j - i
end

-- "De Blasio" where "Bill de Blasio" is named: its particles are a part of a surname.
local function add_particles(names, text)
  local words, particles, count = text.words, text.knowledge.particles, nil
  for n = 1, #names do
    local found = names[n]
    local j = found.j
    if j - found.i > 1 and found.type == "PER" and particles[words[j - 1]] then
      count = count or {}
      count[words[j]] = particle_count(found, text)
    end
  end
  if not count then return end
  for n = 1, #names do
    local found = names[n]
    local more = found.type == "PER" and found.i == found.j and count[words[found.i]] or 0
    local free = found.i - more > (n > 1 and names[n - 1].j or 0)
    for k = found.i - more, found.i - 1 do free = free and particles[words[k]] == true end
    if free then found.i = found.i - more end
  end
end

--- Finds the names of persons, bodies, places and other things: those of the
--- trained model (rule "model"), where the language has one, with those of the
--- rules. Not detected: names inside names, most names in small letters. A score
--- near .5 means that little speaks for the name.
---@param doc parallax.Document
---@return parallax.Entity[] sorted by first; empty in a language without tables
---@return table? text the letters they were read from, with `names`, what was found as tokens
function M.find(doc)
  local know = knowledge.of(doc.lang)
  if not know then return {}, nil end
  local text, records = letters.of(doc, know), {}
  text.dateline_at = datelines(doc)
  local names = learn(collect(text), text, doc.source and core.fold(doc.source))
  local tags = doc:tags()
  if tags then names = trained.join(names, tags:names(), text) end
  join_particles(names, text)
  name_surnames(names, text)
  add_particles(names, text)
  names = trained.over(short.find(doc, text, names), names)
  names = trained.over(trained.over(names, product.find(text)), gazetteer.find(doc, text.tokens))
  names = office.settle(border.trimmed(names, text), text, doc.lang)
  text.names = names
  local tokens = text.tokens
  for k = 1, #names do
    local found = names[k]
    local first, last = tokens:span(found.i, found.j)
    records[k] = {
      first = first, last = last, type = found.type, rule = found.rule, score = found.score, known_as = found.entity,
    }
  end
  return records, text
end

return M
