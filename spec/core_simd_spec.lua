-- Every level of vector instructions must find the same.
local core = require "parallax.core"
local helper = require "spec.helper"
local lexicon = require "parallax.lexicon"
local model = require "parallax.model"
local random_text = require "spec.random_text"

local abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)
local tagger = model.load "en.tags"
local levels = {}
local best = core.simd()
for _, level in ipairs { "portable", "sse2", "avx2", "avx512", "neon" } do
  if core.simd(level) then levels[#levels + 1] = level end
end
core.simd(best)

local function spans(list)
  local out = {}
  for k = 1, #list do out[k] = table.concat({ list:at(k) }, " ") end
  return table.concat(out, "|")
end

local function found_in(text)
  local tokens = core.tokens(text, abbreviations)
  local sentences = core.sentences(tokens, abbreviations)
  return table.concat({
    spans(core.words(text)), spans(tokens), spans(core.tokens(text)), spans(sentences),
    spans(core.paragraphs(text)), spans(core.sentences(text, abbreviations)),
    core.tag(tokens, sentences, tagger):bytes(), table.concat(core.numerals(tokens), ","),
  }, "\n")
end

local function agree(text)
  core.simd "portable"
  local expected = found_in(text)
  for _, level in ipairs(levels) do
    core.simd(level)
    assert.equal(expected, found_in(text), level)
  end
end

describe("parallax.core.simd", function()
  after_each(function() core.simd(best) end)

  it("names the level in use", function()
    for _, level in ipairs(levels) do
      assert.equal(level, core.simd(level))
      assert.equal(level, core.simd())
    end
  end)

  it("has code that needs no vector instructions", function() assert.equal("portable", core.simd "portable") end)

  it("refuses a level that does not exist, and one that the machine lacks", function()
    assert.has_error(function() core.simd "mmx" end)
    local lacking = best == "neon" and "sse2" or "neon"
    local level, reason = core.simd(lacking)
    assert.is_nil(level)
    assert.equal("this machine has no " .. lacking, reason)
    assert.equal(best, core.simd())
  end)

  it("packs texts to the same bytes on every level #property", function()
    local texts, files = {}, {}
    for text in random_text(30, 2000) do
      texts[#texts + 1] = ("%s and what was there before, %s again. "):format(text, text):rep(1 + #texts % 5)
    end
    for k = 1, 300 do texts[#texts + 1] = ("The words of number eight. "):rep(9):sub(1, k) end
    for k, level in ipairs(levels) do
      local folder = os.tmpname()
      os.remove(folder)
      core.simd(level)
      local store = assert(core.store(folder, "create"))
      for n, text in ipairs(texts) do assert(store:add { id = "t" .. n, text = text }) end
      assert(store:commit())
      assert(store:close())
      files[k] = helper.slurp(folder .. "/corpus.db")
      core.simd "portable"
      local again <close> = assert(core.store(folder))
      for n, text in ipairs(texts) do assert.equal(text, again:get(n).text) end
      helper.remove(folder)
      assert.is_true(files[k] == files[1], level)
    end
  end)

  it("finds the same on every level #property", function()
    for text in random_text(300, 64) do agree(text) end
  end)

  it("finds the same wherever a block ends #property", function()
    local text = "Mr. O'Neil's non-profit didn't pay 3,5 million. “Why?” U.S.-based Éva asked.\n\nIt cannot."
    for shift = 0, 64 do agree(("x"):rep(shift) .. " " .. text) end
  end)

  it("tags prose the same", function()
    agree("The Minister of Transport, Ada Moreno, told Oslo's council on Monday that the Northern Rail Company had "
      .. "lost 3.5 million crowns. Moreno will not resign, said Jan van der Berg of the U.S. Embassy in Bern.")
  end)

  it("finds the same in every byte's company #property", function()
    for byte = 0, 255 do
      local c = string.char(byte)
      agree(("word%s word.%s %sword 12%s%s%s"):format(c, c, c, c, c, c) .. ("plain text "):rep(7) .. c)
    end
  end)
end)
