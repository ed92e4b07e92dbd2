-- A thousand lines of context for a frequent word.
local clock = require "bench.kit.clock"
local corpus = require "bench.kit.corpus"
local shell = require "kit.shell"

local COUNT, WORD = 1000, "said"

local job = { name = "kwic", peer = "SQLite FTS5 snippet()", unit = "lines/s",
  note = "ours with id, source, date and byte offsets of each line; FTS5 one line a document; 8 words on each side" }
local where

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  where = place
  corpus.both(place)
  return true
end

function job.ours()
  local handle <close> = assert(require("parallax.corpus").open((corpus.both(where))))
  handle:size()
  local n = 0
  local seconds = clock.seconds(function()
    for _ in handle:kwic(WORD, { words = 8, limit = COUNT }) do n = n + 1 end
  end)
  return n / seconds
end

function job.theirs()
  local program = corpus.peer(where)
  local out = shell.capture { program, "lines", select(2, corpus.both(where)), WORD, COUNT }
  local seconds, lines = out:match "^(%S+) (%d+)"
  return tonumber(lines) / tonumber(seconds)
end

return job
