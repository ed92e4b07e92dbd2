-- Headlines say who speaks with a colon:
--
--   Vance: no deal on the harbour
--   Minister: 'We are not for sale'
--   Bridge will stay closed: mayor
--   'We are not for sale': minister shuts the door
--
-- or leave it open who does:
--
--   'We are not for sale'
--   Fire at the harbour was 'an accident'
--
-- and not everything before a colon speaks: "Analysis: ...", "Live updates: ...".
local core = require "parallax.core"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local M = {}

local LONGEST = 5 -- tokens of a source beside a colon
local LINE = 16 -- tokens of a line of a masthead
local SENTENCE = 40 -- tokens of a headline

-- "Mob storms Congress: ...": a clause, and a common noun that is no role.
local function tells(view, i, j)
  local words = role.words(view.doc.lang)
  for k = i, j do
    local letter = view.letters[k]
    local span = one_of["xsbv"][letter] and view:span(k, k)
    local lower = span and view.doc.text:find("^%l", span.first)
    if one_of["aVW"][letter] or lower and not words[view:word(k)] then return true end
  end
  return false
end

-- "Father of Ann, 14": one by what they are to somebody, whatever they are called.
local function is_kin(view, i, j)
  return role.words(view.doc.lang)[view:word(i)] and view:word(i + 1) == "of" and view.letters[j] == "E"
    and not view.shape:sub(i + 2, j):find "[^xEd]"
end

-- Whether tokens i to j can speak: a person or a body by name, or a role.
local function speaks(view, i, j)
  if view.letters[j] == "0" and view.letters[j - 1] == "," then j = j - 2 end -- an age
  if j < i or j - i >= LONGEST then return false end
  if is_kin(view, i, j) then return true end
  if view:is("label", i) or view:is("label", j) then return false end
  if view.letters[j] ~= "E" and role.words(view.doc.lang)[view:word(j)] then return true end
  if view.letters[j] ~= "E" or tells(view, i, j) then return false end
  local span = view:span(i, j)
  for _, name in ipairs(view.doc:entities()) do
    if name.first > span.last then break end
    if name.last == span.last then return name.type == "PER" or name.type == "ORG" end
  end
  return false
end

-- The token before what ties words to those before them: "[Vance] to the port", "[mayor]
-- of Holm", "[Vance] and Kok".
local function before_tie(view, i, j)
  local at = i < j and core.place(view.shape, "TiOC", i + 1, j)
  return at and at - 1 or nil
end

-- The same; of "Vance to the port" and "big win for Vance" the first speaks.
local function can_speak(view, i, j)
  local head = before_tie(view, i, j)
  return speaks(view, i, j) and (not head or is_kin(view, i, j) or speaks(view, i, head))
end

local function trimmed(view, i, j)
  while j > i and one_of[".,;:!K"][view.letters[j]] do j = j - 1 end
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
    if one_of["K;"][view.letters[k]] then return k + 1 end
  end
  return unit.i
end

-- "Bridge will stay closed - mayor": a role behind the last dash, not the name of a paper.
local function after_dash(view, unit)
  local j = unit.j
  if view.letters[j] == "." then j = j - 1 end
  for k = j - 1, math.max(unit.i + 2, j - LONGEST), -1 do
    if view.letters[k] == "K" then
      if view.letters[j] == "E" or not can_speak(view, k + 1, j) then return nil end
      return { cue = { i = k, j = k, k = k, kind = "phrase" }, source = { i = k + 1, j = j, before = k + 1 },
        rule = "headline-dash", unit = unit, fragments = trimmed(view, unit.i, k - 1) }
    end
  end
end

-- "Nolan: I will not go": a name that no list knows speaks of itself.
local function speaks_of_itself(view, i, at)
  local word = view:word(at + 1)
  if at - i > 2 or word ~= "i" and word ~= "we" and word ~= "i'll" then return false end
  return view.doc.text:find("^%u%l", view:span(i, i).first) ~= nil and not view:is("label", at - 1)
end

local function finding(view, unit)
  local at = colon_at(view, unit)
  if not at then return nil end
  local cue = { i = at, j = at, k = at, kind = "phrase" }
  local i = start_before(view, unit, at)
  if can_speak(view, i, at - 1) or speaks_of_itself(view, i, at) then
    local last = at - 1
    local head = before_tie(view, i, last)
    if head and view.letters[head + 1] == "T" then last = head end
    return { cue = cue, source = { i = i, j = last, before = i }, rule = "headline-colon", unit = unit,
      fragments = trimmed(view, at + 1, unit.j) }
  end
  local j = unit.j
  if view.letters[j] == "." then j = j - 1 end
  if at - unit.i > 2 and can_speak(view, at + 1, j) then
    return { cue = cue, source = { i = at + 1, j = j, before = at + 1 }, rule = "headline-colon-last", unit = unit,
      fragments = trimmed(view, unit.i, at - 1) }
  end
end

-- Who speaks in "minister shuts the door": the role or name that it begins with.
local function leading_speaker(view, i, high)
  if view.letters[i] == "W" then return nil end -- how tenants won
  local first = view.letters[i] == "d" and i + 1 or i
  for j = first, math.min(high, first + LONGEST - 1) do
    if can_speak(view, first, j) then
      while view.letters[j + 1] == "E" do j = j + 1 end
      return { i = i, j = j, before = i }
    end
  end
end

local FEW <const> = 3 -- words in marks that may be a title rather than said, where nobody says them

-- "[Cook's sister] hits out": one by whose they are.
local function owner_role(view, i, high)
  local k = i
  while k < high and k < i + LONGEST and one_of["dxE"][view.letters[k]] do k = k + 1 end
  if view.letters[k] ~= "'" then return nil end
  for j = k + 1, math.min(high, k + 2) do
    if role.persons(view.doc.lang)[view:word(j)] then return { i = i, j = j, before = i } end
  end
end

-- Marks that begin a headline, and a colon behind them.
local function marks_before_colon(view, unit)
  local m = view.letters[unit.i] == "<" and view:pair_starting(unit.i)
  local at = m and m.j + 1
  if not at or view.letters[at] ~= ":" or at >= unit.j then return nil end
  local who = leading_speaker(view, at + 1, unit.j)
  if not who and m.j - m.i - 1 < FEW then return nil end
  return { cue = { i = at, j = at, k = at, kind = "phrase" }, source = who, nobody = not who, unit = unit,
    rule = "headline-marks", fragments = { { m.i, m.j } } }
end

-- "WE WANT OUR BOAT BACK: cook's sister hits out": a clause in capitals, and who
-- cries it. Not "WORLD CUP FINAL: ...".
local function capitals_before_colon(view, unit)
  local at = colon_at(view, unit)
  if not at or at - unit.i < FEW then return nil end
  local span = view:span(unit.i, at - 1)
  if view.doc.text:sub(span.first, span.last):find "%l" then return nil end
  if not view.shape:sub(unit.i, at - 1):find "[paNVvo]" then return nil end
  local who = leading_speaker(view, at + 1, unit.j) or owner_role(view, at + 1, unit.j)
  if not who then return nil end
  return { cue = { i = at, j = at, k = at, kind = "phrase" }, source = who, unit = unit, rule = "headline-colon-last",
    fragments = trimmed(view, unit.i, at - 1) }
end

local HEAD <const> = 4 -- short paragraphs before the text: masthead, date, headline, standfirst

-- Whether a stretch may tell something: "Norpress. English service." does not.
local function may_tell(view, unit)
  for k = unit.i, unit.j do
    if view:is_verb(k) or one_of["s<p:"][view.letters[k]] then return true end
  end
  return false
end

-- Whether a unit is a paragraph by itself and no whole sentence, or a short line
-- of one: name and date of a paper.
local function is_heading(view, k)
  local before, unit, after = view.units[k - 1], view.units[k], view.units[k + 1]
  local own, last = view:paragraph(unit.i), view.letters[unit.j]
  local open = last ~= "." and last ~= "!" or last == "." and k <= 2 and not may_tell(view, unit)
  if open and unit.j - unit.i < LINE then return true end
  local at = not before and last == "." and colon_at(view, unit) -- Vance: no deal on the harbour.
  if last == "." and not (at and can_speak(view, unit.i, at - 1)) then return false end
  return (not before or view:paragraph(before.j) ~= own) and (not after or view:paragraph(after.i) ~= own)
end

-- The units that are headlines: marked as such, or those a text begins with
-- while they are short paragraphs by themselves.
local function headlines(view)
  if view.headlines then return view.headlines end
  local list = {}
  view.headlines = list
  for _, m in ipairs(view.doc:marks()) do
    if m.kind == "headline" or m.kind == "subhead" then
      local k = view.tokens:find(m.first)
      list[#list + 1] = k and view:unit(k)
    end
  end
  for k = 1, list[1] and 0 or math.min(HEAD, #view.units) do
    if not is_heading(view, k) then break end
    list[#list + 1] = view.units[k]
  end
  return list
end

local function is_headline(view, unit)
  for _, head in ipairs(headlines(view)) do
    if head == unit then return true end
  end
  return false
end

local CLAIM <const> = 4 -- words in marks that fill a headline and are no title

-- Whether marks hold what is told of the subject before them: was 'an accident',
-- bosses 'knew in May'.
local function is_predicate(view, m)
  if view:is("be", m.i - 1) then return true end
  return one_of["xE"][view.letters[m.i - 1]] ~= nil and one_of["Vva"][view.all:sub(m.open_j + 1, m.open_j + 1)] ~= nil
end

-- "Mayor 'not bitter' as crowds gather": who is what the marks say of him.
local function own_state(view, m, unit)
  local after = view.letters[m.j + 1]
  if m.i == unit.i or m.j < unit.j and not one_of["UiO"][after] then return nil end
  if view.letters[unit.i] == "<" or not can_speak(view, unit.i, m.i - 1) then return nil end
  local first = view.all:sub(m.open_j + 1, m.open_j + 1)
  if not one_of["xNBVvg"][first] or view.doc.text:find("^%u", m.inner_first) then return nil end
  return { rule = "headline-marks", source = { i = unit.i, j = m.i - 1, before = unit.i }, unit = unit,
    fragments = { { m.i, m.j } } }
end

--- What marks in a headline hold where nobody is said to say it.
---@param view parallax.quote.View
---@param m parallax.QuoteMark outermost pair that nothing else claims
---@param unit { i: integer, j: integer } stretch that it stands in
---@param words integer that stand in the marks
---@return parallax.quote.Finding?
function M.claim(view, m, unit, words)
  if not m.closed or not is_headline(view, unit) then return nil end
  local own = own_state(view, m, unit)
  if own then return own end
  if m.j < unit.j then return nil end
  local i = m.i
  local who = view.letters[i - 1] == "K" and words >= FEW and leading_speaker(view, unit.i, i - 2)
  if who then -- Minister sees the ambassador - 'This is no way to treat us'
    return { rule = "headline-marks", source = who, unit = unit, fragments = { { i, m.j } } }
  end
  if i > unit.i then
    if not is_predicate(view, m) then return nil end
    while i > unit.i and not one_of[",;:K"][view.letters[i - 1]] do i = i - 1 end
    while i < m.i and view.letters[i] == "C" do i = i + 1 end
    if i == m.i then return nil end
  elseif words < CLAIM then
    return nil
  end
  return { rule = "headline-marks", nobody = true, unit = unit, fragments = { { i, m.j } } }
end

-- "Governor: 'A shock' - Engineer: leak was known": the parts of a headline, where each
-- has its own colon.
local function parts_of(view, unit)
  local list, i = {}, unit.i
  for k = unit.i, unit.j do
    if one_of["K;"][view.letters[k]] or k == unit.j then
      local part = { i = i, j = k == unit.j and k or k - 1 }
      if not colon_at(view, part) then return nil end
      list[#list + 1], i = part, k + 1
    end
  end
  return list[2] and list or nil
end

local function holds_finding(findings, part)
  for _, f in ipairs(findings) do
    local i = f.fragments[1][1]
    if i >= part.i and i <= part.j then return true end
  end
  return false
end

local function add_parts(view, findings, unit)
  for _, part in ipairs(parts_of(view, unit) or {}) do
    local found = not holds_finding(findings, part) and finding(view, part)
    if found then
      found.unit = unit
      findings[#findings + 1] = found
    end
  end
end

--- Adds what headlines say by a colon to the findings.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[]
function M.add(view, findings)
  local units, taken, begun = headlines(view), {}, {}
  for n = 1, units[1] and #findings or 0 do
    local f = findings[n]
    taken[f.unit] = true
    begun[f.unit] = begun[f.unit] or f.fragments[1][1] == f.unit.i
  end
  for _, unit in ipairs(units) do
    local is_short = unit.j - unit.i < SENTENCE
    local found = is_short and not begun[unit] and (marks_before_colon(view, unit) or capitals_before_colon(view, unit))
    found = found or is_short and not taken[unit] and finding(view, unit)
    found = found or is_short and not begun[unit] and not colon_at(view, unit) and after_dash(view, unit)
    if found then
      taken[unit], begun[unit] = true, true
      findings[#findings + 1] = found
    elseif is_short then
      add_parts(view, findings, unit)
    end
  end
end

return M
