-- Finds who speaks for a cue that has no subject of its own.
--
--   [Lee] left early, saying ...
--   [Lee] said it rained and promised to come
--   the [cook]'s claim that ...
local core = require "parallax.core"
local one_of = require "parallax.one_of"
local source = require "parallax.quote.source"
local trim = require "parallax.quote.trim"

local M = {}

local LONGEST <const> = 40 -- tokens; a subject longer than this is a mistake
local FAR <const> = 60 -- tokens that one glance takes in

local TIME <const> = 8 -- tokens of a time: "late on the Friday of last week"

local TIMES <const> = one_of["Yy"]

local function is_time(view, k) return TIMES[view.letters[k]] == true end

--- The nearest subject left of a verb that has none: "Lee came late, but [she]
--- laughed and said ...".
---@param view parallax.quote.View
---@param k integer token of the cue
---@param low integer first token of the unit
---@return parallax.quote.Source?
function M.nearest(view, k, low)
  for at = k - 1, math.max(low, k - LONGEST), -1 do
    local letter, before = view.letters[at], view.letters[at - 1]
    local opens = at == low or one_of[",CHWU>K"][before]
    if opens and letter == "p" and not view:is("impersonal", at) then
      return { i = at, j = at, before = at }
    elseif opens and letter == "E" and not (before == "C" and view.letters[at - 2] == "E") then
      local j = at
      while view.letters[j + 1] == "E" do j = j + 1 end
      if view:is_verb(j + 1) then return { i = at, j = j, before = at } end
    end
  end
end

local function noun_goes_on(view, k)
  if view.letters[k] == "b" then return view.letters[k - 1] == "d" end -- the email
  return one_of["xE0r'-"][view.letters[k]] ~= nil and not view:is_finite(k)
end

-- "US [President Ada Moreno]": the name that ends a chain of title words.
local function over_title(view, j)
  local k = j + 1
  while k <= j + 4 and noun_goes_on(view, k) and view.letters[k] ~= "E" do k = k + 1 end
  if k > j + 1 and view.letters[k] == "," and view:is_plural_noun(k - 1) then return k - 1 end -- Vale [officials], who
  if k == j + 1 or view.letters[k] ~= "E" then return j end
  while view.letters[k + 1] == "E" do k = k + 1 end
  return k
end

-- "On Friday [she] left".
local function starts_subject(view, k)
  return view.letters[k] == "p" and is_time(view, k - 1) and not view:is("impersonal", k)
end

local function is_gerund(view, k) return view.letters[k] == "g" or view:word(k):find "...ing$" ~= nil end

-- "The planned", "the newly built".
local function describes_noun(view, k)
  local before = view.letters[k - 1] == "B" and k - 2 or k - 1
  return one_of["dz'0-"][view.letters[before]] ~= nil
end

-- A verb by list, by its ending or, "the bank [cut] jobs", by its part of speech.
local function is_main(view, k, letter)
  if view:is_verb(k) or letter == "s" and not view:is("also_noun", k) then return true end
  return letter == "x" and view:is_tagged_past(k)
end

-- The first verb from token i on that is that of no relative clause.
local function main_verb(view, i, high)
  local k, relative = i, false
  high = math.min(high, i + FAR)
  while k <= high do
    local letter = view.letters[k]
    if letter == "," and view.letters[k + 1] == "R" then
      k = core.place(view.shape, ",", k + 1, high) or high
    elseif one_of["HR"][letter] then
      relative = true
    elseif one_of[";:KUW"][letter] then
      return nil
    elseif k > i and is_main(view, k, letter) and not describes_noun(view, k) then
      local describes = view:is("agent", k + 1) and not one_of["aN"][view.letters[k - 1]]
        and not is_gerund(view, k + 2) -- a letter seen by Lee
      if not relative and not describes then return k end
      relative = view:is_verb(k + 1)
    end
    k = k + 1
  end
end

-- "[The head of the yard, who knew] left early": all before the main verb; "by then
-- [the yard] was shut": what leads to it without a comma does not count.
local function of_main_verb(view, i, high)
  local k = main_verb(view, i, high)
  local who = k and source.left(view, k, i)
  local pronoun = who and view.letters[who.i] == "p"
  local whole = who and (who.i == i or (pronoun or who.before == i) and not core.place(view.shape, ",", i, who.i))
  return whole and who or nil
end

-- "Late on Friday", "hours later", "by then", "two weeks ago".
local function is_time_only(view, i, j)
  return view:is("about_when", i) or view.shape:sub(i, j):find "^[iOUBdx0]*[yYB][yYB0]*$" ~= nil
end

-- The first token behind what stands before the subject and its comma.
local function over_opening(view, i, high)
  local comma = core.place(view.shape, ",", i, high)
  local opens = one_of["iOUgvW"][view.letters[i]] or comma and is_time_only(view, i, comma - 1)
  local verb = opens and not one_of["gvUW"][view.letters[i]] and main_verb(view, i, high)
  if not opens or verb and comma and verb < comma or comma and view.letters[comma + 1] == "R" then return i end
  return comma and comma + 1 or i
end

--- The subject of the sentence, for a cue that has none of its own:
--- "[Lee] left early, saying ...".
---@param view parallax.quote.View
---@param low integer first token of the unit
---@param high integer last token that it may have
---@return parallax.quote.Source?
function M.first(view, low, high)
  local i = low
  high = math.min(high, low + 2 * LONGEST)
  while i <= high and (one_of["CB"][view.letters[i]] or view:is_adverb(i)) do i = i + 1 end
  if i > low and view.letters[i] == "," then i = i + 1 end -- however, Lee
  if view:is("as", i) and view:is("amount", i + 1) and view:is("as", i + 2) then i = i + 3 end -- as many as 40 fans
  local marks = view.letters[i] == "<" and view:pair_starting(i)
  if marks then i = marks.j + 1 end -- "...," it began
  i = over_opening(view, i, high)
  if view.letters[i] == "p" then return { i = i, j = i, before = i } end
  local whole = of_main_verb(view, i, high)
  if whole then return whole end
  if one_of["iOUgvW"][view.letters[i]] or is_time(view, i) then
    while i <= high and view.letters[i] ~= "," and not starts_subject(view, i) do i = i + 1 end
    if view.letters[i] == "," then i = i + 1 end
    if view.letters[i] == "B" and view.letters[i + 1] == "," then i = i + 2 end -- on Monday, however, Lee
  end
  if i > high then return nil end
  if view.letters[i] == "p" then return { i = i, j = i, before = i } end
  if view.letters[i] == "E" then
    local j, letters = i, view.letters
    while one_of["E'"][letters[j + 1]] or view.shape:sub(i, j):find "'" and noun_goes_on(view, j + 1) do j = j + 1 end
    return { i = i, j = math.min(over_title(view, j), high), before = i }
  end
  if not one_of["dzx0"][view.letters[i]] then return nil end
  local j = i
  while j < high and noun_goes_on(view, j + 1) and not view:is_tagged_past(j + 1) do j = j + 1 end -- the bank cut
  return j < high and { i = i, j = j, before = i } or nil
end

-- The last finding before a cue whose subject the cue may share.
local function last_finding(view, findings, unit)
  for k = #findings, math.max(1, #findings - 20), -1 do
    local finding = findings[k]
    if finding.unit ~= unit then return nil end
    local clause_of = finding.cue.kind == "finite" or finding.cue.kind == "gerund"
    if clause_of and finding.source and view.letters[finding.source.i] ~= "R" then return finding end
  end
end

local function last_source(view, findings, unit)
  local last = last_finding(view, findings, unit)
  return last and last.source
end

-- Whether a verb in tokens i to j is of the present, with a subject in the singular.
local function is_present(view, i, j)
  local tags = view.doc:tags()
  for k = i, j do
    if tags and select(2, tags:at(k)) == "VBZ" then return true end
  end
  return false
end

-- "Lee noted that [Estmark] welcomes it and hopes": of what is thought in the present
-- within what was said the subject stands there.
local function told_subject(view, cue, outer)
  local is_thought = cue.verbs and not cue.verbs[1].speech -- none: a verb that another hangs on
  if not is_thought or view.letters[cue.k] ~= "s" or cue.i ~= cue.k then return nil end
  local is_told = outer.start and view.letters[outer.cue.k] == "v"
  local low = is_told and (view.letters[outer.start] == "H" and outer.start + 1 or outer.start)
  local subject = low and low < cue.i - 1 and cue.i - low <= FAR and M.first(view, low, cue.i - 2)
  local fits = subject and not view:is("impersonal", subject.i) and is_present(view, subject.j + 1, cue.i - 2)
  return fits and subject or nil
end

-- "a phrase that [Lee] has used when arguing": the subject of the clause that
-- the gerund hangs on stands nearer than that of the sentence.
local function near_subject(view, cue, unit)
  for k = cue.i - 2, math.max(unit.i + 1, cue.i - 40), -1 do
    if view.letters[k] == "a" and one_of["Ep"][view.letters[k - 1]] then
      local i = k - 1
      while view.letters[i] == "E" and view.letters[i - 1] == "E" do i = i - 1 end
      return one_of["HRWU"][view.letters[i - 1]] and { i = i, j = k - 1, before = i } or nil
    end
    if one_of[",;:K"][view.letters[k]] then return nil end
  end
end

--- "Vowing to appeal, [Lee] left": the subject stands after the comma.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Source?
function M.following(view, cue, unit)
  local comma = view.shape:sub(cue.j + 1, math.min(unit.j, cue.j + FAR)):find("[,;:K]")
  local at = comma and view.letters[cue.j + 1] ~= "<" and cue.j + comma
  return at and view.letters[at] == "," and M.first(view, at + 1, unit.j) or nil
end

local HEAD <const> = 10 -- tokens of who speaks, before a gerund between commas
local HELD <const> = 14 -- tokens of who is kept from what

-- "Did not keep [Lee] from saying"; without a negation nothing was said. And
-- whether somebody is kept from it at all.
local function hindered(view, cue, unit)
  local low = math.max(unit.i, cue.i - 1 - HELD)
  for k = cue.i - 2, low, -1 do
    if view:is("hindering", k) then
      local stop = k - 1
      while stop > low and one_of["aB"][view.letters[stop]] do stop = stop - 1 end
      local negated = view.letters[stop] == "N" or view:is("none", stop) or view:is("nobody", stop)
      return negated and source.left(view, cue.i - 1, k + 1) or nil, true
    end
    if one_of[";:K"][view.letters[k]] then return nil, false end
  end
  return nil, false
end

-- "[Lee] was quick to say", "prompted [Lee] to say".
local function of_infinitive(view, cue, unit, findings)
  for k = cue.i - 2, cue.governor, -1 do
    if view:is("causing", k) then return k < cue.i - 2 and source.left(view, cue.i - 1, k + 1) or nil end
  end
  if M.is_joined(view, { i = cue.governor }) then return M.shared(view, { i = cue.governor }, unit, findings) end
  return source.left(view, cue.governor, unit.i)
end

-- "[The firm] released a statement saying", "shares rose after [data] showing": of what
-- stands before a gerund the subject, where a verb is in it, or what follows a preposition
-- behind that. 'who' is all of it.
local function before_verb(view, who, low)
  for k = who and who.i or 1, who and who.j or 0 do
    if one_of["R,("][view.letters[k]] then return who end
    if view.letters[k] == "x" and view:is_tagged_past(k) and view.letters[k + 1] ~= "i" then
      for at = who.j - 1, k + 1, -1 do
        if view.letters[at] == "i" then return { i = at + 1, j = who.j, before = at + 1 } end
      end
      if k == who.i then return M.first(view, low, k) or who end
      local j = k - 1
      while j > who.i and view:is_adverb(j) do j = j - 1 end
      return { i = who.i, j = j, before = who.before }
    end
  end
  return who
end

-- "It's [worth] noting": what is of a thing, and nobody.
local function is_quality(view, who)
  if who and view.letters[who.i] == "(" then return true end -- "(Additional reporting by ..."
  if not who or who.i < who.j and view.letters[who.i] ~= "'" then return false end
  return view.letters[who.i] == "'" or view:is("be", who.i - 1) and view.letters[who.i] == "x"
    and not view:is_tagged_noun(who.i)
end

--- Who speaks for a gerund.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param findings parallax.quote.Finding[] those before it
---@return parallax.quote.Source?
function M.of_gerund(view, cue, unit, findings)
  local first = cue.i == unit.i or cue.i == unit.i + 1 and view:is("opener", unit.i)
  if first then return M.following(view, cue, unit) end
  local k = cue.i - 1
  while k > unit.i and view.letters[k] == "x" and view:is_adverb(k) do k = k - 1 end -- a buyer falsely saying
  local before = view.letters[k]
  if cue.governor then return of_infinitive(view, cue, unit, findings) or last_source(view, findings, unit) end
  if view:is("origin", cue.i - 1) then
    local kept, hinders = hindered(view, cue, unit)
    if hinders then return kept end
  end
  local head = cue.i - unit.i < LONGEST and before == "," and not main_verb(view, unit.i, cue.i - 2) -- Lee, saying that
    and source.left(view, k, unit.i)
  if head and head.i == unit.i and head.j - head.i < HEAD then return head end
  if one_of["xErsb"][before] then
    local who = source.left(view, k + 1, unit.i)
    return not is_quality(view, who) and before_verb(view, who, unit.i) or nil
  end
  local near = one_of["WUi"][before] and near_subject(view, cue, unit)
  if near then return near end
  return last_source(view, findings, unit) or M.first(view, unit.i, cue.i - 1)
end

--- Who speaks for a noun: the owner, or a name that describes it.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return parallax.quote.Source?
function M.of_noun(view, cue, unit)
  local k, named = cue.i - 1, nil
  while k > unit.i and k > cue.i - 8 and (one_of["xBE-"][view.letters[k]] or view.letters[k - 1] == "-") do
    if view.letters[k] == "E" then named = named or k end
    k = k - 1
  end
  if view.letters[k] == "z" then return { i = k, j = k, before = k } end
  if view.letters[k] == "d" and view:is("together_with", k - 1) then -- turned to them with the demand to
    return M.first(view, unit.i, k - 2)
  end
  if named and view.letters[k] ~= "'" then -- Russian claims
    local i = named
    while i > k and view.letters[i - 1] == "E" do i = i - 1 end
    return { i = i, j = named, before = i }
  end
  if view.letters[k] ~= "'" or not one_of["xE0r>"][view.letters[k - 1]] then return nil end
  local i = source.owner(view, k - 1, unit.i)
  return { i = i, j = k, before = i }
end

-- The token before a time: "closed the mill and [last week] said"; k itself where none ends.
local function over_time(view, k)
  if not is_time(view, k) then return k end
  local at = trim.before_time(view, k - TIME, k)
  return view.letters[at] == "i" and at - 1 or at
end

--- "said it rained and promised to come": the second verb has the first's subject.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@return boolean
function M.is_joined(view, cue)
  local before = view.letters[cue.i - 1]
  return before == "C" or before == "," and view:is("next", cue.i) -- ..., then said
    or view.letters[over_time(view, cue.i - 1)] == "C"
end

--- Who speaks for a verb that shares the subject of another.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param findings parallax.quote.Finding[] those before it
---@return parallax.quote.Source?
function M.shared(view, cue, unit, findings)
  local before = view.letters[over_time(view, cue.i - 1)]
  if before ~= "C" and before ~= "," and before ~= ">" then return nil end
  local last = last_finding(view, findings, unit)
  if last then return told_subject(view, cue, last) or last.source end
  return M.nearest(view, cue.i, unit.i) or M.first(view, unit.i, cue.i - 1)
end

--- "[Having assured] them that it was safe, the firm left": the subject comes after.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@return boolean
function M.comes_after(view, cue, unit)
  return cue.i == unit.i and cue.k > cue.i and view:word(cue.i):find "ing$" ~= nil
end

return M
