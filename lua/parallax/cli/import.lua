--- The command `import`: documents from files into a corpus.
local input = require "parallax.cli.input"
local json = require "parallax.json"
local layer = require "parallax.corpus.layer"
local lfs = require "lfs"
local note = require "parallax.cli.note"
local parcel = require "parallax.corpus.parcel"
local pieces = require "parallax.corpus.pieces"
local pool = require "parallax.corpus.pool"
local progress = require "parallax.cli.progress"
local status = require "parallax.cli.status"

local M = {}

local function stop(reason) status.stop(status.fault, tostring(reason)) end

local function open_writer(dir, options)
  local writer, reason, code = require("parallax.corpus.writer").open(dir, { wait = options.wait })
  if writer then return writer end
  status.stop((code == "limit" or code == "io") and status.usage or status.some_failed, reason)
end

-- Adds what is new. A document whose id stands for another text is refused:
-- which of the two is meant, only the user knows.
local function take(writer, doc, count, options)
  local by_id, by_text = writer:known(doc)
  if by_id and by_id == by_text then
    count.known = count.known + 1
  elseif by_id then
    count.refused = count.refused + 1
    status.say(("%s: the corpus has another text under this id; give one of them another id"):format(doc.id))
  elseif by_text and options.no_copies then
    count.copies = count.copies + 1
  else
    if by_text then count.copies = count.copies + 1 end
    local no, reason = writer:add(doc)
    if not no then stop(reason) end
  end
end

local function summary(writer, count, options)
  local parts = { ("%d documents added"):format(writer.committed) }
  if count.known > 0 then parts[#parts + 1] = ("%d were in already"):format(count.known) end
  if count.copies > 0 then
    parts[#parts + 1] = ("%d %s a text that is in under another id"):format(count.copies,
      options.no_copies and "left out for" or "of them have")
  end
  if count.refused > 0 then parts[#parts + 1] = ("%d refused"):format(count.refused) end
  return table.concat(parts, ", ") .. "\n"
end

-- Bytes of text in the files, where their sizes tell.
local function total_of(files)
  local sum = 0
  for _, path in ipairs(files) do
    local a = lfs.attributes(path)
    if not a or a.mode ~= "file" or path:find "%.gz$" then return nil end
    sum = sum + a.size
  end
  return sum
end

-- What a worker said of its piece.
local function tell(about, count)
  for _, message in ipairs(about.notes) do count.notes:say(message) end
  for _, rejection in ipairs(about.rejected) do status.say(rejection) end
  count.rejected = count.rejected + #about.rejected
  count.read = count.read + about.docs
end

local function take_all(writer, result, count, options)
  local about, at = ("<s4"):unpack(result)
  about = assert(json.decode(about))
  tell(about, count)
  for _ = 1, about.docs do
    local doc
    doc, at = parcel.unpack(result, at)
    take(writer, doc, count, options)
    count.bytes = count.bytes + #doc.text
  end
end

-- Workers read, this process writes, so that at least two processors have work.
local function read_all(writer, count, options)
  local bar = progress.new { total = total_of(options.files), quiet = options.quiet }
  local _ <close> = setmetatable({}, { __close = function() bar:clear() end })
  local died = function(message)
    bar:clear()
    status.say(message)
  end
  local workers <close> = pool.new("parallax.corpus.read_work", { died = died, workers = options.workers })
  for _, result, reason in workers:map(pieces.tasks(options.files, input.reading(options))) do
    if result then
      take_all(writer, result, count, options)
    else
      count.rejected = count.rejected + 1
      status.say(reason)
    end
    bar:at(count.read, count.bytes)
  end
  bar:clear()
  count.notes:finish()
end

local function fill_layers(writer, options)
  if not options.layers then return end
  local bar, n = progress.new { quiet = options.quiet }, 0
  local ok, reason = layer.fill(writer, options.layers, {
    workers = options.workers,
    problem = function(no, why) status.say(("document %d: %s"):format(no, why)) end,
    died = function(message) status.say(message) end,
    done = function()
      n = n + 1
      bar:at(n, 0)
    end,
  })
  bar:clear()
  if not ok then stop(reason) end
end

local function end_status(count)
  if count.read == 0 and count.rejected == 0 then
    status.say "nothing to work on: no input holds an article"
    return status.nothing
  end
  local failed = count.refused + count.rejected > 0
  return failed and (count.read > 0 and status.some_failed or status.nothing) or status.done
end

--- Runs the command.
---@param options table of the recipe
---@param sink parallax.Output
---@return integer status
function M.run(options, sink)
  local dir = table.remove(options.files, 1)
  if #options.files == 0 then status.stop(status.usage, "no articles named; the first argument is the corpus") end
  local count = { known = 0, copies = 0, refused = 0, rejected = 0, read = 0, bytes = 0,
    notes = note.new(options) }
  local writer <close> = open_writer(dir, options)
  local ok, problem = pcall(read_all, writer, count, options)
  if not ok and not status.is_final(problem) then error(problem, 0) end
  local done, reason
  if ok then done, reason = writer:commit() end
  if ok and not done then stop(reason) end
  sink:write(summary(writer, count, options))
  if not ok then
    status.say(("broken off: %d documents are in; the same command goes on from there"):format(writer.committed))
    error(problem, 0)
  end
  fill_layers(writer, options)
  return end_status(count)
end

return M
