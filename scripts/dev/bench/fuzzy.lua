-- One quotation against 100,000, read from a plain list every time.
local core = require "parallax.core"

return require "bench.kit.fuzzy" {
  name = "fuzzy",
  rounds = 2,
  note = "likeness .75 in code points; edlib is told the bound of each pair and is given one byte a code point",
  make = function(texts)
    return function(query, likeness) return core.alike(query, texts, likeness) end
  end,
}
