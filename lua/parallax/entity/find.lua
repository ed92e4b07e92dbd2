-- Finds names: the grammar says where, the words around and the rest of the
-- text say of what type.
local core = require "parallax.core"

local grammar = require "parallax.entity.grammar"
local knowledge = require "parallax.entity.knowledge"
local letters = require "parallax.entity.letters"

local M = {}

-- How sure each way of finding is, from reading what it finds.
local SCORE = {
  known = 0.95, title = 0.95, company = 0.95, body = 0.9, forename = 0.9, ["surname first"] = 0.85, initials = 0.85,
  place = 0.85, named = 0.6, event = 0.8, particle = 0.7, acronym = 0.7, located = 0.75, context = 0.7, ending = 0.6, short = 0.72, people = 0.8, outlet = 0.9, part = 0.9, run = 0.5,
}
local TYPE = {
  title = "PER", forename = "PER", ["surname first"] = "PER", initials = "PER", particle = "PER", company = "ORG",
  body = "ORG", named = "ORG", place = "LOC", event = "MISC",
}

-- Words of a run's neighbourhood that give its type away.
local function type_by_context(i, j, text)
  local L, know, tokens = text.letters, text.knowledge, text.tokens
  local before, after = L:sub(i - 1, i - 1), L:sub(j + 1, j + 1)
  local function word(k) return k >= 1 and k <= #L and tokens:folded(k) or "" end
  if before == "p" then return "PER" end
  if before:find "%l" and know.apposed[word(i - 1)] then return "ORG" end
  if after == "-" and know.based[word(j + 2)] then return "LOC" end
  if after == "," then
    if L:find("^[12]", j + 2) then return "LOC" end
    if know.short_states[word(j + 2)] and L:find("^%u", j + 2) then return "LOC" end
    if know.apposed[word(j + 3)] and L:find("^[t9]", j + 2) then return "ORG" end
    if L:find("^[t9]?p", j + 2) or L:find("^0,", j + 2) or know.personal[word(j + 2)] then return "PER" end
  end
  if after == "n" and L:find("^[12]", j + 2) or before == "n" and L:find("^[12_]", i - 2) and text.place_ends[i - 2] then return "LOC" end
  if after == "z" and L:find("^9", j + 2) and (know.settlements[word(j + 3)] or know.settlements[word(j + 4)]) then return "LOC" end
  if before == "y" then return "LOC" end
  if before == "7" and after ~= "s" and not (i == j and L:find("^[AF]", i)) then return "LOC", "located" end
  if before == "o" and know.settlements[word(i - 2)] or after == "l" or after == "q" then return "LOC" end
  if before == "o" and know.corporate[word(i - 2)] or know.corporate[word(j + 1)] then return "ORG" end
  if after == "m" then return L:find("^A", i) and i == j and "ORG" or "PER" end
  if after == "p" then return "ORG" end
  if know.personal[word(j + 1)] then return "PER" end
end

-- Before a possessive, a verb of being, "and" or a comma; behind "and", "with",
-- or at the start: mostly persons stand so.
local function stands_like_person(i, j, text)
  local L = text.letters
  local before = L:sub(i - 1, i - 1)
  return L:find("^[szn,]", j + 1) or before == "n" or before == "" or before == "v" or text.doubtful[i]
    or text.tokens:folded(math.max(i - 1, 1)) == "with" or text.tokens:folded(math.max(i - 1, 1)) == "by"
end

-- Capitals alone, on one word: an acronym is a body where it stands like one;
-- else a person, where it stands as one does. Third: weak, not to be believed
-- by itself.
local function type_of_word(k, text)
  local L = text.letters
  local before, after = L:sub(k - 1, k - 1), L:sub(k + 1, k + 1)
  if text.knowledge.short_states[text.tokens:folded(k)] then
    if before == "," and (L:find("^[12_]", k - 2) or L:find("^X", k - 2)) then return "LOC", "context" end
    return nil
  end
  if L:find("^A", k) then
    local first, last = text.tokens:at(k)
    local sure = before == "(" or last - first < 6 and (before:find "[tT]" or after:find "[sz]")
    return "ORG", "acronym", not sure
  end
  if before:find "[9tT%-%u_]" or after:find(L:find("^F", k) and "[:%-%u1-5]" or "[o:%-%u1-5]") or before == '"' and after == '"' then return nil end
  local word = text.tokens:folded(k)
  if knowledge.ends_in(word, text.knowledge.body_endings) then return "ORG", "ending" end
  if knowledge.ends_in(word, text.knowledge.place_endings) then return "LOC", "ending" end
  if knowledge.ends_in(word, text.knowledge.endings) then return nil end
  return "PER", "run", not (L:find("^F", k) or stands_like_person(k, k, text))
end

local function type_of_run(i, j, text)
  local type, rule = type_by_context(i, j, text)
  if type then return type, rule or "context" end
  if i == j then return type_of_word(i, text) end
  if text.letters:find("^[tT9]", i - 1) and i > 1 then return nil end
  if j - i <= 2 and not text.letters:sub(i, j):find(j - i == 1 and "[^XEFW]" or "[^XEF]") then
    return "PER", "run", not stands_like_person(i, j, text)
  end
  return nil
end

-- "Customer Service", "Law School": ordinary words before a head that many
-- things have.
local function is_generic(i, j, text)
  if text.letters:find("^%(A%)", j + 1) then return false end -- an acronym is made of it
  return not text.letters:sub(i, j - 1):find "[^CHGPc]" and text.knowledge.generic_heads[text.tokens:folded(j)] == true
end

-- "Kim Jong" with its "-un": a short syllable in small letters ends a name in
-- Korean and Chinese order.
local function with_syllable(j, text)
  if not text.shapes:find("^%-x", j + 1) then return j end
  local syllable = text.tokens:folded(j + 2)
  local know, given = text.knowledge, text.tokens:folded(j)
  if #syllable > 5 or #given > 5 or know.after_hyphen[syllable] then return j end
  if not know.first_surnames[text.tokens:folded(j - 1)] and (know.closed[syllable] or know.common[syllable]) then return j end
  return j + 2
end

-- One name of the grammar, as a record in tokens; weak when nothing but its
-- capitals speaks for it.
local function record(i, kind, j, text)
  if kind == "known" then
    local entry = text.known_at[i]
    if entry.type == "LOC" then text.place_ends[j] = true end
    return { i = i, j = j, type = entry.type, rule = "known", known = entry }
  end
  if kind == "particle" then
    local at = text.letters:find("^v", i) and i or i + 1
    if not text.knowledge.leading_particles[text.tokens:folded(at)] then return nil end
  end
  local type, rule, weak = TYPE[kind], kind, nil
  if kind == "body" then weak = is_generic(i, j, text) end
  if kind == "initials" then weak = not text.tokens:text(i):find "%.$" end
  if kind == "run" then
    if not text.letters:sub(i, j):find "[XAFEWV]" then return nil end
    type, rule, weak = type_of_run(i, j, text)
    if not type then type, rule, weak = "MISC", "run", true end
  end
  if type == "PER" and i < j then j = with_syllable(j, text) end
  return { i = i, j = j, type = type, rule = rule, weak = weak }
end

local function collect(text)
  local list = {}
  text.place_ends = {} -- tokens where a known place ends
  for _, s in ipairs(text.sentences) do
    for _, name in ipairs(grammar.names:match(text.letters:sub(s.i, s.j))) do
      local i, j = name[1] + s.i - 1, name[3] + s.i - 2
      list[#list + 1] = record(i, name[2], j, text)
    end
  end
  return list
end

-- The words of a record, folded, one space between.
local function folded(found, tokens)
  if found.i == found.j then return tokens:folded(found.i) end
  local words = {}
  for k = found.i, found.j do words[#words + 1] = tokens:folded(k) end
  return table.concat(words, " ")
end

local function prefer(best, key, found)
  if key and (not best[key] or best[key].score < found.score) then best[key] = found end
end

-- What the text teaches about its own names: words of full personal names,
-- and by key the record found for the best reason, and how often.
local function lessons(list, text)
  local parts, best, count, shorts = {}, {}, {}, {}
  for _, found in ipairs(list) do
    found.key = folded(found, text.tokens)
    found.score = found.weak and 0.3 or SCORE[found.rule]
    count[found.key] = (count[found.key] or 0) + 1
    if found.type == "PER" and found.i < found.j and found.score >= 0.7 then
      local last = text.tokens:folded(found.j)
      parts[text.knowledge.suffixes[last] and text.tokens:folded(found.j - 1) or last] = true
      parts[text.tokens:folded(found.i)] = true
    end
    if found.rule == "company" or found.rule == "body" then
      shorts[text.tokens:folded(found.i)] = text.letters:find("^X", found.i) ~= nil
      if found.rule == "company" then prefer(best, found.key:match "^(.*[^,]),? %S+$", found) end
    end
    prefer(best, found.key, found)
  end
  return parts, best, count, shorts
end

-- Makes the lessons count everywhere: a word of a full personal name is that
-- person, and a name is of one type, the one it was given for the best
-- reason. What stays weak is dropped.
local function learn(list, text, outlet)
  local parts, best, count, shorts = lessons(list, text)
  local kept = {}
  for _, found in ipairs(list) do
    local place = found.i == found.j and found.score < 0.9 and found.key:find "n$" and best[found.key:sub(1, -2)]
    local known = found.known
    if known and known.unsure and parts[found.key] and not text.letters:find("^[78]", found.i - 1) then -- "Jordan", behind "Ann Jordan"
      found.type, found.rule, found.score = "PER", "part", SCORE.part
    elseif place and place.type == "LOC" then -- "Dravonian", where "Dravonia" is a place
      found.type, found.rule, found.score = "MISC", "people", SCORE.people
    elseif found.key == outlet and found.rule ~= "known" then
      found.type, found.rule, found.score = "ORG", "outlet", SCORE.outlet
    end
    if found.score < 0.9 then
      local other = best[found.key]
      if found.i == found.j and parts[found.key] and other.score < 0.9 then
        found.type, found.rule, found.score = "PER", "part", SCORE.part
      elseif found.weak and found.type == "PER" and found.i < found.j and parts[text.tokens:folded(found.j)] then
        found.score = SCORE.context
      elseif found.i == found.j and shorts[found.key] and other.score < SCORE.short then
        found.type, found.rule, found.score = "ORG", "short", SCORE.short
      elseif other.score > found.score then
        found.type, found.rule, found.score = other.type, other.rule, other.score
      elseif found.i == found.j and parts[found.key:match "^(.*)s$"] and text.letters:find("^[tT]", found.i - 1) then
        found.type, found.rule, found.score = "PER", "family", SCORE.part
      elseif count[found.key] >= 3 and (found.rule == "acronym" or found.type == "PER") then
        found.score = SCORE.run
      end
    end
    if found.score >= SCORE.run then kept[#kept + 1] = found end
  end
  return kept
end

--- Finds the names of persons, bodies, places and other things.
--- Not detected: names in small letters, names of more than about eight
--- words, works of art by their titles. A score below .6 means that only the
--- capital letters speak for the name.
---@param doc parallax.Document
---@return parallax.Entity[] sorted by first; empty in a language without tables
---@return table? text the letters of the text they were read from
function M.find(doc)
  local know = knowledge.of(doc.lang)
  if not know then return {}, nil end
  local text = letters.of(doc, know)
  local list = collect(text)
  list = learn(list, text, doc.source and core.fold(doc.source))
  local records = {}
  for k, found in ipairs(list) do
    local first = text.tokens:at(found.i)
    local _, last = text.tokens:at(found.j)
    records[k] = { first = first, last = last, type = found.type, rule = found.rule, score = found.score }
  end
  return records, text
end

return M
