--- Which items of different documents belong together: candidates by what they
--- share, then groups by joining scored pairs best first. The one way links of
--- sentences and chains of quotations are made.
local M = {}

---@class parallax.Item anything with a place in a comparison
---@field doc integer number of its document

---@class parallax.Pair
---@field a integer number of an item
---@field b integer number of another, greater than `a`
---@field score number

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

-- The score of the best partner of an item in a document, and of each pair.
local function best_partners(items, found)
  local best, score = {}, {}
  local function note(item, doc, value)
    local key = item << 32 | doc
    best[key] = math.max(best[key] or 0, value)
  end
  for _, pair in ipairs(found) do
    note(pair.a, items[pair.b].doc, pair.score)
    note(pair.b, items[pair.a].doc, pair.score)
    score[pair_key(pair.a, pair.b)] = pair.score
  end
  return best, score
end

local function is_accepted(items, pair, best, limits)
  if pair.score < limits.likely then return false end
  local of_a = pair.score >= best[pair.a << 32 | items[pair.b].doc]
  local of_b = pair.score >= best[pair.b << 32 | items[pair.a].doc]
  if pair.score >= limits.sure then return of_a or of_b end
  return of_a and of_b
end

-- How alike the members of two groups are across documents. A pair that was
-- not found is unlike, unless 'unknown' says that not all were looked at.
local function mean_score(items, a, b, score, unknown)
  local sum, n = 0, 0
  for _, s in ipairs(a) do
    for _, t in ipairs(b) do
      local known = score[pair_key(s, t)] or not unknown and 0
      if known and items[s].doc ~= items[t].doc then sum, n = sum + known, n + 1 end
    end
  end
  return n > 0 and sum / n or 0
end

-- Whether items s and t of one document are parts of one third item.
local function has_whole(items, s, t, group, is_same)
  for _, whole in ipairs(group) do
    if items[whole].doc ~= items[s].doc and is_same(s, whole) and is_same(t, whole) then return true end
  end
  return false
end

-- Whether two groups have items of one document that are not the same thing,
-- nor parts of it.
local function clash(items, a, b, is_same)
  for _, s in ipairs(a) do
    for _, t in ipairs(b) do
      if items[s].doc == items[t].doc then
        local same, apart = is_same(s, t)
        local parts = has_whole(items, s, t, a, is_same) or has_whole(items, s, t, b, is_same)
        if apart or not (same or parts) then return true end
      end
    end
  end
  return false
end

--- Groups items by joining pairs, best first.
---@param items parallax.Item[]
---@param found parallax.Pair[] sorted in place; pairs too weak to join are worth having, for the mean
---@param limits { sure: number, likely: number, coherent: number, unknown?: boolean } a pair at or above `sure` joins
---  where one is the other's best partner in its document, one at or above `likely` where both are; two groups are
---  joined only if their members score `coherent` on average, so that near neighbours do not drift; `unknown`: pairs
---  that are not in `found` were not looked at, and do not count
---@param is_same? fun(a: integer, b: integer): boolean, boolean? two items of one document stand in one group only if
---  they are the same, or parts of the same third, and never if the second value is true; always, unless given
---@return table<integer, integer[]> group_of the sorted group of each item that has one
---@return fun(a: integer, b: integer): number? score of two items, nil for a pair that was not found
function M.join(items, found, limits, is_same)
  best_first(found)
  local best, score = best_partners(items, found)
  local group_of, apart = {}, {} -- 'apart': group to the groups it clashed with; growing mends no clash
  local function may_join(a, b)
    if a == b or apart[a] and apart[a][b] or mean_score(items, a, b, score, limits.unknown) < limits.coherent then
      return false
    end
    if not is_same or not clash(items, a, b, is_same) then return true end
    apart[a], apart[b] = apart[a] or {}, apart[b] or {}
    apart[a][b], apart[b][a] = true, true
    return false
  end
  for _, pair in ipairs(found) do
    if is_accepted(items, pair, best, limits) then
      local a, b = group_of[pair.a] or { pair.a }, group_of[pair.b] or { pair.b }
      if may_join(a, b) then
        for _, item in ipairs(b) do a[#a + 1] = item end
        for _, item in ipairs(a) do group_of[item] = a end
      end
    end
  end
  for _, group in pairs(group_of) do table.sort(group) end
  return group_of, function(a, b) return score[pair_key(a, b)] end
end

return M
