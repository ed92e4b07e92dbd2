--- The report of scripts/train.lua: how a model does on texts held back from
--- its training, and which features speak for each label.
local document = require "parallax.document"
local feature = require "parallax.frame.feature"
local json = require "parallax.json"
local label = require "parallax.report.label"
local model = require "parallax.frame.model"

local M = {}

-- Features shown for a label, and the fewest labelled texts to learn from.
local MOST_FEATURES <const>, FEWEST_TEXTS <const> = 12, 10

---@class parallax.Training
---@field model parallax.frame.Linear
---@field trial parallax.frame.Trial
---@field texts integer
---@field without integer documents that have no label, and were left out
---@field text string the model as a file

local function labels_of(doc)
  local labels, any = {}, false
  for given in (doc.source or ""):gmatch "[^;]+" do
    local name = given:match "^%s*(.-)%s*$"
    if name ~= "" then labels[name], any = true, true end
  end
  return any and labels or nil
end

-- Texts that say the same word for word must not stand on both sides of a fold.
local function examples_of(documents)
  local examples, without = {}, 0
  for _, doc in ipairs(documents) do
    local labels = labels_of(doc)
    if labels then
      examples[#examples + 1] = { features = feature.text(doc), labels = labels, group = doc.text:lower() }
    else
      without = without + 1
    end
  end
  return examples, without
end

--- Trains and cross-validates.
---@param documents parallax.Document[] whose `source` holds their labels, with semicolons between
---@param single? boolean each has exactly one label
---@return parallax.Training? result
---@return string? reason
function M.run(documents, single)
  local examples, without = examples_of(documents)
  if #examples < FEWEST_TEXTS then
    return nil, ("%d texts with labels are too few; %d or more are needed, their labels in the field 'labels'")
      :format(#examples, FEWEST_TEXTS)
  end
  local options = { single = single or false, min_count = 2 }
  local trial = model.cross_validate(examples, { training = options })
  local trained = model.train(examples, options)
  local about = {
    kind = "text", source = ("trained on %d labelled texts of the user"):format(#examples), license = "the user's",
    note = "macro F1 held back: " .. ("%.3f"):format(trial.macro_f1), trial = trial,
  }
  return {
    model = trained, trial = trial, texts = #examples, without = without, text = model.text(trained, about),
  }
end

--- Writes the model of a training to a file.
---@param result parallax.Training
---@param path string
---@return boolean? saved
---@return string? reason with the path
function M.save(result, path)
  if not path:find "%.lua$" then return nil, path .. ": the name of a model file ends in .lua" end
  local file, reason = io.open(path, "wb")
  if not file then return nil, reason end
  local written, why = file:write(result.text)
  local closed, late = file:close()
  if not (written and closed) then return nil, ("%s: %s"):format(path, why or late) end
  return true
end

local function joined(reasons)
  local words = {}
  for k, reason in ipairs(reasons) do words[k] = reason.feature:gsub("^%^ ", "(first) ") end
  return table.concat(words, ", ")
end

--- The report.
---@param page parallax.Page
---@param result parallax.Training
function M.show(page, result)
  local trial, scores, reasons = result.trial, {}, {}
  for k, s in ipairs(trial.scores) do
    scores[k] = {
      label = { text = s.label, style = "name" }, n = s.n, precision = ("%.2f"):format(s.precision),
      recall = ("%.2f"):format(s.recall), f1 = ("%.2f"):format(s.f1),
    }
    reasons[k] = { label = scores[k].label, words = joined(result.model:reasons(s.label, MOST_FEATURES)) }
  end
  page:heading(2, "How often the model is right")
  page:text(("Of %d texts, each judged by a model that has not seen it (%d folds): macro F1 %.3f, micro F1 %.3f.%s")
    :format(result.texts, trial.folds, trial.macro_f1, trial.micro_f1,
      result.without > 0 and (" %d texts without a label were left out."):format(result.without) or ""))
  page:table {
    columns = {
      { key = "label", title = "Label" }, { key = "n", title = "texts", align = "right" },
      { key = "precision", align = "right" }, { key = "recall", align = "right" },
      { key = "f1", title = "F1", align = "right" },
    },
    rows = scores,
  }
  page:heading(2, "What speaks for each label")
  page:table {
    columns = { { key = "label", title = "Label" }, { key = "words", title = "Words, pairs and beginnings of words" } },
    rows = reasons,
  }
end

-- The headline of a document: its title, or its first sentence.
local function headline(doc)
  local title = doc.title and doc.title:find "%S" and doc.title
  if title then return title end
  if #doc:sentences() == 0 then return "" end
  return doc.text:sub(doc:sentences():at(1))
end

local function worth_of(scores)
  local parts = {}
  for k, s in ipairs(scores) do
    parts[k] = ("%s precision %.2f, recall %.2f"):format(s.label, s.precision, s.recall)
  end
  return table.concat(parts, "; ")
end

--- The frames of the headlines, by a model that the user trained.
---@param page parallax.Page
---@param result parallax.FramingResult
function M.headlines(page, result)
  if not result.model then return end
  local names, rows = label.of(result.documents), {}
  for d, doc in ipairs(result.documents) do
    local words = headline(doc)
    local title = document.new { text = words, lang = doc.lang }
    local labels = result.model.linear:predict(feature.text(title))
    rows[d] = {
      article = { text = names[d], style = "name" }, words = label.shorten(words, 80),
      labels = table.concat(labels, ", "),
    }
  end
  page:heading(2, "Frames of the headlines")
  page:table {
    columns = {
      { key = "article", title = "Article" }, { key = "words", title = "Headline" },
      { key = "labels", title = "Frames" },
    },
    rows = rows, note = "Held back from training: " .. worth_of(result.model.held_back) .. ".",
  }
end

--- The result as a JSON value.
---@param result parallax.Training
---@return table object
function M.record(result)
  local labels = {}
  for k, s in ipairs(result.trial.scores) do
    local reasons = {}
    for n, reason in ipairs(result.model:reasons(s.label, MOST_FEATURES)) do
      reasons[n] = json.object { { "feature", reason.feature }, { "weight", reason.weight } }
    end
    labels[k] = json.object {
      { "label", s.label }, { "n", s.n }, { "precision", s.precision }, { "recall", s.recall }, { "f1", s.f1 },
      { "reasons", json.array(reasons) },
    }
  end
  return json.object {
    { "texts", result.texts }, { "folds", result.trial.folds }, { "macro_f1", result.trial.macro_f1 },
    { "micro_f1", result.trial.micro_f1 }, { "labels", json.array(labels) },
  }
end

return M
