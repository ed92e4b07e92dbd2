-- NDJSON: one document a line to Lua tables.
local cjson = require "cjson"
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local corpus = require "bench.kit.corpus"

local job = { name = "decode", peer = "lua-cjson", unit = "MB/s", note = "both make the same Lua tables, line by line" }
local articles

function job.prepare(place)
  local reason
  articles, reason = corpus.articles(place.data)
  return articles ~= nil, reason
end

local function rate(decode)
  return articles.size / 1e6 / clock.seconds(function()
    for _, line in ipairs(articles.lines) do decode(line) end
  end)
end

function job.ours()
  local reader <close> = core.json_reader()
  return rate(function(line) return reader:decode(line) end)
end

function job.theirs() return rate(cjson.decode) end

function job.same()
  local reader <close> = core.json_reader()
  for _, line in ipairs(articles.lines) do
    local a, b = reader:decode(line), cjson.decode(line)
    for key, value in pairs(b) do
      if a[key] ~= value then return false end
    end
  end
  return true
end

return job
