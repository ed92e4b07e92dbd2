--- How alike two stretches of text are, by the words, names and numbers they
--- share. The ground on which sentence links and quotation chains stand.
local sentence = require "parallax.likeness.sentence"
local span = require "parallax.span"
local word = require "parallax.likeness.word"

local M = {}

--- The stem of a folded word; see parallax.likeness.word.
M.stem = word.stem

--- How alike two sentences are by themselves; see parallax.likeness.sentence.
M.compare = sentence.compare

---@class parallax.Features what a stretch of text is about
---@field keys string[] each feature once, sorted: `w:` a stem, `n:` a number, `e:` a named thing
---@field has table<string, number> feature -> how telling it is by itself, 0 to 1
---@field total? number sum of the weights, once in a space

local function telling(stem, background)
  return 1 - math.log(background[stem] or 1) / math.log(10000)
end

-- A number is the same however its thousands are grouped: 1,200 = 1200.
local function number_key(folded) return "n:" .. folded:gsub("(%d),(%d%d%d)", "%1%2") end

--- What the text of a span is about.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@param names? { first: integer, last: integer, key: string }[] sorted, apart: mentions whose words
---  count as one feature, the thing they name, whatever it is called here
---@return parallax.Features
function M.features(doc, first, last, names)
  local tokens, keys, has = doc:tokens(), {}, {}
  local stop, background = word.stopwords(doc.lang), word.background(doc.lang)
  local function count(key, worth)
    if not has[key] then keys[#keys + 1], has[key] = key, worth end
  end
  local i, j = tokens:range(first, last)
  local n, skip_to = names and span.first_ending(names, first), 0
  for k = i or 1, j or 0 do
    local at, stop_at, kind = tokens:at(k)
    while names and names[n] and names[n].last < at do n = n + 1 end
    local name = names and names[n]
    if name and name.first <= at and stop_at <= name.last then
      if name.first > skip_to then count("e:" .. name.key, 1) end
      skip_to = name.first
    elseif kind == "number" then
      count(number_key(tokens:folded(k)), 1)
    elseif kind == "word" then
      local folded = tokens:folded(k)
      if not stop[folded] then
        local stem = word.stem(folded, doc.lang)
        count("w:" .. stem, telling(stem, background))
      end
    end
  end
  table.sort(keys)
  return { keys = keys, has = has }
end

--- The features of several stretches taken together.
---@param list parallax.Features[]
---@return parallax.Features
function M.merge(list)
  local keys, has = {}, {}
  for _, features in ipairs(list) do
    for _, key in ipairs(features.keys) do
      if not has[key] then keys[#keys + 1], has[key] = key, features.has[key] end
    end
  end
  table.sort(keys)
  return { keys = keys, has = has }
end

local function worth_of(features)
  local sum = 0
  for _, key in ipairs(features.keys) do sum = sum + features.has[key] ^ 2 end
  return sum
end

--- Whether two whole texts are about one thing: the part of what the smaller
--- one tells that the other tells too, each feature weighed by the square of
--- how telling it is. Independent of any other text. Articles on one event
--- have .2 to .6 here, articles at random .07 (95 of 100 below .17).
---@param a parallax.Features
---@param b parallax.Features
---@return number kinship 0 to 1
function M.kinship(a, b)
  local few, many = a, b
  if #a.keys > #b.keys then few, many = b, a end
  local shared = 0
  for _, key in ipairs(few.keys) do
    if many.has[key] then shared = shared + few.has[key] ^ 2 end
  end
  return shared == 0 and 0 or shared / math.min(worth_of(a), worth_of(b))
end

---@class parallax.Space weights features by how rare they are among the texts compared
local Space = {}

--- Weighs features against each other: the square root of the inverse
--- document frequency, so that a word which stands everywhere says little and
--- one odd word does not decide alone, times how telling it is by itself, so
--- that "last week" is not rare only because few texts are compared.
---@param list parallax.Features[] every text of the comparison; gets its `total`
---@return parallax.Space
function M.space(list)
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
  return setmetatable({ weight = weight, df = df }, { __index = Space })
end

--- Compares two texts of the space.
---@param a parallax.Features
---@param b parallax.Features
---@return number dice 0 to 1: shared weight over the mean of both
---@return number containment 0 to 1: shared weight over that of the lighter text
---@return number evidence how telling all that is shared is, in rare words
function Space:compare(a, b)
  local few, many = a, b
  if #a.keys > #b.keys then few, many = b, a end
  local sum, evidence, weight = 0, 0, self.weight
  for _, key in ipairs(few.keys) do -- in key order: the order of additions is part of the result
    local worth = many.has[key]
    if worth then sum, evidence = sum + weight[key], evidence + worth end
  end
  if sum == 0 then return 0, 0, 0 end
  return 2 * sum / (a.total + b.total), sum / math.min(a.total, b.total), evidence
end

return M
