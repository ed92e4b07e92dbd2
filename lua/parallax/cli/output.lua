--- Where results go: stdout, or a file that appears only when it is complete.
local lfs = require "lfs"
local status = require "parallax.cli.status"

---@class parallax.Output
local Output = {}
Output.__index = Output

local M = {}

local EPIPE <const> = 32

-- A device or a link is written to as it stands; a plain file is replaced by
-- a finished one, so that reading from the same file is harmless.
local function is_replaceable(path)
  local mode = lfs.symlinkattributes(path, "mode")
  return mode == nil or mode == "file"
end

--- Opens the place for results.
---@param path? string nil or `-` is stdout
---@return parallax.Output
function M.open(path)
  if not path or path == "-" then return setmetatable({ file = io.stdout }, Output) end
  if lfs.attributes(path, "mode") == "directory" then
    status.stop(status.usage, path .. ": is a directory (--output names a file)")
  end
  local part = is_replaceable(path) and path .. ".part" or nil
  local file, reason = io.open(part or path, "wb")
  if not file then status.stop(status.usage, ("cannot write the output: %s"):format(reason)) end
  return setmetatable({ file = file, path = path, part = part }, Output)
end

local function fail(self, reason, number)
  -- The reader of a pipe has seen enough: no reason to complain.
  if number == EPIPE then status.stop(status.done) end
  status.stop(status.fault, ("cannot write %s: %s"):format(self.path or "the output", reason))
end

--- Writes, or ends the command when nothing more can be written.
---@param ... string
function Output:write(...)
  local ok, reason, number = self.file:write(...)
  if not ok then fail(self, reason, number) end
end

--- Completes the output. A full disk is noticed here at the latest.
function Output:finish()
  local ok, reason, number = self.file:flush()
  if not ok then fail(self, reason, number) end
  if not self.path then return end
  self.file:close()
  if self.part then
    ok, reason = os.rename(self.part, self.path)
    if not ok then fail(self, reason) end
  end
  self.part = nil
end

--- Leaves no half-written file behind. Harmless after `finish`.
function Output:abandon()
  if self.part then
    self.file:close()
    os.remove(self.part)
    self.part = nil
  end
end

Output.__close = Output.abandon

return M
