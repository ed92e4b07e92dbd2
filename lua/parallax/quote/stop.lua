-- Finds where what was said ends: at the end of its clause, at the next cue, at
-- what belongs to the sentence around it.
local clause = require "parallax.quote.clause"
local core = require "parallax.core"
local gaps = require "parallax.quote.gap"
local occasion = require "parallax.quote.occasion"
local one_of = require "parallax.one_of"
local things = require "parallax.quote.object"
local verbals = require "parallax.quote.verbal"

local has_verb = clause.has_verb

local M = {}

-- Tokens. What is longer is no clause but a text without full stops; looking
-- no further keeps the cost linear there.
local LONGEST <const> = 300
local NEAR <const> = 60
local SHORT <const> = 8 -- from "and" to the verb of a clause

-- Where a clause may end next, from token k to token high; high + 1 for nowhere.
local function next_break(view, k, high)
  return core.place(view.shape, "();,:C>KU", k, high) or high + 1
end

local function is_contrast(view, k)
  return view:is("contrast", k)
end

-- "..., a court heard": who listened, not what was said.
local function is_heard(view, k)
  if view.letters[k] == "d" then k = k + 1 end
  return view:is("hearing", k) and view:is("heard", k + 1)
end

-- "Said that the firm, Ellis, [denied] it": the verb's subject is itself a part
-- of what was said.
local function is_within(cue, start) return type(cue) == "table" and cue.from ~= nil and cue.from >= start end

local BRIEF <const> = 4 -- tokens of "less than two weeks" before "after"

--- Whether words say when something was said: "insisted that it would not pay,
--- [hours after] the gate was shut".
---@param view parallax.quote.View
---@param k integer token behind a comma
---@return boolean
function M.says_when(view, k)
  local j = k
  while j < k + BRIEF and one_of["d0xyBO"][view.letters[j]] do j = j + 1 end
  local timed = j > k and (view.letters[j - 1] == "y" or view:is_adverb(j - 1))
  return timed and view:is("opener", j) and not view:is("binding", j) and not view:is("lasting", j)
end

-- What is a clause with a verb of its own.
local FINITE <const> = {
  ["cue-before-that-clause"] = true, ["cue-before-clause"] = true, ["cue-before-question"] = true,
  ["passive-before-question"] = true, ["phrase-before-clause"] = true,
}

-- "..., but [the rest was "mere noise"]": marks that no other cue has, before the end; not
-- "..., but criticised it as "mere noise"".
local function holds_marks(view, k, way)
  local verbs = one_of["vs"][view.letters[k]] and view.forms[view:word(k)]
  if verbs and verbs.plain[1] and verbs.plain[1].speech then return false end
  for at = k, math.min(k + NEAR, way.high) do
    if way.cue_at[at] or view.letters[at] == ":" then return false end
    if view.letters[at] == "<" then return true end
  end
  return false
end

-- "..., but would [not comment]", "... could [not say when]", "... would [give no reason]": the
-- writer's word of who spoke.
local function withholds(view, k)
  local denied = view.letters[k] == "N"
  local verb = denied and k + 1 or k
  return view:is("withheld", verb) and (denied or view.letters[verb + 1] == "N" or view:word(verb + 1) == "no")
end

-- Whether a clause goes on behind "but" or "while" at token k: "but that he stays", "but
-- will pay", "but rather sell it", "while "few care"". Elsewhere it may be the writer who
-- goes on: "Lee said it rained, but the sun shone".
local function contrast_continues(view, k, way)
  local letter = view.letters[k + 1]
  if letter == "N" then return true end -- most, but not all, of
  if not FINITE[way.rule] or way.leads_in or way.cue_at[k + 1] then return false end
  if letter == "H" then return one_of["dzpE0x<"][view.letters[k + 2]] ~= nil end
  if view:is("rather", k + 1) then return not way.cue_at[k + 2] and not view:is_tagged_past(k + 2) end
  if view:is("lasting_auxiliary", k + 1) then return not way.cue_at[k + 2] and not withholds(view, k + 2) end
  return holds_marks(view, k + 1, way)
end

-- Whether the comma at k ends what was said.
local function comma_ends(view, k, way)
  local next_token, cue_at, start = k + 1, way.cue_at, way.start
  if M.says_when(view, next_token) then return true end
  if is_contrast(view, next_token) then return not contrast_continues(view, next_token, way) end
  if view.letters[next_token] == "g" or is_heard(view, next_token) then return true end
  if is_within(cue_at[next_token], start) then return false end
  if cue_at[next_token] or view.letters[next_token] == "R" and cue_at[next_token + 1] then return true end
  if view.letters[next_token] == "C" and view:is_verb(next_token + 1) then return true end -- ", and left"
  local opens = one_of["CUW"][view.letters[next_token]] or view:is("opener", next_token)
  if opens then next_token = next_token + 1 end
  local amid = opens and view.letters[next_token] == "," -- since, according to her
  if amid and cue_at[next_token + 1] then return true end
  while view:is_adverb(next_token) and not cue_at[next_token] do next_token = next_token + 1 end
  return cue_at[next_token] ~= nil
end

-- Where the comma stands inside the marks: a "hypocrite," linking to ...
local function marks_comma_ends(view, k, way)
  if way.cue_at[k + 1] then return true end
  return view:ends_with_comma(k) and (comma_ends(view, k, way) or view:word(k + 1):find "...ing$" ~= nil)
end

-- What is whole without a verb of its own.
local CLOSED <const> = { ["cue-before-infinitive"] = true, ["cue-before-gerund"] = true }

-- "said it rained | and promised to come", "said it rained | and Lee said it
-- hailed": only what is said aloud, and only after a clause that is whole.
local function coordination_ends(view, k, way)
  local cue_at, start = way.cue_at, way.start
  if cue_at[k] == "source" then return way.no_clause or has_verb(view, start, k - 1) end
  local next_token = k + 1
  while view:is_adverb(next_token) and not cue_at[next_token] do next_token = next_token + 1 end
  local cue = cue_at[next_token]
  if cue == "source" then return way.no_clause or has_verb(view, start, k - 1) end
  if cue and way.no_clause and view.letters[next_token] == "g" then return true end -- called it a sham and vowing
  if not cue or not cue.verbs[1].speech then return false end
  if way.ing and view.letters[next_token] == "g" and next_token == cue.i then -- insisting it was safe | and urging
    return CLOSED[way.rule] or has_verb(view, start, k - 1)
  end
  return one_of["vs"][view.letters[cue.k]] ~= nil or cue.i < cue.k and view:is_verb(cue.i) -- and went on to say
end

-- "<...> he said" and "<...> at the rally" go on differently: the second
-- belongs to the clause that the marks began.
local function marks_end(view, k, high)
  local after = view.letters[k + 1]
  if view:is("bound", k + 1) and view.letters[k + 2] == "<" then return false end -- "it is soft" because "..."
  return k >= high or one_of[",.;:!KU"][after] ~= nil
end

local function paired_dash(view, k, start, high)
  for at = math.max(start, k - NEAR), math.min(high, k + NEAR) do
    if at ~= k and view.letters[at] == "K" then return true end
  end
  return false
end

-- Counts marks as one token: what they hold may be as long as it likes.
local function bounded(view, start, high)
  if high - start <= LONGEST then return high end
  local k, count = start, 0
  while k < high and count < LONGEST do
    k = view.letters[k] == "<" and view.shape:match("^<q*>?()", k) or k + 1
    count = count + 1
  end
  return math.min(k, high)
end

local function is_auxiliary(view, k) return view.letters[k] == "a" or view.letters[k] == "V" end

-- Whether a noun begins its sentence: "[the cook's claim] that it rained was wrong".
local function is_subject(view, cue)
  local k, low = cue.i - 1, view:unit(cue.k).i
  while k > cue.i - NEAR and one_of["xEzd'0rOB-"][view.letters[k]] and not view:is_verb(k) do k = k - 1 end
  return k < low or one_of[",;:K>CH"][view.letters[k]] ~= nil
end

-- "Despite a plea to wait, the town went ahead": the comma ends what begins the sentence.
local function is_in_opener(view, cue)
  local low = view:unit(cue.k).i
  if not one_of["iU"][view.letters[low]] or cue.i - low > NEAR then return false end
  return not view.shape:sub(low, cue.i - 1):find "[,;:aVvp]"
end

-- A form that may be a verb of a clause, beside the auxiliaries: "lasted", "knew",
-- "answers to", not "the planned", "was planned".
local function may_be_verb(view, k)
  if one_of["adzNBTiOC'-V"][view.letters[k - 1]] then return false end
  return view.letters[k] == "s" and not view:is("also_noun", k) or view:is_verb(k)
end

-- "That the army [answers] to nobody".
local function begins_verb(view, k) return view.letters[k] == "s" and one_of["TiOdz"][view.letters[k + 1]] ~= nil end

-- An auxiliary that begins a group: "allegedly does", not "has been", "to have".
local function begins_group(view, k)
  local before = k - 1
  while view.letters[before] == "B" do before = before - 1 end
  local goes_on = view.letters[before] == "a" or view.letters[before] == "V" and view.letters[k] == "V"
  return is_auxiliary(view, k) and not goes_on and not one_of["NTdz"][view.letters[before]]
end

-- "The claim that the bridge is safe | was met with laughter": the second verb
-- is that of the sentence, unless something opens a clause for it. Where the noun
-- is a subject the sentence has one, if only "the claim that it was safe | lasted".
local function main_verb(view, start, high, cue)
  local seen, subject, weak = cue.nominal or one_of["TiO"][view.letters[start]], is_subject(view, cue), nil
  for k = start + 1, high do
    if view:is("opener", k) and not view:is("binding", k) and one_of["dpE"][view.letters[k + 1]] then
      seen = false -- until the trials were complete
    elseif one_of["CHRWUp,K:<"][view.letters[k]] and not (subject and view:is("as", k)) then
      if not seen or one_of["HRWUp"][view.letters[k]] then seen = false end
    elseif begins_group(view, k) then
      if seen then return k - 1 end
      seen = true
    elseif subject and may_be_verb(view, k) then
      if seen and one_of["dzp<"][view.letters[k + 1]] then return k - 1 end
      if seen then weak = weak or k - 1 end
      seen = true
    elseif subject and not seen then
      seen = begins_verb(view, k)
    end
  end
  return weak or high
end

-- "Resisted calls to resign, | after her party lost": what is no clause ends before
-- the comma, too, behind which the second verb has its subject.
local function before_main_verb(view, start, high, cue)
  local j = main_verb(view, start, high, cue)
  if j == high or not (cue.nominal or one_of["TiO"][view.letters[start]]) then return j end
  local comma = view.shape:sub(start, j):match "^[^,]*()," or nil
  if comma then j = start + comma - 2 end
  while j > start and view.letters[j] == "C" do j = j - 1 end
  return j
end

-- What is no clause ends where a second verb begins: "called it a sham | and
-- put the cost at ...".
local objects = {
  ["cue-before-description"] = true, ["cue-before-thing"] = true, ["cue-before-object"] = true,
  ["cue-before-marked-thing"] = true, ["passive-before-object"] = true, ["passive-before-description"] = true,
}

-- After these "and that" may go on: "said it was so and that it stayed so".
local CLAUSES <const> = { ["cue-before-that-clause"] = true, ["cue-before-clause"] = true }

-- "insisted it was so: | '...,' a spokesman said"
local function marks_follow(view, k, cue_at)
  local m = view.letters[k + 1] == "<" and view:pair_starting(k + 1)
  return m and cue_at[m.j + 1] ~= nil
end

-- "Lee, who was quoted as saying it rained, left": the next comma ends what was
-- said inside.
local function is_aside(view, finding)
  local who, i = finding.source, finding.cue.i
  if finding.cue.kind == "passive" then return view.letters[i - 1] == "R" and view.letters[i - 2] == "," end
  if not who then return false end
  local relative = view.letters[who.i] == "R" and who.i or view.letters[who.i - 1] == "R" and who.i - 1 or who.j + 2
  return relative < finding.cue.i and view.letters[relative] == "R" and view.letters[relative - 1] == ","
end

-- "Blankets and [bottled] water, which": a participle between "and" and the last
-- noun of a list; a verb has a longer object, or one with a determiner.
local function is_attribute(view, k)
  return view.letters[k] == "x" and view.letters[k + 1] == "x" and one_of["xr"][view.letters[k - 2]] ~= nil
    and view.letters[k + 2] == "," and view.letters[k + 3] == "R"
end

-- ", and the court agreed": a clause of its own behind "and".
local function opens_clause(view, k, high)
  if view.letters[k] ~= "C" or not one_of["dzpE"][view.letters[k + 1]] then return false end
  local near = view.shape:sub(k + 2, math.min(high, k + SHORT)):match "^[^,;:<iOTHRW]*"
  return near:find "[aVv]" ~= nil or view:is_verb(k + 2 + #near - 1)
end

local LEAD <const> = 4 -- tokens before the word that opens a clause: two years after

-- "Even as [brokers] predicted", "two years after [Lee] vowed", "for anyone [who]
-- hopes": what begins the sentence, up to the first comma.
local function opens_sentence(view, finding)
  local low, cue = finding.unit.i, finding.cue
  if cue.i - low > NEAR or view.shape:sub(low, cue.i - 1):find "[,;:<K]" then return false end
  if view.letters[finding.source.i] == "R" then return one_of["iOUW"][view.letters[low]] ~= nil end
  for k = low, math.min(low + LEAD, finding.source.i - 1) do
    if one_of["U"][view.letters[k]] and not view:is("as", k) or view:is("as", k) and k == low + 1 then return true end
    if not one_of["dx0yYB"][view.letters[k]] or view:is_finite(k) then return false end
  end
  return false
end

-- "When [Lee] said": the clause of the cue leads to that of the sentence.
local function leads_in(view, finding)
  local who = finding.source
  if not who or finding.cue.kind ~= "finite" or who.before > finding.cue.i then return false end
  local first, low = who.before, finding.unit.i
  if opens_sentence(view, finding) then return true end
  if view.letters[low] == "C" then low = low + 1 end
  if first > low + 2 then return false end
  for k = low, first do
    local opens = one_of["UW"][view.letters[k]] and k < who.i
    if opens then return not view:is("as", k) or finding.rule == "cue-before-that-clause" end
    if view:is("opener", k) and not view:is("binding", k) and k < who.i then return k + 1 == who.i end
  end
  return false
end

-- ", [the meeting ended]": behind the clause that leads to it.
local function opens_main(view, k, way)
  if not one_of["dzpE0xsb"][view.letters[k]] then return false end
  if not (way.no_clause or way.deed or has_verb(view, way.start + 1, k - 2)) then return false end
  if has_verb(view, k + 1, way.high) then return true end
  for at = k + 1, math.min(way.high, k + SHORT) do
    if view.letters[at] == "x" and view:is_tagged_finite(at) then return true end
  end
  return false
end

-- "Put the debt, which grows, [at 40 million]": behind the clause that comes between.
local function resumes(view, k, way)
  local close = view.letters[k + 1] == "R" and core.place(view.shape, ",", k + 1, way.high)
  return close and things.opens_figure(view, close + 1, way.high)
    or things.opens_figure(view, k + 1, way.high) and view.shape:sub(way.start, k):find(",R", 1, true) ~= nil
end

-- "Lee, saying that it rained, [left]", not "saying that the dam, now full, [held]".
local function goes_back(view, k, way)
  if not CLAUSES[way.amid] then return view:is_verb(k) end
  local is_verb = view:is_verb(k) or view.letters[k] == "b" or view:is_tagged_finite(k)
  return is_verb and verbals.has_main(view, way.start + 1, k - 2)
end

-- "The angry[,] divisive tone".
local function parts_adjectives(view, k)
  if view.letters[k - 1] ~= "x" or view.letters[k + 1] ~= "x" then return false end
  local tags = view.doc:tags()
  if not tags or not one_of["xr"][view.letters[k + 2]] then return false end
  return tags:at(k - 1) == "ADJ" and tags:at(k + 1) == "ADJ"
end

-- "Unsafe - [and that] the mayor knew", "rent - [but not] wages", not "and that was
-- enough", "and the town is poor".
local function continues(view, k)
  if view.letters[k] ~= "C" or not one_of["HNTi"][view.letters[k + 1]] then return false end
  return view.letters[k + 1] ~= "H" or one_of["dzpE0"][view.letters[k + 2]] ~= nil
end

-- "Will carry cameras - [and will] wear gloves", "the fee doubles - [unless] it acts".
local function goes_on_behind(view, k, way)
  if not CLAUSES[way.rule] then return false end
  if view.letters[k] == "C" then return view.letters[k + 1] == "a" and view:is("joining", k) end
  return view.letters[k] == "U" and not way.cue_at[k + 1] and not is_contrast(view, k)
end

-- A verb of a clause by list, ending or part of speech; also "says".
local function is_finite(view, k) return view:is_finite(k) or view.letters[k] == "s" end

-- Whether a finite verb stands in a content before token k. Asked at one token after the
-- other, it looks at each once.
local function has_finite(view, k, way)
  while not way.finite and way.looked < k - 1 do
    way.looked = way.looked + 1
    way.finite = is_finite(view, way.looked)
  end
  return way.finite
end

local INSERTED <const> = 12 -- tokens between two commas
-- "Says the lock[, while old,] is safe": its clause has no verb yet, and gets one
-- behind the next comma.
local function inserts(view, k, way)
  if not FINITE[way.rule] or one_of["Cp"][view.letters[k + 1]] then return false end
  if has_finite(view, k, way) then return false end
  local close = core.place(view.shape, ",", k + 2, math.min(way.high, k + INSERTED))
  return close ~= nil and not way.cue_at[k + 1] and view:is_finite(close + 1)
end

-- What ends a content at token k, by the letter there. 'way' is how it runs:
-- where it starts, its last token, the cues around it, how deep in brackets.
local ending = {
  [";"] = function() return true end,
  [":"] = function(view, k, way) return marks_follow(view, k, way.cue_at) end,
  ["K"] = function(view, k, way)
    if continues(view, k + 1) or goes_on_behind(view, k + 1, way) then return marks_follow(view, k, way.cue_at) end
    return marks_follow(view, k, way.cue_at) or not paired_dash(view, k, way.start, way.high)
  end,
  [")"] = function(_, _, way) return way.depth < 0 end,
  [","] = function(view, k, way)
    if way.depth ~= 0 or parts_adjectives(view, k) or inserts(view, k, way) then return false end
    if k == way.start + 1 and view.letters[way.start] == "H" then return false end -- that, while it was late, it
    if way.leads_in and opens_main(view, k + 1, way) then return true end
    if way.rule == "cue-before-description" and resumes(view, k, way) then return false end
    if way.no_clause and (view.letters[k + 1] == "R" or opens_clause(view, k + 1, way.high)) then
      return true -- the plan, which; of theft, and the court agreed
    end
    if (way.thought or way.deed) and opens_clause(view, k + 1, way.high) then return true end
    -- "To look into it, for which": what the writer adds.
    if way.deed and view.letters[k + 1] == "i" and view.letters[k + 2] == "R" then return true end
    return way.hanging or way.amid and goes_back(view, k + 1, way) or comma_ends(view, k, way)
  end,
  -- "It was late while Lee said that": no comma parts them.
  ["U"] = function(view, k, way)
    local follows = way.depth == 0 and way.cue_at[k + 1] == "source" and is_contrast(view, k)
    return follows and has_verb(view, way.start, k - 1)
  end,
  [">"] = function(view, k, way)
    return way.depth == 0 and k < way.high and marks_comma_ends(view, k, way)
  end,
  ["C"] = function(view, k, way)
    if way.depth ~= 0 then return false end
    if way.told and view.letters[k + 1] == "H" then return true end -- said he sought peace and that
    if way.no_clause and view:is_verb(k + 1) and not is_attribute(view, k + 1) then return true end
    if gaps.at(view, k, way.start, way.rule) then return true end
    return coordination_ends(view, k, way)
  end,
}

-- "[A man who] said": a relative clause without a comma, of what the sentence is about.
local function hangs_on_subject(view, finding)
  local who = finding.source
  if not who or view.letters[who.i] ~= "R" or finding.cue.kind ~= "finite" then return false end
  local low, near = finding.unit.i, who.i - finding.unit.i < NEAR
  if not near or not view.shape:sub(low, who.i - 1):find "^C?[xEzd'0rOBiyY-]+$" then return false end
  for k = low, who.i - 1 do
    if view:is_verb(k) and not one_of["dz"][view.letters[k - 1]] then return false end
  end
  return true
end

-- "Lee, [promising to pay], left"; "Lee, [while warning that it would fall], did not".
local function stands_amid(view, finding)
  local before = finding.cue.i - 1
  if finding.cue.kind ~= "gerund" then return false end
  if view.letters[before] == "U" then before = before - 1 end
  return view.letters[before] == "," and (finding.rule == "cue-before-infinitive" or CLAUSES[finding.rule])
end

local function way_of(view, start, high, cue_at, finding)
  local way = {
    start = start, high = bounded(view, start, high), cue_at = cue_at, depth = 0, no_clause = nil, told = nil,
    looked = start, finite = false,
    hanging = nil, ing = nil, amid = nil, leads_in = nil, rule = finding and finding.rule,
  }
  if not finding then return way end
  way.deed = finding.rule == "cue-before-infinitive"
  way.ing = view.letters[finding.cue.k] == "g"
  way.leads_in = leads_in(view, finding)
  way.thought = finding.rule == "cue-before-that-clause" and finding.verb and not finding.verb.speech
  way.no_clause, way.told = objects[finding.rule], finding.told and not CLAUSES[finding.rule]
  way.hanging = finding.rule == "cue-in-relative-clause"
    or finding.rule == "passive-before-infinitive" and not finding.ahead or finding.rule == "passive-before-question"
    or finding.rule == "passive-before-description" and not finding.ahead or is_aside(view, finding)
  way.amid = stands_amid(view, finding) and finding.rule
  way.hanging = way.hanging or finding.cue.kind == "noun" and not finding.cue.colon and is_in_opener(view, finding.cue)
  if hangs_on_subject(view, finding) then
    local cue = { nominal = way.no_clause or way.deed, i = finding.source.i, k = finding.cue.k }
    way.high = before_main_verb(view, start, way.high, cue) -- a man who said that it rained | was fined
  end
  if finding.cue.last then way.high = math.min(way.high, finding.cue.last) end
  if finding.cue.kind == "noun" and not finding.cue.colon then
    way.high = before_main_verb(view, start, way.high, finding.cue)
  elseif finding.rule == "passive-before-object" and finding.cue.i == finding.cue.k then
    local cue = { nominal = true, i = finding.cue.i, k = finding.cue.k }
    way.high = before_main_verb(view, start, way.high, cue) -- a guard accused of theft | was let go
  end
  return way
end

--- Where what was said ends.
---@param view parallax.quote.View
---@param start integer its first token
---@param high integer last token of the unit
---@param cue_at table<integer, table|string> where later cues and their sources begin
---@param finding? parallax.quote.Finding whose content it is
---@return integer j its last token
function M.at(view, start, high, cue_at, finding)
  if finding and finding.rule == "cue-before-answer" then return start end
  if view.letters[start] == "<" then
    local close = view.shape:match("^<q*()>", start)
    local goes_on = close and finding and finding.rule == "cue-before-description" and view:is("as", close + 1)
    if close and not goes_on and marks_end(view, close, high) then return close end
  end
  local way = way_of(view, start, high, cue_at, finding)
  local k = next_break(view, finding and finding.past or start + 1, way.high)
  while k <= way.high do
    local letter = view.letters[k]
    if letter == "(" then way.depth = way.depth + 1 elseif letter == ")" then way.depth = way.depth - 1 end
    local ends = ending[letter]
    if ends and ends(view, k, way) then break end
    k = next_break(view, k + 1, way.high)
  end
  k = math.min(k, way.high + 1)
  if k <= way.high and view.letters[k] == ">" then k = k + 1 end
  k = k - 1
  if is_contrast(view, k + 1) and view:is("stressing", k) then k = k - 1 end -- "safe", even though Lee said
  while k > start and one_of[".,;:!K"][view.letters[k]] do k = k - 1 end
  return way.no_clause and occasion.before(view, start, k) or k
end

return M
