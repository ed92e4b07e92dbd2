local compare = require "parallax.compare"
local description = require "parallax.compare.description"
local document = require "parallax.document"
local entity = require "parallax.entity"
local naming = require "parallax.compare.naming"

local WORDS = description.words "en"
local PLACES = { ostrava = "ostrava", ostravan = "ostrava", melk = "melk" }

local function read(text, is_name)
  return description.of(text, WORDS, function(word) return PLACES[word] end, is_name)
end

local function fits(wanted, known) return (description.fits(read(wanted), read(known), WORDS)) end

describe("parallax.compare.description", function()
  it("reads what a noun is for and of which place, however that is put", function()
    local ways = { "Ostrava's trade minister", "the Ostravan Trade Minister", "Minister of Trade of Ostrava" }
    for _, text in ipairs(ways) do
      local found = read(text)
      assert.same({ "minister", "ostrava", { "trade" } }, { found.noun, found.place, found.of }, text)
    end
  end)

  it("knows nouns that name the same", function()
    assert.equal(read("the captain").noun, read("the skipper").noun)
    assert.is_true(fits("the head of state", "the Ostravan president"))
    assert.is_true(fits("the company", "the airline"))
    assert.is_false(fits("the airline", "the carmaker"))
    assert.is_false(fits("the king", "the president"))
  end)

  it("knows persons by their age", function()
    assert.is_true(fits("the 61-year-old", "61-year-old"))
    assert.is_false(fits("the 61-year-old", "62-year-old"))
  end)

  it("tells a former bearer and a deputy from the bearer", function()
    assert.is_false(fits("the mayor", "the former mayor"))
    assert.is_false(fits("the minister", "the deputy minister"))
    assert.is_true(fits("the ex-mayor", "the former mayor"))
  end)

  it("does not take the head of one body for that of another", function()
    assert.is_false(fits("the head of the miners' union", "the president"))
    assert.is_true(fits("the head of the miners' union", "the union's president"))
    assert.is_false(fits("the Harbour Party leader", "its leader"))
  end)

  it("leaves what may be anyone", function()
    assert.is_truthy(read("a minister").vague)
    assert.is_truthy(read("the official").vague)
    assert.is_nil(read("the weather"))
  end)

  it("reads the kind of a body off its name", function()
    assert.equal("company", read("Halden Shipping", true).noun)
    assert.equal("bank", read("Norbank", true).noun)
    assert.is_nil(read("Norbank"))
  end)
end)

local function documents_of(texts)
  local list = {}
  for k, text in ipairs(texts) do list[k] = document.new { text = text, id = "d" .. k, lang = "en" } end
  return list
end

-- The common names of all speakers of a text beside others.
local function speakers(texts)
  local documents, list = documents_of(texts), {}
  local names = naming.of(documents, entity.group(documents))
  for _, quote in ipairs(documents[1]:quotes()) do list[#list + 1] = names:speaker(1, quote) or false end
  return list
end

local WIRE = [[
Trade Minister Ivo Kadlec said the ships would not be unloaded before Friday.

"We shall not pay twice," said Birgit Lund, 61, a farmer from Melk.

The shipping company Halden Lines said it had been told nothing.

Ostrava's foreign ministry said on Monday that the envoy had been called home.
]]

describe("a speaker without a name", function()
  it("is the one whom another report describes so", function()
    assert.same({ "Ivo Kadlec" }, speakers { "The minister said the ships had to wait.", WIRE })
    assert.same({ "Birgit Lund" }, speakers { '"Not twice," the farmer said.', WIRE })
    assert.same({ "Halden Lines" }, speakers { "The company said it had heard nothing.", WIRE })
  end)

  it("stays what it is where the words fit nobody, or several", function()
    assert.same({ "mayor" }, speakers { "The mayor said the ships had to wait.", WIRE })
    local other = "Health Minister Ada Horn said the sick would be looked after."
    assert.same({ "minister" }, speakers { "The minister said the ships had to wait.", WIRE, other })
    assert.same({ "health minister" }, speakers { "The health minister said the ships had to wait.", WIRE })
  end)

  it("stays what it is in a report by itself", function()
    local text = "The trade ministry said the port was shut.\n\nOstrava's trade ministry said the ships had to wait."
    assert.equal("trade ministry", speakers { text }[1])
  end)

  it("is not what another kind of thing is called", function()
    local other = "Operator Karl Voss said the alarm had rung."
    assert.same({ "company" }, speakers { "The company said it had heard nothing.", other })
  end)

  it("is one body in all reports where only one is spoken of", function()
    local first = speakers { "The foreign ministry said that the envoy had been called home.", WIRE }
    assert.same({ "Ostrava's foreign ministry" }, first)
    local other = "The foreign ministry of Melk said the envoy was welcome."
    local here = "The foreign ministry said that he had been called home."
    assert.same({ "foreign ministry" }, speakers { here, WIRE, other })
  end)

  it("is whom another report has of that body, at its head or of that rank", function()
    local other = [[
Rosa Lind of the Clean Harbour Alliance said the port was dirty.

The commander of the Air Force, General Ivo Malm, said it was shut.

Prime Minister Karl Ramm said it was over.
]]
    assert.same({ "Rosa Lind" }, speakers { "The head of the Clean Harbour Alliance said the port was dirty.", other })
    assert.same({ "Ivo Malm" }, speakers { "The head of the air force said the port was shut.", other })
    assert.same({ "Karl Ramm" }, speakers { "The head of the Norland government said it was over.", other })
    local another = "The head of the Clean Water Alliance said the port was dirty."
    assert.same({ "head of the Clean Water Alliance" }, speakers { another, other })
  end)

  it("is the one whom the reports call so, where a report says 'its leader'", function()
    local other = "Union leader Ivo Malm said the port was shut."
    assert.same({ "Ivo Malm" }, speakers { "Its leader said the port was shut.", other })
    local third = "Party leader Rosa Lind said the port was open."
    assert.same({ "leader" }, speakers { "Its leader said the port was shut.", other, third })
  end)

  it("is a state where its side or its government speaks", function()
    local other = "The ships of Melk had sailed to Melk."
    assert.same({ "Melk" }, speakers { "Melk's government said the port was shut.", other })
  end)

  it("is no central bank because its name ends so", function()
    local other = "Norbank said the port was shut."
    assert.same({ "central bank" }, speakers { "The central bank said the port was shut.", other })
  end)

  it("joins the versions of what was said", function()
    local documents, joined = documents_of { '"We shall not pay twice," the farmer said.', WIRE }, 0
    for _, chain in ipairs(compare.quotations(documents).quotes) do
      if #chain.members == 2 and chain.members[1].speaker == "Birgit Lund" then joined = joined + 1 end
    end
    assert.equal(1, joined)
  end)
end)

describe("names across reports", function()
  it("joins an initial and a surname to the one person named in full", function()
    assert.same({ "Ivo Kadlec" }, speakers { "I. Kadlec said the ships had to wait.", WIRE })
    local other = "Ines Kadlec, a lawyer, said the port had to open."
    assert.same({ "I. Kadlec" }, speakers { "I. Kadlec said the ships had to wait.", WIRE, other })
    assert.same({ "O. Kadlec" }, speakers { "O. Kadlec said the ships had to wait.", WIRE })
  end)

  it("knows a forename's short form, and a surname behind its particle", function()
    local other = "Robert Malm left. Robert Malm sang. Anna van Lund left. Anna van Lund sang."
    assert.same({ "Robert Malm" }, speakers { "Bob Malm said the ships had to wait.", other })
    assert.same({ "Anna van Lund" }, speakers { "Ms van Lund said it was late.", other })
    assert.same({ "Rob Malm" }, speakers { "Rob Malm said the ships had to wait.", "Ronald Malm left." })
  end)

  it("joins Mrs. and a surname to her whom another report names in full", function()
    local here = "Birgit and Karl Lund had been there for an hour.\n\nMrs. Lund said they would not pay."
    assert.same({ "Birgit Lund" }, speakers { here, WIRE })
  end)
end)
