-- Finds what was said around a clause with "as": as Lee put it, it rained.
local clause = require "parallax.quote.clause"
local cues = require "parallax.quote.cue"
local hearers = require "parallax.quote.hearer"
local one_of = require "parallax.one_of"

local has_frame = cues.reading

local M = {}

-- Over a hearer and what may follow one: "told Norpress on Monday".
local function after_hearer(view, cue, k)
  if view:is("impersonal", k) then k = k + 1 end -- as Lee explains it in May
  if not one_of["oT"][view.letters[k]] and not has_frame(cue, "hearer") then return hearers.over_filler(view, k) end
  local person = one_of["dzpoE"][view.letters[k + 1]] or view:word(k + 1):find "[^s]s$" -- not "continued to fall"
  local to = person and hearers.over_to_hearer(view, k)
  return hearers.over_filler(view, to or hearers.over(view, k) or k)
end

-- The token behind what belongs to the verb of "as Lee put it to me in May".
local function behind_verb(view, cue, it)
  if not it then return after_hearer(view, cue, cue.j + 1) end
  local k = hearers.over_to_hearer(view, cue.j + 2) or cue.j + 2
  return hearers.over_filler(view, k)
end

-- "It is, as Lee put it, '...'": a clause that has nothing without the marks; "it is
-- late or, as Lee put it, '...'": the marks alone.
local function as_before_marks(view, finding, i, k, start)
  local m = view:pair_starting(start)
  if not m then return nil end
  local hangs = k - 1 > i and view:is_verb(k - 1) and view.letters[k - 2] ~= "a"
  finding.fragments = hangs and { { i, k - 1 }, { m.i, m.j } } or { { m.i, m.j } }
  return finding
end

-- The same where the comma at k stands before "as".
local function as_amid(view, finding, k, after)
  local unit = finding.unit
  local i = clause.back(view, k - 1, unit.i)
  if not i then return nil end
  if after >= unit.j or one_of[".!"][view.letters[after]] then
    finding.fragments = { { i, k - 1 } }
    return finding
  end
  if view.letters[after] ~= "," then return nil end
  if view.letters[after + 1] == "<" then return as_before_marks(view, finding, i, k, after + 1) end
  if view.letters[k - 1] == "R" then i = k - 1 end -- which, as Lee says, may last
  finding.start = after + 1
  if not one_of["UWH"][view.letters[k - 1]] then -- it rained, as Lee put it, and hailed; not "because, as Lee says"
    finding.ahead = { i, k - 1 }
  end
  return finding
end

--- "As Lee writes, it rained" and "it rained, as Lee put it".
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@return parallax.quote.Finding?
function M.of(view, cue, unit, left)
  if not left or not view:is("as", left.before - 1) then return nil end
  local it = view:is("impersonal", cue.j + 1) and view:is("telling", cue.k) -- as she sees it
  local verb = it and cue.verbs[1] or has_frame(cue, "that", "bare", "quote")
  if not verb then return nil end
  local finding = { cue = cue, source = left, verb = verb, rule = "as-clause", unit = unit }
  local k, after = left.before - 2, behind_verb(view, cue, it)
  local joins = view.letters[k] == "C" and view.letters[k - 1] == "," -- it is late, and as Lee says, it
  local opens = joins or k <= unit.i + 1 or one_of[":;K"][view.letters[k]]
  if opens and view.letters[after] == "," and after + 1 < unit.j then
    finding.start = after + 1
    return finding
  end
  return view.letters[k] == "," and as_amid(view, finding, k, after) or nil
end

return M
