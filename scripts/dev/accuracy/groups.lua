-- Are the names of one person, body or place grouped across articles? `given`
-- groups the names the annotators marked; `own` also has to find them.
local file = require "kit.file"
local json = require "parallax.json"
local parallax = require "parallax"

local PRONOUNS = {}
for word in ([[i me my mine myself we us our ours ourselves you your yours he him his himself she her hers
  herself it its itself they them their theirs themselves who whom whose which that this these those one]])
  :gmatch "%a+" do
  PRONOUNS[word] = true
end

-- Capital letters of Latin-1 and Latin Extended-A; string.lower knows ASCII.
local function is_capital(code)
  if code < 0x80 then return string.char(code):find "%u" ~= nil end
  return code >= 0xC0 and code <= 0xDE or code >= 0x100 and code <= 0x17F and code % 2 == 0
end

local function is_name(mention)
  return is_capital(utf8.codepoint(mention.text)) and not PRONOUNS[mention.text:lower():gsub("%W+$", "")]
end

-- The gold topics without the mentions that are no names.
local function topics_of(records)
  for _, topic in ipairs(records) do
    local groups = {}
    for _, group in ipairs(topic.groups) do
      local names = {}
      for _, mention in ipairs(group.mentions) do
        if is_name(mention) then names[#names + 1] = mention end
      end
      if #names > 0 then groups[#groups + 1] = { group = group.group, type = group.type, mentions = names } end
    end
    topic.groups = groups
  end
  return records
end

-- A list per document; of a mention its place alone is told, not its type.
local function gold_mentions(topic, number)
  local lists = {}
  for k in ipairs(topic.docs) do lists[k] = {} end
  for _, group in ipairs(topic.groups) do
    for _, mention in ipairs(group.mentions) do
      local list = lists[number[mention.doc]]
      list[#list + 1] = { first = mention.span[1] + 1, last = mention.span[2] }
    end
  end
  for _, list in ipairs(lists) do table.sort(list, function(a, b) return a.first < b.first end) end
  return lists
end

local function exported(groups, docs)
  local list = {}
  for g, group in ipairs(groups) do
    local mentions = {}
    for m, mention in ipairs(group.mentions) do
      mentions[m] = { doc = docs[mention.doc].doc, span = { mention.first - 1, mention.last } }
    end
    list[g] = { group = tostring(g), mentions = mentions }
  end
  return json.array(list)
end

local predict = {}

function predict.given(_, topic)
  local documents, number = {}, {}
  for k, doc in ipairs(topic.docs) do
    documents[k] = parallax.document.new { id = doc.doc, text = doc.text, lang = "en" }
    number[doc.doc] = k
  end
  return exported(parallax.entity.group(documents, { mentions = gold_mentions(topic, number) }), topic.docs)
end

function predict.own(job, topic)
  local input, output, documents = job:file "input.ndjson", job:file "output.json", {}
  for k, doc in ipairs(topic.docs) do documents[k] = { id = doc.doc, text = doc.text } end
  file.write_records(input, documents)
  job:parallax({ "entities", "--format", "json", "--offsets", "bytes", "-" }, { stdin = input, stdout = output })
  local list = {}
  for g, group in ipairs(assert(json.decode(file.read(output))).entities) do
    local mentions = {}
    for m, mention in ipairs(group.mentions) do mentions[m] = { doc = mention.doc, span = mention.span } end
    list[g] = { group = tostring(g), mentions = mentions }
  end
  return json.array(list)
end

return {
  name = "groups",
  sets = {
    { set = "given", gold = "entities/groups_dev.jsonl" },
    { set = "own", gold = "entities/groups_dev.jsonl" },
  },
  predict = function(job)
    local predictions = {}
    for k, topic in ipairs(topics_of(job:records())) do
      predictions[k] = json.object { { "id", topic.id }, { "groups", predict[job.set](job, topic) } }
    end
    file.write_records(job.prediction, predictions)
  end,
  score = function(job)
    local gold, topics, n = job:file "gold.jsonl", topics_of(job:records()), 0
    file.write_records(gold, topics)
    for _, topic in ipairs(topics) do
      for _, group in ipairs(topic.groups) do n = n + #group.mentions end
    end
    local f1 = job:scorer("groups.py", gold, job.prediction):match "F1 ([%d.]+)"
    return { { metric = "bcubed", value = tonumber(f1), n = n } }
  end,
}
