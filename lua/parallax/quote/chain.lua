--- Chains: one utterance in the versions several documents give of it.
--- Quotations are compared by their words, their marked words, who speaks and
--- what stands around them, since a version may share hardly a word with another
--- ("sisters of granite", "stone sisters") and still stand in the same clause of
--- the same story in the same mouth.
--- Not detected: versions that share neither words nor speaker; irony.
local change = require "parallax.quote.change"
local evidence = require "parallax.quote.evidence"
local kin = require "parallax.kin"
local likeness = require "parallax.likeness"
local moment = require "parallax.moment"
local pairing = require "parallax.pairing"
local profile = require "parallax.quote.profile"
local weight = require "parallax.quote.weight"

local M = {}

local MOST = 48 -- earlier versions that one is compared with: hundreds of reports of one utterance need no more
local FEW = 200 -- versions of which each pair is looked at; of more, those that share something
local REPEATED = 0.35 -- likeness of two quotations of one article that are one utterance
local REACH = 1000 -- bytes: what stands farther from a quotation than this says nothing of it
local PART = 0.5 -- how likely a quotation is part of a longer one that another article runs together

---@class parallax.Version a quotation as a member of a chain
---@field doc integer
---@field quote parallax.Quote
---@field speaker? string canonical across the documents compared
---@field named? { [integer]: string, type: string } the same as a list, where every speaker is a named entity
---@field negative boolean its words deny
---@field content parallax.Features
---@field marked parallax.Features the words inside marks alone
---@field sentences { first: integer, last: integer }[] that the quotation stands in, as one stretch
---@field around parallax.Features of these
---@field near parallax.Features the sentences before and after these
---@field place number 0 to 1: where in its document

-- Reads the features of stretches of a text. What is asked for again is given
-- again: quotations stand side by side in a sentence.
local function reader_of(doc, names)
  local known = {}
  return function(spans)
    local list, key = {}, ""
    for _, span in ipairs(spans) do key = key .. span.first .. "-" .. span.last .. " " end
    if not known[key] then
      for k, span in ipairs(spans) do list[k] = likeness.features(doc, span.first, span.last, names) end
      known[key] = likeness.merge(list)
    end
    return known[key]
  end
end

-- What of a stretch is within reach of a quotation, in whole tokens: a text may
-- be one sentence full of quotations, and each would read all of it. The bounds
-- lie on a grid, so that those side by side read the same.
local function within_reach(doc, quote, first, last)
  local from = (quote.first // REACH - 1) * REACH
  local to = (quote.last // REACH + 2) * REACH
  if first >= from and last <= to then return first, last end
  local tokens = doc:tokens()
  local i, j = tokens:range(math.max(first, from), math.min(last, to))
  if not i then return nil end
  return (tokens:at(i)), (select(2, tokens:at(j)))
end

-- The sentences from the first to the last byte of a quotation, and those on
-- either side of them.
local function sentences_around(doc, quote)
  local sentences = doc:sentences()
  local i, j = sentences:find(quote.first), sentences:find(quote.last)
  local first, last = i and sentences:at(i) or quote.first, j and select(2, sentences:at(j)) or quote.last
  first, last = within_reach(doc, quote, math.min(first, quote.first), math.max(last, quote.last))
  local around, near = { first = first or quote.first, last = last or quote.last }, {}
  for _, k in ipairs { i and i - 1 or 0, j and j + 1 or 0 } do
    if k >= 1 and k <= #sentences then
      first, last = within_reach(doc, quote, sentences:at(k))
      if first then near[#near + 1] = { first = first, last = last } end
    end
  end
  return { around }, near
end

local function versions_of(documents, names, speaker_of)
  local list = {}
  for d, doc in ipairs(documents) do
    local content_of, marked_of = reader_of(doc, names[d]), reader_of(doc, names[d])
    local around_of, near_of = reader_of(doc, names[d]), reader_of(doc, names[d])
    for _, quote in ipairs(doc:quotes()) do
      local speaker, named = speaker_of(d, quote)
      local around, near = sentences_around(doc, quote)
      list[#list + 1] = {
        doc = d,
        quote = quote,
        speaker = speaker,
        named = named,
        negative = change.is_negative(doc, quote.content),
        content = content_of(quote.content),
        marked = marked_of(change.marked_spans(doc, quote)),
        sentences = around,
        around = around_of(around),
        near = near_of(near),
        place = quote.first / #doc.text,
      }
    end
  end
  return list
end

local function half_and_half(space, a, b)
  local dice, containment = space:compare(a, b, true)
  return (dice + containment) / 2
end

-- "B writes that A said so": what B writes holds what A said, and is another
-- utterance.
local function reports(outer, inner)
  return outer.doc == inner.doc and outer.quote.first <= inner.quote.first and inner.quote.last <= outer.quote.last
    and outer.speaker ~= nil and inner.speaker ~= nil and outer.speaker ~= inner.speaker
end

-- What proposes a version to others: its words, for each word that a
-- dictionary relates to another one feature that both have, and its speaker.
local function proposals(version, related)
  local keys, has = {}, {}
  local function add(key)
    if not has[key] then keys[#keys + 1], has[key] = key, true end
  end
  for _, key in ipairs(version.content.keys) do
    add(key)
    for _, other in ipairs(related and related[key] or {}) do
      add(key < other.key and key .. "|" .. other.key or other.key .. "|" .. key)
    end
  end
  if version.speaker then add("s:" .. version.speaker) end
  return { keys = keys }
end

-- Calls visit(a, b) for the pairs that may be of one utterance; whether they
-- are all.
local function each_candidate(versions, with, documents, visit)
  if #versions <= FEW then
    pairing.each_pair(versions, visit)
    return true
  end
  local proposed, df = {}, {}
  for _, version in ipairs(versions) do
    proposed[version] = proposals(version, with.content.related)
    for _, key in ipairs(proposed[version].keys) do df[key] = (df[key] or 0) + 1 end
  end
  local function proposals_of(version) return proposed[version] end
  return pairing.each_candidate(versions, proposals_of, df, documents, visit, MOST)
end

-- The pairs that may be of one utterance, with how likely they are; whether all are there.
local function scored_pairs(versions, with, documents)
  local found = {}
  local complete = each_candidate(versions, with, documents, function(a, b)
    if with:are_kin(a, b) then with:note(a, b) end
    found[#found + 1] = { a = a, b = b }
  end)
  for _, pair in ipairs(found) do pair.score = with:likely(pair.a, pair.b) end
  return found, complete
end

-- Members by date where all have one, else by document; ties by position.
local function in_order(documents, versions, members)
  local at, dated = {}, true
  for _, v in ipairs(members) do
    local doc = versions[v].doc
    at[doc] = moment.of(documents[doc].date)
    dated = dated and at[doc] ~= nil
  end
  table.sort(members, function(a, b)
    local p, q = at[versions[a].doc], at[versions[b].doc]
    if dated and (moment.is_before(p, q) or moment.is_before(q, p)) then return moment.is_before(p, q) end
    return a < b
  end)
  return members
end

-- Each later version is set against the earlier one it is most like, so that
-- the changes of a chain form the tree of its versions.
local function changes_of(documents, versions, members, scored)
  local changes = {}
  for m = 2, #members do
    local from, score
    for n = 1, m - 1 do
      local a, b = members[n], members[m]
      local s = scored(a, b)
      if s and versions[a].doc ~= versions[b].doc and s > (score or 0) then from, score = n, s end
    end
    if from then
      local kinds, diff = change.between(documents, versions[members[from]], versions[members[m]])
      changes[#changes + 1] = { from = from, to = m, kinds = kinds, diff = diff, score = score }
    end
  end
  return changes
end

-- Whether two quotations are the same, or one is part of the longer other, and
-- whether they cannot be: each asked of a pair once.
local function sameness(versions, with)
  local known = {}
  local function is_alike(a, b)
    local x, y = versions[a], versions[b]
    if half_and_half(with.content, x.content, y.content) >= REPEATED then return true end
    return x.doc ~= y.doc and #y.content.keys >= #x.content.keys and with:likely(a, b) >= PART
  end
  return function(a, b)
    local key = a << 32 | b
    if known[key] == nil then known[key] = is_alike(a, b) end
    return known[key], reports(versions[a], versions[b]) or reports(versions[b], versions[a])
  end
end

---@class parallax.Chain
---@field members parallax.Version[] the first version known first
---@field changes { from: integer, to: integer, kinds: string[], diff: parallax.Edit[], score: number }[]

--- The quotations of documents, and what speaks for two of them being one.
---@param documents parallax.Document[]
---@param names table<integer, { first: integer, last: integer, key: string }[]> mentions per document
---@param speaker_of fun(doc: integer, quote: parallax.Quote): string?, table? as `Naming:speaker`
---@return parallax.Version[] # by document, then position
---@return parallax.VersionEvidence
function M.prepare(documents, names, speaker_of)
  local versions = versions_of(documents, names, speaker_of)
  local whole = {}
  for d, doc in ipairs(documents) do whole[d] = likeness.features(doc, 1, #doc.text, names[d]) end
  return versions, evidence.new(documents, versions, profile.of(documents, names, versions), kin.new(whole))
end

--- Joins versions to chains.
---@param versions parallax.Version[]
---@param with parallax.VersionEvidence
---@param found parallax.Pair[] scored
---@param complete boolean whether all pairs of different documents are there
---@param parts? table of `pairing.limits`; those of `quote.weight` by default
---@return table<integer, integer[]> chain_of version -> all of its chain; nil for one that stands alone
---@return fun(a: integer, b: integer): number? score of a pair
function M.join(versions, with, found, complete, parts)
  local limits = pairing.limits(found, parts or weight.limits)
  limits.unknown = not complete
  return pairing.join(versions, found, limits, sameness(versions, with))
end

--- Follows quotations through documents.
---@param documents parallax.Document[]
---@param names table<integer, { first: integer, last: integer, key: string }[]> mentions per document
---@param speaker_of fun(doc: integer, quote: parallax.Quote): string?, table? as `Naming:speaker`
---@return parallax.Chain[] in order of first appearance; a quotation without partner is a chain of one
function M.find(documents, names, speaker_of)
  local versions, with = M.prepare(documents, names, speaker_of)
  local chain_of, scored = M.join(versions, with, scored_pairs(versions, with, #documents))
  local chains, done = {}, {}
  for v in ipairs(versions) do
    local members = chain_of[v] or { v }
    if not done[members] then
      done[members] = true
      in_order(documents, versions, members)
      local chain = { members = {}, changes = changes_of(documents, versions, members, scored) }
      for m, w in ipairs(members) do chain.members[m] = versions[w] end
      chains[#chains + 1] = chain
    end
  end
  return chains
end

return M
