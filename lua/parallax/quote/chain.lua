--- Chains: one utterance in the versions several documents give of it.
--- Quotations are compared by their words, their marked words, their speaker
--- and the sentence around them, since a version may share hardly a word with
--- another ("sisters of granite", "stone sisters") and still stand in the same
--- clause of the same story in the same mouth.
--- Not detected: versions that share neither words nor sentence; irony.
local change = require "parallax.quote.change"
local likeness = require "parallax.likeness"
local pairing = require "parallax.pairing"

local M = {}

-- Set on the gold events of spec/fixtures.
local LIMITS = { sure = 0.37, likely = 0.27, coherent = 0.20 }
local SAMPLED = { sure = LIMITS.sure, likely = LIMITS.likely, coherent = LIMITS.coherent, unknown = true }
local MOST = 48 -- earlier versions that one is compared with: hundreds of reports of one utterance need no more
local TELLING = 1.1 -- rare words that both must have, to be a sign by themselves
local CLOSE = 0.30 -- likeness of the sentences around that makes up for too few shared words
local REPEATED = 0.45 -- likeness of two quotations of one article that are one utterance
-- Words that a dictionary relates this closely count as shared in part.
local RELATED = 0.3
local FITTING, PART = 0.8, 0.35 -- rare words and likeness that do where the speakers may be one
local WEIGHT = {
  words = 0.55, marked = 0.25, around = 0.40,
  same_speaker = 0.18,
  other_speaker = -0.12, -- two named ones; "the minister" may be either of them
  other_polarity = -0.10, -- only one of them denies
}

---@class parallax.Version a quotation as a member of a chain
---@field doc integer
---@field quote parallax.Quote
---@field speaker? string canonical across the documents compared
---@field named? { [integer]: string, type: string } the same as a list, where every speaker is a named entity
---@field negative boolean its words deny
---@field content parallax.Features
---@field marked parallax.Features the words inside marks alone
---@field around parallax.Features the sentences the quotation stands in

local function features_of(doc, spans, names)
  local list = {}
  for k, span in ipairs(spans) do list[k] = likeness.features(doc, span.first, span.last, names) end
  return likeness.merge(list)
end

-- The sentences from the first to the last byte of a quotation.
local function sentences_around(doc, quote)
  local sentences = doc:sentences()
  local k = sentences:find(quote.first)
  local first, last = quote.first, quote.last
  if k then first = math.min(first, (sentences:at(k))) end
  k = sentences:find(quote.last)
  if k then last = math.max(last, select(2, sentences:at(k))) end
  return { { first = first, last = last } }
end

local function versions_of(documents, names, speaker_of)
  local list = {}
  for d, doc in ipairs(documents) do
    for _, quote in ipairs(doc:quotes()) do
      local speaker, named = speaker_of(d, quote)
      list[#list + 1] = {
        doc = d,
        quote = quote,
        speaker = speaker,
        named = named,
        negative = change.is_negative(doc, quote.content),
        content = features_of(doc, quote.content, names[d]),
        marked = features_of(doc, change.marked_spans(doc, quote), names[d]),
        around = features_of(doc, sentences_around(doc, quote), names[d]),
      }
    end
  end
  return list
end

local function space_over(versions, field, related)
  local list = {}
  for k, version in ipairs(versions) do list[k] = version[field] end
  return likeness.space(list, related)
end

local function half_and_half(space, a, b)
  local dice, containment, evidence = space:compare(a, b, true)
  return (dice + containment) / 2, evidence
end

local function share_name(a, b)
  for _, name in ipairs(a) do
    for _, other in ipairs(b) do
      if name == other then return true end
    end
  end
  return false
end

-- How sure it is that two versions are of one utterance. What is not shared
-- at all in words must be carried by the sentence; a speaker who is known and
-- another counts against, but does not forbid: speakers get changed.
local function kinship(spaces, a, b)
  local words, shared = half_and_half(spaces.content, a.content, b.content)
  local marked, evidence = half_and_half(spaces.marked, a.marked, b.marked)
  marked = marked * math.min(1, evidence / TELLING) -- one common word in marks proves little
  local around = half_and_half(spaces.around, a.around, b.around)
  local score = WEIGHT.words * words + WEIGHT.marked * marked + WEIGHT.around * around
  local is_other = a.named and b.named and not share_name(a.named, b.named)
  if a.speaker and a.speaker == b.speaker then score = score + WEIGHT.same_speaker end
  if is_other then score = score + WEIGHT.other_speaker end
  if a.negative ~= b.negative then score = score + WEIGHT.other_polarity end
  local carried = shared >= TELLING or around >= CLOSE
    or not is_other and shared >= FITTING and words >= PART
  return carried and words + marked > 0 and score or 0
end

-- "B writes that A said so": what B writes holds what A said, and is another
-- utterance.
local function reports(outer, inner)
  return outer.doc == inner.doc and outer.quote.first <= inner.quote.first and inner.quote.last <= outer.quote.last
    and outer.speaker ~= nil and inner.speaker ~= nil and outer.speaker ~= inner.speaker
end

-- What proposes a version to others: its words, and for each word that a
-- dictionary relates to another one feature that both have.
local function proposals(content, related)
  local keys, has = {}, {}
  local function add(key)
    if not has[key] then keys[#keys + 1], has[key] = key, true end
  end
  for _, key in ipairs(content.keys) do
    add(key)
    for _, other in ipairs(related and related[key] or {}) do
      add(key < other.key and key .. "|" .. other.key or other.key .. "|" .. key)
    end
  end
  return { keys = keys }
end

-- The pairs that may be of one utterance, the space of their words, and
-- whether they are all.
local function scored_pairs(versions, documents)
  local spaces = {
    content = space_over(versions, "content", RELATED),
    marked = space_over(versions, "marked", RELATED),
    around = space_over(versions, "around", RELATED),
  }
  local found, proposed, df = {}, {}, {}
  for _, version in ipairs(versions) do
    proposed[version] = proposals(version.content, spaces.content.related)
    for _, key in ipairs(proposed[version].keys) do df[key] = (df[key] or 0) + 1 end
  end
  local function proposals_of(version) return proposed[version] end
  local complete = pairing.each_candidate(versions, proposals_of, df, documents, function(a, b)
    found[#found + 1] = { a = a, b = b, score = kinship(spaces, versions[a], versions[b]) }
  end, MOST)
  return found, spaces.content, complete
end

-- Members by date where all have one, else by document; ties by position.
local function in_order(documents, versions, members)
  local dated = true
  for _, v in ipairs(members) do dated = dated and documents[versions[v].doc].date ~= nil end
  table.sort(members, function(a, b)
    local x, y = versions[a], versions[b]
    local p, q = documents[x.doc].date, documents[y.doc].date
    if dated and p ~= q then return p < q end
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

---@class parallax.Chain
---@field members parallax.Version[] the first version known first
---@field changes { from: integer, to: integer, kinds: string[], diff: parallax.Edit[], score: number }[]

--- Follows quotations through documents.
---@param documents parallax.Document[]
---@param names table<integer, { first: integer, last: integer, key: string }[]> mentions per document
---@param speaker_of fun(doc: integer, quote: parallax.Quote): string?, table? as `Naming:speaker`
---@return parallax.Chain[] in order of first appearance; a quotation without partner is a chain of one
function M.find(documents, names, speaker_of)
  local versions = versions_of(documents, names, speaker_of)
  local found, space, complete = scored_pairs(versions, #documents)
  local likeness_of = {}
  local function is_same(a, b)
    local key = math.min(a, b) << 32 | math.max(a, b)
    likeness_of[key] = likeness_of[key] or half_and_half(space, versions[a].content, versions[b].content)
    return likeness_of[key] >= REPEATED, reports(versions[a], versions[b]) or reports(versions[b], versions[a])
  end
  local chain_of, scored = pairing.join(versions, found, complete and LIMITS or SAMPLED, is_same)
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
