--- What the terminal can do. Asked only when the answer matters: each question
--- costs a child process.
local M = {}

--- Whether a standard stream is a terminal.
---@param stream integer 0, 1 or 2
---@return boolean
function M.is_terminal(stream)
  return os.execute(("test -t %d"):format(stream)) == true
end

local function is_set(name)
  local value = os.getenv(name)
  return value ~= nil and value ~= ""
end

--- Whether to colour what goes to stdout.
--- Source: no-color.org: NO_COLOR, when present and not empty, prevents colour
--- unless the user asks for it by option.
---@param wish "auto"|"always"|"never"
---@return boolean
function M.has_color(wish)
  if wish ~= "auto" then return wish == "always" end
  if is_set "NO_COLOR" or os.getenv "TERM" == "dumb" then return false end
  return M.is_terminal(1)
end

-- Rows and columns of the terminal; nil where it does not say.
local function terminal_size()
  local pipe = io.popen("stty size 2>/dev/null </dev/tty", "r")
  if not pipe then return nil end
  local rows, columns = (pipe:read "a" or ""):match "^(%d+) (%d+)"
  pipe:close()
  rows, columns = math.tointeger(tonumber(rows)), math.tointeger(tonumber(columns))
  return rows and rows > 0 and rows or nil, columns and columns > 0 and columns or nil
end

--- The lines that fit on the screen.
---@return integer? rows nil where nothing says
function M.rows()
  return (terminal_size())
end

--- The width to lay text out in: as wished, else that of the terminal on
--- stdout (at most 120, lines longer than that are hard to read), else 80.
---@param wish? integer
---@return integer columns
function M.width(wish)
  if wish then return wish end
  local columns = tonumber(os.getenv "COLUMNS")
  if not columns and M.is_terminal(1) then columns = select(2, terminal_size()) end
  return math.max(20, math.min(math.tointeger(columns) or 80, 120))
end

return M
