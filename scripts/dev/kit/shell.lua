--- Running other programs, and the folder that what they read and write
--- stands in while the measurement runs.
local M = {}

--- A word of a shell command, whatever is in it.
---@param word any
---@return string
function M.quote(word) return "'" .. tostring(word):gsub("'", "'\\''") .. "'" end

--- A command line of words.
---@param words any[]
---@param to? { stdin?: string, stdout?: string } files
---@return string
function M.line(words, to)
  local parts = {}
  for k, word in ipairs(words) do parts[k] = M.quote(word) end
  if to and to.stdin then parts[#parts + 1] = "< " .. M.quote(to.stdin) end
  if to and to.stdout then parts[#parts + 1] = "> " .. M.quote(to.stdout) end
  return table.concat(parts, " ")
end

--- Runs a command. Ctrl-C in it ends us too, by an error as Lua raises it.
---@param words any[]
---@param to? { stdin?: string, stdout?: string }
---@return integer status 128 and the signal for a process that was killed
function M.run(words, to)
  local _, how, code = os.execute(M.line(words, to))
  local status = how == "exit" and code or 128 + code
  if status == 130 then error("interrupted!", 0) end
  return status
end

--- Runs a command that must succeed, and returns what it wrote.
---@param words any[]
---@return string output
function M.capture(words)
  local pipe = assert(io.popen(M.line(words), "r"))
  local output = pipe:read "a"
  local _, how, code = pipe:close()
  if how ~= "exit" or code ~= 0 then
    error(("%s ended with %s %d"):format(table.concat(words, " "), how, code), 0)
  end
  return output
end

--- Whether there is a program of this name.
---@param program string
---@return boolean
function M.has(program)
  return os.execute("command -v " .. M.quote(program) .. " >/dev/null 2>&1") == true
end

--- A new folder that is removed with all in it when the variable that holds
--- it goes out of scope.
---@return { path: string }
function M.scratch()
  local path = M.capture({ "mktemp", "-d" }):gsub("\n$", "")
  return setmetatable({ path = path }, { __close = function() M.run { "rm", "-rf", path } end })
end

return M
