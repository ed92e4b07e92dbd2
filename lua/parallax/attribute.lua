-- What each token of a document is, one column an attribute, and where regions
-- such as sentences and quotations lie among the tokens. Class strings and
-- queries both ask here; each answer is computed once for a document.
local check = require "parallax.check"
local core = require "parallax.core"

local M = {}

-- The letter of a token's outer form, as core.shapes has it, to its name here.
local CASES = { x = "lower", X = "capital", I = "capital", A = "capitals" }

local function cases(doc)
  local values = {}
  for letter in doc:shapes():gmatch "." do values[#values + 1] = CASES[letter] or "none" end
  return core.column(values)
end

local TAGGED = { lemma = true, pos = true, tag = true }

local function tags_of(doc) return doc.tags and doc:tags() end

local function by_token(doc, value)
  local values = {}
  for k = 1, #doc:tokens() do values[k] = value(k) end
  return core.column(values)
end

local function entity_types(doc)
  local tokens, values = doc:tokens(), {}
  for k = 1, #tokens do values[k] = "" end
  for _, entity in ipairs(doc:entities()) do
    local i, j = tokens:range(entity.first, entity.last)
    for k = i or 1, j or 0 do values[k] = entity.type end
  end
  return core.column(values)
end

local columns = {
  word = function(doc) return core.column(doc:tokens()) end,
  kind = function(doc) return core.column(doc:tokens(), "kind") end,
  case = cases,
  ent = entity_types,
  lemma = function(doc)
    local tags = tags_of(doc)
    return by_token(doc, function(k) return tags:lemma(k) end)
  end,
  pos = function(doc)
    local tags = tags_of(doc)
    return by_token(doc, function(k) return (tags:at(k)) end)
  end,
  tag = function(doc)
    local tags = tags_of(doc)
    return by_token(doc, function(k) return (select(2, tags:at(k))) end)
  end,
}

--- The parts of quotations, whose spans stand in lists.
---@param doc parallax.Document
---@param part "content"|"cue"|"source"
---@return parallax.Span[]
function M.quoted(doc, part)
  local list = {}
  for _, quote in ipairs(doc:quotes()) do
    for _, span in ipairs(quote[part]) do list[#list + 1] = span end
  end
  return list
end

local function listed(spans)
  local list = {}
  for k = 1, #spans do
    local first, last = spans:at(k)
    list[k] = { first = first, last = last }
  end
  return list
end

local function outer_marks(doc)
  local list = {}
  for _, pair in ipairs(doc:quotation_marks()) do
    if pair.depth == 1 then list[#list + 1] = pair end
  end
  return list
end

local regions = {
  text = function(doc) return { { first = 1, last = #doc.text } } end,
  p = function(doc) return listed(doc:paragraphs()) end,
  s = function(doc) return listed(doc:sentences()) end,
  ent = function(doc) return doc:entities() end,
  marks = outer_marks,
  quote = function(doc) return M.quoted(doc, "content") end,
  cue = function(doc) return M.quoted(doc, "cue") end,
  source = function(doc) return M.quoted(doc, "source") end,
}

-- Byte spans as spans of tokens, in order and apart: one that begins inside
-- another is cut, one that lies inside another is left out.
local function in_tokens(doc, records)
  local tokens, ranges = doc:tokens(), {}
  for _, record in ipairs(records) do
    local i, j = tokens:range(record.first, record.last)
    if i then ranges[#ranges + 1] = { i, j } end
  end
  table.sort(ranges, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] > b[2]
  end)
  local pairs_of, behind = {}, 0
  for _, range in ipairs(ranges) do
    local i = math.max(range[1], behind + 1)
    if i <= range[2] then
      pairs_of[#pairs_of + 1], pairs_of[#pairs_of + 2] = i, range[2]
      behind = range[2]
    end
  end
  return core.spans(pairs_of)
end

--- The attributes a token has: `word` as it stands, `lemma`, `pos` (universal
--- part of speech), `tag` (Penn Treebank), `ent` (PER, ORG, LOC, MISC, or empty
--- outside a name), `kind` as `Tokens:at` has it, `case` (lower, capital,
--- capitals, none).
M.columns = check.sorted_keys(columns)

--- The kinds of regions: `text`, `p` paragraph, `s` sentence, `ent` name,
--- `marks` an outermost pair of quotation marks, and of quotations the content
--- `quote`, the `cue` and the `source`.
M.regions = check.sorted_keys(regions)

-- Document -> what was computed for it. Weak, as the document's own layers are.
local computed = setmetatable({}, { __mode = "k" })

local function once(doc, key, make)
  local of = computed[doc]
  if not of then
    of = {}
    computed[doc] = of
  end
  if of[key] == nil then of[key] = make() end
  return of[key]
end

--- Why a document cannot have an attribute: its language has no model of parts
--- of speech, on which `pos`, `tag` and `lemma` rest.
---@param doc parallax.Document
---@param name string one of `columns`
---@return string? reason nil when it can
function M.missing(doc, name)
  if not TAGGED[name] or tags_of(doc) then return nil end
  return ("attribute '%s': there is no model of parts of speech for the language '%s' of %s")
    :format(name, doc.lang or "und", doc.id or "the document")
end

--- One value for each token of a document.
--- Raises when the attribute needs a model that there is not for its language.
---@param doc parallax.Document
---@param name string one of `columns`
---@return parallax.Column
function M.column(doc, name)
  local make = columns[name] or error(("no attribute called '%s'"):format(tostring(name)), 2)
  local reason = M.missing(doc, name)
  if reason then error(reason, 2) end
  return once(doc, name, function() return make(doc) end)
end

--- Where the regions of a kind lie, as spans of tokens that do not overlap. A
--- region that begins inside another begins behind it here; one that lies
--- inside another is left out.
---@param doc parallax.Document
---@param name string one of `regions`
---@return parallax.Spans # of tokens, not bytes
function M.region(doc, name)
  local make = regions[name] or error(("no region called '%s'"):format(tostring(name)), 2)
  return once(doc, "<" .. name .. ">", function() return in_tokens(doc, make(doc)) end)
end

return M
