-- One quotation looked for inside whole articles.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local peer = require "bench.kit.peer"
local quotation = require "bench.kit.quotation"
local text = require "bench.kit.text"

local ARTICLES = 400
local EVERY = 20 -- one article in so many is given a quotation with a word changed

local queries, bounds, articles, program, paths, theirs

-- The articles, some with a query in their middle: without its third word.
local function planted(list)
  local made = {}
  for k, article in ipairs(list) do
    made[k] = article.text:gsub("%z", " ")
    if k % EVERY == 0 then
      local query = queries[k // EVERY % #queries + 1]:gsub("^(%S+ %S+) %S+", "%1")
      local half = utf8.offset(made[k], 0, #made[k] // 2)
      made[k] = made[k]:sub(1, half - 1) .. query .. made[k]:sub(half)
    end
  end
  return made
end

local function find_all()
  local lines = {}
  for q, query in ipairs(queries) do
    local found, sum = 0, 0
    for k, article in ipairs(articles) do
      local distance = core.locate(query, article, bounds[q])
      if distance then found, sum = found + 1, sum + k * (distance + 1) end
    end
    lines[q] = ("%d %d\n"):format(found, sum)
  end
  return table.concat(lines)
end

return {
  name = "quote-in-articles",
  peer = "edlib, infix alignment",
  unit = "articles/s",
  note = "within a quarter of the quotation's length; told that bound, as ours is, edlib is about twice as fast as "
    .. "here. Ours also finds where the stretch begins",
  prepare = function(place)
    local list, reason
    queries, reason = quotation.queries(place.data)
    if not queries then return nil, reason end
    list, reason = text.articles(place.data, ARTICLES)
    if not list then return nil, reason end
    articles, bounds = planted(list), {}
    for q, query in ipairs(queries) do bounds[q] = utf8.len(query) // 4 end
    program, reason = peer.build(place.root, "edlib", { "-ledlib", "-lstdc++" },
      "libedlib-dev is missing; make bench-deps installs it")
    paths = { place.scratch .. "/queries", place.scratch .. "/articles" }
    peer.write(paths[1], queries)
    peer.write(paths[2], articles)
    return program and true, reason
  end,
  ours = function() return #queries * #articles / clock.seconds(find_all) end,
  theirs = function()
    local seconds
    seconds, theirs = peer.run { program, "locate", paths[1], paths[2], 1 }
    return #queries * #articles / seconds
  end,
  same = function() return find_all() == theirs end,
}
