-- Headlines say who speaks with a colon:
--
--   Vance: no deal on the harbour
--   Minister: 'We are not for sale'
--   Bridge will stay closed: mayor
--
-- and not everything before a colon speaks: "Analysis: ...", "Live updates: ...".
local role = require "parallax.quote.role"

local M = {}

local LONGEST = 5 -- tokens of a source beside a colon
local SENTENCE = 40 -- tokens of a headline

-- "Mob storms Congress: ...": a clause, and a common noun that is no role.
local function tells(view, i, j)
  local words = role.words(view.doc.lang)
  for k = i, j do
    local letter = view:letter(k)
    local span = letter:find "[xsbv]" and view:span(k, k)
    local lower = span and view.doc.text:find("^%l", span.first)
    if letter:find "[aVW]" or lower and not words[view:word(k)] then return true end
  end
  return false
end

-- Whether tokens i to j can speak: a person or a body by name, or a role.
local function can_speak(view, i, j)
  if j < i or j - i >= LONGEST then return false end
  if view:is("label", i) or view:is("label", j) then return false end
  if view:letter(j) ~= "E" and role.words(view.doc.lang)[view:word(j)] then return true end
  if view:letter(j) ~= "E" or tells(view, i, j) then return false end
  local span = view:span(i, j)
  for _, name in ipairs(view.doc:entities()) do
    if name.first > span.last then break end
    if name.last == span.last then return name.type == "PER" or name.type == "ORG" end
  end
  return false
end

local function trimmed(view, i, j)
  while j > i and view:letter(j):find "[.,;:!K]" do j = j - 1 end
  return { { i, j } }
end

local function colon_at(view, unit)
  local shape = view.shape:sub(unit.i, unit.j)
  local at = shape:find(":", 1, true)
  if not at or at == #shape or at == 1 then return nil end
  -- More than one colon: a list or a time, nobody speaks.
  if shape:find(":", at + 1, true) then return nil end
  return unit.i + at - 1
end

-- "Three dead in fire - union: 'We were not told'": who speaks stands after
-- the dash.
local function start_before(view, unit, at)
  for k = at - 1, math.max(unit.i, at - LONGEST - 1), -1 do
    if view:letter(k):find "[K;]" then return k + 1 end
  end
  return unit.i
end

local function finding(view, unit)
  local at = colon_at(view, unit)
  if not at then return nil end
  local cue = { i = at, j = at, k = at, kind = "phrase" }
  local i = start_before(view, unit, at)
  if can_speak(view, i, at - 1) then
    return { cue = cue, source = { i = i, j = at - 1, before = i }, rule = "headline-colon", unit = unit,
      fragments = trimmed(view, at + 1, unit.j) }
  end
  local j = unit.j
  if view:letter(j) == "." then j = j - 1 end
  if at - unit.i > 2 and can_speak(view, at + 1, j) then
    return { cue = cue, source = { i = at + 1, j = j, before = at + 1 }, rule = "headline-colon-last", unit = unit,
      fragments = trimmed(view, unit.i, at - 1) }
  end
end

-- The units that are headlines: marked as such, or the first of a text when it
-- is a short paragraph by itself.
local function headlines(view)
  local list = {}
  for _, m in ipairs(view.doc:marks()) do
    if m.kind == "headline" or m.kind == "subhead" then
      local k = view.tokens:find(m.first)
      list[#list + 1] = k and view:unit(k)
    end
  end
  local first, second = view.units[1], view.units[2]
  if not list[1] and first and (not second or view:paragraph(first.j) ~= view:paragraph(second.i)) then
    list[1] = first
  end
  return list
end

--- Adds what headlines say by a colon to the findings.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[]
function M.add(view, findings)
  local taken = {}
  for _, f in ipairs(findings) do taken[f.unit] = true end
  for _, unit in ipairs(headlines(view)) do
    if not taken[unit] and unit.j - unit.i < SENTENCE then
      taken[unit] = true
      findings[#findings + 1] = finding(view, unit)
    end
  end
end

return M
