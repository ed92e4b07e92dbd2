--- Which words set groups of articles apart: outlets, periods, sides. Effect
--- sizes always; tests only where a group has enough articles for one.
local check = require "parallax.check"
local bootstrap = require "parallax.stats.bootstrap"
local deviation = require "parallax.stats.deviation"
local false_discovery = require "parallax.stats.false_discovery"
local fisher = require "parallax.stats.fisher"
local log_likelihood = require "parallax.stats.log_likelihood"
local log_odds = require "parallax.stats.log_odds"
local log_ratio = require "parallax.stats.log_ratio"
local percent_difference = require "parallax.stats.percent_difference"

local M = {}

--- Groups of fewer articles are shown without tests: words of one article
--- depend on each other, and few articles say little about an outlet.
M.MIN_ARTICLES = 10

-- Below this expected count G2 gives way to Fisher's exact test.
local LEAST_EXPECTED <const> = 5
local PRIOR_MASS <const> = 500

---@class parallax.stats.Counts one article
---@field counts table<string, integer> term to times
---@field total integer

---@class parallax.stats.Group
---@field name string
---@field articles parallax.stats.Counts[]

---@class parallax.stats.Prior
---@field counts table<string, number> of a reference corpus
---@field total number
---@field source string what the corpus is; named in every report

---@class parallax.stats.Key one term in one group, against the other or, of three and more, all others
---@field term string
---@field group string
---@field count integer
---@field other integer times in the others
---@field log_odds number
---@field z number
---@field log_ratio number
---@field percent_difference number? nil where no other has it
---@field g2 number signed
---@field deviation number? Gries' DP over all articles, normalised
---@field test "G2"|"Fisher"|nil nil where nothing was tested
---@field p number?
---@field q number?
---@field low number? interval of the log ratio by resampling articles
---@field high number?

---@class parallax.stats.Keyness
---@field groups { name: string, articles: integer, words: integer }[]
---@field prior { source: string, mass: number }
---@field min_articles integer
---@field tested boolean
---@field tests integer how many tests q is over
---@field untested string? why nothing was tested
---@field keys parallax.stats.Key[] by absolute z, the greatest first

--- Counts the words of a document's body, in small letters.
---@param doc parallax.Document
---@return parallax.stats.Counts
function M.count(doc)
  local tokens, counts, total = doc:tokens(), {}, 0
  for _, part in ipairs(doc:body()) do
    local i, j = tokens:range(part.first, part.last)
    for k = i or 1, j or 0 do
      local _, _, kind = tokens:at(k)
      if kind == "word" then
        local word = tokens:folded(k)
        counts[word], total = (counts[word] or 0) + 1, total + 1
      end
    end
  end
  return { counts = counts, total = total }
end

-- What a group or a list of groups has in all.
local function pool(lists)
  local counts, total = {}, 0
  for _, articles in ipairs(lists) do
    for _, article in ipairs(articles) do
      total = total + article.total
      for term, n in pairs(article.counts) do counts[term] = (counts[term] or 0) + n end
    end
  end
  return { counts = counts, total = total }
end

local function sorted_terms(counts, least)
  local terms = {}
  for term, n in pairs(counts) do
    if n >= least then terms[#terms + 1] = term end
  end
  table.sort(terms)
  return terms
end

-- Without another corpus the groups together say what is usual.
local function prior_of(given, all, articles, mass)
  local corpus = given or { counts = all.counts, total = all.total }
  return {
    source = given and given.source or ("the %d articles compared, together"):format(articles), mass = mass,
    -- A word that the corpus lacks counts as half a time, so that its prior is above 0.
    of = function(term) return mass * (corpus.counts[term] or 0.5) / corpus.total end,
  }
end

local function significance(key, n1, n2)
  local signed, p, least = log_likelihood.test({ key.count, key.other }, { n1, n2 })
  key.g2 = signed
  if least >= LEAST_EXPECTED then return "G2", p end
  return "Fisher", fisher.test(key.count, n1, key.other, n2)
end

local function new_key(term, group, rest, prior)
  local a, b = group.counts[term] or 0, rest.counts[term] or 0
  local key = { term = term, group = group.name, count = a, other = b }
  key.log_odds, key.z = log_odds.ratio(a, group.total, b, rest.total, prior.of(term), prior.mass)
  key.log_ratio = log_ratio.ratio(a, group.total, b, rest.total)
  key.percent_difference = percent_difference.of(a, group.total, b, rest.total)
  return key
end

local function spread(term, articles)
  local counts, sizes = {}, {}
  for k, article in ipairs(articles) do counts[k], sizes[k] = article.counts[term] or 0, article.total end
  local _, normalised = deviation.of(counts, sizes)
  return normalised
end

-- Each group beside what it is compared with: the other one, or all others.
-- Of two, the second comparison would only turn the first round.
local function sides_of(groups)
  local sides = {}
  for g = 1, #groups == 2 and 1 or #groups do
    local rest = {}
    for other = 1, #groups do
      if other ~= g then rest[#rest + 1] = groups[other].articles end
    end
    local side = pool { groups[g].articles }
    side.name, side.articles, side.rest = groups[g].name, groups[g].articles, pool(rest)
    side.rest.articles = {}
    for _, list in ipairs(rest) do table.move(list, 1, #list, #side.rest.articles + 1, side.rest.articles) end
    sides[g] = side
  end
  return sides
end

-- nil, or why the groups allow no test.
local function untested(groups, least)
  local few = {}
  for _, group in ipairs(groups) do
    if #group.articles < least then few[#few + 1] = ("%s has %d"):format(group.name, #group.articles) end
  end
  if #few == 0 then return nil end
  return ("no test below %d articles a group: %s"):format(least, table.concat(few, ", "))
end

local function add_intervals(keys, sides, options)
  local by_name = {}
  for _, side in ipairs(sides) do by_name[side.name] = side end
  for k = 1, math.min(#keys, options.intervals or 0) do
    local key = keys[k]
    local side = by_name[key.group]
    local function count(articles)
      local n, total = 0, 0
      for _, article in ipairs(articles) do n, total = n + (article.counts[key.term] or 0), total + article.total end
      return n, math.max(1, total)
    end
    key.low, key.high = bootstrap.interval({ side.articles, side.rest.articles }, function(ours, theirs)
      local a, n1 = count(ours)
      return log_ratio.ratio(a, n1, count(theirs))
    end, { samples = options.samples, seed = options.seed })
  end
end

local function by_strength(x, y)
  if math.abs(x.z) ~= math.abs(y.z) then return math.abs(x.z) > math.abs(y.z) end
  if x.term ~= y.term then return x.term < y.term end
  return x.group < y.group
end

local known = {
  prior = "table", prior_mass = "number", min_articles = "integer", min_count = "integer", intervals = "integer",
  samples = "integer", seed = "integer",
}

local function check_groups(groups)
  if #groups < 2 then error("keyness.compare: two groups or more expected", 3) end
  for _, group in ipairs(groups) do
    if pool { group.articles }.total == 0 then
      error(("keyness.compare: the group '%s' has no words"):format(group.name), 3)
    end
  end
end

--- Compares groups of articles word by word: log-odds ratio and z, Log Ratio,
--- %DIFF, G2, dispersion; where every group has enough articles also p, by G2
--- or where an expected count is below 5 by Fisher's exact test, q over all
--- tests made, and intervals of the Log Ratio.
--- Two groups give one key a term, first against second; more give one for
--- each group against all others.
--- Not detected: several words that mean one thing; what a word means where it stands.
--- Sources: those of the measures; see `stats.log_odds` and the others.
---@param groups parallax.stats.Group[] two or more, each with words
---@param options? { prior?: parallax.stats.Prior, prior_mass?: number, min_articles?: integer, min_count?: integer,
---  intervals?: integer, samples?: integer, seed?: integer } the prior is the groups together unless given, its mass
---  500 words; terms from `min_count` times in all, 1 by default; the strongest `intervals` keys get one, 0 by default
---@return parallax.stats.Keyness
function M.compare(groups, options)
  options = check.options(options, known, "keyness.compare")
  check_groups(groups)
  local result = { groups = {}, min_articles = options.min_articles or M.MIN_ARTICLES, keys = {}, tests = 0 }
  local lists, articles = {}, {}
  for g, group in ipairs(groups) do
    lists[g] = group.articles
    result.groups[g] = { name = group.name, articles = #group.articles, words = pool({ group.articles }).total }
    table.move(group.articles, 1, #group.articles, #articles + 1, articles)
  end
  local all, sides = pool(lists), sides_of(groups)
  local prior = prior_of(options.prior, all, #articles, options.prior_mass or PRIOR_MASS)
  result.prior = { source = prior.source, mass = prior.mass }
  result.untested = untested(groups, result.min_articles)
  result.tested = result.untested == nil

  local p = {}
  for _, term in ipairs(sorted_terms(all.counts, options.min_count or 1)) do
    local normalised = spread(term, articles)
    for _, side in ipairs(sides) do
      local key = new_key(term, side, side.rest, prior)
      local test, chance = significance(key, side.total, side.rest.total)
      key.deviation = normalised
      if result.tested then key.test, key.p, p[#p + 1] = test, chance, chance end
      result.keys[#result.keys + 1] = key
    end
  end
  for k, q in ipairs(result.tested and false_discovery.adjust(p) or {}) do result.keys[k].q = q end
  result.tests = #p
  table.sort(result.keys, by_strength)
  if result.tested then add_intervals(result.keys, sides, options) end
  return result
end

return M
