local context = require "parallax.compare.context"
local weight = require "parallax.compare.weight"

-- Statements of reports with so many each.
local function statements(...)
  local list = {}
  for doc, n in ipairs { ... } do
    for _ = 1, n do list[#list + 1] = { doc = doc } end
  end
  return list
end

local function pair(a, b, score) return { a = a, b = b, score = score } end

describe("parallax.compare.context", function()
  it("counts likely pairs around one that keep the order of both reports", function()
    local list = statements(3, 3)
    local function along(...) return context.new(list, { pair(2, 5, 0.3), ... }):of(pair(2, 5, 0.3)).along end
    local one = along(pair(1, 4, 0.9))
    assert.is_true(one > 0)
    assert.is_true(along(pair(1, 4, 0.9), pair(3, 6, 0.9)) > one)
    assert.is_true(along(pair(1, 6, 0.9)) < one)
    assert.equal(0, along())
  end)

  it("looks no further than the ends of the two reports", function()
    local list = statements(2, 2, 2)
    local of = context.new(list, { pair(1, 3, 0.9), pair(2, 5, 0.9) }):of(pair(2, 3, 0.2))
    assert.equal(0, of.along)
    assert.equal(0.9, of.beside)
  end)

  it("knows the likelier partner that one of the two has", function()
    local among = context.new(statements(2, 2), { pair(1, 3, 0.2), pair(1, 4, 0.8) })
    local of = among:of(pair(1, 3, 0.2))
    assert.near(math.log(4), of.rival, 1e-9)
    assert.near(math.log(0.01 / 0.99), of.lesser_rival, 1e-9) -- nobody: no less likely than what is left out
    assert.near(math.log(0.25), among:of(pair(1, 4, 0.8)).rival, 1e-9)
  end)

  it("has all that a pair among others is judged by", function()
    local among = context.new(statements(1, 1), { pair(1, 2, 0.2) })
    local of, n = among:of(pair(1, 2, 0.2)), 0
    for _, name in ipairs(weight.together) do assert.is_number(of[name], name) end
    for _ in pairs(of) do n = n + 1 end
    assert.equal(#weight.together, n)
  end)

  it("finds the third report that has both", function()
    local list = statements(1, 1, 1)
    local found = { pair(1, 2, 0.2), pair(1, 3, 0.7), pair(2, 3, 0.6) }
    assert.equal(0.6, context.new(list, found):of(found[1]).third)
    assert.equal(0, context.new(list, { found[1], found[2] }):of(found[1]).third)
  end)

  it("tells how far apart in their reports the two stand", function()
    local among = context.new(statements(4, 2), { pair(1, 6, 0.3) })
    assert.equal(0.75, among:of(pair(1, 6, 0.3)).apart)
    assert.equal(0, among:of(pair(2, 5, 0.3)).apart)
  end)

  it("knows what part of the shorter report the other has too", function()
    local among = context.new(statements(2, 4), { pair(1, 3, 0.9), pair(2, 4, 0.5) })
    assert.near(0.7, among:of(pair(1, 3, 0.9)).common, 1e-9)
    assert.near(0.7, among:of(pair(2, 6, 0.02)).common, 1e-9)
  end)

  it("is the same in whichever order the reports come", function()
    local one = context.new(statements(3, 2), { pair(1, 4, 0.5), pair(2, 5, 0.7), pair(3, 5, 0.4), pair(3, 4, 0.2) })
    local other = context.new(statements(2, 3), { pair(1, 3, 0.5), pair(2, 4, 0.7), pair(2, 5, 0.4), pair(1, 5, 0.2) })
    local of_one, of_other = one:of(pair(3, 4, 0.2)), other:of(pair(1, 5, 0.2))
    for _, name in ipairs(weight.together) do assert.near(of_one[name], of_other[name], 1e-9, name) end
  end)

  it("asks its model what that is worth", function()
    local list, found, asked = statements(1, 1), { pair(1, 2, 0.3) }, nil
    local model = { score = function(_, row) asked = row; return -1 end }
    local judged = context.judge(list, found, model)
    assert.same({ a = 1, b = 2, score = 1 / (1 + math.exp(1)) }, judged[1])
    assert.same(weight:row("together", context.new(list, found):of(found[1])), asked)
    assert.equal(0.3, found[1].score)
  end)

  it("takes the same words for the same statement", function()
    local judged = context.judge(statements(1, 1), { pair(1, 2, 1) }, { score = function() return -1 end })
    assert.equal(1, judged[1].score)
  end)
end)
