--- What `compare --format json --offsets bytes` printed, with documents
--- numbered from 1 and spans as the library has them.
local M = {}

local function spans_of(list)
  local spans = {}
  for k, pair in ipairs(list) do spans[k] = { first = pair[1] + 1, last = pair[2] } end
  return spans
end

local function numbers(documents)
  local number = {}
  for k, doc in ipairs(documents) do number[doc.id] = k end
  return number
end

local function item(record, number, pairs_)
  return { doc = number[record.doc], spans = spans_of(pairs_), speaker = record.speaker }
end

--- The members of quotation chains, of sentence groups, or `only` as items
--- `{ doc =, spans = }`.
---@param result table decoded
---@return { texts: string[], chains: table[][], groups: table[][], only: table[] }
function M.items(result)
  local number = numbers(result.documents)
  local texts, chains, groups, only = {}, {}, {}, {}
  for k, doc in ipairs(result.documents) do texts[k] = doc.text end
  for c, chain in ipairs(result.quotes) do
    chains[c] = {}
    for m, member in ipairs(chain.members) do chains[c][m] = item(member, number, member.content) end
  end
  for g, group in ipairs(result.sentences) do
    groups[g] = {}
    for m, member in ipairs(group.members) do groups[g][m] = item(member, number, { member.span }) end
  end
  for o, record in ipairs(result.only) do only[o] = item(record, number, { record.span }) end
  return { texts = texts, chains = chains, groups = groups, only = only }
end

--- All members of a list of groups.
---@param groups table[][]
---@return table[]
function M.flat(groups)
  local list = {}
  for _, group in ipairs(groups) do
    for _, member in ipairs(group) do list[#list + 1] = member end
  end
  return list
end

--- The pairs of members of different documents within each group.
---@param groups table[][]
---@return { [1]: table, [2]: table }[]
function M.pairs(groups)
  local list = {}
  for _, group in ipairs(groups) do
    for i = 1, #group do
      for j = i + 1, #group do
        if group[i].doc ~= group[j].doc then list[#list + 1] = { group[i], group[j] } end
      end
    end
  end
  return list
end

return M
