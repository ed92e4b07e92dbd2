-- Common nouns that speak: offices, people, and bodies such as "the union".
local lexicon = require "parallax.lexicon"

local M = {}

local built, built_bodies, built_persons = {}, {}, {}

local function add(set, list)
  for _, word in ipairs(list or {}) do
    set[word], set[word .. "s"] = true, true
  end
end

--- The words of a language that name a speaker without a name, singular and
--- regular plural.
---@param lang string
---@return table<string, true>
function M.words(lang)
  if built[lang] then return built[lang] end
  local set = {}
  local attribution = lexicon.load(lang .. ".attribution")
  add(set, attribution.bodies)
  add(set, attribution.people)
  add(set, attribution.nameless)
  if lexicon.has(lang .. ".role") then
    local data = lexicon.load(lang .. ".role")
    add(set, data.office)
    add(set, data.person)
  end
  built[lang] = set
  return set
end

--- The words of a language for one person who may be named elsewhere: mayor, nurse.
---@param lang string
---@return table<string, true>
function M.persons(lang)
  if built_persons[lang] then return built_persons[lang] end
  local set, all, others = {}, M.words(lang), {}
  add(others, lexicon.load(lang .. ".attribution").nameless)
  for body in pairs(M.bodies(lang)) do others[body] = true end
  for word in pairs(all) do
    local is_plural = word:find "s$" and all[word:sub(1, -2)]
    if not others[word] and not is_plural then set[word] = true end
  end
  if lexicon.has(lang .. ".descriptor") then
    for _, word in ipairs(lexicon.load(lang .. ".descriptor").heads) do set[word] = true end
  end
  built_persons[lang] = set
  return set
end

--- The words of a language for one body: union, court. Singular only.
---@param lang string
---@return table<string, true>
function M.bodies(lang)
  if built_bodies[lang] then return built_bodies[lang] end
  local set = {}
  for _, list in ipairs { ".role body", ".descriptor bodies", ".attribution bodies" } do
    local name, part = list:match "^(%S+) (%S+)$"
    if lexicon.has(lang .. name) then
      for _, word in ipairs(lexicon.load(lang .. name)[part]) do set[word] = true end
    end
  end
  built_bodies[lang] = set
  return set
end

return M
