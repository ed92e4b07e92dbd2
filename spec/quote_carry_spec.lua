-- Whom a pronoun, a role or marks by themselves go on from.
local document = require "parallax.document"

local function speakers(text)
  local list = {}
  for _, q in ipairs(document.new({ text = text, lang = "en" }):quotes()) do list[#list + 1] = q.speaker or "-" end
  return list
end

local function last(text)
  local list = speakers(text)
  return list[#list]
end

local function each(rows)
  for _, row in ipairs(rows) do assert.equal(row[2], last(row[1]), row[1]) end
end

describe("parallax.quote.carry", function()
  it("does not take for 'he' whom he speaks of", function()
    each {
      { "Union leader Jonas Holt climbed on a crate. Anyone who followed Karl Ramm would regret it, he shouted.",
        "Jonas Holt" },
      { "Anna Vance said it was over. The money had come from Karl Ramm, she added.", "Anna Vance" },
    }
  end)

  it("takes whom that brings in for him", function()
    each { { "Karl Ramm said it was over. Jonas Holt, a driver, smelt smoke first, he says.", "Jonas Holt" } }
  end)

  it("goes on from who spoke, not from whom he named", function()
    each {
      { "The bank will pay, Karl Ramm's spokesman Jonas Holt told reporters. He said it had begun.", "Jonas Holt" },
      { "Jonas Holt said that he had told Karl Ramm that he believed it.", "Jonas Holt" },
      { "Anna Vance told the court that a nurse had warned her. She had called three times, she said.", "Anna Vance" },
    }
  end)

  it("goes on from a role that nobody is named by", function()
    each {
      { "Karl Ramm left early. A fitter said that the blades were short. “It went into a box,” he said.", "fitter" },
      { "Finance minister Karl Ramm left. The Norland prime minister was wary: peace, he told his people, was far.",
        "Norland prime minister" },
    }
  end)

  it("leaves a role that tells of nobody else to who is named", function()
    each {
      { "Anna Vance came on Monday. Anna Vance was tired. The candidate told us she was well. But she emphasised "
        .. "that it was hard.", "Anna Vance" },
      { "Anna Vance lives in Ostby. Her youngest daughter goes to school. “It is far,” she said.", "Anna Vance" },
    }
  end)

  it("does not let him be her", function()
    each { { "He should expect prison, Karl Ramm said he was told. “It is clear,” she said.", "-" } }
  end)

  it("takes the one person whom the sentence before is about", function()
    each {
      { "Holt summoned the envoy. His counterpart, Jorun Aal, dismissed the charge. “He sees ghosts,” she said.",
        "Jorun Aal" },
    }
  end)

  it("takes a body or a text for 'it', and many for 'they'", function()
    each {
      { "Norland's defence ministry said a patrol had come. Five men were killed, it said.",
        "Norland's defence ministry" },
      { "The declaration said the funds would be shared. It said they would be spent on wells.", "declaration" },
      { "Prosecutors said the firm had paid. In return, they said, the mayor passed bids to it.", "prosecutors" },
    }
  end)

  it("gives a sentence in marks to who spoke before it in the paragraph", function()
    each {
      { "Karl Ramm said the road was shut. “There is one way out of the town.”", "Karl Ramm" },
      { "Karl Ramm said the road was shut. Anna Vance left. “There is one way out of the town.”", "-" },
      { "Karl Ramm said the road was shut.\n\n“There is one way out of the town.”", "-" },
    }
  end)

  it("finds who 'who' is", function()
    each {
      { "It worries Karl Ramm of the Friends of the Harbour, who complains of haste.", "Karl Ramm" },
      { "They heard Anna Vance, his secretary for 11 years, who said that it had rained.", "Anna Vance" },
    }
  end)
end)

describe("parallax.quote.bearer", function()
  it("does not take a prime minister for the minister", function()
    each {
      { "Prime Minister Karl Ramm came. It rained. Nobody waited. It was cold. The minister said it was over.",
        "minister" },
    }
  end)

  it("reads an office with its place before a comma and a title", function()
    each {
      { "They were met by the Minister of State in the Ministry of Health, Dr. Karl Ramm. “It is done,” the minister "
        .. "stated.", "Karl Ramm" },
    }
  end)

  it("knows a style of address", function()
    each {
      { "Her Excellency the Minister of Health Dr. Anna Vance spoke on Monday.\n\nHer Excellency stated that the ships "
        .. "had sailed.", "Anna Vance" },
    }
  end)

  it("does not give a party's leader the name of a minister", function()
    each {
      { "The finance minister, Karl Ramm, wanted a tax. The Centre leader said it was too high.", "Centre leader" },
    }
  end)
end)

describe("parallax.quote.titled", function()
  it("finds the name behind a clause or a name in marks", function()
    each {
      { "The envoy who led the talks, Anna Vance, declined to say which was right.", "Anna Vance" },
      { "The director of the “Halden Lines,” Karl Ramm, assured that the ships would sail.", "Karl Ramm" },
      { "The group, the Red Columns, said it had paid nothing.", "Red Columns" },
    }
  end)
end)

describe("parallax.quote.protagonist", function()
  local STORY = "Anna Vance ran. Anna Vance won. Then Vance lost the medal.\n\nThe mother of two is not done.\n\n"

  it("is whom the report is about, by words that tell of nobody else", function()
    assert.equal("Anna Vance", last(STORY .. "“I am clean,” the 26-year-old said."))
    assert.equal("Anna Vance", last(STORY .. "“I am clean,” the mother of two said."))
  end)

  it("is nobody where an office or another's kin is meant, or two are named as often", function()
    assert.equal("governor", last(STORY .. "“I am clean,” the governor said."))
    assert.equal("mother", last(STORY .. "“I am clean,” the mother said."))
    local two = "Karl Ramm ran. Karl Ramm lost. Then Ramm left.\n\n"
    assert.equal("26-year-old", last(two .. STORY .. "“I am clean,” the 26-year-old said."))
  end)
end)

describe("parallax.quote.passive", function()
  it("leaves 'let it be known' to who lets it", function()
    assert.same({ "Karl Ramm" }, speakers "Karl Ramm has let it be known that he will not sign.")
  end)
end)
