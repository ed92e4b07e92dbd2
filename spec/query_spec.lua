local core = require "parallax.core"
local document = require "parallax.document"
local helper = require "spec.helper"
local query = require "parallax.query"

-- A document whose tags are given: { word = { upos, xpos, lemma } }.
local function tagged(text, words)
  local doc = helper.document { text = text }
  local tokens = doc:tokens()
  local function of(k) return words[tokens:text(k)] or { "X", "FW", tokens:folded(k) } end
  function doc.tags()
    return { at = function(_, k) return of(k)[1], of(k)[2] end, lemma = function(_, k) return of(k)[3] end }
  end
  return doc
end

local function found(doc, source)
  local list = {}
  for match in assert(query.compile(source)):each(doc) do list[#list + 1] = doc.text:sub(match.first, match.last) end
  return list
end

local function check(doc, rows)
  for _, row in ipairs(rows) do
    it(row[1], function() assert.same({ table.unpack(row, 2) }, found(doc, row[1])) end)
  end
end

describe("parallax.query: tokens", function()
  local doc = tagged("Ada Moss said that Piet Hoorn says no. He never told us 3 things!", {
    Ada = { "PROPN", "NNP", "Ada" }, Moss = { "PROPN", "NNP", "Moss" }, Piet = { "PROPN", "NNP", "Piet" },
    Hoorn = { "PROPN", "NNP", "Hoorn" }, said = { "VERB", "VBD", "say" }, says = { "VERB", "VBZ", "say" },
    told = { "VERB", "VBD", "tell" }, He = { "PRON", "PRP", "he" },
  })
  check(doc, {
    { '"said"', "said" },
    { '"HE"' },
    { '"HE"%c', "He" },
    { '"sa(id|ys)"', "said", "says" },
    { '[lemma="say"]', "said", "says" },
    { '[lemma="say"] "that"? [pos="PROPN"]+', "said that Piet Hoorn" },
    { '[lemma="say|tell" & tag="VBD"]', "said", "told" },
    { '[pos="VERB" & !(lemma="say" & tag="VBD") & tag!="VBZ"]', "told" },
    { '[tag="VBZ" | lemma="tell" | word="us"]+', "says", "told us" },
    { '[kind="number"]', "3" },
    { '[case="capital"]{2}', "Ada Moss", "Piet Hoorn" },
    { "[pos='PRON'] 'never'", "He never" },
    { '[word="x*"]' },
    { "[] [] </s>", "no.", "things!" },
    { "<s> []", "Ada", "He" },
    { '<text> []', "Ada" },
  })
end)

describe("parallax.query: tags of the trained model", function()
  check(document.new { text = "Ana Ruiz said that Ben Cole denied it. Both mayors say so.", lang = "en" }, {
    { '[lemma="say"] "that"? [pos="PROPN"]*', "said that Ben Cole", "say" },
    { '[pos="NOUN" & lemma="mayor"] [tag="VBP"]', "mayors say" },
  })
end)

describe("parallax.query: sequences", function()
  local doc = helper.document { text = "a b c a b b c a c b.\n\na a b c" }
  check(doc, {
    { '"a" "b"* "c"', "a b c", "a b b c", "a c", "a b c" },
    { '"a" "b"+', "a b", "a b b", "a b" },
    { '"a" "b"{2}', "a b b" },
    { '"a" "b"{,1} "c"', "a b c", "a c", "a b c" },
    { '"a"{2,}', "a a" },
    { '"a" []{0,2} "b"', "a b", "a b b", "a c b", "a a b" },
    { '("a" | "b" "b"){2}', "a b b", "a a" },
    { '"a" ("b" | "b" "c")', "a b c", "a b", "a b c" }, -- the longest, not the first alternative
    { '("a" "b" | "b" "b" "c")', "a b", "a b", "a b" }, -- the leftmost, though it is shorter
    { '"a"? "a"*', "a", "a", "a", "a a" },
    { '"b" []* "a"', "b c a b b c a c b.\n\na a" },
    { '"b" []* "a" within s', "b c a b b c a" },
    { '"c" "b" [] "a"', "c b.\n\na" },
    { '"c" "b" [] "a" within s' },
    { '"a" | "c"', "a", "c", "a", "c", "a", "c", "a", "a", "c" },
    { '(("a"?)*)* "b"{2}', "a b b" },
  })

  it("labels what parts took, and leaves out those that took nothing", function()
    local q = assert(query.compile 'x:"a" y:("b" | "z")* mid:"q"? z:"c"')
    local list = {}
    for match in q:each(doc) do
      local captures = match.captures
      assert.is_nil(captures.mid)
      local y = captures.y and doc.text:sub(captures.y.first, captures.y.last) or "-"
      list[#list + 1] = ("%d-%d %d %s %d"):format(match.i, match.j, captures.x.i, y, captures.z.j)
    end
    assert.same({ "1-3 1 b 3", "4-7 4 b b 7", "8-9 8 - 9", "13-15 13 b 15" }, list)
  end)

  it("gives a label in alternatives to the one that matched", function()
    local q = assert(query.compile '"a" n:"b" | n:"c" "a"')
    local list = {}
    for match in q:each(doc) do list[#list + 1] = match.captures.n.i - match.i end
    assert.same({ 1, 0, 0, 1 }, list)
  end)

  it("keeps the last round of a repeated label, and is greedy", function()
    local q = assert(query.compile '(n:[])+ "b" rest:[]*')
    local match = q:each(doc)()
    assert.same({ 13, 13, 15 }, { match.captures.n.i, match.captures.n.j, match.captures.rest.i })
  end)
end)

describe("parallax.query: regions", function()
  local doc = helper.document { text = 'She said "no war now" and "peace". No war came. "War!" he cried of peace' }
  local quotes = { { "no war now", "said" }, { "peace", "and" } }
  doc.quotes = function()
    local list = {}
    for k, q in ipairs(quotes) do
      local content = helper.span(doc, '"' .. q[1] .. '"')
      list[k] = { first = content.first, last = content.last, content = { content }, cue = { helper.span(doc, q[2]) },
        source = {} }
    end
    return list
  end
  doc.entities = function()
    local she, war = helper.span(doc, "She said"), helper.span(doc, "War")
    she.type, war.type = "PER", "ORG"
    return { she, war }
  end
  check(doc, {
    { '"war" within quote', "war" },
    { '"war" within <quote/>', "war" },
    { '"war"%c !within quote', "war", "War" },
    { "<quote/>", '"no war now"', '"peace"' },
    { '<quote/> containing "war"', '"no war now"' },
    { '<quote/> !containing "war"', '"peace"' },
    { "<quote> [] []", '"no', '"peace' },
    { '<cue/> <quote/>', 'said "no war now"', 'and "peace"' },
    { '<quote/> [] <quote/>', '"no war now" and "peace"' },
    { '[]{3} within marks', '"no war', '"peace"', '"War!' },
    { '[word="[a-z]+"]+ within marks within s', "no war now", "peace" },
    { '<s/> containing <quote/>', 'She said "no war now" and "peace".' },
    { '<s/> containing <quote/> containing "peace"', 'She said "no war now" and "peace".' },
    { '[] within ("war" "now")', "war", "now" },
    { '"peace" within ("said" []* "peace" [])', "peace" },
    { '[ent="PER"]+', "She said" },
    { '[ent!=""]', "She", "said", "War" },
    { '<ent/> within marks', "War" },
    { '"war"%c containing []{2}' },
  })
end)

describe("parallax.query: regions side by side", function()
  local doc = helper.document { text = "C a.\n\nA b. D e. F" }
  check(doc, {
    { '"[aA.]"+ "b" within p', "A b" }, -- what failed in one paragraph may succeed in the next
    { '"b" []{3,5} containing <s/>', "b. D e. F" }, -- the first whole sentence behind half a one
    { '"b" []{2} containing <s/>' },
    { '"e" within <s/> within p', "e" },
  })
end)

describe("parallax.query: faults", function()
  local rows = {
    { '[lemma="say"', 13, "']', '&' or '|' expected" },
    { '[lemma="say" pos="X"]', 14, "']', '&' or '|' expected" },
    { "[lemma]", 7, "'=' or '!=' expected" },
    { "[lemma=say]", 8, "an expression in quotes expected" },
    { '[lemna="say"]', 2, "no attribute called 'lemna' (did you mean 'lemma'?)" },
    { '"é" [word="a(b"]', 13, "the group is not closed by ')'" },
    { '"say', 5, 'the expression is not closed by "' },
    { '"say"%x', 7, "a flag expected behind '%'" },
    { '"a" ("b"', 9, "')' expected" },
    { '"a")', 4, "')' closes no group" },
    { '"a"]', 4, "']' closes no token" },
    { '"a" | ', 7, "a token expected" },
    { "", 1, "a token expected" },
    { '"a"{,}', 6, "a number expected" },
    { '"a"{2', 6, "'}' expected" },
    { '"a"{5,2}', 4, "the repetition runs backwards" },
    { '"a"{3} "b"{30000}', 8, "the query is too long" },
    { '"a" within', 11, "a token expected" },
    { '"a" within x', 12, "no region called 'x'" },
    { "<z>", 2, "no region called 'z'" },
    { "<s", 3, "'>' expected" },
    { "[!]", 3, "a condition expected behind '!'" },
  }
  for _, row in ipairs(rows) do
    it(("point at the column: %s"):format(row[1]), function()
      local compiled, reason, column = query.compile(row[1])
      assert.is_nil(compiled)
      assert.equal(row[2], column)
      local expected = ("query, column %d: %s"):format(row[2], row[3])
      assert.equal(expected, reason:sub(1, #expected))
    end)
  end

  it("are found in queries nested too deep or too long, too", function()
    local _, reason = query.compile(("("):rep(1000) .. '"a"' .. (")"):rep(1000))
    assert.equal("query, column 1: the query is nested too deep", reason)
    _, reason = query.compile(('"a" '):rep(20000))
    assert.equal("query, column 65537: the query is too long", reason)
    local labels = {}
    for k = 1, 17 do labels[k] = ("l%d:[]"):format(k) end
    _, reason = query.compile(table.concat(labels, " "))
    assert(reason:find "more than 16 labels")
  end)

  it("name the attribute that a document cannot have", function()
    local doc = document.new { id = "ett", text = "Han sade det.", lang = "sv" }
    local q = assert(query.compile '[lemma="säga"]')
    local suits, reason = q:suits(doc)
    assert.equal(false, suits)
    assert.equal("attribute 'lemma': there is no model of parts of speech for the language 'sv' of ett", reason)
    assert.has_error(function() q:each(doc) end)
    assert.is_true((assert(query.compile '"sade"'):suits(doc)))
  end)
end)

describe("parallax.query", function()
  it("is called as a function, and from a document", function()
    local parallax = require "parallax"
    local doc = document.new { text = "one two one", lang = "en" }
    local q = assert(parallax.query '"one"')
    assert.equal(2, q:count(doc))
    local n = 0
    for match in doc:query '"one"' do n = n + match.first end
    assert.equal(10, n)
    for match in doc:query(q) do n = n - match.first end
    assert.equal(0, n)
    assert.has_error(function() doc:query '"one' end, 'query, column 5: the expression is not closed by "')
    assert.equal('parallax.Query: "one"', tostring(q))
  end)

  it("finds nothing in a text without tokens", function()
    local doc = document.new { text = " \n", lang = "en" }
    for _, source in ipairs { "[]", "[]*", "<s/>", "[] within quote", '"a" containing "b"' } do
      assert.equal(0, assert(query.compile(source)):count(doc))
    end
  end)

  it("says what every match has in it", function()
    local function needs(source)
      local list = {}
      for k, n in ipairs(assert(query.compile(source)):needs()) do
        list[k] = ("%s:%s:%s@%s"):format(n.attribute, n.literal or "*", n.flags, n.offset or "?")
      end
      return table.concat(list, " ")
    end
    assert.equal("lemma:say:@0 pos:PROPN:@?", needs '[lemma="say"] "that"? [pos="PROPN"]+')
    assert.equal("word:a:@0 tag:*:@0 word:b:c@3", needs '[word="a" & tag="V.*" & pos!="X"] []{2} x:"B"%c')
    assert.equal("word:c:@2", needs '("a" | "b") [word="x" | word="y"] "c"')
    assert.equal("word:c:@?", needs '("a" | "b" "b") "c"')
    assert.equal("", needs '"a"? []* [word!="b"]')
    assert.equal("word:a:@? word:a:@?", needs '<quote/> "a"{2} "a"{1,2}')
  end)

  it("takes time in proportion to the text where every start looks far ahead", function()
    local doc = document.new { text = ("a b "):rep(50000), lang = "en" }
    assert.equal(0, assert(query.compile '"a" []* "c"'):count(doc))
    assert.equal(0, assert(query.compile '("a"? "b"?)* "c"'):count(doc))
    assert.equal(50000, assert(query.compile '"a" | "a" []* "c"'):count(doc))
    assert.equal(1, assert(query.compile 'x:"a" []* y:"b"'):count(doc))
  end)

  -- Trees of queries with their spelling, matched by trying every way.
  local function random_tree(depth)
    local kind = depth == 0 and 1 or math.random(7)
    if kind <= 2 then return { "word", ("abc"):sub(math.random(3)):sub(1, 1) } end
    if kind == 3 then return { "any" } end
    local one = random_tree(depth - 1)
    if kind == 4 then return { "repeat", one, math.random(0, 2), math.random(2, 3) } end
    if kind == 5 then return { "star", one } end
    return { kind == 6 and "both" or "either", one, random_tree(depth - 1) }
  end

  local function spelling(tree)
    local kind = tree[1]
    if kind == "word" then return '"' .. tree[2] .. '"' end
    if kind == "any" then return "[]" end
    if kind == "both" then return spelling(tree[2]) .. " " .. spelling(tree[3]) end
    if kind == "either" then return ("(%s | %s)"):format(spelling(tree[2]), spelling(tree[3])) end
    if kind == "star" then return ("(%s)*"):format(spelling(tree[2])) end
    return ("(%s){%d,%d}"):format(spelling(tree[2]), tree[3], tree[4])
  end

  local function ends(tree, words, from)
    local to, kind = {}, tree[1]
    if kind == "both" then return ends(tree[3], words, ends(tree[2], words, from)) end
    if kind == "either" then
      for at in pairs(ends(tree[2], words, from)) do to[at] = true end
      for at in pairs(ends(tree[3], words, from)) do to[at] = true end
    elseif kind == "repeat" or kind == "star" then
      local now = from
      for k = 0, tree[4] or #words do
        if k >= (tree[3] or 0) then for at in pairs(now) do to[at] = true end end
        now = ends(tree[2], words, now)
      end
    else
      for at in pairs(from) do
        if words[at] and (kind == "any" or words[at] == tree[2]) then to[at + 1] = true end
      end
    end
    return to
  end

  local function expected(tree, words)
    local list, at = {}, 1
    while at <= #words do
      local last = 0
      for to in pairs(ends(tree, words, { [at] = true })) do last = math.max(last, to - 1) end
      if last >= at then list[#list + 1], list[#list + 2] = at, last end
      at = math.max(at, last) + 1
    end
    return list
  end

  it("agrees with trying every way #property", function()
    local seed = 20250512
    math.randomseed(seed)
    for _ = 1, 1500 do
      local tree, words = random_tree(3), {}
      for k = 1, math.random(0, 12) do words[k] = ("abc"):sub(math.random(3)):sub(1, 1) end
      local compiled = assert(query.compile(spelling(tree)))
      local columns = {}
      for k = 1, #compiled.names.attributes do columns[k] = core.column(words) end
      local got = compiled.cql:find(#words, columns, {})
      assert.same(expected(tree, words), got, spelling(tree) .. " on " .. table.concat(words, " "))
    end
  end)
end)

describe("parallax.core.cql", function()
  local function program(with)
    local p = {
      code = { 0, 0, 0, 8, 0, 0 }, branches = { 0, -1, -2 }, expressions = { core.regex "a" }, asks = { 0 },
      limits = {}, attributes = 1, regions = 0, captures = 0,
    }
    for key, value in pairs(with or {}) do p[key] = value end
    return core.cql(p)
  end

  it("runs over columns of any origin", function()
    assert.same({ 1, 1, 3, 3 }, program():find(3, { core.column { "a", "b", "a" } }, {}))
  end)

  it("refuses programs that could not run", function()
    assert.has_error(function() program { code = {} } end)
    assert.has_error(function() program { code = { 0, 0, 0 } } end) -- runs off its end
    assert.has_error(function() program { code = { 3, 9, 0 } } end)
    assert.has_error(function() program { code = { 4, 0, 0, 8, 0, 0 } } end)
    assert.has_error(function() program { code = { 9, 0, 0 } } end)
    assert.has_error(function() program { branches = { 0, 0, -2 } } end) -- a branch to itself
    assert.has_error(function() program { asks = { 1 } } end)
    assert.has_error(function() program { limits = { 0, 0, 1, 0 } } end)
  end)

  it("refuses columns and regions that do not fit", function()
    assert.has_error(function() program():find(2, { core.column { "a" } }, {}) end)
    local within = program { limits = { 0, 0, 1, 0 }, regions = 1 }
    assert.same({ 3, 3 }, within:find(3, { core.column { "a", "b", "a" } }, { core.spans { 2, 3 } }))
    assert.has_error(function() within:find(3, { core.column { "a", "b", "a" } }, { core.spans { 2, 4 } }) end)
  end)
end)
