--- WordNet 3.0 as Debian's wordnet-base has it: classes of common words, names
--- of the encyclopaedic kind, irregular forms.
local M = {}

local DIR <const> = "/usr/share/wordnet/"

-- Files of lexicographers (lexnames(5WN)) that matter.
local PERSON <const>, GROUP <const>, LOCATION <const>, COMMUNICATION <const> = "18", "14", "15", "32"
local OBJECT <const> = "17"

local function each_line(name)
  local lines = io.lines(DIR .. name)
  return function()
    local line = lines()
    while line and line:find "^  " do line = lines() end -- the licence on top
    return line
  end
end

-- Offset -> lexicographer's file, and whether the synset is a thing of its kind.
local function synsets(name)
  local list = {}
  for line in each_line("data." .. name) do
    local offset, lex = line:match "^(%d+) (%d%d)"
    list[offset] = { lex = lex, is_instance = line:find(" @i ", 1, true) ~= nil, line = line }
  end
  return list
end

local function spelt_of(synset)
  local spelt = {}
  for word in synset.line:match("^%d+ %d%d %a %x%x (.-) %d%d%d "):gmatch "(%S+) %x" do spelt[#spelt + 1] = word end
  return spelt
end

local CLASS = { noun = "noun", verb = "verb", adj = "adjective", adv = "adverb" }

local function add_words(add, name, list)
  for line in each_line("index." .. name) do
    local word = line:match "^(%S+)"
    local first = list[line:match("(%d%d%d%d%d%d%d%d)")]
    if word:find "^%a[%a'-]*$" and not (first and first.is_instance) then
      add(word, CLASS[name])
      if name == "noun" and first.lex == PERSON then add(word, "person") end
      if name == "noun" and first.lex == GROUP then add(word, "group") end
      if name == "noun" and first.lex == LOCATION then add(word, "location") end
      if name == "verb" and first.lex == COMMUNICATION then add(word, "saying") end
    end
  end
end

local FAMOUS = { [PERSON] = "famous_person", [LOCATION] = "famous_place", [OBJECT] = "famous_place",
  [GROUP] = "famous_body" }

--- Calls add(word, class) for every word of a class.
---@param add fun(word: string, class: string)
function M.classes(add)
  for _, name in ipairs { "noun", "verb", "adj", "adv" } do
    local list = synsets(name)
    add_words(add, name, list)
    for _, synset in pairs(name == "noun" and list or {}) do
      local class = FAMOUS[synset.lex]
      if class and (synset.is_instance or class == "famous_body") then
        for _, spelt in ipairs(spelt_of(synset)) do
          for word in spelt:gmatch "[^_]+" do
            if word:find "^%u" and #word > 1 then add(word, class) end
          end
        end
      end
    end
  end
end

-- What the names in each file of the lexicographers are; of those that are here
-- twice, things of their kind alone.
local NAMED <const> = {
  [PERSON] = "person", [GROUP] = "body", [LOCATION] = "site", [OBJECT] = "site", ["04"] = "work", ["06"] = "work",
  ["10"] = "work", ["11"] = "work",
}
local INSTANCES <const> = { [PERSON] = true, [LOCATION] = true, [OBJECT] = true }

local SMALL <const> = {}
for word in ("of the and de la von van der for in on al el"):gmatch "%S+" do SMALL[word] = true end

-- Whether a spelling has capitals as a name has.
local function is_name(spelt)
  for word in spelt:gmatch "[^_]+" do
    if not word:find "^%u" and not SMALL[word] then return false end
  end
  return spelt:find "%u" ~= nil
end

--- Calls add(name, kind) for every name of persons, bodies, sites and works.
---@param add fun(name: string, kind: string)
function M.names(add)
  for _, synset in pairs(synsets "noun") do
    local kind = NAMED[synset.lex]
    for _, spelt in ipairs(kind and (synset.is_instance or not INSTANCES[synset.lex]) and spelt_of(synset) or {}) do
      if is_name(spelt) then add((spelt:gsub("_", " ")), kind) end
    end
  end
end

-- Which inflections an irregular form can be: enum inflection of tag_lemma.h.
local PLURAL <const>, THIRD <const>, ING <const>, PAST <const>, MORE <const>, MOST <const> = 2, 3, 4, 5, 6, 7

local function inflections(name, form)
  if name == "noun" then return { PLURAL } end
  if name ~= "verb" then return { form:find "st$" and MOST or MORE } end
  if form:find "ing$" then return { ING } end
  if form:find "s$" then return { THIRD } end
  return { PAST }
end

--- Writes the irregular forms: form, inflection, lemma.
---@param out file*
function M.exceptions(out)
  local seen = {}
  for _, name in ipairs { "noun", "verb", "adj", "adv" } do
    for line in io.lines(DIR .. name .. ".exc") do
      local form, lemma = line:match "^(%S+) (%S+)"
      for _, how in ipairs(not form:find "_" and inflections(name, form) or {}) do
        local key = form .. how
        if not seen[key] then out:write(form, "\t", how, "\t", lemma, "\n") end
        seen[key] = true
      end
    end
  end
end

return M
