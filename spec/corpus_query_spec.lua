local query = require "parallax.corpus.query"
local date = require "parallax.corpus.date"

-- A tree on one line, so that its shape is seen.
local function shape(node)
  if node.kind == "phrase" then
    local words = {}
    for k, slot in ipairs(node.slots) do
      words[k] = (slot.exact and "=" or slot.wild and "~" or "") .. (slot.exact or slot.text)
    end
    return "'" .. table.concat(words, " ") .. "'"
  end
  if node.kind == "field" then return node.name .. ":" .. table.concat(node.values, ",") end
  local name = node.kind == "near" and (node.ordered and "before" or "near") .. node.most or node.kind
  return ("(%s %s %s)"):format(name, node.left and shape(node.left) or "-", shape(node.right))
end

describe("a query", function()
  local rows = {
    { "root causes", "'root causes'" },
    { "Root CAUSES", "'root causes'" },
    { '"root causes"', "'root causes'" },
    { "don't", "'do n't'" },
    { "=US troops", "'=US troops'" },
    { "minist* wom?n", "'~minist* ~wom?n'" },
    { "the * house", "'the * house'" },
    { "peace AND talks", "(and 'peace' 'talks')" },
    { "a OR b AND c", "(or 'a' (and 'b' 'c'))" },
    { "(a OR b) AND c", "(and (or 'a' 'b') 'c')" },
    { "a NOT b", "(not 'a' 'b')" },
    { "a AND NOT b", "(not 'a' 'b')" },
    { "NOT a", "(not - 'a')" },
    { "bank NEAR/3 river bed", "(near3 'bank' 'river bed')" },
    { "bank NEAR river", "(near5 'bank' 'river')" },
    { "a BEFORE/0 b", "(before0 'a' 'b')" },
    { 'source:"Le Soir",Wire date:2025 peace', "(and (and source:Le Soir,Wire date:2025) 'peace')" },
    { '"AND" "OR"', "'and or'" },
    { "http://x.org/a", "'http://x.org/a'" },
  }
  for _, row in ipairs(rows) do
    it("reads " .. row[1], function() assert.equal(row[2], shape(assert(query.parse(row[1])))) end)
  end

  local wrong = {
    { "", 1, "the query is empty" }, { "a AND", 6, "the query ends where a word should be" },
    { "(a b", 1, "a ( without its )" }, { "a) b", 2, "a ) without its (" }, { 'é "b', 3,
      "a quotation mark without its partner" },
    { "a NEAR/x b", 3, "NEAR/N wants a number of words from 0 to 1000, not 'x'" }, { "OR a", 1,
      "a word is missing before this" },
    { "peace lang:english", 7, "'english' is no code of a language; write en, or en,de" },
    { "date:May peace", 1, "'May' is no period; write 2025, 2025-05, 2025-05..2025-07 or ..2024" },
    { "a spaeker:x", 3, "no field 'spaeker:'; known: byline: date: id: lang: source: title: url:" }, { "* *", 1,
      "only * stands there; at least one word must be named" },
    { "source:A NEAR b", 10, "NEAR wants words on both sides" }, { "source: a", 8, "source: without a value" },
    { ("a "):rep(33), 1, "a phrase of more than 32 words" }, { "a \xFF", 1, "the query is not UTF-8" },
  }
  for _, row in ipairs(wrong) do
    it(("is refused at its column: %q"):format(row[1]:sub(1, 20)), function()
      local tree, message, column = query.parse(row[1])
      assert.is_nil(tree)
      assert.same({ row[2], ("column %d: %s"):format(row[2], row[3]) }, { column, message })
    end)
  end

  it("may be long, but not nested without end", function()
    assert.equal("or", query.parse(("a OR "):rep(5000) .. "b").kind)
    local _, message = query.parse(("("):rep(100000))
    assert.equal("column 101: more than 100 brackets inside each other", message)
  end)
end)

describe("a date of a corpus", function()
  it("is a number of what is known", function()
    assert.same({ 20250509, 20250500, 20250000, 0, 20250509 }, { date.number "2025-05-09", date.number "2025-05",
      date.number "2025", date.number(nil), date.number "2025-05-09T10:00:00Z" })
  end)

  it("lies in a period", function()
    assert.same({ 20250500, 20250799 }, { date.period "2025-05..2025-07" })
    assert.same({ 20250000, 20259999 }, { date.period "2025" })
    assert.same({ 1, 20241231 }, { date.period "..2024-12-31" })
    assert.same({ 20250509, 99999999 }, { date.period "2025-05-09.." })
    for _, text in ipairs { "..", "May", "2025-5", "2025-05-09T10" } do assert.is_nil((date.period(text))) end
  end)

  it("has a label where it is precise enough", function()
    assert.equal("2025-05", date.label(20250509, "month"))
    assert.equal("2025", date.label(20250000, "year"))
    assert.is_nil(date.label(20250500, "day"))
    assert.is_nil(date.label(0, "year"))
  end)
end)
