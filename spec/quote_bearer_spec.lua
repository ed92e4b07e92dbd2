-- Who speaks where the source has a role, with or without the name.
local document = require "parallax.document"

local function speakers(text)
  local list = {}
  for _, q in ipairs(document.new({ text = text, lang = "en" }):quotes()) do list[#list + 1] = q.speaker or "-" end
  return list
end

local function first(text) return speakers(text)[1] end

local function last(text)
  local list = speakers(text)
  return list[#list]
end

describe("parallax.quote.titled", function()
  it("takes the name at the end of a title with of", function()
    local rows = {
      { "Minister of Transport Tove Ramm said the line would close.", "Tove Ramm" },
      { "“We close it,” the Minister of Transport Tove Ramm declared.", "Tove Ramm" },
      { "The director of the company “Halvor Steel” Tove Ramm said the mill would close.", "Tove Ramm" },
      { "The head of the protest Tove Ramm said it was over.", "Tove Ramm" },
      { "The mayor of Ostby, Tove Ramm, said the line would close.", "Tove Ramm" },
      { "“We close it,” said the Chief of the General Staff, General Tove Ramm.", "Tove Ramm" },
      { "The head of the harbour district of Ostby, Bishop Tove Ramm, criticised the state, noting that it slept.",
        "Tove Ramm" },
      { "Ramm's main sponsor, the shoe company Halvor, said it would stay.", "Halvor" },
    }
    for _, row in ipairs(rows) do assert.equal(row[2], last(row[1]), row[1]) end
  end)

  it("leaves the name to whom it belongs", function()
    local rows = {
      { "A friend of the actor Tove Ramm said she was well.", "friend of the actor Tove Ramm" },
      { "The widow of the late Jonas Ramm said he was well.", "widow of the late Jonas Ramm" },
      { "A spokesman of President Tove Ramm said she was well.", "spokesman of President Tove Ramm" },
    }
    for _, row in ipairs(rows) do assert.equal(row[2], last(row[1]), row[1]) end
  end)
end)

describe("parallax.quote.bearer", function()
  it("gives a role to whom the report introduces with it", function()
    local rows = {
      "Tove Ramm, the transport minister, came late. It rained. Nobody waited. The minister said she was sorry.",
      "Nobody slept. “I shall go,” the minister said. Tove Ramm, the transport minister, left at noon.",
      "Minister: “I shall go”\n\nTransport minister Tove Ramm left at noon on Friday and took the train to Ostby.",
      "Tove Ramm, 67, kept bees. It rained all day. Nobody came to see. “I shall go,” the 67-year-old said.",
    }
    for _, row in ipairs(rows) do assert.equal("Tove Ramm", last(row), row) end
  end)

  it("tells roles apart by their other words, and else by who was named last", function()
    local two = "Tove Ramm, the transport minister, met Jonas Holt, the finance minister. "
    assert.equal("Jonas Holt", last(two .. "The finance minister said it was over."))
    assert.equal("Tove Ramm", last(two .. "The transport minister said it was over."))
    assert.equal("minister", last(two .. "The minister said it was over."))
    local later = "It rained. Nobody came. All was quiet. Ramm left. "
    assert.equal("Tove Ramm", last(two .. later .. "The minister said it was over."))
  end)

  it("keeps the presidents of two states apart", function()
    local text = "The President of Vellia, Tove Ramm, received the President of Tarna, Jonas Holt. "
    assert.equal("Jonas Holt", last(text .. "The President of Tarna said it was over."))
    assert.equal("Tove Ramm", last(text .. "The head of state said it was over."))
    assert.equal("president of Sorland", last(text .. "The President of Sorland said it was over."))
  end)

  it("takes a new noun for the one person just named", function()
    assert.equal("Tove Ramm", last "Tove Ramm climbed down. “It moves,” said the geologist.")
    assert.equal("lawyer", last "Tove Ramm climbed down. “It moves,” said the lawyer.")
    assert.equal("geologist", last "A geologist came. Tove Ramm climbed down. “It moves,” said the geologist.")
    assert.equal("geologist", last "A boat brought Tove Ramm and Jonas Holt. “It moves,” said the geologist.")
  end)
end)

describe("parallax.quote.speaker", function()
  it("takes a body's figures for its word", function()
    assert.equal("Customs Committee", last "Trade fell, according to the data of the Customs Committee.")
    assert.equal("data of the last ten years", last "Trade fell, according to the data of the last ten years.")
  end)

  it("finds what a relative hangs on", function()
    assert.equal("tram union", last "They left the tram union, which has complained that the crew was cut.")
    assert.equal("clerk", first "Ramm spoke to a clerk who said she had been told to leave at noon.")
  end)

  it("takes nobody for a pronoun who is named in the words", function()
    local text = "Jonas Holt came late. “Winter shows it, and Anders Lund knows it,” he said."
    assert.equal("Jonas Holt", last(text))
  end)

  it("goes on with who spoke while nobody else is named", function()
    local text = "Tove Ramm said it was over. The bank had not moved since May. "
    assert.equal("Tove Ramm", last(text .. "To have waited, she argued, would be worse."))
    local led = "Jonas Holt met Anders Lund, the leader of Tarna. "
      .. "In turn, the Tarna leader thanked Vellmora for its aid. "
    assert.equal("Anders Lund", last(led .. "“Winter shows it,” he said."))
  end)

  it("knows from below who the lead leaves without a name", function()
    local lead = "A coroner said on Friday that the boy had drowned.\n\nSenior coroner Tove Ramm named no culprit."
    assert.equal("Tove Ramm", first(lead))
    local rest = "The pond is deep.\n\nIt was cold.\n\nNobody saw him.\n\nCoroner Tove Ramm came."
    assert.equal("coroner", last("The boy drowned.\n\n" .. rest .. "\n\nA coroner said that the pond was deep."))
    local two = "A coroner said that the boy had drowned.\n\nCoroner Tove Ramm and coroner Ada Vik left."
    assert.equal("coroner", first(two))
  end)
end)
