--- The corpus that a command works on: a folder made by `parallax import`, or
--- articles, which are then brought into a corpus for the while.
local status = require "parallax.cli.status"

local M = {}

--- What the arguments are, for --help.
---@param rest string what follows the corpus: "QUERY" or ""
---@return string
function M.arguments(rest)
  local corpus = "CORPUS is what parallax import made, or articles in files or a folder."
  return rest == "" and corpus or corpus .. " A query: see parallax search --help."
end

--- What a query may be, for --help.
M.query_help = [[
Finds documents of a corpus. A query may be
  root causes            words in a row, whatever their case and accents
  =US  minist*  wom?n    as written; any letters; any one letter
  the * house            any one word in between
  peace AND talks        both in one document; also OR, NOT, ( )
  bank NEAR/5 river      at most 5 words between; BEFORE/5 in this order
  source:"Le Soir"       the outlet; source:A,B or source:New*
  date:2025-05..2025-07  the date; date:2025, date:..2024
  title:"root cause*"    words in a row of the title
  lang:de  byline:toman  the language; words in a row of the byline
  url:example.org        part of the address
  id:"wire-17"           the document
Quotation marks shield AND, OR, NOT, NEAR. kwic also takes queries over tokens,
as [lemma="say"] []{0,3} [ent="PER"]; docs/patterns.md explains them.]]

local function remove(folder) os.execute("rm -rf '" .. folder:gsub("'", "'\\''") .. "'") end

local function stop_on(ok, reason, code)
  if ok then return ok end
  status.stop(code == "damaged" and status.some_failed or status.usage, tostring(reason))
end

-- Articles in a corpus that goes when it is closed.
local function temporary(path, options)
  local folder = os.tmpname()
  os.remove(folder)
  local source = require("parallax.cli.input").open(setmetatable({ files = { path } }, { __index = options }))
  local writer <close> = stop_on(require("parallax.corpus.writer").open(folder))
  for doc in source:documents() do stop_on(writer:add(doc)) end
  stop_on(writer:commit())
  writer:close()
  if source:status() == status.nothing then
    remove(folder)
    status.stop(status.nothing)
  end
  local corpus = stop_on(require("parallax.corpus").open(folder))
  corpus.dir = path
  return corpus, folder
end

---@class parallax.CorpusPlace
---@field corpus parallax.Corpus
---@field is_partial boolean a part of the index is damaged, and its documents were left out
---@field folder? string what goes when the place is closed
local Place = {}

--- Opens the corpus that the first argument names; the others are the query.
--- Ends the command when there is none, or the query is wrong.
---@param recipe parallax.Recipe
---@param options table takes `query` and `tree`
---@return parallax.CorpusPlace place to be declared `<close>`
function M.open(recipe, options)
  local path = table.remove(options.files, 1)
  options.query = table.concat(options.files, " ")
  if recipe.name ~= "kwic" and options.query:find "^%s*[%[<]" then
    status.stop(status.usage, "a query over tokens ([...]) is for parallax kwic, and corpus:matches in Lua")
  end
  if recipe.corpus == "QUERY" then
    if options.query == "" then status.stop(status.usage,
      "no query given; see parallax search --help") end
    options.tree = M.tree(options.query, options.quotes and require("parallax.corpus.quotation").parse)
  elseif recipe.corpus == "[QUERY]" then
    options.tree = options.query ~= "" and M.tree(options.query) or nil
  elseif options.query ~= "" and recipe.corpus == "" then
    status.stop(status.usage, ("one corpus is wanted; '%s' is too much"):format(options.query))
  end
  local place = { is_partial = false }
  local function damaged(row, reason)
    place.is_partial = true
    local what = row.id and ("document %s (number %d) is left out; its text is"):format(row.id, row.first)
      or ("%d documents are left out (numbers %d to %d); their texts are"):format(row.docs, row.first, row.last)
    status.say(("%s; %s not touched by this: parallax reindex %s makes the index anew"):format(
      reason:gsub(";.*", ""), what, path))
  end
  if require("parallax.corpus").is_corpus(path) then
    place.corpus = stop_on(require("parallax.corpus").open(path, { damaged = damaged }))
  else
    place.corpus, place.folder = temporary(path, options)
  end
  return setmetatable(place, Place)
end

--- A query over tokens, which only lines of context are made of.
---@param text string
---@return parallax.Query
function M.pattern(text)
  local pattern, reason = require("parallax.query").compile(text)
  if pattern then return pattern end
  status.stop(status.usage, reason)
end

--- A query as a tree; ends the command when it is wrong.
---@param text string
---@param parse? fun(text: string): parallax.QueryNode?, string?, integer?
---@return parallax.QueryNode
function M.tree(text, parse)
  if text:find "^%s*[%[<]" and not parse then return M.pattern(text) end
  local tree, message, column = (parse or require("parallax.corpus.query").parse)(text)
  if tree then return tree end
  io.stderr:write("  ", (require "parallax.report.visible"(text)), "\n  ", (" "):rep(column - 1), "^\n")
  status.stop(status.usage, message)
end

--- The quotations that a query finds; says how many documents have none stored.
---@param corpus parallax.Corpus
---@param options table `tree`, `limit`
---@return fun(): parallax.QuotationFound?
function M.quotes(corpus, options)
  local quotation = require "parallax.corpus.quotation"
  if not corpus.handle.layers.quotes then
    status.stop(status.usage, "no quotations are stored; parallax reindex --layers quotes CORPUS makes them")
  end
  local lacking = quotation.lacking(corpus)
  if lacking > 0 then
    status.say(("the quotations of %d documents are not stored; reindex makes them"):format(lacking))
  end
  local each, left = quotation.each(corpus, options.tree), options.limit or math.huge
  return function()
    left = left - 1
    return left >= 0 and each() or nil
  end
end

function Place:__close()
  self.corpus:close()
  if self.folder then remove(self.folder) end
end

return M
