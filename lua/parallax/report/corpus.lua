--- Reports on a corpus: what a search found, lines of context, counts.
local json = require "parallax.json"
local to_span = require "parallax.span"

local M = {}

-- Records whose keys stand in the order given, from plain tables.
local function object(names, row)
  local entries = {}
  for k, name in ipairs(names) do entries[k] = { name, row[name] == nil and json.null or row[name] } end
  return json.object(entries)
end

local function objects(names, rows)
  local list = {}
  for k, row in ipairs(rows) do list[k] = object(names, row) end
  return json.array(list)
end

-- A number as people read it.
local function short(value) return value and ("%.2f"):format(value) or "" end

--- A document found, for json: spans 0-based and half-open.
---@param result parallax.Result|parallax.QuotationFound
---@param options { offsets?: "bytes"|"chars" }
---@return table
function M.result(result, options)
  if result.quote then return M.quotation(result, options) end
  local list, spans = {}, result.spans()
  local doc = #spans > 0 and result.doc()
  for k, span in ipairs(spans) do list[k] = to_span.to_export(doc, span.first, span.last, options.offsets) end
  return json.object {
    { "id", result.id }, { "source", result.source or json.null }, { "title", result.title or json.null },
    { "date", result.date or json.null }, { "hits", result.hits }, { "score", result.score or json.null },
    { "spans", json.array(list) },
  }
end

M.result_columns = { "id", "source", "date", "title", "hits", "score" }

--- A document found, for csv.
---@param result parallax.Result|parallax.QuotationFound
---@return table[]
function M.result_rows(result) return { result.quote and { result.id, result.source, result.date, result.text }
  or result } end

--- The documents found, as a table.
---@param page parallax.Page
---@param results (parallax.Result|parallax.QuotationFound)[]
function M.results(page, results)
  if results[1] and results[1].quote then return M.quotations(page, results) end
  local rows, hits = {}, 0
  for k, result in ipairs(results) do
    hits = hits + result.hits
    rows[k] = { hits = result.hits, date = result.date or "", source = result.source or "",
      title = { { text = result.title or result.id, style = "name" } }, id = result.id }
  end
  page:text(("%d documents, %d hits."):format(#results, hits))
  if #rows > 0 then page:table { columns = { { key = "id", below = true }, "date", "source", "title", "hits" },
    rows = rows } end
end

--- A quotation found, for json.
---@param found parallax.QuotationFound
---@param options { offsets?: "bytes"|"chars" }
---@return table
function M.quotation(found, options)
  local quote, doc = found.quote, found.doc()
  local function span_list(list)
    local pairs_list = {}
    for k, s in ipairs(list or {}) do pairs_list[k] = to_span.to_export(doc, s.first, s.last, options.offsets) end
    return json.array(pairs_list)
  end
  return json.object {
    { "id", found.id }, { "source", found.source or json.null }, { "date", found.date or json.null },
    { "speaker", quote.speaker or json.null }, { "type", quote.type }, { "text", found.text },
    { "content", span_list(quote.content) }, { "cue", span_list(quote.cue) },
  }
end

--- Quotations found, each with who says it.
---@param page parallax.Page
---@param list parallax.QuotationFound[]
function M.quotations(page, list)
  page:text(("%d quotations."):format(#list))
  for _, found in ipairs(list) do
    local where = table.concat({ found.source or found.id, found.date and found.date:sub(1, 10) }, ", ")
    page:versions { versions = { { who = found.quote.speaker or "nobody named", content = found.text, note = where } } }
  end
end

--- A line of context, for json.
---@param line parallax.KwicLine
---@param options { offsets?: "bytes"|"chars" }
---@return table
function M.line(line, options)
  local span = to_span.to_export(line.doc(), line.first, line.last, options.offsets)
  return json.object {
    { "id", line.id }, { "source", line.source or json.null }, { "date", line.date or json.null },
    { "left", line.left }, { "hit", line.hit }, { "right", line.right }, { "span", span },
  }
end

M.line_columns = { "id", "source", "date", "left", "hit", "right", "first", "last" }

--- A line of context, for csv: bytes, from 1, inclusive.
---@param line parallax.KwicLine
---@return table[]
function M.line_rows(line) return { line } end

--- Lines of context, the hits under each other.
---@param page parallax.Page
---@param lines parallax.KwicLine[]
function M.lines(page, lines)
  page:text(("%d lines."):format(#lines))
  local list = {}
  for k, line in ipairs(lines) do
    local note = table.concat({ line.source or line.id, line.date and line.date:sub(1, 10) }, " ")
    list[k] = { left = line.left, hit = line.hit, right = line.right, note = note }
  end
  page:concordance(list)
end

local function per_million(row) return ("%.1f"):format(row.per_million) end

local word_names = { "word", "count", "per_million" }
local by_names = { "key", "hits", "docs", "all_docs", "all_tokens", "per_million" }

--- Frequencies for json, of words or by a field.
---@param result { rows: table[], by?: string, all?: parallax.WordCounts }
---@return table
function M.frequencies(result)
  return json.object { { "by", result.by or json.null }, { "rows", objects(result.by and by_names or word_names,
    result.rows) } }
end

--- Frequencies as a table.
---@param page parallax.Page
---@param result { rows: table[], by?: string, all?: parallax.WordCounts }
function M.show_frequencies(page, result)
  local rows = {}
  for k, row in ipairs(result.rows) do
    rows[k] = { word = row.word, count = row.count, key = row.key ~= "" and row.key or "–", hits = row.hits,
      docs = row.docs, all_docs = row.all_docs, rate = per_million(row) }
  end
  local rate = { key = "rate", title = "per million", align = "right" }
  if not result.by then
    page:text(("%d tokens of %d words in %d documents."):format(result.all.total, result.different, result.all.docs))
    return page:table { columns = { "word", "count", rate }, rows = rows }
  end
  page:table { columns = { { key = "key", title = result.by }, "hits", rate, { key = "docs", title = "documents" },
    { key = "all_docs", title = "of" } }, rows = rows }
end

local key_names = { "word", "count", "other", "log_ratio", "g2", "z", "p", "q" }

--- Keyness for json.
---@param result { keys: parallax.KeyWord[], about: table }
---@return table
function M.keyness(result)
  local about = object({ "docs", "words", "other_docs", "other_words", "tested" }, result.about)
  return json.object { { "about", about }, { "keys", objects(key_names, result.keys) } }
end

M.key_columns = key_names

--- Keyness as tables: what the documents found have more of, and less.
---@param page parallax.Page
---@param result { keys: parallax.KeyWord[], about: table }
function M.show_keyness(page, result)
  local about = result.about
  page:text(("%d documents of %d words against %d of %d."):format(about.docs, about.words, about.other_docs,
    about.other_words))
  for _, side in ipairs { { "More frequent", 1 }, { "Less frequent", -1 } } do
    local rows = {}
    for _, key in ipairs(result.keys) do
      if key.z * side[2] > 0 then
        rows[#rows + 1] = { word = key.word, count = key.count, other = key.other, ratio = short(key.log_ratio),
          g2 = short(key.g2), z = short(key.z), q = key.q and ("%.2g"):format(key.q) or "" }
      end
    end
    page:heading(2, side[1])
    page:table { columns = { "word", "count", "other", { key = "ratio", title = "Log Ratio", align = "right" },
      { key = "g2", title = "G2", align = "right" }, { key = "z", align = "right" }, { key = "q", align = "right" } },
      rows = rows }
  end
  page:text(about.tested and "q: Benjamini and Hochberg, over all words tested."
    or "No test: one side has too few documents; words of one article depend on each other.")
end

local collocate_names = { "word", "together", "count", "expected", "log_dice", "mi3", "t", "g2" }

--- Collocations for json.
---@param result { rows: parallax.Collocate[], sums: table }
---@return table
function M.collocations(result)
  return json.object { { "sums", object({ "hits", "nearby", "total" }, result.sums) },
    { "collocates", objects(collocate_names, result.rows) } }
end

M.collocate_columns = collocate_names

--- Collocations as a table.
---@param page parallax.Page
---@param result { rows: parallax.Collocate[], sums: table }
function M.show_collocations(page, result)
  page:text(("%d hits, %d tokens near them."):format(result.sums.hits, result.sums.nearby))
  local rows = {}
  for k, row in ipairs(result.rows) do
    rows[k] = { word = row.word, together = row.together, count = row.count, dice = short(row.log_dice),
      mi3 = short(row.mi3), t = short(row.t), g2 = short(row.g2) }
  end
  page:table { columns = { "word", "together", "count", { key = "dice", title = "logDice", align = "right" },
    { key = "mi3", title = "MI3", align = "right" }, { key = "t", align = "right" },
    { key = "g2", title = "G2", align = "right" } }, rows = rows }
end

--- Dispersion for json.
---@param result parallax.Dispersion
---@return table
function M.dispersion(result)
  return object({ "hits", "docs", "all_docs", "dp", "dp_norm", "dp_source", "slices" }, result)
end

--- Dispersion as a sentence and a picture.
---@param page parallax.Page
---@param result parallax.Dispersion
function M.show_dispersion(page, result)
  page:text(("%d hits in %d of %d documents."):format(result.hits, result.docs, result.all_docs))
  if not result.dp then return end
  page:table { columns = { "measure", { key = "value", align = "right" } }, rows = {
    { measure = "DP over documents (0 even, 1 in one place)", value = ("%.3f"):format(result.dp) },
    { measure = "the same, by the largest it could be", value = result.dp_norm and ("%.3f"):format(result.dp_norm)
      or "" },
    { measure = "DP over outlets", value = ("%.3f"):format(result.dp_source) },
  } }
  local points = {}
  for k, hits in ipairs(result.slices) do points[k] = { label = ("part %d"):format(k), value = hits } end
  page:chart { title = ("Hits in %d parts of equal length, in the order documents came in"):format(#points),
    points = points }
end

local point_names = { "period", "hits", "docs", "all_docs", "per_million", "smooth" }

--- A timeline for json.
---@param result { points: parallax.TimePoint[], undated: integer, window: integer }
---@return table
function M.timeline(result)
  return json.object { { "undated", result.undated }, { "window", result.window },
    { "points", objects(point_names, result.points) } }
end

M.point_columns = point_names

--- A timeline as a picture and a table.
---@param page parallax.Page
---@param result { points: parallax.TimePoint[], undated: integer, window: integer }
function M.show_timeline(page, result)
  local points, rows = {}, {}
  for k, point in ipairs(result.points) do
    points[k] = { label = point.period, value = point.per_million, smooth = point.smooth }
    if point.all_docs > 0 then rows[#rows + 1] = { period = point.period, hits = point.hits, docs = point.docs,
      all_docs = point.all_docs,
      rate = per_million(point), smooth = point.smooth and ("%.1f"):format(point.smooth) or nil } end
  end
  local smoothed = result.window > 0
  page:chart { title = "Hits by a million tokens" .. (smoothed and ", and their moving average" or ""),
    points = points }
  local columns = { "period", "hits", { key = "docs", title = "documents" }, { key = "all_docs", title = "of" },
    { key = "rate", title = "per million", align = "right" } }
  if smoothed then columns[#columns + 1] = { key = "smooth", title = "smoothed", align = "right" } end
  page:table { columns = columns, rows = rows,
    note = smoothed and ("smoothed: centred moving average of %d periods, by tokens"):format(2 * result.window + 1)
      or nil }
  if result.undated > 0 then
    page:text(("%d documents have no date precise enough and are left out."):format(result.undated))
  end
end

return M
