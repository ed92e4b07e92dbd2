--- One name for one thing across the documents of a comparison: what the
--- entity room grouped, in the two forms the other parts need.
local core = require "parallax.core"

local described = require "parallax.compare.described"

local M = {}

---@class parallax.Naming
---@field mentions table<integer, { first: integer, last: integer, key: string }[]> per document, sorted, apart
---@field canonical table<integer, table<string, string>> per document: its own canonical name -> the common one
---@field type table<string, string> common name -> PER, ORG, LOC or MISC
---@field documents parallax.Document[]
---@field groups parallax.Group[]
---@field meant table<integer, table<string, string|false>> per document: words without a name -> the common name
---@field described? parallax.Described
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
  local naming = { mentions = {}, canonical = {}, type = {}, documents = documents, groups = groups, meant = {} }
  for d in ipairs(documents) do naming.mentions[d], naming.canonical[d], naming.meant[d] = {}, {}, {} end
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

-- What names a speaker, with the determiner that it is given without.
local function phrase_of(doc, quote, name)
  local source = quote.source[1]
  if not source then return name end
  local text = doc.text:sub(source.first, source.last):gsub("%s+", " "):gsub("’", "'")
  local at = core.fold(text):find(core.fold(name), 1, true)
  local before = at and text:sub(1, at - 1):match "(%a+) $"
  return before and before .. " " .. name or name
end

-- What the documents tell together, once a speaker without a name comes up.
local function description_of(self)
  if self.described then return self.described end
  self.described = described.new(self.documents, self.groups, self.mentions)
  for d, doc in ipairs(self.documents) do
    for _, quote in ipairs(doc:quotes()) do
      for _, name in ipairs(quote.speakers or { quote.speaker }) do
        local is_known = self.type[self.canonical[d][name] or name]
        if not is_known then self.described:add(d, phrase_of(doc, quote, name), name) end
      end
    end
  end
  return self.described
end

-- What is looked up of a speaker without a name. "His boss", whose it is known,
-- as it stands. Second: whether a person alone can be meant.
local function asked(doc, quote, name)
  local source = quote.source[1]
  local text = source and doc.text:sub(source.first, source.last)
  local owned = text and name:find("'s ", 1, true) and text:match "^(%l+ %l+)$"
  return owned or phrase_of(doc, quote, name), owned and true or false
end

-- Whom words without a name stand for, by all documents together.
local function meant(self, d, quote, name)
  if #self.documents < 2 then return nil end
  local phrase, is_person = asked(self.documents[d], quote, name)
  if self.meant[d][phrase] == nil then
    local found = description_of(self):of(d, phrase)
    self.meant[d][phrase] = found and not (is_person and self.type[found] ~= "PER") and found or false
  end
  return self.meant[d][phrase] or nil
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
    if not self.type[names[k]] then names[k] = meant(self, d, quote, name) or name end
    local of_name = self.type[names[k]]
    if kind and of_name ~= "PER" then kind = of_name and "body" end
  end
  local named = kind and table.move(names, 1, #names, 1, { type = kind }) or nil
  return table.concat(names, " and "), named
end

return M
