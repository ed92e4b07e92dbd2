--- A page as one HTML file: no network, readable without its script, safe to open.
local article = require "parallax.report.html.article"
local chart = require "parallax.report.html.chart"
local element = require "parallax.report.html.element"
local filter = require "parallax.report.html.filter"
local graph = require "parallax.report.html.graph"
local hash = require "parallax.report.hash"
local inline = require "parallax.report.html.inline"
local network = require "parallax.report.html.network"
local script = require "parallax.report.html.script"
local style = require "parallax.report.html.style"
local timeline = require "parallax.report.html.timeline"

local escape, tag = element.escape, element.tag

local M = {}

-- The browser refuses whatever is not the two texts hashed here, even if
-- something slipped through the escapes.
local policy = ("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'")
  :format(hash.csp(style), hash.csp(script))

local blocks = {}

function blocks.heading(block, ids)
  return tag("h" .. block.level, { "id", block.id or false }, inline.markup(block.runs, ids))
end

function blocks.text(block, ids) return tag("p", { "dir", "auto" }, inline.markup(block.runs, ids)) end

function blocks.list(block, ids)
  local items = {}
  for k, item in ipairs(block.items) do items[k] = tag("li", { "dir", "auto" }, inline.markup(item, ids)) end
  return tag("ul", nil, table.concat(items))
end

local function cell_class(column, runs)
  local words = inline.plain(runs)
  local empty = (words == "" or words == "–") and "nil"
  local class = column.align == "right" and "n" or column.keep and "k" or nil
  return class and empty and class .. " " .. empty or class or empty
end

-- The cells of a row from column 'from'. On a narrow screen they stand below
-- each other, each with its title.
local function row_markup(block, cells, ids, from, head)
  local parts = { head or "" }
  for c = from, #cells do
    local runs, column = cells[c], block.columns[c]
    local markup, class = inline.markup(runs, ids), cell_class(column, runs)
    parts[#parts + 1] = c == from and not head
        and tag("th", { "scope", "row", "class", class, "dir", "auto" }, markup)
      or tag("td", { "class", class, "data-title", inline.plain(column.title), "dir", "auto" }, markup)
  end
  return tag("tr", nil, table.concat(parts))
end

-- Rows about one thing form a body of their own, its name in front of them.
local function grouped_bodies(block, ids)
  local bodies, k = {}, 1
  while k <= #block.rows do
    local first, rows, last = block.rows[k], {}, k
    local name = inline.plain(first[1])
    while block.rows[last + 1] and inline.plain(block.rows[last + 1][1]) == name do last = last + 1 end
    local count = last > k and last - k + 1 or false
    local head = tag("th", { "scope", "rowgroup", "rowspan", count, "dir", "auto" }, inline.markup(first[1], ids))
    for n = k, last do rows[#rows + 1] = row_markup(block, block.rows[n], ids, 2, n == k and head or "") end
    bodies[#bodies + 1] = tag("tbody", { "class", "group" }, table.concat(rows, "\n"))
    k = last + 1
  end
  return table.concat(bodies)
end

local function bodies_of(block, ids)
  if block.columns[1].group and #block.columns > 1 then return grouped_bodies(block, ids) end
  local rows = {}
  for k, cells in ipairs(block.rows) do rows[k] = row_markup(block, cells, ids, 1) end
  return tag("tbody", nil, table.concat(rows, "\n"))
end

function blocks.table(block, ids, section)
  local titles = {}
  for c, column in ipairs(block.columns) do
    local class = column.align == "right" and "n"
    titles[c] = tag("th", { "scope", "col", "class", class }, inline.markup(column.title, ids))
  end
  local caption = #block.title > 0 and tag("caption", nil, inline.markup(block.title, ids)) or ""
  local name = #block.title > 0 and inline.plain(block.title) or section
  local note = #block.note > 0 and tag("p", { "class", "note" }, inline.markup(block.note, ids)) or ""
  return tag("div", { "class", "scroll", "role", "group", "aria-label", "Table: " .. name, "tabindex", "0" },
    tag("table", nil, caption, tag("thead", nil, tag("tr", nil, table.concat(titles))), bodies_of(block, ids))) .. note
end

function blocks.evidence(block, ids)
  local mark = #block.mark > 0 and inline.markup(block.mark, ids) .. " " or ""
  local note = #block.note > 0 and tag("span", { "class", "remark" }, " (", inline.markup(block.note, ids), ")") or ""
  return tag("li", { "dir", "auto" }, mark, inline.markup(block.runs, ids), note)
end

function blocks.versions(block, ids)
  local items = {}
  for k, version in ipairs(block.versions) do
    local note = #version.note > 0 and tag("span", { "class", "remark" }, inline.markup(version.note, ids)) or ""
    items[k] = tag("li", nil, tag("span", { "class", "who" }, inline.markup(version.who, ids)),
      tag("span", { "class", "text", "dir", "auto" }, inline.markup(version.runs, ids)), note)
  end
  local title = #block.title > 0 and tag("h3", nil, inline.markup(block.title, ids)) or ""
  local class = block.beside and "versions beside" or "versions"
  return tag("div", { "class", class, "id", block.anchor or false }, title, tag("ol", nil, table.concat(items)))
end

function blocks.concordance(block)
  local rows = {}
  for k, line in ipairs(block.lines) do
    rows[k] = tag("tr", nil, tag("th", { "scope", "row", "dir", "auto" }, escape(line.note)),
      tag("td", { "class", "n" }, escape(line.left)), tag("td", { "class", "k" }, tag("mark", nil, escape(line.hit))),
      tag("td", nil, escape(line.right)))
  end
  return tag("div", { "class", "scroll", "role", "group", "aria-label", "Lines of context", "tabindex", "0" },
    tag("table", nil, tag("tbody", nil, table.concat(rows, "\n"))))
end

blocks.chart = chart.markup
blocks.graph = graph.markup
blocks.network = network.markup
blocks.timeline = timeline.markup

function blocks.articles(block, ids)
  return tag("h2", { "id", block.id }, inline.markup(block.runs, ids)) .. block.markup
end

-- Numbers the sections and makes the articles first: links elsewhere may lead
-- only to what they hold. Works on copies; the page stays as it was.
local function prepared(page)
  local ids, list, sections = {}, {}, {}
  for k, block in ipairs(page.blocks) do
    local copy = setmetatable({}, { __index = block })
    if block.anchor then ids[block.anchor] = true end
    if block.kind == "articles" then copy.markup = article.markup(block, ids) end
    if block.kind == "articles" or block.kind == "heading" and block.level == 2 then
      copy.id = ("part%d"):format(#sections + 1)
      sections[#sections + 1] = copy
    end
    list[k] = copy
  end
  return list, sections, ids
end

local function navigation(sections)
  local items = {}
  for k, section in ipairs(sections) do
    items[k] = tag("li", nil, tag("a", { "href", "#" .. section.id }, escape(inline.plain(section.runs))))
  end
  return #items > 1 and tag("nav", { "aria-label", "Contents" }, tag("ul", nil, table.concat(items))) or ""
end

-- The blocks in sections, one for each heading of level 2; neighbouring pieces
-- of evidence form a list.
local function content(page, list, ids)
  local parts, open, name, in_list = {}, false, page.title, false
  for _, block in ipairs(list) do
    local is_evidence = block.kind == "evidence"
    if in_list and not is_evidence then parts[#parts + 1] = "</ul>" end
    if block.id then
      parts[#parts + 1] = (open and "</section>\n" or "") .. "<section>"
      open, name = true, inline.plain(block.runs)
    end
    if is_evidence and not in_list then parts[#parts + 1] = '<ul class="evidence">' end
    in_list = is_evidence
    parts[#parts + 1] = blocks[block.kind](block, ids, name)
  end
  if in_list then parts[#parts + 1] = "</ul>" end
  if open then parts[#parts + 1] = "</section>" end
  return table.concat(parts, "\n")
end

local document = [[
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="%s">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parallax %s">
<title>%s</title>
<style>%s</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>%s</h1>%s</header>
%s
%s
<main id="main">
%s
</main>
<footer class="page"><p>Made with Parallax %s. What it finds is evidence to check, not a verdict:
every statement here leads back to the words of an article.</p></footer>
<script>%s</script>
</body>
</html>
]]

--- Renders a page.
---@param page parallax.Page
---@return string html
function M.render(page)
  local list, sections, ids = prepared(page)
  local version = require("parallax").version
  local about = page.about and tag("p", nil, escape(page.about)) or ""
  local title = escape(page.title)
  return document:format(escape(policy):gsub("&#39;", "'"), version, title, style, title, about,
    navigation(sections), filter.findings(), content(page, list, ids), version, script)
end

return M
