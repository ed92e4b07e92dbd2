-- Line numbers of a text that is read from front to back, in linear time
-- altogether.
local M = {}

local Counter = {}
Counter.__index = Counter

--- A counter at line 1. In a text without "\n" a lone "\r" ends a line.
---@param text string
function M.new(text)
  local mark = text:find("\n", 1, true) and "\n" or "\r"
  return setmetatable({ text = text, mark = mark, line = 1, stop = text:find(mark, 1, true) }, Counter)
end

--- The line of a position, which is not before the one asked for last.
---@param at integer
---@return integer
function Counter:line_of(at)
  while self.stop and self.stop < at do
    self.line, self.stop = self.line + 1, self.text:find(self.mark, self.stop + 1, true)
  end
  return self.line
end

return M
