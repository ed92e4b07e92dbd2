-- Names that the trained model finds, and how they go together with those of
-- the rules. The model judges every word by all that stands around; a rule
-- that rests on a table or a title knows what it knows.
local border = require "parallax.entity.border"
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

-- A name of the model as a record in tokens; 'at' is where tags:names() has it.
local function record(model, at, text)
  local j = model[at + 1]
  local i = border.of(model[at], j, model[at + 2], text)
  return { i = i, j = j, type = model[at + 2], rule = "model", score = LEAST + (1 - LEAST) * model[at + 3] }
end

-- A rule's score from which on it is relied upon for where names end.
local RELIED <const> = 0.85

-- Below, the model is unsure where a name ends, and what these rules found
-- holds; above, it sees where a longer one goes on.
local UNSURE <const> = 0.55
local SETTLES <const> = { known = true, body = true, forename = true }

-- A name so surely found, or found twice, is a name wherever its words stand.
local SPREADS <const>, TWICE <const> = 0.7, 2

-- "Said Dorothy Vance": the model took the sentence's first word for one more
-- name of a person, whose names the tables know.
local function is_led(found, i, j, text)
  local is_before = found.rule == "forename" and i == found.i - 1 and j == found.j
  return is_before and text.doubtful:find("^[dh]", i) ~= nil
end

-- "Omar El-Hassan Omar": a word of a person's name ends a longer one of the model.
local function ends_longer(found, i, j, kind, text)
  if found.rule ~= "part" or kind ~= "PER" or found.j ~= j then return false end
  return text.shapes:sub(i, found.i):find("-", 1, true) ~= nil
end

-- Whether a rule's name stands where the model has 'count' names, the first of
-- them at 'at', within other borders. The model learnt from text with capitals;
-- without them rules have to do.
local function stands(found, model, at, count, text)
  local rule = found.rule
  if count == 0 then return ADDS[rule] or text.caseless end
  if count == 1 then
    local i, j, score = model[at], model[at + 1], LEAST + (1 - LEAST) * model[at + 3]
    if is_led(found, i, j, text) or SETTLES[rule] and score < UNSURE then return true end
    if i <= found.i and found.j <= j then
      return BORDERS[rule] and not ends_longer(found, i, j, model[at + 2], text)
    end
  end
  return rule == "known" or BORDERS[rule]
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
  for k = 1, #names do
    local found = names[k]
    while above[at] and above[at].j < found.i do at = at + 1 end
    if not above[at] or above[at].i > found.j then kept[#kept + 1] = found end
  end
  return merged(above, kept)
end

-- Of names that were taken for several types, by key, the type of most of the
-- scores.
local function leading_types(names, several)
  local scores, leading = {}, {}
  for k = 1, #names do
    local found = names[k]
    if several[found.key] then
      local of = scores[found.key] or {}
      scores[found.key], of[found.type] = of, (of[found.type] or 0) + found.score
    end
  end
  for key, of in pairs(scores) do
    local most = 0
    for k = 1, #TYPES do
      local score = of[TYPES[k]] or 0
      if score > most then leading[key], most = TYPES[k], score end
    end
  end
  return leading
end

-- What the names of a text are taken for: by key the first record of each
-- name, with `count`, how often it was found, and `best`, how surely at best;
-- and the type of those that were taken for several.
local function tally(names, text)
  local words, tokens, letter, of, several = text.words, text.tokens, text.letter, {}, nil
  for k = 1, #names do
    local found = names[k]
    local i, j, type, score = found.i, found.j, found.type, found.score
    if type == "MISC" and i == j - 1 and letter[j] == "P" then -- "Dravonian President": the office is no part of it
      j, found.j, found.key = i, i, nil
    end
    local key = found.key or i == j and words[i] or tokens:folded(i, j)
    local first = of[key]
    found.key = key
    if not first then
      of[key], found.best, found.count = found, score, 1
    else
      first.count = first.count + 1
      if score > first.best then first.best = score end
      if type ~= first.type then
        several = several or {}
        several[key] = true
      end
    end
  end
  return of, several and leading_types(names, several)
end

-- A name of the model is of one type in a text: that of most of its scores.
-- Returns the names as core.again wants them: first and last token, and whether
-- their words mean them wherever they stand with a capital. Nil where none do.
local function agree(names, of, leading)
  local list, some = {}, false
  for k = 1, #names do
    local found = names[k]
    local key, at = found.key, 3 * k
    local first = of[key]
    local type = leading and leading[key] or first.type
    if found.rule == "model" then found.type = type end
    local spreads = type ~= "MISC" and (first.count >= TWICE or first.best >= SPREADS)
    some = some or spreads
    list[at - 2], list[at - 1], list[at] = found.i, found.j, spreads
  end
  return some and list or nil
end

-- Adds what the model missed of names that the text has elsewhere; 'list' is of agree.
local function spread(names, list, of, leading, text)
  local again, more = core.again(text.tokens, list, text.letters, CAPITALS), {}
  for at = 1, #again, 3 do
    local key = names[again[at + 2]].key
    local type = leading and leading[key] or of[key].type
    more[#more + 1] = { i = again[at], j = again[at + 1], type = type, rule = "model", score = LEAST }
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

-- Whether a name of the model from token i to j holds two or more, of the rules'
-- names from n on, that rules are sure of.
local function is_crowded(i, j, rules, n, text)
  local held
  while rules[n] and rules[n].i <= j do
    local found = rules[n]
    if found.score >= RELIED and i <= found.i and found.j <= j then
      if held and are_apart(held, found, text) then return true end
      held = found
    end
    n = n + 1
  end
  return false
end

-- Where model and rule have the same name. Mostly they agree on its type: two
-- say so. Returns whether the model's is done with.
local function second(found, model, at, names)
  if model[at + 2] == found.type then
    found.rule, found.score = "model", math.max(found.score, LEAST + (1 - LEAST) * model[at + 3])
  elseif not RETYPES[found.rule] then
    return false
  end
  names[#names + 1] = found
  return true
end

-- "Amid reports that ...": a word of the grammar that the model only guessed to be a name.
local function is_closed(model, at, text)
  local i = model[at]
  if i ~= model[at + 1] or LEAST + (1 - LEAST) * model[at + 3] >= UNSURE then return false end
  local know, word = text.knowledge, text.tokens:folded(i)
  return know.closed[word] == true and not know.also_names[word]
end

-- What the rules keep beside the model and what they leave of it, in order.
local function settle(rules, model, text)
  local names, done, at, asked, crowded = {}, {}, 1, nil, nil
  for n = 1, #rules do
    local found = rules[n]
    local i, j = found.i, found.j
    while model[at] and model[at + 1] < i do
      if not done[at] and not is_closed(model, at, text) then names[#names + 1] = record(model, at, text) end
      at = at + 4
    end
    if model[at] == i and model[at + 1] == j then
      done[at] = second(found, model, at, names)
    else
      local to = at
      while model[to] and model[to] <= j do to = to + 4 end
      local is_one = to == at + 4
      if is_one and at ~= asked then asked, crowded = at, is_crowded(model[at], model[at + 1], rules, n, text) end
      if is_one and crowded or stands(found, model, at, (to - at) // 4, text) then
        for k = at, to - 1, 4 do done[k] = true end
        names[#names + 1] = found
      end
    end
  end
  for k = at, #model, 4 do
    if not done[k] and not is_closed(model, k, text) then names[#names + 1] = record(model, k, text) end
  end
  return names
end

--- Joins the names of the rules to those of the model.
---@param rules table[] records `{ i, j, type, rule, score }` in order, apart from each other; they are changed
---@param model (integer|string|number)[] as tags:names() gives them
---@param text table the letters of the text, of letters.lua
---@return table[] records in order, apart from each other
function M.join(rules, model, text)
  local names = settle(rules, model, text)
  local of, leading = tally(names, text)
  local list = agree(names, of, leading)
  return list and spread(names, list, of, leading, text) or names
end

return M
