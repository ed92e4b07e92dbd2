-- Do two sentences say the same? One threshold for all, on the held-out part
-- of the Microsoft paraphrase corpus, else on its test part.
local pairs_of = require "accuracy.kit.pairs"

return {
  name = "paraphrase",
  sets = { { set = "msrpc", gold = pairs_of.gold } },
  predict = pairs_of.predict,
  score = function(job)
    local parts = pairs_of.scores(job).msrpc
    local found = parts["heldout(thr:dev)"] or parts["official_test(thr:official_train)"]
    if not found then error("pairs.py scored no pair of the corpus", 0) end
    return {
      { metric = "accuracy", value = found.acc, n = found.n },
      { metric = "f1", value = found.F1, n = found.n },
    }
  end,
}
