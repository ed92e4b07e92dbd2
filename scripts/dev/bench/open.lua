-- Opening a corpus and asking its size.
local clock = require "bench.kit.clock"
local corpus = require "bench.kit.corpus"

local TIMES, FLOOR = 20, 0.010

local job = { name = "open", peer = "a floor of 10 ms", unit = "opens/s" }
local dir

function job.prepare(place)
  local program, reason = corpus.peer(place)
  if not program then return nil, reason end
  dir = corpus.both(place)
  return true
end

function job.ours()
  return TIMES / clock.seconds(function()
    for _ = 1, TIMES do
      local handle <close> = assert(require("parallax.corpus").open(dir))
      handle:size()
    end
  end)
end

function job.theirs() return 1 / FLOOR end

return job
