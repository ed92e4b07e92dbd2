local core = require "parallax.core"
local json = require "parallax.json"

local function rows(list)
  for _, row in ipairs(list) do
    it(row[1], function() assert.equal(row[3], json.encode(row[2])) end)
  end
end

describe("parallax.json.encode", function()
  rows {
    { "keeps the order of json.object", json.object { { "b", 1 }, { "a", 2 } }, '{"b":1,"a":2}' },
    { "sorts the keys of a plain table", { b = 1, a = 2, B = 3 }, '{"B":3,"a":2,"b":1}' },
    { "writes a nil value of json.object as null", json.object { { "a", nil }, { "b" } }, '{"a":null,"b":null}' },
    { "writes an empty plain table as an object", {}, "{}" },
    { "writes an empty marked table as an array", json.array {}, "[]" },
    { "writes sequences as arrays", { 1, { 2, 3 }, {} }, "[1,[2,3],{}]" },
    { "writes null, true and false", { json.null, true, false }, "[null,true,false]" },
    { "keeps all digits of an integer", { math.maxinteger, math.mininteger },
      "[9223372036854775807,-9223372036854775808]" },
    { "writes whole floats without a point", { 2.0, -0.0, 2.0 ^ 53 }, "[2,0,9007199254740992]" },
    { "writes floats with the fewest digits", { 0.1, 1 / 3, 2 ^ 0.5, 1e300 },
      "[0.1,0.3333333333333333,1.4142135623730951,1e+300]" },
    { "escapes control characters and quotes", 'a"b\\\n\t\r\b\f\0\27\127', [["a\"b\\\n\t\r\b\f\u0000\u001b\u007f"]] },
    { "repairs ill-formed UTF-8", "a\xffb\xe2\x82", '"a\u{FFFD}b\u{FFFD}"' },
    { "escapes JavaScript's line separators", "\u{2028}\u{2029}\u{2027}", '"\\u2028\\u2029\u{2027}"' },
    { "cannot end or confuse a script element", "</script><!--<script>", [["<\/script>\u003c!--<script>"]] },
    { "keeps other text as it is", "«é» 😀 a/b <b>", '"«é» 😀 a/b <b>"' },
  }

  it("indents, and keeps lists of numbers on one line", function()
    assert.equal('{\n  "a": [\n    [0, 5],\n    []\n  ],\n  "b": {},\n  "c": {\n    "d": 1\n  }\n}',
      json.encode(json.object { { "a", { { 0, 5 }, json.array {} } }, { "b", {} }, { "c", { d = 1 } } }, 2))
  end)

  it("writes objects of one shape as objects with their keys in order", function()
    local shape = json.shape { "b", "a", "c" }
    assert.equal('{"b":[0,5],"a":null,"c":false}', json.encode(shape { { 0, 5 }, nil, false }))
    assert.equal('{"b":null,"a":null,"c":null}', json.encode(shape {}))
    local plain = json.object { { "b", { 1 } }, { "a", "x" }, { "c", nil } }
    assert.equal(json.encode({ plain }, 2), json.encode({ shape { { 1 }, "x" } }, 2))
    assert.equal("{}", json.encode(json.shape {} {}))
  end)

  it("names the key of a shape that has no JSON form, and refuses keys that cannot be", function()
    local shape = json.shape { "a", "b" }
    assert.has_error(function() json.encode { x = shape { 1, print } } end,
      "json.encode: x.b: a function has no JSON form")
    assert.has_error(function() json.shape { "a", "a" } end,
      "json.shape: keys[2]: a string expected that is not there yet")
    assert.has_error(function() json.shape { 1 } end)
  end)

  it("writes records as objects, with spans counted as told", function()
    local make = json.records {
      { "span", "span" }, { "parts", "list", "content" }, { "who", "value" }, { "speech", "unless" },
    }
    local records = {
      { first = 3, last = 6, content = { { first = 3, last = 4 }, { first = 5, last = 5 } }, who = "Ann" },
      { first = 1, last = 2, content = {}, who = { 1, "x" }, speech = false },
    }
    assert.equal('[{"span":[2,6],"parts":[[2,4],[4,5]],"who":"Ann","speech":true},'
      .. '{"span":[0,2],"parts":[],"who":[1,"x"],"speech":false}]', json.encode(make(records, 6)))
    assert.equal('[{"span":[1,5],"parts":[[1,3],[3,4]],"who":"Ann","speech":true}]',
      json.encode(make({ records[1] }, 6, core.charmap "é four")))
    assert.equal("[]", json.encode(make({}, 6)))
  end)

  it("indents records as plain values", function()
    local make = json.records { { "span", "span" }, { "parts", "list" }, { "none", "list" } }
    local plain = { json.shape { "span", "parts", "none" } { { 0, 2 }, json.array { { 1, 2 } }, json.array {} } }
    local records = make({ { first = 1, last = 2, parts = { { first = 2, last = 2 } } } }, 2)
    assert.equal(json.encode({ a = plain }, 2), json.encode({ a = records }, 2))
  end)

  it("refuses records that are no span of the text, and fields that are none", function()
    local make = json.records { { "span", "span" }, { "x", "value" } }
    local wrong = { { first = 0, last = 1 }, { first = 3, last = 1 }, { first = 2, last = 9 }, { first = 1 } }
    for _, record in ipairs(wrong) do
      assert.has_error(function() json.encode { a = make({ record }, 6) } end,
        "json.encode: a[1]: a record that is no span of the text")
    end
    assert.has_error(function() json.encode { a = make({ { first = 1, last = 1, x = print } }, 6) } end,
      "json.encode: a[1].x: a function has no JSON form")
    assert.has_error(function() json.records { { "a", "b" } } end, "json.records: fields[1]: a key and a kind expected")
    assert.has_error(function() json.records {} end, "json.records: fields: 1 to 16 expected")
  end)

  it("writes spans as arrays of two, or as objects of one key", function()
    assert.equal("[[0,5],[6,7]]", json.encode(json.spans { 0, 5, 6, 7 }))
    assert.equal('{"t":[{"a\\"":[0,5]},{"a\\"":[6,7]}]}', json.encode { t = json.spans({ 0, 5, 6, 7 }, 'a"') })
    assert.equal("[[],[]]", json.encode { json.spans {}, json.spans({}, "span") })
    local fields = { { "a", { "x", '"' } }, { "b", { "1", "2" } } }
    assert.equal('[{"s":[0,5],"a":"x","b":"1"},{"s":[6,7],"a":"\\"","b":"2"}]',
      json.encode(json.spans({ 0, 5, 6, 7 }, "s", fields)))
    assert.has_error(function() json.encode { json.spans({ 0, 5 }, "s", { { "a", {} } }) } end)
    assert.has_error(function() json.spans { 1 } end, "json.spans: numbers: an odd number of them")
  end)

  it("indents spans as it does the arrays and objects they stand for", function()
    local plain = { { 0, 5 }, { 6, 7 } }
    assert.equal(json.encode({ a = plain }, 2), json.encode({ a = json.spans { 0, 5, 6, 7 } }, 2))
    local objects = { { span = plain[1] }, { span = plain[2] } }
    assert.equal(json.encode({ a = objects }, 2), json.encode({ a = json.spans({ 0, 5, 6, 7 }, "span") }, 2))
  end)

  it("lets the same object stand in several places, and its keys again inside it", function()
    local inner = json.object { { "a", 1 }, { "b", 2 } }
    local outer = json.object { { "a", inner }, { "b", inner } }
    assert.equal('{"a":{"a":1,"b":2},"b":{"a":1,"b":2}}', json.encode(outer))
    local ok, reason = pcall(json.encode, json.object { { "a", inner }, { "b", inner }, { "a", 1 } })
    assert.is_false(ok)
    assert.matches("key 'a' stands there twice", reason, 1, true)
  end)

  it("writes as deep as it reads, and no deeper", function()
    local function nested(depth)
      local t = json.array {}
      for _ = 2, depth do t = { t } end
      return t
    end
    assert.truthy(json.decode(json.encode(nested(1000))))
    assert.is_false(pcall(json.encode, nested(1001)))
  end)

  local refused = {
    { "a span of no integers", { a = json.spans { 0, 1.5 } }, "a: a span that is no two integers" },
    { "an object's key that is NaN", json.object { { "a", 1 }, { 0 / 0, 1 } }, "key: string expected, got number" },
    { "NaN", { a = { 1, 0 / 0 } }, "a[2]: NaN and infinity are no JSON numbers" },
    { "infinity", -math.huge, "the value: NaN and infinity" },
    { "a hole", { list = { 1, nil, 3 } }, "list: an array with holes" },
    { "mixed keys", { { 1, x = 2 } }, "[1]: a table with both string and integer keys" },
    { "a key of another type", { [true] = 1 }, "a key of type boolean" },
    { "a function", { f = print }, "f: a function has no JSON form" },
    { "a repeated key", json.object { { "a", 1 }, { "a", 2 } }, "key 'a' stands there twice" },
    { "an object's key that is no string", json.object { { 1, 1 } }, "key: string expected, got number" },
  }
  for _, row in ipairs(refused) do
    it("refuses " .. row[1] .. ", naming the place", function()
      local ok, reason = pcall(json.encode, row[2])
      assert.is_false(ok)
      assert.matches("json.encode: ", reason, 1, true)
      assert.matches(row[3], reason, 1, true)
    end)
  end

  it("refuses a table inside itself", function()
    local t = {}
    t.again = { t }
    local ok, reason = pcall(json.encode, t)
    assert.is_false(ok)
    assert.matches("again[1].again: nested more than 1000 deep", reason, 1, true)
  end)

  it("does not mark a table that has a metatable of its own", function()
    assert.has_error(function() json.array(setmetatable({}, {})) end, "json.array: list: it has a metatable of its own")
  end)
end)

describe("parallax.json.decode", function()
  it("reads objects, arrays and null", function()
    assert.same({ a = { 1, 2 }, b = json.null, c = "x", d = true }, json.decode '{"a":[1,2],"b":null,"c":"x","d":true}')
    assert.equal(json.null, json.decode "null")
  end)

  it("gives whole numbers as integers", function()
    local list = json.decode "[5, -7, 1.5, 1e3, 9007199254740992]"
    assert.equal("5 -7 1.5 1000 9007199254740992", table.concat(list, " "))
  end)

  it("keeps the digits of big integers when asked to", function()
    local text = '{"id":12345678901234567890,"n":9007199254740993,"s":"12345678901234567890","f":1234567890.12345678}'
    local kept = json.decode(text, { big_integers = "string" })
    assert.equal("12345678901234567890", kept.id)
    assert.equal("9007199254740993", kept.n)
    assert.equal("12345678901234567890", kept.s)
    assert.equal(1234567890.12345678, kept.f)
    assert.equal(12345678901234567890.0, json.decode(text).id)
    local exact = json.decode("[9007199254740992, -1]", { big_integers = "string" })
    assert.same({ 9007199254740992, -1 }, exact)
  end)

  it("repairs UTF-8, lone surrogates and a byte order mark", function()
    assert.same({ "a\u{FFFD}" }, json.decode '["a\xff"]')
    assert.same({ "\u{FFFD}x\u{FFFD}😀\\ud800" }, json.decode [=[["\ud800x\uDC00\ud83d\ude00\\ud800"]]=])
    assert.same({ 1 }, json.decode "\u{FEFF}[1]")
  end)

  local broken = {
    { "", "byte 1" }, { "[1,\n2,x]", "byte 7" }, { "[1] x", "byte 5" }, { '{"a":1', "byte 7" },
    { "[NaN]", "byte 2" }, { "[Infinity]", "byte 2" }, { "[0x10]", "byte 2" }, { '"abc', "byte 5" },
    { '["\xff\xff\\ud800", 12345678901234567890, x]', "byte 36" }, { "\u{FEFF}[1,]", "byte 7" },
  }
  for _, row in ipairs(broken) do
    it(("refuses %q with its position"):format(row[1]), function()
      local value, reason = json.decode(row[1], { big_integers = "string" })
      assert.is_nil(value)
      assert.matches(row[2] .. "$", reason)
    end)
  end

  it("refuses a million brackets cleanly", function()
    local value, reason = json.decode(("["):rep(1000000))
    assert.is_nil(value)
    assert.matches("nested", reason)
    assert.is_nil((json.decode(('{"a":'):rep(1000000))))
  end)

  it("is not slowed down by hostile text", function()
    local before = os.clock()
    for _, text in ipairs { '"', "\\", "1", "-", "\\ud800", '"\\ud800', "\xFF", '{"a":[' } do
      json.decode(text:rep(300000), { big_integers = "string" })
      json.decode('"' .. text:rep(300000), { big_integers = "string" })
    end
    for _, text in ipairs { "</", "\u{2028}", "\xFF", '"', "\xE2\x80" } do json.encode(text:rep(300000)) end
    assert.is_true(os.clock() - before < 10)
  end)

  it("refuses a number beyond the range of a float", function()
    assert.same({ nil, "a number beyond the range of a float" }, { json.decode '{"x":[1e400]}' })
  end)

  it("rejects unknown options", function()
    assert.has_error(function() json.decode("1", { big_integer = "string" }) end)
  end)
end)

describe("parallax.json #property", function()
  local function random_value(depth)
    local kind = math.random(depth > 0 and 7 or 5)
    if kind == 1 then return math.random(-2 ^ 53 // 1, 2 ^ 53 // 1) end
    if kind == 2 then return math.random() * 10 ^ math.random(-20, 20) end
    if kind == 3 then return math.random() < 0.5 end
    if kind <= 5 then
      local list = {}
      for k = 1, math.random(0, 12) do list[k] = utf8.char(math.random(0, 0xD7FF)) end
      return table.concat(list)
    end
    local t = {}
    for k = 1, math.random(4) do t[kind == 6 and k or "k" .. k] = random_value(depth - 1) end
    return t
  end

  it("reads back what it wrote, and writes the same again (seed 11)", function()
    math.randomseed(11)
    for _ = 1, 500 do
      local value = random_value(4)
      local text = json.encode(value)
      local again, reason = json.decode(text)
      assert.is_nil(reason)
      assert.same(value, again)
      assert.equal(text, json.encode(again))
      assert.same(value, json.decode(json.encode(value, 2)))
    end
  end)
end)
