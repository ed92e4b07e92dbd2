-- Finds who is said to have said it right of a cue: the noun phrase there, with its
-- apposition and its relative clause.
--
--   "...," said [Jan Kok, a spokesman for the port], on Friday
--   according to [people who know the matter], ...
local lpeg = require "lpeg"

local class = require "parallax.class"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local P, S, Cp = lpeg.P, lpeg.S, lpeg.Cp

local M = {}

local LONGEST = 40 -- tokens; a source longer than this is a mistake

local noun = S "xE0r'-bsg" + P "<" * P "q" ^ 0 * P ">"
local base = S "dz0BY" ^ -4 * noun * noun ^ -24
local joined = P "C" * base
local with_of = S "iOT" * base -- checked word by word below
local phrase = base * joined ^ -1 * Cp()

local TIMES <const> = class.set "Yy"

local function is_time(view, k) return TIMES[view.letters[k]] == true end

-- "A friend close [to the family]": an adjective and what it is said of.
local function is_tied(view, k)
  if view.letters[k] ~= "T" or not one_of["dzEox"][view.letters[k + 1]] then return false end
  if view:is_infinitive(k + 1) then return false end -- asked by her aunt to sing
  local tags = view.doc:tags()
  local pos = tags and tags:at(k - 1)
  return view.letters[k - 1] == "x" and (pos == "ADJ" or pos == "ADV")
end

-- The end of a noun phrase that begins at i: the last token.
local function phrase_end(view, i, high)
  local after = phrase:match(view.shape, i)
  if not after then return nil end
  for k = i + 1, after - 1 do
    if view:is_verb(k) and not one_of["dz'0B-"][view.letters[k - 1]] then return k - 1 end
  end
  local proper = view.letters[i] == "E"
  while after <= high and (one_of["iO"][view.letters[after]] or is_tied(view, after)) do
    local apart = view:is("inside", after) and view:is("indefinite", after + 1) -- Lee in a statement
    if apart or view.letters[after + 1] == "g" then break end
    local ties = one_of["OT"][view.letters[after]] or view:is("binding", after) and not proper
    local next_after = ties and with_of:match(view.shape, after)
    if not next_after or is_time(view, next_after - 1) or is_time(view, next_after) then break end
    after = next_after
  end
  return math.min(after - 1, high)
end

-- "Twelve boats which lay in the bay [were lost]": behind a relative clause a verb
-- that is not its own.
local function goes_on(view, i, j)
  local last
  for k = i, j do
    if one_of["aVv"][view.letters[k]] then
      local own = not last or k - last <= 2 or one_of["RHpCT"][view.letters[k - 1]]
      if not own and view.letters[k] == "a" then return not view.shape:sub(i, k):find "[UWH]" end
      last = k
    end
  end
  return false
end

local NAME <const> = 8 -- tokens of a title or a word in marks

-- "Who has a ['buy'] rating", "author of ['The Long Road']": the token behind the marks
-- at k; nil where they hold more than a name.
local function over_marks(view, k)
  local m = view.letters[k] == "<" and one_of["dzOT"][view.letters[k - 1]] and view:pair_starting(k)
  return m and m.j - m.i <= NAME and m.j + 1 or nil
end

-- ", a spokesman for the port" up to the next comma or the end; nil when it
-- is no apposition.
local function one_apposition(view, j, high)
  if view.letters[j + 1] ~= "," then return nil end
  local start = j + 2
  if not one_of["dzxER0"][view.letters[start]] then return nil end
  local relative = view.letters[start] == "R"
  local k = start
  while k <= high and not one_of[",;:K"][view.letters[k]] do
    local behind = over_marks(view, k)
    if view.letters[k] == "<" and not behind then break end
    k = behind or k
    if k > high or one_of[",;:K"][view.letters[k]] then break end
    relative = relative or view.letters[k] == "R" -- the miner who leads them
    if not relative and one_of["aVp"][view.letters[k]] then return nil end
    local tells = not relative and k > start + 1 and one_of["xv"][view.letters[k]] and view:is_tagged_past(k)
    if tells and not one_of["C"][view.letters[k - 1]] then return nil end -- Lee, the crew refused to sail
    k = k + 1
  end
  while k > start and one_of[".!"][view.letters[k - 1]] do k = k - 1 end
  if relative and goes_on(view, start, k - 1) then return nil end
  return k - 1
end

-- ", 42, a lawyer": one after the other.
local function apposition_end(view, j, high)
  local stop
  for _ = 1, 3 do
    local more = one_apposition(view, stop or j, high)
    if not more then break end
    stop = more
  end
  return stop
end

-- The end of the relative clause that begins at token k, nil where none does.
local function relative_end(view, k, high)
  if view.letters[k] ~= "R" then return nil end
  local j = k
  while j < high and j - k < LONGEST and not one_of[",;:K.!"][view.letters[j + 1]] do
    local behind = over_marks(view, j + 1)
    if view.letters[j + 1] == "<" and not behind then break end
    j = behind and behind - 1 or j + 1
  end
  return j > k and math.min(j, high) or nil
end

-- "Say [those who did not dig]".
local function those_end(view, i, high) return view.letters[i] == "d" and relative_end(view, i + 1, high) or nil end

--- The source right of a cue: said [X, a Y].
---@param view parallax.quote.View
---@param i integer token after the cue
---@param high integer last token of the unit
---@return parallax.quote.Source?
function M.of(view, i, high)
  if i > high then return nil end
  if view.letters[i] == "p" or view.letters[i] == "o" then return { i = i, j = i, before = i } end
  local of = view:is("quantity", i) and view.letters[i + 1] == "O" and i + 2 or i -- many of the tenants
  local j = phrase_end(view, of, high) or those_end(view, i, high)
  if not j or j < i then return nil end
  while j > i and (is_time(view, j) or view:is("about_when", j)) do j = j - 1 end
  local relative = relative_end(view, j + 1, high) -- a fitter who works there
  if relative and not goes_on(view, j + 1, relative) then j = relative end
  return { i = i, j = apposition_end(view, j, high) or j, before = i }
end

-- "According to the club's coach, [Ali Mehr], it ...": a role, and between
-- commas the one name that has it.
local function named_apposition(view, i, j, more)
  local of = view.shape:sub(i, j):find "[iO]"
  local head = of and i + of - 2 or j
  if not role.words(view.doc.lang)[view:word(head)] or view.letters[more + 1] ~= "," then return false end
  return view.shape:sub(j + 2, more):find "^x?E+$" ~= nil
end

--- The source after a phrase like "according to", which takes all up to the
--- next break of the sentence.
---@param view parallax.quote.View
---@param i integer token after the phrase
---@param high integer last token of the unit
---@param leads boolean whether the phrase stands before what was said
---@return parallax.quote.Source?
function M.after_phrase(view, i, high, leads)
  local j = i
  while j <= high and j - i <= LONGEST and not one_of[",;:K.!"][view.letters[j]] and not view:ends_with_comma(j - 1) do
    j = j + 1
  end
  j = j - 1
  if j < i or j - i > LONGEST then return nil end
  if view:ends_with_comma(j) then -- neither the comma nor the mark after it is the source's
    local m = view:pair_ending(j)
    return { i = i, j = math.max(i, m.close_i - 2), after = j, before = i }
  end
  local more = apposition_end(view, j, high)
  if more and (not leads or view.letters[more + 1] == "," and one_of["dR"][view.letters[j + 2]]
    or named_apposition(view, i, j, more)) then j = more end
  return { i = i, j = j, before = i }
end

return M
