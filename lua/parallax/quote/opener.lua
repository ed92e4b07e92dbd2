-- Who opens a stretch without a name: "[The Peruvian prime minister] was wary.
-- ... she said", "[A fitter] spoke to us. ... he said".
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local M = {}

-- Tokens of such a phrase, behind it to a name, and of what leads up to it; what
-- it may hold, what may stand before it, and what makes a noun part of another.
local LONGEST <const>, FARTHEST <const>, SHORT <const> = 8, 16, 5
local INSIDE <const>, LEADS <const>, TIES <const> = "xE'0-rsb", "CBU~>", "'-"

local built = {}

-- Of what gender nouns are, and the pronouns of who speaks.
local function build(lang)
  local data, words = lexicon.load(lang .. ".role"), { gender = {}, speaker = {} }
  for _, gender in ipairs { "male", "female" } do
    for _, noun in ipairs(data[gender]) do words.gender[noun] = gender end
  end
  for _, word in ipairs(lexicon.load(lang .. ".pronoun").speaker) do words.speaker[word] = true end
  return words
end

local function words_of(lang)
  built[lang] = built[lang] or build(lang)
  return built[lang]
end

-- The noun for a person in what begins at token i: the first that is no part
-- of another, "the woman's [lawyer]", "the party [chairman]".
local function head_of(view, i, high)
  local letters, persons = view.letters, role.persons(view.doc.lang)
  for k = i + 1, math.min(high, i + LONGEST) do
    if not one_of[INSIDE][letters[k]] or view:is_verb(k) then return nil end
    local is_part = k < high and (one_of[TIES][letters[k + 1]] or persons[view:word(k + 1)])
    if persons[view:word(k)] and not is_part then return k end
  end
end

-- The last token of what "of" ties to it: "the head of the air force".
local function with_of(view, j, high)
  local letters = view.letters
  while letters[j + 1] == "O" do
    local k = j + 1
    while k < high and one_of["dzxE'-"][letters[k + 1]] and not view:is_verb(k + 1) do k = k + 1 end
    if k == j + 1 then break end
    j = k
  end
  return j
end

-- "The minister Jan Kok", "the minister who led them, Jan Kok, said": the name
-- tells who it is.
local function is_named(view, j, high)
  if view.letters[j + 1] == "E" then return true end
  local behind = view.shape:sub(j + 1, math.min(high, j + FARTHEST))
  return (behind:find "^[iOdxE'C-]*,x?E" or behind:find "^[iOdE'-]*,[x%.]*E+x?[,%.]"
    or behind:find "^[RO][^,;:]*[,>],?x?E+x?[,%.]") ~= nil
end

-- Behind "but", "however" and "in his turn,".
local function start_of(view, low, high)
  local i, letters = low, view.letters
  while i < high and (one_of[LEADS][letters[i]] or view:is_adverb(i)) do i = i + 1 end
  if letters[i] ~= "i" then return i end
  local comma = core.place(view.shape, ",", i, math.min(high, i + SHORT))
  return comma and comma + 1 or i
end

--- The phrase without a name that a stretch opens with, for one person.
---@param view parallax.quote.View
---@param low integer first token of the stretch
---@param high integer last token that is looked at
---@param gender "male"|"female" that the noun must not contradict
---@return parallax.quote.Source? source
function M.role(view, low, high, gender)
  local letters, words = view.letters, words_of(view.doc.lang)
  local i = start_of(view, low, high)
  if not one_of["dz"][letters[i]] or words.speaker[view:word(i)] then return nil end
  local head = head_of(view, i, high)
  local own = head and words.gender[view:word(head)]
  if not head or own and own ~= gender then return nil end
  local j = with_of(view, head, high)
  return not is_named(view, j, high) and { i = i, j = j, before = i } or nil
end

return M
