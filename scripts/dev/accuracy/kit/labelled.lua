--- Tasks of trained models: examples from records, predictions by a model
--- trained on the development part, or, where that is what is scored, by
--- models that have not seen the example.
local feature = require "parallax.frame.feature"
local file = require "kit.file"
local model = require "parallax.frame.model"
local parallax = require "parallax"

local M = {}

--- How the models of this project are trained; a recipe for `make models` too.
M.TRAINING = {
  text = { min_count = 1 },
  target = { single = true, min_count = 5, epochs = 6, rate = 0.15, decay = 3e-4 },
  role = { single = true, min_count = 2 },
}

--- Examples of texts with labels, and the key of each.
---@param records table[]
---@return parallax.frame.Example[]
function M.texts(records)
  local examples = {}
  for k, record in ipairs(records) do
    local labels = {}
    for _, label in ipairs(record.labels) do labels[label] = true end
    local doc = parallax.document.new { text = record.text, lang = "en" }
    examples[k] = { features = feature.text(doc), labels = labels, group = record.group, id = record.id }
  end
  return examples
end

--- Examples of mentions, each with one label.
---@param records table[]
---@param field string of a span: "polarity", "role"
---@param kind "target"|"role"
---@return parallax.frame.Example[]
function M.mentions(records, field, kind)
  local examples = {}
  for _, record in ipairs(records) do
    local doc = parallax.document.new { text = record.text, lang = "en" }
    for _, span in ipairs(record.spans) do
      examples[#examples + 1] = {
        features = feature[kind](doc, span.s + 1, span.e), labels = { [span[field]] = true }, group = record.group,
        id = record.id, key = ("%d:%d"):format(span.s, span.e),
      }
    end
  end
  return examples
end

--- What is predicted for each example of the part scored.
---@param job accuracy.Job
---@param make fun(records: table[]): parallax.frame.Example[]
---@param kind "text"|"target"|"role"
---@return parallax.frame.Example[] examples
---@return { labels: string[], top: string }[] predictions
function M.predict(job, make, kind)
  local examples = make(job:records())
  if not job.train then
    return examples, model.cross_validate(examples, { training = M.TRAINING[kind] }).predictions
  end
  local trained, predictions = model.train(make(file.records(job.train)), M.TRAINING[kind]), {}
  for k, example in ipairs(examples) do
    local labels, top = trained:predict(example.features)
    predictions[k] = { labels = labels, top = top }
  end
  return examples, predictions
end

return M
