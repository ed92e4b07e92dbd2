local helper = require "spec.helper"
local json = require "parallax.json"

local function annotate(words, input)
  local folder = helper.folder { ["in.ndjson"] = input }
  local out, err, code =
    helper.run(("%s/scripts/parallax annotate %s in.ndjson"):format(helper.root, words), folder)
  helper.remove(folder)
  return out, err, code
end

local function lines(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = assert(json.decode(line)) end
  return list
end

local words = "Élan grew. “We won,” said Ada Quill, the mayor of Brno. She left."
local article = json.encode { id = "a1", text = words } .. "\n"

describe("parallax annotate", function()
  it("writes every layer in the fixed order", function()
    local out = annotate("", article)
    local tokens = '^{"id":"a1","tokens":%[{"span":%[0,4%],"lemma":"[^"]+","upos":"%u+","xpos":"[%u$]+"}.-%],'
    assert.matches(tokens .. '"sentences":%[%[.-%]%],"entities":%[.-%],"quotes":%[.-%],"framing":%[.-%]}\n$', out)
  end)

  it("writes the layers asked for and no other", function()
    assert.equal('{"id":"a1","sentences":[[0,10],[11,55],[56,65]]}\n', (annotate("--layers sentences", article)))
  end)

  it("counts characters by default and bytes when asked", function()
    local out = annotate("--layers sentences --offsets bytes", article)
    assert.equal('{"id":"a1","sentences":[[0,11],[12,60],[61,70]]}\n', out)
  end)

  it("gives quotations and names as spans of the text with what found them", function()
    local record = lines((annotate("--layers quotes,entities --offsets bytes", article)))[1]
    local text = words
    local quote = record.quotes[1]
    assert.equal("“We won,”", text:sub(quote.content[1][1] + 1, quote.content[1][2]))
    assert.equal("said", text:sub(quote.cue[1][1] + 1, quote.cue[1][2]))
    assert.equal("Ada Quill", quote.speaker)
    assert.equal("direct", quote.type)
    assert.is_true(quote.speech)
    assert.is_string(quote.rule)
    local names = {}
    for _, name in ipairs(record.entities) do names[text:sub(name.span[1] + 1, name.span[2])] = name.type end
    assert.equal("PER", names["Ada Quill"])
  end)

  it("keeps the order of the input and numbers a repeated id", function()
    local input = '{"id":"b","text":"B."}\n{"id":"a","text":"A."}\n{"id":"b","text":"C."}\n'
    local out = annotate("--layers sentences", input)
    local ids = {}
    for k, record in ipairs(lines(out)) do ids[k] = record.id end
    assert.same({ "b", "a", "b#2" }, ids)
  end)

  it("reads standard input without a file name, as a filter", function()
    local out, err, code =
      helper.run [[echo '{"id":"x","text":"One. Two."}' | scripts/parallax annotate --layers sentences]]
    assert.equal("", err)
    assert.equal(0, code)
    assert.equal('{"id":"x","sentences":[[0,4],[5,9]]}\n', out)
  end)

  it("gives a text in an unknown language the layers that need none", function()
    local text = "Ministrstvo je sporočilo, da bo most zaprt. “Dela bodo trajala do jeseni”, je povedal župan. "
      .. "Prebivalci niso zadovoljni."
    local record = lines((annotate("", json.encode { id = "s", text = text } .. "\n")))[1]
    assert.is_true(#record.tokens > 10)
    assert.same({}, record.entities)
    assert.same({}, record.framing)
  end)

  it("is the same to the byte on every run", function()
    local one = helper.run "scripts/parallax annotate scripts/samples"
    local two = helper.run "scripts/parallax annotate scripts/samples"
    assert.is_true(#one > 10000)
    assert.is_true(one == two, "two runs differ")
  end)

  it("survives what is hardly text", function()
    for name, text in pairs {
      one_word = "word", only_marks = ("“"):rep(2000), spaces = "  x  ", no_end = "It has no end",
      controls = "a\27[31m b\1",
      openers = ('"“(['):rep(2000),
    } do
      local out, err, code = annotate("", json.encode { id = name, text = text } .. "\n")
      assert.equal("", err)
      assert.equal(0, code)
      assert.equal(name, lines(out)[1].id)
    end
  end)
end)
