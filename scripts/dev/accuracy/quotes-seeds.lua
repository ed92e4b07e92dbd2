-- On the two articles the project began with: how many quotations are found
-- with their speaker, how many pairs of corresponding quotations stand in one
-- chain, and how many pairs of chain members correspond to no such pair?
-- The values are counts, each out of n.
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local file = require "kit.file"
local json = require "parallax.json"
local overlap = require "accuracy.kit.overlap"

local SEEDS = "../seeds/"

local function gold_of(job)
  local items, by_key, paths = {}, {}, {}
  for d, record in ipairs(job:records()) do
    paths[d] = job.data .. "/" .. SEEDS .. record.id:match "[^/]*$" .. ".txt"
    for _, quote in ipairs(record.quotes) do
      local spans = {}
      for k, pair in ipairs(quote.content) do spans[k] = { first = pair[1] + 1, last = pair[2] } end
      local item = { doc = d, spans = spans, speaker = quote.speaker, number = #items + 1 }
      items[#items + 1], by_key[quote.key] = item, item
    end
  end
  return items, by_key, paths
end

local function gold_pairs(job, by_key)
  local keys, n = {}, 0
  for _, pair in ipairs(file.records(job.data .. "/" .. SEEDS .. "pairs_gold.jsonl")) do
    keys[count.key(by_key[pair.a], by_key[pair.b])] = true
    n = n + 1
  end
  return keys, n
end

-- "the joint statement" and "joint statement" are one speaker.
local function speaker_key(name)
  return type(name) == "string" and name:lower():gsub("^the ", "") or nil
end

local function with_speaker(aligned)
  local seen, n = {}, 0
  for found, gold in pairs(aligned) do
    if not seen[gold] and speaker_key(found.speaker) == speaker_key(gold.speaker) then
      seen[gold] = true
      n = n + 1
    end
  end
  return n
end

return {
  name = "quotes-seeds",
  sets = { { set = "seeds", gold = SEEDS .. "quotes_gold.jsonl", needs = { SEEDS .. "pairs_gold.jsonl" } } },
  predict = function(job)
    local _, _, paths = gold_of(job)
    job:parallax(
      { "compare", "--format", "json", "--offsets", "bytes", table.unpack(paths) },
      { stdout = job.prediction }
    )
  end,
  score = function(job)
    local gold, by_key = gold_of(job)
    local found = compared.items(assert(json.decode(file.read(job.prediction))))
    local aligned = overlap.align(compared.flat(found.chains), gold, found.texts)
    local pairs_, n = gold_pairs(job, by_key)
    local counted = count.pairs(compared.pairs(found.chains), aligned, pairs_)
    return {
      { metric = "found", value = with_speaker(aligned), n = #gold },
      { metric = "pairs", value = counted.right, n = n },
      { metric = "wrong", value = counted.found - counted.right, n = counted.found },
    }
  end,
}
