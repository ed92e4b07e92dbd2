-- Offices and roles as phrases: "the South Korean president", "the former FBI
-- director", "president of Peru". Each is read to a state and a noun, so that
-- all ways of saying one are alike.
local core = require "parallax.core"
local one_of = require "parallax.one_of"

local M = {}

---@class parallax.Role
---@field noun string "fbi director": folded, without determiner, state and "former"
---@field head string its last word
---@field state? string

-- Words of a phrase that are read; a role is no longer.
local MOST_WORDS <const> = 8

local ENDS <const> = one_of[".'"]

local function words_of(text)
  local words = {}
  for word in text:gmatch "[%w\128-\255'&%.-]+" do
    local bare = ENDS[word:sub(-1)] and word:match "^(.-)[%.']+$"
    if bare and not word:find "%a%.%a%.$" then word = bare end
    if word ~= "" then words[#words + 1] = word end
  end
  return words
end

-- The state that the words from k name or belong to, and how many they are.
local function state_at(words, k, know)
  for n = math.min(4, #words - k + 1), 1, -1 do
    local phrase = core.fold(table.concat(words, " ", k, k + n - 1))
    local known = know.by_form[phrase] or know.by_form[(phrase:gsub("'s?$", ""))]
    if known and known.kind == "state" then return known.entity, n end
    if known and known.kind == "people" and known.country then return known.country, n end
  end
  return nil, 1
end

-- "of Peru", "of the United States" behind the noun: its state and where the
-- noun ends. "of" anything else is part of no role we can compare.
local function office_of(words, know)
  for k = 2, #words - 1 do
    local word = core.fold(words[k])
    if word == "of" or word == "for" then
      local at = core.fold(words[k + 1]) == "the" and words[k + 2] and k + 2 or k + 1
      local state, n = state_at(words, at, know)
      if state and at + n - 1 == #words then return state, k - 1 end
      return nil, nil
    end
  end
  return nil, #words
end

-- The role that some words are.
local function read(words, know)
  if #words == 0 or #words > MOST_WORDS then return nil end
  local state, last = office_of(words, know)
  if not last or not know.person_nouns[core.fold(words[last])] then return nil end
  local first = 1
  while first < last do
    local word = core.fold(words[first])
    local found, n = nil, 1
    if not state then found, n = state_at(words, first, know) end
    if found and first + n <= last then
      state, first = found, first + n
    elseif know.determiners[word] or know.passing[word] or word:find "'s?$" then
      first = first + 1
    else
      break
    end
  end
  local noun = core.fold(table.concat(words, " ", first, last))
  return { noun = noun, head = core.fold(words[last]), state = state }
end

--- Reads a role.
---@param text string a phrase, or the words before a name
---@param know table from knowledge.of
---@return parallax.Role? role nil where the words are none
function M.of(text, know) return read(words_of(text), know) end

-- Whether some words may end in a role: in a noun for a person, or in what
-- stands behind "of" or "for".
local function may_end_in_role(before, know)
  if before:find "%f[%a][OoFf][FfOo]" then return true end
  local words = words_of(before:match "^.*%s(%S+)%s*$" or before)
  return #words == 0 or know.person_nouns[core.fold(words[#words])] ~= nil
end

local APART <const> = one_of[",;:()\"?!\n"]
local MARKS <const> = ",;:()\"“”?!\n"

-- What stands behind the last of the marks.
local function behind_marks(before)
  local last, at = 0, core.place(before, MARKS, 1, #before)
  while at do
    last, at = at, core.place(before, MARKS, at + 1, #before)
  end
  return before:sub(last + 1)
end

-- The words that may be a role right before a byte: no mark lies between, and
-- no determiner but at their beginning.
local function words_before(text, at, know)
  if APART[text:sub(at - 2, at - 2)] and text:find("^ ", at - 1) then return {} end
  local before = behind_marks(text:sub(math.max(1, at - 70), at - 1))
  if not may_end_in_role(before, know) then return {} end
  local words, from = words_of(before), 1
  for k = #words, math.max(1, #words - 4), -1 do
    from = k
    local word = core.fold(words[k])
    local is_small = not words[k]:find "%u"
    if k < #words and (know.determiners[word] or is_small and know.closed[word] and word ~= "of") then
      from = k + 1
      break
    end
  end
  return table.move(words, from, #words, 1, {})
end

--- The role that is named right before a person: "South Korean President" of
--- "South Korean President Moon".
---@param text string
---@param at integer byte where the name begins
---@param know table from knowledge.of
---@return parallax.Role?
function M.before(text, at, know)
  local words = words_before(text, at, know)
  local role = read(words, know)
  while not role and #words > 1 do -- "when President": what goes before the role is no part of it
    table.remove(words, 1)
    role = read(words, know)
  end
  return role
end

return M
