-- The whole library: articles a second from text to the JSON of the layers that
-- people ask for; what tokens, sentences and tags they need is made on the way.
local clock = require "bench.kit.clock"
local heap = require "parallax.cli.heap"
local parallax = require "parallax"
local text = require "bench.kit.text"

local ARTICLES = 400
local LAYERS <const> = { "entities", "quotes", "framing" }
local FLOOR = 800

local articles

local function annotate(article)
  local doc = parallax.document.new { id = article.id, text = article.text }
  local export = parallax.report.export
  return parallax.json.encode(export.document(doc, LAYERS, "bytes"))
end

return {
  name = "annotate",
  peer = "floor",
  unit = "articles/s",
  note = "there is no peer for the whole; the floor is what must not be undercut",
  prepare = function(place)
    heap.prepare() -- as the command does
    local reason
    articles, reason = text.articles(place.data, ARTICLES)
    if not articles then return nil, reason end
    return true
  end,
  ours = function()
    local seconds = clock.seconds(function()
      for _, article in ipairs(articles) do annotate(article) end
    end)
    return #articles / seconds
  end,
  theirs = function() return FLOOR end,
}
