--- Comparison: what several documents about one event share, and what each has
--- alone. Two documents are the common case, never a special one.
local chain = require "parallax.quote.chain"
local credit = require "parallax.compare.credit"
local disagreement = require "parallax.compare.disagreement"
local entity = require "parallax.entity"
local frame = require "parallax.frame"
local likeness = require "parallax.likeness"
local lineage = require "parallax.compare.lineage"
local link = require "parallax.compare.link"
local matrix = require "parallax.compare.matrix"
local naming = require "parallax.compare.naming"
local order = require "parallax.compare.order"
local phrase = require "parallax.compare.phrase"
local span = require "parallax.span"
local statement = require "parallax.compare.statement"

local M = {}

---@class parallax.Only a statement that one document makes alone
---@field doc integer
---@field first integer
---@field last integer
---@field reason "not_found"|"left_out" left out: a report that derives from this document has it not

---@class parallax.Comparison
---@field documents parallax.Document[]
---@field entities parallax.Group[]
---@field quotes parallax.Chain[]
---@field sentences parallax.Link[]
---@field only parallax.Only[]
---@field labels parallax.Label[]
---@field matrix parallax.Claim[]
---@field lineage parallax.Edge[]
---@field akin parallax.Kin[]
---@field disagreements parallax.Disagreement[]

local function statements_of(documents, names)
  local list = {}
  for d, doc in ipairs(documents) do
    local of_doc = statement.of(doc, d)
    phrase.note(doc, of_doc)
    for _, found in ipairs(of_doc) do
      found.features = likeness.features(doc, found.first, found.last, names.mentions[d])
      list[#list + 1] = found
    end
  end
  return list
end

-- Which statement each version of a quotation begins in.
local function note_chains(statements, chains)
  local at, of = {}, {}
  for _, found in ipairs(statements) do
    of[found.doc] = of[found.doc] or {}
    table.insert(of[found.doc], found)
  end
  for _, each in ipairs(chains) do
    for _, version in ipairs(#each.members > 1 and each.members or {}) do
      at[#at + 1] = { chain = each, doc = version.doc, first = version.quote.content[1].first }
    end
  end
  table.sort(at, function(a, b)
    if a.doc ~= b.doc then return a.doc < b.doc end
    return a.first < b.first
  end)
  local k, doc = 1, nil
  for _, version in ipairs(at) do
    if version.doc ~= doc then k, doc = 1, version.doc end
    local list = of[doc] or {}
    while list[k] and list[k].last < version.first do k = k + 1 end
    if list[k] and list[k].first <= version.first then
      list[k].chains = list[k].chains or {}
      list[k].chains[version.chain] = true
    end
  end
end

-- Who speaks in each statement, by common name. "As Reuters writes" names no
-- speaker.
local function note_speakers(documents, statements, names)
  local of, is_outlet = {}, {}
  local function speaker_of(d, quote)
    local speaker = names:speaker(d, quote)
    if not speaker then return nil end
    if is_outlet[speaker] == nil then is_outlet[speaker] = credit.is_outlet(speaker, documents) end
    return not is_outlet[speaker] and speaker or nil
  end
  for d in ipairs(documents) do of[d] = {} end
  for _, found in ipairs(statements) do
    found.speakers, found.is_said = {}, false
    table.insert(of[found.doc], found)
  end
  for d, doc in ipairs(documents) do
    for _, quote in ipairs(doc:quotes()) do
      local speaker = speaker_of(d, quote)
      for _, part in ipairs(quote.content) do
        local k = span.first_ending(of[d], part.first)
        while of[d][k] and of[d][k].first <= part.last do
          of[d][k].is_said = true
          if speaker then of[d][k].speakers[speaker] = true end
          k = k + 1
        end
      end
    end
  end
end

local function only_here(statements, linked, edges)
  local derived_from = {}
  for _, edge in ipairs(edges) do derived_from[edge.from] = true end
  local list = {}
  for _, found in ipairs(statements) do
    if not linked[found] then
      list[#list + 1] = {
        doc = found.doc,
        first = found.first,
        last = found.last,
        reason = derived_from[found.doc] and "left_out" or "not_found",
      }
    end
  end
  return list
end

---@class parallax.Quotations
---@field documents parallax.Document[]
---@field quotes parallax.Chain[]

local function chains_of(documents, names)
  return chain.find(documents, names.mentions, function(d, quote) return names:speaker(d, quote) end)
end

--- Follows the quotations of documents alone, without comparing the rest.
---@param documents parallax.Document[] one or more
---@return parallax.Quotations
function M.quotations(documents)
  local names = naming.of(documents, entity.group(documents))
  return { documents = documents, quotes = chains_of(documents, names) }
end

---@class parallax.Prepared what links are looked for in
---@field groups parallax.Group[]
---@field statements parallax.Statement[] of all documents, in order
---@field chains parallax.Chain[]

--- What documents state, and what is known of each statement before any is linked.
---@param documents parallax.Document[]
---@return parallax.Prepared
function M.prepare(documents)
  local groups = entity.group(documents)
  local names = naming.of(documents, groups)
  local statements = statements_of(documents, names)
  local chains = chains_of(documents, names)
  note_chains(statements, chains)
  note_speakers(documents, statements, names)
  return { groups = groups, statements = statements, chains = chains }
end

--- Compares documents.
---@param documents parallax.Document[] one or more; with one, everything is "only here"
---@return parallax.Comparison
function M.run(documents)
  local prepared = M.prepare(documents)
  local groups, statements, chains = prepared.groups, prepared.statements, prepared.chains
  local links, linked = link.find(documents, statements)
  order.note(documents, links)
  local edges, akin = lineage.find(documents, statements, links, chains)
  return {
    documents = documents,
    entities = groups,
    quotes = chains,
    sentences = links,
    only = only_here(statements, linked, edges),
    labels = frame.labels(documents, groups),
    matrix = matrix.of(documents, statements, links),
    lineage = edges,
    akin = akin,
    disagreements = disagreement.find(documents, links),
  }
end

return M
