--- The report of scripts/entities.lua: sections for a page, JSON and CSV. Each
--- section can be used in a recipe of one's own.
local json = require "parallax.json"
local label = require "parallax.report.label"
local span = require "parallax.span"

local M = {}

local array, object = json.array, json.object
local shorten = label.shorten

---@class parallax.EntitiesResult
---@field documents parallax.Document[]
---@field profiles parallax.Profile[]
---@field network parallax.Network

-- Side by side up to so many articles; more stand below each other.
local WIDE <const> = 3
-- Labels shown of one entity in one article.
local MOST_LABELS <const> = 6

-- Entities that more articles have first, then the more often named.
local function ranked(profiles)
  local total, list = {}, {}
  for k, profile in ipairs(profiles) do
    total[profile] = 0
    for _, presence in pairs(profile.documents) do total[profile] = total[profile] + presence.mentions end
    list[k] = profile
  end
  table.sort(list, function(a, b)
    if a.outlets ~= b.outlets then return a.outlets > b.outlets end
    if total[a] ~= total[b] then return total[a] > total[b] end
    if a.entity ~= b.entity then return a.entity < b.entity end
    return a.type < b.type
  end)
  return list
end

local function where(presence)
  local places = {}
  if presence.headline then places[#places + 1] = "headline" end
  if presence.lead then places[#places + 1] = "lead" end
  if presence.quoted == 1 then places[#places + 1] = "quoted once" end
  if presence.quoted == 2 then places[#places + 1] = "quoted twice" end
  if presence.quoted > 2 then places[#places + 1] = ("quoted %d times"):format(presence.quoted) end
  if presence.acts > 0 then places[#places + 1] = ("acts %d"):format(presence.acts) end
  if presence.acted_upon > 0 then places[#places + 1] = ("acted upon %d"):format(presence.acted_upon) end
  return #places > 0 and ", " .. table.concat(places, ", ") or ""
end

local function presence_cell(presence)
  if not presence then return { text = "–", style = "faint" } end
  local share = ("%d (%.0f%%)"):format(presence.mentions, 100 * presence.share)
  return { share, { text = where(presence), style = "faint" } }
end

local function labels_cell(presence)
  if not presence then return { text = "–", style = "faint" } end
  local items = {}
  for k, item in ipairs(presence.labels) do
    if k > MOST_LABELS then
      items[k] = "…"
      break
    end
    items[k] = shorten(item.text, 60) .. (item.count > 1 and (" ×%d"):format(item.count) or "")
  end
  return #items > 0 and table.concat(items, ", ") or { text = "pronouns only", style = "faint" }
end

-- A row for each entity: a column for each article, or, of many articles, a
-- line for each that mentions it.
local function side_by_side(page, result, profiles, given)
  local names = label.of(result.documents)
  local wide, rows = #names <= WIDE, {}
  local columns = { { key = "entity", title = "Entity" }, { key = "type", title = "Type" } }
  for d, name in ipairs(wide and names or {}) do columns[#columns + 1] = { key = d, title = name } end
  if not wide then
    columns = {
      { key = "entity", title = "Entity", group = true }, { key = "article", title = "Article" },
      { key = "cell", title = given.cell_title },
    }
  end
  for _, profile in ipairs(profiles) do
    local row = { entity = { text = profile.entity, style = "name" }, type = profile.type }
    for d, name in ipairs(names) do
      local presence = profile.documents[d]
      if wide then
        row[d] = given.cell(presence)
      elseif presence then
        local entity = { row.entity, { text = (" (%s)"):format(profile.type), style = "faint" } }
        rows[#rows + 1] = { entity = entity, article = name, cell = given.cell(presence) }
      end
    end
    if wide then rows[#rows + 1] = row end
  end
  page:table { title = given.title, columns = columns, rows = rows, note = given.note }
end

-- Of several articles, what at least two have, and what only one has.
local function divided(result)
  local shared, alone = {}, {}
  for _, profile in ipairs(ranked(result.profiles)) do
    local list = profile.only and alone or shared
    list[#list + 1] = profile
  end
  return shared, alone
end

--- How often each article mentions each entity, and where.
---@param page parallax.Page
---@param result parallax.EntitiesResult
function M.prominence(page, result)
  page:heading(2, "Who is in the story")
  local shared = divided(result)
  if #shared == 0 then return page:text "No name was found that two articles share." end
  side_by_side(page, result, shared, {
    cell = presence_cell, cell_title = "Mentions",
    note = "Mentions are names, role nouns and pronouns whose meaning the text tells; "
      .. "the share is of all mentions in the article. Acts: subject of a verb; acted upon: object, or subject of a "
      .. "passive.",
  })
end

--- What each article calls each entity that more than one way is found for.
---@param page parallax.Page
---@param result parallax.EntitiesResult
function M.labels(page, result)
  local shared = divided(result)
  local varied = {}
  for _, profile in ipairs(shared) do
    local seen, count = {}, 0
    for _, presence in pairs(profile.documents) do
      for _, item in ipairs(presence.labels) do
        if not seen[item.text] then seen[item.text], count = true, count + 1 end
      end
    end
    if count > 1 then varied[#varied + 1] = profile end
  end
  if #varied == 0 then return end
  page:heading(2, "What each article calls them")
  side_by_side(page, result, varied, { cell = labels_cell, cell_title = "Called" })
end

--- What only one of several articles names.
---@param page parallax.Page
---@param result parallax.EntitiesResult
function M.only(page, result)
  local names = label.of(result.documents)
  local _, alone = divided(result)
  if #alone == 0 then return end
  page:heading(2, "Named by one article only")
  local rows = {}
  for d, name in ipairs(names) do
    local items = {}
    for _, profile in ipairs(alone) do
      if profile.only == d then
        local mentions = profile.documents[d].mentions
        items[#items + 1] = profile.entity .. (mentions > 1 and (" ×%d"):format(mentions) or "")
      end
    end
    if #items > 0 then
      rows[#rows + 1] = { article = { text = name, style = "only" }, names = table.concat(items, ", ") }
    end
  end
  page:table { columns = { { key = "article", title = "Article" }, { key = "names", title = "Names" } }, rows = rows }
end

local function pair(doc, record, unit) return array(span.to_export(doc, record.first, record.last, unit)) end

local function map(list, convert)
  local result = {}
  for k, item in ipairs(list) do result[k] = convert(item) end
  return array(result)
end

local function head(doc)
  return object {
    { "id", doc.id }, { "source", doc.source }, { "title", doc.title }, { "date", doc.date }, { "lang", doc.lang },
    { "text", doc.text },
  }
end

local function presence_object(doc, presence, unit)
  return object {
    { "doc", doc.id }, { "mentions", presence.mentions }, { "of", presence.of }, { "share", presence.share },
    { "first", span.to_export(doc, presence.first, presence.first, unit)[1] }, { "headline", presence.headline },
    { "lead", presence.lead }, { "quoted", presence.quoted }, { "acts", presence.acts },
    { "acted_upon", presence.acted_upon },
    { "labels", map(presence.labels, function(item)
      return object {
        { "label", item.text }, { "form", item.form }, { "count", item.count }, { "span", pair(doc, item, unit) },
      }
    end) },
  }
end

local function entity_object(docs, profile, unit)
  local outlets = {}
  for d, doc in ipairs(docs) do
    if profile.documents[d] then outlets[#outlets + 1] = presence_object(doc, profile.documents[d], unit) end
  end
  return object {
    { "entity", profile.entity }, { "type", profile.type }, { "country", profile.group.country },
    { "mentions", map(profile.group.mentions, function(m)
      local doc = docs[m.doc]
      return object { { "doc", doc.id }, { "span", pair(doc, m, unit) }, { "form", m.form }, { "rule", m.rule } }
    end) },
    { "outlets", array(outlets) }, { "only", profile.only and docs[profile.only].id or json.null },
  }
end

--- The result as lines of NDJSON: an entity each, as in `record`.
---@param result parallax.EntitiesResult
---@param unit? "bytes"|"chars" chars by default
---@return table[] objects
function M.lines(result, unit)
  return map(result.profiles, function(profile) return entity_object(result.documents, profile, unit or "chars") end)
end

--- The result as JSON: documents, and entities with their mentions and, per
--- document that has any, prominence and labels.
---@param result parallax.EntitiesResult
---@param unit? "bytes"|"chars" chars by default
---@return table object
function M.record(result, unit)
  unit = unit or "chars"
  local docs = result.documents
  return object {
    { "documents", map(docs, head) },
    { "entities", M.lines(result, unit) },
  }
end

M.columns = {
  "entity", "type", "id", "source", "mentions", "of", "share", "first", "headline", "lead", "quoted",
  "acts", "acted_upon", "label", "form", "count",
}

--- CSV: a line for each label of each entity in each document.
---@param result parallax.EntitiesResult
---@param unit? "bytes"|"chars" chars by default
---@return table[]
function M.rows(result, unit)
  local rows = {}
  for _, profile in ipairs(result.profiles) do
    for d, doc in ipairs(result.documents) do
      local p = profile.documents[d]
      for _, item in ipairs(p and (#p.labels > 0 and p.labels or { {} }) or {}) do
        rows[#rows + 1] = {
          profile.entity, profile.type, doc.id, doc.source or "", p.mentions, p.of, ("%.4f"):format(p.share),
          span.to_export(doc, p.first, p.first, unit or "chars")[1], tostring(p.headline), tostring(p.lead), p.quoted,
          p.acts, p.acted_upon, item.text or "", item.form or "", item.count or 0,
        }
      end
    end
  end
  return rows
end

return M
