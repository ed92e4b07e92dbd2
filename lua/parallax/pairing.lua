--- Which items of different documents belong together: candidates by what they
--- share, then groups by joining scored pairs best first. The one way links of
--- sentences and chains of quotations are made.
local M = {}

-- Where less F1 than this is expected, the limits of joining sink no further,
-- unless a caller says from where on.
local LEAST_F1 <const> = 0.5

---@class parallax.Item anything with a place in a comparison
---@field doc integer number of its document

---@class parallax.Pair
---@field a integer number of an item
---@field b integer number of another, greater than `a`
---@field score number

--- Visits each pair of items of different documents.
---@param items parallax.Item[]
---@param visit fun(a: integer, b: integer) with a < b
function M.each_pair(items, visit)
  for b, later in ipairs(items) do
    for a = 1, b - 1 do
      if items[a].doc ~= later.doc then visit(a, b) end
    end
  end
end

-- The features that few enough items have, the rarest first.
local function rare_first(keys, df, cap)
  local list = {}
  for _, key in ipairs(keys) do
    if df[key] <= cap then list[#list + 1] = key end
  end
  table.sort(list, function(a, b)
    if df[a] ~= df[b] then return df[a] < df[b] end
    return a < b
  end)
  return list
end

--- Visits the pairs of items of different documents that share a feature. A
--- feature that very many items have proposes nobody, which bounds the work; it
--- still counts when two items are compared.
---@param items parallax.Item[]
---@param features_of fun(item: parallax.Item): parallax.Features
---@param df table<string, integer> feature -> in how many items it stands
---@param documents integer how many documents there are
---@param visit fun(a: integer, b: integer) with a < b, each pair once
---@param most? integer how many earlier items are visited at most, those first that share rare features; all, unless
---  given
---@return boolean complete whether no item had more
function M.each_candidate(items, features_of, df, documents, visit, most)
  local postings, cap, complete = {}, 16 + 4 * documents, true
  most = most or math.huge
  for b, item in ipairs(items) do
    local seen, count = {}, 0
    for _, key in ipairs(rare_first(features_of(item).keys, df, cap)) do
      postings[key] = postings[key] or {}
      for _, a in ipairs(postings[key]) do
        if count == most then
          complete = false
          break
        end
        if not seen[a] and items[a].doc ~= item.doc then
          seen[a], count = true, count + 1
          visit(a, b)
        end
      end
      table.insert(postings[key], b)
    end
  end
  return complete
end

local function best_first(found)
  table.sort(found, function(p, q)
    if p.score ~= q.score then return p.score > q.score end
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
end

-- Two numbers as one, whichever comes first.
local function pair_key(a, b) return a < b and a << 32 | b or b << 32 | a end

--- From which score on pairs are joined: parts of the F1 that the best cut
--- through the scores is expected to have, half of which is where that cut lies.
--- Reports that follow each other closely so have to be surer of a pair than
--- reports that tell all in their own words.
--- Source: Lipton, Elkan and Narayanaswamy (2014), Optimal thresholding of
--- classifiers to maximize F1 measure.
---@param scored parallax.Pair[] probabilities
---@param parts { sure: number, coherent: number, split?: number, least?: number, least_f1?: number,
---  complete?: boolean } `least_f1`: where less F1 is expected, the limits sink no further; 0.5 by default
---@return { sure: number, coherent: number, split?: number, least?: number, complete?: boolean } limits for `join` or
---  for `parallax.cover`
function M.limits(scored, parts)
  local scores, total, sum, best = {}, 0, 0, parts.least_f1 or LEAST_F1
  for k, pair in ipairs(scored) do scores[k], total = pair.score, total + pair.score end
  table.sort(scores, function(p, q) return p > q end)
  for k, score in ipairs(scores) do
    sum = sum + score
    best = math.max(best, 2 * sum / (k + total))
  end
  return {
    sure = parts.sure * best, coherent = parts.coherent * best, complete = parts.complete,
    split = parts.split and parts.split * best, least = parts.least and parts.least * best,
  }
end

-- The groups of one joining, by number. A group knows its items, those of each
-- document, and for each group near it the sum and the number of the pairs
-- found between them, so that no pair is looked at again when groups grow.
local Groups = {}
Groups.__index = Groups

local function new_groups(items, found)
  local self = setmetatable({
    items = items, of = {}, members = {}, docs = {}, sum = {}, count = {}, apart = {}, partners = {},
  }, Groups)
  local function single(item)
    if self.of[item] then return end
    self.of[item], self.members[item] = item, { item }
    self.docs[item] = { [items[item].doc] = { item } }
    self.sum[item], self.count[item], self.apart[item], self.partners[item] = {}, {}, {}, {}
  end
  for _, pair in ipairs(found) do
    single(pair.a)
    single(pair.b)
    table.insert(self.partners[pair.a], pair.b)
    table.insert(self.partners[pair.b], pair.a)
    self.sum[pair.a][pair.b], self.sum[pair.b][pair.a] = pair.score, pair.score
    self.count[pair.a][pair.b], self.count[pair.b][pair.a] = 1, 1
  end
  return self
end

-- The number of pairs of members from different documents.
function Groups:pairs_across(a, b)
  local n, docs, others = #self.members[a] * #self.members[b], self.docs[a], self.docs[b]
  for doc, list in pairs(#self.members[a] <= #self.members[b] and docs or others) do
    local rest = (list == docs[doc] and others or docs)[doc]
    if rest then n = n - #list * #rest end
  end
  return n
end

-- How alike the members of two groups are across documents. A pair that was
-- not found is unlike, unless 'unknown' says that not all were looked at.
function Groups:likeness(a, b, unknown)
  local n = unknown and (self.count[a][b] or 0) or self:pairs_across(a, b)
  return n > 0 and (self.sum[a][b] or 0) / n or 0
end

-- Whether items s and t of one document are parts of one third item, in the
-- group that a and b make. It is one that was found for s.
function Groups:has_whole(s, t, a, b, is_same)
  for _, whole in ipairs(self.partners[s]) do
    local group = self.of[whole]
    if (group == a or group == b) and is_same(s, whole) and is_same(t, whole) then return true end
  end
  return false
end

-- Whether items s and t of one document may stand in that group.
function Groups:may_meet(s, t, a, b, is_same)
  local same, apart = is_same(s, t)
  return not apart and (same or self:has_whole(s, t, a, b, is_same))
end

-- Whether two groups have items of one document that are not the same thing,
-- nor parts of it.
function Groups:clash(a, b, is_same)
  for doc, list in pairs(self.docs[a]) do
    for _, t in ipairs(self.docs[b][doc] or {}) do
      for _, s in ipairs(list) do
        if not self:may_meet(s, t, a, b, is_same) then return true end
      end
    end
  end
  return false
end

-- What lies near group b, and apart from it, so lies with group a from now on.
function Groups:take_neighbours(a, b)
  for c, sum in pairs(self.sum[b]) do
    if c ~= a then
      self.sum[a][c] = (self.sum[a][c] or 0) + sum
      self.count[a][c] = (self.count[a][c] or 0) + self.count[b][c]
      self.sum[c][a], self.count[c][a] = self.sum[a][c], self.count[a][c]
    end
    self.sum[c][b], self.count[c][b] = nil, nil
  end
  for c in pairs(self.apart[b]) do
    self.apart[a][c], self.apart[c][a], self.apart[c][b] = true, true, nil
  end
  self.sum[b], self.count[b], self.apart[b] = nil, nil, nil
end

-- The smaller of two groups becomes part of the larger.
function Groups:unite(a, b)
  if #self.members[a] < #self.members[b] then a, b = b, a end
  for _, item in ipairs(self.members[b]) do
    self.of[item] = a
    table.insert(self.members[a], item)
    local doc = self.items[item].doc
    self.docs[a][doc] = self.docs[a][doc] or {}
    table.insert(self.docs[a][doc], item)
  end
  self.members[b], self.docs[b] = nil, nil
  self:take_neighbours(a, b)
end

-- Whether both groups have an item of one document.
function Groups:share_document(a, b)
  for doc in pairs(self.docs[a]) do
    if self.docs[b][doc] then return true end
  end
  return false
end

function Groups:may_join(a, b, limits, is_same)
  if a == b or self.apart[a][b] or self:likeness(a, b, limits.unknown) < limits.coherent then return false end
  if limits.complete and (self.count[a][b] or 0) < self:pairs_across(a, b) then return false end
  if not is_same or not self:clash(a, b, is_same) then return true end
  self.apart[a][b], self.apart[b][a] = true, true -- growing mends no clash
  return false
end

-- The sorted group of each item that has one.
function Groups:lists()
  local list_of = {}
  for _, members in pairs(self.members) do
    table.sort(members)
    for _, item in ipairs(#members > 1 and members or {}) do list_of[item] = members end
  end
  return list_of
end

--- Groups items by joining pairs, best first.
---@param items parallax.Item[]
---@param found parallax.Pair[] sorted in place; pairs too weak to join are worth having, for the mean
---@param limits { sure: number, coherent: number, split?: number, unknown?: boolean, complete?: boolean } a pair at or
---  above `sure` joins; two groups are joined only if their members score `coherent` on average, so that near
---  neighbours do not drift; a group takes a second item of a document only from a pair at or above `split`;
---  `unknown`: pairs that are not in `found` were not looked at, and do not count; `complete`: two groups are joined
---  only if each pair of their members in different documents is in `found`
---@param is_same? fun(a: integer, b: integer): boolean, boolean? two items of one document stand in one group only if
---  they are the same, or parts of the same third, and never if the second value is true; always, unless given
---@return table<integer, integer[]> group_of the sorted group of each item that has one
---@return fun(a: integer, b: integer): number? score of two items, nil for a pair that was not found
function M.join(items, found, limits, is_same)
  best_first(found)
  local groups, score = new_groups(items, found), {}
  for _, pair in ipairs(found) do
    score[pair_key(pair.a, pair.b)] = pair.score
    if pair.score >= limits.sure then
      local a, b = groups.of[pair.a], groups.of[pair.b]
      local is_apart = pair.score < (limits.split or 0) and groups:share_document(a, b)
      if not is_apart and groups:may_join(a, b, limits, is_same) then groups:unite(a, b) end
    end
  end
  return groups:lists(), function(a, b) return score[pair_key(a, b)] end
end

return M
