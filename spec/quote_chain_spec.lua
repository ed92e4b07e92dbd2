local follow = require "parallax.quote.chain"
local change = require "parallax.quote.change"
local compare = require "parallax.compare"
local document = require "parallax.document"
local pairing = require "parallax.pairing"
local weight = require "parallax.quote.weight"

local function chains_of(...)
  local documents = {}
  for k, text in ipairs { ... } do documents[k] = document.new { text = text, id = "d" .. k, lang = "en" } end
  return compare.run(documents).quotes, documents
end

-- The only chain with several members; its last change.
local function change_between(a, b)
  local chains = chains_of(a, b)
  for _, chain in ipairs(chains) do
    if #chain.members > 1 then return chain.changes[1], chain end
  end
end

local function has(kinds, wanted)
  for _, kind in ipairs(kinds) do
    if kind == wanted then return true end
  end
  return false
end

describe("parallax.quote.chain", function()
  it("joins two versions of one utterance", function()
    local found = change_between(
      'Mayor Ines Moreau told reporters on Monday that the two towns should be "brothers of the river".',
      'On Monday, Mayor Ines Moreau told reporters that both towns ought to be "river brothers".'
    )
    assert.is_true(has(found.kinds, "reworded"))
  end)

  it("joins versions that share no word, by related words in one mouth", function()
    local found = change_between(
      'Ines Moreau complained of "bullying in the ports".',
      'Ines Moreau complained of "intimidation in the harbours".'
    )
    assert.is_true(has(found.kinds, "reworded"))
  end)

  it("reads what stands near a quotation, not all of a sentence that never ends", function()
    local sentence = ("The minister said that it was late and the town of 40 was dark and "):rep(400)
    local doc = document.new { text = "It began. " .. sentence, id = "d", lang = "en" }
    local versions = follow.prepare({ doc }, { {} }, function() return nil end)
    assert.equal(400, #versions)
    for _, version in ipairs(versions) do
      local around = version.sentences[1]
      assert.is_true(around.first <= version.quote.first and version.quote.last <= around.last)
      assert.is_true(around.last - around.first < 6000)
    end
    assert.equal(versions[200].around, versions[201].around)
  end)

  it("does not join two utterances of one article because a third is like either", function()
    local chains = chains_of(
      'Mayor Ines Moreau said the bridge was a danger to every lorry. '
        .. 'Mayor Ines Moreau said the bridge would be painted blue in spring.',
      'Mayor Ines Moreau said the bridge was dangerous for lorries.'
    )
    for _, chain in ipairs(chains) do
      local seen = {}
      for _, m in ipairs(chain.members) do
        assert.is_nil(seen[m.doc])
        seen[m.doc] = true
      end
    end
  end)

  it("joins the parts that one article makes of an utterance, and what it repeats", function()
    local chains = chains_of(
      'Coach Peter Lund said: "The goalkeeper saved the evening and the referee ruined the final minutes."',
      'Coach Peter Lund said that "the goalkeeper saved the evening". Coach Peter Lund added that '
        .. 'the referee "ruined the final minutes".'
    )
    assert.equal(1, #chains)
    assert.equal(3, #chains[1].members)
  end)

  it("keeps what one writes apart from what another said in it", function()
    local chains = chains_of(
      'Mayor Ines Moreau promised to raise the dyke before winter and to "resolutely" fight the flood.',
      'Mayor Ines Moreau promised to lift the dyke before winter and to "firmly" fight the flood, writes Reuters.'
    )
    for _, chain in ipairs(chains) do
      local speakers = {}
      for k, member in ipairs(chain.members) do speakers[k] = member.speaker end
      if #chain.members > 1 then assert.same({ "Ines Moreau", "Ines Moreau" }, speakers) end
    end
    assert.equal(2, #chains)
  end)

  it("leaves quotations that have nothing in common alone", function()
    for _, chain in ipairs((chains_of(
      'Mayor Ines Moreau said the bridge was "a danger to every lorry".',
      'Coach Peter Lund said his team had "played like lions on grass".'
    ))) do
      assert.equal(1, #chain.members)
    end
  end)

  it("never joins quotations of one document with each other alone", function()
    for _, chain in ipairs((chains_of(
      'Ines Moreau said "we will build the dam". Later Moreau said "we will build the dam".'
    ))) do
      assert.equal(1, #chain.members)
    end
  end)

  it("knows a body by who speaks for it", function()
    local chains = chains_of(
      'Greta Holm, a spokeswoman for the dockers\' union, said the cranes were "older than the men who climb them". '
        .. 'Port director Emil Roth said the cranes were inspected in May.',
      'The union complained that the cranes had more years than their crews. '
        .. 'Emil Roth said every crane had been inspected in May.'
    )
    local together = {}
    for _, each in ipairs(chains) do
      local speakers = {}
      for k, member in ipairs(each.members) do speakers[k] = member.speaker end
      together[#together + 1] = table.concat(speakers, ", ")
    end
    assert.same({ "Greta Holm, union", "Emil Roth, Emil Roth" }, together)
  end)

  it("holds a pair as likely whichever is asked about whichever", function()
    local documents = {}
    for k, text in ipairs {
      'Ines Moreau said the dam would be built. "It will hold," she promised. The union denied that.',
      'Moreau promised that the dam would hold. The union said it would never be built.',
    } do documents[k] = document.new { text = text, id = "d" .. k, lang = "en" } end
    local versions, with = follow.prepare(documents, { {}, {} }, function(_, quote) return quote.speaker end)
    local n = 0
    for a, p in ipairs(versions) do
      for b, q in ipairs(versions) do
        if p.doc ~= q.doc then
          assert.equal(with:likely(a, b), with:likely(b, a))
          n = n + 1
        end
      end
    end
    assert.is_true(n >= 8)
  end)

  it("has all that a pair of versions is judged by, 0 to 1 or -1 to 1", function()
    local documents = {}
    for k, text in ipairs {
      'Ines Moreau said 40 men would build the dam. "It will hold," she promised.',
      'The dam will hold, says Moreau. The union denied that 60 men were enough.',
    } do documents[k] = document.new { text = text, id = "d" .. k, lang = "en" } end
    local versions, with = follow.prepare(documents, { {}, {} }, function(_, quote) return quote.speaker end)
    pairing.each_pair(versions, function(a, b) with:note(a, b) end)
    local of, n = with:of(1, #versions), 0
    for _, name in ipairs(weight.alone) do assert.is_true(of[name] >= -1 and of[name] <= 1, name) end
    for _ in pairs(of) do n = n + 1 end
    assert.equal(#weight.alone, n)
    assert.equal(1, of.other_figures)
  end)

  local rows = {
    { "identical", 'Ines Moreau said: "We will build the dam before winter."',
      'Ines Moreau said: "We will build the dam before winter."' },
    { "truncated", 'Ines Moreau said: "We will build the dam before winter, if the council lets us do it."',
      'Ines Moreau said: "We will build the dam before winter."' },
    { "extended", 'Ines Moreau said: "We will build the dam before winter."',
      'Ines Moreau said: "We will build the dam before winter, if the council lets us do it."' },
    { "made_indirect", '"We will build the dam before winter," Ines Moreau said.',
      'Ines Moreau said that we will build the dam before winter.' },
    { "negated", 'Ines Moreau said: "We will build the new dam before winter."',
      'Ines Moreau said: "We will not build the new dam before winter."' },
    { "hedged", 'Ines Moreau said: "We will build the new dam before winter."',
      'Ines Moreau said: "We will perhaps build the new dam before winter."' },
    { "speaker_changed", 'Ines Moreau said: "We will build the dam before winter."',
      'Peter Lund said: "We will build the dam before winter."' },
    { "marks_widened", 'Ines Moreau said the town would build the dam "before winter".',
      'Ines Moreau said the town "would build the dam before winter".' },
    { "marks_dropped", 'Ines Moreau said the town would build the dam "before winter".',
      'Ines Moreau said the town would build the dam before winter.' },
  }
  for _, row in ipairs(rows) do
    it("says " .. row[1], function()
      local found = change_between(row[2], row[3])
      assert(found, "the two versions were not joined")
      assert(has(found.kinds, row[1]), "said instead: " .. table.concat(found.kinds, ", "))
    end)
  end

  it("calls nothing identical whose marks moved", function()
    local found = change_between(
      'Ines Moreau said the town would build the dam "before winter".',
      'Ines Moreau said the town "would build the dam before winter".'
    )
    assert.is_false(has(found.kinds, "identical"))
  end)

  it("rebuilds both versions from the difference", function()
    local found, chain = change_between(
      'Ines Moreau said: "We will build the dam before winter, if the council lets us."',
      'Ines Moreau said: "We shall build a dam before winter."'
    )
    local a, b = {}, {}
    for _, edit in ipairs(found.diff) do
      for _, word in ipairs(edit.from) do a[#a + 1] = word.text end
      for _, word in ipairs(edit.to) do b[#b + 1] = word.text end
    end
    assert.equal("we will build the dam before winter if the council lets us", table.concat(a, " "))
    assert.equal("we shall build a dam before winter", table.concat(b, " "))
    assert.equal(2, #chain.members)
  end)

  it("sees nested marks as part of the marked words", function()
    local doc = document.new { text = 'Moreau said the plan was “an end to ‘cheap water’ for all“.', lang = "en" }
    local quote = { content = { { first = 1, last = #doc.text } } }
    local spans = change.marked_spans(doc, quote)
    assert.equal(1, #spans)
    assert.equal("an end to ‘cheap water’ for all", doc.text:sub(spans[1].first, spans[1].last))
  end)
end)
