local core = require "parallax.core"

local function marks_of(text)
  return core.quotation_marks(text, core.passages(text, core.paragraphs(text)), core.tokens(text))
end

local function passages(text)
  local list, found = {}, core.passages(text, core.paragraphs(text))
  for k = 1, #found do list[k] = text:sub(found:at(k)) end
  return list
end

describe("parallax.core.passages", function()
  it("parts lines where one ends like a sentence, and no others", function()
    assert.same({ "It rained.", "We left", }, passages "It rained.\nWe left")
    assert.same({ "It rained\nall day", "So “be it” " .. "then" }, passages "It rained\nall day\n\nSo “be it” then")
    assert.same({ "“Go!” ", "They went" }, passages "“Go!” \nThey went")
  end)

  it("parts none where a quotation runs over the line break", function()
    assert.same({ "“It rained.\nWe left,” she said" }, passages "“It rained.\nWe left,” she said")
    assert.same({ "“It rained.”", "We “left”" }, passages "“It rained.”\nWe “left”")
  end)
end)

describe("parallax.core.quotation_marks", function()
  it("tells where the marks stand, in bytes and in tokens", function()
    assert.same({ { first = 4, last = 11, inner_first = 6, inner_last = 9, family = "double", depth = 1, closed = true,
      i = 2, open_j = 2, close_i = 4, j = 4 } }, marks_of "He ''said'' so")
  end)

  it("ends an open pair with its passage", function()
    local mark = marks_of "He “said so"[1]
    assert.same({ false, true, 5, 4 }, { mark.closed, mark.lost, mark.close_i, mark.j })
  end)

  it("tells how deep pairs lie in one another, and side by side", function()
    local depths = {}
    for k, mark in ipairs(marks_of "«one»«two ‹three›» «four»") do depths[k] = mark.depth end
    assert.same({ 1, 1, 2, 1 }, depths)
  end)

  it("keeps the order and the nesting of pairs on any text #property", function()
    local pieces = { '"', "''", "'", "“", "”", "‘", "’", "«", "»", " ", "\n", "\n\n", "s", "em", "90s", "N", "É", ".",
      ",", "-", "—", "(", ")", "…" }
    math.randomseed(20263)
    for _ = 1, 500 do
      local list = {}
      for k = 1, math.random(40) do list[k] = pieces[math.random(#pieces)] end
      local text = table.concat(list)
      local tokens, before = core.tokens(text), 0
      for _, m in ipairs(marks_of(text)) do
        assert.is_true(m.first > before and m.first < m.inner_first and m.inner_last <= m.last and m.last <= #text)
        assert.is_truthy(text:sub(m.inner_first, m.inner_last):find "%S")
        assert.equal(m.i, (tokens:find(m.first)))
        if m.closed then assert.equal(m.j, (tokens:find(m.last))) else assert.equal(m.inner_last, m.last) end
        before = m.first
      end
    end
  end)

  it("refuses passages and tokens of another text", function()
    local text = "He said “so”."
    assert.has_error(function() core.quotation_marks("a", core.paragraphs(text), core.tokens "a") end)
    assert.has_error(function() core.quotation_marks(text, core.paragraphs(text), core.tokens "a") end)
  end)
end)

describe("parallax.core.mark_classes", function()
  it("shows the marks, and hides what the outermost hold", function()
    local marks = marks_of "“He ‘said’ so,” he"
    assert.equal(9, #core.tokens "“He ‘said’ so,” he")
    local all, shape = core.mark_classes("xxxxxxxxx", marks)
    assert.same({ "<x<x>xx>x", "<qqqqqq>x" }, { all, shape })
    assert.equal("MxMxMxxMx", (core.mark_classes("xxxxxxxxx", marks, "MM")))
  end)

  it("hides an open pair to its end, and none that lost its partner", function()
    local mark = { i = 2, open_j = 2, close_i = 5, j = 4, depth = 1, closed = false }
    local all, shape = core.mark_classes("xxxx", { mark })
    assert.same({ "x<xx", "x<qq" }, { all, shape })
    mark.lost = true
    all, shape = core.mark_classes("xxxx", { mark })
    assert.same({ "x<xx", "x<xx" }, { all, shape })
  end)

  it("refuses marks without places, and letters that are no two", function()
    assert.has_error(function() core.mark_classes("x", { {} }) end, "a record has no integer 'i'")
    assert.has_error(function() core.mark_classes("x", {}, "M") end)
  end)
end)

describe("parallax.core.stretches", function()
  local text = "One. Two came. Three left. Four."
  local tokens = core.tokens(text)
  local sentences = core.sentences(tokens)

  local function stretches(parts, pairs_of)
    local list = {}
    for k, unit in ipairs(core.stretches(tokens, sentences, parts, pairs_of)) do list[k] = unit.i .. "-" .. unit.j end
    return list
  end

  it("are the sentences of the story", function()
    assert.same({ "1-2", "3-5", "6-8", "9-10" }, stretches({ { first = 1, last = #text } }, {}))
    assert.same({ "3-5", "6-7" }, stretches({ { first = 6, last = 14 }, { first = 16, last = 25 } }, {}))
    assert.same({}, stretches({}, {}))
  end)

  it("go together where a pair of marks holds them", function()
    assert.same({ "1-2", "3-8", "9-10" }, stretches({ { first = 1, last = #text } }, { { i = 4, j = 7 } }))
  end)

  it("refuse records out of range", function()
    assert.has_error(function() stretches({ { first = 0, last = 4 } }, {}) end, "a record out of range")
    assert.has_error(function() stretches({ { first = 9, last = 4 } }, {}) end, "a record out of range")
    assert.has_error(function() stretches({ 1 }, {}) end, "record 1 is no table")
  end)
end)
