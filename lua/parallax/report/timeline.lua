--- When each article appeared: a picture where there is room, and a table.
local label = require "parallax.report.label"
local moment = require "parallax.moment"

local M = {}

-- The articles whose day is known in order of time, the names of the rest, and
-- whose clock it is.
local function sorted(documents)
  local labels, list, undated, moments = label.of(documents), {}, {}, {}
  for k, doc in ipairs(documents) do
    local at = moment.of(doc.date)
    if at then list[#list + 1] = { number = k, name = labels[k], at = at } else undated[#undated + 1] = labels[k] end
    moments[#moments + 1] = at
  end
  local clock = moment.align(moments)
  table.sort(list, function(a, b)
    if moment.is_before(a.at, b.at) then return true end
    return not moment.is_before(b.at, a.at) and a.number < b.number
  end)
  return list, undated, clock
end

local function row_of(item, first)
  return {
    article = {
      { text = label.key(item.number), style = "key" }, " ",
      { text = item.name, style = "name", anchor = ("a%d"):format(item.number) },
    },
    date = moment.text(item.at),
    lag = item == first and { text = "–", style = "faint" } or moment.lag(first.at, item.at),
  }
end

local function note_of(list, undated, clock)
  local notes, unzoned = {}, {}
  for _, item in ipairs(list) do
    if item.at.exact and not item.at.offset then unzoned[#unzoned + 1] = item.name end
  end
  if clock then notes[1] = ("Times are %s."):format(clock) end
  if #unzoned > 0 then
    notes[#notes + 1] = ("No zone is given by %s: the time is as it stands."):format(table.concat(unzoned, ", "))
  end
  if #undated > 0 then notes[#notes + 1] = ("Without a date: %s."):format(table.concat(undated, ", ")) end
  return #notes > 0 and table.concat(notes, " ") or nil
end

--- When each article appeared, in order of time; nothing where fewer than two
--- have a date, or all have the same.
---@param page parallax.Page
---@param documents parallax.Document[]
function M.section(page, documents)
  local list, undated, clock = sorted(documents)
  local first, last = list[1], list[#list]
  if #list < 2 or not moment.is_before(first.at, last.at) then return end
  page:heading(2, "When each appeared")
  local items, rows = {}, {}
  for k, item in ipairs(list) do
    items[k] = { key = label.key(item.number), label = item.name, at = item.at }
    rows[k] = row_of(item, first)
  end
  page:timeline { title = "When each article appeared", items = items }
  page:table {
    columns = {
      { key = "article", title = "Article" }, { key = "date", title = "Date", keep = true },
      { key = "lag", title = "After the first", keep = true },
    },
    rows = rows, note = note_of(list, undated, clock),
  }
end

return M
