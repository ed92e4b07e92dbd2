--- A recipe: one analysis as a command. It says what it is called, what it
--- needs and how its result looks; options, reading, formats, messages and exit
--- statuses are the same for all.
---
--- A recipe with `run` works on all documents at once. One without is about
--- each document by itself: `record` and `rows` then get a document, and in
--- ndjson and csv each is written before the next is read.
local check = require "parallax.check"
local input = require "parallax.cli.input"
local option = require "parallax.cli.option"
local output = require "parallax.cli.output"
local pager = require "parallax.cli.pager"
local status = require "parallax.cli.status"
local terminal = require "parallax.cli.terminal"

---@class parallax.Recipe
---@field name string
---@field summary string what it answers, in half a line
---@field about? string more of the same for --help
---@field usage? string its arguments in the usage line; "FILE..." by default
---@field arguments? string what they are, for --help, where they are not articles
---@field example? string arguments of the example in --help; SAMPLES is the folder of sample articles
---@field formats? string[] of text, json, ndjson, csv, html, markdown and those of `writers`; the first is the
---  default
---@field options? table[] its own options: `{ "--name", "what it does.", argname =, default =, words =, convert =,
---  required = }`;
---  a flag without argname, a list of `words` with commas between, or what `convert` makes of the argument
---@field layers? string[] layers it needs of every document; a document on which one fails is left out
---@field map? table<string, string> names of fields it reads unless --map says otherwise
---@field prepare? fun(doc: parallax.Document, options: table) done with every document before its layers are made
---@field filter? boolean reads standard input when no file is named
---@field reader? fun(paths: string[], options: table): fun(): any?, parallax.ReadReport what it is about, where that
---  is no documents; `record` and `rows` then get what this yields
---@field run? fun(documents: parallax.Document[], options: table): any result of all documents
---@field record? fun(subject: any, options: table): any JSON value of the result, or of a document
---@field flow? fun(documents: (fun(): parallax.Document?), options: table): (fun(): any) instead of `run`, for more
---  documents than fit into memory: takes them as they come, gives one JSON value a line; NDJSON only
---@field lines? fun(result: any, options: table): any[] what NDJSON holds of the result, a JSON value a line
---@field columns? string[] of the CSV; without them, CSV holds the tables of the page
---@field rows? fun(subject: any, options: table): table[] CSV rows of the result, or of a document
---@field writers? table<string, fun(result: any, options: table): string> formats of its own, by name; name them in
---  `formats` too
---@field show? fun(page: parallax.Page, subject: any, options: table) the report on the result, or on the documents
---@field corpus? string its first argument is a corpus; this says what the others are, "QUERY" or "". `run` then gets
---  the corpus instead of documents, and `options.query`
---@field each? fun(corpus: parallax.Corpus, options: table): fun(): any of a corpus: what `record` and `rows` get
---  one by
---  one, and `show` as a list
---@field act? fun(options: table, sink: parallax.Output): integer? does all by itself, and returns an exit status
local Recipe = {}
Recipe.__index = Recipe

local fields = {
  name = "string", summary = "string", about = "string", usage = "string", arguments = "string", example = "string",
  formats = "table", options = "table", layers = "table", filter = "boolean", reader = "function", run = "function",
  record = "function", flow = "function", lines = "function", columns = "table", map = "table", writers = "table",
  prepare = "function", rows = "function", show = "function", corpus = "string", each = "function", act = "function",
}

local function identity(subject) return subject end

-- The documents that all needed layers could be computed on.
local function sound_documents(self, source, options)
  local documents = {}
  for doc in source:documents() do
    local sound = true
    if self.prepare then self.prepare(doc, options) end
    for _, layer in ipairs(self.layers) do
      sound = sound and source:attempt(doc, layer, function() return doc:layer(layer) or true end) ~= nil
    end
    if sound then documents[#documents + 1] = doc end
  end
  return documents
end

local function new_page(self, subject, options)
  local page = require("parallax.report.page").new { title = "Parallax: " .. self.summary }
  self.show(page, subject, options)
  return page
end

-- How a finished result becomes bytes.
local renderers = {}

function renderers.text(self, subject, options)
  local wish = options.output and "never" or options.color
  local style = { width = terminal.width(options.width), color = terminal.has_color(wish) }
  return require("parallax.report.text").render(new_page(self, subject, options), style)
end

function renderers.html(self, subject, options)
  return require("parallax.report.html").render(new_page(self, subject, options))
end

function renderers.markdown(self, subject, options)
  return require("parallax.report.markdown").render(new_page(self, subject, options))
end

function renderers.json(self, subject, options)
  return require("parallax.json").encode((self.record(subject, options))) .. "\n"
end

function renderers.ndjson(self, subject, options)
  local lines = {}
  for k, value in ipairs(self.lines(subject, options)) do lines[k] = require("parallax.json").encode(value) .. "\n" end
  return table.concat(lines)
end

function renderers.csv(self, subject, options)
  local csv = require "parallax.report.csv"
  if not self.rows then return csv.page(new_page(self, subject, options), options.raw) end
  return csv.record(self.columns, #self.columns, options.raw)
    .. csv.rows(self.columns, self.rows(subject, options), options.raw)
end

-- How documents become bytes one by one: what stands before the first, each of
-- them, what stands between two, and what follows the last.
local streams = {
  ndjson = {
    before = function() return "" end, between = "", after = "",
    each = function(self, doc, options)
      return require("parallax.json").encode((self.record(doc, options))) .. "\n"
    end,
  },
  json = {
    before = function() return "[" end, between = ",\n", after = "]\n",
    each = function(self, doc, options) return require("parallax.json").encode((self.record(doc, options))) end,
  },
  conllu = {
    before = function() return "" end, between = "", after = "",
    each = function(_, doc) return require("parallax.report.conllu").render(doc) end,
  },
  csv = {
    before = function(self, options)
      return require("parallax.report.csv").record(self.columns, #self.columns, options.raw)
    end,
    between = "", after = "",
    each = function(self, doc, options)
      return require("parallax.report.csv").rows(self.columns, self.rows(doc, options), options.raw)
    end,
  },
}

local function write_piece(sink, written, bytes, stream, self, options)
  sink:write(written == 0 and stream.before(self, options) or stream.between, bytes)
end

local function run_stream(self, source, sink, options, stream)
  local written = 0
  for doc in source:documents() do
    if self.prepare then self.prepare(doc, options) end
    local bytes = source:attempt(doc, self.name, function() return stream.each(self, doc, options) end)
    if bytes then
      write_piece(sink, written, bytes, stream, self, options)
      written = written + 1
    end
  end
  if written > 0 then sink:write(stream.after) end
end

-- What a corpus gives piece by piece is written as it comes; for a page it is
-- collected.
local function run_corpus(self, corpus, sink, options)
  local stream = self.each and streams[options.format]
  if not stream or options.format == "csv" and not self.rows then
    local subject
    if self.each then
      subject = {}
      for item in self.each(corpus, options) do subject[#subject + 1] = item end
    else
      subject = self.run(corpus, options)
    end
    return sink:write(renderers[options.format](self, subject, options))
  end
  local written = 0
  for item in self.each(corpus, options) do
    write_piece(sink, written, stream.each(self, item, options), stream, self, options)
    written = written + 1
  end
  if written > 0 then return sink:write(stream.after) end
  sink:write(stream.before(self, options), stream.after)
end

local function perform_corpus(self, options)
  local place <close> = require("parallax.cli.corpus").open(self, options)
  local sink <close> = output.open(options.output)
  run_corpus(self, place.corpus, sink, options)
  sink:finish()
  return place.is_partial and status.some_failed or status.done
end

local function run_whole(self, source, sink, options)
  local documents = sound_documents(self, source, options)
  if #documents == 0 then return end
  local began = os.clock()
  local subject = self.run and self.run(documents, options) or documents
  local writer = self.writers and self.writers[options.format]
  local bytes = writer and writer(subject, options) or renderers[options.format](self, subject, options)
  if options.verbose then status.say(("%s: %.2f s of computing"):format(self.name, os.clock() - began)) end
  local paged = options.format == "text" and not options.output and not options.no_pager and pager.show(bytes)
  if not paged then sink:write(bytes) end
end

local function run_flow(self, source, sink, options)
  for value in self.flow(source:documents(), options) do
    sink:write(require("parallax.json").encode(value), "\n")
  end
end

-- The names of fields that the recipe expects, but for those the user gave.
local function map_of(self, options)
  local map = {}
  for field, name in pairs(self.map or {}) do map[field] = name end
  for field, name in pairs(options.map or {}) do map[field] = name end
  return next(map) and map or nil
end

local function perform_act(self, options)
  local sink <close> = output.open(options.output)
  local code = self.act(options, sink)
  sink:finish()
  return code or status.done
end

local function perform(self, options)
  if self.corpus then return perform_corpus(self, options) end
  if self.act then return perform_act(self, options) end
  options.map = map_of(self, options)
  local source <close> = input.open(options, self.reader)
  local sink <close> = output.open(options.output)
  options.attempt = function(doc, what, step) return source:attempt(doc, what, step) end
  options.reject = function(message) source:reject(message) end
  local stream = not self.run and streams[options.format]
  if self.flow then
    run_flow(self, source, sink, options)
  elseif stream and (options.format ~= "csv" or self.rows) then
    run_stream(self, source, sink, options, stream)
  else
    run_whole(self, source, sink, options)
  end
  local code = source:status()
  if code == status.nothing then return code end
  sink:finish()
  return code
end

-- Without a file, a filter reads what is piped in.
local function default_files(self, options, command)
  if #options.files > 0 then return end
  if self.filter and not terminal.is_terminal(0) then
    options.files = { "-" }
  else
    status.stop(status.usage, ("no input given; try: %s --help"):format(command))
  end
end

local function has_debug(words)
  for _, word in ipairs(words) do
    if word == "--debug" then return true end
  end
  return false
end

-- Help and version come before any complaint about the other words.
local function asked_for(words, ...)
  for _, word in ipairs(words) do
    if word == "--" then return false end
    for k = 1, select("#", ...) do
      if word == select(k, ...) then return true end
    end
  end
  return false
end

--- Runs the recipe as a command: parses the words, reads, works, prints.
---@param words string[] as in Lua's `arg`; `words.command` is how the user called it, where a launcher knows
---@return integer status for os.exit
function Recipe:main(words)
  collectgarbage "generational" -- layers are made of many small tables, most of them gone with their document
  return status.guard(function()
    if words.outline then return words.outline(self) end
    local command = words.command or ("lua5.4 " .. (words[0] or self.name))
    local samples = (words[0] or ""):gsub("[^/]*$", "samples")
    local parser = option.parser(self, command)
    local sink <close> = output.open()
    if asked_for(words, "-h", "--help") then
      sink:write(option.help(self, parser, command, samples))
      return sink:finish()
    elseif asked_for(words, "--version") then
      sink:write("parallax ", require("parallax").version, "\n")
      return sink:finish()
    end
    local options, reason = option.parse(parser, words)
    if not options then status.stop(status.usage, ("%s; try: %s --help"):format(reason, command)) end
    default_files(self, options, command)
    return perform(self, options)
  end, has_debug(words))
end

local function default_formats(given)
  if given.flow then return { "ndjson" } end
  local formats = {}
  if given.act then return { "text" } end
  if given.show then formats[#formats + 1] = "text" end
  formats[#formats + 1] = "json"
  if given.each or not given.run or given.lines then formats[#formats + 1] = "ndjson" end
  if given.rows or given.show then formats[#formats + 1] = "csv" end
  if given.show then
    formats[#formats + 1] = "html"
    formats[#formats + 1] = "markdown"
  end
  return formats
end

--- Makes a recipe. See scripts/TEMPLATE.lua for one to copy.
---@param given parallax.Recipe
---@return parallax.Recipe
local function new(_, given)
  check.options(given, fields, "recipe")
  for _, name in ipairs { "name", "summary" } do
    if not given[name] then error(("recipe: '%s' is missing"):format(name), 2) end
  end
  if not (given.show or given.record or given.flow or given.act) then
    error("recipe: it needs 'show', 'record', 'flow' or 'act'", 2)
  end
  local recipe = {}
  for key, value in pairs(given) do recipe[key] = value end
  recipe.usage = given.usage or "FILE..."
  recipe.example = given.example or "SAMPLES/takeover"
  recipe.options = given.options or {}
  if given.corpus then
    recipe.usage = given.usage or ("CORPUS " .. given.corpus):gsub(" $", "")
    recipe.arguments = given.arguments or require("parallax.cli.corpus").arguments(given.corpus)
  end
  recipe.layers = given.layers or {}
  recipe.formats = given.formats or default_formats(given)
  recipe.record = given.record or identity
  return setmetatable(recipe, Recipe)
end

return setmetatable({}, { __call = new })
