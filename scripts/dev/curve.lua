-- What a corpus costs as it grows: seconds to write, bytes on disk, time to
-- open, phrase queries, memory. The articles at hand are repeated with other
-- words in each round, so that the vocabulary grows too.
-- Usage: DATA=dir lua5.4 scripts/dev/curve.lua [DOCUMENTS ...]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local bench = require "bench.kit.corpus"
local corpus_room = require "parallax.corpus"
local document = require "parallax.document"
local shell = require "kit.shell"

local sizes = {}
for k, word in ipairs(#arg > 0 and arg or { "1000", "10000", "50000", "150000" }) do sizes[k] = tonumber(word) end

-- Every tenth word gets a mark of the round.
local function varied(text, round)
  if round == 0 then return text end
  local n = 0
  return (text:gsub("%a+", function(word)
    n = n + 1
    if n % 10 == 0 then return word .. "x" .. round end
  end))
end

local function fill(dir, articles, count)
  local seconds, bytes = 0, 0
  local writer <close> = assert(corpus_room.writer.open(dir))
  for k = 1, count do
    local a = articles[(k - 1) % #articles + 1]
    local round = (k - 1) // #articles
    local doc = document.new { id = ("%s-%d"):format(a.id, round), source = a.source, date = a.date, title = a.title,
      lang = "en", text = varied(a.text, round) }
    local start = os.clock()
    assert(writer:add(doc))
    seconds, bytes = seconds + os.clock() - start, bytes + #doc.text
  end
  local start = os.clock()
  assert(writer:commit())
  return seconds + os.clock() - start, bytes
end

local function phrases(dir, queries)
  local start = os.clock()
  local corpus <close> = assert(corpus_room.open(dir))
  corpus:size()
  local opened, times = os.clock() - start, {}
  for k, query in ipairs(queries) do
    corpus:count(query)
    local from = os.clock()
    corpus:count(query)
    times[k] = os.clock() - from
  end
  return opened, bench.quantile(times, 0.5), bench.quantile(times, 0.95)
end

local function resident()
  for line in io.lines "/proc/self/status" do
    local kb = line:match "^VmHWM:%s+(%d+)"
    if kb then return tonumber(kb) / 1024 end
  end
end

local data = assert(os.getenv "DATA", "DATA=dir is missing")
local articles, queries = assert(bench.articles(data)).list, {}
for line in io.lines(data .. "/bench/phrase_queries_200.txt") do queries[#queries + 1] = '"' .. line .. '"' end
local scratch <close> = shell.scratch()
print "documents  text MB  write s  MB/s  disk/text  open ms  p50 ms  p95 ms  peak MB"
for _, count in ipairs(sizes) do
  local dir = ("%s/%d"):format(scratch.path, count)
  local seconds, bytes = fill(dir, articles, count)
  local disk = bench.size(dir)
  local opened, half, most = phrases(dir, queries)
  print(("%9d  %7.0f  %7.1f  %4.0f  %9.2f  %7.2f  %6.2f  %6.2f  %7.0f"):format(count, bytes / 1e6, seconds,
    bytes / 1e6 / seconds, disk / bytes, opened * 1e3, half * 1e3, most * 1e3, resident()))
  io.stdout:flush()
  shell.run { "rm", "-rf", dir }
end
