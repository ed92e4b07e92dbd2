--- How a command ends: the exit statuses, and the one way to stop early.
local M = {
  done = 0,
  some_failed = 1, -- some inputs failed, the rest is done
  usage = 2,
  nothing = 3, -- nothing to work on
  fault = 4, -- of the program
  interrupted = 130,
}

local Stop = { __name = "parallax.Stop" }
Stop.__tostring = function(stop) return stop.message or "stopped" end

--- Ends the command from anywhere below `status.guard`.
---@param code integer one of the statuses above
---@param message? string said on stderr; nil ends quietly
function M.stop(code, message)
  error(setmetatable({ status = code, message = message }, Stop), 0)
end

--- Whether an error caught by `pcall` must travel on: an early stop, or the
--- user's Ctrl-C, which the interpreter raises as an error like any other.
---@param problem any
---@return boolean
function M.is_final(problem)
  return getmetatable(problem) == Stop
    or type(problem) == "string" and problem:find("interrupted!$") ~= nil
end

local visible = require "parallax.report.visible"

--- Says a line on stderr. Control characters of file names stay visible.
---@param message string
function M.say(message)
  io.stderr:write("parallax: ", (visible(message)), "\n")
end

-- What a reader of the message can do about the faults we know.
local function advice(problem)
  if problem:find("module 'parallax.core' not found", 1, true) then
    return "the C core is not built; run make in the checkout, or install with LuaRocks"
  end
  local missing = problem:match "module '([^']+)' not found"
  if missing and not missing:find "^parallax" then
    return ("the Lua module %s is missing; make all installs what is needed"):format(missing)
  end
end

local function report_fault(problem, trace)
  local hint = advice(problem)
  if hint then M.say(hint) end
  if trace then
    M.say("fault: " .. problem)
    io.stderr:write(trace, "\n")
  elseif not hint then
    M.say("fault: " .. problem)
    M.say("this is a fault of the program, not of its input; --debug adds a traceback for the report")
  end
end

local function handler(problem)
  if M.is_final(problem) then return problem end
  return { problem = tostring(problem), trace = debug.traceback("", 2):sub(2) }
end

--- Runs a command and turns whatever happens into an exit status.
---@param command fun(): integer?
---@param debugging? boolean print the traceback of a fault
---@return integer status
function M.guard(command, debugging)
  local ok, result = xpcall(command, handler)
  if ok then return result or M.done end
  if type(result) == "string" then -- Ctrl-C
    M.say "interrupted"
    return M.interrupted
  end
  if result.status then
    if result.message then M.say(result.message) end
    return result.status
  end
  -- Lua has no memory left to run the handler when memory is what is short.
  report_fault(result.problem, debugging and result.trace)
  return M.fault
end

return M
