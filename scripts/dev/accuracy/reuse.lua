-- Are the passages found that one text has from another: word for word, with
-- words exchanged at random, through other languages, in summary?
local file = require "kit.file"
local json = require "parallax.json"

local KINDS = { "no-obfuscation", "random-obfuscation", "translation-obfuscation", "summary-obfuscation" }

local function detected(found)
  local list = {}
  for k, passage in ipairs(found.passages) do
    list[k] = json.object { { "susp", json.array(passage.a) }, { "src", json.array(passage.b) } }
  end
  return json.object { { "id", found.id }, { "det", json.array(list) } }
end

return {
  name = "reuse",
  sets = { { set = "all", gold = "matching/reuse_pairs_dev.jsonl" } },
  predict = function(job)
    local pairs_of, documents, output = job:file "pairs.ndjson", job:file "input.ndjson", job:file "output.ndjson"
    local wanted, texts = {}, {}
    for k, pair in ipairs(job:records()) do wanted[k] = { id = pair.id, a = pair.susp, b = pair.src } end
    for k, doc in ipairs(file.records((job.gold:gsub("reuse_pairs_", "reuse_docs_")))) do
      texts[k] = { id = doc.id, text = doc.text, lang = "en" }
    end
    file.write_records(pairs_of, wanted)
    file.write_records(documents, texts)
    job:parallax({ "reuse", "--pairs", pairs_of, "--offsets", "chars" }, { stdin = documents, stdout = output })
    local predictions = {}
    for k, found in ipairs(file.records(output)) do predictions[k] = detected(found) end
    file.write_records(job.prediction, predictions)
  end,
  score = function(job)
    local rows, printed = {}, job:scorer("reuse.py", job.gold, job.prediction)
    local function add(name, set)
      local scores = json.decode(printed:match("%f[^\n%z]" .. name:gsub("%-", "%%-") .. " ({[^\n]*})"))
      rows[#rows + 1] = { set = set, metric = "plagdet", value = scores.plagdet, n = scores.cases }
    end
    add("ALL", "all")
    for _, kind in ipairs(KINDS) do add(kind, kind) end
    return rows
  end,
}
