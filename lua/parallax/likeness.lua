--- How alike two stretches of text are, by the words, names and numbers they
--- share. The ground on which sentence links and quotation chains stand.
local gram = require "parallax.likeness.gram"
local meaning = require "parallax.likeness.meaning"
local number = require "parallax.likeness.number"
local relation = require "parallax.likeness.relation"
local scale = require "parallax.likeness.scale"
local sentence = require "parallax.likeness.sentence"
local span = require "parallax.span"
local word = require "parallax.likeness.word"

local M = {}

--- The stem of a folded word; see parallax.likeness.word.
M.stem = word.stem

--- How alike two sentences are by themselves; see parallax.likeness.sentence.
M.compare = sentence.compare

--- Reads a sentence to compare it with many, and compares what was read; see parallax.likeness.sentence.
M.read, M.score = sentence.read, sentence.score

--- What stretches of text share in n-grams; see parallax.likeness.gram.
M.grams = gram.new

--- How alike two things are beside what is around them; see parallax.likeness.scale.
M.scale = scale.new

--- What texts are about beyond their words; see parallax.likeness.meaning.
M.meaning = meaning

---@class parallax.Features what a stretch of text is about
---@field keys string[] each feature once, sorted: `w:` a stem, `n:` a number, `e:` a named thing
---@field has table<string, number> feature -> how telling it is by itself, 0 to 1
---@field words table<string, string> a feature that is a stem -> a word that has it
---@field figures table<string, string> a feature that is a number -> as it is written
---@field lang? string ISO 639-1
---@field total? number sum of the weights, once in a space

-- Up to here a number in words is as often a way of speaking ("the two sides")
-- as a figure: it stays a word.
local LAST_WORD <const> = 12

local function telling(stem, background)
  return 1 - math.log(background[stem] or 1) / math.log(10000)
end

--- What the text of a span is about.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@param names? { first: integer, last: integer, key: string }[] sorted, apart: mentions whose words
---  count as one feature, the thing they name, whatever it is called here
---@return parallax.Features
function M.features(doc, first, last, names)
  local tokens, keys, has, words, figures = doc:tokens(), {}, {}, {}, {}
  local stop, background = word.stopwords(doc.lang), word.background(doc.lang)
  local function count(key, worth)
    if not has[key] then keys[#keys + 1], has[key] = key, worth end
  end
  local i, j = tokens:range(first, last)
  local n, skip_to, read_to = names and span.first_ending(names, first), 0, 0
  for k = i or 1, j or 0 do
    local at, stop_at, kind = tokens:at(k)
    while names and names[n] and names[n].last < at do n = n + 1 end
    local name = names and names[n]
    if name and name.first <= at and stop_at <= name.last then
      if name.first > skip_to then count("e:" .. name.key, 1) end
      skip_to = name.first
    elseif k > read_to and (kind == "number" or kind == "word") then
      local folded = tokens:folded(k)
      local value, stop_k = number.read(tokens, k, doc.lang)
      if kind == "number" or value and value > LAST_WORD then
        local figure = "n:" .. (value or folded)
        count(figure, 1)
        read_to = value and stop_k or k
        figures[figure] = figures[figure] or doc.text:sub(at, (select(2, tokens:at(read_to))))
      elseif not stop[folded] then
        local stem = word.stem(folded, doc.lang)
        count("w:" .. stem, telling(stem, background))
        words["w:" .. stem] = words["w:" .. stem] or folded
      end
    end
  end
  table.sort(keys)
  return { keys = keys, has = has, words = words, figures = figures, lang = doc.lang }
end

--- The features of several stretches taken together.
---@param list parallax.Features[]
---@return parallax.Features
function M.merge(list)
  local keys, has, words, figures = {}, {}, {}, {}
  for _, features in ipairs(list) do
    for _, key in ipairs(features.keys) do
      if not has[key] then
        keys[#keys + 1], has[key] = key, features.has[key]
        words[key], figures[key] = features.words[key], features.figures[key]
      end
    end
  end
  table.sort(keys)
  return { keys = keys, has = has, words = words, figures = figures, lang = list[1] and list[1].lang }
end

-- What is shared of the smaller of two sets of features, those of a kind alone
-- if one is given; and how many features that are.
local function shared_part(a, b, kind)
  local shared, n, of_a, of_b = 0, 0, 0, 0
  for _, key in ipairs(a.keys) do
    if not kind or key:sub(1, 2) == kind then
      local worth = a.has[key] ^ 2
      of_a = of_a + worth
      if b.has[key] then shared, n = shared + worth, n + 1 end
    end
  end
  for _, key in ipairs(b.keys) do
    if not kind or key:sub(1, 2) == kind then of_b = of_b + b.has[key] ^ 2 end
  end
  return shared == 0 and 0 or shared / math.min(of_a, of_b), n
end

--- Whether two whole texts are about one thing: the part of what the smaller
--- one tells that the other tells too, each feature weighed by the square of
--- how telling it is. Independent of any other text. Articles on one event
--- have .2 to .6 here, articles at random .07 (95 of 100 below .17).
---@param a parallax.Features
---@param b parallax.Features
---@return number kinship 0 to 1
function M.kinship(a, b) return (shared_part(a, b)) end

--- The same of the things they name alone: two reports that share no other
--- words still name the persons and places of their event.
---@param a parallax.Features
---@param b parallax.Features
---@return number kinship 0 to 1
---@return integer n how many named things both have
function M.kinship_of_names(a, b) return shared_part(a, b, "e:") end

---@class parallax.Space weights features by how rare they are among the texts compared
---@field weight table<string, number>
---@field df table<string, integer>
---@field related? parallax.RelatedKeys
local Space = {}

-- What a related word counts of what the same word would, and what another
-- number does: the same statement may be told with other figures.
local RELATED, OTHER_NUMBER = 0.8, 0.5
-- What shares less than this as it stands is not looked at for related words:
-- of many documents nearly all pairs are such.
local FLOOR = 0.1

--- Weighs features against each other: the square root of the inverse
--- document frequency, so that a word which stands everywhere says little and
--- one odd word does not decide alone, times how telling it is by itself, so
--- that "last week" is not rare only because few texts are compared.
---@param list parallax.Features[] every text of the comparison; gets its `total`
---@param related? number words that a dictionary relates at least this closely count as shared in part, and so do
---  numbers that differ; only the same words and numbers, unless given
---@return parallax.Space
function M.space(list, related)
  local df, weight = {}, {}
  for _, features in ipairs(list) do
    for _, key in ipairs(features.keys) do df[key] = (df[key] or 0) + 1 end
  end
  for _, features in ipairs(list) do
    features.total = 0
    for _, key in ipairs(features.keys) do
      weight[key] = weight[key] or features.has[key] * math.sqrt(math.log(1 + #list / df[key]))
      features.total = features.total + weight[key]
    end
  end
  local space = { weight = weight, df = df, related = related and relation.of(list, related) }
  return setmetatable(space, { __index = Space })
end

local function is_number(key) return key:sub(1, 2) == "n:" end

-- The closest of some related features that is on the other side alone: these,
-- or the features of the other side, are gone through, whichever are fewer.
local function nearest(related, few, many, used)
  if not related then return nil end
  if #related <= #many.keys then
    for _, found in ipairs(related) do
      if many.has[found.key] and not few.has[found.key] and not used[found.key] then return found end
    end
    return nil
  end
  local best
  for _, key in ipairs(many.keys) do
    local place = related.place[key]
    if place and not few.has[key] and not used[key] and (not best or place < best) then best = place end
  end
  return best and related[best]
end

-- A feature of the other side that stands for `key`: neither is on both sides.
local function partner(related, key, few, many, used)
  if is_number(key) then
    for _, other in ipairs(many.keys) do
      if is_number(other) and not few.has[other] and not used[other] then return other, "number", OTHER_NUMBER end
    end
    return nil
  end
  local best = nearest(related[key], few, many, used)
  if best then return best.key, best.kind, RELATED * best.strength end
  return nil
end

-- Calls visit(key, other, kind, worth) for what stands in one place of both
-- and is not the same.
local function each_related(space, few, many, visit)
  local used = {}
  for _, key in ipairs(few.keys) do
    if not many.has[key] then
      local other, kind, worth = partner(space.related, key, few, many, used)
      if other then
        used[other] = true
        visit(key, other, kind, worth)
      end
    end
  end
end

-- Whether `a` goes first: the one with fewer features, or the first by them.
-- Whichever is asked about whichever, the answer is the same.
local function goes_first(a, b)
  if #a.keys ~= #b.keys then return #a.keys < #b.keys end
  for k, key in ipairs(a.keys) do
    if key ~= b.keys[k] then return key < b.keys[k] end
  end
  return true
end

--- Compares two texts of the space.
---@param a parallax.Features
---@param b parallax.Features
---@return number dice 0 to 1: shared weight over the mean of both
---@return number containment 0 to 1: shared weight over that of the lighter text
---@return number evidence how telling all that is shared is, in rare words
---@param loose? boolean related words count even where nothing is shared as it stands, and are evidence too
function Space:compare(a, b, loose)
  local few, many = a, b
  if not goes_first(a, b) then few, many = b, a end
  local sum, evidence, weight = 0, 0, self.weight
  for _, key in ipairs(few.keys) do -- in key order: the order of additions is part of the result
    local worth = many.has[key]
    if worth then sum, evidence = sum + weight[key], evidence + worth end
  end
  if sum == 0 and not loose then return 0, 0, 0 end
  if self.related and (loose or 2 * sum >= FLOOR * (a.total + b.total)) then
    each_related(self, few, many, function(key, other, kind, worth)
      sum = sum + worth * math.min(weight[key], weight[other])
      if loose and kind ~= "number" then evidence = evidence + worth * math.min(few.has[key], many.has[other]) end
    end)
  end
  if evidence == 0 then return 0, 0, 0 end
  return 2 * sum / (a.total + b.total), sum / math.min(a.total, b.total), evidence
end

--- Calls visit(key of a, key of b, worth) for each two features that stand for one
--- another: related words, or numbers that differ.
---@param a parallax.Features
---@param b parallax.Features
---@param visit fun(of_a: string, of_b: string, worth: number) `worth`: what they count of what the same would, 0 to 1
function Space:each_related(a, b, visit)
  if not self.related then return end
  if goes_first(a, b) then
    each_related(self, a, b, function(p, q, _, worth) visit(p, q, worth) end)
  else
    each_related(self, b, a, function(p, q, _, worth) visit(q, p, worth) end)
  end
end

---@class parallax.Substitution
---@field a string a word of the first text, or a number
---@field b string what stands for it in the second
---@field relation string what `b` is to `a`; see `wordnet.relation`; "number" for one that differs

local mirrored = { hypernym = "hyponym", hyponym = "hypernym" }

local function as_written(features, key) return features.words[key] or features.figures[key] or key:sub(3) end

--- What one text says with another, related word.
---@param a parallax.Features
---@param b parallax.Features
---@return parallax.Substitution[] by the word of the first
function Space:substitutions(a, b)
  local list, is_turned = {}, not goes_first(a, b)
  local few, many = a, b
  if is_turned then few, many = b, a end
  if not self.related then return list end
  each_related(self, few, many, function(key, other, kind)
    local p, q = as_written(few, key), as_written(many, other)
    if is_turned then p, q, kind = q, p, mirrored[kind] or kind end
    list[#list + 1] = { a = p, b = q, relation = kind }
  end)
  table.sort(list, function(p, q)
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
  return list
end

return M
