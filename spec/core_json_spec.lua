local core = require "parallax.core"
local json = require "parallax.json"

local best = core.simd()

local function decode(text, big) return core.json_reader(big):decode(text) end

describe("core.json_reader", function()
  local good = {
    { "null", json.null }, { "true", true }, { "[false]", { false } }, { "0", 0 }, { "-12", -12 }, { "5.0", 5 },
    { "1e3", 1000 }, { "-2.5E-1", -0.25 }, { '""', "" }, { ' {"a" : [ 1 , {"b":[]} ] }\r\n', { a = { 1,
      { b = {} } } } },
    { '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\/\b\f\n\r\t' }, { '"\\u00e9 \\ud83d\\ude00 \\u0000"', "é 😀 \0" },
    { '"naïve “so”"', "naïve “so”" }, { '{"a":1,"a":2}', { a = 2 } }, { "9007199254740992", 1 << 53 },
    { "12345678901234567890", 12345678901234567890.0 },
  }
  for _, row in ipairs(good) do
    it("reads " .. row[1], function()
      local value = decode(row[1])
      assert.same(row[2], value)
      assert.equal(math.type(row[2]), math.type(value))
    end)
  end

  it("keeps the digits of large integers where wanted", function()
    assert.equal("12345678901234567890", decode("12345678901234567890", "string"))
    assert.equal("-9007199254740993", decode("-9007199254740993", "string"))
  end)

  local wrong = {
    { "", "the end where a value should be", 1 }, { "[1,]", "no value", 4 }, { "{'a':1}", "no key in quotes", 2 },
    { '{"a" 1}', "no colon after a key", 6 }, { "[1 2]", "no comma or ] after an element", 4 },
    { '{"a":1 "b":2}', "no comma or } after a member", 8 }, { "01", "a number that begins with 0", 3 },
    { "1.", "a point without digits", 3 }, { "1e+", "an exponent without digits", 4 }, { "-", "no value", 2 },
    { "nul", "no value", 1 }, { "1 2", "more text after the value", 3 }, { '"ab', "a string without an end", 4 },
    { '"\n"', "a control character in a string", 2 }, { '"\xC3("', "bytes that are not UTF-8", 2 },
    { '"\xED\xA0\x80"', "bytes that are not UTF-8", 2 }, { '"\\x"', "an escape that JSON does not have", 3 },
    { '"\\u12g4"', "\\u without four hexadecimal digits", 4 }, { '"\\ud800x"', "half of a surrogate pair", 8 },
    { '"\\udc00"', "half of a surrogate pair", 8 }, { "1e999", "a number beyond the range of a float", 6 },
    { ("["):rep(1001), "nested more than 1000 deep", 1002 },
  }
  for _, row in ipairs(wrong) do
    it(("refuses %q"):format(row[1]:sub(1, 24)), function()
      local value, reason, byte = decode(row[1])
      assert.is_nil(value)
      assert.same({ row[2], row[3] }, { reason, byte })
    end)
  end

  it("reads a part of a text and counts bytes from its start", function()
    local reader = core.json_reader()
    assert.same({ 1 }, reader:decode('xx[1]yy', 3, 5))
    assert.same({ nil, "no value", 4 }, { reader:decode("xx[y]", 3) })
    assert.has_error(function() reader:decode("abc", 5) end)
  end)

  it("gives the same on every kind of instructions #property", function()
    math.randomseed(7)
    local pieces = { "a", "word ", '\\"', "\\n", "\\n\\n", "\\\\", "é", "“", "“", "ࠀ", "😀", ("x"):rep(40),
      ("y"):rep(61), "\\u00e9" }
    local odd = { "\xFF", '"', "\1", "\\x", "\\“", "\xE2\x80", "\xED\xA0\x80", "\x80" }
    for _ = 1, 2000 do
      local parts = {}
      for k = 1, math.random(1, 30) do parts[k] = pieces[math.random(#pieces)] end
      if math.random(3) == 1 then table.insert(parts, math.random(#parts), odd[math.random(#odd)]) end
      -- What is behind the string decides how many bytes of it are looked at together.
      local text = ('"\\n%s"%s'):format(table.concat(parts), (" "):rep(math.random(0, 140)))
      core.simd "portable"
      local expected = { decode(text) }
      for _, level in ipairs { "sse2", "avx2", "avx512", "neon" } do
        if core.simd(level) then assert.same(expected, { decode(text) }) end
      end
    end
    core.simd(best)
  end)

  it("reads what the encoder writes #property", function()
    math.randomseed(8)
    local function value(depth)
      local kind = math.random(depth > 0 and 6 or 4)
      if kind == 1 then return math.random(-1000, 1000) end
      if kind == 2 then return math.random() end
      if kind == 3 then return utf8.char(math.random(1, 0xD7FF), math.random(32, 127)) end
      if kind == 4 then return math.random(2) == 1 end
      local list = {}
      for k = 1, math.random(1, 4) do list[kind == 5 and k or "k" .. k] = value(depth - 1) end
      return list
    end
    for _ = 1, 300 do
      local v = value(3)
      assert.same(v, decode(json.encode(v)))
    end
  end)
end)

describe("core.json_record", function()
  local text = '{"id":"a1","te\\u0078t":"one\\ntwo","n":[1,{"m":null}],"t":true,"x":-1.5,"id":"a2"}'

  it("gives the values of fields that are asked for, the last one of a name", function()
    local record = core.json_record()
    assert.is_true(record:read(text))
    assert.same({ "id", "text", "n", "t", "x", "id" }, record:names())
    assert.same({ "a2", "one\ntwo", { 1, { m = json.null } }, true, -1.5 }, { record:get "id", record:get "text",
      record:get "n", record:get "t", record:get "x" })
    assert.is_nil(record:get "none")
  end)

  it("is empty after an object it refuses", function()
    local record = core.json_record()
    record:read(text)
    for _, wrong in ipairs { '{"a":[1,}', "[1]", '{"a":"\xC3("}', '{"a":1} 2', '{"a":' .. ("["):rep(1000) } do
      local done, reason, byte = record:read(wrong)
      assert.is_nil(done)
      assert.is_string(reason)
      assert.is_true(byte <= #wrong + 1)
      assert.same({}, record:names())
    end
    assert.is_true(record:read('{"a":' .. ("["):rep(999) .. ("]"):rep(999) .. "}"))
  end)

  it("takes one line and no more", function()
    local record = core.json_record()
    local lines = '{"a":1}\r\n \t\n{"a":\n2}\n{"a":"\n{"a":3}'
    local seen, at = {}, 1
    while at <= #lines do
      local taken
      at, taken = record:line(lines, at)
      seen[#seen + 1] = { at, taken, record:get "a" }
    end
    assert.same({ { 10, true, 1 }, { 13, false }, { 19, nil }, { 22, nil }, { 29, nil }, { 37, true, 3 } }, seen)
  end)

  it("sums up names and contents as the strings would", function()
    local record = core.json_record()
    record:read '{"a":"x\\ty","b":12}'
    assert.equal(core.crc32c(("<s8s8s8s8"):pack("a", "x\ty", "b", "12")), record:sum())
  end)
end)
