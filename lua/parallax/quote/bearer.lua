-- Who in a report bears a role: "the economy minister" is whom the report
-- introduces as "Ada Vik, the economy minister" or "Minister of Economy
-- Ada Vik", before it or after it, where the words fit one person only.
local epithet = require "parallax.quote.epithet"
local knowledge = require "parallax.entity.knowledge"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"
local span = require "parallax.span"

local MOST_BEARERS <const>, MOST_NOUNS <const>, NEAR <const> = epithet.MOST_BEARERS, epithet.MOST_NOUNS, epithet.NEAR

local M = {}

-- So many names are looked through.
local MOST_NAMES <const> = 40

-- Stretches that a headline and the lines around it may be.
local TOP <const> = 4

-- Tokens before a noun that tell which it is.
local FEW <const> = 6

-- As many letters of two words have to be the same: "Peru" and "Peruvian".
local SAME <const> = 4

-- As many of a word make it known for short: "Fed".
local SHORTENED <const> = 3

local function alike(a, b)
  if a == b then return true end
  return #a >= SAME and #b >= SAME and a:sub(1, SAME) == b:sub(1, SAME)
end

-- Whether a description has each word of the phrase from token i to j but its head.
local function fits(view, bearer, i, head, j, passing)
  local within = bearer.within[view:word(head)]
  if within and view:word(head - 1) ~= within then return false end
  for k = i, j do
    local letter, word = view.letters[k], view:word(k)
    if k ~= head and not one_of["dzO'iB,"][letter] and not passing[word] then
      local has = false
      for other in pairs(bearer.words) do has = has or alike(word, other) end
      if not has then return false end
    end
  end
  return true
end

-- Of those described alike, the one who was named before token i in its
-- stretch or one of the two before, unless two were.
local function last_named(view, among, i)
  local _, n = view:unit(i)
  local before = view.units[n - 2] or view.units[1]
  local k, last = span.first_ending(view.names, (view:bytes(before.i, before.i))), view:bytes(i, i)
  local found
  for at = k, k + MOST_NAMES do
    local name = view.names[at]
    if not name or name.last >= last then return found end
    if among[name.entity] then
      if found and found ~= name.entity then return nil end
      found = name.entity
    end
  end
end

-- The tokens of each word.
local function all_places(view)
  local places, words = {}, view.words
  for k = 1, view.count do
    local of = places[words[k]]
    if of then of[#of + 1] = k else places[words[k]] = { k } end
  end
  return places
end

-- The tokens of the word that token k is. A few words are sought; of more a list
-- is made.
local function places_of(view, k)
  local asked, word = view.asked or { places = {}, count = 0 }, view.words[k]
  view.asked = asked
  if not asked.places[word] then
    asked.count = asked.count + 1
    asked.places[word] = view.tokens:repeats(k)
    if asked.count == MOST_NOUNS then asked.places = all_places(view) end
  end
  return asked.places[word]
end

-- Whether a noun that stood before, "the education [minister]", was that of a
-- bearer who is named only later.
local function fits_first(view, bearer, k, passing)
  local i = k
  while i > 1 and k - i < FEW and one_of["xE'0-"][view.letters[i - 1]] and not view:is_verb(i - 1) do i = i - 1 end
  return fits(view, bearer, i, k, k, passing)
end

-- "Minister denies it" on top of a report, which tells who that is first of all.
local function is_headline(view, i)
  local _, n = view:unit(i)
  return n <= TOP and not one_of["dz"][view.letters[i]]
end

-- Of those described alike the one who is named twice as often as any other.
local function most_named(view, found)
  local best, most, second = nil, 0, 0
  for _, entity in ipairs(found) do
    local count = #epithet.names(view, entity)
    if count > most then
      best, most, second = entity, count, most
    else
      second = math.max(second, count)
    end
  end
  return most >= 2 * second and best or nil
end

-- The one whom the report describes with the words from token i to j: before
-- them, or else anywhere. Second: whether anybody is described so.
local function described(view, i, head, j)
  local nouns, noun, first = epithet.nouns(view.doc.lang), view:word(head), view:bytes(i, i)
  local places = places_of(view, head)
  local is_noun = view.letters[head] ~= "'" -- not the "'s" of "he's"
  if not is_noun or #places == 1 and noun ~= nouns.any_chief then return nil, false end -- nowhere else
  local list = noun == nouns.any_chief and epithet.all(view).chiefs or {}
  if #list == 0 then list = epithet.by(view, noun, places) end
  if #list > MOST_BEARERS then return nil, true end
  local found, earlier, of = {}, {}, {}
  for _, bearer in ipairs(list) do
    of[bearer.entity] = bearer
    if fits(view, bearer, i, head, j, nouns.passing) then
      found[#found + 1] = bearer.entity
      if bearer.at < first then
        earlier[#earlier + 1], earlier[bearer.entity] = bearer.entity, true
      end
    end
  end
  if #earlier > 1 then return last_named(view, earlier, i), true end
  if not earlier[1] and #found > 1 and is_headline(view, i) then return most_named(view, found), true end
  if earlier[1] or #found ~= 1 then return earlier[1], #found > 0 end
  local is_hers = places[1] >= i or fits_first(view, of[found[1]], places[1], nouns.passing)
  return is_hers and found[1] or nil, true
end

-- "The head of state": the one who bears such an office, the first of several.
local function chief(view)
  local first
  for _, bearer in ipairs(epithet.all(view).chiefs) do
    if bearer.type == "PER" and (not first or bearer.at < first.at) then first = bearer end
  end
  return first and first.entity
end

-- Tokens i to j as they are listed: "head of state".
local function phrase_of(view, i, j)
  local words = {}
  for k = i, j do words[#words + 1] = view:word(k) end
  return table.concat(words, " ")
end

--- Whether an age begins at token i: "47-year-old".
---@param view parallax.quote.View
---@param i integer
---@return boolean
function M.is_age(view, i)
  return i <= view.count and view.doc.text:find("^%d+%-year%-old", (view:bytes(i, i))) ~= nil
end

-- "The 47-year-old": who is told to be of that age.
local function aged(view, i)
  if not M.is_age(view, i) then return nil end
  if not view.ages then
    view.ages = {}
    for k = 1, #view.names do
      local name = view.names[k]
      local age = name.type == "PER" and view.doc.text:match("^, (%d+)%f[%D]", name.last + 1)
      if age then view.ages[age] = view.ages[age] or name.entity end
    end
  end
  return view.ages[view.doc.text:match("^%d+", (view:bytes(i, i)))]
end

local function is_quoted(view, name)
  return view.letters[view.tokens:range(name.first, name.last)] == "q"
end

-- The one person named outside marks between two bytes; of several the one
-- whose name comes first of all words.
local function only_person(view, first, last)
  local k, found = span.first_ending(view.names, first), nil
  for at = k, k + MOST_NAMES do
    local name = view.names[at]
    if not name or name.last >= last then return found end
    if name.type == "PER" and not is_quoted(view, name) then
      if found and found.entity ~= name.entity then return found.first <= first + 1 and found or nil end
      found = found or name
    end
  end
end

-- Whether a role stands right before one of the names of a person: "the finance
-- minister, Ada Vik".
local function has_role(view, entity)
  for n = 1, math.min(#view.names, MOST_NAMES) do
    local name = view.names[n]
    if name.entity == entity then
      local k = view.tokens:range(name.first, name.last) - 1
      if view.letters[k] == "," then k = k - 1 end
      if role.persons(view.doc.lang)[view:word(k)] then return true end
    end
  end
  return false
end

local function tells(bearer, word)
  for other in pairs(bearer and bearer.words or {}) do
    if alike(word, other) or #word >= SHORTENED and other:sub(1, #word) == word then return true end
  end
  return false
end

--- Whether a person has the noun of a phrase only as part of another: "prime
--- minister", where the phrase is "the minister".
---@param view parallax.quote.View
---@param entity string
---@param k integer token of the noun
---@return boolean
function M.is_more(view, entity, k)
  local noun = view:word(k)
  if not epithet.nouns(view.doc.lang).compound[noun] then return false end
  local bearer = epithet.all(view).by_name[entity]
  local within = bearer and bearer.within[noun]
  return within and view:word(k - 1) ~= within or false
end

--- Whether the report tells anything of a person beside the name.
---@param view parallax.quote.View
---@param entity string
---@return boolean
function M.describes(view, entity) return epithet.all(view).by_name[entity] ~= nil end

--- Whether tokens i to j tell of another than a person of the report: "the
--- Centre leader" is not whom it has as finance minister alone; "the Fed chief"
--- may be its Federal Reserve chairman.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@param entity string
---@return boolean
function M.is_another(view, i, j, entity)
  local bearer = epithet.all(view).by_name[entity]
  if not bearer and not has_role(view, entity) then return false end
  local nouns, noun = epithet.nouns(view.doc.lang), view:word(epithet.head(view, i, j))
  if nouns.person[noun] and not nouns.office[noun] then return false end -- "the Korean businessman"
  local is_behind = false -- of what he is
  for k = i, j do
    local letter = view.letters[k]
    is_behind = is_behind or letter == "O"
    local counts = one_of["xEr"][letter] and (is_behind or view.doc.text:find("^%u", (view:bytes(k, k))))
    if counts and not tells(bearer, view:word(k)) then return true end
  end
  return false
end

-- "Ada Vik left early. The geologist said ...": a noun that the report has not
-- had yet says more of the one person it has just named. "The lawyer" there is
-- Vik's.
local function just_named(view, i, head)
  local nouns, noun = epithet.nouns(view.doc.lang), view:word(head)
  local is_person = role.persons(view.doc.lang)[noun] or noun:find "logist$" or M.is_age(view, i + 1)
  if not is_person or nouns.relative[noun] then return nil end
  if places_of(view, head)[1] < head and not M.is_age(view, i + 1) then return nil end
  local unit, n = view:unit(i)
  local before = view.units[n - 1] or unit
  local name = only_person(view, (view:bytes(before.i, before.i)), (view:bytes(i, i)))
  if not name or view.letters[i - 1] == "i" and name.first >= view:bytes(unit.i, unit.i) then return nil end -- told by
  if M.is_another(view, i + 1, head - 1, name.entity) then return nil end
  local gender, own = knowledge.of(view.doc.lang).gender[name.entity:match "^%S+":lower()], nouns.gender[noun]
  return (not own or own == gender or gender == nil or gender == "either") and name.entity or nil
end

-- "Her Excellency": who is named behind such a style.
local function styled(view, i, j)
  local noun, tokens = view:word(j), view.tokens
  if view.letters[i] ~= "z" or not epithet.nouns(view.doc.lang).styles[noun] then return nil end
  local known = view.styled or {}
  view.styled = known
  if known[noun] ~= nil then return known[noun] or nil end
  known[noun] = false
  for _, k in ipairs(places_of(view, j)) do
    local _, last = tokens:span(k, k)
    local _, stop = view:bytes(k, view:unit(k).j)
    local name = only_person(view, last, math.min(stop, last + NEAR))
    known[noun] = known[noun] or name and name.entity or false
  end
  return known[noun] or nil
end

--- The person or body of the report that the words from token i to j mean, a
--- phrase with "the", or one that a headline has without it.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return string? entity nil where nobody is described so, or several are
---@return boolean? is_known whether somebody is
function M.of(view, i, j)
  local is_the = view:word(i) == view.definite
  local start = i < j and one_of["dz"][view.letters[i]] and i + 1 or i
  local person = aged(view, start)
  if person then return person end
  if j > start + 1 and epithet.nouns(view.doc.lang).chiefs[phrase_of(view, start, j)] then return chief(view) end
  local head = epithet.head(view, i, j)
  local style = styled(view, i, head)
  if style then return style end
  local entity, is_known = described(view, i, head, j)
  if entity or is_known or head < j or not is_the then return entity, is_known end
  return just_named(view, i, head)
end

return M
