-- What a phrase attributes: "according to Lee, it rained"; "it rained, in the
-- words of Lee".
local clause = require "parallax.quote.clause"
local one_of = require "parallax.one_of"
local right = require "parallax.quote.right"
local source = require "parallax.quote.source"
local subjects = require "parallax.quote.subject"

local M = {}

-- It was late and, in the words of Lee, "...": what stands behind, in marks or not.
local function phrase_amid(view, cue, unit, who)
  local at = (who.after or who.j) + 2
  local amid = view.shape:sub(cue.i - 2, cue.i - 1) == "C,"
  if amid and view.letters[at - 1] == "," and at < unit.j then
    return { cue = cue, source = who, verb = cue.verbs[1], rule = "phrase-before-clause", unit = unit, start = at }
  end
  local m = view.letters[at - 1] == "," and view.letters[at] == "<" and view:pair_starting(at)
  if not m or not one_of["C,"][view.letters[cue.i - 1]] then return nil end
  return { cue = cue, source = who, verb = cue.verbs[1], rule = "phrase-before-marks", unit = unit,
    fragments = { { m.i, m.j } } }
end

-- "According to one paper the mayor fell": no comma, but a second noun begins
-- and a clause with it.
local function unparted(view, who, unit)
  if one_of[",>"][view.letters[who.j + 1]] then return who end
  for k = who.i + 1, who.j do
    local begins = one_of["dzp"][view.letters[k]] and one_of["xEd0"][view.letters[k - 1]]
    if begins and not one_of["p"][view.letters[who.i]] and clause.has_verb(view, k + 1, unit.j) then
      return { i = who.i, j = k - 1, after = k - 1, before = who.before, clause = k }
    end
  end
  return who
end

-- In Lee's words, ...
local function words_of(view, cue, unit)
  if one_of[".;"][view.letters[cue.j + 1]] then -- it would rain, in his view.
    local i = clause.back(view, cue.i - 2, unit.i)
    if not i or i >= cue.i - 2 then return nil end
    for k = cue.i - 4, i + 1, -1 do -- it rained, and it would hail, in his view
      if view.letters[k] == "C" and view.letters[k - 1] == "," and clause.has_verb(view, k + 2, cue.i - 2) then
        i = k + 1
        break
      end
    end
    return { cue = cue, source = cue.source, verb = cue.verbs[1], rule = "phrase-after-clause", unit = unit,
      fragments = { { i, cue.i - 2 } } }
  end
  local start = view.letters[cue.j + 1] == "," and cue.j + 2 or cue.j + 1
  if start > unit.j then return nil end
  -- The firm, in his words, is ...; but in "it fell, in his words, '...'" he said the marks.
  local amid = cue.i > unit.i + 1 and view.letters[cue.i - 1] == "," and view.letters[cue.j + 2] ~= "<"
  return { cue = cue, source = cue.source, verb = cue.verbs[1], rule = "phrase-before-clause", unit = unit,
    start = start, ahead = amid and { clause.back(view, cue.i - 2, unit.i) or cue.i - 2, cue.i - 2 } or nil }
end

-- "[The line] of Lee, according to which it rained": whose words they are stands
-- before.
local function which(view, cue, unit)
  local at = view.letters[cue.i - 1] == "," and cue.i - 2 or cue.i - 1
  if at <= unit.i or cue.j + 3 > unit.j then return nil end
  return { cue = cue, source = source.left(view, at + 1, unit.i), verb = cue.verbs[1], rule = "cue-in-relative-clause",
    unit = unit, start = cue.j + 2 }
end

-- "Her aides, who [according to Lee] never came": the rest of the relative clause.
local function of_relative(view, cue, unit)
  local who = right.of(view, cue.j + 1, unit.j)
  local start = who and who.j + (view.letters[who.j + 1] == "," and 2 or 1)
  if not start or start >= unit.j then return nil end
  return { cue = cue, source = who, verb = cue.verbs[1], rule = "cue-in-relative-clause", unit = unit, start = start }
end

-- "It may fall [because], according to her, it rained": what opens the clause
-- that is said, right before the phrase.
local function opens_said(view, k, cue)
  return one_of["UHW"][view.letters[k]] ~= nil or view:is("opener", k) and k < cue.i - 1
end

-- "[The council] stopped it on the ground that ..."
local function reason(view, cue, unit)
  local who = subjects.nearest(view, cue.i, unit.i) or subjects.first(view, unit.i, cue.i - 1)
  return who and { cue = cue, source = who, verb = cue.verbs[1], rule = "phrase-before-clause", unit = unit,
    start = cue.j + 1 } or nil
end

-- "Rumour [has it] that it fell".
local function hearsay(view, cue, unit)
  local who = source.left(view, cue.i, unit.i)
  local told = who and (view:is("hearsay", who.j) or view:is("hearsay", who.i))
  if not told or view.letters[cue.j + 1] ~= "H" then return nil end
  return { cue = cue, nobody = true, verb = cue.verbs[1], rule = "phrase-before-clause", unit = unit,
    start = cue.j + 1 }
end

-- "It went according to plan": what nobody says.
local function is_unsaid(view, cue)
  return view:is("unsaid", cue.j + 1) and one_of[".,;:!CUi"][view.letters[cue.j + 2]] ~= nil
end

-- "A 'bizarre' ruling, in the words of Lee, [stands]": only what stands in marks is Lee's.
local function marks_within(view, cue, i, at)
  local m = view:pair_ending(i + #view.shape:sub(i, at):match("^[^>]*"))
  if not m or m.i < i or m.j > at or not view:is("own_words", cue.j - 1) then return nil end
  return not clause.has_verb(view, i, m.i - 1) and not clause.has_verb(view, m.j + 1, at) and m or nil
end

-- "[Traffic], according to Lee, [has doubled]": one word before the phrase, and the
-- rest of its clause behind.
local function is_parted(view, i, who, unit)
  local comma = (who.after or who.j) + 1
  return one_of["xErs0bg"][view.letters[i]] and view.letters[comma] == ","
    and (view:is_verb(comma + 1) or view.letters[comma + 1] == "s") and comma + 2 < unit.j
end

-- "[However], according to Lee, it rained", "[But], according to her, it hailed": what
-- ties the sentence to the last one.
local function is_tied(view, cue, unit)
  if cue.i ~= unit.i + 2 or view.letters[cue.i - 1] ~= "," then return false end
  return view:is_adverb(unit.i) or view.letters[unit.i] == "C"
end

-- "[In May], according to Lee, [six men died]": the rest of the clause behind.
local function behind_time(view, i, at, who, unit)
  local comma = (who.after or who.j) + 1
  if view.letters[comma] ~= "," or comma + 2 >= unit.j or clause.has_verb(view, i, at) then return nil end
  local times = one_of["iU"][view.letters[i]] or view.shape:sub(i, at):find "[Yy]$"
  local opens = one_of["dzxE0p"][view.letters[comma + 1]] and not view:is_verb(comma + 1)
  return times and opens and clause.has_verb(view, comma + 2, unit.j) and comma + 1 or nil
end

--- The quotation of a phrase such as "according to".
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.of(view, cue, unit)
  if cue.source then return words_of(view, cue, unit) end
  if cue.hearsay then return hearsay(view, cue, unit) end
  if is_unsaid(view, cue) then return nil end
  if cue.reason then return reason(view, cue, unit) end
  if view.letters[cue.j + 1] == "R" then return which(view, cue, unit) end
  local relative = view.letters[cue.i - 1] == "," and cue.i - 2 or cue.i - 1
  if relative > unit.i and view.letters[relative] == "R" then return of_relative(view, cue, unit) end
  local leads = cue.i <= unit.i + 1 or view.letters[cue.i - 1] == ";" or is_tied(view, cue, unit)
  local hangs = not leads and view.letters[cue.i - 1] == "," and view:is_finite(cue.i - 2) -- it has, according to
  local who = right.after_phrase(view, cue.j + 1, unit.j, leads or hangs)
  if not who then return nil end
  if leads then who = unparted(view, who, unit) end
  local amid = not leads and phrase_amid(view, cue, unit, who)
  if amid then return amid end
  local finding = { cue = cue, source = who, verb = cue.verbs[1], unit = unit }
  if leads then
    local marks = view.letters[who.j + 1] == ":" and view:pair_starting(who.j + 2) -- according to the report: "..."
    if marks then
      finding.rule, finding.fragments = "phrase-before-marks", { { marks.i, marks.j } }
      return finding
    end
    local start = who.clause or (who.after or who.j) + (view.letters[who.j + 1] == "," and 2 or 1)
    if not who.clause and not one_of[",>"][view.letters[start - 1]] or start > unit.j then return nil end
    finding.start, finding.rule = start, "phrase-before-clause"
    return finding
  end
  local at = cue.i - 1
  if view.letters[at] == "," then at = at - 1 end
  if opens_said(view, at, cue) then
    local after = (who.after or who.j) + 1
    if view.letters[after] ~= "," or after + 2 > unit.j then return nil end
    finding.rule, finding.start = "phrase-before-clause", after + 1
    return finding
  end
  local i = clause.back(view, at, unit.i)
  if not i or at < i or at == i and not is_parted(view, i, who, unit) then return nil end
  local comma = (who.after or who.j) + 1
  local hung = hangs and view.letters[comma] == "," and comma + 1 < unit.j
    and one_of["dzxE0"][view.letters[comma + 1]] and comma + 1
  local rest = hung or behind_time(view, i, at, who, unit)
  if rest then
    finding.rule, finding.start, finding.ahead = "phrase-before-clause", rest, { i, at }
    return finding
  end
  local m = marks_within(view, cue, i, at)
  finding.rule, finding.fragments = "phrase-after-clause", { { i, at } }
  if m then finding.rule, finding.fragments = "phrase-after-marks", { { m.i, m.j } } end
  return finding
end

return M
