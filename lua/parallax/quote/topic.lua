-- What a sentence is about, for a pronoun that nobody else explains: "[The bank]
-- raised its forecast. Last autumn it predicted ...", "[Legal experts] are
-- worried. They fear ...".
local fitting = require "parallax.quote.fitting"
local one_of = require "parallax.one_of"
local subjects = require "parallax.quote.subject"
local who = require "parallax.quote.speaker"

local M = {}

-- Sentences before its own that are looked at: those between go on with the same pronoun.
local FARTHEST <const> = 2

-- Tokens between "it" and what it says; more of them are another clause.
local NEAR <const> = 2

-- Tokens before a pronoun in its sentence: what has more of them is a list or no sentence.
local FAR <const> = 80

-- Whether a subject can be the pronoun. A body is "they" to some; that is left open.
local function agrees(view, kind, source, record)
  local plural = record.speakers ~= nil or view:is_plural_noun(who.head_end(view, source.i, source.j))
  if (kind == "plural") ~= plural then return false end
  return fitting.is(view, kind, record)
end

-- The speaker that a subject is, if it can be the pronoun.
local function speaker_of(view, source, low, kind)
  local record = {}
  record.speaker, record.speakers = who.of(view, source, low)
  return record.speaker and agrees(view, kind, source, record) and record or nil
end

local function is_finite(view, k) return view:is_finite(k) or one_of["sb"][view.letters[k]] ~= nil end

-- Whether a verb stands in tokens i to j: not in "last autumn it".
local function acts(view, i, j)
  for k = i, j do
    if is_finite(view, k) then return true end
  end
  return false
end

-- Where the clause begins that ends at token 'high': behind the last ", but".
local function clause_start(view, low, high)
  for k = high - 1, low + 1, -1 do
    if view.letters[k] == "C" and view.letters[k - 1] == "," and acts(view, k + 1, high) then return k end
  end
  return low
end

-- "[It] is clear that": nothing that was told of.
local function is_empty(view, subject)
  return view:is("impersonal", subject.i) and view.letters[subject.j + 1] == "a"
end

-- The subject of the clause before a pronoun in its own sentence; nil where the
-- pronoun is the first. Second: whether another clause comes before it.
local function own_subject(view, low, high)
  if high - low > FAR then return nil, true end
  local i = clause_start(view, low, high)
  if not acts(view, i, high) then return nil, false end
  local subject = subjects.first(view, i, high)
  return subject and acts(view, subject.j + 1, high) and subject or nil, true
end

--- Whom "it" or "they" means by the subject of its sentence, or else of the one
--- before it. Not detected: a pronoun for what is no subject.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding whose source is the pronoun
---@param kind string of the pronoun, as `fitting.kind`
---@return { speaker: string, speakers?: string[] }? record
function M.of(view, finding, kind)
  local source, cue = finding.source, finding.cue
  if kind ~= "thing" and kind ~= "plural" or not cue or cue.i < source.i or cue.i - source.j > NEAR then return nil end
  local unit, n = view:unit(source.i)
  local subject, is_clause = own_subject(view, unit.i, source.i - 1)
  if is_clause and not subject then return nil end
  for k = n, math.max(1, n - FARTHEST), -1 do
    unit = view.units[k]
    if k < n then subject = subjects.first(view, unit.i, unit.j) end
    local is_pronoun = subject and one_of["po"][view.letters[subject.i]] and subject.i == subject.j
    if subject and not is_pronoun then return speaker_of(view, subject, unit.i, kind) end
    if subject and (fitting.kind(view, subject.i) ~= kind or is_empty(view, subject)) then return nil end
  end
  return nil
end

return M
