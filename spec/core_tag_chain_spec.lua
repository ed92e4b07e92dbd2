-- Labels of names by hand-made weights: what the chain makes of them.
local core = require "parallax.core"
local tiny = require "spec.tiny_model"

local LABELS <const> = 17
local LABEL = { O = 0 }
for t, type in ipairs { "PER", "ORG", "LOC", "MISC" } do
  for p, place in ipairs { "B", "I", "L", "U" } do LABEL[place .. type] = (t - 1) * 4 + p end
end

local WORD <const>, FOLLOW <const> = 80, 140 -- kinds of features in tag_feature.c

-- `{ LABEL = weight }` as `{ number, weight, ... }`.
local function flat(weights)
  local list = {}
  for label, weight in pairs(weights) do
    list[#list + 1] = LABEL[label]
    list[#list + 1] = weight
  end
  return list
end

-- The names of a text by weights of its words and of labels behind labels.
local function names(text, words, follow)
  local list = {}
  for word, weights in pairs(words) do list[#list + 1] = { tiny.mix(WORD, tiny.form(word)), flat(weights) } end
  for last, weights in pairs(follow or {}) do list[#list + 1] = { tiny.mix(FOLLOW, LABEL[last]), flat(weights) } end
  local tokens, weights = core.tokens(text), tiny.weights_of(list)
  local model = assert(core.model(tiny.file_of { names = weights, again = weights }))
  local tags = core.tag(tokens, core.sentences(tokens), model)
  local found, scores, all = {}, {}, tags:names()
  for at = 1, #all, 4 do
    found[#found + 1], scores[#scores + 1] = ("%d-%d %s"):format(table.unpack(all, at, at + 2)), all[at + 3]
  end
  return found, scores
end

local OPEN <const> = { B = true, I = true }
local NAMES = { [0] = "O" }
for label, number in pairs(LABEL) do NAMES[number] = label end

local function may_follow(last, label)
  local begins = not label:find "^[IL]"
  if not OPEN[last:sub(1, 1)] then return begins end
  return not begins and last:sub(2) == label:sub(2)
end

-- The score of the best way from word k on, and its labels, by trying all.
local function best_from(words, follow, k, last)
  if k > #words then
    if OPEN[last:sub(1, 1)] then return nil end
    return follow[last] and follow[last].O or 0, {}
  end
  local best, way
  for number = 0, LABELS - 1 do
    local label = NAMES[number]
    if may_follow(last, label) then
      local score, rest = best_from(words, follow, k + 1, label)
      score = score and score + (words[k][label] or 0) + (follow[last] and follow[last][label] or 0)
      if score and (not best or score > best) then best, way = score, { label, table.unpack(rest) } end
    end
  end
  return best, way
end

local function names_of(way)
  local list, first = {}, nil
  for k, label in ipairs(way) do
    if label:find "^[BU]" then first = k end
    if label:find "^[LU]" then list[#list + 1] = ("%d-%d %s"):format(first, k, label:sub(2)) end
  end
  return list
end

local function random_weights(most)
  local weights = {}
  for number = 0, LABELS - 1 do weights[NAMES[number]] = math.random(-most, most) end
  return weights
end

describe("names as a chain", function()
  it("takes the label of each word where nothing speaks against it", function()
    local words = { ada = { UPER = 50 }, oslo = { ULOC = 40 } }
    assert.same({ "1-1 PER", "3-3 LOC" }, (names("Ada Xyz Oslo", words)))
  end)

  it("ends what it begins, though a word alone would say otherwise", function()
    local words = { ada = { BPER = 50 }, moreno = { LPER = 20, ULOC = 30 } }
    assert.same({ "1-2 PER" }, (names("Ada Moreno Xyz", words)))
  end)

  it("lets what stands behind decide what stands before", function()
    local words = { bank = { BORG = 20, BPER = 24 }, of = { IORG = 5, IPER = 5 }, oslo = { LORG = 40 } }
    assert.same({ "1-3 ORG" }, (names("Bank of Oslo", words)))
  end)

  it("begins no name that it cannot end", function()
    assert.same({}, (names("Ada Moreno", { moreno = { BPER = 60, IPER = 60 } })))
  end)

  it("weighs labels behind labels", function()
    local words = { ada = { UPER = 20 }, oslo = { ULOC = 20 } }
    assert.same({ "1-1 PER", "2-2 LOC" }, (names("Ada Oslo", words, { O = { O = 1 } })))
    assert.same({ "1-1 PER" }, (names("Ada Oslo", words, { UPER = { ULOC = -60 } })))
  end)

  it("is the surer the further the best way is ahead of any other", function()
    local _, sure = names("Xyz Ada", { ada = { UPER = 100, ULOC = 10 } })
    local _, unsure = names("Xyz Ada", { ada = { UPER = 100, ULOC = 90 } })
    assert.is_true(unsure[1] > 0 and unsure[1] < sure[1] and sure[1] < 1)
  end)

  it("finds what trying every way finds #property", function()
    math.randomseed(20261122)
    for _ = 1, 60 do
      local words, follow = {}, {}
      for k = 1, 3 do words[k] = random_weights(100) end
      for number = 0, LABELS - 1 do follow[NAMES[number]] = random_weights(40) end
      local _, way = best_from(words, follow, 1, "O")
      local found = names("Ada Berg Cole", { ada = words[1], berg = words[2], cole = words[3] }, follow)
      assert.same(names_of(way), found)
    end
  end)
end)
