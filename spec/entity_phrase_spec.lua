local document = require "parallax.document"
local entity = require "parallax.entity"

-- "form: text" of what stands round and beside names, by entity.
local function phrases(text)
  local doc, lines = document.new { text = text, lang = "en" }, {}
  for _, group in ipairs(entity.group({ doc }, { phrases = true })) do
    for _, m in ipairs(group.mentions) do
      if m.beside then
        lines[#lines + 1] = ("%s %s: %s"):format(group.entity, m.form, doc.text:sub(m.first, m.last))
      end
    end
  end
  return lines
end

describe("parallax.entity.group with phrases", function()
  local rows = {
    { "a description before a name",
      "Workers left the struggling Vellian carmaker Nordvind on Monday.",
      "Nordvind nominal: the struggling Vellian carmaker",
      "Nordvind phrase: the struggling Vellian carmaker Nordvind" },
    { "an apposition behind a name",
      "Ada Moreno, the mayor of Tannvik, spoke in Oslo.",
      "Ada Moreno phrase: Ada Moreno, the mayor of Tannvik",
      "Ada Moreno nominal: the mayor of Tannvik" },
    { "an apposition closed by a relative clause, and an age between",
      "Lars Vik, 43, a retired fisherman who lives in Oslo, spoke.",
      "Lars Vik phrase: Lars Vik, 43, a retired fisherman",
      "Lars Vik nominal: a retired fisherman" },
    { "a description before a comma and the name",
      "The head of the union, Ada Moreno, spoke.",
      "Ada Moreno nominal: The head of the union",
      "Ada Moreno phrase: The head of the union, Ada Moreno" },
    { "a title, which is no description",
      "They asked President Ada Moreno. On Monday Mr. Vik left.",
      "Ada Moreno phrase: President Ada Moreno",
      "Vik phrase: Mr. Vik" },
    { "an owner",
      "Vellia's Ada Moreno met Peru's finance minister Lars Vik.",
      "Ada Moreno phrase: Vellia's Ada Moreno",
      "Lars Vik nominal: Peru's finance minister",
      "Lars Vik phrase: Peru's finance minister Lars Vik" },
    { "an article", "The strike hit the United States.", "United States phrase: the United States" },
    { "no phrase where the name says which", "The Nordvind Airlines executives met Nordvind Airlines pilots." },
    { "no description that a verb follows", "Ada Moreno, the president said, was late." },
    { "no description in a list", "Ada Moreno, the mayor, and Lars Vik met." },
    { "nothing in small letters before a title with a capital",
      "In a letter President Ada Moreno agreed.",
      "Ada Moreno phrase: President Ada Moreno" },
    { "no city before a title with a capital",
      "In Oslo President Ada Moreno agreed.",
      "Ada Moreno phrase: President Ada Moreno" },
  }
  for _, row in ipairs(rows) do
    it("finds " .. row[1], function() assert.same(table.move(row, 3, #row, 1, {}), phrases(row[2])) end)
  end

  it("gives none unless asked", function()
    local doc = document.new { text = "The carmaker Nordvind fell.", lang = "en" }
    for _, m in ipairs(entity.group({ doc })[1].mentions) do assert.is_nil(m.beside) end
  end)

  it("counts a name once, whatever stands round it", function()
    local docs = { document.new { text = "The mayor, Ada Moreno, left. Ada Moreno smiled.", lang = "en" } }
    local groups = entity.group(docs, { phrases = true })
    local presence = entity.profiles(docs, groups)[1].documents[1]
    assert.same({ 2, 2, 1 }, { presence.mentions, presence.of, presence.share })
    assert.equal(docs[1].text:find "Ada", presence.first)
    assert.equal(2, entity.network(docs, groups).nodes[1].mentions)
  end)

  it("lists a description as what the thing is called", function()
    local docs = { document.new { text = "Ada Moreno, the mayor of Tannvik, left. Ada Moreno smiled.", lang = "en" } }
    local labels = entity.profiles(docs, entity.group(docs, { phrases = true }))[1].documents[1].labels
    assert.same({ "Ada Moreno", "the mayor of Tannvik" }, { labels[1].text, labels[2].text })
  end)

  it("has a reason for each", function()
    local doc = document.new { text = "The carmaker Nordvind and Ada Moreno, the mayor, left.", lang = "en" }
    for _, group in ipairs(entity.group({ doc }, { phrases = true })) do
      for _, m in ipairs(group.mentions) do assert.is_string(entity.reason(m.rule), m.rule) end
    end
  end)

  it("stands hostile text", function()
    for _, text in ipairs {
      "the " .. ("very "):rep(5000) .. "Ada Moreno", "Ada Moreno" .. (", the mayor"):rep(3000),
      ("'s "):rep(2000) .. "Oslo", ("of the "):rep(2000) .. "Ada Moreno", ("-"):rep(999) .. "Oslo",
      ("Ada Moreno "):rep(500),
    } do
      assert.is_table(phrases(text))
    end
  end)

  it("keeps every phrase in the text, round its name or beside it #property", function()
    local words = {
      "the", "mayor", "Ada", "Moreno", ",", "of", "Oslo", "and", "carmaker", "Nordvind", "'s", "said", ".",
    }
    math.randomseed(7)
    for _ = 1, 200 do
      local list = {}
      for k = 1, 30 do list[k] = words[math.random(#words)] end
      local doc = document.new { text = table.concat(list, " "), lang = "en" }
      for _, group in ipairs(entity.group({ doc }, { phrases = true })) do
        local last_first = 0
        for _, m in ipairs(group.mentions) do
          assert.is_true(last_first <= m.first and m.first <= m.last and m.last <= #doc.text, doc.text)
          last_first = m.first
        end
      end
    end
  end)
end)
