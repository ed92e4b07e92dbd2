--- Sentence links: statements of different documents that say the same, found
--- by the weighted words, names and numbers they share.
--- Not detected: a statement retold without one shared word; contradiction
--- (a denial links with what it denies, since it is about the same).
local likeness = require "parallax.likeness"

local M = {}

-- Set on the gold events of spec/fixtures, for precision first: a pair at or
-- above SURE is linked where one is the other's best, one at or above LIKELY
-- where both are; two groups are joined if their members are alike on average.
local SURE, LIKELY, COHERENT = 0.34, 0.30, 0.20
-- Documents with less in common than KIN are hardly about one event.
local KIN, PENALTY = 0.22, 2.5
-- Two statements that carry versions of one quotation are that much likelier.
local QUOTED = 0.2
-- A statement of fewer features than this says too little to be recognised in
-- other words; in the same words it is.
local MIN_FEATURES = 3

-- Statements that share a feature rare enough to suggest kinship. The cap on
-- a feature's postings bounds the work: a name in every sentence proposes
-- nobody, though it still counts in the comparison itself.
local function candidates(list, space, documents)
  local postings = {}
  for s, statement in ipairs(list) do
    for _, key in ipairs(statement.features.keys) do
      postings[key] = postings[key] or {}
      table.insert(postings[key], s)
    end
  end
  local cap = 16 + 4 * #documents
  return function(s)
    local found, seen = {}, {}
    for _, key in ipairs(list[s].features.keys) do
      if space.df[key] <= cap then
        for _, other in ipairs(postings[key]) do
          if other > s and list[other].doc ~= list[s].doc and not seen[other] then
            seen[other] = true
            found[#found + 1] = other
          end
        end
      end
    end
    table.sort(found)
    return found
  end
end

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

-- Whether both carry a version of one quotation.
local function shares_chain(a, b)
  for chain in pairs(a.chains or {}) do
    if b.chains and b.chains[chain] then return true end
  end
  return false
end

-- The same statement may be merged into a longer one elsewhere, so half of
-- the score asks how much of the shorter is found, half how alike both are.
-- Reports on different events share sentences by chance: what they lack in
-- common as wholes is taken off.
local function score_of(space, kinship, a, b)
  local dice, containment = space:compare(a.features, b.features)
  if dice < 1 and math.min(#a.features.keys, #b.features.keys) < MIN_FEATURES then return 0 end
  local quoted = shares_chain(a, b) and QUOTED or 0
  local stranger = math.max(0, KIN - kinship(a.doc, b.doc))
  return math.min(1, (dice + containment) / 2 + quoted) - PENALTY * stranger
end

local function scored_pairs(list, space, documents)
  local found, near, kinship = {}, candidates(list, space, documents), kinship_of(list)
  for s = 1, #list do
    for _, other in ipairs(near(s)) do
      local score = score_of(space, kinship, list[s], list[other])
      if score >= COHERENT / 2 then found[#found + 1] = { a = s, b = other, score = score } end
    end
  end
  table.sort(found, function(p, q)
    if p.score ~= q.score then return p.score > q.score end
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
  return found
end

-- best[s][d]: the score of the best partner of statement s in document d.
local function best_partners(list, found)
  local best = {}
  local function note(s, d, score)
    best[s] = best[s] or {}
    if score > (best[s][d] or 0) then best[s][d] = score end
  end
  for _, pair in ipairs(found) do
    note(pair.a, list[pair.b].doc, pair.score)
    note(pair.b, list[pair.a].doc, pair.score)
  end
  return best
end

local function accepted(list, best, pair)
  if pair.score < LIKELY then return false end
  local best_of_a = pair.score >= best[pair.a][list[pair.b].doc]
  local best_of_b = pair.score >= best[pair.b][list[pair.a].doc]
  if pair.score >= SURE then return best_of_a or best_of_b end
  return best_of_a and best_of_b
end

-- Groups by joining accepted pairs, best first. Two groups that have members
-- already are joined only when every document in both is held by statements
-- that are alike themselves: a chain of near neighbours must not drift.
local function joined(list, found, score)
  local best, group_of = best_partners(list, found), {}
  local function coherent(a, b)
    local sum, n = 0, 0
    for _, s in ipairs(a) do
      for _, t in ipairs(b) do
        if list[s].doc ~= list[t].doc then
          sum, n = sum + (score[math.min(s, t) .. ":" .. math.max(s, t)] or 0), n + 1
        end
      end
    end
    return n > 0 and sum / n >= COHERENT
  end
  for _, pair in ipairs(found) do
    if accepted(list, best, pair) then
      local a = group_of[pair.a] or { pair.a }
      local b = group_of[pair.b] or { pair.b }
      if a ~= b and coherent(a, b) then
        for _, s in ipairs(b) do a[#a + 1] = s end
        for _, s in ipairs(a) do group_of[s] = a end
      end
    end
  end
  return group_of
end

---@class parallax.Link one statement as several documents make it
---@field members parallax.Statement[] by document, then position
---@field score number 0 to 1: mean likeness of its pairs across documents

--- Links the statements of two or more documents.
---@param documents parallax.Document[]
---@param statements parallax.Statement[] of all documents, in order, with features and chains
---@return parallax.Link[] links in order of their first member
---@return table<parallax.Statement, parallax.Link> link_of
function M.find(documents, statements)
  local features = {}
  for s, statement in ipairs(statements) do features[s] = statement.features end
  local found = scored_pairs(statements, likeness.space(features), documents)
  local score = {}
  for _, pair in ipairs(found) do score[pair.a .. ":" .. pair.b] = pair.score end

  local group_of = joined(statements, found, score)
  local links, link_of = {}, {}
  for s, statement in ipairs(statements) do
    local group = group_of[s]
    if group and not link_of[statement] then
      table.sort(group)
      local link, sum, n = { members = {} }, 0, 0
      for k, a in ipairs(group) do
        link.members[k] = statements[a]
        link_of[statements[a]] = link
        for m = k + 1, #group do
          local pair_score = score[a .. ":" .. group[m]]
          if pair_score then sum, n = sum + pair_score, n + 1 end
        end
      end
      link.score = sum / n
      links[#links + 1] = link
    end
  end
  return links, link_of
end

return M
