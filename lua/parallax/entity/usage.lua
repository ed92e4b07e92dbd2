-- How a name is used where it stands.
local forms = require "parallax.entity.form"

local M = {}

-- The last three words before a byte, folded, the nearest last. Read backwards,
-- so that no search tries each place.
local function words_before(text, first)
  local back = text:sub(math.max(1, first - 40), first - 1):reverse()
  local c, behind_c = back:match "^%s+([%w'-]+)()"
  local b, behind_b = back:match("^%s+([%w'-]+)()", behind_c)
  local a = b and back:match("^%s+([%w'-]+)", behind_b)
  return (a or ""):reverse():lower(), (b or ""):reverse():lower(), (c or ""):reverse():lower()
end

-- "Moscow and Oslo": beside another capital.
local function is_capital(word, know)
  local known = know.by_form[word]
  return known ~= nil and known.kind == "capital"
end

--- Whether a capital stands for its government here: "Moscow said", "between
--- Moscow and Oslo", not "in Moscow". In doubt it is a city.
---@param m { first: integer, last: integer }
---@param doc parallax.Document
---@param know table from knowledge.of
---@return boolean
function M.is_actor(m, doc, know)
  local third, second, before = words_before(doc.text, m.first)
  local use = know.usage
  if use.city_before[before] or use.motion[before] then return false end
  local after = doc.text:sub(m.last + 1, m.last + 24):gsub("’", "'")
  if after:find "^, %u" or after:find "^%-based" then return false end
  if use.going[before] then return use.relation[second] == true end
  if use.relation[before] then return true end
  if before == "and" and is_capital(second, know) then return not use.city_before[third] and not use.going[third] end
  if before == "and" and use.relation[second] then return true end
  local next_word, next_but_one = after:match "^%s+(%a+)", after:match "^%s+%a+%s+(%a+)" or ""
  if not next_word then return after:find "^'s%s" ~= nil end
  if next_word == "and" and is_capital(next_but_one:lower(), know) then return true end
  return use.acts[next_word:lower()] == true
end

-- Bytes before a name that are read for what leads up to it.
local BEFORE <const> = 24

--- What stands right before a name.
---@param text string
---@param first integer byte where the name begins
---@return string
function M.before(text, first) return text:sub(math.max(1, first - BEFORE), first - 1) end

-- Whether no title can end before a byte: by its last letters, where one space
-- follows them.
local function lacks_title(text, first, know)
  if first <= 4 then return false end
  local a, b, c = text:byte(first - 4, first - 2)
  return c > 32 and not know.title_ends[a << 16 | b << 8 | c] and not know.title_ends[b << 8 | c]
end

--- The form of a name that has no title, and that no table knows, with the
--- title that stands before it in the text, which is no part of the name: "Mrs.
--- Vale" tells more than "Vale".
---@param form parallax.Form
---@param text string
---@param first integer byte where the name begins
---@param know table from knowledge.of
---@return parallax.Form
function M.with_title(form, text, first, know)
  if lacks_title(text, first, know) then return form end
  local before = M.before(text, first)
  local title = before:match "^.*[^%a%.]([%a%.]+)%s+$" or before:match "^([%a%.]+)%s+$" -- from the end: at once
  local gender = title and know.title_gender[title:lower()]
  if not gender then return form end
  return forms.titled(form, gender)
end

return M
