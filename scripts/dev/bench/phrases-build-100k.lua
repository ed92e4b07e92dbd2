-- A matcher for 100,000 phrases, from strings in memory to the first search.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local peers = require "bench.kit.peers"
local phrases = require "bench.kit.phrases"

local job = { name = "phrases-build-100k", peer = "pyahocorasick", unit = "phrases/s" }
local state

function job.prepare(place)
  local reason
  state, reason = phrases.prepare(place, "gaz_100k.txt.gz")
  if not state then return nil, reason end
  if not peers.has_ahocorasick() then return nil, "python3-ahocorasick is missing; make bench-deps installs it" end
  local seconds, _, bytes = peers.run_hyperscan(state.program, "build", state.paths)
  local tokens = clock.seconds(function() core.matcher(state.phrases) end)
  local size = core.matcher(state.phrases, { bounds = "ascii" }):size()
  local n = #state.phrases
  job.note = ("nothing to compare before a search; Hyperscan %.3g phrases/s; by our default, with Unicode folding "
    .. "and our tokens, %.3g phrases/s; %.3g bytes a phrase, Hyperscan %.3g"):format(
    n / seconds, n / tokens, size / n, bytes / n)
  return true
end

function job.ours()
  return #state.phrases / clock.seconds(function() core.matcher(state.phrases, { bounds = "ascii" }) end)
end

function job.theirs() return #state.phrases / peers.run_ahocorasick(state.root, "build", state.paths) end

return job
