-- Tells a verb from a noun of the same form: "the union [promises] a vote", "its
-- [promises] of a vote".
local one_of = require "parallax.one_of"

local M = {}

local LONGEST <const> = 40 -- tokens of a subject

-- "Half said", "many believe", "each promises" have a verb, "some hope" and "all
-- claims" a noun.
local function is_counted(view, k)
  local letter = view.letters[k]
  if letter == "v" or not view:is("also_noun", k) then return false end
  if letter == "b" and one_of["dzHWT"][view.letters[k + 1]] then return false end -- some demand a vote
  return letter ~= "s" or not view:is("single", k - 1) or not one_of["TH"][view.letters[k + 1]]
end

local LEADS <const> = one_of["dz'iO"] -- what stands before a noun and before no verb

-- "Those who voted [against] told the council".
local function is_particle(view, k)
  return view.letters[k] == "v" and view.letters[k - 2] == "x" and one_of["dzpH"][view.letters[k + 1]] ~= nil
end

--- Whether what stands before token k makes a noun of it: "the claims", "of claims".
---@param view parallax.quote.View
---@param k integer
---@return boolean
function M.is_noun_context(view, k)
  local letter = view.letters[k - 1]
  if letter == "d" and view:is("quantity", k - 1) then return is_counted(view, k) end
  if letter == "i" and is_particle(view, k) then return view:is("owner", k - 1) end
  if LEADS[letter] or view:is("owner", k - 1) then return true end
  if letter == "0" then return view:is("also_noun", k) or not one_of["Hpd<"][view.letters[k + 1]] end -- "six in 10 say"
  return letter == "-" and view.letters[k] == "v" -- "well-understood"
end

local is_noun_context = M.is_noun_context

--- Whether token k is a noun that might be a verb: "the two states", "the report".
---@param view parallax.quote.View
---@param k integer
---@return boolean
function M.is_noun(view, k)
  if not view:is("also_noun", k) or view.letters[k] == "v" then return false end
  local first = view.letters[k] == "b" and k == view:unit(k).i -- state media report
  return first or is_noun_context(view, k) or view:is("number", k - 1)
end

local is_noun = M.is_noun

-- "As Norpress [notes], ...", "As the union of pilots [reports], ...".
local function is_after_as(view, k, low)
  while k > low and (one_of["ExdOHr'-"][view.letters[k]] or M.is_noun(view, k)) do k = k - 1 end
  return view:is("as", k) and (k == low or view.letters[k + 1] == "E" or view.letters[k - 1] == ",")
end

local function is_plural(view, k)
  local word = view:word(k)
  return view:is("plural", k) or word:find "[^su]s$" ~= nil and not word:find "sis$"
end

local function is_ing(view, k) return view.letters[k] == "g" or view:word(k):find "...ing$" ~= nil end

-- The head of the noun phrase in tokens i to j: "[figures] from the office".
local function head_of(view, i, j)
  local after = view.shape:sub(i + 1, j):find "[iO]"
  return after and i + after - 1 or j
end

-- "The port must pay for the fire, court [rules]": the last words of a sentence
-- after its last comma, with a clause before them.
local TAG <const> = 10
local function ends_as_tag(view, k, start)
  local unit = view:unit(k)
  if k < unit.j and not (view.letters[k + 1] == "." and k + 1 == unit.j) then return false end
  for at = start - 1, math.max(unit.i + 3, start - TAG), -1 do
    if view.letters[at] == "," or view:ends_with_comma(at) then
      if at >= start - 1 or view.letters[at + 1] == "C" or is_ing(view, at + 1) then return false end
      return view.letters[k] ~= "b" or is_plural(view, head_of(view, at + 1, start - 1))
    end
    if not one_of["xErd'Oiz-"][view.letters[at]] and not is_noun(view, at) then return false end
  end
  return false
end

local CLAUSE <const> = 25 -- tokens to look for the verb of a clause

-- "Rivals [promise] a fight": its clause shows no other verb behind it.
local function is_only_verb(view, k)
  for at = k + 1, math.min(view:unit(k).j, k + CLAUSE) do
    if one_of[",;:.!KHRWU"][view.letters[at]] then return true end
    if view:is_verb(at) and not one_of["Tdz'-"][view.letters[at - 1]] then return false end -- to be, the armed
  end
  return true
end

-- Over one noun phrase leftwards from its last token.
local function over_noun(view, k, low)
  local i = k
  while i > low and one_of["xE0-B"][view.letters[i - 1]] and not view:is_verb(i - 1) do i = i - 1 end
  if i > low and one_of["dz"][view.letters[i - 1]] then i = i - 1 end
  local opens = i - 1 == low and one_of["bs"][view.letters[low]] and view:is("also_noun", low) -- fire crews report
  return opens and low or i
end

-- "[Residents] of the lane", "[two] of them".
local function may_head(view, k)
  return one_of["xE0ry"][view.letters[k]] and not view:is_verb(k) or view:is("quantity", k)
end

-- Where a subject begins that ends at token k and is whole: "the union", "our own
-- port", "residents of the lane", at the start of a clause; nil for "rejected
-- false". And the last token of its first noun phrase, the head.
local function subject_start(view, k, low)
  local stop = math.max(low, k - LONGEST)
  local i, head = over_noun(view, k, stop), k
  while i - 2 >= stop and (view.letters[i - 1] == "O" or view:is("binding", i - 1)) and may_head(view, i - 2) do
    head = i - 2
    i = over_noun(view, head, stop)
  end
  if view.letters[i - 1] == "'" and head == k then i = over_noun(view, i - 2, stop) end
  local before = view.letters[i - 1]
  local opens = i == low or one_of[",;:K>CHRWUYy"][before] or view:is("either", i - 1) -- in it the sides
  if before == "W" and head < k or view:is("as", i - 1) and view.letters[i - 2] == "d" then return nil, head end
  return opens and i < head + (one_of["dz"][view.letters[i]] and 0 or 1) and i or nil, head
end

-- "Plans [to] pay", not "appeals to the court", "fears [for] the harvest", "wonders [whether]".
local function leads_to_said(view, k, verbs)
  local letter = view.letters[k]
  if letter == "T" then return not one_of["dzpoE0"][view.letters[k + 1]] end
  for n = 1, #verbs do
    local frames = verbs[n].frames
    if verbs[n].prepositions[view:word(k)] or letter == "W" and frames.whether or letter == "g" and frames.ing then
      return true
    end
  end
  return letter == "x"
end

-- Whether the words up to token k can be the subject of a verb after them: "the
-- union", at the start of a clause and with nobody's before it. "The president's
-- false claims that" and "rejected false claims that" are nouns.
local function is_subject(view, k, low)
  local i = subject_start(view, k, low)
  return i ~= nil and not view.shape:sub(i, k):find("'", 1, true)
end

-- Whether the subject from token i on, with this head, is many: "two of them",
-- "Lee and Cho".
local function is_many(view, i, head)
  if view.letters[head] == "E" then
    return view.letters[i - 1] == "C" and view.letters[i - 2] == "E" and view.letters[i] == "E"
  end
  return is_plural(view, head) or view:is("number", head) or view.letters[head] == "0" or view:is("quantity", head)
end

-- Whether a sentence ends with a full stop, as a headline does not.
local function ends_full(view, k) return one_of[".!>"][view.letters[view:unit(k).j]] ~= nil end

-- "The ministry [promises] a list", "critics [fear] a delay": what may be a noun,
-- behind a whole subject in the number that it takes, before its object.
local function has_subject(view, k, after, start, low)
  local form, last = view.letters[k], start - 1
  if not one_of["xEr"][view.letters[last]] and not is_noun(view, last) then return false end
  local at, head = subject_start(view, last, low)
  if not at or is_ing(view, at) then return false end -- raising fears
  local many = is_many(view, at, head)
  if view.letters[last] == "E" and head == last and not many then return false end
  if form == "b" and not many and not view:is("collective", head) or form == "s" and many then return false end
  local next_letter = view.letters[after + 1]
  if one_of["dz<0"][next_letter] then return true end
  local is_noun_next = one_of["bs"][next_letter] and view:is("also_noun", after + 1)
  if after > k then return (one_of["xEO"][next_letter] or is_noun_next) and is_only_verb(view, after + 1) end
  if is_noun_next and form == "s" and not ends_full(view, k) then return is_only_verb(view, after + 1) end
  if view.letters[head] == "E" then return one_of["TW"][next_letter] ~= nil end
  local is_clause = form == "b" and one_of["xEg"][next_letter] and ends_full(view, k)
  if is_clause and not view:is_verb(after + 1) then return true end -- crews fear dozens are trapped
  if next_letter == "E" then return form == "b" and is_only_verb(view, after) end
  return one_of["TxiOWg"][next_letter] and leads_to_said(view, after + 1, view.forms[view:word(k)])
    and (next_letter == "W" or is_only_verb(view, after))
end

-- "The firm's owner [estimates] that it lost a third.": no noun, or the sentence
-- would have another verb behind that clause or before it.
local function has_only_clause(view, k, start, low)
  local last = start - 1
  if view.letters[k] ~= "s" or view.letters[last] ~= "x" or is_plural(view, last) then return false end
  local stop = math.max(low, last - LONGEST)
  local i = over_noun(view, last, stop)
  if view.letters[i - 1] ~= "'" then return false end
  i = over_noun(view, i - 2, stop)
  if i > low and not one_of[",;:K>CU"][view.letters[i - 1]] then return false end
  local unit = view:unit(k)
  local near = view.shape:sub(k + 2, math.min(unit.j, k + CLAUSE))
  local verbs = 0
  for at = k + 2, k + 1 + #near:match "^[^,;:KCRWUH]*" do
    if view:is_verb(at) and not view:is_verb(at - 1) then verbs = verbs + 1 end
  end
  return verbs < 2
end

-- "Lee urges [talks]": in a headline, without an article.
local function is_title_noun(view, k)
  return one_of["bs"][view.letters[k]] and view:is("also_noun", k) and not ends_full(view, k)
end

-- What follows a verb in -s behind a name: "Lee [fears] the", "Lee [hopes] for".
local function follows_name(view, k, after)
  local letter = view.letters[after + 1]
  if one_of["HpdzE<W:To"][letter] then return true end
  if is_title_noun(view, after + 1) then return is_only_verb(view, after + 1) end
  return one_of["iOg"][letter] and leads_to_said(view, after + 1, view.forms[view:word(k)])
end

-- The same behind a comma or a dash: "Lee, who led it, [fears] the", "[promises] to".
local function follows_comma(view, k, after)
  local letter = view.letters[after + 1]
  if one_of["EdxHpoz<"][letter] then return true end
  return one_of["TiOWg"][letter] and leads_to_said(view, after + 1, view.forms[view:word(k)])
    and is_only_verb(view, after)
end

-- "The report [claims] that", not "the reports that".
local function opens_that(view, k, start, low)
  local last = start - 1
  if view.letters[last] == "E" then return view.letters[k] == "b" end
  if view.letters[last] ~= "x" and not is_noun(view, last) then return false end
  if view.letters[last] == "x" and has_only_clause(view, k, start, low) then return true end
  if view.letters[k] == "s" and is_many(view, last, last) then return false end
  return is_subject(view, last, low)
end

-- Behind which words a form in -s is a verb, with what must follow.
local function third_person(view, k, after, start)
  local before, next_letter = view.letters[start - 1], view.letters[after + 1]
  if one_of["E>"][before] then return follows_name(view, k, after) end
  if before == "x" then return one_of["p<"][next_letter] ~= nil end
  if before == "C" and (next_letter == "p" or view.letters[start - 2] == ",") then
    return one_of["HpTdz<"][next_letter] ~= nil
  end
  if before == "H" and one_of["xE"][view.letters[start - 2]] then
    return one_of["HpTdzx<0E"][next_letter] ~= nil
  end
  return one_of[",K"][before] ~= nil and follows_comma(view, k, after)
end

-- "It will fall, critics [fear], in May": all that stands between two commas, with its
-- subject.
local function is_parenthesis(view, k, start, low)
  local at = start - 1
  if not (one_of["xrE"][view.letters[at]] or is_noun(view, at)) then return false end
  if view.letters[at] == "x" and (view.letters[k] == "b") ~= is_plural(view, at) then return false end
  local i = subject_start(view, at, low)
  return i ~= nil and view.letters[i - 1] == "," and not is_ing(view, i)
end

local function is_adjective(view, k)
  local tags = view.doc:tags()
  return tags ~= nil and tags:at(k) == "ADJ"
end

-- Whether its neighbours make a verb of token k.
local function by_grammar(view, k, after, start, met, low)
  if met.aux and not met.be then return true end
  local before = view.letters[start - 1]
  if start - 1 < low then return false end
  if before == "p" or before == "R" then return true end
  local form, next_letter = view.letters[k], view.letters[after + 1]
  if after > k and one_of["Hdpz"][next_letter] then return true end -- points out that, lets slip the
  if next_letter == "H" and view:is_verb(after + 2) then return false end -- forecasts that were wrong
  if ends_as_tag(view, k, start) then return true end
  local noun = one_of["Ex"][before] or is_noun(view, start - 1)
  -- The paper [notes], "...", not "one of his recent [reads], '...'".
  local opens_marks = next_letter == "," and view.letters[after + 2] == "<" and form == "s" and k == start
  if opens_marks and noun and not is_adjective(view, k - 1) and is_subject(view, k - 1, low) then return true end
  if noun and next_letter == "," and (form == "s" or before == "x") then
    return is_after_as(view, start - 1, low) or is_parenthesis(view, k, start, low)
  end
  if form == "b" and view:is("quantity", start - 1) and one_of["dzHWT"][next_letter] then return true end
  if view:is("single", start - 1) and one_of["TNdzpE0<"][next_letter] then return true end
  if form == "s" and third_person(view, k, after, start) or has_subject(view, k, after, start, low) then return true end
  if form == "v" and before ~= "x" then return one_of["HpdzE<W:T0"][next_letter] ~= nil end
  if next_letter == "," and is_parenthesis(view, k, start, low) then return true end
  if next_letter == "H" then return opens_that(view, k, start, low) end
  return form == "b" and one_of["xE"][before] ~= nil and one_of["p<"][next_letter] ~= nil
end

-- "The reality [show] "Boat Boss"": one alone has no verb without -s.
local function is_one(view, k)
  local tags = view.doc:tags()
  if not tags or k < 1 or view:is("collective", k) or view:is("plural", k) then return false end
  local _, fine = tags:at(k)
  return fine == "NN" or fine == "JJ"
end

local TELLING <const> = one_of["Hpdz<:E0Wg"]
-- What the tagger says of it.
local function by_tag(view, k, after)
  local joined = view.letters[k - 1] == "C" and view.letters[after + 1] == "H" -- and stress that
  if joined and view.doc:tags() then return view.doc:tags():at(k) == "VERB" end
  if not TELLING[view.letters[after + 1]] or not view:is_tagged_finite(k) then return false end
  local before = k > 1 and view.doc:tags():at(k - 1) or ""
  return before ~= "ADJ" and before ~= "VERB" -- early signals that, to settle claims that
end

-- "Raised [hopes] that", "faced [calls] for": the object of another verb.
local function is_object(view, k)
  if view.letters[k] ~= "s" or view.letters[k - 1] == "E" or not view:is_tagged_noun(k) then return false end
  local pos, fine = view.doc:tags():at(k - 1)
  return pos == "VERB" and (fine ~= "VBG" or view.letters[k - 2] == ",") -- "a court filing shows"
end

--- Whether a base or third-person form that may be a noun is a verb here.
---@param view parallax.quote.View
---@param k integer its token
---@param after integer the last of the words that must follow it: "point [out]"
---@param start integer first token of its auxiliaries and adverbs
---@param met table what stands among those
---@param low integer first token of the unit
---@return boolean
function M.is_verb(view, k, after, start, met, low)
  local named = view.letters[k] == "b" and view.letters[after + 1] == "<" and start == k and is_one(view, k - 1)
  if named or start == k and k > low and is_object(view, k) then return false end
  return by_grammar(view, k, after, start, met, low) or start - 1 >= low and by_tag(view, k, after)
end

return M
