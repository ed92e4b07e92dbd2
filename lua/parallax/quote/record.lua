-- From findings in tokens to records in bytes, with their speakers.
local carry = require "parallax.quote.carry"
local core = require "parallax.core"
local order = require "parallax.order"
local speakers = require "parallax.quote.speaker"

local M = {}

local function has_marks(view, f) return core.place(view.shape, "<>q", f[1], f[2]) ~= nil end

--- Whether all, some or none of what was said stands in marks.
---@param view parallax.quote.View
---@param fragments integer[][] pairs of tokens
---@return "direct"|"mixed"|"indirect"
function M.type_of(view, fragments)
  if not view.marks[1] then return "indirect" end
  local marked, plain = false, false
  for k = 1, #fragments do marked = marked or has_marks(view, fragments[k]) end
  if not marked then return "indirect" end
  for k = 1, #fragments do
    local f = fragments[k]
    local part = view.shape:sub(f[1], f[2])
    local open = part:find "^<[^>]*$" -- marks that nobody closed hold all of it
    plain = plain or not open and part:find "[^<>q%.,;:!K~%-%(%)]" ~= nil
  end
  return plain and "mixed" or "direct"
end

-- How often a rule was right on news articles marked by hand, rounded.
local scores = {
  ["cue-before-that-clause"] = 0.95, ["cue-before-clause"] = 0.9, ["cue-before-marks"] = 0.9,
  ["cue-before-question"] = 0.95, ["cue-before-infinitive"] = 0.75, ["cue-before-gerund"] = 0.8,
  ["cue-before-thing"] = 0.8, ["cue-before-object"] = 0.85, ["cue-before-description"] = 0.85,
  ["cue-after-marks"] = 0.95, ["inverted-cue-after-marks"] = 0.95, ["cue-after-clause"] = 0.85,
  ["inverted-cue-after-clause"] = 0.8, ["as-clause"] = 0.8, ["phrase-before-clause"] = 0.9,
  ["phrase-after-clause"] = 0.9, ["noun-before-clause"] = 0.85, ["headline-colon"] = 0.95, ["headline-marks"] = 0.9,
  ["cue-before-answer"] = 0.9, ["colon-before-marks"] = 0.95, ["caption-before-marks"] = 0.95, ["marks-alone"] = 0.6,
  ["free-indirect"] = 0.6,
}

-- The bytes of tokens i to j, over which a record is made to reach.
local function take(record, tokens, i, j)
  local first, last = tokens:span(i, j)
  if first < record.first then record.first = first end
  if last > record.last then record.last = last end
  return { first = first, last = last }
end

-- Marks without a partner can make pieces of one content overlap: then they are one.
local function take_all(record, tokens, fragments)
  local spans = { take(record, tokens, fragments[1][1], fragments[1][2]) }
  for k = 2, #fragments do
    local span, before = take(record, tokens, fragments[k][1], fragments[k][2]), spans[#spans]
    if span.first > before.last then spans[#spans + 1] = span else before.last = math.max(before.last, span.last) end
  end
  return spans
end

local function new_record(view, finding)
  local cue, source, verb, tokens = finding.cue, finding.source, finding.verb, view.tokens
  local record = {
    first = math.huge, last = 0, content = nil, cue = nil, source = nil, rule = finding.rule,
    score = scores[finding.rule] or 0.8, type = finding.type or M.type_of(view, finding.fragments),
    speech = not verb or verb.speech, stance = verb and (cue.negated and "deny" or verb.stance) or nil,
    speaker = nil, speakers = nil,
  }
  record.content = take_all(record, tokens, finding.fragments)
  record.cue = { cue and take(record, tokens, cue.i, cue.j) }
  record.source = { source and take(record, tokens, source.i, source.j) }
  return record
end

-- Inside marks nobody speaks on from the text around them.
local function set_inner_speaker(view, finding, record)
  if not finding.source then return end
  record.speaker, record.speakers = speakers.of(view, finding.source, finding.unit.i)
end

-- The numbers of findings in the order of the text; and an index to be filled,
-- from finding to record, where a finding carries on another.
local function in_order(findings)
  local numbers, by, before, is_sorted = {}, nil, 0, true
  for k = 1, #findings do
    local finding = findings[k]
    local i = finding.fragments[1][1]
    numbers[k], is_sorted, before = k, is_sorted and i >= before, i
    if finding.carried then by = by or {} end
  end
  if not is_sorted then
    order.sort(numbers, function(a, b) return findings[a].fragments[1][1] < findings[b].fragments[1][1] end)
  end
  return numbers, by
end

-- "She said that [a nurse] had told her so": whether one tells of the other.
local function is_told_in(outer, inner)
  local at = inner.source.i
  for k = 1, #outer.fragments do
    local fragment = outer.fragments[k]
    if at >= fragment[1] and at <= fragment[2] then return true end
  end
  return false
end

local function take_speaker(record, other)
  if other then record.speaker, record.speakers = other.speaker, other.speakers end
end

-- Whom a pronoun means by who spoke before. 'course' keeps who did, what was
-- last, and what was last told of in another's words.
local function set_carried(course, finding, record)
  local told = course.told
  local is_within = told and is_told_in(told.finding, finding)
  take_speaker(record, carry.of(course.view, finding, record, is_within and told or course.known))
  local said = { finding = finding, record = record }
  if course.latest and is_told_in(course.latest.finding, finding) then
    course.told = record.speaker and said or told
    return
  end
  course.latest, course.told = said, nil
  if record.speaker then course.known = said end
end

-- A sentence in marks by itself: whoever spoke last, if that is known.
local function set_alone(course, finding, record)
  local latest = course.latest
  take_speaker(record, latest and latest.record.speaker and carry.alone(course.view, finding, latest))
  if record.speaker then
    course.latest = { finding = finding, record = record }
    course.known = course.latest
  end
end

-- The speakers of findings in the order of the text. Two things are carried
-- on: a document that speaks for several ("joint statement"), and who spoke
-- last, for a sentence that begins with "And suggested".
local function set_speakers(view, findings, records)
  local numbers, by = in_order(findings)
  local document, document_unit, last, last_unit
  local course = { view = view }
  for n = 1, #numbers do
    local k = numbers[n]
    local finding, record = findings[k], records[k]
    if by then by[finding] = record end
    if finding.inner then
      set_inner_speaker(view, finding, record)
    elseif finding.source then
      local spoke
      record.speaker, record.speakers, spoke = speakers.of(view, finding.named or finding.source, finding.unit.i,
        document)
      set_carried(course, finding, record)
      if spoke or finding.unit ~= document_unit then document, document_unit = spoke, finding.unit end
      if finding.unit ~= last_unit then last, last_unit = record, finding.unit end
    elseif finding.carried then
      record.speaker, record.speakers = by[finding.carried].speaker, by[finding.carried].speakers
    elseif finding.cue and last and not finding.nobody then
      record.speaker, record.speakers = last.speaker, last.speakers
    elseif finding.rule == "marks-alone" then
      set_alone(course, finding, record)
    end
  end
end

local function by_place(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.last < b.last
end

--- The records of findings, sorted by their first byte.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[]
---@return parallax.Quote[]
function M.of(view, findings)
  local list = {}
  for k = 1, #findings do list[k] = new_record(view, findings[k]) end
  set_speakers(view, findings, list)
  order.sort(list, by_place)
  return list
end

return M
