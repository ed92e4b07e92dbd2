-- Lexicon frames: a sentence with two different entries of a frame brings
-- that aspect forward; one entry alone claims nothing.
local lexicon = require "parallax.lexicon"

local M = {}

local data = {}

-- Forms of one entry share its key; a form may belong to several frames.
local function load(lang)
  if data[lang] then return data[lang] end
  local list, number, senses = {}, {}, {}
  for _, frame in ipairs(lexicon.load(lang .. ".frame").frames) do
    for _, entry in ipairs(frame.words) do
      local key = entry:match "^[^/]+"
      for form in entry:gmatch "[^/]+" do
        if not number[form] then
          list[#list + 1] = form
          number[form], senses[#list] = #list, {}
        end
        table.insert(senses[number[form]], { class = frame.class, reason = frame.reason, key = key })
      end
    end
  end
  data[lang] = { list = list, senses = senses }
  return data[lang]
end

-- Adds the hits of one sentence whose frame has two entries in it.
local function claim(view, hits, records)
  local count, seen = {}, {}
  for _, hit in ipairs(hits) do
    local class, key = hit.sense.class, hit.sense.class .. "\0" .. hit.sense.key
    if not seen[key] then count[class], seen[key] = (count[class] or 0) + 1, true end
  end
  for _, hit in ipairs(hits) do
    if count[hit.sense.class] > 1 then
      local first, last = view:span(hit.i, hit.j)
      records[#records + 1] = {
        first = first, last = last, kind = "frame", rule = "frame/sentence", entry = hit.sense.key,
        class = hit.sense.class, reason = hit.sense.reason,
      }
    end
  end
end

--- The frames of a document, a record for every word that speaks for one.
---@param view parallax.frame.View
---@return parallax.Framing[]
function M.find(view)
  local words, records = load(view.doc.lang), {}
  local found = lexicon.matcher(words.list):find(view.tokens)
  local hits, last = {}, 0
  for at = 1, #found, 3 do
    local i, j = found[at], found[at + 1]
    if i > last then
      claim(view, hits, records)
      local _
      hits, _, last = {}, view:sentence(i)
    end
    if not view.names[i] then
      for _, sense in ipairs(words.senses[found[at + 2]]) do hits[#hits + 1] = { i = i, j = j, sense = sense } end
    end
  end
  claim(view, hits, records)
  return records
end

return M
