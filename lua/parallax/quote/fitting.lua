-- Which pronoun a speaker can be: a man is "he", a firm "it", men are "they".
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"
local role = require "parallax.quote.role"

local M = {}

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

--- What a pronoun can stand for.
---@param view parallax.quote.View
---@param k integer token
---@return "male"|"female"|"plural"|"thing"|nil # nil for any other word
function M.kind(view, k) return kinds(view.doc.lang)[view:word(k)] end

--- The type of each name, by entity.
---@param view parallax.quote.View
---@return table<string, string>
function M.types(view)
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

-- The noun of a speaker without a name: "head of the air force".
local function noun_of(view, speaker)
  local noun
  for word in speaker:gmatch "%S+" do
    if noun and view.sets.binding[word] then return noun end
    noun = word
  end
  return noun
end

--- Whether a speaker is one person, and of a gender that is asked for as far as it is known.
---@param view parallax.quote.View
---@param speaker string
---@param gender? "male"|"female"
---@return boolean
function M.is_person(view, speaker, gender)
  local of_name = M.types(view)[speaker]
  if not of_name then
    local noun = noun_of(view, speaker)
    return role.persons(view.doc.lang)[noun] == true or view.sets.nameless[noun] == true
  end
  local own = knowledge.of(view.doc.lang).gender[speaker:match "^%S+":lower()]
  return of_name == "PER" and (not gender or own == nil or own == "either" or own == gender)
end

local spoken = {}

-- Bodies that are no role, and may be "it".
local function voices(lang)
  if not spoken[lang] then
    spoken[lang] = {}
    for _, noun in ipairs(lexicon.load(lang .. ".role").voices) do spoken[lang][noun] = true end
  end
  return spoken[lang]
end

--- Whether the noun of a speaker without a name is one for a body or a text.
---@param view parallax.quote.View
---@param speaker string
---@return boolean
function M.is_body(view, speaker)
  local noun = noun_of(view, speaker)
  return role.bodies(view.doc.lang)[noun] or voices(view.doc.lang)[noun] or view.sets.document[noun]
    or view.sets.text[noun] or false
end

--- Whether a pronoun of a kind can be this speaker.
---@param view parallax.quote.View
---@param kind "male"|"female"|"plural"|"thing"
---@param record { speaker: string, speakers?: string[] }
---@return boolean
function M.is(view, kind, record)
  local of_name = M.types(view)[record.speaker]
  if kind == "plural" then return record.speakers ~= nil or of_name ~= "PER" end
  if record.speakers then return false end
  if kind == "thing" then
    return of_name == "ORG" or of_name == "LOC" or not of_name and M.is_body(view, record.speaker)
  end
  return M.is_person(view, record.speaker, kind)
end

return M
