-- Grouping of names across many documents in one run: documents a second, all
-- in one run of 10,000, beside the same 10,000 in runs of 1,000. The work is
-- linear when the two are alike; the note has sizes between and below.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local json = require "parallax.json"
local parallax = require "parallax"

local MANY <const>, FEW <const> = 10000, 1000
local SIZES <const> = { 500, 1000, 2000, 5000, 10000 }

local documents, mentions = {}, {}

local job = {
  name = "group-10k",
  peer = "the same in runs of 1,000",
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

-- All documents, in runs of 'size'. The texts are the same for each size, and
-- so is what lies in memory.
local function group_all(size)
  for from = 1, MANY, size do
    local some = table.move(documents, from, from + size - 1, 1, {})
    local names = table.move(mentions, from, from + size - 1, 1, {})
    parallax.entity.group(some, { mentions = names })
  end
end

local function measure(size) return MANY / clock.seconds(function() group_all(size) end) end

local rates = {} -- by size, of every round

local function note()
  local parts = {}
  for k, size in ipairs(SIZES) do parts[k] = ("%.0f in runs of %d"):format(clock.median(rates[size]), size) end
  return "documents/s: " .. table.concat(parts, ", ")
end

local function measured(size)
  rates[size] = rates[size] or {}
  local rate = measure(size)
  table.insert(rates[size], rate)
  return rate
end

-- The sizes that are for the note alone are measured once.
function job.ours()
  for _, size in ipairs(SIZES) do
    if size ~= MANY and size ~= FEW and not rates[size] then measured(size) end
  end
  return measured(MANY)
end

function job.theirs()
  local rate = measured(FEW)
  job.note = note()
  return rate
end

return job
