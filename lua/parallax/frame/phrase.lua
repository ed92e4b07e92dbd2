-- Noun phrases round a known head, without a tagger: between a determiner and
-- its noun stand only modifiers; without one, only what shows itself to be an
-- adjective, a compound or a name is taken along.
local memo = require "parallax.memo"
local one_of = require "parallax.one_of"

local M = {}

-- How many tokens a phrase reaches to the left of its head.
local REACH = 10

local ENDINGS = { "..al$", "..ive$", "..ian$", "..ish$", "..ous$", "...less$", "..ful$", "..able$", "..ible$", "..ary$",
  "..ic$", "..ese$", "..ean$", "..ern$" }

local ends_like_adjective = memo.of(function(word)
  for n = 1, #ENDINGS do
    if word:find(ENDINGS[n]) then return true end
  end
  return false
end)

local function is_adjective(view, words, k)
  local word = view:word(k)
  if words.adjectives[word] or view.names[k] then return true end
  if view.letters[k - 1] == "-" and view:is_joint(k - 1) then return true end
  return ends_like_adjective(word)
end

local function is_past(view, words, k)
  local letter, word = view.letters[k], view:word(k)
  return letter == "V" or letter == "x" and word:find "..ed$" ~= nil and not words.not_past[word]
    and not (view.letters[k - 1] == "-" and view:is_joint(k - 1))
end

-- Leftmost token that may belong to the phrase, and the letter before it.
local function reach(view, words, head, floor)
  local letters, forms, k = view.letters, view.words, head - 1
  while k >= floor and head - k <= REACH do
    local letter = letters[k]
    local open = letter == "x" or letter == "E" or letter == "-" and view:is_joint(k)
      or (letter == "0" or letter == "V") and letters[k + 1] == "-"
      or letter == "B" and k + 1 < head and forms[k]:find "ly$"
      or letter ~= "d" and words.adjectives[forms[k]]
    local series = (letter == "," or letter == "C" and forms[k] == "and") and k + 1 < head
    if not (open or series) then break end
    k = k - 1
  end
  return k + 1, k >= floor and letters[k] or ""
end

-- The start of the phrase where a determiner bounds it: after a series that is
-- none ("the minister, police and protest"), and, before a noun that needs no
-- determiner of its own, after a verb ("the army crushed protests").
local function after_breaks(view, words, i, head, bare_noun)
  for k = head - 1, i, -1 do
    local letter = view.letters[k]
    if letter == "," or letter == "C" then
      local at = k - 1
      while at > i and one_of[",C"][view.letters[at]] do at = at - 1 end
      if not is_adjective(view, words, at) then return k + 1, true end
    elseif bare_noun and k > i and is_past(view, words, k) then
      return k + 1, true
    end
  end
  return i, false
end

local function trailing_adjectives(view, words, i, head)
  local k = head
  while k > i do
    local letter = view.letters[k - 1]
    if letter == "-" then
      k = k - 2
    elseif letter ~= "," and letter ~= "C" and is_adjective(view, words, k - 1) and not is_past(view, words, k - 1) then
      k = k - 1
    else
      break
    end
  end
  return math.max(k, i)
end

-- The whole of "out-of-court" where only its last word was reached.
local function whole_compound(view, i, floor)
  while i > floor and view.letters[i] == "-" and view:is_joint(i) do
    i = i - 1
    if i > floor and view.letters[i - 1] == "-" and view:is_joint(i - 1) then i = i - 1 end
  end
  return view.letters[i] == "-" and i + 1 or i
end

--- The modifiers of a head.
---@param view parallax.frame.View
---@param words { adjectives: table<string, true>, not_past: table<string, true> }
---@param head integer first token of the head
---@param bare_noun boolean it needs no determiner: a plural, a mass noun
---@return integer i first token of the phrase, determiner left out
---@return string bound "d" determiner, "z" possessive, "S" genitive, "^" start of the sentence, "" none of these
---@return integer determiner its token; i - 1 where there is none
function M.left(view, words, head, bare_noun)
  local floor = view:sentence(head)
  local i, before = reach(view, words, head, floor)
  if view.letters[i] == "-" then
    i = whole_compound(view, i, floor)
    before = i > floor and view.letters[i - 1] or ""
  end
  local determiner = i - 1
  if before == "M" and i - 2 >= floor then
    determiner, before = i - 2, view.letters[i - 2]
  end
  if before == "d" or before == "z" or before == "S" then
    local start, cut = after_breaks(view, words, i, head, bare_noun)
    if not cut then return i, before, determiner end
    i = start
  elseif i == floor and bare_noun and head - i <= 2 and not one_of[",C"][view.letters[i]] then
    return i, "^", i - 1
  end
  local start = trailing_adjectives(view, words, i, head)
  return start, "", start - 1
end

--- The entity a head is about, where a preposition leads to one: "war in
--- Ukraine", "treaty between Ruritania and Graustark".
---@param view parallax.frame.View
---@param words { about: table<string, true>, after: table<string, true>, not_past: table<string, true> }
---@param last integer last token of the head
---@return integer j last token of the phrase
---@return table? name record of doc:entities()
function M.right(view, words, last)
  local preposition = view:word(last + 1)
  if not words.about[preposition] then return last end
  local k = last + 2
  if view.letters[k] == "d" and view:word(k) == "the" then k = k + 1 end
  local name = view.names[k]
  if not name or (name.first < (view.tokens:at(k))) then return last end
  local j = k
  while view.names[j + 1] == name do j = j + 1 end
  if preposition == "between" then
    local other = view.letters[j + 1] == "C" and view.names[j + 2]
    if not other then return last end
    j = j + 2
    while view.names[j + 1] == other do j = j + 1 end
  end
  -- "the war in Ukraine's east" is not the war in Ukraine, nor "an assault on
  -- Texas jobs" one on Texas.
  local after, word = view.letters[j + 1], view:word(j + 1)
  local noun = after == "x" and not words.after[word] and not (word:find "..ed$" and not words.not_past[word])
  if after == "S" or after == "-" or noun then return last end
  return j, name
end

return M
