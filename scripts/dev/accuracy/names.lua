-- Are persons, organisations, places and other names found, with their type?
-- One set per corpus in the file, and `all`: all but the corpora called worldwide.

local function f1(sum) return 2 * sum.tp / math.max(1, sum.gold + sum.pred) end

-- The scorer counts per corpus; `all` adds the counts up.
local function rows_of(scores)
  local corpora, rows, all = {}, {}, { tp = 0, gold = 0, pred = 0 }
  for corpus in pairs(scores) do
    if corpus ~= "all" then corpora[#corpora + 1] = corpus end
  end
  table.sort(corpora)
  for k, corpus in ipairs(corpora) do
    local count = scores[corpus].ALL
    rows[k] = { set = corpus, metric = "f1", value = count.F1, n = count.gold }
    if not corpus:find "worldwide" then
      for key in pairs(all) do all[key] = all[key] + count[key] end
    end
  end
  rows[#rows + 1] = { set = "all", metric = "f1", value = f1(all), n = all.gold }
  return rows
end

return {
  name = "names",
  sets = { { set = "all", gold = "entities/dev.jsonl" } },
  predict = function(job) job:annotate("entities", job:records()) end,
  score = function(job)
    return rows_of(job:scores("entities.py", job.gold, job.prediction, "--by-corpus", "--json"))
  end,
}
