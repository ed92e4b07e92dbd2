--- Annotations as the W3C has them: one JSON-LD object each, a text position
--- selector with a text quote selector beside it.
--- Source: W3C, Web Annotation Data Model (2017), sections 3.2 and 4.2.
local json = require "parallax.json"
local span = require "parallax.span"

local M = {}

local CONTEXT <const> = "http://www.w3.org/ns/anno.jsonld"
local AROUND <const> = 32 -- bytes of text on each side, to find the place again

-- Text at a border, never cutting a character.
local function before(text, first)
  local from = math.max(1, first - AROUND)
  while from < first and text:byte(from) & 0xC0 == 0x80 do from = from + 1 end
  return text:sub(from, first - 1)
end

local function after(text, last)
  local to = math.min(#text, last + AROUND)
  while to > last and text:byte(to + 1) and text:byte(to + 1) & 0xC0 == 0x80 do to = to - 1 end
  return text:sub(last + 1, to)
end

local function body_of(record)
  local names, entries = {}, {}
  for name in pairs(record) do
    if name ~= "first" and name ~= "last" then names[#names + 1] = name end
  end
  table.sort(names)
  for k, name in ipairs(names) do entries[k] = { name, record[name] } end
  return json.object { { "type", "TextualBody" }, { "format", "application/json" },
    { "value", json.encode(json.object(entries)) } }
end

--- An annotation of a record, for `json.encode`.
---@param doc parallax.Document
---@param record table
---@return table
function M.annotation(doc, record)
  local pair = span.to_export(doc, record.first, record.last)
  return json.object {
    { "@context", CONTEXT }, { "type", "Annotation" }, { "body", body_of(record) },
    { "target", json.object {
      { "source", doc.id },
      { "selector", json.array {
        json.object { { "type", "TextPositionSelector" }, { "start", pair[1] }, { "end", pair[2] } },
        json.object { { "type", "TextQuoteSelector" }, { "exact", doc.text:sub(record.first, record.last) },
          { "prefix", before(doc.text, record.first) }, { "suffix", after(doc.text, record.last) } },
      } },
    } },
  }
end

local function selector_of(target, kind)
  local list = type(target) == "table" and target.selector
  if type(list) ~= "table" then return nil end
  for _, selector in ipairs(#list > 0 and list or { list }) do
    if type(selector) == "table" and selector.type == kind then return selector end
  end
end

-- A body of ours holds the fields as JSON; of another program's, its text counts.
local function fields_of(body)
  if type(body) ~= "table" then return { value = type(body) == "string" and body or nil } end
  local value = type(body.value) == "string" and body.value or nil
  local decoded = value and body.format == "application/json" and json.decode(value)
  if type(decoded) ~= "table" then return { value = value } end
  local fields = {}
  for name, entry in pairs(decoded) do
    if type(name) == "string" then fields[name] = entry end
  end
  return fields
end

--- The document that an annotation is about.
---@param annotation any of `json.decode`
---@return string? id
function M.target(annotation)
  local target = type(annotation) == "table" and annotation.target
  return type(target) == "table" and type(target.source) == "string" and target.source or nil
end

--- The record of an annotation. The quotation decides where the position does
--- not fit it: where it stands once in the text, that is the place.
---@param doc parallax.Document
---@param annotation any of `json.decode`
---@return table? record
---@return string? reason
function M.record(doc, annotation)
  if type(annotation) ~= "table" then return nil, "not an annotation" end
  local position = selector_of(annotation.target, "TextPositionSelector")
  local quotation = selector_of(annotation.target, "TextQuoteSelector")
  local record, exact = fields_of(annotation.body), quotation and quotation.exact
  local first, last
  if position and math.type(position.start) == "integer" and math.type(position["end"]) == "integer" then
    first, last = span.from_export(doc, position.start, position["end"])
  end
  if first and (not exact or doc.text:sub(first, last) == exact) then
    record.first, record.last = first, last
    return record
  end
  if type(exact) ~= "string" or exact == "" then return nil, "no position that fits the text, and no quotation" end
  local from, to = doc.text:find(exact, 1, true)
  if not from then return nil, "the quotation does not stand in the text" end
  if doc.text:find(exact, from + 1, true) then return nil, "the quotation stands there more than once" end
  record.first, record.last = from, to
  return record
end

return M
