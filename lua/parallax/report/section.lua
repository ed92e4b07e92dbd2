--- The sections of the bundled reports. Each adds blocks to a page and can be
--- used in a recipe of one's own, in any order.
local article = require "parallax.report.article"
local diff = require "parallax.report.diff"
local label = require "parallax.report.label"
local span = require "parallax.span"

local M = {}

local shorten = label.shorten
local unnamed <const> = "(nobody named)"

local function speaker_of(quote, across)
  local name = across or quote.speaker
  if not name and quote.speakers and #quote.speakers > 0 then name = table.concat(quote.speakers, " and ") end
  return name or unnamed
end

-- The words of a quotation; parts that are apart in the article are joined by
-- an ellipsis.
local function words_of(doc, spans)
  local parts = {}
  for k, part in ipairs(spans or {}) do parts[k] = doc.text:sub(part.first, part.last) end
  return (table.concat(parts, " … "):gsub("%s+", " "))
end

local function plural(n, one, many) return ("%d %s"):format(n, n == 1 and one or many or one .. "s") end

-- Words are tokens that are no punctuation or symbol.
local function count_words(doc)
  local count = 0
  for class in doc:tokens():classes(nil, { word = "w", number = "w", url = "w", email = "w", tag = "w" }):gmatch "w+" do
    count = count + #class
  end
  return count
end

--- What the report is about: one line an article.
---@param page parallax.Page
---@param documents parallax.Document[]
function M.documents(page, documents)
  local rows, labels = {}, label.of(documents)
  for k, doc in ipairs(documents) do
    rows[k] = {
      article = { { text = labels[k], style = "name", href = doc.url } }, date = doc.date and doc.date:sub(1, 16) or "",
      lang = doc.lang, words = count_words(doc), title = doc.title or "", id = doc.id ~= labels[k] and doc.id or "",
    }
  end
  page:table {
    columns = {
      { key = "article", title = "Article" }, { key = "date", title = "Date" }, { key = "lang", title = "Lang" },
      { key = "words", title = "Words", align = "right" }, { key = "title", title = "Title" },
      { key = "id", title = "Read from" },
    },
    rows = rows,
  }
end

-- Every utterance as { doc number, speaker, quote }.
local function utterances(documents, chains)
  local list = {}
  if chains then
    for _, chain in ipairs(chains) do
      for _, m in ipairs(chain.members) do
        list[#list + 1] = { doc = m.doc, speaker = speaker_of(m.quote, m.speaker), quote = m.quote }
      end
    end
  else
    for d, doc in ipairs(documents) do
      for _, quote in ipairs(doc:quotes()) do
        list[#list + 1] = { doc = d, speaker = speaker_of(quote), quote = quote }
      end
    end
  end
  return list
end

local function is_better_example(a, b) return not b or (a.quote.type ~= "indirect" and b.quote.type == "indirect") end

local function by_speaker(list)
  local speakers, of, silent = {}, {}, 0
  for _, said in ipairs(list) do
    if said.quote.speech == false then
      silent = silent + 1
    else
      local entry = of[said.speaker]
      if not entry then
        entry = { name = said.speaker, total = 0, per = {} }
        speakers[#speakers + 1], of[said.speaker] = entry, entry
      end
      entry.total = entry.total + 1
      entry.per[said.doc] = (entry.per[said.doc] or 0) + 1
      if is_better_example(said, entry.example) then entry.example = said end
    end
  end
  table.sort(speakers, function(a, b)
    if (a.name == unnamed) ~= (b.name == unnamed) then return b.name == unnamed end
    if a.total ~= b.total then return a.total > b.total end
    return a.name < b.name
  end)
  return speakers, silent
end

-- More columns than this do not fit beside an example.
local most_columns <const> = 4

local function counts_text(per, labels)
  local parts = {}
  for d, name in ipairs(labels) do
    if per[d] then parts[#parts + 1] = ("%s %d"):format(name, per[d]) end
  end
  return table.concat(parts, ", ")
end

--- Who is quoted, how often in which article, with an example each.
---@param page parallax.Page
---@param documents parallax.Document[]
---@param chains? parallax.Chain[] with these, speakers are named alike across articles
function M.speakers(page, documents, chains)
  local labels = label.of(documents)
  local speakers, silent = by_speaker(utterances(documents, chains))
  local wide = #documents <= most_columns
  local columns, rows = { { key = "name", title = "Speaker" } }, {}
  for d, name in ipairs(wide and labels or {}) do columns[#columns + 1] = { key = d, title = name, align = "right" } end
  if not wide then columns[#columns + 1] = { key = "counts", title = "Quotations" } end
  columns[#columns + 1] = { key = "example", title = "For example" }
  for k, entry in ipairs(speakers) do
    local said = entry.example
    local row = { name = { text = entry.name, style = "name" }, counts = counts_text(entry.per, labels) }
    for d in ipairs(documents) do row[d] = entry.per[d] or 0 end
    row.example = {
      { text = shorten(words_of(documents[said.doc], said.quote.content), 90) }, " ",
      { text = #documents > 1 and "(" .. labels[said.doc] .. ")" or "", style = "faint" },
    }
    rows[k] = row
  end
  page:heading(2, "Who is quoted")
  if #rows == 0 then return page:text "No quotation was found." end
  page:table {
    columns = columns, rows = rows,
    note = silent > 0 and ("Not counted: %s without words said."):format(plural(silent, "thought, belief or plan",
      "thoughts, beliefs or plans")) or nil,
  }
end

local function quote_runs(doc, quote)
  return { { text = words_of(doc, quote.content), style = quote.type ~= "indirect" and "quote" or nil } }
end

local function quote_note(doc, quote)
  local parts = { quote.type }
  local cue = words_of(doc, quote.cue)
  if cue ~= "" then parts[#parts + 1] = cue end
  if quote.speech == false then parts[#parts + 1] = "not said" end
  return { text = "(" .. table.concat(parts, "; ") .. ")", style = "faint" }
end

--- Every quotation of one article in the order of its text.
---@param page parallax.Page
---@param doc parallax.Document
function M.quotations(page, doc)
  local quotes = doc:quotes()
  page:heading(2, label.of({ doc })[1] .. ": " .. (doc.title or plural(#quotes, "quotation")))
  if #quotes == 0 then return page:text "No quotation was found." end
  local versions = {}
  for k, quote in ipairs(quotes) do
    versions[k] = { who = speaker_of(quote), content = quote_runs(doc, quote), note = quote_note(doc, quote) }
  end
  page:versions { versions = versions }
end

--- Quotations as CSV rows; start and end count as `options.offsets` says.
---@param doc parallax.Document
---@param options table
---@return table[]
function M.quote_rows(doc, options)
  local rows = {}
  for k, quote in ipairs(doc:quotes()) do
    local at = span.to_export(doc, quote.first, quote.last, options.offsets)
    rows[k] = {
      id = doc.id, source = doc.source, speaker = quote.speaker or quote.speakers and speaker_of(quote),
      type = quote.type, speech = tostring(quote.speech ~= false), stance = quote.stance,
      cue = words_of(doc, quote.cue), content = words_of(doc, quote.content), start = at[1], ["end"] = at[2],
      rule = quote.rule,
    }
  end
  return rows
end

-- Below this share of common words a difference is harder to read than the
-- two texts.
local readable <const> = 0.25

local function spaced(kind) return (kind:gsub("_", " ")) end

local function version_of(documents, labels, chain, m, change)
  local member = chain.members[m]
  local doc = documents[member.doc]
  local text = words_of(doc, member.quote.content)
  local version = {
    who = { text = labels[member.doc], anchor = article.quote_anchor(member.doc, member.quote) },
    content = quote_runs(doc, member.quote),
  }
  if not change then return version end
  local from = chain.members[change.from]
  local runs, kept = diff.runs(words_of(documents[from.doc], from.quote.content), text)
  if kept >= readable then version.content = runs end
  local kinds = {}
  for k, kind in ipairs(change.kinds) do
    kinds[k] = spaced(kind)
    if kind == "speaker_changed" then kinds[k] = kinds[k] .. " to " .. speaker_of(member.quote, member.speaker) end
  end
  local against = #chain.members > 2 and (" against " .. labels[from.doc]) or ""
  version.note = { text = "(" .. table.concat(kinds, ", ") .. against .. ")", style = "label" }
  return version
end

local function chain_title(chain, number)
  local first = chain.members[1]
  return ("%d. %s"):format(number, speaker_of(first.quote, first.speaker))
end

--- Quotations that several articles have, each version under the one before,
--- differences marked; then those that one article has alone.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.chains(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  local number, alone = 0, {}
  page:heading(2, "Quotations that correspond")
  page:text { "Words only the earlier version has are ", { text = "so", style = "delete" },
    ", words only the later one has ", { text = "so", style = "insert" }, "." }
  for _, chain in ipairs(comparison.quotes) do
    if #chain.members == 1 then
      local m = chain.members[1]
      alone[#alone + 1] = {
        article = { text = labels[m.doc], anchor = article.quote_anchor(m.doc, m.quote) },
        speaker = { text = speaker_of(m.quote, m.speaker), style = "name" },
        words = shorten(words_of(documents[m.doc], m.quote.content), 200),
      }
    else
      number = number + 1
      local change_to, versions = {}, {}
      for _, change in ipairs(chain.changes) do change_to[change.to] = change end
      for m in ipairs(chain.members) do versions[m] = version_of(documents, labels, chain, m, change_to[m]) end
      page:versions {
        title = chain_title(chain, number), versions = versions, beside = true, anchor = article.chain_anchor(number),
      }
    end
  end
  if number == 0 then page:text "No quotation stands in more than one article." end
  if #alone == 0 then return end
  page:heading(3, "Quoted in one article only")
  page:table {
    columns = {
      { key = "article", title = "Article" }, { key = "speaker", title = "Speaker" }, { key = "words", title = "Words" },
    },
    rows = alone,
  }
end

local function tally() return { order = {}, count = {} } end

local function add(t, key)
  if not t.count[key] then
    t.count[key] = 0
    t.order[#t.order + 1] = key
  end
  t.count[key] = t.count[key] + 1
end

local function tally_text(t)
  table.sort(t.order, function(a, b)
    if t.count[a] ~= t.count[b] then return t.count[a] > t.count[b] end
    return a < b
  end)
  local parts = {}
  for k, key in ipairs(t.order) do
    parts[k] = t.count[key] > 1 and ("%s ×%d"):format(key, t.count[key]) or key
  end
  return table.concat(parts, ", ")
end

local voices = { own = "own voice", attributed = "attributed", scare = "in scare quotes" }

-- entity -> per document: names as they stand, labels with their voice.
local function namings(comparison)
  local of, order = {}, {}
  local function entry(entity, type, d)
    if not of[entity] then
      of[entity] = { entity = entity, type = type, total = 0, docs = 0, per = {} }
      order[#order + 1] = of[entity]
    end
    local e = of[entity]
    if not e.per[d] then
      e.per[d] = { names = tally(), labels = tally() }
      e.docs = e.docs + 1
    end
    e.total = e.total + 1
    return e.per[d]
  end
  local documents = comparison.documents
  for _, group in ipairs(comparison.entities) do
    for _, m in ipairs(group.mentions) do
      if m.form ~= "pronoun" and m.form ~= "nominal" then
        add(entry(group.entity, group.type, m.doc).names, shorten(documents[m.doc].text:sub(m.first, m.last), 60))
      end
    end
  end
  for _, l in ipairs(comparison.labels) do
    local voice = voices[l.voice] or l.voice or "own voice"
    if l.voice == "attributed" and l.speaker then voice = "said by " .. l.speaker end
    if l.rule ~= "label/name" then -- names are counted above, whoever speaks them
      add(entry(l.entity, nil, l.doc).labels, ("%s [%s]"):format(shorten(l.label, 60), voice))
    end
  end
  return order
end

local function naming_cell(entry)
  if not entry then return { text = "–", style = "faint" } end
  local names, labels = tally_text(entry.names), tally_text(entry.labels)
  return {
    names, names ~= "" and labels ~= "" and "; " or "", labels ~= "" and { text = labels, style = "label" } or "",
  }
end

--- What each article calls the people, places and bodies of the story.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.names(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  local order, several = namings(comparison), math.min(#documents, 2)
  table.sort(order, function(a, b)
    if a.docs ~= b.docs then return a.docs > b.docs end
    if a.total ~= b.total then return a.total > b.total end
    return a.entity < b.entity
  end)
  local wide, rows, single = #documents <= 3, {}, {}
  for d = 1, #documents do single[d] = {} end
  for _, e in ipairs(order) do
    local has_label = false
    for _, at in pairs(e.per) do has_label = has_label or #at.labels.order > 0 end
    if e.docs < several and not has_label then
      for d = 1, #documents do
        if e.per[d] then table.insert(single[d], e.entity) end
      end
    elseif wide then
      local row = { entity = { text = e.entity, style = "name" } }
      for d = 1, #documents do row[d] = naming_cell(e.per[d]) end
      rows[#rows + 1] = row
    else
      local first = true
      for d = 1, #documents do
        if e.per[d] then
          rows[#rows + 1] = {
            entity = first and { text = e.entity, style = "name" } or "", article = labels[d], uses = naming_cell(e.per[d]),
          }
          first = false
        end
      end
    end
  end
  page:heading(2, "Names and labels")
  local columns = { { key = "entity", title = "Who or what" } }
  if wide then
    for d, name in ipairs(labels) do columns[#columns + 1] = { key = d, title = name } end
  else
    columns[2], columns[3] = { key = "article", title = "Article" }, { key = "uses", title = "calls it" }
  end
  if #rows > 0 then page:table { columns = columns, rows = rows } else page:text "No name stands in more than one article." end
  local items = {}
  for d, list in ipairs(single) do
    if #list > 0 then items[#items + 1] = { { text = labels[d] .. ":", style = "strong" }, " ", table.concat(list, ", ") } end
  end
  if #items > 0 then
    page:heading(3, "Named in one article only")
    page:list(items)
  end
end

local reasons = {
  left_out = "left out by a report that derives from it",
  not_found = "not found elsewhere",
}

--- Statements that one article makes alone.
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
    page:heading(3, ("%s: %s"):format(labels[d], plural(#own, "sentence")))
    for _, o in ipairs(own) do
      page:evidence {
        doc = doc, first = o.first, last = o.last,
        note = {
          text = reasons[o.reason] or spaced(o.reason), style = "only", anchor = article.sentence_anchor(d, doc, o.first),
        },
      }
    end
  end
end

--- Which claim is told where, with the numbers of the sentences, from 1.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.matrix(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  local rows, single = {}, 0
  for _, claim in ipairs(comparison.matrix) do
    local row, tellers = { claim = shorten(claim.claim, 160) }, 0
    for d, doc in ipairs(documents) do
      local numbers = claim.told[d]
      if numbers and #numbers > 0 then
        tellers = tellers + 1
        local runs = {}
        for k, n in ipairs(numbers) do
          runs[2 * k - 1] = { text = tostring(n), anchor = article.sentence_anchor(d, doc, (doc:sentences():at(n))) }
          runs[2 * k] = k < #numbers and ", " or ""
        end
        row[d] = runs
      else
        row[d] = { text = "–", style = "faint" }
      end
    end
    if tellers > 1 then rows[#rows + 1] = row else single = single + 1 end
  end
  local columns = { { key = "claim", title = "Statement" } }
  for d, name in ipairs(labels) do columns[#columns + 1] = { key = d, title = name, align = "right" } end
  page:heading(2, "What several tell")
  if #rows == 0 then return page:text "No statement stands in more than one article." end
  page:table {
    columns = columns, rows = rows,
    note = ("Numbers are those of the sentences. %s in one article only: see below.")
      :format(plural(single, "statement stands", "statements stand")),
  }
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
    edges[k] = { from = from, to = edge.to, note = { text = "(" .. table.concat(signals, ", ") .. ")", style = "faint" } }
  end
  page:heading(2, "Who derives from whom")
  page:graph {
    title = "Who derives from whom", nodes = nodes, edges = edges,
    empty = "No sign that one of the articles derives from another.",
  }
end

local kinds = { "label", "loaded", "frame", "hedge", "booster", "scare" }

--- Framing: how often each article does what, then every instance.
---@param page parallax.Page
---@param documents parallax.Document[]
function M.framing(page, documents)
  local labels, counts = label.of(documents), {}
  for d, doc in ipairs(documents) do
    counts[d] = { article = { text = labels[d], style = "name" } }
    for _, kind in ipairs(kinds) do counts[d][kind] = 0 end
    for _, found in ipairs(doc:framing()) do counts[d][found.kind] = (counts[d][found.kind] or 0) + 1 end
  end
  local columns = { { key = "article", title = "Article" } }
  for _, kind in ipairs(kinds) do columns[#columns + 1] = { key = kind, align = "right" } end
  page:heading(2, "How often")
  page:table { columns = columns, rows = counts, note = "Counts of instances; longer articles have more of everything." }
  for d, doc in ipairs(documents) do
    local rows = {}
    for k, found in ipairs(doc:framing()) do
      local voice = voices[found.voice] or found.voice or ""
      if found.voice == "attributed" and found.speaker then voice = "said by " .. found.speaker end
      rows[k] = {
        words = { text = shorten(doc.text:sub(found.first, found.last), 80), style = "label" }, kind = found.kind,
        target = found.target or "", voice = voice,
      }
    end
    page:heading(2, labels[d] .. (doc.title and ": " .. doc.title or ""))
    if #rows > 0 then
      page:table {
        columns = {
          { key = "words", title = "Words" }, { key = "kind", title = "Kind" }, { key = "target", title = "Said of" },
          { key = "voice", title = "Voice" },
        },
        rows = rows,
      }
    else
      page:text "Nothing was found."
    end
  end
end

--- Framing as CSV rows; start and end count as `options.offsets` says.
---@param doc parallax.Document
---@param options table
---@return table[]
function M.framing_rows(doc, options)
  local rows = {}
  for k, found in ipairs(doc:framing()) do
    local at = span.to_export(doc, found.first, found.last, options.offsets)
    rows[k] = {
      id = doc.id, source = doc.source, kind = found.kind, words = doc.text:sub(found.first, found.last),
      target = found.target, voice = found.voice, speaker = found.speaker, start = at[1], ["end"] = at[2],
      rule = found.rule,
    }
  end
  return rows
end

--- The articles beside each other, linked; HTML alone has room for them.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.articles(page, comparison) page:articles(article.of(comparison, label.of(comparison.documents))) end

return M
