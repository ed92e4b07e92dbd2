-- Part of speech and names: tokens a second.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local document = require "parallax.document"
local model = require "parallax.model"
local text = require "bench.kit.text"

local FLOOR = 1e6

local documents, tokens, tags_of

return {
  name = "tag",
  peer = "floor",
  unit = "tokens/s",
  note = "part of speech and names together, of texts split into tokens and sentences before; no peer does both",
  prepare = function(place)
    local articles, reason = text.articles(place.data)
    if not articles then return nil, reason end
    tags_of = model.load "en.tags"
    if not tags_of then return nil, "there is no model; make models trains one" end
    documents, tokens = {}, 0
    for k, article in ipairs(articles) do
      documents[k] = document.new { text = article.text, lang = "en" }
      tokens = tokens + #documents[k]:tokens() + 0 * #documents[k]:sentences()
    end
    return true
  end,
  ours = function()
    local seconds = clock.seconds(function()
      for _, doc in ipairs(documents) do core.tag(doc:tokens(), doc:sentences(), tags_of) end
    end)
    return tokens / seconds
  end,
  theirs = function() return FLOOR end,
}
