-- A job on the 200 phrase queries: documents of each, the best of three times,
-- at one quantile of the queries.
local corpus = require "bench.kit.corpus"

---@param name string of the job
---@param quantile number 0 to 1
---@param note string
---@return table job
return function(name, quantile, note)
  local where
  local job = {
    name = name, peer = "SQLite FTS5", unit = "queries/s", note = note .. "; ours from the words of the query on",
  }

  function job.prepare(place)
    local program, reason = corpus.peer(place)
    if not program then return nil, reason end
    where = place
    return true
  end

  function job.ours() return 1 / corpus.quantile(corpus.phrases(where).ours, quantile) end

  function job.theirs() return 1 / corpus.quantile(corpus.phrases(where).theirs, quantile) end

  function job.same() return corpus.phrases(where).same end

  return job
end
