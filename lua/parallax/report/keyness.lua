--- The report of keyness: the words that set groups of articles apart.
local json = require "parallax.json"

local M = {}

-- Terms shown.
M.MOST = 20

local KEYNESS_NOTE <const> = "Ordered by z of the log-odds ratio with informative Dirichlet prior (Monroe, Colaresi "
  .. "and Quinn 2008). Log Ratio: Hardie (2014), 1 is twice as frequent; DP: Gries (2008). q after Benjamini and "
  .. "Hochberg (1995) over %d tests; tests are made from %d articles an outlet."

-- Columns that only tests fill.
local TESTS <const> = {
  { key = "low", title = "95 % (articles)" }, { key = "z", align = "right" },
  { key = "g2", title = "G2", align = "right" }, { key = "q", title = "q", align = "right" },
}

local function group_line(found)
  local parts = {}
  for k, group in ipairs(found.groups) do
    parts[k] = ("%s (articles: %d, words: %d)"):format(group.name, group.articles, group.words)
  end
  return table.concat(parts, ", ")
end

--- The words that set the outlets apart: tested where every outlet has enough
--- articles, else evidence only, and why.
---@param page parallax.Page
---@param found parallax.stats.Keyness? nothing is shown without one
function M.show(page, found)
  if not found then return end
  local rows = {}
  page:heading(2, "Words that set the outlets apart")
  page:text(("%s. Prior: %s, worth %d words."):format(group_line(found), found.prior.source, found.prior.mass))
  if not found.tested then page:text("Evidence only: " .. found.untested .. ".") end
  for k = 1, math.min(M.MOST, #found.keys) do
    local key = found.keys[k]
    rows[k] = {
      term = { text = key.term, style = "name" }, group = key.group, count = ("%d : %d"):format(key.count, key.other),
      z = ("%+.2f"):format(key.z), ratio = ("%+.2f"):format(key.log_ratio), g2 = ("%+.2f"):format(key.g2),
      dp = key.deviation and ("%.2f"):format(key.deviation) or "", q = key.q and ("%.3g"):format(key.q) or "",
      low = key.low and ("%+.2f to %+.2f"):format(key.low, key.high) or "",
    }
  end
  local columns = {
    { key = "term", title = "Word" }, { key = "group", title = "Outlet" }, { key = "count", title = "Here : others" },
    { key = "ratio", title = "Log Ratio", align = "right" }, { key = "dp", title = "DP", align = "right" },
  }
  for _, column in ipairs(found.tested and TESTS or {}) do columns[#columns + 1] = column end
  page:table {
    columns = columns, rows = rows,
    note = KEYNESS_NOTE:format(found.tests, found.min_articles),
  }
end

local function key_object(key)
  return json.object {
    { "term", key.term }, { "group", key.group }, { "count", key.count }, { "other", key.other },
    { "log_ratio", key.log_ratio }, { "percent_difference", key.percent_difference }, { "deviation", key.deviation },
    { "test", key.test }, { "log_odds", key.p and key.log_odds }, { "z", key.p and key.z }, { "g2", key.p and key.g2 },
    { "p", key.p }, { "q", key.q }, { "low", key.low }, { "high", key.high },
  }
end

--- All keys as a JSON value, with groups, prior and threshold; without tests
--- where there are too few articles.
---@param found parallax.stats.Keyness
---@return table object
function M.record(found)
  local groups, keys = {}, {}
  for g, group in ipairs(found.groups) do
    groups[g] = json.object { { "name", group.name }, { "articles", group.articles }, { "words", group.words } }
  end
  for k, key in ipairs(found.keys) do keys[k] = key_object(key) end
  return json.object {
    { "groups", json.array(groups) }, { "prior", found.prior.source }, { "prior_words", found.prior.mass },
    { "min_articles", found.min_articles }, { "tests", found.tests }, { "untested", found.untested },
    { "keys", json.array(keys) },
  }
end

return M
