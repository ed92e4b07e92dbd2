--- Records as other programs get them: JSON values with their keys in fixed
--- order, spans counted from 0, half-open, in code points or bytes.
--- Everything that leaves Parallax as JSON passes here.
local json = require "parallax.json"
local span = require "parallax.span"

local array, object = json.array, json.object

local M = {}

local function map(list, convert)
  local result = {}
  for k = 1, list and #list or 0 do result[k] = convert(list[k]) end
  return array(result)
end

local pair = span.to_export

local function pairs_of(doc, spans, unit)
  local result = {}
  for k = 1, #spans do result[k] = pair(doc, spans[k].first, spans[k].last, unit) end
  return array(result)
end

-- All spans of a userdata of the core; with 'fields', see `json.spans`.
local function spans_of(doc, userdata, unit, key, fields)
  local numbers, chars = {}, unit == "chars" and doc:charmap()
  for k = 1, #userdata do
    local first, last = userdata:at(k)
    first = first - 1
    if chars then first, last = chars:chars(first), chars:chars(last) end
    numbers[2 * k - 1], numbers[2 * k] = first, last
  end
  return json.spans(numbers, key, fields)
end

-- What the tagger says of each token, as fields of its object.
local function tag_fields(tags)
  if not tags then return nil end
  local lemma, upos, xpos = {}, {}, {}
  for k = 1, #tags do
    lemma[k] = tags:lemma(k)
    upos[k], xpos[k] = tags:at(k)
  end
  return { { "lemma", lemma }, { "upos", upos }, { "xpos", xpos } }
end

local function sets_joined(record)
  return record.speaker or record.speakers and #record.speakers > 0 and table.concat(record.speakers, " and ") or nil
end

local entities = json.records { { "span", "span" }, { "type", "value" }, { "entity", "value" }, { "rule", "value" } }
local quotes = json.records {
  { "content", "list" }, { "cue", "list" }, { "source", "list" }, { "type", "value" }, { "speaker", "value" },
  { "speech", "unless" }, { "stance", "value" }, { "rule", "value" },
}
local frames = json.records {
  { "span", "span" }, { "kind", "value" }, { "target", "value" }, { "voice", "value" }, { "speaker", "value" },
  { "rule", "value" },
}

local function written(make, doc, records, unit)
  return make(records, #doc.text, unit == "chars" and doc:charmap() or nil)
end

-- Layer name -> its JSON form. The order of `M.layers` is that of the output.
local forms = {
  tokens = function(doc, unit) return spans_of(doc, doc:tokens(), unit, "span", tag_fields(doc:tags())) end,
  sentences = function(doc, unit) return spans_of(doc, doc:sentences(), unit) end,
  entities = function(doc, unit) return written(entities, doc, doc:entities(), unit) end,
  quotes = function(doc, unit) return written(quotes, doc, doc:quotes(), unit) end,
  framing = function(doc, unit) return written(frames, doc, doc:framing(), unit) end,
}

--- The layers that can be exported, in the order they stand in the output.
M.layers = { "tokens", "sentences", "entities", "quotes", "framing" }

--- One layer of a document.
---@param doc parallax.Document
---@param name string one of `export.layers`
---@param unit? "bytes"|"chars" chars by default
---@return table array
function M.layer(doc, name, unit)
  if not forms[name] then error(("export.layer: no layer called '%s'"):format(tostring(name)), 2) end
  if unit and unit ~= "bytes" and unit ~= "chars" then
    error(('export.layer: unit: "bytes" or "chars" expected, got \'%s\''):format(tostring(unit)), 2)
  end
  return forms[name](doc, unit or "chars")
end

--- A document's id with the layers asked for, as `parallax annotate` prints it.
---@param doc parallax.Document
---@param names string[] of `export.layers`; the order of the output is fixed
---@param unit? "bytes"|"chars" chars by default
---@param attempt? fun(doc: parallax.Document, what: string, step: fun(): any): any runs each layer; where it
---  returns nil the layer is left out
---@return table object
function M.document(doc, names, unit, attempt)
  local wanted, fields = {}, { { "id", doc.id } }
  for _, name in ipairs(names) do wanted[name] = true end
  for _, name in ipairs(M.layers) do
    if wanted[name] then
      local function layer() return M.layer(doc, name, unit) end
      local value
      if attempt then value = attempt(doc, name, layer) else value = layer() end
      if value then fields[#fields + 1] = { name, value } end
    end
  end
  return object(fields)
end

local function head(doc)
  return object {
    { "id", doc.id }, { "source", doc.source }, { "title", doc.title }, { "date", doc.date }, { "lang", doc.lang },
    { "text", doc.text },
  }
end

--- One version of a chain, as a member of it.
---@param doc parallax.Document
---@param m parallax.Version
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.version(doc, m, unit)
  unit = unit or "chars"
  local quote = m.quote
  return object {
    { "doc", doc.id }, { "content", pairs_of(doc, quote.content, unit) }, { "cue", pairs_of(doc, quote.cue, unit) },
    { "source", pairs_of(doc, quote.source, unit) }, { "type", quote.type },
    { "speaker", m.speaker or sets_joined(quote) }, { "speech", quote.speech ~= false },
  }
end

local function change(c)
  return object { { "from", c.from - 1 }, { "to", c.to - 1 }, { "kinds", array { table.unpack(c.kinds) } } }
end

local function substitution(s)
  return object {
    { "from", s.from - 1 }, { "to", s.to - 1 }, { "a", s.a }, { "b", s.b }, { "relation", s.relation },
  }
end

local function reorder(documents, o)
  return object {
    { "from", documents[o.from].id }, { "to", documents[o.to].id }, { "kinds", array { table.unpack(o.kinds) } },
  }
end

local function claim(documents, row)
  local told = {}
  for k, doc in ipairs(documents) do
    local numbers = map(row.told[k], function(n) return n - 1 end)
    if #numbers > 0 then told[#told + 1] = { doc.id, numbers } end
  end
  return object { { "claim", row.claim }, { "told", object(told) } }
end

-- The last digits of a score are the machine's, not the text's.
local function rounded(score) return math.floor(score * 1e4 + 0.5) / 1e4 end

--- How alike the texts of a pair are, as `parallax similarity` prints it.
---@param texts parallax.TextPair
---@param found parallax.SentenceLikeness
---@param explain? boolean what corresponds, too
---@return table object
function M.likeness(texts, found, explain)
  local fields = { { "id", texts.id }, { "score", rounded(found.score) } }
  if explain then
    fields[3] = { "negated", found.negated }
    fields[4] = { "matches", map(found.matches, function(match)
      return object {
        { "a", match.a }, { "b", match.b }, { "relation", match.relation }, { "strength", rounded(match.strength) },
      }
    end) }
  end
  return object(fields)
end

-- An origin that is credited but not at hand goes by its name.
local function edge_fields(documents, edge)
  return {
    { "from", documents[edge.from] and documents[edge.from].id or edge.from }, { "to", documents[edge.to].id },
    { "signals", array { table.unpack(edge.signals) } },
  }
end

-- What edges and kin rest on.
local function add_grounds(fields, found)
  fields[#fields + 1] = { "copied", rounded(found.copied) }
  fields[#fields + 1] = { "statements", rounded(found.statements) }
  fields[#fields + 1] = { "phrases", array { table.unpack(found.phrases) } }
  fields[#fields + 1] = { "errors", array { table.unpack(found.errors) } }
  return object(fields)
end

local function bare_head(doc)
  return object { { "id", doc.id }, { "source", doc.source }, { "title", doc.title }, { "date", doc.date } }
end

--- The lineage of a comparison, as `parallax lineage --format json` prints it:
--- edges with what they rest on, and documents akin without a direction.
---@param comparison table of parallax.compare.run
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.lineage(comparison, unit)
  local docs = comparison.documents
  return object {
    { "documents", map(docs, bare_head) },
    { "lineage", map(comparison.lineage, function(edge)
      local fields, at = edge_fields(docs, edge), edge.evidence
      if at then fields[#fields + 1] = { "evidence", pair(docs[edge.to], at.first, at.last, unit or "chars") } end
      return add_grounds(fields, edge)
    end) },
    { "akin", map(comparison.akin, function(kin)
      return add_grounds({
        { "a", docs[kin.a].id }, { "b", docs[kin.b].id }, { "signals", array { table.unpack(kin.signals) } },
      }, kin)
    end) },
  }
end

--- A comparison, as `parallax compare --format json` prints it. Documents and
--- sentences are counted from 0 there, and a document is named by its id.
---@param comparison table of parallax.compare.run
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.comparison(comparison, unit)
  unit = unit or "chars"
  local docs = comparison.documents
  local function place(m) return { "doc", docs[m.doc].id }, { "span", pair(docs[m.doc], m.first, m.last, unit) } end
  local function placed(m, ...)
    local doc, at = place(m)
    return object { doc, at, ... }
  end
  return object {
    { "documents", map(docs, head) },
    { "entities", map(comparison.entities, function(group)
      return object {
        { "entity", group.entity }, { "type", group.type }, { "mentions", map(group.mentions, placed) },
      }
    end) },
    { "quotes", map(comparison.quotes, function(chain)
      return object {
        { "members", map(chain.members, function(m) return M.version(docs[m.doc], m, unit) end) },
        { "changes", map(chain.changes, change) },
      }
    end) },
    { "sentences", map(comparison.sentences, function(link)
      return object {
        { "members", map(link.members, placed) }, { "score", link.score },
        { "substitutions", map(link.substitutions, substitution) },
        { "order", map(link.order, function(o) return reorder(docs, o) end) },
      }
    end) },
    { "only", map(comparison.only, function(o) return placed(o, { "reason", o.reason }) end) },
    { "labels", map(comparison.labels, function(l)
      local doc, at = place(l)
      return object {
        { "entity", l.entity }, { "label", l.label }, doc, at, { "voice", l.voice }, { "speaker", l.speaker },
      }
    end) },
    { "matrix", map(comparison.matrix, function(row) return claim(docs, row) end) },
    { "lineage", map(comparison.lineage, function(edge) return object(edge_fields(docs, edge)) end) },
    { "disagreements", map(comparison.disagreements, function(d)
      return object { { "a", placed(d.a, { "value", d.a.value }) }, { "b", placed(d.b, { "value", d.b.value }) } }
    end) },
  }
end

return M
