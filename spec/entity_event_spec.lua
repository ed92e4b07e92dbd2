local document = require "parallax.document"
local entity = require "parallax.entity"

local TOWNS = { "Velmar", "Tolmen", "Orsund", "Hasvik", "Brenlo", "Quillan", "Norwick", "Saltby", "Ferrin", "Ulmo" }
local PAPERS = { "Herald", "Courier", "Gazette", "Sentinel", "Chronicle" }

-- One event as each of many outlets tells it: the same people under changing
-- names, a resident of its own, its own paper.
local function article(k)
  local town, paper = TOWNS[(k - 1) % #TOWNS + 1], PAPERS[(k - 1) // #TOWNS % #PAPERS + 1]
  local leads = {
    "Dravonian President Ilse Toman closed the Sorna bridge on Monday.",
    "President Toman met Lars Vik in Vienna. Ilse Toman said the bridge would stay closed.",
    "The Sorna Carriers Union (SCU) attacked Ilse Toman, the Dravonian president, on Monday.",
  }
  local residents = { "Ada", "Anna", "Clara", "Ingrid", "Emma" }
  local text = {
    leads[k % #leads + 1],
    "The Sorna Carriers Union said its drivers would wait. The SCU has 400 members.",
    ("%s Moren%s of %s told the %s that she had waited.")
      :format(residents[k % 5 + 1], ("o"):rep(k % 2 + 1), town, paper),
    "Lars Vik, the mayor, and Toman talked. The two leaders parted in silence.",
  }
  return document.new {
    text = table.concat(text, "\n\n"), id = "a" .. k, source = ("The %s %s"):format(town, paper), lang = "en",
  }
end

local function articles(count)
  local docs = {}
  for k = 1, count do docs[k] = article(k) end
  return docs
end

-- What grouping costs, in instructions of the virtual machine: the same on
-- every run, which seconds are not.
local function work(docs)
  for _, doc in ipairs(docs) do doc:references() end
  local steps = 0
  debug.sethook(function() steps = steps + 1 end, "", 1000)
  local groups = entity.group(docs, { phrases = true })
  debug.sethook()
  return steps, groups
end

describe("fifty articles on one event", function()
  local groups
  local docs = articles(50)
  setup(function() groups = entity.group(docs) end)

  local function documents_of(name)
    local found, seen, count = groups:named(docs, name), {}, 0
    assert.equal(1, #found, name)
    for _, m in ipairs(found[1].mentions) do
      if not seen[m.doc] then seen[m.doc], count = true, count + 1 end
    end
    return count, found[1]
  end

  it("have one president, one mayor and one union", function()
    assert.equal(50, (documents_of "Ilse Toman"))
    assert.equal(50, (documents_of "Lars Vik"))
    assert.equal(50, (documents_of "Sorna Carriers Union"))
    assert.equal(groups:named(docs, "SCU")[1], groups:named(docs, "Sorna Carriers Union")[1])
  end)

  it("have each outlet once, by the last word of its name too", function()
    for k, doc in ipairs(docs) do
      local name = doc.source:gsub("^The ", "")
      local first = doc.text:find("the " .. name:match "%S+$", 1, true) + 4
      local group = groups:of(k, first, first + #name:match "%S+$" - 1)
      assert.equal(name, group and group.entity)
    end
  end)

  it("put the two leaders into the groups of both, and say why", function()
    for _, name in ipairs { "Ilse Toman", "Lars Vik" } do
      local count = 0
      for _, m in ipairs(groups:named(docs, name)[1].mentions) do
        if docs[m.doc].text:sub(m.first, m.last) == "The two leaders" then
          count = count + 1
          assert.equal("the two persons before it", m.rule)
          assert.is_string(entity.reason(m.rule))
        end
      end
      assert.equal(50, count, name)
    end
  end)

  it("are grouped by work in proportion to their number", function()
    local few, many = work(articles(50)), work(articles(400))
    assert.is_true(many < 8 * 1.15 * few, ("8 times the articles took %.1f times the work"):format(many / few))
  end)
end)
