--- How far a command is, on stderr, where that is a terminal and the command
--- takes longer than a second. One line, drawn over itself, gone at the end.
local check = require "parallax.check"
local terminal = require "parallax.cli.terminal"

---@class parallax.Progress
local Progress = {}
Progress.__index = Progress

local M = {}

--- Starts counting.
---@param given? { noun?: string, total?: integer, quiet?: boolean } noun: what is counted, in the plural,
---  "documents" by default; total: bytes there are to read, where that is known; quiet: draw nothing
---@return parallax.Progress
function M.new(given)
  given = check.options(given, { noun = "string", total = "integer", quiet = "boolean" }, "progress.new")
  local now = os.time()
  return setmetatable({
    noun = given.noun or "documents", total = given.total, quiet = given.quiet, n = 0, began = now, drawn = now,
  }, Progress)
end

local function clock(seconds)
  if seconds < 3600 then return ("%d:%02d"):format(seconds // 60, seconds % 60) end
  return ("%d:%02d:%02d"):format(seconds // 3600, seconds // 60 % 60, seconds % 60)
end

local function line_of(self, bytes, seconds)
  if not bytes then return ("%d %s, %.0f a second"):format(self.n, self.noun, self.n / seconds) end
  local line = ("%d %s, %.1f MB, %.1f MB/s"):format(self.n, self.noun, bytes / 1e6, bytes / 1e6 / seconds)
  if not self.total or bytes == 0 or self.total <= bytes then return line end
  local rest = (self.total - bytes) * seconds // bytes
  return ("%s, %d %%, %s left"):format(line, 100 * bytes // self.total, clock(rest))
end

-- Draws the line over itself, where there is a terminal.
local function draw(self, line)
  if self.visible == nil then self.visible = terminal.is_terminal(2) end
  if not self.visible then return end
  io.stderr:write("\r\27[Kparallax: ", line)
  io.stderr:flush()
  self.shown = true
end

--- Tells how far it is; drawn once a second at most.
---@param n integer of what is counted
---@param bytes? integer read so far
function Progress:at(n, bytes)
  self.n = n
  if self.quiet then return end
  local now = os.time()
  if now == self.drawn then return end
  self.drawn = now
  draw(self, line_of(self, bytes, math.max(1, now - self.began)))
end

--- Says what goes on once all is counted, until `clear`.
---@param what string
function Progress:busy(what)
  if not self.quiet then draw(self, ("%d %s read; %s"):format(self.n, self.noun, what)) end
end

--- Counts one more.
function Progress:step() self:at(self.n + 1) end

--- Takes the line away: before a message, and at the end.
function Progress:clear()
  if self.shown then io.stderr:write "\r\27[K" end
  self.shown = false
end

return M
