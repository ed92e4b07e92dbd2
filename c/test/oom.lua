-- What c/test/oom.c runs: one function for each primitive of the core, small
-- enough that every single allocation can fail in turn.
local text = "Dr. No's naïve “plan”, said e.g. X. It’s over!\n\nBBC.co.uk said: #done at a@b.org; 1,200.5 €.\n"
local words = { ["dr."] = "N", ["e.g."] = "n", ["it"] = "s", ["naive"] = "A", ["over"] = "B", ["non-"] = "p" }

local tiny_model = dofile("spec/tiny_model.lua").file_of()

return {
  { "decode", function(core)
    for _, encoding in ipairs { "utf-8", "windows-1252", "utf-16le", "utf-16be" } do
      assert(#core.decode(text .. "\xFF\0", encoding) > #text // 2)
    end
  end },
  { "is_utf8", function(core) assert(core.is_utf8(text)) end },
  { "pool", function(core)
    local there = core.pool()
    assert(core.pool() == there and #core.tokens(text):words() == 26)
  end },
  { "fold", function(core) assert(core.fold(text):rep(3):find "naive") end },
  { "tokens", function(core)
    local map <close> = core.wordmap(words)
    local tokens <close> = core.tokens(text, map)
    assert(#tokens == 26)
    assert(tokens:folded(1) == "dr." and tokens:folded(3, 4):find " naive" and tokens:text(4) == "naïve")
    assert(#tokens:words() == 26 and tokens:words()[4] == "naive")
    assert(select(3, tokens:at(1)) == "word" and tokens:find(1) == 1 and tokens:range(1, 6) == 1)
    assert(#tokens:repeats(1) == 1)
    assert(tokens:span(1, 2) == 1 and tokens:within(core.spans { 1, 9 }, 2) == 1)
    assert(tokens:classes(map, { punct = "," }):sub(1, 4) == "N..A")
    assert(tostring(tokens):find "parallax.tokens")
  end },
  { "tokens left to the collector", function(core)
    for _ = 1, 3 do core.tokens(text:rep(20)) end
    collectgarbage()
  end },
  { "words", function(core)
    local segments = core.words(text:rep(3))
    local first, last = segments:each()()
    assert(#segments == 138 and first == 1 and last == 2 and segments:find(1) == 1 and segments:at(2) == 3)
    assert(tostring(segments):find "parallax.words" and core.simd())
  end },
  { "sentences of text", function(core)
    local prose = "Dr. Roe of the No. 5 Team said no.. “Why?” Mr. Fox asked.\n1. The end\nis near. It is well-read. So"
    local map <close> = core.wordmap { ["dr."] = "n", ["no."] = "d", ["mr."] = "n" }
    local sentences <close> = core.sentences(prose:rep(8, "\n\n"), map)
    assert(#sentences > 16)
  end },
  { "sentences", function(core)
    local map = core.wordmap(words)
    local sentences <close> = core.sentences(core.tokens(text:rep(4), map), map)
    assert(#sentences == 12)
    assert(sentences:find(1) == 1 and sentences:at(1) == 1)
  end },
  { "shapes", function(core)
    local map = core.wordmap { ["dr."] = "p", naive = "a" }
    local tokens <close> = core.tokens(text, core.wordmap(words))
    assert(core.shapes(tokens):sub(1, 4) == "XXsx" and core.shapes(tokens, map):sub(1, 4) == "PXsa")
    assert(select(2, core.shapes(tokens, map)) == core.shapes(tokens) and select(3, core.letters("ab\0", 1, 3)) == "\0")
  end },
  { "place", function(core) assert(core.place("xvx", "v", 1, 3) == 2) end },
  { "present", function(core) assert(core.present("xvx", "vx", 2, 2) == 1) end },
  { "places", function(core) assert(#core.places("xvx", "vx") == 3) end },
  { "chunks, overlay and cased", function(core)
    assert(#core.chunks("XXo-x.X", { 3 }, "X", "Xo", "-") == 4)
    assert(core.overlay("xxxx", { 2, 3, "1_", 4, 4, "P" }) == "x1_P" and core.cased("pp", "Xx") == "Pp")
  end },
  { "again and numerals", function(core)
    local tokens <close> = core.tokens((text .. "Ann Berg, Ann. "):rep(5))
    local found = core.again(tokens, { 1, 1, true, 27, 28, true }, core.shapes(tokens), "X")
    assert(#found > 12 and #core.numerals(tokens) == 5)
  end },
  { "capitals", function(core)
    local map <close> = core.wordmap(words)
    local tokens <close> = core.tokens((text .. "Plans fail. Over it was over.\n"):rep(3))
    local letters, shapes = core.shapes(tokens, map)
    local found = table.pack(core.capitals(tokens, core.sentences(tokens), letters, shapes, map, map))
    assert(#found[1] == #tokens and found[2]:find "d" and found[3]:find "s" and #found[4] > 3)
  end },
  { "tally", function(core)
    local classes = {}
    for k = 1, 40 do classes["word" .. string.char(96 + k % 26) .. k // 26] = { k % 3 + 1 } end
    classes.naive = { 1, 2 }
    local tally <close> = core.tally(classes, 3)
    local count, scores = tally:read(text)
    assert(count == 22 and scores[1] == 0.5 and scores[3] == 0)
  end },
  { "model and tags", function(core)
    local tokens = core.tokens((text .. "Ann Berg was in Łódź. "):rep(3))
    local tiny = assert(core.model(tiny_model))
    local tags <close> = core.tag(tokens, core.sentences(tokens), tiny)
    assert(core.tags(tokens, tiny, tags:bytes()):bytes() == tags:bytes() and tiny:sum() > 0)
    assert(#tags == #tokens and tags:at(1) and #tags:names() == 0 and not core.model "none")
    for k = 1, #tags do assert(#tags:lemma(k) > 0) end
    local upos = tags:at(1)
    assert(tags:paint(tiny:letters { [upos] = "1" }, ("."):rep(#tags)):sub(1, 1) == "1")
    assert(tostring(tags):find "parallax.tags")
  end },
  { "paragraphs", function(core)
    local paragraphs <close> = core.paragraphs(text:rep(20))
    assert(#paragraphs == 21)
  end },
  { "wordmap", function(core)
    local many = {}
    for k = 1, 40 do many["wörd" .. k] = "x" end
    local map <close> = core.wordmap(many)
    assert(#map == 40 and map:get "WORD7" == "x" and map:get "word" == nil)
    assert(tostring(map):find "40")
  end },
  { "charmap", function(core)
    local map <close> = core.charmap(text:rep(10))
    assert(map:chars(10) == 10 and #map < #text * 10 and tostring(map):find "parallax.charmap")
  end },
  { "matcher", function(core)
    local map = core.wordmap(words)
    local phrases = {}
    for k = 1, 30 do phrases[k] = ("plan %d é%d"):format(k % 5, k) end
    table.move({ "Dr. No", "It’s over", "No's" }, 1, 3, #phrases + 1, phrases)
    for _, case in ipairs { "fold", "exact" } do
      local matcher <close> = core.matcher(phrases, { case = case, abbreviations = map })
      local tokens <close> = core.tokens((text .. "plan 2 é7 "):rep(3), map)
      assert(#matcher:find(tokens) == 27 and #matcher:find(tokens, "all") >= 27)
      assert(tostring(matcher):find "parallax.matcher")
    end
  end },
  { "matcher of bytes", function(core)
    local phrases, values, path = {}, {}, "build/oom.matcher"
    for k = 1, 60 do phrases[k], values[k] = ("(plan %d é%d"):format(k % 5, k), "value " .. k end
    local built <close> = core.matcher(phrases, { bounds = "ascii", values = values })
    assert(built:save(path))
    local matcher <close> = assert(core.matcher_open(path))
    os.remove(path)
    local plans = ("(plan 2 é7 "):rep(30)
    assert(#matcher:find(plans) == 90 and matcher:count(plans, "all") == 30 and matcher:value(7) == "value 7")
    assert(not core.matcher_open(path))
  end },
  { "spans", function(core)
    local list = {}
    for k = 1, 60 do list[k] = k end
    local spans <close> = core.spans(list)
    assert(#spans == 30 and select(2, spans:at(30)) == 60)
  end },
  { "paint", function(core)
    local tokens <close> = core.tokens(text)
    local records = { { first = 1, last = 6 } }
    local ranges, owners = core.ranges(tokens, records)
    assert(core.paint(tokens, ("."):rep(#tokens), "X", records):sub(1, 4) == "XXX.")
    assert(core.paint(tokens, ("."):rep(#tokens), "X", ranges):sub(1, 4) == "XXX." and owners[3] == records[1])
  end },
  { "vocabulary", function(core)
    local forms, phrases = {}, {}
    for k = 1, 40 do forms[k], phrases[k] = "w" .. k, ("w%d é w%d"):format(k, k % 7) end
    local vocabulary <close> = core.vocabulary()
    local number, tokens = vocabulary:letters { { "a", forms }, { "b", { "w2" } } }, core.tokens "W1 É w1 w2 no"
    local abbreviations = core.wordmap { ["no."] = "e" }
    local first, second = vocabulary:phrases(phrases), vocabulary:phrases({ "w2" }, abbreviations)
    assert(first == 1 and second == 2 and #vocabulary == 42)
    local reading = vocabulary:read(tokens)
    assert(vocabulary:classes(reading, number, ".....") == "a.ab.")
    assert(select(2, vocabulary:words(reading, tokens, 1, 5)) == "e")
    local found = vocabulary:find(reading)
    assert(#found[1] == 3 and found[2][1] == 4 and tostring(vocabulary):find "vocabulary")
  end },
  { "quotation marks", function(core)
    local prose = ("“It ‘rained’,” she said.\nThe \"dogs' bowl\" “went on.\n\n"):rep(9)
    local tokens, paragraphs = core.tokens(prose), core.paragraphs(prose)
    local passages <close> = core.passages(prose, paragraphs)
    local marks = core.quotation_marks(prose, passages, tokens)
    assert(#passages == 18 and #marks == 36 and marks[2].depth == 2)
    local all, shape = core.mark_classes(("x"):rep(#tokens), marks)
    assert(all:sub(1, 4) == "<x<x" and shape:sub(1, 4) == "<qqq")
    local units = core.stretches(tokens, core.sentences(tokens), { { first = 1, last = #prose } }, { marks[1] })
    assert(#units > 9 and units[1].i == 1)
  end },
  { "column", function(core)
    local values = {}
    for k = 1, 100 do values[k] = "É" .. k % 50 end
    local column <close> = core.column(values)
    assert(#column == 100 and column:distinct() == 50 and column:at(51) == "É1")
    assert(column:paint(core.wordmap { e7 = "X" }, ("."):rep(100)):find "X" == 7)
    local tokens = core.tokens(text)
    assert(#core.column(tokens) == #core.column(tokens, "kind") and tostring(column):find "100")
  end },
  { "regex", function(core)
    local regex <close> = core.regex("(a|[b-dé]|\\d){2,3}x*", "c")
    assert(regex:matches "Aé7xx" and not regex:matches "a" and regex:literal() == nil)
    assert(core.regex("Né.", "dl"):literal() == "Ne." and not core.regex "(" and tostring(regex):find "regex")
  end },
  { "cql", function(core)
    local values = {}
    for k = 1, 200 do values[k] = k % 3 == 0 and "b" or "a" end
    local cql <close> = core.cql {
      code = { 4, 0, 0, 0, 0, 0, 2, 1, 3, 4, 1, 0, 1, 0, 0, 2, 4, 6, 8, 0, 0, 0, 1, 0, 8, 0, 0 },
      branches = { 0, -1, -2, 1, -1, -2 }, expressions = { core.regex "a", core.regex "b" }, asks = { 0, 0 },
      limits = { 0, 0, 1, 0, 1, 0, 0, 7 }, attributes = 1, regions = 1, captures = 1,
    }
    local found = cql:find(200, { core.column(values) }, { core.spans { 1, 90, 100, 200 } })
    assert(#found == 8 and found[2] == 90 and found[4] == 2 and found[5] == 100 and tostring(cql):find "cql")
  end },
  { "align", function(core)
    local a, b = {}, {}
    for k = 1, 60 do a[k], b[k] = "w" .. k, "w" .. (k + (k > 30 and 10 or 0)) end
    a, b = core.column(a), core.column(b)
    local seeds = core.seeds(a, b, 3)
    assert(#seeds == 6 and seeds[3] == 30 and seeds[5] == 31 and seeds[6] == 20)
    assert(core.align(a, b).same == 50 and core.align(a, b, { low = 0, high = 0 }).same == 30)
  end },
  { "diff", function(core)
    local a, b = {}, {}
    for k = 1, 40 do a[k], b[k] = "w" .. k % 7, "w" .. k % 5 end
    assert(#core.diff(a, b) % 5 == 0 and #core.diff(a, {}) == 5 and #core.diff({}, {}) == 0)
  end },
  { "json_encode", function(core)
    local object, array, spans = {}, {}, {}
    local list = setmetatable({ 0, 5, key = "span", fields = { { "tag", { "N" } } } }, spans)
    local value = setmetatable({ { "a", { 1, "\xff<!", 0.1 } }, { "b", { x = list } } }, object)
    assert(core.json_encode(value, nil, object, array, spans)
      == '{"a":[1,"\u{FFFD}\\u003c!",0.1],"b":{"x":[{"span":[0,5],"tag":"N"}]}}')
    local shape = setmetatable({ { 1 }, nil, "x" }, { ["parallax.json.keys"] = { "a", "b", "c" } })
    assert(core.json_encode(shape, nil, object, array, spans) == '{"a":[1],"b":null,"c":"x"}')
    local records = setmetatable({ size = 9, chars = core.charmap "é said it", records = {
      { first = 1, last = 2, parts = { { first = 4, last = 7 } } } } },
      { ["parallax.json.fields"] = {
        "span", "span", '{"span":', "span", "in", "list", ',"in":', "parts", "said", "unless", ',"said":', "said",
      } })
    assert(core.json_encode(records, nil, object, array, spans) == '[{"span":[0,1],"in":[[2,6]],"said":true}]')
    assert(not pcall(core.json_encode, { { print } }, 2, object, array, spans))
  end },
  { "gunzip", function(core)
    local packed = "\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\x2B\xC8\x49\xCC"
      .. "\x53\x28\x18\x6C\x04\x00\xDF\x8A\x2C\x25\x96\x00\x00\x00"
    assert(core.gunzip(packed .. packed) == ("plan "):rep(60))
    assert(not core.gunzip(packed:sub(1, 20)) and not core.gunzip(packed, 10))
  end },
  { "wordnet", function(core)
    local wordnet <close> = assert(core.wordnet "lua/parallax/wordnet/table.bin")
    assert(#wordnet > 100000 and tostring(wordnet):find "parallax.wordnet")
    assert(#wordnet:bases "left" > 4 and wordnet:bases("went", "verb")[1] == "go")
    local links = wordnet:related { "car", "vehicle", "went", "go", "win", "lose", "decide", "decision" }
    assert(#links >= 12 and links[3] == "hypernym")
    assert(#wordnet:related {} == 0 and not core.wordnet "Makefile" and not core.wordnet "nowhere")
  end },
  { "html", function(core)
    local prose = "<p>" .. ("A paragraph that is long enough to count, at last. "):rep(3)
    local page = core.html([[<html lang=en><title>T</title><meta name=author content="A &amp; B">
      <script type="application/ld+json">{}</script><nav><a href=/>Menu</a></nav><h1>Head</h1>]]
      .. prose:rep(4) .. "<h2>Cross</h2>" .. prose
      .. "<blockquote>A paragraph that is long enough to count</blockquote>")
    assert(page.text:find "^Head\n\nA paragraph" and #page.headings == 4 and #page.facts == 10 and page.dropped == 0)
    assert(#core.html("<p>x", true).text == 1)
  end },
  { "distance", function(core)
    assert(core.distance(text, text:upper()) > 20 and core.distance("plan", text, 3) == nil)
    local distance, first, last = core.locate("said e.g. Y. It’s", text)
    assert(distance == 1 and text:sub(first, last) == "said e.g. X. It’s")
    assert(core.locate(("plan "):rep(20), ("plan "):rep(30), 5) == 0)
  end },
  { "near", function(core)
    local texts = {}
    for k = 1, 20 do texts[k] = ("%s %s é%d"):format(text:sub(1, 24), k % 2 == 0 and "ж漢" or "plan", k) end
    texts[#texts + 1] = ("x"):rep(300)
    local index <close> = core.near(texts)
    assert(#index == 21 and tostring(index):find "parallax.near")
    for _, likeness in ipairs { 0.9, 0.05 } do
      local found = core.alike(texts[3], texts, likeness)
      assert(#found >= 4 and table.concat(found, " ") == table.concat(index:find(texts[3], likeness), " "))
    end
  end },
  { "minhash", function(core)
    local a, b = core.minhash(text), core.minhash(text .. "more")
    assert(core.resemblance(a, a) == 1 and core.resemblance(a, b) > 0.5)
    assert(#core.winnow(text:rep(40)) % 3 == 0 and core.crc32 "plan" == core.crc32 "plan")
    assert(core.dot(string.pack("ff", 1, 2), string.pack("ff", 3, 4)) == 11)
  end },
  { "forest", function(core)
    local head = "parallax forest 1\n" .. string.pack("<Bs1s1fI4B", 2, "alike", "apart", -3, 2, 1)
    local forest = assert(core.forest(head .. string.pack("<Bfff", 1, 0.5, 1, 2):rep(2)))
    assert(#forest == 2 and forest:names()[2] == "apart" and forest:score { 0, 1 } == 1)
    assert(not core.forest(head) and tostring(forest):find "parallax.forest")
    assert(not pcall(forest.score, forest, { 0 }))
  end },
  { "lsh", function(core)
    local index <close> = core.lsh(32, 8, 70)
    for k = 1, 100 do index:add(core.minhash(("w%d x%d y%d"):format(k % 9, k, k % 7), 32, 1)) end
    assert(#index == 70 and #index:find(core.minhash("w1 x100 y2", 32, 1), 0.9) >= 2)
    local again <close> = assert(core.lsh_load(index:save()))
    assert(#again == 70 and tostring(again):find "parallax.lsh" and not core.lsh_load "PXLSH")
  end },
  { "termindex", function(core)
    local index <close> = core.termindex(70)
    for k = 1, 80 do
      local terms = { "a" .. k % 3, "b" .. k % 5, "c" .. k }
      index:count(terms)
      index:add(terms, { 1, 2, 1 }, { 0, 0.5, 0 }, k)
    end
    assert(#index == 70 and #index:find(80, 0.1, 9, 60) > 0)
    local again <close> = assert(core.termindex_load(index:save()))
    assert(#again == 70 and tostring(again):find "parallax.termindex" and not core.termindex_load "PXTERM")
  end },
  { "simd", function(core) assert(core.simd(core.simd())) end },
  { "json_record", function(core)
    local record <close> = core.json_record "string"
    local lines = '{"a":"two\\nlines","b":[1,{"c":2.5}],"n":12345678901234567890}\n{"a":1\n'
    local behind, taken = record:line(lines, 1)
    assert(taken and behind == lines:find("\n", 1, true) + 1
      and #record:names() == 3 and record:get "a" == "two\nlines")
    assert(record:get("b")[2].c == 2.5 and record:get "n" == "12345678901234567890" and record:sum() > 0)
    assert(not select(2, record:line(lines, behind)) and record:read('{"x":"' .. ("\\t"):rep(50) .. '"}'))
  end },
  { "json_reader", function(core)
    local reader <close> = core.json_reader "string"
    local value = reader:decode('{"a":[1,2.5,"x\\n\\u00e9",{"b":null}],"n":12345678901234567890,"long":"'
      .. ("\\t"):rep(60) .. '"}')
    assert(value.a[3] == "x\né" and value.n == "12345678901234567890" and #value.long == 60)
    assert(not reader:decode "[1,")
  end },
  { "segment", function(core)
    local folder = os.tmpname()
    os.remove(folder)
    local builder <close> = core.segment_builder()
    for k = 1, 3 do
      local tokens <close> = core.tokens(text:rep(3) .. "number" .. k)
      local sentences <close> = core.sentences(tokens)
      assert(builder:add(tokens, sentences, k, "id" .. k, "Wire" .. k % 2, 20250500 + k))
    end
    local ok, problem = pcall(function()
      assert(builder:write(folder))
      local segment <close> = assert(core.segment(folder))
      local word = segment:find_word "plan"
      local matches <close> = segment:phrase { { word }, {} }
      assert(#matches == 9 and #matches:docs() == 3 and #matches:by_doc() == 6)
      assert(#matches:near(matches, 50) == 9 and #matches:join(matches) == 9 and #matches:collocates(2, 2) > 4)
      assert(#segment:select({ Wire1 = true }):both(segment:select(nil)):list() == 2)
      assert(#segment:tally("month", matches:docs(), matches) == 5 and #segment:frequencies() > 20)
      assert(segment:span(1, 3) == 1 and #segment:words "p*" > 0 and #segment:bytes(1) > 20)
      assert(#segment:lines(matches, 2, 4, 3, 3) == 24 and segment:verify() == 0)
      assert(segment:touch() and segment:touch(true))
      local known <close> = core.known()
      known:load(segment, "id")
      assert(known:find(core.text_hash "id2") == 2)
    end)
    os.remove(folder)
    if not ok then error(problem, 0) end
  end },
  { "segment_file", function(core)
    local path = os.tmpname()
    os.remove(path)
    local ok, problem = pcall(function()
      local writer <close> = assert(core.segment_writer(path))
      assert(writer:section("ABCD", ("x"):rep(70000)) and writer:finish())
      local file <close> = assert(core.segment_file(path))
      assert(#file:section "ABCD" == 70000 and file:verify() == 0)
    end)
    os.remove(path)
    if not ok then error(problem, 0) end
  end },
  { "store", function(core)
    local folder = os.tmpname()
    os.remove(folder)
    local ok, problem = pcall(function()
      local store <close> = assert(core.store(folder, "create"))
      local no = assert(store:add { id = "a", text = text:rep(20), title = "T" })
      assert(store:add_note(no, "layer", 1, 2, "{}") and store:commit())
      assert(store:get(no).text == text:rep(20) and store:about(no).title == "T" and #store:notes(no) == 1)
      assert(#store:segments() == 0 and store:close())
    end)
    os.execute("rm -rf " .. folder)
    if not ok then error(problem, 0) end
  end },
  { "process", function(core)
    local process <close> = assert(core.process { "cat" })
    process:send(("x"):rep(100))
    local got
    repeat
      core.poll({ process }, 1)
      got = process:take()
    until got
    assert(#got == 100)
  end },
}
