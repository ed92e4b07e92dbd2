-- Are the words that readers marked as biased among the most charged ones of
-- their sentence, and are sentences with such words the more charged ones of
-- an article? With the shipped lexicons alone.
local file = require "kit.file"
local parallax = require "parallax"

local object = parallax.json.object

local function charges(record)
  return parallax.frame.charge.words(parallax.document.new { id = record.id, text = record.text, lang = "en" })
end

local function ranked_words(record)
  local words = {}
  for k, word in ipairs(charges(record)) do
    words[k] = { word.first - 1, word.last, word.score }
  end
  return object { { "id", record.id }, { "words", parallax.json.array(words) } }
end

-- The charge of each sentence given.
local function ranked_sentences(record)
  local words, scores, k = charges(record), {}, 1
  for s, sentence in ipairs(record.sents) do
    local inside = {}
    while words[k] and words[k].first <= sentence[2] do
      if words[k].first > sentence[1] then inside[#inside + 1] = words[k] end
      k = k + 1
    end
    scores[s] = parallax.frame.charge.sum(inside)
  end
  return object { { "id", record.id }, { "scores", parallax.json.array(scores) } }
end

local function predict(job, rank)
  local predictions = {}
  for k, record in ipairs(job:records()) do predictions[k] = rank(record) end
  file.write_records(job.prediction, predictions)
end

return {
  name = "loaded",
  sets = {
    { set = "babe", gold = "framing/babe/dev.jsonl", needs = { "framing/basil/dev.jsonl" } },
    { set = "basil", gold = "framing/basil/dev.jsonl" },
  },
  predict = function(job) predict(job, job.set == "babe" and ranked_words or ranked_sentences) end,
  score = function(job)
    if job.set == "babe" then
      local line = job:framing("score_bias_span.py", "babe_words")
      return {
        { metric = "top1", value = line.top1, n = line.n_sent },
        { metric = "top3", value = line.top3, n = line.n_sent },
      }
    end
    local line = job:framing("score_bias_rank.py", "basil_sentence_lex", "--corpus", "basil")
    return {
      { metric = "auc", value = line.auc, n = line.n },
      { metric = "auc_at_length", value = line.auc_at_length, n = line.n },
    }
  end,
}
