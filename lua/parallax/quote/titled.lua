-- The person named at the end of a role: "Minister of Trade [Jan Kok]", "the
-- President of the Republic [Ada Vik]", "the mayor of Oslo, Professor [Liv
-- Holm],". In "a friend of the actor Jan Kok" the name is the actor's.
local class = require "parallax.class"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"
local span = require "parallax.span"

local M = {}

-- Tokens behind a role that are looked at; more are no title.
local LONGEST <const> = 24

-- What breaks the phrase; what may stand in it behind the comma, before a name.
local BREAKS <const>, TITLE <const> = ",R(KH;:", "xErd"

-- The name that ends at token k, of a person unless 'any'.
local function name_ending(view, k, any)
  local _, stop = view:bytes(k, k)
  local name = view.names[span.first_ending(view.names, stop)]
  local fits = name and (name.type == "PER" or any and name.type == "ORG")
  return fits and name.first <= stop and name.last <= stop + 2 and name or nil
end

local function is_role(view, k) return role.persons(view.doc.lang)[view:word(k)] == true end

local HEAD_ENDS <const> = class.set "iO,R(KH;:"

-- The last noun for a person in tokens i to j before a preposition.
local function head_in(view, i, j)
  local letters, words, persons, head = view.letters, view.words, role.persons(view.doc.lang), nil
  for k = i, j do
    if HEAD_ENDS[letters[k]] then break end
    if persons[words[k]] then head = k end
  end
  return head
end

local function is_capital(view, k) return view.doc.text:find("^%u", (view:bytes(k, k))) ~= nil end

-- Whether tokens from i to j, between a role and a name, name another role:
-- "of President", "of the actor". An office with "the" is what the role is
-- with, where both have their capitals: "Spokesman of the President Jan Kok".
local function is_anothers(view, head, i, j)
  for k = i, j do
    if is_role(view, k) then
      local with_the = view:word(k - 1) == view.definite
      if not (with_the and is_capital(view, head) and is_capital(view, k)) then return true end
    end
  end
  return one_of["iOdz0"][view.letters[j]] ~= nil or not one_of["Ex>rsb"][view.letters[j]]
end

-- "Minister of Trade [Jan Kok]".
local function direct(view, head, last)
  local stop, of = head, false
  while stop < last and not one_of[BREAKS][view.letters[stop + 1]] do
    stop = stop + 1
    of = of or view.letters[stop] == "O"
  end
  local name = of and view.letters[stop] == "E" and name_ending(view, stop)
  if not name then return nil, stop end
  local first = view.tokens:range(name.first, name.last)
  local before = first - 1
  if before <= head + 1 or is_anothers(view, head, head + 2, before) then return nil, stop end
  local is_word = one_of["xrsb"][view.letters[before]] and not is_capital(view, before)
  local bodies = role.bodies(view.doc.lang)
  if is_word and not bodies[view:word(before)] and view.doc:tags() then
    if view.doc:tags():at(before) ~= "NOUN" then return nil, stop end -- "the widow of the late Jan Kok"
  end
  return name.entity, stop
end

-- ", Professor [Liv Holm]," or ", the carmaker [Nordvind]," right behind token k.
local function behind_comma(view, k)
  if view.letters[k + 1] ~= "," then return nil end
  local i = k + 2
  local j = i - 1
  while j - i < 8 and one_of[TITLE][view.letters[j + 1]] do j = j + 1 end
  if j < i or view.letters[j] ~= "E" or not one_of[",.!"][view.letters[j + 1] or ""] and j ~= view.count
    and view.letters[j + 1] ~= "" then return nil end
  local name = name_ending(view, j, true)
  if not name then return nil end
  local before = view.tokens:range(name.first, name.last) - 1
  if name.type == "ORG" then
    return before >= i and role.bodies(view.doc.lang)[view:word(before)] and name.entity or nil
  end
  if before >= i and not is_role(view, before) and not is_capital(view, i) then return nil end
  return name.entity
end

-- "The envoy who led the talks, [Ada Vik],", "the director of the "Nordvind
-- Lines," [Jan Kok],": behind a clause or a name in marks.
local function behind_more(view, k)
  local behind = view.shape:sub(k + 1, k + LONGEST)
  local stop = behind:match "^R[^,.;:<>KR]*(),x?E+," or behind:match "^Od?x?<q*()>,?x?E+,"
  local last = stop and behind:match("^[>,]+x?E+(),", stop)
  local name = last and name_ending(view, k + last - 1)
  return name and name.entity or nil
end

--- The person a source names behind a role.
---@param view parallax.quote.View
---@param i integer first token of the source
---@param last integer its last token
---@return string? entity
function M.of(view, i, last)
  local head = head_in(view, i, last)
  if not head then return nil end
  local later = behind_more(view, last)
  if later then return later end
  local most = math.min(view.count, math.max(last, head + LONGEST))
  while last < most and one_of[last == head and "O" or "OiEx'dr-"][view.letters[last + 1]]
    and not view:is_verb(last + 1) do last = last + 1 end
  local name, stop = direct(view, head, last)
  if name then return name end
  return view.letters[stop] ~= "," and behind_comma(view, stop) or nil
end

return M
