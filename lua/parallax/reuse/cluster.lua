-- From alike sentences to passages: seeds that are neighbours in both
-- documents belong together, as long as the two sides are alike as wholes.
local threshold = require "parallax.reuse.threshold"

local M = {}

-- Divides seeds where their sentences on one side are further apart than gap.
local function divide(seeds, side, gap)
  table.sort(seeds, function(x, y)
    if x[side] ~= y[side] then return x[side] < y[side] end
    return x[3 - side] < y[3 - side]
  end)
  local parts = {}
  for k, seed in ipairs(seeds) do
    if k == 1 or seed[side] - seeds[k - 1][side] - 1 > gap then parts[#parts + 1] = {} end
    local part = parts[#parts]
    part[#part + 1] = seed
  end
  return parts
end

-- Divides by one side and the other in turn, until neither divides any more.
local function neighbours(seeds, gap)
  local done, todo = {}, { { seeds = seeds, side = 1, whole = 0 } }
  while #todo > 0 do
    local one = table.remove(todo)
    if one.whole == 2 then
      done[#done + 1] = one.seeds
    else
      local parts = divide(one.seeds, one.side, gap)
      for _, part in ipairs(parts) do
        todo[#todo + 1] = { seeds = part, side = 3 - one.side, whole = #parts == 1 and one.whole + 1 or 1 }
      end
    end
  end
  return done
end

local function range_of(seeds)
  local r = { seeds[1][1], seeds[1][1], seeds[1][2], seeds[1][2] }
  for _, seed in ipairs(seeds) do
    r[1], r[2] = math.min(r[1], seed[1]), math.max(r[2], seed[1])
    r[3], r[4] = math.min(r[3], seed[2]), math.max(r[4], seed[2])
  end
  return r
end

local function add(space, seeds, gap, list)
  for _, group in ipairs(#seeds > 0 and neighbours(seeds, gap) or {}) do
    local range = range_of(group)
    range.cosine = space:cosine(range)
    if range.cosine > threshold.passage_cosine then
      list[#list + 1] = range
    elseif gap > threshold.least_gap_sentences then
      add(space, group, gap - 1, list)
    end
  end
end

--- Ranges of sentences that are alike as wholes.
--- Source: Sanchez-Perez et al. (see seed.lua), section 3.2.
---@param space parallax.reuse.Space
---@param seeds integer[][]
---@return table[] ranges `{ s, t, u, v, cosine = }`: sentences s..t of a, u..v of b
function M.ranges(space, seeds)
  local list = {}
  add(space, seeds, threshold.gap_sentences, list)
  return list
end

local MOVES = {
  { 1, 0, 0, 0 }, { 0, -1, 0, 0 }, { 0, 0, 1, 0 }, { 0, 0, 0, -1 },
  { -1, 0, 0, 0 }, { 0, 1, 0, 0 }, { 0, 0, -1, 0 }, { 0, 0, 0, 1 },
}
local MOST_STEPS = 20

local function moved(space, range, move)
  local r = {}
  for k = 1, 4 do r[k] = range[k] + move[k] end
  local inside = r[1] >= 1 and r[2] <= #space.a.sentences and r[3] >= 1 and r[4] <= #space.b.sentences
  return inside and r[1] <= r[2] and r[3] <= r[4] and r or nil
end

--- Moves the edges of a range, sentence by sentence, as long as the two sides
--- grow more alike.
---@param space parallax.reuse.Space
---@param range table of `ranges`; changed in place
function M.settle(space, range)
  for _ = 1, MOST_STEPS do
    local best
    for _, move in ipairs(MOVES) do
      local r = moved(space, range, move)
      local cosine = r and space:cosine(r) or 0
      if cosine > (best and best.cosine or range.cosine + threshold.edge_gain) then
        best = r
        best.cosine = cosine
      end
    end
    if not best then return end
    for key, value in pairs(best) do range[key] = value end
  end
end

return M
