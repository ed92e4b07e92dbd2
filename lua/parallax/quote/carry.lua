-- Who speaks on: "She rejected the plan. [It] would fail, she said": a pronoun
-- that the entity room leaves open is whoever spoke in the sentence before,
-- where number, kind and gender allow it and nobody else stands between.
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"
local role = require "parallax.quote.role"
local span = require "parallax.span"

local M = {}

-- Stretches behind who spoke in which "she" is still she, where nobody else is named.
local FARTHEST <const> = 3

-- Names looked through between the two.
local MOST_NAMES <const> = 40

local built = {}

-- What each pronoun of a language can stand for: male, female, plural, thing.
local function kinds(lang)
  if not built[lang] then
    built[lang] = {}
    local data = lexicon.load(lang .. ".pronoun")
    for _, kind in ipairs { "male", "female", "plural", "thing" } do
      for _, word in ipairs(data[kind]) do built[lang][word] = kind end
    end
  end
  return built[lang]
end

local function types_of(view)
  if not view.types then
    view.types = {}
    local types, names = view.types, view.names
    for k = 1, #names do
      local name = names[k]
      if name.entity then types[name.entity] = name.type end
    end
  end
  return view.types
end

local function is_person(view, speaker, kind)
  local of_name = types_of(view)[speaker]
  if of_name then
    local gender = knowledge.of(view.doc.lang).gender[speaker:match "^%S+":lower()]
    return of_name == "PER" and (gender == nil or gender == "either" or gender == kind)
  end
  local head = speaker:match "%S+$"
  return role.words(view.doc.lang)[head] ~= nil and not role.bodies(view.doc.lang)[head]
end

-- Whether a pronoun of a kind can be this speaker.
local function fits(view, kind, record)
  local of_name = types_of(view)[record.speaker]
  if kind == "plural" then return record.speakers ~= nil or of_name ~= "PER" end
  if record.speakers then return false end
  if kind == "thing" then return of_name == "ORG" or of_name == "LOC" end
  return is_person(view, record.speaker, kind)
end

-- Whether a person is named outside marks in tokens i to j.
local function is_named_between(view, i, j)
  if j < i then return false end
  local names, within = view.doc:entities(), view:span(i, j)
  local k = span.first_ending(names, within.first)
  for at = k, k + MOST_NAMES do
    local name = names[at]
    if not name or name.first > within.last then return false end
    local is_quoted = view.letters[view.tokens:range(name.first, name.last)] == "q"
    if name.type == "PER" and not is_quoted then return true end
  end
  return true
end

--- Whether who spoke last, by a role ("the Peruvian leader"), is nearer to a
--- pronoun than the names before.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding
---@param last? { finding: parallax.quote.Finding, record: parallax.Quote } what had a speaker before it
---@return boolean
function M.is_nearer(view, finding, last)
  if not last or finding.source.i ~= finding.source.j or view.letters[finding.source.i] ~= "p" then return false end
  local source = last.finding.source
  if source and source.i == finding.source.i then return true end
  local by_role = source and source.i < source.j and not view.letters[source.j]:find "[EpoR]"
  return by_role and types_of(view)[last.record.speaker] == "PER" and last.finding.unit ~= finding.unit
end

--- Who spoke before, where a pronoun can be the same.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding whose source nobody resolved
---@param last? { finding: parallax.quote.Finding, record: parallax.Quote } what had a speaker before it
---@return parallax.Quote? record with that speaker
function M.on(view, finding, last)
  local source = finding.source
  if not last or source.i ~= source.j or not last.record.speaker then return nil end
  local kind = kinds(view.doc.lang)[view:word(source.i)]
  local unit = finding.unit
  if not kind or kind == "plural" and source.i > unit.i and view.letters[unit.i] == "i" then
    return nil -- "in Lisbon they fear": people there
  end
  local _, here = view:unit(source.i)
  local _, there = view:unit(last.finding.unit.i)
  local is_single = kind == "male" or kind == "female"
  if here - there > (is_single and FARTHEST or 1) or here < there then return nil end
  if here ~= there and is_named_between(view, last.finding.unit.j + 1, source.i - 1) then return nil end
  return fits(view, kind, last.record) and last.record or nil
end

return M
