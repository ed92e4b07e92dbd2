--- The sections of the bundled reports. Each adds blocks to a page and can be
--- used in a recipe of one's own, in any order.
local article = require "parallax.report.article"
local diff = require "parallax.report.diff"
local core = require "parallax.core"
local label = require "parallax.report.label"
local lang = require "parallax.lang"
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

-- Counts of words, in the spelling met first; capitals make no difference.
local function tally() return { order = {}, of = {} } end

local function add(t, word, remark)
  local key = core.fold(word) .. "\0" .. (remark or "")
  local entry = t.of[key]
  if not entry then
    entry = { word = word, remark = remark or "", count = 0 }
    t.of[key], t.order[#t.order + 1] = entry, entry
  end
  entry.count = entry.count + 1
end

local function tally_text(t)
  table.sort(t.order, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    if a.word ~= b.word then return a.word < b.word end
    return a.remark < b.remark
  end)
  local parts = {}
  for k, entry in ipairs(t.order) do
    parts[k] = entry.word .. (entry.count > 1 and (" ×%d"):format(entry.count) or "") .. entry.remark
  end
  return table.concat(parts, ", ")
end

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
      without[#without + 1], seen[doc.lang] = doc.lang, true
    end
  end
  if #without == 0 then return nil end
  return ("No language data for: %s. Such articles get no names and no framing, and quotations by their marks alone.")
    :format(table.concat(without, ", "))
end

--- What the report is about: one line an article.
---@param page parallax.Page
---@param documents parallax.Document[]
function M.documents(page, documents)
  local rows, labels, languages = {}, label.of(documents), tally()
  for k, doc in ipairs(documents) do
    add(languages, doc.lang)
    rows[k] = {
      article = { { text = labels[k], style = "name", href = doc.url } },
      date = doc.date and doc.date:sub(1, 16):gsub("T", " ") or "", words = count_words(doc),
      title = doc.title or { text = "(no headline)", style = "faint" }, id = label.file_name(doc.id), lang = doc.lang,
    }
  end
  local columns = {
    { key = "article", title = "Article" }, { key = "date", title = "Date" },
    { key = "words", title = "Words", align = "right" }, { key = "title", title = "Title" },
    { key = "id", title = "Read from" },
  }
  if #languages.order > 1 or documents[1].lang == "und" then
    table.insert(columns, 3, { key = "lang", title = "Language" })
  end
  page:table { columns = columns, rows = rows, note = language_note(documents) }
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
      { key = "article", title = "Article" }, { key = "speaker", title = "Speaker" },
      { key = "words", title = "Words" },
    },
    rows = alone,
  }
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
      add(entry(l.entity, nil, l.doc).labels, shorten(l.label, 60), (" [%s]"):format(voice))
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

-- Whether every article that names it uses one and the same name, and no label.
local function is_called_the_same(entry)
  local words = {}
  for _, at in pairs(entry.per) do
    if #at.labels.order > 0 then return false end
    for _, name in ipairs(at.names.order) do words[core.fold(name.word)] = true end
  end
  return next(words, next(words)) == nil
end

local function in_order(entries)
  table.sort(entries, function(a, b)
    if a.docs ~= b.docs then return a.docs > b.docs end
    if a.total ~= b.total then return a.total > b.total end
    return a.entity < b.entity
  end)
  return entries
end

-- What is called in different ways, what is called the same by several, and
-- per document what it alone has.
local function sorted_namings(comparison)
  local varied, same, alone = {}, {}, {}
  local several = math.min(#comparison.documents, 2)
  for d in ipairs(comparison.documents) do alone[d] = {} end
  for _, entry in ipairs(in_order(namings(comparison))) do
    if not is_called_the_same(entry) then
      varied[#varied + 1] = entry
    elseif entry.docs >= several then
      same[#same + 1] = entry.entity
    else
      table.insert(alone[next(entry.per)], entry.entity)
    end
  end
  return varied, same, alone
end

local widest_naming <const> = 3 -- articles beside each other; more stand below each other

local function naming_table(page, varied, labels)
  local rows, columns = {}, { { key = "entity", title = "Who or what" } }
  local wide = #labels <= widest_naming
  if wide then
    for d, name in ipairs(labels) do columns[#columns + 1] = { key = d, title = name } end
  else
    columns[2], columns[3] = { key = "article", title = "Article" }, { key = "uses", title = "calls it" }
  end
  for _, entry in ipairs(varied) do
    local row, first = { entity = { text = entry.entity, style = "name" } }, true
    for d, name in ipairs(labels) do
      row[d] = naming_cell(entry.per[d])
      if not wide and entry.per[d] then
        rows[#rows + 1] = { entity = first and row.entity or "", article = name, uses = row[d] }
        first = false
      end
    end
    if wide then rows[#rows + 1] = row end
  end
  page:table {
    columns = columns, rows = rows,
    note = "Labels stand after the names, with the voice they are in: the article's own, or somebody's.",
  }
end

--- What each article calls the people, places and bodies of the story.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.names(page, comparison)
  local labels = label.of(comparison.documents)
  local varied, same, alone = sorted_namings(comparison)
  page:heading(2, "Names and labels")
  if #varied > 0 then naming_table(page, varied, labels) end
  if #same > 0 then
    page:text { { text = "Called the same by all who name it: ", style = "strong" }, table.concat(same, ", "), "." }
  end
  if #varied + #same == 0 then page:text "No name stands in more than one article." end
  local items = {}
  for d, list in ipairs(alone) do
    if #list > 0 then
      items[#items + 1] = { { text = labels[d] .. ": ", style = "strong" }, table.concat(list, ", ") }
    end
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

local function reason_words(reason) return reasons[reason] or spaced(reason) end

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
    local why = common and ", " .. reason_words(common) or ""
    page:heading(3, ("%s: %s%s"):format(labels[d], plural(#own, "sentence"), why))
    for _, o in ipairs(own) do
      local number = doc:sentences():find(o.first)
      page:evidence {
        doc = doc, first = o.first, last = o.last,
        note = {
          { text = tostring(number), anchor = article.sentence_anchor(d, doc, o.first) },
          { text = common and "" or ", " .. reason_words(o.reason), style = "only" },
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
    local note = { text = "(" .. table.concat(signals, ", ") .. ")", style = "faint" }
    edges[k] = { from = from, to = edge.to, note = note }
  end
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
