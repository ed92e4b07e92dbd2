local balance = require "parallax.report.balance"
local compare = require "parallax.compare"
local document = require "parallax.document"
local json = require "parallax.json"
local page = require "parallax.report.page"
local quotations = require "parallax.report.quotations"
local text = require "parallax.report.text"

local function doc(id, source, date, body)
  return document.new { id = id, source = source, date = date, text = body, lang = "en" }
end

local result = compare.quotations {
  doc("a", "Kurier", "2025-03-01", 'The ferry will stop. "The pier is rotten and nobody has paid for a new one," '
    .. "Ada Holm said. Ada Holm said that the ferry would stop in May."),
  doc("b", "Tidende", "2025-03-02", 'Ada Holm said that the pier was "rotten" and that nobody had paid for a new one. '
    .. '"We will swim," Bo Lindt said.'),
}

local function decoded() return json.decode(json.encode(quotations.record(result))) end

describe("parallax.report.balance.shares", function()
  local shares = balance.shares(result.documents, result.quotes)

  it("counts quotations and words of each speaker in each outlet, out of all there", function()
    local seen = {}
    for k, s in ipairs(shares) do
      seen[k] = ("%s %s %d/%d %d/%d %d-%d-%d"):format(s.speaker, s.outlet, s.quotations, s.of, s.words, s.of_words,
        s.direct, s.mixed, s.indirect)
    end
    assert.same({
      "Ada Holm Kurier 2/2 19/19 1-0-1", "Ada Holm Tidende 1/2 14/17 0-1-0", "Bo Lindt Tidende 1/2 3/17 1-0-0",
    }, seen)
  end)

  it("says where in the article the first quotation begins", function()
    local body = result.documents[1].text
    assert.equal((body:find '"The pier' - 1) / #body, shares[1].position)
  end)

  it("takes the articles of one outlet together, and leaves out what was not said", function()
    local two = compare.quotations {
      doc("a", "Kurier", nil, 'The ferry stopped. "We will swim," Bo Lindt said. Bo Lindt hopes that it will rain.'),
      doc("b", "Kurier", nil, 'It rained. "We did not swim at all," Bo Lindt said.'),
    }
    local list = balance.shares(two.documents, two.quotes)
    assert.equal(1, #list)
    assert.equal(2, list[1].quotations)
  end)
end)

describe("parallax.report.quotations", function()
  it("gives chains with their changes word by word, and which version was first", function()
    local chain
    for _, each in ipairs(decoded().quotes) do chain = #each.members > 1 and each or chain end
    assert.equal("a", chain.members[1].doc)
    assert.equal(0, chain.first)
    local words = {}
    for _, edit in ipairs(chain.changes[1].diff) do words[#words + 1] = edit.to ~= "" and edit.to or nil end
    assert.equal("that the pier was rotten and that nobody had paid for a new one", table.concat(words, " "))
    assert.equal(0, chain.changes[1].from)
  end)

  it("says of no version that it was first where dates do not tell", function()
    local undated = compare.quotations {
      doc("a", "Kurier", nil, result.documents[1].text), doc("b", "Tidende", nil, result.documents[2].text),
    }
    for _, chain in ipairs(quotations.record(undated)[2][2]) do assert.equal(2, #chain) end
  end)

  it("writes a row a quotation with its chain and what changed", function()
    local rows = quotations.rows(result, { offsets = "bytes" })
    assert.equal(4, #rows)
    assert.equal(rows[1].chain, rows[3].chain)
    assert.equal(2, rows[3].versions)
    assert.equal("reworded marks_dropped", rows[3].changes)
    assert.equal("", rows[1].changes)
    assert.equal(1, rows[4].versions)
  end)

  it("writes a line a document", function()
    assert.equal(2, #quotations.lines(result))
    assert.matches('^{"id":"b","quotes":%[{"content"', json.encode(quotations.lines(result, "bytes")[2]))
  end)

  it("shows on a page who has how much, the versions, what one has alone, and each speaker by outlet", function()
    local p = page.new { title = "T" }
    quotations.show(p, result)
    local shown = text.render(p)
    for _, wanted in ipairs {
      "Balance of speakers", "2 of 2, 100 %%", "Quotations that correspond", "Quoted in one article only",
      "Tidende: 1 quotation", "What each says in each outlet",
    } do
      assert.matches(wanted, shown)
    end
  end)
end)
