--- What is told of each speaker, so that "the minister" of one report can be
--- recognised in the name that another has: the words of its sources, the
--- title before its name, the apposition behind it.
local likeness = require "parallax.likeness"

local M = {}

local BEFORE, BEHIND = 4, 10 -- tokens of a title; of an apposition

local function is_word(tokens, k)
  local kind = k >= 1 and k <= #tokens and select(3, tokens:at(k))
  return kind == "word" or kind == "number"
end

-- The words right before a name, up to a mark.
local function title_start(tokens, i)
  local k = i
  while i - k < BEFORE and is_word(tokens, k - 1) do k = k - 1 end
  return k
end

-- "Lotte Brandvik, who runs the charity Hearth, said": up to the second comma.
local function apposition_end(tokens, j)
  if j + 1 > #tokens or tokens:text(j + 1) ~= "," then return j end
  local k = j + 1
  while k - j < BEHIND and is_word(tokens, k + 1) do k = k + 1 end
  return k <= #tokens - 1 and tokens:text(k + 1) == "," and k or j
end

local function told_at(doc, mention)
  local tokens = doc:tokens()
  local i, j = tokens:range(mention.first, mention.last)
  if not i then return nil end
  local first = tokens:at(title_start(tokens, i))
  local _, last = tokens:at(apposition_end(tokens, j))
  return likeness.features(doc, first, last)
end

local function source_of(doc, quote)
  local source = quote.source[1]
  return source and likeness.features(doc, source.first, source.last)
end

-- The mentions of the speakers among the names of a document.
local function add_mentions(parts, doc, names)
  for _, mention in ipairs(names) do
    local list = parts[mention.key]
    if list then list[#list + 1] = told_at(doc, mention) end
  end
end

--- What is told of the speakers of some versions.
---@param documents parallax.Document[]
---@param names table<integer, { first: integer, last: integer, key: string }[]> mentions per document
---@param versions parallax.Version[]
---@return table<string, parallax.Features> by_speaker
function M.of(documents, names, versions)
  local parts, order = {}, {}
  for _, version in ipairs(versions) do
    local speaker = version.speaker
    if speaker and not parts[speaker] then
      parts[speaker], order[#order + 1] = {}, speaker
    end
    local source = speaker and source_of(documents[version.doc], version.quote)
    if source then table.insert(parts[speaker], source) end
  end
  for d, doc in ipairs(documents) do add_mentions(parts, doc, names[d]) end
  local profiles = {}
  for _, speaker in ipairs(order) do profiles[speaker] = likeness.merge(parts[speaker]) end
  return profiles
end

return M
