-- NDJSON, a document a line, to what can be worked with. Ours checks each line,
-- finds its fields and resolves their escapes, for the core to go on with: a
-- field becomes a Lua string when somebody asks for it, which import does for
-- what it stores. lua-cjson makes all of them at once, of lines cut up for it.
-- `same`: a checksum over all names and contents, ours made by the core from
-- where it found them, theirs from the strings; both are printed.
local cjson = require "cjson"
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local corpus = require "bench.kit.corpus"

local job = { name = "decode", peer = "lua-cjson", unit = "MB/s",
  note = "ours finds and checks all fields and resolves escapes, but makes no Lua strings; lua-cjson makes tables" }
local articles, text

function job.prepare(place)
  local reason
  articles, reason = corpus.articles(place.data)
  text = articles and table.concat(articles.lines, "\n")
  return articles ~= nil, reason
end

function job.ours()
  local fields <close> = core.json_record()
  return #text / 1e6 / clock.seconds(function()
    local at = 1
    while at <= #text do at = fields:line(text, at) end
  end)
end

function job.theirs()
  return #text / 1e6 / clock.seconds(function()
    for _, line in ipairs(articles.lines) do cjson.decode(line) end
  end)
end

local function packed(sums) return (("<I4"):rep(#sums)):pack(table.unpack(sums)) end

-- Of the sums of all lines; a hundred at once, as no call takes them all.
local function sum_of(sums)
  local whole = {}
  for k = 1, #sums, 100 do whole[#whole + 1] = packed(table.move(sums, k, math.min(k + 99, #sums), 1, {})) end
  return core.crc32(table.concat(whole))
end

function job.same()
  local fields <close> = core.json_record()
  local ours, theirs, at = {}, {}, 1
  for k, line in ipairs(articles.lines) do
    at = fields:line(text, at)
    ours[k] = fields:sum()
    local value, parts = cjson.decode(line), {}
    for _, name in ipairs(fields:names()) do parts[#parts + 1] = ("<s8s8"):pack(name, value[name]) end
    theirs[k] = core.crc32c(table.concat(parts))
  end
  io.stderr:write(("decode: checksums %08x and %08x\n"):format(sum_of(ours), sum_of(theirs)))
  return sum_of(ours) == sum_of(theirs)
end

return job
