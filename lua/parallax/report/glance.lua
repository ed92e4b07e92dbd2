--- The first lines of a report: what the rest shows, in numbers.
local core = require "parallax.core"
local label = require "parallax.report.label"
local naming = require "parallax.report.naming"
local speech = require "parallax.report.speech"

local M = {}

local plural = label.plural
local most_named <const> = 4

-- "a, b, c and 5 more": at most so many of a list.
local function some_of(list, most, separator)
  separator = separator or ", "
  if #list <= most then return table.concat(list, separator) end
  local before = separator == ", " and "" or separator:sub(1, 1)
  return ("%s%s and %d more"):format(table.concat(list, separator, 1, most), before, #list - most)
end

-- Number of document -> count, as "Norpress 12, Kurier 3", the most first.
local function by_article(counts, labels)
  local order, parts = {}, {}
  for d in ipairs(labels) do
    if counts[d] then order[#order + 1] = d end
  end
  table.sort(order, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  for k, d in ipairs(order) do parts[k] = ("%s %d"):format(labels[d], counts[d]) end
  return some_of(parts, most_named)
end

local function counted(list, of)
  local counts, total = {}, 0
  for _, item in ipairs(list) do
    local d = of(item)
    if d then counts[d], total = (counts[d] or 0) + 1, total + 1 end
  end
  return counts, total
end

local function verb(n, one, many) return n == 1 and one or many end

local function alone_text(counts, total, labels)
  if total == 0 then return "none stands in one article only." end
  local where = by_article(counts, labels)
  return ("%d %s in one article only: %s."):format(total, verb(total, "stands", "stand"), where)
end

-- What changed most often between versions: "7 reworded, 3 truncated".
local function kinds_text(chains)
  local count, names = {}, {}
  for _, chain in ipairs(chains) do
    for _, change in ipairs(chain.changes) do
      for _, kind in ipairs(change.kinds) do
        if not count[kind] then names[#names + 1] = kind end
        count[kind] = (count[kind] or 0) + 1
      end
    end
  end
  table.sort(names, function(a, b)
    if count[a] ~= count[b] then return count[a] > count[b] end
    return a < b
  end)
  local parts = {}
  for k = 1, math.min(#names, 3) do parts[k] = ("%d %s"):format(count[names[k]], (names[k]:gsub("_", " "))) end
  return #parts > 0 and (" (differences: %s)"):format(table.concat(parts, ", ")) or ""
end

local function quotations_line(comparison, labels)
  local shared = #comparison.quotes
  local counts, total = counted(comparison.quotes, function(chain)
    return #chain.members == 1 and chain.members[1].doc or nil
  end)
  shared = shared - total
  return {
    { text = plural(shared, "quotation") .. verb(shared, " corresponds", " correspond"), style = "strong" },
    kinds_text(comparison.quotes) .. "; " .. alone_text(counts, total, labels),
  }
end

local function statements_line(comparison, labels)
  local shared = #comparison.sentences
  local counts, total = counted(comparison.only, function(o) return o.doc end)
  return {
    { text = plural(shared, "statement") .. verb(shared, " is shared", " are shared"), style = "strong" },
    "; " .. alone_text(counts, total, labels),
  }
end

local function speakers_line(comparison)
  local speakers, parts = speech.ranked(comparison.documents, comparison.quotes), {}
  for k, entry in ipairs(speakers) do
    parts[k] = ("%s (%d in %s)"):format(entry.name, entry.total, plural(entry.articles, "article"))
  end
  if #parts == 0 then return { { text = "Nobody is quoted", style = "strong" }, "." } end
  return { { text = plural(#parts, "speaker"), style = "strong" }, ": " .. some_of(parts, 3) .. "." }
end

-- The different labels of an entry, in the order of the articles.
local function wordings_of(entry, documents)
  local words, seen = {}, {}
  for d in ipairs(documents) do
    for _, item in ipairs(entry.per[d] and entry.per[d].labels.order or {}) do
      local key = core.fold(item.word)
      if not seen[key] then words[#words + 1], seen[key] = item.word, true end
    end
  end
  return words
end

local function names_line(comparison)
  local varied, parts, words = naming.sorted(comparison), {}, {}
  for k, entry in ipairs(varied) do words[entry], entry.rank = wordings_of(entry, comparison.documents), k end
  table.sort(varied, function(a, b)
    if #words[a] ~= #words[b] then return #words[a] > #words[b] end
    return a.rank < b.rank
  end)
  for k, entry in ipairs(varied) do
    parts[k] = entry.entity .. (#words[entry] > 1 and ": " .. some_of(words[entry], 4) or "")
  end
  if #parts == 0 then return { { text = "All call alike", style = "strong" }, " whom they name." } end
  local claim = ("%d %s by several wordings"):format(#parts, verb(#parts, "goes", "go"))
  return { { text = claim, style = "strong" }, " – " .. some_of(parts, 3, "; ") .. "." }
end

local function lineage_line(comparison, labels)
  local parts, seen = {}, {}
  for _, edge in ipairs(comparison.lineage) do
    local text = ("%s from %s"):format(labels[edge.to], labels[edge.from] or tostring(edge.from) .. " (not at hand)")
    if not seen[text] then parts[#parts + 1], seen[text] = text, true end
  end
  if #parts == 0 then return { { text = "No sign", style = "strong" }, " that one article derives from another." } end
  return { { text = "Derived", style = "strong" }, ": " .. some_of(parts, most_named) .. "." }
end

--- What a comparison found, in five lines.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.comparison(page, comparison)
  local labels = label.of(comparison.documents)
  page:heading(2, "At a glance")
  if #labels == 1 then return page:text "This is one article: there is nothing to compare it with." end
  page:list {
    quotations_line(comparison, labels), statements_line(comparison, labels), speakers_line(comparison),
    names_line(comparison), lineage_line(comparison, labels),
  }
end

return M
