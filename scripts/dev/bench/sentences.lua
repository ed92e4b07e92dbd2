-- Sentences: where each begins and ends.
local core = require "parallax.core"

return require "bench.kit.border" {
  name = "sentences",
  kind = "sentences",
  peer = "ICU sentence break iterator",
  note = "not compared: the two split by different rules; ours includes finding the tokens that it rests on, "
    .. "ICU steps through UTF-16 converted beforehand and keeps nothing",
  find = function(text) return core.sentences(core.tokens(text)) end,
}
