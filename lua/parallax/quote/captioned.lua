-- Words in marks under a line in capitals that says whose they are, as collected
-- reactions have it:
--
--   CLARA VANCE, CHIEF ECONOMIST, HARBOUR BANK, MARLOW:
--   "The river is low again, and no barge will pass before Easter."
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local M = {}

-- Tokens of such a line, and of the name that it begins with.
local LINE <const>, NAME <const> = 30, 4

-- Whether token k can stand in such a line.
local function is_capital(view, k)
  local text = view.doc.text:sub(view:bytes(k, k))
  return not text:find "%l" and (text:find "%u" ~= nil or text:find "^[,&'’%-/%.]+$" ~= nil and view.letters[k] ~= ".")
end

-- The first token of the line in capitals that ends at token j.
local function line_start(view, j)
  local i = j
  while i > 1 and j - i < LINE and is_capital(view, i - 1) and view.all:sub(i - 1, i - 1) ~= ">" do i = i - 1 end
  return i
end

-- Whether tokens i to j begin with what somebody is: "CHIEF ECONOMIST, HARBOUR BANK",
-- "ANALYST AT VELT"; not "MAYOR RESIGNS".
local function begins_with_role(view, i, j)
  local persons, k = role.persons(view.doc.lang), i
  while k < j and not one_of[",iO"][view.letters[k + 1]] do k = k + 1 end
  return persons[view:word(k)] == true
end

-- "STRIKE ENDS, DRIVER AT WORK", "MAYOR QUITS, GOVERNOR IN TROUBLE": tokens i to j name nobody.
local function reads_as_headline(view, i, j)
  return view:is_finite(j) or role.persons(view.doc.lang)[view:word(i)] == true
end

--- Whose the marks are by a line in capitals before them.
---@param view parallax.quote.View
---@param m parallax.QuoteMark
---@return parallax.quote.Finding?
function M.claim(view, m)
  local j = m.i - 1
  if view.letters[j] == ":" then j = j - 1 end
  if j < 1 or not is_capital(view, j) or view.letters[j] == "," then return nil end
  local i = line_start(view, j)
  local last = i
  while last < j and view.letters[last + 1] ~= "," do last = last + 1 end
  local words = last - i + 1
  if last >= j - 1 or words < 2 or words > NAME or one_of[",-'"][view.letters[i]] then return nil end
  if reads_as_headline(view, i, last) or not begins_with_role(view, last + 2, j) then return nil end
  return { cue = { i = last + 2, j = j, k = last + 2 }, source = { i = i, j = last, before = i },
    rule = "caption-before-marks", unit = view:unit(m.i), fragments = { { m.i, m.j } } }
end

return M
