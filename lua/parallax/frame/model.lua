--- Models of framing: trained from labelled examples, measured on examples
--- held back, kept in a file that can be read.
local check = require "parallax.check"
local lexicon = require "parallax.lexicon"
local linear = require "parallax.frame.linear"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)frame/model%.lua$" or "lua/parallax/"

---@class parallax.frame.Score how a model does on examples it was not trained on
---@field label string
---@field precision number
---@field recall number
---@field f1 number
---@field n integer examples that have the label

---@class parallax.frame.Trial
---@field scores parallax.frame.Score[] one a label
---@field macro_f1 number
---@field micro_f1 number
---@field folds integer
---@field predictions { labels: string[], top: string }[] for each example, by a model that has not seen it

-- A whole number of hundredths is kept of each weight.
local UNIT <const> = 100
-- Thresholds that are tried, in log-odds.
local LOWEST <const>, HIGHEST <const>, STEP <const> = -2, 0.5, 0.1

local function set_of(list)
  local set = {}
  for _, item in ipairs(list) do set[item] = true end
  return set
end

local function ratio(a, b) return b > 0 and a / b or 0 end

-- Precision, recall and F1 of each label.
local function score(labels, examples, predictions)
  local scores, sums, macro = {}, { tp = 0, given = 0, gold = 0 }, 0
  for l, label in ipairs(labels) do
    local tp, given, gold = 0, 0, 0
    for k, example in ipairs(examples) do
      local is_given, is_gold = predictions[k].set[label], example.labels[label]
      if is_given then given = given + 1 end
      if is_gold then gold = gold + 1 end
      if is_given and is_gold then tp = tp + 1 end
    end
    scores[l] = {
      label = label, precision = ratio(tp, given), recall = ratio(tp, gold), f1 = ratio(2 * tp, given + gold), n = gold,
    }
    macro = macro + scores[l].f1
    sums.tp, sums.given, sums.gold = sums.tp + tp, sums.given + given, sums.gold + gold
  end
  return scores, macro / #labels, ratio(2 * sums.tp, sums.given + sums.gold)
end

local function predict_all(models, examples)
  local predictions = {}
  for k, example in ipairs(examples) do
    local labels, top = models[k]:predict(example.features)
    predictions[k] = { labels = labels, top = top, set = set_of(labels) }
  end
  return predictions
end

-- Which fold each example is in: those of one group are in the same.
local function folds_of(examples, count)
  local fold, of_group, groups = {}, {}, 0
  for k, example in ipairs(examples) do
    local group = example.group or k
    if not of_group[group] then of_group[group], groups = groups % count + 1, groups + 1 end
    fold[k] = of_group[group]
  end
  return fold, math.min(count, groups)
end

-- For every example the model that was trained without its fold.
local function train_without(examples, fold, count, train)
  local models, of_fold = {}, {}
  for f = 1, count do
    local rest = {}
    for k, example in ipairs(examples) do
      if fold[k] ~= f then rest[#rest + 1] = example end
    end
    of_fold[f] = train(rest)
  end
  for k in ipairs(examples) do models[k] = of_fold[fold[k]] end
  return models
end

local function set_thresholds(model, value)
  for l = 1, #model.labels do model.thresholds[l] = value end
end

-- The one threshold for all labels that gives the best macro and micro F1 on
-- examples held back, on a tie the one nearest to 0. One number, so that few
-- examples are enough to find it.
local function best_threshold(examples, labels, options)
  local fold, count = folds_of(examples, 5)
  if count < 2 then return 0 end
  local models = train_without(examples, fold, count, function(rest) return linear.train(rest, options) end)
  local best, best_f1 = 0, -1
  for step = 0, math.floor((HIGHEST - LOWEST) / STEP + 0.5) do
    local threshold = LOWEST + step * STEP
    for _, model in ipairs(models) do set_thresholds(model, threshold) end
    local _, macro, micro = score(labels, examples, predict_all(models, examples))
    local is_nearer = macro + micro == best_f1 and math.abs(threshold) < math.abs(best)
    if macro + micro > best_f1 or is_nearer then best, best_f1 = threshold, macro + micro end
  end
  return best
end

--- Trains a model; where an example may have several labels, the score from
--- which a label is given is found on examples held back.
---@param examples parallax.frame.Example[] with `group`, where some belong together and must not be split
---@param options? table of `linear.train`
---@return parallax.frame.Linear
function M.train(examples, options)
  local model = linear.train(examples, options)
  if not model.single then set_thresholds(model, best_threshold(examples, model.labels, options)) end
  return model
end

local known = { folds = "integer", training = "table" }

--- Cross-validates: every example is judged by a model that was trained
--- without it and without its group.
---@param examples parallax.frame.Example[]
---@param options? { folds?: integer, training?: table } 10 folds by default; `training` for `linear.train`
---@return parallax.frame.Trial
function M.cross_validate(examples, options)
  options = check.options(options, known, "model.cross_validate")
  local fold, count = folds_of(examples, options.folds or 10)
  if count < 2 then error("model.cross_validate: two groups of examples or more expected", 2) end
  local models = train_without(examples, fold, count, function(rest) return M.train(rest, options.training) end)
  local predictions, labels, seen = predict_all(models, examples), {}, {}
  for _, example in ipairs(examples) do
    for label in pairs(example.labels) do
      if not seen[label] then labels[#labels + 1], seen[label] = label, true end
    end
  end
  table.sort(labels)
  local scores, macro, micro = score(labels, examples, predictions)
  return { scores = scores, macro_f1 = macro, micro_f1 = micro, folds = count, predictions = predictions }
end

local function list_of(strings)
  local quoted = {}
  for k, item in ipairs(strings) do quoted[k] = ("%q"):format(item):gsub("\\\n", "\\n") end
  return "{ " .. table.concat(quoted, ", ") .. " }"
end

local function numbers_of(numbers)
  local list = {}
  for k, number in ipairs(numbers) do list[k] = ("%.4f"):format(number) end
  return "{ " .. table.concat(list, ", ") .. " }"
end

-- One line a feature: the feature, a tab, weights in hundredths. Features of
-- no weight, or that a line cannot hold, are left out.
local function weight_lines(model)
  local names, lines = {}, {}
  for feature in pairs(model.weights) do names[#names + 1] = feature end
  table.sort(names)
  for _, feature in ipairs(names) do
    local numbers, any = {}, false
    for l, weight in ipairs(model.weights[feature]) do
      numbers[l] = ("%d"):format(math.floor(weight * UNIT + 0.5))
      any = any or math.abs(weight) >= 2 / UNIT
    end
    if any and not feature:find "[%c%]]" then lines[#lines + 1] = feature .. "\t" .. table.concat(numbers, " ") end
  end
  return lines
end

local FILE <const> = [==[
-- A linear model. One line a feature; after the tab its weight for each label,
-- in hundredths.
return {
  meta = {
    source = %q,
    license = %q,
    note = %q,
  },
  kind = %q,
  labels = %s,
  single = %s,
  bias = %s,
  thresholds = %s,
  held_back = {
%s  },
  weights = [=[
%s
]=],
}
]==]

--- A model as the text of a file, a table that can be read.
---@param model parallax.frame.Linear
---@param about { kind: string, source: string, license: string, note: string, trial: parallax.frame.Trial } `kind` is
---  what it judges: "text", "target" or "role"
---@return string
function M.text(model, about)
  local held = {}
  for k, s in ipairs(about.trial.scores) do
    held[k] = ("    { label = %q, precision = %.3f, recall = %.3f, f1 = %.3f, n = %d },\n")
      :format(s.label, s.precision, s.recall, s.f1, s.n)
  end
  return FILE:format(about.source, about.license, about.note, about.kind, list_of(model.labels), tostring(model.single),
    numbers_of(model.bias), numbers_of(model.thresholds), table.concat(held), table.concat(weight_lines(model), "\n"))
end

---@class parallax.frame.Model a model with where it comes from
---@field linear parallax.frame.Linear
---@field kind "text"|"target"|"role"
---@field held_back parallax.frame.Score[]
---@field meta { source: string, license: string, note: string }

local function parse_weights(text)
  local weights = {}
  for feature, numbers in text:gmatch "([^\n\t]+)\t([^\n]+)" do
    local list = {}
    for number in numbers:gmatch "%S+" do list[#list + 1] = (tonumber(number) or 0) / UNIT end
    weights[feature] = list
  end
  return weights
end

-- nil, or what is wrong with the table a model file returned.
local function fault(given)
  for _, field in ipairs { "labels", "bias", "thresholds", "held_back" } do
    if type(given[field]) ~= "table" then return ("no table '%s'"):format(field) end
  end
  if #given.labels == 0 or #given.bias ~= #given.labels or #given.thresholds ~= #given.labels then
    return "as many of 'labels', 'bias' and 'thresholds' expected"
  end
  if type(given.weights) ~= "string" then return "no string 'weights'" end
  if given.kind ~= "text" and given.kind ~= "target" and given.kind ~= "role" then return "an unknown 'kind'" end
end

--- Reads a model file.
---@param path string
---@return parallax.frame.Model? model
---@return string? reason "path:line: reason"
function M.read(path)
  if not path:find "%.lua$" then return nil, path .. ": the name of a model file ends in .lua" end
  local given, reason = lexicon.read(path)
  if not given then return nil, reason end
  local bad = fault(given)
  if bad then return nil, ("%s:1: no model: %s"):format(path, bad) end
  local model = {
    labels = given.labels, bias = given.bias, thresholds = given.thresholds, single = given.single == true,
    weights = parse_weights(given.weights),
  }
  for _, weights in pairs(model.weights) do
    for l = #weights + 1, #model.labels do weights[l] = 0 end
  end
  return {
    linear = setmetatable(model, linear.Linear), kind = given.kind, held_back = given.held_back, meta = given.meta,
  }
end

local loaded = {}

--- A model that comes with Parallax, read once.
---@param lang string ISO 639-1
---@param name string "polarity"
---@return parallax.frame.Model? # nil where the language has none
function M.load(lang, name)
  local key = lang .. "/" .. name
  if loaded[key] == nil then
    loaded[key] = lang:find "^%l+$" and M.read(("%smodels/%s.lua"):format(here, key)) or false
  end
  return loaded[key] or nil
end

return M
