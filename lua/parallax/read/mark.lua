--- Front matter and boilerplate of a text: marked, never deleted.
local lexicon = require "parallax.lexicon"
local line = require "parallax.read.line"
local core = require "parallax.core"
local lpeg = require "lpeg"

local M = {}

---@alias parallax.MarkKind
---| "headline"|"subhead"|"date"|"dateline"|"byline"|"source"|"tag"|"credit"|"photo"|"updated"|"contributors"|"stray"
---| "caption"|"related"|"copyright"

---@class parallax.Mark
---@field first integer
---@field last integer
---@field kind parallax.MarkKind
---@field rule string what told it
---@field value? string a date in ISO 8601, a name; what kind of mark it is decides
---@field place? string of a dateline

local LINE_MOST = 400     -- bytes of a line that may be boilerplate as a whole
local HEADLINE_MOST = 220
local WRAPPED = 100       -- lines of a block that are all shorter were broken by hand
local BODY_LEAST = 250    -- a line as long as that is the story
local HEAD_LINES, TAIL_LINES = 14, 7

-- Grammar by language. A language without data of its own gets the labels,
-- which foreign pages use too, but no words that open a sentence.
local grammars = {}

local function grammar_of(lang)
  local key = lexicon.has(lang .. ".boilerplate") and lang or "und"
  if grammars[key] then return grammars[key] end
  local data = setmetatable({}, { __index = lexicon.load((key == "und" and "en" or key) .. ".boilerplate") })
  if key == "und" then
    data.by, data.related, data.invitations = {}, {}, {}
  end
  local agencies = lexicon.load "en.agency".names
  local outlets = {}
  for _, name in ipairs(agencies) do outlets[core.fold(name)] = true end
  grammars[key] = { line = line.grammar(data, agencies), data = data, outlets = outlets }
  return grammars[key]
end

---@class parallax.Line a line of text, without the space around it
---@field first integer
---@field last integer
---@field block integer number of the blank-line separated block
---@field marks? parallax.Mark[]

local line_end = (1 - lpeg.S "\r\n") ^ 0 * lpeg.Cp()

-- The lines that are not blank. "\r\n" and a lone "\r" end lines too.
local function lines_of(text)
  local lines, block, at = {}, 1, 1
  local has_returns = text:find("\r", 1, true) ~= nil
  while at <= #text do
    local stop = has_returns and line_end:match(text, at) or text:find("\n", at, true) or #text + 1
    local first = text:match("^[^%S\r\n]*()", at) -- no further than this line
    if first < stop then
      local last = stop - 1
      while last > first and text:find("^%s", last) do last = last - 1 end
      lines[#lines + 1] = { first = first, last = last, block = block }
    elseif #lines > 0 and lines[#lines].block == block then
      block = block + 1
    end
    at = text:find("^\r\n", stop) and stop + 2 or stop + 1
  end
  return lines
end

local function is_stop_at(text, last)
  if text:find("^%w", last) then return false end
  -- Quotation marks and brackets may close after the full stop.
  local tail = text:sub(math.max(1, last - 12), last)
  if tail:find "[\128-\255]" then
    tail = tail:gsub("”", '"'):gsub("’", '"'):gsub("“", '"'):gsub("»", '"'):gsub("…", ".")
  end
  tail = tail:gsub('["%)%]%s]+$', "")
  return tail:find "[.:;,]$" ~= nil and not tail:find "%a%.%a%.$"
end

local Page = {}
Page.__index = Page

function Page:string(k)
  local l = self.lines[k]
  return self.text:sub(l.first, math.min(l.last, l.first + LINE_MOST))
end

function Page:size(k) return self.lines[k].last - self.lines[k].first + 1 end

function Page:ends_sentence(k) return is_stop_at(self.text, self.lines[k].last) end

-- Whether the line reads as a paragraph of the story.
function Page:is_story(k)
  return self:size(k) >= BODY_LEAST or self:size(k) >= 40 and self:ends_sentence(k)
end

-- Whether the line begins something: it opens its block, or follows a mark or
-- a line too long to have been broken by hand.
function Page:begins(k)
  local before, own = self.lines[k - 1], self.lines[k]
  if not before or before.block ~= own.block or before.marks then return true end
  return self:size(k - 1) > WRAPPED or self:size(k) > WRAPPED
end

function Page:mark(k, kind, rule, value)
  local l = self.lines[k]
  l.marks = { { first = l.first, last = l.last, kind = kind, rule = rule, value = value } }
end

-- Takes over marks that a grammar found in line 'k', counted from its start.
function Page:keep(k, marks)
  local base = self.lines[k].first - 1
  for _, m in ipairs(marks) do
    m.first, m.last, m.after = m.first + base, m.after + base - 1, nil
  end
  self.lines[k].marks = marks
end

function Page:try(k, pattern)
  if self:size(k) > LINE_MOST then return false end
  local found = pattern:match(self:string(k))
  if not found or found.kind == nil and #found == 0 then return false end
  self:keep(k, found.kind and { found } or found)
  return true
end

local function has_word(name, list)
  local spaced = " " .. name:lower() .. " "
  for _, wanted in ipairs(list) do
    if spaced:find("[^%a]" .. wanted .. "[^%a]") then return true end
  end
  return false
end

-- One name a mark: "Nordwire | Courts" before a date is two things.
local function split_lead(lead, kind_of)
  local parts, at = {}, 1
  for part in (lead.value .. "|"):gmatch "([^|]*)|" do
    local from, name = part:match "^%s*()(.-)%s*$"
    if name ~= "" then
      local first = lead.first + at - 1 + from - 1
      parts[#parts + 1] =
        { first = first, after = first + #name, kind = kind_of(name), rule = lead.rule, value = name }
    end
    at = at + #part + 1
  end
  return parts
end

function Page:is_outlet(name)
  local folded = core.fold(name)
  return folded == self.outlet or self.outlets[folded] or has_word(name, self.data.outlet_words)
end

-- What a name before a date is: "Sentinel political desk" wrote the piece.
function Page:kind_of(name)
  if has_word(name, self.data.desk) then return "byline" end
  if self:is_outlet(name) then return "source" end
  return name:find "^%u%S* %u" and "byline" or "tag"
end

-- Something short before a date: the desk, the masthead, the section. Without
-- a bar between them only under a headline, which may speak of a date itself.
function Page:try_lead(k)
  if self:size(k) > 160 or self:ends_sentence(k) then return false end
  local kind_of = function(name) return self:kind_of(name) end
  local trail = self.grammar.trail:match(self:string(k))
  if trail and #trail[#trail].value <= 60 then
    local parts = split_lead(table.remove(trail), kind_of)
    table.move(parts, 1, #parts, #trail + 1, trail)
    self:keep(k, trail)
    return true
  end
  local found = self.grammar.lead:match(self:string(k))
  if not found or #found[1].value > 60 then return false end
  local parts = split_lead(found[1], kind_of)
  if not self.headline and not self:string(k):find "[|•·]" and #parts < 2 then return false end
  table.move(found, 2, #found, #parts + 1, parts)
  self:keep(k, parts)
  return true
end

-- A line that opens with the author as known from elsewhere, and says little more.
function Page:try_known_byline(k)
  local author = self.author
  if not author or self:size(k) > #author + 60 or self:ends_sentence(k) then return false end
  if core.fold(self:string(k)):sub(1, #author) ~= author then return false end
  self:mark(k, "byline", "known author", self.byline)
  return true
end

function Page:try_byline(k)
  if self:size(k) > 160 then return false end
  local written = self:string(k)
  local found = self.grammar.byline:match(written)
  if not found or found.after <= self:size(k) or self:ends_sentence(k) then return false end
  if written:find "%.%s+%u%l" then return false end
  self:keep(k, { found })
  return true
end

-- Bullets under "Read more" belong to it.
function Page:continues_pointer(k)
  local before = self.lines[k - 1]
  if not before or not before.marks or before.marks[1].kind ~= "related" then return false end
  local rule = before.marks[1].rule
  if rule ~= "list" and not (rule == "pointer" and self:string(k - 1):find "[:%a]$") then return false end
  local s = self:string(k)
  if not s:find "^[-*>]" and not s:find "^•" and not s:find "^·" then return false end
  self:mark(k, "related", "list")
  return true
end

-- Most lines can be told from boilerplate by their first word.
function Page:opens_like_a_mark(k)
  local first = self.lines[k].first
  local opener = self.text:match("^[%[(]?(%a+)", first)
  if opener then return self.grammar.openers[opener:lower()] end
  return self.text:find("^[%d#%[(]", first) or self.text:find("^©", first)
end

function Page:has_colon_near_end(k)
  local l = self.lines[k]
  return self.text:sub(math.max(l.first, l.last - 60), l.last):find(":", 1, true) ~= nil
end

function Page:try_anywhere(k)
  if self:size(k) > LINE_MOST then return false end
  if self:opens_like_a_mark(k) and (self:try(k, self.grammar.front) or self:try(k, self.grammar.labelled)) then
    return true
  end
  return self:has_colon_near_end(k) and self:try(k, self.grammar.captioned) or self:continues_pointer(k)
end

--
-- The head: everything up to the first line of the story.
--

function Page:title_line(title)
  if not title then return nil end
  local wanted = core.fold(title)
  for k = 1, math.min(#self.lines, HEAD_LINES) do
    local is_near = self:size(k) <= 2 * #title + 20 and 2 * self:size(k) + 20 >= #title
    if is_near and self:size(k) <= LINE_MOST and core.fold(self:string(k)) == wanted then return k end
  end
end

-- A first line of capitals with a word such as DAILY, over a headline.
function Page:try_masthead(k)
  local s = self:string(k)
  if k ~= 1 or #s > 40 or s:find "%l" or not self.lines[2] or self:is_story(2) then return false end
  if not self:is_outlet(s) then return false end
  -- "THE DAILY LANTERN", but "BBC NEWS" keeps its initials.
  local name = s:gsub("%u[%u']+", function(shout)
    return (#shout > 3 or shout == "THE") and shout:sub(1, 1) .. shout:sub(2):lower() or shout
  end)
  self:mark(k, "source", "masthead", name)
  return true
end

-- Whether a line of front matter, a date or an author, comes next.
function Page:front_follows(k)
  local after = self.lines[k + 1]
  if not after or after.marks or self:size(k + 1) > LINE_MOST then return false end
  local s = self:string(k + 1)
  local front = self.grammar.front:match(s)
  if front then return front[1].rule ~= "time of day" end
  local by = self.grammar.byline:match(s)
  return by ~= nil and by.after > #s
end

-- The name of the outlet between the headline and the date, on its own.
function Page:try_outlet_line(k)
  local s = self:string(k)
  if not self.headline or #s > 40 or s:find "%d" or self:ends_sentence(k) then return false end
  if s:find "^%l" or s:find "%s%l%l%l%l" or not self:is_outlet(s) or not self:front_follows(k) then return false end
  self:mark(k, "source", "under the headline", s)
  return true
end

-- Whether the lines of a block are one paragraph that was broken by hand.
function Page:is_wrapped(k)
  local after = self.lines[k + 1]
  if not after or after.block ~= self.lines[k].block then return false end
  if self:size(k + 1) > WRAPPED then return false end
  local next_line = self:string(k + 1)
  return not (self.grammar.front:match(next_line) or self.grammar.byline:match(next_line)
    or self.grammar.strong_dateline:match(next_line))
end

function Page:try_headline(k)
  if self:size(k) > HEADLINE_MOST or self:ends_sentence(k) or self:is_wrapped(k) then return false end
  if self.headline then
    if self.subheads == 4 then return false end
    self.subheads = self.subheads + 1
    self:mark(k, "subhead", "under the headline")
  elseif self.knows_title then
    return false
  else
    self.headline = k
    self:mark(k, "headline", "first line")
  end
  return true
end

-- "WE WILL NOT PAY: union hits back": capitals before a colon in a line that is no sentence.
function Page:shouts(l)
  local _, colon = self.text:find("^[^%l\n:]+:", l.first)
  return colon ~= nil and colon < l.last and not self.text:find("^[%.!%?\"'%)\x80-\xBF]", l.last)
end

function Page:try_dateline(k, is_first)
  local l = self.lines[k]
  if not is_first and not self.text:find("^[%u\xC3-\xF4][%u\x80-\xF4'.]", l.first) then return false end
  local start = self.text:sub(l.first, math.min(l.last, l.first + 160))
  local weak = is_first and not self:shouts(l)
  local found = self.grammar.strong_dateline:match(start) or weak and self.grammar.weak_dateline:match(start)
  if not found then return false end
  self:keep(k, { found })
  return true
end

-- A sentence under the headline that front matter follows is no story yet.
function Page:try_standfirst(k)
  if not self.headline or self:size(k) >= BODY_LEAST or not self.lines[k + 1] then return false end
  if self.lines[k + 1].marks then return false end
  if not self:front_follows(k) and not self:try_known_byline(k + 1) then return false end
  self:mark(k, "subhead", "under the headline")
  return true
end

-- Returns the number of the first line of the story, or of lines + 1.
function Page:read_head(title_at)
  for k = 1, #self.lines do
    if k == title_at then
      self.headline = k
      self:mark(k, "headline", "title")
    elseif not self.lines[k].marks and self:begins(k) then
      if self:try_dateline(k, true) then return k end
      local is_marked = self:try_anywhere(k) or self:try_byline(k) or self:try_lead(k) or self:try_known_byline(k)
        or self:try_masthead(k) or self:try_outlet_line(k)
      if not is_marked and k < (title_at or 0) and self:size(k) <= 40 then
        is_marked = true
        self:mark(k, "tag", "over the headline", self:string(k))
      end
      if not is_marked and k <= HEAD_LINES then
        if self:is_story(k) then is_marked = self:try_standfirst(k) else is_marked = self:try_headline(k) end
      end
      if not is_marked then return k end
    elseif not self.lines[k].marks then
      return k
    end
  end
  return #self.lines + 1
end

-- A text of nothing but short lines has no headline: there is no story.
function Page:undo_head()
  for _, l in ipairs(self.lines) do
    local m = l.marks and l.marks[1]
    if m and m.rule ~= "title" and (m.kind == "headline" or m.kind == "subhead") then l.marks = nil end
  end
end

--
-- The rest.
--

function Page:try_stray(k)
  if k ~= #self.lines or k == 1 or not self:string(k):find "^%a%a?$" then return false end
  self:mark(k, "stray", "last letter")
  return true
end

function Page:try_closing(k)
  if self:size(k) > LINE_MOST then return false end
  local grammar, small = self.grammar, self:string(k):lower()
  for _, word in ipairs(grammar.closing_words) do
    if small:find(word, 1, true) then return self:try(k, grammar.closing) end
  end
  return self:try(k, grammar.signed)
end

function Page:read_tail(k) return self:try_stray(k) or self:try_byline(k) or self:try_closing(k) end

function Page:read_body(from)
  local tail = math.max(from + 1, #self.lines - TAIL_LINES + 1)
  for k = from, #self.lines do
    if not self.lines[k].marks and self:begins(k) and not self:try_anywhere(k) and not self:try_dateline(k) then
      if k >= tail then self:read_tail(k) end
    end
  end
end

-- Headings that the reader of a page knows of: the first is the headline when
-- the text begins with it.
function Page:read_headings(headings)
  local n = 1
  for _, l in ipairs(self.lines) do
    while headings[n] and headings[n].last < l.first do n = n + 1 end
    local h = headings[n]
    if not h then return end
    if h.first <= l.first and l.last <= h.last and not (l.marks and l.marks[1].kind == "headline") then
      local is_headline = h.first == 1 and not self.headline
      if is_headline then self.headline = 1 end
      local kind = is_headline and "headline" or "subhead"
      l.marks = { { first = l.first, last = l.last, kind = kind, rule = "heading" } }
    end
  end
end

-- A name on its own at the top is the outlet if the dateline has it too.
local function settle_source(marks)
  local agencies = {}
  for _, m in ipairs(marks) do
    if m.kind == "dateline" and m.value then agencies[core.fold(m.value)] = true end
  end
  for _, m in ipairs(marks) do
    if (m.rule == "line start" or m.rule == "line end") and agencies[core.fold(m.value)] then m.kind = "source" end
  end
end

function Page:collect()
  local marks = {}
  for _, l in ipairs(self.lines) do table.move(l.marks or {}, 1, l.marks and #l.marks or 0, #marks + 1, marks) end
  settle_source(marks)
  return marks
end


--- Finds front matter and boilerplate.
--- Not detected: boilerplate inside a paragraph; pointers and captions without
--- a label; a headline in a file of which every line ends a sentence.
---@param text string UTF-8
---@param lang string of the text; without data for it only forms that name no word of a language
---@param known? { title?: string, source?: string, byline?: string, headings?: parallax.Span[] } from elsewhere
---@return parallax.Mark[] # sorted, disjoint
---
--- Example: in "Photo: Reuters" the value of the one mark, of kind "photo", is "Reuters"
function M.find(text, lang, known)
  known = known or {}
  local grammar = grammar_of(lang)
  local page = setmetatable({
    text = text, lines = lines_of(text), grammar = grammar.line, data = grammar.data,
    outlets = grammar.outlets, outlet = known.source and core.fold(known.source),
    knows_title = known.title ~= nil, subheads = 0,
    byline = known.byline, author = known.byline and core.fold(known.byline),
  }, Page)
  if known.headings then page:read_headings(known.headings) end
  local story = page:read_head(page:title_line(known.title))
  if story > #page.lines then page:undo_head() else page:read_body(story) end
  return page:collect()
end

--- The layer of a document.
---@param doc parallax.Document
---@return parallax.Mark[]
function M.layer(doc)
  return M.find(doc.text, doc.lang,
    { title = doc.title, source = doc.source, byline = doc.byline, headings = doc.origin.headings })
end

return M
