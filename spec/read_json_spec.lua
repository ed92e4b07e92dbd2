local json = require "parallax.read.json"

local function all(each)
  local list = {}
  for record in each do list[#list + 1] = record end
  return list
end

local function file(text, map) return all(json.each(text, { map = map })) end

local function lines(text, map)
  return all(json.each_line(function()
    local chunk = text
    text = nil
    return chunk
  end, { map = map }))
end

local function texts(records)
  local list = {}
  for k, record in ipairs(records) do list[k] = record.text or false end
  return list
end

describe("a JSON file", function()
  local shapes = {
    { "one document", '{"text":"a"}', { "a" } },
    { "a list of documents", '[{"text":"a"},{"text":"b"}]', { "a", "b" } },
    { "an object with a list of documents", '{"status":"ok","articles":[{"body":"a"},{"body":"b"}]}', { "a", "b" } },
    { "a JSON Feed", '{"version":"1","title":"F","items":[{"content_html":"<p>a</p><p>b</p>"}]}', { "a\n\nb" } },
    { "paragraphs instead of a text", '{"text":["a","b"]}', { "a\n\nb" } },
  }
  for _, row in ipairs(shapes) do
    it("may hold " .. row[1], function() assert.same(row[3], texts(file(row[2]))) end)
  end

  it("may name its fields otherwise", function()
    local record = file [[{"Headline":"T","Publication Name":"no","outlet":"O","pub-date":"2025-05-09","authors":
      [{"name":"Ann"},{"name":"Bob"}],"link":"u","language":"en-GB","articleBody":"a","_id":7}]][1]
    assert.same({ "T", "O", "2025-05-09", "Ann, Bob", "u", "en", "a", "7" },
      { record.title, record.source, record.date, record.byline, record.url, record.lang, record.text, record.id })
  end)

  it("may keep the outlet in an object", function()
    assert.equal("Norpress", file('{"source":{"id":null,"name":"Norpress"},"text":"a"}')[1].source)
  end)

  it("has its fields where the map says", function()
    local record = file('{"Body":"a","text":"not this","meta":{"outlet":"O"}}', { text = "Body",
      source = "meta.outlet" })[1]
    assert.same({ "a", "O" }, { record.text, record.source })
  end)

  it("keeps the digits of a large id", function()
    assert.equal("12345678901234567890", file('{"id":12345678901234567890,"text":"a"}')[1].id)
  end)

  it("leaves out a date it cannot read, and says so", function()
    local record = file('{"text":"a","date":"09/05/2025"}')[1]
    assert.is_nil(record.date)
    assert.same({ "date '09/05/2025' left out: ambiguous: the day may be 9 or 5; --day-first or --month-first tells" },
      record.notes)
  end)

  local wrong = {
    { "42", 1, "not a document but a number" },
    { '"text"', 1, "not a document but a string" },
    { "null", 1, "not a document but null" },
    { '{"a":1}', 1, "no field for the text" },
    { '{"text":5}', 1, "field 'text' is no text but a number" },
    { '{"text":"a",\n"x":}', 2, "not JSON: Expected value but found T_OBJ_END at byte 18" },
    { ("["):rep(1000000), 1, "not JSON: Found too many nested data structures (1001) at byte 1001" },
  }
  for _, row in ipairs(wrong) do
    it(("of the wrong shape is told: %.20s"):format(row[1]), function()
      local records = file(row[1])
      assert.equal(1, #records)
      assert.same({ row[2], row[3] }, { records[1].line, records[1].reason })
      assert.is_string(records[1].hint)
    end)
  end

  it("loses only the elements that are wrong, and tells their lines", function()
    local records = file('{"note": "articles",\n"articles": [\n{"text":"a"},\n7,\n'
      .. '{"text":"[{\\"","x":[{}]},\n{"nope":1}\n]}')
    assert.same({ "a", false, '[{"', false }, texts(records))
    assert.same({ 4, "document 2: not an object but a number" }, { records[2].line, records[2].reason })
    assert.same({ 6, "document 4: no field for the text" }, { records[4].line, records[4].reason })
    assert.equal("fields are 'nope'; say which one with --map text=NAME", records[4].hint)
  end)

  it("says which mapped field is missing", function()
    assert.equal("no field 'Body', which --map gives for the text", file('{"text":"a"}', { text = "Body" })[1].reason)
  end)
end)

describe("an NDJSON file", function()
  it("holds one document a line; blank lines do not count", function()
    local records = lines '{"text":"a"}\r\n\n{"text":"b"}'
    assert.same({ "a", "b" }, texts(records))
    assert.same({ 1, 3 }, { records[1].line, records[2].line })
    assert.same({ 1, 2 }, { records[1].number, records[2].number })
  end)

  it("loses only the lines that are wrong", function()
    local records = lines '{"text":"a"}\nnot json\n[1]\n{"text":"b"}'
    assert.same({ "a", false, false, "b" }, texts(records))
    assert.same({ 2, "not JSON: Expected value but found invalid token at byte 1" }, { records[2].line,
      records[2].reason })
    assert.same({ 3, "not an object but a list" }, { records[3].line, records[3].reason })
  end)
end)
