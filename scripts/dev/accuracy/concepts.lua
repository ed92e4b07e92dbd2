-- Are the words that articles about one event use for one thing brought
-- together: names, descriptions, labels? The mentions are given.
local file = require "kit.file"
local json = require "parallax.json"
local parallax = require "parallax"

-- The articles of one event, in the order of the file.
local function events_of(records)
  local events, by_group = {}, {}
  for _, record in ipairs(records) do
    local event = by_group[record.group]
    if not event then
      event = {}
      by_group[record.group], events[#events + 1] = event, event
    end
    event[#event + 1] = record
  end
  return events
end

-- Each stretch once, in the order of the text.
local function mentions_of(record)
  local list, seen = {}, {}
  for _, span in ipairs(record.spans) do
    local key = ("%d:%d"):format(span.s, span.e)
    if span.type ~= "PROPERTY" and not seen[key] then
      seen[key] = true
      list[#list + 1] = { first = span.s + 1, last = span.e }
    end
  end
  table.sort(list, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last < b.last
  end)
  return list
end

local function given(event)
  local documents, mentions = {}, {}
  for k, record in ipairs(event) do
    documents[k] = parallax.document.new { id = record.id, text = record.text, lang = "en" }
    mentions[k] = mentions_of(record)
  end
  return documents, mentions
end

local function clusters(event)
  local documents, mentions = given(event)
  local by_doc, predictions = {}, {}
  for k in ipairs(event) do by_doc[k] = {} end
  for g, group in ipairs(parallax.entity.group(documents, { mentions = mentions })) do
    for _, mention in ipairs(group.mentions) do
      by_doc[mention.doc][("%d:%d"):format(mention.first - 1, mention.last)] = g
    end
  end
  for k, record in ipairs(event) do
    predictions[k] = json.object { { "id", record.id }, { "clusters", by_doc[k] } }
  end
  return predictions
end

return {
  name = "concepts",
  sets = { { set = "newswcl50", gold = "framing/newswcl50/dev.jsonl" } },
  predict = function(job)
    local predictions = {}
    for _, event in ipairs(events_of(job:records())) do
      local found = clusters(event)
      table.move(found, 1, #found, #predictions + 1, predictions)
    end
    file.write_records(job.prediction, predictions)
  end,
  score = function(job)
    local line = job:framing("score_wcl.py", "newswcl50_grouping")
    return { { metric = "macro_f1", value = line.concept_macro_f1, n = line.mentions } }
  end,
}
