-- What somebody calls a thing in marks behind "as", whatever the verb: "Lee played
-- down [the collapse as 'a touch of the sun']".
local one_of = require "parallax.one_of"
local source = require "parallax.quote.source"

local M = {}

-- Tokens between the verb and "as", and of an auxiliary and an adverb before it.
local NEAR <const>, GROUP <const> = 14, 3

local ACTIVE <const> = { VBD = true, VBZ = true, VBP = true, VB = true }

-- Whether token k is a verb in the active that a tagger and its neighbours show.
local function is_active(view, tags, k)
  local _, xpos = tags:at(k)
  if one_of["dzE'-"][view.letters[k - 1]] and not (view.letters[k - 1] == "E" and xpos ~= "VB") then return false end
  if xpos == "VBN" then -- has called; not was called
    for at = k - 1, k - GROUP, -1 do
      if view:is("be", at) then return false end
      if view:is("having", at) then return true end
      if not (view.letters[at] == "a" or view:is_adverb(at)) then return false end
    end
    return false
  end
  return ACTIVE[xpos] or false
end

-- "Remarks [he] made as a boy": the subject of a clause that describes the object.
local function is_of_clause(view, verb)
  return view.letters[verb - 1] == "p" and one_of["xr"][view.letters[verb - 2]]
end

-- The verb that takes what stands before "as" at token k.
local function verb_before(view, tags, k, low)
  for at = k - 1, math.max(low + 1, k - NEAR), -1 do
    if one_of[",;:KHRWU<>"][view.letters[at]] or select(2, tags:at(at)) == "VBG" then return nil end
    if view.letters[at] ~= "a" and is_active(view, tags, at) then return not is_of_clause(view, at) and at or nil end
  end
end

-- Where the object begins behind a verb and its particle: "went after [the firm]".
local function object_of(view, verb, k)
  local i = verb + 1
  if one_of["iOB"][view.letters[i]] and not view:is("at_occasion", i) then i = i + 1 end
  return i < k and one_of["dzxE0o"][view.letters[i]] and i or nil
end

-- The last token of marks, or of more that are joined to them: as "false" or "pants on fire".
local function last_of(view, m)
  local k = m.j + 1
  if view.letters[k] ~= "C" then return m.j end
  if view.letters[k + 1] == "d" then k = k + 1 end
  local other = view.letters[k + 1] == "<" and view:pair_starting(k + 1)
  return other and other.j or m.j
end

--- Words in marks that somebody calls a thing.
---@param view parallax.quote.View
---@param m parallax.QuoteMark outermost pair that nothing else claims
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Finding?
function M.of(view, m, unit)
  local k, tags = m.i - 1, view.doc:tags()
  if view.letters[k] == "d" then k = k - 1 end
  if not tags or k <= unit.i or not view:is("as", k) or view:is("binding", k - 1) then return nil end
  local verb = verb_before(view, tags, k, unit.i)
  local i = verb and object_of(view, verb, k)
  if not i or view:is("serving", verb) then return nil end
  local start = verb
  while start > unit.i and (view.letters[start - 1] == "a" or view:is_adverb(start - 1)) do start = start - 1 end
  local who = source.left(view, start, unit.i)
  if not who then return nil end
  return { cue = { i = start, j = i - 1, k = verb }, source = who, rule = "cue-before-description", unit = unit,
    fragments = { { i, last_of(view, m) } } }
end

return M
