-- What a speaker quotes: “They told me it was safe,” she said, holds what they
-- told her beside what she said. The words inside marks are looked at like a
-- text of their own, from the first mark to the last.
local class = require "parallax.class"
local clause = require "parallax.quote.clause"
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local record = require "parallax.quote.record"

local M = {}

local built = {}

-- The pronouns of a language for those who talk to each other: what "I" and
-- "you" say is told by nobody else.
local function own_words(lang)
  if not built[lang] then
    local data = lexicon.load(lang .. ".pronoun")
    built[lang] = {}
    for _, list in ipairs { data.speaker, data.hearer } do
      for _, word in ipairs(list) do built[lang][word] = true end
    end
  end
  return built[lang]
end

-- Whether a verb at token k may tell what somebody else said: "they told",
-- "confessed that", not "I told", "we were asked".
local function may_tell(view, k)
  local verbs = view.forms[view:word(k)]
  if not verbs or own_words(view.doc.lang)[view:word(k - 1)] then return false end
  local that = view.all:sub(k + 1, k + 1) == "H"
  for n = 1, #verbs do
    local frames = verbs[n].frames
    if verbs[n].speech and (that or frames.hearer or frames.urge or frames.whether or frames.to) then return true end
  end
  return false
end

local function holds_speech(view, m)
  local all, k = view.all, m.open_j + 1
  while true do
    k = all:find("v", k, true)
    if not k or k >= m.close_i then return false end
    if may_tell(view, k) then return true end
    k = k + 1
  end
end

-- The outermost marks with a verb of speech inside.
local function speaking_pairs(view)
  local list = {}
  for _, m in ipairs(view.outer) do
    if m.close_i > m.open_j + 1 and holds_speech(view, m) then list[#list + 1] = m end
  end
  return list
end

-- The pairs that stand right inside some outermost ones, in the order of the text.
local function pairs_within(view, outer)
  local list, k = {}, 1
  for _, m in ipairs(view.marks) do
    while outer[k] and outer[k].j < m.i do k = k + 1 end
    local within = outer[k] and m.depth == 2 and m.closed and m.i > outer[k].open_j and m.j < outer[k].close_i
    if within then list[#list + 1] = m end
  end
  return list
end

-- The shape of a text of which only what stands inside the pairs is seen.
local function shape_of(view, outer, nested)
  local parts, at, n = {}, 1, 1
  local function add(text) parts[#parts + 1] = text end
  for _, m in ipairs(outer) do
    add(("."):rep(m.open_j + 1 - at))
    at = m.open_j + 1
    while nested[n] and nested[n].i < m.close_i do
      local inside = nested[n]
      add(view.all:sub(at, inside.i - 1) .. "<" .. ("q"):rep(inside.j - inside.i - 1) .. ">")
      at, n = inside.j + 1, n + 1
    end
    add(view.all:sub(at, m.close_i - 1))
    at = m.close_i
  end
  add(("."):rep(#view.shape + 1 - at))
  return table.concat(parts)
end

-- A view of what stands inside marks; nil where nothing there tells of speech.
local function view_within(view)
  local outer = speaking_pairs(view)
  if not outer[1] then return nil end
  local nested, parts, within = pairs_within(view, outer), {}, {}
  for k, m in ipairs(outer) do parts[k] = { first = m.inner_first, last = m.inner_last } end
  for name, value in pairs(view) do within[name] = value end
  within.shape = shape_of(view, outer, nested)
  within.letters, within.outer = class.letters(within.shape), nested
  within.phrases = nil -- "according to" inside marks is the speaker's own word
  within.behind_filler, within.behind_hearer = {}, {}
  within.units = core.stretches(view.tokens, view.doc:sentences(), parts, nested)
  return within
end

-- What may be told of others' words; a thing or a description is the speaker's
-- own way to see it.
local TOLD <const> = {
  ["cue-before-that-clause"] = true, ["cue-before-clause"] = true, ["cue-before-infinitive"] = true,
  ["cue-before-question"] = true, ["cue-before-marks"] = true, ["passive-before-clause"] = true,
}

-- "They told me": an event that is told, not what people keep saying, nor "they
-- would say that".
local function is_event(view, cue)
  if cue.negated or cue.kind == "gerund" or view.letters[cue.k] ~= "v" then return false end
  for k = cue.i, cue.k do
    if view:is("supposing", k) then return false end
  end
  return true
end

-- Whether somebody else spoke: who is named, or left open by a passive.
local function has_other(view, finding)
  local who = finding.source
  if not who then return finding.nobody == true end
  if view:is("nobody", who.i) then return false end
  return view.letters[who.i] ~= "R" and not (who.i == who.j and own_words(view.doc.lang)[view:word(who.i)])
end

-- "If they said so", "when they said so", "did they say so?".
local function is_supposed(view, finding)
  local last, from = finding.unit.j, finding.source and finding.source.before or finding.cue.i
  return one_of["WU"][view.letters[from - 1]] or view.doc.text:sub(view:bytes(last, last)) == "?"
end

-- Whether what was said is a clause: not "wrote that letter", "has written that
-- has no end". Of "he said it was late" and "he said: 'Oh no'", with no "that" and
-- nobody who hears it, more act out what he is known for than tell what he said.
local function is_clause(view, finding)
  local said, rule = finding.fragments[1], finding.rule
  if rule == "cue-before-that-clause" then
    return not view:is_verb(said[1] + 1) and clause.has_verb(view, said[1] + 2, said[2])
  end
  if rule == "cue-before-marks" then return finding.verb.frames.hearer == true end
  if rule ~= "cue-before-clause" then return true end
  return finding.verb.frames.hearer == true and clause.has_verb(view, said[1], said[2])
end

local function is_told(view, finding)
  local verb = finding.verb
  if not TOLD[finding.rule] or not verb.speech or verb.stance == "deny" then return false end
  return is_event(view, finding.cue) and has_other(view, finding) and not is_supposed(view, finding)
    and is_clause(view, finding)
end

--- Adds what is quoted inside marks to the findings.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[]
---@param find fun(view: parallax.quote.View): parallax.quote.Finding[] what finds them in a view
function M.add(view, findings, find)
  local within = view_within(view)
  if not within then return end
  for _, finding in ipairs(find(within)) do
    if is_told(within, finding) then
      finding.inner, finding.type = true, record.type_of(within, finding.fragments)
      findings[#findings + 1] = finding
    end
  end
end

return M
