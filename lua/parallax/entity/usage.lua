-- How a name is used where it stands.
local M = {}

-- Before a capital that is a place: "in Moscow", "visiting Moscow".
local PLACE_BEFORE = {
  ["in"] = true, at = true, near = true, visiting = true, outside = true, around = true, across = true, throughout = true,
  leaving = true, central = true, downtown = true, reached = true, visited = true, inside = true,
}
local GOING = { to = true, from = true, ["for"] = true, into = true, toward = true, towards = true }
local MOTION = {
  flew = true, travel = true, travelled = true, traveled = true, trip = true, visit = true, visits = true, journey = true, went = true, go = true,
  goes = true, going = true, came = true, come = true, arrived = true, returned = true, flight = true, flights = true, moved = true,
  returning = true, train = true, miles = true, kilometres = true, kilometers = true, km = true, left = true, departed = true, drove = true,
}
-- After a capital that acts.
local ACTS = {
  said = true, says = true, has = true, had = true, have = true, wants = true, wanted = true, will = true, would = true, could = true, can = true,
  must = true, is = true, was = true, believes = true, hopes = true, insists = true, insisted = true, denies = true, denied = true, accuses = true,
  accused = true, sees = true, called = true, calls = true, announced = true, warned = true, warns = true, rejected = true, rejects = true,
  agreed = true, imposed = true, signed = true, sent = true, remains = true, plans = true, seeks = true, may = true, might = true, should = true,
  never = true, also = true, did = true, are = true, were = true, does = true,
}
-- Relations that hold between states.
local RELATION = {
  with = true, between = true, against = true, urged = true, accused = true, pressed = true, gives = true, gave = true, thrown = true, forced = true,
  told = true, help = true, helped = true, support = true, supported = true, by = true, sanction = true, backed = true, push = true, pushed = true,
}

local function words_before(text, first)
  local before = text:sub(math.max(1, first - 40), first - 1)
  local a, b, c = before:match "([%w'-]+)%s+([%w'-]+)%s+([%w'-]+)%s+$"
  if not c then b, c = before:match "([%w'-]+)%s+([%w'-]+)%s+$" end
  if not c then c = before:match "([%w'-]+)%s+$" end
  return a and a:lower() or "", b and b:lower() or "", c and c:lower() or ""
end

-- "Moscow and Oslo": beside another capital.
local function is_capital(word, know)
  local known = know.by_form[word]
  return known ~= nil and known.kind == "capital"
end

--- Whether a capital stands for its government here. In doubt it is a city.
---@param m { first: integer, last: integer }
---@param doc parallax.Document
---@param know table
---@return boolean
function M.is_actor(m, doc, know)
  local text = doc.text
  local third, second, before = words_before(text, m.first)
  if PLACE_BEFORE[before] then return false end
  local after = text:sub(m.last + 1, m.last + 24):gsub("’", "'")
  if after:find "^, %u" or after:find "^[%-–]based" then return false end
  if GOING[before] then return RELATION[second] == true end
  if MOTION[before] then return false end
  if RELATION[before] then return true end
  if before == "and" and is_capital(second, know) then return not PLACE_BEFORE[third] and not GOING[third] end
  if before == "and" and RELATION[second] then return true end
  local next_word, next_but_one = after:match "^%s+([%a]+)%s+([%a]+)"
  if next_word == "and" and is_capital(next_but_one:lower(), know) then return true end
  if next_word and ACTS[next_word:lower()] then return true end
  return after:find "^'s%s" ~= nil
end

--- The form of a mention with the title that stands before it in the text,
--- which is no part of the name: "Mrs. Vale" tells more than "Vale".
---@param m { before: string, form: parallax.Form }
---@param know table
---@return parallax.Form
function M.with_title(m, know)
  local form = m.form
  if form.titled or form.known then return form end
  local title = m.before:match "([%a%.]+)%s+$"
  local gender = title and know.title_gender[title:lower()]
  if not gender then return form end
  local with = {}
  for key, value in pairs(form) do with[key] = value end
  with.titled, with.gender = true, gender
  return with
end

return M
