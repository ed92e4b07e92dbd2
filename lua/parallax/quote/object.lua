-- Finds what was said where it is no clause but a thing, or a thing and what is
-- made of it.
--
--   described [the plan as a mistake], but ...
--   put [the cost at ten million]
--   warned of [floods]
local lpeg = require "lpeg"

local core = require "parallax.core"
local hearers = require "parallax.quote.hearer"
local is_at = require "parallax.quote.is_at"
local role = require "parallax.quote.role"

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local M = {}

local NAMED = 10 -- from a verb to the adjective that it calls a thing
local LONG_NAME = 24 -- the same to marks that hold what it is called
local FIGURE = 14 -- from a verb to the figure that it gives a thing
local MARKED = 12 -- from a verb to the words in marks that make its object a quotation

--- Each way a verb takes a thing: frame -> function(view, at, high, verb) giving
--- where the content begins. 'at' is the token after the cue.
M.ways = {}

local ways = M.ways

--- "Claimed its fourth life", "denied the city its bread": what is taken or kept, no word.
---@param view parallax.quote.View
---@param k integer
---@param verb parallax.ReportingVerb
---@return boolean
function M.is_taken(view, k, verb)
  local taken, withholds, head = view.sets.taken[verb.lemma], view.sets.withholding[verb.lemma], k
  if not taken and not withholds then return false end
  if taken and taken[view:word(k + 1)] then return true end
  while is_at(view, head + 1, "xE0r") and head < k + 4 do
    head = head + 1
    if taken and taken[view:word(head + 1)] then return true end
  end
  return withholds == true and is_at(view, head + 1, "dz") and head < view:unit(k).j
end

-- "called the plan a sham": a thing and what it is called.
local noun = S "xE0'r-bsg"
local thing = (S "opH" + P "z" * #S "<d" + S "dz" ^ -2 * S "B0" ^ -2 * S "xE0'r-bsg" * noun ^ -12
  * (P "C" * (S "dz" * noun ^ 1 + P "E" ^ 1)) ^ -1 * (S "Oi" * S "dz" ^ -1 * noun ^ 1) ^ -2) * Cp()

-- "Called [the text clear]", "pronounced [this all they wished for]", "called [her
-- quarrel with the press odd]": a thing and an adjective that ends its clause. What
-- was "found" open was no view of anyone's: of such verbs the list alone counts.
local function is_predicated(view, at, high, says)
  if not is_at(view, at, "opHdzE") then return false end
  local least = is_at(view, at, "dz") and not view:is("pointer", at) and 2 or 1
  for k = at + 1, math.min(high, at + NAMED) do
    if not is_at(view, k, "xE0r'-bsgBOidz") then return false end
    local ends = k - at >= least and (k == high or is_at(view, k + 1, ".,;:!CKTUi"))
    local is_predicate = ends and (view:is("predicate", k) or says and view:is_predicate(k))
    if is_predicate and not is_at(view, k - 1, "iO") then return true end
  end
  return false
end

function ways.verdict(view, at, high, verb)
  local tries = not verb.speech and is_at(view, at, "p") and is_at(view, at + 2, "T") -- found it hard to
  if not tries and is_predicated(view, at, high, verb.speech) then return at, "cue-before-description" end
end

function ways.name(view, at, high, verb)
  if is_predicated(view, at, high, verb.speech) then return at, "cue-before-description" end
  local k = thing:match(view.shape, at)
  if view.letters[at] == "<" then return at, "cue-before-description" end
  if view:is("pointer", at) and is_at(view, at + 1, "d<") then return at, "cue-before-description" end -- this a lie
  if not k or k > high or view:word(at):find "...ing$" then return nil end
  local named = is_at(view, k, "dzB<") or is_at(view, at, "op") and is_at(view, k, "xE")
  if named then return at, "cue-before-description" end
  local near = view.shape:sub(k, math.min(high, k + LONG_NAME))
  -- "Called the decision to close the yard 'a ruin'", "both the mayor and the judge '...'".
  if near:find "^[^,;:.!KvRH]*<" then return at, "cue-before-description" end
end

local function as_follows(view, at, high)
  for k = at + 1, math.min(high, at + 12) do
    if view:word(k) == "as" then return true end
    local past = hearers.past_aside(view, k)
    if past and view:word(past) == "as" then return true end
    if is_at(view, k, ",;:.av") then return false end
  end
  return false
end

-- "Described as baseless [the rumours]": what it is called comes first.
local function as_leads(view, at, high)
  if not view:is("as", at) or view:word(at + 1):find "...ing$" then return false end
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

-- "[At least] two men", "[up to] 40 homes", "[between] two and four": the words
-- that may lead a figure.
local BOUNDS <const> = {
  at = { least = true, most = true }, up = { to = true }, more = { than = true }, fewer = { than = true },
  less = { than = true }, close = { to = true },
}

--- Whether such words lead a figure at token k.
---@param view parallax.quote.View
---@param k integer
---@return boolean
function M.opens_bound(view, k)
  local word = view.words[k]
  local bound = BOUNDS[word]
  local figure = bound and bound[view:word(k + 1)] and k + 2 or (word == "between" or word == "about") and k + 1
  return figure and (is_at(view, figure, "0") or view:is("number", figure) or view:is("quantity", figure)) or false
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
  if is_at(view, k + 1, "<") then return true end -- at "next to nothing"
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
    if is_at(view, k, ",") and is_at(view, k + 1, "R") then -- put the debt, which grows, at
      local close = core.place(view.shape, ",", k + 1, high)
      return close and M.opens_figure(view, close + 1, high) and at or nil, "cue-before-description"
    end
    if is_at(view, k, ",;:.K") then return nil end
    if M.opens_figure(view, k, high) then return at, "cue-before-description" end
  end
end

-- "Believes the man to be in hiding".
function ways.tobe(view, at)
  local k = hearers.over_told(view, at)
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
  local k = hearers.over_told(view, at)
  if k and k < high and (view:word(k) == "for" or view:word(k) == "over") then return at, "cue-before-object" end
end

-- "Urged [caution].": a noun that is a verb elsewhere.
local function is_mass(view, k, verb)
  return verb.frames.mass and is_at(view, k, "bs") and view:is("also_noun", k) and is_at(view, k + 1, ".,;:!CiO")
end

-- "Disputed the figure", "rejects this": a pointer to what was said, no more.
local function is_pointer(view, k, verb)
  if is_at(view, k, "0") or view:is("none", k) then return false end -- expects 40 boats, reports no loss
  if view:is("sweeping", k) and not view.nouns[view:word(k + 1)] then return false end -- denies all guilt
  local mass = is_at(view, k - 1, "sb") or verb.frames.mass and not view:is_adverb(k) -- urged caution
  local bare = mass and (is_at(view, k, "x") and not view.forms[view:word(k)] or is_mass(view, k, verb))
  if bare or view:is("indefinite", k) then return false end
  if view:is_title(k) and not is_at(view, k, "dzpo") and not is_at(view, k + 1, ".,;:!") then -- denies second vote
    return k >= view:unit(k).j
  end
  local j = k
  while is_at(view, j, "dzEx0roB") or view:is("also_noun", j) and is_at(view, j, "bsg") do j = j + 1 end
  return j - k <= 2 and not is_at(view, j, "OiTH'-<") and not (view:is("as", j) and view.letters[j + 1] == "O")
end

-- "Offers 6 per cent", "offers up to 6".
function ways.sum(view, at, _, verb)
  local start = hearers.over_times(view, at)
  local k = start
  while k < start + 3 and is_at(view, k, "OBT") do k = k + 1 end
  local counts = is_at(view, k, "0") or view:is("number", k)
  if counts and not M.is_taken(view, k, verb) then return start, "cue-before-thing" end
end

-- A noun phrase, also one that begins with a noun that may be a verb: "warning signs".
local function begins_object(view, k)
  if is_at(view, k, "dzEx0ro") then return true end
  return view:is("also_noun", k) and is_at(view, k, "bsg") and is_at(view, k + 1, "xbsiOTH")
end

-- "Endorsed her [during an interview on] '...'", "accepted it [in 2012] with '...'": the
-- marks stand in what tells when.
local function tells_when(view, i, j)
  for k = i, j do
    if view:is("amid", k) or view:is("at_occasion", k) and is_at(view, k + 1, "0Yy") then return true end
  end
  return false
end

-- "Regretted the loss of '...'": an object that is said only where it has words
-- in marks; of "accepted it 'with deep regret'" the marks alone.
function ways.marked(view, at, high, verb)
  local direct = is_at(view, at, "<") and verb.frames.judge
  if not direct and not begins_object(view, at) then return nil end
  local k = at + #view.shape:sub(at, at + MARKED + 1):match "^[dzEx0or'OiBbsg-]*"
  if view.letters[k] ~= "<" or k - at > MARKED or k >= high or tells_when(view, at + 1, k - 1) then return nil end
  local manner = view.all:sub(k + 1, k + 1) == "i" and not is_at(view, k - 1, "iOdz")
  return manner and k or at, "cue-before-marked-thing"
end

-- "Citing [two people close to the talks]": who was heard, and nothing that was said.
local function is_someone(view, k)
  local roles = role.words(view.doc.lang)
  local behind = view.shape:match("^[dzx0EBrsbg-]*()", k)
  for at = k, behind - 1 do
    local ends = not is_at(view, at + 1, "'-Ersb") and not view:is_tagged_noun(at + 1)
    if roles[view:word(at)] and ends and not view:is("document", at) then return true end
  end
  return behind > k and is_at(view, behind - 1, "E") and not is_at(view, behind, "'")
end

function ways.thing(view, at, _, verb)
  local k = hearers.over_times(view, at)
  if view.sets.sourcing[verb.lemma] and is_someone(view, k) then return nil end
  local heard = is_at(view, k, "T") and hearers.over_to_hearer(view, k, verb)
  if heard and not view:word(heard - 1):find "ing$" then k = heard end -- expressed to the press its regret
  if M.opens_bound(view, at) then return at, "cue-before-thing" end
  local begins = is_at(view, k, "<") or begins_object(view, k) or is_mass(view, k, verb)
  if begins and not is_pointer(view, k, verb) and not M.is_taken(view, k, verb) then return k, "cue-before-thing" end
end

local SUBJECT <const> = 12 -- tokens from a verb to the head of its subject

-- Whether a word of a set stands in the subject of the verb before token at.
local function has_subject(view, at, set)
  for k = at - 2, math.max(1, at - SUBJECT), -1 do
    if is_at(view, k, ";:.!K>HRWU") then return false end
    if view:is(set, k) then return true end
    if view:is_verb(k) and not is_at(view, k, "a") and is_at(view, k - 1, "pxEr") then return false end
  end
  return false
end

-- "The panel found [12 breaches]", "the court found [the ban to be void]".
function ways.finding(view, at)
  if not has_subject(view, at, "finder") then return nil end
  local told = hearers.over_told(view, at)
  if told and is_at(view, told, "T") and view:is("be", told + 1) then return at, "cue-before-description" end
  local counted = is_at(view, at, "0") or view:is("number", at) or view:is("none", at)
  local is_thing = begins_object(view, at) and not is_at(view, at, "pozE") and not is_at(view, at + 1, ".,;:!")
  if counted or is_thing and not is_at(view, at, "o") then return at, "cue-before-thing" end
end

-- "The records list [40 boats]".
function ways.list(view, at)
  if begins_object(view, at) and has_subject(view, at, "recorder") then return at, "cue-before-thing" end
end

--- "Warned of [floods]", "called for [help]": what a preposition of the verb leads to.
---@param view parallax.quote.View
---@param at integer token after the cue
---@param high integer last token of the unit
---@param verb parallax.ReportingVerb
---@return integer? start
---@return string? rule
function M.behind_preposition(view, at, high, verb)
  local k = hearers.over_times(view, at)
  if verb.with and verb.prepositions[verb.with] then
    local begins = is_at(view, k, "dzEx0<rogHpW") or is_at(view, k, "bs") and view:is("also_noun", k) -- calls for talks
      or is_at(view, k, "y") and is_at(view, k + 1, "xr") -- for night patrols
    return begins and k or nil, "cue-before-object"
  end
  if not verb.prepositions[view:word(k)] then k = hearers.to_preposition(view, at, verb) end
  local leads = verb.prepositions[view:word(k)] and k < high and not is_at(view, k + 1, ".,;:!)")
  local own = verb.lemma == "accuse" and 0 or 1 -- accused them [of theft]
  if leads then return k + own, "cue-before-object" end
  local after_hearer = hearers.to_led(view, at, verb)
  if after_hearer and after_hearer < high then
    if own == 0 then return at, "cue-before-object" end
    return verb.frames.party and after_hearer or after_hearer + 1, "cue-before-object"
  end
end

return M
