-- The outlets whose documents are read name themselves and each other: in
-- full, without "The", or short, "the Lantern" for The Evening Lantern. Of two
-- Lanterns a document means its own.
local core = require "parallax.core"

local usage = require "parallax.entity.usage"

local Outlets = {}
Outlets.__index = Outlets

local M = {}

--- The outlets of some documents.
---@param documents parallax.Document[]
---@return table? outlets nil where no document has one
function M.names(documents)
  local self = setmetatable({ documents = documents, full = {}, short = {}, own = {} }, Outlets)
  for d, doc in ipairs(documents) do
    local name = doc.source and doc.source:gsub("^[Tt]he ", "")
    if name and name ~= "" then
      self.full[core.fold(name)] = name
      local last = core.fold(name):match " (%S+)$"
      if last and #last > 3 then
        self.own[d] = { last = last, name = name }
        local other = self.short[last]
        self.short[last] = (other == nil or other == name) and name or false
      end
    end
  end
  return next(self.full) and self
end

--- The outlet a mention names.
---@param m table mention with `form`, `type` and `written`
---@return string? name
---@return string? rule
function Outlets:of(m)
  local key = m.form.key
  if self.full[key] then return self.full[key], "same name" end
  local own = self.own[m.doc]
  local short = own and own.last == key and own.name or self.short[key]
  local name = m.form.n == 1 and m.type ~= "PER" and m.type ~= "LOC" and short
  if not name then return nil end
  local has_article = m.written:find "^[Tt]he " or usage.before(self.documents[m.doc].text, m.first):find "[Tt]he %s*$"
  if has_article then return name, "outlet by its last word" end
  return nil
end

return M
