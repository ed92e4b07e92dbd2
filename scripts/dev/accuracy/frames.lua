-- Which frames a headline has, by a linear model trained on the development
-- part; on that part itself, cross-validated by headline.
local file = require "kit.file"
local json = require "parallax.json"
local labelled = require "accuracy.kit.labelled"

return {
  name = "frames",
  sets = { { set = "gvfc", gold = "framing/gvfc/dev.jsonl" } },
  predict = function(job)
    local examples, predictions = labelled.predict(job, labelled.texts, "text")
    local lines = {}
    for k, found in ipairs(predictions) do
      lines[k] = json.object { { "id", examples[k].id }, { "labels", json.array(found.labels) }, { "top", found.top } }
    end
    file.write_records(job.prediction, lines)
  end,
  score = function(job)
    local line = job:framing("score_gvfc.py", "gvfc_frames")
    return {
      { metric = "macro_f1", value = line.macro_f1, n = line.n },
      { metric = "micro_f1", value = line.micro_f1, n = line.n },
    }
  end,
}
