-- What names that are known as a whole, and the words of a sentence, say of
-- names: by a lexicon and weights made by hand.
local core = require "parallax.core"
local tiny = require "spec.tiny_model"

-- Bits of enum lexicon in c/tag/tag_word.h, and kinds of features in tag_feature.c.
local NOUN <const>, PERSON <const>, BODY <const>, BEGINS <const> = 1 << 0, 1 << 24, 1 << 25, 1 << 29
local LISTED <const>, TOPIC <const> = 143, 146

local LABEL <const> = { BPER = 1, UPER = 4, BORG = 5, IORG = 6, LORG = 7, UORG = 8 }
local BEGIN <const>, IN <const>, LAST <const>, UNIT <const> = 0, 1, 2, 3

-- The keys of the first words of a name, and of all of it: tag_list_key.
local function keys_of(name)
  local keys, key = {}, 0
  for word in name:gmatch "%S+" do
    key = key == 0 and tiny.form(word) or tiny.mix(2, key * 31 + tiny.form(word))
    keys[#keys + 1] = key
  end
  return keys
end

-- Masks of names by kind.
local function listed(names)
  local masks = {}
  for name, kind in pairs(names) do
    local keys = keys_of(name)
    for k, key in ipairs(keys) do masks[key] = (masks[key] or 0) | (k < #keys and BEGINS or kind) end
  end
  return masks
end

local function names(text, lexicon, weights)
  local tokens, records = core.tokens(text), {}
  for k, weight in ipairs(weights) do records[k] = { tiny.mix(weight[1], weight[2]), { weight[3], weight[4] } } end
  local bytes = tiny.file_of { lexicon = tiny.lexicon_of(lexicon), names = tiny.weights_of(records) }
  local tags, found = core.tag(tokens, core.sentences(tokens), assert(core.model(bytes))), {}
  local all = tags:names()
  for at = 1, #all, 4 do found[#found + 1] = ("%d-%d %s"):format(table.unpack(all, at, at + 2)) end
  return found
end

local function place(kind, at) return (kind >> 24) << 5 | at end

local WEIGHTS <const> = {
  { LISTED, place(BODY, BEGIN), LABEL.BORG, 50 }, { LISTED, place(BODY, IN), LABEL.IORG, 50 },
  { LISTED, place(BODY, LAST), LABEL.LORG, 50 }, { LISTED, place(BODY, UNIT), LABEL.UORG, 50 },
  { LISTED, place(PERSON, UNIT), LABEL.UPER, 50 },
}

describe("names known as a whole", function()
  local lexicon = listed { ["bank of oslo"] = BODY, bank = PERSON, ["oslo harbour"] = BODY }

  it("are seen from their first word to their last", function()
    assert.same({ "2-4 ORG" }, names("Xyz Bank of Oslo", lexicon, WEIGHTS))
  end)

  it("are no longer than they are", function()
    assert.same({ "1-1 PER" }, names("Bank Oslo", lexicon, WEIGHTS))
    assert.same({ "1-1 PER" }, names("Bank of", lexicon, WEIGHTS))
  end)

  it("begin with a capital", function() assert.same({}, names("bank of Xyz", lexicon, WEIGHTS)) end)

  it("yield to a longer one that they overlap", function()
    assert.same({ "1-3 ORG" }, names("Bank of Oslo Harbour", lexicon, WEIGHTS))
  end)

  it("end with their sentence", function()
    assert.same({ "2-2 PER" }, names("Xyz Bank\n\nof Oslo", lexicon, WEIGHTS))
  end)

  it("have six words at most", function()
    local long = { ["a b c d e f"] = BODY, ["t u v w x y z"] = BODY }
    assert.same({ "1-6 ORG" }, names("A b c d e f", listed(long), WEIGHTS))
    assert.same({}, names("T u v w x y z", listed(long), WEIGHTS))
  end)
end)

describe("what a sentence is about", function()
  local lexicon = { [tiny.form "ships"] = NOUN }
  local weights = { { TOPIC, tiny.form "ships", LABEL.UPER, 50 } }

  it("counts for its words with a capital, wherever they stand", function()
    assert.same({ "1-1 PER", "5-5 PER" }, names("Ada sold ships to Berg", lexicon, weights))
  end)

  it("is words of the language in small letters", function()
    assert.same({}, names("Ada sold boats", lexicon, weights))
    assert.same({}, names("Ada sold boats", lexicon, { { TOPIC, tiny.form "boats", LABEL.UPER, 50 } }))
  end)

  it("says nothing of the sentence behind", function()
    assert.same({ "1-1 PER" }, names("Ada sold ships.\n\nBerg left.", lexicon, weights))
    assert.same({ "5-5 PER" }, names("Ada left.\n\nonly Berg sold ships.", lexicon, weights))
  end)
end)
