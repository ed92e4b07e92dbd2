-- A full scan of a token layer: how many tokens of the column have a form.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local corpus = require "bench.kit.corpus"

local PASSES = 40

local job = { name = "scan", peer = "reading memory (memchr for a byte that is not there)", unit = "GB/s",
  note = "the column of one segment, which fits into the cache on some machines, as does the peer's string" }
local segment, bytes, text

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  segment = assert(core.segment((corpus.both(place)) .. "/seg/all"))
  bytes = 2 * select(2, segment:counts())
  text = ("x"):rep(bytes)
  return true
end

function job.ours()
  return bytes * PASSES / 1e9 / clock.seconds(function()
    for k = 1, PASSES do segment:scan(k) end
  end)
end

function job.theirs()
  return bytes * PASSES / 1e9 / clock.seconds(function()
    for _ = 1, PASSES do text:find("\0", 1, true) end
  end)
end

return job
