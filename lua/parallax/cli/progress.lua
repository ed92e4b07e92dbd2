--- How far a long job is, on one line of the terminal that is written over.
local terminal = require "parallax.cli.terminal"

local M = {}

---@class parallax.Progress
local Progress = {}
Progress.__index = Progress

--- Starts. Shows nothing where standard error is no terminal.
---@param total? integer bytes there are to read, where that is known
---@return parallax.Progress
function M.new(total)
  return setmetatable({ total = total, start = os.time(), told = 0, shows = terminal.is_terminal(2) }, Progress)
end

local function clock(seconds)
  if seconds < 3600 then return ("%d:%02d"):format(seconds // 60, seconds % 60) end
  return ("%d:%02d:%02d"):format(seconds // 3600, seconds // 60 % 60, seconds % 60)
end

--- Tells how far it is, once a second at most.
---@param documents integer
---@param bytes integer read so far
function Progress:at(documents, bytes)
  local now = os.time()
  if not self.shows or now == self.told then return end
  self.told = now
  local seconds = math.max(1, now - self.start)
  local line = ("%d documents, %.1f MB, %.1f MB/s"):format(documents, bytes / 1e6, bytes / 1e6 / seconds)
  if self.total and bytes > 0 and self.total > bytes then
    local rest = (self.total - bytes) * seconds // bytes
    line = ("%s, %d %%, %s left"):format(line, 100 * bytes // self.total, clock(rest))
  end
  io.stderr:write("\r\27[K", line)
end

--- Clears the line, before anything else is written there.
function Progress:clear()
  if self.shows then io.stderr:write("\r\27[K") end
end

return M
