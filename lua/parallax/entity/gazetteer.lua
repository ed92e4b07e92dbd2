-- A user's own names, found wherever they are written so: above the model and
-- above all rules.
local alias = require "parallax.entity.alias"
local core = require "parallax.core"

local M = {}

---@class parallax.Gazetteer
---@field names { form: string, type: string, entity: string }[]
---@field matcher parallax.Matcher

-- The gazetteer of a document, weakly.
local of_document = setmetatable({}, { __mode = "k" })

--- Makes a gazetteer of a file or a list.
---@param given string|{ form: string, type: string, entity?: string }[] a path as for `entity.gazetteer`, or names
---@return parallax.Gazetteer? gazetteer nil where the file is not right
---@return string? reason "path:line: reason"
function M.read(given)
  local names, reason = given, nil
  if type(given) == "string" then names, reason = alias.names(given) end
  if not names then return nil, reason end
  local forms = {}
  for k, name in ipairs(names) do forms[k] = name.form end
  return { names = names, matcher = core.matcher(forms, { case = "exact" }) }
end

--- Names of the gazetteer are found in this document. To be called before its
--- entities are asked for the first time.
---@param doc parallax.Document
---@param gazetteer parallax.Gazetteer
function M.use(doc, gazetteer) of_document[doc] = gazetteer end

--- The names of a document's gazetteer in it.
---@param doc parallax.Document
---@param tokens parallax.Tokens
---@return table[] records `{ i, j, type, rule, score, entity }` in order, apart from each other
function M.find(doc, tokens)
  local gazetteer, list = of_document[doc], {}
  local hits = gazetteer and gazetteer.matcher:find(tokens) or {}
  for h = 1, #hits, 3 do
    local name = gazetteer.names[hits[h + 2]]
    list[#list + 1] = {
      i = hits[h], j = hits[h + 1], type = name.type, rule = "gazetteer", score = 1, entity = name.entity,
    }
  end
  return list
end

return M
