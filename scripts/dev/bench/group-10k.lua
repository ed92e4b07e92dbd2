-- Grouping of names across many documents in one run: documents a second at
-- 10,000, beside the rate at 1,000. The work is linear when the two are alike.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local json = require "parallax.json"
local parallax = require "parallax"

local MANY, FEW = 10000, 1000

local documents, mentions = {}, {}

local job = {
  name = "group-10k",
  peer = "the same at 1,000",
  unit = "documents/s",
  note = "",
}

-- Names are found before, and only they are kept of that reading.
local function read_one(line)
  local article = assert(json.decode(line))
  local id = tostring(#documents + 1)
  local doc = parallax.document.new { id = id, text = article.text, lang = "en" }
  mentions[#documents + 1] = doc:entities()
  documents[#documents + 1] = parallax.document.new { id = id, text = article.text, lang = "en" }
end

function job.prepare(place)
  local path = place.data .. "/bench/m40.ndjson.gz"
  local file <close> = io.open(path, "rb")
  if not file then return nil, path .. " is missing" end
  for line in assert(core.gunzip(file:read "a")):gmatch "[^\n]+" do
    read_one(line)
    if #documents == MANY then return true end
  end
  return nil, ("%s has fewer than %d articles"):format(path, MANY)
end

local rate = {}

local function measure(count)
  local some = table.move(documents, 1, count, 1, {})
  local names = table.move(mentions, 1, count, 1, {})
  local seconds = clock.seconds(function() parallax.entity.group(some, { mentions = names }) end)
  rate[count] = count / seconds
  job.note = ("%.0f documents/s at %d, %.0f at %d"):format(rate[FEW] or 0, FEW, rate[MANY] or 0, MANY)
  return rate[count]
end

function job.ours() return measure(MANY) end
function job.theirs() return measure(FEW) end

return job
