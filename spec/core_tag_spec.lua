local core = require "parallax.core"
local document = require "parallax.document"
local model = require "parallax.model"

local function doc_of(text) return document.new { text = text, lang = "en" } end

-- The tags of a text as "word/XPOS/lemma" with spaces between.
local function tagged(text)
  local doc, parts = doc_of(text), {}
  local tokens, tags = doc:tokens(), doc:tags()
  for k = 1, #tags do
    local _, xpos = tags:at(k)
    parts[k] = ("%s/%s/%s"):format(tokens:text(k), xpos, tags:lemma(k))
  end
  return table.concat(parts, " ")
end

-- The names of a text as "TYPE words".
local function names(text)
  local doc, list = doc_of(text), {}
  local tokens, tags = doc:tokens(), doc:tags()
  local found = tags:names()
  for at = 1, #found, 4 do
    local k, last, type, score = table.unpack(found, at, at + 3)
    assert.same({ type, last, score }, { tags:name(k) })
    local first = tokens:at(k)
    list[#list + 1] = type .. " " .. text:sub(first, select(2, tokens:at(last)))
  end
  return list
end

describe("parallax.core.tag", function()
  it("gives every token part of speech and lemma", function()
    assert.equal(
      "The/DT/the ministers/NNS/minister were/VBD/be hoping/VBG/hope to/TO/to leave/VB/leave ././.",
      tagged "The ministers were hoping to leave."
    )
    local doc = doc_of "She quickly agreed."
    assert.same({ "PRON", "PRP" }, { doc:tags():at(1) })
    assert.same({ "ADV", "RB" }, { doc:tags():at(2) })
    assert.same({ "VERB", "VBD" }, { doc:tags():at(3) })
  end)

  it("tells one form from another by what stands around", function()
    assert.truthy(tagged("They saw the ship leave."):find("saw/VBD/see", 1, true))
    assert.truthy(tagged("He bought an old saw."):find("saw/NN/saw", 1, true))
  end)

  it("takes irregular and contracted forms back to their lemma", function()
    assert.truthy(tagged("The children didn't go."):find("children/NNS/child did/VBD/do n't/RB/not go/VB/go", 1, true))
    assert.truthy(tagged("It was the worst of the two countries."):find("worst/JJS/bad", 1, true))
  end)

  it("keeps the capitals of a name and the marks of a word in its lemma", function()
    local text = "Angela Brandt ordered two CAFÉS in Vienna."
    assert.truthy(tagged(text):find("Angela/NNP/Angela Brandt/NNP/Brandt", 1, true))
    assert.truthy(tagged "The café was closed.":find("café/NN/café", 1, true))
  end)

  it("finds names and their types", function()
    assert.same(
      { "PER Angela Brandt", "LOC Vienna", "ORG European Commission" },
      names "Angela Brandt met officials in Vienna on Monday, the European Commission said."
    )
  end)

  it("scores names from 0 to 1", function()
    local tags = doc_of("Angela Brandt met officials in Vienna on Monday."):tags()
    local _, _, score = tags:name(1)
    assert.is_true(score > 0 and score <= 1)
    assert.is_nil(tags:name(3))
  end)

  it("gives a text the same tags whatever was tagged before it #property", function()
    math.randomseed(20266)
    local words = {
      "The", "minister", "Brandt", "said", "on", "Monday", "that", "Vienna", "would", "saw", "leave", "the", "ship",
      "quickly", ",", ".", "VIENNA", "old", "Ada", "Holt's", "42", "-", "café", "\n\n",
    }
    for k = 1, 1500 do words[#words + 1] = "w" .. k .. ("s"):rep(k % 3) end -- more than are kept
    local file <close> = io.open(model.path "en.tags", "rb")
    local bytes = file:read "a"
    local warm = core.model(bytes)
    local function tagged_by(one, doc) return core.tag(doc:tokens(), doc:sentences(), one):bytes() end
    for _ = 1, 4 do
      local list = {}
      for n = 1, 2500 do list[n] = words[n % 3 == 0 and math.random(#words) or math.random(24)] end
      local doc = doc_of(table.concat(list, " "))
      local cold = tagged_by(core.model(bytes), doc)
      for _ = 1, 3 do assert.equal(cold, tagged_by(warm, doc)) end
    end
  end)

  it("answers for a text without tokens, without capitals, and of one word", function()
    assert.equal(0, #doc_of("  \n "):tags())
    assert.same({}, doc_of("  \n "):tags():names())
    assert.equal(1, #doc_of("no"):tags())
    assert.equal(4, #doc_of("北京 … ΑΘΗΝΑ"):tags())
  end)

  it("is nil-safe: a language without a model has no tags", function()
    assert.is_nil(document.new({ text = "Bonjour le monde.", lang = "fr" }):tags())
  end)

  it("survives the closing of what it was made of", function()
    local tokens = core.tokens "Ships left."
    local tags = core.tag(tokens, core.sentences(tokens), model.load "en.tags")
    getmetatable(tokens).__close(tokens)
    assert.equal("PUNCT", (tags:at(3)))
    assert.has_error(function() tags:lemma(1) end, "the tokens of the tags are closed")
    getmetatable(tags).__close(tags)
    assert.has_error(function() tags:at(1) end)
    assert.equal("parallax.tags (closed)", tostring(tags))
  end)

  it("paints the letters of parts of speech, of the most exact name that has one", function()
    local of = { VERB = "v", ["VERB VBN"] = "V", NN = "n", NNS = "N", PUNCT = "." }
    local tags = doc_of("The ministers who were seen in Velin left the old bridge, it seems."):tags()
    local classes, expected = {}, {}
    for k = 1, #tags do
      local upos, xpos = tags:at(k)
      classes[k] = string.char(96 + k)
      expected[k] = of[upos .. " " .. xpos] or of[xpos] or of[upos] or classes[k]
    end
    local letters = model.load("en.tags"):letters(of)
    local painted = tags:paint(letters, table.concat(classes))
    assert.equal(table.concat(expected), painted)
    assert.truthy(painted:find "V" and painted:find "v" and painted:find "n" and painted:find "N")
    assert.error_matches(function() tags:paint(letters, "x") end, "one byte a token")
    assert.error_matches(function() tags:paint("vn", painted) end, "letters of the same model")
    assert.error_matches(function() model.load("en.tags"):letters { NN = "noun" } end, "letters of one byte")
  end)

  it("raises beyond the tokens", function()
    local tags = doc_of("Ships left."):tags()
    for _, k in ipairs { 0, 4, -1 } do
      assert.has_error(function() tags:at(k) end)
      assert.has_error(function() tags:lemma(k) end)
      assert.has_error(function() tags:name(k) end)
    end
  end)

  it("tags a long text as it tags its parts, in blocks #property", function()
    local sentence = "Angela Brandt said the ships had left Vienna.\n\n"
    local many = 4000
    local tags, one = doc_of(sentence:rep(many)):tags(), doc_of(sentence:rep(3)):tags()
    local size = #one // 3
    assert.equal(size * many, #tags)
    for k = 1, #tags, 997 do
      assert.same({ one:at((k - 1) % size + 1) }, { tags:at(k) })
    end
  end)

  it("leaves no name open, whatever the text #property", function()
    for text in require "spec.random_text"(200, 7) do
      local doc = doc_of(text)
      local tags = doc:tags()
      assert.equal(#doc:tokens(), #tags)
      local found, behind = {}, 0
      for k = 1, #tags do
        local type, last, score = tags:name(k)
        if type then
          assert.is_true(k > behind and last >= k and last <= #tags)
          table.move({ k, last, type, score }, 1, 4, #found + 1, found)
          behind = last
        end
      end
      assert.same(found, tags:names())
    end
  end)
end)
