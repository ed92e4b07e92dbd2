-- Sentences: where each begins and ends.
local core = require "parallax.core"

local function find(text) local _ <close> = core.sentences(text) end

local function find_with_tokens(text)
  local tokens <close> = core.tokens(text)
  local _ <close> = core.sentences(tokens)
end

return require "bench.kit.border" {
  name = "sentences",
  kind = "sentences",
  peer = "ICU sentence break iterator",
  note = "not compared: the two split by different rules; ours is timed from the text, and finds the tokens that it "
    .. "asks for; ICU steps through UTF-16 converted beforehand and keeps nothing",
  find = find,
  also = function()
    local lexicon = require "parallax.lexicon"
    local map = lexicon.wordmap(lexicon.load "en.abbreviation".abbreviations)
    local function with_map(text) local _ <close> = core.sentences(text, map) end
    return {
      { name = "with the abbreviations of English", find = with_map },
      { name = "all tokens first, then sentences from them", find = find_with_tokens },
    }
  end,
}
