--- HTML pages: the article's main text, and what the page says about it.
local core = require "parallax.core"
local field = require "parallax.read.field"
local json = require "parallax.json"

local M = {}

local LINKED_MOST = 10000 -- nodes of JSON-LD looked at

--- The visible text of a piece of HTML, paragraphs apart.
---@param markup string UTF-8
---@return string
function M.text(markup)
  if not markup:find "[<&]" then return markup end
  return core.html(markup, true).text
end

-- Facts as `name -> list of values`.
local function facts_of(page)
  local facts = {}
  for k = 1, #page.facts, 2 do
    local name, value = page.facts[k], field.squeezed(page.facts[k + 1])
    facts[name] = facts[name] or {}
    if value then table.insert(facts[name], name == "script" and page.facts[k + 1] or value) end
  end
  return facts
end

local function first_of(facts, ...)
  for _, name in ipairs { ... } do
    if facts[name] and facts[name][1] then return facts[name][1] end
  end
end

local function is_article(object)
  local types = object["@type"]
  if type(types) == "string" then types = { types } end
  for _, name in ipairs(type(types) == "table" and types or {}) do
    if type(name) == "string" and (name:find "Article$" or name:find "Posting$") then return true end
  end
  return false
end

-- The first article of a JSON-LD value, in the order of the file as far as
-- lists tell it. A queue, not recursion: the depth is the page's to choose.
local function find_article(value)
  local queue, at = { value }, 1
  while queue[at] and at < LINKED_MOST do
    local object = queue[at]
    if is_article(object) then return object end
    local inner = #object > 0 and object or { object["@graph"], object.mainEntity, object.mainEntityOfPage }
    for k = 1, 3 > #object and 3 or #object do
      if type(inner[k]) == "table" then queue[#queue + 1] = inner[k] end
    end
    at = at + 1
  end
end

local function linked_data(facts, notes)
  for _, script in ipairs(facts.script or {}) do
    local bare = script:gsub("^%s*<!%[CDATA%[", ""):gsub("%]%]>%s*$", "")
    local value, reason = json.decode(bare)
    if type(value) == "table" then
      local article = find_article(value)
      if article then return article end
    elseif reason then
      notes[#notes + 1] = "JSON-LD left out: " .. reason
    end
  end
  return {}
end

local function is_url(s) return type(s) == "string" and s:find "^https?://" ~= nil end

-- A string, a `{"name": ...}`, or a list of these, without markup.
local function name_of(value)
  local held = field.fill({ notes = {} }, function(name) return name == "byline" and value or nil end).byline
  if not held or is_url(held) then return nil end
  return field.squeezed(M.text(held))
end

local separators = { " | ", " – ", " — ", " - ", " · ", " • ", " :: ", " « " }

-- "Headline | Outlet" into its two parts; the headline, if known, decides
-- where it is cut.
local function split_title(title, headline)
  if headline and title:sub(1, #headline) == headline then
    for _, mark in ipairs(separators) do
      if title:sub(#headline + 1, #headline + #mark) == mark then
        return headline, title:sub(#headline + #mark + 1)
      end
    end
  end
  for _, mark in ipairs(separators) do
    local at = title:find(mark, 1, true)
    local last = at
    while at do
      last, at = at, title:find(mark, at + 1, true)
    end
    if last and last > 1 and #title - last - #mark < last then
      return title:sub(1, last - 1), title:sub(last + #mark)
    end
  end
  return title
end

local function title_and_outlet(facts, linked)
  local h1 = first_of(facts, "h1")
  local headline = name_of(linked.headline) or h1
    or first_of(facts, "meta:og:title", "meta:twitter:title", "item:headline", "meta:dc.title", "meta:dcterms.title")
  local title, outlet = first_of(facts, "title"), nil
  if title then
    local cut, rest = split_title(title, h1 or headline)
    headline = headline or cut
    -- Only a name that stands behind the headline itself is the outlet's.
    outlet = headline == cut and rest or nil
  end
  local named = name_of(linked.publisher)
    or first_of(facts, "meta:og:site_name", "meta:application-name", "item:publisher", "meta:dc.publisher",
      "meta:dcterms.publisher", "meta:citation_journal_title")
  return headline, named or outlet
end

local function date_of(facts, linked, notes, read_date)
  local names = {
    "meta:article:published_time", "meta:og:article:published_time", "item:datepublished", "meta:datepublished",
    "meta:parsely-pub-date", "meta:sailthru.date", "meta:pubdate", "meta:publishdate", "meta:publish-date",
    "meta:publication_date", "meta:article.published", "meta:dc.date.issued", "meta:dcterms.issued", "meta:dc.date",
    "meta:dcterms.date", "meta:dcterms.created", "meta:citation_publication_date", "meta:date", "time",
  }
  local candidates = { linked.datePublished }
  for _, name in ipairs(names) do candidates[#candidates + 1] = first_of(facts, name) end
  local problem
  for _, value in ipairs(candidates) do
    if type(value) == "string" or type(value) == "number" then
      local iso, note = read_date(value)
      if iso then return iso end
      problem = problem or note
    end
  end
  notes[#notes + 1] = problem
end

local function byline_of(facts, linked)
  local named = name_of(linked.author)
  if named then return named end
  for _, name in ipairs { "meta:author", "meta:byl", "meta:parsely-author", "meta:dc.creator", "meta:dcterms.creator",
    "meta:article:author", "item:author", "author", "meta:citation_author" } do
    local list = {}
    for _, value in ipairs(facts[name] or {}) do
      if not is_url(value) then list[#list + 1] = value end
    end
    if #list > 0 then return (table.concat(list, ", "):gsub("^[Bb][Yy] ", "")) end
  end
end

local function url_of(facts, linked)
  local page = linked.mainEntityOfPage
  local candidates = { facts.canonical and facts.canonical[1] or false, first_of(facts, "meta:og:url") or false,
    linked.url or false, type(page) == "table" and page["@id"] or page or false }
  for _, url in ipairs(candidates) do
    if is_url(url) then return url end
  end
end

local function language_of(facts, linked)
  for _, value in ipairs { first_of(facts, "lang") or false, linked.inLanguage or false,
    first_of(facts, "meta:og:locale", "meta:content-language", "meta:dc.language") or false } do
    local code = type(value) == "string" and field.lang_of(value)
    if code then return code end
  end
end

local function headings_of(page)
  local headings = {}
  for k = 1, #page.headings, 2 do
    headings[#headings + 1] = { first = page.headings[k], last = page.headings[k + 1] }
  end
  return headings
end

-- A page that is built by scripts has its text in the JSON-LD alone.
local function text_of(page, linked, notes)
  local body = type(linked.articleBody) == "string" and M.text(linked.articleBody) or ""
  if #body < 200 or #page.text * 2 >= #body then return page.text, headings_of(page) end
  notes[#notes + 1] = "text taken from the page's JSON-LD"
  return body
end

--- Reads a page.
--- Not detected: articles that scripts load later; the second and further
--- articles of one page.
---@param markup string UTF-8
---@param options? { day_first?: boolean }
---@return fun(): table? record one
function M.each(markup, options)
  local is_read = false
  return function()
    if is_read then return nil end
    is_read = true
    local page, notes = core.html(markup), {}
    local facts = facts_of(page)
    local linked = linked_data(facts, notes)
    local record = { line = 1, notes = notes }
    record.text, record.headings = text_of(page, linked, notes)
    record.title, record.source = title_and_outlet(facts, linked)
    record.date = date_of(facts, linked, notes, field.dates(options and options.day_first))
    record.byline, record.url = byline_of(facts, linked), url_of(facts, linked)
    record.lang = language_of(facts, linked)
    if page.dropped > 0 then
      notes[#notes + 1] = ("%d tags left out: nested too deep, or too many"):format(page.dropped)
    end
    return record
  end
end

return M
