--- How far a command is, on stderr, where that is a terminal and the command
--- takes longer than a second. One line, drawn over itself, gone at the end.
local terminal = require "parallax.cli.terminal"

---@class parallax.Progress
local Progress = {}
Progress.__index = Progress

local M = {}

-- Seconds before the first line and between two. os.time has no fractions,
-- which is as fine as a person needs here.
local PATIENCE <const> = 1

--- Starts counting.
---@param noun string what is counted, in the plural
---@param wanted boolean false for a command that is to be quiet
---@return parallax.Progress
function M.new(noun, wanted)
  return setmetatable({ noun = noun, wanted = wanted, n = 0, began = os.time(), drawn = os.time() }, Progress)
end

local function draw(self, now)
  if self.visible == nil then self.visible = terminal.is_terminal(2) end
  if not self.visible then return end
  local rate = self.n / math.max(1, now - self.began)
  io.stderr:write(("\r\27[Kparallax: %d %s, %.0f a second"):format(self.n, self.noun, rate))
  io.stderr:flush()
  self.shown = true
end

--- Counts one more.
function Progress:step()
  self.n = self.n + 1
  if not self.wanted then return end
  local now = os.time()
  if now - self.drawn > PATIENCE then
    self.drawn = now
    draw(self, now)
  end
end

--- Takes the line away: before a message, and at the end.
function Progress:clear()
  if self.shown then io.stderr:write "\r\27[K" end
  self.shown = false
end

return M
