local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

-- A phrase as it is matched: single blanks, no blank at either end.
local function check_phrase(phrase)
  assert.equal("string", type(phrase))
  assert.equal(phrase, (phrase:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")))
  assert.equal(phrase, phrase:lower())
  assert.is_true(#core.tokens(phrase) > 0)
end

local function check_once(list, seen, where)
  for _, phrase in ipairs(list) do
    check_phrase(phrase)
    assert.is_nil(seen[phrase], ("'%s' stands in %s and in %s"):format(phrase, where, seen[phrase] or ""))
    seen[phrase] = where
  end
end

describe("the lexicon en.loaded", function()
  local loaded = lexicon.load "en.loaded"

  it("gives every entry one class and a reason", function()
    local seen = {}
    for _, group in ipairs(loaded.groups) do
      for _, field in ipairs { "class", "reason", "plain" } do assert.equal("string", type(group[field])) end
      check_once(group.words, seen, group.class)
    end
    check_once(loaded.neutral, seen, "neutral")
  end)

  it("names no political side", function()
    local sides = { "leftist", "leftists", "rightist", "left-wing", "right-wing", "liberal", "conservative", "woke",
      "socialist", "fascist", "communist" }
    local listed = {}
    for _, group in ipairs(loaded.groups) do
      for _, word in ipairs(group.words) do listed[word] = true end
    end
    for _, side in ipairs(sides) do assert.is_nil(listed[side], side) end
  end)
end)

describe("the lexicon en.hedging", function()
  local hedging, modality = lexicon.load "en.hedging", lexicon.load "en.modality"

  it("gives every hedge and booster a class and a reason, once", function()
    local seen = {}
    for _, part in ipairs { "hedges", "boosters" } do
      for _, group in ipairs(hedging[part]) do
        assert.equal("string", type(group.class))
        assert.equal("string", type(group.reason))
        check_once(group.words, seen, part)
      end
    end
  end)

  it("has a class for every hedge and booster of en.modality", function()
    for _, part in ipairs { "hedges", "boosters" } do
      local listed = {}
      for _, group in ipairs(hedging[part]) do
        for _, word in ipairs(group.words) do listed[word] = true end
      end
      for _, word in ipairs(modality[part]) do assert.is_true(listed[word], part .. ": " .. word) end
    end
  end)
end)

describe("the lexicon en.frame", function()
  it("has each form once in a frame, and a reason for each frame", function()
    for _, frame in ipairs(lexicon.load("en.frame").frames) do
      assert.equal("string", type(frame.class))
      assert.equal("string", type(frame.reason))
      local seen = {}
      for _, entry in ipairs(frame.words) do
        for form in entry:gmatch "[^/]+" do check_once({ form }, seen, entry) end
      end
    end
  end)
end)

describe("the lexicon en.event", function()
  it("has three lists for each concept and no head twice in one", function()
    for _, concept in ipairs(lexicon.load("en.event").concepts) do
      local seen = {}
      for _, rank in ipairs { "heads", "weak", "loaded" } do check_once(concept[rank], seen, concept.concept) end
    end
  end)
end)
