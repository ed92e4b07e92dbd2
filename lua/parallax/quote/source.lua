-- Finds who is said to have said it left of a cue: the noun phrase there, with its
-- apposition.
--
--   But [Ms. Lee, who chairs the committee,] said ...
--   On Thursday [the two ministers] announced ...
local class = require "parallax.class"
local core = require "parallax.core"
local one_of = require "parallax.one_of"
local trim = require "parallax.quote.trim"

local M = {}

---@class parallax.quote.Source
---@field i integer first token
---@field j integer last token
---@field before integer first token of what leads up to the source ("On Thursday")
---@field after integer? last token of what closes it, when that is not its own
---@field clause integer? first token of what it says, where no comma parts them

local LONGEST = 40 -- tokens; a subject longer than this is a mistake

local INSIDE <const> = class.set "xE0dzr'-bsgovyYiOCB&()~" -- what a subject may hold, seen one token at a time

-- A word or two in marks may be part of a subject: the "rebel" senator.
local function over_marks(view, k)
  local m = view:pair_ending(k)
  if not m or m.j - m.i > 4 or view.doc.text:find("^[%.,!%?]", m.inner_last) then return nil end
  return m.i - 1
end

local REPORTING <const> = class.set "vsb"

-- "The last [published] accounts": a participle between words of one noun phrase.
local function is_attribute(view, k)
  if view.letters[k] ~= "v" or not one_of["xr"][view.letters[k + 1]] then return false end
  local tags = view.doc:tags()
  if not tags then return false end
  local pos, fine = tags:at(k)
  if pos ~= "ADJ" and fine ~= "VBN" then return false end
  local before = k > 1 and tags:at(k - 1) or nil
  return before == "ADJ" or before == "ADV" or before == "NUM" -- not "executives cited industry data"
end

-- Whether token k is a reporting verb of its own clause: "the court [noted] a
-- report", not "the alleged victim", "his demands".
local function is_reporting(view, k)
  local letter = view.letters[k]
  if not REPORTING[letter] then return false end
  local before = view.letters[k - 1]
  if one_of["dz'0-"][before] or before == "B" and not view:is_tagged_past(k) then return false end
  if is_attribute(view, k) then return false end
  if letter == "s" and view:word(k + 1) == "of" then return false end -- advocates of the plan
  return letter == "v" or not view:is("also_noun", k) or one_of["dzpH"][view.letters[k + 1]] ~= nil
end

-- "Sources close [to] the talks", "adviser [to] Lee".
local function binds_to(view, k)
  local letters = view.letters
  return letters[k] == "T" and one_of["dzEo"][letters[k + 1]] and one_of["xE"][letters[k - 1]] or false
end

-- "A letter [sent to] the firm said": of two verbs the first describes.
local function is_sent_to(view, k)
  local letters = view.letters
  return letters[k] == "T" and one_of["dzE"][letters[k + 1]] and one_of["Vv"][letters[k - 1]]
    and one_of["xE"][letters[k - 2]] or false
end

-- "A trader who asked not [to be named] said".
local function is_unnamed(view, k)
  return one_of["vV"][view.letters[k]] and view.letters[k - 1] == "a" and view.letters[k - 2] == "T"
    and view:is("be", k - 1)
end

local RELATIVE <const> = 8 -- tokens from "who" to what they may do

-- "A guard who was not allowed [to] speak said".
local function is_barred(view, k, low)
  if view.letters[k] ~= "T" or view.letters[k + 1] ~= "b" or not view:is_verb(k - 1) then return false end
  for at = k - 1, math.max(low, k - RELATIVE), -1 do
    local letter = view.letters[at]
    if letter == "R" then return true end
    if one_of[",;:K>"][letter] then return false end
  end
  return false
end

-- "The firms of [that] country": no clause follows.
local function points_out(view, k) return view.letters[k] == "H" and one_of["iO"][view.letters[k - 1]] ~= nil end

-- "A text [seen by] the paper", "a book [written in] haste", "a study [published last week]
-- showed": a participle that describes. 'at' is the token before the cue.
local function is_participle(view, k, at)
  local before = view.letters[k - 1]
  local named = one_of["xEr0"][before] or one_of["bs"][before] and one_of["dz'"][view.letters[k - 2]]
  if not one_of["Vv"][view.letters[k]] or not named then return false end -- a report seen by
  if view:is("agent", k + 1) or k < at and trim.before_time(view, k + 1, at) == k then return true end
  if not one_of["iOT"][view.letters[k + 1]] then return false end
  return view:is("participle", k) or view.doc:tags() ~= nil and select(2, view.doc:tags():at(k)) == "VBN"
end

local function is_inside(view, k) return INSIDE[view.letters[k]] or binds_to(view, k) or points_out(view, k) end

-- ", [saying] the buyer had not ...": what a gerund opens is no subject.
local function opens_gerund(view, k, low)
  return view.letters[k] == "g" and (k == low or view.letters[k - 1] == ",")
end

local PLAIN <const> = class.set "xE0dzr'-oyYiOCB&()~" -- what a subject may hold whatever stands around it

-- The token before k of a subject that goes on there, where k is none of these;
-- nil where the subject begins behind it.
local function before_other(view, k, at, low)
  if view.letters[k] == ">" then return over_marks(view, k) end
  if is_sent_to(view, k) then return k - 2 end
  if is_unnamed(view, k) then return k - 3 end
  if is_barred(view, k, low) then return k - 1 end
  if view.letters[k] == "p" and one_of["iO"][view.letters[k - 1]] then return k - 1 end -- critics of it
  if view:is("as", k) and view:word(k - 1) == "such" then return k - 1 end -- critics such as Lee
  if is_participle(view, k, at) then return k - 1 end
  local ends = not is_inside(view, k) or k < at and is_reporting(view, k) or opens_gerund(view, k, low)
  return not ends and k - 1 or nil
end

local function left_edge(view, at, low)
  local letters, k, stop = view.letters, at, math.max(low, at - LONGEST + 1)
  while k >= stop do
    local before = k - 1
    if not PLAIN[letters[k]] then before = before_other(view, k, at, low) end
    if not before or before < low - 1 then break end
    k = before
  end
  return k + 1
end

-- A noun that a relative clause may hang on: "people", "a report".
local function is_antecedent(view, k)
  local letter = view.letters[k]
  if one_of["xE0r"][letter] or letter == "d" and view.letters[k + 1] == "R" then return true end -- those who
  return one_of["bs"][letter] and view:is("also_noun", k) and one_of["dzx"][view.letters[k - 1]] ~= nil
end

-- "A study that [the city ordered from Lee] warns": a clause with a verb of its own.
local function holds_own_verb(view, i, last)
  for k = i + 1, last do
    if one_of["vV"][view.letters[k]] or trim.is_clause_verb(view, k) then return true end
  end
  return false
end

-- Relative clauses belong to what stands before them: people [who know] say.
-- Not so in "a ruling that [the police] say", "a law which [Lee] says".
local function over_relative(view, i, low, last)
  local letters, at = view.letters, i - 1
  local whole = letters[at] == "H" and at > low and is_antecedent(view, at - 1) and holds_own_verb(view, i, last)
  if whole then return left_edge(view, at - 1, low) end
  local own = i <= last and (letters[at] == "H" or letters[at] == "R" and one_of["Edz"][letters[i]])
  if own then return i end
  if letters[at] ~= "H" then
    while at > low and at > i - 12 and one_of["aNpVvTUoB"][letters[at]] do at = at - 1 end
  end
  if not one_of["HR"][letters[at]] then
    local k = at
    while k > low and k > i - 12 and one_of["xErd"][letters[k]] do k = k - 1 end
    if view:is("owner", k) then at = k end -- pilots whose boats were sold
  end
  local relative = letters[at] == "R" or letters[at] == "H" and at == i - 1 and one_of["xEbs"][letters[at - 1]]
  if not relative or at - 1 < low or not is_antecedent(view, at - 1) then return i end
  return left_edge(view, at - 1, low)
end

-- Infinitives belong to the noun before them, or to who it is told of: "[a plan to
-- sell] the mill", "[the club that voted to leave] it", but not "failed to leave". 'i' is
-- the first token of the phrase that ends in what may be a subject.
local function over_infinitive(view, i, low)
  if view.letters[i - 1] ~= "T" then return nil end -- the council will halt it
  local k = i - 2
  if k > low and view:is_tagged_noun(k) then return trim.left(view, left_edge(view, k, low), k) end
  while k > low and (one_of["aNB"][view.letters[k]] or view:is_verb(k)) do k = k - 1 end
  local relative = k < i - 2 and k > low and one_of["HR"][view.letters[k]] and is_antecedent(view, k - 1)
  return relative and left_edge(view, k - 1, low) or nil
end

-- "Failed to quash talk [the firm] was for sale", "to buy the share [Lee] wants".
local function name_behind(view, i, j)
  local k = j + 1
  while k > i and view.letters[k - 1] == "E" do k = k - 1 end
  return k > i and k <= j and { i = k, j = j, before = k } or nil
end

--- Where the noun begins that a relative clause hangs on: "[a ruling] that".
---@param view parallax.quote.View
---@param k integer token of the relative word
---@param low integer first token of the unit
---@return integer # k itself when there is none right before it
function M.antecedent(view, k, low)
  if view.letters[k] ~= "H" then return k end
  local i = k
  local stop = math.max(low, k - LONGEST)
  while i > stop and one_of["xErsbg0'-"][view.letters[i - 1]] and not view:is_verb(i - 1) do i = i - 1 end
  while i > low and i < k and one_of["dzB"][view.letters[i - 1]] do i = i - 1 end
  return i
end

--- Where the noun phrase begins that ends with an owner: "condemned [the union chief
--- Ann Lee]'s claim".
---@param view parallax.quote.View
---@param j integer its last token
---@param low integer first token of the unit
---@return integer
function M.owner(view, j, low)
  local i, stop = j, math.max(low, j - LONGEST)
  if view.letters[j] == ">" then i = over_marks(view, j) or j end
  while i > stop and one_of["xE0r'-"][view.letters[i - 1]] and not view:is_verb(i - 1)
    and not view:word(i - 1):find "...ing$" do i = i - 1 end
  if i > low and one_of["dz"][view.letters[i - 1]] then i = i - 1 end
  return i
end

-- "Speaking in Geneva, ..."
local function is_gerund(view, k) return view.letters[k] == "g" or view:word(k):find "...ing$" ~= nil end

local function plain(view, at, low)
  local edge = left_edge(view, at, low)
  local i = over_relative(view, edge, low, at)
  if i > at or at - i >= LONGEST then return nil end
  local start = trim.left(view, i, at)
  if start == i and view:is_infinitive(i) then
    i = over_infinitive(view, i, low)
    if not i then return name_behind(view, edge, at) end
    start = i
  elseif start == i and i - 2 > low and one_of["sva"][view.letters[at + 1]] and view:is_infinitive(i - 1) then
    i = over_infinitive(view, i - 1, low) or i -- the plan to fell | the oaks
    start = i
  end
  if not start or start > at then return nil end
  if one_of["dz"][view.letters[start + 1]] and is_gerund(view, start) then return nil end -- "running his own"
  local j = trim.right(view, start, at)
  start = trim.over_list(view, start, j, low)
  local has_noun = core.place(view.shape, "xErsb0q'", start, j)
  has_noun = has_noun or start < j and view.letters[j] == "g" and view:is("also_noun", j) -- the ruling
  local those = start < j and view.letters[start] == "d" and one_of["iRO"][view.letters[start + 1]] -- those around him
  local counted = start <= j and view.letters[j] == "d" and view:is("quantity", j)
  if not (has_noun or those or counted) then return nil end
  return { i = start, j = j, before = math.min(i, start) }
end

-- The stretches between commas left of the cue, nearest first.
local function comma_before(view, at, low)
  local k = at
  while k >= low and at - k < LONGEST do
    local letter = view.letters[k]
    if letter == "," then return k end
    if one_of[";:K"][letter] then return nil end
    k = letter == ">" and over_marks(view, k) or letter ~= ">" and k - 1
    if not k then return nil end
  end
end

-- What may stand between two commas after a subject: "who chairs it", "a
-- lawyer", "42", "in turn", "speaking in Geneva".
local function is_aside(view, i, j)
  if view.letters[i] == "R" then return true end
  local is_asked = view.letters[i] == "v" and (view:is("agent", i + 1) or view.letters[i + 1] == "W")
  if is_asked then return true end -- Lee, asked how it fell, said
  if view.letters[i] == "C" then return not view.shape:sub(i, j):find "[apVv]" end -- "refugees, and migration"
  if one_of["UHWpT"][view.letters[i]] then return false end
  for k = i, j do
    local letter = view.letters[k]
    if letter == "R" then return true end
    if one_of["apV"][letter] or k > i and trim.is_clause_verb(view, k) and view.letters[k] == "v" then return false end
  end
  return true
end

local function holds_verb(view, i, j)
  for k = i + 1, j do
    if trim.is_clause_verb(view, k) then return true end
  end
  return false
end

local function is_adverbial(view, i) return one_of["iBg"][view.letters[i]] ~= nil or view:is_adverb(i) end

-- "It left [the yard at 3:20 a.m.], the owner, Lee, said": what a verb has before
-- it is no subject.
local function is_object(view, head)
  return trim.is_clause_verb(view, head.before - 1) or one_of["aNTb"][view.letters[head.before - 1]] ~= nil
end

-- "[Lee, who chairs the committee], said". 'at' is the comma before the cue.
local function with_apposition(view, at, low)
  local close, best = at, nil
  local stop = at - 1 -- where the source would end
  while true do
    local open = comma_before(view, close - 1, low)
    if not open or at - open > LONGEST or not is_aside(view, open + 1, close - 1) then return best end
    if is_adverbial(view, open + 1) then stop = open - 1 end
    local head = plain(view, open - 1, low)
    if best and head and (is_object(view, head) or view:is_verb(head.i)) then return best end
    if best and head and head.before == head.i - 1 and view:is("opener", head.before) then return best end
    if head and head.j == open - 1 and not holds_verb(view, head.i, head.j) and not is_gerund(view, head.i) then
      best = { i = head.i, j = math.max(stop, head.j), before = head.before }
      -- "It fell to the floor, [the treasurer, Lee], said": nothing more belongs to who is named.
      local named = view.shape:sub(open + 1, close - 1):find "^E+$" and view:word(head.i) == view.definite
      if named then return best end
      if head.before <= low or view.letters[head.before - 1] ~= "," then return best end
    end
    close = open
  end
end

-- "[Lee - a teacher from the north -] said".
local function with_dashes(view, at, low)
  for k = at - 1, math.max(low, at - LONGEST), -1 do
    if view.letters[k] == "K" then
      local head = plain(view, k - 1, low)
      if head then head.j = at - 1 end
      return head
    end
  end
end

-- "Lee, a baker, [on Monday] said", "Lee, who [last week] said": the token before a time
-- that follows a comma or a relative; 'at' itself where there is none.
local function over_time(view, at, low)
  if not one_of["yY"][view.letters[at]] then return at end
  local k = trim.before_time(view, low, at)
  if view.letters[k] == "i" then k = k - 1 end
  return k > low and one_of[",Rp"][view.letters[k]] and k or at
end

--- The source left of a verb.
---@param view parallax.quote.View
---@param start integer first token of the cue
---@param low integer first token of the unit
---@return parallax.quote.Source?
function M.left(view, start, low)
  local at = start - 1
  if at > low and one_of["xE"][view.letters[at - 1]] and view:is("whereabouts", at) then at = at - 1 end
  if view.letters[at - 1] == "z" and at - 3 > low and view:is("part", at) then at = at - 3 end -- Lee for his part said
  if at < low then return nil end
  at = over_time(view, at, low)
  local letter = view.letters[at]
  if view:is("whereabouts", at) then return nil end -- there appears
  if letter == "p" or letter == "R" then return { i = at, j = at, before = at } end
  if letter == "H" and one_of["xEr"][view.letters[at - 1]] then -- a report that called it a sham
    local i = M.antecedent(view, at, low)
    return i < at and { i = i, j = at - 1, before = i } or nil
  end
  if letter == "," then return with_apposition(view, at, low) end
  if letter == "K" then return with_dashes(view, at, low) end
  if letter == ")" then
    local open = at
    while open > low and view.letters[open] ~= "(" do open = open - 1 end
    local head = plain(view, open - 1, low)
    if head then head.j = at end
    return head
  end
  return plain(view, at, low)
end

return M
