--- What became of the order of a report in another: statements that moved, that
--- were merged into one, that were split into several.
local M = {}

---@class parallax.Reorder of one linked statement between two documents
---@field from integer document
---@field to integer a later one
---@field kinds string[] of "merged", "split", "moved"

-- Members of a link by document, and the documents in order.
local function by_document(link)
  local of, docs = {}, {}
  for _, member in ipairs(link.members) do
    if not of[member.doc] then
      of[member.doc] = {}
      docs[#docs + 1] = member.doc
    end
    table.insert(of[member.doc], member)
  end
  return of, docs
end

-- Numbers of the items that are not in a longest increasing run of `at`.
-- Source: Fredman, On computing the length of longest increasing subsequences (1975).
local function out_of_order(at)
  local tails, before = {}, {} -- tails[n]: the item that ends the best run of n
  for k, value in ipairs(at) do
    local low, high = 1, #tails + 1
    while low < high do
      local middle = (low + high) // 2
      if at[tails[middle]] < value then low = middle + 1 else high = middle end
    end
    before[k], tails[low] = tails[low - 1], k
  end
  local kept, k = {}, tails[#tails]
  while k do
    kept[k] = true
    k = before[k]
  end
  local moved = {}
  for n in ipairs(at) do moved[n] = not kept[n] or nil end
  return moved
end

-- Links of two documents, in the order of the first.
local function shared(links, members, from, to)
  local list = {}
  for k in ipairs(links) do
    if members[k][from] and members[k][to] then list[#list + 1] = k end
  end
  table.sort(list, function(a, b)
    local p, q = members[a][from][1].first, members[b][from][1].first
    if p ~= q then return p < q end
    return a < b
  end)
  return list
end

local function kinds_of(in_from, in_to, has_moved)
  local kinds = {}
  if #in_from > #in_to then kinds[#kinds + 1] = "merged" end
  if #in_from < #in_to then kinds[#kinds + 1] = "split" end
  if has_moved then kinds[#kinds + 1] = "moved" end
  return kinds
end

local function note(links, members, from, to)
  local list, at = shared(links, members, from, to), {}
  for n, k in ipairs(list) do at[n] = members[k][to][1].first end
  local moved = out_of_order(at)
  for n, k in ipairs(list) do
    local kinds = kinds_of(members[k][from], members[k][to], moved[n])
    if #kinds > 0 then table.insert(links[k].order, { from = from, to = to, kinds = kinds }) end
  end
end

--- Notes in each link what became of the statement between two documents that
--- have it: field `order`, a list of parallax.Reorder.
---@param documents parallax.Document[]
---@param links parallax.Link[]
function M.note(documents, links)
  local members, pairs_of, is_pair = {}, {}, {}
  for k, link in ipairs(links) do
    local of, docs = by_document(link)
    members[k], link.order = of, {}
    for i = 1, #docs do
      for j = i + 1, #docs do
        local key = docs[i] * #documents + docs[j]
        if not is_pair[key] then
          is_pair[key] = true
          pairs_of[#pairs_of + 1] = { docs[i], docs[j] }
        end
      end
    end
  end
  for _, pair in ipairs(pairs_of) do note(links, members, pair[1], pair[2]) end
end

return M
