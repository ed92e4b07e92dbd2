-- What verbs of saying tell in the passive: it was alleged that ...; dismissed as
-- "..." by Lee; when asked whether ...
local clause = require "parallax.quote.clause"
local cues = require "parallax.quote.cue"
local one_of = require "parallax.one_of"
local source = require "parallax.quote.source"

local has_frame = cues.reading

local M = {}

-- "Told by Lee": who said it, where a passive lets it be known.
local function by_whom(view, k, unit)
  return view:is("agent", k) and source.right(view, k + 1, unit.j) or nil
end

-- The plan was dismissed as "pure fantasy" by her spokesman; it was branded by
-- critics "a ruin".
local function passive_before_marks(view, cue, unit)
  local verb, at = has_frame(cue, "as", "name"), cue.j + 1
  if not verb then return nil end
  local who = by_whom(view, at, unit)
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

-- It was alleged that ...; the jury was told that ...; it fell, the jury was told.
local function passive(view, cue, unit)
  local impersonal, hears = view:is("impersonal", cue.i - 1), has_frame(cue, "hearer")
  local verb = hears or impersonal and has_frame(cue, "that")
  if not verb then return nil end
  local who = by_whom(view, cue.j + 1, unit)
  local finding =
    { cue = cue, source = who, nobody = not who, verb = verb, rule = "passive-before-clause", unit = unit }
  local k = clause.over_filler(view, (who and who.j or cue.j) + 1)
  local about = hears and hears.frames["that"] and view:is("topic", k) -- not "was asked about it"
  if (view.letters[k] == "H" or about) and k + 2 < unit.j then
    finding.start = k
    return finding
  end
  local left = hears and source.left(view, cue.i, unit.i)
  local at = left and left.before - 1
  if not at or at <= unit.i + 1 or view.letters[at] ~= "," then return nil end
  local i = clause.back(view, at - 1, unit.i)
  if not i or i >= at - 1 or not clause.has_verb(view, i, at - 1) then return nil end
  finding.rule, finding.fragments = "passive-after-clause", { { i, at - 1 } }
  return finding
end

--- The quotation of a verb in the passive.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.of(view, cue, unit)
  return passive_before_marks(view, cue, unit) or asked(view, cue, unit) or passive(view, cue, unit)
end

--- "[Asked] whether", "when [asked] how": a participle without a subject.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.asked_alone(view, cue, unit)
  if cue.i ~= cue.k or view.letters[cue.k] ~= "v" then return nil end
  local alone = cue.i == unit.i or one_of["WU"][view.letters[cue.i - 1]]
  return alone and asked(view, cue, unit) or nil
end

return M
