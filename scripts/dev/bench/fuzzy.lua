-- One quotation against 100,000, read from a plain list every time.
local core = require "parallax.core"

return require "bench.kit.fuzzy" {
  name = "fuzzy",
  rounds = 2,
  note = "likeness .75 in code points; edlib is given one byte a code point and asked for each distance; told the "
    .. "bound of each pair it is up to 1.9 times as fast",
  make = function(texts)
    return function(query, likeness) return core.alike(query, texts, likeness) end
  end,
}
