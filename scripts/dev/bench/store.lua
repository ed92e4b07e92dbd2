-- Storing documents without an index: texts as they are, each row with its
-- checksums, one transaction, on disk at the end.
local corpus = require "bench.kit.corpus"

local job = { name = "store", peer = "plain SQLite table", unit = "MB/s",
  note = "processor time, all synced; the table has a write-ahead log, ours gets one behind its first import" }
local where, size

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  where, size = place, corpus.articles(place.data).size
  return true
end

function job.ours() return size / 1e6 / corpus.store(where, false) end

function job.theirs() return size / 1e6 / (corpus.fill_peer(where, "store")) end

return job
