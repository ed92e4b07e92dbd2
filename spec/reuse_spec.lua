local document = require "parallax.document"
local helper = require "spec.helper"
local reuse = require "parallax.reuse"

local function doc(text, id) return document.new { text = text, id = id, lang = "en" } end

-- Three passages of an invented report, and what others made of them.
local ferry = "The last ferry left Port Sorrel at dusk with eleven passengers and a cargo of lamp oil. Captain Ida "
  .. "Brandvold had been told of the storm, but she judged that the channel would stay open until midnight. "
  .. "Nobody on the quay objected, and the harbour master stamped her papers without a word."
local mill = "Owners of the old paper mill at Teller Falls want to turn it into flats. The town council has doubts "
  .. "about the weir, which engineers called unsound in a survey two winters ago. A decision is expected before the "
  .. "snow melts, according to the clerk of works."
local bees = "Beekeepers in the upper valley lost a third of their hives this spring. Mites are one cause, a "
  .. "late frost "
  .. "in the orchards another. The regional institute plans to breed a hardier queen and to pay growers who leave "
  .. "their verges unmown until July."

local ferry_edited = "The last ferry left Port Sorrel at nightfall with eleven passengers and a load of lamp "
  .. "oil. Captain "
  .. "Ida Brandvold had heard of the storm, but she judged the channel would stay open until midnight. Nobody on the "
  .. "quay had objected, and the harbour master stamped all her papers without a word."
local mill_rewritten = "It was two winters ago that a survey by engineers called the weir at Teller Falls "
  .. "unsound. Now the "
  .. "old mill, where paper was made, is wanted for flats by its owners, and the council of the town doubts it. Before "
  .. "the snow has melted, the clerk of works expected, there is to be a decision."

local weather = "Rain will spread from the west on Tuesday, heavy at times over the hills. By evening most of "
  .. "it has moved "
  .. "on, with clear spells behind. Temperatures fall to four degrees inland. Wednesday begins bright and breezy."
local chess = "In the seventh round Oduya played the black pieces against the champion and drew after sixty moves. The "
  .. "endgame, a rook against two pawns, had been thought lost. She needs half a point more for her title."

local function shown(a, b)
  local list = {}
  for k, p in ipairs(reuse.find(a, b)) do
    list[k] = { p.kind, a.text:sub(p.a.first, p.a.last), b.text:sub(p.b.first, p.b.last) }
  end
  return list
end

-- Text without the mark at its end: spans run from word to word.
local function words(text) return (text:gsub("%.$", "")) end

describe("parallax.reuse.find", function()
  it("finds what was copied word for word, to the word", function()
    local a = doc(weather .. "\n\n" .. ferry .. "\n\n" .. chess)
    local b = doc(bees .. " " .. ferry .. " " .. mill)
    assert.same({ { "verbatim", words(ferry), words(ferry) } }, shown(a, b))
  end)

  it("finds what was edited, and what was rewritten", function()
    local b = doc(ferry .. "\n\n" .. mill .. "\n\n" .. bees)
    local edited = shown(doc(weather .. "\n\n" .. ferry_edited .. "\n\n" .. chess), b)
    assert.same({ { "edited", words(ferry_edited), words(ferry) } }, edited)
    local rewritten = shown(doc(weather .. "\n\n" .. mill_rewritten .. "\n\n" .. chess), b)
    assert.same({ { "rewritten", words(mill_rewritten), words(mill) } }, rewritten)
  end)

  it("keeps passages apart, in the order of the first document", function()
    local a = doc(table.concat({ bees, weather, ferry }, "\n\n"))
    local b = doc(table.concat({ ferry, chess, bees }, "\n\n"))
    assert.same({ { "verbatim", words(bees), words(bees) }, { "verbatim", words(ferry), words(ferry) } }, shown(a, b))
  end)

  it("finds a copy inside longer sentences, whose edges are elsewhere", function()
    local copied = "Captain Ida Brandvold had been told of the storm, but she judged that the channel would stay open "
      .. "until midnight, nobody on the quay objected, and the harbour master stamped her papers without a word"
    local function run_on(text) return (text:gsub("%.", ",")) end
    local a = run_on(chess) .. " and the inquiry heard that " .. copied .. ", while " .. run_on(weather) .. " later."
    local b = run_on(mill) .. " as we said, but first, " .. copied .. ", whereas " .. run_on(bees) .. " or August."
    local found = shown(doc(a), doc(b))
    assert.equal(1, #found)
    assert.same({ copied, copied }, { found[1][2], found[1][3] })
  end)

  it("finds a summary of most of the other document", function()
    local museum = "A painter left her notebooks to the county archive, forty of them, bound in sailcloth. "
      .. "Scholars may read "
      .. "them from autumn on. Her letters stay with the family, whose lawyer spoke of private matters."
    local tram = "Line nine of the tram gets new rails between the brewery and the stadium. Buses replace it "
      .. "for three weeks. "
      .. "Passengers with season tickets can ask for a refund at any kiosk until the end of the month."
    local school = "Pupils of the harbour school planted sixty pear trees along the dyke. Each bears a label "
      .. "with the name of its "
      .. "guardian. The first fruit is promised to the kitchen of the hospital, where a grandmother cooks."
    local byline = "By Tove Lindqvist, Omar Haddad."
    local long = table.concat({ byline, ferry, museum, mill, tram, bees, school, weather, chess }, "\n\n")
    local summary = "Heavy rain on Tuesday, breezy weather with clear spells behind it. Oduya drew against the "
      .. "champion in a "
      .. "rook endgame, sixty moves long, and needs half a point for her title. Beekeepers in the valley lost hives to "
      .. "mites and frost, and an institute is to breed a hardier queen. Engineers call the weir at Teller "
      .. "Falls unsound, "
      .. "where owners plan flats in a mill. Captain Brandvold left Port Sorrel with lamp oil in spite of a storm."
    local rest = "Parliament did not sit. Its speaker travelled abroad, his office said, to attend a christening. Two "
      .. "museums reopen after repairs to their roofs. Both ask visitors to book online."
    local found = reuse.find(doc(rest .. "\n\n" .. summary), doc(long))
    assert.equal(1, #found)
    assert.same({ "summary", "rewritten" }, { found[1].rule, found[1].kind })
    -- from the first paragraph it has to do with
    assert.same({ #byline + 3, #long - 1 }, { found[1].b.first, found[1].b.last })
    assert.same({ #rest + 3, #rest + 1 + #summary }, { found[1].a.first, found[1].a.last })
  end)

  it("finds nothing between texts on other things, in short or empty ones", function()
    assert.same({}, reuse.find(doc(ferry .. " " .. mill), doc(bees .. " " .. chess .. " " .. weather)))
    assert.same({}, reuse.find(doc "The weir is unsound.", doc "The weir is unsound."))
    assert.same({}, reuse.find(doc "", doc(ferry)))
    assert.same({}, reuse.find(doc(ferry), doc " \n ... \n"))
  end)

  it("finds two texts that are one, however short their list of sentences", function()
    local found = reuse.find(doc(ferry), doc(ferry))
    assert.same({ "verbatim", 1, #ferry - 1, 1 }, { found[1].kind, found[1].a.first, found[1].a.last, found[1].score })
    local one = ferry:gsub("%. ", " and ")
    assert.equal("verbatim", reuse.find(doc(one), doc(one))[1].kind)
    local edited = ferry_edited:gsub("%. ", " and ")
    assert.equal("edited", reuse.find(doc(edited), doc(one))[1].kind)
  end)

  it("gives a passage one origin, the most alike", function()
    local found = shown(doc(ferry), doc(table.concat({ ferry_edited, chess, weather, ferry }, "\n\n")))
    assert.same({ { "verbatim", words(ferry), words(ferry) } }, found)
  end)

  it("knows languages without data", function()
    local text = "Sista färjan lade ut i skymningen med elva passagerare och en last av lampolja. Kapten Ida "
      .. "Brandvold hade "
      .. "hört om stormen, men trodde att sundet skulle förbli öppet till midnatt. Ingen på kajen sade emot."
    local a = document.new { text = text, lang = "sv" }
    assert.equal("verbatim", reuse.find(a, document.new { text = "Nytt. " .. text, lang = "sv" })[1].kind)
  end)
end)

describe("parallax.reuse.cluster.settle", function()
  local cluster = require "parallax.reuse.cluster"
  local space = require "parallax.reuse.space"
  local view = require "parallax.reuse.view"

  local function settled(a, b, range)
    local between = space.new(view.of(doc(a)), view.of(doc(b)))
    range.cosine = between:cosine(range)
    cluster.settle(between, range)
    return { table.unpack(range, 1, 4) }
  end

  it("takes in sentences that the other side has", function()
    assert.same({ 1, 3, 1, 3 }, settled(ferry_edited .. " " .. chess, ferry .. " " .. bees, { 1, 1, 1, 3 }))
  end)

  it("lets go of sentences that the other side lacks", function()
    assert.same({ 1, 3, 1, 3 }, settled(ferry_edited .. " " .. chess, ferry .. " " .. bees, { 1, 3, 1, 5 }))
  end)
end)

describe("parallax.reuse.candidates", function()
  it("are the pairs that share phrases, in order", function()
    local documents = {
      doc(ferry), doc(bees .. " " .. mill), doc(weather .. " " .. ferry_edited), doc(mill), doc(chess),
    }
    local found = {}
    for k, pair in ipairs(reuse.candidates(documents)) do found[k] = { pair.a, pair.b } end
    assert.same({ { 1, 3 }, { 2, 4 } }, found)
  end)

  it("are none on the ground of what everybody has", function()
    local documents = {}
    for k = 1, 60 do documents[k] = doc(("All rights reserved by the press of the valley. Item %d here."):format(k)) end
    assert.same({}, reuse.candidates(documents))
  end)
end)

describe("parallax.reuse.requests", function()
  it("reads pairs, and says what is wrong with a line", function()
    local folder = helper.folder { ["pairs.ndjson"] = table.concat({
      '{"id":"x","a":"one","b":"two"}', "", "{", '{"a":"one","b":"two"}', '{"id":3,"a":"two","b":"no"}',
      '{"id":4,"a":"two"}', "[]", '{"id":5,"a":"two","b":"one"}\r',
    }, "\n") }
    local requests, rejected = reuse.requests(folder .. "/pairs.ndjson", { doc("", "one"), doc("", "two") })
    helper.remove(folder)
    assert.same({ { id = "x", a = 1, b = 2 }, { id = 5, a = 2, b = 1 } }, requests)
    local reasons = {}
    for k, message in ipairs(rejected) do reasons[k] = message:match "ndjson:(%d+: [^;]+)" end
    assert.equal("3: not JSON", reasons[1]:sub(1, 11))
    assert.same({ "4: no 'id'", "5: 'b': no document has the id 'no'", "6: no 'b'", "7: no 'id'" },
      { table.unpack(reasons, 2) })
  end)

  it("says why a file cannot be read", function()
    local requests, reason = reuse.requests("/nowhere/pairs", {})
    assert.is_nil(requests)
    assert(reason:find "/nowhere/pairs")
  end)
end)
