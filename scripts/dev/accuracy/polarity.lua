-- Is a sentence good, bad or neither for somebody it names? By a linear model
-- trained as for the task frames.
local file = require "kit.file"
local json = require "parallax.json"
local labelled = require "accuracy.kit.labelled"

local function examples_of(records) return labelled.mentions(records, "polarity", "target") end

return {
  name = "polarity",
  sets = { { set = "newsmtsc", gold = "framing/newsmtsc/dev.jsonl" } },
  predict = function(job)
    local examples, predictions = labelled.predict(job, examples_of, "target")
    local of, lines = {}, {}
    for k, example in ipairs(examples) do
      of[example.id] = of[example.id] or {}
      of[example.id][example.key] = predictions[k].top
    end
    for k, record in ipairs(job:records()) do
      lines[k] = json.object { { "id", record.id }, { "polarity", of[record.id] or json.object {} } }
    end
    file.write_records(job.prediction, lines)
  end,
  score = function(job)
    local line = job:framing("score_target_polarity.py", "newsmtsc_polarity")
    return { { metric = "macro_f1", value = line.macro_f1, n = line.n } }
  end,
}
