local helper = require "spec.helper"
local lfs = require "lfs"
local read = require "parallax.read"

local folder
local function put(files)
  for name, content in pairs(files) do
    local path = folder .. "/" .. name
    for at in name:gmatch "()/" do lfs.mkdir(folder .. "/" .. name:sub(1, at - 1)) end
    local file <close> = assert(io.open(path, "wb"))
    file:write(content)
  end
end

-- The paths below the folder, without it.
local function short(s) return (s:gsub(folder:gsub("%p", "%%%0") .. "/?", "")) end

local function open(paths, options)
  if type(paths) == "string" then paths = { paths } end
  for k, path in ipairs(paths) do paths[k] = folder .. (path == "" and "" or "/" .. path) end
  local docs, ids = {}, {}
  local each, report = read.open(paths, options)
  for doc in each do
    docs[#docs + 1] = doc
    ids[#ids + 1] = short(doc.id)
  end
  return docs, table.concat(ids, " "), report
end

local function rejections(report)
  local list = {}
  for k, rejected in ipairs(report.rejected) do list[k] = short(tostring(rejected)) end
  return list
end

local gz = ("1F8B0800000000000203CBCF4B0500F1866C7A03000000"):gsub("%x%x", function(h) return string.char(tonumber(h,
  16)) end)

describe("parallax.read.open", function()
  before_each(function() folder = helper.folder {} end)
  after_each(function() helper.remove(folder) end)

  describe("finds", function()
    before_each(function()
      put {
        ["b.txt"] = "b", ["a.txt"] = "a", ["sub/c.txt"] = "c", ["sub/deep/d.txt"] = "d", [".hidden.txt"] = "no",
        [".git/e.txt"] = "no", ["note.doc"] = "no", ["sub/x[1].txt"] = "x",
      }
    end)

    local rows = {
      { "files in the order given", { "b.txt", "a.txt" }, "b.txt a.txt" },
      { "folders with their subfolders, sorted, without hidden names", { "" },
        "a.txt b.txt sub/c.txt sub/deep/d.txt sub/x[1].txt" },
      { "a star within one folder", { "*.txt" }, "a.txt b.txt" },
      { "two stars in all folders", { "**/*.txt" }, "a.txt b.txt sub/c.txt sub/deep/d.txt sub/x[1].txt" },
      { "two stars at the end", { "sub/**" }, "sub/c.txt sub/deep/d.txt sub/x[1].txt" },
      { "two stars before one", { "**/*" }, "a.txt b.txt note.doc sub/c.txt sub/deep/d.txt sub/x[1].txt" },
      { "a question mark and a class", { "?.txt", "[!a].txt", "[x-z].txt" }, "a.txt b.txt b.txt#2" },
      { "folders by a pattern", { "s*" }, "sub/c.txt sub/deep/d.txt sub/x[1].txt" },
      { "a file whose name looks like a pattern", { "sub/x[1].txt" }, "sub/x[1].txt" },
      { "a file of an unknown kind when it is named", { "note.doc" }, "note.doc" },
    }
    for _, row in ipairs(rows) do
      it(row[1], function()
        local _, ids = open(row[2])
        assert.equal(row[3], ids)
      end)
    end

    it("no parts of a page that a browser saved beside it", function()
      put { ["web/A page.html"] = "<p>A", ["web/A page_files/ad.html"] = "<p>Ad", ["web/other_files/f.txt"] = "f" }
      local _, ids, report = open "web"
      assert.equal("web/A page.html web/other_files/f.txt", ids)
      assert.equal("web/A page_files: parts of a page that a browser saved", short(tostring(report.skipped[1])))
    end)

    it("and counts what it passes over in a folder", function()
      local _, _, report = open ""
      assert.equal("note.doc: no kind of document by its name", short(tostring(report.skipped[1])))
      assert.same({ 5, 5, 0, 1 }, { report.files, report.kept, #report.rejected, #report.skipped })
    end)

    it("no folder inside itself", function()
      lfs.link("..", folder .. "/sub/up", true)
      local _, ids, report = open ""
      assert.equal("a.txt b.txt sub/c.txt sub/deep/d.txt sub/x[1].txt", ids)
      assert.equal("sub/up: a folder inside itself", short(tostring(report.skipped[2])))
    end)
  end)

  describe("goes on after", function()
    local rows = {
      { "a missing file", "nope.txt", {}, "nope.txt: no such file or directory; check the path and its spelling" },
      { "a pattern without a match", "*.nope", {},
        "*.nope: no file fits this pattern; check the path and its spelling" },
      { "an empty file", "e.txt", { ["e.txt"] = "" }, "e.txt:1: no text; the file is empty" },
      { "a blank file", "e.html", { ["e.html"] = " \n " }, "e.html:1: no text; the file is empty" },
      { "a page without text", "e.html", { ["e.html"] = "<html><img src=x></html>" },
        "e.html:1: no text; the document is empty" },
      { "a picture", "p.txt", { ["p.txt"] = "\x89PNG\r\n\x1A\n\0\0\1" },
        "p.txt:1: not text but a PNG image; extract its text first" },
      { "a broken gzip file", "g.txt.gz", { ["g.txt.gz"] = gz:sub(1, 12) },
        "g.txt.gz:1: the gzip file is cut short; compress or fetch the file again" },
      { "an unknown encoding", "k.html", { ["k.html"] = "<meta charset=shift_jis>\x82\xA0\x82" },
        "k.html:1: the encoding 'shift_jis' is not supported; convert it first: iconv -f shift_jis -t UTF-8" },
      { "a table with only a header", "t.csv", { ["t.csv"] = "id,text\n" },
        "t.csv:1: no document in it; the file has no records" },
      { "a list with no document in it", "l.json", { ["l.json"] = "[]" },
        [[l.json:1: no field for the text; it has no fields]] },
    }
    for _, row in ipairs(rows) do
      it(row[1], function()
        put(row[3])
        put { ["z.txt"] = "z" }
        local _, ids, report = open { row[2], "z.txt" }
        assert.equal("z.txt", ids)
        assert.same({ row[4] }, rejections(report))
        assert.same({ 2, 1 }, { report.read, report.kept })
      end)
    end

    it("a file nobody may read", function()
      put { ["a.txt"] = "a", ["c.txt"] = "c" }
      lfs.link("nowhere", folder .. "/b.txt", true)
      local _, ids, report = open ""
      assert.equal("a.txt c.txt", ids)
      assert.same({ "b.txt: a link that leads nowhere; remove it, or restore its target" }, rejections(report))
    end)

    it("a single bad record of a file", function()
      put { ["a.ndjson"] = '{"text":"a"}\nno\n{"text":" "}\n{"text":"b"}' }
      local _, ids, report = open "a.ndjson"
      assert.equal("a.ndjson#1 a.ndjson#4", ids)
      assert.same({
        "a.ndjson:2: not JSON: Expected value but found invalid token at byte 1; each line is one JSON object",
        "a.ndjson:3: no text; the document is empty",
      }, rejections(report))
    end)
  end)

  describe("tells the format", function()
    local rows = {
      { "by the name", "a.HTM", "<p>a<p>b", "html", "a\n\nb" },
      { "by the name under .gz", "a.txt.gz", gz, "plain", "one" },
      { "by gzip's first bytes, whatever the name", "a.txt", gz, "plain", "one" },
      { "of JSON by its content", "a", '{"text":"a"}', "json", "a" },
      { "of NDJSON by its content", "a", '{"text":"a"}\n{"text":"b"}\n', "json", "a" },
      { "of a page by its content", "a.x", "<!DOCTYPE html><p>a", "html", "a" },
      { "of a feed by its content", "a",
        "<?xml version='1.0'?><rss><channel><item><description>a</description></item></channel></rss>",
        "feed", "a" },
      { "of a table by its content", "a", "id,text\n1,a\n", "csv", "a" },
      { "of NDJSON in a .json file", "a.json", '{"text":"a"}\n{"text":"b"}\n', "json", "a" },
      { "of XHTML in an .xml file", "a.xml", "<?xml version='1.0'?><html><body><p>a</p></body></html>", "html", "a" },
      { "plain text is what is left", "a", "Text, title and all.\nMore, of it.", "plain",
        "Text, title and all.\nMore, of it." },
      { "an opening bracket does not make JSON", "a", "[Photo] text", "plain", "[Photo] text" },
    }
    for _, row in ipairs(rows) do
      it(row[1], function()
        put { [row[2]] = row[3] }
        local docs, _, report = open(row[2])
        assert.same({}, rejections(report))
        assert.same({ row[5] }, { docs[1].text })
        assert.equal(row[4], docs[1].origin.format)
      end)
    end

    it("or takes the one given", function()
      put { ["a.txt"] = "<p>a<p>b" }
      assert.equal("a\n\nb", open("a.txt", { format = "html" })[1].text)
    end)
  end)

  describe("names documents", function()
    it("by their id, else by path and number, and never twice", function()
      put {
        ["a.json"] = '[{"id":"x","text":"1"},{"text":"2"},{"id":"x","text":"3"},'
          .. '{"id":"x#2","text":"4"},{"id":"x","text":"5"}]',
        ["b.txt"] = "b",
      }
      local _, ids = open { "a.json", "b.txt", "b.txt" }
      assert.equal("x a.json#2 x#2 x#2#2 x#3 b.txt b.txt#2", ids)
    end)

    it("tells where each comes from", function()
      put { ["a.csv"] = 'id,text\n1,"a\nb"\n2,c\n' }
      local docs = open "a.csv"
      assert.same({ 2, 4 }, { docs[1].origin.line, docs[2].origin.line })
      assert.same({ "csv", "utf-8" }, { docs[1].origin.format, docs[1].origin.encoding })
      assert.equal("a.csv", short(docs[1].origin.path))
    end)
  end)

  describe("knows of a document", function()
    local story = "\n\nThe minister said on Friday that the bridge over the river would stay shut for good."

    local function first(text, options, name)
      put { [name or "a.txt"] = text }
      local doc = open(name or "a.txt", options)[1]
      return { doc.source or false, doc.date or false, doc.title or false, doc.byline or false, doc.lang }
    end

    it("what its own words say", function()
      assert.same({ "Norpress", "2025-05-09", "Bridge shut", "Anna Holt", "en" },
        first(" date 2025-05-09 [Source: Norpress]\n\nUPDATE 2-Bridge shut\n\nBy Anna Holt" .. story))
    end)

    it("the agency of a dateline when nothing else names a source", function()
      assert.equal("Norpress", first("VELIN, May 8 (Norpress) - " .. story:sub(3))[1])
      assert.equal("Given", first("VELIN, May 8 (Norpress) - " .. story:sub(3), { source = "Given" })[1])
    end)

    it("no source by a photo credit or a mention", function()
      assert.is_false(first("On Friday, writes Reuters, all was shut." .. story .. "\n\nPhoto: Reuters")[1])
    end)

    it("what the user says where it says nothing itself", function()
      assert.same({ "Norpress", "2025-01-01" }, { table.unpack(first("[Source: Norpress]" .. story,
        { source = "Given", date = "1 January 2025" }), 1, 2) })
    end)

    it("what the file's name says by the rule", function()
      local options = { source_rule = "{source}_{date}", source = "Given" }
      assert.same({ "Le Soir", "2025-05-09" }, { table.unpack(first("a" .. story, options, "Le Soir_9.5.2025.txt"), 1,
        2) })
      assert.same({ "The Post", "2025-05-09" },
        { table.unpack(first("a" .. story, { source_rule = "{source}/{date}-{_}.txt" }, "The Post/2025-05-09-x.txt"),
          1, 2) })
      assert.same({ "Given", false }, { table.unpack(first("a" .. story, options, "other.txt"), 1, 2) })
    end)

    it("the language the user says", function()
      assert.equal("de", first("a" .. story, { lang = "de" })[5])
    end)

    it("the fields the user maps", function()
      put { ["a.ndjson"] = '{"Body":"a","Publication":"P","text":"no"}' }
      local doc = open("a.ndjson", { map = { text = "Body", source = "Publication" } })[1]
      assert.same({ "a", "P" }, { doc.text, doc.source })
    end)
  end)

  describe("reads", function()
    local rows = {
      { "one word", "Hello", "Hello" },
      { "nothing but quotation marks", ('"'):rep(100000), ('"'):rep(100000) },
      { "no sentence end", "not a stop in sight", "not a stop in sight" },
      { "UTF-16 with a mark", "\xFF\xFEa\0\x13\x20", "a–" },
      { "invalid UTF-8", "caf\xC3\xA9 \xFF", "café \u{FFFD}" },
      { "NUL bytes", "a\0b and more", "a\u{FFFD}b and more" },
    }
    for _, row in ipairs(rows) do
      it(row[1], function()
        local declared = row[1] == "invalid UTF-8" and "<?xml encoding='utf-8'?>" or ""
        put { ["a.txt"] = row[2], ["a.html"] = declared .. "<p>" .. row[2] }
        if declared == "" then assert.equal(row[3], open("a.txt")[1].text) end
        if not row[2]:find "^\xFF" then assert.equal(row[3], open("a.html")[1].text) end
      end)
    end

    it("ten megabytes on one line, in any format", function()
      local long = ('word and "quote" '):rep(600000)
      put {
        ["a.txt"] = long, ["a.html"] = "<p>" .. long, ["a.ndjson"] = ('{"text":"%s"}'):format(long:gsub('"', '\\"')),
        ["a.csv"] = ('text\n"%s"\n'):format(long:gsub('"', '""')),
        ["a.xml"] = ("<rss><channel><item><description>%s</description></item></channel></rss>"):format(long),
      }
      for _, name in ipairs { "a.txt", "a.html", "a.ndjson", "a.csv", "a.xml" } do
        local started = os.clock()
        local docs = open(name)
        assert(#docs[1].text >= #long - 1, name)
        assert(os.clock() - started < 10, name)
      end
    end)

    it("a large NDJSON file without holding it in memory", function()
      local line = ('{"text":"%s"}\n'):format(("A sentence of the text. "):rep(4000))
      put { ["a.ndjson"] = line:rep(300) }
      collectgarbage()
      local before, most, count = collectgarbage "count", 0, 0
      for doc in read.open(folder .. "/a.ndjson", { lang = "en", source = "x", date = "2025" }) do
        count = count + #doc.text // #doc.text
        collectgarbage()
        most = math.max(most, collectgarbage "count" - before)
      end
      assert.equal(300, count)
      assert(most < #line * 300 / 1024 / 2, most)
    end)

    it("standard input, under the name it is given", function()
      local script = [[package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
        package.cpath = (os.getenv "PARALLAX_CORE" or "build/lib") .. "/?.so;" .. package.cpath
        for doc in require "parallax.read".open("-", { stdin = arg[1] }) do print(doc.id, doc.text) end]]
      put { ["script.lua"] = script }
      local command = ("printf '{\"text\":\"a\"}\\n{\"text\":\"b\",\"id\":7}\\n' | lua5.4 %s"):format(folder
        .. "/script.lua")
      assert.equal("-#1\ta\n7\tb\n", (helper.run(command)))
      assert.equal("in#1\ta\n7\tb\n", (helper.run(command .. " in")))
    end)
  end)

  it("answers each line of a dialogue before the next is asked", function()
    put { ["script.lua"] = [[package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
      package.cpath = (os.getenv "PARALLAX_CORE" or "build/lib") .. "/?.so;" .. package.cpath
      for doc in require "parallax.read".open("-", { format = "ndjson" }) do
        io.open(arg[1], "w"):write(doc.text):close()
      end]] }
    local ask = [[echo '{"text":"a"}'; for n in 1 2 3 4 5 6 7 8 9; do test -s $F/answer && break; sleep 0.2; done]]
    helper.run(("F=%s; { %s; cat $F/answer >$F/answered; } | lua5.4 $F/script.lua $F/answer"):format(folder, ask))
    assert.equal("a", helper.slurp(folder .. "/answered"))
  end)

  it("goes on being empty at its end", function()
    local each = read.open(folder)
    assert.is_nil(each())
    assert.is_nil(each())
  end)

  it("tells what was assumed", function()
    put { ["a.txt"] = "caf\xE9" }
    local docs, _, report = open "a.txt"
    assert.same({ "not UTF-8 and no encoding declared: read as Windows-1252" }, docs[1].origin.notes)
    assert.equal("a.txt:1: not UTF-8 and no encoding declared: read as Windows-1252", short(tostring(report.notes[1])))
  end)

  it("tells once what it assumed of a whole file", function()
    put { ["a.csv"] = "id;text\n1;caf\xE9\n2;caf\xE9\n" }
    local docs, _, report = open "a.csv"
    assert.equal("caf\u{e9}", docs[2].text)
    assert.same({ 1, 1 }, { #report.notes, #docs[2].origin.notes })
  end)

  describe("raises for", function()
    local rows = {
      { "an unknown option", { sauce = "x" }, "unknown option 'sauce'" },
      { "a map to an unknown field", { map = { body = "x" } }, "map: no field 'body'" },
      { "a date that is none", { date = "soon" }, "date: 'soon': not a date we can read" },
      { "a rule with an unknown field", { source_rule = "{outlet}" }, "'{outlet}' is no field" },
      { "a rule that cannot be told apart", { source_rule = "{source}{date}" },
        "two fields with nothing between them" },
    }
    for _, row in ipairs(rows) do
      it(row[1], function()
        local ok, message = pcall(read.open, folder, row[2])
        assert.is_false(ok)
        assert.matches(row[3], message, 1, true)
      end)
    end
  end)
end)

describe("parallax.read.glob.fits", function()
  local fits = require "parallax.read.glob".fits
  local rows = {
    { "*", "", true }, { "*", "abc", true }, { "a*c", "abbc", true }, { "a*c", "abcd", false }, { "?", "a", true },
    { "?", "", false }, { "[a-c]x", "bx", true }, { "[!a-c]x", "bx", false }, { "[]]", "]", true }, { "[a", "[a",
      true },
    { "%a.*", "%a.txt", true }, { "a.b", "axb", false }, { "**x", "aax", true },
    { ("*a"):rep(50) .. "b", ("a"):rep(250), false },
  }
  for _, row in ipairs(rows) do
    it(("%s %.20s and %.20s"):format(row[3] and "joins" or "parts", row[1], row[2]), function()
      assert.equal(row[3], fits(row[1], row[2]))
    end)
  end
end)
