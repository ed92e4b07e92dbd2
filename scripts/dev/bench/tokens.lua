-- Words: where each token begins and ends, and of what kind it is.
local core = require "parallax.core"

return require "bench.kit.border" {
  name = "tokens",
  kind = "words",
  peer = "ICU word break iterator",
  note = "not compared: the two split by different rules; ours are kept with their kinds as byte offsets, "
    .. "ICU steps through UTF-16 converted beforehand and keeps nothing",
  find = core.tokens,
}
