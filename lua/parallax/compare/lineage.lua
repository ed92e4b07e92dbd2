--- Lineage: which report derives from which. An edge needs a reason for its
--- direction, credit or time, and something the two reports share; without a
--- reason two reports are akin, and which came first stays open.
--- Not detected: a common source that neither names; copying under a wrong
--- date.
local credit = require "parallax.compare.credit"
local moment = require "parallax.moment"
local trace = require "parallax.compare.trace"

local M = {}

-- The share of a report's runs of words that must stand in another before
-- time alone gives an edge, or before they are akin without one.
local COPIED <const> = 0.15
-- With credit, this share of shared statements or runs is enough.
local KIN <const> = 0.05
-- A report is contained in another that has this share of its statements, and
-- that much more of its than it has of the other's.
local CONTAINED <const>, ONE_SIDED <const> = 0.5, 1.5
-- Rare phrases of the reports' own words, beyond chance.
local PHRASES <const> = 3
-- Quotations both give in marks with other words, and their share of those both give.
local RETOLD <const>, RETOLD_SHARE <const> = 2, 0.5
-- What a report has from a nearer one, it has not from the origin of that.
local NEARER <const> = 0.9

---@class parallax.Edge
---@field from integer|string document the other derives from; a name where the origin is not among the documents
---@field to integer
---@field signals string[] of "credit", "photo", "time", "copied", "statements", "contained", "phrases", "errors",
---  "translated"
---@field copied number share of the derived report's five-word runs found in the origin
---@field statements number share of the derived report's statements that are linked with the origin's
---@field phrases string[] rare phrases in both, outside quotations
---@field errors string[] misspelt words in both
---@field evidence? { first: integer, last: integer } the credit, in `to`

---@class parallax.Kin two documents that share more than their event, of which none is known to be the origin
---@field a integer
---@field b integer
---@field signals string[]
---@field copied number the larger of both shares
---@field statements number
---@field phrases string[]
---@field errors string[]

-- How many statements of each document are linked with one of each other.
local function linked_statements(links, documents)
  local linked, seen = {}, {}
  for d in ipairs(documents) do linked[d] = {} end
  for _, link in ipairs(links) do
    for _, member in ipairs(link.members) do
      seen[member] = seen[member] or { [member.doc] = true }
      for _, other in ipairs(link.members) do
        if not seen[member][other.doc] then
          seen[member][other.doc] = true
          linked[member.doc][other.doc] = (linked[member.doc][other.doc] or 0) + 1
        end
      end
    end
  end
  return linked
end

local Case = {}
Case.__index = Case

-- What speaks for `to` being made from `from`, whichever way it was.
function Case:shared(from, to)
  local found = self.traces_of(from, to)
  local both, reworded = self.retold(from, to)
  local statements = (self.linked[to][from] or 0) / math.max(1, self.counts[to])
  local reverse = (self.linked[from][to] or 0) / math.max(1, self.counts[from])
  return {
    copied = found.runs / math.max(1, self.traces[to].count), statements = statements,
    contained = statements >= CONTAINED and statements >= ONE_SIDED * reverse,
    phrases = found.phrases, errors = found.slips,
    translated = reworded >= RETOLD and reworded / both >= RETOLD_SHARE,
  }
end

local function add_traces(signals, shared)
  if shared.copied >= KIN then signals[#signals + 1] = "copied" end
  if shared.statements >= KIN then signals[#signals + 1] = "statements" end
  if shared.contained then signals[#signals + 1] = "contained" end
  if #shared.phrases >= PHRASES then signals[#signals + 1] = "phrases" end
  if #shared.errors > 0 then signals[#signals + 1] = "errors" end
  if shared.translated then signals[#signals + 1] = "translated" end
  return signals
end

function Case:edge(from, to, given)
  local shared = self:shared(from, to)
  local before = moment.before(self.documents[from].date, self.documents[to].date)
  local credited = given and given.credit
  local is_kin = shared.copied >= KIN or shared.statements >= KIN
  if before == false or not is_kin then return nil end
  local is_taken = shared.copied >= COPIED or #shared.errors > 0
  if not credited and not (before and is_taken) then return nil end

  local signals = {}
  if credited then signals[#signals + 1] = "credit" end
  if given and given.photo then signals[#signals + 1] = "photo" end
  if before then signals[#signals + 1] = "time" end
  return {
    from = from, to = to, signals = add_traces(signals, shared), copied = shared.copied,
    statements = shared.statements, phrases = shared.phrases, errors = shared.errors, evidence = credited or nil,
  }
end

local function from_afar(given, to)
  return {
    from = given.name, to = to, signals = { "credit" }, copied = 0, statements = 0, phrases = {}, errors = {},
    evidence = given.credit,
  }
end

-- Edges into one report: from documents it credits or copies, and from outlets
-- it credits that are not at hand.
function Case:edges_into(to, edges)
  local credits = credit.of(self.documents[to], self.outlets)
  local credit_of, at_hand = {}, {}
  for _, given in ipairs(credits) do credit_of[given.key] = given end
  for from, doc in ipairs(self.documents) do
    local key = doc.source and credit.key(doc.source)
    if from ~= to then
      local edge = self:edge(from, to, key and credit_of[key])
      if edge then edges[#edges + 1] = edge end
      if key then at_hand[key] = true end
    end
  end
  for _, given in ipairs(credits) do
    if given.credit and not at_hand[given.key] then edges[#edges + 1] = from_afar(given, to) end
  end
end

-- Edges that time alone gave are dropped where a nearer report, derived from
-- the same origin, has all that is shared.
local function without_detours(edges)
  local into, kept = {}, {}
  for _, edge in ipairs(edges) do
    into[edge.to] = into[edge.to] or {}
    into[edge.to][edge.from] = edge
  end
  local function is_detour(edge)
    if edge.signals[1] == "credit" then return false end
    for _, nearer in ipairs(edges) do
      local step = nearer.to == edge.to and into[nearer.from] and into[nearer.from][edge.from]
      if step and nearer.copied >= NEARER * edge.copied and nearer.copied > 0 then return true end
    end
    return false
  end
  for _, edge in ipairs(edges) do
    if not is_detour(edge) then kept[#kept + 1] = edge end
  end
  return kept
end

-- Documents that must have one source, with no telling which.
function Case:akin(edges)
  local is_joined, list = {}, {}
  for _, edge in ipairs(edges) do
    if type(edge.from) == "number" then
      is_joined[math.min(edge.from, edge.to) .. ":" .. math.max(edge.from, edge.to)] = true
    end
  end
  for a = 1, #self.documents do
    for b = a + 1, #self.documents do
      local one, other = self:shared(a, b), self:shared(b, a)
      local copied = math.max(one.copied, other.copied)
      local is_kin = copied >= COPIED or #one.errors > 0
      if is_kin and not is_joined[a .. ":" .. b] then
        list[#list + 1] = {
          a = a, b = b, signals = add_traces({}, copied == one.copied and one or other), copied = copied,
          statements = math.max(one.statements, other.statements), phrases = one.phrases, errors = one.errors,
        }
      end
    end
  end
  return list
end

local function new_case(documents, statements, links, chains)
  local case = setmetatable({
    documents = documents, outlets = {}, traces = {}, counts = {}, linked = linked_statements(links, documents),
    retold = trace.retold(chains, #documents),
  }, Case)
  local of = {}
  for d, doc in ipairs(documents) do
    of[d] = {}
    if doc.source then case.outlets[credit.key(doc.source)] = doc.source end
  end
  for _, statement in ipairs(statements) do table.insert(of[statement.doc], statement) end
  for d, doc in ipairs(documents) do
    case.traces[d], case.counts[d] = trace.of(doc, of[d]), #of[d]
  end
  case.traces_of = trace.shared(case.traces)
  return case
end

--- Finds who derives from whom.
---@param documents parallax.Document[]
---@param statements parallax.Statement[]
---@param links parallax.Link[]
---@param chains parallax.Chain[]
---@return parallax.Edge[] by derived document, then origin
---@return parallax.Kin[] akin without a direction, by document
function M.find(documents, statements, links, chains)
  local case, edges = new_case(documents, statements, links, chains), {}
  for to in ipairs(documents) do case:edges_into(to, edges) end
  edges = without_detours(edges)
  return edges, case:akin(edges)
end

return M
