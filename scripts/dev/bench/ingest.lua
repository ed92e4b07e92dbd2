-- Storing and indexing: texts compressed, words with their positions.
local corpus = require "bench.kit.corpus"

local job = { name = "ingest", peer = "SQLite FTS5", unit = "MB/s",
  note = "processor time on one thread; ours splits the texts into words, FTS5 is given our words, spaces between" }
local where, size

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  where, size = place, corpus.articles(place.data).size
  return true
end

function job.ours() return size / 1e6 / (corpus.ingest(where)) end

function job.theirs() return size / 1e6 / (corpus.fill_peer(where, "ingest")) end

return job
