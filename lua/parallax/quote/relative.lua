-- Finds what is said of the noun that a relative clause hangs on.
--
--   [a ruling that] police say [will cost much]
--   what she calls [a risk]
--   [a trend] Lee said [could push rents up]
local cues = require "parallax.quote.cue"
local gaps = require "parallax.quote.gap"
local hearers = require "parallax.quote.hearer"
local objects = require "parallax.quote.object"
local one_of = require "parallax.one_of"
local source = require "parallax.quote.source"

local has_frame = cues.reading

local M = {}

-- "The ruling which", "what": what the clause behind it is about.
local function is_relative(view, k) return one_of["HR"][view.letters[k]] or view:word(k) == "what" end

-- "What she calls [a risk]", "which he describes [as a risk]", "which she puts [at
-- ten million]", "whom it suspects [of theft]": the reading of the verb.
local function of_relative(view, cue, unit, k)
  local at = cue.j + 1
  local called = has_frame(cue, "name", "verdict")
  local opens = view:is_predicate(at) or view:word(k) == "what" and one_of["dz<"][view.letters[at]]
  if called and opens then return called end
  local described = view:is("as", at) and one_of["dzx<"][view.letters[at + 1]] and has_frame(cue, "as")
  if described and described.speech then return described end
  local found = has_frame(cue, "finding") -- which it found to be void
  if found and view.letters[at] == "T" and view:is("be", at + 1) then return found end
  local figured = has_frame(cue, "figure")
  if figured and objects.opens_figure(view, at, unit.j) then return figured end
  local being = view.letters[at] == "T" and view:is("be", at + 1) and has_frame(cue, "tobe") -- found to be
  if being then return being end
  local charged = has_frame(cue, "party")
  return charged and charged.prepositions[view:word(at)] and charged
end

-- "The sum that [Lee assures us] is late": the token of the verb behind the hearer.
local function behind_cue(view, cue)
  local hears = has_frame(cue, "hearer") and hearers.over(view, cue.j + 1)
  return hears or cue.j + 1
end

-- "A ruling that [police say] will cost much": what the clause hangs on is
-- said too.
local function embedded(view, cue, unit, left)
  local k = left.before - 1
  if k < unit.i or not is_relative(view, k) then return nil end
  if view.letters[k] == "H" and view.letters[k - 1] == "E" then return nil end -- told Lee that he feared it
  local named = of_relative(view, cue, unit, k)
  if named then
    return { cue = cue, source = left, verb = named, rule = "cue-in-relative-clause", unit = unit, start = cue.j + 1 }
  end
  local stranded = view.letters[k] == "R" and gaps.stranded(view, cue, unit, left, k)
  if stranded then return stranded end
  local verb = has_frame(cue, "that", "bare")
  if not verb or view.letters[k - 1] == "C" then return nil end
  local what = view.letters[k] == "W"
  local cleft = what and k == unit.i -- what she says is that
  if what and (cleft or cue.negated or not verb.speech) then return nil end -- what she did not mention
  if what and (not view:is("be", cue.j + 1) or view.letters[cue.j + 2] == "H") then return nil end
  local start = behind_cue(view, cue)
  if not (view:is_finite(start) or view.letters[start] == "s") or view:is("owner", k) then return nil end
  return { cue = cue, source = left, verb = verb, rule = "cue-in-relative-clause", unit = unit, start = start,
    ahead = not what and { source.antecedent(view, k, unit.i), k } or nil }
end

-- "A trend [Lee said] could push rents up": the relative word is left out, and the verb
-- behind the cue is that of what it hangs on.
local function contact(view, cue, unit)
  local j = cue.i - 1
  if j <= unit.i + 1 or view.letters[cue.j + 1] ~= "a" or not has_frame(cue, "that", "bare") then return nil end
  local i = j
  if view.letters[j] == "E" then
    while view.letters[i - 1] == "E" do i = i - 1 end
  elseif view.letters[j] ~= "p" and not view:word(j):find "[^s]s$" and not view:is("plural", j) then
    return nil
  end
  local tags = view.doc:tags()
  if tags and view.letters[i - 1] == "x" and tags:at(i - 1) == "ADJ" then i = i - 1 end -- political scientists
  local k = i - 1
  while k > unit.i and one_of["xr0bs"][view.letters[k]] and not view:is_finite(k) do k = k - 1 end
  local opens = one_of["dz"][view.letters[k]] and i - k >= 2
  if not opens then return nil end
  return { cue = cue, source = { i = i, j = j, before = i }, verb = has_frame(cue, "that", "bare"),
    rule = "cue-in-relative-clause", unit = unit, start = cue.j + 1, ahead = { k, i - 1 } }
end

--- The quotation of a cue in a relative clause.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source who stands left of the cue
---@return parallax.quote.Finding?
function M.of(view, cue, unit, left) return embedded(view, cue, unit, left) or contact(view, cue, unit) end

return M
