--- Names: records of DATA/entities, and the project's own news.
local json = require "parallax.json"
local writer = require "models.writer"

local file = require "kit.file"

local M = {}

-- How often a document counts: news is what the tagger is for.
local WEIGHT = { news = 2, ["uner-ewt"] = 2, wikigold = 2, ["europarl-ner"] = 2 }

local TYPES <const> = 4

-- Labels of the tokens that the spans cover, `{ first, last, type }` sorted.
local function labels_of(doc, spans)
  local tokens, labels = doc:tokens(), {}
  for _, span in ipairs(spans) do
    local i, j = tokens:range(span.first, span.last)
    if i and not labels[i] then
      for k = i, j do labels[k] = "I-" .. span.type end
      labels[i], labels[j] = "B-" .. span.type, "L-" .. span.type
      if i == j then labels[i] = "U-" .. span.type end
    end
  end
  return labels
end

local function write(out, text, spans, given)
  local doc = writer.document(text, given.lang)
  local labels = labels_of(doc, spans)
  writer.write(out, doc, {
    weight = given.weight, group = given.group, label = function(k) return labels[k] or "O" end,
  })
end

local function write_records(out, path, group, lang)
  for line in io.lines(path) do
    local record = assert(json.decode(line))
    local spans = {}
    for k, entity in ipairs(record.entities) do
      spans[k] = { first = entity.span[1] + 1, last = entity.span[2], type = entity.type }
    end
    -- Where a type was not annotated, its absence says nothing.
    if not record.ann or #record.ann == TYPES then
      group = group + 1
      write(out, record.text, spans, { weight = WEIGHT[record.corpus] or 1, group = group, lang = lang })
    end
  end
  return group
end

-- "[PER Ann Berg] said" as text and spans.
local function unmark(marked)
  local parts, spans, size, at = {}, {}, 0, 1
  local function add(s)
    parts[#parts + 1] = s
    size = size + #s
  end
  for from, type, name, to in marked:gmatch "()%[(%u+) ([^%]]+)%]()" do
    add(marked:sub(at, from - 1))
    spans[#spans + 1] = { first = size + 1, last = size + #name, type = type }
    add(name)
    at = to
  end
  add(marked:sub(at))
  return table.concat(parts), spans
end

local function write_news(out, folder, group, lang)
  for _, name in ipairs(file.names(folder, ".txt")) do
    for article in (file.read(folder .. "/" .. name) .. "\n\n"):gmatch "(.-)\n\n+" do
      if article:find "%S" then
        local text, spans = unmark((article:gsub("\n", "\n\n")))
        group = group + 1
        write(out, text, spans, { weight = WEIGHT.news, group = group, lang = lang })
      end
    end
  end
end

--- Writes both.
---@param out file*
---@param records string path
---@param news string folder
---@param lang string
function M.write(out, records, news, lang)
  local group = write_records(out, records, 0, lang)
  if file.is_folder(news) then write_news(out, news, group, lang) end
end

return M
