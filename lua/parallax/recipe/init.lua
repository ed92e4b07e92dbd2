--- A recipe: one analysis as a command. It says what it is called, what it
--- needs and how its result looks; options, reading, formats, messages and exit
--- statuses are the same for all.
---
--- A recipe with `run` works on all documents at once. One without is about
--- each document by itself: `record` and `rows` then get a document, and in
--- ndjson and csv each is written before the next is read.
local check = require "parallax.check"

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

--- Runs the recipe as a command: parses the words, reads, works, prints.
---@param words string[] as in Lua's `arg`; `words.command` is how the user called it, where a launcher knows
---@return integer status for os.exit
function Recipe:main(words) return require("parallax.recipe.command").main(self, words) end

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
