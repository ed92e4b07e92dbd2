--- Who is quoted, and in which words: sections for a page.
local article = require "parallax.report.article"
local diff = require "parallax.report.diff"
local label = require "parallax.report.label"
local moment = require "parallax.moment"
local span = require "parallax.span"

local M = {}

local plural, shorten = label.plural, label.shorten
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

---@class parallax.Speaker
---@field name string
---@field total integer
---@field articles integer in how many
---@field per table<integer, integer> number of the document to quotations there
---@field example table `{ doc =, quote = }`

--- Who is quoted, the most quoted first and "nobody named" last.
---@param documents parallax.Document[]
---@param chains? parallax.Chain[] with these, speakers are named alike across articles
---@return parallax.Speaker[]
---@return integer silent thoughts, beliefs or plans, which are not counted
function M.ranked(documents, chains)
  local speakers, of, silent = {}, {}, 0
  for _, said in ipairs(utterances(documents, chains)) do
    if said.quote.speech == false then
      silent = silent + 1
    else
      local entry = of[said.speaker]
      if not entry then
        entry = { name = said.speaker, total = 0, articles = 0, per = {} }
        speakers[#speakers + 1], of[said.speaker] = entry, entry
      end
      entry.total = entry.total + 1
      if not entry.per[said.doc] then entry.articles = entry.articles + 1 end
      entry.per[said.doc] = (entry.per[said.doc] or 0) + 1
      if is_better_example(said, entry.example) then entry.example = said end
    end
  end
  table.sort(speakers, function(a, b)
    if (a.name == unnamed) ~= (b.name == unnamed) then return b.name == unnamed end
    if a.total ~= b.total then return a.total > b.total end
    if a.articles ~= b.articles then return a.articles > b.articles end
    return a.name < b.name
  end)
  return speakers, silent
end

-- More columns than this do not fit, be they as narrow as a letter.
local most_columns <const> = 20
-- Characters of an example and its article, for one line of 80 columns.
local example_length <const> = 74

local function counts_text(per, documents)
  local parts = {}
  for d in ipairs(documents) do
    if per[d] then parts[#parts + 1] = ("%s %d"):format(label.key(d), per[d]) end
  end
  return table.concat(parts, ", ")
end

-- The words, and where they stand if the counts leave it open.
local function example_of(entry, documents, labels)
  local said = entry.example
  local words = words_of(documents[said.doc], said.quote.content)
  if entry.per[said.doc] == entry.total then return shorten(words, example_length) end
  local where = " (" .. labels[said.doc] .. ")"
  return { shorten(words, example_length - (utf8.len(where) or 0)), { text = where, style = "faint" } }
end

local function speaker_columns(documents)
  local columns = { { key = "name", title = "Speaker" } }
  if #documents <= most_columns then
    for d, title in ipairs(#documents > 1 and label.columns(documents) or { "Quotations" }) do
      columns[#columns + 1] = { key = d, title = title, align = "right" }
    end
  else
    columns[2] = { key = "counts", title = "Quotations" }
  end
  columns[#columns + 1] = { key = "example", title = "For example", below = true }
  return columns
end

--- Who is quoted, how often in which article, with an example each.
---@param page parallax.Page
---@param documents parallax.Document[]
---@param chains? parallax.Chain[] with these, speakers are named alike across articles
function M.speakers(page, documents, chains)
  local labels, rows = label.of(documents), {}
  local speakers, silent = M.ranked(documents, chains)
  for k, entry in ipairs(speakers) do
    local row = { name = { text = entry.name, style = "name" }, counts = counts_text(entry.per, documents) }
    for d in ipairs(documents) do row[d] = entry.per[d] or { text = "–", style = "faint" } end
    row.example = example_of(entry, documents, labels)
    rows[k] = row
  end
  page:heading(2, "Who is quoted")
  if #rows == 0 then return page:text "No quotation was found." end
  local notes = { label.legend(documents) }
  if silent > 0 then
    local what = plural(silent, "thought, belief or plan", "thoughts, beliefs or plans")
    notes[#notes + 1] = ("Not counted: %s without words said."):format(what)
  end
  page:table { columns = speaker_columns(documents), rows = rows, note = table.concat(notes, " ") }
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

--- One quotation as a version for `page:versions`.
---@param doc parallax.Document
---@param quote parallax.Quote
---@param who string
---@return table
function M.version(doc, quote, who)
  return { who = who, content = quote_runs(doc, quote), note = quote_note(doc, quote) }
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
    versions[k] = M.version(doc, quote, speaker_of(quote))
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
local readable <const> = 0.34

local function spaced(kind) return (kind:gsub("_", " ")) end

-- What changed against an earlier version, and which of several that is. Whom
-- the title does not name is named here, though it be too little to claim that
-- the speaker changed: "the minister" may be the one whom another names.
local function change_note(labels, chain, change)
  local member, from, first = chain.members[change.to], chain.members[change.from], chain.members[1]
  local kinds, speaker, is_named = {}, speaker_of(member.quote, member.speaker), false
  for k, kind in ipairs(change.kinds) do
    kinds[k], is_named = spaced(kind), is_named or kind == "speaker_changed"
    if kind == "speaker_changed" then kinds[k] = kinds[k] .. " to " .. speaker end
  end
  if speaker ~= unnamed and not is_named and speaker ~= speaker_of(first.quote, first.speaker) then
    kinds[#kinds + 1] = "said by " .. speaker
  end
  local against = #chain.members > 2 and ("; compared with " .. labels[from.doc]) or ""
  return { text = "(" .. table.concat(kinds, ", ") .. against .. ")", style = "label" }
end

--- Whether the first version of a chain is surely the earliest: every other
--- document that has one is dated later.
---@param documents parallax.Document[]
---@param chain parallax.Chain
---@return boolean
function M.is_dated(documents, chain)
  local first, others = documents[chain.members[1].doc], false
  for _, m in ipairs(chain.members) do
    local doc = documents[m.doc]
    if doc ~= first then
      if not moment.before(first.date, doc.date) then return false end
      others = true
    end
  end
  return others
end

local function earliest_note(documents, chain)
  if not M.is_dated(documents, chain) then return nil end
  local date = documents[chain.members[1].doc].date
  return {
    { text = "(earliest: ", style = "faint" }, { text = label.date(date), style = "faint", keep = true },
    { text = ")", style = "faint" },
  }
end

local function version_of(documents, labels, chain, m, change)
  local member = chain.members[m]
  local doc = documents[member.doc]
  local version = {
    who = { text = labels[member.doc], anchor = article.quote_anchor(member.doc, member.quote) },
    content = quote_runs(doc, member.quote),
  }
  if m == 1 then version.note = earliest_note(documents, chain) end
  if not change then return version end
  local from = chain.members[change.from]
  local text = words_of(doc, member.quote.content)
  local runs, kept = diff.runs(words_of(documents[from.doc], from.quote.content), text)
  if kept >= readable then version.content = runs end
  version.note = change_note(labels, chain, change)
  return version
end

local function chain_block(documents, labels, chain, number)
  local change_to, versions = {}, {}
  for _, change in ipairs(chain.changes) do change_to[change.to] = change end
  for m in ipairs(chain.members) do versions[m] = version_of(documents, labels, chain, m, change_to[m]) end
  local first = chain.members[1]
  return {
    title = ("%d. %s"):format(number, speaker_of(first.quote, first.speaker)), versions = versions, beside = true,
    anchor = article.chain_anchor(number),
  }
end

-- Quotations without a partner, by article.
local function show_alone(page, documents, labels, alone)
  page:heading(3, "Quoted in one article only")
  for d, members in ipairs(alone) do
    local items = {}
    for k, m in ipairs(members) do
      items[k] = {
        { text = speaker_of(m.quote, m.speaker), style = "name", anchor = article.quote_anchor(m.doc, m.quote) }, ": ",
        shorten(words_of(documents[m.doc], m.quote.content), 200),
      }
    end
    if #items > 0 then
      page:heading(4, ("%s: %s"):format(labels[d], plural(#items, "quotation")))
      page:list(items)
    end
  end
end

--- Quotations that several articles have, each version under the one before,
--- differences marked; then those that one article has alone.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.chains(page, comparison)
  local documents, labels = comparison.documents, label.of(comparison.documents)
  local shared, alone, total = {}, {}, 0
  for d in ipairs(documents) do alone[d] = {} end
  for _, chain in ipairs(comparison.quotes) do
    if #chain.members > 1 then
      shared[#shared + 1] = chain
    else
      table.insert(alone[chain.members[1].doc], chain.members[1])
      total = total + 1
    end
  end
  page:heading(2, "Quotations that correspond")
  if #shared == 0 then
    page:text "No quotation stands in more than one article."
  else
    page:text {
      "Compared with an earlier version, words ", { text = "so", style = "delete" }, " are missing and words ",
      { text = "so", style = "insert" }, " are new. Earlier articles stand first where all have a date.",
    }
  end
  for number, chain in ipairs(shared) do page:versions(chain_block(documents, labels, chain, number)) end
  if total > 0 then show_alone(page, documents, labels, alone) end
end

return M
