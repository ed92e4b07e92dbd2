-- Do sentences begin and end where the Universal Dependencies treebanks say?
local conllu = require "accuracy.kit.conllu"

return {
  name = "sentences",
  sets = conllu.sets,
  predict = function(job) conllu.annotate(job, "tokens,sentences") end,
  score = function(job) return conllu.rows(job, "sentences_f1", "sentences", "f1") end,
}
