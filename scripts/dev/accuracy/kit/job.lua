--- One set of one task being measured: where its data stands, where its
--- predictions go, and the commands it may run.
local file = require "kit.file"
local json = require "parallax.json"
local shell = require "kit.shell"

local M = {}

---@class accuracy.Job
---@field set string
---@field gold? string path of the file scored
---@field train? string path of the file to train on: the development part, where another part is scored
---@field part "dev"|"heldout" the part scored
---@field data string folder
---@field root string top of the checkout
---@field prediction string path to write to
local Job = {}
Job.__index = Job

--- A file beside the predictions that only this job needs.
---@param name string
---@return string path
function Job:file(name) return ("%s/%s-%s-%s"):format(self.scratch, self.task, self.set, name) end

--- The records of the gold file.
---@return table[]
function Job:records() return file.records(self.gold) end

--- Runs `parallax` with these words. That some inputs failed is said, not fatal:
--- the scorer counts them as unanswered.
---@param words string[]
---@param to { stdin?: string, stdout?: string }
function Job:parallax(words, to)
  local status = shell.run({ self.lua, self.root .. "/scripts/parallax", table.unpack(words) }, to)
  if status > 1 then error(("parallax %s ended with status %d"):format(words[1], status), 0) end
  if status == 1 then io.stderr:write(("accuracy: %s: some inputs failed\n"):format(self.task)) end
end

--- Writes the predictions of `parallax annotate` for some records.
---@param layers string "tokens,sentences"
---@param records { id: string, text: string, lang?: string }[] other fields stay behind
function Job:annotate(layers, records)
  local input, plain = self:file "input.ndjson", {}
  for k, record in ipairs(records) do plain[k] = { id = record.id, text = record.text, lang = record.lang } end
  file.write_records(input, plain)
  self:parallax({ "annotate", "--layers", layers, "--offsets", "bytes" }, { stdin = input, stdout = self.prediction })
end

--- Runs a scorer.
---@param name string file name in the folder of scorers
---@param ... string its arguments
---@return string output
function Job:scorer(name, ...)
  return shell.capture {
    "env", "PYTHONDONTWRITEBYTECODE=1", "FRAMING=" .. self.data .. "/framing/", "EVAL=" .. self.part,
    self.python, self.score .. "/" .. name, ...,
  }
end

--- Runs a scorer that prints JSON.
---@param name string
---@param ... string
---@return table value of the only line
function Job:scores(name, ...)
  local value, reason = json.decode(self:scorer(name, ...))
  if not value then error(("%s printed no JSON: %s"):format(name, reason), 0) end
  return value
end

--- Runs one of the framing scorers on the predictions. Each prints several
--- lines, one for each thing it measures.
---@param name string
---@param wanted string the `task` of the line
---@param ... string further arguments
---@return table line
function Job:framing(name, wanted, ...)
  local output = self:scorer("framing/" .. name, self.prediction, ...)
  for _, line in ipairs(file.decode_lines(output, name)) do
    if line.task == wanted then return line end
  end
  error(("%s printed no line for %s"):format(name, wanted), 0)
end

-- The file scored for a development file, and its part: the held-out one
-- where it stands beside it.
local function part_of(path)
  local folder, name = path:match "^(.-)([^/]*)$"
  local other, changed = name:gsub("%f[%a]dev%f[%A]", "heldout", 1)
  if changed > 0 and file.exists(folder .. other) then return folder .. other, "heldout" end
  return path, "dev"
end

--- The job for one set of a task.
---@param task table
---@param set { set: string, gold?: string, needs?: string[] } files below the data folder
---@param place table data, score, out, scratch, root, lua, python
---@return accuracy.Job? job nil when its data is missing
---@return string? reason
function M.new(task, set, place)
  local job = setmetatable({ task = task.name, set = set.set, part = "dev" }, Job)
  for key, value in pairs(place) do job[key] = value end
  if set.gold then
    local dev = place.data .. "/" .. set.gold
    job.gold, job.part = part_of(dev)
    if job.part ~= "dev" and file.exists(dev) then job.train = dev end
  end
  for _, path in ipairs { job.gold, table.unpack(set.needs or {}) } do
    local full = path == job.gold and path or place.data .. "/" .. path
    if not file.exists(full) then return nil, full .. " is missing" end
  end
  job.prediction = ("%s/%s-%s.jsonl"):format(place.out, task.name, set.set)
  return job
end

return M
