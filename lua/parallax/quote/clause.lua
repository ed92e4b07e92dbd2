-- Finds where the clause begins that is what was said after a cue.
--
--   told the BBC on Friday [that it would rain]
--   promised [to pay], adding ...
--   described [the plan as a mistake], but ...
local lpeg = require "lpeg"

local core = require "parallax.core"
local one_of = require "parallax.one_of"

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local M = {}

-- Tokens. What is longer is no clause but a text without full stops; looking
-- no further keeps the cost linear there.
local LONGEST = 300
local NEAR = 60
local NAMED = 10 -- from a verb to the adjective that it calls a thing
local FIGURE = 14 -- from a verb to the figure that it gives a thing
local MARKED = 12 -- from a verb to the words in marks that make its object a quotation

-- The first token at k or soon after that has one of some letters.
local function near(view, letters, k) return core.place(view.shape, letters, k, k + NEAR) end

-- What may stand between a cue and what was said.
local time = P "i" ^ -1 * (S "dxB0" ^ -1) ^ -2 * S "Yy" * S "YyB0" ^ 0 * -P "O"
  + P "U" * S "Bx" * P "B" ^ -1 * P "U" * S "dx0" ^ -2 * S "Yy" ^ 1 -- as recently as last Thursday
local place = P "i" * S "dz" ^ -1 * S "xE0'r-yY" ^ 1
local filler = (P "B" + time) ^ 0 * Cp()
local aside = P "," * (time + place + P "B") ^ 1 * P ","
local long_filler = (P "B" + time + place + aside) ^ 0 * Cp()
-- "in a report of 12 pages to the council": only "that" behind it makes sure of what is so long.
local bound = S "iOT" * S "dz" ^ -1 * S "xE0'r-yYbsg" ^ 1 * (P "C" * S "dz" ^ -1 * S "xE0'r-bs" ^ 1) ^ -1
local wide_filler = (P "B" + bound + time + aside) ^ 0 * Cp()
local person = S "dz" ^ -1 * S "xE0'r-" ^ 1 * P "g" ^ -1 -- a Senate hearing
local body = S "dz" ^ -1 * S "xE0'r-bs" ^ 1 * Cp() -- state radio, the press agency
-- Who listens, as a pronoun: "told her that", where "her" has no noun, and "told it to".
local pronoun = P "o" + P "z" * #S "dpzEHTWN<,:" + P "p" * #S "HTNO"
local several = (P "," * person) ^ -3 * P "C" * person -- investors, analysts and reporters
local hearer = (pronoun + person * several ^ -1) * Cp()
-- Who is to do something: "one of the largest firms", "people in the upper village", "the firm, however,".
local told = (S "op" + P "z" * #S "TN" + person * (S "CO" * person) ^ -1) * Cp()
local told_there = person * (P "O" * person) ^ -1
  * (P "i" * S "dz" * S "xE0'r-" ^ 1) ^ -1 * (P "," * P "B" * P ",") ^ -1 * Cp()
local to_hearer = P "T" * (pronoun + person * (P "O" * person) ^ -1) * Cp() -- wrote to the board of the club
local short_hearer = (P "o" + P "z" * #S "dpzE0W" + P "E" ^ 1 + P "d" * S "xE" ^ 1 + S "xr") * Cp()

local VERBAL <const> = one_of["xVavqsb'"] -- what a verb may be

--- Whether a verb of a clause stands in tokens i to j, as far as one can tell.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return boolean
function M.has_verb(view, i, j)
  local letters = view.letters
  for k = i, math.min(j, i + NEAR) do
    local letter = letters[k]
    if VERBAL[letter] then
      if letter == "q" or view:is_verb(k) or one_of["sb"][letter] and not view:is("also_noun", k) then return true end
      if letter == "'" and view:is("be", k) and letters[k - 1] == "p" then return true end
    end
  end
  return false
end

local has_verb = M.has_verb

-- Each way a verb takes what is said: frame -> function(view, at, high, verb)
-- giving where the content begins. 'at' is the token after the cue.
local ways = {}

local FILLS <const> = one_of["BidOTUx0Yy,"] -- what fillers begin with

local function skip(pattern, view, at)
  return FILLS[view.letters[at]] and pattern:match(view.shape, at) or at
end

-- The same for long_filler, remembered: several ways of one verb ask.
local function over_filler(view, at)
  local k = view.behind_filler[at]
  if not k then
    local first = view:is("about_when", at) and view.letters[at + 1] == "i" and at + 1 or at -- late on Friday
    k = skip(long_filler, view, first)
    if k == first then k = at end
    view.behind_filler[at] = k
  end
  return k
end

-- Over "to the board" at a token; not "vowed to change that practice": who vows
-- to do something, vows to nobody without an article or a name.
local function over_to_hearer(view, at, verb)
  local may_do = verb and verb.frames.to and view.letters[at + 1] == "x"
  return view.letters[at] == "T" and not may_do and to_hearer:match(view.shape, at) or nil
end

-- "Told [her] of it", "accused [it] of theft": what may be a subject or an owner
-- elsewhere.
local function over_pronoun(view, at)
  return view:is("either", at) and one_of["iOTHNy"][view.letters[at + 1]] and at + 1 or nil
end

-- The token behind a hearer at a token, nil where none stands there.
local function over_hearer(view, at)
  local k = view.behind_hearer[at]
  if k == nil then
    k = hearer:match(view.shape, at) or over_pronoun(view, at) or false
    view.behind_hearer[at] = k
  end
  return k or nil
end

local function is_at(view, k, letters) return one_of[letters][view.letters[k]] == true end

local function mark_at(view, at)
  if is_at(view, at, ",:") then at = at + 1 end
  return view.letters[at] == "<" and at or nil
end

function ways.quote(view, at, _, verb)
  local direct = mark_at(view, at)
  if direct then return direct, "cue-before-marks" end
  local k = over_filler(view, at)
  if k > at and mark_at(view, k) then return mark_at(view, k), "cue-before-marks" end
  if verb.frames.hearer then
    k = over_hearer(view, at)
    k = k and over_filler(view, k)
    if k and mark_at(view, k) then return mark_at(view, k), "cue-before-marks" end
  end
end

function ways.colon(view, at, high)
  local k = over_filler(view, at)
  if view.letters[k] == ":" and k < high then return k + 1, "cue-before-colon" end
end

-- ", citing sources in the port," before "that".
local function over_aside(view, k)
  if view.letters[k + 1] == "H" then return view:is_verb(k + 2) and k or k + 1 end -- a matter, he said, that needed it
  local comma = near(view, ",", k + 1)
  return comma and comma - k < 16 and view.letters[comma + 1] == "H" and comma + 1 or k
end

-- "that" before a clause, not "said that to her", "meant that.", "denied that
-- charge."
local function opens_clause(view, k)
  if view.letters[k] ~= "H" or is_at(view, k + 1, ".;:!)") or view:word(k + 1) == "of" then return false end
  if is_at(view, k + 1, "T") and is_at(view, k + 2, "dzpoE<0") then return false end
  return not (is_at(view, k + 1, "xbsr") and is_at(view, k + 2, ".,;:!)"))
end

-- "told reporters that it ...", not "announced the sites that would ...".
local function opens_after_hearer(view, k)
  return opens_clause(view, k) and not view:is_verb(k + 1)
end

-- "Told a meeting in the hall that it was safe", not "told the owners of the
-- sheep that graze there": its own subject comes first.
local function opens_whole_clause(view, k, high)
  return opens_after_hearer(view, k) and (is_at(view, k + 1, "dzpE0W") or has_verb(view, k + 2, high))
end

-- "In a report of 12 pages to the council" between a verb and "that": where it
-- was said, not the verb's own object ("marvelled at the noise that ...").
local function over_setting(view, at, verb)
  if not view:is("setting", at) or verb.prepositions[view:word(at)] then return nil end
  local k = skip(wide_filler, view, at)
  return opens_after_hearer(view, k) and not is_at(view, k + 1, "bsV") and k or nil
end

ways["that"] = function(view, at, high, verb)
  local him = is_at(view, at, "o") or is_at(view, at, "z") and is_at(view, at + 1, "H") -- answered him that
  local k = over_filler(view, him and at + 1 or at)
  if is_at(view, k, ",") then k = over_aside(view, k) end
  -- "Announced after a meeting that ran until three": that of a noun.
  local opens = k > at and is_at(view, k - 1, "xE") and opens_after_hearer or opens_clause
  if opens(view, k) then return k, "cue-before-that-clause" end
  local heard = over_to_hearer(view, k, verb)
  heard = heard and over_filler(view, heard)
  if heard and opens_after_hearer(view, heard) then return heard, "cue-before-that-clause" end
  local wide = over_setting(view, at, verb)
  if wide then return wide, "cue-before-that-clause" end
  if verb.frames.hearer or verb.frames.bare and not view.sets.handling[verb.lemma] then
    k = over_hearer(view, at)
    local near_end = k and over_filler(view, k)
    local is_nouns = near_end and view.letters[near_end] == "H" and view.nouns[view:word(near_end - 1)]
    if is_nouns and view.shape:sub(at, near_end):find "'" then return nil end -- believed the yard's claim that
    if near_end and opens_after_hearer(view, near_end) then return near_end, "cue-before-that-clause" end
    if verb.frames.hearer and not (near_end and opens_after_hearer(view, near_end)) then
      local past = body:match(view.shape, at)
      past = past and over_filler(view, past)
      if past and opens_after_hearer(view, past) then return past, "cue-before-that-clause" end
    end
    local far_end = near_end and verb.frames.hearer and skip(wide_filler, view, k)
    if far_end and opens_whole_clause(view, far_end, high) then return far_end, "cue-before-that-clause" end
  end
end

ways.clause = ways["that"]

-- "Let her know that it rained", "let reporters know it rained".
function ways.know(view, at, high)
  local k = (is_at(view, at, "op") and at or at - 1) + 1
  k = k > at and k or over_hearer(view, at)
  if not k or view:word(k) ~= "know" then return nil end
  if opens_clause(view, k + 1) then return k + 1, "cue-before-that-clause" end
  if is_at(view, k + 1, "pdzE") and has_verb(view, k + 2, high) then return k + 1, "cue-before-clause" end
end

-- "The police deny it.": a pointer to what was said.
local function points(view, k)
  local goes_on = is_at(view, k + 1, ",") and is_at(view, k + 3, ",") -- "they, too, have"
  return is_at(view, k, "po") and is_at(view, k + 1, ".,;:!CT") and not goes_on -- "said it to them"
end

-- "As much as a third", "as many as 40 boats".
local function is_quantity(view, k)
  return view:is("as", k) and view:is("amount", k + 1) and (view:is("as", k + 2) or view.letters[k + 2] == "B")
end

-- "Said having her there helps", "says praise from the union helps", "said rail
-- chiefs knew", not "said in a June report".
local function begins_with_deed(view, k, high)
  if is_at(view, k - 1, "xE0dzr-") then return false end
  local deed = is_at(view, k, "a") and view:word(k):find "ing$" or is_at(view, k, "bs") and view:is("also_noun", k)
    or is_at(view, k, "b") and is_at(view, k - 1, "v") and is_at(view, k + 1, "xE")
  return deed and has_verb(view, k + 1, high)
end

local TIMED <const> = 8 -- tokens of what says when, before a preposition of the verb

-- The verb's preposition behind a time or a place: "warned twice in May [of]
-- floods", "asked him in the spring [for] help". An "of" must follow a time, or
-- it is that of the noun before it.
local function over_times(view, at, verb)
  if not is_at(view, at, "iBYy") then return at end
  for k = at, at + TIMED do
    local leads = verb.prepositions[view:word(k)]
    local timed = is_at(view, k - 1, "BYy0") and not (is_at(view, k - 1, "y") and is_at(view, k - 2, "d"))
    if leads and (view:word(k) ~= "of" or timed) then return k end
    if not is_at(view, k, "iBYydzxE0") then return at end
  end
  return at
end

-- "Warned the council on Friday of floods": who hears it, and no clause.
local function leads_to_preposition(view, k, verb)
  if not next(verb.prepositions) then return false end
  local after = over_hearer(view, k)
  return after ~= nil and verb.prepositions[view:word(over_times(view, after, verb))] == true
end

-- "Claimed its fourth life", "denied the city its bread": what is taken or kept, no word.
local function is_taken(view, k, verb)
  local taken, head = view.sets.taken[verb.lemma], k
  if taken and taken[view:word(k + 1)] then return true end
  while is_at(view, head + 1, "xE0r") and head < k + 4 do
    head = head + 1
    if taken and taken[view:word(head + 1)] then return true end
  end
  return view.sets.withholding[verb.lemma] == true and is_at(view, head + 1, "dz")
end

-- "Explained [when asked]", "said [when leaving]".
local function is_reduced(view, k)
  return is_at(view, k, "W") and (is_at(view, k + 1, "v") or view:word(k + 1):find "ing$" ~= nil)
end

function ways.bare(view, at, high, verb)
  local k = over_filler(view, at)
  if is_reduced(view, k) then return nil end
  if verb.frames.party and leads_to_preposition(view, k, verb) then return nil end
  local begins = is_at(view, k, "pdzEx0<WrO") or is_quantity(view, k) or begins_with_deed(view, k, high)
  if not begins or points(view, k) or is_taken(view, k, verb) then return nil end
  if view:word(k) == "of" then return nil end
  -- What is said aloud and is no thing is a clause, even one whose verb is in
  -- no list; what is thought is one when its verb comes first.
  local aloud = verb.speech and not view.sets.handling[verb.lemma]
  local whole = aloud and not verb.frames.thing and high - k >= 3 and not leads_to_preposition(view, k, verb)
  if whole or is_at(view, k, "p") then
    return k, "cue-before-clause"
  end
  local stop = not aloud and near(view, "RWU,;:", k + 1) or high
  if has_verb(view, k + 1, math.min(stop, high)) then return k, "cue-before-clause" end
end

function ways.hearer(view, at, high)
  local k = short_hearer:match(view.shape, at)
  if not k then return nil end
  while view.letters[k - 1] == "E" and view.letters[k] == "'" and is_at(view, k + 1, "Ex") do
    k = over_hearer(view, k + 1) or k + 1
  end
  k = over_filler(view, k)
  if is_at(view, k, "pdzExW0") and has_verb(view, k + 1, high) then return k, "cue-before-clause" end
end

-- "to come" or "not to come" at k, not "appeal to the court".
local function infinitive(view, k)
  local to = view.letters[k] == "N" and k + 1 or k
  if view.letters[to] == "T" and not is_at(view, to + 1, "dzpoE0") then return k, "cue-before-infinitive" end
end

function ways.to(view, at)
  local start, rule = infinitive(view, skip(filler, view, at))
  if start then return start, rule end
  return infinitive(view, over_filler(view, at))
end

-- The token behind who is to do something, at a token.
local function over_told(view, at) return told:match(view.shape, at) or over_pronoun(view, at) end

-- "Asked to see the files", not "asked not to be named".
function ways.own(view, at)
  local start, rule = infinitive(view, skip(filler, view, at))
  for k = start or 1, start and start + 4 or 0 do
    if view:is("unnamed", k) then return nil end
  end
  return start, rule
end

function ways.urge(view, at)
  local k = over_told(view, at)
  if not k then return nil end
  local start, rule = infinitive(view, over_filler(view, k))
  if start then return start, rule end
  k = is_at(view, k, "i,") and told_there:match(view.shape, at)
  if k and not view:is("number", k + 1) then return infinitive(view, k) end
end

-- "Appealed to them to come", "yelled at us to run".
local calling = { at = true, on = true, to = true, with = true }
function ways.aloud(view, at)
  local k = calling[view:word(at)] and over_told(view, at + 1)
  if k then return infinitive(view, over_filler(view, k)) end
end

function ways.ing(view, at)
  local k = skip(filler, view, at)
  if view.letters[k] == "g" or view.letters[k] == "x" and view:word(k):find "...ing$" then
    return k, "cue-before-gerund"
  end
end

function ways.whether(view, at, _, verb)
  local k = skip(filler, view, at)
  if view.letters[k] == "R" and k == at and verb.speech then return k, "cue-before-question" end -- did not say who
  if view.letters[k] ~= "W" then
    k = skip(filler, view, over_to_hearer(view, at) or over_hearer(view, at) or at)
  end
  if view.letters[k] == "W" and not is_reduced(view, k) then return k, "cue-before-question" end
end

-- "called the plan a sham": a thing and what it is called.
local noun = S "xE0'r-bsg"
local thing = (S "opH" + P "z" * #S "<d" + S "dz" ^ -1 * S "B0" ^ -2 * S "xE0'r-bsg" * noun ^ -12
  * (P "O" * S "dz" ^ -1 * noun ^ 1) ^ -1) * Cp()

-- "Called [the text clear]", "pronounced [this all they wished for]": a thing and
-- an adjective that ends its clause.
local function is_predicated(view, at, high)
  if not is_at(view, at, "opHdz") then return false end
  local k, stop = at, math.min(high, at + NAMED)
  while k < stop and is_at(view, k + 1, "xE0r'-bsgBO") do k = k + 1 end
  local least = is_at(view, at, "dz") and not view:is("pointer", at) and 2 or 1
  return k - at >= least and view:is("predicate", k) and (k == high or is_at(view, k + 1, ".,;:!CKTUi"))
end

function ways.verdict(view, at, high, verb)
  local tries = not verb.speech and is_at(view, at, "p") and is_at(view, at + 2, "T") -- found it hard to
  if not tries and is_predicated(view, at, high) then return at, "cue-before-description" end
end

function ways.name(view, at, high)
  if is_predicated(view, at, high) then return at, "cue-before-description" end
  local k = thing:match(view.shape, at)
  if view.letters[at] == "<" then return at, "cue-before-description" end
  if view:is("pointer", at) and is_at(view, at + 1, "d") then return at, "cue-before-description" end -- this a lie
  if not k or k > high or view:word(at):find "...ing$" then return nil end
  local named = is_at(view, k, "dzB<") or is_at(view, at, "op") and is_at(view, k, "xE")
  if named then return at, "cue-before-description" end
  if view.shape:sub(k, math.min(high, k + 12)):find "^[^,;:.!KvCT]*<" then return at, "cue-before-description" end
end

local function as_follows(view, at, high)
  for k = at + 1, math.min(high, at + 12) do
    if view:word(k) == "as" then return true end
    if is_at(view, k, ",;:.av") then return false end
  end
  return false
end

-- "Described as baseless [the rumours]": what it is called comes first.
local function as_leads(view, at, high)
  if not view:is("as", at) then return false end
  for k = at + 2, math.min(high, at + 4) do
    if is_at(view, k, "dz") then return is_at(view, k - 1, "x>") end
    if not is_at(view, k, "xB<q>") then return false end
  end
  return false
end

ways["as"] = function(view, at, high)
  if as_leads(view, at, high) then return at, "cue-before-description" end
  if is_at(view, at, "odzEx<p") and as_follows(view, at, high) then return at, "cue-before-description" end
end

-- Whether a word of a set stands in the same clause soon after token at.
local function is_before(view, at, high, set, letters)
  for k = at + 1, math.min(high, at + 14) do
    if set[view:word(k)] and is_at(view, k + 1, letters) then return true end
    if is_at(view, k, ",;:.K") then return false end
  end
  return false
end

local figure_words = { at = true, nearer = true, closer = true, above = true, below = true, between = true }
--- Whether a figure that something is put at begins at token k: "at close to $90
--- million", "nearer 40".
---@param view parallax.quote.View
---@param k integer
---@param high integer last token of the unit
---@return boolean
function M.opens_figure(view, k, high)
  if not figure_words[view:word(k)] then return false end
  for amount = k + 1, math.min(high, k + 4) do
    if is_at(view, amount, "0") or view:is("number", amount) then return not is_at(view, amount + 1, "-") end
    local leads = is_at(view, amount, "OTBi") or view:is("roughly", amount) or not view:word(amount):find "%a"
    if not leads then return false end -- at a record high of 40
  end
  return false
end

-- "puts the cost at ten million"
function ways.figure(view, at, high)
  if not is_at(view, at, "dzEx0op") then return nil end
  for k = at + 1, math.min(high, at + FIGURE) do
    if is_at(view, k, ",;:.K") then return nil end
    if M.opens_figure(view, k, high) then return at, "cue-before-description" end
  end
end

-- "Believes the man to be in hiding".
function ways.tobe(view, at)
  local k = over_told(view, at)
  local opens = k and is_at(view, k, "T") and (view:is("be", k + 1) or view:word(k + 1) == "have")
  if opens then return at, "cue-before-description" end
end

-- "compares the bill to a blank cheque"
local match_words = { to = true, with = true }
function ways.match(view, at, high)
  if is_at(view, at, "odzEx<p") and is_before(view, at, high, match_words, "dzEx<0po") then
    return at, "cue-before-description"
  end
end

-- "put the fire down to rats", "chalked it up to luck"
local downs = { down = true, up = true }
function ways.cause(view, at, high)
  if is_at(view, at, "odzEx<p") and is_before(view, at, high, downs, "T") then return at, "cue-before-description" end
end

-- "blamed Lee for the delay": the charge is the whole of it.
function ways.judge(view, at, high)
  local k = over_told(view, at)
  if k and k < high and (view:word(k) == "for" or view:word(k) == "over") then return at, "cue-before-object" end
end

-- "Urged [caution].": a noun that is a verb elsewhere.
local function is_mass(view, k, verb)
  return verb.frames.mass and is_at(view, k, "bs") and view:is("also_noun", k) and is_at(view, k + 1, ".,;:!CiO")
end

-- "Disputed the figure", "rejects this": a pointer to what was said, no more.
local function is_pointer(view, k, verb)
  if is_at(view, k, "0") or view:is("none", k) then return false end -- expects 40 boats, reports no loss
  local mass = is_at(view, k - 1, "sb") or verb.frames.mass and not view:is_adverb(k) -- urged caution
  local bare = mass and (is_at(view, k, "x") and not view.forms[view:word(k)] or is_mass(view, k, verb))
  if bare or view:is("indefinite", k) then return false end
  local j = k
  while is_at(view, j, "dzEx0roB") or view:is("also_noun", j) and is_at(view, j, "bsg") do j = j + 1 end
  return j - k <= 2 and not is_at(view, j, "OiTH'-<") and not (view:is("as", j) and view.letters[j + 1] == "O")
end

-- "Offers 6 per cent", "offers up to 6".
function ways.sum(view, at)
  local start = skip(filler, view, at)
  local k = start
  while k < start + 3 and is_at(view, k, "OBT") do k = k + 1 end
  if is_at(view, k, "0") or view:is("number", k) then return start, "cue-before-thing" end
end

-- "Found no evidence that it leaked", "sees signs that it may".
function ways.ground(view, at, high)
  local k = view.shape:match("^[dx]*()", at)
  local opens = is_at(view, k, "T") or opens_after_hearer(view, k)
  local says = k > at and k < high and view:is("ground", k - 1) and opens
  return says and at or nil, "cue-before-thing"
end

-- A noun phrase, also one that begins with a noun that may be a verb: "warning signs".
local function begins_object(view, k)
  return is_at(view, k, "dzEx0ro") or view:is("also_noun", k) and is_at(view, k, "bsg") and is_at(view, k + 1, "xbsiO")
end

-- "Regretted the loss of '...'": an object that is said only where it has words
-- in marks; of "accepted it 'with deep regret'" the marks alone.
function ways.marked(view, at, high, verb)
  local direct = is_at(view, at, "<") and verb.frames.judge
  if not direct and not begins_object(view, at) then return nil end
  local k = at + #view.shape:sub(at, at + MARKED + 1):match "^[dzEx0or'OiBbsg-]*"
  if view.letters[k] ~= "<" or k - at > MARKED or k >= high then return nil end
  local manner = view.all:sub(k + 1, k + 1) == "i" and not is_at(view, k - 1, "iOdz")
  return manner and k or at, "cue-before-marked-thing"
end

function ways.thing(view, at, _, verb)
  local k = skip(filler, view, at)
  local begins = is_at(view, k, "<") or begins_object(view, k) or is_mass(view, k, verb)
  if begins and not is_pointer(view, k, verb) and not is_taken(view, k, verb) then return k, "cue-before-thing" end
end

local function preposition(view, at, high, verb)
  local k = skip(filler, view, at)
  if verb.with and verb.prepositions[verb.with] then
    return is_at(view, k, "dzEx0<rogHpW") and k or nil, "cue-before-object"
  end
  if not verb.prepositions[view:word(k)] then k = over_times(view, at, verb) end
  local leads = verb.prepositions[view:word(k)] and k < high and not is_at(view, k + 1, ".,;:!)")
  local own = verb.lemma == "accuse" and 0 or 1 -- accused them [of theft]
  if leads then return k + own, "cue-before-object" end
  local after_hearer = over_to_hearer(view, at) or over_hearer(view, at)
  after_hearer = after_hearer and over_times(view, after_hearer, verb)
  if after_hearer and verb.prepositions[view:word(after_hearer)] then
    if own == 0 then return at, "cue-before-object" end
    return verb.frames.party and after_hearer or after_hearer + 1, "cue-before-object"
  end
end

local order = {
  "quote", "that", "clause", "know", "whether", "to", "own", "urge", "ing", "aloud", "as", "hearer", "tobe", "bare",
  "name", "verdict", "judge", "match", "figure", "cause", "sum", "thing", "marked", "ground",
}

-- Letters that some ways look for, at the latest right behind the unit: where there
-- is none, the way need not be gone.
local SOUGHT <const> = "<HT:"
local ALL <const> = (1 << #SOUGHT) - 1
local NEEDS <const> = {
  [ways.quote] = "<", [ways.marked] = "<", [ways["that"]] = "H", [ways.to] = "T", [ways.urge] = "T", [ways.aloud] = "T",
  [ways.colon] = ":",
}

-- Reading of a verb -> letters that are there, as bits -> the ways to try.
local ways_of = setmetatable({}, { __mode = "k" })

-- The ways in which a verb can take what is said, in their order, where there are
-- these letters.
local function ways_for(verb, letters)
  local of = ways_of[verb] or {}
  if of[letters] then return of[letters] end
  local list = {}
  local function add(way)
    local need = NEEDS[way]
    if not need or letters >> SOUGHT:find(need, 1, true) - 1 & 1 == 1 then list[#list + 1] = way end
  end
  for _, frame in ipairs(order) do
    if verb.frames[frame] then add(ways[frame]) end
    if frame == "that" and verb.frames.quote then add(ways.colon) end
  end
  if next(verb.prepositions) then add(preposition) end
  ways_of[verb], of[letters] = of, list
  return list
end

-- Where what was said begins after the cue, as this one verb takes it.
local function start_for(view, verb, at, high, letters)
  local list = ways_for(verb, letters)
  for k = 1, #list do
    local start, rule = list[k](view, at, high, verb)
    if start and start <= high then return start, rule end
  end
end

--- Where what was said begins right of a cue.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param at integer token after the cue (and after a source that follows it)
---@param high integer last token of the unit
---@return integer? start token
---@return string? rule
---@return parallax.ReportingVerb? verb the reading of the verb that fits
function M.start(view, cue, at, high)
  local verbs, letters = cue.verbs, high - at < LONGEST and core.present(view.shape, SOUGHT, at, high + 1) or ALL
  for k = 1, #verbs do
    local verb = verbs[k]
    local start, rule = start_for(view, verb, at, high, letters)
    if start then return start, rule, verb end
  end
end

--- Over a hearer and what may follow one: "told Norpress on Monday".
---@param view parallax.quote.View
---@param k integer
---@return integer k the first token after them
function M.over_hearer(view, k)
  k = over_hearer(view, k) or k
  return over_filler(view, k)
end

--- Whether the thing said is no more than where it comes from: "reported,
--- citing sources in the port, that ...".
---@param view parallax.quote.View
---@param start integer first token of the content
---@param rule string what found it
---@param high integer last token of the unit
---@return boolean
function M.is_relay(view, start, rule, high)
  if rule ~= "cue-before-thing" then return false end
  local comma = near(view, ",", start)
  return comma ~= nil and comma < high and view.letters[comma + 1] == "H"
end

--- Over what may stand between a cue and the rest: times, places, adverbs.
---@param view parallax.quote.View
---@param k integer
---@return integer k the first token after them
M.over_filler = over_filler

--- Where a clause begins that ends at token j: after the last semicolon or
--- colon, or at the start of the unit.
---@param view parallax.quote.View
---@param j integer
---@param low integer first token of the unit
---@return integer? i nil when it is too far off to be one
function M.back(view, j, low)
  local k, letters = j, view.letters
  while k > low do
    local letter, m = letters[k - 1], nil
    if letter == ";" or letter == ":" then break end
    if letter == ">" then m = view:pair_ending(k - 1) end
    k = m and m.i or k - 1
    if j - k > LONGEST and not m then return nil end
  end
  -- A bullet may stand there; "nor" is a part of what is said.
  while k < j and one_of["C~"][letters[k]] and not view:is("none", k) do k = k + 1 end
  return k
end

return M
