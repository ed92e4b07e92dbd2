-- Words: where each token begins and ends, and of what kind it is.
local core = require "parallax.core"

local function accented(text) return (text:gsub("e", "é")) end

local function find(text) local _ <close> = core.tokens(text) end

return require "bench.kit.border" {
  name = "tokens",
  kind = "words",
  peer = "ICU word break iterator",
  note = "not compared: the two split by different rules; ours are kept with their kinds as byte offsets and closed "
    .. "before the next text, ICU steps through UTF-16 converted beforehand and keeps nothing",
  find = find,
  also = function()
    local lexicon = require "parallax.lexicon"
    local map = lexicon.wordmap(lexicon.load "en.abbreviation".abbreviations)
    local function with_map(text) local _ <close> = core.tokens(text, map) end
    return {
      { name = "with the abbreviations of English", find = with_map },
      { name = "with é for every e", find = find, change = accented },
    }
  end,
}
