-- One quotation against 100,000 that were made ready before.
local core = require "parallax.core"

return require "bench.kit.fuzzy" {
  name = "fuzzy-index",
  rounds = 10,
  note = "as fuzzy; the index is built before the clock starts",
  make = function(texts)
    local index = core.near(texts)
    return function(query, likeness) return index:find(query, likeness) end
  end,
}
