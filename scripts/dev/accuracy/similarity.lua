-- How well do scores of likeness follow those of readers? One set per source,
-- and `news`: headlines and news sentences together, weighted by size.
local pairs_of = require "accuracy.kit.pairs"

local function is_news(source) return source:find("headlines", 1, true) or source:find("deft-news", 1, true) end

return {
  name = "similarity",
  sets = { { set = "all", gold = pairs_of.gold } },
  predict = pairs_of.predict,
  score = function(job)
    local by_source, sources, rows, sum, n = pairs_of.scores(job).sts, {}, {}, 0, 0
    for source in pairs(by_source) do
      if source:sub(1, 1) ~= "_" then sources[#sources + 1] = source end
    end
    table.sort(sources)
    for k, source in ipairs(sources) do
      local found = by_source[source]
      rows[k] = { set = source, metric = "pearson", value = found.pearson, n = found.n }
      if is_news(source) then sum, n = sum + found.pearson * found.n, n + found.n end
    end
    rows[#rows + 1] = { set = "news", metric = "pearson", value = n > 0 and sum / n or 0, n = n }
    return rows
  end,
}
