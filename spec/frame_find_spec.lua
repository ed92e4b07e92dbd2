local document = require "parallax.document"
local each_case = require "spec.cases"
local frame = require "parallax.frame"

local function read(text) return document.new { text = text, lang = "en" } end

-- Checks a file of cases: what 'line' says of every record of these kinds.
local function check(file, kinds, line)
  each_case(file, function(title, input, expected)
    it(title, function()
      local doc, lines = read(input), {}
      for _, found in ipairs(frame.find(doc)) do
        if kinds[found.kind] then lines[#lines + 1] = line(found, doc.text:sub(found.first, found.last)) end
      end
      assert.equal(expected, #lines > 0 and table.concat(lines, "\n") or "none")
    end)
  end)
end

local function with_speaker(line, found) return line .. (found.speaker and " | " .. found.speaker or "") end

describe("parallax.frame.find on loaded words, hedges and boosters", function()
  check("framing_wording", { loaded = true, hedge = true, booster = true }, function(found, words)
    return with_speaker(("%s | %s | %s | %s"):format(found.kind, words, found.class, found.voice), found)
  end)
end)

describe("parallax.frame.find on scare quotes", function()
  check("framing_scare", { scare = true }, function(found, words)
    return with_speaker(("%s | %s | %s"):format(words, found.rule, found.voice), found)
  end)
end)

describe("parallax.frame.find on labels", function()
  check("framing_labels", { label = true }, function(found, words)
    return with_speaker(("%s | %s | %s"):format(words, found.target, found.voice), found)
  end)
end)

describe("parallax.frame.find on frames", function()
  check("framing_topics", { frame = true }, function(found, words) return found.class .. ": " .. words end)
end)

describe("parallax.frame.find", function()
  local text = [[
The regime axed the talks in Geneva. "The 'independent' court may be a farce," Ada Quill said.

Privacy zealots cheered as the so-called reform failed. About 300 people fled the chaos of the war in Sudan.]]

  it("gives every record its evidence, voice, rule, class and reason, sorted", function()
    local last = 0
    local records = frame.find(read(text))
    assert.is_true(#records > 8)
    for _, found in ipairs(records) do
      assert.is_true(found.first >= last)
      last = found.first
      assert.is_true(found.last >= found.first and found.last <= #text)
      for _, field in ipairs { "kind", "voice", "rule", "class", "reason" } do
        assert.equal("string", type(found[field]), field .. " of " .. text:sub(found.first, found.last))
      end
    end
  end)

  it("gives the same records on every run", function()
    assert.same(frame.find(read(text)), frame.find(read(text)))
  end)

  it("is the framing layer of a document", function()
    local doc = read(text)
    assert.same(frame.find(doc), doc:framing())
  end)

  it("finds nothing in a language without word lists", function()
    assert.same({}, frame.find(document.new { text = "Das Regime sagte: \"Chaos!\"", lang = "de" }))
    assert.same({}, frame.find(document.new { text = "", lang = "und" }))
  end)

  it("leaves out what stands in front matter and boilerplate", function()
    local doc = read "The regime fell."
    doc.marks = function() return { { first = 1, last = 16, kind = "credit", rule = "by_hand" } } end
    doc.body = nil
    assert.same({}, frame.find(doc))
  end)

  it("takes one letter, one word, one mark", function()
    for _, bare in ipairs { "", "x", "regime", "\"", "“", "so-called", "what they call" } do
      assert.equal("table", type(frame.find(read(bare))))
    end
  end)
end)

describe("parallax.frame.find on hostile text #property", function()
  local unit = {
    openers = "“", marks = "\"a", distance = "so-called ", naming = "what they call ", war = "the war in ",
    commas = "war, ", heads = "protest ", nested = "‘“", loaded = "regime chaos ", breaks = "war\n\n",
  }
  local names = {}
  for name in pairs(unit) do names[#names + 1] = name end
  table.sort(names)

  local function seconds(piece, bytes)
    local doc = read(piece:rep(bytes // #piece))
    doc:quotes()
    doc:references()
    collectgarbage "stop" -- what other specs left behind is not collected on this clock
    local start = os.clock()
    frame.find(doc)
    local taken = os.clock() - start
    collectgarbage "restart"
    return taken
  end

  for _, name in ipairs(names) do
    it("takes time in proportion to its length: " .. name, function()
      local small, large = seconds(unit[name], 25000), seconds(unit[name], 100000)
      assert.is_true(large < 8 * small + 0.2, ("%.3f s for 25 kB, %.3f s for 100 kB"):format(small, large))
    end)
  end
end)
