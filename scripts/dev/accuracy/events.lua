-- Are articles put together by the event they are about? The same subject may
-- hold several events; a headline alone stands for an article without text.
local file = require "kit.file"
local json = require "parallax.json"

local function input_of(records)
  local list = {}
  for k, record in ipairs(records) do
    local text = record.text:find "%S" and record.text or record.title
    list[k] = { id = record.id, title = record.title, text = text, lang = "en" }
  end
  return list
end

return {
  name = "events",
  sets = { { set = "ecb", gold = "matching/clusters_dev.jsonl" } },
  predict = function(job)
    local input, output = job:file "input.ndjson", job:file "output.ndjson"
    file.write_records(input, input_of(job:records()))
    job:parallax({ "cluster" }, { stdin = input, stdout = output })
    local predictions = {}
    for k, found in ipairs(file.records(output)) do
      predictions[k] = json.object { { "id", found.id }, { "cluster", tostring(found.event) } }
    end
    file.write_records(job.prediction, predictions)
  end,
  score = function(job)
    local scores = job:scores("clusters.py", job.gold, job.prediction)
    return { { metric = "bcubed", value = scores.B3_F1, n = scores.n } }
  end,
}
