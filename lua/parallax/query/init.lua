--- Queries over tokens in the language of corpus linguists (CQL): what a token
--- is, which tokens follow one another, and where. docs/patterns.md teaches it.
---
---   local query = assert(parallax.query [[speaker:[ent="PER"]+ [lemma="deny"] within s]])
---   for match in query:each(doc) do
---     print(doc.text:sub(match.first, match.last), match.captures.speaker.first)
---   end
---
--- Matches are the leftmost, of these the longest, and none overlaps another.
--- The time for a document grows with its tokens times the steps of the query,
--- whatever the query; an expression is asked once for each distinct value.
local attribute = require "parallax.attribute"

local grammar = require "parallax.query.grammar"
local need = require "parallax.query.need"
local program = require "parallax.query.program"

local M = {}

---@class parallax.query.Place
---@field first integer first byte
---@field last integer last byte
---@field i integer first token
---@field j integer last token

---@class parallax.query.Match: parallax.query.Place
---@field captures table<string, parallax.query.Place> by label; one that took no token is absent

---@class parallax.Query compiled, never changed, good for any number of documents
---@field source string
---@field cql parallax.Cql the program
---@field names { attributes: string[], regions: string[], captures: string[] } behind the program's numbers
---@field private needed parallax.query.Need[]
local Query = {}

local meta = { __index = Query, __name = "parallax.Query" }

function meta:__tostring() return "parallax.Query: " .. self.source end

-- Column of a byte: characters from 1.
local function column_of(source, at) return utf8.len(source, 1, at - 1, true) + 1 end

local function explain(source, fault)
  local column = utf8.len(source) and column_of(source, math.min(fault.at, #source + 1)) or fault.at
  return ("query, column %d: %s"):format(column, fault.what), column
end

--- Compiles a query.
---@param source string at most 64 KiB
---@return parallax.Query? query nil when it is none
---@return string? reason "query, column 14: ']' expected"
---@return integer? column in characters, from 1
---
--- Example: `query.compile '[lemma="say"] "that"? [pos="PROPN"]+'`
function M.compile(source)
  if type(source) ~= "string" then error("query.compile: string expected, got " .. type(source), 2) end
  if #source > 0x10000 then return nil, "query, column 65537: the query is too long", 0x10001 end
  local main, limits = grammar.read(source)
  if not main then return nil, explain(source, limits) end
  local done, cql, names = pcall(program.compile, main, limits)
  if not done then
    if getmetatable(cql) == grammar.Fault then return nil, explain(source, cql) end
    error(cql, 0)
  end
  return setmetatable({ source = source, cql = cql, names = names, needed = need.of(main) }, meta)
end

local function place(tokens, i, j)
  local first = tokens:at(i)
  local _, last = tokens:at(j)
  return { first = first, last = last, i = i, j = j }
end

local function match_at(self, tokens, found, at)
  local match = place(tokens, found[at], found[at + 1])
  match.captures = {}
  for k, name in ipairs(self.names.captures) do
    local i = found[at + 2 * k]
    if i > 0 then match.captures[name] = place(tokens, i, found[at + 2 * k + 1]) end
  end
  return match
end

local function search(self, doc)
  local columns, regions = {}, {}
  for k, name in ipairs(self.names.attributes) do columns[k] = attribute.column(doc, name) end
  for k, name in ipairs(self.names.regions) do regions[k] = attribute.region(doc, name) end
  return self.cql:find(#doc:tokens(), columns, regions)
end

--- The matches in a document, in the order of the text.
--- Raises when the query asks for an attribute that the document cannot have:
--- `suits` says so before.
---@param doc parallax.Document
---@return fun(): parallax.query.Match?
function Query:each(doc)
  local found, tokens = search(self, doc), doc:tokens()
  local width, at = 2 + 2 * #self.names.captures, 1
  return function()
    if not found[at] then return nil end
    local match = match_at(self, tokens, found, at)
    at = at + width
    return match
  end
end

--- The number of matches in a document.
---@param doc parallax.Document
---@return integer
function Query:count(doc) return #search(self, doc) // (2 + 2 * #self.names.captures) end

--- Whether a document has all that the query asks for. Parts of speech and
--- lemmas need a model of its language.
---@param doc parallax.Document
---@return boolean suits
---@return string? reason
function Query:suits(doc)
  for _, name in ipairs(self.names.attributes) do
    local reason = attribute.missing(doc, name)
    if reason then return false, reason end
  end
  return true
end

--- What every match has in it, for a look-up in an index.
---@return parallax.query.Need[] # in the order of the query; empty when nothing is certain
function Query:needs() return self.needed end

return setmetatable(M, { __call = function(_, source) return M.compile(source) end })
