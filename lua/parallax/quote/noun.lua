-- Nouns that report, and what stands between them and what is said:
--
--   the [claim] that it leaked; the [promise] to pay; [calls for] help
--   a [claim] by Lee, the head of the union, that ...; a [demand] by six states for ...
--   the [statement] of Lee to the effect that ...
--   the [message from the port was] that ...; the [advice is] to wait
--   Lee's [answer was short:] there will be no searches
--
-- and leaves: a claim of theft, the position is that of a friend.
local one_of = require "parallax.one_of"
local right = require "parallax.quote.right"
local role = require "parallax.quote.role"
local source = require "parallax.quote.source"

local M = {}

local LONGEST <const> = 40 -- tokens from a noun to the end of who makes the claim
local FAR <const> = 60 -- tokens of what was said before who made it
local ASIDE <const> = 16 -- tokens between commas behind a noun
local NEAR <const> = 14 -- tokens from a noun to the verb "be"

-- "To the effect that": the token of "that".
local function over_effect(view, k)
  local is_phrase = view.letters[k] == "T" and view:word(k + 1) == view.definite and view:is("effect", k + 2)
  return is_phrase and view.letters[k + 3] == "H" and k + 3 or k
end

-- "Advice [that] aimed to slow it": a clause without a subject of its own.
local function is_relative(view, k)
  if one_of["aVT"][view.letters[k + 1]] then return true end
  return view:is_verb(k + 1) and one_of["TiOdz"][view.letters[k + 2]] ~= nil
end

-- "To pay", not "to the board", "to paying".
local function is_infinitive(view, k)
  return not one_of["dzpoE0<g"][view.letters[k + 1]] and not view:word(k + 1):find "...ing$"
end

-- "The announcement [on Thursday] that", "a promise [in the hall] to": the token behind
-- a time or a place, where what is said follows it.
local function over_time(view, k)
  local behind = view.shape:match("^i?[dx0]?[Yy]+0?()", k) or view.shape:match("^i[dz]?[xE0r'-]+()", k)
  return behind and one_of["HT"][view.letters[behind]] and behind or k
end

-- "Claims [he beat] his staff", "hope [it would] last", not "the claim he made": the
-- verb has an object, or one follows it.
local function opens_bare(view, k)
  if not view:is_finite(k + 1) or view:word(k) == "there" then return false end
  return view.letters[k + 1] == "a" or one_of["dzpoEH"][view.letters[k + 2]] ~= nil
end

-- Whether what a noun takes opens with token k: "that it", "about the", "for help".
local function opens(view, k, frames)
  local letter = view.letters[k]
  if letter == "H" then return frames.that and not is_relative(view, k) end
  if letter == "N" and view.letters[k + 1] == "T" then letter, k = "T", k + 1 end -- a pledge not to raise it
  if letter == "T" then return frames.to and is_infinitive(view, k) end
  if letter == "W" then return frames.whether end
  return letter == "O" and frames.about and view:is("topic", k) or view:word(k) == "for" and frames["for"]
end

-- "Her claim, made again on Friday, [that] it was hers", "the reply, [that] it was late".
local function over_aside(view, k, frames)
  if view.letters[k + 1] ~= "," or not frames.that then return nil end
  local comma = k + 1
  if view.letters[k + 2] ~= "H" then comma = view.shape:match("^[^,;:.KapRWU]*(),", k + 2) end
  local that = comma and comma - k < ASIDE and comma + 1
  return that and view.letters[that] == "H" and not is_relative(view, that) and that or nil
end

-- "The claim of [Mayor Lee] that", "of [residents of the lane] that", not "of harm that".
local function is_speaker(view, who)
  for k = who.i, who.j do
    if view.letters[k] == "E" or role.words(view.doc.lang)[view:word(k)] then return true end
    if one_of[",iO"][view.letters[k]] then break end
  end
  if view.doc.text:find("^%u", view:span(who.i, who.i).first) then return true end
  return view:word(who.i):find "[^s]s$" ~= nil or view:is("plural", who.i)
end

-- Who makes the claim, between the noun and what is said, and the token where that
-- begins.
local function claimant(view, k, frames)
  local of = view.letters[k + 1] == "O" and one_of["dzEx"][view.letters[k + 2]] and view:word(k + 1) == "of"
  if not of and not view:is("agent", k + 1) and not view:is("origin", k + 1) then return nil end
  if view.letters[k + 2] == "g" then return nil end -- kept the report from saying
  local who = right.of(view, k + 2, math.min(view:unit(k).j, k + LONGEST))
  if not who or of and view.letters[k + 2] == "x" and not is_speaker(view, who) then return nil end
  local asks = not of and frames["for"] and (not frames.by or view:is("agent", k + 1))
  for n = who.i + 1, asks and who.j or who.i do -- a demand by six states [for] aid
    if view:word(n) == "for" then return { i = who.i, j = n - 1, before = who.before }, n end
    if view.letters[n] == "," then break end
  end
  local at = who.j + 1
  if view.letters[at] == "," then at = at + 1 end
  at = over_effect(view, at)
  local whole = view.letters[at] ~= "H" or not one_of["bs"][view.letters[at + 1]] and not view:is_verb(at + 1)
  return whole and opens(view, at, frames) and who, at
end

-- Over the form of "be" behind a noun and what belongs to it: "the message [from the
-- port was] that". Its token, and who the noun is of.
local function over_be(view, k, frames)
  if not frames.that and not frames.is then return nil end
  local j = k + 1
  local of = one_of["iOT"][view.letters[j]] ~= nil
  while of and j < k + NEAR and one_of["iOTdzxE0'r-BYy"][view.letters[j]] do j = j + 1 end
  if view.letters[j] ~= "a" or not view:is("be", j) then return nil end
  local that = view.letters[j + 1] == "H" and view:word(j + 2) ~= "of"
  local to = frames.is and view.letters[j + 1] == "T" and is_infinitive(view, j + 1)
  if not that and not to then return nil end
  local who = view:is("holder", k + 1) and j > k + 2 and { i = k + 2, j = j - 1, before = k + 2 } or nil
  local thing = who and not frames.that and view.letters[who.j] ~= "E"
    and not role.words(view.doc.lang)[view:word(who.j)] -- the point of the exercise is to
  if not thing then return j, who end
end

-- "Claims [about] the bridge", "the demand [for] more": what is said is no clause.
local NOMINAL <const> = { about = 0, ["for"] = 1, of = 1 } -- and the tokens of it that are the cue's

-- "It was late, [ran the terse reply]", "it was out, [was the answer] from the hall".
local function tag(view, k)
  local at = k
  while at > k - NEAR and one_of["dzxE'"][view.letters[at - 1]] and not view:is("running", at - 1) do at = at - 1 end
  if at == k or not one_of["dzEx"][view.letters[at]] or not view:is("running", at - 1) then return nil end
  local unit = view:unit(k)
  local ties = view:word(k + 1) == "of" or view:is("origin", k + 1)
  local parted = view.letters[at - 2] == ","
  local last = parted and at - 3 or at - 2
  if last <= unit.i or not parted and not (ties and view:is("judgement", k)) then return nil end
  local who = ties and right.of(view, k + 2, unit.j) or nil
  if not one_of[".,;:"][view.letters[(who and who.j or k) + 1]] then return nil end
  if not who and view.letters[at] == "z" then who = { i = at, j = at, before = at } end
  local owner = not who and view.shape:sub(at, k):find "'"
  if owner and owner > 1 then who = { i = at, j = at + owner - 2, before = at } end
  return { i = at - 1, j = k, k = k, kind = "noun", tag = last, source = who or { i = at, j = k, before = at } }
end

local function reading_of(noun, speech)
  return { lemma = noun.lemma, frames = noun.frames, stance = noun.stance, prepositions = {}, speech = speech }
end

-- "Her [answer was short]: no", "his [request to the board]: more time": the colon.
local function colon_behind(view, k, frames)
  local j = k + 1
  if view.letters[j] == "T" and one_of["xb"][view.letters[j + 1]] then return nil end -- a claim to fame
  while j < k + NEAR and (one_of["iOTdzxE0'r-BYyaH"][view.letters[j]] or view:is("running", j)) do j = j + 1 end
  local leads = view.letters[j] == ":" and view.letters[j + 1] ~= "<" and j < view:unit(k).j
  return leads and frames.is and j or nil
end

-- "A vow, [first made by Lee in May], never to".

--- Who made what a noun reports, behind it.
---@param view parallax.quote.View
---@param start integer first token of what was said
---@param high integer last token of the unit
---@return integer? k the token of the comma before it
---@return parallax.quote.Source?
function M.maker(view, start, high)
  local by = start
  high = math.min(high, start + FAR)
  repeat by = by + 1 until by > high or view:is("agent", by) and view:is_verb(by - 1)
  if by > high then return nil end
  local k = by - 1
  while view:is_adverb(k - 1) do k = k - 1 end
  if view.letters[k - 1] ~= "," then return nil end
  local who = right.of(view, by + 1, high)
  local comma = who and view.shape:sub(who.i, who.j):find ","
  if comma and view:is_verb(who.i + comma) then who.j = who.i + comma - 2 end -- by Lee, looked rash
  return k - 1, who
end

-- "A promise of talks [from the mayor]", "talk of a ban [from the port]": who has it
-- behind what a noun takes. The token of "from", and who.
local function giver(view, start, high)
  for at = start + 1, math.min(high, start + NEAR) do
    if one_of[",;:.KHRWUCap"][view.letters[at]] then return nil end
    if view:is("origin", at) then return at, right.of(view, at + 1, high) end
  end
end

-- "Has [claimed]", "to [call] for", not "there were [hints] that": a verb.
local function is_led(view, k)
  if view.letters[k - 1] == "T" then return view.letters[k] == "b" end
  return view.letters[k - 1] == "a" and not (view:is("be", k - 1) and view:is("impersonal", k - 2))
end

-- "Said in a [statement] that": the clause is the verb's.
local function is_place(view, k)
  for _ = 1, NEAR do
    if view.letters[k - 1] == "'" then return false end -- faith in the firm's claim that
    if not one_of["dzxE"][view.letters[k - 1]] then break end
    k = k - 1
  end
  return view:is("inside", k - 1)
end

-- The cue of a noun right before what is said: "a claim that", "talk of", "calls for".
local function before_content(view, k, noun, light)
  local frames = noun.frames
  local nominal = frames[view:word(k + 1)] and NOMINAL[view:word(k + 1)]
  local at = over_aside(view, k, frames) or not nominal and over_time(view, over_effect(view, k + 1)) or k + 1
  local bare = view.letters[k + 1] == "p" and frames.that and opens_bare(view, k + 1)
  local follows = opens(view, at, frames) and not (frames["for"] and view:word(at) == "for")
  if not nominal and not bare and not follows then return nil end
  local verb = reading_of(noun, noun.speech or light and true or false)
  local cue = { i = k, j = k + (nominal or 0), k = k, kind = "noun", verbs = { verb }, nominal = nominal and true,
    start = at > k + 1 and at or nil }
  local from, whose
  if frames.of and nominal then from, whose = giver(view, cue.j + 1, view:unit(k).j) end
  if whose then cue.last, cue.source = from - 1, whose end
  return cue
end

--- The cue of a noun at token k.
---@param view parallax.quote.View
---@param k integer
---@param light? any whether a light verb stands before it: expressed hope
---@return table? cue without its unit; with a light verb, from the noun on
function M.cue(view, k, light)
  local noun = view.nouns[view:word(k)]
  if not noun or is_led(view, k) or noun.speech and is_place(view, k) then return nil end
  local frames = noun.frames
  local behind = frames.is and tag(view, k)
  if behind then
    behind.verbs = { reading_of(noun, true) }
    return behind
  end
  local who, start = claimant(view, k, frames)
  if who and noun.speech then
    return { i = k, j = k, k = k, kind = "noun", source = who, start = start, verbs = { reading_of(noun, true) } }
  end
  local be, whose = over_be(view, k, frames)
  if be then
    return { i = k, j = be, k = k, kind = "noun", source = whose, verbs = { reading_of(noun, noun.speech) } }
  end
  local colon = colon_behind(view, k, frames)
  if colon then
    return { i = k, j = k, k = k, kind = "noun", start = colon + 1, colon = true, verbs = { reading_of(noun, true) } }
  end
  return before_content(view, k, noun, light)
end

-- "[The mayor] has an answer: there will be none", "[she] made a plea for help", "[the
-- note] contains a demand to leave".

--- Who has what a noun reports, left of the verb before it.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param low integer first token of the unit
---@return parallax.quote.Source?
function M.holder(view, cue, low)
  local k = cue.i - 1
  while k > low and one_of["dx"][view.letters[k]] and not (view:is("containing", k) or view:is("light", k)) do
    k = k - 1
  end
  local contains = view:is("containing", k)
  if k >= cue.i - 1 and not contains then return nil end
  local has = cue.colon and one_of["aV"][view.letters[k]] or (cue.colon or cue.nominal) and view:is("light", k)
  local who = (has or contains) and source.left(view, k, low) or nil
  return who and not view:is("impersonal", who.i) and who or nil
end

-- What stands before calls that somebody makes: "a call", "growing calls", not "margin
-- calls", "the call", "a wake-up call", "on a call".
local function may_begin(view, k)
  local before, word = view.letters[k - 1], view:word(k - 1)
  if before == "'" or before == "z" or before == "-" or before == "E" then return false end
  if before == "d" then
    return view:is("indefinite", k - 1) and not (view:is("setting", k - 2) and view:word(k) == "call")
  end
  if k == view:unit(k).i or one_of[",;:.aiOCVvUK"][before] then return true end
  if before ~= "x" then return false end
  return view:is("repeating", k - 1) or view:is_verb(k - 1) or word:find "ing$" ~= nil or word:find "al$" ~= nil
end

--- Whether a noun that reports needs nobody who has it: "calls for a vote", "left with
--- orders to wait", "talk of a ban".
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param high integer last token of the unit
---@return boolean
function M.is_free(view, cue, high)
  local k, before, frames = cue.j + 1, view.letters[cue.i - 1], cue.verbs[1].frames
  local ends_with = frames.to and before == "d" and view:is("together_with", cue.i - 2)
  if not (frames.free or ends_with) or cue.light then return false end
  if k >= high or not ends_with and not may_begin(view, cue.i) then return false end
  if cue.nominal then return one_of["dzxE0"][view.letters[k]] ~= nil end
  return view.letters[k] == "T" or view.letters[k] == "N"
end

return M
