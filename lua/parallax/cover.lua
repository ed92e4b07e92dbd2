--- Groups that may overlap: a sentence that makes two statements stands in two
--- of them. Each pair that is likely enough lies in some group, and a group
--- holds hardly a pair that is not.
--- Source: after Kellerman (1973), Determination of keyword conflict, and Kou,
--- Stockmeyer and Wong (1978), Covering edges by cliques with regard to keyword
--- conflicts and intersection graphs; here pairs are likely or less so.
local M = {}

-- The pairs of one covering, and what is known of them.
local Cover = {}
Cover.__index = Cover

local function note(cover, a, b, score)
  local doc = cover.items[b].doc
  cover.score[a], cover.best[a] = cover.score[a] or {}, cover.best[a] or {}
  cover.score[a][b] = score
  cover.best[a][doc] = math.max(cover.best[a][doc] or 0, score)
end

local function note_sure(cover, a, b)
  local partners = cover.partners[a] or {}
  cover.partners[a] = partners
  partners[#partners + 1] = b
end

-- Whether a pair is likely enough. An item that has a likelier partner in the
-- same document needs a surer sign that it says two things.
function Cover:is_sure(pair)
  local a, b, score = pair.a, pair.b, pair.score
  local is_best = score >= self.best[a][self.items[b].doc] and score >= self.best[b][self.items[a].doc]
  return score >= (is_best and self.limits.sure or self.limits.split)
end

-- The sure pairs of a list, best first.
local function sure_pairs(cover, found)
  local sure = {}
  for _, pair in ipairs(found) do
    note(cover, pair.a, pair.b, pair.score)
    note(cover, pair.b, pair.a, pair.score)
  end
  for _, pair in ipairs(found) do
    if cover:is_sure(pair) then sure[#sure + 1] = pair end
  end
  table.sort(sure, function(p, q)
    if p.score ~= q.score then return p.score > q.score end
    if p.a ~= q.a then return p.a < q.a end
    return p.b < q.b
  end)
  for _, pair in ipairs(sure) do
    note_sure(cover, pair.a, pair.b)
    note_sure(cover, pair.b, pair.a)
  end
  return sure
end

-- How well an item goes with a group: the mean over its members in other
-- documents; nil where it does not.
function Cover:worth(item, group)
  local items, scores, sum, n = self.items, self.score[item], 0, 0
  for _, member in ipairs(group) do
    if items[member].doc ~= items[item].doc then
      local score = scores[member] or 0
      if score < self.limits.least then return nil end
      sum, n = sum + score, n + 1
    end
  end
  return n > 0 and sum / n >= self.limits.coherent and sum / n or nil
end

-- The item that goes best with a group; nil where none does.
function Cover:next(group, is_in)
  local best, most, seen = nil, 0, {}
  for _, member in ipairs(group) do
    for _, item in ipairs(self.partners[member]) do
      if not is_in[item] and not seen[item] then
        seen[item] = true
        local worth = self:worth(item, group)
        if worth and (worth > most or worth == most and item < best) then best, most = item, worth end
      end
    end
  end
  return best
end

function Cover:grow(a, b)
  local group, is_in = { a, b }, { [a] = true, [b] = true }
  local item = self:next(group, is_in)
  while item do
    group[#group + 1], is_in[item] = item, true
    item = self:next(group, is_in)
  end
  table.sort(group)
  return group
end

-- Whether all of a group, sorted, stand in another.
local function is_part(group, other)
  local k = 1
  for _, item in ipairs(other) do
    if item == group[k] then k = k + 1 end
  end
  return k > #group
end

-- Adds a group, and drops those that are parts of it: it was begun by a weaker
-- pair, and has what they could not take.
local function add_group(groups, group)
  local kept = {}
  for _, other in ipairs(groups) do
    if not is_part(other, group) then kept[#kept + 1] = other end
  end
  kept[#kept + 1] = group
  return kept
end

local function by_first(p, q)
  for k = 1, math.min(#p, #q) do
    if p[k] ~= q[k] then return p[k] < q[k] end
  end
  return #p < #q
end

--- Covers the likely pairs of a few documents by groups. Each pair that no
--- group has yet, the best first, begins one, which takes whatever item goes
--- best with all it has, as long as one does.
--- The work grows with the pairs times the size of the groups: of many
--- documents, `pairing.join` makes groups that do not overlap.
---@param items parallax.Item[]
---@param found parallax.Pair[] each pair once; pairs too weak to begin a group are worth having, for the mean
---@param limits { sure: number, split: number, coherent: number, least: number } a pair at or above `sure` lies in a
---  group, at or above `split` where one of the two has a likelier partner in the document of the other; an item
---  joins if the mean of its pairs with the group reaches `coherent` and none of them is below `least`
---@return integer[][] groups each sorted, in order of their first items
---@return fun(a: integer, b: integer): number? score of two items, nil for a pair that was not found
function M.groups(items, found, limits)
  local cover = setmetatable({ items = items, limits = limits, score = {}, best = {}, partners = {} }, Cover)
  local groups, is_covered = {}, {}
  for _, pair in ipairs(sure_pairs(cover, found)) do
    if not is_covered[pair.a << 32 | pair.b] then
      local group = cover:grow(pair.a, pair.b)
      groups = add_group(groups, group)
      for k, a in ipairs(group) do
        for m = k + 1, #group do is_covered[a << 32 | group[m]] = true end
      end
    end
  end
  table.sort(groups, by_first)
  return groups, function(a, b) return cover.score[a] and cover.score[a][b] end
end

return M
