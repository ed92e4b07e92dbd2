--- RSS 2.0, RSS 1.0 (RDF) and Atom feeds: each item is a document.
local counter = require "parallax.read.counter"
local field = require "parallax.read.field"
local html = require "parallax.read.html"
local xml = require "parallax.read.xml"

local M = {}

-- Where an item has what; the first that is there counts.
local parts = {
  text = { "content:encoded", "content", "description", "summary", "itunes:summary" },
  title = { "title", "dc:title" },
  date = { "pubdate", "published", "dc:date", "dcterms:issued", "issued", "dcterms:created", "created", "updated",
    "dcterms:modified", "modified" },
  byline = { "dc:creator", "author", "itunes:author" },
  id = { "guid", "id", "dc:identifier" },
  url = { "feedburner:origlink", "link", "dc:identifier" },
  lang = { "dc:language", "language" },
  source = { "source", "dc:publisher", "dc:source" },
}

-- A name without the prefix that Atom or RSS 1.0 may bear.
local function known_name(name)
  return (name:lower():gsub("^atom:", ""):gsub("^rss:", ""):gsub("^a10:", ""))
end

local Feed = {}
Feed.__index = Feed

-- Begins to collect what stands in the element that the tag opens.
function Feed:open_child(name, first, last)
  self.child = { name = name, tag = self.text:sub(first, last), from = last + 1, pieces = {}, nested = 0 }
end

function Feed:close_child(last, owner)
  local child = self.child
  self.child = nil
  local value = child.has_tags and self.text:sub(child.from, last) or table.concat(child.pieces)
  local kind = xml.attribute(child.tag, "type")
  if child.name == "link" then
    local rel = xml.attribute(child.tag, "rel")
    if rel and rel ~= "alternate" then return end
    value = xml.attribute(child.tag, "href") or value
  end
  if value:find "%S" and not owner[child.name] then
    owner[child.name] = { value = value, is_markup = child.has_tags or kind ~= "text" and kind ~= "text/plain" }
  end
end

-- A token inside the child that is being collected.
function Feed:collect(kind, first, last, name)
  local child = self.child
  if kind == "text" then
    child.pieces[#child.pieces + 1] = xml.decode(self.text:sub(first, last))
  elseif kind == "cdata" then
    child.pieces[#child.pieces + 1] = self.text:sub(first, last)
  elseif kind == "close" then
    if known_name(name) ~= child.name then return end
    if child.nested == 0 then return self:close_child(first - 1, self.item or self.channel) end
    child.nested = child.nested - 1
  else
    child.has_tags = true
    if kind == "open" and known_name(name) == child.name then child.nested = child.nested + 1 end
  end
end

local function pick(owner, field_name)
  for _, name in ipairs(parts[field_name]) do
    if owner[name] then return owner[name] end
  end
end

-- "jane@example.org (Jane Doe)" and `<name>Jane Doe</name>`.
local function person(value)
  local name = value:match "<name[^>]*>(.-)</name>" or value:match "^%s*%S+@%S+%s*%((.-)%)%s*$"
  return name and xml.decode(name) or value
end

local function line_of(owner, name)
  local part = pick(owner, name)
  if not part then return nil end
  local value = name == "byline" and person(part.value) or part.value
  return field.squeezed(name == "url" and value or html.text(value))
end

function Feed:record(item)
  local record = { line = item.line, number = self.number, notes = {} }
  local part = pick(item, "text")
  if not part then
    record.reason, record.hint = "the item has no text", "it needs a content, description or summary"
    return record
  end
  local channel = self.channel
  record.text = part.is_markup and html.text(part.value) or part.value
  return field.fill(record, function(name)
    if name == "id" then return line_of(item, "id") or item.about end
    if name == "source" then return line_of(item, "source") or line_of(channel, "title") end
    if name == "lang" then return line_of(item, "lang") or channel.xml_lang or line_of(channel, "lang") end
    return line_of(item, name)
  end, self.read_date)
end

-- Ends the item that is open; returns its record.
function Feed:close_item(at)
  if self.child then self:close_child(at - 1, self.item) end
  local item = self.item
  self.item = nil
  self.number = self.number + 1
  return self:record(item)
end

function Feed:open_item(name, first, last)
  local tag = self.text:sub(first, last)
  self.item = { line = self.counter:line_of(first), name = name, about = xml.attribute(tag, "rdf:about") }
end

local holders = { rss = true, channel = true, feed = true, ["rdf:rdf"] = true }

-- Takes one token; returns a record when it completes one.
function Feed:take(kind, first, last, name)
  local known = name and known_name(name)
  local is_item = known == "item" or known == "entry"
  if self.item and is_item and (kind == "close" or kind == "open" and not self.child) then
    local record = self:close_item(first)
    if kind == "open" then self:open_item(known, first, last) end
    return record
  end
  if self.child then return self:collect(kind, first, last, name) end
  if is_item and kind == "open" then return self:open_item(known, first, last) end
  if kind ~= "open" and kind ~= "empty" then return end
  if holders[known] and not self.item then
    self.is_feed = true
    self.channel.xml_lang = self.channel.xml_lang or xml.attribute(self.text:sub(first, last), "xml:lang")
  elseif self.item or self.is_feed and self.number == 0 then
    self:open_child(known, first, last)
    if kind == "empty" then self:close_child(last, self.item or self.channel) end
  end
end

function Feed:next()
  for kind, first, last, name, is_closed in self.tokens do
    if kind == "cdata" and is_closed == false then break end
    local record = self:take(kind, first, last, name)
    if record then return record end
  end
  if self.item then -- the file ends inside it
    local line = self.item.line
    self.item, self.child, self.number = nil, nil, self.number + 1
    return { line = line, number = self.number, reason = "the item is cut short",
      hint = "the feed is incomplete: fetch it again" }
  end
  if self.number == 0 and not self.is_told then
    self.is_told = true
    return { line = 1, reason = self.is_feed and "the feed has no items" or "an XML file, but no RSS, RDF or Atom feed",
      hint = "convert it to .txt, .html or .json" }
  end
end

--- Reads a feed. HTML inside the items becomes text.
--- Not detected: the text of items that only point to a page; what stands in
--- the feed, be it one sentence, is the document.
---@param text string UTF-8
---@param options? { day_first?: boolean }
---@return fun(): table? record a document, or `line`, `reason` and `hint`
function M.each(text, options)
  local feed = setmetatable({ text = text, tokens = xml.tokens(text), channel = {}, number = 0,
    counter = counter.new(text), read_date = field.dates(options and options.day_first) }, Feed)
  return function() return feed:next() end
end

return M
