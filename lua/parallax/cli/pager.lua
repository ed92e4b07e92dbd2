--- Long text on a terminal goes through a pager; everything else goes straight
--- to standard output.
local terminal = require "parallax.cli.terminal"

local M = {}

local function lines_of(text) return select(2, text:gsub("\n", "")) end

local function pager()
  local wish = os.getenv "PAGER"
  if wish == "" or wish == "cat" then return nil end
  if wish then return wish end
  return os.execute "command -v less >/dev/null 2>&1" and "less" or nil
end

--- Shows text page by page where stdin and stdout are a terminal, a pager is
--- there and the text is longer than the screen.
---@param text string safe to show, colours included
---@return boolean shown false: the caller writes it
function M.show(text)
  if not (terminal.is_terminal(1) and terminal.is_terminal(0)) then return false end
  local rows = terminal.rows()
  if not rows or lines_of(text) < rows then return false end
  local command = pager()
  if not command then return false end
  -- LESS is left as the user has it; -R lets colours through, nothing else.
  local pipe = io.popen(("LESS=${LESS:-RFX} %s"):format(command), "w")
  if not pipe then return false end
  pipe:write(text)
  pipe:close()
  return true
end

return M
