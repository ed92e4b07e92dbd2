-- Surnames of several words: "Wasserman Schultz" is "Debbie Wasserman Schultz" where she
-- is named in full, "Van Dyke" is "Jason Van Dyke". Not "Ann Lee" beside "Mary Ann Lee",
-- whose first word is a forename.
local M = {}

local function is_initial(word) return #word:gsub("%p", "") == 1 end

-- What a full name ends in behind the first forename, and the initials after it.
local function ending_of(form)
  local words, i = form.words, 2
  while words[i] and is_initial(words[i]) do i = i + 1 end
  return #words - i >= 1 and table.concat(words, " ", i) or nil
end

--- Whose name some endings are.
---@param list table[] mentions, with `form`
---@param numbers integer[] of the persons with a forename among them
---@return table<string, string|false> # ending of a name -> key of the person; false for those of several
function M.endings(list, numbers)
  local endings = {}
  for n = 1, #numbers do
    local form = list[numbers[n]].form
    local ending = form.n > 2 and not form.junior and ending_of(form)
    if ending then
      local known = endings[ending]
      endings[ending] = (known == nil or known == form.person) and form.person or false
    end
  end
  return endings
end

--- Whose surname the words of a mention are.
---@param endings table<string, string|false>
---@param form parallax.Form of a person
---@param know table from knowledge.of
---@return string? key of the person
function M.person(endings, form, know)
  local first = form.words[1]
  if form.n < 2 or know.gender[first] and not know.particles[first] then return nil end
  return endings[form.key] or nil
end

return M
