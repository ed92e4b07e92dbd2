-- How fast are the primitives beside their peers? One comparison a line:
-- {"job","peer","ours","theirs","unit","ratio","same"}, medians of alternating
-- rounds on one thread, texts in memory before the clock starts. A ratio above
-- 1 is in our favour. `same` tells whether the results of both sides were
-- compared and are equal; null, with a note, where they cannot be.
-- Usage: DATA=dir [JOB=name] lua5.4 scripts/dev/bench.lua
--
-- Each file scripts/dev/bench/NAME.lua is a job: name, peer, unit, note,
-- prepare(place) -> true or nil and the reason, ours() and theirs() -> units,
-- the more the better; and same() -> boolean where results can be equal.
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local clock = require "bench.kit.clock"
local file = require "kit.file"
local json = require "parallax.json"
local shell = require "kit.shell"

local ROUNDS = 5

local function say(...) io.stderr:write("bench: ", string.format(...), "\n") end

local function load_jobs(only)
  local jobs, names = {}, {}
  for k, name in ipairs(file.names(root .. "/scripts/dev/bench", ".lua")) do
    names[k] = name:sub(1, -5)
    if not only or only == names[k] then jobs[#jobs + 1] = require("bench." .. names[k]) end
  end
  if #jobs == 0 then
    say("no job called '%s'; known: %s", only, table.concat(names, ", "))
    os.exit(2)
  end
  return jobs
end

-- One round of each side that does not count, then alternating ones that do.
local function rounds(job)
  local ours, theirs = {}, {}
  for round = 0, ROUNDS do
    local here, there = job.ours(), job.theirs()
    if round > 0 then ours[round], theirs[round] = here, there end
  end
  return clock.median(ours), clock.median(theirs)
end

-- Four figures are more than a timing is worth.
local function short(x) return tonumber(("%.4g"):format(x)) end

local function print_row(job)
  local ours, theirs = rounds(job)
  local same = json.null
  if job.same then same = job.same() end
  local row = {
    { "job", job.name }, { "peer", job.peer }, { "ours", short(ours) }, { "theirs", short(theirs) },
    { "unit", job.unit }, { "ratio", short(ours / theirs) }, { "same", same },
  }
  if job.note then row[#row + 1] = { "note", job.note } end
  print(json.encode(json.object(row)))
  io.stdout:flush()
end

local function main()
  local data, only = os.getenv "DATA", os.getenv "JOB"
  if not data or not file.is_folder(data) then
    say("DATA is no folder: '%s'; usage: make bench DATA=dir [JOB=name]", data or "")
    return false
  end
  local scratch <close> = shell.scratch()
  local place = { data = data, root = root, scratch = scratch.path }
  local done = 0
  for _, job in ipairs(load_jobs(only ~= "" and only or nil)) do
    local ready, reason = job.prepare(place)
    if ready then
      print_row(job)
      done = done + 1
    else
      say("%s dropped: %s", job.name, reason)
    end
  end
  return done > 0
end

os.exit(main())
