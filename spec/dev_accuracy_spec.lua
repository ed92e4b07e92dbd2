-- The accuracy programme on a made-up data folder, with scorers that are shell
-- scripts: PYTHON=sh runs them.
package.path = "./scripts/dev/?.lua;" .. package.path
local count = require "accuracy.kit.count"
local file = require "kit.file"
local json = require "parallax.json"
local overlap = require "accuracy.kit.overlap"
local shell = require "kit.shell"

local function write(path, text)
  shell.run { "mkdir", "-p", (path:match "^(.*)/") }
  local out <close> = assert(io.open(path, "wb"))
  out:write(text)
end

-- Prints the name of the file scored, among the figures of a real scorer.
local CONLLU = [[
test "$2" = --text && { echo '{"id":"a","text":"One day. Two days."}'; exit; }
test -s "$2" || exit 1
n=5
case $1 in *heldout*) n=7 ;; esac
echo '{"tokens_f1":0.98765,"sentences_f1":0.5,"tokens":'$n',"sentences":2}'
]]

local ENTITIES = [[
echo '{"all":{"ALL":{"F1":0.9,"tp":9,"gold":10,"pred":10}},
  "b":{"ALL":{"F1":0.5,"tp":1,"gold":2,"pred":2}}, "a":{"ALL":{"F1":1.0,"tp":3,"gold":3,"pred":3}},
  "en-worldwide":{"ALL":{"F1":0.1,"tp":1,"gold":10,"pred":10}}}' | tr -d '\n'
]]

describe("scripts/dev/accuracy.lua #dev", function()
  local folder

  local function run(settings)
    local words = { "env", "PYTHON=sh", "DATA=" .. folder .. "/data", "SCORE=" .. folder .. "/score", "OUT=", "TASK=" }
    for name, value in pairs(settings) do words[#words + 1] = name .. "=" .. value end
    table.move({ "lua5.4", "scripts/dev/accuracy.lua" }, 1, 2, #words + 1, words)
    local line = shell.line(words, { stdout = folder .. "/out" }) .. " 2> " .. shell.quote(folder .. "/err")
    local status = os.execute(line)
    return status == true, file.read(folder .. "/out"), file.read(folder .. "/err")
  end

  before_each(function()
    folder = shell.capture({ "mktemp", "-d" }):gsub("\n$", "")
    write(folder .. "/data/ud/dev.conllu", "")
    write(folder .. "/score/conllu.py", CONLLU)
    write(folder .. "/score/entities.py", ENTITIES)
  end)

  after_each(function() shell.run { "rm", "-rf", folder } end)

  it("prints a figure as one JSON object with its keys in order", function()
    local ok, out = run { TASK = "tokens" }
    assert.equal('{"task":"tokens","set":"gum","metric":"f1","value":0.9877,"n":5}\n', out)
    assert.is_true(ok)
  end)

  it("scores the held-out file where it stands beside the development file", function()
    write(folder .. "/data/ud/heldout.conllu", "")
    local _, out = run { TASK = "tokens" }
    assert.equal('{"task":"tokens","set":"gum","metric":"f1","value":0.9877,"n":7}\n', out)
  end)

  it("takes every further treebank that is not for training as a set of its own", function()
    for _, name in ipairs { "train", "pud", "news_dev", "news_heldout" } do
      write(("%s/data/ud/%s.conllu"):format(folder, name), "")
    end
    local _, out = run { TASK = "sentences" }
    local sets = {}
    for line in out:gmatch "[^\n]+" do
      local row = json.decode(line)
      sets[#sets + 1] = row.set .. " " .. row.n
    end
    assert.same({ "gum 2", "news 2", "pud 2" }, sets)
  end)

  it("adds up corpora without those called worldwide", function()
    write(folder .. "/data/entities/dev.jsonl", '{"id":"a","text":"One day."}\n')
    local ok, out, err = run { TASK = "names" }
    assert.is_true(ok, err)
    local last = json.decode(out:match "([^\n]+)\n$")
    assert.same({ task = "names", set = "all", metric = "f1", value = 0.8, n = 5 }, last)
    assert.equal("a", json.decode(out:match "[^\n]+").set)
  end)

  it("keeps the predictions where OUT says", function()
    run { TASK = "tokens", OUT = folder .. "/kept" }
    local predictions = file.records(folder .. "/kept/tokens-gum.jsonl")
    assert.same("a", predictions[1].id)
    assert.same({ { 0, 8 }, { 9, 18 } }, predictions[1].sentences)
  end)

  it("skips a task whose data is missing, and says so", function()
    local ok, out, err = run { TASK = "quotes" }
    assert.equal("", out)
    assert.matches("quotes speech skipped: .*quotes/dev.jsonl is missing", err)
    assert.is_false(ok)
  end)

  it("tells a scorer that breaks and fails", function()
    write(folder .. "/score/conllu.py", "exit 3")
    local ok, _, err = run { TASK = "tokens" }
    assert.matches("tokens gum failed: .*exit 3", err)
    assert.is_false(ok)
  end)

  it("fails without data, without a scorer's language, and on an unknown task", function()
    for setting, message in pairs { DATA = "no folder", PYTHON = "is missing", TASK = "known: chains" } do
      local ok, out, err = run { [setting] = "nowhere" }
      assert.is_false(ok)
      assert.equal("", out)
      assert.matches(message, err)
    end
  end)
end)

describe("accuracy.kit.overlap", function()
  local text = "He said: “we won’t go”, and left them."

  local function item(part)
    local first, last = text:find(part, 1, true)
    return { doc = 1, spans = { { first = first, last = last } } }
  end

  it("does not mind marks and spaces at the edge", function()
    local found, gold = item " “we won’t go”,", item "we won’t go"
    assert.equal(gold, overlap.align({ found }, { gold }, { text })[found])
  end)

  it("wants half of both", function()
    local short, gold = item "go", item "we won’t go"
    assert.is_nil(overlap.align({ short }, { gold }, { text })[short])
  end)

  it("takes the gold item that shares most", function()
    local found, part, whole = item "we won’t go", item "we won’t", item "we won’t go"
    assert.equal(whole, overlap.align({ found }, { part, whole }, { text })[found])
  end)
end)

describe("accuracy.kit.count", function()
  local a, b, c = { number = 1 }, { number = 2 }, { number = 3 }
  local aligned = { x = a, y = b, z = c }

  it("counts a gold pair once, an unknown member as wrong, and leaves out what it is told to", function()
    local found = { { "x", "y" }, { "y", "x" }, { "x", "w" }, { "y", "z" } }
    local counted = count.pairs(found, aligned, { ["1-2"] = true, ["1-3"] = true }, { ["2-3"] = true })
    assert.same({ right = 1, found = 2, gold = 2 }, counted)
    assert.equal(0.5, count.f1(counted))
  end)

  it("gives 0 where nothing is found or sought", function() assert.equal(0, count.f1(count.new())) end)
end)

describe("scripts/dev/bench.lua #dev", function()
  local function run(data, job)
    local err = os.tmpname()
    local line = ("DATA=%s JOB=%s lua5.4 scripts/dev/bench.lua 2>%s"):format(data, job, err)
    local pipe = assert(io.popen(line))
    local out = pipe:read "a"
    local ok, said = pipe:close(), file.read(err)
    os.remove(err)
    return ok == true, out, said
  end

  it("fails where there is no data, and on an unknown job", function()
    local ok, _, said = run("nowhere", "")
    assert.is_false(ok)
    assert.matches("DATA is no folder", said)
    ok, _, said = run("spec", "nothing")
    assert.is_false(ok)
    assert.matches("known: annotate", said)
  end)

  it("drops a job whose texts are missing, and says so", function()
    local ok, out, said = run("spec", "annotate")
    assert.is_false(ok)
    assert.equal("", out)
    assert.matches("annotate dropped: .*m40.ndjson.gz is missing", said)
  end)

  it("takes the median of the rounds", function()
    local clock = require "bench.kit.clock"
    assert.equal(2, clock.median { 9, 1, 2 })
    assert.equal(3, clock.median { 9, 1, 2, 4 })
  end)
end)
