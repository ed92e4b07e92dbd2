local core = require "parallax.core"
local helper = require "spec.helper"
local wordnet = require "parallax.wordnet"

local PATH = "lua/parallax/wordnet/table.bin"

local function forms_of(word, pos)
  local list = {}
  for k, base in ipairs(wordnet.forms(word, pos)) do list[k] = base.word .. "/" .. base.pos end
  return list
end

describe("parallax.wordnet.forms", function()
  it("takes inflections off", function()
    assert.same({ "lorry/noun" }, forms_of "lorries")
    assert.same({ "reopen/verb" }, forms_of "reopened")
    assert.same({ "brave/adj" }, forms_of("bravest", "adj"))
    assert.same({ "go/verb" }, forms_of "went")
    assert.same({ "child/noun" }, forms_of "children")
  end)

  it("gives every reading of a form", function()
    assert.same({ "left/noun", "left/adj", "left/adv", "leave/verb" }, forms_of "left")
    assert.same({ "leave/verb" }, forms_of("left", "verb"))
  end)

  it("folds the word, and has nothing for one it does not know", function()
    assert.same({ "treaty/noun" }, forms_of "Treaties")
    assert.same({}, forms_of "qwxzt")
    assert.same({}, forms_of "")
    assert.same({}, forms_of(("a"):rep(300)))
  end)
end)

describe("parallax.wordnet.relation", function()
  for _, row in ipairs {
    { "car", "automobile", "synonym" }, { "went", "gone", "inflection" }, { "decide", "decision", "derivation" },
    { "car", "vehicle", "hypernym" }, { "vehicle", "car", "hyponym" }, { "kill", "die", "cause" },
    { "win", "lose", "antonym" }, { "China", "chinese", "derivation" },
  } do
    it(("says that %s and %s stand in the relation %s"):format(row[1], row[2], row[3]), function()
      local kind, strength = wordnet.relation(row[1], row[2])
      assert.equal(row[3], kind)
      assert.is_true(strength > 0 and strength <= 1)
    end)
  end

  it("finds none between words that have none", function()
    assert.is_nil(wordnet.relation("bridge", "sadness"))
    assert.is_nil(wordnet.relation("qwxzt", "car"))
  end)

  it("counts a rare sense less than the usual one", function()
    local _, usual = wordnet.relation("car", "automobile")
    local _, rare = wordnet.relation("car", "gondola")
    assert.is_true(rare < usual)
  end)

  it("keeps to a part of speech when asked", function()
    assert.equal("synonym", (wordnet.relation("close", "shut", "verb")))
    assert.is_nil(wordnet.relation("close", "shut", "adv"))
  end)
end)

describe("parallax.wordnet.related", function()
  local words = { "bridge", "crossing", "shut", "closed", "truck", "lorry", "sadness", "closure", "win", "lose" }

  it("finds the pairs that asking for each finds, and no other #property", function()
    local found = {}
    for _, link in ipairs(wordnet.related(words)) do found[link.a .. ":" .. link.b] = link.kind end
    for a = 1, #words do
      for b = a + 1, #words do
        assert.equal((wordnet.relation(words[a], words[b])), found[a .. ":" .. b], words[a] .. " " .. words[b])
      end
    end
  end)

  it("sorts the pairs and names each once", function()
    local last = { a = 0, b = 0 }
    for _, link in ipairs(wordnet.related(words)) do
      assert.is_true(link.a > last.a or link.a == last.a and link.b > last.b)
      assert.is_true(link.a < link.b)
      last = link
    end
    assert.is_true(last.a > 0)
  end)
end)

describe("core.wordnet", function()
  local function opened(bytes)
    local folder = helper.folder { ["t.bin"] = bytes }
    local found, reason = core.wordnet(folder .. "/t.bin")
    helper.remove(folder)
    return found, reason and reason:match ": (.*)$"
  end

  it("refuses a file that is none, is cut or is damaged", function()
    local whole = helper.slurp(PATH)
    assert.same({ nil, "not a WordNet table" }, { opened "hello" })
    assert.same({ nil, "not a WordNet table" }, { opened "" })
    assert.same({ nil, "the WordNet table is not whole" }, { opened(whole:sub(1, -2)) })
    local at = #whole // 2
    local other = string.char((whole:byte(at) + 1) % 256)
    assert.same({ nil, "the WordNet table is damaged" }, { opened(whole:sub(1, at - 1) .. other .. whole:sub(at + 1)) })
    assert.same({ nil, "a WordNet table of another version" }, { opened("PXWN\2" .. whole:sub(6)) })
  end)

  it("says which file cannot be opened", function()
    local found, reason = core.wordnet "no/such/file"
    assert.is_nil(found)
    assert.equal("no/such/file: No such file or directory", reason)
  end)

  it("answers no more when it is closed", function()
    local table_of_words = core.wordnet(PATH)
    table_of_words = table_of_words or error "not opened"
    getmetatable(table_of_words).__close(table_of_words)
    assert.equal("parallax.wordnet (closed)", tostring(table_of_words))
    assert.has_error(function() table_of_words:bases "car" end)
  end)

  it("takes lists of strings alone", function()
    local table_of_words <close> = core.wordnet(PATH)
    assert.has_error(function() table_of_words:related { "car", 5 } end, "word 2: string expected, got number")
    assert.has_error(function() table_of_words:bases("car", "article") end)
    assert.equal(118602, #table_of_words)
  end)

  it("is small enough to ship, with its licence beside it", function()
    assert.is_true(#helper.slurp(PATH) <= 2000000)
    assert.truthy(helper.slurp("lua/parallax/wordnet/LICENSE"):find("Princeton University", 1, true))
  end)
end)
