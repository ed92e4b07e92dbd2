--- Short names for the documents of a report, no two alike, and what else must
--- look the same wherever it stands.
local M = {}

local longest <const> = 24 -- characters of a name

--- The last part of a path.
---@param id string
---@return string
function M.file_name(id) return id:match "([^/]+)/*$" or id end

local function stem_of(id) return (M.file_name(id):gsub("%.gz$", ""):gsub("%.%w+$", "")) end

-- Whether a file name says something: a run of letters, not all of them
-- hexadecimal digits, as in 004_2195c0d541b39880.
local function is_telling(stem)
  for word in stem:gmatch "[%a\x80-\xff]+" do
    if #word > 2 and word:find "[^a-fA-F]" then return true end
  end
  return false
end

local function name_of(doc)
  if doc.source and doc.source:find "%S" then return M.shorten(doc.source, longest) end
  local stem = stem_of(doc.id)
  if is_telling(stem) or not (doc.title and doc.title:find "%S") then return M.shorten(stem, longest) end
  return "“" .. M.shorten(doc.title, longest - 2) .. "”" -- in marks, lest it be taken for somebody's name
end

--- The outlet of each document; without one its file name, or, where that is a
--- mere number, the first words of its title. What is long is cut, what comes
--- again is numbered.
---@param documents parallax.Document[]
---@return string[]
---
--- Example: two documents of Reuters and one of the file a/post.txt --> { "Reuters", "Reuters #2", "post" }
function M.of(documents)
  local labels, taken = {}, {}
  for k, doc in ipairs(documents) do
    local name = name_of(doc)
    local label, n = name, 1
    while taken[label] do
      n = n + 1
      label = ("%s #%d"):format(name, n)
    end
    labels[k], taken[label] = label, true
  end
  return labels
end

local most_named <const> = 4

--- Titles for a column for each document: its name, or, of more than four, the
--- letter under which it stands in the list of articles.
---@param documents parallax.Document[]
---@return table[] titles inline content each
function M.columns(documents)
  local titles = M.of(documents)
  if #documents <= most_named then return titles end
  for k in ipairs(documents) do titles[k] = { text = M.key(k), anchor = ("a%d"):format(k) } end
  return titles
end

--- What to say under a table with such columns.
---@param documents parallax.Document[]
---@return string? note nil where the columns have names
function M.legend(documents)
  return #documents > most_named and "The letters are those of the list of articles." or nil
end

--- The letter of a document: A, B, ... Z, AA, AB, ...
---@param number integer from 1
---@return string
function M.key(number)
  local key = ""
  while number > 0 do
    number = number - 1
    key = string.char(65 + number % 26) .. key
    number = number // 26
  end
  return key
end

--- A date as readers write it: the day, and the time to the minute if known.
---@param date? string ISO 8601
---@return string empty without a date
---
--- Example: `label.date "2025-03-14T13:10:00+01:00"` --> `2025-03-14 13:10`
function M.date(date) return date and (date:sub(1, 16):gsub("T", " ")) or "" end

--- A number with its noun.
---@param n integer
---@param one string
---@param many? string one .. "s" by default
---@return string
function M.plural(n, one, many) return ("%d %s"):format(n, n == 1 and one or many or one .. "s") end

--- At most `count` characters, cut at a word where possible, with an ellipsis.
---@param text string
---@param count integer
---@return string
function M.shorten(text, count)
  text = text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  if (utf8.len(text) or #text) <= count then return text end
  local cut = text:sub(1, (utf8.offset(text, count) or count + 1) - 1)
  cut = cut:match "^(.*%S)%s+%S*$" or cut
  return (cut:match "^(.-)%s*…$" or cut) .. "…"
end

--- At most `count` characters, with an ellipsis for the middle: both ends of a
--- file name tell something.
---@param text string
---@param count integer
---@return string
function M.shorten_middle(text, count)
  local size = utf8.len(text)
  if not size or size <= count then return text end
  local head = count // 2
  return text:sub(1, utf8.offset(text, head + 1) - 1) .. "…" .. text:sub(utf8.offset(text, head - count + 1))
end

return M
