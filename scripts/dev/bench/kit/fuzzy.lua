--- A job that compares one quotation with many, beside edlib: comparisons a
--- second, and the same texts found at the same distances.
local clock = require "bench.kit.clock"
local peer = require "bench.kit.peer"
local quotation = require "bench.kit.quotation"

local LIKENESS = 0.75

--- What the peer prints of a query's results.
---@param found integer[] `{k, distance, ...}`
---@return string
local function summary(found)
  local sum = 0
  for k = 1, #found, 2 do sum = sum + found[k] * (found[k + 1] + 1) end
  return ("%d %d\n"):format(#found // 2, sum)
end

--- Makes the job.
---@param given { name: string, note: string, rounds: integer,
---  make: fun(texts: string[]): fun(query: string, likeness: number): integer[] } `rounds` over all queries in one
---  timing, so that it is long enough
---@return table job
return function(given)
  local job = { name = given.name, peer = "edlib, global alignment", unit = "comparisons/s", note = given.note }
  local queries, texts, find, program, paths, theirs

  function job.prepare(place)
    local reason
    queries, reason = quotation.queries(place.data)
    if not queries then return nil, reason end
    texts, reason = quotation.texts(place.data)
    if not texts then return nil, reason end
    program, reason = peer.build(place.root, "edlib", { "-ledlib", "-lstdc++" },
      "libedlib-dev is missing; make bench-deps installs it")
    if not program then return nil, reason end
    paths = { place.scratch .. "/queries", place.scratch .. "/texts" }
    peer.write(paths[1], queries)
    peer.write(paths[2], texts)
    find = given.make(texts)
    return true
  end

  function job.ours()
    local seconds = clock.seconds(function()
      for _ = 1, given.rounds do
        for _, query in ipairs(queries) do find(query, LIKENESS) end
      end
    end)
    return #queries * #texts * given.rounds / seconds
  end

  function job.theirs()
    local seconds
    seconds, theirs = peer.run { program, "near", paths[1], paths[2], 1 }
    return #queries * #texts / seconds
  end

  function job.same()
    local ours = {}
    for k, query in ipairs(queries) do ours[k] = summary(find(query, LIKENESS)) end
    return table.concat(ours) == theirs
  end

  return job
end
