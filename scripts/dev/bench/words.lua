-- Words of UAX #29: every border, beside ICU by the same rules.
local core = require "parallax.core"

local function list(words)
  local places = {}
  for _, last in words:each() do places[#places + 1] = last end
  return table.concat(places, " ") .. " "
end

return require "bench.kit.border" {
  name = "words",
  kind = "uax29",
  peer = "ICU word break iterator",
  note = "both by the rules of UAX #29, Unicode 15.0, without dictionaries; ours are kept as a set of bits, "
    .. "ICU steps through UTF-16 converted beforehand and keeps nothing",
  find = core.words,
  list = list,
}
