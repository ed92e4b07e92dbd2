--- Selection: what the articles tell and leave out, what leads and what is
--- buried, and who gets to speak for how long.
local label = require "parallax.report.label"

local M = {}

-- How many sentences are the top of an article, and from which share of its
-- sentences on something stands at the bottom.
local TOP <const>, BOTTOM <const> = 3, 0.6
-- Speakers shown; the rest is summed up.
local MOST_SPEAKERS <const> = 12

-- How many of the documents have a linked statement.
local function count_documents(link)
  local seen, count = {}, 0
  for _, member in ipairs(link.members) do
    if not seen[member.doc] then seen[member.doc], count = true, count + 1 end
  end
  return count
end

local function add(row, doc, n) row[doc] = (row[doc] or 0) + n end

-- Statements of each document by how many tell them. One that stands in two
-- links counts with the larger.
local function shares_of(comparison)
  local all, some, one = {}, {}, {}
  local total, seen = #comparison.documents, {}
  local function add_members(of, is_all)
    for _, link in ipairs(comparison.sentences) do
      for _, member in ipairs((count_documents(link) == total) == is_all and link.members or {}) do
        if not seen[member] then
          seen[member] = true
          add(of, member.doc, 1)
        end
      end
    end
  end
  add_members(all, true)
  add_members(some, false)
  for _, only in ipairs(comparison.only) do add(one, only.doc, 1) end
  return all, some, one
end

-- How many statements of each article are told by all, by some, by it alone.
local function show_shares(page, comparison)
  local all, some, one = shares_of(comparison)
  local names, rows = label.of(comparison.documents), {}
  for d, name in ipairs(names) do
    local total = (all[d] or 0) + (some[d] or 0) + (one[d] or 0)
    local function cell(count) return ("%d of %d"):format(count or 0, total) end
    rows[d] = {
      article = { text = name, style = "name" }, all = cell(all[d]), some = cell(some[d]), one = cell(one[d]),
    }
  end
  page:heading(2, "Selection")
  page:table {
    columns = {
      { key = "article", title = "Article" }, { key = "all", title = "told by all", align = "right" },
      { key = "some", title = "by some", align = "right" }, { key = "one", title = "by it alone", align = "right" },
    },
    rows = rows, note = "Statements, linked where two articles make one in other words; parallax compare shows them.",
  }
end

-- Where a statement stands: its sentence, and how many there are.
local function place_of(doc, byte)
  local sentences = doc:sentences()
  return sentences:find(byte) or 1, #sentences
end

local function words_of(doc, member)
  return label.shorten(doc.text:sub(member.first, member.last):gsub("%s+", " "), 100)
end

-- The first statement of each document in a link.
local function placed(comparison, link)
  local list, seen = {}, {}
  for _, member in ipairs(link.members) do
    if not seen[member.doc] then
      seen[member.doc] = true
      local doc = comparison.documents[member.doc]
      local at, total = place_of(doc, member.first)
      list[#list + 1] = { doc = member.doc, at = at, total = total, member = member }
    end
  end
  return list
end

-- What stands at the top of one article and at the bottom of another.
local function moved(comparison)
  local list = {}
  for _, link in ipairs(comparison.sentences) do
    local places, lead, buried = placed(comparison, link), nil, nil
    for _, place in ipairs(places) do
      if place.at <= TOP and (not lead or place.at < lead.at) then lead = place end
      local depth = place.at / place.total
      if place.at > TOP and depth > BOTTOM and (not buried or depth > buried.at / buried.total) then buried = place end
    end
    if lead and buried then list[#list + 1] = { lead = lead, buried = buried } end
  end
  return list
end

-- What one article puts at its top and another far down.
local function show_places(page, comparison)
  local names, rows = label.of(comparison.documents), {}
  local function cell(place) return ("%s, sentence %d of %d"):format(names[place.doc], place.at, place.total) end
  for k, found in ipairs(moved(comparison)) do
    rows[k] = {
      words = words_of(comparison.documents[found.lead.doc], found.lead.member), lead = cell(found.lead),
      buried = cell(found.buried),
    }
  end
  page:heading(2, "Leads and buries")
  if #rows == 0 then return page:text "No shared statement leads one article and stands far down in another." end
  page:table {
    columns = {
      { key = "words", title = "Statement" }, { key = "lead", title = "leads" },
      { key = "buried", title = "is buried" },
    },
    rows = rows, note = "Among the first three sentences of one, in the last two fifths of another.",
  }
end

local function count_words(doc, parts)
  local count, tokens = 0, doc:tokens()
  for _, part in ipairs(parts) do
    local i, j = tokens:range(part.first, part.last)
    for k = i or 1, j or 0 do
      local _, _, kind = tokens:at(k)
      if kind == "word" then count = count + 1 end
    end
  end
  return count
end

-- Words in the mouth of each speaker, by document.
local function speakers_of(comparison)
  local of, list = {}, {}
  for _, chain in ipairs(comparison.quotes) do
    for _, member in ipairs(chain.members) do
      local speaker, doc = member.speaker, comparison.documents[member.doc]
      if speaker and member.quote.speech ~= false then
        if not of[speaker] then
          of[speaker] = { name = speaker, words = {}, total = 0 }
          list[#list + 1] = of[speaker]
        end
        local words = count_words(doc, member.quote.content)
        add(of[speaker].words, member.doc, words)
        of[speaker].total = of[speaker].total + words
      end
    end
  end
  table.sort(list, function(a, b)
    if a.total ~= b.total then return a.total > b.total end
    return a.name < b.name
  end)
  return list
end

-- How many words each article gives to each speaker.
local function show_balance(page, comparison)
  local speakers, names, rows = speakers_of(comparison), label.of(comparison.documents), {}
  local totals = {}
  for _, speaker in ipairs(speakers) do
    for d in ipairs(names) do totals[d] = (totals[d] or 0) + (speaker.words[d] or 0) end
  end
  local columns = { { key = "speaker", title = "Speaker" } }
  for d, name in ipairs(label.columns(comparison.documents)) do
    columns[d + 1] = { key = d, title = name, align = "right" }
  end
  for k = 1, math.min(#speakers, MOST_SPEAKERS) do
    rows[k] = { speaker = { text = speakers[k].name, style = "name" } }
    for d in ipairs(names) do
      local words = speakers[k].words[d]
      rows[k][d] = words and ("%d of %d"):format(words, totals[d]) or { text = "–", style = "faint" }
    end
  end
  page:heading(2, "Who gets to speak")
  if #rows == 0 then return page:text "Nobody known is quoted." end
  local more = #speakers - #rows
  page:table {
    columns = columns, rows = rows,
    note = "Words quoted or reported of each, of all words given to known speakers."
      .. (more > 0 and (" %d more speak less."):format(more) or ""),
  }
end

--- What is told by all, by some, by one; what leads and what is buried; how
--- many words each speaker gets.
---@param page parallax.Page
---@param comparison parallax.Comparison
function M.show(page, comparison)
  show_shares(page, comparison)
  show_places(page, comparison)
  show_balance(page, comparison)
end

return M
