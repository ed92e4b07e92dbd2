-- Names that the trained model finds, and how they go together with those of
-- the rules. The model judges every word by all that stands around; a rule
-- that rests on a table or a title knows what it knows.
local core = require "parallax.core"

local M = {}

-- Letters of capitalised words and known names.
local CAPITALS <const> = "ABCDEFGHIJKLMNOPQRSTUVWXYZ12345"

local TYPES <const> = { "PER", "ORG", "LOC", "MISC" } -- the first of equals counts

-- How far each rule is trusted beside the model, by what the two find in text
-- that neither was made with. Rules that are not here add nothing to it.
local ADDS <const> = {
  title = true, forename = true, known = true, company = true, outlet = true, part = true, family = true, short = true,
  ["surname first"] = true, people = true, apposed = true, dateline = true,
}
local RETYPES <const> = {
  title = true, known = true, company = true, body = true, context = true, short = true, part = true, outlet = true,
  family = true, located = true, ["surname first"] = true, place = true, event = true, people = true, apposed = true,
  dateline = true,
}
-- Their borders hold against the model's.
local BORDERS <const> = {
  title = true, company = true, outlet = true, family = true, apposed = true, people = true,
  dateline = true, part = true,
}

-- The model's score is how far it was ahead; 0 is a guess, yet the best one.
local LEAST <const> = 0.5

--- Names of the model as records in tokens.
---@param tags parallax.Tags
---@return table[] records `{ i, j, type, rule, score }` in order
function M.names(tags)
  local list = {}
  local k, type, last, score = tags:next_name(1)
  while k do
    list[#list + 1] = { i = k, j = last, type = type, rule = "model", score = LEAST + (1 - LEAST) * score }
    k, type, last, score = tags:next_name(last + 1)
  end
  return list
end

-- A rule's score from which on it is relied upon for where names end.
local RELIED <const> = 0.85

-- Below, the model is unsure where a name ends, and what these rules found
-- holds; above, it sees where a longer one goes on.
local UNSURE <const> = 0.55
local SETTLES <const> = { known = true, body = true, forename = true }

-- A name so surely found, or found twice, is a name wherever its words stand.
local SPREADS <const>, TWICE <const>, SPREAD_WORDS <const> = 0.7, 2, 8

-- The records of a sorted list that share a token with found; where to go on.
local function overlapping(list, found, from)
  while list[from] and list[from].j < found.i do from = from + 1 end
  local to = from
  while list[to] and list[to].i <= found.j do to = to + 1 end
  return from, to - 1
end

-- "Said Dorothy Vance": the model took the sentence's first word for one more
-- name of a person, whose names the tables know.
local function is_led(found, name, text)
  local is_before = found.rule == "forename" and name.i == found.i - 1 and name.j == found.j
  return is_before and text.doubtful:find("^[dh]", name.i) ~= nil
end

-- What a rule says of one name: nothing, its type, or all of it. The model
-- learnt from text with capitals; without them rules have to do.
local function judge(found, trained, from, to, text)
  local same = from == to and trained[from].i == found.i and trained[from].j == found.j
  if same and trained[from].type == found.type then return nil end
  if same then return RETYPES[found.rule] and "type" or nil end
  if from > to then return (ADDS[found.rule] or text.caseless) and "whole" or nil end
  if from == to and is_led(found, trained[from], text) then return "whole" end
  local is_part = from == to and trained[from].i <= found.i and found.j <= trained[from].j
  if found.rule == "known" and not is_part then return "whole" end
  if SETTLES[found.rule] and from == to and trained[from].score < UNSURE then return "whole" end
  return BORDERS[found.rule] and "whole" or nil
end

-- Two lists in order, apart from each other, as one.
local function merged(one, other)
  if #other == 0 then return one end
  local list, a, b = {}, 1, 1
  for k = 1, #one + #other do
    local is_next = one[a] and not (other[b] and other[b].i < one[a].i)
    if is_next then list[k], a = one[a], a + 1 else list[k], b = other[b], b + 1 end
  end
  return list
end

--- Puts some names over others: what overlaps one of them goes.
---@param names table[] records in order, apart from each other
---@param above table[] the same
---@return table[] records in order, apart from each other
function M.over(names, above)
  if #above == 0 then return names end
  local kept, at = {}, 1
  for _, found in ipairs(names) do
    local from, to = overlapping(above, found, at)
    at = from
    if from > to then kept[#kept + 1] = found end
  end
  return merged(above, kept)
end

-- The words of a record, folded, one space between.
local function key_of(found, words)
  return found.i == found.j and words[found.i] or table.concat(words, " ", found.i, found.j)
end

-- "Dravonian President": the office is no part of the adjective.
local function trim(found, text)
  if found.type == "MISC" and found.i == found.j - 1 and text.letters:find("^P", found.j) then found.j = found.i end
end

-- The type of most of the scores.
local function leading_type(known)
  local best, most = nil, 0
  for k = 1, #TYPES do
    local score = known[TYPES[k]] or 0
    if score > most then best, most = TYPES[k], score end
  end
  return best
end

-- What each name of a text is taken for: by key the sum of scores of each
-- type, how often it was found, how surely at best, its type.
local function tally(names, text)
  local of, several = {}, {}
  for k = 1, #names do
    local found = names[k]
    local key, type, score = key_of(found, text.words), found.type, found.score
    found.key = key
    local known = of[key]
    if not known then
      of[key] = { best = score, count = 1, type = type, [type] = score }
    else
      if type ~= known.type then several[#several + 1] = known end
      known[type], known.count = (known[type] or 0) + score, known.count + 1
      if score > known.best then known.best = score end
    end
  end
  for k = 1, #several do several[k].type = leading_type(several[k]) end
  return of
end

-- A name is of one type in a text: that of most of its scores.
local function agree(names, of)
  for k = 1, #names do
    local found = names[k]
    if found.rule == "model" then found.type = of[found.key].type end
  end
end

-- Names whose words mean them wherever they stand with a capital: key to
-- type; and their first words. Nil where there are none.
local function spreading(names, of, text)
  local types, starts = {}, nil
  for k = 1, #names do
    local found = names[k]
    local known = of[found.key]
    local is_sure = known.best >= SPREADS or known.count >= TWICE
    if is_sure and known.type ~= "MISC" and found.j - found.i < SPREAD_WORDS then
      types[found.key], starts = known.type, starts or {}
      starts[text.words[found.i]] = true
    end
  end
  return types, starts
end

-- The longest of these names that begins at token k and ends before another.
local function standing(types, k, limit, words)
  local key, longest
  for j = k, math.min(k + SPREAD_WORDS, limit) - 1 do
    key = key and key .. " " .. words[j] or words[j]
    if types[key] then longest = { i = k, j = j, type = types[key], rule = "model", score = LEAST } end
  end
  return longest
end

-- Adds what the model missed of names that the text has elsewhere.
local function spread(names, of, text)
  local words, types, starts = text.words, spreading(names, of, text)
  if not starts then return names end
  local more, places, n, behind, beyond = {}, core.places(text.letters, CAPITALS), 1, 0, #words + 1
  for at = 1, #places do
    local k = places[at]
    if k >= behind and starts[words[k]] then
      while names[n] and names[n].j < k do n = n + 1 end
      local limit = names[n] and names[n].i or beyond
      local found = k < limit and standing(types, k, limit, words)
      if found then more[#more + 1], behind = found, found.j + 1 end
    end
  end
  return merged(names, more)
end

-- Whether two names that a rule is sure of are two, whatever the model says of
-- both: "PRC Wei Longxin", "Bank of Portugal, Air France", "Oslo meets Rome".
local function are_apart(one, other, text)
  if one.type == "PER" or other.type == "PER" then return one.type ~= other.type end
  for k = one.j + 1, other.i - 1 do
    if text.shapes:find("^,", k) then return true end
    if text.shapes:find("^x", k) and not text.knowledge.closed[text.tokens:folded(k)] then return true end
  end
  return false
end

-- Of each rule's name the first and last of the model's that share a token
-- with it.
local function meetings(rules, trained)
  local from, to, at = {}, {}, 1
  for k = 1, #rules do
    at, to[k] = overlapping(trained, rules[k], at)
    from[k] = at
  end
  return from, to
end

-- Names of the model that hold two or more which rules are sure of.
local function crowded(rules, trained, from, to, text)
  local several, held = {}, {}
  for k = 1, #rules do
    local found = rules[k]
    local name = from[k] == to[k] and found.score >= RELIED and trained[from[k]]
    if name and name.i <= found.i and found.j <= name.j then
      several[name] = several[name] or (held[name] and are_apart(held[name], found, text))
      held[name] = found
    end
  end
  return several
end

-- What the rules keep beside the model, and what they leave of it.
local function settle(rules, trained, text)
  local kept, left, dropped, from, to = {}, {}, {}, meetings(rules, trained)
  local several = crowded(rules, trained, from, to, text)
  for n = 1, #rules do
    local found, i, j = rules[n], from[n], to[n]
    local verdict = i == j and several[trained[i]] and "whole" or judge(found, trained, i, j, text)
    for k = i, j do
      trained[k].seconded = found
      dropped[k] = dropped[k] or verdict ~= nil
    end
    if verdict then kept[#kept + 1] = found end
  end
  for k = 1, #trained do
    local found = trained[k]
    local other = found.seconded
    if other and other.type == found.type and other.i == found.i and other.j == found.j then -- two say so
      found.score = math.max(found.score, other.score)
    end
    if not dropped[k] then left[#left + 1] = found end
  end
  return kept, left
end

--- Joins the names of the rules to those of the model.
---@param rules table[] records in order, apart from each other
---@param trained table[] the same
---@param text table the letters of the text, of letters.lua
---@return table[] records in order, apart from each other
function M.join(rules, trained, text)
  local names = merged(settle(rules, trained, text))
  for k = 1, #names do trim(names[k], text) end
  local of = tally(names, text)
  agree(names, of)
  return spread(names, of, text)
end

return M
