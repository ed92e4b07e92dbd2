local document = require "parallax.document"
local entity = require "parallax.entity"

local function documents(input)
  local docs = {}
  for text in (input .. "\n~\n"):gmatch "(.-)\n~\n" do
    docs[#docs + 1] = document.new { text = text, id = "d" .. #docs + 1, lang = "en" }
  end
  return docs
end

local function grouped(input)
  local docs, lines = documents(input), {}
  for _, group in ipairs(entity.group(docs)) do
    local forms = {}
    for _, m in ipairs(group.mentions) do
      if m.form == "name" then forms[#forms + 1] = docs[m.doc].text:sub(m.first, m.last) end
    end
    lines[#lines + 1] = ("%s %s: %s"):format(group.entity, group.type, table.concat(forms, ", "))
  end
  return table.concat(lines, "\n")
end

describe("parallax.entity.group", function()
  require "spec.cases" ("entity_groups", function(title, input, expected)
    it(title, function() assert.equal(expected, grouped(input)) end)
  end)

  it("says of every mention what joined it, and finds a mention's group", function()
    local docs = documents "Ada Moreno spoke.\n~\nMs. Moreno left."
    local groups = entity.group(docs)
    assert.equal(1, #groups)
    assert.equal("title and surname", groups[1].mentions[2].rule)
    assert.equal(groups[1], groups:of(2, 5, 10))
    assert.equal(groups[1], groups:of(2, { first = 5, last = 10 }))
    assert.is_nil(groups:of(2, 1, 3))
  end)

  it("gives all names of a firm in a document the type of a firm", function()
    for _, name in ipairs(documents("Marta Partners LLC bid for the yard. Critics told Marta so.")[1]:entities()) do
      assert.equal("ORG", name.type)
    end
  end)

  it("keeps a name of another type that is handed in apart from a body that begins with it", function()
    local docs = documents "Nordvind Shipping sank a boat, Nordvind."
    local mentions = { { { first = 1, last = 17, type = "ORG" }, { first = 32, last = 39, type = "MISC" } } }
    local groups = entity.group(docs, { mentions = mentions })
    assert.equal(2, #groups)
    assert.equal("MISC", groups:of(1, 32, 39).type)
  end)

  it("ties a nationality and a seat of government to their state", function()
    local groups = entity.group(documents "The Chinese delegation visited the Kremlin.")
    assert.same({ "China", "Russia" }, { groups[1].country, groups[2].country })
  end)

  it("brings in pronouns and role nouns that are resolved", function()
    local group = entity.group(documents "President Ada Moreno spoke. She smiled. The president left.")[1]
    local forms = {}
    for k, m in ipairs(group.mentions) do forms[k] = m.form end
    assert.same({ "name", "pronoun", "nominal" }, forms)
  end)

  it("groups mentions that are handed in, and only those", function()
    local docs = documents "The carrier Nordvind AS sued Nordvind Holdings, a firm in Oslo."
    local text = docs[1].text
    local mentions = {}
    for _, form in ipairs { "The carrier Nordvind AS", "Oslo" } do
      local first, last = text:find(form, 1, true)
      mentions[#mentions + 1] = { first = first, last = last }
    end
    local groups = entity.group(docs, { mentions = { mentions } })
    assert.equal(2, #groups)
    assert.equal("Nordvind AS", groups[1].entity)
    assert.equal("Oslo", groups[2].entity)
  end)

  it("joins phrases that are handed in by their head, but not those for one of many", function()
    local docs = documents "the disputed treaty on lithium, the treaty, the big company, the company"
    local mentions, at = {}, 1
    for part in docs[1].text:gmatch "[^,]+" do
      local first = docs[1].text:find("%S", at)
      mentions[#mentions + 1] = { first = first, last = at + #part - 1 }
      at = at + #part + 1
    end
    local groups = entity.group(docs, { mentions = { mentions } })
    assert.same({ 3, 2, "same head" }, { #groups, #groups[1].mentions, groups[1].mentions[2].rule })
  end)

  it("obeys the user's alias table above all", function()
    local docs = documents "Ada Moreno spoke. The Iron Lady left Oslo. Lars Vik stayed."
    local aliases = { ["Lars Vik"] = { entity = "The Count", type = "PER" }, ["Ada Moreno"] = "President Moreno" }
    local groups = entity.group(docs, { aliases = aliases })
    assert.equal("President Moreno", groups[1].entity)
    local of_vik = groups:of(1, docs[1].text:find "Lars Vik")
    assert.same({ "The Count", "PER", "alias table" }, { of_vik.entity, of_vik.type, of_vik.mentions[1].rule })
  end)

  it("refuses options it does not know", function()
    assert.error_matches(function() entity.group({}, { alias = {} }) end, "alias")
  end)

  it("gives the same groups whatever else is in memory", function()
    local input = "Ada Moreno met Lars Vik.\n~\nMoreno spoke to Vik in Oslo. The US and the U.S. agreed."
    local first = grouped(input)
    for _ = 1, 5 do assert.equal(first, grouped(input)) end
  end)

  it("has no groups for no documents and none for a language without tables", function()
    assert.equal(0, #entity.group {})
    assert.equal(0, #entity.group { document.new { text = "Ada Moreno à Paris", lang = "fr" } })
  end)
end)

describe("parallax.entity.aliases", function()
  local path = os.tmpname()
  local function read(content, ending)
    local file = assert(io.open(path .. ending, "w"))
    file:write(content)
    file:close()
    local aliases, reason = entity.aliases(path .. ending)
    os.remove(path .. ending)
    return aliases, reason
  end
  teardown(function() os.remove(path) end)

  it("reads lines of alias, canonical name and type", function()
    local aliases = read("# ours\nthe Iron Lady\tAda Moreno\tPER\nSTA\tSorna Transport Association\n", ".tsv")
    assert.same({ entity = "Ada Moreno", type = "PER" }, aliases["the iron lady"])
    assert.same({ entity = "Sorna Transport Association" }, aliases["sta"])
  end)

  it("reads a Lua table", function()
    local source = 'return { meta = { source = "x", license = "y" }, aliases = { { "Ada", "Ada Moreno" } } }'
    local aliases = read(source, ".lua")
    assert.equal("Ada Moreno", aliases.ada.entity)
  end)

  it("names the line that is wrong", function()
    local aliases, reason = read("a\tb\nno tab here\n", ".tsv")
    assert.is_nil(aliases)
    assert.matches(":2:", reason)
    aliases, reason = read("a\tb\tPERSON\n", ".tsv")
    assert.is_nil(aliases)
    assert.matches("PERSON", reason)
  end)

  it("tells of a missing file", function()
    local aliases, reason = entity.aliases "/nowhere/at/all.tsv"
    assert.is_nil(aliases)
    assert.matches("nowhere", reason)
  end)
end)
