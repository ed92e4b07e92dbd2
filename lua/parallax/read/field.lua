-- From the fields of a record, whatever their names, to those of a document.
local date = require "parallax.read.date"
local json = require "parallax.json"

local M = {}

-- Other people's names for our fields, likeliest first; among them those of
-- media databases and of Factiva's codes. Compared in lower case, with "_" for
-- spaces and hyphens.
M.names = {
  id = { "id", "doc_id", "document_id", "article_id", "docid", "uuid", "guid", "_id", "stories_id", "story_id",
    "accession_number", "an" },
  source = { "source", "outlet", "publication", "publication_name", "publication_title", "publisher", "newspaper",
    "medium", "media", "site_name", "site", "source_name", "media_name", "pubtitle", "source_domain", "domain", "sn" },
  title = { "title", "headline", "head", "heading", "name", "hd" },
  date = { "date", "published", "datetime", "pubdate", "date_published", "datepublished", "published_at",
    "publishedat", "published_date", "publish_date", "publication_date", "pub_date", "date_publish", "load_date",
    "article_date", "timestamp", "created_at", "created", "pd" },
  byline = { "byline", "author", "authors", "creator", "writer", "by" },
  url = { "url", "link", "uri", "permalink", "href", "web_url" },
  lang = { "lang", "language", "locale", "la" },
  text = { "text", "body", "content", "article", "article_text", "article_body", "articlebody", "body_text",
    "full_text", "fulltext", "maintext", "main_text", "content_text", "story", "paragraphs" },
}

M.markup = { "html", "content_html", "body_html", "description_html", "article_html" }

local order = { "id", "source", "title", "date", "byline", "url", "lang", "text" }

local function plain(name) return (name:lower():gsub("^%s+", ""):gsub("%s+$", ""):gsub("[%s-]", "_")) end

local function told_names(names)
  local list = {}
  for _, name in ipairs(names) do list[#list + 1] = ("'%s'"):format(#name > 40 and name:sub(1, 40) .. "..." or name) end
  if #list > 12 then
    list[12] = ("and %d more"):format(#list - 11)
    for k = #list, 13, -1 do list[k] = nil end
  end
  return table.concat(list, ", ")
end

--- Which of the names given stands for which field.
---@param names string[] as they stand in the file
---@param map? table<string, string> field to name, as the user wants it
---@return table<string, string> chosen field to name; `markup` for a field of HTML
---@return string? reason when a mapped text field is not among the names
function M.choose(names, map)
  local chosen, by_plain, exact = {}, {}, {}
  for _, name in ipairs(names) do
    exact[name] = name
    by_plain[plain(name)] = by_plain[plain(name)] or name
  end
  for _, field in ipairs(order) do
    local wanted = map and map[field]
    if wanted then
      chosen[field] = exact[wanted] or by_plain[plain(wanted)]
    else
      for _, name in ipairs(M.names[field]) do
        chosen[field] = chosen[field] or by_plain[name]
      end
    end
  end
  for _, name in ipairs(M.markup) do chosen.markup = chosen.markup or by_plain[name] end
  if map and map.text then chosen.markup = nil end
  return chosen
end

--- What to say when nothing stands for the date or the outlet, while names are
--- left that may.
---@param names string[] as they stand in the file
---@param chosen table<string, string> of `choose`
---@return string? note nil where nothing lacks, or no name is left
function M.lacking(names, chosen)
  local taken, left, lacking = {}, {}, {}
  for _, field in ipairs(order) do taken[chosen[field] or ""] = true end
  for _, name in ipairs(names) do
    if not taken[name] and name:find "%S" then left[#left + 1] = name end
  end
  for _, field in ipairs { "date", "source" } do
    if not chosen[field] then lacking[#lacking + 1] = field end
  end
  if #left == 0 or #lacking == 0 then return nil end
  return ("nothing names the %s; of %s say which one with --map %s=NAME"):format(table.concat(lacking, " and the "),
    told_names(left), table.concat(lacking, "=NAME,"))
end

--- What to say when no name stands for the text.
---@param names string[]
---@param map? table<string, string>
---@return string reason
---@return string hint
function M.no_text(names, map)
  local hint = "it has no fields"
  if #names > 0 then hint = ("fields are %s; say which one with --map text=NAME"):format(told_names(names)) end
  if map and map.text then return ("no field '%s', which --map gives for the text"):format(map.text), hint end
  return "no field for the text", hint
end

local function is_null(value) return value == nil or value == json.null end

-- One value as a line of text: a string, a number, `{"name": ...}`, or a list
-- of these, joined.
local function line_of(value, depth)
  if is_null(value) or depth > 3 then return nil end
  if type(value) == "string" then return value end
  if type(value) == "number" then return ("%s"):format(value) end
  if type(value) ~= "table" then return nil end
  if #value == 0 then return line_of(value.name or value.title or value["#text"], depth + 1) end
  local parts = {}
  for k = 1, math.min(#value, 20) do parts[#parts + 1] = line_of(value[k], depth + 1) end
  return #parts > 0 and table.concat(parts, ", ") or nil
end

local function squeezed(s)
  s = s:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  return s ~= "" and s or nil
end

-- A text, or a list of paragraphs. Returns nil when the value is neither.
local function text_of(value)
  if type(value) == "string" then return value end
  if type(value) ~= "table" or #value == 0 then return nil end
  for _, paragraph in ipairs(value) do
    if type(paragraph) ~= "string" then return nil end
  end
  return table.concat(value, "\n\n")
end

local function lang_of(value)
  local code = value:match "^%s*(%a%a%a?)%f[%A]"
  return code and code:lower()
end

--- A reader of dates that notes what it leaves out.
---@param day_first? boolean whether `09/05/2025` is the 9th of May; nil when nobody said
---@return fun(value: string|number): string?, string? read the date in ISO 8601, or nil and a note
function M.dates(day_first)
  return function(value)
    local iso, reason, code = date.parse(value, day_first)
    if iso then return iso end
    local hint = code == "order" and "; --day-first or --month-first tells" or ""
    return nil, ("date '%s' left out: %s%s"):format(tostring(value):sub(1, 60), reason, hint)
  end
end

--- Fills in the metadata of a document from the values of a record.
---@param record table takes the fields; `notes` takes what could not be read
---@param value fun(field: string): any value of a field; nil or json.null where there is none
---@param read_date? fun(value: string|number): string?, string? what is left out otherwise; `field.dates()` by default
---@return table record
function M.fill(record, value, read_date)
  for _, field in ipairs { "id", "source", "title", "byline", "url" } do
    local line = line_of(value(field), 0)
    record[field] = line and squeezed(line)
  end
  local lang = line_of(value "lang", 0)
  record.lang = lang and lang_of(lang)
  local given = value "date"
  if not is_null(given) and given ~= "" and type(given) ~= "table" then
    local iso, note = (read_date or M.dates())(type(given) == "number" and given or tostring(given))
    record.date, record.notes[#record.notes + 1] = iso, note
  end
  return record
end

M.is_null, M.text_of, M.squeezed, M.lang_of = is_null, text_of, squeezed, lang_of

return M
