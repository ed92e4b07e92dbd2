-- What may stand between a cue and what was said: who listens, when and where.
--
--   told [the BBC on Friday] that it would rain
--   urged [people in the upper village] to leave
--   warned the council [twice in May] of floods
local lpeg = require "lpeg"

local is_at = require "parallax.quote.is_at"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local M = {}

-- What may stand between a cue and what was said.
local time = P "i" ^ -1 * (S "dxB0" ^ -1) ^ -2 * S "Yy" * S "YyB0" ^ 0 * -P "O"
  + P "U" * S "Bx" * P "B" ^ -1 * P "U" * S "dx0" ^ -2 * S "Yy" ^ 1 -- as recently as last Thursday
local the = S "dz" * (P "v" * #S "xr") ^ -1 -- in an emailed statement
local place = P "i" * the ^ -1 * P "B" ^ -1 * S "xE0'r-yY" ^ 1
local filler = (P "B" + time) ^ 0 * Cp()
local aside = P "," * (time + place + P "B") ^ 1 * P ","
local long_filler = (P "B" + time + place + aside) ^ 0 * Cp()
-- "in a report of 12 pages to the council": only "that" behind it makes sure of what is so long.
local bound = S "iOT" * the ^ -1 * S "xE0'r-yYbsg" ^ 1 * (P "C" * S "dz" ^ -1 * S "xE0'r-bs" ^ 1) ^ -1
local wide_filler = (P "B" + bound + time + aside) ^ 0 * Cp()
local person = (P "d" * #S "dz") ^ -1 * S "dz" ^ -1 * S "xE0'r-" ^ 1 * P "g" ^ -1 -- a Senate hearing
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

local FILLS <const> = one_of["BidOTUx0Yy,"] -- what fillers begin with

local function skip(pattern, view, at)
  return FILLS[view.letters[at]] and pattern:match(view.shape, at) or at
end

-- "Late [on] Friday".
local function after_late(view, at)
  return view.letters[at + 1] == "i" and view:is("about_when", at) and at + 1 or at
end

--- Over what may stand between a verb and its own infinitive: times, adverbs.
---@param view parallax.quote.View
---@param at integer
---@return integer k the first token after them
function M.over_times(view, at)
  local first = after_late(view, at)
  local k = skip(filler, view, first)
  if k == first + 1 and view.letters[first] == "y" and is_at(view, k, "xr") then return at end -- night patrols
  return k > first and k or at
end

--- Over more of it, which only a clause makes sure of: "in a report to the council".
---@param view parallax.quote.View
---@param at integer
---@return integer k the first token after it
function M.over_setting(view, at) return skip(wide_filler, view, at) end

--- Over what may stand between a cue and the rest: times, places, adverbs.
--- Remembered, since several ways of one verb ask.
---@param view parallax.quote.View
---@param at integer
---@return integer k the first token after them
function M.over_filler(view, at)
  local k = view.behind_filler[at]
  if not k then
    local first = after_late(view, at)
    k = skip(long_filler, view, first)
    if k == first then k = at end
    view.behind_filler[at] = k
  end
  return k
end

--- Over "to the board" at a token; not "vowed to change that practice": who vows
--- to do something, vows to nobody without an article or a name.
---@param view parallax.quote.View
---@param at integer
---@param verb? parallax.ReportingVerb
---@return integer? k the first token after it
function M.over_to_hearer(view, at, verb)
  local may_do = verb and verb.frames.to and view.letters[at + 1] == "x"
  return view.letters[at] == "T" and not may_do and to_hearer:match(view.shape, at) or nil
end

-- "Told [her] of it", "accused [it] of theft": what may be a subject or an owner
-- elsewhere.
local function over_pronoun(view, at)
  if view:is("anyone", at) then return at + 1 end
  return view:is("either", at) and one_of["iOTHNy"][view.letters[at + 1]] and at + 1 or nil
end

--- Over a hearer at a token.
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after it, nil where none stands there
function M.over(view, at)
  local k = view.behind_hearer[at]
  if k == nil then
    k = hearer:match(view.shape, at) or over_pronoun(view, at) or false
    view.behind_hearer[at] = k
  end
  return k or nil
end

--- Over a hearer whom only "that" behind it shows to be one: state radio.
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after it
function M.over_body(view, at) return body:match(view.shape, at) end

--- Over one hearer before a clause without "that".
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after it
function M.over_short(view, at)
  local k = short_hearer:match(view.shape, view:is("honorific", at) and at + 1 or at)
  if not k then return nil end
  while view.letters[k - 1] == "E" and view.letters[k] == "'" and is_at(view, k + 1, "Ex") do
    k = M.over(view, k + 1) or k + 1
  end
  return M.over_filler(view, k)
end

--- Over who is to do something, at a token.
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after it
function M.over_told(view, at) return told:match(view.shape, at) or over_pronoun(view, at) end

--- The same with where they are: "people in the upper village", "the firm, however,".
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after it
function M.over_told_there(view, at)
  return is_at(view, at, "dzxE0r'-") and told_there:match(view.shape, at) or nil
end

--- Over a hearer, where they are and when, whatever the hearer is made of.
---@param view parallax.quote.View
---@param at integer
---@return integer? k the first token after all that
function M.over_all(view, at)
  local k = M.over(view, at) or M.over_body(view, at)
  if k and is_at(view, k, "O") then k = M.over_body(view, k + 1) end
  return k and M.over_filler(view, k)
end

local ASIDE <const> = 25 -- tokens between two commas

--- Over what is told of somebody between two commas: "accused Lee[, who led the
--- yard,] of theft", "told Kok[, the mayor,] that it rained".
---@param view parallax.quote.View
---@param k integer the first comma
---@return integer? past the first token behind the second, nil where there is no such thing
function M.past_aside(view, k)
  if view.letters[k] ~= "," or not one_of["dzRxE0v"][view.letters[k + 1]] then return nil end
  for at = k + 2, k + ASIDE do
    local letter = view.letters[at]
    if letter == "," then return at + 1 end
    if not letter or one_of[";:.!K"][letter] then return nil end
  end
end

local TIMED <const> = 8 -- tokens of what says when, before a preposition of the verb

--- The verb's preposition behind a time or a place: "warned twice in May [of]
--- floods", "asked him in the spring [for] help". An "of" must follow a time, or
--- it is that of the noun before it.
---@param view parallax.quote.View
---@param at integer
---@param verb parallax.ReportingVerb
---@return integer k its token; 'at' where there is none
function M.to_preposition(view, at, verb)
  if not is_at(view, at, "iBYy") then return at end
  for k = at, at + TIMED do
    local leads = verb.prepositions[view:word(k)]
    local timed = is_at(view, k - 1, "BYy0") and not (is_at(view, k - 1, "y") and is_at(view, k - 2, "d"))
    if leads and (view:word(k) ~= "of" or timed) then return k end
    if not is_at(view, k, "iBYydzxE0") then return at end
  end
  return at
end

local function hears(verb) return verb.frames.hearer or verb.frames.urge or verb.frames.party end

-- The verb's preposition at a token or behind a time or place there.
local function near_preposition(view, k, verb)
  if verb.prepositions[view:word(k)] then return k end
  local behind = hears(verb) and M.over_filler(view, k)
  if behind and verb.prepositions[view:word(behind)] then return behind end
  k = M.to_preposition(view, k, verb)
  return verb.prepositions[view:word(k)] and k or nil
end

--- The verb's preposition behind a hearer: "warned members of the union in May [of] floods".
---@param view parallax.quote.View
---@param at integer token after the cue
---@param verb parallax.ReportingVerb
---@return integer? k its token
function M.to_led(view, at, verb)
  local k = M.over_to_hearer(view, at) or M.over(view, at) or hears(verb) and M.over_body(view, at)
  if not k then return nil end
  local many = view:word(k - 1):find "s$" and view.letters[k - 2] ~= "d" and view:word(k + 1) == view.definite
    and not role.words(view.doc.lang)[view:word(k - 1)] -- members of the union
  local past = M.past_aside(view, k)
  if past and verb.prepositions[view:word(past)] then return past end
  local tied = view.letters[k] == "O" and (many or view.letters[k + 1] == "E")
  local far = tied and M.over_body(view, k + 1)
  return far and near_preposition(view, far, verb) or near_preposition(view, k, verb)
end

--- "Warned the council on Friday of floods": who hears it, and no clause.
---@param view parallax.quote.View
---@param k integer
---@param verb parallax.ReportingVerb
---@return boolean
function M.leads_to_preposition(view, k, verb)
  if not next(verb.prepositions) then return false end
  return M.to_led(view, k, verb) ~= nil
end

return M
