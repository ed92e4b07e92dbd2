--- Articles for showing side by side: their text cut into pieces, each knowing
--- the sentence, quotation and label it belongs to.
local M = {}

---@class parallax.Piece
---@field text string
---@field sentence? integer number in the article, from 1
---@field quote? table `{ number =, speaker =, hue =, type =, ends = true on its last piece, anchor = }`
---@field label? table record of the comparison's labels
---@field aside? string kind of front matter or boilerplate

--- The name by which other parts of the page point at a sentence.
---@param d integer number of the document
---@param doc parallax.Document
---@param byte integer a byte of the sentence
---@return string? anchor
function M.sentence_anchor(d, doc, byte)
  local k = doc:sentences():find(byte)
  return k and ("s%d-%d"):format(d, k)
end

--- The name by which other parts of the page point at a quotation.
---@param d integer number of the document
---@param quote table record of doc:quotes()
---@return string anchor
function M.quote_anchor(d, quote)
  return ("q%d-%d"):format(d, quote.content[1] and quote.content[1].first or quote.first)
end

--- The name of a chain of quotations in the report.
---@param number integer of the chain among those with more than one version
---@return string anchor
function M.chain_anchor(number) return ("c%d"):format(number) end

-- Sorted spans of which none overlaps the one before: of two that do, the
-- earlier stays.
local function apart(spans)
  table.sort(spans, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  local kept, last = {}, 0
  for _, s in ipairs(spans) do
    if s.first > last and s.last >= s.first then
      kept[#kept + 1] = s
      last = s.last
    end
  end
  return kept
end

local function sentences_of(doc)
  local list, sentences = {}, doc:sentences()
  for k = 1, #sentences do
    local first, last = sentences:at(k)
    list[k] = { first = first, last = last, value = k }
  end
  return list
end

-- Speakers get one of so many colours, the most quoted first.
local hues <const> = 8

local function hue_of(chains)
  local count, names = {}, {}
  for _, chain in ipairs(chains) do
    for _, m in ipairs(chain.members) do
      if m.speaker then
        if not count[m.speaker] then names[#names + 1] = m.speaker end
        count[m.speaker] = (count[m.speaker] or 0) + 1
      end
    end
  end
  table.sort(names, function(a, b)
    if count[a] ~= count[b] then return count[a] > count[b] end
    return a < b
  end)
  local hue = {}
  for k, name in ipairs(names) do hue[name] = k <= hues and k or 0 end
  return hue
end

local function quotes_of(comparison, d)
  local list, hue, number = {}, hue_of(comparison.quotes), 0
  for _, chain in ipairs(comparison.quotes) do
    local shared = #chain.members > 1
    if shared then number = number + 1 end
    for _, m in ipairs(chain.members) do
      if m.doc == d then
        local value = {
          speaker = m.speaker, hue = m.speaker and hue[m.speaker] or 0, type = m.quote.type,
          anchor = M.quote_anchor(d, m.quote),
          chain = shared and M.chain_anchor(number) or nil,
        }
        for _, part in ipairs(m.quote.content) do
          list[#list + 1] = { first = part.first, last = part.last, value = value }
        end
      end
    end
  end
  local kept = apart(list)
  for _, s in ipairs(kept) do s.value.last = s.last end
  return kept
end

local function records_of(records, d)
  local list = {}
  for _, r in ipairs(records) do
    if d == nil or r.doc == d then list[#list + 1] = { first = r.first, last = r.last, value = r } end
  end
  return apart(list)
end

-- Cuts first..last wherever a span of a layer begins or ends. 'at' keeps how
-- far each layer has been read, since paragraphs come in order.
local function cut(text, first, last, layers, at)
  local pieces = {}
  while first <= last do
    local piece, stop = {}, last
    for name, spans in pairs(layers) do
      while spans[at[name]] and spans[at[name]].last < first do at[name] = at[name] + 1 end
      local s = spans[at[name]]
      if s and s.first <= first then
        piece[name], stop = s.value, math.min(stop, s.last)
      elseif s then
        stop = math.min(stop, s.first - 1)
      end
    end
    piece.text = text:sub(first, stop)
    if piece.quote and piece.quote.last == stop then piece.ends_quote = true end
    pieces[#pieces + 1] = piece
    first = stop + 1
  end
  return pieces
end

-- Two links may have one partner.
local function add_partner(partners, partner)
  for _, known in ipairs(partners) do
    if known.anchor == partner.anchor then return end
  end
  partners[#partners + 1] = partner
end

-- sentence number -> its links, partners in other articles, and whether only here.
local function ties_of(comparison, labels, d)
  local ties = {}
  local function tie(k)
    ties[k] = ties[k] or { links = {}, partners = {} }
    return ties[k]
  end
  local function number_at(m) return comparison.documents[m.doc]:sentences():find(m.first) end
  for number, link in ipairs(comparison.sentences) do
    for _, m in ipairs(link.members) do
      local k = m.doc == d and number_at(m)
      if k then
        table.insert(tie(k).links, number)
        for _, other in ipairs(link.members) do
          local n = other.doc ~= d and number_at(other)
          if n then
            local anchor = ("s%d-%d"):format(other.doc, n)
            add_partner(tie(k).partners, { anchor = anchor, label = labels[other.doc], number = n })
          end
        end
      end
    end
  end
  for _, o in ipairs(comparison.only) do
    local k = o.doc == d and number_at(o)
    if k then tie(k).only = o.reason end
  end
  return ties
end

-- Labels that are descriptions; a plain name needs no mark.
local function descriptions(labels)
  local list = {}
  for _, l in ipairs(labels) do
    if l.rule ~= "label/name" then list[#list + 1] = l end
  end
  return list
end

local function article_of(comparison, labels, d)
  local doc = comparison.documents[d]
  local layers = {
    sentence = sentences_of(doc), quote = quotes_of(comparison, d),
    label = records_of(descriptions(comparison.labels), d), aside = records_of(doc:marks()),
  }
  local at, paragraphs, spans = {}, {}, doc:paragraphs()
  for name in pairs(layers) do at[name] = 1 end
  for p = 1, #spans do
    local first, last = spans:at(p)
    paragraphs[p] = cut(doc.text, first, last, layers, at)
  end
  return {
    number = d, label = labels[d], title = doc.title, date = doc.date, url = doc.url, lang = doc.lang, id = doc.id,
    paragraphs = paragraphs, ties = ties_of(comparison, labels, d),
  }
end

--- The articles of a comparison.
---@param comparison parallax.Comparison
---@param labels string[] short names of the documents
---@return table[] articles for page:articles
function M.of(comparison, labels)
  local list = {}
  for d in ipairs(comparison.documents) do list[d] = article_of(comparison, labels, d) end
  return list
end

return M
