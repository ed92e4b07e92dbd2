-- Are words split where the Universal Dependencies treebanks split them?
local conllu = require "accuracy.kit.conllu"

return {
  name = "tokens",
  sets = conllu.sets,
  predict = function(job) conllu.annotate(job, "tokens,sentences") end,
  score = function(job) return conllu.rows(job, "tokens_f1", "tokens", "f1") end,
}
