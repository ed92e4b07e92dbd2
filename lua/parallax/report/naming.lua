--- What each article calls the people, places and bodies of the story: sections
--- for a page.
local core = require "parallax.core"
local label = require "parallax.report.label"
local span = require "parallax.span"
local tally = require "parallax.report.tally"

local M = {}

local shorten = label.shorten

local voices = { own = "own voice", attributed = "quoted", scare = "in scare quotes" }

-- Who wrote, edited or photographed is named, but is nobody of the story.
local STAFF = { byline = true, contributors = true, credit = true, photo = true, copyright = true }

local function is_staff(doc, mention)
  local marks = doc:marks()
  local mark = marks[span.first_ending(marks, mention.first)]
  return mark ~= nil and STAFF[mark.kind] == true and mark.first <= mention.first
end

-- entity -> per document: names as they stand, labels with their voice.
local function namings(comparison)
  local of, order = {}, {}
  local function entry(entity, type, d)
    if not of[entity] then
      of[entity] = { entity = entity, type = type, total = 0, docs = 0, per = {} }
      order[#order + 1] = of[entity]
    end
    local e = of[entity]
    if not e.per[d] then
      e.per[d] = { names = tally.new(), labels = tally.new() }
      e.docs = e.docs + 1
    end
    e.total = e.total + 1
    return e.per[d]
  end
  local documents = comparison.documents
  for _, group in ipairs(comparison.entities) do
    for _, m in ipairs(group.mentions) do
      if m.form ~= "pronoun" and m.form ~= "nominal" and not is_staff(documents[m.doc], m) then
        tally.add(entry(group.entity, group.type, m.doc).names, shorten(documents[m.doc].text:sub(m.first, m.last), 60))
      end
    end
  end
  for _, l in ipairs(comparison.labels) do
    local voice = voices[l.voice] or l.voice or "own voice"
    if l.voice == "attributed" and l.speaker then voice = "said by " .. l.speaker end
    if l.rule ~= "label/name" then -- names are counted above, whoever speaks them
      tally.add(entry(l.entity, nil, l.doc).labels, shorten(l.label, 60), voice)
    end
  end
  return order
end

local function naming_cell(entry)
  if not entry then return { text = "–", style = "faint" } end
  local names, labels = tally.text(entry.names), tally.text(entry.labels)
  return {
    names, names ~= "" and labels ~= "" and "; " or "", labels ~= "" and { text = labels, style = "label" } or "",
  }
end

-- Whether every article that names it uses one and the same name, and no label.
local function is_called_the_same(entry)
  local words = {}
  for _, at in pairs(entry.per) do
    if #at.labels.order > 0 then return false end
    for _, name in ipairs(at.names.order) do words[core.fold(name.word)] = true end
  end
  return next(words, next(words)) == nil
end

local function in_order(entries)
  table.sort(entries, function(a, b)
    if a.docs ~= b.docs then return a.docs > b.docs end
    if a.total ~= b.total then return a.total > b.total end
    return a.entity < b.entity
  end)
  return entries
end

--- What is called in different ways, what is called the same by several, and
--- per document what it alone has; first what more articles name, and more often.
---@param comparison parallax.Comparison
---@return { entity: string, docs: integer, total: integer, per: table }[] varied
---@return string[] same
---@return string[][] alone
function M.sorted(comparison)
  local varied, same, alone = {}, {}, {}
  local several = math.min(#comparison.documents, 2)
  for d in ipairs(comparison.documents) do alone[d] = {} end
  for _, entry in ipairs(in_order(namings(comparison))) do
    if not is_called_the_same(entry) then
      varied[#varied + 1] = entry
    elseif entry.docs >= several then
      same[#same + 1] = entry.entity
    else
      table.insert(alone[next(entry.per)], entry.entity)
    end
  end
  return varied, same, alone
end

local widest_naming <const> = 3 -- articles beside each other; more stand below each other

local function naming_table(page, varied, labels)
  local rows, columns = {}, { { key = "entity", title = "Who or what" } }
  local wide = #labels <= widest_naming
  if wide then
    for d, name in ipairs(labels) do columns[#columns + 1] = { key = d, title = name } end
  else
    columns[1].group = true
    columns[2], columns[3] = { key = "article", title = "Article" }, { key = "uses", title = "calls it" }
  end
  for _, entry in ipairs(varied) do
    local row = { entity = { text = entry.entity, style = "name" } }
    for d, name in ipairs(labels) do
      row[d] = naming_cell(entry.per[d])
      if not wide and entry.per[d] then
        rows[#rows + 1] = { entity = row.entity, article = name, uses = row[d] }
      end
    end
    if wide then rows[#rows + 1] = row end
  end
  page:table {
    columns = columns, rows = rows,
    note = "Labels stand after the names, with the voice they are in: the article's own, or somebody's.",
  }
end

--- What each article calls the people, places and bodies of the story.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.names(page, comparison)
  local labels = label.of(comparison.documents)
  local varied, same, alone = M.sorted(comparison)
  page:heading(2, "Names and labels")
  if #varied > 0 then naming_table(page, varied, labels) end
  if #same > 0 then
    page:text { { text = "Called the same by all who name it: ", style = "strong" }, table.concat(same, ", "), "." }
  end
  if #varied + #same == 0 then page:text "No name stands in more than one article." end
  local items = {}
  for d, list in ipairs(alone) do
    if #list > 0 then
      items[#items + 1] = { { text = labels[d] .. ": ", style = "strong" }, table.concat(list, ", ") }
    end
  end
  if #items > 0 then
    page:heading(3, "Named in one article only")
    page:list(items)
  end
end

return M
