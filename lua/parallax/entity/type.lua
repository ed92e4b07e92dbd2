-- Of what type a name is that no table has and no head word tells: by the
-- words around it, by its ending, by how it stands. The letters are those of
-- knowledge.lua.
local class = require "parallax.class"

local M = {}

-- Letters that are asked for together.
local PLACES <const>, PLACE_ENDS <const> = class.set "12", class.set "12_X"
local DETERMINERS <const>, SHORT <const> = class.set "t9", class.set "AF"
local SMALL <const> = class.set "abcdefghijklmnopqrstuvwxyz"
local BEHIND_PERSON <const> = class.set "szn,"
-- Beside one of these a word is no name by itself; a forename may have "of" behind it.
local JOINED <const> = "-ABCDEFGHIJKLMNOPQRSTUVWXYZ"
local NO_START <const> = class.set("9tT_" .. JOINED)
local NO_END <const>, NO_FORENAME_END <const> = class.set("o:12345" .. JOINED), class.set(":12345" .. JOINED)
local ARTICLES <const>, OWNING <const> = class.set "tT", class.set "tT9"
-- Letters of which a person's name of two words is, and of three.
local PERSON <const>, LONG_PERSON <const> = class.set "XEFW", class.set "XEF"

-- A run of capitals in its surroundings: the same table for one run of a text
-- after the other.
local function surroundings(i, j, text)
  local letter, run = text.letter, text.run
  if not run then
    run = { letter = letter, know = text.knowledge, words = text.words, text = text }
    text.run = run
  end
  run.i, run.j, run.before, run.after = i, j, letter[i - 1], letter[j + 1]
  return run
end

-- "X, Texas", "X, the carmaker", "X, a Belgian club", "X, the mayor", "X, 43,", "X, who".
local function by_apposition(run)
  local L, j, know = run.text.letters, run.j, run.know
  if PLACES[run.letter[j + 2]] or know.short_states[run.words[j + 2]] and L:find("^%u", j + 2) then return "LOC" end
  if DETERMINERS[run.letter[j + 2]] and know.apposed[run.words[L:match("^[124]?_*()", j + 3)]] then return "ORG" end
  if L:find("^[t9]?p", j + 2) or L:find("^0,", j + 2) or know.personal[run.words[j + 2]] then return "PER" end
end

-- "Peru and X", "X and Peru", "X is a village", "northern X", "in X", "the
-- city of X", "the X river". Second: the rule.
local function by_place(run)
  local i, j, know = run.i, run.j, run.know
  if run.after == "-" and know.based[run.words[j + 2]] then return "LOC" end
  if run.after == "n" and PLACES[run.letter[j + 2]] then return "LOC" end
  if run.before == "n" and run.text.place_ends[i - 2] then return "LOC" end
  local is_a = run.after == "z" and run.letter[j + 2] == "9"
  if is_a and (know.settlements[run.words[j + 3]] or know.settlements[run.words[j + 4]]) then return "LOC" end
  if run.before == "y" or run.after == "l" or run.after == "q" then return "LOC" end
  if run.before == "o" and know.settlements[run.words[i - 2]] then return "LOC" end
  if run.before == "7" and run.after ~= "s" and not (i == j and SHORT[run.letter[i]]) then
    return "LOC", run.words[i - 1] == "at" and "at" or "located" -- one works at a body, too
  end
end

-- "shares of X", "a stake in X", "X employees", "X said", "X chief executive", "X who".
local function by_deed(run)
  local know = run.know
  if run.before == "o" and know.corporate[run.words[run.i - 2]] then return "ORG" end
  if run.before == "7" and know.owned_in[run.words[run.i - 2]] then return "ORG" end
  if know.corporate[run.words[run.j + (run.after == "s" and 2 or 1)]] then return "ORG" end
  if run.after == "m" then return run.i == run.j and run.letter[run.i] == "A" and "ORG" or "PER" end
  if run.after == "p" then return "ORG" end
  if know.personal[run.words[run.j + 1]] then return "PER" end
end

-- Before a possessive, a verb of being, "and" or a comma; behind "and", "with",
-- "by", or at the start: mostly persons stand so.
local function stands_like_person(run)
  local before_word = run.words[run.i - 1]
  return BEHIND_PERSON[run.after] or run.before == "n" or run.before == "" or run.before == "v"
    or run.text.doubtful:find("^[dh]", run.i) or before_word == "with" or before_word == "by"
end

-- "Md." behind a town; elsewhere no name.
local function by_short_state(run)
  if run.before == "," and PLACE_ENDS[run.letter[run.i - 2]] then return "LOC", "context" end
  return nil
end

-- An acronym is a body; surely so in brackets or where it stands like one.
local function by_acronym(run)
  local first, last = run.text.tokens:at(run.i)
  local sure = run.before == "(" or last - first < 6 and (ARTICLES[run.before] or run.after == "s" or run.after == "z")
  return "ORG", "acronym", not sure
end

-- "(QCOM.O)": where a share is dealt in.
local function is_ticker(run)
  if run.before ~= "(" or run.after ~= "." then return false end
  local market = run.words[run.j + 2]
  return market ~= nil and #market <= 2 and run.letter[run.j + 3] == ")"
end

-- "Sony's Playstation": what a body owns is no person.
local function is_owned(run)
  local owner = run.before == "s" and run.know.by_form[run.words[run.i - 2]]
  return owner ~= nil and owner ~= false and owner.type == "ORG"
end

-- One capitalised word with nothing around it to tell.
local function by_itself(run)
  local is_forename = run.letter[run.i] == "F"
  if NO_START[run.before] or (is_forename and NO_FORENAME_END or NO_END)[run.after] then return nil end
  if run.before == '"' and run.after == '"' then return nil end
  local word, know = run.words[run.i], run.know
  local ending = know.ending(word)
  if ending == "body" then return "ORG", "ending" end
  if ending == "place" then return "LOC", "ending" end
  if ending == "plain" then return nil end
  return "PER", "run", not (is_forename or stands_like_person(run))
end

-- Two or three of them: "Ole Lund", unless ordinary words are among them.
local function by_shape(run)
  local i, j = run.i, run.j
  if i > 1 and OWNING[run.before] or j - i > 2 or is_owned(run) then return nil end
  local fitting = j - i == 1 and PERSON or LONG_PERSON
  for k = i, j do
    if not fitting[run.letter[k]] then return nil end
  end
  return "PER", "run", not stands_like_person(run)
end

--- The type of a run of capitals from token i to j.
---@param i integer
---@param j integer
---@param text table from letters.of
---@return string? type nil when nothing tells
---@return string? rule "context", "body", "apposed", "located", "at", "ending", "acronym", "run"
---@return boolean? weak true where the type is not to be believed by itself
function M.of(i, j, text)
  local run = surroundings(i, j, text)
  if is_ticker(run) then return nil end
  if i < j and run.know.club_openers[run.words[i]] then return "ORG", "body" end
  if run.before == "p" then return "PER", "context" end
  if SMALL[run.before] and run.know.apposed[run.words[i - 1]] then return "ORG", "apposed" end
  local type, rule = run.after == "," and by_apposition(run) or nil, nil
  if not type and (run.before ~= "7" or run.know.owned_in[run.words[i - 2]]) then type = by_deed(run) end
  if not type then type, rule = by_place(run) end
  if type then return type, rule or "context" end
  if i < j then return by_shape(run) end
  if run.know.short_states[run.words[i]] then return by_short_state(run) end
  if run.letter[i] == "A" then return by_acronym(run) end
  return by_itself(run)
end

return M
