--- The sections of the bundled reports. Each adds blocks to a page and can be
--- used in a recipe of one's own, in any order.
local article = require "parallax.report.article"
local glance = require "parallax.report.glance"
local label = require "parallax.report.label"
local lang = require "parallax.lang"
local naming = require "parallax.report.naming"
local numbers = require "parallax.report.number"
local speech = require "parallax.report.speech"
local timeline = require "parallax.report.timeline"

local M = {}

local plural, shorten = label.plural, label.shorten

M.glance = glance.comparison
M.speakers = speech.speakers
M.quotations = speech.quotations
M.quote_rows = speech.quote_rows
M.chains = speech.chains
M.names = naming.names
M.disagreements = numbers.disagreements
M.timeline = timeline.section

-- Words are tokens that are no punctuation or symbol.
local function count_words(doc)
  local count = 0
  for class in doc:tokens():classes(nil, { word = "w", number = "w", url = "w", email = "w", tag = "w" }):gmatch "w+" do
    count = count + #class
  end
  return count
end

-- Layers that need a language stay empty where there is no data for it.
local function language_note(documents)
  local without, seen = {}, {}
  for _, doc in ipairs(documents) do
    if not lang.has(doc.lang) and not seen[doc.lang] then
      seen[doc.lang] = true
      without[#without + 1] = doc.lang == "und" and "a language not recognised" or lang.name(doc.lang)
    end
  end
  if #without == 0 then return nil end
  return ("No language data for %s. Such articles get no names and no framing, and quotations by their marks alone.")
    :format(table.concat(without, ", "))
end

local name_length <const> = 24 -- characters of a file name

local function article_row(doc, name, key, anchor)
  local named = { text = name, style = "name", href = doc.url }
  return {
    article = key and { { text = key, style = "key", anchor = anchor }, " ", named } or named,
    date = label.date(doc.date), words = count_words(doc), lang = doc.lang,
    title = doc.title or { text = "(no headline)", style = "faint" },
    id = label.shorten_middle(label.file_name(doc.id), name_length),
  }
end

--- What the report is about: one line an article. Under a heading if something
--- stands before it.
---@param page parallax.Page
---@param documents parallax.Document[]
function M.documents(page, documents)
  local rows, labels, languages = {}, label.of(documents), {}
  for k, doc in ipairs(documents) do
    rows[k] = article_row(doc, labels[k], #documents > 1 and label.key(k), ("a%d"):format(k))
    languages[doc.lang] = true
  end
  local columns = {
    { key = "article", title = "Article" }, { key = "date", title = "Date", keep = true },
    { key = "words", title = "Words", align = "right" }, { key = "title", title = "Title", below = true },
    { key = "id", title = "Read from" },
  }
  if next(languages, next(languages)) or languages.und then
    table.insert(columns, 3, { key = "lang", title = "Language" })
  end
  if #page.blocks > 0 then page:heading(2, #documents == 1 and "The article" or "The articles") end
  page:table { columns = columns, rows = rows, note = language_note(documents) }
end

local function spaced(kind) return (kind:gsub("_", " ")) end

-- Why a statement of document d is told there alone, in words.
local function reason_words(reason, comparison, labels, d)
  if reason == "not_found" then return "not found elsewhere" end
  if reason ~= "left_out" then return spaced(reason) end
  local heirs, seen = {}, {}
  for _, edge in ipairs(comparison.lineage) do
    if edge.from == d and not seen[edge.to] then heirs[#heirs + 1], seen[edge.to] = labels[edge.to], true end
  end
  if #heirs == 0 or #heirs > 3 then return "left out by what derives from it" end
  local verb = #heirs == 1 and "derives" or "derive"
  return ("left out by %s, which %s from it"):format(table.concat(heirs, " and "), verb)
end

-- The reason that all have, if they have one in common.
local function common_reason(list)
  for _, o in ipairs(list) do
    if o.reason ~= list[1].reason then return nil end
  end
  return list[1] and list[1].reason
end

--- Statements that one article makes alone, with the numbers of the sentences.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.only(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  page:heading(2, "What only one tells")
  for d, doc in ipairs(documents) do
    local own = {}
    for _, o in ipairs(comparison.only) do
      if o.doc == d then own[#own + 1] = o end
    end
    local common = common_reason(own)
    local why = common and ", " .. reason_words(common, comparison, labels, d) or ""
    page:heading(3, ("%s: %s%s"):format(labels[d], plural(#own, "sentence"), why))
    for _, o in ipairs(own) do
      local number = doc:sentences():find(o.first)
      page:evidence {
        doc = doc, first = o.first, last = o.last,
        note = {
          { text = tostring(number), anchor = article.sentence_anchor(d, doc, o.first) },
          { text = common and "" or ", " .. reason_words(o.reason, comparison, labels, d), style = "only" },
        },
      }
    end
  end
end

--- Which claim is told where, with the numbers of the sentences, from 1.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.matrix(page, comparison)
  local documents, rows, single = comparison.documents, {}, 0
  for _, claim in ipairs(comparison.matrix) do
    local row, tellers = { claim = shorten(claim.claim, 160) }, 0
    for d, doc in ipairs(documents) do
      local told_in = claim.told[d]
      if told_in and #told_in > 0 then
        tellers = tellers + 1
        local runs = {}
        for k, n in ipairs(told_in) do
          runs[2 * k - 1] = { text = tostring(n), anchor = article.sentence_anchor(d, doc, (doc:sentences():at(n))) }
          runs[2 * k] = k < #told_in and ", " or ""
        end
        row[d] = runs
      else
        row[d] = { text = "–", style = "faint" }
      end
    end
    if tellers > 1 then rows[#rows + 1] = row else single = single + 1 end
  end
  local columns = { { key = "claim", title = "Statement" } }
  for d, title in ipairs(label.columns(documents)) do
    columns[#columns + 1] = { key = d, title = title, align = "right" }
  end
  page:heading(2, "What several tell")
  if #rows == 0 then return page:text "No statement stands in more than one article." end
  local notes = {
    "Numbers are those of the sentences.",
    ("%s in one article only: see below."):format(plural(single, "statement stands", "statements stand")),
    label.legend(documents),
  }
  page:table { columns = columns, rows = rows, note = table.concat(notes, " ") }
end

--- Who derives from whom.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.lineage(page, comparison)
  local nodes, edges = label.of(comparison.documents), {}
  local node_of = {}
  for k, edge in ipairs(comparison.lineage) do
    local from = edge.from
    if type(from) == "string" then -- credited, but not among the documents
      if not node_of[from] then
        nodes[#nodes + 1] = from .. " (not at hand)"
        node_of[from] = #nodes
      end
      from = node_of[from]
    end
    local signals = {}
    for s, signal in ipairs(edge.signals) do signals[s] = spaced(tostring(signal)) end
    local note = { text = "(" .. table.concat(signals, ", ") .. ")", style = "faint" }
    edges[k] = { from = from, to = edge.to, note = note }
  end
  if #edges == 0 and #comparison.documents == 1 then return end
  page:heading(2, "Who derives from whom")
  page:graph {
    title = "Who derives from whom", nodes = nodes, edges = edges,
    empty = "No sign that one of the articles derives from another.",
  }
end

--- The articles beside each other, linked; HTML alone has room for them.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.articles(page, comparison)
  local articles = article.of(comparison, label.of(comparison.documents))
  page:articles { title = "The articles side by side", articles = articles }
end

return M
