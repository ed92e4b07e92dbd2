--- Controls that hide what one does not want to see now. They stand in the page
--- hidden, and the script shows them: without it nothing is hidden and no control
--- is there that does nothing.
local element = require "parallax.report.html.element"

local escape, tag = element.escape, element.tag

local M = {}

-- More articles than this do not stand beside each other in a window: the
-- first few are shown, the others a click away.
local BESIDE <const> = 4

local function checkbox(name, value, words, checked)
  local id = ("%s-%s"):format(name, value)
  local input = tag("input", {
    "type", "checkbox", "id", id, "data-filter", name, "value", value, "data-start", checked and "1",
  }):gsub("</input>$", "")
  return tag("span", { "class", "choice" }, input, tag("label", { "for", id }, words))
end

local function articles_markup(articles, keys)
  local parts = {}
  for k, article in ipairs(articles) do
    local words = tag("span", { "class", "key" }, keys[article.label]) .. escape(article.label)
    parts[k] = checkbox("article", article.number, words, #articles <= BESIDE or k < BESIDE)
  end
  return tag("fieldset", nil, tag("legend", nil, "Articles beside each other"), table.concat(parts, "\n"))
end

local function speakers_markup(speakers)
  local options = { tag("option", { "value", "0" }, "everybody") }
  for _, speaker in ipairs(speakers) do
    options[#options + 1] = tag("option", { "value", tostring(speaker.hue) }, escape(speaker.name))
  end
  return tag("span", { "class", "choice" }, tag("label", { "for", "speaker" }, "Words of"), " ",
    tag("select", { "id", "speaker", "data-filter", "speaker" }, table.concat(options)))
end

--- Controls for articles beside each other.
---@param articles table[] of an articles block
---@param keys table<string, string> label of an article to its key
---@param speakers { name: string, hue: integer }[] who has a colour
---@return string markup empty for a single article
function M.articles(articles, keys, speakers)
  if #articles < 2 then return "" end
  local choices = { checkbox("only", "here", "Only what one article has") }
  if #speakers > 0 then table.insert(choices, 1, speakers_markup(speakers)) end
  return tag("div", { "class", "filters", "hidden", "hidden" }, articles_markup(articles, keys),
    tag("fieldset", nil, tag("legend", nil, "Show"), table.concat(choices, "\n")))
end

--- The field that leaves only the findings with some words in them.
---@return string markup
function M.findings()
  local input = tag("input", { "type", "search", "id", "find", "autocomplete", "off" }):gsub("</input>$", "")
  return tag("search", { "class", "find", "hidden", "hidden" }, tag("label", { "for", "find" }, "Only findings with"),
    " ", input, " ", tag("output", { "for", "find", "id", "found" }))
end

return M
