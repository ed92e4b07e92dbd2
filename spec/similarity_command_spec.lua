local helper = require "spec.helper"
local json = require "parallax.json"

local function similarity(lines, options)
  local folder = helper.folder { ["in.ndjson"] = lines }
  local out, err, status = helper.run(("scripts/parallax similarity %s %s/in.ndjson"):format(options or "", folder))
  helper.remove(folder)
  return out, (err:gsub(folder:gsub("%W", "%%%0"), "")), status
end

local GOOD = '{"id":"p","a":"Rebels killed six.","b":"Six were killed by rebels."}\n'

describe("parallax similarity", function()
  it("gives a score for each pair, in order, whatever the type of its id", function()
    local out, err, status = similarity(GOOD .. '{"id":7,"a":"A bridge.","b":"Sadness"}\n')
    assert.equal("", err)
    assert.equal(0, status)
    local first, second = out:match '^{"id":"p","score":([%d.]+)}\n{"id":7,"score":([%d.]+)}\n$'
    assert.is_true(tonumber(first) > 0.8 and tonumber(first) <= 1)
    assert.equal("0", second)
  end)

  it("reports bad lines with their place and does the rest", function()
    local out, err, status = similarity("nonsense\n" .. '{"id":1,"a":"x"}\n[1]\n{"id":2,"a":5,"b":"x"}\n' .. GOOD)
    assert.equal(1, status)
    assert.truthy(out:find('^{"id":"p"'))
    assert.truthy(err:find("/in.ndjson:1: not JSON", 1, true))
    assert.truthy(err:find("/in.ndjson:2: no text 'b'; write", 1, true))
    assert.truthy(err:find("/in.ndjson:3: no text 'a'", 1, true))
    assert.truthy(err:find("/in.ndjson:4: no text 'a'", 1, true))
  end)

  it("names a pair without id by its place", function()
    local out = similarity '\n{"a":"x","b":"x"}\n'
    assert.truthy(out:find('in.ndjson#2","score":1}', 1, true))
  end)

  it("repairs what is no UTF-8", function()
    local out, _, status = similarity '{"id":1,"a":"caf\xE9","b":"caf\xE9"}\n'
    assert.equal(0, status)
    assert.equal('{"id":1,"score":1}\n', out)
    local folder = helper.folder { ["in.ndjson"] = '{"id":1,"a":"caf\xE9","b":""}\n' }
    local next_pair = require("parallax.read").pairs { folder .. "/in.ndjson" }
    local pair = next_pair()
    helper.remove(folder)
    assert.equal("caf\u{FFFD}", pair.a)
  end)

  it("explains what corresponds when asked", function()
    local out = similarity('{"id":1,"a":"No lorry went.","b":"A truck went."}\n', "--explain")
    local found = assert(json.decode(out))
    assert.is_true(found.negated)
    assert.same({ "lorry", "truck", "hypernym" },
      { found.matches[1].a, found.matches[1].b, found.matches[1].relation })
  end)

  it("reads what is piped in, and files that are packed", function()
    local piped = helper.run(("printf '%%s' %s | scripts/parallax similarity"):format(helper.quoted(GOOD)))
    local folder = helper.folder { ["in.ndjson"] = GOOD }
    local packed = helper.run(("gzip %s/in.ndjson; scripts/parallax similarity %s/in.ndjson.gz"):format(folder, folder))
    helper.remove(folder)
    assert.truthy(piped:find '^{"id":"p","score":')
    assert.equal(piped, packed)
  end)

  it("has nothing to work on without a pair", function()
    local out, err, status = similarity "nonsense\n"
    assert.equal("", out)
    assert.equal(3, status)
    assert.truthy(err:find("no input holds a pair of texts", 1, true))
  end)
end)
