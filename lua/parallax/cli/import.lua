--- The command `import`: documents from files into a corpus.
local input = require "parallax.cli.input"
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

local function read_all(writer, source, count, options)
  local bar = progress.new()
  local _ <close> = setmetatable({}, { __close = function() bar:clear() end })
  local bytes = 0
  for doc in source:documents() do
    take(writer, doc, count, options)
    bytes = bytes + #doc.text
    bar:at(source.read, bytes)
  end
end

--- Runs the command.
---@param options table of the recipe
---@param sink parallax.Output
---@return integer status
function M.run(options, sink)
  local dir = table.remove(options.files, 1)
  if #options.files == 0 then status.stop(status.usage, "no articles named; the first argument is the corpus") end
  options.repeated_ids = true
  local source, count = input.open(options), { known = 0, copies = 0, refused = 0 }
  local writer <close> = open_writer(dir, options)
  local ok, problem = pcall(read_all, writer, source, count, options)
  if not ok and not status.is_final(problem) then error(problem, 0) end
  local done, reason
  if ok then done, reason = writer:commit() end
  if ok and not done then stop(reason) end
  sink:write(summary(writer, count, options))
  if not ok then
    status.say(("broken off: %d documents are in; the same command goes on from there"):format(writer.committed))
    error(problem, 0)
  end
  return count.refused > 0 and status.some_failed or source:status()
end

return M
