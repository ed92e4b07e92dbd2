-- 10,000 articles by event and near-duplicates, from JSON to the answer.
local articles = require "bench.kit.articles"
local clock = require "bench.kit.clock"
local parallax = require "parallax"

local COUNT = 10000
local SECONDS = 20

local lines

return {
  name = "cluster-10k",
  peer = "floor",
  unit = "articles/s",
  note = "there is no peer for the whole; the floor is 10,000 in 20 s. Time per article as the collection grows: "
    .. "lua5.4 scripts/dev/growth.lua DATA",
  prepare = function(place)
    local reason
    lines, reason = articles.lines(place.data)
    return lines and true, reason
  end,
  ours = function()
    return COUNT / clock.seconds(function()
      local cluster = parallax.cluster.new()
      for _ in cluster:each(articles.documents(lines, COUNT)) do end -- luacheck: ignore 542
    end)
  end,
  theirs = function() return COUNT / SECONDS end,
}
