-- Marks that no cue has claimed: the rest of the quotation before them, a
-- quotation with a colon for a cue, a sentence by itself - or none, for a
-- title and a word held at a distance are no quotation.
local branded = require "parallax.quote.branded"
local captioned = require "parallax.quote.captioned"
local clause = require "parallax.quote.clause"
local core = require "parallax.core"
local headline = require "parallax.quote.headline"
local one_of = require "parallax.one_of"
local right = require "parallax.quote.right"
local role = require "parallax.quote.role"
local stops = require "parallax.quote.stop"
local subjects = require "parallax.quote.subject"
local verdict = require "parallax.quote.verdict"

local M = {}

-- Rule -> whether its name speaks of marks.
local MARKED <const> = setmetatable({}, {
  __index = function(rules, rule)
    rules[rule] = rule:find("marks", 1, true) ~= nil
    return rules[rule]
  end,
})

local FAR = 200 -- tokens from a quotation to marks that may go on with it

-- The number of the first outermost pair at or after token i.
local function first_pair(view, i)
  local low, high = 1, #view.outer + 1
  while low < high do
    local middle = (low + high) // 2
    if view.outer[middle].i < i then low = middle + 1 else high = middle end
  end
  return low
end

local function claimed_pairs(view, findings)
  local claimed = {}
  for at = 1, #findings do
    local finding = findings[at]
    for n = 1, #finding.fragments do
      local fragment = finding.fragments[n]
      local open = core.place(view.shape, "<q>", fragment[1], fragment[2])
      local k = open and first_pair(view, open)
      while k and view.outer[k] and view.outer[k].j <= fragment[2] do
        claimed[k] = finding
        k = k + 1
      end
    end
  end
  return claimed
end

local function word_count(view, m)
  local _, count = view.all:sub(m.i + 1, m.close_i - 1):gsub("[^%.,;:!%(%)'~<>K-]", "")
  return count
end

-- Whether the pair is a sentence by itself: it ends like one inside.
local function ends_inside(view, m)
  local tail = view.doc.text:sub(math.max(m.inner_first, m.inner_last - 8), m.inner_last)
  return tail:find "[%.!%?,]%s*[\"']?$" ~= nil or tail:find "\xE2\x80[\xA6\x99\x9D]%s*$" ~= nil
end

local function last_token(finding)
  local j = finding.fragments[#finding.fragments][2]
  if finding.cue then j = math.max(j, finding.cue.j) end
  if finding.source then j = math.max(j, finding.source.j) end
  return j
end

-- "..., of Fresno, Calif. "We won"": the full stop of an abbreviation, or one before dots
-- in the marks, ends the sentence too.
local function follows_stop(view, m)
  return view:word(m.i - 1):find "%.$" ~= nil and view:first_inner(m):find "^%u" ~= nil
end

-- '"...," she said, "..."', '..., and "..."', '"..." he said "and ..."': marks after those of
-- a quotation whose last token is 'stop', in one sentence.
local function continued_within(view, m, stop)
  local before = view.letters[m.i - 1]
  if stop >= m.i or view.shape:sub(stop + 1, m.i - 1):find "<" then return false end
  if one_of[",:"][before] or follows_stop(view, m) then return true end
  if before == "K" then return view:first_inner(m):find "%u" ~= nil end
  if before == "C" then return view.letters[m.i - 2] == "," and m.i == stop + 3 and m.j + 1 >= view:unit(m.i).j end
  return m.i == stop + 1 and before ~= ">" and view.all:sub(m.open_j + 1, m.open_j + 1) == "C"
end

-- Whether the marks go on with the quotation before them: "...," she said at
-- the rally. "..."
local function continued(view, m, last)
  if not last or not MARKED[last.rule] then return false end
  local stop = last_token(last)
  if m.i - stop > FAR then return false end
  if m.i <= last.unit.j then return continued_within(view, m, stop) end
  stop = math.max(stop, last.unit.j)
  local here, there = view:paragraph(m.i), view:paragraph(stop)
  return stop == m.i - 1 and here and there and here - there <= 1
end

-- Whether marks without a cue are by who spoke just before in the paragraph:
-- "I can't," Quill says. She pauses. "Or perhaps I can." A name between may be
-- another speaker's.
local function carries(view, m, last)
  if not last or not last.source or not MARKED[last.rule] then return false end
  local stop = last_token(last)
  return stop < m.i and view:paragraph(stop) == view:paragraph(m.i) and m.i - stop < 40
    and not view.shape:sub(stop + 1, m.i - 1):find "[Edo]"
end

-- "Water march in the capital: '...'", "A lesson from Weber: '...'": a topic,
-- where "Weber in Lisbon: '...'" and "The mayor on Monday: '...'" speak.
local function is_topic(view, who, j)
  local i = who.j + 1
  if one_of["iO"][view.letters[i]] then
    if view.letters[who.i] == "E" or role.words(view.doc.lang)[view:word(who.j)] then return false end
  elseif not one_of["xY"][view.letters[i]] or view:is_verb(i) or view:is_adverb(i) then
    return false
  end
  return view.shape:sub(i, j):find "[iO]" ~= nil and not clause.has_verb(view, i, j)
end

-- "Lee was asked [by the paper] at the end: '...'": who asked.
local function asked_by(view, i, k)
  for n = k - 1, math.max(i, k - FAR), -1 do
    if view:is("agent", n) then
      local verbs = view.forms[view:word(n - 1)]
      local asks = verbs and verbs.plain[1] and verbs.plain[1].frames.quote and view.letters[n - 2] == "a"
      return asks and right.of(view, n + 1, k - 1) or nil
    end
  end
end

-- What a colon introduces: "Weber was blunt: '...'". The subject speaks.
-- The marks may begin the next paragraph. In "she said it was late: '...'" she goes on.
local function after_colon(view, m, last)
  local k = m.i - 1
  if view.letters[k] ~= ":" or view:paragraph(m.i) - view:paragraph(k) > 1 then return nil end
  local unit = view:unit(k)
  local asker = asked_by(view, unit.i, k)
  local goes_on = asker or last and last.unit == unit and last.fragments[#last.fragments][2] == k - 1 and last.source
  local who = goes_on or k > unit.i and subjects.first(view, unit.i, k - 1)
  if not who then return nil end
  local verb, at = nil, k
  for v = k - 1, math.max(who.j + 1, k - 6), -1 do
    local verbs = view.forms[view:word(v)]
    if verbs and verbs[1].frames.quote and not verbs[1].with then
      verb, at = verbs[1], v
      break
    end
  end
  local ends = at == k - 1 and not one_of["iOdz"][view.letters[at - 1]] -- a note on the door reads: "..."
  if not ends and is_topic(view, who, k - 1) then return nil end
  return { cue = { i = at, j = at, k = at }, source = who, verb = verb, rule = "colon-before-marks", unit = unit,
    fragments = { { m.i, m.j } } }
end

local SUBJECT <const> = 8 -- tokens of the name of a text

-- 'The 16-page text only "takes note" of the plea': what a text does in its own words.
local function text_says(view, m, unit)
  local k = m.i - 1
  while k > unit.i and view:is_adverb(k) do k = k - 1 end
  if not view:is("document", k) or view.letters[k] == "E" then return nil end
  local first = view.all:sub(m.open_j + 1, m.open_j + 1)
  local word = view:word(m.open_j + 1)
  if view:is_adverb(m.open_j + 1) then word = view:word(m.open_j + 2) end
  if not one_of["sVav"][first] and not word:find "[^s]s$" then return nil end
  local i = k
  while i > unit.i and k - i < SUBJECT and one_of["x0r'E-dz"][view.letters[i - 1]] do i = i - 1 end
  if i > unit.i and not one_of[",;:CK"][view.letters[i - 1]] then return nil end
  return { cue = { i = k, j = k, k = k }, source = { i = i, j = k, before = i }, rule = "text-before-marks",
    unit = unit, fragments = { { k + 1, stops.at(view, m.i, unit.j, {}) } } }
end

local SAID <const> = 5 -- words in marks that fill a sentence but for "Instead,"

-- 'Instead, "the pump was left on".', 'But "nobody asked us".'
local function opens_with_adverb(view, m, unit)
  if m.i == unit.i or m.i > unit.i + 3 or m.j < unit.j - 1 or view.letters[unit.j] == ":" then return false end
  return view.shape:sub(unit.i, m.i - 1):find "^[CB]B?,?$" ~= nil
end

-- Marks that no cue has claimed: the rest of the quotation before them, a
-- sentence by itself, or no quotation (a title, a word held at a distance).
local function claim(view, m, last)
  local unit, count = view:unit(m.i), word_count(view, m)
  local judged = verdict.of(view, m)
  if judged then return judged end
  local captioned_by = captioned.claim(view, m)
  if captioned_by then return captioned_by end
  local introduced = count >= 1 and after_colon(view, m, last)
  if introduced then return introduced end
  local text = text_says(view, m, unit)
  if text then return text end
  local called = branded.of(view, m, unit)
  if called then return called end
  local claimed = headline.claim(view, m, unit, count)
  if claimed then return claimed end
  if count >= SAID and opens_with_adverb(view, m, unit) then
    return { rule = "marks-alone", unit = unit, fragments = { { m.i, m.j } },
      carried = carries(view, m, last) and last or nil }
  end
  -- Amid a sentence the full stop may stand behind the marks.
  local ends, amid = ends_inside(view, m), last and m.i <= last.unit.j
  if not ends and not amid then return nil end
  local goes_on = count >= 1 and continued(view, m, last)
  if not goes_on and not view:is_sentence(m, unit) then return nil end
  if goes_on then
    table.insert(last.fragments, { m.i, m.j })
  elseif ends and count >= 3 and m.i <= unit.i then
    return { rule = "marks-alone", unit = unit, fragments = { { m.i, m.j } },
      carried = carries(view, m, last) and last or nil }
  end
end

-- A quotation of several paragraphs, the marks opened again in each, is one.
local function join(view, claimed, first, last)
  local finding
  for k = last, first, -1 do finding = finding or claimed[k] end
  if not finding then return end
  for k = first, last do
    if not claimed[k] then
      claimed[k] = finding
      table.insert(finding.fragments, { view.outer[k].i, view.outer[k].j })
    end
  end
  table.sort(finding.fragments, function(a, b) return a[1] < b[1] end)
end

local function join_paragraphs(view, claimed)
  local first = 1
  for k = 2, #view.outer + 1 do
    local m = view.outer[k]
    if not m or not m.resumed then
      if k - 1 > first then join(view, claimed, first, k - 1) end
      first = k
    end
  end
end

--- Adds to the findings what marks alone show.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[] those with a cue, in the order of the text
function M.add(view, findings)
  if not view.outer[1] then return end
  local claimed = claimed_pairs(view, findings)
  join_paragraphs(view, claimed)
  local alone, last, k = {}, nil, 1
  for number = 1, #view.outer do
    local m = view.outer[number]
    while findings[k] and findings[k].cue.k < m.i do
      local finding = findings[k]
      if not last or MARKED[finding.rule] or finding.unit ~= last.unit then last = finding end
      k = k + 1
    end
    if claimed[number] then
      last = claimed[number]
    else
      local finding = claim(view, m, last)
      if finding then
        alone[#alone + 1] = finding
        last = finding
      end
    end
  end
  verdict.replace(findings, alone)
end

return M
