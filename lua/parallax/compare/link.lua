--- Sentence links: statements of different documents that say the same, found
--- by the weighted words, names and numbers they share, by related words, by who
--- speaks and by their places. A sentence that makes two statements stands in
--- two links.
--- Not detected: a statement retold without one shared word; contradiction
--- (a denial links with what it denies, since it is about the same).
local context = require "parallax.compare.context"
local cover = require "parallax.cover"
local evidence = require "parallax.compare.evidence"
local kin = require "parallax.kin"
local likeness = require "parallax.likeness"
local pairing = require "parallax.pairing"
local weight = require "parallax.compare.weight"

local M = {}

--- No two statements of a link score less, however well others hold them together.
M.LEAST = 0.1

-- Reports on different events share sentences by chance; see `strange_score`.
local STRANGE, PENALTY = 0.15, 2.5
-- Words that a dictionary relates at least this closely count as shared in part.
local RELATED = 0.3
-- Up to so many statements each pair is looked at.
local FEW = 400
-- Of more, only those whose words are so much alike get a closer look.
local GLANCE = 0.2
-- Of so many documents, links may overlap. Of more, what one report lacks would
-- make a link of its own out of every gap, and each statement gets one link.
local FEW_DOCUMENTS = 8
-- Parts of the F1 that is expected where statements of more are joined; see `pairing.limits`.
local OF_MANY = { sure = 0.3, coherent = 0.25, split = 0.5, complete = true }
-- A statement of fewer features than this says too little to be recognised in
-- other words by a stranger; in the same words it is.
local MIN_FEATURES = 3

-- Of reports on different events only the words of sentences count, less what the
-- reports lack in common as wholes.
local function strange_score(with, a, b, lack)
  local p, q = with.list[a], with.list[b]
  local alike, contained = with.space:compare(p.features, q.features)
  if alike < 1 and math.min(#p.features.keys, #q.features.keys) < MIN_FEATURES then return 0 end
  return (alike + contained) / 2 - STRANGE - PENALTY * lack
end

-- What each document tells in its statements.
local function whole(statements)
  local parts, features = {}, {}
  for _, statement in ipairs(statements) do
    parts[statement.doc] = parts[statement.doc] or {}
    table.insert(parts[statement.doc], statement.features)
  end
  for doc, list in pairs(parts) do features[doc] = likeness.merge(list) end
  return features
end

-- Calls visit(a, b) for the pairs of statements that may be one: all of them
-- where there are few statements, so that one retold without a shared word is
-- found by its place; of many those that share a feature.
local function each_pair_at_hand(documents, statements, df, visit)
  if #statements <= FEW then
    pairing.each_pair(statements, visit)
  else
    pairing.each_candidate(statements, function(s) return s.features end, df, #documents, visit)
  end
end

--- Visits the pairs of statements that may be one, first those of reports on
--- different events.
---@param documents parallax.Document[]
---@param statements parallax.Statement[] of all documents, in order, with features and chains
---@param visit fun(with: parallax.Evidence, a: integer, b: integer, lack: number) `lack`: what their reports have too
---  little in common to be about one event, 0 for those that are
---@return parallax.Space
function M.each_candidate(documents, statements, visit)
  local features = {}
  for k, statement in ipairs(statements) do features[k] = statement.features end
  local space, among = likeness.space(features, RELATED), kin.new(whole(statements))
  local with, of_kin = evidence.new(documents, statements, space), {}
  each_pair_at_hand(documents, statements, space.df, function(a, b)
    local lack = among:lack(statements[a].doc, statements[b].doc)
    if lack > 0 then
      visit(with, a, b, lack)
    elseif #statements <= FEW or with:is_worth_a_look(a, b, GLANCE) then
      with:note(a, b)
      of_kin[#of_kin + 1] = a << 32 | b
    end
  end)
  for _, pair in ipairs(of_kin) do visit(with, pair >> 32, pair & 0xffffffff, 0) end
  return space
end

-- What each pair is worth, those on one event in the light of all others; and
-- those on one event alone.
local function scored_pairs(documents, statements)
  local of_kin, found = {}, {}
  local space = M.each_candidate(documents, statements, function(with, a, b, lack)
    if lack > 0 then
      local score = strange_score(with, a, b, lack)
      if score >= M.LEAST then found[#found + 1] = { a = a, b = b, score = score } end
    else
      local score = with:likely(a, b)
      if score >= context.FLOOR then of_kin[#of_kin + 1] = { a = a, b = b, score = score } end
    end
  end)
  local scored = context.judge(statements, of_kin)
  for _, pair in ipairs(scored) do
    if pair.score >= M.LEAST then found[#found + 1] = pair end
  end
  return found, space, scored
end

-- The lists of items that have one, each once, by their first items.
local function lists_of(items, group_of)
  local groups, seen = {}, {}
  for k in ipairs(items) do
    local group = group_of[k]
    if group and not seen[group] then
      seen[group] = true
      groups[#groups + 1] = group
    end
  end
  return groups
end

--- The groups of statements that scored pairs make.
---@param statements parallax.Statement[] of all documents, in order
---@param documents integer how many there are
---@param found parallax.Pair[] those that are likely enough to count
---@param scored parallax.Pair[] all that were judged, from which the limits follow
---@param parts? table of `pairing.limits`, for a few documents; those of `compare.weight` by default
---@return integer[][] groups by their first statements; of a few documents they may overlap
---@return fun(a: integer, b: integer): number? score
function M.groups(statements, documents, found, scored, parts)
  if documents <= FEW_DOCUMENTS then
    return cover.groups(statements, found, pairing.limits(scored, parts or weight.limits))
  end
  local group_of, score = pairing.join(statements, found, pairing.limits(scored, OF_MANY))
  return lists_of(statements, group_of), score
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
---@return table<parallax.Statement, true> linked those that stand in one
function M.find(documents, statements)
  local found, space, scored = scored_pairs(documents, statements)
  local groups, score = M.groups(statements, #documents, found, scored)
  local links, linked = {}, {}
  for k, group in ipairs(groups) do
    links[k] = new_link(statements, group, score, space)
    for _, member in ipairs(links[k].members) do linked[member] = true end
  end
  return links, linked
end

return M
