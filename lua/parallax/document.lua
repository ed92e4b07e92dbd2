--- Documents: one article each, its text never changed, its layers computed
--- once and on demand.
local check = require "parallax.check"
local core = require "parallax.core"

local M = {}

---@class parallax.Origin where a document came from
---@field path? string file, or `-`
---@field line? integer line of the record in its file
---@field format? string `plain`, `html`, `json`, `csv`, `feed`
---@field encoding? string what the bytes were taken for
---@field notes? string[] what was assumed or repaired on the way
---@field headings? { first: integer, last: integer }[] what a page shows as headings, for its marks

---@class parallax.Document
---@field text string UTF-8; every span of every layer points into it
---@field id string
---@field source? string the outlet
---@field title? string
---@field date? string ISO 8601, as precise as known
---@field byline? string
---@field url? string
---@field lang string ISO 639-1 code, or `und`
---@field origin parallax.Origin
local Document = {}

local function abbreviations(doc)
  local lang, lexicon = require "parallax.lang", require "parallax.lexicon"
  if not lang.has(doc.lang) then return nil end
  return lexicon.wordmap(lexicon.load(doc.lang .. ".abbreviation").abbreviations)
end

local function tags(doc)
  local model = require("parallax.model").load(doc.lang .. ".tags")
  return model and core.tag(doc:tokens(), doc:sentences(), model)
end

-- Layers hang on the document weakly from outside, so that a document itself
-- stays the plain record it was made as.
local computed = setmetatable({}, { __mode = "k" })

-- Sentences come from the text alone unless the tokens are there already.
local function sentences(doc) return core.sentences(computed[doc].tokens or doc.text, abbreviations(doc)) end

-- Adds to 'body' what a text has in [first, last] that is not blank.
local function add_part(body, text, first, last)
  if first <= last and text:find("%S", first) <= last then -- a paragraph ends on a letter or mark
    body[#body + 1] = { first = first, last = last }
  end
end

-- The paragraphs of a document without what its marks set aside.
local function body_of(doc)
  local body, marks, k = {}, doc:marks(), 1
  local paragraphs = doc:paragraphs()
  for p = 1, #paragraphs do
    local at, last = paragraphs:at(p)
    while marks[k] and marks[k].last < at do k = k + 1 end
    local m = k
    while marks[m] and marks[m].first <= last do
      local kind = marks[m].kind
      if kind ~= "headline" and kind ~= "subhead" then
        add_part(body, doc.text, at, marks[m].first - 1)
        at = math.max(at, marks[m].last + 1)
      end
      m = m + 1
    end
    add_part(body, doc.text, at, last)
  end
  return body
end

-- The tokens of the names: first and last of each in turn, and token -> name.
local function name_tokens(doc)
  local ranges, owners = core.ranges(doc:tokens(), doc:entities())
  return { ranges = ranges, owners = owners }
end

-- Layer name -> how it is made. Rooms above this one are named, not required,
-- until a layer is asked for: the arrow from document to them is lazy.
local layers = {
  tokens = function(doc) return core.tokens(doc.text, abbreviations(doc)) end,
  words = function(doc) return require("parallax.vocabulary").words(doc) end, -- folded, one a token
  shapes = function(doc) return core.shapes(doc:tokens()) end, -- one letter a token
  sentences = sentences,
  tags = tags,
  paragraphs = function(doc) return core.paragraphs(doc.text) end,
  charmap = function(doc) return core.charmap(doc.text) end,
  marks = function(doc) return require("parallax.read.mark").layer(doc) end,
  body = body_of,
  quotation_marks = function(doc) return require("parallax.quote.mark").find(doc) end,
  entities = function(doc) return require("parallax.entity").layer(doc) end,
  name_tokens = name_tokens,
  references = function(doc) return require("parallax.entity").references(doc) end,
  quotes = function(doc) return require("parallax.quote").layer(doc) end,
  framing = function(doc) return require("parallax.frame").layer(doc) end,
}

-- Document -> layer name -> a source of it that comes before making it.
local sources = setmetatable({}, { __mode = "k" })

--- Names a source of a layer, which is asked before the layer is made: a corpus
--- that has it stored.
---@param doc parallax.Document
---@param name string
---@param source fun(doc: parallax.Document): any the layer; nil where it has none after all
function M.provide(doc, name, source)
  sources[doc] = sources[doc] or {}
  sources[doc][name] = source
end

--- Returns a layer by name, computing it the first time.
---@param name string one of the methods below
---@return any layer a list of records, or a userdata of the core
function Document:layer(name)
  local make = layers[name]
  if not make then error(("no layer called '%s'"):format(tostring(name)), 2) end
  local of = computed[self]
  if of[name] == nil then
    local source = sources[self] and sources[self][name]
    of[name] = source and source(self) or make(self)
  end
  return of[name]
end

for name in pairs(layers) do
  Document[name] = function(self)
    local made = computed[self][name] -- asked dozens of times
    if made ~= nil then return made end
    return self:layer(name)
  end
end

local meta = { __index = Document, __name = "parallax.Document" }

function meta:__tostring() return ("parallax.Document: %s (%d bytes)"):format(self.id, #self.text) end

local fields = {
  text = "string", id = "string", source = "string", title = "string", date = "string",
  byline = "string", url = "string", lang = "string", origin = "table",
}

--- Makes a document of a text and what is known about it.
---@param given { text: string, id?: string, source?: string, title?: string, date?: string,
---  byline?: string, url?: string, lang?: string, origin?: parallax.Origin }
---  `text` must be valid UTF-8 (`parallax.core.decode` makes it so); `id` is
---  "document" unless given; `lang` is identified from the text unless given
---@return parallax.Document
function M.new(given)
  check.options(given, fields, "document.new")
  if type(given.text) ~= "string" then error("document.new: 'text' must be a string", 2) end
  local valid, at = core.is_utf8(given.text)
  if not valid then error(("document.new: 'text' is not UTF-8 at byte %d; see parallax.core.decode"):format(at), 2) end

  local doc = {
    text = given.text, id = given.id or "document", source = given.source, title = given.title, date = given.date,
    byline = given.byline, url = given.url, lang = given.lang or require("parallax.lang").identify(given.text),
    origin = given.origin or {},
  }
  computed[doc] = {}
  return setmetatable(doc, meta)
end

--- The text that tells the story: paragraphs without the front matter and
--- boilerplate that `marks` found in them. Headlines and subheads belong to it.
---@return { first: integer, last: integer }[] # in order, none empty or blank
function Document:body() return self:layer "body" end

--- The class string of the document, one byte a token: see `parallax.class`.
---@param spec parallax.ClassSpec
---@return string classes of `#doc:tokens()` bytes
function Document:classes(spec) return require("parallax.class").of(self, spec) end

--- The matches of a query, in the order of the text: see `parallax.query`.
--- Raises when a string is no query.
---@param query parallax.Query|string
---@return fun(): parallax.query.Match?
function Document:query(query)
  if type(query) == "string" then
    local compiled, reason = require("parallax.query").compile(query)
    query = compiled or error(reason, 2)
  end
  return query:each(self)
end

return M
