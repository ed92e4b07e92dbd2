-- What a quotation record holds, and what every record must be, whatever the
-- text.
local document = require "parallax.document"
local quote = require "parallax.quote"
local random_text = require "spec.random_text"

local function quotes(text, lang) return document.new({ text = text, lang = lang or "en" }):quotes() end

local function words(text, span) return text:sub(span.first, span.last) end

describe("parallax.quote", function()
  it("says how the writer holds the claim", function()
    local rows = {
      { "neutral", "Clara Vance said it rained." }, { "distance", "Clara Vance claimed it rained." },
      { "endorse", "Clara Vance noted that it rained." }, { "concede", "Clara Vance admitted that it rained." },
      { "insist", "Clara Vance insisted that it rained." }, { "commissive", "Clara Vance vowed to pay." },
      { "deny", "Clara Vance denied that it rained." }, { "parrot", "Clara Vance repeated that it rained." },
      { "deny", "Clara Vance did not say that it rained." },
    }
    for _, row in ipairs(rows) do
      local found = quotes(row[2])
      assert.equal(1, #found, row[2])
      assert.equal(row[1], found[1].stance, row[2])
    end
  end)

  it("tells thought from speech", function()
    assert.is_false(quotes("Clara Vance hopes that it rains.")[1].speech)
    assert.is_true(quotes("Clara Vance says that it rains.")[1].speech)
    assert.is_true(quotes("Clara Vance expressed hope that it rains.")[1].speech)
  end)

  it("spans all parts from first to last", function()
    local text = "“No,” Clara Vance said, “I never did.” Nobody laughed."
    local q = quotes(text)[1]
    assert.equal("“No,” Clara Vance said, “I never did.”", words(text, q))
  end)

  it("gives several speakers as a set and as one string", function()
    local q = quotes("Clara Vance and Anna Weber said they would meet.")[1]
    assert.equal("Clara Vance and Anna Weber", q.speaker)
    assert.same({ "Clara Vance", "Anna Weber" }, q.speakers)
  end)

  it("carries a joint statement on to the sentence after it", function()
    local found = quotes "In a joint statement, both countries said that talks went on. They called them “useful”."
    assert.equal("joint statement", found[1].speaker)
    assert.equal("joint statement", found[2].speaker)
  end)

  it("names the rule that found it", function()
    assert.equal("cue-before-that-clause", quotes("Clara Vance said that it rained.")[1].rule)
    assert.equal("cue-after-marks", quotes("“It rained,” Clara Vance said.")[1].rule)
  end)

  it("is the layer of a document, computed once", function()
    local doc = document.new { text = "Clara Vance said that it rained.", lang = "en" }
    assert.equal(doc:quotes(), doc:quotes())
    assert.same(quote.find(doc), doc:quotes())
  end)

  it("finds nothing in an empty text", function()
    assert.same({}, quotes "")
    assert.same({}, quotes "said")
    assert.same({}, quotes "\n\n \n")
  end)
end)

describe("parallax.quote in a language without data", function()
  local text = "Le ministre est venu. « Nous ne sommes pas à vendre », a-t-il dit. Le plan « Nord »."

  it("finds marked sentences and claims neither cue nor source", function()
    local found = quotes(text, "fr")
    assert.equal(1, #found)
    assert.equal("« Nous ne sommes pas à vendre »", words(text, found[1].content[1]))
    assert.same({}, found[1].cue)
    assert.same({}, found[1].source)
    assert.is_nil(found[1].speaker)
    assert.equal("direct", found[1].type)
  end)
end)

-- Starts no character: a continuation byte of UTF-8.
local function splits(text, at) return at <= #text and text:byte(at) & 0xC0 == 0x80 end

local function check_record(text, q)
  assert.is_true(#q.content > 0)
  assert.is_truthy(({ direct = true, mixed = true, indirect = true })[q.type])
  assert.equal("boolean", type(q.speech))
  for _, part in ipairs { q.content, q.cue, q.source } do
    for _, span in ipairs(part) do
      assert.is_true(q.first <= span.first and span.first <= span.last and span.last <= q.last)
      assert.is_false(splits(text, span.first))
      assert.is_false(splits(text, span.last + 1))
    end
  end
end

-- Pieces of reports in random order, the same for the same seed.
local function random_report(pieces, seed)
  math.randomseed(seed)
  local text = {}
  for k = 1, math.random(1, 60) do text[k] = pieces[math.random(#pieces)] end
  return table.concat(text)
end

local function check_all(text, why)
  local last = 0
  for _, q in ipairs(quotes(text)) do
    check_record(text, q)
    assert.is_true(q.first >= last, why)
    last = q.first
  end
end

describe("every record of parallax.quote #property", function()
  local pieces = {
    "Clara Vance ", "said ", "that ", "“", "”", '"', "the port ", "was shut", ", ", ". ", "\n\n", "told ", "them ",
    "according to ", "and ", "promised ", "to ", "pay ", "’s ", "«", "»", "— ", "claim ", "who ", "officials ",
    "denied ", "as ", ": ", "(", ")", "été ", "adding ", "In a statement, ", "they ", "‘", "’", "He ", "has ", "not ",
  }

  it("lies in its text, on whole characters, in order, in reports without sense", function()
    for seed = 1, 300 do check_all(random_report(pieces, seed), "seed " .. seed) end
  end)

  it("lies in its text, on whole characters, in order, in any text", function()
    for text in random_text(200, 20250509) do check_all(text, "seed 20250509: " .. text) end
  end)
end)

-- Processor seconds that the quotations of a text cost, its lower layers done.
local function cost(text)
  local doc = document.new { text = text, lang = "en" }
  local lower = { "tokens", "sentences", "paragraphs", "entities", "references", "marks" }
  for _, layer in ipairs(lower) do doc[layer](doc) end
  collectgarbage()
  local start = os.clock()
  doc:quotes()
  return os.clock() - start
end

describe("parallax.quote on hostile text", function()
  local units = {
    ["unclosed openers"] = "“", ["straight marks"] = '"', ["marks and spaces"] = ' "', apostrophes = "'",
    ["nested openers"] = "“ ‘", ["an opener a word"] = "“a ", ["an opener a paragraph"] = "“word\n\n",
    ["paragraphs without marks"] = "word\n\n", ["cues without end"] = "he said ", ["that-clauses without end"] =
    "he said that x ", ["cues and commas"] = "he said, ", ["cues and dashes"] = "he said — ",
    ["gerunds"] = ", saying ", ["phrases"] = "according to x ", ["quotations"] = "“x,” he said ",
    ["nouns"] = "the claim that ", ["relative clauses"] = "who said ", ["adverbials"] = "said in x in x ",
    ["clauses and marks in one sentence"] = "it was, he said, “so”, and ", ["marks alone in one sentence"] = "“Ah.” x ",
    ["one long sentence"] = "the minister said on Monday that he would go and officials claimed that “it” was bad ",
  }
  it("takes 100 kB of openers for what they are", function()
    assert.same({}, quotes(("“"):rep(33333)))
    assert.same({}, quotes(('"'):rep(100000)))
  end)

  it("costs four times as much for a quotation of four times as many paragraphs", function()
    local function long(n) return ("“It went on.\n\n"):rep(n) .. "“Then it ended,” Clara Vance said." end
    local small, large = cost(long(1500)), cost(long(6000))
    assert.is_true(large < 10 * math.max(small, 0.01), ("%.3f s, then %.3f s"):format(small, large))
    assert.equal(1501, #quotes(long(1500))[1].content)
  end)

  local names = {}
  for name in pairs(units) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    it("costs four times as much for four times as many " .. name, function()
      local unit = units[name]
      local small = cost(unit:rep(15000 // #unit))
      local large = cost(unit:rep(60000 // #unit))
      -- Quadratic cost would be sixteen times; the floor keeps noise out.
      assert.is_true(large < 10 * math.max(small, 0.01), ("%.3f s, then %.3f s"):format(small, large))
    end)
  end
end)
