-- The whole library: articles of 3.6 KB a second from text to the JSON of the layers
-- that people ask for; what tokens, sentences and tags they need is made on the way.
local clock = require "bench.kit.clock"
local heap = require "parallax.cli.heap"
local json = require "parallax.json"
local kit = require "bench.kit.articles"
local parallax = require "parallax"

local ARTICLES = 400
local LAYERS <const> = { "entities", "quotes", "framing" }
local FLOOR = 800

-- Articles differ in length: what is counted is bytes, in so many as one.
local ARTICLE_BYTES <const> = 3600

local articles, size

local function annotate(article)
  local doc = parallax.document.new { id = article.id, text = article.text }
  local export = parallax.report.export
  return parallax.json.encode(export.document(doc, LAYERS, "bytes"))
end

return {
  name = "annotate",
  peer = "floor",
  unit = "articles/s",
  note = "articles of 3.6 KB; there is no peer for the whole; the floor is what must not be undercut",
  prepare = function(place)
    heap.prepare() -- as the command does
    local lines, reason = kit.lines(place.data)
    if not lines then return nil, reason end
    articles, size = {}, 0
    for k = 1, ARTICLES do
      articles[k] = assert(json.decode(lines[k]))
      size = size + #articles[k].text
    end
    return true
  end,
  ours = function()
    local seconds = clock.seconds(function()
      for _, article in ipairs(articles) do annotate(article) end
    end)
    return size / ARTICLE_BYTES / seconds
  end,
  theirs = function() return FLOOR end,
}
