--- How articles write of those they name: what they do and what is done to
--- them, and whether the sentences about them are good or bad for them.
local label = require "parallax.report.label"
local portrayal = require "parallax.frame.portrayal"

local M = {}

-- Entities shown, the most often written of first.
local MOST <const> = 15

local CLASSES <const> = { "active", "speaks", "agent", "passive", "agent deleted", "nominalised" }
local JUDGED <const> = { "neg", "neu", "pos" }

-- Records by entity, those with the most first.
local function by_entity(records, counts_for)
  local of, list = {}, {}
  for _, found in ipairs(records) do
    if not of[found.entity] then
      of[found.entity] = { name = found.entity, per = {}, weight = 0, found = {} }
      list[#list + 1] = of[found.entity]
    end
    local item = of[found.entity]
    item.per[found.doc] = item.per[found.doc] or {}
    item.per[found.doc][found.class] = (item.per[found.doc][found.class] or 0) + 1
    item.found[#item.found + 1] = found
    item.weight = item.weight + counts_for(found)
  end
  table.sort(list, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    return a.name < b.name
  end)
  return list
end

local function rows_of(items, classes, names)
  local rows, shown = {}, 0
  for _, item in ipairs(items) do
    if item.weight == 0 or shown == MOST then break end
    shown = shown + 1
    for d, name in ipairs(names) do
      if item.per[d] then
        local row = { who = { text = item.name, style = "name" }, article = name }
        for _, class in ipairs(classes) do
          row[class] = item.per[d][class] and tostring(item.per[d][class]) or { text = "–", style = "faint" }
        end
        rows[#rows + 1] = row
      end
    end
  end
  return rows
end

local function columns_of(classes)
  local columns = { { key = "who", title = "Who", group = true }, { key = "article", title = "Article" } }
  for _, class in ipairs(classes) do columns[#columns + 1] = { key = class, title = class, align = "right" } end
  return columns
end

-- Where something is done to somebody, the words stand below the table.
local function evidence(page, result, items)
  local names, rows = label.of(result.documents), {}
  for k = 1, math.min(#items, MOST) do
    for _, found in ipairs(items[k].found) do
      if found.class ~= "active" and found.class ~= "speaks" then
        rows[#rows + 1] = {
          article = { text = names[found.doc], style = "name" }, who = items[k].name, class = found.class,
          words = result.documents[found.doc].text:sub(found.first, found.last):gsub("%s+", " "),
        }
      end
    end
  end
  if #rows == 0 then return end
  page:table {
    columns = {
      { key = "who", title = "Who", group = true }, { key = "article", title = "Article" },
      { key = "words", title = "Words" }, { key = "class", title = "Class" },
    },
    rows = rows,
  }
end

--- Who does and who is done to, with the words where something is done to somebody.
---@param page parallax.Page
---@param result { documents: parallax.Document[], agency: parallax.Portrayal[] }
function M.agency(page, result)
  local items = by_entity(result.agency, function(found) return found.class == "speaks" and 0 or 1 end)
  local rows = rows_of(items, CLASSES, label.of(result.documents))
  page:heading(2, "Who does and who is done to")
  if #rows == 0 then return page:text "No clause with a known doer was found." end
  page:table {
    columns = columns_of(CLASSES), rows = rows,
    note = "Clauses whose subject, agent or object of a deed is known. Agent deleted: nobody is said to do it.",
  }
  evidence(page, result, items)
end

local function worth_line(documents)
  local seen = {}
  for _, doc in ipairs(documents) do
    local scores = not seen[doc.lang] and portrayal.worth(doc.lang)
    seen[doc.lang] = true
    if scores then
      local parts = {}
      for k, s in ipairs(scores) do
        parts[k] = ("%s precision %.2f, recall %.2f"):format(s.label, s.precision, s.recall)
      end
      return "Held back from training: " .. table.concat(parts, "; ") .. ". One sentence in three is judged wrong."
    end
  end
end

--- How many sentences of each article are bad, neither and good for somebody,
--- in the article's own voice.
---@param page parallax.Page
---@param result { documents: parallax.Document[], polarity: parallax.Portrayal[] }
function M.polarity(page, result)
  local own = {}
  for _, found in ipairs(result.polarity) do
    if found.voice == "own" then own[#own + 1] = found end
  end
  local items = by_entity(own, function() return 1 end)
  local rows = rows_of(items, JUDGED, label.of(result.documents))
  page:heading(2, "Written of well or ill")
  if #rows == 0 then return page:text "No mention could be judged." end
  page:table {
    columns = columns_of(JUDGED), rows = rows,
    note = "Mentions in the article's own voice by what their sentence says of them, as a model judges that does not "
      .. "see names. " .. (worth_line(result.documents) or ""),
  }
end

return M
