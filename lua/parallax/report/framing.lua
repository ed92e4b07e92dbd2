--- The report of scripts/framing.lua: sections for a page, JSON and CSV. Each
--- section can be used in a recipe of one's own.
local json = require "parallax.json"
local keyness = require "parallax.report.keyness"
local label = require "parallax.report.label"
local lexicon = require "parallax.lexicon"
local span = require "parallax.span"
local summary = require "parallax.frame.summary"

local M = {}

local array, object = json.array, json.object
local shorten = label.shorten

---@class parallax.FramingResult
---@field documents parallax.Document[]
---@field labels parallax.Label[]
---@field attributions parallax.Attribution[]
---@field framing parallax.Framing[][]? per document; the layer `doc:framing()` by default
---@field agency parallax.Portrayal[]?
---@field polarity parallax.Portrayal[]?
---@field comparison parallax.Comparison?
---@field keyness parallax.stats.Keyness?
---@field model parallax.frame.Model? of whole texts, for the headlines
---@field has_own_frames boolean? frames are those of the user's list

local function framing_of(result, d) return result.framing and result.framing[d] or result.documents[d]:framing() end

-- What a detector is worth, where it was measured for a language here.
local function worth(result, kind)
  for _, doc in ipairs(result.documents) do
    if lexicon.has(doc.lang .. ".measured") then return lexicon.load(doc.lang .. ".measured")[kind] end
  end
end

-- Side by side up to so many articles; more stand below each other.
local WIDE <const> = 3

local function voice_of(usage)
  if usage.voice == "attributed" then return usage.speaker and "said by " .. usage.speaker or "quoted" end
  return usage.voice == "scare" and "in scare quotes" or "own voice"
end

local function times(text, count) return count > 1 and ("%s ×%d"):format(text, count) or text end

local function joined(items, empty)
  if #items == 0 then return { text = empty or "–", style = "faint" } end
  local runs = {}
  for k, item in ipairs(items) do
    if k > 1 then runs[#runs + 1] = ", " end
    runs[#runs + 1] = item
  end
  return runs
end

-- Names, then descriptions by their voice, which stands once after them.
local function usages_cell(usages)
  local groups, of = {}, {}
  for _, usage in ipairs(usages or {}) do
    local voice = usage.voice and voice_of(usage) or ""
    if not of[voice] then
      of[voice] = { voice = voice, words = {} }
      table.insert(groups, voice == "" and 1 or #groups + 1, of[voice])
    end
    table.insert(of[voice].words, times(shorten(usage.label, 60), usage.count))
  end
  local runs = {}
  for k, group in ipairs(groups) do
    if k > 1 then runs[#runs + 1] = "; " end
    runs[#runs + 1] = { text = table.concat(group.words, ", "), style = group.voice ~= "" and "label" or nil }
    if group.voice ~= "" then runs[#runs + 1] = (" [%s]"):format(group.voice) end
  end
  return #runs > 0 and runs or { text = "–", style = "faint" }
end

-- A table with a row for each thing: a column for each article, or, of many
-- articles, a line for each that has something in its cell.
local function side_by_side(page, given)
  local columns, rows = { { key = "what", title = given.what } }, {}
  local wide = #given.names <= WIDE
  for d, name in ipairs(wide and given.names or {}) do columns[d + 1] = { key = d, title = name } end
  if not wide then
    columns[1].group = true
    columns[2], columns[3] = { key = "article", title = "Article" }, { key = "cell", title = given.cell }
  end
  for _, item in ipairs(given.items) do
    local row = { what = { text = item.name, style = "name" } }
    for d, name in ipairs(given.names) do
      if wide then
        row[d] = item.cells[d] or { text = "–", style = "faint" }
      elseif item.cells[d] then
        rows[#rows + 1] = { what = row.what, article = name, cell = item.cells[d] }
      end
    end
    if wide then rows[#rows + 1] = row end
  end
  page:table { title = given.title, columns = columns, rows = rows, note = given.note }
end

-- Whether there is more to a thing than one name, the same wherever it stands.
local function has_wordings(concept)
  local seen
  for _, usages in pairs(concept.per) do
    for _, usage in ipairs(usages) do
      if usage.voice or seen and seen ~= usage.label:lower() then return true end
      seen = usage.label:lower()
    end
  end
  return false
end

--- What each article calls those it writes about, and the event; at the end
--- what all call alike. A name that one article alone has is left out.
---@param page parallax.Page
---@param result parallax.FramingResult
function M.labels(page, result)
  local items, alike = {}, {}
  for _, concept in ipairs(summary.concepts(result.labels)) do
    if not has_wordings(concept) then
      if concept.documents > 1 then alike[#alike + 1] = concept.entity end
    else
      local cells = {}
      for d, usages in pairs(concept.per) do cells[d] = usages_cell(usages) end
      items[#items + 1] = { name = concept.entity, cells = cells }
    end
  end
  page:heading(2, "What each calls it")
  if #items == 0 then return page:text "No two wordings were found for one thing." end
  side_by_side(page, {
    what = "Who or what", cell = "calls it", names = label.of(result.documents), items = items,
    note = "Names stand first, then descriptions with their voice: whose words they are. "
      .. (worth(result, "voice") or ""),
  })
  if #alike > 0 then page:text("Called the same by all who name it: " .. table.concat(alike, ", ") .. ".") end
end

--- How each article attributes to each speaker; plain "said" is neutral.
---@param page parallax.Page
---@param result parallax.FramingResult
function M.attributions(page, result)
  local of, items = {}, {}
  for _, found in ipairs(result.attributions) do
    local item = of[found.speaker]
    if not item then
      item = { name = found.speaker, cells = {}, count = 0 }
      of[found.speaker] = item
      items[#items + 1] = item
    end
    local cell = item.cells[found.doc] or {}
    item.cells[found.doc], item.count = cell, item.count + found.count
    local text = times(found.cue == ":" and "(a colon)" or found.cue, found.count)
    local plain = found.stance == "neutral"
    cell[#cell + 1] = plain and text or { { text = text, style = "label" }, " [" .. found.stance .. "]" }
  end
  table.sort(items, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.name < b.name
  end)
  for _, item in ipairs(items) do
    for d, cell in pairs(item.cells) do item.cells[d] = joined(cell) end
  end
  page:heading(2, "How each attributes")
  if #items == 0 then return page:text "Nothing is attributed to a known speaker." end
  side_by_side(page, {
    what = "Speaker", cell = "attributes by", names = label.of(result.documents), items = items,
    note = "In brackets what the verb lets be heard of the claim, where it is not neutral.",
  })
end

local margin <const> = 40 -- characters

-- Some words on either side, so that a hit can be judged.
local function context(doc, found)
  local sentence = doc:sentences():find(found.first)
  local from, to = found.first, found.last
  if sentence then from, to = doc:sentences():at(sentence) end
  local before = doc.text:sub(from, found.first - 1):gsub("%s+", " ")
  local after = doc.text:sub(found.last + 1, to):gsub("%s+", " ")
  if (utf8.len(before) or 0) > margin then
    before = "…" .. before:sub(utf8.offset(before, -margin)):gsub("^%S*%s+", "")
  end
  if (utf8.len(after) or 0) > margin then
    after = after:sub(1, utf8.offset(after, margin + 1) - 1):gsub("%s+%S*$", "") .. "…"
  end
  return {
    before, { text = doc.text:sub(found.first, found.last):gsub("%s+", " "), style = "hit" }, after,
  }
end

local function of_kinds(framing, kinds)
  local list = {}
  for _, found in ipairs(framing) do
    if kinds[found.kind] then list[#list + 1] = found end
  end
  return list
end

--- Every instance of some kinds, with why it is one and whose voice it is in.
---@param page parallax.Page
---@param result parallax.FramingResult
---@param title string
---@param kinds table<string, true>
function M.instances(page, result, title, kinds)
  local names, rows = label.of(result.documents), {}
  for d, doc in ipairs(result.documents) do
    for _, found in ipairs(of_kinds(framing_of(result, d), kinds)) do
      rows[#rows + 1] = {
        article = { text = names[d], style = "name" }, words = context(doc, found),
        class = found.class or "", voice = voice_of(found),
      }
    end
  end
  page:heading(2, title)
  if #rows == 0 then return page:text "None was found." end
  page:table {
    columns = {
      { key = "article", title = "Article", group = true }, { key = "words", title = "Words" },
      { key = "class", title = "Class", keep = true }, { key = "voice", title = "Voice" },
    },
    rows = rows, note = kinds.loaded and worth(result, "loaded") or nil,
  }
end

local function count_words(doc)
  local count = 0
  for word in doc:tokens():classes(nil, { word = "w", number = "w" }):gmatch "w+" do count = count + #word end
  return count
end

local KINDS <const> = { "loaded", "evaluation", "scare", "hedge", "booster" }

--- How much of each kind is in an article's own voice and how much in the
--- mouths of others.
---@param page parallax.Page
---@param result parallax.FramingResult
function M.counts(page, result)
  local names, rows = label.of(result.documents), {}
  for d, doc in ipairs(result.documents) do
    local row = { article = { text = names[d], style = "name" }, words = count_words(doc) }
    local own, other = {}, {}
    for _, found in ipairs(framing_of(result, d)) do
      local at = found.voice == "attributed" and other or own
      at[found.kind] = (at[found.kind] or 0) + 1
    end
    for _, kind in ipairs(KINDS) do row[kind] = ("%d + %d"):format(own[kind] or 0, other[kind] or 0) end
    rows[d] = row
  end
  local columns = { { key = "article", title = "Article" }, { key = "words", title = "Words", align = "right" } }
  for _, kind in ipairs(KINDS) do columns[#columns + 1] = { key = kind, align = "right" } end
  page:heading(2, "Own words and quoted words")
  page:table {
    columns = columns, rows = rows,
    note = "Instances in the article's own voice + in what it attributes. A longer article has more of everything. "
      .. (worth(result, "evaluation") or ""),
  }
end

local function frames_of(result, d)
  local doc = result.documents[d]
  local per, sentences = {}, doc:sentences()
  for _, found in ipairs(of_kinds(framing_of(result, d), { frame = true })) do
    local of = per[found.class] or { sentences = 0, words = {}, seen = {} }
    per[found.class] = of
    local k = sentences:find(found.first)
    if k ~= of.last then of.sentences, of.last = of.sentences + 1, k end
    local word = doc.text:sub(found.first, found.last):lower():gsub("%s+", " ")
    if not of.seen[word] then of.words[#of.words + 1], of.seen[word] = word, true end
  end
  return per
end

--- Which aspects each article brings forward, in how many sentences, with the
--- words that speak for it.
---@param page parallax.Page
---@param result parallax.FramingResult
function M.frames(page, result)
  local of, items = {}, {}
  for d, doc in ipairs(result.documents) do
    for class, found in pairs(frames_of(result, d)) do
      if not of[class] then
        of[class] = { name = class, cells = {}, count = 0 }
        items[#items + 1] = of[class]
      end
      of[class].count = of[class].count + found.sentences
      of[class].cells[d] = ("%d of %d: %s"):format(found.sentences, #doc:sentences(), table.concat(found.words, ", "))
    end
  end
  table.sort(items, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.name < b.name
  end)
  page:heading(2, "Frames")
  if #items == 0 then return page:text "No sentence holds two words of one frame." end
  side_by_side(page, {
    what = "Frame", cell = "sentences", names = label.of(result.documents), items = items,
    note = result.has_own_frames and "Sentences that hold words of your frames, of all sentences."
      or "Sentences with two or more different words of the frame, of all sentences. Lists: lang/en/frame.lua.",
  })
end

local function label_object(documents, found, unit)
  local doc = documents[found.doc]
  return object {
    { "entity", found.entity }, { "label", found.label }, { "doc", doc.id },
    { "span", array(span.to_export(doc, found.first, found.last, unit)) }, { "voice", found.voice },
    { "speaker", found.speaker },
  }
end

local function framing_object(doc, found, unit)
  return object {
    { "doc", doc.id }, { "span", array(span.to_export(doc, found.first, found.last, unit)) }, { "kind", found.kind },
    { "target", found.target }, { "voice", found.voice }, { "speaker", found.speaker }, { "rule", found.rule },
    { "entry", found.entry }, { "class", found.class }, { "reason", found.reason },
  }
end

local function attribution_object(documents, found)
  return object {
    { "doc", documents[found.doc].id }, { "speaker", found.speaker }, { "cue", found.cue }, { "stance", found.stance },
    { "count", found.count },
  }
end

local function portrayals_of(result, unit, d)
  local list = {}
  for _, part in ipairs { result.agency or {}, result.polarity or {} } do
    for _, found in ipairs(part) do
      local doc = result.documents[found.doc]
      if not d or found.doc == d then
        list[#list + 1] = object {
          { "entity", found.entity }, { "doc", doc.id },
          { "span", array(span.to_export(doc, found.first, found.last, unit)) }, { "kind", found.kind },
          { "class", found.class }, { "entry", found.entry }, { "voice", found.voice }, { "speaker", found.speaker },
          { "rule", found.rule }, { "reason", found.reason },
        }
      end
    end
  end
  return list
end

local function parts_of(result, unit, d)
  local labels, framing, attributions = {}, {}, {}
  for _, found in ipairs(result.labels) do
    if not d or found.doc == d then labels[#labels + 1] = label_object(result.documents, found, unit) end
  end
  for k, doc in ipairs(result.documents) do
    for _, found in ipairs((not d or k == d) and framing_of(result, k) or {}) do
      framing[#framing + 1] = framing_object(doc, found, unit)
    end
  end
  for _, found in ipairs(result.attributions) do
    if not d or found.doc == d then attributions[#attributions + 1] = attribution_object(result.documents, found) end
  end
  return { "labels", array(labels) }, { "framing", array(framing) }, { "attributions", array(attributions) },
    { "portrayal", array(portrayals_of(result, unit, d)) }
end

local function head(doc)
  return object {
    { "id", doc.id }, { "source", doc.source }, { "title", doc.title }, { "date", doc.date }, { "lang", doc.lang },
    { "text", doc.text },
  }
end

--- The whole result as one JSON value.
---@param result parallax.FramingResult
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.record(result, unit)
  local documents = {}
  for d, doc in ipairs(result.documents) do documents[d] = head(doc) end
  local parts = { { "documents", array(documents) }, parts_of(result, unit) }
  if result.keyness then parts[#parts + 1] = { "keyness", keyness.record(result.keyness) } end
  return object(parts)
end

--- The result as NDJSON, an object a document.
---@param result parallax.FramingResult
---@param unit? "bytes"|"chars" chars by default
---@return table[] objects
function M.lines(result, unit)
  local lines = {}
  for d, doc in ipairs(result.documents) do lines[d] = object { { "id", doc.id }, parts_of(result, unit, d) } end
  return lines
end

--- The columns of the CSV.
M.columns = {
  "id", "source", "kind", "words", "target", "voice", "speaker", "start", "end", "rule", "entry", "class", "reason",
}

local function row(doc, found, unit)
  local at = span.to_export(doc, found.first, found.last, unit)
  return {
    id = doc.id, source = doc.source, kind = found.kind, words = doc.text:sub(found.first, found.last),
    target = found.target, voice = found.voice, speaker = found.speaker, start = at[1], ["end"] = at[2],
    rule = found.rule, entry = found.entry, class = found.class, reason = found.reason,
  }
end

--- The result as CSV rows: every name and label, then every other instance, by
--- document.
---@param result parallax.FramingResult
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.rows(result, unit)
  local rows, k = {}, 1
  for d, doc in ipairs(result.documents) do
    while result.labels[k] and result.labels[k].doc == d do
      local found = row(doc, result.labels[k], unit)
      found.kind, found.target = found.rule == "label/name" and "name" or "label", result.labels[k].entity
      rows[#rows + 1] = found
      k = k + 1
    end
    for _, found in ipairs(framing_of(result, d)) do
      if found.kind ~= "label" then rows[#rows + 1] = row(doc, found, unit) end
    end
    for _, part in ipairs { result.agency or {}, result.polarity or {} } do
      for _, found in ipairs(part) do
        if found.doc == d then
          rows[#rows + 1] = row(doc, found, unit)
          rows[#rows].target = found.entity
        end
      end
    end
  end
  return rows
end

return M
