local helper = require "spec.helper"
local json = require "parallax.json"
local lfs = require "lfs"

local parallax = "scripts/parallax "
local samples = "scripts/samples/bridge"
local folder, corpus

local function run(line) return helper.run(parallax .. line) end

local function spill(path, bytes)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(bytes))
end

local function lines(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = assert(json.decode(line)) end
  return list
end

describe("the commands of a corpus", function()
  setup(function()
    folder = helper.folder {
      ["more.ndjson"] = '{"id":"m1","source":"Wire","date":"2025-03-15","text":"The Velin bridge opened again."}\n'
        .. 'no json\n{"id":"m2","text":"Le maire est content, dit-on."}\n',
      ["again.ndjson"] = '{"id":"m1","text":"Something else under a known name."}\n'
        .. '{"id":"m9","text":"The Velin bridge opened again."}\n',
    }
    corpus = folder .. "/corpus"
    local out, err, code = run(("import --workers 2 --layers quotes %s %s"):format(corpus, samples))
    assert.same({ "4 documents added\n", "", 0 }, { out, err, code })
  end)
  teardown(function() helper.remove(folder) end)

  it("import: what is wrong is told with its line, the rest comes in", function()
    local out, err, code = run(("import %s %s/more.ndjson"):format(corpus, folder))
    assert.equal("2 documents added\n", out)
    assert.matches("more.ndjson:2: not JSON", err)
    assert.equal(1, code)
    out, err, code = run(("import %s %s/more.ndjson"):format(corpus, folder))
    assert.matches("not JSON", err)
    assert.same({ "0 documents added, 2 were in already\n", 1 }, { out, code })
  end)

  it("import: another text under a known id is refused, a known text is not", function()
    local out, err, code = run(("import %s %s/again.ndjson"):format(corpus, folder))
    assert.equal("1 documents added, 1 of them have a text that is in under another id, 1 refused\n", out)
    assert.matches("m1: the corpus has another text under this id", err)
    assert.equal(1, code)
    out = run(("import --no-copies %s %s/again.ndjson"):format(corpus, folder))
    assert.matches("1 were in already, 1 refused", out)
  end)

  it("import: nothing to work on", function()
    local _, err, code = run(("import %s/new /nonexistent"):format(folder))
    assert.matches("/nonexistent: no such file", err)
    assert.equal(3, code)
    assert.equal(2, select(3, run("import " .. corpus)))
  end)

  it("search: documents as a table, as records, as cells", function()
    local out = run(("search %s 'velin bridge' --sort date"):format(corpus))
    assert.matches("hits%.\n", out)
    local list = lines((run(("search %s --format ndjson 'source:Wire velin bridge'"):format(corpus))))
    assert.same({ "m1", 1, { { 4, 16 } } }, { list[1].id, list[1].hits, list[1].spans })
    assert.matches("^id,source,date,title,hits,score\r\nm1,Wire",
      (run(("search %s --format csv source:Wire"):format(corpus))))
  end)

  it("search: articles need not be imported", function()
    local one = lines((run(("search %s --format ndjson 'minerals NEAR/9 talks'"):format(samples))))
    local two = lines((run(("search %s --format ndjson 'minerals NEAR/9 talks'"):format(corpus))))
    assert.is_true(#one > 0)
    assert.same(one, two)
  end)

  it("search: a mistake is shown at its column", function()
    local _, err, code = run(("search %s 'a AND (b'"):format(corpus))
    assert.equal("  a AND (b\n        ^\nparallax: column 7: a ( without its )\n", err)
    assert.equal(2, code)
  end)

  it("search --quotes: in what was said, by whom", function()
    local list = lines((run(("search --quotes %s --format ndjson 'speaker:Toman siege'"):format(corpus))))
    assert.is_true(#list >= 2)
    for _, found in ipairs(list) do
      assert.equal("Ilse Toman", found.speaker)
      assert.matches("siege", found.text)
    end
    local none = run(("search --quotes %s --format ndjson 'speaker:Toman source:Wire'"):format(corpus))
    assert.equal("", none)
    local _, err, code = run(("search --quotes %s bridge"):format(samples))
    assert.matches("no quotations are stored", err)
    assert.equal(2, code)
  end)

  it("kwic: hits stand under each other, offsets are those of the text", function()
    local out = run(("kwic %s siege --width 100"):format(corpus))
    local at
    for line in out:gmatch "[^\n]+" do
      local place = line:find(" siege ", 1, true) or line:find(" siege", 1, true)
      if place and line:find "%d%d%d%d%-" then at = at or utf8.len(line:sub(1, place)) end
    end
    assert.is_number(at)
    for _, line in ipairs(lines((run(("kwic %s siege --format ndjson"):format(corpus))))) do
      assert.equal(utf8.len(line.hit), line.span[2] - line.span[1])
    end
  end)

  for _, name in ipairs { "frequencies", "keyness", "collocations", "dispersion", "timeline" } do
    it(name .. ": the same figures in every format", function()
      local words = name == "frequencies" and "" or " bridge"
      local page, _, code = run(("%s %s%s"):format(name, corpus, words))
      assert.equal(0, code)
      assert.is_true(#page > 100)
      assert.is_table(json.decode((run(("%s %s%s --format json"):format(name, corpus, words)))))
      assert.matches("^<!DOCTYPE html>", (run(("%s %s%s --format html"):format(name, corpus, words))))
      assert.matches("\r\n", (run(("%s %s%s --format csv"):format(name, corpus, words))))
    end)
  end

  it("timeline and dispersion: a picture in html", function()
    assert.matches("<svg", (run(("timeline %s --by day --smooth 1 --format html bridge"):format(corpus))))
    assert.matches("<svg", (run(("dispersion %s --format html bridge"):format(corpus))))
  end)

  it("export: documents that can be imported again", function()
    local out = run(("export %s id:m1"):format(corpus))
    assert.equal('{"id":"m1","source":"Wire","date":"2025-03-15","lang":"en",'
      .. '"text":"The Velin bridge opened again."}\n', out)
  end)

  it("export and annotations: brat and the W3C's form, there and back", function()
    local script = ([[local c <close> = assert(require("parallax").open(%q));
      assert(c:annotate("m1", "coded", { { first = 5, last = 16, type = "PLACE" } }))]]):format(corpus)
    helper.run(("lua5.4 -e 'dofile \"scripts/checkout.lua\"' -e %s"):format(helper.quoted(script)))
    local web = run(("export --as web %s id:m1"):format(corpus))
    assert.same({ 4, 16 }, { json.decode(web).target.selector[1].start, json.decode(web).target.selector[1]["end"] })
    run(("export --as brat --folder %s/brat %s id:m1"):format(folder, corpus))
    local name = helper.run(("ls %s/brat"):format(folder)):match "(%d+)%.ann"
    local out, err, code = run(("annotations --layer again %s %s/brat/%s.ann"):format(corpus, folder, name))
    assert.same({ "1 annotations in layer again\n", "", 0 }, { out, err, code })
    local file <close> = assert(io.open(folder .. "/web.ndjson", "w"))
    file:write(web, '{"target":{"source":"nobody"}}\n')
    file:close()
    out, err, code = run(("annotations --layer web %s %s/web.ndjson"):format(corpus, folder))
    assert.same({ "1 annotations in layer web\n", 1 }, { out, code })
    assert.matches("web.ndjson:2: no document of the corpus", err)
  end)

  it("check, backup, reindex: whole, copied, made anew", function()
    local out, _, code = run("check " .. corpus)
    assert.matches("^%d documents and %d files of the index are whole\n$", out)
    assert.equal(0, code)
    out, _, code = run(("backup %s %s/copy"):format(corpus, folder))
    assert.matches("documents copied", out)
    assert.equal(0, code)
    assert.equal(2, select(3, run(("backup %s %s/copy"):format(corpus, folder))))
    local before = run(("search %s/copy --format ndjson bridge"):format(folder))
    out = run(("reindex %s/copy"):format(folder))
    assert.matches("documents indexed; quotes", out)
    assert.equal(before, (run(("search %s/copy --format ndjson bridge"):format(folder))))
    assert.equal(0, select(3, run(("check %s/copy"):format(folder))))
  end)

  it("check: damage is told with the document it hit", function()
    helper.run(("cp -r %s %s/hurt"):format(corpus, folder))
    local path = folder .. "/hurt/corpus.db"
    local text = helper.slurp(path)
    local at = assert(text:find("The Velin bridge opened again.", 1, true))
    local file <close> = assert(io.open(path, "r+b"))
    file:seek("set", at)
    file:write "H"
    file:close()
    local out, _, code = run(("check %s/hurt"):format(folder))
    assert.matches("document %d is damaged: its text has changed", out)
    assert.equal(1, code)
  end)

  describe("with a damaged file of the index", function()
    local hurt, more, segments

    -- The two token segments by their documents, the first and larger one first.
    local function index_files()
      local list = {}
      for name in lfs.dir(hurt .. "/seg") do
        if not name:find "^%." then list[#list + 1] = hurt .. "/seg/" .. name end
      end
      table.sort(list)
      return list
    end

    before_each(function()
      hurt, more = folder .. "/partial", folder .. "/more.txt"
      helper.remove(hurt)
      spill(more, "The bridge at Oskel was painted.\n")
      run(("import %s scripts/samples/bridge"):format(hurt))
      run(("import %s %s"):format(hurt, more))
      segments = index_files()
      assert.equal(2, #segments)
    end)

    it("answers from the rest, says what is left out and ends with status 1", function()
      local whole = run(("search %s --format ndjson bridge"):format(hurt))
      local _, count = whole:gsub("\n", "")
      for _, kind in ipairs { "gone", "cut short", "a block" } do
        local bytes = helper.slurp(segments[1])
        if kind == "gone" then os.remove(segments[1])
        elseif kind == "cut short" then spill(segments[1], bytes:sub(1, #bytes // 2))
        else spill(segments[1], bytes:sub(1, 200) .. "\255\254" .. bytes:sub(203)) end
        for _, command in ipairs { "search", "kwic" } do
          local out, err, code = run(("%s %s --format ndjson bridge"):format(command, hurt))
          assert.matches("Oskel", command == "kwic" and out or "Oskel")
          local _, left = out:gsub("\n", "")
          assert.equal(1, left)
          assert.is_true(left < count)
          assert.matches("00000001%-0+%d+%..*; %d documents are left out %(numbers 1 to %d%).*reindex", err)
          assert.equal(1, code)
        end
        spill(segments[1], bytes)
      end
      assert.equal(whole, (run(("search %s --format ndjson bridge"):format(hurt))))
    end)

    it("takes no documents in before it is made anew, and says how", function()
      local bytes = helper.slurp(segments[1])
      for _, kind in ipairs { "gone", "cut short" } do
        if kind == "gone" then os.remove(segments[1]) else spill(segments[1], bytes:sub(1, #bytes // 2)) end
        local _, err, code = run(("import %s scripts/samples/plant"):format(hurt))
        assert.equal(1, code, kind)
        assert.matches("reindex", err)
        assert.not_matches("fault", err)
      end
      assert.equal(0, (select(3, run("reindex " .. hurt))))
      assert.equal(0, (select(3, run(("import %s scripts/samples/plant"):format(hurt)))))
    end)

    -- An article so long that a block of the index has nothing but its words, and another.
    local function long_corpus(dir)
      local words = {}
      for k = 1, 120000 do words[k] = "w" .. k % 7 end
      words[110000] = "kestrel"
      spill(folder .. "/long.txt", table.concat(words, " "))
      spill(folder .. "/short.txt", "The kestrel came back.\n")
      helper.remove(dir)
      run(("import %s %s/long.txt"):format(dir, folder))
      run(("import %s %s/short.txt"):format(dir, folder))
      return dir
    end

    it("leaves out one document where only lines of it meet the damage", function()
      local dir = long_corpus(folder .. "/long")
      for name in lfs.dir(dir .. "/seg") do
        local path = ("%s/seg/%s"):format(dir, name)
        if lfs.attributes(path, "size") > 200000 and not name:find "^%." then
          local file <close> = assert(io.open(path, "r+b"))
          file:seek("set", 180000)
          file:write "\255\254"
        end
      end
      for _, command in ipairs { "kwic", "kwic --thin 5", "kwic --sort left" } do
        local out, err, code = run(("%s %s --format ndjson kestrel"):format(command, dir))
        assert.matches("came back", out)
        assert.equal(1, select(2, out:gsub("\n", "")))
        assert.matches("document [^ ]*long%.txt %(number 1%) is left out; its text is not touched.*reindex", err)
        assert.equal(1, select(2, err:gsub("left out", "")))
        assert.equal(1, code)
      end
      local told = {}
      local partial <close> = assert(require("parallax").open(dir, {
        damaged = function(row) told[#told + 1] = row end,
      }))
      local hits = {}
      for hit in partial:matches "kestrel" do hits[#hits + 1] = hit.no end
      assert.same({ 2 }, hits)
      assert.equal(2, partial:count("kestrel").docs)
      assert.same({ 1, 1 }, { #told, told[1].first })
      for result in partial:search "kestrel" do assert.equal(result.no - 1, #result.spans()) end
      local strict <close> = assert(require("parallax").open(dir))
      assert.has_error(function()
        for _ in strict:kwic "kestrel" do hits[#hits + 1] = 0 end
      end)
    end)

    it("searches the quotations that are left", function()
      run("reindex --layers quotes " .. hurt)
      local whole, _, fine = run(("search --quotes %s --format ndjson type:direct"):format(hurt))
      assert.equal(0, fine)
      assert.matches("\n.*\n", whole)
      local path
      for name in lfs.dir(hurt .. "/seg") do
        if name:find "^00000001.*%.quotes%." then path = ("%s/seg/%s"):format(hurt, name) end
      end
      local bytes = helper.slurp(path)
      spill(path, bytes:sub(1, 200) .. "\255\254" .. bytes:sub(203))
      local out, err, code = run(("search --quotes %s --format ndjson type:direct"):format(hurt))
      assert.equal("", out)
      assert.matches("quotes%..*%d documents are left out %(numbers 1 to %d%).*reindex", err)
      assert.equal(1, code)
    end)

    it("raises in Lua unless one is told", function()
      os.remove(segments[1])
      local strict <close> = assert(require("parallax").open(hurt))
      assert.has_error(function() strict:count "bridge" end)
      local told = {}
      local partial <close> = assert(require("parallax").open(hurt, {
        damaged = function(row) told[#told + 1] = row.docs end,
      }))
      assert.equal(1, partial:count("bridge").docs)
      assert.equal(1, partial:count("bridge").docs)
      assert.equal(1, #told)
    end)
  end)
end)

describe("parallax reindex --layers", function()
  it("makes layers anew when a lexicon has changed", function()
    local copy = os.tmpname()
    os.remove(copy)
    assert(helper.run(("mkdir %s && cp -r lua scripts %s"):format(copy, copy)))
    local program = ("PARALLAX_CORE=$PWD/build/lib %s/scripts/parallax "):format(copy)
    local function quote_files()
      helper.run(("%sreindex --layers quotes %s/corpus"):format(program, copy))
      return (helper.run(("ls %s/corpus/seg/*.quotes.*"):format(copy)))
    end
    helper.run(("%simport %s/corpus scripts/samples/bridge"):format(program, copy))
    local before = quote_files()
    assert.matches("quotes", before)
    assert.equal(before, quote_files())
    local file <close> = assert(io.open(copy .. "/lua/parallax/lang/en/reporting.lua", "ab"))
    file:write "\n-- and more\n"
    file:close()
    assert.not_equal(before, quote_files())
    helper.remove(copy)
  end)
end)

describe("torture #dev", function()
  it("loses nothing, in a small version of each trial", function()
    local out, err,
      code = helper.run("lua5.4 scripts/dev/torture.lua kills=3 cuts=20 flips=25 hostile=10 sync=4 eight=1")
    assert.equal("", err)
    assert.equal(0, code, out)
    assert.equal(6, select(2, out:gsub("\n", "")))
  end)
end)
