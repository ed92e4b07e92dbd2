local cluster = require "parallax.cluster"
local document = require "parallax.document"
local helper = require "spec.helper"
local linkage = require "parallax.cluster.linkage"
local parallax = require "parallax"
local term = require "parallax.cluster.term"

-- Two events in made-up towns, and a reprint.
local texts = {
  flood = [[The river Oskel flooded the old town of Brandeis on Monday night. Mayor Ilse Toman ordered the
    evacuation of 300 households near the dam. Rescuers from Brandeis used boats to reach the market square.]],
  flood2 = [[Brandeis evacuated 300 households after the Oskel broke the dam. "We had no warning," said Toman, the
    mayor, as rescuers brought people from the market square by boat. The flooded town has no power.]],
  strike = [[Dockers in Port Meriva walked out over wages on Tuesday, the union said. Harbour master Jon Velt called
    the strike illegal and asked a judge to end it. Forty ships are waiting outside the harbour.]],
  strike2 = [[A judge in Meriva will hear the harbour's complaint against the dockers today. Velt wants the strike
    declared illegal; the union asks for higher wages. Ships wait outside Port Meriva.]],
}

local function doc(id, text, date)
  return document.new { id = id, text = text, lang = "en", date = date }
end

local function events(results)
  local list = {}
  for k, found in ipairs(results) do list[k] = found.event end
  return list
end

describe("parallax.cluster", function()
  it("puts articles on one event together", function()
    local found = cluster.new():add {
      doc("a", texts.flood), doc("b", texts.strike), doc("c", texts.flood2), doc("d", texts.strike2),
    }
    assert.same({ 1, 2, 1, 2 }, events(found))
    assert.same({ id = "a", event = 1 }, found[1])
  end)

  it("names the article that another reprints, and gives it the same event", function()
    local found = cluster.new():add {
      doc("a", texts.strike), doc("b", texts.flood), doc("c", "(Agency) " .. texts.flood:upper()),
    }
    assert.same({ id = "c", event = 2, duplicate_of = "b" }, found[3])
  end)

  it("keeps events apart that are too many days from each other", function()
    local function of(date) return events(cluster.new { days = 3 }:add {
      doc("a", texts.flood, "2025-05-01"), doc("b", texts.flood2, date),
    }) end
    assert.same({ 1, 1 }, of "2025-05-04")
    assert.same({ 1, 2 }, of "2025-05-05")
    assert.same({ 1, 1 }, of(nil))
    assert.same({ 1, 1 }, of "2025")
  end)

  it("adds to events that stand already, batch by batch", function()
    local growing = cluster.new()
    assert.same({ 1, 2 }, events(growing:add { doc("a", texts.flood), doc("b", texts.strike) }))
    assert.same({ 2 }, events(growing:add { doc("c", texts.strike2) }))
    assert.same({ 1, 1 }, events(growing:add { doc("d", texts.flood2), doc("e", texts.flood) }))
    assert.same({}, growing:add {})
  end)

  it("forgets the oldest articles above its number", function()
    local short = cluster.new { kept = 2 }
    local found = short:add { doc("a", texts.flood), doc("b", texts.strike), doc("c", texts.strike2) }
    assert.same({ 1, 2, 2 }, events(found))
    found = short:add { doc("d", texts.flood) }
    assert.same({ id = "d", event = 3 }, found[1])
  end)

  it("gives the articles of a reader in their order", function()
    local list, k = { doc("a", texts.flood), doc("b", "…"), doc("c", texts.flood2) }, 0
    local ids = {}
    for found in cluster.new():each(function()
      k = k + 1
      return list[k]
    end) do
      ids[#ids + 1] = found.id .. found.event
    end
    assert.same({ "a1", "b2", "c1" }, ids)
  end)

  it("is in the library, and refuses options that there are not", function()
    assert.equal(cluster, parallax.cluster)
    assert.error_matches(function() cluster.new { cosin = 1 } end, "did you mean 'cosine'")
    assert.error_matches(function() cluster.new { cosine = 2 } end, "option 'cosine': 0.01 to 1 expected")
  end)
end)

describe("parallax.cluster in a file", function()
  local path

  before_each(function() path = os.tmpname() end)
  after_each(function() os.remove(path) end)

  it("goes on where it was saved", function()
    local first = cluster.new { days = 5 }
    first:add { doc("a", texts.flood, "2025-05-01"), doc("b", texts.strike) }
    assert(first:save(path))
    local again = assert(cluster.load(path))
    local found = again:add { doc("c", texts.flood2, "2025-05-03"), doc("d", texts.strike), doc("e", texts.flood2) }
    assert.same({ { id = "c", event = 1 }, { id = "d", event = 2, duplicate_of = "b" },
      { id = "e", event = 1, duplicate_of = "c" } }, found)
    assert.equal(5, again.limits.days)
  end)

  it("is refused when damaged, cut short, or something else", function()
    local first = cluster.new()
    first:add { doc("a", texts.flood) }
    assert(first:save(path))
    local bytes = helper.slurp(path)
    for _, other in ipairs {
      bytes:sub(1, -2), bytes:sub(1, 100) .. "x" .. bytes:sub(102), "", "PXEVENT\1", bytes:gsub("\1", "\2", 1),
    } do
      local file <close> = assert(io.open(path, "wb"))
      file:write(other)
      file:flush()
      local loaded, reason = cluster.load(path)
      assert.is_nil(loaded)
      assert(reason:find("no collection of this version, or damaged", 1, true))
    end
    assert.is_nil((cluster.load(path .. ".none")))
    assert.is_nil((first:save "/nowhere/at/all"))
  end)
end)

describe("parallax.cluster.linkage", function()
  local function groups(sizes, found, least, most, fixed)
    local nodes = {}
    for k, size in ipairs(sizes) do nodes[k] = { size = size, fixed = fixed and fixed[k] } end
    local root, list = linkage.join(nodes, found, least, most or 32), {}
    for a = 1, #nodes do
      for b = a + 1, #nodes do
        if root(a) == root(b) then list[#list + 1] = a .. "=" .. b end
      end
    end
    return table.concat(list, " ")
  end

  it("joins the nearest first, and no chain whose ends are nothing alike", function()
    assert.equal("1=2", groups({ 1, 1, 1 }, { { 1, 2, 0.9 }, { 2, 3, 0.5 } }, 0.3))
    assert.equal("1=2 1=3 2=3", groups({ 1, 1, 1 }, { { 1, 2, 0.9 }, { 2, 3, 0.5 } }, 0.25))
    assert.equal("2=3", groups({ 1, 1, 1 }, { { 1, 2, 0.5 }, { 2, 3, 0.9 } }, 0.3))
  end)

  it("counts every pair of members of a group, up to those looked for", function()
    assert.equal("1=2", groups({ 10, 1 }, { { 1, 2, 3 } }, 0.3))
    assert.equal("", groups({ 10, 1 }, { { 1, 2, 3 } }, 0.31))
    assert.equal("1=2", groups({ 10, 1 }, { { 1, 2, 3 } }, 0.6, 5))
  end)

  it("never joins two groups that are fixed, not even through a third", function()
    local found = { { 1, 2, 1 }, { 1, 3, 0.8 }, { 2, 3, 0.9 } }
    assert.equal("2=3", groups({ 1, 1, 1 }, found, 0.1, 32, { true, true, false }))
  end)

  it("adds up what is said of a pair more than once", function()
    assert.equal("1=2", groups({ 2, 1 }, { { 2, 1, 0.3 }, { 2, 1, 0.4 } }, 0.35))
  end)

  it("gives the same groups whatever the order of the pairs #property", function()
    math.randomseed(20260514)
    for _ = 1, 30 do
      local sizes, found = {}, {}
      for k = 1, 30 do sizes[k] = 1 end
      for k = 1, 90 do
        local a = math.random(29)
        found[k] = { a, math.random(a + 1, 30), k / 90 }
      end
      local wanted = groups(sizes, found, 0.2)
      for k = #found, 2, -1 do
        local j = math.random(k)
        found[k], found[j] = found[j], found[k]
      end
      assert.equal(wanted, groups(sizes, found, 0.2))
    end
  end)
end)

describe("parallax.cluster.term", function()
  local function weight(terms, name)
    for k, other in ipairs(terms.names) do
      if other == name then return terms.weights[k], terms.common[k] end
    end
  end

  it("takes stems and numbers, names above other words, the title twice", function()
    local terms = term.of(document.new {
      text = "The bridges of Oskar cost 300. Oskar builds. They said bridges.", title = "Costs of 1200", lang = "en",
    })
    assert.is_nil(weight(terms, "the"))
    assert.equal(1 + math.log(2), (weight(terms, "bridg")))
    assert.equal(2 * (1 + math.log(2)), (weight(terms, "oskar")))
    assert.equal(1, (weight(terms, "300")))
    assert.equal(1 + math.log(3), (weight(terms, "cost")))
    assert.equal(1 + math.log(2), (weight(terms, "1200")))
  end)

  it("knows which words are common in the language at large", function()
    local terms = term.of(document.new { text = "Oskar works at a time.", lang = "en" })
    assert(select(2, weight(terms, "time")) > 0.2)
    assert.equal(0, select(2, weight(terms, "oskar")))
  end)

  it("makes do without knowledge of a language", function()
    local terms = term.of(document.new { text = "xyzzy plugh xyzzy", lang = "und" })
    assert.same({ "xyzzy", "plugh" }, terms.names)
  end)
end)

describe("parallax cluster", function()
  it("goes on from the file of --state", function()
    local path = os.tmpname()
    os.remove(path)
    local command = ("scripts/parallax cluster --state %s scripts/samples/"):format(path)
    local _, err, code = helper.run(command .. "bridge")
    assert.same({ "", 0 }, { err, code })
    local out
    out, err, code = helper.run(command .. "bridge/norpress.txt")
    os.remove(path)
    assert.same({ "", 0 }, { err, code })
    assert.equal('{"id":"scripts/samples/bridge/norpress.txt","event":1,'
      .. '"duplicate_of":"scripts/samples/bridge/norpress.txt"}\n', out)
  end)

  it("says what is wrong with an option or a state", function()
    local _, err, code = helper.run "scripts/parallax cluster --cosine 3 scripts/samples/bridge"
    assert.equal(2, code)
    assert(err:find "'3' is no share")
    _, err, code = helper.run "scripts/parallax cluster --state README.md scripts/samples/bridge"
    assert.equal(2, code)
    assert(err:find "README.md: no collection of this version")
  end)
end)
