local compare = require "parallax.compare"
local credit = require "parallax.compare.credit"
local document = require "parallax.document"
local graph = require "parallax.report.graph"
local helper = require "spec.helper"
local json = require "parallax.json"

-- Bodies invented here; each is told so that much of it stands in the next.
local STORY = "The council of Marlow voted on Monday to close the old tramway depot by spring. "
  .. "Mayor Ida Kern said the depot had become a danger to children who play beside the rusting sheds. "
  .. "About forty residents protested outside the town hall with bells and home-made banners. "
  .. "The operator, Lumen Trams, wants to build ninety flats on the ground and keep one shed as a museum. "
local COPY = STORY:gsub("Mayor Ida Kern said", "According to Mayor Ida Kern")
local OTHER = "A cold front brings snow to the northern valleys tonight. Drivers should expect ice on the passes. "
  .. "Schools in the hills stay shut until Friday noon, and buses run on two lines only. "

local function doc(text, given)
  given = given or {}
  given.text, given.lang = text, "en"
  return document.new(given)
end

local function names(comparison)
  local list = {}
  for k, edge in ipairs(comparison.lineage) do
    local from = comparison.documents[edge.from] and comparison.documents[edge.from].id or edge.from
    list[k] = ("%s>%s %s"):format(from, comparison.documents[edge.to].id, table.concat(edge.signals, ","))
  end
  return list
end

local function credits_of(text, outlets)
  local list = {}
  for k, found in ipairs(credit.of(doc(text, { source = "Marlow Post" }), outlets or {})) do
    list[k] = found.name .. (found.credit and " credit" or "") .. (found.photo and " photo" or "")
  end
  return list
end

describe("parallax.compare.credit.of", function()
  for _, row in ipairs {
    { "The depot will close, writes Reuters. Nobody was hurt.", "Reuters credit" },
    { "MARLOW (Reuters) - The depot will close in spring, the council said on Monday.", "Reuters credit" },
    { "The depot will close, the council said, citing Xinhua.", "Xinhua credit" },
    { "As reported by the Chinese agency \"Xinhua,\" the depot will close.", "Xinhua credit" },
    { "The depot will close in spring.\n\nPhoto: Reuters", "Reuters photo" },
    { "(Reuters) - The depot will close in spring, the council said on Monday.", "Reuters credit" },
    { "The Post's Ada Vik and the Associated Press contributed to this report.", "Associated Press credit" },
    { "The depot in Marlow, May 13. (Ada Vik/Reuters) It will close in spring.", "Reuters photo" },
    { "The depot in Marlow, May 13. (AP Photo/Ada Vik) It will close in spring.", "AP photo" },
    { "The depot in Marlow. Image copyright AFP Image caption It will close in spring.", "AFP photo" },
  } do
    it("sees the credit in: " .. row[1]:gsub("\n", " "), function() assert.same({ row[2] }, credits_of(row[1])) end)
  end

  it("takes no mention for a credit", function()
    assert.same({}, credits_of "The mayor worked for Reuters before the war. Xinhua has an office in Marlow.")
  end)

  it("sees one cue as that of all names it joins", function()
    local both = { "Reuters credit", "AFP credit" }
    assert.same(both, credits_of "The depot will close, Reuters and AFP reported on Friday.")
    assert.same(
      { "Associated Press credit", "Reuters credit" },
      credits_of "This report includes material from the Associated Press and Reuters."
    )
  end)

  it("takes neither a poll nor a person for an agency", function()
    assert.same({}, credits_of "Half the town wants the depot, a CBS/AP poll found on Friday.")
    assert.same({}, credits_of "Michael Bloomberg said on Friday that the depot should close.")
  end)

  it("takes no letters for an agency that the report uses for something else", function()
    local text = "The Small Towns Association (STA) met in Marlow. Forty mayors came, the STA said on Monday."
    assert.same({}, credits_of(text))
    assert.same({}, credits_of "According to data from the transport union STA, forty lorries pass on a working day.")
  end)

  it("knows the outlets of the documents compared", function()
    local outlets = { ["kern times"] = "Kern Times" }
    assert.same({ "Kern Times credit" }, credits_of("It will close, writes Kern Times.", outlets))
  end)
end)

describe("the lineage of a comparison", function()
  it("follows the time where much is copied", function()
    local found = compare.run {
      doc(COPY, { id = "late", date = "2025-03-02" }), doc(STORY, { id = "early", date = "2025-03-01" }),
    }
    assert.same({ "early>late time,copied,statements,phrases" }, names(found))
    assert.is_true(found.lineage[1].copied > 0.5)
    assert.same({}, found.akin)
  end)

  it("abstains from a direction without credit or time, and says that they are akin", function()
    local found = compare.run { doc(COPY, { id = "a" }), doc(STORY, { id = "b" }) }
    assert.same({}, found.lineage)
    assert.same({ 1, 2 }, { found.akin[1].a, found.akin[1].b })
    assert.equal("copied", found.akin[1].signals[1])
  end)

  it("finds nothing between reports that share nothing", function()
    local found = compare.run { doc(STORY, { date = "2025-03-01" }), doc(OTHER, { date = "2025-03-02" }) }
    assert.same({}, found.lineage)
    assert.same({}, found.akin)
  end)

  it("never derives the earlier report from the later, whatever it credits", function()
    local found = compare.run {
      doc(STORY .. "That is all, writes Kern Times.", { id = "a", date = "2025-03-01" }),
      doc(COPY, { id = "b", source = "Kern Times", date = "2025-03-02" }),
    }
    assert.same({ "a>b" }, { names(found)[1]:match "^%S+" })
  end)

  it("keeps several origins, also such as are not at hand", function()
    local found = compare.run {
      doc(STORY, { id = "wire", source = "Kern Times" }),
      doc(COPY .. "So writes Kern Times. The price is 4 million, citing Xinhua.", { id = "heir" }),
    }
    assert.same({ "wire", "Xinhua" }, { names(found)[1]:match "^[^>]+", names(found)[2]:match "^[^>]+" })
    assert.equal("Xinhua", found.lineage[2].from)
  end)

  it("drops the detour where a nearer report has all that is shared", function()
    local found = compare.run {
      doc(STORY, { id = "a", date = "2025-03-01" }), doc(COPY, { id = "b", date = "2025-03-02" }),
      doc(COPY .. "The vote was close.", { id = "c", date = "2025-03-03" }),
    }
    local heads = {}
    for k, name in ipairs(names(found)) do heads[k] = name:match "^%S+" end
    assert.same({ "a>b", "b>c" }, heads)
  end)

  it("takes a slip that two alone have for a trace", function()
    local found = compare.run {
      doc(OTHER .. "The goverment sent a plough to every village in the hills.", { date = "2025-03-01" }),
      doc("The goverment sent a plough to every village, the weather office said of the snow in the northern valleys. "
        .. "Ice lies on the passes and no train ran before dawn in the whole of the north.", { date = "2025-03-02" }),
    }
    assert.same({ "goverment" }, found.lineage[1].errors)
  end)

  it("counts the phrase of a speaker for no trace of the reporter", function()
    local quoted = "“the rusting sheds beside the tramway depot frighten my children”"
    local found = compare.run {
      doc("Ida Kern said: " .. quoted .. ". " .. OTHER, { id = "a" }),
      doc("Kern told us " .. quoted .. " when we met. Snow fell over the passes later that night.", { id = "b" }),
    }
    for _, kin in ipairs(found.akin) do assert.same({}, kin.phrases) end
  end)
end)

describe("parallax.report.graph", function()
  local nodes = { { id = 'a "x" \\ <&>', label = "A\nB" }, { id = "b", label = "b", away = true } }
  local edges = { { from = nodes[1].id, to = "b", label = "credit", directed = true },
    { from = "b", to = nodes[1].id, label = "", directed = false } }

  it("escapes names in DOT", function()
    local dot = graph.dot(nodes, edges)
    assert.truthy(dot:find('"a \\"x\\" \\\\ <&>" [label="A B"];', 1, true))
    assert.truthy(dot:find('"b" [label="b", style=dashed];', 1, true))
    assert.truthy(dot:find('[label="", dir=none, style=dashed];', 1, true))
  end)

  it("escapes names in GraphML", function()
    local xml = graph.graphml(nodes, edges)
    assert.truthy(xml:find('<node id="a &quot;x&quot; \\ &lt;&amp;&gt;"><data key="label">A B</data></node>', 1, true))
    assert.truthy(xml:find('target="b" directed="true"', 1, true))
    assert.truthy(xml:find('directed="false"', 1, true))
  end)
end)

describe("parallax lineage", function()
  it("prints edges with what they rest on, spans in the unit asked for", function()
    local folder = helper.folder {
      ["a.json"] = json.encode { id = "é1", source = "Kern Times", text = STORY },
      ["b.json"] = json.encode { id = "2", text = "Près de là. " .. COPY .. "So writes Kern Times.", lang = "en" },
    }
    local command = "scripts/parallax lineage --format json --offsets %s %s/a.json %s/b.json"
    local spans = {}
    for _, unit in ipairs { "bytes", "chars" } do
      local found = assert(json.decode((helper.run(command:format(unit, folder, folder)))))
      assert.equal("é1", found.lineage[1].from)
      assert.equal("credit", found.lineage[1].signals[1])
      spans[unit] = found.lineage[1].evidence[1]
    end
    helper.remove(folder)
    assert.equal(2, spans.bytes - spans.chars)
  end)

  for _, format in ipairs { "text", "dot", "graphml", "gexf", "html" } do
    it("has the format " .. format, function()
      local out, err, status = helper.run("scripts/parallax lineage --format " .. format .. " scripts/samples/takeover")
      assert.same({ "", 0 }, { err, status })
      assert.truthy(out:find("Reuters", 1, true))
    end)
  end
end)
