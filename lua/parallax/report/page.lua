--- A report as data: a list of blocks that every renderer can show.
---
--- Inline content is a string, a number, a run `{ text =, style = }`, or a list
--- of these. The styles say what a run is, not how it looks: strong, faint,
--- name, quote, label, hit, key, insert, delete, only, code.
local check = require "parallax.check"

---@class parallax.Run
---@field text string
---@field style? string
---@field keep? boolean it is not broken across lines
---@field href? string an http or https address
---@field anchor? string a place in the articles of the same page

---@class parallax.Page
---@field title string
---@field blocks table[] in reading order; `kind` names what each is
local Page = {}
Page.__index = Page

local M = {}

--- Starts a page.
---@param options { title: string, about?: string }
---@return parallax.Page
function M.new(options)
  check.options(options, { title = "string", about = "string" }, "page.new")
  return setmetatable({ title = options.title, about = options.about, blocks = {} }, Page)
end

--- Brings inline content into its one form, a list of runs.
---@param content any
---@return parallax.Run[]
function M.runs(content)
  if content == nil then return {} end
  if type(content) ~= "table" then return { { text = tostring(content) } } end
  if content.text then return { content } end
  local runs = {}
  for _, item in ipairs(content) do
    if type(item) == "table" and item.text then
      runs[#runs + 1] = item
    else
      for _, run in ipairs(M.runs(item)) do runs[#runs + 1] = run end
    end
  end
  return runs
end

local runs = M.runs

local function add(page, block)
  page.blocks[#page.blocks + 1] = block
  return block
end

--- A heading; its level counts from 2, the title of the page being level 1.
---@param level integer 2 to 4
---@param content any inline
function Page:heading(level, content) add(self, { kind = "heading", level = level, runs = runs(content) }) end

--- A paragraph.
---@param content any inline
function Page:text(content) add(self, { kind = "text", runs = runs(content) }) end

--- A list with a mark before each item.
---@param items any[] inline each
function Page:list(items)
  local list = {}
  for k, item in ipairs(items) do list[k] = runs(item) end
  add(self, { kind = "list", items = list })
end

-- Numbers stand under each other unless the column says otherwise.
local function alignment(rows, key)
  for _, row in ipairs(rows) do
    if type(row[key]) ~= "number" then return "left" end
  end
  return #rows > 0 and "right" or "left"
end

--- Brings a table into its full form: every column a record, every cell runs.
--- The first column names its row.
---@param given { title?: string, columns: (string|table)[], rows: table[], note?: string }
---@return table
function M.table(given)
  check.options(given, { title = true, columns = "table", rows = "table", note = true }, "page:table")
  local columns, rows = {}, {}
  for k, column in ipairs(given.columns) do
    if type(column) == "string" then column = { key = column } end
    columns[k] = {
      key = column.key, title = runs(column.title or column.key),
      align = column.align or alignment(given.rows, column.key),
      keep = column.keep, below = column.below, group = column.group,
    }
  end
  for k, row in ipairs(given.rows) do
    local cells = {}
    for c, column in ipairs(columns) do cells[c] = runs(row[column.key]) end
    rows[k] = cells
  end
  return { kind = "table", title = runs(given.title), columns = columns, rows = rows, note = runs(given.note) }
end

--- A table. `columns` are keys into the rows, or records with key, title and
--- align; cells are inline content. A column to `keep` is not wrapped; one that
--- may go `below` stands under its row where it has too little room; a first
--- column that is a `group` says once what several rows are about.
---@param given { title?: string, columns: (string|table)[], rows: table[], note?: string }
function Page:table(given) add(self, M.table(given)) end

--- A piece of an article, word for word, with a word on where it stands.
---@param given { doc: parallax.Document, first: integer, last: integer, note?: any, mark?: string }
function Page:evidence(given)
  local known = { doc = "table", first = "integer", last = "integer", note = true, mark = true }
  check.options(given, known, "page:evidence")
  local text = given.doc.text:sub(given.first, given.last)
  add(self, { kind = "evidence", runs = runs(text), mark = runs(given.mark), note = runs(given.note) })
end

--- Versions of one statement, each with who has it: under each other, or
--- beside each other where there is room.
---@param given { title?: any, versions: { who: any, content: any, note?: any }[], beside?: boolean, anchor?: string }
function Page:versions(given)
  check.options(given, { title = true, versions = "table", beside = "boolean", anchor = "string" }, "page:versions")
  local list = {}
  for k, version in ipairs(given.versions) do
    list[k] = { who = runs(version.who), runs = runs(version.content), note = runs(version.note) }
  end
  local block = { kind = "versions", title = runs(given.title), versions = list }
  block.beside, block.anchor = given.beside, given.anchor
  add(self, block)
end

--- Two texts as one, the words only the first has and only the second has
--- marked as deleted and inserted.
---@param a string
---@param b string
function Page:diff(a, b) self:text(require("parallax.report.diff").runs(a, b)) end

--- A directed graph, `from` and `to` being numbers of nodes.
---@param given { title: string, nodes: string[], edges: { from: integer, to: integer, note?: any }[], empty?: string }
function Page:graph(given)
  check.options(given, { title = "string", nodes = "table", edges = "table", empty = "string" }, "page:graph")
  local edges = {}
  for k, edge in ipairs(given.edges) do edges[k] = { from = edge.from, to = edge.to, note = runs(edge.note) } end
  add(self, { kind = "graph", title = given.title, nodes = given.nodes, edges = edges, empty = given.empty })
end

--- Lines of context: hits under each other, the words around them beside.
---@param lines { left: string, hit: string, right: string, note: string }[]
function Page:concordance(lines) add(self, { kind = "concordance", lines = lines }) end

--- Values in order, as bars; with `smooth`, also a line.
---@param given { title: string, points: { label: string, value: number, smooth?: number }[] }
function Page:chart(given)
  check.options(given, { title = "string", points = "table" }, "page:chart")
  add(self, { kind = "chart", title = given.title, points = given.points })
end

--- When things were, in order of time: `at` as parallax.moment makes it.
--- Renderers without room for a picture leave it out: a table should say it too.
---@param given { title: string, items: { key: string, label: string, at: parallax.Moment }[] }
function Page:timeline(given)
  check.options(given, { title = "string", items = "table" }, "page:timeline")
  add(self, { kind = "timeline", title = given.title, items = given.items })
end

--- A network: nodes with a weight, edges between their numbers. Renderers
--- without room for a picture leave it out: all it says stands in other blocks
--- too.
---@param given { title: string, nodes: { label: string, weight: number }[], edges: table[] } an edge is
---  `{ a =, b =, weight = }`
function Page:network(given)
  check.options(given, { title = "string", nodes = "table", edges = "table" }, "page:network")
  add(self, { kind = "network", title = given.title, nodes = given.nodes, edges = given.edges })
end

--- Whole articles beside each other, their sentences linked. Renderers without
--- room for that leave it out: all it says stands in other blocks too.
---@param given { title: string, articles: table[] } articles as parallax.report.article makes them
function Page:articles(given)
  check.options(given, { title = "string", articles = "table" }, "page:articles")
  add(self, { kind = "articles", runs = runs(given.title), articles = given.articles })
end

return M
