--- Lineage: which report derives from which. An edge needs a reason for its
--- direction, credit or time, and something the two reports share; without
--- both there is no edge.
--- Not detected: a common source that neither names; copying under a wrong
--- date.
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local core = require "parallax.core"

local M = {}

-- Words in a row that count as copied, and the share of a report that must be
-- copied before time alone gives an edge.
local SHINGLE, COPIED = 5, 0.15
-- With credit, this share of shared statements or shingles is enough.
local KIN = 0.05

---@class parallax.Edge
---@field from integer|string document the other derives from; a name where the origin is not among the documents
---@field to integer
---@field signals string[] of "credit", "photo", "time", "copied", "statements"
---@field copied number share of the derived report's five-word runs found in the origin
---@field evidence? { first: integer, last: integer } the credit, in `to`

-- "The Reuters news agency" and "Reuters" credit one outlet.
local function outlet_key(name)
  local key = core.fold(name):gsub("^the%s+", ""):gsub("%s+news agency$", ""):gsub("^%s+", ""):gsub("%s+$", "")
  return key
end

local function agencies_of(doc, known)
  local names = {}
  if lang.has(doc.lang) then
    for _, name in ipairs(lexicon.load(doc.lang .. ".agency").names) do names[outlet_key(name)] = name end
  end
  for key, name in pairs(known) do names[key] = name end
  return names
end

-- The outlets a report credits: by its marks (dateline, source line, photo)
-- and as speakers of its quotations ("writes Reuters").
local function credits_of(doc, names)
  local credits, at = {}, {}
  local function credit(name, signal, first, last)
    local key = name and outlet_key(name)
    if not key or not names[key] or (doc.source and outlet_key(doc.source) == key) then return end
    local entry = at[key]
    if not entry then
      entry = { key = key, name = names[key] }
      credits[#credits + 1], at[key] = entry, entry
    end
    if not entry[signal] then entry[signal] = { first = first, last = last } end
  end
  for _, mark in ipairs(doc:marks()) do
    local signal = (mark.kind == "photo" or mark.kind == "caption") and "photo" or "credit"
    credit(mark.value, signal, mark.first, mark.last)
  end
  for _, quote in ipairs(doc:quotes()) do
    local source = quote.source[1]
    if source then credit(quote.speaker, "credit", source.first, source.last) end
  end
  return credits
end

local function shingles_of(doc, statements)
  local set, count, tokens = {}, 0, doc:tokens()
  for _, statement in ipairs(statements) do
    local words = {}
    local i, j = tokens:range(statement.first, statement.last)
    for k = i or 1, j or 0 do
      local _, _, kind = tokens:at(k)
      if kind == "word" or kind == "number" then words[#words + 1] = tokens:folded(k) end
    end
    for k = 1, #words - SHINGLE + 1 do
      local shingle = table.concat(words, " ", k, k + SHINGLE - 1)
      if not set[shingle] then set[shingle], count = true, count + 1 end
    end
  end
  return { set = set, count = count }
end

-- Share of b's shingles that stand in a.
local function copied_share(a, b)
  if b.count == 0 then return 0 end
  local shared = 0
  for shingle in pairs(b.set) do shared = shared + (a.set[shingle] and 1 or 0) end
  return shared / b.count
end

-- Dates of different precision are compared as far as both go.
local function earlier(a, b)
  if not a or not b then return nil end
  local n = math.min(#a, #b)
  local p, q = a:sub(1, n), b:sub(1, n)
  if p == q then return nil end
  return p < q
end

local function shared_statements(links, documents)
  local shared = {}
  for d in ipairs(documents) do shared[d] = {} end
  for _, link in ipairs(links) do
    local seen = {}
    for _, a in ipairs(link.members) do
      for _, b in ipairs(link.members) do
        local key = a.doc .. ":" .. b.doc
        if a.doc ~= b.doc and not seen[key] then
          seen[key] = true
          shared[a.doc][b.doc] = (shared[a.doc][b.doc] or 0) + 1
        end
      end
    end
  end
  return shared
end

local function edge_between(case, from, to, credit)
  local copied = copied_share(case.shingles[from], case.shingles[to])
  local statements = (case.shared[from][to] or 0) / math.max(1, case.counts[to])
  local before = earlier(case.documents[from].date, case.documents[to].date)
  local credited = credit and credit.credit
  local kin = copied >= KIN or statements >= KIN
  if before == false or not kin then return nil end
  if not credited and not (before and copied >= COPIED) then return nil end

  local signals = {}
  if credited then signals[#signals + 1] = "credit" end
  if credit and credit.photo then signals[#signals + 1] = "photo" end
  if before then signals[#signals + 1] = "time" end
  if copied >= KIN then signals[#signals + 1] = "copied" end
  if statements >= KIN then signals[#signals + 1] = "statements" end
  return { from = from, to = to, signals = signals, copied = copied, evidence = credited or nil }
end

-- Edges into one report: from documents it credits or copies, and from outlets
-- it credits that are not at hand.
local function edges_into(case, to, edges)
  local credits = credits_of(case.documents[to], agencies_of(case.documents[to], case.outlets))
  local credit_of, at_hand = {}, {}
  for _, credit in ipairs(credits) do credit_of[credit.key] = credit end
  for from, doc in ipairs(case.documents) do
    local key = doc.source and outlet_key(doc.source)
    if from ~= to then
      local edge = edge_between(case, from, to, key and credit_of[key])
      if edge then edges[#edges + 1] = edge end
      if key then at_hand[key] = true end
    end
  end
  for _, credit in ipairs(credits) do
    if credit.credit and not at_hand[credit.key] then
      edges[#edges + 1] =
        { from = credit.name, to = to, signals = { "credit" }, copied = 0, evidence = credit.credit }
    end
  end
end

--- Finds who derives from whom.
---@param documents parallax.Document[]
---@param statements parallax.Statement[]
---@param links parallax.Link[]
---@return parallax.Edge[] by derived document, then origin
function M.find(documents, statements, links)
  local case = {
    documents = documents, outlets = {}, shingles = {}, counts = {}, shared = shared_statements(links, documents),
  }
  local of = {}
  for d, doc in ipairs(documents) do
    of[d] = {}
    if doc.source then case.outlets[outlet_key(doc.source)] = doc.source end
  end
  for _, statement in ipairs(statements) do table.insert(of[statement.doc], statement) end
  for d, doc in ipairs(documents) do
    case.shingles[d], case.counts[d] = shingles_of(doc, of[d]), #of[d]
  end
  local edges = {}
  for to in ipairs(documents) do edges_into(case, to, edges) end
  return edges
end

return M
