-- Finds what was said left of its cue: "...," she said; it would rain, said Lee.
local clause = require "parallax.quote.clause"
local core = require "parallax.core"
local cues = require "parallax.quote.cue"
local hearers = require "parallax.quote.hearer"
local one_of = require "parallax.one_of"
local resume = require "parallax.quote.resume"
local right = require "parallax.quote.right"
local role = require "parallax.quote.role"

local has_frame = cues.reading

local M = {}

local FAR <const> = 60 -- tokens that one glance takes in: what is further off is another matter

-- The pair of marks that ends right before token k, a comma between or not.
local function pair_before(view, k)
  local j = k - 1
  if view.letters[j] == "," or view.letters[j] == "K" then j = j - 1 end
  return view.letters[j] == ">" and view:pair_ending(j) or nil
end

local NAME <const> = 6 -- tokens of a name in marks, with them

-- 'On "Early Bird," Lee said that ...': few words in marks amid a sentence.
local function is_name_within(m, unit) return m.i > unit.i and m.j - m.i < NAME end

-- Whether marks left of a cue can be what it reports. With other words to
-- report on its right, marks in the clause or in another sentence are not;
-- nor are those of another paragraph ever.
local function reaches(view, m, cue, unit, follows)
  if view:ends_with_comma(m.j) and cue.i == m.j + 1 then return true end
  if m.j >= unit.i and follows then
    local named = view.letters[follows] ~= "<" and is_name_within(m, unit)
    return view:is_sentence(m, unit) and not named
  end
  if m.j >= unit.i then return true end
  if follows and cue.i > unit.i then return false end
  return view:paragraph(m.j) == view:paragraph(unit.i)
end

-- "We won." Whether a full stop ends the marks; a question goes on with "she asked".
local function ends_full(view, m) return view.doc.text:find("^%.", m.inner_last) ~= nil end

-- "We won." Lee did not concede defeat: another sentence, with its own object.
local function tells_else(view, cue, verb)
  local k = cue.j + 1
  return not verb.frames.hearer and one_of["dzx"][view.letters[k]] ~= nil and not view:is_adverb(k)
end

-- Whether something parts the marks from what follows: a comma or a full stop
-- in them or after them. The title of a work has none.
local function is_parted(view, m)
  local tail = view.doc.text:sub(math.max(m.inner_first, m.inner_last - 3), m.inner_last)
  return tail:find "[%p\x80-\xBF]%s*$" ~= nil or one_of[",K"][view.letters[m.j + 1]] ~= nil
end

-- "Referring to the strike, Lee said", "Reached by telephone, Lee said": no clause.
local function is_participial(view, i, j)
  local word = view:word(i)
  if word == "asked" or word == "told" then return view.letters[i] == "v" end -- asked whether it fell, Lee said
  if not (word:find "...ing$" or word:find "..ed$") or not one_of["vgx"][view.letters[i]] then return false end
  if view.letters[i] == "g" and view.letters[i + 1] == "H" then return true end
  return one_of["iOTY"][view.letters[i + 1]] ~= nil and not clause.has_verb(view, i + 1, j)
end

-- "Asked of it", "in closing", "when Lee was asked", "in an interview", "in the spring": how
-- and when something is said, not what.
local function is_manner(view, i, j)
  if one_of["yYg"][view.letters[i]] or is_participial(view, i, j) then return true end
  local leads = one_of["iUW"][view.letters[i]]
  if leads and (one_of["yY"][view.letters[j]] or view:word(i + 1):find "...ing$") then return true end
  for k = i, j do
    local verbs = leads and view.letters[k] == "v" and view.forms[view:word(k)]
    local first = verbs and verbs.plain[1]
    if view:is("occasion", k) or first and (first.speech or first.frames.quote) then return true end
  end
  return false
end

-- "If it passes, ["we go,"] Lee said", "the hall, open late, ["helps us,"] she said": marks
-- that begin amid a sentence go on with it, where what stands before them, up to token j,
-- is what was said. A capital may be that of "I" behind a clause.
local function front_of(view, m, unit, j)
  local i = unit.i
  if view.letters[m.i - 1] ~= "," or j - i > FAR then return nil end
  local amid = view:first_inner(m):find "^%l" or one_of["UW"][view.letters[i]] and view:is("capitalised", m.open_j + 1)
  if not amid then return nil end
  while i < j and one_of["C~"][view.letters[i]] do i = i + 1 end
  local is_front = i <= j and not one_of["C~"][view.letters[i]] and not view.shape:sub(i, j):find "[<;:K(HR]"
  return is_front and not is_manner(view, i, j) and i or nil
end

--- "...," she said / "...," said Lee. The marks stand left of the cue.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@param follows integer? where something to report begins right of it
---@return parallax.quote.Finding?
function M.marks(view, cue, unit, left, follows)
  local verb = view.outer[1] and has_frame(cue, "quote")
  if not verb then return nil end
  local m = left and pair_before(view, left.before)
  local who = left
  if not m and left and left.i ~= left.before then
    m = pair_before(view, left.i)
  end
  if not m then
    m = pair_before(view, cue.i)
    who = m and right.of(view, cue.j + 1, unit.j)
  end
  if not m or not who or not reaches(view, m, cue, unit, follows) then return nil end
  if view.letters[m.j + 1] == "C" and follows and view.letters[follows] == "H" then return nil end -- and Lee said that
  if view.letters[m.j + 1] == "C" and not is_parted(view, m) then return nil end -- "Night Bus" and its readers recall
  if m.j < unit.i and who == left and (ends_full(view, m) or tells_else(view, cue, verb)) then return nil end
  local i = m.i
  local rule = who == left and "cue-after-marks" or "inverted-cue-after-marks"
  local joined = m.i > unit.i and view.letters[m.i - 1] == "C" and clause.has_verb(view, unit.i, m.i - 1)
  if joined or not view:is_sentence(m, unit) then i = clause.back(view, m.i, unit.i) or i end
  i = i == m.i and m.i > unit.i and front_of(view, m, unit, m.i - 2) or i
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, fragments = { { i, m.j } }, plain = i < m.i }
end

local TIMES <const> = 6 -- tokens of what only says when or where

-- "By morning, Lee had said", "Last month, Lee said": no clause, only when.
-- "The duty covers goods for a year", "In mice, the drug thins the blood": too
-- long for a time alone, though the verb is in no list.
local function is_adverbial(view, i, j)
  if clause.has_verb(view, i, j) then return false end
  if one_of["iBOyY"][view.letters[i]] then
    local near = view.shape:sub(i, math.min(j, i + FAR))
    local comma = near:find ",[dp]" or near:find ",xxd" -- "In mice, polymers thin the blood"
    return not comma or j - i - comma < TIMES - 2
  end
  return j - i <= TIMES and one_of["yY"][view.letters[j]] ~= nil
end

-- "With laws [expected] next month": no clause, no report.
local function is_absolute(view, source_i) return view:is("together_with", source_i - 1) end

-- "It was late, and Gore has maintained [his] silence": not what he said.
local function has_object(view, cue, verb)
  if cue.i == cue.k and not view.sets.withholding[verb.lemma] or verb.frames.hearer then return false end
  return one_of["dz"][view.letters[cue.j + 1]] ~= nil
end

local SHORT <const> = 4 -- tokens of an answer

-- "[Not so], retorts Lee": not "Lee, a pilot, retorts".
local function is_short(view, cue)
  local low, high = view:unit(cue.k).i, cue.i - 2
  return high - low < SHORT and not view.shape:sub(low, high):find "[^xBNd]"
end

-- "Not so, retorts Lee: ...": what only quotes, and a mark right behind who does.
-- "The firms, counters Lee, have paid": the verb of their clause.
local function is_parenthesis(view, cue, verb, who)
  if view.letters[who.j + 1] == "," and one_of["aV"][view.letters[who.j + 2]] then return verb.speech end
  local first = view:unit(cue.k).i
  if view:is("instant", first) and cue.i == first + 2 then return verb.speech and verb.frames.quote end
  local last = one_of["sb"][view.letters[cue.k]] and (who.j >= view:unit(cue.k).j or view.letters[who.j + 1] == "U")
  if view.letters[who.j + 1] == "K" and not is_short(view, cue) then return false end
  return verb.speech and verb.frames.quote and not verb.frames.thing and not view:is("also_noun", cue.k)
    and (last or one_of[",:;.K"][view.letters[who.j + 1]] ~= nil)
    and not view.shape:sub(who.i, who.j):find "<q" -- Lee, a pilot, said a boat 'cannot fly': its clause
end

-- "Who would pay, [she asked]", "Would they, [he wondered], be late?"
local function asks(view, cue, unit)
  local first = view.letters[unit.i] == "C" and unit.i + 1 or unit.i
  return one_of["WRa"][view.letters[first]] and has_frame(cue, "whether") or nil
end

-- "However, [Lee, a cook who came late], says the pool": a name with what is said of it is
-- all that stands before the cue.
local function is_whole(view, unit, left)
  if view.letters[left.i] ~= "E" or left.i == left.j or left.i > unit.i + 2 then return false end
  return not view.shape:sub(unit.i, left.j):match("^[^R]*"):find "[aVpHsvT]"
end

-- "They, Lee said, [knew]": the verb of the clause that Lee's words stand around.
local function is_behind_aside(view, cue, unit)
  local low = math.max(unit.i, cue.i - FAR)
  return one_of["vsb"][view.letters[cue.i - 2]] and core.place(view.shape, ",", low, cue.i - 2) ~= nil
end

-- "It would rain - [she said]": nothing follows.
local function ends_at_dash(view, cue, unit, left, verb)
  return view.letters[left.before - 1] == "K" and verb.speech and hearers.over_filler(view, cue.j + 1) >= unit.j
end

-- "Residents of the lane", "the mayor's lawyer", "one of the drivers", not "the loss".
local function is_speaker(view, who)
  local of = view.shape:sub(who.i, who.j):find "[iOTR,]"
  local head = of and who.i + of - 2 or who.j
  local roles = role.words(view.doc.lang)
  local counted = head == who.i and view.letters[head + 1] == "O" and roles[view:word(who.j)]
  local many = view:is("number", who.i) or view:is("plural", head) or view:is("plural", who.i)
  return counted or many or roles[view:word(head)] == true
    or view:is("document", head)
end

-- "Said sorry", not "said officials", "said Nonsuch", "said analyst Lee".
local function is_bare(view, who)
  local first = view.letters[who.i] == "x" and view:bytes(who.i, who.i)
  return first and view.doc.text:find("^%l", first) and not view:word(who.i):find "s$"
    and not core.place(view.shape, "E", who.i, who.j) and true or false
end

-- What goes on behind a cue amid a clause whose first word, token w, stands before it: "a
-- pause which, she says, helps", "shut because, she says, it leaked".
local function behind_opener(view, cue, unit, who, verb, w, k)
  local finding = { cue = cue, source = who, verb = verb, rule = "cue-before-clause", unit = unit, start = k + 1 }
  if view.letters[w] == "R" then
    finding.rule, finding.ahead = "cue-in-relative-clause", { w, w }
    return finding
  end
  return one_of["UHW"][view.letters[w]] and finding or nil
end

-- "As it grew, she told him of it", "when it came, the driver told one joke": tokens i to j
-- say when; not "what happened must not happen again, he told them".
local function is_front_clause(view, cue, unit, i, j)
  if view.shape:sub(i, j):find(",", 1, true) then return false end
  local behind = hearers.over_all(view, cue.j + 1) or hearers.over_filler(view, cue.j + 1)
  return view.letters[i] == "U" or behind < unit.j
end

-- "In a speech in May, he told [one joke]", "asked of it, the firm declined [to say]": behind
-- the cue stands more than who listens, when and where, so it reports nothing in front.
local function has_own(view, cue, unit, verb)
  local first = cue.j + 1
  local k = verb.frames.hearer and hearers.over_all(view, first) or hearers.over_filler(view, first)
  return k < unit.j and not one_of[".,;!K)"][view.letters[k]]
end

-- "The hosts forgot [to introduce] Lee", "their smiles said [a lot]", not "it fell, she said
-- afterwards": the same behind a whole clause, of which more may be told.
local function has_object_behind(view, cue, unit, verb)
  local first = cue.j + 1
  local letter = view.letters[first]
  if letter == "T" then return not verb.speech end
  if verb.frames.hearer and hearers.over_all(view, first) then return false end
  if hearers.over_filler(view, first) > first then return false end
  return first < unit.j and one_of["xvab0dz"][letter] ~= nil and not one_of[".,;!K)"][view.letters[first + 1]]
end

-- Whose a clause before the cue is, of whoever stands left of it or behind; with the token
-- at which the clause ends, and the rule.
local function speaker_behind(view, cue, unit, left, verb)
  local parted = left and left.before > unit.i + 1
    and (view.letters[left.before - 1] == "," or ends_at_dash(view, cue, unit, left, verb))
  if parted then
    return left, left.before - 1, "cue-after-clause"
  end
  if view.letters[cue.i - 1] == "," and cue.i - 1 > unit.i and cue.i == cue.k
    and (verb.frames.bare or not verb.frames.hearer) and not is_behind_aside(view, cue, unit) then
    local at, who = cue.i - 1, right.of(view, cue.j + 1, unit.j)
    local answers = view:is("instant", unit.i) or who and view.letters[who.j + 1] == "K"
    if at == unit.i + 1 and who and not answers then return nil end -- Then, said Lee
    local whole = one_of[".!"][view.letters[unit.j]] -- no headline
    if whole and who and is_bare(view, who) and not is_speaker(view, who) then return nil end -- to build, add jobs
    local goes_on = who and who.j < unit.j and view.letters[who.j + 1] == "d"
    if goes_on then return nil end -- as polls, too, show the mayor losing some ground
    return who, at, "inverted-cue-after-clause"
  end
  return nil
end

--- It would rain, she said / it would rain, said Lee.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@return parallax.quote.Finding?
function M.clause(view, cue, unit, left)
  local verb = has_frame(cue, "that", "bare") or asks(view, cue, unit)
  if not verb then return nil end
  if left and (view.letters[left.i] == "R" or view.letters[cue.i - 1] == "H") then return nil end
  if left and view.letters[left.before] == "C" then return nil end -- it was late, and Lee said so
  if left and is_absolute(view, left.i) or has_object(view, cue, verb) then return nil end
  local who, at, rule = speaker_behind(view, cue, unit, left, verb)
  if not who then return nil end
  local i = clause.back(view, at - 1, unit.i)
  local k, far = resume.mark(view, cue, who, unit.j)
  local goes_on = k and view.letters[k] == "," and k + 2 < unit.j and not (far and resume.is_loose(view, k + 1))
    and (who == left or clause.has_verb(view, k + 1, unit.j))
  local opened = goes_on and behind_opener(view, cue, unit, who, verb, at - 1, k)
  if opened then return opened end
  local leads = i and one_of["UW"][view.letters[i]] and not goes_on and rule == "cue-after-clause"
  if leads and is_front_clause(view, cue, unit, i, at - 1) then return nil end
  local opens = i and one_of["iOTUWBg"][view.letters[i]] ~= nil
  local own = opens and has_own or has_object_behind
  if i and not goes_on and rule == "cue-after-clause" and own(view, cue, unit, verb) then return nil end
  local as_told = i and view:is("as", i) and not goes_on -- as Lee said, they knew nothing; as a rule, he says
  if as_told and (one_of["vsb"][view.letters[at - 1]] or not clause.has_verb(view, i, at - 1)) then return nil end
  local leads_in = i and is_participial(view, i, at - 1)
  if i and (leads_in or is_adverbial(view, i, at - 1)) and not (k and view:is_verb(k + 1)) then
    if not goes_on then return nil end
    if leads_in or at - i <= 4 then
      return { cue = cue, source = who, verb = verb, rule = "cue-before-clause", unit = unit, start = k + 1,
        ahead = not leads_in and view.letters[k + 1] ~= "<" and { i, at - 1 } or nil } -- for years, Lee said, it rained
    end
  end
  local unfinished = i and view.shape:sub(i, at - 1):find "H,[^,]*$" -- they show that, in May, the bank knew it
  if unfinished and not goes_on then return nil end
  local timed = far and who == left and i and view.shape:sub(i, at - 1):find "y[xB]?$" and not view:is_verb(k + 1)
  if timed then return nil end -- two weeks later, the ministry wrote of May, not June
  local explains = k and view.letters[k] == "K"
  explains = explains or view:is("instant", unit.i)
  if not i or i >= at - 1 and not goes_on and not explains then return nil end
  -- "Lee, a builder, knows the yard": what stands before is no clause but its subject.
  if who ~= left and not clause.has_verb(view, i, at - 1) and not is_parenthesis(view, cue, verb, who) then
    return nil
  end
  return { cue = cue, source = who, verb = verb, rule = rule, unit = unit, fragments = { { i, at - 1 } } }
end

--- "A ruin, Lee called it": what a thing is called stands first.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@return parallax.quote.Finding?
function M.name(view, cue, unit, left)
  local verb = has_frame(cue, "name")
  if not verb or not left or one_of["HR"][view.letters[cue.i - 1]]
    or view.letters[left.before - 1] ~= "," or not one_of["po"][view.letters[cue.j + 1]] then
    return nil
  end
  local i, last = unit.i, left.before - 2
  if one_of["CB"][view.letters[i]] then i = i + 1 end
  if not one_of[".,;:!K"][view.letters[cue.j + 2]] or i > last or view.shape:sub(i, last):find "[,;:KaHRWU]" then
    return nil
  end
  return { cue = cue, source = left, verb = verb, rule = "cue-after-clause", unit = unit, fragments = { { i, last } } }
end

--- It was late, she said, "and it rained"; it was late, she said: "It rained"; the
--- bridge, she said, "is tired": a clause or its subject, and marks that go on with it.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@param starts integer? where something to report begins right of it
---@return parallax.quote.Finding?
function M.then_marks(view, cue, unit, left, starts)
  if not starts or not left or view.letters[left.before - 1] ~= "," or left.i ~= left.before then return nil end
  if view.letters[starts] ~= "<" or not one_of[",:"][view.letters[starts - 1]] then return nil end
  local at, m = left.before - 1, view:pair_starting(starts)
  local amid = m and cue.kind == "finite" and view.letters[cue.j + 1] == ","
  local front = amid and has_frame(cue, "quote") and front_of(view, m, unit, at - 1)
  if front then
    return { cue = cue, source = left, verb = has_frame(cue, "quote"), rule = "cue-after-clause", unit = unit,
      fragments = { { front, at - 1 }, { m.i, m.j } } }
  end
  if not one_of["pdEz0"][view.letters[unit.i]] then return nil end
  if not m or at - unit.i > FAR or view.shape:sub(unit.i, at):find "[<;:K]" then return nil end
  local whole = clause.has_verb(view, unit.i + 1, at - 1)
    or view.letters[starts - 1] == "," and view:first_inner(m):find "%l"
  local finding = whole and M.clause(view, cue, unit, left)
  if finding and finding.fragments then finding.fragments[2] = { m.i, m.j } end
  return finding or nil
end

--- It rained, Lee told the head of the union: a clause stands before, and behind
--- nothing but who listens, and when.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@return boolean
function M.ends_with_hearer(view, cue, unit, left)
  if not left or view.letters[left.before - 1] ~= "," or one_of["iOUWC"][view.letters[unit.i]] then return false end
  local verb = has_frame(cue, "hearer")
  if not verb or not verb.frames["that"] or left.before - 2 - unit.i > FAR then return false end
  local k = hearers.over_all(view, cue.j + 1)
  local ends = k and (k > unit.j or one_of[".!"][view.letters[k]] and k >= unit.j - 1)
  return ends and clause.has_verb(view, unit.i, left.before - 2) or false
end

--- It rained, said Lee, a lawyer: nothing but the source stands right of the cue.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source? who stands left of the cue
---@return boolean
function M.is_inverted(view, cue, unit, left)
  if cue.i ~= cue.k or not one_of["vsb"][view.letters[cue.k]] then return false end
  if left and pair_before(view, left.before) then return false end
  if left and is_whole(view, unit, left) then return false end
  if is_behind_aside(view, cue, unit) then return false end
  local verb = has_frame(cue, "that", "bare")
  local tells = verb and verb.frames.hearer and not verb.frames.bare -- not "promised Lee, who leads them"
  local who = verb and not tells and right.of(view, cue.j + 1, unit.j)
  if not who or one_of["poB"][view.letters[who.i]] then return false end
  if not clause.has_verb(view, unit.i, cue.i - 2) and not is_parenthesis(view, cue, verb, who) then return false end
  -- "reports Nordwire", "reports the agency Nordwire", not "reports the theft".
  local named = view.letters[who.i] == "E" or view.letters[who.j] == "E"
  local takes = verb.frames.thing or verb.frames.marked
  if (takes or is_bare(view, who)) and not named and not is_speaker(view, who) then return false end
  local k = who.j + 1
  if k <= unit.j and one_of["dzp"][view.letters[k]] then return false end -- show the mayor losing some ground
  while k <= unit.j and k - cue.j < FAR and not one_of[",;:<K.!U"][view.letters[k]] do
    if view:is_verb(k) or one_of["psbT"][view.letters[k]] then return false end
    k = k + 1
  end
  local marked = view.letters[k] == "<" or core.place(view.shape, "<", who.i, who.j)
  return not (marked and left) -- the note says a flow of "340"
end

return M
