-- What verbs of saying tell in the passive: it was alleged that ...; dismissed as
-- "..." by Lee; when asked whether ...
local clause = require "parallax.quote.clause"
local cues = require "parallax.quote.cue"
local hearers = require "parallax.quote.hearer"
local objects = require "parallax.quote.object"
local one_of = require "parallax.one_of"
local resume = require "parallax.quote.resume"
local right = require "parallax.quote.right"
local source = require "parallax.quote.source"

local has_frame = cues.reading

local M = {}

local FAR <const> = 12 -- tokens in which a clause shows its verb

-- "Told by Lee": who said it, where a passive lets it be known.
local function by_whom(view, k, unit)
  return view:is("agent", k) and right.of(view, k + 1, unit.j) or nil
end

-- "Denounced in Oslo as '...'": a capital that speaks for a state.
local function by_where(view, k)
  if not view:is("inside", k) or view.letters[k + 1] ~= "E" then return nil end
  local j = k + 1
  while view.letters[j + 1] == "E" do j = j + 1 end
  return view:is("as", j + 1) and { i = k + 1, j = j, before = k } or nil
end

-- The plan was dismissed as "pure fantasy" by her spokesman; it was branded by
-- critics "a ruin".
local function passive_before_marks(view, cue, unit)
  local verb, at = has_frame(cue, "as", "name"), cue.j + 1
  if not verb then return nil end
  local who = by_whom(view, at, unit) or by_where(view, at)
  if who then at = who.j + 1 end
  local is_as = verb.frames["as"] and view:is("as", at)
  if is_as then at = at + 1 end
  if one_of["dz"][view.letters[at]] and is_as then at = at + 1 end
  local m = view.letters[at] == "<" and view:pair_starting(at)
  if not m or not is_as and not verb.frames.name then return nil end
  who = who or by_whom(view, m.j + 1, unit)
  if not who then return nil end
  return { cue = cue, source = who, verb = verb, rule = "passive-before-marks", unit = unit,
    fragments = { { m.i, m.j } } }
end

local PHRASE <const> = 10 -- tokens of what a thing is called

-- What is described: the subject, without a relative clause behind it.
local function about(view, cue, unit)
  local left = source.left(view, cue.i, unit.i)
  if not left then return nil end
  local relative = view.shape:sub(left.i, left.j):match "(),[iO]?R" or view.shape:sub(left.i, left.j):match "(),xTR"
  return { left.i, relative and left.i + relative - 2 or left.j }
end

-- "The text was described by the union as a trap": what it is called, and by whom.
local function described(view, cue, unit)
  local verb, who = has_frame(cue, "as"), by_whom(view, cue.j + 1, unit)
  local at = who and who.j + 1
  if at and view.letters[at] == "," then at = at + 1 end -- by Lee, a lawyer, as
  if not verb or not at or not view:is("as", at) or at + 1 >= unit.j then return nil end
  return { cue = cue, source = who, verb = verb, rule = "passive-before-description", unit = unit, start = at,
    ahead = about(view, cue, unit) }
end

-- "Was called a ruin by Lee", "has been condemned as a trap by Lee": the token of "by",
-- over no more than a noun phrase.
local function agent_behind(view, k, high)
  for at = k, math.min(high, k + PHRASE) do
    if view:is("agent", at) then return at > k and at or nil end
    if one_of[",;:.KHRWUpaC<"][view.letters[at]] then return nil end
  end
end

local function described_first(view, cue, unit)
  local verb, at = has_frame(cue, "as", "name"), cue.j + 1
  local is_as = verb and verb.frames["as"] and view:is("as", at)
  if not is_as and not (verb and verb.frames.name and view.letters[at] == "d") then return nil end
  local by = agent_behind(view, at + 1, unit.j)
  local who = by and one_of["dzEpx"][view.letters[by + 1]] and right.of(view, by + 1, unit.j)
  if not who or one_of["Yy"][view.letters[by + 1]] then return nil end
  local ahead = about(view, cue, unit)
  return { cue = cue, source = who, verb = verb, rule = "passive-before-description", unit = unit,
    fragments = { ahead or { at, by - 1 }, ahead and { at, by - 1 } } }
end

-- "The treaty was widely condemned as a trap": by nobody who is named.
local function described_by_nobody(view, cue, unit)
  local verb = view:is("as", cue.j + 1) and has_frame(cue, "as")
  if not verb or not verb.speech or verb.frames.marked or cue.negated or cue.j + 2 >= unit.j then return nil end
  local called = one_of["dzx<"][view.letters[cue.j + 2]] and not view:word(cue.j + 2):find "...ing$"
  local left = called and source.left(view, cue.i, unit.i)
  if not left or left.before > unit.i + 1 then return nil end -- the subject of the sentence
  local ahead = about(view, cue, unit)
  return ahead and { cue = cue, nobody = true, verb = verb, rule = "passive-before-description", unit = unit,
    start = cue.j + 1, ahead = ahead } or nil
end

-- "The text, hailed by Lee as a start, failed": what it is called, in a participle.
local function described_alone(view, cue, unit)
  local verb = has_frame(cue, "as")
  local who = verb and by_whom(view, cue.j + 1, unit)
  local at = who and who.j + 1
  if not at or not view:is("as", at) or at + 1 >= unit.j then return nil end
  return { cue = cue, source = who, verb = verb, rule = "passive-before-description", unit = unit, start = at }
end

-- "Losses are put [at 40 million] by the union": a figure, and who gives it.
local function figured(view, cue, unit)
  local verb, at = has_frame(cue, "figure"), cue.j + 1
  if not verb or not objects.opens_figure(view, at, unit.j) then return nil end
  local by = agent_behind(view, at + 1, unit.j)
  local who = by and right.of(view, by + 1, unit.j)
  local ahead = who and about(view, cue, unit)
  if not ahead then return nil end
  return { cue = cue, source = who, verb = verb, rule = "passive-before-description", unit = unit,
    fragments = { ahead, { at, by - 1 } } }
end

-- Where "of theft" begins, from token i to k.
local function charge_start(view, i, k, verb)
  for at = i, k do
    if verb.prepositions[view:word(at)] and (at == i or one_of["gx"][view.letters[at + 1]]) then return at end
  end
end

-- "Was accused by three members of theft", "a driver accused of theft".
local function charged(view, cue, unit)
  local verb = not cue.negated and has_frame(cue, "party") or nil
  local who = verb and by_whom(view, cue.j + 1, unit)
  local start = verb and charge_start(view, cue.j + 1, who and who.j + 1 or cue.j + 1, verb)
  if not start or start + 1 >= unit.j then return nil end
  if who then who.j = start - 1 end
  return { cue = cue, source = who, nobody = not who, verb = verb, rule = "passive-before-object", unit = unit,
    start = start }
end

-- "When asked whether it rained, she laughed", "was asked how it fell": a
-- question of nobody's, or of whom the passive names.
local function asked(view, cue, unit)
  local verb = has_frame(cue, "whether")
  if not verb or not verb.frames.urge then return nil end
  local who = by_whom(view, cue.j + 1, unit)
  local start, rule = clause.start(view, cue, (who and who.j or cue.j) + 1, unit.j)
  if rule ~= "cue-before-question" then return nil end
  return { cue = cue, source = who, nobody = not who, verb = verb, rule = "passive-before-question", unit = unit,
    start = start }
end

-- What was told begins at token k: "told [that it rained]", "told [it was the heat]",
-- "told [not to wait]", "warned [of rain]".
local function told_start(view, verb, k, unit)
  local letter = view.letters[k]
  local to = letter == "N" and k + 1 or k
  if to > k and view.letters[to] == "T" then letter = "T" end
  if k + 2 >= unit.j then
    return verb.frames.urge and letter == "T" and to < unit.j and k or nil
  elseif letter == "H" then
    return k
  elseif letter == "T" then
    return verb.frames.urge and not one_of["dzEpo0.,;:!"][view.letters[to + 1]] and k or nil
  elseif verb.prepositions[view:word(k)] and not verb.frames.whether then
    return k
  end
  local opens = verb.frames.hearer and one_of["pdzE"][letter]
  return opens and clause.has_verb(view, k + 1, math.min(unit.j, k + FAR)) and k or nil
end

-- "The town, he was told by the mayor, [would wait]": its subject stands before.
local function goes_on(view, cue, who, unit)
  local k = resume.mark(view, cue, who, unit.j)
  return k ~= nil and view.letters[k] == "," and one_of["aV"][view.letters[k + 1]] ~= nil
end

-- "Let [it be known]": the cue is all of it.
local function is_let(view, k)
  local verbs = view.forms[view:word(k)]
  return verbs ~= nil and #verbs.with > 0
end

-- "The town would wait, they were told [by the mayor on Monday]": nothing that was told
-- may follow, as it does in "it is expected to rain", "she was pressed on prices".
local function is_said_all(view, k, unit)
  local letter = view.letters[k]
  if k > unit.j or one_of[".,;:!()>KCyYB"][letter] then return true end
  return view:is("agent", k) or view:is("setting", k) or letter == "i" and one_of["yY"][view.letters[k + 1]] ~= nil
end

-- "When it rains, she was told": what came before is no clause of its own.
local function is_adverbial(view, i, j)
  local k = view.letters[i] == "B" and i + (view.letters[i + 1] == "," and 2 or 1) or i
  if not one_of["UW"][view.letters[k]] then return false end
  local comma = view.shape:find(",", k, true)
  return not comma or comma >= j or not clause.has_verb(view, comma + 1, j)
end

-- It was alleged that ...; the jury was told that ...; it fell, the jury was told.
local function passive(view, cue, unit)
  local impersonal, hears = view:is("impersonal", cue.i - 1), has_frame(cue, "hearer", "urge")
  if impersonal and is_let(view, cue.i - 2) then return nil end
  if hears and not hears.speech then hears = nil end -- expected to come
  local verb = hears or impersonal and has_frame(cue, "that")
  if not verb then return nil end
  local who = by_whom(view, cue.j + 1, unit)
  local finding =
    { cue = cue, source = who, nobody = not who, verb = verb, rule = "passive-before-clause", unit = unit }
  local k = hearers.over_filler(view, (who and who.j or cue.j) + 1)
  local topic = hears and hears.frames["that"] and view:is("topic", k) -- not "was asked about it"
  local start = topic and k + 2 < unit.j and k or hears and told_start(view, hears, k, unit)
    or impersonal and view.letters[k] == "H" and k + 2 < unit.j and k
  if start then
    finding.start = start
    return finding
  end
  local left = hears and source.left(view, cue.i, unit.i)
  local at = left and view.letters[left.i] ~= "R" and view.letters[left.before] ~= "C" and left.before - 1
  if impersonal then
    at = verb.frames["that"] and cue.i - 2
    local where = view:is("setting", cue.j + 1) and right.of(view, cue.j + 2, unit.j)
    if where then finding.source, finding.nobody = where, false end
  end
  if not at or at <= unit.i + 1 or view.letters[at] ~= "," or not is_said_all(view, cue.j + 1, unit) then return nil end
  local i = clause.back(view, at - 1, unit.i)
  if not i or i >= at or view:is("as", i) or is_adverbial(view, i, at - 1) then return nil end
  if not impersonal and not hears.frames["that"] then return nil end -- not "was asked", "is directed"
  if not clause.has_verb(view, i, at - 1) and not goes_on(view, cue, who, unit) then return nil end
  finding.rule, finding.fragments = "passive-after-clause", { { i, at - 1 } }
  return finding
end

-- "Two buyers are said to be interested": nobody says it, of the subject.
local function raised(view, cue, unit)
  local who = by_whom(view, cue.j + 1, unit)
  local verb = has_frame(cue, "raised", "tobe", who and "urge")
  if verb and verb.speech and verb.frames.urge then return nil end -- advised by Lee to wait
  local k = hearers.over_filler(view, (who and who.j or cue.j) + 1)
  local opens = verb and view.letters[k] == "T" and not one_of["dzEpo0"][view.letters[k + 1]]
  local left = opens and source.left(view, cue.i, unit.i)
  if not left then return nil end
  local relative = view.letters[left.i] == "R" -- which are said to be shut
  return { cue = cue, source = who, nobody = not who, verb = verb, rule = "passive-before-infinitive", unit = unit,
    start = k, ahead = not relative and { left.i, left.j } or nil }
end

--- The quotation of a verb in the passive.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.of(view, cue, unit)
  return passive_before_marks(view, cue, unit) or described(view, cue, unit)
    or described_first(view, cue, unit) or figured(view, cue, unit) or asked(view, cue, unit)
    or charged(view, cue, unit) or raised(view, cue, unit)
    or passive(view, cue, unit) or described_by_nobody(view, cue, unit)
end

--- "A driver [accused] of theft", "driver [accused] of theft": a participle whose
--- subject is who is charged.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.charged_alone(view, cue, unit)
  if cue.i ~= cue.k or view.letters[cue.k] ~= "v" then return nil end
  local by = view:is("agent", cue.j + 1)
  return by and passive_before_marks(view, cue, unit) or charged(view, cue, unit)
    or by and described_alone(view, cue, unit) or nil
end

--- "[Asked] whether", "when [asked] how": a participle without a subject.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.asked_alone(view, cue, unit)
  if cue.i ~= cue.k or view.letters[cue.k] ~= "v" then return nil end
  local before, after = view.letters[cue.i - 1], cue.j + 1
  local apart = before == "," and (view.letters[after] == "W" or view:is("agent", after)) -- Lee, asked whether
  local alone = cue.i == unit.i or one_of["WU"][before] or apart
  return alone and asked(view, cue, unit) or nil
end

return M
