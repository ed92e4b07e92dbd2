-- Forms of English words from the ones a list gives. A form too many does no
-- harm, since no text has it; so a verb whose last letter may be doubled gets
-- both.
local M = {}

local function with_s(word)
  if word:find "[sxz]$" or word:find "[cs]h$" then return word .. "es" end
  if word:find "[^aeiou]y$" then return word:sub(1, -2) .. "ies" end
  return word .. "s"
end

--- The forms of a verb, itself among them; irregular past forms are not made.
---@param verb string lemma
---@return string[]
function M.verb(verb)
  local forms = { verb, with_s(verb) }
  local stem = verb:gsub("e$", "")
  for _, ending in ipairs { "ed", "ing" } do
    forms[#forms + 1] = stem .. ending
    if verb:find "[^aeiou][aeiou][bdgklmnprtvz]$" then forms[#forms + 1] = verb .. verb:sub(-1) .. ending end
  end
  if verb:find "[^aeiou]y$" then forms[#forms + 1] = verb:sub(1, -2) .. "ied" end
  return forms
end

--- A noun and its plural.
---@param noun string
---@return string[]
function M.noun(noun)
  local plural = noun:find "man$" and noun:gsub("man$", "men") or with_s(noun)
  return { noun, plural }
end

--- An adjective and its adverb.
---@param adjective string
---@return string[]
function M.adjective(adjective)
  local adverb = adjective .. "ly"
  if adjective:find "[^aeiou]y$" then adverb = adjective:sub(1, -2) .. "ily" end
  if adjective:find "[^aeiou]le$" then adverb = adjective:sub(1, -2) .. "y" end
  if adjective:find "ic$" then adverb = adjective .. "ally" end
  return { adjective, adverb }
end

return M
