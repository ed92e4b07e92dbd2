-- Puts quotations together: to each cue its source and its clause, to marks
-- that no cue has claimed what speaks for them.
local alone = require "parallax.quote.alone"
local clause = require "parallax.quote.clause"
local cues = require "parallax.quote.cue"
local headline = require "parallax.quote.headline"
local inner = require "parallax.quote.inner"
local nouns = require "parallax.quote.noun"
local one_of = require "parallax.one_of"
local order = require "parallax.order"
local passives = require "parallax.quote.passive"
local phrases = require "parallax.quote.phrase"
local record = require "parallax.quote.record"
local resume = require "parallax.quote.resume"
local source = require "parallax.quote.source"
local stops = require "parallax.quote.stop"
local transcript = require "parallax.quote.transcript"
local views = require "parallax.quote.view"

local has_frame = cues.reading

local M = {}

local FAR = 60 -- tokens that one glance takes in: what is further off is another matter

---@class parallax.quote.Finding a quotation in tokens
---@field cue parallax.quote.Cue?
---@field source parallax.quote.Source?
---@field verb parallax.ReportingVerb? how the cue is read here
---@field rule string
---@field unit { i: integer, j: integer }
---@field ahead integer[]? what of the content stands before the cue
---@field start integer? where the content begins, until its end is known
---@field fragments integer[][] the content: pairs of tokens
---@field carried parallax.quote.Finding? the one whose speaker speaks on
---@field named parallax.quote.Source? where the source stands by its full name
---@field told boolean? it stands in a clause that is itself said
---@field type string? where marks do not tell it
---@field inner boolean? somebody quotes it inside marks
---@field plain boolean? its marks end a clause that begins without them
---@field nobody boolean? the sentence leaves open who said it

-- The pair of marks that ends right before token k, a comma between or not.
local function pair_before(view, k)
  local j = k - 1
  if view.letters[j] == "," or view.letters[j] == "K" then j = j - 1 end
  return view.letters[j] == ">" and view:pair_ending(j) or nil
end

local NAME <const> = 6 -- tokens of a name in marks, with them

-- 'On "Early Bird," Lee said that ...': few words in marks amid a sentence.
local function is_name_within(m, unit) return m.i > unit.i and m.j - m.i < NAME end

-- Whether marks left of a cue can be what it reports. With other words to
-- report on its right, marks in the clause or in another sentence are not;
-- nor are those of another paragraph ever.
local function reaches(view, m, cue, unit, follows)
  if view:ends_with_comma(m.j) and cue.i == m.j + 1 then return true end
  if m.j >= unit.i and follows then
    local named = view.letters[follows] ~= "<" and is_name_within(m, unit)
    return view:is_sentence(m, unit) and not named
  end
  if m.j >= unit.i then return true end
  if follows and cue.i > unit.i then return false end
  return view:paragraph(m.j) == view:paragraph(unit.i)
end

-- "We won." Whether a full stop ends the marks; a question goes on with "she asked".
local function ends_full(view, m) return view.doc.text:find("^%.", m.inner_last) ~= nil end

-- "We won." Lee did not concede defeat: another sentence, with its own object.
local function tells_else(view, cue, verb)
  local k = cue.j + 1
  return not verb.frames.hearer and one_of["dzx"][view.letters[k]] ~= nil and not view:is_adverb(k)
end

-- Whether something parts the marks from what follows: a comma or a full stop
-- in them or after them. The title of a work has none.
local function is_parted(view, m)
  local tail = view.doc.text:sub(math.max(m.inner_first, m.inner_last - 3), m.inner_last)
  return tail:find "[%p\x80-\xBF]%s*$" ~= nil or one_of[",K"][view.letters[m.j + 1]] ~= nil
end

-- "...," she said / "...," said Lee. The marks stand left of the cue.
local function left_marks(view, cue, unit, left, follows)
  local verb = view.outer[1] and has_frame(cue, "quote")
  if not verb then return nil end
  local m = left and pair_before(view, left.before)
  local who = left
  if not m and left and left.i ~= left.before then
    m = pair_before(view, left.i)
  end
  if not m then
    m = pair_before(view, cue.i)
    who = m and source.right(view, cue.j + 1, unit.j)
  end
  if not m or not who or not reaches(view, m, cue, unit, follows) then return nil end
  if view.letters[m.j + 1] == "C" and not is_parted(view, m) then return nil end -- "Night Bus" and its readers recall
  if m.j < unit.i and who == left and (ends_full(view, m) or tells_else(view, cue, verb)) then return nil end
  local i = m.i
  local rule = who == left and "cue-after-marks" or "inverted-cue-after-marks"
  local joined = m.i > unit.i and view.letters[m.i - 1] == "C" and clause.has_verb(view, unit.i, m.i - 1)
  if joined or not view:is_sentence(m, unit) then i = clause.back(view, m.i, unit.i) or i end
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, fragments = { { i, m.j } }, plain = i < m.i }
end

local TIMES <const> = 6 -- tokens of what only says when or where

-- "By morning, Lee had said", "Last month, Lee said": no clause, only when.
-- "The duty covers goods for a year", "In mice, the drug thins the blood": too
-- long for a time alone, though the verb is in no list.
local function is_adverbial(view, i, j)
  if clause.has_verb(view, i, j) then return false end
  if one_of["iBOyY"][view.letters[i]] then
    local near = view.shape:sub(i, math.min(j, i + FAR))
    local comma = near:find ",[dp]" or near:find ",xxd" -- "In mice, polymers thin the blood"
    return not comma or j - i - comma < TIMES - 2
  end
  return j - i <= TIMES and one_of["yY"][view.letters[j]] ~= nil
end

-- "Referring to the strike, Lee said", "Reached by telephone, Lee said": no clause.
local function is_participial(view, i, j)
  local word = view:word(i)
  if not (word:find "...ing$" or word:find "..ed$") or not one_of["vgx"][view.letters[i]] then return false end
  return one_of["iOTY"][view.letters[i + 1]] ~= nil and not clause.has_verb(view, i + 1, j)
end

-- "With laws [expected] next month": no clause, no report.
local function is_absolute(view, source_i) return view:is("together_with", source_i - 1) end

-- "It was late, and Gore has maintained [his] silence": not what he said.
local function has_object(view, cue, verb)
  if cue.i == cue.k and not view.sets.withholding[verb.lemma] or verb.frames.hearer then return false end
  return one_of["dz"][view.letters[cue.j + 1]] ~= nil
end

local SHORT <const> = 4 -- tokens of an answer

-- "[Not so], retorts Lee": not "Lee, a pilot, retorts".
local function is_short(view, cue)
  local low, high = view:unit(cue.k).i, cue.i - 2
  return high - low < SHORT and not view.shape:sub(low, high):find "[^xBNd]"
end

-- "Not so, retorts Lee: ...": what only quotes, and a mark right behind who does.
-- "The firms, counters Lee, have paid": the verb of their clause.
local function is_parenthesis(view, cue, verb, who)
  if view.letters[who.j + 1] == "," and one_of["aV"][view.letters[who.j + 2]] then return verb.speech end
  local first = view:unit(cue.k).i
  if view:is("instant", first) and cue.i == first + 2 then return verb.speech and verb.frames.quote end
  local last = one_of["sb"][view.letters[cue.k]] and (who.j >= view:unit(cue.k).j or view.letters[who.j + 1] == "U")
  if view.letters[who.j + 1] == "K" and not is_short(view, cue) then return false end
  return verb.speech and verb.frames.quote and not verb.frames.thing and not view:is("also_noun", cue.k)
    and (last or one_of[",:;.K"][view.letters[who.j + 1]] ~= nil)
    and not view.shape:sub(who.i, who.j):find "<q" -- Lee, a pilot, said a boat 'cannot fly': its clause
end

-- "Who would pay, [she asked]", "Would they, [he wondered], be late?"
local function asks(view, cue, unit)
  local first = view.letters[unit.i] == "C" and unit.i + 1 or unit.i
  return one_of["WRa"][view.letters[first]] and has_frame(cue, "whether") or nil
end

-- It would rain, she said / it would rain, said Lee.
local function left_clause(view, cue, unit, left)
  local verb = has_frame(cue, "that", "bare") or asks(view, cue, unit)
  if not verb then return nil end
  local at, who, rule
  if left and (view.letters[left.i] == "R" or view.letters[cue.i - 1] == "H") then return nil end
  if left and view.letters[left.before] == "C" then return nil end -- it was late, and Lee said so
  if left and is_absolute(view, left.i) or has_object(view, cue, verb) then return nil end
  if left and left.before > unit.i + 1 and view.letters[left.before - 1] == "," then
    at, who, rule = left.before - 1, left, "cue-after-clause"
  elseif view.letters[cue.i - 1] == "," and cue.i - 1 > unit.i and cue.i == cue.k and not verb.frames.hearer then
    at, who, rule = cue.i - 1, source.right(view, cue.j + 1, unit.j), "inverted-cue-after-clause"
    local answers = view:is("instant", unit.i) or who and view.letters[who.j + 1] == "K"
    if at == unit.i + 1 and who and not answers then return nil end -- Then, said Lee
  end
  if not who then return nil end
  local i = clause.back(view, at - 1, unit.i)
  local k, far = resume.mark(view, cue, who, unit.j)
  local goes_on = k and view.letters[k] == "," and k + 2 < unit.j and not (far and resume.is_loose(view, k + 1))
    and (who == left or clause.has_verb(view, k + 1, unit.j))
  if goes_on and view.letters[at - 1] == "R" then -- a pause which, she says, helps
    return { cue = cue, source = who, verb = verb, rule = "cue-in-relative-clause", unit = unit, start = k + 1,
      ahead = { at - 1, at - 1 } }
  end
  if goes_on and one_of["UHW"][view.letters[at - 1]] then -- shut because, she says, it leaked
    return { cue = cue, source = who, verb = verb, rule = "cue-before-clause", unit = unit, start = k + 1 }
  end
  local leads_in = i and is_participial(view, i, at - 1)
  if i and (leads_in or is_adverbial(view, i, at - 1)) then
    if not goes_on then return nil end
    if leads_in or at - i <= 4 then
      return { cue = cue, source = who, verb = verb, rule = "cue-before-clause", unit = unit, start = k + 1 }
    end
  end
  local explains = k and view.letters[k] == "K"
  explains = explains or view:is("instant", unit.i)
  if not i or i >= at - 1 and not goes_on and not explains then return nil end
  -- "Lee, a builder, knows the yard": what stands before is no clause but its subject.
  if who ~= left and not clause.has_verb(view, i, at - 1) and not is_parenthesis(view, cue, verb, who) then
    return nil
  end
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, fragments = { { i, at - 1 } } }
end

local function last_source(findings, unit)
  for k = #findings, math.max(1, #findings - 20), -1 do
    local finding = findings[k]
    if finding.unit ~= unit then return nil end
    if finding.source and (finding.cue.kind == "finite" or finding.cue.kind == "gerund") then return finding.source end
  end
end

-- "a phrase that [Lee] has used when arguing": the subject of the clause that
-- the gerund hangs on stands nearer than that of the sentence.
local function near_subject(view, cue, unit)
  for k = cue.i - 2, math.max(unit.i + 1, cue.i - 40), -1 do
    if view.letters[k] == "a" and one_of["Ep"][view.letters[k - 1]] then
      local i = k - 1
      while view.letters[i] == "E" and view.letters[i - 1] == "E" do i = i - 1 end
      return one_of["HRWU"][view.letters[i - 1]] and { i = i, j = k - 1, before = i } or nil
    end
    if one_of[",;:K"][view.letters[k]] then return nil end
  end
end

-- "Vowing to appeal, [Lee] left": the subject stands after the comma.
local function following_subject(view, cue, unit)
  local comma = view.shape:sub(cue.j + 1, math.min(unit.j, cue.j + FAR)):find("[,;:K]")
  local at = comma and view.letters[cue.j + 1] ~= "<" and cue.j + comma
  return at and view.letters[at] == "," and source.subject(view, at + 1, unit.j) or nil
end

local function gerund_source(view, cue, unit, findings)
  local first = cue.i == unit.i or cue.i == unit.i + 1 and view:is("opener", unit.i)
  if first then return following_subject(view, cue, unit) end
  local before = view.letters[cue.i - 1]
  if one_of["xErsb"][before] then return source.left(view, cue.i, unit.i) end
  local near = one_of["WUi"][before] and near_subject(view, cue, unit)
  if near then return near end
  return last_source(findings, unit) or source.subject(view, unit.i, cue.i - 1)
end

local function noun_source(view, cue, unit)
  local k, named = cue.i - 1, nil
  while k > unit.i and k > cue.i - 8 and (one_of["xBE-"][view.letters[k]] or view.letters[k - 1] == "-") do
    if view.letters[k] == "E" then named = named or k end
    k = k - 1
  end
  if view.letters[k] == "z" then return { i = k, j = k, before = k } end
  if view.letters[k] == "d" and view:is("together_with", k - 1) then -- turned to them with the demand to
    return source.subject(view, unit.i, k - 2)
  end
  if named and view.letters[k] ~= "'" then -- Russian claims
    local i = named
    while i > k and view.letters[i - 1] == "E" do i = i - 1 end
    return { i = i, j = named, before = i }
  end
  if view.letters[k] ~= "'" or not one_of["xE0r>"][view.letters[k - 1]] then return nil end
  local i = source.owner(view, k - 1, unit.i)
  return { i = i, j = k, before = i }
end

-- "said it rained and promised to come": the second verb has the first's subject.
local function is_joined(view, cue) return view.letters[cue.i - 1] == "C" end

local function shared_source(view, cue, unit, findings)
  local before = view.letters[cue.i - 1]
  if before ~= "C" and before ~= "," and before ~= ">" then return nil end
  return last_source(findings, unit) or source.nearest(view, cue.i, unit.i) or source.subject(view, unit.i, cue.i - 1)
end

-- "The ruling which", "what": what the clause behind it is about.
local function is_relative(view, k) return one_of["HR"][view.letters[k]] or view:word(k) == "what" end

-- "What she calls [a risk]", "which he describes [as a risk]", "which she puts [at
-- ten million]", "whom it suspects [of theft]": the reading of the verb.
local function of_relative(view, cue, unit, k)
  local at = cue.j + 1
  local called = has_frame(cue, "name", "verdict")
  local opens = view:is("predicate", at) or view:word(k) == "what" and one_of["dz<"][view.letters[at]]
  if called and opens then return called end
  local described = view:is("as", at) and one_of["dzx<"][view.letters[at + 1]] and has_frame(cue, "as")
  if described and described.speech then return described end
  local figured = has_frame(cue, "figure")
  if figured and clause.opens_figure(view, at, unit.j) then return figured end
  local charged = has_frame(cue, "party")
  return charged and charged.prepositions[view:word(at)] and charged
end

-- "A ruling that [police say] will cost much": what the clause hangs on is
-- said too.
local function embedded(view, cue, unit, left)
  local k = left and left.before - 1
  if not k or k < unit.i or not is_relative(view, k) then return nil end
  local named = of_relative(view, cue, unit, k)
  if named then
    return { cue = cue, source = left, verb = named, rule = "cue-in-relative-clause", unit = unit, start = cue.j + 1 }
  end
  local verb = has_frame(cue, "that", "bare")
  if not verb or view.letters[k - 1] == "C" then return nil end
  local what = view.letters[k] == "W"
  local cleft = what and k == unit.i -- what she says is that
  if what and (cleft or cue.negated or not verb.speech) then return nil end -- what she did not mention
  if what and (not view:is("be", cue.j + 1) or view.letters[cue.j + 2] == "H") then return nil end
  if not view:is_verb(cue.j + 1) or view:is("owner", k) then return nil end
  return { cue = cue, source = left, verb = verb, rule = "cue-in-relative-clause", unit = unit, start = cue.j + 1,
    ahead = not what and { source.antecedent(view, k, unit.i), k } or nil }
end

local function denies(verbs)
  for _, verb in ipairs(verbs) do
    if verb.stance == "deny" then return true end
  end
  return false
end

local function holds(view, cue, set)
  for k = cue.i, cue.k do
    if view:is(set, k) then return true end
  end
  return false
end

-- "Declined to say", "would not say", "are not saying": one did not want to.
local function refuses(view, cue)
  return view.letters[cue.k] == "g" or holds(view, cue, "refusing") or holds(view, cue, "willing")
end

-- "Did not say whether", "refused to comment": nothing is said.
local function says_nothing(view, cue, verb, start, rule)
  if rule == "cue-before-question" then return cue.negated and not (verb.speech and refuses(view, cue)) end
  if rule == "cue-before-thing" and cue.negated and verb.stance ~= "deny" then -- never published it
    return not (view:is("granting", cue.k) and holds(view, cue, "refusing"))
  end
  if rule == "cue-before-object" and cue.negated and verb.stance == "neutral" then return true end -- no comment on it
  local said = rule == "cue-before-infinitive" and verb.stance == "deny" and view.forms[view:word(start + 1)]
  return said ~= nil and said ~= false and not denies(said) -- refused to rule it out
end

-- "[Having assured] them that it was safe, the firm left": the subject comes after.
local function is_absolute_start(view, cue, unit)
  return cue.i == unit.i and cue.k > cue.i and view:word(cue.i):find "ing$" ~= nil
end

-- What stands right of a cue, where 'start', 'rule' and 'verb' are what
-- clause.start says of it.
local function right_finding(view, cue, unit, who, start, rule, verb)
  if not start or cue.kind == "gerund" and clause.is_relay(view, start, rule, unit.j) then return nil end
  if says_nothing(view, cue, verb, start, rule) then return nil end
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, start = start }
end

-- "As Lee writes, it rained" and "it rained, as Lee put it".
local function as_clause(view, cue, unit, left)
  if not left or not view:is("as", left.before - 1) then return nil end
  local it = view:is("impersonal", cue.j + 1) and view:is("telling", cue.k) -- as she sees it
  local verb = it and cue.verbs[1] or has_frame(cue, "that", "bare", "quote")
  if not verb then return nil end
  local finding = { cue = cue, source = left, verb = verb, rule = "as-clause", unit = unit }
  local k, after = left.before - 2, it and cue.j + 2 or clause.over_hearer(view, cue.j + 1)
  local opens = k <= unit.i + 1 or one_of[":;K"][view.letters[k]]
  if opens and view.letters[after] == "," and after + 1 < unit.j then
    finding.start = after + 1
  elseif view.letters[k] == "," then
    local is_last = cue.j + 3 >= unit.j
    if not is_last and (view.letters[after] ~= "," or view.letters[after + 1] == "<") then return nil end
    local i = clause.back(view, k - 1, unit.i)
    if not i then return nil end
    if is_last then
      finding.fragments = { { i, k - 1 } }
    else -- it rained, as Lee put it, and hailed
      finding.ahead, finding.start = { i, k - 1 }, after + 1
    end
  else
    return nil
  end
  return finding
end

-- "Did he say no?" asks; it does not report.
local function is_question(view, cue, left)
  return left ~= nil and view.letters[cue.k] == "b" and cue.i == cue.k and view.letters[left.i - 1] == "a"
end

-- Said Lee, who was there, "...".
local function said_first(view, cue, unit)
  if cue.i > unit.i + 1 or not one_of["vs"][view.letters[cue.k]] then return nil end
  local who = source.right(view, cue.j + 1, unit.j)
  if not who or one_of[",:<"][view.letters[who.j + 1]] == nil then return nil end
  local at = who.j + 1
  if view.letters[at] ~= "<" then at = at + 1 end
  local verb = has_frame(cue, "quote")
  if not verb or view.letters[at] ~= "<" then return nil end
  return { cue = cue, source = who, verb = verb, rule = "inverted-cue-before-marks", unit = unit, start = at }
end

-- It was late, she said, "and it rained"; the bridge, she said, "is tired": a
-- clause or its subject, and marks that go on with it.
local function left_then_marks(view, cue, unit, left, starts)
  if not starts or not left or view.letters[left.before - 1] ~= "," or left.i ~= left.before then return nil end
  if view.letters[starts] ~= "<" or view.letters[starts - 1] ~= "," then return nil end
  if not one_of["pdEz0"][view.letters[unit.i]] then return nil end
  local at, m = left.before - 1, view:pair_starting(starts)
  if not m or at - unit.i > FAR or view.shape:sub(unit.i, at):find "[<;:K]" then return nil end
  local whole = clause.has_verb(view, unit.i + 1, at - 1) or view:first_inner(m):find "%l"
  local finding = whole and left_clause(view, cue, unit, left)
  if finding and finding.fragments then finding.fragments[2] = { m.i, m.j } end
  return finding or nil
end

-- It rained, said Lee, a lawyer: nothing but the source stands right of the cue.
local function is_inverted(view, cue, unit, left)
  if view.letters[cue.i - 1] ~= "," or cue.i ~= cue.k or not one_of["vsb"][view.letters[cue.k]] then return false end
  if left and pair_before(view, left.before) then return false end
  local verb = has_frame(cue, "that", "bare")
  local who = verb and not verb.frames.hearer and source.right(view, cue.j + 1, unit.j)
  if not who or one_of["poB"][view.letters[who.i]] then return false end
  if not clause.has_verb(view, unit.i, cue.i - 2) and not is_parenthesis(view, cue, verb, who) then return false end
  -- "reports Nordwire", "reports the agency Nordwire", not "reports the theft".
  local object = (verb.frames.thing or verb.frames.marked) and view.letters[who.i] ~= "E"
  if object and view.letters[who.j] ~= "E" then return false end
  local k = who.j + 1
  while k <= unit.j and k - cue.j < FAR and not one_of[",;:<K.!U"][view.letters[k]] do
    if view:is_verb(k) or one_of["psbT"][view.letters[k]] then return false end
    k = k + 1
  end
  return true
end

-- "It fell, the court heard", "it fell, court told": who listens is no source,
-- and by whom it was said is left open.
local function unless_heard(view, finding)
  local cue, who = finding.cue, finding.source
  local listens = who and view:is("heard", cue.k) and view:is("hearing", who.j)
    and (finding.verb.frames.hearing or not one_of["opEdzxr"][view.letters[cue.j + 1]])
  if listens then finding.source, finding.nobody = nil, true end
  return (listens or not finding.verb.frames.hearing) and finding or nil
end

local function finite(view, cue, unit, findings)
  local left = not is_joined(view, cue) and source.left(view, cue.i, unit.i) or nil
  if is_question(view, cue, left) then return nil end
  local aside = as_clause(view, cue, unit, left) or not left and said_first(view, cue, unit)
  if aside then return aside end
  if is_inverted(view, cue, unit, left) then
    local inverted = left_marks(view, cue, unit, nil, nil) or left_clause(view, cue, unit, nil)
    if inverted then return inverted end
  end
  local starts, rule, verb = clause.start(view, cue, cue.j + 1, unit.j)
  local finding = embedded(view, cue, unit, left) or left_marks(view, cue, unit, left, starts)
    or left_then_marks(view, cue, unit, left, starts)
  if finding then return finding end
  if starts then
    local who = left or shared_source(view, cue, unit, findings)
    if not who and is_absolute_start(view, cue, unit) then
      who, cue.kind = following_subject(view, cue, unit), "gerund"
    end
    if who or cue.i == unit.i + 1 and is_joined(view, cue) then
      return right_finding(view, cue, unit, who, starts, rule, verb)
    end
    return nil
  end
  return left_clause(view, cue, unit, left)
end

-- "Rumours [that the bridge is sold]", not "accusations [that she denies]": the
-- clause is whole, whoever says it.
local function is_open(view, cue, unit)
  local verb, k = cue.verbs[1], cue.start or cue.j + 1
  if not verb.frames.open or view.letters[k] ~= "H" or view.letters[cue.i - 1] == "B" then return false end
  if not one_of["pdzE0xi"][view.letters[k + 1]] then return false end
  local near = view.shape:sub(k + 2, math.min(unit.j, k + FAR))
  return clause.has_verb(view, k + 2, unit.j) and not near:match "^[xE'-]*[aNB]*[vsb]x?[,;:.]"
    and not near:match "^[xE'-]*[vsb][aV]"
end

-- "[It was late], ran the reply": what a noun reports stands before it.
local function before_tag(view, cue, unit)
  local i = clause.back(view, cue.tag, unit.i)
  if not i or not clause.has_verb(view, i, cue.tag) then return nil end
  return { cue = cue, source = cue.source, verb = cue.verbs[1], rule = "noun-after-clause", unit = unit,
    fragments = { { i, cue.tag } } }
end

local function noun(view, cue, unit)
  if cue.tag then return before_tag(view, cue, unit) end
  local who = cue.start and cue.source or noun_source(view, cue, unit) or cue.source
  local start = cue.start or cue.j + 1
  who = who or nouns.holder(view, cue, unit.i)
  if cue.colon then
    if not who then return nil end
  elseif not cue.source then
    local comma, maker = nouns.maker(view, start, unit.j)
    if comma then who, cue.last = who or maker, comma - 1 end
  end
  if not who and not is_open(view, cue, unit) and not nouns.is_free(view, cue, unit.j) then return nil end
  return { cue = cue, source = who, nobody = not who, verb = cue.verbs[1], unit = unit, start = start,
    rule = cue.colon and "noun-before-colon" or "noun-before-clause" }
end

-- "Rang [to say that]": what somebody spoke for is told where it is a clause or
-- stands in marks; "came to promise help" tells what was done.
local PURPOSES <const> = { ["cue-before-that-clause"] = true, ["cue-before-clause"] = true, ["cue-before-marks"] = true,
  ["cue-before-question"] = true }

local function finding_for(view, cue, findings)
  local unit = cue.unit or view:unit(cue.k)
  if cue.kind == "passive" then return passives.of(view, cue, unit) end
  if cue.kind == "phrase" then return phrases.of(view, cue, unit) end
  if cue.kind == "noun" then return noun(view, cue, unit) end
  if cue.kind == "gerund" then
    local who = gerund_source(view, cue, unit, findings)
    local start, rule, verb = clause.start(view, cue, cue.j + 1, unit.j)
    if cue.purpose and not (start and PURPOSES[rule] and verb.speech) then return nil end
    return who and right_finding(view, cue, unit, who, start, rule, verb)
  end
  local finding = passives.asked_alone(view, cue, unit) or passives.charged_alone(view, cue, unit)
    or finite(view, cue, unit, findings)
  return finding and unless_heard(view, finding)
end

local function first_pass(view)
  local findings, list = {}, cues.find(view)
  for k = 1, #list do
    local finding = finding_for(view, list[k], findings)
    if finding then findings[#findings + 1] = finding end
  end
  return findings
end

-- "Said that most of them [want] a change": what is thought of a thing, or of a
-- thing as what, is a part of what is said around it.
local function is_part(finding)
  return not finding.verb.speech and (finding.rule == "cue-before-thing" or finding.rule == "cue-before-description")
end

-- Where contents must end: at later cues and at the sources that lead them.
local function borders(findings)
  local at = {}
  for k = 1, #findings do
    local finding = findings[k]
    if finding.cue.kind ~= "noun" and not is_part(finding) then
      local who = finding.source
      local leads = who and who.before <= finding.cue.i
      if leads or who and finding.cue.kind == "gerund" then at[who.before] = "source" end
      at[finding.cue.i], finding.cue.from = finding.cue, leads and who.before or nil
    end
  end
  return at
end

local CLAUSES <const> = { ["cue-before-that-clause"] = true, ["cue-before-clause"] = true }

-- Where each content ends. What stands in a clause that is itself said is told:
-- "said Lee demanded a vote and that she would leave".
local function set_ends(view, findings)
  local at, outer, reach = borders(findings), nil, 0
  for k = 1, #findings do
    local finding = findings[k]
    if finding.start then
      finding.told = outer == finding.unit and reach > finding.start
      local j = stops.at(view, finding.start, finding.unit.j, at, finding)
      finding.fragments = { { finding.start, j } }
      if finding.ahead then table.insert(finding.fragments, 1, finding.ahead) end
      if CLAUSES[finding.rule] and not finding.told then outer, reach = finding.unit, j end
    else
      resume.add(view, finding, at)
    end
  end
end

-- "Said his government would not accept limits 'drawn up in haste'": the words in
-- marks are said already.
local function without_said(view, findings)
  if not view.marks[1] then return findings end
  local kept, unit, reach = {}, nil, 0
  for n = 1, #findings do
    local finding = findings[n]
    if finding.unit ~= unit then unit, reach = finding.unit, 0 end
    if finding.rule ~= "cue-before-marked-thing" or finding.cue.k > reach then
      kept[#kept + 1] = finding
      local last = finding.start and finding.fragments[#finding.fragments][2]
      if last and last > reach then reach = last end
    end
  end
  return kept
end

-- The quotations that a cue shows, with their ends.
local function with_cues(view)
  local findings = first_pass(view)
  set_ends(view, findings)
  return without_said(view, findings)
end

--- Finds the quotations of a document in a language with data.
---@param doc parallax.Document
---@return parallax.Quote[]
function M.find(doc)
  local view = views.new(doc)
  local findings = with_cues(view)
  headline.add(view, findings)
  findings = transcript.merge(view, findings)
  order.sort(findings, function(a, b) return a.cue.k < b.cue.k end)
  alone.add(view, findings)
  inner.add(view, findings, with_cues)
  return record.of(view, findings)
end

return M
