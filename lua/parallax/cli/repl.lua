--- `parallax repl`: Lua with the library loaded. An expression is shown, a
--- statement run; what is not finished goes on on the next line. Articles named
--- on the command line are there as `docs`.
local inspect = require "parallax.cli.inspect"
local status = require "parallax.cli.status"
local terminal = require "parallax.cli.terminal"

local M = {}

-- A source of lines: readline with a history where it is installed.
local function reader(interactive)
  local ok, readline = pcall(require, "readline")
  if interactive and ok and readline.readline then
    local history = (os.getenv "HOME" or ".") .. "/.parallax_history"
    if readline.set_options then readline.set_options { histfile = history, keeplines = 1000 } end
    return readline.readline
  end
  return function(prompt)
    if interactive then io.stdout:write(prompt):flush() end
    return io.read "l"
  end
end

-- An expression first, then a statement. Second: whether more is to come.
local function compile(text, env)
  local chunk = load("return " .. text, "=input", "t", env)
  if chunk then return chunk end
  local reason
  chunk, reason = load(text, "=input", "t", env)
  return chunk, reason, not chunk and reason:find "<eof>$" ~= nil
end

local function run(chunk)
  local results = table.pack(xpcall(chunk, function(problem)
    if status.is_final(problem) then return problem end
    return debug.traceback(tostring(problem), 2)
  end))
  if not results[1] then
    if status.is_final(results[2]) then return error(results[2], 0) end
    io.stderr:write((require "parallax.report.visible"(tostring(results[2]))), "\n")
    return false
  end
  for k = 2, results.n do io.stdout:write(inspect(results[k]), "\n") end
  return true
end

local function environment(files)
  local parallax = require "parallax"
  local env = setmetatable({ parallax = parallax, lpeg = require "lpeg", inspect = inspect }, { __index = _G })
  if #files > 0 then
    env.docs = {}
    for doc in parallax.read.open(files) do env.docs[#env.docs + 1] = doc end
  end
  return env
end

local function loop(env, read)
  local pending, sound = nil, true
  while true do
    local line = read(pending and ">> " or "> ")
    if not line then break end
    local text = pending and pending .. "\n" .. line or line
    local chunk, reason, more = compile(text, env)
    pending = more and text or nil
    if chunk then
      sound = run(chunk) and sound
    elseif not more then
      io.stderr:write(reason, "\n")
      sound = false
    end
  end
  if pending then
    io.stderr:write("the last input is not finished\n")
    sound = false
  end
  return sound
end

M.summary = "Lua with the library loaded, a line at a time"
M.usage = "repl [FILE...]"
M.example = "echo 'docs[1]:quotes()[1]' | PARALLAX repl SAMPLES/bridge"

--- Reads lines until the end of input.
---@param words string[] articles to load as `docs`
---@return integer status 1 where a line failed and input was no terminal
function M.main(words)
  local interactive = terminal.is_terminal(0)
  local env = environment(words)
  if interactive then
    io.stdout:write(("parallax %s, %s. Ctrl-D ends.%s\n"):format(env.parallax.version, _VERSION,
      env.docs and (" docs: %d"):format(#env.docs) or ""))
  end
  local sound = loop(env, reader(interactive))
  return (interactive or sound) and status.done or status.some_failed
end

return M
