-- Puts quotations together: to each cue its source and its clause, to marks
-- that no cue has claimed what speaks for them.
local alone = require "parallax.quote.alone"
local as_clauses = require "parallax.quote.as_clause"
local behind = require "parallax.quote.behind"
local clause = require "parallax.quote.clause"
local core = require "parallax.core"
local cues = require "parallax.quote.cue"
local free = require "parallax.quote.free"
local gaps = require "parallax.quote.gap"
local headline = require "parallax.quote.headline"
local hearers = require "parallax.quote.hearer"
local inner = require "parallax.quote.inner"
local nouns = require "parallax.quote.noun"
local one_of = require "parallax.one_of"
local order = require "parallax.order"
local passives = require "parallax.quote.passive"
local phrases = require "parallax.quote.phrase"
local record = require "parallax.quote.record"
local relatives = require "parallax.quote.relative"
local resume = require "parallax.quote.resume"
local right = require "parallax.quote.right"
local role = require "parallax.quote.role"
local source = require "parallax.quote.source"
local stops = require "parallax.quote.stop"
local subjects = require "parallax.quote.subject"
local transcript = require "parallax.quote.transcript"
local views = require "parallax.quote.view"

local has_frame = cues.reading

local M = {}

local SOON = 10 -- tokens in which a clause has its verb
local FAR = 60 -- tokens that one glance takes in: what is further off is another matter

---@class parallax.quote.Finding a quotation in tokens
---@field cue parallax.quote.Cue?
---@field source parallax.quote.Source?
---@field verb parallax.ReportingVerb? how the cue is read here
---@field rule string
---@field unit { i: integer, j: integer }
---@field past integer? from where on the content may end
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
  if rule == "cue-before-answer" then return cue.negated end
  if rule == "cue-before-question" then return cue.negated and not (verb.speech and refuses(view, cue)) end
  if rule == "cue-before-thing" and cue.negated and verb.stance ~= "deny" then -- never published it
    return not (view:is("granting", cue.k) and holds(view, cue, "refusing"))
  end
  if rule == "cue-before-object" and cue.negated and verb.stance == "neutral" then return true end -- no comment on it
  local said = rule == "cue-before-infinitive" and verb.stance == "deny" and view.forms[view:word(start + 1)]
  if said and (not said.plain[1] or said.plain[1].frames.know) then return false end -- refused to let them in
  return said ~= nil and said ~= false and not denies(said) -- refused to rule it out
end

local THINGS <const> = { ["cue-before-description"] = true, ["cue-before-object"] = true }

local OPENING <const> = 16 -- tokens between the commas behind "that"

-- "Accused [Lee, who led the yard, of theft]", "shows [that, as early as May, it fell]":
-- the token behind what is told amid it.
local function past_aside(view, start, rule, verb)
  if rule == "cue-before-that-clause" and view.letters[start + 1] == "," then
    local close = core.place(view.shape, ",", start + 2, start + OPENING)
    return close and close + 1
  end
  local k = THINGS[rule] and hearers.over(view, start)
  local past = k and hearers.past_aside(view, k)
  return past and (view:is("as", past) or verb.prepositions[view:word(past)]) and past or nil
end

-- "A stall [called] 'Bread or Bust'": what a thing is named by nobody.
local function only_names(view, cue, who, start, verb)
  local names = verb.frames.name and view.letters[start] == "<" and start == cue.j + 1 and cue.i == cue.k
  if not names or view.letters[who.j] ~= "x" or role.words(view.doc.lang)[view:word(who.j)] then return false end
  local article = who.j
  while article > who.i and view.letters[article] == "x" do article = article - 1 end
  return view:is("indefinite", article) or view:is("text", who.j)
end

-- What stands right of a cue, where 'start', 'rule' and 'verb' are what
-- clause.start says of it.
local function right_finding(view, cue, unit, who, start, rule, verb)
  if not start or cue.kind == "gerund" and clause.is_relay(view, start, rule, unit.j) then return nil end
  if says_nothing(view, cue, verb, start, rule) then return nil end
  if who and only_names(view, cue, who, start, verb) then return nil end
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, start = start,
    past = past_aside(view, start, rule, verb) }
end

-- "Did he say no?" asks; it does not report.
local function is_question(view, cue, left)
  return view.letters[cue.k] == "b" and cue.i == cue.k and view.letters[left.i - 1] == "a"
end

-- Said Lee, who was there, "...".
local function said_first(view, cue, unit)
  if cue.i > unit.i + 1 or not one_of["vs"][view.letters[cue.k]] then return nil end
  local who = right.of(view, cue.j + 1, unit.j)
  if not who or one_of[",:<"][view.letters[who.j + 1]] == nil then return nil end
  local at = who.j + 1
  if view.letters[at] ~= "<" then at = at + 1 end
  local verb = has_frame(cue, "quote")
  if not verb or view.letters[at] ~= "<" then return nil end
  return { cue = cue, source = who, verb = verb, rule = "inverted-cue-before-marks", unit = unit, start = at }
end

-- "It fell, the court heard", "it fell, court told": who listens is no source,
-- and by whom it was said is left open.
local function unless_heard(view, finding)
  local cue, who = finding.cue, finding.source
  local listens = who and view:is("heard", cue.k) and view:is("hearing", who.j)
    and (finding.verb.frames.hearing or not one_of["opEdzxr"][view.letters[cue.j + 1]])
  if listens then finding.source, finding.nobody = nil, true end
  if finding.verb.frames.emerging then -- it emerged that
    if not who or not view:is("impersonal", who.i) then return nil end
    finding.source, finding.nobody = nil, true
  end
  return (listens or not finding.verb.frames.hearing) and finding or nil
end

-- "The ships, [Lee, who built them,] said, are safe": of what stands before a cue
-- between commas the first is what the clause is about.
local function parenthesise(view, cue, unit, left)
  if view.letters[cue.j + 1] ~= "," or not view:is_verb(cue.j + 2) or left.i > unit.i + 1 then return end
  local comma = core.place(view.shape, ",", left.i, math.min(left.j, cue.i - 2))
  if comma then left.i, left.before = comma + 1, comma + 1 end
end

-- "Which analysts said [signaled] a turn": what is said is a part of it.
local function is_within(view, cue)
  local k = cue.i - 1
  if not one_of["vsb"][view.letters[k]] or not one_of["xErs"][view.letters[k - 1]] or view:is("also_noun", k) then
    return false
  end
  local verb = view.forms[view:word(k)].plain[1]
  return verb ~= nil and verb.speech and verb.frames["that"] ~= nil and view:is_tagged_finite(k)
end

local function finite(view, cue, unit, findings)
  if is_within(view, cue) then return nil end
  local low = cue.quoting and cue.quoting + 1 or unit.i -- quoted | Lee as saying
  local left = not subjects.is_joined(view, cue) and source.left(view, cue.i, low) or nil
  if left and is_question(view, cue, left) then return nil end
  if left then parenthesise(view, cue, unit, left) end
  local medium = left and cue.quoting and source.left(view, cue.quoting, unit.i)
  if medium then left.before = medium.before end -- "...," | the paper quoted [Lee] as saying
  local aside
  if left then aside = as_clauses.of(view, cue, unit, left) else aside = said_first(view, cue, unit) end
  if aside then return aside end
  if behind.ends_with_hearer(view, cue, unit, left) then
    local told = behind.marks(view, cue, unit, left, nil) or behind.clause(view, cue, unit, left)
    if told then return told end
  end
  if view.letters[cue.i - 1] == "," and behind.is_inverted(view, cue, unit, left) then
    local inverted = behind.marks(view, cue, unit, nil, nil) or behind.clause(view, cue, unit, nil)
    if inverted then return inverted end
  end
  local starts, rule, verb = clause.start(view, cue, cue.j + 1, unit.j)
  local hopes = not starts and cue.light and view.letters[cue.j + 1] == "p" and clause.has_verb(view, cue.j + 2, unit.j)
  if hopes then starts, rule, verb = cue.j + 1, "cue-before-clause", cue.verbs[1] end -- voiced hope it would
  local finding = left and relatives.of(view, cue, unit, left)
  if not finding and view.outer[1] then
    finding = behind.marks(view, cue, unit, left, starts) or behind.then_marks(view, cue, unit, left, starts)
  end
  if finding then return finding end
  if starts then
    local who = left or subjects.shared(view, cue, unit, findings)
    if not who and subjects.comes_after(view, cue, unit) then
      who, cue.kind = subjects.following(view, cue, unit), "gerund"
    end
    if who or cue.i == unit.i + 1 and subjects.is_joined(view, cue) then
      return right_finding(view, cue, unit, who, starts, rule, verb)
    end
    return nil
  end
  return behind.clause(view, cue, unit, left) or behind.name(view, cue, unit, left)
end

-- "Rumours [that the bridge is sold]", not "accusations [that she denies]": the
-- clause is whole, whoever says it.
local function is_open(view, cue, unit)
  local verb, k = cue.verbs[1], cue.start or cue.j + 1
  if not verb.frames.open or view.letters[k] ~= "H" or view.letters[cue.i - 1] == "B" then return false end
  if not one_of["pdzE0xi"][view.letters[k + 1]] then return false end
  local near = view.shape:sub(k + 2, math.min(unit.j, k + FAR))
  local has_verb = clause.has_verb(view, k + 2, unit.j)
  for at = k + 2, has_verb and 0 or math.min(unit.j, k + SOON) do has_verb = has_verb or view:is_tagged_finite(at) end
  return has_verb and not near:match "^[xE'-]*[aNB]*[vsb]x?[,;:.]"
    and not near:match "^[xE'-]*[vsb][aV]"
end

-- "[It was late], ran the reply": what a noun reports stands before it.
local function before_tag(view, cue, unit)
  local i = clause.back(view, cue.tag, unit.i)
  if not i or not (view:is("judgement", cue.k) or clause.has_verb(view, i, cue.tag)) then return nil end
  return { cue = cue, source = cue.source, verb = cue.verbs[1], rule = "noun-after-clause", unit = unit,
    fragments = { { i, cue.tag } } }
end

local function noun(view, cue, unit)
  if cue.tag then return before_tag(view, cue, unit) end
  local who = cue.start and cue.source or subjects.of_noun(view, cue, unit) or cue.source
  local start = cue.start or cue.j + 1
  who = who or nouns.holder(view, cue, unit.i)
  if cue.colon then
    if not who or view.doc.text:find("^%u%u", (view:bytes(cue.k, cue.k))) then return nil end -- OIL DEMAND: 600 barrels
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

-- "To appeal for calm", "to say that".
local function may_be_purpose(rule, verb)
  return verb.speech and (PURPOSES[rule] or rule == "cue-before-object" and not verb.frames.thing)
end

-- "Nobody was ill, [she was glad to say]".
local function glad_to_say(view, cue, unit)
  local who = source.left(view, cue.governor, unit.i)
  local finite_cue = { i = cue.governor, j = cue.j, k = cue.k, kind = "finite", verbs = cue.verbs, unit = unit }
  return who and who.before > unit.i and behind.clause(view, finite_cue, unit, who) or nil
end

-- Of an infinitive under any verb only what cannot be a thing: "chose to say that",
-- not "was allowed to write the bill", "was unable to say whether".
local function is_whole(view, rule, start, verb, governor)
  if rule == "cue-before-object" then return may_be_purpose(rule, verb) and not view:is("having", governor) end
  if rule == "cue-before-that-clause" or rule == "cue-before-marks" then return true end
  if rule == "cue-before-question" then return verb.frames.urge == true end -- drove there to ask whether
  if rule ~= "cue-before-clause" then return false end
  local tells = verb.speech and not verb.frames.thing and one_of["dzEx0"][view.letters[start]]
  return view.letters[start] == "p" or tells and clause.has_verb(view, start + 1, view:unit(start).j) or false
end

local function finding_for(view, cue, findings)
  local unit = cue.unit or view:unit(cue.k)
  if cue.kind == "passive" then return passives.of(view, cue, unit) end
  if cue.kind == "phrase" then return phrases.of(view, cue, unit) end
  if cue.kind == "noun" then return noun(view, cue, unit) end
  if cue.kind == "gerund" then
    local governing = cue.governor and source.left(view, cue.governor, unit.i)
    local who = governing or subjects.of_gerund(view, cue, unit, findings)
    local start, rule, verb = clause.start(view, cue, cue.j + 1, unit.j)
    if cue.governor and not start then return glad_to_say(view, cue, unit) end
    if cue.purpose and not (start and may_be_purpose(rule, verb)) then return nil end
    if cue.governor and not is_whole(view, rule, start, verb, cue.governor) then return nil end
    return who and right_finding(view, cue, unit, who, start, rule, verb)
  end
  local finding = passives.asked_alone(view, cue, unit) or passives.charged_alone(view, cue, unit)
    or finite(view, cue, unit, findings)
  return finding and unless_heard(view, finding)
end

local function first_pass(view)
  local findings, list = {}, cues.find(view)
  for k = 1, #list do
    local finding, last = finding_for(view, list[k], findings), findings[#findings]
    local twice = finding and last and finding.start and last.start == finding.start and last.cue.kind == "noun"
    if finding and not twice then findings[#findings + 1] = finding end -- her plea, made again today, that
  end
  return findings
end

-- "Said that most of them [want] a change": what is thought of a thing, or of a
-- thing as what, is a part of what is said around it.
local function is_part(finding)
  return not finding.verb.speech and (finding.rule == "cue-before-thing" or finding.rule == "cue-before-description")
end

-- Where contents must end: at later cues and at the sources that lead them.
local function borders(view, findings)
  local at = {}
  for k = 1, #findings do
    local finding = findings[k]
    if finding.cue.kind ~= "noun" and not is_part(finding) then
      local who = finding.source
      local leads = who and who.before <= finding.cue.i
      if leads or who and finding.cue.kind == "gerund" then
        at[who.before] = "source"
        if view.letters[who.i - 1] == "C" then at[who.i] = "source" end -- asked the firm but the mayor said
      end
      at[finding.cue.i], finding.cue.from = finding.cue, leads and who.before or nil
    end
  end
  return at
end

local CLAUSES <const> = { ["cue-before-that-clause"] = true, ["cue-before-clause"] = true }

-- Where each content ends. What stands in a clause that is itself said is told:
-- "said Lee demanded a vote and that she would leave".
local function set_ends(view, findings)
  local at, outer, reach, k = borders(view, findings), nil, 0, 0
  while k < #findings do
    k = k + 1
    local finding = findings[k]
    if finding.start then
      finding.told = outer == finding.unit and reach > finding.start
      local j = stops.at(view, finding.start, finding.unit.j, at, finding)
      if j >= finding.start then
        finding.fragments = { { finding.start, j } }
        if finding.ahead then table.insert(finding.fragments, 1, finding.ahead) end
        if CLAUSES[finding.rule] and not finding.told then outer, reach = finding.unit, j end
        local second = gaps.of(view, finding, j)
        if second then table.insert(findings, k + 1, second) end
      end
    else
      resume.add(view, finding, at)
    end
  end
end

-- Nothing is left of some contents: "as others told" at the end of a line, "a demand for, ...".
local function without_empty(findings)
  local kept = {}
  for n = 1, #findings do
    if findings[n].fragments then kept[#kept + 1] = findings[n] end
  end
  return kept
end

-- "Was told in a statement that": one content, found by its verb and its noun.
local function without_twins(findings)
  local kept, starts = {}, {}
  for n = 1, #findings do
    local finding = findings[n]
    local twin = finding.cue.kind == "noun" and starts[finding.start]
    if not twin then kept[#kept + 1] = finding end
    if finding.start then starts[finding.start] = true end
  end
  return kept
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
  local findings = without_twins(first_pass(view))
  set_ends(view, findings)
  return without_said(view, without_empty(findings))
end

--- Finds the quotations of a document in a language with data.
---@param doc parallax.Document
---@return parallax.Quote[]
function M.find(doc)
  local view = views.new(doc)
  if not view.units[1] then return {} end -- all of it is credits and the like
  local findings = with_cues(view)
  headline.add(view, findings)
  findings = transcript.merge(view, findings)
  order.sort(findings, function(a, b) return a.cue.k < b.cue.k end)
  alone.add(view, findings)
  free.add(view, findings)
  inner.add(view, findings, with_cues)
  return record.of(view, findings)
end

return M
