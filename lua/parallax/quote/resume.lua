-- What goes on behind a cue that stands amid what was said:
--
--   The dam, he assured the council, [had been checked]
--   It was no rock, she said, [but a hammer]
--   The fault lay with the council, she said on the steps, [where the plan gathers dust]
--   Nonsense, says Lee - [the price will fall]
--
-- and what does not: "..., she said, and left"; "..., she said, as the bell rang".
local clause = require "parallax.quote.clause"
local hearers = require "parallax.quote.hearer"
local one_of = require "parallax.one_of"
local stops = require "parallax.quote.stop"

local M = {}

local NEAR <const> = 14 -- tokens of who listens, where and when
local FAR <const> = 60 -- tokens that one glance takes in

-- Whether token k may stand in "[us in the hall on Friday],".
local function is_circumstance(view, k)
  local letter = view.letters[k]
  if one_of["bs"][letter] then return view:is("also_noun", k) end
  return one_of["iOTdzxE0'r-yYBoU"][letter] ~= nil and not view:is_verb(k)
end

--- The mark behind a cue in the middle, over who listens and where it was said.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param who parallax.quote.Source?
---@param high integer last token of the unit
---@return integer? k the token of a comma, colon, semicolon or dash; nil where none follows
---@return boolean? far whether more stands before it than an adverb, a time or a place
function M.mark(view, cue, who, high)
  local at = math.max(cue.j, who and (who.after or who.j) or 0) + 1
  local k, verb = hearers.over_filler(view, at), cue.verbs[1]
  if one_of[",:;K"][view.letters[k]] then return k end
  local hears = cue.kind == "passive" or verb.frames.hearer
  if not hears and (not verb.speech or not one_of["iOTBUyY"][view.letters[at]]) then return nil end
  if verb.prepositions[view:word(at)] then return nil end
  for n = at, math.min(high, at + NEAR) do
    if one_of[",;K"][view.letters[n]] then return n, true end
    if not is_circumstance(view, n) then return nil end
  end
end

--- Whether token k opens what only goes along with the saying: "wrote back to Lee,
--- [rejecting] her plea".
---@param view parallax.quote.View
---@param k integer
---@return boolean
function M.is_loose(view, k)
  return one_of["gBCRUv"][view.letters[k]] ~= nil or view:is_adverb(k) or view:word(k):find "...ing$" ~= nil
end

-- A clause of its own behind "and", with an auxiliary as speech has that is told
-- of: "It was late, she said, [and the bridge would close]"; not "she said, and
-- left", "she said, and she has left", "she said, and Lee had said so".
local function tells_on(view, finding, k, high, at)
  local i, who = k + 1, finding.source
  local follows = view.letters[i] == "C" -- and so it fell
  if follows then i = i + 1 end
  while view:is_adverb(i) or view.letters[i] == "N" do i = i + 1 end
  if not one_of["pdzxE0H"][view.letters[i]] or at[k] or at[i] or view:is_verb(i) then return false end
  if follows then return clause.has_verb(view, i, high) end
  local same = who and view.letters[i] == "p" and view:word(i) == view:word(who.j) and view:word(i + 1) ~= "would"
  return not same and view.shape:sub(i, math.min(high, i + FAR)):match("^[^,;:K]*"):find "a" ~= nil
end

-- "... she said, [but as to the rest she would wait]".
local function tells_on_of(view, k, high, at)
  if not one_of["iU"][view.letters[k + 1]] or at[k] then return false end
  local subject = view.shape:sub(k + 1, math.min(high, k + FAR)):match "^[iUOTdzxE0B]+()pB?a"
  return subject ~= nil and not at[k + subject]
end

-- "That was no rock, she said, [but a hammer]".
local function corrects(view, finding, k)
  if not view:is("contrast", k) or not one_of["dzpxE"][view.letters[k + 1]] then return false end
  for n = finding.fragments[1][1], finding.fragments[1][2] do
    if view.letters[n] == "N" or view:is("none", n) then return not clause.has_verb(view, k + 1, finding.unit.j) end
  end
  return false
end

-- "If the quota goes, they say, [so does the fleet]"; "..., [but not by much]".
local function is_inverted(view, k)
  local letter = view.letters[k + 1]
  return letter == "a" and one_of["dzpxE"][view.letters[k + 2]] ~= nil and not view:is("joining", k)
    or letter == "N" and view:is("contrast", k)
end

local function first_has_verb(view, finding)
  return clause.has_verb(view, finding.fragments[1][1], finding.fragments[1][2])
end

-- "[where] the plan lies", "[if] it rains", not "when asked about it".
local function hangs_on(view, k)
  if view.letters[k] == "U" then return view:is("bound", k) end
  return not one_of["vVgi"][view.letters[k + 1]]
end

-- "In the latest sign of trouble", "in a blow to the party": what the writer makes of it.
local function comments(view, k)
  local head = k + 1 + #(view.shape:sub(k + 1, k + 5):match "^[dzx]*")
  for n = k + 1, head do
    if view:is("remarked", n) then return true end
  end
  return false
end

-- Whether what opens with token k, behind a comma, is said too.
local function is_said_on(view, finding, k, high, at)
  local letter = view.letters[k]
  if stops.says_when(view, k) then return false end
  if letter == "C" then
    if is_inverted(view, k) then return true end
    return tells_on(view, finding, k, high, at) or tells_on_of(view, k, high, at) or corrects(view, finding, k)
      or not at[k] and not at[k + 1] and not first_has_verb(view, finding)
  end
  if letter == "W" or letter == "U" then return hangs_on(view, k) end
  if letter == "i" and comments(view, k) then return false end
  return not one_of["gR"][letter]
end

-- "Nonsense, says Lee - [the price will fall]": behind a dash or a semicolon.
local function explains(view, finding, k, high, at)
  if not one_of["pdzxE"][view.letters[k]] or at[k] or not clause.has_verb(view, k + 1, high) then return false end
  return not first_has_verb(view, finding)
end

local function goes_on(view, finding, mark, high, at)
  local letter = view.letters[mark]
  if letter == ":" then return is_said_on(view, finding, mark + 1, high, at) end
  if letter == "," then
    -- "Said, ahead of the vote" says when.
    local may = not finding.plain or one_of["Cdz"][view.letters[mark + 1]]
    return may and is_said_on(view, finding, mark + 1, high, at)
  end
  return not finding.plain and explains(view, finding, mark + 1, high, at)
end

-- "Lee left it open, but [nobody], he said, [ought to wait]": the subject alone
-- stands before the cue.
local function trim(view, finding)
  local first, second = finding.fragments[1], finding.fragments[2]
  if not (view:is_verb(second[1]) and first[2] - first[1] < FAR) then return end
  for k = first[2] - 1, first[1] + 1, -1 do
    if view.letters[k] == "C" and clause.has_verb(view, first[1], k - 1)
      and not clause.has_verb(view, k + 1, first[2]) then
      first[1] = k + 1
      return
    end
  end
end

--- Adds to a quotation what goes on behind its cue.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding with its fragments
---@param at table<integer, table|string> where later cues and their sources begin
function M.add(view, finding, at)
  local after = finding.rule:find "after%-clause" or finding.rule:find "after%-marks" and finding.plain
  if not after or finding.fragments[2] or not (finding.source or finding.nobody) then return end
  local mark = M.mark(view, finding.cue, finding.source, finding.unit.j)
  if not mark or mark + 2 > finding.unit.j then return end
  local j = stops.at(view, mark + 1, finding.unit.j, at)
  if j >= mark + 2 and goes_on(view, finding, mark, j, at) then
    finding.fragments[2] = { mark + 1, j }
    trim(view, finding)
  end
end

return M
