-- What a speaker goes on to say in the next sentence, where no cue tells it:
--
--   Lee said the road was shut. [It would open on Monday.]
--   Lee said the board had never met. [The sum had come "out of a hat that nobody owned"].
--
-- In the first it shows by the tense, in the second by marks that hold no title.
local one_of = require "parallax.one_of"

local M = {}

local LEAST <const> = 4 -- words in marks that are said rather than a name
local SUBJECT <const> = 12 -- tokens before the verb of a sentence
local NEAR <const> = 6 -- tokens of time and place between what was said and the end of its sentence

local CLAUSES <const> = {
  ["cue-before-that-clause"] = true, ["cue-before-clause"] = true, ["cue-after-clause"] = true,
  ["inverted-cue-after-clause"] = true, ["passive-before-clause"] = true, ["free-indirect"] = true,
}

local function last_token(f)
  local j = f.fragments[#f.fragments][2]
  if f.cue and f.cue.j > j then j = f.cue.j end
  return f.source and f.source.j > j and f.source.j or j
end

-- Whether somebody told a clause in the past that ends its sentence.
local function may_go_on(view, f)
  if not f or f.inner or f.told or not CLAUSES[f.rule] then return false end
  if f.carried then return true end
  if not f.source or not f.verb.speech or f.cue.negated or f.verb.stance == "parrot" then return false end
  return view.letters[f.cue.k] == "v" and last_token(f) >= f.unit.j - NEAR
end

-- "It [would] open": the auxiliary that is the first verb of a sentence.
local function verb_of(view, unit)
  for k = unit.i, math.min(unit.j, unit.i + SUBJECT) do
    local letter = view.letters[k]
    if letter == "a" then return k > unit.i and k or nil end
    if not one_of["dzxE0rpO'-B"][letter] or view:is_verb(k) then return nil end
  end
end

-- Marks amid a sentence that go on in it, from pair number 'first' on.
local function has_words(view, unit, first)
  for k = first, #view.outer do
    local m = view.outer[k]
    if m.i > unit.j then return false end
    if m.i > unit.i and m.j <= unit.j and m.j - m.i > LEAST and view:first_inner(m):find "%l" then return true end
  end
  return false
end

local function goes_on(view, unit, first)
  local last = view.letters[unit.j]
  if last ~= "." and last ~= ">" or unit.j - unit.i < LEAST then return false end
  local verb = verb_of(view, unit)
  if not verb then return false end
  if has_words(view, unit, first) then return view:is("shifted", verb) or view:is("perfect", verb) end
  return view:is("shifted", verb) and view.letters[unit.i] == "p"
end

-- The finding of each stretch that may go on, or another one.
local function by_unit(view, findings)
  local last = {}
  for n = 1, #findings do
    local f = findings[n]
    local other = last[f.unit]
    if not other or may_go_on(view, f) then last[f.unit] = f end
  end
  return last
end

--- Adds what is told on without a cue to the findings.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[] all others
function M.add(view, findings)
  local last, units, outer, first = by_unit(view, findings), view.units, view.outer, 1
  for k = 2, #units do
    local unit, before = units[k], last[units[k - 1]]
    while outer[first] and outer[first].j < unit.i do first = first + 1 end
    if before and not last[unit] and may_go_on(view, before) and view:paragraph(unit.i) == view:paragraph(before.unit.j)
      and goes_on(view, unit, first) then
      local j = unit.j
      while j > unit.i and one_of[".!"][view.letters[j]] do j = j - 1 end
      local f = { rule = "free-indirect", unit = unit, fragments = { { unit.i, j } }, carried = before }
      findings[#findings + 1], last[unit] = f, f
    end
  end
end

return M
