-- Words in marks that a noun or a clause gives to somebody:
--
--   '...' was the verdict of the union; '...': that is the word Lee uses for it
--   '...' was how Lee described it; '...' is what Lee calls it
--   the only word that Lee found was '...'; his last words were '...'
local one_of = require "parallax.one_of"
local right = require "parallax.quote.right"

local M = {}

local NEAR <const> = 14 -- tokens from the marks to the noun, or to its verb

-- A name, also one that no list knows.
local function is_capital(view, k)
  return view.letters[k] == "E" or view.doc.text:find("^%u", view:span(k, k).first) ~= nil
end

-- The verb at or after token k, over a subject; nil where none follows soon.
local function verb_after(view, k, high)
  for at = k, math.min(high, k + NEAR) do
    if view:is_verb(at) or view.forms[view:word(at)] and at > k then return at end
    if view.letters[at] == "x" and at > k and is_capital(view, at - 1) and view:word(at):find "s$" then return at end
    if not one_of["pdzxE0r'-B"][view.letters[at]] then return nil end
  end
end

-- Who has the word at token k: "[Lee's] verdict", "the verdict [of the union]", "the
-- word that [Lee] uses".
local function owner_of(view, low, k, high)
  local z = k - 1
  while z > low and one_of["xB"][view.letters[z]] do z = z - 1 end
  if view.letters[z] == "z" then return { i = z, j = z, before = z } end
  if view.letters[z] == "'" and z > low then return { i = low, j = z - 1, before = low } end
  if view:word(k + 1) == "of" or view:is("origin", k + 1) then return right.of(view, k + 2, high) end
  local first = k + 1
  if view.letters[first] == "H" or view:is("as", first) then first = first + 1 end
  if not one_of["pdzEx"][view.letters[first]] then return nil end
  local verb = verb_after(view, first, high)
  return verb and verb > first and { i = first, j = verb - 1, before = first } or nil
end

local function finding_of(view, m, i, k, who, rule)
  return { cue = { i = i, j = k, k = k }, source = who, rule = rule, unit = view:unit(m.j),
    fragments = { { m.i, m.j } } }
end

-- "... was how Lee [described] it", "... is what Lee [calls] that".
local function before_clause(view, m, w, high)
  local verb = verb_after(view, w + 1, high)
  if not verb or verb <= w + 1 or view.letters[w + 1] == "T" then return nil end
  while view:is_verb(verb) and not view.forms[view:word(verb)] and verb < high do verb = verb + 1 end
  local verbs = view.forms[view:word(verb)]
  local frames = verbs and verbs.plain[1] and verbs.plain[1].frames
  if not frames or not (frames.quote or frames.name or frames["as"] or frames.figure) then return nil end
  local last = verb
  while view.letters[last - 1] == "a" or view:is_adverb(last - 1) do last = last - 1 end
  return finding_of(view, m, last, verb, { i = w + 1, j = last - 1, before = w + 1 }, "marks-before-clause")
end

-- Marks that open a sentence, and what is said of them.
local function ahead(view, m)
  local be = m.j + 1
  if one_of[":,K"][view.letters[be]] and view:is("pointer", be + 1) then be = be + 2 end
  if not view:is("be", be) then return nil end
  local unit = view:unit(m.j)
  if m.i > unit.i and not one_of[":;K"][view.letters[m.i - 1]] then return nil end
  if view.letters[be + 1] == "W" then return before_clause(view, m, be + 1, unit.j) end
  for k = be + 2, math.min(be + NEAR, unit.j - 1) do
    if view:is("verdict", k) then
      local who = owner_of(view, be + 1, k, unit.j)
      return who and finding_of(view, m, who.j < k and k or be, k, who, "marks-before-noun")
    end
    if not one_of["dzxE'rU"][view.letters[k]] then return nil end
  end
end

-- "Her motto, '...', hangs here": the noun, with whose it is, and a comma.
local function apposed(view, m, k, low)
  local start = k
  while start > low and one_of["dzxE'B"][view.letters[start - 1]] do start = start - 1 end
  local who = one_of["z'"][view.letters[k - 1]] and owner_of(view, start, k, k)
  return who and finding_of(view, m, k, k, who, "noun-before-marks") or nil
end

-- "The only word that Lee found was '...'": the noun, before the marks.
local function behind(view, m)
  local be = m.i - 1
  local comma = view.letters[be] == ","
  if comma and view:is("verdict", be - 1) then return apposed(view, m, be - 1, view:unit(m.i).i) end
  if view.letters[be] ~= "a" or not view:is("be", be) then return nil end
  local low = view:unit(m.i).i
  for k = be - 1, math.max(low + 1, be - NEAR), -1 do
    if view:is("verdict", k) and one_of["dzx'B"][view.letters[k - 1]] then
      local start = k
      while start > low and one_of["dzxE'B"][view.letters[start - 1]] do start = start - 1 end
      local who = owner_of(view, start, k, be - 1)
      return who and finding_of(view, m, k, be, who, "noun-before-marks")
    end
    if one_of[",;:K<>"][view.letters[k]] then return nil end
  end
end

--- Whose the words in marks are, where nobody says them.
---@param view parallax.quote.View
---@param m parallax.QuoteMark outermost pair that nothing else claims
---@return parallax.quote.Finding?
function M.of(view, m) return ahead(view, m) or behind(view, m) end

--- Adds what marks show to the findings, in the place of any that share a cue with it.
---@param findings parallax.quote.Finding[]
---@param more parallax.quote.Finding[]
function M.replace(findings, more)
  local taken = {}
  for _, finding in ipairs(more) do
    if finding.rule == "marks-before-clause" then taken[finding.cue.k] = true end
  end
  local kept = 0
  for n = 1, next(taken) and #findings or 0 do
    local finding = findings[n]
    findings[n] = nil
    if not finding.cue or not taken[finding.cue.k] then
      kept = kept + 1
      findings[kept] = finding
    end
  end
  for _, finding in ipairs(more) do findings[#findings + 1] = finding end
end

return M
