-- Are quotations of speech found, whole, with their source? All of them
-- (`speech`), and by the type the annotators gave.

local SETS = { { "speech", "ALL" }, { "direct", "direct" }, { "mixed", "mixed" }, { "indirect", "indirect" } }

local function rows_of(set, counted)
  local rows = {}
  for _, metric in ipairs { "exact", "partial", "full" } do -- each is { precision, recall, F1 }
    rows[#rows + 1] = { set = set, metric = metric, value = counted[metric][3], n = counted.gold }
  end
  for _, metric in ipairs { "exact", "overlap" } do
    rows[#rows + 1] = { set = set, metric = "source_" .. metric, value = counted.source[metric], n = counted.source.n }
  end
  return rows
end

return {
  name = "quotes",
  sets = { { set = "speech", gold = "quotes/dev.jsonl" } },
  predict = function(job) job:annotate("quotes", job:records()) end,
  score = function(job)
    local scores = job:scores("quotes.py", job.gold, job.prediction, "--corpus", "PolNeAR", "--speech", "--json")
    local rows = {}
    for _, set in ipairs(SETS) do
      if scores[set[2]] then table.move(rows_of(set[1], scores[set[2]]), 1, 5, #rows + 1, rows) end
    end
    return rows
  end,
}
