-- Who speaks on: "She rejected the plan. [It] would fail, she said": a pronoun
-- that the entity room leaves open is whoever spoke in the sentence before,
-- where number, kind and gender allow it and nobody else stands between.
local bearer = require "parallax.quote.bearer"
local core = require "parallax.core"
local fitting = require "parallax.quote.fitting"
local one_of = require "parallax.one_of"
local span = require "parallax.span"
local opener = require "parallax.quote.opener"
local topic = require "parallax.quote.topic"
local who = require "parallax.quote.speaker"

local M = {}

-- Stretches behind who spoke in which "she" is still she, where nobody else is named.
local FARTHEST <const> = 3

-- Names looked through between the two, and tokens before a verb.
local MOST_NAMES <const> = 40

-- "A fitter at the works": one who is brought in, no body and no text.
local function is_someone(view, known)
  local source, speaker = known.finding.source, known.record.speaker
  if not source or not view:is("indefinite", source.i) or fitting.types(view)[speaker] then return false end
  return not fitting.is_body(view, speaker)
end

-- The persons named outside marks in tokens i to j; more than a few are many.
local function persons_in(view, i, j)
  local persons = {}
  if j < i then return persons end
  local names, within = view.names, view:span(i, j)
  local k = span.first_ending(names, within.first)
  for at = k, k + MOST_NAMES do
    local name = names[at]
    if not name or name.first > within.last then return persons end
    local is_quoted = view.letters[view.tokens:range(name.first, name.last)] == "q"
    if name.type == "PER" and not is_quoted then persons[#persons + 1] = name.entity end
  end
  return persons
end

-- Where the stretch that a pronoun goes on from ends: before what is said, where
-- that stands first; "if Vik came, he said" says nothing yet.
local function place_of(view, finding)
  local i, at = finding.fragments[1][1], finding.source.i
  if i > at then return at end
  local first = i
  while first < at and one_of["CB"][view.letters[first]] do first = first + 1 end
  return view.letters[first] == "U" and at or i
end

-- Whether a name was taken for the pronoun behind it though that is who speaks
-- of it: "Ada Vik would win, [he] said".
local function is_spoken_of(view, finding, entity)
  local i, j = finding.fragments[1][1], finding.source.i - 1
  for _, person in ipairs(persons_in(view, i, j)) do
    if person == entity then return true end
  end
  return false
end

-- Whether what is said brings in whom the pronoun was taken for: "[Ada Vik], a
-- nurse, heard it first, she said".
local function brings_in(view, finding, entity)
  local i = finding.fragments[1][1]
  if i > finding.source.i or not view.shape:find("^EE+,", i) then return false end
  return persons_in(view, i, i)[1] == entity
end

-- Whether who spoke was "he" there, and is not "she" here.
local function is_of_other_gender(view, known, kind)
  local source = known.finding.source
  local before = source and source.i == source.j and fitting.kind(view, source.i)
  return (before == "male" or before == "female") and before ~= kind
end

-- Whether another person stands in the stretch before who spoke there: "[Ada
-- Vik], whom the mayor called rash".
local function is_side_remark(view, known)
  local finding, speaker = known.finding, known.record.speaker
  if finding.source and view.letters[finding.source.i] == "R" then return true end
  local stop = finding.source and finding.source.i - 1 or finding.unit.i
  local first = finding.fragments[1][1]
  if first < stop then stop = first - 1 end
  local persons = persons_in(view, finding.unit.i, stop)
  if #persons > 0 and persons[1] ~= speaker then return true end
  local last = finding.fragments[#finding.fragments][2]
  if finding.source and finding.source.j > last then last = finding.source.j end
  persons = persons_in(view, last + 1, finding.unit.j)
  return #persons > 0 and persons[1] ~= speaker
end

-- "The candidate" who spoke may be whom the entity room has for "she".
local function may_be(view, known, entity)
  local source = known.finding.source
  local is_named = fitting.types(view)[known.record.speaker] ~= nil
  if not source or is_named or view:word(source.i) ~= view.definite then return false end
  return not bearer.is_another(view, source.i + 1, source.j, entity)
end

-- Whom the phrase that a stretch opens with means.
local function opening(view, unit, high, kind, entity)
  local source = opener.role(view, unit.i, high, kind)
  if not source or entity and view.letters[source.i] == "z" then return nil end -- "her daughter" is rarely she
  local speaker, speakers = who.of(view, source, unit.i)
  local is_open = not fitting.types(view)[speaker] and view:word(source.i) == view.definite
  if is_open and not core.place(view.shape, "E", source.i, source.j) then return nil end
  if is_open and entity and not bearer.is_another(view, source.i + 1, source.j, entity) then return nil end
  local record = { speaker = speaker, speakers = speakers }
  return speaker and fitting.is(view, kind, record) and record or nil
end

-- "His counterpart, Ada Vik, left. She ...": the one who is named before the verb.
local function only_one(view, unit, persons, kind)
  for k = 2, #persons do
    if persons[k] ~= persons[1] then return nil end
  end
  local stop, most = unit.i, math.min(unit.j, unit.i + MOST_NAMES)
  while stop < most and not one_of["aVvsp"][view.letters[stop]] and not view:is_verb(stop) do stop = stop + 1 end
  if #persons_in(view, unit.i, stop) == 0 then return nil end
  return fitting.is(view, kind, { speaker = persons[1] }) and { speaker = persons[1] } or nil
end

-- Whom "she" means in "..., she said", looked for in its stretch before what
-- was said and in those before.
local function single(view, finding, record, known, kind)
  local source = finding.source
  local place = place_of(view, finding)
  if known and known.finding.source and known.finding.source.i == source.i then return known.record end
  if record.speaker and brings_in(view, finding, record.speaker) then return nil end
  local _, n = view:unit(place)
  for k = n, math.max(1, n - FARTHEST), -1 do
    local unit = view.units[k]
    local high = k == n and place - 1 or unit.j
    if known and known.finding.unit == unit and (k < n or known.finding.source and known.finding.source.j < place) then
      if is_of_other_gender(view, known, kind) then return nil end
      if record.speaker and may_be(view, known, record.speaker) then return nil end
      local is_side = is_side_remark(view, known)
      local other = is_side and opening(view, unit, high, kind, record.speaker) or known.record
      if is_side and other == known.record then return nil end
      return (fitting.is(view, kind, other) or other == known.record and is_someone(view, known)) and other or nil
    end
    local opens = opening(view, unit, high, kind, record.speaker)
    if opens then return opens end
    local persons = persons_in(view, unit.i, high)
    if #persons > 0 then
      if not record.speaker and k == n - 1 then return only_one(view, unit, persons, kind) end
      local is_other = record.speaker and place < source.i and is_spoken_of(view, finding, record.speaker)
      return is_other and fitting.is(view, kind, { speaker = persons[1] }) and { speaker = persons[1] } or nil
    end
  end
  return nil
end

-- Who spoke before, where an open pronoun can be the same.
local function on(view, finding, known, kind)
  local source, unit = finding.source, finding.unit
  if kind == "plural" and source.i > unit.i and view.letters[unit.i] == "i" and view.letters[source.i - 1] ~= "," then
    return nil -- "in Lisbon they fear": people there
  end
  local _, here = view:unit(source.i)
  local _, there = view:unit(known.finding.unit.i)
  local is_single = kind == "male" or kind == "female"
  if here - there > (is_single and FARTHEST or 1) or here < there then return nil end
  if known.finding.source and known.finding.source.i > source.i then return nil end
  if here ~= there and #persons_in(view, known.finding.unit.j + 1, source.i - 1) > 0 then return nil end
  return fitting.is(view, kind, known.record) and known.record or nil
end

--- Whose a sentence in marks is that stands by itself behind what somebody said:
--- his who said that, where the paragraph goes on and names nobody else.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding without a source
---@param known? { finding: parallax.quote.Finding, record: parallax.Quote } what had a speaker before it
---@return parallax.Quote? record with that speaker
function M.alone(view, finding, known)
  local i, j = finding.fragments[1][1], finding.fragments[1][2]
  local m = known and view:pair_starting(i)
  if not m or not view.doc.text:find("^[%.!%?]", m.inner_last) or m.j < j then return nil end
  local before = known.finding.unit
  local _, here = view:unit(i)
  local _, there = view:unit(before.i)
  if here - there > 2 or here <= there or view:paragraph(before.i) ~= view:paragraph(i) then return nil end
  if #persons_in(view, before.j + 1, i - 1) > 0 or is_side_remark(view, known) then return nil end
  return known.record
end

--- Who speaks by a pronoun: who spoke before or whom the text is about there,
--- where that is nearer than whom the entity room took it for.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding
---@param record parallax.Quote as far as the entity room knows its speaker
---@param known? { finding: parallax.quote.Finding, record: parallax.Quote } what had a speaker before it
---@return { speaker: string, speakers?: string[] }? other nil where nobody is nearer
function M.of(view, finding, record, known)
  local source = finding.source
  if source.i ~= source.j then return nil end
  local kind = fitting.kind(view, source.i)
  if not kind then return nil end
  if kind == "male" or kind == "female" then
    local other = single(view, finding, record, known, kind)
    if other then return other end
  end
  if record.speaker then return nil end
  return known and on(view, finding, known, kind) or topic.of(view, finding, kind)
end

return M
