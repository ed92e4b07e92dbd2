--- The hand-made gold of spec/fixtures with its strings found in the texts.
--- README.md there says how a string is meant; this is those rules as code.
local json = require "parallax.json"
local read = require "parallax.read"

local M = {}

-- White space, U+00A0 and the thin spaces of French marks among it.
local SPACES = { "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}" }

-- Runs of white space as one space each; and where each byte of that stood.
local function collapse(text)
  for _, space in ipairs(SPACES) do text = text:gsub(space, (" "):rep(#space)) end
  local parts, at = {}, {}
  for first, word in text:gmatch "()(%S+)" do
    if #parts > 0 then
      parts[#parts + 1] = " "
      at[#at + 1] = first - 1
    end
    parts[#parts + 1] = word
    for k = 0, #word - 1 do at[#at + 1] = first + k end
  end
  return table.concat(parts), at
end

-- Whether bytes k-1 and k of a text belong to one word. Of what is not ASCII
-- only letters count: not Latin-1 signs, not the punctuation of U+2000 on.
local function joined(text, k)
  local before = text:sub(1, k - 1):match "[^\x80-\xBF][\x80-\xBF]*$" or ""
  local after = text:match("^[^\x80-\xBF][\x80-\xBF]*", k) or ""
  local function is_letter(c) return c:find "^%w" or c:find "^[\xC3-\xE1\xE3-\xF4]" end
  return is_letter(before) and is_letter(after)
end

local function find(text, wanted, first, last)
  local at = first
  while true do
    local i, j = text:find(wanted, at, true)
    if not i or j > last then return nil end
    if not joined(text, i) and not joined(text, j + 1) then return i, j end
    at = i + 1
  end
end

local Text = {}
Text.__index = Text

local function new_text(doc)
  local plain, at = collapse(doc.text)
  return setmetatable({ plain = plain, at = at, id = doc.id }, Text)
end

-- The span of a string, of its first occurrence inside 'within' if given.
function Text:span(wanted, within)
  local first, last = 1, #self.plain
  if within then first, last = self.plain:find((collapse(within)), 1, true) end
  if not first then error(("%s: not in the text: %s"):format(self.id, within), 0) end
  local i, j = find(self.plain, (collapse(wanted)), first, last)
  if not i then error(("%s: not in the text: %s"):format(self.id, wanted), 0) end
  return { first = self.at[i], last = self.at[j] }
end

local function map(list, convert)
  local result = {}
  for k, item in ipairs(list) do result[k] = convert(item) end
  return result
end

-- A copy of the record with its span and its document's number from 1.
local function placed(texts, record, wanted)
  local found = texts[record.doc + 1]:span(wanted, record["in"])
  for key, value in pairs(record) do found[key] = value end
  found.doc = record.doc + 1
  return found
end

local function resolve_quote(texts, record)
  local text, quote = texts[record.doc + 1], {}
  for key, value in pairs(record) do quote[key] = value end
  quote.doc = record.doc + 1
  if quote.speaker == json.null then quote.speaker = nil end
  for _, part in ipairs { "content", "cue", "source" } do
    quote[part] = map(record[part], function(wanted) return text:span(wanted, record["in"]) end)
  end
  return quote
end

local function read_documents(gold, root)
  local paths = map(gold.documents, function(d) return root .. d.file end)
  local documents = {}
  local each, report = read.open(paths)
  for doc in each do documents[#documents + 1] = doc end
  if #documents ~= #paths then error(("unreadable: %s"):format(tostring(report.rejected[1])), 0) end
  return documents, paths
end

---@class spec.Gold
---@field documents parallax.Document[]
---@field paths string[] their files
---@field quotes table[] key, doc (from 1), content, cue, source (lists of spans), type, speaker, speech
---@field pairs { a: string, b: string, kinds: string[] }[] keys of quotations
---@field links { members: table[] }[] sentences: doc, first, last
---@field only table[] sentences
---@field neither table[] sentences that count for neither of the two, with `why`
---@field entities { entity: string, type: string, mentions: table[] }[]? mentions: doc, first, last, nominal, metonym;
---  nil where they are not marked
---@field lineage { from: integer, to: integer, credited: boolean }[] documents from 1

--- Reads a gold file and its articles, and finds every string.
--- Raises an error that names the string when one does not stand in its text.
---@param path string spec/fixtures/EVENT.gold.json of a checkout
---@return spec.Gold
function M.resolve(path)
  local file <close> = assert(io.open(path, "rb"))
  local gold = assert(json.decode(file:read "a"))
  local documents, paths = read_documents(gold, path:match "^(.*)spec/fixtures/" or "")
  local texts = map(documents, new_text)
  local function sentence(record) return placed(texts, record, record.text) end
  return {
    documents = documents,
    paths = paths,
    quotes = map(gold.quotes, function(q) return resolve_quote(texts, q) end),
    pairs = gold.pairs,
    links = map(gold.links, function(link) return { members = map(link.members, sentence) } end),
    only = map(gold.only, sentence),
    neither = map(gold.neither, sentence),
    entities = gold.entities and map(gold.entities, function(group)
      return { entity = group.entity, type = group.type, mentions = map(group.mentions, sentence) }
    end),
    lineage = map(gold.lineage, function(e) return { from = e.from + 1, to = e.to + 1, credited = e.credited } end),
  }
end

return M
