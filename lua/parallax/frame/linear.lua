--- Linear models: a weight for every feature and label, so that a reader can
--- see what speaks for a label. One logistic regression a label.
local check = require "parallax.check"
local random = require "parallax.stats.random"

local M = {}

---@class parallax.frame.Example
---@field features string[] what is so of it; a repeated feature counts once
---@field labels table<string, true> what it was labelled as

---@class parallax.frame.Linear
---@field labels string[]
---@field single boolean exactly one label an example
---@field weights table<string, number[]> feature to a weight for each label
---@field bias number[] for each label
---@field thresholds number[] for each label, the score from which it is given
local Linear = {}
Linear.__index = Linear

local EPOCHS <const>, RATE <const>, DECAY <const> = 12, 0.3, 1e-4

local function distinct(features)
  local seen, list = {}, {}
  for _, feature in ipairs(features) do
    if not seen[feature] then list[#list + 1], seen[feature] = feature, true end
  end
  return list
end

-- Features in at least so many examples, numbered in order of the alphabet.
local function vocabulary(examples, least)
  local count, names, number = {}, {}, {}
  for _, example in ipairs(examples) do
    for _, feature in ipairs(distinct(example.features)) do count[feature] = (count[feature] or 0) + 1 end
  end
  for feature, n in pairs(count) do
    if n >= least then names[#names + 1] = feature end
  end
  table.sort(names)
  for k, feature in ipairs(names) do number[feature] = k end
  return names, number
end

local function numbered(examples, number)
  local rows = {}
  for k, example in ipairs(examples) do
    local row = {}
    for _, feature in ipairs(distinct(example.features)) do row[#row + 1] = number[feature] end
    rows[k] = row
  end
  return rows
end

-- Weights of one label by gradient descent with a rate of its own for each
-- feature (Duchi, Hazan and Singer 2011, Adaptive Subgradient Methods).
local function fit(rows, is_positive, size, options)
  local weights, squares, bias, bias_square = {}, {}, 0, 1e-6
  for k = 1, size do weights[k], squares[k] = 0, 1e-6 end
  local generator, order = random.new(options.seed), {}
  for k = 1, #rows do order[k] = k end
  local decay, rate = options.decay or DECAY, options.rate or RATE
  for _ = 1, options.epochs or EPOCHS do
    for _, k in ipairs(generator:shuffle(order)) do
      local row = rows[k]
      local value = 1 / math.sqrt(math.max(1, #row))
      local score = 0
      for _, f in ipairs(row) do score = score + weights[f] end
      local error = 1 / (1 + math.exp(-(score * value + bias))) - (is_positive[k] and 1 or 0)
      local step = error * value
      for _, f in ipairs(row) do
        local gradient = step + decay * weights[f]
        squares[f] = squares[f] + gradient * gradient
        weights[f] = weights[f] - rate * gradient / math.sqrt(squares[f])
      end
      bias_square = bias_square + error * error
      bias = bias - rate * error / math.sqrt(bias_square)
    end
  end
  return weights, bias
end

local function all_labels(examples)
  local seen, labels = {}, {}
  for _, example in ipairs(examples) do
    for label in pairs(example.labels) do
      if not seen[label] then labels[#labels + 1], seen[label] = label, true end
    end
  end
  table.sort(labels)
  return labels
end

local known = {
  single = "boolean", min_count = "integer", epochs = "integer", rate = "number", decay = "number", seed = "integer",
}

--- Trains a model. The same examples in the same order give the same model.
---@param examples parallax.frame.Example[]
---@param options? { single?: boolean, min_count?: integer, epochs?: integer, rate?: number, decay?: number,
---  seed?: integer } `single` is for labels of which an example has exactly one; features in fewer than `min_count`
---  examples, 2 by default, are left out
---@return parallax.frame.Linear
function M.train(examples, options)
  options = check.options(options, known, "linear.train")
  if #examples == 0 then error("linear.train: no examples given", 2) end
  local names, number = vocabulary(examples, options.min_count or 2)
  local rows, labels = numbered(examples, number), all_labels(examples)
  local model = { labels = labels, single = options.single or false, weights = {}, bias = {}, thresholds = {} }
  for _, name in ipairs(names) do model.weights[name] = {} end
  for l, label in ipairs(labels) do
    local is_positive = {}
    for k, example in ipairs(examples) do is_positive[k] = example.labels[label] end
    local weights, bias = fit(rows, is_positive, #names, options)
    for k, name in ipairs(names) do model.weights[name][l] = weights[k] end
    model.bias[l], model.thresholds[l] = bias, 0
  end
  return setmetatable(model, Linear)
end

--- The score of every label, a log-odds: above 0 is likelier than not.
---@param features string[]
---@return number[] # in the order of `labels`
function Linear:scores(features)
  local scores, count = {}, 0
  for l = 1, #self.labels do scores[l] = 0 end
  for _, feature in ipairs(distinct(features)) do
    local weights = self.weights[feature]
    if weights then
      count = count + 1
      for l = 1, #scores do scores[l] = scores[l] + weights[l] end
    end
  end
  local value = 1 / math.sqrt(math.max(1, count))
  for l = 1, #scores do scores[l] = scores[l] * value + self.bias[l] end
  return scores
end

local function best_of(scores, thresholds)
  local best = 1
  for l = 2, #scores do
    if scores[l] - thresholds[l] > scores[best] - thresholds[best] then best = l end
  end
  return best
end

--- The labels of an example: those that reach their threshold, or the nearest
--- to it where none does; of a single-label model the one furthest above.
---@param features string[]
---@return string[] labels in the order of the model's
---@return string top the strongest
function Linear:predict(features)
  local scores = self:scores(features)
  local top = best_of(scores, self.thresholds)
  if self.single then return { self.labels[top] }, self.labels[top] end
  local given = {}
  for l, label in ipairs(self.labels) do
    if scores[l] >= self.thresholds[l] then given[#given + 1] = label end
  end
  if #given == 0 then given[1] = self.labels[top] end
  return given, self.labels[top]
end

--- The features that speak most for a label.
---@param label string
---@param count integer how many at most
---@return { feature: string, weight: number }[] # the strongest first
function Linear:reasons(label, count)
  local l = 1
  while self.labels[l] and self.labels[l] ~= label do l = l + 1 end
  local list = {}
  for feature, weights in pairs(self.weights) do
    if (weights[l] or 0) > 0 then list[#list + 1] = { feature = feature, weight = weights[l] } end
  end
  table.sort(list, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    return a.feature < b.feature
  end)
  return table.move(list, 1, math.min(count, #list), 1, {})
end

M.Linear = Linear

return M
