--- One name for one thing across the documents of a comparison: what the
--- entity room grouped, in the two forms the other parts need.
local M = {}

---@class parallax.Naming
---@field mentions table<integer, { first: integer, last: integer, key: string }[]> per document, sorted, apart
---@field canonical table<integer, table<string, string>> per document: its own canonical name -> the common one
---@field type table<string, string> common name -> PER, ORG, LOC or MISC
local Naming = {}

-- Of mentions that overlap the longest stays, so that every word belongs to
-- one thing.
local function apart(mentions)
  table.sort(mentions, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  local kept = {}
  for _, mention in ipairs(mentions) do
    if not kept[1] or mention.first > kept[#kept].last then kept[#kept + 1] = mention end
  end
  return kept
end

--- Prepares the groups of `entity.group` for look-up.
---@param documents parallax.Document[]
---@param groups parallax.Group[]
---@return parallax.Naming
function M.of(documents, groups)
  local naming = { mentions = {}, canonical = {}, type = {} }
  for d in ipairs(documents) do naming.mentions[d], naming.canonical[d] = {}, {} end
  local name_at = {}
  for d in ipairs(documents) do name_at[d] = {} end
  for _, group in ipairs(groups) do
    naming.type[group.entity] = group.type
    for _, mention in ipairs(group.mentions) do
      if mention.form == "name" then
        table.insert(naming.mentions[mention.doc], { first = mention.first, last = mention.last, key = group.entity })
        name_at[mention.doc][mention.first .. ":" .. mention.last] = group.entity
      end
    end
  end
  for d, doc in ipairs(documents) do
    naming.mentions[d] = apart(naming.mentions[d])
    for _, mention in ipairs(doc:entities()) do
      local common = name_at[d][mention.first .. ":" .. mention.last]
      if common and mention.entity then naming.canonical[d][mention.entity] = common end
    end
  end
  return setmetatable(naming, { __index = Naming })
end

--- The common name of the speaker of a quotation; several speakers are joined
--- in the order the source names them.
---@param d integer number of the document
---@param quote parallax.Quote
---@return string? name nil where the quotation has no known speaker
---@return { [integer]: string, type: string }? named the names, where all are of entities; `type` is
---  PER where all are persons, else "body"
function Naming:speaker(d, quote)
  if not quote.speaker then return nil end
  local names, kind = {}, "PER"
  for k, name in ipairs(quote.speakers or { quote.speaker }) do
    names[k] = self.canonical[d][name] or name
    local of_name = self.type[names[k]]
    if kind and of_name ~= "PER" then kind = of_name and "body" end
  end
  local named = kind and table.move(names, 1, #names, 1, { type = kind }) or nil
  return table.concat(names, " and "), named
end

return M
