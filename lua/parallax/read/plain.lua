--- Plain text: one article a file, what is known about it in its own words.
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local mark = require "parallax.read.mark"
local word = require "parallax.read.word"

local M = {}

local slugs = {}

-- "UPDATE 2-Court strikes down law" --> "Court strikes down law"
local function without_slug(title, code)
  local name = lexicon.has(code .. ".boilerplate") and code or "en"
  local lpeg = require "lpeg"
  slugs[name] = slugs[name] or word.any_of(lexicon.load(name .. ".boilerplate").slugs)
    * (lpeg.S " " ^ 1 * lpeg.R "09" ^ 1) ^ -1 * lpeg.S " " ^ 0 * lpeg.S "-:" * lpeg.S " " ^ 0 * lpeg.Cp()
  local at = slugs[name]:match(title)
  return at and at <= #title and title:sub(at) or title
end

local takes = {
  headline = function(record, text) record.title = record.title or without_slug(text, record.lang) end,
  date = function(record, _, value)
    if value and value:find "^%d%d%d%d%-" then record.date = record.date or value end
  end,
  byline = function(record, _, value) record.byline = record.byline or value end,
  source = function(record, _, value) record.source = record.source or value end,
  dateline = function(record, _, value) record.dateline_source = record.dateline_source or value end,
}

--- Fills in what a record does not say of itself from the marks of its text:
--- title, date, source, byline. A photo credit or "writes Reuters" is no
--- source; the agency of a dateline is kept as `dateline_source`.
---@param record table with `text`
---@return table record
function M.fill(record)
  record.lang = record.lang or lang.identify(record.text)
  local known = { title = record.title, source = record.source, byline = record.byline, headings = record.headings }
  for _, m in ipairs(mark.find(record.text, record.lang, known)) do
    local take = takes[m.kind]
    if take then take(record, record.text:sub(m.first, m.last), m.value) end
  end
  return record
end

--- Reads a plain text.
---@param text string UTF-8
---@return fun(): table? record
function M.each(text)
  local is_read = false
  return function()
    if is_read then return nil end
    is_read = true
    return { text = text, line = 1, notes = {} }
  end
end

return M
