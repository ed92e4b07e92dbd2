local core = require "parallax.core"
local corpus_room = require "parallax.corpus"
local document = require "parallax.document"
local helper = require "spec.helper"
local parallax = require "parallax"

local articles = {
  { id = "a1", source = "Norpress", date = "2025-05-09", title = "Bridge",
    text = "The old bridge is closed. Talks go on." },
  { id = "a2", source = "Sentinel", date = "2025-05-20", text = "Peace talks failed; the bridge stays. Bridge talks!" },
  { id = "a3", source = "Norpress", date = "2025-06-01", title = "Pont-Neuf: No Peace on the River",
    text = "A ferry crosses. No talks, no peace." },
  { id = "a4", byline = "Ada Lund and Per Moe", url = "https://example.org/Wire/4", lang = "en",
    text = "Café owners met US envoys. They told us nothing." },
  { id = "a5", source = "Le Soir", date = "2025", lang = "fr", text = "Le pont est fermé depuis hier, dit le maire." },
}

local folder

local function add(dir, list, options)
  local writer <close> = assert(corpus_room.writer.open(dir, options))
  for _, article in ipairs(list) do assert(writer:add(document.new(article))) end
  assert(writer:commit())
  return #writer.handle.rows
end

local function fresh(list, options)
  local dir = os.tmpname()
  os.remove(dir)
  add(dir, list or articles, options)
  return dir
end

local function ids(each)
  local list = {}
  for result in each do list[#list + 1] = result.id end
  return list
end

describe("a corpus", function()
  local corpus

  setup(function()
    folder = fresh()
    corpus = assert(parallax.open(folder))
  end)
  teardown(function()
    corpus:close()
    helper.remove(folder)
  end)

  it("gives back documents as they came", function()
    local n = 0
    for doc in corpus:docs() do
      n = n + 1
      for _, field in ipairs { "id", "source", "title", "date", "text" } do
        assert.equal(articles[n][field], doc[field])
      end
    end
    assert.equal(#articles, n)
    assert.equal("fr", corpus:doc("a5").lang)
    assert.is_nil(corpus:doc "nobody")
    assert.is_nil(corpus:doc(99))
  end)

  it("chooses documents by source, date and language; the loop may be left", function()
    assert.same({ "a1", "a3" }, ids(corpus:docs { source = "Norpress" }))
    assert.same({ "a2", "a3" }, ids(corpus:docs { from = "2025-05-10", to = "2025-06" }))
    assert.same({ "a5" }, ids(corpus:docs { lang = "fr" }))
    assert.equal("a1", corpus:docs()().id)
    assert.equal(5, (corpus:size()))
    assert.has_error(function() corpus:docs { outlet = "x" } end)
  end)

  local finds = {
    { "bridge", { "a1", "a2" } }, { "BRIDGE talks", { "a2" } }, { "talks AND peace", { "a2", "a3" } },
    { "talks NOT peace", { "a1" } }, { "ferry OR pont", { "a3", "a5" } }, { "NOT talks", { "a4", "a5" } },
    { "peace NEAR/3 talks", { "a2", "a3" } }, { "peace BEFORE/0 talks", { "a2" } }, { "=US", { "a4" } },
    { "cafe", { "a4" } }, { "ferm*", { "a5" } }, { "source:nor*", { "a1", "a3" } },
    { 'source:"Le Soir",Sentinel', { "a2", "a5" } }, { "date:2025-05 talks", { "a1", "a2" } },
    { "date:..2025-05-15", { "a1", "a5" } }, { "id:a3", { "a3" } }, { "id:a3,a9 ferry", { "a3" } },
    { "the * bridge", { "a1" } }, { "title:BRIDGE", { "a1" } }, { 'title:"peace on"', { "a3" } },
    { "title:pea", {} }, { "title:pea*", { "a3" } }, { "title:bridge,river talks NOT title:peace", { "a1" } },
    { "lang:fr", { "a5" } }, { "lang:FR,de pont", { "a5" } }, { "lang:f?", { "a5" } }, { "lang:de", {} },
    { "byline:lund", { "a4" } }, { 'byline:"per moe"', { "a4" } }, { "byline:und", {} },
    { "url:example.org/wire", { "a4" } }, { "url:https://*.org", { "a4" } }, { "url:other", {} },
    { "absent", {} }, { "(ferry OR bridge) AND talks NOT source:Sentinel", { "a1",
      "a3" } },
  }
  for _, row in ipairs(finds) do
    it("finds " .. row[1], function() assert.same(row[2], ids(corpus:search(row[1]))) end)
  end

  it("raises for a wrong query, naming the column", function()
    assert.has_error(function() corpus:search "(a" end, "query: column 1: a ( without its )")
  end)

  it("counts hits exactly", function()
    assert.same({ hits = 3, docs = 2 }, { hits = corpus:count("bridge").hits, docs = corpus:count("bridge").docs })
    assert.equal(5, corpus:count("bridge").all_docs)
    local by = corpus:count("talks", { by = "source" })
    assert.same({ "", 0 }, { by[1].key, by[1].hits })
    assert.same({ "Norpress", 2, 2, 2 }, { by[3].key, by[3].hits, by[3].docs, by[3].all_docs })
    local months = corpus:count("talks", { by = "month" })
    assert.same({ "", "2025-05", "2025-06" }, { months[1].key, months[2].key, months[3].key })
    assert.equal(3, months[2].hits)
  end)

  it("tells where hits are in the text", function()
    local found = {}
    for hit in corpus:matches "bridge" do
      found[#found + 1] = corpus:doc(hit.no).text:sub(hit.first, hit.last)
    end
    assert.same({ "bridge", "bridge", "Bridge" }, found)
  end)

  it("runs a query over tokens, and shows its hits in context", function()
    local pattern = assert(parallax.query [[place:[kind="word"] [word="bridge"%c] ]])
    local found = {}
    for hit in corpus:matches(pattern) do
      local place = hit.captures.place
      found[#found + 1] = corpus:doc(hit.no).text:sub(place.first, place.last)
    end
    assert.same({ "old", "the" }, found)
    local lines = {}
    for line in require("parallax.corpus.kwic").each(corpus, pattern, { words = 2 }) do
      lines[#lines + 1] = { line.left, line.hit, line.right }
    end
    assert.same({ { "The", "old bridge", "is closed" }, { "failed;", "the bridge", "stays." } }, lines)
  end)

  it("thins a query over tokens, and shows its hits in a random order", function()
    local pattern = assert(parallax.query [[ [word="talks"%c] ]])
    local function places(options)
      local list = {}
      for line in corpus:kwic(pattern, options) do list[#list + 1] = line.no .. ":" .. line.first end
      return list
    end
    local all, orders = places {}, {}
    table.sort(all)
    assert.is_true(#all > 2)
    for seed = 1, 20 do
      local drawn = places { sort = "random", seed = seed }
      assert.same(drawn, places { sort = "random", seed = seed })
      assert.same({ drawn[1], drawn[2] }, places { thin = 2, seed = seed })
      orders[table.concat(drawn, " ")] = true
      table.sort(drawn)
      assert.same(all, drawn)
    end
    assert.is_not_nil(next(orders, (next(orders))))
  end)

  it("runs a phrase matcher over its texts", function()
    local found = {}
    for hit in corpus:matches(core.matcher { "peace talks", "ferry" }) do found[#found + 1] = { hit.id, hit.phrase } end
    assert.same({ { "a2", 1 }, { "a3", 2 } }, found)
  end)

  it("sorts by date, relevance and chance", function()
    assert.same({ "a1", "a2", "a3" }, ids(corpus:search("talks", { sort = "date" })))
    assert.same({ "a3", "a2", "a1" }, ids(corpus:search("talks", { sort = "-date" })))
    assert.same({ "a2" }, ids(corpus:search("bridge", { sort = "relevance", limit = 1 })))
    local one = ids(corpus:search("talks", { sort = "random", seed = 3 }))
    assert.same(one, ids(corpus:search("talks", { sort = "random", seed = 3 })))
    assert.equal(3, #one)
  end)

  it("shows hits in context, sorted by the words around them", function()
    local left, right = {}, {}
    for line in corpus:kwic("talks", { words = 2, sort = "left" }) do left[#left + 1] = line.left end
    for line in corpus:kwic("talks", { words = 2, sort = "right" }) do right[#right + 1] = line.right end
    assert.same({ ". Bridge", "closed.", ". No", "Peace" }, left)
    assert.same({ "!", ", no", "failed;", "go on" }, right)
    local lines = {}
    for line in corpus:kwic("talks", { thin = 2, seed = 5 }) do lines[#lines + 1] = line.no end
    assert.equal(2, #lines)
  end)

  it("ranks words that keep company", function()
    local list, sums = corpus_room.collocation.rank(corpus, corpus_room.query.parse "talks", { least = 1, left = 1,
      right = 1 })
    local by_word = {}
    for _, row in ipairs(list) do by_word[row.word] = row end
    assert.equal(4, sums.hits)
    assert.equal(1, by_word.peace.together)
    assert.equal(14 + math.log(2 * 1 / (4 + 2), 2), by_word.peace.log_dice)
    assert.is_nil(by_word.talks)
  end)

  it("counts words, and compares those of two sets", function()
    local rows, all = corpus_room.frequency.list(corpus, corpus_room.query.parse "source:Norpress")
    assert.equal(2, all.docs)
    assert.same({ "no", 2 }, { rows[1].word, rows[1].count })
    local keys, about = corpus_room.keyness.compare(corpus, corpus_room.query.parse "source:Norpress", { least = 1 })
    assert.same({ 2, 3, false }, { about.docs, about.other_docs, about.tested })
    assert.is_nil(keys[1].q)
  end)

  it("draws a query over time, with the periods in between", function()
    local points, undated = corpus_room.timeline.of(corpus, corpus_room.query.parse "talks", { unit = "month",
      window = 1 })
    assert.same({ 2, 2 }, { #points, undated })
    assert.same({ "2025-05", 3, 2 }, { points[1].period, points[1].hits, points[1].docs })
    assert.is_true(points[1].smooth < points[1].per_million)
  end)

  it("measures dispersion", function()
    local result = corpus_room.dispersion.of(corpus, corpus_room.query.parse "bridge")
    assert.same({ 3, 2, 5, 50 }, { result.hits, result.docs, result.all_docs, #result.slices })
    assert.is_true(result.dp > 0.4 and result.dp < 1)
    assert.is_nil(corpus_room.dispersion.of(corpus, corpus_room.query.parse "absent").dp)
  end)
end)

describe("writing a corpus", function()
  after_each(function() helper.remove(folder) end)

  it("tells what is in by id and by text", function()
    folder = fresh()
    local writer <close> = assert(corpus_room.writer.open(folder))
    assert.same({ 1, 1 }, { writer:known(document.new(articles[1])) })
    assert.same({ 2 }, { (writer:known(document.new { id = "a2", text = "another text" })) })
    assert.same({ nil, 3 }, { writer:known(document.new { id = "new", text = articles[3].text }) })
    assert.same({}, { writer:known(document.new { id = "new", text = "new" }) })
  end)

  it("knows what was added before it is committed, and takes it back", function()
    folder = fresh()
    local writer <close> = assert(corpus_room.writer.open(folder))
    writer:add(document.new { id = "b1", text = "So far so good." })
    assert.equal(6, (writer:known(document.new { id = "b1", text = "x" })))
    writer:close()
    local corpus <close> = assert(parallax.open(folder))
    assert.equal(5, (corpus:size()))
    assert.is_nil(corpus:doc "b1")
  end)

  it("joins small segments, and splits large ones", function()
    folder = fresh({ articles[1] })
    for k = 2, 5 do assert.is_true(add(folder, { articles[k] }) <= 3) end
    local corpus <close> = assert(parallax.open(folder))
    assert.equal(3, corpus:count("bridge").hits)
    local other = fresh(articles, { segment_bytes = 60 })
    local split <close> = assert(parallax.open(other))
    assert.is_true(select(3, split:size()) >= 3)
    assert.equal(3, split:count("bridge").hits)
    assert.same(ids(corpus:search "talks"), ids(split:search "talks"))
    helper.remove(other)
  end)

  it("lets one process write at a time", function()
    folder = fresh()
    local _ <close> = assert(corpus_room.writer.open(folder))
    local other, reason, code = corpus_room.writer.open(folder)
    assert.is_nil(other)
    assert.matches("another process is writing", reason)
    assert.equal("limit", code)
    local reader <close> = assert(parallax.open(folder))
    assert.equal(5, (reader:size()))
  end)

  it("shows readers what was committed meanwhile", function()
    folder = fresh({ articles[1] })
    local reader <close> = assert(parallax.open(folder))
    assert.equal(1, reader:count("bridge").docs)
    add(folder, { articles[2] })
    assert.equal(2, reader:count("bridge").docs)
  end)

  it("shows readers no document before all of the first import are in", function()
    folder = fresh({})
    local reader <close> = assert(core.store(folder, "read"))
    local store <close> = assert(core.store(folder, "write"))
    store:pack(false)
    for k = 1, 24 do assert(store:add { id = "t" .. k, text = ("%d "):rep(1 << 19):gsub("%%d", k % 10) }) end
    assert.equal(0, reader:last())
    assert(store:commit())
    assert.equal(24, reader:last())
    assert(store:add { id = "later", text = "One more." })
    assert.equal(24, reader:last())
    assert(store:commit())
    assert.equal(25, reader:last())
  end)

  -- The bytes that tell the journal of an SQLite database: 1 for one that is rolled back, 2 for a log.
  local function journal(dir, set)
    local file <close> = assert(io.open(dir .. "/corpus.db", set and "r+b" or "rb"))
    file:seek("set", 18)
    if set then file:write(string.char(set, set)) end
    return not set and file:read(2):byte() or nil
  end

  it("keeps a log from the first documents on", function()
    folder = fresh({})
    assert.equal(1, journal(folder))
    add(folder, { articles[1] })
    assert.equal(2, journal(folder))
  end)

  it("goes on where the first import ended without a log", function()
    folder = fresh({ articles[1] })
    journal(folder, 1)
    local reader <close> = assert(parallax.open(folder))
    assert.equal(1, (reader:size()))
    add(folder, { articles[2] })
    assert.equal(2, journal(folder))
    assert.equal(2, reader:count("bridge").docs)
  end)

  it("stores texts packed or plain, any length, any script", function()
    local texts = { "", "x", ("Привет, мир. "):rep(200), ("The same words again and again. "):rep(3000),
      ("\u{1F600}é"):rep(99) }
    for k = 1, 40 do texts[#texts + 1] = ("%d "):rep(k * 7):format(table.unpack((function()
      local list = {}
      for n = 1, k * 7 do list[n] = n * k end
      return list
    end)())) end
    for _, pack in ipairs { true, false } do
      folder = fresh({}, {})
      local writer <close> = assert(corpus_room.writer.open(folder, { pack = pack }))
      for k, text in ipairs(texts) do assert(writer:add(document.new { id = "t" .. k, text = text, lang = "und" })) end
      assert(writer:commit())
      writer:close()
      local corpus <close> = assert(parallax.open(folder))
      for k, text in ipairs(texts) do assert.equal(text, corpus:doc("t" .. k).text) end
      if pack then helper.remove(folder) end
    end
  end)

  it("makes its index anew from the texts", function()
    folder = fresh()
    os.execute("rm " .. helper.quoted(folder) .. "/seg/*")
    assert.error_matches(function() assert(parallax.open(folder)):count "bridge" end,
      "parallax reindex .* makes the index anew")
    local writer <close> = assert(corpus_room.writer.open(folder, { rebuild = true }))
    assert(writer:rebuild(error))
    writer:close()
    local corpus <close> = assert(parallax.open(folder))
    assert.equal(3, corpus:count("bridge").hits)
  end)

  it("recognises what is no corpus, and another format", function()
    folder = fresh()
    assert.matches("no corpus there", select(2, parallax.open(folder .. "/seg")))
    local file = assert(io.open(folder .. "/corpus.db", "r+b"))
    file:seek("set", 60)
    file:write "\0\0\0\9" -- the version that SQLite keeps for its user
    file:close()
    os.execute(("rm -f %s/corpus.db-*"):format(helper.quoted(folder)))
    local corpus, reason, code = parallax.open(folder)
    assert.is_nil(corpus)
    assert.matches("format 9, this program reads format 1; use a newer version", reason)
    assert.equal("limit", code)
  end)
end)

describe("human annotations", function()
  setup(function() folder = fresh() end)
  teardown(function() helper.remove(folder) end)

  it("live with the text and survive a reindex", function()
    local corpus <close> = assert(parallax.open(folder))
    assert(corpus:annotate("a1", "frames", { { first = 5, last = 14, type = "object", sure = true }, { first = 1,
      last = 3 } }))
    assert(corpus:annotate("a1", "other", { { first = 1, last = 1 } }))
    local writer <close> = assert(corpus_room.writer.open(folder, { rebuild = true }))
    assert(writer:rebuild(error))
    writer:close()
    local records = assert(corpus:annotations("a1", "frames"))
    assert.same({ { first = 1, last = 3, layer = "frames" },
      { first = 5, last = 14, layer = "frames", type = "object", sure = true } }, records)
    assert.equal(3, #corpus:annotations "a1")
    assert(corpus:annotate("a1", "frames", {}))
    assert.same({}, corpus:annotations("a1", "frames"))
    assert.equal(0, #corpus_room.inspect.run(folder).problems)
  end)

  it("must lie in the text, and have a document", function()
    local corpus <close> = assert(parallax.open(folder))
    assert.has_error(function() corpus:annotate("a1", "x", { { first = 1, last = 999 } }) end)
    assert.same({ nil, "no document 'zz'" }, { corpus:annotate("zz", "x", {}) })
    assert.same({}, corpus:annotations("a1", "x"))
  end)

  it("go to brat and come back", function()
    local corpus <close> = assert(parallax.open(folder))
    local doc = corpus:doc "a4"
    local records = { { first = 1, last = 5, type = "ORG", note = "tab\there" }, { first = 20, last = 21,
      type = "GPE x" } }
    local text = corpus_room.standoff.write(doc, records)
    assert.matches("^T1\tORG 0 4\tCafé\n#1\tAnnotatorNotes T1\t{", text)
    assert.same({ records, {} }, { corpus_room.standoff.read(doc, text) })
    local read, problems = corpus_room.standoff.read(doc,
      "T1\tPER 0 999\tx\nR1\trel Arg1:T1 Arg2:T2\nT2\tLOC 0 2;3 4\tCaé\n")
    assert.same({ { first = 1, last = 5, type = "LOC" } }, read)
    assert.same({ "line 1: offsets outside the text", "1 relations, events or attributes left out" }, problems)
  end)

  it("go to the W3C's form and come back", function()
    local corpus <close> = assert(parallax.open(folder))
    local doc, json = corpus:doc "a4", require "parallax.json"
    local record = { first = 28, last = 34, type = "role" }
    local annotation = json.decode(json.encode(corpus_room.web.annotation(doc, record)))
    assert.equal("a4", corpus_room.web.target(annotation))
    assert.equal("Annotation", annotation.type)
    assert.same(record, corpus_room.web.record(doc, annotation))
    annotation.target.selector[1].start = 3
    assert.same(record, corpus_room.web.record(doc, annotation))
    annotation.target.selector[2].exact = "nowhere"
    assert.same({ nil, "the quotation does not stand in the text" }, { corpus_room.web.record(doc, annotation) })
    for _, hostile in ipairs { 5, {}, { target = 7 }, { target = { selector = "x" } }, { target = { selector = { 1,
      2 } } } } do
      assert.is_nil((corpus_room.web.record(doc, hostile)))
    end
  end)
end)

describe("work shared among processes", function()
  setup(function() folder = fresh() end)
  teardown(function() helper.remove(folder) end)

  it("gives results in the order of the documents", function()
    local corpus <close> = assert(parallax.open(folder))
    local list = {}
    for id, n in corpus:map(function(doc) return #doc:tokens() end, { workers = 3 }) do list[#list + 1] = { id, n } end
    for k, article in ipairs(articles) do assert.same({ article.id, #core.tokens(article.text) }, list[k]) end
  end)

  it("tells an error of one document, and goes on", function()
    local corpus <close> = assert(parallax.open(folder))
    local failed, done = {}, 0
    for id, value, reason in corpus:map(function(doc)
      if doc.id == "a2" then error "not this one" end
      return { doc.id }
    end, { workers = 2 }) do
      if value then done = done + 1 else failed[#failed + 1] = { id, reason } end
    end
    assert.equal(4, done)
    assert.equal("a2", failed[1][1])
    assert.matches("not this one", failed[1][2])
  end)

  it("replaces a worker that dies, and gives a task up that kills two", function()
    local corpus <close> = assert(parallax.open(folder))
    local told, done, lost = {}, 0, nil
    for id, value, reason in corpus:map(function(doc)
      if doc.id == "a3" then os.exit(7) end
      return true
    end, { workers = 2, died = function(message) told[#told + 1] = message end }) do
      if value then done = done + 1 else lost = { id, reason } end
    end
    assert.same({ 4, 2 }, { done, #told })
    assert.equal("a worker ended with status 7; its work is done again", told[1])
    assert.same({ "a3", "a worker ended with status 7, 2 times" }, lost)
  end)

  it("refuses a function that needs more than its argument", function()
    local corpus <close> = assert(parallax.open(folder))
    local outside = 1
    assert.error_matches(function() corpus:map(function() return outside end) end, "uses 'outside'")
  end)
end)

describe("the stored tags of a corpus", function()
  local dir
  local query = [=[ [lemma="talk" & pos="NOUN"] ]=]

  before_each(function()
    dir = fresh()
    local writer <close> = assert(corpus_room.writer.open(dir))
    assert(corpus_room.layer.fill(writer, { "tags" }, { workers = 1 }))
  end)
  after_each(function() helper.remove(dir) end)

  local function matches()
    local corpus, list = assert(parallax.open(dir)), {}
    for hit in corpus:matches(parallax.query(query)) do list[#list + 1] = { hit.no, hit.first, hit.last } end
    corpus:close()
    return list
  end

  local function file_of_tags()
    local corpus <close> = assert(parallax.open(dir))
    return corpus.handle:path(corpus.handle.layers.tags[1].file)
  end

  it("are those that tagging gives, and spare it", function()
    local corpus <close> = assert(parallax.open(dir))
    local tag = core.tag
    core.tag = function() error "tagged anew" end
    local done, problem = pcall(function()
      local stored, n = corpus:doc("a4"), 0
      core.tag = tag
      local made = document.new(articles[4])
      local expected = made:tags():bytes()
      core.tag = function() error "tagged anew" end
      assert.equal(expected, stored:tags():bytes())
      for _ in corpus:matches(parallax.query(query)) do n = n + 1 end
      assert.equal(4, n)
      assert.is_nil(corpus:doc("a5"):tags()) -- no model of French
    end)
    core.tag = tag
    assert.is_true(done, problem)
  end)

  it("are made again where their file is damaged, which check tells", function()
    local expected, path = matches(), file_of_tags()
    local file <close> = assert(io.open(path, "r+b"))
    file:seek("set", 300)
    file:write "\255\0\255"
    file:close()
    assert.same(expected, matches())
    local result = assert(corpus_room.inspect.run(dir))
    assert.equal(1, #result.problems)
    assert.matches(path, result.problems[1], 1, true)
  end)

  it("go with a reindex that makes the layers there were", function()
    local expected = matches()
    local out, _, code = helper.run("scripts/parallax reindex " .. dir)
    assert.same({ "5 documents indexed; tags\n", 0 }, { out, code })
    assert.same(expected, matches())
    assert.equal(1, #{ file_of_tags() })
  end)

  it("of other tokens or another model are not taken", function()
    local doc, other = document.new(articles[4]), document.new(articles[1])
    local model = require("parallax.model").load "en.tags"
    assert.is_nil(core.tags(other:tokens(), model, doc:tags():bytes()))
    assert.is_nil(core.tags(doc:tokens(), model, ("\255"):rep(3 * #doc:tokens())))
  end)
end)
