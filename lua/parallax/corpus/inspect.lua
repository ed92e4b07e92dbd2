--- Whether a corpus is whole, and copies of it.
local core = require "parallax.core"
local lfs = require "lfs"

local M = {}

---@class parallax.Inspection
---@field docs integer documents read and found whole
---@field damaged { no: integer, reason: string }[]
---@field problems string[] of the database and of the index
---@field files integer files of the index read

local function check_documents(handle, result)
  local last, reason = handle.store:last()
  if not last then
    table.insert(result.problems, reason)
    return
  end
  for no = 1, last do
    local row, why, code = handle.store:get(no)
    if row then
      result.docs = result.docs + 1
      local notes, problem = handle.store:notes(no)
      if not notes then table.insert(result.damaged, { no = no, reason = problem }) end
    else
      local lost = code == "limit" and ("document %d is lost"):format(no) or why
      table.insert(result.damaged, { no = no, reason = lost })
    end
  end
end

-- Opens and reads a file of the index; the reason when it is not whole.
local function fault_of(path, is_tokens)
  local file, reason = (is_tokens and core.segment or core.segment_file)(path)
  if not file then return reason end
  local bad = file:verify()
  file:close()
  if bad > 0 then return ("%s: %d damaged blocks"):format(path, bad) end
end

local function check_index(handle, result)
  local rows, reason = handle.store:segments()
  if not rows then
    table.insert(result.problems, reason)
    return
  end
  for _, row in ipairs(rows) do
    result.files = result.files + 1
    local fault = fault_of(handle:path(row.file), row.layer == "tokens")
    if fault then
      table.insert(result.problems,
        ("%s (documents %d to %d; the texts are not touched, reindex makes it anew)"):format(fault, row.first,
          row.last))
    end
  end
end

--- Reads all of a corpus: every row and every block of the index with their
--- checksums, and whether rows are missing.
---@param dir string
---@return parallax.Inspection? result nil when there is no corpus
---@return string? reason
function M.run(dir)
  local opened, reason, code = require("parallax.corpus.handle").open(dir, "read", 0, true)
  if not opened then return nil, reason, code end
  local result = { docs = 0, damaged = {}, problems = {}, files = 0 }
  local ok, problem = opened.store:check()
  if not ok then table.insert(result.problems, problem) end
  check_documents(opened, result)
  check_index(opened, result)
  opened:close()
  return result
end

local COPY_PIECE = 1 << 20

local function copy(from, to)
  local source, reason = io.open(from, "rb")
  if not source then return nil, reason end
  local target
  target, reason = io.open(to, "wb")
  local ok = target ~= nil
  while ok do
    local bytes = source:read(COPY_PIECE)
    if not bytes then break end
    ok, reason = target:write(bytes)
  end
  source:close()
  if target then
    local closed, why = target:close()
    if ok and not closed then ok, reason = nil, why end
  end
  return ok and true or nil, reason
end

local function copy_index(corpus, part)
  for _, row in ipairs(assert(corpus.handle.store:segments())) do
    local name = "/seg/" .. row.file
    local ok, reason = copy(corpus.dir .. name, part .. name)
    if ok then ok, reason = core.sync(part .. name) end
    if not ok then return nil, reason end
  end
  return core.sync(part .. "/seg")
end

--- Copies a corpus into a new folder while others go on reading and writing.
--- Under its name it appears when it is complete and on disk.
---@param corpus parallax.Corpus
---@param target string must not exist
---@return boolean? done
---@return string? reason
function M.backup(corpus, target)
  if lfs.attributes(target) then return nil, target .. ": there is something already" end
  local part = target .. ".part"
  os.execute("rm -rf '" .. part:gsub("'", "'\\''") .. "'")
  local ok, reason = lfs.mkdir(part)
  if ok then ok, reason = lfs.mkdir(part .. "/seg") end
  if ok then ok, reason = corpus.handle.store:backup(part .. "/corpus.db") end
  if ok then
    local copied = assert(require("parallax.corpus").open(part))
    copied.dir = corpus.dir
    ok, reason = copy_index(copied, part)
    copied:close()
  end
  if ok then ok, reason = core.sync(part) end
  if ok then ok, reason = os.rename(part, target) end
  if not ok then return nil, ("%s: %s"):format(target, reason) end
  return core.sync(target:match "^(.*)/[^/]*$" or ".")
end

return M
