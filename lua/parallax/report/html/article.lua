--- Articles beside each other, sentences linked to their partners.
local filter = require "parallax.report.html.filter"
local element = require "parallax.report.html.element"
local label = require "parallax.report.label"

local escape, tag = element.escape, element.tag

local M = {}

local voices = {
  own = "label in the article's own voice", attributed = "label given by a speaker", scare = "label in scare quotes",
}

local function piece_markup(piece, ids)
  local markup = escape(piece.text)
  if piece.aside then markup = tag("span", { "class", "aside" }, markup) end
  if piece.label then
    markup = tag("span", { "class", "voice", "title", voices[piece.label.voice] or voices.own }, markup)
  end
  local quote = piece.quote
  if not quote then return markup end
  local anchor = not ids[quote.anchor] and quote.anchor or nil
  ids[quote.anchor] = true
  markup = tag("span", {
    "class", ("quote h%d%s"):format(quote.hue, quote.type == "indirect" and " indirect" or ""), "id", anchor or false,
  }, markup)
  if not piece.ends_quote then return markup end
  local who = escape(quote.speaker or "nobody named")
  if quote.chain then
    local words = ("versions of this quotation by %s"):format(quote.speaker or "nobody named")
    who = tag("a", { "href", "#" .. quote.chain, "title", words }, who)
  end
  return markup .. tag("small", { "class", "who" }, who)
end

local function refs_markup(tie, keys)
  local links = {}
  for k, partner in ipairs(tie.partners) do
    local key = keys[partner.label] .. partner.number
    links[k] = tag("a", {
      "href", "#" .. partner.anchor,
      "aria-label", ("%s: also in %s, sentence %d"):format(key, partner.label, partner.number),
    }, key)
  end
  return #links > 0 and tag("span", { "class", "refs" }, table.concat(links, " ")) or ""
end

local only_words = { left_out = "only here: left out elsewhere", not_found = "only here" }

local function sentence_markup(article, number, inner, keys, ids)
  local anchor = ("s%d-%d"):format(article.number, number)
  local first = not ids[anchor] -- a sentence can be cut by a paragraph's edge
  ids[anchor] = true
  local tie = article.ties[number]
  local after = ""
  if tie and first then
    after = refs_markup(tie, keys)
    if tie.only then after = after .. tag("small", { "class", "tag" }, escape(only_words[tie.only] or "only here")) end
  end
  return tag("span", {
    "class", tie and tie.only and "s alone" or "s", "id", first and anchor,
    "data-link", tie and tie.links[1] and table.concat(tie.links, " ") or false,
  }, inner, after)
end

local function paragraph_markup(article, pieces, keys, ids)
  local parts, k = {}, 1
  while k <= #pieces do
    local sentence, inner = pieces[k].sentence, {}
    repeat
      inner[#inner + 1] = piece_markup(pieces[k], ids)
      k = k + 1
    until not pieces[k] or pieces[k].sentence ~= sentence
    local text = table.concat(inner)
    parts[#parts + 1] = sentence and sentence_markup(article, sentence, text, keys, ids) or text
  end
  return tag("p", nil, table.concat(parts))
end

local function article_markup(article, keys, ids)
  local paragraphs = {}
  for k, pieces in ipairs(article.paragraphs) do paragraphs[k] = paragraph_markup(article, pieces, keys, ids) end
  local name = ("a%d"):format(article.number)
  ids[name] = true
  local address = element.web_address(article.url)
  local title = article.title and tag("p", { "dir", "auto" }, escape(article.title)) or ""
  local date = article.date and tag("p", { "class", "faint" }, escape(label.date(article.date))) or ""
  local link = address
      and tag("p", nil, tag("a", { "href", address, "rel", "noopener noreferrer nofollow" }, escape(address)))
    or ""
  local key = tag("span", { "class", "key" }, keys[article.label])
  local head = tag("header", nil, tag("h3", { "id", name }, key, escape(article.label)), title, date, link)
  local body = tag("div", {
    "class", "body", "tabindex", "0", "role", "group", "aria-label", "Text of " .. article.label,
    "lang", article.lang ~= "und" and article.lang, "dir", "auto",
  }, table.concat(paragraphs))
  return tag("article", { "aria-labelledby", name, "data-article", tostring(article.number) }, head, body)
end

-- Who has a colour, in the order of the colours.
local function coloured_speakers(articles)
  local name, list = {}, {}
  for _, article in ipairs(articles) do
    for _, pieces in ipairs(article.paragraphs) do
      for _, piece in ipairs(pieces) do
        local quote = piece.quote
        if quote and quote.speaker and quote.hue > 0 then name[quote.hue] = quote.speaker end
      end
    end
  end
  for hue = 1, 8 do
    if name[hue] then list[#list + 1] = { name = name[hue], hue = hue } end
  end
  return list
end

local function legend_markup(speakers)
  local items = {}
  for k, speaker in ipairs(speakers) do
    items[k] = tag("li", nil, tag("span", { "class", ("quote h%d"):format(speaker.hue) }, escape(speaker.name)))
  end
  items[#items + 1] = tag("li", nil, tag("span", { "class", "quote indirect h0" }, "reported speech"))
  items[#items + 1] = tag("li", nil, tag("span", { "class", "voice" }, "label"))
  items[#items + 1] = tag("li", nil, tag("small", { "class", "tag" }, "only here"), " no partner in another article")
  return tag("ul", { "class", "legend" }, table.concat(items))
end

--- An articles block as markup; adds the anchors it sets to `ids`.
---@param block table of parallax.report.page
---@param ids table<string, true>
---@return string
function M.markup(block, ids)
  local keys, parts = {}, {}
  for k, article in ipairs(block.articles) do keys[article.label] = label.key(k) end
  for k, article in ipairs(block.articles) do parts[k] = article_markup(article, keys, ids) end
  local speakers = coloured_speakers(block.articles)
  return filter.articles(block.articles, keys, speakers) .. legend_markup(speakers)
    .. tag("div", { "class", "articles" }, table.concat(parts, "\n"))
end

return M
