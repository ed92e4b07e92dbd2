-- What a reader brings along: frames and concepts of one's own.
local document = require "parallax.document"
local frame = require "parallax.frame"
local helper = require "spec.helper"

local function with_file(name, content, use)
  local folder = helper.folder { [name] = content }
  local ok, problem = pcall(use, folder .. "/" .. name)
  helper.remove(folder)
  assert(ok, problem)
end

local doc = document.new { text = "The tap ran dry. Ada Quill said the pipes were sold.", lang = "en" }

describe("parallax.frame.topic.read", function()
  it("takes lines of entry and frame; one entry is enough, with its voice", function()
    with_file("own.tsv", "tap\tsupply\npipes\tsupply\nsold\tsale\n", function(path)
      local lines = {}
      for _, found in ipairs(frame.find_frames(doc, assert(frame.topic.read(path)))) do
        lines[#lines + 1] = ("%s %s %s"):format(found.class, doc.text:sub(found.first, found.last), found.voice)
      end
      assert.same({ "supply tap own", "supply pipes attributed", "sale sold attributed" }, lines)
    end)
  end)

  it("takes a table that says how many entries a sentence must hold", function()
    local source = [[return { meta = { source = "own", license = "own" }, least = 2,
      frames = { { class = "sale", reason = "who sells", words = { "pipes", "sold/sale", "tap" } } } }]]
    with_file("own.lua", source, function(path)
      local found = frame.find_frames(doc, assert(frame.topic.read(path)))
      assert.equal(2, #found)
      assert.equal("who sells", found[1].reason)
    end)
  end)

  it("takes queries over tokens beside words, hits in the order of the text", function()
    with_file("own.tsv", 'tap\tsupply\n[lemma="pipe"] [lemma="be"] [lemma="sell"]\tsale\n', function(path)
      local lines = {}
      for _, found in ipairs(frame.find_frames(doc, assert(frame.topic.read(path)))) do
        lines[#lines + 1] = found.class .. " " .. doc.text:sub(found.first, found.last)
      end
      assert.same({ "supply tap", "sale pipes were sold" }, lines)
    end)
  end)

  it("points at the column of a query that is none", function()
    with_file("own.tsv", '[pos="NOUN"\tsale\n', function(path)
      local _, reason = frame.topic.read(path)
      assert.matches(":1: frame 'sale': entry 1: query, column %d+: ", reason)
    end)
  end)

  it("says what is wrong and where", function()
    with_file("own.lua", "return { meta = { source = 's', license = 'l' }, frames = { { class = 1 } } }", function(path)
      local _, reason = frame.topic.read(path)
      assert.equal(path .. ":1: frame 1: 'class' and 'words' expected", reason)
    end)
    local _, reason = frame.topic.read "no/such/file.tsv"
    assert.is_truthy(reason:find("no/such/file.tsv", 1, true))
  end)
end)

describe("parallax.frame.regroup", function()
  local labels = {
    { entity = "conflict (Ruritania)", label = "border war" }, { entity = "conflict (Ruritania)", label = "Land Grab" },
    { entity = "talks", label = "summit" },
  }

  local function regrouped(content)
    local names
    with_file("own.concepts", content, function(path)
      local applied = frame.regroup.apply(labels, assert(frame.regroup.read(path)))
      names = {}
      for k, label in ipairs(applied) do names[k] = label.entity end
    end)
    return names
  end

  it("merges things and splits off a wording, whatever its case", function()
    assert.same({ "the war", "the annexation", "the war" },
      regrouped "# two lines\nthe war = conflict (Ruritania); talks\n\nthe annexation = land grab\n")
  end)

  it("leaves what no line names, and the labels it was given", function()
    assert.same({ "conflict (Ruritania)", "conflict (Ruritania)", "talks" }, regrouped "peace = treaty")
    assert.equal("talks", labels[3].entity)
  end)

  it("refuses a line that is none, and a label in two things, with the line", function()
    with_file("own.concepts", "war = talks\nnonsense\n", function(path)
      local _, reason = frame.regroup.read(path)
      assert.equal(path .. ":2: a name, an equals sign and labels expected", reason)
    end)
    with_file("own.concepts", "war = talks\npeace = Talks\n", function(path)
      local _, reason = frame.regroup.read(path)
      assert.equal(path .. ":2: 'Talks' belongs to 'war' already", reason)
    end)
  end)
end)
