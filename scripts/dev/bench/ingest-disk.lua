-- What a corpus takes on disk, all of it, by what came in.
local corpus = require "bench.kit.corpus"

local job = { name = "ingest-disk", peer = "SQLite FTS5", unit = "input by bytes on disk",
  note = "FTS5 keeps the words it was given and their index" }
local where, size

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  where, size = place, corpus.articles(place.data).size
  return true
end

function job.ours() return size / corpus.size((corpus.both(where))) end

function job.theirs() return size / corpus.size(select(2, corpus.both(where))) end

return job
