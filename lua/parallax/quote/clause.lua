-- Finds where the clause begins that is what was said after a cue.
--
--   told the BBC on Friday [that it would rain]
--   promised [to pay], adding ...
--   described [the plan as a mistake], but ...
local core = require "parallax.core"
local hearers = require "parallax.quote.hearer"
local is_at = require "parallax.quote.is_at"
local marked = require "parallax.quote.marked"
local objects = require "parallax.quote.object"
local one_of = require "parallax.one_of"
local verbals = require "parallax.quote.verbal"

local over_filler, over_hearer = hearers.over_filler, hearers.over

local M = {}

-- Tokens. What is longer is no clause but a text without full stops; looking
-- no further keeps the cost linear there.
local LONGEST = 300
local NEAR = 60
local NAMED = 14 -- tokens of who is asked to do something
local SEVERAL = 4 -- commas of a list that is a subject

-- The first token at k or soon after that has one of some letters.
local function near(view, letters, k) return core.place(view.shape, letters, k, k + NEAR) end

local has_verb, has_main_verb, before_joint = verbals.has, verbals.has_main, verbals.before_joint

--- Whether a verb of a clause stands in tokens i to j; the same as `verbal.has`.
---@type fun(view: parallax.quote.View, i: integer, j: integer): boolean
M.has_verb = has_verb

-- Each way a verb takes what is said: frame -> function(view, at, high, verb)
-- giving where the content begins. 'at' is the token after the cue.
local ways = setmetatable({}, { __index = objects.ways })

function ways.quote(view, at, high, verb)
  local start = marked.at(view, at, high, verb)
  if start then return start, "cue-before-marks" end
end

function ways.colon(view, at, high)
  local k = over_filler(view, at)
  if view.letters[k] == ":" and k < high and not view:is_plural_noun(at - 1) then -- "past toy recalls: 2019 - ..."
    return k + 1, "cue-before-colon"
  end
end

-- ", citing sources in the port," before "that".
local function over_aside(view, k)
  if view.letters[k + 1] == "H" then return view:is_verb(k + 2) and k or k + 1 end -- a matter, he said, that needed it
  local comma = near(view, ",", k + 1)
  return comma and comma - k < 16 and view.letters[comma + 1] == "H" and comma + 1 or k
end

-- "That [nurses, porters and cooks were] underpaid".
local function opens_list(view, k)
  local behind = view.shape:match("^[xbsrE-]+()", k)
  for _ = 1, SEVERAL do
    behind = behind and view.shape:match("^,[dz]?[xbsrE0-]+()", behind)
    local last = behind and view.shape:match("^,?C[dz]?[xbsrE0-]+()", behind)
    if last then return is_at(view, last, "aVvNB") or view:is_verb(last - 1) or view:is_verb(last) end
  end
  return false
end

-- "that" before a clause, not "said that to her", "meant that.", "denied that
-- charge."
local function opens_clause(view, k)
  if view.letters[k] ~= "H" or is_at(view, k + 1, ".;:!)") or view:word(k + 1) == "of" then return false end
  if is_at(view, k + 1, ",") and is_at(view, k + 2, "C") then return false end -- said that, and left
  if is_at(view, k + 1, "T") and is_at(view, k + 2, "dzpoE<0") then return false end
  if is_at(view, k + 1, "xbsr") and is_at(view, k + 2, ",") then return opens_list(view, k + 1) end
  return not (is_at(view, k + 1, "xbsr") and is_at(view, k + 2, ".;:!)"))
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
  local k = hearers.over_setting(view, at)
  return opens_after_hearer(view, k) and not is_at(view, k + 1, "bsV") and k or nil
end

-- "Held [that post]", not "held that oil was dear".
local function is_pointing(view, k, high, verb)
  if not view.sets.handling[verb.lemma] or not is_at(view, k + 1, "xbsr") then return false end
  if view:word(k + 1):find "s$" or view:is("number", k + 1) then return false end
  return not has_verb(view, k + 2, before_joint(view, k + 2, near(view, ",;:", k + 2) or high, true))
end

ways["that"] = function(view, at, high, verb)
  local letters = view.letters
  local him = letters[at] == "o" or letters[at] == "z" and letters[at + 1] == "H" -- answered him that
  local k = over_filler(view, him and at + 1 or at)
  if letters[k] == "," then k = over_aside(view, k) end
  k = view.shape:match("^iH[xrsb]+()", k) or k -- concluded in that case that
  -- "Announced after a meeting that ran until three": that of a noun.
  local opens = k > at and is_at(view, k - 1, "xE") and opens_after_hearer or opens_clause
  if opens(view, k) and not is_pointing(view, k, high, verb) then return k, "cue-before-that-clause" end
  local heard = hearers.over_to_hearer(view, k, verb)
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
    local show = verb.frames.hearer and view.shape:match("^[dzxE0r'-]*<q+>[xbsrg]*()H", at) -- Kanal Nord's "Day" show
    if show and opens_after_hearer(view, show) then return show, "cue-before-that-clause" end
    local far = k and verb.frames.hearer and hearers.past_aside(view, k)
    if far and opens_after_hearer(view, far) then return far, "cue-before-that-clause" end
    if verb.frames.hearer and not (near_end and opens_after_hearer(view, near_end)) then
      local past = hearers.over_body(view, at)
      past = past and over_filler(view, past)
      if past and opens_after_hearer(view, past) then return past, "cue-before-that-clause" end
    end
    if near_end and verb.frames.hearer and is_at(view, near_end, "R") then -- told all who asked that
      local that = core.place(view.shape, "H,;:", near_end + 2, math.min(high, near_end + NAMED))
      if that and opens_clause(view, that) then return that, "cue-before-that-clause" end
    end
    local far_end = near_end and verb.frames.hearer and hearers.over_setting(view, k)
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

-- "Said [he and Lee] differ", not "said it and left".
local function is_joined(view, k, high)
  local other = is_at(view, k + 1, "C") and k + 2
  if not other or not is_at(view, other, "dzEpx") or view:is_verb(other) then return false end
  local behind = view.shape:match("^[dz]?[xErsb0'-]+()", other) or other + 1
  return behind - other >= 3 or behind <= high and (is_at(view, behind, "p") or view:is_verb(behind))
    or is_at(view, other, "Ep") and behind > other + 1
end

-- "The police deny it.": a pointer to what was said.
local function points(view, k, high)
  if not is_at(view, k, "po") or not is_at(view, k + 1, ".,;:!CT") then return false end -- "said it to them"
  if is_joined(view, k, high) then return false end
  return view.letters[k + 1] ~= "," or view.letters[k + 3] ~= "," -- "they, too, have"
end

-- "As much as a third", "as many as 40 boats", "at least two men".
local function is_quantity(view, k)
  if objects.opens_bound(view, k) then return true end
  return view:is("as", k) and view:is("amount", k + 1) and (view:is("as", k + 2) or view.letters[k + 2] == "B")
end

-- "Said having her there helps", "says praise from the union helps", "said rail
-- chiefs knew", not "said in a June report".
local function begins_with_deed(view, k, high)
  if is_at(view, k - 1, "xE0dzr-") then return false end
  local deed = is_at(view, k, "a") and view:word(k):find "ing$" or is_at(view, k, "bs") and view:is("also_noun", k)
    or is_at(view, k, "b") and is_at(view, k - 1, "v") and is_at(view, k + 1, "xE")
    or is_at(view, k, "g") and not is_at(view, k - 1, ",")
  return deed and has_verb(view, k + 1, high)
end

-- "Explained [when asked]", "said [when leaving]".
local function is_reduced(view, k)
  return view.letters[k] == "W" and (view.letters[k + 1] == "v" or view:word(k + 1):find "ing$" ~= nil)
end

-- "Said on Friday [two weeks] was too long": the period is the subject of the verb.
local function back_to_period(view, k, low)
  if not (is_at(view, k, "aVv") and is_at(view, k - 1, "y")) then return k end
  local first = k - 1
  while first > low and is_at(view, first - 1, "dx0") and not is_at(view, first - 2, "i") do first = first - 1 end
  return first
end

-- "About [40] boats".
local function counts(view, k) return is_at(view, k, "0") or view:is("number", k) or view:is("quantity", k) end

local ASIDE <const> = 14 -- tokens between the commas behind a cue

-- "Said, [without giving details,] the yard would close": where the clause begins, if
-- nothing stands before the cue that it might go on with.
local function behind_aside(view, at, high)
  if view.letters[at] ~= "," or one_of["CRH<"][view.letters[at + 1]] then return nil end
  if core.place(view.shape, ",", view:unit(at).i, at - 1) then return nil end
  local close = core.place(view.shape, ",;:.<", at + 2, math.min(high, at + ASIDE))
  if not close or view.letters[close] ~= "," or not is_at(view, close + 1, "pdzE0") then return nil end
  return has_verb(view, close + 2, high) and close + 1 or nil
end

local FRONT <const> = 30 -- tokens before the comma of such a clause

-- "Said [although it was old, it was safe]": a clause with another in front.
local function behind_front(view, at, high, verb)
  if not is_at(view, at, "U") or view:is("as", at) then return nil end
  if not verb.speech or verb.frames.thing or view.sets.handling[verb.lemma] then return nil end
  if core.place(view.shape, ",", view:unit(at).i, at - 1) then return nil end
  local comma = core.place(view.shape, ",;:.KHCR", at + 1, math.min(high, at + FRONT))
  if not comma or view.letters[comma] ~= "," or not is_at(view, comma + 1, "pdzE0<") then return nil end
  return (has_verb(view, comma + 2, high) or is_at(view, comma + 1, "<")) and at or nil
end

function ways.bare(view, at, high, verb)
  local aside = verb.speech and behind_aside(view, at, high) or behind_front(view, at, high, verb)
  if aside then return aside, "cue-before-clause" end
  local k = is_quantity(view, at) and at or over_filler(view, at)
  k = back_to_period(view, k, at)
  if k > at and is_at(view, k - 1, "0") and view:word(k - 2):find "day$" then k = k - 1 end -- on Friday [40] houses
  if is_reduced(view, k) then return nil end
  if is_at(view, k, "<") and view.letters[k - 1] == "'" then return nil end -- on Kanal Nord's "Morning Show"
  if verb.frames.party and hearers.leads_to_preposition(view, k, verb) then return nil end
  local begins = is_at(view, k, "pdzEx0<WrO") or is_quantity(view, k) or begins_with_deed(view, k, high)
  if not begins or points(view, k, high) or objects.is_taken(view, k, verb) then return nil end
  local word = view.words[k]
  if word == "of" or verb.prepositions[word] and not counts(view, k + 1) then return nil end
  if view:is("nobody", k) and not has_verb(view, k + 1, (near(view, "HRWUC,;:", k + 1) or high + 1) - 1) then
    return nil -- knew nothing of it
  end
  -- What is said aloud and is no thing is a clause, even one whose verb is in
  -- no list; what is thought is one when its verb comes first.
  local aloud = verb.speech and not view.sets.handling[verb.lemma]
  local whole = aloud and not verb.frames.thing and high - k >= 3 and not hearers.leads_to_preposition(view, k, verb)
  if whole or is_at(view, k, "p") then
    return k, "cue-before-clause"
  end
  if not verb.speech and is_at(view, k, "x") and view:is_verb(k) then return nil end -- felt obliged to
  local stop = not aloud and near(view, "RWU,;:", k + 1) or high
  if not aloud then stop = before_joint(view, k + 1, stop) end
  if has_verb(view, k + 1, math.min(stop, high)) then return k, "cue-before-clause" end
end

function ways.hearer(view, at, high)
  local k = hearers.over_short(view, at)
  if k and is_at(view, k, "pdzExW0") and has_verb(view, k + 1, high) then return k, "cue-before-clause" end
  k = over_hearer(view, at) or hearers.over_body(view, at)
  if not k then return nil end
  if is_at(view, k, "iO") then k = hearers.over_told_there(view, at) or k end
  if is_at(view, k, "bs") then k = hearers.over_body(view, at) or k end
  k = back_to_period(view, over_filler(view, k), k)
  if is_at(view, k, "pdz0W<") and has_main_verb(view, k + 1, high) then return k, "cue-before-clause" end
end

-- "to come" or "not to come" at k, not "appeal to the court".
local function infinitive(view, k)
  local to = view.letters[k] == "N" and k + 1 or k
  if view.letters[to] == "T" and not is_at(view, to + 1, "dzpoE0") then return k, "cue-before-infinitive" end
end

function ways.to(view, at)
  local start, rule = infinitive(view, hearers.over_times(view, at))
  if start then return start, rule end
  return infinitive(view, over_filler(view, at))
end

-- "Asked to see the files", not "asked not to be named".
function ways.own(view, at)
  local start, rule = infinitive(view, hearers.over_times(view, at))
  for k = start or 1, start and start + 4 or 0 do
    if view:is("unnamed", k) then return nil end
  end
  return start, rule
end

-- "Asks everybody who has it [not to delete it]": the infinitive behind the clause
-- of who is asked, where it is nobody else's.
local function behind_relative(view, k, high)
  for to = k + 2, math.min(high, k + NAMED) do
    if is_at(view, to, ",;:KHWC") then return nil end
    if is_at(view, to, "N") and is_at(view, to + 1, "T") then return infinitive(view, to) end
    if is_at(view, to, "T") and is_at(view, to - 1, "oYB") then return infinitive(view, to) end
  end
end

function ways.urge(view, at, high)
  local k = hearers.over_told(view, at) or hearers.over_body(view, at)
  if not k then return nil end
  if is_at(view, k, "bs") then k = hearers.over_body(view, at) or k end -- state radio
  local start, rule = infinitive(view, over_filler(view, k))
  if start then return start, rule end
  if is_at(view, k, "R") then return behind_relative(view, k, high) end
  local past = hearers.past_aside(view, k)
  if past and is_at(view, past, "TN") then return infinitive(view, past) end
  k = is_at(view, k, "i,") and hearers.over_told_there(view, at)
  if k and not view:is("number", k + 1) then return infinitive(view, k) end
end

-- "Appealed to them to come", "yelled at us to run".
local calling = { at = true, on = true, to = true, with = true }
function ways.aloud(view, at)
  local k = calling[view:word(at)] and hearers.over_told(view, at + 1)
  if k then return infinitive(view, over_filler(view, k)) end
end

function ways.ing(view, at)
  local k = hearers.over_times(view, at)
  if view.letters[k] == "g" or view.letters[k] == "x" and view:word(k):find "...ing$" then
    return k, "cue-before-gerund"
  end
end

function ways.whether(view, at, _, verb)
  local k = hearers.over_times(view, at)
  if view.letters[k] == "R" and k == at and verb.speech then return k, "cue-before-question" end -- did not say who
  if view.letters[k] ~= "W" then
    k = hearers.over_times(view, hearers.over_to_hearer(view, at) or over_hearer(view, at) or at)
    local placed = over_filler(view, at) -- asked at a lunch with the owners whether
    if view.letters[k] ~= "W" and view.letters[placed] == "W" then k = placed end
  end
  local asks = is_at(view, k, "R") and k > at and is_at(view, k - 1, "oE") and verb.frames.urge -- asked her who knew
  if asks or view.letters[k] == "W" and not is_reduced(view, k) then return k, "cue-before-question" end
end

-- "Asked whether it leaked, Lee said no".
function ways.answer(view, at, high)
  local ends = at == high or one_of[".,;:!CUK)"][view.letters[at + 1]]
  if is_at(view, at + 1, ",") and is_at(view, at + 2, "pdzEH") then return nil end -- no, they stay
  if ends and view:is("answer", at) then return at, "cue-before-answer" end
end

-- "Found no evidence that it leaked", "sees signs that it may".
function ways.ground(view, at, high)
  local k = view.shape:match("^[dx]*()", at)
  local opens = is_at(view, k, "T") or opens_after_hearer(view, k)
  local says = k > at and k < high and view:is("ground", k - 1) and opens
  return says and at or nil, "cue-before-thing"
end

local order = {
  "quote", "that", "clause", "know", "whether", "to", "own", "urge", "ing", "aloud", "as", "hearer", "tobe", "bare",
  "name", "verdict", "judge", "match", "figure", "cause", "sum", "thing", "marked", "ground",
  "finding", "list",
}

-- Letters that some ways look for, at the latest right behind the unit: where there
-- is none of those that a way needs, it need not be gone.
local SOUGHT <const> = "<HT:WR"
local ALL <const> = (1 << #SOUGHT) - 1
local NEEDS <const> = {
  [ways.quote] = "<", [ways.marked] = "<", [ways["that"]] = "H", [ways.to] = "T", [ways.own] = "T", [ways.urge] = "T",
  [ways.aloud] = "T", [ways.colon] = ":", [ways.whether] = "WR",
}

-- Whether one of some letters is there.
local function has_any(letters, some)
  for letter in some:gmatch "." do
    if letters >> SOUGHT:find(letter, 1, true) - 1 & 1 == 1 then return true end
  end
  return false
end

-- Reading of a verb -> letters that are there, as bits -> the ways to try.
local ways_of = setmetatable({}, { __mode = "k" })

-- The ways in which a verb can take what is said, in their order, where there are
-- these letters.
local function ways_for(verb, letters)
  local of = ways_of[verb] or {}
  if of[letters] then return of[letters] end
  local list = {}
  local function add(way)
    if not NEEDS[way] or has_any(letters, NEEDS[way]) then list[#list + 1] = way end
  end
  for _, frame in ipairs(order) do
    if verb.frames[frame] then add(ways[frame]) end
    if frame == "that" and verb.frames.quote then
      add(ways.answer)
      add(ways.colon)
    end
  end
  if next(verb.prepositions) then add(objects.behind_preposition) end
  ways_of[verb], of[letters] = of, list
  return list
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
    local list = ways_for(verb, letters)
    for n = 1, #list do
      local start, rule = list[n](view, at, high, verb)
      if start and start <= high then return start, rule, verb end
    end
  end
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
  while k < j and one_of["C~"][letters[k]] and not view:is("none", k) and not view:is("extent", k + 1) do k = k + 1 end
  return k
end

return M
