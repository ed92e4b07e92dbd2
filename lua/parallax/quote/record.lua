-- From findings in tokens to records in bytes, with their speakers.
local carry = require "parallax.quote.carry"
local order = require "parallax.order"
local speakers = require "parallax.quote.speaker"

local M = {}

local function has_marks(view, f) return view.shape:sub(f[1], f[2]):find "[<>q]" ~= nil end

--- Whether all, some or none of what was said stands in marks.
---@param view parallax.quote.View
---@param fragments integer[][] pairs of tokens
---@return "direct"|"mixed"|"indirect"
function M.type_of(view, fragments)
  local marked, plain = false, false
  for _, f in ipairs(fragments) do marked = marked or has_marks(view, f) end
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
  ["colon-before-marks"] = 0.95, ["marks-alone"] = 0.6,
}

-- Makes a record reach over some spans.
local function widen(record, spans)
  for k = 1, #spans do
    local span = spans[k]
    if span.first < record.first then record.first = span.first end
    if span.last > record.last then record.last = span.last end
  end
end

local function spans_of(view, fragments)
  local spans = { view:span(fragments[1][1], fragments[1][2]) }
  for k = 2, #fragments do spans[k] = view:span(fragments[k][1], fragments[k][2]) end
  return spans
end

local function new_record(view, finding)
  local cue, source, verb = finding.cue, finding.source, finding.verb
  local record = {
    first = math.huge, last = 0, content = spans_of(view, finding.fragments), cue = { cue and view:span(cue.i, cue.j) },
    source = { source and view:span(source.i, source.j) }, rule = finding.rule,
    score = scores[finding.rule] or 0.8, type = nil, speech = nil, stance = nil, speaker = nil, speakers = nil,
  }
  record.type = finding.type or M.type_of(view, finding.fragments)
  record.speech = not verb or verb.speech
  record.stance = verb and (cue.negated and "deny" or verb.stance) or nil
  widen(record, record.content)
  widen(record, record.cue)
  widen(record, record.source)
  return record
end

-- Inside marks nobody speaks on from the text around them.
local function set_inner_speaker(view, finding, record)
  if not finding.source then return end
  record.speaker, record.speakers = speakers.of(view, finding.source, finding.unit.i)
end

-- The speakers of findings in the order of the text. Two things are carried
-- on: a document that speaks for several ("joint statement"), and who spoke
-- last, for a sentence that begins with "And suggested".
local function set_speakers(view, findings, records)
  local numbers = {}
  for k = 1, #findings do numbers[k] = k end
  order.sort(numbers, function(a, b) return findings[a].fragments[1][1] < findings[b].fragments[1][1] end)
  local document, document_unit, last, last_unit, known
  local by = {}
  for n = 1, #numbers do
    local k = numbers[n]
    local finding, record = findings[k], records[k]
    by[finding] = record
    if finding.inner then
      set_inner_speaker(view, finding, record)
    elseif finding.source then
      local spoke
      record.speaker, record.speakers, spoke = speakers.of(view, finding.named or finding.source, finding.unit.i,
        document)
      if not record.speaker or carry.is_nearer(view, finding, known) then
        local before = carry.on(view, finding, known)
        if before then record.speaker, record.speakers = before.speaker, before.speakers end
      end
      if record.speaker then known = { finding = finding, record = record } end
      if spoke or finding.unit ~= document_unit then document, document_unit = spoke, finding.unit end
      if finding.unit ~= last_unit then last, last_unit = record, finding.unit end
    elseif finding.carried then
      record.speaker, record.speakers = by[finding.carried].speaker, by[finding.carried].speakers
    elseif finding.cue and last and not finding.nobody then
      record.speaker, record.speakers = last.speaker, last.speakers
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
  for k, finding in ipairs(findings) do list[k] = new_record(view, finding) end
  set_speakers(view, findings, list)
  order.sort(list, by_place)
  return list
end

return M
