local core = require "parallax.core"
local document = require "parallax.document"
local likeness = require "parallax.likeness"
local number = require "parallax.likeness.number"

local function relations(a, b, code)
  local found = {}
  for _, match in ipairs(likeness.compare(a, b, code).matches) do
    found[#found + 1] = ("%s~%s %s"):format(match.a, match.b, match.relation)
  end
  return found
end

local function score(a, b, code) return likeness.compare(a, b, code).score end

describe("parallax.likeness.number.read", function()
  for _, row in ipairs {
    { "1,234,567 trees", 1234567, 1 }, { "3.5 million euros", 3500000, 2 }, { "$4bn", 4000000000, 3, 2 },
    { "twelve days", 12, 1 }, { "forty-four people", 44, 3 }, { "two hundred metres", 200, 2 },
    { "twenty one", 20, 1 }, { "5 m wide", 5, 1 }, { "12k", 12000, 1 },
  } do
    it(("reads %s as %d"):format(row[1], row[2]), function()
      assert.same({ row[2], row[3] }, { number.read(core.tokens(row[1]), row[4] or 1, "en") })
    end)
  end

  it("reads no number where there is none", function()
    assert.is_nil((number.read(core.tokens "trees", 1, "en")))
    assert.is_nil((number.read(core.tokens "B-52", 1, "en")))
  end)

  it("reads figures in a language without data", function()
    assert.equal(1200, (number.read(core.tokens "1,200", 1, "fi")))
    assert.is_nil((number.read(core.tokens "twelve", 1, "fi")))
  end)
end)

describe("parallax.likeness.compare", function()
  it("is 1 for a sentence and itself, 0 for strangers and for nothing", function()
    assert.equal(1, score("The mayor opened the bridge.", "The mayor opened the bridge."))
    assert.equal(0, score("Norway taxes diesel.", "Chilean miners strike."))
    assert.equal(0, score("", ""))
    assert.equal(0, score("...", "The mayor opened the bridge."))
  end)

  it("says through which relation words correspond", function()
    assert.same({ "lorries~trucks hypernym" }, relations("lorries", "trucks"))
    assert.same({ "treaty~agreement hypernym" }, relations("treaty", "agreement"))
    assert.same({ "decided~decision derivation" }, relations("decided", "decision"))
    assert.same({ "went~gone inflection" }, relations("went", "gone"))
    assert.same({ "Brandeis~Brandeiss spelling" }, relations("Brandeis", "Brandeiss"))
  end)

  it("joins a compound with its parts", function()
    assert.same({ "fly~flyby compound", "by~flyby compound" }, relations("fly by", "flyby"))
  end)

  it("takes a people for its state, and a capital for it in part", function()
    assert.same({ "Polish~Poland same" }, relations("Polish", "Poland"))
    assert.same({ "Warsaw~Poland capital" }, relations("Warsaw", "Poland"))
  end)

  it("takes numbers by value, and counts others as a difference", function()
    assert.same({ "twelve~12 same" }, relations("twelve", "12"))
    assert.same({ "12~15 number" }, relations("12", "15"))
    local same = score("Floods killed 12 villagers", "12 villagers were killed by floods")
    assert.is_true(score("Floods killed 12 villagers", "15 villagers were killed by floods") < same)
  end)

  it("lets a capital count for its state in part", function()
    assert.is_true(score("Warsaw votes", "Poland votes") > score("Torsk votes", "Velinga votes"))
    assert.is_true(score("Warsaw votes", "Poland votes") < score("Polish votes", "Poland votes"))
  end)

  it("counts other states as a difference", function()
    assert.is_true(score("Peru opens the mine", "Chile opens the mine")
      < score("Torsk opens the mine", "Velinga opens the mine"))
  end)

  it("counts one-sided denial as a difference", function()
    -- the word itself weighs less than the other, and yet
    assert.is_true(score("Torsk opens the mine", "Torsk never opens the mine")
      < score("Torsk opens the mine", "Torsk seldom opens the mine"))
    assert.is_true(likeness.compare("Torsk opens the mine", "Torsk never opens the mine").negated)
    assert.is_false(likeness.compare("Torsk never opens the mine", "Torsk never opens the mine").negated)
  end)

  it("counts an antonym as a difference", function()
    assert.same("opens~closes antonym", relations("Peru opens", "Peru closes")[2])
    assert.is_true(score("Torsk opens the mine", "Torsk closes the mine")
      < score("Torsk opens the mine", "Torsk guards the mine"))
  end)

  it("prefers the same word to a related one", function()
    assert.same({ "car~car same" }, relations("car", "vehicle car"))
  end)

  it("knows no relations between words of other languages", function()
    assert.same({ "car~car same" }, relations("car gift", "car present", "de"))
  end)

  it("gives the same score both ways, from 0 to 1 #property", function()
    local words = { "car", "lorry", "not", "Peru", "Lima", "12", "15", "opens", "closes", "fly-by", "flyby", "…", "é" }
    math.randomseed(11)
    local pick = math.random
    for _ = 1, 300 do
      local a, b = {}, {}
      for k = 1, pick(8) do a[k] = words[pick(#words)] end
      for k = 1, pick(8) do b[k] = words[pick(#words)] end
      local p, q = table.concat(a, " "), table.concat(b, " ")
      local one, other = score(p, q), score(q, p)
      assert.is_true(one >= 0 and one <= 1, p .. " | " .. q)
      assert.is_true(math.abs(one - other) < 1e-9, p .. " | " .. q)
    end
  end)

  it("gets through a text of many thousand words, most of them the same", function()
    local long = ("car truck vehicle zzqx run "):rep(8000)
    assert.is_true(score(long, long .. (" auto"):rep(5000)) > 0.8)
  end)
end)

describe("parallax.likeness.features", function()
  local function features(text)
    return likeness.features(document.new { text = text, lang = "en" }, 1, #text)
  end

  it("takes a number for its value, and keeps how it is written", function()
    local found = features "Sixty thousand fled, 60,000 returned, 5 stayed."
    assert.same({ "n:5", "n:60000", "w:fled", "w:return", "w:stay" }, found.keys)
    assert.equal("Sixty thousand", found.figures["n:60000"])
  end)

  it("leaves small numbers in words among the words", function()
    assert.same({ "w:five", "w:member", "w:vanish" }, features("Five members vanished.").keys)
    assert.same({ "n:5", "w:member", "w:vanish" }, features("5 members vanished.").keys)
  end)

  it("says what stands for a number as both write it", function()
    local a, b = features "The flood cost 3.5 million crowns.", features "The flood cost 4bn crowns."
    local space = likeness.space({ a, b }, 0.3)
    assert.same({ { a = "3.5 million", b = "4bn", relation = "number" } }, space:substitutions(a, b))
  end)
end)
