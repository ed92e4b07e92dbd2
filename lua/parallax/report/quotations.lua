--- What `parallax quotes` prints: quotations by speaker and outlet, their
--- versions, the balance of speakers; as sections of a page and as records.
local balance = require "parallax.report.balance"
local export = require "parallax.report.export"
local json = require "parallax.json"
local label = require "parallax.report.label"
local speech = require "parallax.report.speech"

local array, object = json.array, json.object

local M = {}

local function by_place(a, b)
  if a.doc ~= b.doc then return a.doc < b.doc end
  return a.quote.first < b.quote.first
end

-- Speaker -> members of chains, in the order of documents and text.
local function members_by_speaker(chains)
  local of = {}
  for _, chain in ipairs(chains) do
    for _, m in ipairs(chain.members) do
      local name = m.speaker or ""
      of[name] = of[name] or {}
      table.insert(of[name], m)
    end
  end
  for _, list in pairs(of) do table.sort(list, by_place) end
  return of
end

local least_quoted <const> = 2 -- a single quotation stands in the list of who is quoted

--- What each speaker says in each outlet, the most quoted first.
---@param page parallax.Page
---@param result parallax.Quotations
function M.speakers(page, result)
  local documents, labels, of = result.documents, label.of(result.documents), members_by_speaker(result.quotes)
  page:heading(2, "What each says in each outlet")
  local shown = false
  for _, speaker in ipairs((speech.ranked(documents, result.quotes))) do
    local versions = {}
    for _, m in ipairs(speaker.total >= least_quoted and of[speaker.name] or {}) do
      versions[#versions + 1] = speech.version(documents[m.doc], m.quote, labels[m.doc])
    end
    if #versions > 0 then page:versions { title = speaker.name, versions = versions } end
    shown = shown or #versions > 0
  end
  if not shown then page:text "Nobody is quoted twice." end
end

--- All sections: who, the balance, the versions, what one outlet alone quotes;
--- for a single article, its quotations in order.
---@param page parallax.Page
---@param result parallax.Quotations
function M.show(page, result)
  local documents = result.documents
  speech.speakers(page, documents, result.quotes)
  balance.section(page, documents, result.quotes)
  if #documents == 1 then return speech.quotations(page, documents[1]) end
  speech.chains(page, result)
  M.speakers(page, result)
end

local function edit(e)
  local function text(words)
    local parts = {}
    for k, word in ipairs(words) do parts[k] = word.text end
    return table.concat(parts, " ")
  end
  return object { { "op", e.op }, { "from", text(e.from) }, { "to", text(e.to) } }
end

local function change(c)
  local edits = {}
  for k, e in ipairs(c.diff) do edits[k] = edit(e) end
  return object {
    { "from", c.from - 1 }, { "to", c.to - 1 }, { "kinds", array { table.unpack(c.kinds) } },
    { "score", math.floor(c.score * 1e4 + 0.5) / 1e4 }, { "diff", array(edits) },
  }
end

-- A chain with its tree of versions: each change leads from the version it is
-- compared with; "first" is there where the dates tell.
local function chain_record(documents, chain, unit)
  local members, changes = {}, {}
  for k, m in ipairs(chain.members) do members[k] = export.version(documents[m.doc], m, unit) end
  for k, c in ipairs(chain.changes) do changes[k] = change(c) end
  local fields = { { "members", array(members) }, { "changes", array(changes) } }
  if speech.is_dated(documents, chain) then fields[3] = { "first", 0 } end
  return object(fields)
end

local function document_record(doc, unit)
  return object {
    { "id", doc.id }, { "source", doc.source }, { "title", doc.title }, { "date", doc.date }, { "lang", doc.lang },
    { "quotes", export.layer(doc, "quotes", unit) },
  }
end

--- The JSON form: documents with their quotations, chains with changes and
--- word-level differences, the balance of speakers. A chain of one is a
--- statement that one document alone quotes.
---@param result parallax.Quotations
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.record(result, unit)
  local documents, docs, chains = result.documents, {}, {}
  for k, doc in ipairs(documents) do docs[k] = document_record(doc, unit) end
  for k, chain in ipairs(result.quotes) do chains[k] = chain_record(documents, chain, unit) end
  return object {
    { "documents", array(docs) }, { "quotes", array(chains) }, { "balance", balance.record(documents, result.quotes) },
  }
end

--- The NDJSON form: a line a document, as `parallax annotate` writes it.
---@param result parallax.Quotations
---@param unit? "bytes"|"chars"
---@return table[]
function M.lines(result, unit)
  local lines = {}
  for k, doc in ipairs(result.documents) do lines[k] = export.document(doc, { "quotes" }, unit) end
  return lines
end

--- The columns of the CSV.
M.columns = {
  "id", "source", "speaker", "type", "speech", "stance", "cue", "content", "start", "end", "rule", "chain", "versions",
  "changes",
}

-- Quotation -> number of its chain, how many versions, and what changed.
local function places(chains)
  local of = {}
  for number, chain in ipairs(chains) do
    for _, m in ipairs(chain.members) do of[m.quote] = { chain = number, versions = #chain.members, changes = "" } end
    for _, c in ipairs(chain.changes) do of[chain.members[c.to].quote].changes = table.concat(c.kinds, " ") end
  end
  return of
end

--- The rows of the CSV: a quotation each, in the order of documents and text.
---@param result parallax.Quotations
---@param options table of the recipe
---@return table[]
function M.rows(result, options)
  local of, rows = places(result.quotes), {}
  for _, doc in ipairs(result.documents) do
    local quotes = doc:quotes()
    for k, row in ipairs(speech.quote_rows(doc, options)) do
      local place = of[quotes[k]]
      row.chain, row.versions, row.changes = place.chain, place.versions, place.changes
      rows[#rows + 1] = row
    end
  end
  return rows
end

return M
