-- Finds the marks that are what was said behind a cue.
--
--   said "..."
--   told the council on Friday, "..."
--   said as she cut the ribbon, "..."
local core = require "parallax.core"
local hearers = require "parallax.quote.hearer"
local is_at = require "parallax.quote.is_at"

local over_filler, over_hearer = hearers.over_filler, hearers.over

local M = {}

local SETTING <const> = 14 -- tokens of where, when and of whom something was said

local function mark_at(view, at)
  if is_at(view, at, ",:") then at = at + 1 end
  return view.letters[at] == "<" and at or nil
end

-- "Said of the head, '...'", "said before a May hearing, '...'", "said as she cut the
-- ribbon, '...'": marks behind a comma that hold a whole sentence.
local function behind_setting(view, at, high)
  local k = core.place(view.shape, "<", at, math.min(high, at + SETTING))
  if not k or view.letters[k - 1] ~= "," then return nil end
  local between = view.shape:sub(at, k - 2)
  local is_setting = between:find "^[Bx]?[iOTU][dzxE0OiyYvV'r-]+$" or between:find "^U[pE]+[Vxvs][dzxE0r'-]+$"
    or between:find "^,Cp[bx]$" -- and I quote
  local m = is_setting and view:pair_starting(k)
  return m and view.doc.text:find("^%u", m.inner_first) and k or nil
end

-- The marks at token k, where what stands before them is nobody's name for a thing:
-- not "on Kanal Nord's 'Morning Show'".
local function unless_owned(view, k) return view.letters[k - 1] ~= "'" and mark_at(view, k) or nil end

--- Where the marks begin that hold what was said.
---@param view parallax.quote.View
---@param at integer token after the cue
---@param high integer last token of the unit
---@param verb parallax.ReportingVerb
---@return integer?
function M.at(view, at, high, verb)
  local direct = mark_at(view, at)
  if direct then return direct end
  local k = over_filler(view, at)
  local start = k > at and unless_owned(view, k)
  if start then return start end
  k = verb.frames.hearer and over_hearer(view, at)
  start = k and unless_owned(view, over_filler(view, k))
  return start or verb.speech and behind_setting(view, at, high) or nil
end

return M
