--- Sentence links: statements of different documents that say the same, found
--- by the weighted words, names and numbers they share, by related words, by who
--- speaks and by their places.
--- Not detected: a statement retold without one shared word; contradiction
--- (a denial links with what it denies, since it is about the same).
local evidence = require "parallax.compare.evidence"
local likeness = require "parallax.likeness"
local pairing = require "parallax.pairing"

local M = {}

-- Probabilities; set on the gold events with the weights of the others.
local LIMITS = { sure = 0.55, likely = 0.2, coherent = 0.2 }
-- Documents with less in common than KIN are hardly about one event.
local KIN, STRANGE, PENALTY = 0.24, 0.15, 2.5
-- Words that a dictionary relates at least this closely count as shared in part.
local RELATED = 0.3
-- Where the sentences before or after both are linked, at more than FLOOR, what
-- they score there counts for a part here.
local CONTEXT, FLOOR = 0.2, 0.2
-- A statement of fewer features than this says too little to be recognised in
-- other words by a stranger; in the same words it is.
local MIN_FEATURES = 3

-- How much two documents have in common as wholes, counted once a pair.
local function kinship_of(list)
  local parts, features, known = {}, {}, {}
  for _, statement in ipairs(list) do
    parts[statement.doc] = parts[statement.doc] or {}
    table.insert(parts[statement.doc], statement.features)
  end
  return function(a, b)
    local key = a .. ":" .. b
    if not known[key] then
      features[a] = features[a] or likeness.merge(parts[a])
      features[b] = features[b] or likeness.merge(parts[b])
      known[key] = likeness.kinship(features[a], features[b])
    end
    return known[key]
  end
end

-- Reports on different events share sentences by chance: only their words
-- count, less what the reports lack in common as wholes.
local function score_of(with, kinship, a, b)
  local p, q = with.list[a], with.list[b]
  local lack = KIN - kinship(p.doc, q.doc)
  if lack <= 0 then return with:likely(a, b) end
  local alike, contained = with.space:compare(p.features, q.features)
  if alike < 1 and math.min(#p.features.keys, #q.features.keys) < MIN_FEATURES then return 0 end
  return (alike + contained) / 2 - STRANGE - PENALTY * lack
end

-- A report that follows another keeps the order of what it tells, mostly.
local function with_context(list, found)
  local score, raised = {}, {}
  for _, pair in ipairs(found) do
    score[pair.a] = score[pair.a] or {}
    score[pair.a][pair.b] = pair.score
  end
  local function beside(pair, step)
    local a, b = pair.a + step, pair.b + step
    local is_inside = list[a] and list[b] and list[a].doc == list[pair.a].doc and list[b].doc == list[pair.b].doc
    return is_inside and score[a] and score[a][b] or 0
  end
  for k, pair in ipairs(found) do
    local around = math.max(beside(pair, -1), beside(pair, 1))
    local worth = math.min(1, pair.score + CONTEXT * math.max(0, around - FLOOR))
    raised[k] = { a = pair.a, b = pair.b, score = worth }
  end
  return raised
end

local function scored_pairs(list, documents)
  local features = {}
  for k, statement in ipairs(list) do features[k] = statement.features end
  local space, kinship, found = likeness.space(features, RELATED), kinship_of(list), {}
  local with = evidence.new(list, space)
  local function features_of(statement) return statement.features end
  pairing.each_candidate(list, features_of, space.df, #documents, function(a, b)
    local score = score_of(with, kinship, a, b)
    if score >= LIMITS.coherent / 2 then found[#found + 1] = { a = a, b = b, score = score } end
  end)
  return with_context(list, found), space
end

---@class parallax.Link one statement as several documents make it
---@field members parallax.Statement[] by document, then position
---@field score number 0 to 1: mean likeness of its pairs across documents
---@field substitutions parallax.LinkSubstitution[] words that stand for one another
---@field order? parallax.Reorder[] what became of its place; see compare.order

---@class parallax.LinkSubstitution: parallax.Substitution
---@field from integer number of a member
---@field to integer number of a later member, in another document

-- What each member says in other words than an earlier one it is linked with.
local function substitutions_of(link, group, space, score)
  local list = {}
  for k = 1, #group do
    for m = k + 1, #group do
      if score(group[k], group[m]) then
        for _, found in ipairs(space:substitutions(link.members[k].features, link.members[m].features)) do
          found.from, found.to = k, m
          list[#list + 1] = found
        end
      end
    end
  end
  return list
end

local function new_link(statements, group, score, space)
  local link, sum, n = { members = {} }, 0, 0
  for k, a in ipairs(group) do
    link.members[k] = statements[a]
    for m = k + 1, #group do
      local pair_score = score(a, group[m])
      if pair_score then sum, n = sum + pair_score, n + 1 end
    end
  end
  link.score = math.floor(sum / n * 1e4 + 0.5) / 1e4 -- the last digits are the machine's, not the text's
  link.substitutions = substitutions_of(link, group, space, score)
  return link
end

--- Links the statements of two or more documents.
---@param documents parallax.Document[]
---@param statements parallax.Statement[] of all documents, in order, with features and chains
---@return parallax.Link[] links in order of their first member
---@return table<parallax.Statement, parallax.Link> link_of
function M.find(documents, statements)
  local found, space = scored_pairs(statements, documents)
  local group_of, score = pairing.join(statements, found, LIMITS)
  local links, link_of = {}, {}
  for s, statement in ipairs(statements) do
    if group_of[s] and not link_of[statement] then
      local link = new_link(statements, group_of[s], score, space)
      for _, member in ipairs(link.members) do link_of[member] = link end
      links[#links + 1] = link
    end
  end
  return links, link_of
end

return M
