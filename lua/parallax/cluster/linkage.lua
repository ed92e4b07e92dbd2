--- Groups by average linkage over pairs that are known to be alike: the two
--- groups whose members are most alike on average are joined, as long as that
--- is at least a limit. Pairs that are not given count as nothing alike.
--- Source: Robert Sokal, Charles Michener, "A statistical method for evaluating
--- systematic relationships", University of Kansas Science Bulletin 38 (1958).
local M = {}

-- A heap of candidates {score, a, b}: the best score first, then the lowest
-- numbers, so that equal scores are always taken in one order.
local function is_before(p, q)
  if p[1] ~= q[1] then return p[1] > q[1] end
  if p[2] ~= q[2] then return p[2] < q[2] end
  return p[3] < q[3]
end

local function push(heap, item)
  local k = #heap + 1
  while k > 1 and is_before(item, heap[k // 2]) do
    heap[k] = heap[k // 2]
    k = k // 2
  end
  heap[k] = item
end

local function pop(heap)
  local top, last, n = heap[1], heap[#heap], #heap - 1
  heap[n + 1] = nil
  local k = 1
  while n > 0 do
    local child = 2 * k
    if child < n and is_before(heap[child + 1], heap[child]) then child = child + 1 end
    if child > n or not is_before(heap[child], last) then break end
    heap[k] = heap[child]
    k = child
  end
  if n > 0 then heap[k] = last end
  return top
end

---@class parallax.LinkageNode
---@field size integer members it stands for
---@field fixed? boolean never joined with another fixed one

---@class parallax.Linkage
---@field size integer[]
---@field fixed boolean[]
---@field near table<integer, number>[] by group: sum of the likeness of all pairs with another
---@field into table<integer, integer> a group that was joined to another
local Linkage = {}
Linkage.__index = Linkage

-- Of a large group only the nearest of each text's pairs were looked for.
function Linkage:score(a, b)
  local small, large = math.min(self.size[a], self.size[b]), math.max(self.size[a], self.size[b])
  return self.near[a][b] / (small * math.min(large, self.most))
end

function Linkage:consider(a, b)
  if self.fixed[a] and self.fixed[b] then return end
  local score = self:score(a, b)
  if score >= self.least then push(self.heap, { score, math.min(a, b), math.max(a, b) }) end
end

-- Moves the pairs of group b to group a. Each sum grows by one addend, so the
-- order in which they come does not matter.
function Linkage:absorb(a, b)
  local ours, theirs = self.near[a], self.near[b]
  ours[b] = nil
  self.size[a] = self.size[a] + self.size[b]
  self.fixed[a] = self.fixed[a] or self.fixed[b]
  self.into[b] = a
  for c, sum in pairs(theirs) do
    if c ~= a then
      ours[c] = (ours[c] or 0) + sum
      self.near[c][a], self.near[c][b] = ours[c], nil
    end
  end
  self.near[b] = nil
  for c in pairs(theirs) do
    if c ~= a then self:consider(a, c) end
  end
end

-- How many pairs a group is in: the one with fewer is the cheaper to move.
local function degree(near)
  local n = 0
  for _ in pairs(near) do n = n + 1 end
  return n
end

function Linkage:join(a, b)
  if degree(self.near[a]) < degree(self.near[b]) then a, b = b, a end
  self:absorb(a, b)
end

function Linkage:run()
  while #self.heap > 0 do
    local found = pop(self.heap)
    local a, b = found[2], found[3]
    if self.near[a] and self.near[b] and self.near[a][b] and not (self.fixed[a] and self.fixed[b]) then
      local score = self:score(a, b)
      if score == found[1] then
        self:join(a, b)
      elseif score < found[1] then -- grown since; one that became better was put in anew
        self:consider(a, b)
      end
    end
  end
end

function Linkage:root(k)
  while self.into[k] do k = self.into[k] end
  return k
end

--- Groups nodes.
---@param nodes parallax.LinkageNode[]
---@param pairs_alike { [1]: integer, [2]: integer, [3]: number }[] two different nodes and the sum of the likeness
---  of their members; a pair may come more than once
---@param least number average likeness at which two groups are joined
---@param most integer pairs of a member with one other group that were looked for
---@return fun(k: integer): integer root of the group of a node: one of its nodes
---
--- Example: `join({ { size = 1 }, { size = 1 } }, { { 1, 2, 0.5 } }, 0.2, 32)` joins the two.
function M.join(nodes, pairs_alike, least, most)
  local self = setmetatable({ size = {}, fixed = {}, near = {}, into = {}, heap = {}, least = least, most = most },
    Linkage)
  for k, node in ipairs(nodes) do
    self.size[k], self.fixed[k], self.near[k] = node.size, node.fixed or false, {}
  end
  for _, pair in ipairs(pairs_alike) do
    local a, b, sum = pair[1], pair[2], pair[3]
    self.near[a][b] = (self.near[a][b] or 0) + sum
    self.near[b][a] = self.near[a][b]
  end
  for _, pair in ipairs(pairs_alike) do self:consider(pair[1], pair[2]) end
  self:run()
  return function(k) return self:root(k) end
end

return M
