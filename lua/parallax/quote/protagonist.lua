-- Whom a report is about, where words tell of him that nobody else has: "the
-- 26-year-old", "the mum of two".
local bearer = require "parallax.quote.bearer"
local epithet = require "parallax.quote.epithet"
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"
local role = require "parallax.quote.role"

local M = {}

-- Names that whom a report is about has in it, at least.
local LEAST_NAMED <const> = 3

local built = {}

-- Nouns that are an office, that are somebody's, and of what gender they are.
local function nouns_of(lang)
  if not built[lang] then
    local data, of = lexicon.load(lang .. ".role"), { office = {}, relative = {}, gender = {} }
    for _, list in ipairs { "office", "relative" } do
      for _, noun in ipairs(data[list]) do of[list][noun] = true end
    end
    for _, gender in ipairs { "male", "female" } do
      for _, noun in ipairs(data[gender]) do of.gender[noun] = gender end
    end
    built[lang] = of
  end
  return built[lang]
end

-- How often each person is named, and the first names of them in order.
local function persons_of(view)
  local count, list = {}, {}
  for k = 1, #view.names do
    local name = view.names[k]
    local entity = name.type == "PER" and name.entity
    if entity then
      if not count[entity] then count[entity], list[#list + 1] = 0, name end
      count[entity] = count[entity] + 1
    end
  end
  return count, list
end

-- The first name of the person who is named twice as often as any other.
local function leading(view)
  if view.protagonist ~= nil then return view.protagonist end
  local count, list = persons_of(view)
  local best, most, second = nil, 0, 0
  for k = 1, #list do
    local times = count[list[k].entity]
    if times > most then
      best, most, second = list[k], times, most
    else
      second = math.max(second, times)
    end
  end
  view.protagonist = most >= LEAST_NAMED and most >= 2 * second and best or false
  return view.protagonist
end

-- Whether the noun at a token is one for any person, and new in the report: no
-- office, nobody's but "mum of two".
local function is_loose(view, head)
  local nouns, noun = nouns_of(view.doc.lang), view:word(head)
  local of_some = view.letters[head + 1] == "O" and view:is("number", head + 2)
  if view.letters[head + 1] == "O" and not of_some then return false end
  return role.persons(view.doc.lang)[noun] and not nouns.office[noun] and (of_some or not nouns.relative[noun])
end

-- Whether the words fit a person: a name among them is told of him too.
local function fits(view, i, head, j, entity)
  local gender = knowledge.of(view.doc.lang).gender[entity:match "^%S+":lower()]
  local own = nouns_of(view.doc.lang).gender[view:word(head)]
  if own and gender ~= nil and gender ~= "either" and own ~= gender then return false end
  if not view.doc.text:sub(view:bytes(i, j)):find "%f[%w]%u" then return true end
  return bearer.describes(view, entity) and not bearer.is_another(view, i, j, entity)
end

--- Whom the report is about, if that is whom a phrase means.
---@param view parallax.quote.View
---@param i integer first token of a phrase with "the"
---@param j integer its last token
---@return string? entity
function M.of(view, i, j)
  local head = epithet.head(view, i, j)
  if view:word(i) ~= view.definite or not bearer.is_age(view, i + 1) and not is_loose(view, head) then return nil end
  local name = leading(view)
  if not name or name.first > view:bytes(i, i) or not name.entity:find(" ", 1, true) then return nil end
  return fits(view, i + 1, head, j, name.entity) and name.entity or nil
end

return M
