local helper = require "spec.helper"
local json = require "parallax.json"

local story = "The last ferry left Port Sørrel at dusk with eleven passengers and a cargo of lamp oil. Captain "
  .. "Ida Brandvold "
  .. "had been told of the storm, but she judged that the channel would stay open until midnight."
local other = "Beekeepers in the upper valley lost a third of their hives this spring. Mites are one cause, a "
  .. "late frost in "
  .. "the orchards another, and nobody knows which of them did more harm."

local function line(id, text) return json.encode(json.object { { "id", id }, { "text", text }, { "lang", "en" } }) end

local documents = table.concat({
  line("wire", "Né à Sørrel. " .. story), line("copy", other .. "\n\n" .. story), line("bees", other .. " =more()"),
}, "\n")

local function reuse(options, pairs_given)
  local folder = helper.folder { ["docs.ndjson"] = documents, ["pairs.ndjson"] = pairs_given or "" }
  local out, err, status = helper.run(("lua5.4 scripts/reuse.lua %s %s/docs.ndjson")
    :format((options:gsub("PAIRS", folder .. "/pairs.ndjson")), folder))
  helper.remove(folder)
  return out, err, status
end

local function lines(out)
  local list = {}
  for text in out:gmatch "[^\n]+" do list[#list + 1] = assert(json.decode(text)) end
  return list
end

local function cut(text, span)
  return text:sub(utf8.offset(text, span[1] + 1), utf8.offset(text, span[2] + 1) - 1)
end

describe("parallax.report.reuse.overview", function()
  it("counts what passages cover once where they overlap", function()
    local page = require("parallax.report.page").new { title = "t" }
    local doc = { id = "d", text = ("x"):rep(100) }
    local function passage(first, last)
      local a, b = { first = first, last = last }, { first = 1, last = 5 }
      return { a = a, b = b, kind = "edited", score = 0.5, rule = "runs" }
    end
    require("parallax.report.reuse").overview(page, {
      { id = "1", a = doc, b = doc, passages = { passage(41, 60), passage(11, 50) } },
    })
    local row = page.blocks[1].rows[1]
    assert.same({ "50%", "5%" }, { row[4][1].text, row[5][1].text })
  end)
end)

describe("parallax reuse", function()
  it("writes a line for each pair of the collection that has passages, spans in characters", function()
    local out, err, status = reuse ""
    assert.same({ "", 0 }, { err, status })
    local found = lines(out)
    assert.equal(2, #found)
    assert.same({ "wire copy", "wire", "copy" }, { found[1].id, found[1].a, found[1].b })
    local passage = found[1].passages[1]
    assert.same({ "verbatim", 1, "runs" }, { passage.kind, passage.score, passage.rule })
    assert.equal(story:sub(1, -2), cut("Né à Sørrel. " .. story, passage.a))
    assert.equal(story:sub(1, -2), cut(other .. "\n\n" .. story, passage.b))
    assert.same({ "copy", "bees" }, { found[2].a, found[2].b })
  end)

  it("answers every pair that was asked for, and says which cannot be", function()
    local wanted = '{"id":7,"a":"copy","b":"wire"}\n{"id":"none","a":"wire","b":"bees"}\n'
      .. '{"id":"x","a":"wire","b":"gone"}\n'
    local out, err, status = reuse("--pairs PAIRS", wanted)
    assert.equal(1, status)
    assert(err:find("pairs.ndjson:3: 'b': no document has the id 'gone'", 1, true), err)
    local found = lines(out)
    assert.same({ 7, "none" }, { found[1].id, found[2].id })
    assert.same({ 1, 0 }, { #found[1].passages, #found[2].passages })
    assert(out:find('"passages":[]', 1, true))
    assert.equal(2, select(3, reuse "--pairs /nowhere"))
  end)

  it("counts in bytes on request", function()
    local out = reuse "--offsets bytes"
    local passage = lines(out)[1].passages[1]
    assert.equal(story:sub(1, -2), ("Né à Sørrel. " .. story):sub(passage.a[1] + 1, passage.a[2]))
  end)

  it("shows passages side by side, and as cells that no spreadsheet runs", function()
    local text = reuse "--format text --width 100"
    assert(text:find "Text in common")
    assert(text:find "1%. verbatim, 100%% of the words in both")
    local csv = reuse "--format csv"
    assert.equal("id,a,b,kind,score,a_start,a_end,b_start,b_end,a_text,b_text", csv:match "^[^\r\n]+")
    assert(csv:find "wire copy,wire,copy,verbatim,1,13,")
  end)

  it("says so when there is nothing", function()
    local folder = helper.folder { ["a.txt"] = story, ["b.txt"] = other }
    local out, _, status = helper.run("lua5.4 scripts/reuse.lua --format text " .. folder)
    helper.remove(folder)
    assert.equal(0, status)
    assert(out:find "No passages in common were found.")
  end)
end)
