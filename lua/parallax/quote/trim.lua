-- Cuts from the words before a verb what is not its subject.
--
--   on Thursday the two ministers [on Tuesday] announced -> the two ministers
--   the hall was shut and Lee said -> Lee
--   nurses, porters and cooks said: the commas are those of a list
local core = require "parallax.core"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local M = {}

local TIMES <const> = one_of["Yy"]

local function is_time(view, k) return TIMES[view.letters[k]] == true end

--- Whether token k is a verb of its clause rather than "the alleged", "a
--- planned", "based in".
---@param view parallax.quote.View
---@param k integer
---@return boolean
function M.is_clause_verb(view, k)
  if not view:is_verb(k) and view.letters[k] ~= "s" then return false end
  return not one_of["dz'0B-"][view.letters[k - 1]]
end

local is_clause_verb = M.is_clause_verb

-- "In May [Ms] Lee": where a name with its titles begins.
local function before_title(view, low, k)
  local roles = role.words(view.doc.lang)
  while k - 1 > low and view.letters[k - 1] == "x" and (view:is("honorific", k - 1) or roles[view:word(k - 1)]) do
    k = k - 1
  end
  return k
end

-- Where a phrase that follows "On Thursday" or "In a statement" begins.
local function after_adverbial(view, i, j)
  local k = i + 1
  if view.letters[k] == "B" and one_of["Edzp"][view.letters[k + 1]] then return k < j and k + 1 or nil end -- by then
  if one_of["dz"][view.letters[k]] then k = k + 1 end
  while k < j do
    k = k + 1
    local letter, last = view.letters[k], view.letters[k - 1]
    if one_of["pdz"][letter] and one_of["xE0YyrC"][last] then return k end -- (are) in town and the club
    if letter == "E" and one_of["xYy0"][last] then return before_title(view, i + 1, k) end
    if letter == "x" and (one_of["Yy"][last] or last == "E" and view.shape:sub(k, j):find "^x+E") then return k end
  end
  return view:is("inside", i) and view.shape:sub(i + 1, j) == "EEE" and i + 2 or nil -- in Rome Ada Kern
end

-- "Hopes rose after [figures] showed ...": the clause begins amid the phrase.
local function after_opener(view, i, j)
  local openers, words = view.sets.opener, view.words
  for k = j - 1, i + 1, -1 do
    if openers[words[k]] and not view:is("binding", k) then return k + 1 end
  end
  return i
end

local function is_year(view, k) return view:word(k):find "^[12]%d%d%d$" ~= nil end

-- The token behind a time: "May [2019]", "hours [later]".
local function behind_time(view, at, j)
  local k = at + 1
  while k < j and (view.letters[k] == "B" or is_year(view, k)) do k = k + 1 end
  return k
end

-- "After the vote [Lee]", not "after the union's lawyer", "since her brother Jon".
local function behind_moment(view, k, j)
  local behind = one_of["dz"][view.letters[k + 1]] and after_adverbial(view, k, j)
  if not behind or view.letters[behind] == "x" then return nil end
  if not view.shape:sub(k + 1, behind - 1):find "^[dz][xr-]+$" then return nil end
  return not role.words(view.doc.lang)[view:word(behind - 1)] and behind or nil
end

-- Where the first of two names begins that "and" at token k joins, behind another "and".
local function before_names(view, k, low)
  local first = k
  while first > low and view.letters[first - 1] == "E" do first = first - 1 end
  return first < k and first > low and view.letters[k + 1] == "E" and view.letters[first - 1] == "C" and first or nil
end

--- Cuts what is not the subject from the left: conjunctions, adverbs, times,
--- and a first clause that "and" joins to this one.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return integer? k where the subject begins in tokens i to j
function M.left(view, i, j)
  local k, letters = after_opener(view, i, j), view.letters
  for at = j - 1, i, -1 do -- "Lee won the seat and [Cho] said"
    if letters[at] == "C" then
      local joins = view:is("joining", at)
      local verb_before = view:is_infinitive(i) -- refused to comment and [Lee] said
      local first = before_names(view, at, i) -- the hall was shut and [Lee] and Cho said
      for b = i, first and first - 1 or at - 1 do verb_before = verb_before or is_clause_verb(view, b) end
      if first and verb_before then k = first break end
      if not joins or verb_before or at == i then k = at + 1 break end
    end
  end
  while k < j and (one_of["CBU"][letters[k]] or view:is_adverb(k)) do k = k + 1 end
  for at = j - 1, k, -1 do
    if TIMES[letters[at]] and not one_of["'iCO"][letters[at + 1]] then k = behind_time(view, at, j) break end
  end
  local dated = k < j and is_year(view, k) -- in May 2019 the mayor
  if dated and (one_of["dzE"][letters[k + 1]] or view:is("honorific", k + 1)) then return k + 1 end
  -- "Under pressure", but "about 300 people", "about half of voters".
  local about = view.letters[k] == "O" and view.letters[k + 1] ~= "0"
    and not (view:is("topic", k) and (view:is("quantity", k + 1) or view.letters[k + 1] == "x"))
  if view.letters[k] ~= "i" and not about then return k end
  if view:is("opener", k) and k < j then -- "after Lee said", "with many saying", "after the vote Lee said"
    return behind_moment(view, k, j) or k + 1
  end
  return after_adverbial(view, k, j)
end

-- "Lee", but not "Lee's deputy for trade".
local function is_bare_name(view, i, j)
  if view.letters[i] ~= "E" then return false end
  while i < j and view.letters[i] == "E" do i = i + 1 end
  return view.letters[i - 1] == "E" and view.letters[i] ~= "'"
end

--- Cuts a time from the right: "Lee on [Tuesday]", "Lee [late last week]", "Lee [earlier
--- this month]", "Lee [late on Monday]".
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return integer j where what is left ends; less than i where all of it is a time
function M.before_time(view, i, j)
  local last, letters = j, view.letters
  while j >= i and (is_time(view, j) or view:is_adverb(j)) do j = j - 1 end
  if j == last or j < i or not is_time(view, j + 1) then return j end
  local counts = letters[j] == "0" or view:is("number", j) or view:is("quantity", j)
  if letters[j + 1] == "y" and counts then j = j - 1 end
  while j >= i and view:is("dating", j) do j = j - 1 end
  local dates = view:is("dating", j - 1) or view:is("dating", j + 1)
  if letters[j] == "d" and dates and one_of["iOxB"][letters[j - 1]] then j = j - 1 end -- "over the last week"
  if one_of["iO"][letters[j]] and (view:is("dating", j - 1) or letters[j + 1] == "d") then j = j - 1 end
  while j >= i and view:is("dating", j) do j = j - 1 end
  return j
end

--- Cuts adverbials from the right: "Lee on Tuesday", "Lee in a statement".
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return integer j where the subject ends in tokens i to j
function M.right(view, i, j)
  local before = M.before_time(view, i, j)
  local whole = before == i and view.letters[i] == "d" or before < i and i == j -- the minutes
  if not whole then j = before end
  if j < i then return j end
  local letter = view.letters[j]
  if j > i and (one_of["iOH"][letter] or letter == "d" and not view:is("quantity", j)) then j = j - 1 end
  if is_bare_name(view, i, j) then
    for k = i + 1, j do
      if view.letters[k] == "i" then return k - 1 end
    end
  end
  return j
end

-- "[Nurses,] porters and cooks said", where the list begins its clause and no time
-- or place is told: the token of its first noun.
local function over_nouns(view, i, low)
  local k, first = i, i
  while k - 2 >= low and view.letters[k - 1] == "," and one_of["xEr"][view.letters[k - 2]] do
    k = k - 2
    if view:is_verb(k) then return first end
    while k > low and one_of["xE0r'-"][view.letters[k - 1]] and not view:is_verb(k - 1) do k = k - 1 end
    if k > low and one_of["dz"][view.letters[k - 1]] then k = k - 1 end
    if view:is_adverb(k) then return first end
    local opens = k == low or one_of[",CUWH:;KyYB"][view.letters[k - 1]]
      or view:is("opener", k - 1) and view.letters[k] ~= "d" -- not "after the vote, nurses and porters"
    if not opens then return first end
    first = k
  end
  return first
end

--- "Anne Roe, Bo Li and Cy Poe said": the commas are those of a list.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@param low integer first token of the unit
---@return integer i where the list begins, of which tokens i to j are the last part
function M.over_list(view, i, j, low)
  if not core.place(view.shape, "C", i, j) then return i end
  local first = view.letters[i - 1] == "," and over_nouns(view, i, low) or i
  if first < i then return first end
  while i - 2 >= low and view.letters[i - 1] == "," and view.letters[i - 2] == "E" do
    local k = i - 2
    while k > low and view.letters[k - 1] == "E" do k = k - 1 end
    if k > low and not one_of[",>"][view.letters[k - 1]] then break end
    i = k
  end
  return i
end

return M
