-- Hero, villain or victim: which part an article gives to those it names, by a
-- linear model trained as for the task frames. The mentions are given.
local file = require "kit.file"
local json = require "parallax.json"
local labelled = require "accuracy.kit.labelled"

local function examples_of(records) return labelled.mentions(records, "role", "role") end

return {
  name = "roles",
  sets = { { set = "narrative", gold = "framing/narrative_frames/dev.jsonl" } },
  predict = function(job)
    local examples, predictions = labelled.predict(job, examples_of, "role")
    local of, lines = {}, {}
    for k, example in ipairs(examples) do
      of[example.id] = of[example.id] or {}
      of[example.id][example.key] = predictions[k].top
    end
    for k, record in ipairs(job:records()) do
      lines[k] = json.object {
        { "id", record.id }, { "labels", json.array {} }, { "roles", of[record.id] or json.object {} },
      }
    end
    file.write_records(job.prediction, lines)
  end,
  score = function(job)
    local line = job:framing("score_narrative.py", "narrative_entity_role")
    return { { metric = "macro_f1", value = line.macro_f1, n = line.n } }
  end,
}
