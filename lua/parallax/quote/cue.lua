-- Finds the words that say that something was said: reporting verbs with what
-- belongs to them, reporting nouns, and phrases such as "according to".
--
--   officials [have repeatedly denied] that ...    finite
--   she [went on to say] that ...                  finite, led by another verb
--   ..., [adding] that ...                         gerund: the subject stands further left
--   the [claim] that ...                           noun
--   [According to] officials, ...                  phrase
--   it [was alleged] that ...                      passive: who said it is left open, or comes after "by"
--
-- and leaves: the proposed ban, a report, no say in it.
local core = require "parallax.core"
local nouns = require "parallax.quote.noun"
local one_of = require "parallax.one_of"
local nounlike = require "parallax.quote.nounlike"
local order = require "parallax.order"
local role = require "parallax.quote.role"
local vocabulary = require "parallax.vocabulary"

local is_noun, is_noun_context = nounlike.is_noun, nounlike.is_noun_context

local M = {}


local phrase_verb = { lemma = "according", frames = {}, stance = "neutral", speech = true, prepositions = {} }

---@class parallax.quote.Cue
---@field i integer first token of the cue
---@field j integer last token
---@field k integer the token of the verb or noun
---@field kind "finite"|"gerund"|"noun"|"phrase"|"passive"
---@field verbs parallax.ReportingVerb[] what the verb may be; one for a noun
---@field unit { i: integer, j: integer }? the stretch that it stands in, where that is known
---@field negated boolean? not, never, declined to
---@field from integer? once its source is known: where the clause begins that the two make
---@field source parallax.quote.Source? where the cue holds its source: in Lee's words
---@field purpose boolean? of an infinitive that says what for: rang to say
---@field governor integer? of an infinitive: the first verb of the clause that it hangs on
---@field quoting integer? of "quoted Lee as saying": the verb of who quotes
---@field nominal boolean? of a noun: a noun phrase follows it, no clause
---@field reason boolean? of a phrase: who did something gives it for a reason
---@field tag integer? of a noun behind what was said: its last token
---@field colon boolean? of a noun: what was said follows a colon
---@field last integer? where what was said ends at the latest
---@field hearsay boolean? of a phrase: rumour has it that
---@field start integer? where what was said begins, when the source stands between

local NOTHING <const>, HAS <const>, IS <const> = {}, { aux = true }, { aux = true, be = true }

local SETTING <const> = 6 -- tokens between "has" and its participle

-- "[Has in the past] described": the auxiliary, where a phrase parts it from the verb.
local function before_setting(view, k, low)
  local from = math.max(low, k - SETTING)
  local between = view.shape:sub(from, k - 1)
  local at = between:match "()a[iO][dz]?[xyY0E]+$" or between:match "()aB?[xdz0]?[yY]+$" -- had last week said
  at = at and from + at - 1
  return at and not view:is("be", at) and at > low and at or nil
end

-- Leftwards over auxiliaries, negation and adverbs. Returns the first token
-- of the group and what was met, not to be changed.
local function group_start(view, k, low)
  local before = view.letters[k - 1]
  local short = before == "'" and view.letters[k] == "v" and one_of["pR"][view.letters[k - 2]]
  if short then return k - 1, view:is("impersonal", k - 2) and IS or HAS end -- he's said; it's said
  local far = one_of["xy0YE"][before] and view.letters[k] == "v" and before_setting(view, k, low)
  if before == "x" and view.letters[k - 2] == "a" and view.letters[k] == "v" and not view:is("be", k - 2) then
    return k - 2, HAS -- has long said
  end
  if far then return far, HAS end -- had on Monday said
  if k <= low or not one_of["a'NBx"][before] or before == "x" and not view:is_adverb(k - 1) then return k, NOTHING end
  local at, met = k, {}
  while at > low do
    local letter = view.letters[at - 1]
    if letter == "a" then
      met.aux = true
      if met.be == nil then met.be = view:is("be", at - 1) end
    elseif letter == "'" and view:is("be", at - 1) and one_of["pEx"][view.letters[at - 2]] and
      (met.adverb or view.letters[k] == "g") then
      met.be, met.aux = true, true
    elseif letter == "N" then
      met.negated = true
    elseif view:is_adverb(at - 1) then
      met.adverb = true
    else
      break
    end
    at = at - 1
  end
  return at, met
end

-- "to say": the verb that leads to it, if it is one that may.
local function leading_start(view, start, low)
  local to = start - 1
  if to <= low or view.letters[to] ~= "T" then return nil end
  local at = to - 1
  while at > low and view:is_adverb(at) and not view:is("leading", at) do at = at - 1 end
  if not view:is("leading", at) then return nil end
  while at > low and (view:is("leading", at - 1) or view:is("linking", at - 1)) do at = at - 1 end
  local first, met = group_start(view, at, low)
  return first, { aux = true, be = met.be, negated = met.negated or view:is("declining", to - 1) }
end

-- The last token of the words that must follow the verb at k; nil where others do.
local function over_with(view, k, with)
  local words = view.words
  for n = 1, #with do
    if words[k + n] ~= with[n] then return nil end
  end
  return k + #with
end

-- The readings that fit where the verb is token k, and the last token of each.
local function matching(view, k, verbs)
  local with = verbs.with
  for n = 1, #with do
    local last = over_with(view, k, with[n].with_words)
    if last and (not with[n].ends or one_of[",:<"][view.letters[last + 1]]) then return { with[n] }, last end
  end
  return verbs.plain, k
end

-- What is known of a cue before its verb is: with room for that.
local function cue_from(i, kind, negated)
  return { i = i, kind = kind, negated = negated, purpose = nil, governor = nil, quoting = nil, k = nil, verbs = nil,
    j = nil, unit = nil }
end

local PURPOSE <const> = 14 -- tokens between how somebody gets to speak and what for

-- "Rang her at noon [to say] that": the "to" is no other verb's own.
local function is_purpose(view, to, low)
  for at = to - 1, math.max(low, to - PURPOSE), -1 do
    if view:is("purpose", at) then return at > low end
    if one_of[",;:KHRWUCapvs"][view.letters[at]] then return false end
  end
  return false
end

local function takes_infinitive(view, k)
  local verbs = view.forms[view.words[k]]
  for n = 1, #verbs do
    if verbs[n].frames.urge or verbs[n].frames.to or verbs[n].frames.own then return not view:is("purpose", k) end
  end
  return false
end

-- Where the group begins that ends with a verb at token k, where it tells what was
-- done: "has been" of "has been quick to", not "could be trusted to".
local function group_of(view, k, low)
  while k > low and (view:is_verb(k - 1) or view:is_adverb(k - 1) or one_of["aN"][view.letters[k - 1]]) do
    k = k - 1
    if view.letters[k] == "N" then return nil end
  end
  local was = not view:is("supposing", k) and not view:is("impersonal", k - 1) and not view:is("none", k)
  return was and k > low and k or nil
end

-- "Lee [was] quick to say", "[saw] fit to say": the first verb of the clause that an
-- infinitive stands in, where it was said: not "it would be wrong to say".
local function governor(view, to, low)
  for at = to - 1, math.max(low, to - PURPOSE), -1 do
    local letter = view.letters[at]
    local found = letter == "p" and view:is("impersonal", at) and view:is_verb(at - 1) -- found it necessary to
    local ends = one_of["N,;:KHRWUCp"][letter] or view:is("none", at) or view:is("failing", at)
    if ends and not found then return nil end
    if view.forms[view.words[at]] and takes_infinitive(view, at) then return nil end -- asked her to say
    if view:is_verb(at) and not one_of["dz"][view.letters[at - 1]] then return group_of(view, at, low) end
  end
end

-- "Those close to her [say] that", "a friend of her [says] she".
local function is_behind_her(view, k)
  if not view:is("either", k - 1) or not one_of["TiO"][view.letters[k - 2]] then return false end
  if view.letters[k] == "v" or view.letters[k + 1] == "H" then return true end
  return one_of["pd"][view.letters[k + 1]] and view:is_tagged_finite(k)
end

-- "Lee [limited herself to saying]": one cue, and Lee's.
local function confined_to(view, k, low)
  local verb = view.letters[k - 2] == "o" and k - 3 or k - 2
  if not one_of["Ti"][view.letters[k - 1]] or verb < low or not view:is("confining", verb) then return nil end
  local start, met = group_start(view, verb, low)
  return cue_from(start, "finite", met.negated)
end

local MEDIUM_NAME <const>, SAYS_IT <const> = 6, 16 -- tokens of who quotes, and of who is quoted

-- "Was [quoted] by the agency": the verb, where no more than who quotes stands
-- between it and token k.
local function quoted_by(view, k, low)
  local letters, at = view.letters, k
  local stop = math.max(low, k - MEDIUM_NAME)
  while at > stop and one_of["xEd"][letters[at]] and not view:is("quoted", at) do at = at - 1 end
  if view:is("quoted", at) then return at == k and at or nil end
  return at < k and view:is("agent", at) and view:is("quoted", at - 1) and at - 1 or nil
end

-- "Lee [was quoted as saying]", "[was quoted by the paper as saying]": one cue, and Lee's.
local function quoted_as(view, k, low)
  local confined = confined_to(view, k, low)
  if confined then return confined end
  local verb = view:is("as", k - 1) and quoted_by(view, k - 2, low)
  if not verb then return nil end
  local start, met = group_start(view, verb, low)
  return met.be and cue_from(start, "finite", met.negated) or nil
end

-- "The paper quoted Lee [as saying]": Lee's too.
local function quotes_as(view, k, low)
  local letters, at = view.letters, k - 2
  if not view:is("as", k - 1) then return nil end
  local stop = math.max(low, at - SAYS_IT)
  while at > stop and one_of["xEdz0'r-O(bs"][letters[at]] and not view:is("quoting", at) do at = at - 1 end
  if at == k - 2 or not view:is("quoting", at) or at <= low then return nil end
  local _, met = group_start(view, at, low)
  if met.be then return nil end
  local cue = cue_from(k - 1, "finite", false)
  cue.quoting = at
  return cue
end

local FAR <const> = 60 -- tokens before a comma that are looked through

local ADJECTIVAL <const> = { VB = true, VBP = true, VBG = true }

-- "To issue [guaranteed] debt", "a debt, [expected] to fall, rose": a participle that
-- describes, where a verb is in front of it, or one comma.
local function is_participle(view, k, low)
  if view.letters[k - 1] == "," then
    local first = math.max(low, k - FAR)
    return view.letters[k + 1] == "T" and not view.shape:sub(first, k - 2):find "[,RK>aVvspg]"
  end
  if not one_of["xr0"][view.letters[k + 1]] or not view.doc:tags() or k - 1 < low then return false end
  local pos, fine = view.doc:tags():at(k - 1)
  local _, own = view.doc:tags():at(k)
  if own == "JJ" and (pos == "VERB" or fine == "RBR" or fine == "RBS") then return true end -- a more detailed account
  return ADJECTIVAL[fine] ~= nil and not view:is_plural_noun(k + 1)
end

local function finite(view, k, after, low, verbs)
  local letter = view.letters[k]
  if letter == "b" and view.letters[k + 1] == "-" then return nil end -- a write-down
  local start, met = group_start(view, k, low)
  local quoted = met.aux and letter == "v" and quoted_as(view, start, low) -- was quoted as having said
  if quoted then return quoted end
  if not met.aux and is_noun_context(view, start) and not is_behind_her(view, k) then return nil end
  local led, led_met
  if view.letters[start - 1] == "T" then
    led, led_met = leading_start(view, start, low)
    local plain = not led and letter == "b" and start == k
    local governed = plain and governor(view, k - 1, low)
    if governed or plain and is_purpose(view, k - 1, low) then
      local cue = cue_from(k, "gerund", false)
      cue.purpose, cue.governor = true, governed or nil
      return cue
    end
    if not led or letter ~= "b" and letter ~= "v" then return nil end
    start, met = led, led_met
  end
  if not led and met.be and letter ~= "g" then
    return letter == "v" and cue_from(start, "passive", met.negated) or nil
  end
  local doubtful = (letter ~= "v" or verbs.noun) and view:is("also_noun", k)
  if not led and not met.aux and verbs.part then return nil end -- written complaints
  if letter == "v" and not met.aux and start == k and is_participle(view, k, low) then return nil end
  if not led and doubtful and not nounlike.is_verb(view, k, after, start, met, low) then return nil end
  if letter == "b" and not met.aux and start <= low then return nil end -- an imperative
  return cue_from(start, "finite", met.negated)
end

-- "Had produced promising signs", "a man accused of denying it": a word that
-- describes, and a deed that somebody else tells of.
local function is_deed(view, k, after)
  local before, next_letter = k - 1, view.letters[after + 1]
  if one_of["H<:,T"][next_letter] then return false end
  if one_of["iO"][view.letters[before]] then return view:is("binding", before) end
  if one_of["vsb"][view.letters[before]] and not view:is("also_noun", before) then return true end
  return next_letter == "x" and view:is_verb(before)
end

local function gerund(view, k, after, low)
  local quoted = quoted_as(view, k, low) or quotes_as(view, k, low)
  if quoted then return quoted end
  local start, met = group_start(view, k, low)
  local before = view.letters[k - 1]
  local owned = before == "'" and view.letters[k - 2] ~= "p" or view:is("own", k - 1) -- the court's ruling
  if owned and (view:is("also_noun", k) or view.wordings[view:word(k)]) then return nil end
  if met.be then return cue_from(start, "finite", met.negated) end
  if before == "d" or before == "z" or before == "'" then return nil end
  if view:is("without", k - 1) or is_deed(view, k, after) then return nil end
  -- "The main hearing starts in June".
  if view:is("also_noun", k) and one_of["xE"][before] and one_of["xvVasi"][view.letters[k + 1]] then return nil end
  return cue_from(k, "gerund", view.letters[k - 1] == "N")
end

local function verb_cue(view, k, low, verbs)
  local fitting, after = verbs.plain, k
  if verbs.with[1] then fitting, after = matching(view, k, verbs) end
  local negated = after == k and verbs.negated[1] and verbs.negated
  if not fitting[1] and not negated then return nil end
  local cue
  if view.letters[k] == "g" then cue = gerund(view, k, after, low) else cue = finite(view, k, after, low, verbs) end
  if cue and cue.negated and negated then
    fitting, cue.negated = negated, nil
  elseif not fitting[1] then
    return nil
  end
  if cue then cue.k, cue.verbs, cue.j = k, fitting, after end
  return cue
end

-- A light verb before the noun makes both one cue: expressed hope that, has no
-- doubt that.
local function light_start(view, k, low, noun)
  for at = k - 1, math.max(low, k - 4), -1 do
    if view:is("light", at) and not is_noun(view, at) or not noun.speech and view:is("having", at) then
      return view.letters[at - 1] ~= "-" and at or nil
    end
    if not one_of["dzx"][view.letters[at]] or view:is_verb(at) then return nil end
  end
end

-- The last token of whose words they are: "[Lee's] own words", "[Lee's] point of view".
local function owner_of_words(view, k)
  local at = k - 1
  if view.letters[at] == "O" then at = at - 2 end
  if view:is("own", at) then at = at - 1 end
  if at == k - 1 and view.wordings[view:word(k)].by and one_of["iT"][view.letters[at - 1]] then -- by police estimates
    if role.words(view.doc.lang)[view:word(at)] then return at end
  end
  return one_of["'z"][view.letters[at]] and not view:is("writer", at) and at or nil
end

-- "In Lee's words, ...", "by their own count ...": a preposition, whose, the noun,
-- and the comma after it; one that begins a sentence may do without.
local function words_cue(view, k, low)
  local ways, next_letter = view.wordings[view:word(k)], view.letters[k + 1]
  local own = ways and one_of[",;pdExz0."][next_letter] and owner_of_words(view, k)
  if not own then return nil end
  for at = own - 1, math.max(low, own - 8), -1 do
    if ways[view:word(at)] and one_of["iT"][view.letters[at]] then
      local last = one_of[".;"][next_letter] and view.letters[at - 1] == ","
      local opens = at == low or view.letters[at - 1] == "C" -- and in his view
      if next_letter ~= "," and not last and (not opens or one_of[".;"][next_letter]) then return nil end
      return { i = at, j = k, k = k, kind = "phrase", verbs = { phrase_verb },
        source = { i = at + 1, j = own, before = at + 1 } }
    end
    if one_of[",;:.K>aVHRW"][view.letters[at]] then return nil end
  end
end

-- A noun, and the light verb that makes both one cue.
local function noun_cue(view, k, low, noun)
  local light = light_start(view, k, low, noun)
  local cue = nouns.cue(view, k, light and not view:is("having", light))
  if not cue or not light or cue.source or cue.tag or cue.colon or cue.j > k and not cue.nominal then return cue end
  if cue.nominal then -- made a plea for, not "repeated her call for"
    local verbs = view.forms[view:word(light)]
    return not (verbs and verbs.plain[1]) and cue or nil
  end
  local start, met = group_start(view, light, low)
  return { i = start, j = k, k = light, kind = "finite", negated = met.negated, verbs = cue.verbs, light = true }
end

-- "Lee [was convinced] that ...", not "it is certain that".
local function adjective_cue(view, i, j, reading)
  local low = view:unit(i).i
  local start, met = group_start(view, i, low)
  local links = not met.be and view:is("linking", start - 1)
  if links then start, met = group_start(view, start - 1, low) end
  if one_of["iO"][view.letters[start - 1]] then return nil end -- of being afraid
  if not (links or met.be) or view:is("impersonal", start - 1) or one_of["xT"][view.letters[j + 1]] then return nil end
  return { i = start, j = j, k = i, kind = "finite", negated = met.negated, verbs = { reading } }
end

local function phrase_cues(view)
  local list, found = {}, vocabulary.find(view.doc, view.phrases)
  for at = 1, #found, 3 do
    local i, j = found[at], found[at + 1]
    local phrase = view.phrases[found[at + 2]]
    local reading = view.adjectives[phrase]
    if view.reasons[phrase] then
      list[#list + 1] = view.letters[i] ~= "q"
        and { i = i, j = j - 1, k = i, kind = "phrase", verbs = { phrase_verb }, reason = true } or nil
    elseif view.hearsay[phrase] then
      list[#list + 1] = { i = i, j = j - 1, k = i, kind = "phrase", verbs = { phrase_verb }, hearsay = true }
    elseif reading then
      list[#list + 1] = view.letters[i] ~= "q" and adjective_cue(view, i, j, reading) or nil
    elseif view.letters[i] ~= "q" and view.letters[i] ~= "g" then
      list[#list + 1] = { i = i, j = j, k = i, kind = "phrase", verbs = { phrase_verb } }
    end
  end
  return list
end

local function comes_before(a, b)
  if a.k ~= b.k then return a.k < b.k end
  return a.j > b.j
end

-- One word is one cue: of two that share their verb, the longer.
local function without_doubles(cues)
  order.sort(cues, comes_before)
  local list = {}
  for n = 1, #cues do
    local cue = cues[n]
    local last = list[#list]
    if not last or last.k ~= cue.k then list[#list + 1] = cue end
  end
  return list
end

local KNOWN <const> = 6 -- tokens from "let" to "know"

-- "Let the yard [know] that": no cue by itself.
local function take_known(view, at, taken)
  for k = at + 1, at + KNOWN do
    if view:word(k) == "know" then taken[k] = true end
  end
end

-- The cue that the word at token k is, if it is one here.
local function cue_at(view, k, low)
  local word = view.words[k]
  local verbs = view.forms[word]
  local cue = verbs and verb_cue(view, k, low, verbs)
  if cue then return cue end
  local noun = view.nouns[word]
  return noun and noun_cue(view, k, low, noun) or view.wordings[word] and words_cue(view, k, low) or nil
end

--- All cues of a document that stand outside quotation marks, left to right.
--- Not detected: reporting in a word that is in no list.
---@param view parallax.quote.View
---@return parallax.quote.Cue[]
function M.find(view)
  local cues = view.phrases and phrase_cues(view) or {}
  local taken, is_sorted = {}, not cues[1]
  for _, cue in ipairs(cues) do
    for k = cue.i, cue.j do taken[k] = true end
  end
  local units, u, places = view.units, 1, core.places(view.shape, "vsbgr")
  for n = 1, #places do
    local at = places[n]
    while units[u + 1] and units[u].j < at do u = u + 1 end
    local cue = not taken[at] and cue_at(view, at, units[u].i)
    if cue then
      if cue.verbs[1].frames.know then take_known(view, at, taken) end
      for k = cue.k + 1, cue.j do taken[k] = true end -- let it be [known] that
      cue.unit, is_sorted = units[u], is_sorted and cue.k == at
      cues[#cues + 1] = cue
    end
  end
  return is_sorted and cues or without_doubles(cues)
end

--- The reading of a cue's verb that takes what is said in one of these ways.
---@param cue parallax.quote.Cue
---@param frame string see lang/en/reporting.lua
---@param other? string a frame that will do as well
---@param third? string
---@return parallax.ReportingVerb?
function M.reading(cue, frame, other, third)
  local verbs = cue.verbs
  for k = 1, #verbs do
    local frames = verbs[k].frames
    if frames[frame] or other and (frames[other] or third and frames[third]) then return verbs[k] end
  end
end

return M
