--- Why words are what Parallax takes them for: every record that holds them,
--- with the rule that made it and what that rule goes by.
local json = require "parallax.json"
local label = require "parallax.report.label"
local lexicon = require "parallax.lexicon"
local reason = require "parallax.entity.reason"
local rule = require "parallax.report.rule"
local span = require "parallax.span"

local M = {}

---@class parallax.Finding a record that holds the words asked about
---@field layer "entities"|"references"|"quotes"|"framing"
---@field first integer
---@field last integer
---@field kind string what the layer says it is: a type, a part of a quotation, a kind of framing
---@field about? string whose or whom: a canonical name
---@field rule string
---@field reason? string the rule in words

---@class parallax.Place
---@field doc integer
---@field first integer
---@field last integer
---@field findings parallax.Finding[]

local function add(list, place, found)
  if found.first <= place.last and found.last >= place.first then list[#list + 1] = found end
end

local voices <const> = {
  own = "in the article's own voice", attributed = "in somebody's words", scare = "in scare quotes",
}

-- What each layer says of a place.
local layers = {
  function(list, doc, place)
    for _, m in ipairs(doc:entities()) do
      add(list, place, { layer = "entities", first = m.first, last = m.last, kind = m.type, about = m.entity,
        rule = m.rule, reason = rule.words("entities", m.rule) })
    end
  end,
  function(list, doc, place)
    for _, m in ipairs(doc:layer "references" or {}) do
      add(list, place, { layer = "references", first = m.first, last = m.last, kind = m.form or "reference",
        about = m.entity, rule = m.rule, reason = reason.of(m.rule) })
    end
  end,
  function(list, doc, place)
    for _, quote in ipairs(doc:quotes()) do
      for _, part in ipairs { "content", "cue", "source" } do
        for _, piece in ipairs(quote[part]) do
          add(list, place, { layer = "quotes", first = piece.first, last = piece.last,
            kind = ("%s of an %s quotation"):format(part, quote.type):gsub("an ([dm])", "a %1"),
            about = quote.speaker, rule = quote.rule, reason = rule.words("quotes", quote.rule) })
        end
      end
    end
  end,
  function(list, doc, place)
    for _, f in ipairs(doc:layer "framing") do
      add(list, place, { layer = "framing", first = f.first, last = f.last,
        kind = ("%s %s"):format(f.kind, voices[f.voice] or ""), about = f.target or f.speaker, rule = f.rule,
        reason = f.reason })
    end
  end,
}

--- Looks for words, whatever their case, and for what holds them.
---@param documents parallax.Document[]
---@param words string
---@return { words: string, documents: parallax.Document[], places: parallax.Place[] }
function M.find(documents, words)
  local matcher, places = lexicon.matcher { words }, {}
  for d, doc in ipairs(documents) do
    local tokens = doc:tokens()
    local found = matcher:find(tokens)
    for at = 1, #found, 3 do
      local place = { doc = d, findings = {} }
      place.first = tokens:at(found[at])
      place.last = select(2, tokens:at(found[at + 1]))
      for _, layer in ipairs(layers) do layer(place.findings, doc, place) end
      places[#places + 1] = place
    end
  end
  return { words = words, documents = documents, places = places }
end

local LONGEST <const> = 60 -- characters of a record that are shown

local function row_of(name, text, place, found)
  local at = { name, ": ", { text = text:sub(place.first, place.last), style = "hit" } }
  if not found then return { place = at, finding = { text = "no record holds them", style = "faint" } } end
  local about = found.about and (", %s"):format(found.about) or ""
  return {
    place = at, finding = ("%s: %s%s"):format(found.layer, found.kind, about),
    text = label.shorten(text:sub(found.first, found.last), LONGEST),
    why = found.reason and ("%s: %s"):format(found.rule, found.reason) or found.rule,
  }
end

--- A row for each record, under the place it holds.
---@param page parallax.Page
---@param result table of `find`
function M.show(page, result)
  local rows, names = {}, label.of(result.documents)
  for n, place in ipairs(result.places) do
    local text = result.documents[place.doc].text
    local name = ("%d. %s"):format(n, names[place.doc])
    for _, found in ipairs(place.findings) do rows[#rows + 1] = row_of(name, text, place, found) end
    if #place.findings == 0 then rows[#rows + 1] = row_of(name, text, place) end
  end
  if #page.blocks > 0 then page:heading(2, { "What holds ", { text = result.words, style = "hit" } }) end
  if #rows == 0 then return page:text "These words stand in none of the articles." end
  page:table {
    columns = {
      { key = "place", title = "Place", group = true }, { key = "finding", title = "Taken for" },
      { key = "text", title = "Words of the record" }, { key = "why", title = "By the rule" },
    },
    rows = rows,
  }
end

--- The result as JSON values, one for each place.
---@param result table of `find`
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.lines(result, unit)
  local lines = {}
  for n, place in ipairs(result.places) do
    local doc, records = result.documents[place.doc], {}
    local function exported(from) return json.array(span.to_export(doc, from.first, from.last, unit or "chars")) end
    for k, f in ipairs(place.findings) do
      records[k] = json.object {
        { "layer", f.layer }, { "span", exported(f) }, { "kind", f.kind }, { "about", f.about }, { "rule", f.rule },
        { "reason", f.reason },
      }
    end
    lines[n] = json.object { { "doc", doc.id }, { "span", exported(place) }, { "records", json.array(records) } }
  end
  return lines
end

--- CSV, in the columns of parallax.report.explain.
---@param result table of `find`
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.rows(result, unit)
  local rows = {}
  for _, place in ipairs(result.places) do
    local doc = result.documents[place.doc]
    for _, f in ipairs(place.findings) do
      local s = span.to_export(doc, f.first, f.last, unit or "chars")
      rows[#rows + 1] = {
        f.about or "", f.layer, doc.id, s[1], s[2], doc.text:sub(f.first, f.last), f.kind, f.rule, f.reason or "",
      }
    end
  end
  return rows
end

return M
