local document = require "parallax.document"
local knowledge = require "parallax.entity.knowledge"
local letters = require "parallax.entity.letters"
local trained = require "parallax.entity.trained"

local know = knowledge.of "en"

-- "2-3 PER .9 model" as a record in tokens.
local function record(given)
  local i, j, type, score, rule = given:match "^(%d+)%-(%d+) (%u+) (%S+) (.+)$"
  return { i = tonumber(i), j = tonumber(j), type = type, score = tonumber(score), rule = rule }
end

local function records(list)
  local out = {}
  for k, given in ipairs(list) do out[k] = record(given) end
  return out
end

-- The same as tags:names() gives what the model found, whose scores begin at a half.
local function of_model(list)
  local out = {}
  for _, found in ipairs(records(list)) do
    table.move({ found.i, found.j, found.type, 2 * found.score - 1 }, 1, 4, #out + 1, out)
  end
  return out
end

local function joined(content, rules, names)
  local text = letters.of(document.new { text = content, lang = "en" }, know)
  local out = {}
  for k, found in ipairs(trained.join(records(rules), of_model(names), text)) do
    out[k] = ("%d-%d %s"):format(found.i, found.j, found.type)
  end
  return out
end

describe("parallax.entity.trained.join", function()
  it("keeps what the model alone says, be it a guess", function()
    local names = { "1-1 PER 0.99 model", "3-3 ORG 0.51 model" }
    assert.same({ "1-1 PER", "3-3 ORG" }, joined("Vellamo saw Estrada there.", {}, names))
  end)

  it("gives a guess the type that the name surely has elsewhere", function()
    local names = { "1-1 LOC 0.51 model", "4-4 PER 0.99 model" }
    assert.same({ "1-1 PER", "4-4 PER" }, joined("Vellamo slept. Vellamo ate.", {}, names))
  end)

  it("takes the whole of a title with its name against the model", function()
    local rules, names = { "2-3 PER 0.95 title" }, { "1-2 ORG 0.99 model" }
    assert.same({ "2-3 PER" }, joined("Minister Ada Vellamo slept.", rules, names))
  end)

  it("believes the model where a form speaks for a part of a longer name", function()
    local rules, names = { "2-3 LOC 0.85 place" }, { "1-3 LOC 0.9 model" }
    assert.same({ "1-3 LOC" }, joined("Orsa Vellamo River", rules, names))
  end)

  it("leaves a sentence's first word out of a name that the tables know", function()
    local rules, names = { "2-3 PER 0.9 forename" }, { "1-3 PER 0.9 model" }
    assert.same({ "2-3 PER" }, joined("Said Dorothy Vance at noon.", rules, names))
  end)

  it("parts what the model takes for one name and rules for two", function()
    local rules, names = { "1-1 ORG 0.95 known", "3-3 LOC 0.95 known" }, { "1-3 ORG 0.9 model" }
    assert.same({ "1-1 ORG", "3-3 LOC" }, joined("Vellamo, Estrada", rules, names))
    assert.same({ "1-1 ORG", "3-3 LOC" }, joined("Vellamo meets Estrada", rules, names))
    assert.same({ "1-3 ORG" }, joined("Vellamo of Estrada", rules, names))
    rules[1] = "1-1 PER 0.95 surname first"
    assert.same({ "1-1 PER", "3-3 LOC" }, joined("Vellamo of Estrada", rules, names))
  end)

  it("takes a known name that the model missed, but no mere run of capitals", function()
    assert.same({ "1-1 LOC" }, joined("Vellamo slept.", { "1-1 LOC 0.95 known" }, {}))
    assert.same({}, joined("Vellamo slept.", { "1-1 LOC 0.5 run" }, {}))
  end)

  it("lets no rule that is not trusted vote on the type", function()
    local rules, names = { "1-1 ORG 0.6 named", "4-4 ORG 0.6 named" }, { "1-1 LOC 0.7 model", "4-4 LOC 0.5 model" }
    assert.same({ "1-1 LOC", "4-4 LOC" }, joined("Vellamo slept. Vellamo ate.", rules, names))
  end)

  it("believes the model where a known name is a part of a longer one", function()
    local rules, names = { "2-2 LOC 0.95 known" }, { "1-3 ORG 0.9 model" }
    assert.same({ "1-3 ORG" }, joined("Vellamo Oslo Orsa", rules, names))
  end)

  it("keeps a known name whole where the model sees a part, or several", function()
    local rules, names = { "1-3 ORG 0.95 known" }, { "1-1 ORG 0.9 model", "3-3 LOC 0.9 model" }
    assert.same({ "1-3 ORG" }, joined("Vellamo in Oslo", rules, names))
    assert.same({ "1-3 ORG" }, joined("Vellamo in Oslo", rules, { "2-3 ORG 0.9 model" }))
  end)

  it("believes the known name where the model guesses at a longer one", function()
    local rules, names = { "2-2 LOC 0.95 known" }, { "1-3 ORG 0.51 model" }
    assert.same({ "2-2 LOC" }, joined("Vellamo Oslo Orsa", rules, names))
  end)

  it("finds a sure name wherever its words stand with capitals", function()
    local names = { "1-2 PER 0.99 model" }
    local text = "Orsa Vellamo slept. Later Orsa Vellamo ate. An orsa vellamo is a dance."
    assert.same({ "1-2 PER", "6-7 PER" }, joined(text, {}, names))
  end)

  it("spreads the longer of two names that begin alike", function()
    local names = { "1-1 LOC 0.99 model", "4-5 ORG 0.99 model" }
    local text = "Orsa slept. Orsa Vellamo ate. Then Orsa Vellamo slept."
    assert.same({ "1-1 LOC", "4-5 ORG", "9-10 ORG" }, joined(text, {}, names))
  end)

  it("leaves the office out of an adjective before it", function()
    assert.same({ "1-1 MISC" }, joined("Vellanian President Orsa slept.", {}, { "1-2 MISC 0.99 model" }))
  end)
end)
