-- Is a biased stretch in the outlet's own voice, or in that of someone it
-- quotes? The stretches are given.
local file = require "kit.file"
local parallax = require "parallax"

local function voices(record)
  local doc = parallax.document.new { id = record.id, text = record.text, lang = "en" }
  local spans = {}
  for _, span in ipairs(record.spans) do
    local voice, _, _, marked = parallax.frame.voice.at(doc, span.s + 1, span.e)
    -- BASIL asks whether the words stand in a quotation: of attributed ones
    -- those inside marks. Scare quotes are the outlet's, nobody's words.
    spans[("%d:%d"):format(span.s, span.e)] = { voice = voice == "attributed" and marked and "attributed" or "own" }
  end
  return parallax.json.object { { "id", record.id }, { "spans", spans } }
end

return {
  name = "voice",
  sets = { { set = "basil", gold = "framing/basil/dev.jsonl" } },
  predict = function(job)
    local predictions = {}
    for k, record in ipairs(job:records()) do predictions[k] = voices(record) end
    file.write_records(job.prediction, predictions)
  end,
  score = function(job)
    local line = job:framing("score_voice.py", "basil_voice")
    return { { metric = "macro_f1", value = line.macro_f1, n = line.n } }
  end,
}
