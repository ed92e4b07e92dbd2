-- The 200 phrase queries: documents of each, the best of three times.
local corpus = require "bench.kit.corpus"

local job = { name = "phrase-p95", peer = "SQLite FTS5", unit = "queries/s",
  note = "95 % of the queries are this fast or faster; ours from the words of the query on" }
local where

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  where = place
  return true
end

function job.ours() return 1 / corpus.quantile(corpus.phrases(where).ours, .95) end

function job.theirs() return 1 / corpus.quantile(corpus.phrases(where).theirs, .95) end

function job.same() return corpus.phrases(where).same end

return job
